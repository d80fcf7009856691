+++
about = "Magic academy, 5+1 form, two boys (both 'he'), rivals to friends to more, hurt/comfort; third limited past, the point-of-view boy mostly 'he'; the rival is 'the other boy' or the surname; a matron, a roommate, a professor."

[[characters]]
name = "Dovran Hale"
aliases = ["Dovran", "Hale", "Dov", "Mr. Hale"]
gender = "male"

[[characters]]
name = "Aurelio Pask"
aliases = ["Pask", "Aurelio", "Mr. Pask", "the other boy", "Rel"]
gender = "male"

[[characters]]
name = "Matron Quill"
aliases = ["the matron", "Matron", "Quill"]
gender = "female"

[[characters]]
name = "Tib Okonjo"
aliases = ["Tib", "Okonjo", "his roommate"]
gender = "male"

[[characters]]
name = "Professor Sarkany"
aliases = ["Sarkany", "Professor", "the dueling master"]
gender = "female"

[[characters]]
name = "Ottilie"
aliases = ["the first-year", "a small first-year"]
gender = "female"
+++
Five Times Dovran Hale Woke Up in the Infirmary, and One Time He Didn't

by inkhorn_minor

Rated T for swearing and bones. Thanks to V. for the beta!

**i.**

The ceiling had forty-two tiles. He knew because he'd counted them twice, and because the third time he lost his place when somebody on the far side of the curtain said a word you weren't supposed to know at twelve.

{Matron Quill|e}"Language, Mr. Pask," said a woman's voice.

{Aurelio Pask|i}"It *hurts*."

{Matron Quill|i}"I should hope so. You've put a wooden sword through your own foot. Hold still."

{Aurelio Pask|i}"I didn't put it through. *He* put it through."

{Dovran Hale|e}"I did not!" yelled Dovran at the curtain.

There was a silence, and then the curtain was whisked aside on its rings, and he got his first good look at the boy who'd knocked him down the library steps. He was thin and furious. He had very black hair sticking up all down one side, and one bare foot in a basin.

{Aurelio Pask|a}"You're awake," he said, as though it were one more thing to complain about.

{Dovran Hale|i}"You pushed me down the steps."

{Aurelio Pask|i}"You called me a scholarship rat!"

{Dovran Hale|i}"I didn't. That was Corvin. I was only standing there."

{Aurelio Pask|i}"You were standing there *laughing*."

He opened his mouth and found that there wasn't anything in it. He had been laughing. He hadn't thought it was funny, he'd just been new, and everyone else was doing it. It was an awful thing to find out about yourself with a concussion.

{Matron Quill|i}"Well?" The matron looked from one of them to the other, a roll of bandage in her hand. She had arms like a blacksmith's. {Matron Quill|a}"Has either of you anything to say?"

{Dovran Hale|e}"Sorry," Dovran muttered.

{Aurelio Pask|i}"I'm not."

{Matron Quill|i}"Mr. Pask."

{Aurelio Pask|i}"I'm *not*, though, Matron. I'd be lying."

She drew the curtain again. He lay there and started over on the tiles, and on the other side somebody sniffed, very quietly, for a long time, and he didn't tell anyone. He thought afterward that it was probably the first decent thing he ever did at that school.

**ii.**

He woke up because someone was eating toast.

{Tib Okonjo|i}"Oh good. I bet Marchetti a week's pudding you'd be up by breakfast."

{Dovran Hale|i}"What did I break?"

{Tib Okonjo|e}"Collarbone. Wrist. Professor Sarkany's second-best mirror." Tib ticked them off on his buttery fingers. {Tib Okonjo|e}"Also the school record for falling off the east tower, which was set by a cat."

{Dovran Hale|i}"Did I win?"

{Tib Okonjo|i}"Did you win! He asks if he won. No, Dov. You were racing a levitation charm you learned off a cereal box against *Aurelio Pask*, who's been able to float since he was six. You were never going to win. You made it up to the gargoyle and then you just sort of, um." His roommate made a whistling noise and brought the toast down flat on the blanket.

He tried to sit up and thought better of it. Through the tall window the sky was a hard, high blue. He remembered the gargoyle. He remembered looking across and seeing the other boy hanging there in the air with his arms out and his eyes closed, like somebody floating on a lake, and thinking, oh. And after that it was mostly roof.

