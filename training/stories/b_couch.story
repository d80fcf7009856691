+++
about = "First person, present tense; the narrator has no name; her brother and his boyfriend are both 'he', one of them goes by two names; a phone voice and a nameless neighbour."

[[characters]]
name = "the narrator"
aliases = ["I", "Squirt", "Sweetie"]
gender = "female"
narrator = true

[[characters]]
name = "Dominic"
aliases = ["Dom", "Nicky", "my brother", "my idiot brother"]
gender = "male"

[[characters]]
name = "Jae-won"
aliases = ["Jae", "the tall one"]
gender = "male"

[[characters]]
name = "Mom"
aliases = ["our mother", "Mrs. Farrow"]
gender = "female"

[[characters]]
name = "the man from 4B"
aliases = ["the man", "Mr. Kasprzak"]
gender = "male"
+++
three adults and a couch

by halfpastgremlin

The couch is stuck in the stairwell, and so am I.

{the narrator|e}"Okay, nobody panic," I say.

{Dominic|e}"Nobody's panicking," Dom says from somewhere above the armrest. {Dominic|e}"Jae, are you panicking?"

{Jae-won|i}"A little bit, yeah."

{Dominic|i}"He's kidding."

{Jae-won|a}"I'm really not," he says. {Jae-won|a}"My hand is under here."

I crouch down and look through the gap. I can see one sneaker, a strip of my brother's stomach, and a hand, going purple. The hand waves at me.

{Jae-won|a}"Hi," it says. Well, its owner does.

{the narrator|i}"Hi, Jae. Can you feel your fingers?"

{Jae-won|i}"Some of them?"

{the narrator|i}"Which ones?"

{Jae-won|a}"The ones that hurt," he says.

My idiot brother says a word that our mother doesn't know he knows, and heaves. The couch goes up an inch. Then it comes down two.

{Jae-won|i}"Ow! Nicky!"

{Dominic|a}"Sorry! Sorry, sorry, sorry. Did I get you?" he yells.

{Jae-won|i}"You got the banister. The banister got me."

I didn't know that anyone was allowed to call him Nicky. I broke his nose over Nicky when I was nine and he was twelve. I file it away for later.

{the narrator|e}"Pivot," I suggest.

{Dominic|e}"If you say 'pivot' one more time," says Dom, {Dominic|e}"I'm going to leave you this couch in my will and then I'm going to die."

{the narrator|i}"I've said it once."

{Dominic|i}"You thought it, though. I could hear you thinking it."

He has a point. I sit down on the step. We've been at this for forty minutes, and it's not even my apartment; it's theirs, as of noon today, one bedroom and a view of a wall. I am only here because I own a van.

A door opens on the landing below me. Slippers. A bathrobe. A very small dog under one arm.

{the man from 4B|e}"What is this?" the man asks.

{Jae-won|e}"It's a couch, sir," Jae-won calls down.

{the man from 4B|i}"I can see it's a couch. I live in 4B. I want to go to 4B. How do I go to 4B?"

{Jae-won|i}"We're working on it!"

{the man from 4B|i}"Who is this speaking? I can't see who is speaking."

{Jae-won|i}"I'm Jae. We're moving into 4C. We're your new neighbors!"

The man from 4B looks at me. I shrug. The dog shrugs, too, or maybe it's breathing.

{the man from 4B|a}"How long?" he asks me.

{the narrator|i}"Ten minutes?"

{Dominic|e}"She's lying, I'm her brother, I can tell from here," Dom yells.

{the narrator|e}"Forty," I admit. {the narrator|e}"Could be forty. You could climb over, if you want. I'd hold the dog."

He thinks about it for longer than I'd expected. Then he puts the dog in my lap, hitches up his bathrobe, and goes over the top of that couch like a man who was once in somebody's army. There's a thump on the other side.

{Jae-won|i}"Oh, wow. Careful, sir, that's my—okay."

{the man from 4B|a}"You are the tall one," I hear him say.

{Jae-won|i}"Yes, sir."

{the man from 4B|i}"And this one? He's your friend?"

There is a pause. It's not a long one. I've got my chin on the dog's head, and I stop breathing, because I know my brother, and I know what he does with pauses. He fills them up with jokes until there's no room for anything true.

{Dominic|e}"He's my boyfriend," says Dom.

{the man from 4B|i}"Ah." Another pause. {the man from 4B|i}"My wife and me, we also bought a big couch. Thirty years ago. You have to take off the feet."

{Jae-won|e}"The what?" says Jae's voice.

