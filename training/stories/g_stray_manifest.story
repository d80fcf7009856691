+++
about = "Found family on a salvage ship, present tense, third limited: a runaway boy ('he' or 'the kid', his name first told late) among four strangers, one captain they/them, four and five in one room, a ship's voice, an official over the comm."

[[characters]]
name = "Ismail Toure"
aliases = ["Ismail", "the kid", "kid", "Stray", "Izzy"]
gender = "male"

[[characters]]
name = "Captain Sorrel Vance"
aliases = ["Sorrel", "the captain", "Captain", "Cap", "Vance"]
gender = "neutral"

[[characters]]
name = "Yusra"
aliases = ["the cook", "Auntie"]
gender = "female"

[[characters]]
name = "Henk"
aliases = ["the engineer", "the big man"]
gender = "male"

[[characters]]
name = "Lin Baoyu"
aliases = ["Bao", "Baoyu", "the pilot"]
gender = "female"

[[characters]]
name = "the ship"
aliases = ["Marigold", "the Marigold"]
gender = "female"

[[characters]]
name = "Inspector Dray"
aliases = ["the inspector", "Dray"]
gender = "male"
+++
Stray Manifest

He’s been in the crate for nineteen hours when somebody opens it.

He had a plan for this. The plan was, jump up, shove, run. But his legs went dead some time around the ninth hour, and what he does is fall out sideways in a slither of packing foam onto a pair of very large boots.

{Henk|e}“Huh,” says a voice, a long way up. {Henk|e}“Captain? The pump parts have arrived. They have hair.”

{Captain Sorrel Vance|i}“What do you mean, hair?”

{Henk|i}“Come and look.”

More boots. Smaller. The kid gets an elbow under himself and squints up into the work lights. There’s a huge man with a beard in two braids, holding the lid of the crate in one hand as though it weighs nothing. And there’s a person in a grey flight jacket with the sleeves rolled, fifty maybe, cropped silver hair, a scar through one eyebrow, who looks at him exactly like someone finding a dent in a new car.

{Captain Sorrel Vance|i}“How old are you?”

He shuts his mouth tight.

{Captain Sorrel Vance|i}“Can you talk?”

{Ismail Toure|i}“Yeah.”

{Captain Sorrel Vance|i}“Okay. That’s a start. Are you bleeding, are you sick, is anybody going to shoot at my ship because you’re in it?”

He thinks about that last one for too long. The captain sighs.

{Captain Sorrel Vance|a}“Wonderful,” they say. {Captain Sorrel Vance|a}“Henk, put the lid down. Marigold, are we past the buoy?”

{the ship|i}“Eleven minutes ago, Captain.” It comes from the walls, from everywhere, a warm sort of middle-aged voice like a teacher’s. {the ship|i}“I can turn around. It will cost us the window and four hundred in fuel.”

{Captain Sorrel Vance|i}“And what have we got in the account?”

{the ship|i}“Three hundred and six.”

{Henk|e}“Then I guess that’s that,” Henk says happily, and picks the kid up off the floor by the back of his jacket, quite gently, the way you’d pick up a cat.

* * *

The galley’s about as big as a cupboard and everybody’s in it.

He sits where he’s put. There’s a blanket. He didn’t ask for it. A woman with a flowered scarf over her hair sets a bowl down in front of him, looks at the size of his wrists, takes the bowl away again and brings a bigger one.

{Yusra|e}“Slowly,” says the woman. {Yusra|e}“If you eat it fast it will come back and I will be insulted.”

{Lin Baoyu|i}“Is that *my* bowl?”

{Yusra|i}“It’s the big one, Bao. He needs the big one.”

{Lin Baoyu|i}“I’m only saying it’s got my name on.”

{Yusra|i}“So he’ll learn to read.”

The one called Bao is sitting up on the counter with her heels drumming against the locker. She can’t be a lot older than he is. Twenty. She has oil on her nose and a pilot’s wings pinned upside down on her cap, and she’s been staring at him ever since he came in.

{Lin Baoyu|a}“So are you a criminal?” she asks.

{Captain Sorrel Vance|i}“Baoyu.”

{Lin Baoyu|i}“It’s just a question, Cap! *I* was a criminal. Henk was a criminal.”

{Henk|e}“Tax,” Henk explains.

{Lin Baoyu|i}“Auntie’s the only one here who’s never been arrested.”

{Yusra|e}“Twice,” says Yusra. She doesn’t turn round from the stove. {Yusra|e}“Eat, child.”

