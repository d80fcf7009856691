+++
about = "Six bridge officers called by rank, surname, post and first name; orders and replies without tags; voices over the comm; a vocative names the addressee, not the speaker."

[[characters]]
name = "Captain Ruth Adeyo"
aliases = ["Adeyo", "Ruth", "the captain", "Captain"]
gender = "female"

[[characters]]
name = "Commander Piet Lindqvar"
aliases = ["Lindqvar", "Piet", "her first officer", "the commander", "Number Two"]
gender = "male"

[[characters]]
name = "Lieutenant Sohrab Daimi"
aliases = ["Lieutenant", "Daimi", "the helmsman", "the pilot", "Sohrab"]
gender = "male"

[[characters]]
name = "Ensign Okoro-Bell"
aliases = ["Okoro-Bell", "the ensign", "Ensign", "Tansy", "the girl at comms"]
gender = "female"

[[characters]]
name = "Chief Brannock"
aliases = ["Brannock", "Chief"]
gender = "male"

[[characters]]
name = "Dr. Uveges"
aliases = ["Uveges", "Doctor", "the doctor"]
gender = "neutral"

[[characters]]
name = "the stranger"
aliases = ["a voice"]
gender = ""
+++
PERIHELION WATCH

Chapter 7: The Dead Don't Hail

The knocking began at 0412, ship's time.

{Ensign Okoro-Bell|e}"It's not on any band we use," said Ensign Okoro-Bell. She had one hand flat over her earpiece. {Ensign Okoro-Bell|e}"It isn't on any band that anyone uses, ma'am. It's just there."

{Captain Ruth Adeyo|i}"Define 'just there.'"

{Ensign Okoro-Bell|i}"As if somebody were tapping on the hull, Captain."

Adeyo came around the rail. She had been asleep nine minutes before, and her jacket was buttoned wrong. {Captain Ruth Adeyo|i}"Is somebody tapping on the hull?"

Nobody laughed. Lindqvar leaned over the ensign's shoulder and studied the trace.

{Commander Piet Lindqvar|a}"Three, then five, then three," he said. {Commander Piet Lindqvar|a}"It repeats. That's a person."

{Lieutenant Sohrab Daimi|e}"Or a loose plate," Daimi offered from the helm.

{Commander Piet Lindqvar|a}"Loose plates don't count, Lieutenant," he said without turning.

{Lieutenant Sohrab Daimi|i}"With respect, sir, you've never served on the *Marigold*."

{Captain Ruth Adeyo|i}"Gentlemen." The captain did not raise her voice; she never had to. {Captain Ruth Adeyo|i}"Range?"

{Lieutenant Sohrab Daimi|e}"Eleven thousand and closing," the pilot said, sobering. {Lieutenant Sohrab Daimi|e}"It's coming straight out of the sun. I can't see a thing in that glare. Mass reads like a freighter's, about, but there's no drive plume at all."

She thumbed the comm on the arm of her chair. {Captain Ruth Adeyo|a}"Bridge to Engineering. Brannock, are you up?"

{Chief Brannock|i}"I'm never anything else," came the growl out of the grille. {Chief Brannock|i}"If this is about the tapping, it's not me."

{Captain Ruth Adeyo|i}"You can hear it down there?"

{Chief Brannock|i}"I can hear it in my teeth, Captain. The whole aft frame's singing. Somebody out there has got a tractor line on us, a thin one, and they're plucking it like a bloody harp."

Lindqvar straightened up. {Commander Piet Lindqvar|i}"That's not possible. We'd have registered a lock."

{Chief Brannock|i}"Well, then I'm imagining it. I'll go back to bed, shall I?"

{Captain Ruth Adeyo|a}"Can you cut it?" she asked.

{Chief Brannock|i}"Give me ten minutes, ma'am."

{Captain Ruth Adeyo|i}"Daimi, how long have we got?"

{Lieutenant Sohrab Daimi|e}"Six, maybe," the helmsman said.

{Captain Ruth Adeyo|a}"You have five, Chief. Bridge out." She sat down at last, and noticed her buttons, and let them be. {Captain Ruth Adeyo|a}"Options. Piet?"

Her first officer was already shaking his head. {Commander Piet Lindqvar|i}"Burn hard, snap the line, take the damage. We can be out of here before it's inside four thousand."

{Captain Ruth Adeyo|a}"And if there are people on board?" she asked him.

{Commander Piet Lindqvar|i}"There aren't. Look at the temperature of that hull, Ruth. Nobody has been alive in there for years."

{Ensign Okoro-Bell|e}"Dead people don't count in fives," murmured Okoro-Bell, and then went scarlet to the ears. {Ensign Okoro-Bell|e}"I beg your pardon, Commander."

{Commander Piet Lindqvar|i}"No, go on."

{Ensign Okoro-Bell|i}"It's only... it's changed, sir. Since we started talking. It was three-five-three, and now it's three-five-four."

{Commander Piet Lindqvar|i}"What does that mean?"

{Ensign Okoro-Bell|i}"I don't know, Commander. But I think that it's listening to us."

There was a silence on the bridge. In it, quite distinctly, through the deck, through the soles of their boots, they all felt it: three, five, four.

