+++
about = "British single quotes that look like the apostrophes; three siblings with one surname; Mum's name said once, by a visitor; untagged quarrels"

[[characters]]
name = "Merryn Carrow"
aliases = ["Merryn", "his sister"]
gender = "female"

[[characters]]
name = "Jago Carrow"
aliases = ["Jago", "Jay", "her older brother", "the eldest"]
gender = "male"

[[characters]]
name = "Christopher Carrow"
aliases = ["Kit", "Kit Carrow", "Christopher", "Mr Christopher Carrow", "the younger", "the lad"]
gender = "male"

[[characters]]
name = "Rosalind Carrow"
aliases = ["Mum", "their mother", "Rosalind"]
gender = "female"

[[characters]]
name = "Denzil Pascoe"
aliases = ["Mr Pascoe", "Denzil", "the harbourmaster"]
gender = "male"
+++
Harbour Lights

by saltandtwine

(Set the winter after the last episode of The Lanternkeepers. Nobody’s drowned. Well, nobody important.)

The kettle had been boiling so long that the Carrows’ kitchen window had steamed over, and somebody had to rub a hole in it with a sleeve to see the quay. Merryn Carrow had lived all her nineteen years behind that glass, and in all that time the sill had never once been dry.

{Merryn Carrow|a}‘They’ve lit the green one,’ she said.

{Jago Carrow|i}‘They haven’t.’ Jago didn’t look up from the net across his knees. {Jago Carrow|i}‘It’s not gone six.’

{Merryn Carrow|a}‘Come and see for yourself, then.’ She rubbed the hole a bit bigger for him.

{Jago Carrow|i}‘I’ve forty foot of this to mend before the tide’s up. I’ll take your word for it.’

{Merryn Carrow|i}‘You just didn’t.’

{Christopher Carrow|i}‘Are you two at it already?’ Kit came clattering down the back stairs with his boots unlaced and only one arm in his jumper. At seventeen he was taller than either of them and still couldn’t dress himself. {Christopher Carrow|i}‘I could hear you from the loft. The gulls could hear you.’

{Jago Carrow|e}‘The gulls’ opinion wasn’t asked for,’ said Jago.

{Christopher Carrow|e}‘Where’s Mum?’ Kit asked through the wool.

{Merryn Carrow|i}‘Harbour office.’ Merryn turned from the window and gave him a look, the kind you’d give a dog that was about to be sick on the rug. {Merryn Carrow|i}‘She’s been gone an hour. Mr Pascoe sent for her. Something about a letter.’

Kit’s head came out of the jumper rather slowly.

{Christopher Carrow|a}‘What letter?’ he said.

{Merryn Carrow|i}‘I couldn’t say, could I?’

{Jago Carrow|e}‘What letter?’ said Jago, in quite a different voice.

Neither of them answered. Jago put down his needle. He was the eldest, and he’d been the man of the house since he was twelve, and he had a way of putting things down that made you wish he’d thrown them.

{Jago Carrow|a}‘One of you’d better tell me,’ he said, {Jago Carrow|a}‘before she walks in that door and I look a fool.’

{Christopher Carrow|e}‘You’ll manage that on your own,’ Kit muttered.

{Merryn Carrow|e}‘Kit,’ Merryn warned.

{Christopher Carrow|i}‘Well, he will! He’ll shout, and Mum’ll cry, and then nobody’ll speak to anybody ’til Easter.’

{Jago Carrow|i}‘I’m not shouting.’

{Merryn Carrow|i}‘You’re about to, Jay. You’ve got the vein.’

He put a hand to his forehead before he could stop himself, and his sister laughed, and for a moment it was all right. Then Kit dug in his back pocket and laid an envelope on the table, between the breadboard and the tin marked {_|i}‘Sugar’ where the bills lived. It’d been folded so often that it had gone as soft as cloth. Mr Christopher Carrow, it said, in somebody’s best copperplate. The crest was the Survey’s: two oars and a star.

{Jago Carrow|e}‘No,’ Jago said.

{Christopher Carrow|a}‘You haven’t read it.’ He pushed it another inch across the oilcloth.

{Jago Carrow|i}‘I don’t need to read it. I know what they look like. Dad had one.’

Nobody spoke. Out past the breakwater the bell-buoy was going, slow, the way it did when the wind went round.

{Christopher Carrow|e}‘It’s only two years,’ Kit said at last. {Christopher Carrow|e}‘It’s charts. It’s sitting in a warm cabin drawing other people’s rocks.’

{Jago Carrow|i}‘And you knew.’ Jago had rounded on Merryn. {Jago Carrow|i}‘You stood there with your couldn’t-say-could-I, and you knew!’

{Merryn Carrow|i}‘’Course I knew. Who d’you think posted the form for him?’

{Jago Carrow|e}‘You—’ began Jago.

{Merryn Carrow|a}‘He’d have walked to Polwidden in the snow otherwise, and you’d have been fetching him out of a ditch.’ She folded her arms. {Merryn Carrow|a}‘I’d do it again, too. I’d have gone myself if they’d take girls.’

{Christopher Carrow|e}‘They do take girls,’ said Kit, who’d never known when to leave a thing. {Christopher Carrow|e}‘There’s a whole—’

