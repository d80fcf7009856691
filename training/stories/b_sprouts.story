+++
about = "Straight single quotes with many apostrophes; five of a family all talking in one kitchen, roles used as names (Mum, Dad, Gran); 'Mum' is also what Mum calls Gran."

[[characters]]
name = "Mum"
aliases = ["Lin", "his wife"]
gender = "female"

[[characters]]
name = "Dad"
aliases = ["Geoff", "Geoffrey", "her husband"]
gender = "male"

[[characters]]
name = "Gran"
aliases = ["Doreen Tuttle", "Mrs Doreen Tuttle", "the old lady", "Mother", "her mother"]
gender = "female"

[[characters]]
name = "Poppy"
aliases = ["the girl"]
gender = "female"

[[characters]]
name = "Alfie"
aliases = ["the boy", "her brother", "the six-year-old"]
gender = "male"

[[characters]]
name = "the delivery man"
aliases = ["a man in a hi-vis jacket", "the man", "young man"]
gender = "male"
+++
The Sprout Incident

by TeaAndTurmoil

(One-shot. A Larkspur Close Christmas. Rated U for mild sprouts.)

{Mum|e}'Who,' said Mum, {Mum|e}'has been at the trifle?'

Nobody looked up. Dad had his head in the oven, Gran had her head in the sherry, and the children were under the table with the cat.

{Mum|i}'There's a hole in it. It's a spoon-shaped hole. Poppy?'

{Poppy|i}'Wasn't me. I don't like trifle.'

{Mum|i}'Alfie?'

{Alfie|a}'What's a trifle?' he asked.

{Mum|i}'Don't you come the innocent with me, you've got custard on your ear.'

The boy put a hand to his ear, found that it was so, and ate it. {Alfie|a}'That's not from the trifle,' he said. {Alfie|a}'That's from before.'

{Dad|e}'He's got you there, Lin,' called Dad from inside the oven.

{Mum|i}'I'll have you in a minute, Geoffrey. What are you doing in there?'

{Dad|i}'I'm looking at the bird.'

{Mum|i}'And what's the bird doing?'

{Dad|a}'Not a lot, if I'm honest.' He came out backwards, with his glasses steamed up white. {Dad|a}'Is it meant to be cold?'

There was a dreadful hush. Mum put down the trifle with great care, as one might put down a bomb.

{Mum|a}'What d'you mean,' she said, {Mum|a}'cold?'

{Dad|i}'Well, not *warm*.'

{Gran|e}'I did say,' remarked Gran to her glass.

{Mum|i}'You did not say, Mother. You've said nothing since the Queen died.'

{Gran|i}'I said it at ten o'clock. I said, that light isn't on. And somebody told me I was a daft old bat and to get out from under his feet.'

Everyone looked at Dad.

{Dad|a}'I never said bat,' he protested.

{Poppy|i}'You did, Dad.' Poppy crawled out with the cat over her shoulder. {Poppy|i}'You said "daft old bat", and then you said a rude one, and then you gave me a pound.'

{Alfie|e}'I didn't get a pound!' wailed her brother.

{Poppy|a}'You weren't there,' she said loftily.

{Alfie|i}'I was! I was under the table! I heard the rude one an' all. He said—'

{Dad|e}'Alfie!' said Dad.

The old lady held out her glass. It was empty, and she gave it a little shake. {Gran|i}'What was it, pet? Come and whisper it in Gran's good ear.'

{Mum|i}'Mum, don't encourage him.'

{Gran|i}'I'm only taking an interest. You're always on at me to take an interest.'

{Mum|i}'In bowls! In the library!'

The doorbell rang. No one moved. It rang again, and the cat went up the curtain.

{Dad|e}'I'll go,' said Dad, rather fast.

{Mum|i}'You'll stay where you are and put that oven on. Poppy, get the door, and if it's carol singers we're out.'

{Poppy|i}'How can I tell them we're out if I've opened it?'

{Mum|i}'Use your initiative!'

Poppy went. They heard the latch, and a bit of a mumble, and then her voice, clear as a bell, all down the hall.

