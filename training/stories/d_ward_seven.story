+++
about = "hospital at night: a nameless nurse, a doctor by title, an old man behind a curtain, long untagged runs"

[[characters]]
name = "Ilya Marchetti"
aliases = ["Ilya", "Mr. Marchetti"]
gender = "male"

[[characters]]
name = "the nurse"
aliases = []
gender = "female"

[[characters]]
name = "Dr. Abara"
aliases = ["the doctor", "Doctor"]
gender = "female"

[[characters]]
name = "the old man"
aliases = ["the voice behind the curtain", "Mr. Pell"]
gender = "male"

[[characters]]
name = "Soren"
aliases = ["the redhead", "the visitor"]
gender = "male"

[[characters]]
name = "the security guard"
aliases = ["the guard"]
gender = "male"
+++
Ward Seven, 3 a.m.

by paperlanterns

A/N: Set right after the season finale. He got better, I don't make the rules. No beta.

The first thing Ilya knew was the beeping. The second was that somebody was holding his wrist.

{the nurse|i}"There you are."

He tried to open his eyes and got one of them. White cap of light, blue sleeve, a watch pinned upside down.

{Ilya Marchetti|a}"Am I dead?" he croaked.

{the nurse|e}"Not on my shift," said the nurse. She let go of his wrist and wrote something on a chart. {the nurse|e}"Do you know your name?"

{Ilya Marchetti|i}"Ilya."

{the nurse|i}"Ilya what?"

{Ilya Marchetti|i}"Marchetti. Is this a quiz?"

{the nurse|a}"It's the easy round." She unhooked the chart again. {the nurse|a}"What month is it?"

That one took longer. He watched a drop gather in the plastic chamber above him, swell, and fall.

{Ilya Marchetti|a}"October," he said finally. {Ilya Marchetti|a}"It was raining. There was a bridge."

{the nurse|i}"There was. There's rather less of it now."

It came back then, all of it, in the wrong order: the cold, the headlights underwater, a hand letting go. The beeping sped up. The nurse laid two cool fingers on his shoulder and pressed, not hard.

{the nurse|i}"Down. You've eleven stitches in places I had to look up."

{Ilya Marchetti|a}"There was someone with me. In the car. A man, red hair, he's about—" He coughed, and every one of the eleven introduced itself. {Ilya Marchetti|a}"Where is he?"

{the nurse|a}"I'll get the doctor," she said, which was not an answer, and she went out on her soft shoes.

{the old man|i}"They always say that."

Ilya turned his head. There was a curtain on his left, green, with a lamp burning behind it.

{Ilya Marchetti|i}"Say what?"

{the old man|e}"That they'll get the doctor," said the voice behind the curtain. It was an old man's voice, dry as a biscuit. {the old man|e}"Asked her what was for pudding yesterday. Same thing."

{Ilya Marchetti|i}"What was it?"

{the old man|i}"What was what?"

{Ilya Marchetti|i}"The pudding."

{the old man|i}"Oh. Semolina. I can see why she needed a second opinion."

Ilya laughed, and regretted it. Behind the curtain somebody turned a page.

{the old man|a}"Don't do that," he advised. {the old man|a}"They'll put you on a machine. Was he a friend, your fellow in the car?"

{Ilya Marchetti|a}"He's my partner," he said.

{the old man|i}"Business or the other sort?"

{Ilya Marchetti|i}"We never got around to deciding."

{the old man|i}"Ah," and the page was turned back again. {the old man|i}"Well. I'd get around to it."

Footsteps. Two pairs this time, the soft ones and a pair with heels. A tall woman in a crumpled white coat came in, already reading, and stopped at the foot of the bed without looking up.

{Dr. Abara|i}"Mr. Marchetti. I'm Dr. Abara. I've met your spleen, so I feel we know one another."

{Ilya Marchetti|i}"Where's Soren?"

She did look up at that. She glanced at the nurse, who became very busy with the drip.

{Dr. Abara|e}"You were brought in alone," the doctor said carefully. {Dr. Abara|e}"The ambulance crew mentioned nobody else."

{Ilya Marchetti|i}"Then they didn't look!"

{Dr. Abara|i}"There were divers until midnight."

{Ilya Marchetti|a}"And then what, they went home? They had supper?" He had the blanket off one leg before he knew what he meant to do with it. {Ilya Marchetti|a}"Give me my trousers."

