+++
about = "A they/them protagonist with a woman and a man; lines cut off by dashes, sentences of speech broken by dashes of action; voices heard from above and below."

[[characters]]
name = "Wick"
aliases = ["the scout", "kid"]
gender = "neutral"

[[characters]]
name = "Oona Vale"
aliases = ["Vale", "the sergeant", "Sergeant", "Oona"]
gender = "female"

[[characters]]
name = "Hallam"
aliases = ["the engineer", "the big man"]
gender = "male"
+++
Long Way Down

Missing scene from the Underlamp arc, because we were NOT shown how they got out of that cage. Wick uses they/them, as always.

Chapter 1: The Cage

The cage stopped eleven hundred feet down, all at once, the way a heart does.

{Oona Vale|e}"Nobody move," said Vale.

Nobody had been going to. Wick had both hands on the bars and one foot on a toolbox, and through the soles of their boots they could feel the cable hum.

{Wick|i}"Was that—"

{Oona Vale|a}"Don't," she said.

{Wick|i}"I only wanted to know if it was—"

{Hallam|e}"The brake," Hallam rumbled. {Hallam|e}"That was the brake catching, kid. That's good. You want the brake."

{Wick|a}"What was the second noise, then?" they asked.

The engineer scratched his beard for a bit, as if there might be a kinder answer somewhere in it. {Hallam|i}"That was the other brake."

Dust came down through the roof in a thin, polite stream. Oona Vale tipped her head back until her lamp shone up the shaft, eleven hundred feet of wet brick with a star at the top, no bigger than a pinprick, that was the afternoon.

{Oona Vale|a}"So how long will one"—she held up a finger for quiet, and listened, and let it drop—{Oona Vale|a}"how long will one of them hold?"

{Hallam|i}"Long enough."

{Oona Vale|i}"Hallam."

{Hallam|i}"A quarter of an hour. Twenty minutes, if we all stay nice and—" Something above them went *ping*, and fell past, and was a long time about landing. {Hallam|i}"Ten."

Wick got down on their stomach, as slowly as honey, and put one eye to the gap between the floorboards.

{Wick|a}"There's a ledge," they reported. {Wick|a}"Forty feet. There's a ledge and a door. I can see the handle on it."

{Oona Vale|i}"Can you"—the sergeant crouched, a joint at a time, so that the cage wouldn't notice—{Oona Vale|i}"see any way of getting there?"

{Wick|i}"The guide rail. It goes right past. I could climb the guide rail."

{Oona Vale|a}"You can't"—she turned, and the lamp turned with her, white in their eyes—{Oona Vale|a}"mean that."

{Wick|i}"I'm the lightest."

{Oona Vale|i}"You're nineteen."

{Wick|i}"I'm the lightest nineteen."

{Oona Vale|e}"I thought," said Vale, {Oona Vale|e}"when I signed you on, that I'd made it perfectly plain that—"

{Wick|i}"That I'd carry the maps."

{Oona Vale|i}"I thought—"

{Wick|a}"You thought wrong." It had come out louder than they'd meant. The cable hummed. {Wick|a}"Sergeant. Sorry. But you did."

Nobody said anything. The star at the top of the shaft winked, as though someone had walked across it. Then Hallam began unbuckling his big leather belt.

{Oona Vale|a}"Don't you encourage this," she told him.

{Hallam|a}"I'm not. I'm holding up my trousers with one hand and this fool child with the other." He passed the belt around Wick's ribs and hauled on it until they squeaked. {Hallam|a}"There's fifty feet of line in that box. It's old, so don't you go swinging about on it. If I say stop, you stop."

{Wick|i}"And if I fall?"

{Hallam|i}"Then you'll stop without me saying."

{Oona Vale|e}"Hallam!" the sergeant snapped.

{Hallam|i}"Well, it's true, Oona."

Chapter 2: The Rail

It was colder outside. There was no reason why it should be, with the same black air on both sides of the bars, but as soon as the scout had let themself down through the hatch, the cold came up under their jacket like a hand.

The rail was as wide as a wrist. It was greasy. It had a bolt every two feet, and Wick made friends with each of the bolts in turn.

{Oona Vale|i}"Talk to us! Anything you want, I don't care, just so I can hear you!"

They thought about it for the length of one bolt. {Wick|a}"My mother says you used to sing. In the Lamp Street choir. She said that you had a solo."

From overhead there came a sort of cough, much too deep to be the sergeant's. {Hallam|i}"Did she now? And what was the solo, kid?"

{Oona Vale|i}"Don't you dare!"

{Wick|a}"It was the one about the"—their boot shot off the rail, and for one long breath there was nothing under them but the mine—{Wick|a}"the, the one about the goose."

{Oona Vale|i}"Wick? Wick!"

