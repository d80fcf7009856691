+++
about = "Family adventure: boy and girl twins alternating untagged, a dragon that is 'it' and later 'he', vocatives of kinship ('Gran', 'Mum' for the same woman, 'Dad'), scare quotes and titles, nested quotes; the speaker called by many names in speech."

[[characters]]
name = "Poppy Anne Tarrant"
aliases = ["Poppy", "Pops"]
gender = "female"

[[characters]]
name = "Augustus John Tarrant"
aliases = ["Gus"]
gender = "male"

[[characters]]
name = "Grandma"
aliases = ["Gran", "Mum", "Winnie", "your grandmother"]
gender = "female"

[[characters]]
name = "Dad"
aliases = ["Tom", "Thomas", "her son"]
gender = "male"

[[characters]]
name = "Brimble"
aliases = ["the dragon", "the voice", "the voice in the dark"]
gender = "male"
+++
The Dragon in the Coal Hole

by Marmalade Gunn

(for everybody who asked what happened to the kids from Brackenfold)

Chapter 1: Mostly Newts

Poppy and Gus were eight years and five weeks old, except that Poppy was eight years, five weeks and eleven minutes, and never let it drop.

{Augustus John Tarrant|e}"It's the boiler," said Gus.

{Poppy Anne Tarrant|i}"Boilers don't snore."

{Augustus John Tarrant|i}"Ours does."

{Poppy Anne Tarrant|i}"Ours *clanks*. It's different." Poppy was lying flat on Grandma's kitchen floor with her ear pressed to the tiles. {Poppy Anne Tarrant|i}"Listen. There! That was a snore."

They had been at Grandma's since Saturday. Dad was at home {_|i}"sorting things out," which was grown-up for crying in the garage.

{Grandma|i}"And what are you two doing on my nice clean floor?"

Neither of them had heard her come in. She had the washing basket on her hip and her gardening hat on.

{Poppy Anne Tarrant|e}"Gran, is there something under your house?" asked Poppy, who believed in asking.

{Grandma|e}"Coal," said Grandma.

{Poppy Anne Tarrant|i}"Something *alive*, though?"

{Grandma|i}"Old coal." Grandma put the basket down and did not look at either of them. {Grandma|i}"And nobody's to go poking about down there. Not a toe. Gus?"

{Augustus John Tarrant|i}"No, Gran."

{Grandma|i}"Poppy?"

{Poppy Anne Tarrant|e}"No, Grandma," said Poppy, with her fingers crossed inside her sleeve.

They went down at four o'clock, when {_|i}"Garden Rescue" was on and Grandma had her shoes off. Gus had the torch. Poppy had a book from the landing shelf called {_|i}"A Young Person's Guide to Serpents" which was, so far, mostly newts.

{Poppy Anne Tarrant|a}"It says to bring salt," she read in a whisper.

{Augustus John Tarrant|i}"What for?"

{Poppy Anne Tarrant|i}"Doesn't say. The next page is stuck down with jam."

{Augustus John Tarrant|a}"Pops, I don't like it." His torch was wobbling all over the bricks. {Augustus John Tarrant|a}"Let's go back."

{Poppy Anne Tarrant|i}"You go back, then."

{Augustus John Tarrant|i}"Not by myself!"

{Poppy Anne Tarrant|i}"Then come on."

The coal hole was round the last corner. It was as warm as an airing cupboard. At the far end, where the heap was highest, some of the coal lifted itself up, shook, and opened an eye like a saucer of marmalade.

{Brimble|a}"Do you mind?" it said. {Brimble|a}"That's extremely bright."

Gus dropped the torch. The torch went out.

{?|i}"Aaaaaargh!" screamed somebody, and for ever afterwards each twin said that it had been the other one.

{Brimble|e}"And *that*," said the voice in the dark, {Brimble|e}"is extremely loud."

There was a sort of cough. A little flame came up, no bigger than a birthday candle's, and it was sitting on the end of a long, black, dusty nose.

{Poppy Anne Tarrant|e}"You're a dragon," said Poppy.

{Brimble|i}"You're a child. There, now we have both said something obvious." The dragon tilted its head, first one way and then the other. {Brimble|i}"Two children. Unless it's my eyes."

{Augustus John Tarrant|e}"We're twins. I'm Gus and she's Poppy, she's the oldest, but only by eleven minutes," Gus told it, all in one breath.

{Poppy Anne Tarrant|i}"Eleven *important* minutes."

{Brimble|i}"I see. And which of you has brought the salt?"

The twins looked at one another.

{Augustus John Tarrant|e}"What's it for?" Gus asked.

{Brimble|e}"Chips," said the dragon sadly. {Brimble|e}"Nobody ever brings the chips, either. But one goes on hoping."

Poppy had crept a good bit nearer. It smelled of bonfires. {Poppy Anne Tarrant|i}"What's your name?"

{Brimble|i}"You couldn't pronounce it. Your grandmother calls me Brimble."

{Poppy Anne Tarrant|i}"*Gran* knows you?" Poppy's mouth had fallen open.