{Dovran Hale|a}"Was he pleased?" he asked.

{Tib Okonjo|i}"Who?"

{Dovran Hale|i}"Pask."

{Tib Okonjo|i}"That's the funny thing." Tib had stopped chewing. {Tib Okonjo|i}"He caught you. Well, he caught your coat. I've never seen anyone move like that, he went straight down head first. If he hadn't, Matron says you'd have landed on your neck." He leaned in. {Tib Okonjo|a}"He sat out there on the stairs till four in the morning. Told everyone he was revising."

{Dovran Hale|i}"Maybe he was revising."

{Tib Okonjo|i}"He had the book upside down, mate."

**iii.**

The third time, he was fifteen, and it wasn't his fault. He'd have liked that written down somewhere.

{Professor Sarkany|e}"I have written it down," said Professor Sarkany. She sat at the end of the bed with her stick across her knees. {Professor Sarkany|e}"I have written it to the Board, to your mother, and to the manufacturer of the cauldron. How are the hands?"

He looked at them. They looked like two loaves. {Dovran Hale|i}"I can't feel them."

{Professor Sarkany|i}"That's the salve. You'll feel them tomorrow and wish that you couldn't."

{Dovran Hale|i}"Will I be able to..."

{Professor Sarkany|a}"Yes," she said at once, before he could get to the end of it.

{Dovran Hale|i}"To hold a blade?"

{Professor Sarkany|i}"A blade, a pen, a girl's hand, a boy's. Whatever you like. By midsummer, if you do what Quill says, and you will do what Quill says, Hale, because I shall be asking her."

After she'd gone he let himself cry for a bit. He couldn't wipe his face. That was the stupidest part of it, he couldn't even wipe his own stupid face, he had to lie there and let it run down into his ears.

Somebody pushed a handkerchief against his cheek.

{Aurelio Pask|i}"Don't say anything."

{Dovran Hale|i}"I wasn't going to."

{Aurelio Pask|i}"And don't look at me."

He shut his eyes. The handkerchief went across one cheek, then the other, briskly, the way you'd wipe a table. It smelled of pencil shavings.

{Aurelio Pask|i}"I brought the Theory notes. I'll read them out, since you can't turn the pages. You missed the whole of Sympathetic Resonance, and it's on the exam. Are you listening?"

{Dovran Hale|i}"Why are you doing this?"

{Aurelio Pask|i}"Because it's boring coming first when there's nobody second."

{Dovran Hale|i}"Okonjo's second."

{Aurelio Pask|e}"Okonjo copies. *Resonance*," Pask read, loud and flat and very fast, {Aurelio Pask|e}"is the property by which two bodies, having once been struck together, will sound together thereafter at any distance. Do you want me to go slower?"

{Dovran Hale|i}"No. It's fine."

{Aurelio Pask|i}"You've got snot on your lip."

{Dovran Hale|i}"You've got the handkerchief."

He came every day for five weeks. They didn't talk about it. They talked about resonance, and about why Tib was allowed to keep a ferret when it was obviously a stoat, and once, late, with the lamps down, about the scholarship. About a mother who took in sewing and a little sister who'd never had shoes that were bought for her. About how the other boy had practiced that accent for a whole summer, in front of the hen house, so as not to be laughed at.

{Dovran Hale|i}"I'm sorry I laughed."

{Aurelio Pask|i}"You said. When we were twelve."

{Dovran Hale|i}"I didn't mean it then. I mean, I did. I didn't know what it was I was being sorry for."

A long quiet. The salve had worn off and his hands were beating like two hearts.

{Aurelio Pask|a}"Okay," he said at last, out of the dark. {Aurelio Pask|a}"Then I suppose I'm sorry about the steps."

**iv.**

{Dovran Hale|i}"Please tell me nobody saw."

{Tib Okonjo|i}"Everybody saw."

{Dovran Hale|i}"*Tib*."

{Tib Okonjo|i}"You walked into a door, Dov. In front of the whole upper school. Because Pask took his shirt off at the boat race. I'm not going to say it wasn't sort of beautiful."

**v.**

He came up slowly, from a long way down, and it was dark, and there was a weight on his arm.

