+++
about = "Ninja-school fic: given/family names with honorifics (-kun, -chan, -senpai, sensei) as vocatives and in tags, epithets by hair, 'sensei' in narration, a three-person team plus a messenger; untagged squabbles."

[[characters]]
name = "Tachibana Renji"
aliases = ["Renji", "Renji-kun", "Tachibana", "Tachibana-kun", "Ren", "the silver-haired boy"]
gender = "male"

[[characters]]
name = "Mizushima Aoi"
aliases = ["Aoi", "Aoi-chan", "Mizushima", "Mizushima-san", "the kunoichi"]
gender = "female"

[[characters]]
name = "Kurokawa Daichi"
aliases = ["Daichi", "Daichi-kun", "Kurokawa-kun", "the bigger boy"]
gender = "male"

[[characters]]
name = "Hoshino Shigure"
aliases = ["Hoshino-sensei", "Hoshino", "Shigure-sensei", "sensei", "Sensei", "their teacher", "the jounin", "Shigure"]
gender = "female"

[[characters]]
name = "Nanase"
aliases = ["Nanase-senpai", "senpai", "the messenger", "the masked girl"]
gender = "female"
+++
Paper Cranes

Chapter 3: The Bell Tower

*Disclaimer: the Village of Still Water is mine, please don't repost!*

Hoshino-sensei was forty minutes late, and when she did come she came down the inside of the bell, head first, like a bat.

{Hoshino Shigure|e}"Good morning, my little failures," said Hoshino-sensei.

Daichi screamed. He would deny it afterwards.

{Tachibana Renji|e}"You're late, Sensei," Renji said, without opening his eyes.

{Hoshino Shigure|i}"I've been here the whole time, Tachibana-kun. I was waiting for one of you to look up."

{Mizushima Aoi|i}"I looked up!"

{Hoshino Shigure|e}"And what did you see, Aoi-chan?" inquired the jounin.

{Mizushima Aoi|i}"...A bell."

The jounin unfolded herself and dropped to the boards without a sound. She was holding three paper cranes, one red, one white and one black, and she set them down in a row on the rail with enormous care.

{Hoshino Shigure|a}"Today's exam," she announced. {Hoshino Shigure|a}"Before sunset, each of you will bring me one of these. You can't all have the same color. If anyone's crane is crumpled, everyone goes back to the academy for a year."

{Kurokawa Daichi|i}"But they're right there."

{Hoshino Shigure|i}"So they are, Daichi-kun."

He reached out. His fingers went through the red crane and through the rail under it, and the whole rail came apart in smoke; and so, a moment later, did their teacher.

{Kurokawa Daichi|a}"I hate her," he said, with feeling.

{Tachibana Renji|i}"You told me yesterday she was cool."

{Kurokawa Daichi|i}"She can be both!"

Aoi was already on her stomach, with her cheek against the boards and one eye to the gap between them. {Mizushima Aoi|i}"Shut up, both of you. There's smoke going down the stairs. Smoke goes up. So that bit isn't smoke."

{Kurokawa Daichi|e}"Then what is it?" Daichi asked.

{Mizushima Aoi|i}"It's her."

The silver-haired boy opened his eyes at last. He looked at Aoi with an expression which on anyone else might have been respect.

{Tachibana Renji|a}"Not bad, Mizushima," he said.

{Mizushima Aoi|i}"Mizushima-*san*."

{Tachibana Renji|i}"Don't push it."

* * *

By noon they had found two of the cranes and lost them both.

The red one had been in the beak of a live heron. The white one had been tied with a thread to Daichi's own collar, where it had ridden about for three hours before he sat down on a bench and leaned back.

{Mizushima Aoi|e}"It's crumpled," Aoi wailed. {Mizushima Aoi|e}"It's so crumpled, Daichi, it looks like a dumpling!"

{Kurokawa Daichi|i}"I didn't know it was there!"

{Mizushima Aoi|i}"How could you not know? It was on your neck!"

{Kurokawa Daichi|i}"Do you know what's on *your* neck?"

She clapped a hand to it. There was nothing there. He began to laugh; she kicked him; and it might have gone on for some time if Renji hadn't picked up the sad little wad of paper and started, with the tips of his nails, to unfold it.

{Tachibana Renji|e}"There's writing," Renji muttered.

They crowded in on either side of him.

{Kurokawa Daichi|i}"What's it say?"

{Tachibana Renji|i}"Get your elbow out of my ribs, Daichi, and I'll tell you. It says, 'Ask the one who's following you.'"

Nobody turned round. They had been taught that much.

