+++
about = "A story told inside a quote over several paragraphs (each opened, only the last closed, with nested speech of others), a letter without quotation marks, a remembered conversation; two sisters ('she' twice) and an uncle; straight quotes."

[[characters]]
name = "River Hallam"
aliases = ["River", "Riv"]
gender = "female"

[[characters]]
name = "June"
aliases = ["Junie", "her sister"]
gender = "female"

[[characters]]
name = "Uncle Tobias"
aliases = ["Tobias", "Toby", "Uncle", "their uncle", "the old man", "the ferryman"]
gender = "male"

[[characters]]
name = "Adele"
aliases = ["Mama", "their mother", "her mother", "your mother"]
gender = "female"

[[characters]]
name = "Davy Pell"
aliases = ["Davy", "Davy from the garage"]
gender = "male"
+++
Dear River

by heronfoot

Summary: The ferry is sold. There is one thing left in the tin.

The tin had held shortbread once. Now it held, from the top down, a stopped watch, eleven bus tickets, a tooth that nobody would own up to, and a letter with River's name on it in their mother's handwriting.

{June|e}"It's never been opened," June said.

{River Hallam|i}"I can see that."

{June|a}"I'm only saying. Eight years, and he never opened it. I would have." She tilted the tin toward the window, in case there was another one underneath. There wasn't.

{River Hallam|e}"You opened my school reports," said River.

{June|i}"You hid your school reports. It was practically an invitation."

Downstairs the kettle began to complain. River sat on the edge of the bed that had been hers and held the envelope by its corners, as if it were wet. {_|i}"River Hallam," it said, and nothing else: no street, no stamp. It had never been meant for the post.

{Uncle Tobias|e}"Girls?" Uncle Tobias called up the stairs. {Uncle Tobias|e}"There's tea, if you've finished robbing me."

{June|e}"We haven't finished," her sister called back.

{Uncle Tobias|i}"Bring the tin, then."

He had put out the good cups, the ones with the gold worn off. He saw what River was carrying, and the pot stopped in mid-air.

{Uncle Tobias|a}"Ah," he said.

{River Hallam|i}"It's addressed to me."

{Uncle Tobias|i}"It is."

{River Hallam|i}"I was nineteen. I had an address." River's voice did something she hadn't asked it to, and she waited until it stopped. {River Hallam|i}"You could have sent it any day you liked."

{Uncle Tobias|e}"Sit down," said the old man. {Uncle Tobias|e}"The both of you. I'll tell it the once, and then you can shout."

June sat. After a moment, because there was only one way to find out, so did River.

{Uncle Tobias|e}"You'll have heard talk of the flood year," their uncle began. {Uncle Tobias|e}"You weren't born, either of you, but Adele was five months gone with River, and she had the ferry to herself because I was up at Carrow having my chest looked at. They'd moved the whole village to the schoolhouse, on the hill. She was to have gone with them. She said she'd just see to the chain.

{Uncle Tobias|i}"Well, the third night of it, there's the bell. You know what the bell meant. Somebody on the far bank, wanting over. She looks out, and the river's the colour of slate and it's got half a barn in it, and there on the other landing stands a man with a lantern. So she cups her hands and shouts, 'Come back in the morning!' And he shouts, 'There won't be one!' Just like that.

{Uncle Tobias|i}"Now, a sensible woman would have gone back to bed. Your mother put my boots on."

{June|e}"She never told us this," said June.

{Uncle Tobias|i}"She never told anyone. Drink your tea."

{June|i}"I'm drinking it. Go on."

{Uncle Tobias|a}"So she takes the ferry over," he went on, {Uncle Tobias|a}"hand over hand along the chain, in the dark, and every so often a bit of somebody's roof goes by. And when she gets there it isn't himself he wants carried at all. He says, 'It's my wife. She's on top of the house.' And Adele says, 'Then what are you standing there for? Get in, and hold that lantern where I can see it.'

{Uncle Tobias|i}"Two hours they were at it. They got the wife. They got the dog. They got a baby three days old that she'd floated off the bed in a bread crock, with the lid alongside, mind you. Your mother always liked that, about the lid.

{Uncle Tobias|i}"That baby was Davy Pell."

River looked up. {River Hallam|i}"Davy? From the garage?"

{Uncle Tobias|i}"Davy from the garage, that charged me forty pounds for a fan belt."

A laugh got out of June before she could stop it. {June|a}"I went out with Davy Pell," she said. {June|a}"A whole summer! He never breathed a word."

{Uncle Tobias|i}"He doesn't know it. His folks never told him, and she asked me not to."

{River Hallam|i}"And what's any of that got to do with my letter?" It came out harder than River had meant.

