+++
about = "First-person past narrator, named once inside somebody's line; a nameless nurse (he), a commander (she), a brother who wakes late; curly quotes."

[[characters]]
name = "Ines"
aliases = ["I"]
gender = "female"
narrator = true

[[characters]]
name = "the nurse"
aliases = ["this young man"]
gender = "male"

[[characters]]
name = "Holt"
aliases = ["Commander", "the commander"]
gender = "female"

[[characters]]
name = "Tobias"
aliases = ["Toby", "my brother"]
gender = "male"
+++
Night Shift

A Harrow Line story, set right after the one with the flooded lock. Everybody lives because I said so.

The nurse had a moth tattooed on the inside of his wrist, and by the third night I knew it better than I knew my own hands.

{the nurse|a}“You’re still here,” he said, without looking up from the chart.

{Ines|e}“I’m still here,” I said.

{the nurse|i}“Visiting ended at nine.”

{Ines|i}“You told me that yesterday.”

{the nurse|a}“It ended at nine yesterday as well.” He hung the chart back on the end of the bed, gave the drip a flick with one fingernail, and hooked the second chair around with his foot, the one with the good cushion, so that it stood next to mine. Then he went off to be strict with somebody else.

Tobias slept. That was the word they’d asked me to use. The machine at his side breathed in, thought about it, and breathed out. Under the blanket he looked about eleven, and I kept finding myself counting his fingers, as if the sea might have kept one back.

When we really were eleven and nine we’d had a rule about the dark. You were allowed to be scared if you said a true thing first. {Tobias|a}“True thing,” he’d say, across the gap between the beds. {Tobias|a}“I put your shoe in the rain barrel.” And I’d be so angry that I forgot to be afraid.

{Ines|e}“True thing,” I said to the tube and the tape and the bruises. {Ines|e}“I hate this chair.”

The machine breathed in. It thought about it.

At a quarter to two there were boots in the corridor. Everyone on the Line knew those boots; you heard them and stood up straighter, even if you were in the bath. I stood up straighter.

{Holt|i}“Any change?”

{Ines|i}“No, Commander.”

{Holt|a}“Don’t commander me. It’s two in the morning.” She had her cap in her hand and her hair had gone flat on one side. She let herself down onto the good cushion without asking, like someone much older. {Holt|a}“Has he said anything?”

{Ines|i}“He’s got a tube down his throat.”

{Holt|i}“That wouldn’t have stopped him last week.”

I laughed. I hadn’t meant to. It came out like something getting stepped on, and Holt had the manners to study the curtain until I was done.

{Holt|e}“I signed the order,” the commander said to the curtain.

{Ines|i}“I know.”

{Holt|i}“I want you to have it from me. There were eleven people on the dry side of that lock and one on the wet side, and I signed the order to shut it. I knew who the one was. I knew his name, and I knew yours.”

{Ines|e}“I know,” I repeated. {Ines|e}“He’d have shut it himself. He’d have been quicker about it, and he’d have made a joke.”

{Holt|i}“What joke?”

I thought it over. {Ines|a}“Something about plumbing.”

{Holt|a}“God,” she said, and pressed the heel of her hand against one eye. {Holt|a}“It would have been, too.”

We sat there. I don’t know how long. It was a companionable kind of awful, and I’d nearly got used to it when the curtain rattled back on its rings.

{the nurse|e}“This is a ward,” the nurse informed us, {the nurse|e}“not a canteen. After nine o’clock I allow nobody. For three nights I’ve allowed one. Now I look around and I’ve got two.”

{Holt|i}“I’m his commanding officer.”

{the nurse|i}“And I’m his blood pressure. Shall we find out which of us outranks the other?”

Holt opened her mouth and then closed it again. In six years of serving under her I’d never once seen that done.

{Ines|e}“She can have my hour,” I offered.

{the nurse|a}“You haven’t got an hour. You ran out of hours on Tuesday.” The moth turned over as he folded his arms. {the nurse|a}“When did you last eat? Not counting biscuits. I know about the biscuits, I’ve been keeping count.”