It’s lentils. It’s hot all the way down. He can’t remember the last thing he ate that was hot, and something goes wrong in his throat and he has to put the spoon down and breathe for a while. Nobody says anything. The pilot becomes very interested in her own boots. The big man starts to talk, to no one, about the pump.

The captain’s in the doorway with their arms folded. They haven’t sat down.

{Captain Sorrel Vance|a}“Here’s how it goes,” they say, when the bowl’s empty. {Captain Sorrel Vance|a}“We’re nine days out from Halcyon Dock. I can’t afford to turn round and I don’t put people out of airlocks, it’s bad for the seals. So you’ve got nine days. You work, you eat. Henk’ll find you something. When we dock, you go and see the Port Office like a sensible person and they’ll find out who’s looking for you.”

{Ismail Toure|i}“Nobody’s looking for me.”

{Captain Sorrel Vance|i}“Somebody’s always looking.”

{Ismail Toure|a}“Not to *find* me,” he says.

He didn’t mean to say it. It just sits there, in the steam, in the middle of the table. He sees the captain’s eyes go for a second to the mark on the side of his neck, the little black bars, and then away.

{Captain Sorrel Vance|a}“Right,” they say, in a different voice. {Captain Sorrel Vance|a}“What do we call you?”

He shakes his head.

{Lin Baoyu|i}“We’ve got to call him *something*.”

{Henk|i}“I had a dog called Admiral.”

{Captain Sorrel Vance|i}“We’re not calling him Admiral.”

{the ship|e}“The manifest requires an entry,” puts in the ship. {the ship|e}“I have put down: one stray.”

* * *

It turns out that what Henk finds for him is everything.

He scrubs the number two scrubber. He learns that it’s called that because you scrub it. He holds the lamp. He learns a spanner from a driver, a coupling from a collar. He learns that the engineer sings when a job goes badly and goes silent when it goes well, and that if you hand him the right thing before he’s asked for it he says {_|i}“huh” and his beard moves, and that this is better than anything anyone has said to him in about two years.

{Henk|i}“Where did you learn threads?”

{Ismail Toure|i}“What’s threads?”

{Henk|i}“That. You didn’t even look, you just put the left-hand one in my hand.”

{Ismail Toure|i}“I dunno. It’s just going the other way from the rest.”

{Henk|i}“Huh.”

On the third night he wakes up yelling. He’s out of the bunk and in the corner with his back to the bulkhead and a spanner in his fist before he knows where he is, and the lights come up very slowly, orange, like a morning.

{the ship|a}“You are on the *Marigold*,” she says, low. {the ship|a}“It’s ten past three. The door’s unlocked; it locks from your side. There’s nobody in the corridor except Captain Vance, who doesn’t sleep either.”

{Ismail Toure|i}“Are you going to tell them?”

{the ship|i}“They heard you, dear. I expect they heard you in the engine.”

There’s a knock. It’s about the quietest knock he’s ever heard. When he doesn’t answer it the door stays shut, and after a bit there’s a rustle and a thump as somebody sits down on the deck outside.

{Captain Sorrel Vance|i}“You don’t have to come out. I’m just going to drink my tea here. It’s where I usually drink it.”

{Ismail Toure|i}“No it isn’t.”

{Captain Sorrel Vance|i}“No. It isn’t.”

He slides down until he’s sitting too. He can hear them blow on it, on the other side of an inch of steel. He finds that if he tips his head back it fits in the angle of the frame.

{Captain Sorrel Vance|i}“Corrigan Reach, is it? The bars.”

His hand goes up to his neck. {Ismail Toure|i}“How d’you know?”

{Captain Sorrel Vance|i}“I’ve got a set. Mine are on the shoulder. They used to do them on the shoulder.”

It’s a long time before he can make his mouth work. {Ismail Toure|i}“How’d you get out?”

{Captain Sorrel Vance|e}“In a crate,” says the captain’s voice, and the captain’s tea slops, and then there’s a sound that he works out, eventually, is the captain laughing. {Captain Sorrel Vance|e}“Turnips. You had pumps. You don’t know you’re born.”

* * *

{Lin Baoyu|e}“You’re going to overshoot,” Bao tells him on day six.

{Ismail Toure|i}“I’m not.”

{Lin Baoyu|i}“You are. You’re coming in like my grandmother. Bring her nose... no, the nose, the *front*, Stray!”

{Ismail Toure|i}“I know what a nose is!”

{Lin Baoyu|i}“Then use it!”

{the ship|e}“Could I just say,” murmurs the Marigold, {the ship|e}“that while I know this is only the simulator, I am finding it extremely hard to watch.”

He brings her nose round. The dock on the screen swings, steadies, slides in along the green line as if it’s on a string. There’s a chime. He looks at his hands on the yoke. They’re not shaking.