Uncle Tobias turned his cup until the handle pointed at the window and the water. {Uncle Tobias|i}"I'm getting there. When she was ill, at the end of it, she gave me that envelope. She says, 'Toby, you'll give her this when the ferry goes.' I says, 'The ferry's not going anywhere.' And she says, 'Everything goes, you daft lump. And when it does she'll want somebody to be angry with, and it had better be me.'

{Uncle Tobias|a}"Only it didn't go, did it? A year, and another year. I'd take the thing out and look at it and think, send it anyhow. But I'd promised her *when*." He let out a breath. {Uncle Tobias|a}"I signed the papers Thursday. So."

Nobody said anything. The cups steamed.

{June|i}"Open it." June had her hands in her lap.

{River Hallam|i}"You do it."

{June|e}"It isn't mine," said June.

{River Hallam|i}"When did that ever stop you?"

{June|e}"Not this," June whispered, and for once she was not being clever.

River used the butter knife. It was a single sheet, torn out of the toll book, with the columns still ruled down it in red. It said:

{Adele|i}Dear River,

{Adele|i}If you have this then your uncle has sold her, and about time, his knees are older than he is. I expect you are cross. You were cross at your own christening.

{Adele|i}I am not going to tell you to be good because you are, or to look after Junie because you will, and she will let you do it just exactly as much as suits her. I wanted to tell you that I crossed that water every day for twenty-two years and I was never once brave. I was only ever going to the other side. That is the whole trick to it. I tried to teach you when you fell in, but I was too busy being frightened to death.

{Adele|i}Go and see something bigger than this river. Then come home and tell it.

{Adele|i}There is no more room on the page. All my love to you both, Mama.

She had fallen in when she was seven, off the end of the landing, reaching for a heron's feather. She remembered the green, and the cold, and then a fist in the back of her dress; and afterward the stove, and a towel, and her plaits being wrung out one after the other like dishcloths.

{Adele|e}"You don't fight it," her mother had said. {Adele|e}"Do you hear me? You ask the river where it's going, and then you go that way too, only a bit to the left."

{River Hallam|i}"What if it doesn't answer?"

{Adele|i}"Then you weren't listening."

{River Hallam|a}"I *was*, Mama," she had said, her teeth knocking together. {River Hallam|a}"It said my name."

And Mama had laughed until she had to sit down on the floor with the towel over her own face, and had not come out from under it for quite a long while. All these years River had thought that she was laughing.

{June|e}"River?" June was asking, from a long way off, from the other side of the table and twenty years. {June|e}"Riv. What does she say?"

She couldn't. She pushed the page across instead. June read it with her finger under the lines, the way she had when she was small, and when she got to the bottom she went back and read it again.

{June|a}"'Exactly as much as suits her,'" she said thickly. {June|a}"The *cheek*."

{Uncle Tobias|e}"She'd got your measure," their uncle said.

{June|i}"She'd got everybody's." June slid the letter back and blew her nose on a tea towel. {June|i}"Well? Are you angry with her?"

{River Hallam|i}"Yes."

{June|i}"Good?"

{River Hallam|a}"I think so." She was smoothing the sheet flat, over and over, along its old folds. {River Hallam|a}"Yes. It's quite good, actually. I've not been angry with her since she died. I kept being angry with you two."

{Uncle Tobias|e}"We noticed," said the ferryman.

It wasn't even very funny. But June snorted, and that set River off, and then the three of them were hanging on to the table while the good cups walked toward the edge.

{River Hallam|a}"Who did you sell it to?" she asked, when she could. {River Hallam|a}"You never told me. Was it the hotel people?"

{Uncle Tobias|i}"Was it heck. They'd have had it in the car park with geraniums in."

{June|e}"Who, then?" demanded June, whose eyes had narrowed. {June|e}"Uncle. You've got a face on."

{Uncle Tobias|i}"I've had it years."

Out across the water a bell began to ring: the old bell, on the far landing, that nobody had touched since the bridge was built. All three of them turned. There was a van over there with its door open, and beside it a big young man in overalls, hauling on the rope with evident enjoyment.

{Davy Pell|i}"Hello the house!" It came over the river small and clear. {Davy Pell|i}"Is she safe to bring across on my own, or what?"

{June|e}"You never," June said.

{Uncle Tobias|a}"He gave me a fair price." He would not meet anybody's eye. {Uncle Tobias|a}"And he fixed the fan belt."

River was already at the back door, getting her feet into the boots that stood there, which had been too big for everyone who ever wore them.

She cupped her hands. {River Hallam|a}"Come back in the morning!" she shouted.

There was a puzzled silence on the other side.

{Davy Pell|i}"Why? What's wrong with now?"

{River Hallam|e}"Nothing," said River, to herself mostly, and stepped down on to the landing. {River Hallam|e}"Not a thing. Hold on! I'm coming over!"
