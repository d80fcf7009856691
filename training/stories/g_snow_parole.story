+++
about = "Fantasy enemies snowed in, hurt/comfort two-hander with long untagged runs: a wounded soldier ('he', point of view, his name first given late) and an enemy captain, 'the woman' for a page before she is named; a goat-herd and a searching sergeant at the end."

[[characters]]
name = "Vasil Doru"
aliases = ["Vasil", "Doru", "the Lowlander", "soldier", "Lowlander"]
gender = "male"

[[characters]]
name = "Captain Maren Ashgrove"
aliases = ["Maren", "Ashgrove", "Captain", "the captain", "the woman"]
gender = "female"

[[characters]]
name = "the goat-herd"
aliases = ["goat-herd", "the old woman", "grandmother"]
gender = "female"

[[characters]]
name = "Sergeant Brandt"
aliases = ["Brandt", "the sergeant", "Sergeant"]
gender = "male"
+++
Parole

(Complete. Warnings: blood, arrow, one goat.)

He woke to the sound of somebody breaking a chair.

It took him some time to work that out. There was a crack, and a grunt, and another crack, and then the light got better and he could see a roof: low beams, black with smoke, a string of onions. He was on his back on straw. There was an arrow in his thigh. He remembered that.

He turned his head. A woman in a grey coat was kneeling at the hearth, feeding a chair leg into the fire. It was a Highland coat. It had an officer's braid on the shoulder, and her sword was on the floor next to her knee, and his own was on the far side of it.

{Captain Maren Ashgrove|i}"Don't get up."

{Vasil Doru|i}"I wasn't going to."

{Captain Maren Ashgrove|i}"You were looking at the sword."

{Vasil Doru|i}"I was looking at the onions."

She looked round at him then. She was younger than her voice. She had a cut from the ear down to the jaw that somebody had sewn with black thread, and hadn't sewn well.

{Captain Maren Ashgrove|a}"You can have one if you live," she said.

* * *

The snow had come down on both armies in the middle of the afternoon, she told him, and after that nobody could have said who was winning. She'd lost her company. She had walked into a drift and fallen over something, and the something had sworn at her in Lowland.

{Vasil Doru|i}"You should have left me."

{Captain Maren Ashgrove|i}"I meant to."

{Vasil Doru|i}"So why didn't you?"

{Captain Maren Ashgrove|i}"You had a dry blanket." She held up a knife and looked along the edge of it, then laid it down with the blade in the coals. {Captain Maren Ashgrove|a}"I'll have to cut it. It won't come back the way it went in. Have you anything to bite on?"

{Vasil Doru|i}"Your opinion of me?"

{Captain Maren Ashgrove|i}"It isn't solid enough. Take this."

It was her glove. It tasted of horse. She knelt on his shin to hold it, put one hand flat above the wound, and waited until he nodded; and he had time to think that it was strange of her to wait.

After that there was a good deal he didn't remember. He remembered her voice. It went on and on, quite level, over the top of the noise that he supposed he was making. She was counting. She counted in Highland, which he had only ever heard shouted, and it was a surprise to find it had such soft numbers in it.

{Captain Maren Ashgrove|i}"There. That's the last. You can spit it out."

{Vasil Doru|i}"I've bitten through the thumb."

{Captain Maren Ashgrove|i}"I've another one."

{Vasil Doru|i}"Another thumb?"

{Captain Maren Ashgrove|i}"Another glove. Are you always like this?"

{Vasil Doru|a}"Only when I'm frightened," he said, and fainted.

* * *

Two days. It might have been three. The window was white from sill to lintel. He burned and then he froze, and when he froze there was a weight against his back and an arm over him, and neither of them spoke about it when it got light.

She melted snow. She broke up the other chair, and the table. She cut the onions so thin that he could see the fire through them. He learned that she talked in her sleep, that she favoured the left knee, and that she whistled when she thought he was asleep himself, always the same four bars, never the fifth.

{Vasil Doru|i}"How does it end?"

The whistling stopped. {Captain Maren Ashgrove|a}"How does what end?"

{Vasil Doru|i}"Your tune."

{Captain Maren Ashgrove|i}"I don't know. My sister used to do the rest of it."

{Vasil Doru|i}"Used to?"

{Captain Maren Ashgrove|a}"Harrowford," she said.

He'd been at Harrowford. He had been nineteen, and up to his neck in the river with a pike in his hands and his eyes shut. He lay looking at the beams. There was a great deal you could say, and all of it had been said by somebody, in both languages, over a great many graves.

{Vasil Doru|i}"I was there."

{Captain Maren Ashgrove|i}"I know you were. It's on your sleeve. You've the blue stripe."

{Vasil Doru|i}"You've known since you found me?"

{Captain Maren Ashgrove|i}"Since I cut your coat off."

{Vasil Doru|i}"And then you took out the arrow."

{Captain Maren Ashgrove|i}"I thought about it first. I sat here with the knife, and I thought about it for about as long as it takes to boil an onion. She'd have been so angry." She was turning the ring on her thumb. {Captain Maren Ashgrove|a}"Not with you. She was a surgeon. She used to stitch up anybody, she'd have stitched the river if it held still. She used to say there's only the one side, and that's the inside."

{Vasil Doru|i}"Did she do your face?"

It was out before he'd thought. But the woman put up her fingers to the black thread, and for the first time he saw her begin to laugh.

{Captain Maren Ashgrove|i}"No. I did that. I'd no mirror."

{Vasil Doru|i}"It shows."

{Captain Maren Ashgrove|i}"Does it? Is it very bad?"

{Vasil Doru|i}"It looks like a hem. My mother's a tailor, she'd weep. It's pulling at the corner there, it'll pucker. If you've any thread left I could take it out and do it over."

