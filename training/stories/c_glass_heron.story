+++
about = "they/them hero in a heist crew of four; singular and plural they side by side, earpieces, epithets, many untagged turns"

[[characters]]
name = "Wren Castellane"
aliases = ["Wren", "Castellane", "the thief"]
gender = "neutral"

[[characters]]
name = "Tamsin Oduya"
aliases = ["Tamsin", "Oduya", "the hacker"]
gender = "female"

[[characters]]
name = "Benedikt Hale"
aliases = ["Benedikt", "Bez", "the driver"]
gender = "male"

[[characters]]
name = "Lucia Ferro"
aliases = ["Lucia", "Ferro", "Madame Ferro", "the old woman", "the mastermind", "Boss"]
gender = "female"

[[characters]]
name = "Dov"
aliases = ["the guard"]
gender = "male"

[[characters]]
name = "the waiter"
aliases = []
gender = "male"
+++
The Glass Heron
by inkblotandmagpie

A/N: Wren uses they/them, don't be weird in the comments. Heist happens offscreen of canon, between seasons one and two!

The dumplings had gone cold by the time Lucia Ferro unrolled the blueprint over them.

{Tamsin Oduya|e}"That's my dinner," said Tamsin.

{Lucia Ferro|i}"That is the Orlov Museum, third floor." The old woman moved a soy sauce bottle to hold down one corner. {Lucia Ferro|i}"And this is the Heron. Eleven inches of Venetian glass, insured for four million."

{Benedikt Hale|e}"Four," Bez breathed.

{Lucia Ferro|e}"Close your mouth, Benedikt Hale," the mastermind told him, {Lucia Ferro|e}"you look like a fish."

Wren leaned in over the table. They hadn't touched their tea. They had been looking at the skylight, the one drawn in faint blue pencil at the very edge of the paper, for about half a minute now.

{Wren Castellane|a}"It opens inward," they said.

{Lucia Ferro|i}"It does."

{Wren Castellane|i}"So somebody has to be underneath it to open it."

{Lucia Ferro|i}"Somebody does. Or somebody has to be very small and very patient with a diamond wire." Ferro smiled with all her teeth. {Lucia Ferro|i}"I thought of you at once."

{Wren Castellane|i}"I'm not small. I'm concise."

Tamsin snorted into her sleeve. Bez reached past her for the last cold dumpling, and she slapped his hand without looking.

{Benedikt Hale|i}"Ow! What was that for?"

{Tamsin Oduya|i}"It's mine. There's a blueprint on it, but it's mine."

{Lucia Ferro|i}"Children."

{Benedikt Hale|e}"Sorry, Boss," said Bez.

{Tamsin Oduya|e}"Sorry, Boss," Tamsin echoed.

The waiter had come up behind them with the bill on a little tray, and for a moment all four of them were just a family having an argument over a tablecloth.

{the waiter|e}"Anything else tonight?" the waiter asked.

{Lucia Ferro|a}"Only the coats, dear," she told him, and folded up the third floor of the Orlov Museum like a napkin.

* * *

The roof was wet. Of course it was wet. Wren lay on their stomach with the wire between their fingers and rain running into their left ear, the one without the earpiece.

{Tamsin Oduya|e}"Camera six is asleep," Tamsin's voice reported. {Tamsin Oduya|e}"Camera seven is dreaming about camera six. You have nine minutes."

{Wren Castellane|a}"You said twelve," they whispered.

{Tamsin Oduya|i}"I said twelve before it rained. The backup generator has a moisture sensor, who puts a moisture sensor on a generator?"

{Benedikt Hale|i}"Someone who doesn't want a wet generator?"

{Tamsin Oduya|i}"Get off the channel, Bez."

{Benedikt Hale|e}"I'm bored," the driver complained. {Benedikt Hale|e}"There's nothing to do in a van."

{Tamsin Oduya|i}"You could drive it."

{Benedikt Hale|i}"Where? I'm the getaway. Nobody's got away yet."

The pane came loose with a sound like a kiss. Wren eased it aside, hooked the line to the chimney and tugged it twice.

{Wren Castellane|e}"Going in," the thief murmured.

They went down headfirst. Below them the gallery was all moonlight and plinths, and on the middle plinth stood the Heron, one leg up, as if it had been about to step off and thought better of it.

{Lucia Ferro|e}"Well? What does it look like?" It was the first thing Madame Ferro had said in an hour.

{Wren Castellane|i}"Smug."