{the man from 4B|i}"The feet. The feet of the couch. They screw off. Did nobody tell you this?"

Nobody says anything for a while.

{Dominic|e}"Squirt?" my brother says at last, in a very calm voice. {Dominic|e}"Did you know that the feet screw off?"

{the narrator|e}"I'm holding a dog," I say.

---

It takes six minutes without the feet. Mr. Kasprzak (that's his name, he tells us, and the dog's is Bożena) supervises. Then he goes home, and we lie on the floor of the living room and look at the couch, which is against the wrong wall.

{Jae-won|e}"I'm not moving it," says Jae.

{Dominic|a}"I didn't say anything," he protests.

{Jae-won|i}"You were looking at it."

{Dominic|i}"I was looking at it with love."

{the narrator|e}"Let me see that hand," I tell him, and he holds it out across Dom's chest like a kid. It's swollen over the knuckles. He plays the cello with that. {the narrator|e}"You need ice."

{Jae-won|e}"We don't have ice," Jae says. {Jae-won|e}"We don't have a fridge. The fridge comes Tuesday."

{the narrator|i}"There's a bag of peas in the van."

They both turn their heads and stare at me.

{Dominic|e}"Why," says my brother, {Dominic|e}"do you have peas in the van?"

{the narrator|i}"I had plans for tonight, Dominic. They involved peas."

He laughs so hard that he has to sit up. Then his phone starts buzzing its way across the bare boards, and he sees the screen, and he stops.

{Dominic|a}"It's her," he says.

{Jae-won|e}"So don't get it," says Jae-won.

{Dominic|i}"I can't get it, I'm covered in couch."

I reach over and swipe, and put it on speaker, because I'm the youngest and that's what we're for. {the narrator|i}"Hi, Mom."

{Mom|i}"Oh! Sweetie. I thought I called your brother."

{the narrator|i}"You did. He's right here. We're moving furniture."

{Mom|a}"At this hour? Is he there with that roommate of his?" she wants to know.

Nobody moves. I watch Jae look at the ceiling. He's got a good face for it; you would have to know him, to see anything happen there at all. He starts to get up, quietly, the way you'd leave a room where somebody's sleeping.

My brother catches him by the sleeve.

{Dominic|a}"He's not my roommate, Mom," he says. {Dominic|a}"I told you at Easter. You said that we'd talk about it, and then you got up and did the dishes for an hour and a half."

{Mom|i}"There were a lot of dishes."

{Dominic|i}"There were four plates!"

{the narrator|e}"Dom," I say.

{Dominic|i}"No. No, I've had a day. I've been in a stairwell with him for an hour. I crushed his hand and he said *sorry* to me. I'm going to be with this guy until I'm as old as the man in 4B, so—so you can talk about it now, or you can call me when you're done with the dishes."

The phone hums on the floorboards. Somewhere through the wall, Bożena barks once.

{Mom|e}"Is his hand all right?" says our mother.

It's such a small voice that I nearly don't recognize it. Dom opens his mouth, and nothing comes out. He looks at me. I look at Jae.

{Jae-won|a}"It's fine, Mrs. Farrow," he says, and clears his throat. {Jae-won|a}"It's just bruised. We're getting some peas."

{Mom|i}"Frozen ones?"

{Jae-won|a}"Yes, ma'am," he says.

{Mom|a}"You wrap them in a dish towel first," she says. {Mom|a}"Don't put them right on the skin."

{Jae-won|i}"I won't."

{Mom|a}"Well," she says. {Mom|a}"All right, then. All right. Dominic, you call me on Sunday. You can both... you call me on Sunday."

There's a click.

I'm first to breathe. {the narrator|e}"So that went—" I say.

{Dominic|i}"Don't."

{the narrator|i}"I was going to say 'well.'"

{Dominic|i}"I know you were. Don't." My brother has both his hands over his face. His shoulders are going up and down. Jae's got an arm around him, the good one, and his chin on top of his hair.

{Jae-won|a}"Hey," he murmurs. {Jae-won|a}"Hey, Nicky. You were great."

{Dominic|a}"I yelled about plates," he says into his hands.

{Jae-won|i}"You were so great about the plates."

I get up as quietly as I can and find my keys. Someone has to go and get the peas. I'm nearly out the door when a voice behind me, all stuffed up, says, {Dominic|i}"Squirt?"

{the narrator|i}"Yeah?"

{Dominic|a}"Thanks for the van," he says.

{the narrator|e}"Pivot," I say, and run.