{Merryn Carrow|a}‘Not now,’ she told him out of the side of her mouth.

The latch went. All three Carrows turned to the door like children caught in the larder, and in with the cold and the wet came their mother, and behind her, wiping his feet with great care, the harbourmaster.

{Rosalind Carrow|e}‘Well, don’t all get up,’ said Mum.

{Jago Carrow|i}‘Mum, did you know that—’

{Rosalind Carrow|i}‘Let me get my coat off, Jago.’

{Jago Carrow|i}‘But did you—’

{Rosalind Carrow|e}‘Coat,’ their mother repeated, and he shut his mouth.

She hung it on its peg and took her time about it. She’d been crying, Merryn thought, but not lately; it had dried, and left her looking washed. {Rosalind Carrow|a}‘Mr Pascoe’s been kind enough to walk me home. Somebody give the man a cup of tea. Not you, Kit, you’d scald him.’

{Denzil Pascoe|e}‘I’ll not stop,’ said Mr Pascoe. {Denzil Pascoe|e}‘It’s only that I’d to witness the signature. He’s under age, see, your Christopher, so it wants a parent’s hand on it. Now, Jago Carrow, you needn’t put your father’s face on at me.’

It took a second to go in.

{Jago Carrow|i}‘You signed it?’ Jago looked as if somebody’d stood on him.

{Christopher Carrow|e}‘You signed it?’ said Kit, an octave higher.

{Rosalind Carrow|e}‘I signed it,’ said Mum.

{Jago Carrow|a}‘After Dad?’ His voice cracked down the middle.

{Rosalind Carrow|a}‘Because of your dad. He’d have gone whether I liked it or not, and I sent him out of that door with a row in his ears. I’ve had ten years to think what I’d say instead.’ She sat down, quite suddenly, in the chair by the range.

The harbourmaster studied the ceiling. {Denzil Pascoe|a}‘Always had a lovely clear hand, Rosalind Carrow,’ he observed, to nobody.

{Rosalind Carrow|e}‘Drink your tea, Denzil,’ said Mum.

{Denzil Pascoe|i}‘I’ve not got any tea.’

{Rosalind Carrow|i}‘Merryn!’

{Merryn Carrow|i}‘I’m doing it, I’m doing it!’

* * *

Later, when Mr Pascoe had gone off along the quay with his lantern bobbing, Merryn found the pair of them on the sea wall with their backs to her. The green light was lit; it had been all along. It was too dark for faces, and with their collars up there was nothing to choose between them but a hand’s breadth of height. She stopped behind the lobster pots, since nobody’d told her not to.

{Christopher Carrow|e}‘You’ll have to do the nets on your own,’ the younger was saying.

{Jago Carrow|a}‘I do the nets on my own now. You only tangle ’em.’ He nudged the lad with his shoulder.

{Christopher Carrow|i}‘And the lamp, Sundays.’

{Jago Carrow|i}‘Merryn’ll do the lamp.’

{Christopher Carrow|i}‘She’s scared of the ladder.’

{Jago Carrow|a}‘She’s never,’ he said.

{Christopher Carrow|i}‘She is. She goes up it with her eyes shut. Ask her.’

{Merryn Carrow|e}‘I am not scared of the ladder,’ Merryn said, and both of them jumped.

{Christopher Carrow|i}‘How long’ve you been there?’ Kit had nearly gone off the wall.

{Merryn Carrow|a}‘Long enough.’ She picked her way over the pots. {Merryn Carrow|a}‘Shove up, the pair of you.’

They shoved up. It was a tight fit; it hadn’t been, once, when the three of them together hadn’t weighed what Jago did now. He’d brought the needle out with him and was turning it over and over in his fingers.

{Jago Carrow|a}‘You’ll write,’ he said. It wasn’t a question.

{Christopher Carrow|i}‘Every week.’

{Jago Carrow|i}‘You won’t.’

{Christopher Carrow|i}‘Every month, then.’

{Jago Carrow|i}‘You’ll write to Mum. She’ll go down the office every morning to look, and she’ll say she was only passing. So you’ll write to her, Kit Carrow, or I’ll come out there and find you, charts or no charts.’

{Christopher Carrow|e}‘You get seasick,’ Kit pointed out.

{Jago Carrow|a}‘Then I’ll be sick on you,’ he promised.

Merryn started to laugh and found it had turned into something else halfway up. She wiped her nose on the back of her hand. Her older brother, without a word, passed her the end of his scarf.

{Merryn Carrow|a}‘Ta,’ she said.

{Jago Carrow|a}‘Don’t blow on it.’ He was watching the water.

{Merryn Carrow|a}‘Wasn’t going to.’ She blew on it.

{Christopher Carrow|e}‘Oi,’ said Kit softly. {Christopher Carrow|e}‘Look.’

The kitchen door had opened, and there was a shape out on the step with the light at its back and its hands on its hips.

{Rosalind Carrow|a}‘Are you coming in,’ she called, {Rosalind Carrow|a}‘or am I to bolt the door and have done with the lot of you?’

{Jago Carrow|e}‘Coming, Mum!’ Jago shouted back.

None of them moved, not for a good while yet. Over the water the boats’ lamps were going out one by one, and the green light stayed.