{Mizushima Aoi|a}"Who's following us?" she breathed.

{Tachibana Renji|i}"Rooftop. Left of the noodle shop. Since the canal."

{Kurokawa Daichi|i}"Since the *canal*? And you didn't say anything, Ren?"

{Tachibana Renji|i}"I thought it was one of your admirers."

{Kurokawa Daichi|i}"I've got admirers?"

{Mizushima Aoi|e}"Focus," Aoi groaned. {Mizushima Aoi|e}"On three. One, two..."

They went on two. They always went on two; it was the single thing that they had learned to do together. Daichi went straight up the drainpipe, Renji over the awning, and Aoi simply walked into the noodle shop, up the back stairs and out of the skylight, so that when the masked girl spun round to run she ran right into her.

{Nanase|e}"Ow," said the masked girl.

{Mizushima Aoi|i}"Got you! Wait. Nanase-senpai?"

The mask came off. Under it was a round, cheerful face with a nosebleed. {Nanase|a}"Hello, Aoi-chan," she sniffed. {Nanase|a}"You've got a hard head."

{Kurokawa Daichi|i}"Senpai, are you all right?" The bigger boy was digging through his pockets for something clean, and not finding it. {Kurokawa Daichi|i}"Here, have my sleeve."

{Nanase|i}"That's very kind, Kurokawa-kun. I'll bleed."

Renji landed on the tiles behind her. {Tachibana Renji|i}"Where's the black crane?"

{Nanase|i}"Straight to business, this one! What if I say I haven't got it?"

{Tachibana Renji|i}"You'd be lying. You touched your left pocket when you saw us."

{Nanase|e}"Brat," the messenger said, not without fondness. She drew out the crane and held it up by one wing, where the wind could get at it. {Nanase|e}"I've orders to give it to one of you. Only one. Hoshino-sensei says that the other two fail, and the one who takes it passes. So. Who wants it?"

The noodle shop's chimney smoked. Far below somebody was selling melons.

{Kurokawa Daichi|a}"Aoi should have it." He'd gone red, the way he did up to the roots of his bristly hair. {Kurokawa Daichi|a}"She's the one who caught you. And I wrecked the other one."

{Mizushima Aoi|i}"Don't be stupid. Renji spotted her."

{Tachibana Renji|i}"I don't want it."

{Mizushima Aoi|i}"You want it more than any of us! You practice in the *rain*!"

{Tachibana Renji|a}"I said I don't want it." He folded his arms and stared hard at the melons. {Tachibana Renji|a}"What would I do on a team without you two? I'd have to talk to people."

There was a silence of pure astonishment.

{Kurokawa Daichi|e}"Renji-kun," whispered Daichi, {Kurokawa Daichi|e}"was that a feeling?"

{Tachibana Renji|i}"I'll push you off this roof."

{Mizushima Aoi|e}"It was! It was a feeling!" Aoi crowed. {Mizushima Aoi|e}"Senpai, you heard it!"

{Nanase|e}"I did hear something," Nanase admitted. She was grinning under the blood. {Nanase|e}"So nobody's taking it? Is that your answer?"

The three of them looked at each other.

{Tachibana Renji|e}"Tear it up," Renji said.

{Kurokawa Daichi|i}"Yeah. Tear it."

{Mizushima Aoi|e}"In three pieces," added the kunoichi. {Mizushima Aoi|e}"Nice ones."

Nanase looked down at the crane in her hand. And the crane, with a rustle, turned its paper head, and spoke.

{Hoshino Shigure|a}"I'm not sure I care for that," it remarked in their teacher's voice, and grew, and went on growing, until Hoshino-sensei was sitting cross-legged on the ridge of the roof and picking lint off her sleeve. {Hoshino Shigure|a}"In three, Mizushima-san? Really?"

{Kurokawa Daichi|i}"Sensei! You were the *crane*?"

{Hoshino Shigure|i}"I was all of the cranes. You sat on me, Daichi-kun. I shall feel it in the winter."

He bowed so low that his forehead met the tiles. {Kurokawa Daichi|a}"I'm so sorry, I'm so, so sorry," he babbled.

{Tachibana Renji|e}"Did we pass?" asked Renji.

Shigure-sensei did not answer right away. She was looking at the three of them, in a row with the sun behind them, one red, one pale, one dark with soot from the drainpipe; and for a moment she looked like somebody who was remembering another roof.

{Hoshino Shigure|a}"I asked for three," she said, {Hoshino Shigure|a}"and nobody crumpled. Go and buy your senpai some noodles."
