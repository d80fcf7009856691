+++
about = "Science fiction, past tense, curly double quotes; a three-person salvage tug, an engineer called they, a ship's voice, a woman found in a pod who is \"the woman\" for a page; comm and suit-radio talk without tags."

[[characters]]
name = "Ondine Vasquez-Roy"
aliases = ["Vasquez", "Captain Vasquez", "Captain", "Cap", "Ondine", "the captain"]
gender = "female"

[[characters]]
name = "Teodor Malik"
aliases = ["Teo", "Malik", "the pilot"]
gender = "male"

[[characters]]
name = "Juno Abiodun"
aliases = ["Juno", "Jun", "the engineer"]
gender = "neutral"

[[characters]]
name = "the Heloise"
aliases = ["Heloise", "the ship", "Hel"]
gender = "neutral"

[[characters]]
name = "Ansa Kiviniemi"
aliases = ["the woman", "Ansa", "Kiviniemi", "the stranger", "Doctor Kiviniemi"]
gender = "female"
+++
TETHER

The wreck turned once every nineteen seconds, and each time it came round it showed them the same black window.

{Teodor Malik|i}“I don’t like it.”

{Ondine Vasquez-Roy|i}“You don’t like any of them.”

{Teodor Malik|i}“I liked the one with the whisky.” Teo had his hands in the control cuffs up to the elbow, and he moved them as little as possible, like a man holding a sleeping cat. {Teodor Malik|i}“What’s she called?”

{Ondine Vasquez-Roy|i}“There’s no name. It’s been burned off.”

{Teodor Malik|i}“See, that. That’s what I don’t like.”

The captain leaned over his shoulder and watched the window go by. She had been awake for thirty-one hours. There were four days of air in the tank, nine of food, and a payment due on the first; and out there, spinning, was a drive core that would make the payment until spring.

{Ondine Vasquez-Roy|i}“Juno? How are we doing?”

{Juno Abiodun|i}“I’m standing in an airlock. I’m cold and I’ve got an itch.” The engineer’s voice came very close, with the breath in it. {Juno Abiodun|i}“Otherwise I’m living the dream, Cap.”

{Ondine Vasquez-Roy|i}“Twelve minutes in, twelve minutes out.”

{Juno Abiodun|i}“It’s a Hallam core. It’s going to take me twelve minutes to find the bolts.”

{Ondine Vasquez-Roy|i}“Then find them fast.”

{Juno Abiodun|i}“And if there’s whisky?”

{Teodor Malik|e}“Thirteen minutes,” said Teo.

They went across on a line. On the screen there was the small white figure, paying out behind itself a thread that one lost sight of and found again; then the hull rolled up, huge, and they had put out one foot and were walking on it as though it had been the street.

{Juno Abiodun|i}“I’m on.”

{the Heloise|e}“Contact confirmed,” said the Heloise, in the voice she kept for such occasions. {the Heloise|e}“Heart rate one hundred and four.”

{Juno Abiodun|i}“Nobody asked you, Hel.”

{the Heloise|i}“One hundred and nine.”

The lock had been forced from inside. They could all see that on the helmet feed, the way the metal curled outward, like a lip. Juno stood and looked at it for longer than there was time for.

{Ondine Vasquez-Roy|i}“Talk to me.”

{Juno Abiodun|i}“Somebody wanted out.”

{Ondine Vasquez-Roy|i}“Can you get in?”

{Juno Abiodun|i}“Oh, I can get in. I’m just reflecting.” A grunt. The picture swung, went dark, came up green. {Juno Abiodun|i}“Okay. Corridor. No pressure, no grav. There’s stuff floating. There’s a—huh.”

{Ondine Vasquez-Roy|i}“What?”

{Juno Abiodun|i}“It’s a birthday card.”

No one answered that. They pushed on down the corridor with the flat of one hand against the ceiling, and things came up into the light and bumped softly on the visor and went by: a spoon, a sock, a chess piece, a long scarf of frozen water with a bubble in it. Four minutes. Five. The core was where a Hallam core always is. It was also cold as a stone, and somebody had cut the bolts already.

{Juno Abiodun|i}“Cap, it’s been pulled.”

{Ondine Vasquez-Roy|i}“What do you mean, pulled?”