{Holt|i}“She hasn’t eaten?”

{the nurse|i}“Ask her.”

{Ines|e}“I had soup,” I lied.

{the nurse|e}“That was my soup,” said the nurse. {the nurse|e}“You had two spoons of it and cried in the rest.”

Something went across Holt’s face that might have been a smile, in better light. She reached over and took the blanket out of my lap, and folded it, corner to corner, the way they teach you the first week.

{Holt|a}“Go downstairs and find something hot, Ines,” she said. {Holt|a}“That one is an order. I’ll watch him.”

{Ines|i}“You’ve got the inquiry at eight.”

{Holt|i}“Then I’ll be nice and awake for it.”

{Ines|i}“And if he—”

{Holt|i}“I’ll run. I’ll shout down the stairwell. This young man will be furious with me.”

{the nurse|e}“I’m furious with you now,” the nurse pointed out, but he held the curtain open for me all the same.

* * *

There was nothing hot. There was a machine with a light in it and four sandwiches that had been made by somebody with no hope. I bought two of them. I stood in the blue glow and ate one corner of one, because it was an order, and I cried a little, because nobody was counting. Then I climbed the five flights back up, since I didn’t trust the lift not to stop.

I heard it from the landing. It was a dreadful voice, all rust, like a gate at the bottom of a pond.

{Tobias|i}“—worst pillow I ever met.”

{Holt|i}“Stop talking.”

{Tobias|i}“You can’t order me to stop talking. I’m off sick.”

{the nurse|e}“I can,” said the nurse. {the nurse|e}“Stop talking.”

They’d taken out the tube. They’d propped him up. I walked in with a sandwich in each hand and found I’d forgotten what came after walking in.

{Tobias|e}“Is that cheese?” my brother asked.

{Ines|e}“You absolute—” I began, and couldn’t get to the end of it.

{Tobias|a}“Don’t cry on it, I want it.” He lifted two fingers off the sheet, which seemed to be all he had in the way of waving. {Tobias|a}“Hello, you.”

{the nurse|i}“He doesn’t want it.”

{Tobias|i}“I might.”

{the nurse|i}“He wants ice chips, a small number of them, and he’s going to be very grateful.”

{Tobias|e}“I am grateful,” Tobias croaked at me, behind his hand, {Tobias|e}“but he’s terribly mean.”

I sat down on the edge of the bed, which was not allowed. {Ines|a}“He’s been good to me. He counted my biscuits.”

{the nurse|e}“Somebody had to,” muttered the nurse, and to my amazement he went red to the tops of his ears. He discovered that he was needed across the corridor. The curtain swung shut behind him.

That left three of us. My brother’s eyes went slowly around the little tent of light, as though he were taking stock: machine, drip, sister, boots. He stopped at the boots.

{Tobias|i}“Commander. Did it hold?”

She’d got to her feet. She was standing the way you stand on parade, with the cap under one arm, and I could see that it was costing her something. {Holt|a}“It held. Eleven out of eleven.”

{Tobias|i}“Twelve.”

{Holt|i}“I’m sorry?”

{Tobias|i}“Well, there’s me. I’m out. That makes it twelve.”

It took Holt two tries. {Holt|a}“Twelve,” she said at last. {Holt|a}“Yes. So it does. Twelve out of twelve.”

I put my hand over his hand. All the fingers were there. I’d counted them often enough, but I went through them once more, to be sure.

{Tobias|a}“True thing,” he told me, with his eyes already closing.

{Ines|i}“Go on, then.”

{Tobias|i}“I was scared. I was so scared. And I’d thought of a joke, when the door was coming down. A really good one. The best I ever had. And there wasn’t anyone there to hear it.”

Over his head the commander looked at me. I looked at the commander.

{Ines|e}“Toby,” I asked, {Ines|e}“was it about the plumbing?”

There followed a long, insulted silence. The machine, which nobody had thought to switch off, breathed in.

{Tobias|i}“Who told you?”