{the nurse|e}"We cut them off you," the nurse told him.

{Ilya Marchetti|i}"Then give me somebody else's!"

{the old man|e}"He can have mine," offered the old man. {the old man|e}"I'm not going anywhere."

{Dr. Abara|i}"Mr. Pell, go to sleep." Dr. Abara put the chart under her arm and sat down on the edge of the bed, which Ilya felt sure was against some rule. Close to, she looked as tired as he was. {Dr. Abara|i}"Listen to me. If you stand up, you will bleed. If you bleed, I shall have to operate again, and I've been awake since yesterday's breakfast. You don't want me near you with a knife."

{Ilya Marchetti|i}"He can't swim."

{Dr. Abara|i}"I'm sorry?"

{Ilya Marchetti|a}"Soren." His mouth had gone dry; he had to say it twice. {Ilya Marchetti|a}"Soren can't swim. He pushed me out through the window first, and he can't swim."

Nobody said anything. Even the pages were still.

{Dr. Abara|a}"I'll telephone," she said at last, and stood. {Dr. Abara|a}"The police, the other hospitals. Myself. Is that good enough?"

He nodded, because he couldn't do anything else.

{Dr. Abara|a}"Half a milligram," this over her shoulder, in quite a different tone, {Dr. Abara|a}"and if he tries for the door, sit on him."

{the nurse|i}"Yes, Doctor."

The heels went away. The drip was adjusted. A warmth came crawling up his arm.

{Ilya Marchetti|i}"That's cheating."

{the nurse|a}"It's medicine," she murmured. {the nurse|a}"They're closely related."

{Ilya Marchetti|a}"You'll wake me?" he mumbled. {Ilya Marchetti|a}"If there's..."

{the nurse|i}"If there's anything at all."

* * *

He woke to shouting.

It was still dark. Out in the corridor a trolley went over with a noise like a kitchen falling downstairs, and someone bellowed, {the security guard|i}"Sir! Sir, you can't go in there!"

{Soren|i}"Watch me!"

{the security guard|i}"Visiting is from two till four!"

{Soren|i}"Then I'm early!"

The door banged open. In it stood a man in a fisherman's jersey several sizes too large, barefoot, dripping, with weed in his red hair. Behind him puffed a security guard with one arm outstretched.

{the security guard|e}"I told him," the guard panted. {the security guard|e}"I told him, miss, I said two till four."

The nurse had risen from her chair. She considered the puddle on her floor.

{the nurse|a}"Name?" she asked.

{Soren|i}"What? Soren. Look, there was a man brought in, off the bridge, nobody will tell me—"

{Ilya Marchetti|i}"You can't swim."

It wasn't loud. But the redhead stopped as if he had walked into glass, and then he was across the room, and kneeling, and his hands hovered over the blanket as though there were nowhere on it that was safe to touch.

{Soren|a}"No," he agreed hoarsely. {Soren|a}"It turns out I float, though. Four miles. A man with a herring boat hooked me by the collar."

{Ilya Marchetti|i}"You smell like it."

{Soren|e}"You look like death," said Soren.

{Ilya Marchetti|i}"I asked about that. Not on her shift."

{the security guard|e}"Miss?" the guard ventured. {the security guard|e}"Do I throw him out, or..."

{the nurse|a}"Throw who out?" she inquired.

The guard looked at the visitor, and at the nurse, and at the clock.

{the security guard|e}"Right you are," said the guard slowly, and pulled the door to behind him.

For a while there was only the beeping. Soren had found a hand after all, the one without the needle.

{Soren|a}"I had a lot of time to think," he said. {Soren|a}"Floating."

{Ilya Marchetti|i}"About what?"

{Soren|i}"Whether it was business or—"

{the old man|i}"The other sort!"

Soren jumped. {Soren|i}"Who in God's name is that?"

{Ilya Marchetti|i}"That's Mr. Pell. He's invested."

{the old man|e}"I've been here six weeks," said the old man with dignity. {the old man|e}"There's nothing on the wireless. Go on, son."

But the nurse had crossed the room. She set a chair behind Soren's knees, dropped a towel on his head, and reached past him to draw the other curtain, all the way round, until there was only a small green room with the two of them in it.

{the nurse|a}"Ten minutes," came her voice from the far side. {the nurse|a}"I'm just going to get the doctor."