{Lucia Ferro|a}"Yes," she said softly. {Lucia Ferro|a}"Yes, it always did."

Wren stopped, six feet above the floor, turning a little on the line. Always?

{Wren Castellane|i}"Boss. Have you seen it before?"

Nothing. Only rain.

{Wren Castellane|i}"Boss?"

{Tamsin Oduya|i}"Wren, somebody's on the stairs." Keys rattled, fast, under the words. {Tamsin Oduya|i}"He's not on the rota. He's not supposed to be there, I checked that rota three times!"

{Wren Castellane|i}"How long?"

{Tamsin Oduya|i}"You don't have a long. You have a now."

They let go of the line.

They landed badly, rolled, and came up behind a marble bust of somebody's uncle just as the door swung open and a torch beam walked across the parquet.

{Dov|e}"Hello?" called the guard.

He was perhaps sixty, in slippers. He had a sandwich in his free hand. The torch found the rope, followed it up to the hole in the roof and came slowly down again.

{Dov|a}"Oh, for heaven's sake," he sighed. {Dov|a}"You might as well come out. I've got a bad knee and I'm not going to chase you."

{Benedikt Hale|e}"Don't come out," hissed Bez in their ear.

{Tamsin Oduya|e}"Do not come out," Tamsin agreed.

Wren came out. Later they would not be able to explain it, except that it was a very tired voice and the sandwich looked homemade.

{Wren Castellane|i}"Evening."

{Dov|i}"You're just a kid."

{Wren Castellane|i}"I'm twenty-six."

{Dov|i}"That's what I said." The torch dipped. {Dov|i}"Who sent you? Not that it matters. Is it the Belgians again?"

{Wren Castellane|i}"I work alone."

{Dov|i}"And the wire in your ear, that's the football?"

In the van, three people held their breath. Then one of them let it go.

{Lucia Ferro|e}"Wren," said Lucia Ferro, and her voice was not at all steady. {Lucia Ferro|e}"Take the earpiece out and give it to him."

{Tamsin Oduya|i}"Boss, are you out of your mind?"

{Lucia Ferro|i}"Tamsin Oduya, be quiet. Wren, please."

In four years she had never once said please. Wren pulled the little bud out of their ear, wiped it on their collar and held it out across the moonlight on their palm.

{Wren Castellane|a}"It's for you," they said.

The guard looked at it for some time. Then he put the sandwich down, next to four million in Venetian glass, and fitted the thing into his ear.

{Dov|i}"Who's this?"

Whatever the answer was, it took the colour out of his face and then put it back, twice over. He sat down on the edge of the plinth. He laughed once, a cracked sort of bark.

{Dov|i}"Thirty-one years, Lucia. You could have telephoned."

* * *

{Benedikt Hale|i}"So let me get this straight." Bez had both hands on the wheel and was doing exactly the speed limit. {Benedikt Hale|i}"Your husband."

{Lucia Ferro|i}"Former."

{Benedikt Hale|i}"Your former husband made the bird."

{Lucia Ferro|a}"For our wedding. And when he lost it at cards he was so ashamed that he took a job where he could look after it." She had the Heron in her lap, wrapped in somebody's cardigan. {Lucia Ferro|a}"Dov was always an idiot."

{Dov|i}"I can hear you," said a voice from behind the spare tyre.

{Lucia Ferro|i}"You were meant to."

Wren was wedged between the toolbox and the door with their knees up to their chin. They looked across at Tamsin. The hacker was eating the sandwich.

{Wren Castellane|a}"Did you know?" they mouthed.

Tamsin shook her head and tore off half.

{Tamsin Oduya|i}"Egg and cress. It's good. Here."

{Wren Castellane|e}"He gave us his sandwich?" asked Wren.

{Dov|i}"I did not," came from behind the tyre.

{Benedikt Hale|i}"Are we still selling it, though?" The driver found her eyes in the mirror. {Benedikt Hale|i}"Boss? Only, I put a deposit down on a boat."

The old woman stroked the cardigan flat over the long glass neck. It took her two whole traffic lights to answer.

{Lucia Ferro|i}"How big a boat?"

{Benedikt Hale|i}"Medium."

{Lucia Ferro|i}"Then I suppose we shall have to steal something else." Ferro turned in her seat. {Lucia Ferro|i}"Castellane. How do you feel about Belgians?"

Wren grinned around a mouthful of egg.

{Wren Castellane|a}"Concisely," they said, {Wren Castellane|a}"I'm in."