{Brimble|a}"Knows me! She was nine. She came down here with a candle and a broom and she said, 'Are you going to be any trouble?' and I said, 'Not if you aren't,' and she said, 'Well, I might be.'" He blew a smoke ring and watched it go. {Brimble|a}"Sixty-one years we've been friends. On Sundays she does me the crossword."

It was funny, Poppy thought, how fast an {_|i}"it" turned into a {_|i}"he" once it had a name.

{Grandma|i}"Poppy Anne Tarrant. Augustus John Tarrant."

It came from the top of the steps, and it wasn't loud at all.

{Augustus John Tarrant|e}"Uh-oh," said Gus.

{Poppy Anne Tarrant|e}"All the names," Poppy breathed.

{Grandma|i}"What did I say about toes?"

{Augustus John Tarrant|a}"We didn't use toes, Gran!" he called up desperately. {Augustus John Tarrant|a}"We had shoes on!"

And that would have been that, only it made Brimble snort; and the snort had fire in it; and the fire went straight through chapter four.

{Poppy Anne Tarrant|i}"My book!"

{Brimble|e}"It was mostly newts, Winnie," said Brimble. {Brimble|e}"I've done them a favour."

{Grandma|i}"Don't you 'Winnie' me. I take my eye off you for five minutes..."

{Brimble|i}"Nobody had an eye on me in the first place. I was asleep. They broke in."

{Poppy Anne Tarrant|e}"We did, Gran," Poppy admitted.

{Augustus John Tarrant|e}"It wasn't locked, so it isn't breaking, it's only in," put in Gus.

Grandma came down the last three steps. She looked at the twins, who were black from top to bottom, and at the dragon, who always was. Something was going on at the corners of her mouth.

{Grandma|a}"I suppose I had better ring your father," she said.

Chapter 2: A Bit Rude

Dad came on the Friday. He stood in the kitchen in his work coat and didn't take it off.

{Dad|a}"I can't do this today, Mum," he said.

{Grandma|i}"You can. It's fish and chips."

{Augustus John Tarrant|i}"Dad!" Gus hit him at about knee height. {Augustus John Tarrant|i}"Dad, there's a dragon, he's called Brimble, he's a hundred and... how old is he, Gran?"

{Grandma|i}"Four hundred and six, and vain about it."

{Dad|i}"That's nice, mate." Dad's hand patted about until it found some hair.

{Poppy Anne Tarrant|a}"He's *real*." She folded her arms, because somebody had to. {Poppy Anne Tarrant|a}"You're doing your 'that's nice' voice. But he's real."

{Dad|i}"Pops..."

{Poppy Anne Tarrant|i}"Don't you 'Pops' me."

She sounded so exactly like Grandma that he very nearly smiled. Then it went away again.

{Grandma|e}"Go down and look, Tom," said Grandma.

{Dad|i}"I'm forty-one. I know what's in the coal hole."

{Grandma|a}"Do you?" She had gone quite gentle, all of a sudden. {Grandma|a}"You knew when you were six. You used to save him your crusts. Then your father died, and you told me you'd made it all up, and I let you, because it seemed to help. I've been sorry about it ever since."

The kettle clicked itself off. Nobody went to it.

{Dad|e}"Brimble," Dad said slowly, as if it was something he'd found in the lining of an old coat. {Dad|e}"He had a... he'd got a chipped tooth. At the front."

{Augustus John Tarrant|e}"He's still got it!" shouted Gus.

So they all went down, in a line, with the hot parcels. Poppy went first. She was carrying the salt.

The dragon was curled up very tight and was breathing in and out in a way that was not convincing.

{Grandma|e}"You can stop that," said Grandma.

One marmalade eye opened. It went past her, and over the twins, and then it stopped.

{Brimble|e}"Thomas," said the dragon, in a different voice altogether. {Brimble|e}"You've got tall."

{Dad|a}"You've got small." He had to clear his throat to do it.

{Brimble|i}"I most certainly have not. You're standing on a step."

{Dad|i}"I thought I made you up."

{Brimble|i}"I know. I heard you say so, through the floor. It was a bit rude." There was a good deal of scraping and shuffling, and from under Brimble's elbow came a biscuit tin with a train on its lid. {Brimble|i}"I kept the crusts. In case."

Dad sat down on the coal in his good work coat. He put his face in his hands, and for once he didn't go to the garage to do it.

Gus looked at Poppy. Poppy looked at Gus. Twins don't always need to say it.

{Poppy Anne Tarrant|a}"Here." She held out the salt. {Poppy Anne Tarrant|a}"It's for your chips."

{Brimble|i}"At last! A civilised child."

{Augustus John Tarrant|e}"I carried the vinegar," Gus pointed out.

{Brimble|i}"I beg your pardon. Two civilised children."

{Grandma|e}"Three," said Grandma, and she lowered herself down, one knee at a time, next to her son. {Grandma|e}"Budge up, Tom."

{Dad|i}"That coal's filthy, Mum."

{Grandma|i}"So it is. Pass me a chip."