{Wick|a}"I'm here." They had a bolt in the crook of each elbow and their cheek on the iron. {Wick|a}"I'm all right. It's just slippery. Don't anybody pull."

{Hallam|e}"No one's pulling," Hallam called down, in a voice so calm that it could only have been done on purpose. {Hallam|e}"You've got twenty-one feet of my line, so you're past half. Left foot first. Find your bolt."

{Wick|a}"I can't find it," they said, {Wick|a}"I can't—"

{Hallam|i}"Lower, and toward you. It's there. I put those in myself, when I was younger than you are. I never skipped a one."

It was there.

She did sing, then. Nobody remarked on it. It came wavering down the shaft, a small cracked alto, with the goose and the miller and the miller's wife, and they climbed the rest of the way inside it, a bolt to a line, until there was stone under their toes.

{Wick|e}"Ledge!" Wick yelled.

The singing broke off. {Oona Vale|i}"Is the door open?"

{Wick|i}"It's stuck! It's rusted, there's a bar on it and it won't—"

{Hallam|a}"Which way does it hinge?" he wanted to know.

{Wick|i}"I don't know! Toward me!"

{Hallam|i}"Then you're shoving the wrong way, aren't you?"

They stopped shoving. They took hold of the bar and leaned back, out over all that dark, with nothing but an old rope and an old man's belt to argue about it, and the door of the eleventh level opened with a scream like a stepped-on cat.

Something up above it screamed too. That was the brake.

Chapter 3: The Door

{Hallam|e}"Out," Hallam was saying, when Wick had got the line made fast to the hinge. {Hallam|e}"Out, out, go on. You next."

{Oona Vale|i}"You're the heavier. If you go now, it'll—"

{Hallam|a}"If I go now, it'll notice." He might have been talking about the weather. {Hallam|a}"Get on the rope, Oona."

{Oona Vale|i}"I give the orders in this—"

{Hallam|a}"So you do," he said. {Hallam|a}"Order yourself onto the rope."

A pair of boots appeared in the hatch. The sergeant came down hand under hand, a good deal faster than the scout had done it, and swearing on every bolt; and when she was near enough, Wick got her by the coat with both fists and fell over backward through the door with her on top of them.

{Oona Vale|a}"Don't you ever"—she'd got hold of their face, and was turning it to the lamp, one side and then the other, as if it might have been chipped—{Oona Vale|a}"ever do that again. Are you hurt?"

{Wick|i}"You sing really well."

{Oona Vale|a}"I'll have you peeling turnips until you're forty," she promised.

She was already back out on the ledge. {Oona Vale|a}"Hallam! Your turn!"

Nothing came down but dust.

{Hallam|i}"I've been looking at it," said the shaft, after a moment, quite gently. {Hallam|i}"It's down to the one pin, and I'm the one that's standing on it, so to speak. The minute I take my weight off this side, she goes. I don't see that there's time for a man of my build to climb forty feet of anything."

{Wick|i}"You could slide!"

{Hallam|i}"I'd take the skin off."

{Wick|e}"Then take the skin off!" Wick shouted. They'd come up beside her, on their knees, with their head stuck out over the drop. {Wick|e}"You put in those bolts! You said you never skipped one! So you know where all of them are, and you don't have to look, and you don't have to be careful, you only have to be—"

{Hallam|a}"Kid," he said.

{Wick|i}"—quick."

The cable hummed. It was a higher note than before.

{Oona Vale|e}"It had eleven verses, that song," said Vale, to nobody in particular. Her hand had found the back of Wick's belt, his belt, and closed on it. {Oona Vale|e}"I never got past the fourth, not in all those years. Somebody in the bass row always used to make me laugh."

There was a very long pause.

{Hallam|i}"I'd a cold," the shaft said.

{Oona Vale|a}"You were doing the goose," she told the dark.

{Hallam|i}"I was doing the goose," it agreed. Then there was a sigh, and the clank of a toolbox being set carefully aside. {Hallam|i}"Stand clear of the door, the pair of you. And if I—"

{Oona Vale|e}"You won't," Vale told him.

{Hallam|i}"But if I—"

{Wick|e}"You *won't*," said the scout, louder.

The big man came down like a piano. He came down with his boots clamped on the rail and sparks spraying off the buckles and a bellow that had no words to it, and behind him, over him, came the cage. There was one second of beard. Then they each had an arm, and they threw themselves backward, all three, and the doorway filled up with a roaring black wall that went by and by and by.

It was a long way down. They lay there and heard all of it.

{Wick|e}"Was that," Wick asked in the end, {Wick|e}"the brake?"

The engineer lay flat on his back, with his trousers around his knees and his two palms smoking. His chest had started to shake. {Hallam|i}"No, kid. That was the cage."