The lift doors opened. Dr. Uveges stepped out in slippers, with a mug, and looked from face to face.

{Dr. Uveges|a}"I've got eleven people in my sickbay with nosebleeds," they said. {Dr. Uveges|a}"Would anyone care to tell me why?"

{Captain Ruth Adeyo|e}"Since when?" asked Adeyo.

{Dr. Uveges|i}"Since about ten past four. All of them from the aft cabins. What have you hit?"

{Lieutenant Sohrab Daimi|e}"Nothing yet," said Daimi.

{Dr. Uveges|i}"That's not as comforting as you think it is, Sohrab."

{Captain Ruth Adeyo|e}"Doctor, sit down and strap in," the captain ordered. {Captain Ruth Adeyo|e}"Ensign, can you answer it?"

{Ensign Okoro-Bell|i}"Answer it, ma'am?"

{Captain Ruth Adeyo|i}"Knock back."

Okoro-Bell looked at the commander, who looked at the ceiling. Then she pulled the keyboard towards her. {Ensign Okoro-Bell|i}"What shall I say?"

{Captain Ruth Adeyo|a}"Say three, five, five," she replied.

{Commander Piet Lindqvar|i}"Captain, I have to object." Lindqvar had dropped his voice. {Commander Piet Lindqvar|i}"If that thing is what I think it is—"

{Captain Ruth Adeyo|a}"And what do you think it is?" she said, just as low.

{Commander Piet Lindqvar|i}"You know perfectly well. You were at Tolliver's Reach."

{Captain Ruth Adeyo|a}"So were you, Piet. We ran, at Tolliver's Reach. I have thought about it every night since." She turned her head. {Captain Ruth Adeyo|a}"Send it, Tansy."

The girl at comms pressed the key.

For a moment there was nothing. Then every light on the bridge dimmed, and brightened, and dimmed, and a voice spoke. It did not come out of the speakers. It seemed to come out of the metal.

{the stranger|a}"You took your time," it said.

Uveges spilled their coffee.

{Captain Ruth Adeyo|e}"Who is this?" demanded Adeyo. {Captain Ruth Adeyo|e}"Identify yourself."

{the stranger|a}"You have the list." It had no breath in it. {the stranger|a}"You read it out, at the memorial. It rained."

{Commander Piet Lindqvar|e}"Kill that channel!" Lindqvar shouted.

{Ensign Okoro-Bell|i}"There isn't a channel, sir! I've got nothing open!"

{Chief Brannock|i}"Engineering to bridge!" The grille crackled. {Chief Brannock|i}"I've got the cutter on it, but the damn thing's holding on. It's as if it knew. Whatever you're doing up there, stop it or do it faster!"

{Captain Ruth Adeyo|i}"Stand by, Chief. Don't cut."

{Chief Brannock|i}"Don't *what*?"

{Captain Ruth Adeyo|i}"You heard me." The captain had got to her feet. She spoke up, to the air, to the walls. {Captain Ruth Adeyo|i}"What do you want?"

{the stranger|e}"Company," said the stranger. {the stranger|e}"No. That is unkind. A hand. We have been falling for six years. We are so very close to it now. It is bright."

{Lieutenant Sohrab Daimi|e}"Range is three thousand," Daimi reported. He swallowed. {Lieutenant Sohrab Daimi|e}"Ma'am, if we brake now and take up the strain, I could... I might be able to swing them. Use the line. Slingshot the whole hulk out on the far side."

{Captain Ruth Adeyo|i}"What would that do to us?"

{Lieutenant Sohrab Daimi|a}"I'd rather not say in front of the doctor," he said.

{Dr. Uveges|e}"The doctor," said the doctor, {Dr. Uveges|e}"has already guessed."

{Captain Ruth Adeyo|i}"Chief Brannock. Will the aft frame take it?"

A long breath came over the comm. {Chief Brannock|i}"No. But it might take a minute or two to find that out."

She turned to her first officer then, and for once there was no order in her face. {Captain Ruth Adeyo|a}"Well, Number Two?"

He was a long time answering. On the screen the glare had begun to show a heart, a small black splinter, turning end over end.

{Commander Piet Lindqvar|a}"It did rain," he said finally. {Commander Piet Lindqvar|a}"At the memorial. There was nobody there but us." He sat down at his own station and pulled the straps tight. {Commander Piet Lindqvar|a}"Helm, you'll want the port thrusters cold until I give you the mark."

{Lieutenant Sohrab Daimi|i}"Aye, sir!"

{Commander Piet Lindqvar|e}"Doctor, that mug," Lindqvar added.

{Dr. Uveges|a}"It's empty, I'm wearing it," they said.

{Captain Ruth Adeyo|e}"Ensign," said Adeyo.

{Ensign Okoro-Bell|a}"Ma'am?" she whispered.

{Captain Ruth Adeyo|i}"Tell them to hold on."

Okoro-Bell smiled, a quick frightened smile, and put her fingers to the key. {Ensign Okoro-Bell|i}"How do I knock that?"

{Captain Ruth Adeyo|e}"I imagine," the captain said, {Captain Ruth Adeyo|e}"that they can hear you."