{Poppy|i}'Mum says we're out!'

{the delivery man|e}'I've just got a parcel, darling,' said a man in a hi-vis jacket. He leaned round the kitchen door with a box on his hip. {the delivery man|e}'For a Mrs Doreen Tuttle? Needs a signature.'

{Gran|a}'Ooh, that's me,' she said.

{Mum|i}'What've you been buying now?'

{Gran|i}'Never you mind. Have you a pen, young man?'

{the delivery man|i}'You use your finger. Just there on the screen. No, the other way up, my love. That's it.'

{Gran|i}'Isn't that clever? Will you have a sherry?'

{the delivery man|a}'I'm driving,' he said.

{Gran|i}'A small one.'

{Mum|i}'He's *driving*, Mother.' Mum had got hold of the sprouts and was crossing them, one by one, like a woman stabbing an enemy. {Mum|i}'Let the poor man get home to his own dinner.'

{the delivery man|e}'Had mine,' the delivery man said, sniffing the air. A puzzled look came over him. {the delivery man|e}'You having salad?'

It was Alfie who laughed first. The six-year-old had one of those laughs that begin in the feet. Dad caught it off him, and turned it into a cough, and went to see the man out.

{Dad|i}'Merry Christmas, mate,' came from the hall. {Dad|i}'Don't suppose you've got a turkey in that van? A hot one?'

{the delivery man|i}'I've got forty-one air fryers.'

{Dad|i}'How much d'you want for one?'

{Mum|e}'Geoffrey!' yelled his wife.

The door closed. Footsteps trailed back.

{Dad|a}'It was only a thought,' he said.

{Alfie|e}'Gran,' said Alfie, who'd got up on a chair to see, {Alfie|e}'what's in the box?'

{Gran|i}'You open it. Mind your fingers.'

He tore at the tape with his teeth. It took some time. Inside the box there was another box, and inside that there was a good deal of straw, and in the straw lay something large and pink, with a glaze on it, studded all over with cloves.

{Poppy|e}'It's a ham!' cried the girl.

{Alfie|i}'It's a massive ham!'

{Gran|e}'Ready cooked,' said Gran. {Gran|e}'With the honey on.'

Mum had stopped stabbing. She looked at the ham, and at the oven, and then, for a very long time, at her mother.

{Mum|i}'You ordered a ham.'

{Gran|a}'I did,' she said, very placid.

{Mum|i}'When did you order a ham?'

{Gran|i}'In November, love. When you said Geoff would be doing the turkey.'

{Dad|e}'Now, hang on,' said Dad.

{Mum|a}'Shut up, Geoff.' Her mouth was wobbling. It might have gone either way. {Mum|a}'Mum, you wicked old woman. You've sat there all morning. You let me peel *five pounds* of spuds, in a state, and the whole time you'd a ham coming.'

{Gran|i}'Well, you can't have ham without spuds.'

{Poppy|e}'Is Mum crying?' asked Poppy.

{Alfie|i}'I think she's laughing. Are you laughing, Mum?'

{Mum|a}'I don't know,' she wailed. {Mum|a}'Somebody pass me that trifle.'

Her husband passed it. He passed the big spoon as well, after a glance at the hole in the custard, which was, now that one came to look, precisely as big as the spoon.

{Mum|e}'Hang about,' said Mum slowly. She held up the spoon. She held it against the hole. {Mum|e}'Alfie hasn't got a big spoon. Alfie eats with his hands. This wasn't a child.'

{Dad|i}'Don't look at me, I've been in the oven.'

{Poppy|i}'It wasn't me, I told you.'

{Alfie|a}'I only had the bit that fell off,' he said.

{Mum|i}'Fell off what, sweetheart?'

The boy pointed. Four heads turned. On her chair beside the radio, Gran had closed her eyes, and was giving every sign of having been asleep for hours. There was a small silver hundred-and-thousand on her chin.

{Poppy|e}'Daft old bat,' said Poppy fondly.

{Dad|i}'Oi! That's a pound.'

{Gran|a}'I heard that,' she said, without opening her eyes. {Gran|a}'Make it two.'