{Juno Abiodun|i}“I mean it’s disconnected. It’s sitting in its cradle with a bow on it. They’ve rerouted the whole bus.” The lamp ran along a bundle of cable, taped every hand’s width, neat as a plait. {Juno Abiodun|i}“It’s nice work. It’s really nice work. All the power on this ship’s going to one place.”

{Teodor Malik|i}“I don’t like it.”

{Juno Abiodun|i}“Shut up, Teo.”

{Ondine Vasquez-Roy|i}“Where does it go?”

{Juno Abiodun|i}“Well,” and they were already following it, hand over hand, away from the line, away from the way out, {Juno Abiodun|i}“that’s what I’d like to know.”

She ought to have called them back. She would think so afterward, on and off, for years. What she did was look at the clock.

{Ondine Vasquez-Roy|i}“You’ve got six minutes.”

It went to a cargo bay, and in the bay to a pod, and on the pod a single amber light was burning.

*

It took an hour to thaw her. They had rigged a cot in the galley because it was the only place with a heater, and the three of them stood round it in their coats, with the table folded up against the wall. The woman was fifty or so, small, with a shaved head and a burn down one side of her neck. Someone had written a number on her forearm in marker.

{Teodor Malik|i}“That’s our air she’s breathing.”

{Juno Abiodun|i}“You want me to ask her to stop?”

{Teodor Malik|i}“I’m saying it’s four days for three. It’s three days for four. Somebody has to say it.”

{Ondine Vasquez-Roy|i}“You’ve said it.”

{Teodor Malik|i}“I’d like it in the log.”

{the Heloise|i}“It’s in the log.”

{Teodor Malik|i}“Thank you.” He ran a hand down his face. He was twenty-six, and he had a little boy on Ceres who thought that he flew a warship. {Teodor Malik|i}“I’m not a monster. I just do the sums.”

{Juno Abiodun|e}“You’re not a monster,” Juno agreed. {Juno Abiodun|e}“You’re a calculator with legs.”

The woman opened her eyes.

They were pale, and went from one to the next without any hurry. Then they went to the ceiling, and the vents, and the lamp, and one could see her counting.

{Ansa Kiviniemi|a}“How many?” she said. It was hardly a voice at all.

{Ondine Vasquez-Roy|i}“How many what?”

{Ansa Kiviniemi|i}“Of you. On board.”

{Ondine Vasquez-Roy|i}“Three. You’re on the *Heloise*, out of Vesta. I’m Captain Vasquez. You were—”

{Ansa Kiviniemi|i}“What’s your scrubber?”

{Ondine Vasquez-Roy|i}“I’m sorry?”

{Ansa Kiviniemi|i}“Your scrubber. What make?”

They looked at each other.

{Juno Abiodun|i}“It’s a Lindqvist Nine. It’s older than me.”

{Ansa Kiviniemi|i}“With the ceramic bed, or the mesh?”

{Juno Abiodun|i}“Ceramic.”

{Ansa Kiviniemi|a}“Good.” She shut her eyes again. {Ansa Kiviniemi|a}“Good, that’s good. That can be fixed.”

{Juno Abiodun|i}“There’s nothing wrong with it.”

{Ansa Kiviniemi|i}“No. But you’re one over, now, aren’t you? I could hear him adding.”

There was a silence, in the course of which the pilot turned a deep, slow, comprehensive red.

{Teodor Malik|i}“Ma’am, I didn’t mean—”

{Ansa Kiviniemi|i}“You did, and you were right. We did the same sum. There were eleven of us.” Her hand had begun to feel about on the blanket. Juno, after a second, put a cup in it. {Ansa Kiviniemi|i}“What year is it?”

{the Heloise|e}“Eighty-eight,” said the ship, since nobody else would.

{Ansa Kiviniemi|i}“Is that a machine?”

{the Heloise|i}“That’s a matter of opinion.”

The stranger began to laugh. It hurt her; she had to hold her ribs. {Ansa Kiviniemi|i}“Six years,” she got out. {Ansa Kiviniemi|i}“Oh, they’ll be so cross. I had it down for four.”

*

Her name was Ansa Kiviniemi, and she had been a doctor of something to do with lichens. She told them the rest of it over the course of the next day, in pieces, on her back, under the scrubber, with only her feet showing. Juno passed her things.

{Ansa Kiviniemi|i}“Seven.”

{Juno Abiodun|i}“Seven.”