He knew where he was by the smell. Starch and lavender and old stone. He tried to think what he'd done this time, and nothing came at first except the cold, and then all of it did. The gate. The thing that had been in the ice under the lake all those years, and the small first-years standing on the bank in their nightshirts with their mouths open. Running. He'd had the blade, and he'd had, God, he'd had about four seconds.

He moved, and the weight on his arm lifted up its head.

{Aurelio Pask|i}"Hale?"

{Dovran Hale|i}"Did they get off? The kids?"

{Aurelio Pask|i}"All of them. Don't sit up."

{Dovran Hale|i}"I wasn't."

{Aurelio Pask|i}"You were thinking about it, I can tell. You've got forty stitches. Don't think." His voice was wrong. It had a crack right through it, and the accent was gone, all that careful polish was just gone; he sounded like a boy from a farm. {Aurelio Pask|a}"You've been out six days."

{Dovran Hale|i}"Six?"

{Aurelio Pask|i}"Quill said you might not. She said, on Tuesday she said I should go and write to your mother. I couldn't do it. I sat there with the pen. I got as far as *Dear Mrs. Hale*." He stopped. {Aurelio Pask|a}"I got as far as that nine times."

He wanted very much to say something clever. He looked for it. But he was so tired, and there was just enough light from the window to see that the black hair was sticking up all down one side, exactly as it had when they were twelve.

{Dovran Hale|a}"Rel," he said. He'd never called him that out loud.

{Aurelio Pask|i}"What?"

{Dovran Hale|i}"Your book's upside down."

The noise the other boy made wasn't a laugh. He put his forehead down on the edge of the mattress, his shoulders shook, and after a while a hand came creeping across the blanket and took hold of two fingers, since those were the only part of him that wasn't bandaged.

{Aurelio Pask|a}"I hate you so much," he said into the sheet.

{Dovran Hale|i}"I know."

{Aurelio Pask|i}"Don't ever do that again."

{Dovran Hale|i}"I'll put it in the diary."

{Matron Quill|e}"Mr. Pask," said the matron from the door. She had a candle, and her cap was crooked, and she didn't sound at all like herself. {Matron Quill|e}"Visiting hours ended on Wednesday."

{Aurelio Pask|i}"Yes, Matron."

{Matron Quill|i}"I see no one here. I'm going to go and make a pot of tea, and I expect I'll go on seeing no one for at least an hour." The candle wavered. {Matron Quill|i}"Welcome back, Dovran."

**+ i.**

There was no reason for him to be in the infirmary. He'd been out since April. He could climb the tower stairs now with only one rest, and hold a blade for the count of sixty, and there was a scar down his ribs that Tib said was wasted on a person with no sense of theater.

But it was the last night of their last term, and the party had got loud, and when he'd looked about for him he wasn't there.

{Ottilie|e}"If you're looking for Pask he went up to see Matron," piped a small first-year with a cup of punch she certainly wasn't allowed. {Ottilie|e}"He had flowers."

{Dovran Hale|i}"Flowers?"

{Ottilie|i}"Well, they were *weeds*. You're Hale, aren't you? I'm Ottilie. You carried me. At the lake." She considered him. {Ottilie|a}"You're shorter than I remember."

So he climbed up. The long room was empty, all the beds stripped down to the ticking, and the evening came in gold through the tall windows. There was a jar of weeds on the desk. And there was somebody lying flat on his back on the third bed along, with his shoes on, looking up.

{Aurelio Pask|e}"Forty-two," said Aurelio without turning his head.

{Dovran Hale|i}"I could've told you that."

{Aurelio Pask|i}"I wanted to see what you'd been looking at all those years."

He sat down on the edge of the next bed. Their knees were about a foot apart. He'd had a speech, he'd worked on it since the thaw, and it had been really quite good.

{Dovran Hale|a}"I don't have a concussion," he said.

{Aurelio Pask|i}"Congratulations."

{Dovran Hale|i}"I'm just saying. I'm not hurt, I'm not on anything, I've had half a cup of that punch. I'm completely well. So when I tell you this, you can't blame it on the salve."

Pask had turned to look at him by then. His ears were going slowly red.

{Aurelio Pask|i}"Tell me what?"

{Dovran Hale|e}"It's about resonance," said Dovran.

{Aurelio Pask|a}"Oh, thank God," he breathed, and sat up, and reached over that last foot of air.