{Lin Baoyu|a}“Okay,” she says after a second. She takes the cap off her own head, and jams it on his, and it comes right down over his ears. {Lin Baoyu|a}“Okay. That was disgusting. It took me a month to do that. Do it again.”

* * *

The hail comes on the eighth day in the middle of supper.

{Inspector Dray|i}“Salvage vessel *Marigold*, this is Inspector Dray of the Corrigan Reach Labour Authority. You will hold your course and prepare for a records inspection.”

Nobody moves. The kid looks down at his plate. All the heat’s gone out of the room, out of his arms; it’s like that dream where the floor tips up. He’s thinking, the crate. He could get back in the crate.

{Ismail Toure|a}“I’ll go,” he says. {Ismail Toure|a}“It’s me they want. If I go out to them they won’t do anything to you.”

{Yusra|i}“Sit down.”

{Ismail Toure|i}“They’ll take the ship! You don’t know them, they’ll...”

{Yusra|e}“I said sit,” says Yusra, in a voice that would stop a tank. {Yusra|e}“I have not finished feeding you.”

He sits. The captain gets up, wipes their mouth, folds the napkin in four. They go over to the panel on the wall and lean on the switch with one elbow.

{Captain Sorrel Vance|i}“Evening, Inspector. Vance here. What seems to be the trouble?”

{Inspector Dray|i}“We’ve reason to think you took on a contract absconder at Reach Station. Male, sixteen, five foot six.”

{Captain Sorrel Vance|i}“Can’t say I have.”

{Inspector Dray|i}“How many aboard?”

{Captain Sorrel Vance|i}“Five, and the ship.”

{Inspector Dray|i}“You cleared Reach with four.” The voice is smooth and not in any hurry. {Inspector Dray|i}“Who’s the fifth?”

And it’s the strangest thing. He sees them look at one another, the cook, the pilot, the big man with his braids, just a look, half a second, as if somebody’d asked them who wanted more bread.

{Henk|e}“Apprentice,” calls Henk over the captain’s shoulder. {Henk|e}“Engine room. Mine.”

{Lin Baoyu|i}“He’s down as second pilot, actually.”

{Yusra|e}“He is my sister’s boy,” says Yusra.

{Inspector Dray|i}“Which of those is it?”

{Captain Sorrel Vance|e}“All three,” says Captain Vance. {Captain Sorrel Vance|e}“We’re short-handed. Marigold, send the inspector the man’s papers, would you?”

{the ship|i}“With pleasure. Articles of indenture to this vessel, signed and witnessed, dated nine days ago. I’m afraid you’ll find that ship’s articles take precedence over a station contract, Inspector. It’s a very old law. I looked it up on the first night; I had some time.”

The speaker crackles. Somewhere out there in the dark a man is reading. The kid has hold of the edge of the table so hard that he can feel the screws.

{Inspector Dray|i}“There’s no name on this.”

{Captain Sorrel Vance|i}“Isn’t there?” The captain turns round. Their face doesn’t change at all, but they raise the scarred eyebrow just a bit, at him, and wait. They’d wait all night. He sees that. They’d let the whole Authority hang there with its engines running before they’d say one for him.

He stands up. He goes over to the panel. It takes about four steps and every one of them’s in front of somebody.

{Ismail Toure|a}“It’s Ismail,” he says. His voice cracks straight down the middle. {Ismail Toure|a}“Ismail Toure. I’m crew.”

There is a silence.

{Inspector Dray|e}“Safe journey, *Marigold*,” says the inspector, sourly, and is gone.

Then it’s noise. Bao’s got him round the neck, she’s shouting in his ear. Henk has picked the both of them up. The ship’s playing some kind of trumpet.

{Lin Baoyu|i}“Ismail! That’s a good one! Why’d you sit on that for eight days? I’m calling you Izzy.”

{Ismail Toure|i}“Please don’t.”

{Lin Baoyu|i}“Too late. Auntie, isn’t he an Izzy?”

{Yusra|a}“He’s a boy whose dinner’s getting cold.” She has her back to them all and she’s doing something to her eyes with the end of her scarf. {Yusra|a}“Captain, you also. Everybody sit.”

They sit. There isn’t any room; somebody’s elbow’s in his ribs. When he pulls the bowl toward him he notices it’s the big one, and that someone’s been at the rim with a paint pen. Under BAO, very small, in a teacher’s neat capitals, it says AND STRAY.

{Ismail Toure|a}“You don’t have hands,” he says to the ceiling.

{the ship|e}“I had Henk do it,” says the ship.