{Ansa Kiviniemi|i}“No, the short one.”

{Juno Abiodun|i}“That’s the only seven we’ve got.”

{Ansa Kiviniemi|i}“Then give me a spoon. So we lost the drive, and there was no way to stop, and nobody to hear. We had power for all of us for five weeks. Or for one of us for a good long time. Is there any tape?”

{Juno Abiodun|i}“Here. So you drew straws?”

{Ansa Kiviniemi|i}“We played chess.”

{Juno Abiodun|i}“You’re joking.”

{Ansa Kiviniemi|i}“It was a tournament. It took nine days. It gave us something to do, you see, and nobody had to be noble. I’m a terrible player. I came in tenth.”

The feet were still. From where they sat, cross-legged, with the tools laid out in a row on a towel, they could see the sole of one sock, and that it had been darned with surgical thread.

{Juno Abiodun|i}“So how come it’s you?”

{Ansa Kiviniemi|i}“It was the loser who had to stay.”

For a while there was only the small sound of tape.

{Juno Abiodun|i}“But the eleventh—”

{Ansa Kiviniemi|i}“Pauli. Pauli lost everything. He lost to a man with concussion. He was nineteen. I went to say goodnight, and he had cut his way out of the lock, so as not to have to be the one.” The spoon clinked. {Ansa Kiviniemi|i}“And so I was last. Try it now.”

They reached up and threw the switch. It coughed, and then it settled to a note that Juno had never heard out of it in five years of lying awake and listening: lower, rounder, like something asleep.

{Juno Abiodun|i}“Hel? What’s that doing to us?”

{the Heloise|i}“Efficiency is up by thirty-four percent.”

{Juno Abiodun|i}“Say that again.”

{the Heloise|i}“Thirty-four. I feel marvelous.”

They found that they were crying, which was idiotic. They wiped it off with the back of a glove. Ansa had slid out by now and was lying there on the deck with dust in her eyebrows, looking up at them quite kindly.

{Ansa Kiviniemi|i}“You’re the one that came in for me.”

{Juno Abiodun|i}“I came in for the core.”

{Ansa Kiviniemi|i}“Yes, well,” and she held out an arm to be pulled up by. {Ansa Kiviniemi|i}“You found the card?”

{Juno Abiodun|i}“It went right by me. I didn’t read it.”

{Ansa Kiviniemi|i}“It was his. We’d all signed it.”

*

The captain was on the night watch when he came forward. She heard him duck under the pipe, and hit it, and swear.

{Ondine Vasquez-Roy|i}“Can’t you sleep?”

{Teodor Malik|i}“It’s too quiet. That thing used to rattle.” He let himself down in the other seat. They had let go of the wreck some hours ago, and it was no more than a star now, a slow one, blinking. {Teodor Malik|i}“We could have cut the core out. After. We had time.”

{Ondine Vasquez-Roy|i}“We did.”

{Teodor Malik|i}“It’s our payment.”

{Ondine Vasquez-Roy|i}“I know what it is, Teo.”

{Teodor Malik|i}“I’m not complaining. I just want to know what I say to the bank.”

{Ondine Vasquez-Roy|i}“Tell them there was somebody using it.”

He considered this. Behind them, in the galley, a light was on, and two people were talking, too low to hear; every so often there came the click of something being put down on a board.

{Teodor Malik|i}“Is that chess?”

{Ondine Vasquez-Roy|i}“It’s washers and nuts. Juno made a set.”

{Teodor Malik|i}“Who’s winning?”

{the Heloise|e}“I’m not supposed to say,” said the Heloise. {the Heloise|e}“But the doctor is the worst player I have ever seen.”

{Ondine Vasquez-Roy|i}“And Juno?”

{the Heloise|i}“Juno’s trying very hard to lose.”

Vasquez put up her boots on the console. The star turned over, and showed them its window, and turned away.

{Teodor Malik|a}“I’ll have to tell him that I don’t fly a warship,” he said, after a bit. {Teodor Malik|a}“My kid. He’ll want to know what we did instead.”

{Ondine Vasquez-Roy|i}“What’ll you say?”

{Teodor Malik|i}“I don’t know. What did we do?”

{Ondine Vasquez-Roy|i}“Add it up,” and she pulled the blanket over both their knees. {Ondine Vasquez-Roy|i}“You’re the calculator.”