{Captain Maren Ashgrove|i}"You want me to give you a needle. And put my throat within reach of it."

{Vasil Doru|i}"You could hold the sword. If it'd be a comfort."

She considered him for a long time. The fire settled. She fetched the needle out of her cap, and the thread, and came over to the straw and sat down with her back to the light; and she left the sword where it lay.

He had good hands. It was the one thing that he'd ever been vain about. He drew out the black stitches one by one and washed the place with snow water. He could feel her breath on his wrist. She kept her eyes open and fixed on the side of his head.

{Vasil Doru|i}"Talk, if you like. It helps."

{Captain Maren Ashgrove|i}"About what?"

{Vasil Doru|i}"What'll you do when it's over?"

{Captain Maren Ashgrove|i}"It's been going since before I was born. I never thought about it being over. What will you?"

{Vasil Doru|i}"Coats."

{Captain Maren Ashgrove|i}"Coats?"

{Vasil Doru|i}"Good ones. Long in the back, so you can ride in them. Pockets inside. Whoever made this one of yours ought to be hanged. Keep still."

{Captain Maren Ashgrove|i}"I am still. You're making me smile."

{Vasil Doru|i}"Well, don't, I'm at the corner." He tied it off and bent down to bite the thread, and his mouth was for a moment very near to her cheek. He sat back. {Vasil Doru|a}"There," he said, not altogether steadily. {Vasil Doru|a}"You'll hardly see it in a year."

{Captain Maren Ashgrove|i}"I don't know your name."

{Vasil Doru|i}"No."

{Captain Maren Ashgrove|i}"It's against regulations, I suppose. To tell me."

{Vasil Doru|i}"Name and rank's allowed. Vasil Doru. Private soldier. I was a corporal for about a week."

{Captain Maren Ashgrove|a}"Maren Ashgrove," she said, and put out her hand as if they'd been introduced at a dance. {Captain Maren Ashgrove|a}"Captain. I believe I ought to tell you that you're my prisoner."

{Vasil Doru|i}"I'd wondered. I thought you might be mine."

* * *

On the fourth morning the window turned from white to gold, and somebody kicked the door.

Maren had her sword up before he'd got on to one elbow. The door scraped in over the snow. It was a goat. Behind the goat came a very small old woman in a very large hat, and she looked at the hearth, and at the place where the table had been.

{the goat-herd|e}"Those were my chairs," said the old woman.

{Captain Maren Ashgrove|i}"I'll pay for them, grandmother."

{the goat-herd|i}"What with? Which of you's winning?"

{Vasil Doru|i}"We don't know. We've been indoors."

{the goat-herd|a}"Hm." She poked him in the good leg with her stick. {the goat-herd|a}"That one's blue stripe. And you're grey. Well, I've seen some things in this hut. There's a whole lot of your sort down at the ford, girl, a big red fellow bawling your name. He'll be up here inside the hour."

When she'd gone out again, to see to the goat, it was very quiet. Water was dripping off the eaves. The captain had gone to the door and stood there with her hand on the frame.

{Captain Maren Ashgrove|i}"They'll send you to the quarries."

{Vasil Doru|i}"I expect so."

{Captain Maren Ashgrove|i}"With that leg you'd not last until summer."

{Vasil Doru|i}"Then I'll try to be charming."

{Captain Maren Ashgrove|i}"Vasil, for once in your life!" She swung round. Her eyes were wet, and she was furious about it. {Captain Maren Ashgrove|a}"There is such a thing as parole. An officer can grant it. You give me your word that you'll not fight again, I write it down, and you go home. They have to let you through. It's the law on both sides."

{Vasil Doru|i}"That's for gentlemen."

{Captain Maren Ashgrove|i}"It says persons. I've read it."

{Vasil Doru|i}"You'd take my word? Harrowford and all?"

{Captain Maren Ashgrove|i}"I let you near my neck with a needle."

He couldn't think of a thing to say. It was so unusual that they both noticed it.

{Sergeant Brandt|i}"Captain! Captain Ashgrove!" It came up the slope, hoarse, with a dog barking behind it. {Sergeant Brandt|i}"Are you there, ma'am?"

{Captain Maren Ashgrove|e}"Here, Brandt!" Maren shouted. She'd got a stub of pencil and was writing against the door-post, fast, on the back of a ration card. {Captain Maren Ashgrove|a}"Say it," she told him under her breath. {Captain Maren Ashgrove|a}"Quickly."

{Vasil Doru|i}"I give you my word."

{Captain Maren Ashgrove|i}"That you won't bear arms."

{Vasil Doru|i}"That I won't bear arms. Needles excepted."

The doorway went dark. The sergeant was as big as a barn and as red, and there was ice in his moustache. He saw her, and his whole face crumpled up; then he saw the straw.

{Sergeant Brandt|e}"That's a Lowlander," said Brandt.

{Captain Maren Ashgrove|i}"That is a paroled man, Sergeant, and he's going home. You'll find him a mule."

{Sergeant Brandt|i}"A mule, ma'am?"

{Captain Maren Ashgrove|i}"A quiet one. And give the old lady whatever's in the company purse. We burned her table."

{Sergeant Brandt|a}"Yes, ma'am." He peered at her. He came a step nearer, and scratched under his cap. {Sergeant Brandt|a}"Begging your pardon, Captain," he said, {Sergeant Brandt|a}"but who's been and done your face? It's lovely work."

{Captain Maren Ashgrove|i}"My tailor."

She put the card in his hand. She folded his fingers over it, one by one, as though she were counting, and he felt something hard in among them and did not look at it until he was a mile down the valley on the mule. It was the ring. On the card, under the part that was law, she'd written out a line of music. Four bars, and then a blank, and after it, in a hurry, *You'll have to come and tell me how it ends.*
