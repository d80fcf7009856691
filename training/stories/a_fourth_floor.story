+++
about = "Office romance, two women, third person: every pronoun tag is 'she', so turn order, beats and content must decide; a barista, a boss on the phone and an intern come and go."

[[characters]]
name = "Marisol Vega"
aliases = ["Marisol", "Vega", "Mari", "the accountant"]
gender = "female"

[[characters]]
name = "Ingrid Halloran"
aliases = ["Ingrid", "Halloran", "the redhead", "the taller woman", "the new designer"]
gender = "female"

[[characters]]
name = "Devon"
aliases = ["the intern", "Dev"]
gender = "male"

[[characters]]
name = "Paulette"
aliases = ["their boss", "boss"]
gender = "female"

[[characters]]
name = "the barista"
aliases = ["barista"]
gender = "male"
+++
Things That Are Expensed (Fourth Floor AU, chapter 6)

A/N: sorry this is late!! finals. Unbeta'd, all typos are mine.

The receipt was for forty-one dollars and it said, in the box for business purpose, {_|i}"morale."

Marisol read it twice. Then she got up, walked the whole length of the fourth floor, and put it down on the new designer's keyboard.

{Marisol Vega|a}"Morale," she said.

Ingrid Halloran pulled one earbud out. {Ingrid Halloran|i}"Hi, Marisol."

{Marisol Vega|i}"You can't expense morale."

{Ingrid Halloran|i}"It was doughnuts. You ate two of them."

{Marisol Vega|i}"I didn't know they were *evidence*."

The redhead leaned back until her chair complained. She had ink on her chin. It was not fair, Marisol thought, that anyone should look like that with ink on her chin.

{Ingrid Halloran|a}"So what should I have written?" she asked. {Ingrid Halloran|a}"Teach me. I'm very teachable."

{Marisol Vega|i}"Client meeting."

{Ingrid Halloran|i}"There was no client."

{Marisol Vega|i}"Team building, then."

{Ingrid Halloran|i}"Isn't that morale in a tie?"

Marisol opened her mouth to answer, and what came out was a laugh, a short and humiliating one. Two desks away Devon looked up from the label printer.

{Devon|e}"Did Vega just laugh?" the intern whispered to nobody.

{Marisol Vega|e}"I heard that, Devon," Marisol said.

{Devon|i}"I'm putting it in my report!"

{Ingrid Halloran|e}"Dev, you don't have a report," Ingrid said kindly.

{Devon|i}"I'm starting one!"

* * *

It was past eight when the lights on the fourth floor began to go out, one row at a time, the way they did if nobody moved. Marisol waved an arm over her head without looking up from the ledger. Her row came back on.

So did another, over by the window.

{Ingrid Halloran|e}"You too?" Ingrid called across the dark.

{Marisol Vega|e}"Quarter end," Marisol called back. {Marisol Vega|e}"What's your excuse?"

{Ingrid Halloran|a}"The bank people want the logo friendlier. I've been making a lion smile for six hours. He looks like he's selling me a timeshare." Footsteps; a chair being wheeled. Then she was there, with her chin on the partition. {Ingrid Halloran|a}"Have you eaten?"

{Marisol Vega|i}"I had a bar."

{Ingrid Halloran|i}"Of what?"

{Marisol Vega|i}"Oats, I think. It was in the drawer when I got this desk."

{Ingrid Halloran|e}"Marisol," Ingrid said, appalled. {Ingrid Halloran|e}"You got that desk four years ago. Get your coat."

She should have said no. There were nineteen tabs open on her screen, and every one of them was red. She got her coat.

The only place still open was the coffee shop on Ferris Street. The barista was stacking chairs on tables and did not look glad to see them.

{the barista|e}"Kitchen's closed," said the barista. {the barista|e}"I've got, like, one panini."

{Ingrid Halloran|e}"We'll share it," said Ingrid at once.

{Marisol Vega|i}"Will we?"

{Ingrid Halloran|i}"It's team building."

{the barista|a}"You guys are cute," he said, in the voice of a man announcing a train delay, and went to heat the panini.

Marisol's whole face went hot. She became very busy with the sugar packets, sorting them, white with white and brown with brown. Across the table the taller woman was watching her do it.

{Ingrid Halloran|a}"You didn't correct him," she said.

{Marisol Vega|i}"Neither did you."

{Ingrid Halloran|i}"I wasn't going to. I was waiting to see if you would."

A packet split. Sugar went everywhere. {Marisol Vega|a}"Is that, um." She swept it into a little heap with the side of her hand. {Marisol Vega|a}"Is that a thing you've been wondering about? In general?"

{Ingrid Halloran|a}"Since about the second week." Her voice had gone quiet. {Ingrid Halloran|a}"You sent me an email with the subject line 'Your mileage, a tragedy in three parts.' I printed it out."

{Marisol Vega|e}"You printed it?" squeaked the accountant.

{Ingrid Halloran|i}"It's on my fridge, Mari."

Nobody had called her that since college. She looked up; she couldn't help it. And naturally that was when her phone began to buzz its way across the table, with PAULETTE across the screen.

{Ingrid Halloran|e}"Don't," Ingrid begged.

{Marisol Vega|i}"She's our boss."

{Ingrid Halloran|i}"She's a boss at nine at night. It doesn't count, it's like calories on a plane."

Marisol picked up anyway. {Marisol Vega|i}"Hello, Paulette."

{Paulette|i}"Where are you?" The voice was loud enough that the barista turned round. {Paulette|i}"I'm at your desk. Your computer's on and you're not in front of it. Have you died?"

{Marisol Vega|i}"I'm having dinner."

{Paulette|i}"You? With who?"

Ingrid had both hands over her mouth. Her shoulders were shaking. Marisol looked at the ink on her chin, which was still there after all these hours, and something in her chest that had been balanced for a very long time tipped gently over.

{Marisol Vega|a}"With Ingrid," she said. {Marisol Vega|a}"It's a date. I think. I'll know more after the panini."

There was a long crackling pause.

{Paulette|e}"Well," Paulette said, {Paulette|e}"don't you dare expense it," and hung up.

Marisol laid the phone face down in the sugar. Neither of them spoke. The panini came, cut in two by someone who did not care about halves, and the barista fled.

{Ingrid Halloran|a}"A date," she said finally, as though trying on a hat.

{Marisol Vega|i}"You can correct me."

{Ingrid Halloran|i}"I'm really not going to."

{Marisol Vega|i}"Okay."

{Ingrid Halloran|i}"Okay." Ingrid pushed the plate across, the bigger half first. {Ingrid Halloran|i}"Eat. You've had a fossil and two doughnuts."

{Marisol Vega|a}"You've got ink on you," she blurted. {Marisol Vega|a}"There. No, lower. You've had it there all day."

{Ingrid Halloran|a}"And you didn't tell me?" she demanded.

{Marisol Vega|i}"I liked it."

The redhead stopped rubbing. Very slowly she put the napkin down, and left the ink where it was.

* * *

In the morning there was a box of doughnuts on the accountant's desk with a receipt taped to the lid.

{Devon|e}"Somebody left that," Devon announced, hovering. {Devon|e}"I didn't touch it. I touched it a bit. What's it say?"

Marisol turned the receipt over. In the box for business purpose there was a very small lion, drawn in ballpoint, and he was smiling.

{Marisol Vega|a}"It says it isn't deductible," she told him, and went to find a magnet.
