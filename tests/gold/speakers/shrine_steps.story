+++
about = "Family name first, honorifics, brother and sister who share a surname, a priest and his grandson who do too; quick school-club banter."

[[characters]]
name = "Minami Haruki"
aliases = ["Haruki", "Minami", "Minami-kun", "Haruki-kun", "the corpse"]
gender = "male"

[[characters]]
name = "Minami Chidori"
aliases = ["Chidori", "Minami-san", "Chidori-san", "Nee-chan", "his sister", "the woman on the veranda"]
gender = "female"

[[characters]]
name = "Kuzuhara Tomoe"
aliases = ["Kuzuhara", "Kuzuhara-senpai", "Kuzuhara-san", "Captain", "the captain", "Senpai"]
gender = "female"

[[characters]]
name = "Iwase Renji"
aliases = ["Renji", "Iwase-kun", "Ren-chan", "the abacus"]
gender = "male"

[[characters]]
name = "Ogata-sensei"
aliases = ["Ogata", "Sensei", "their teacher"]
gender = "male"

[[characters]]
name = "the old priest"
aliases = ["the head priest", "Grandpa", "the old man"]
gender = "male"
+++
Three Hundred and Eleven Steps

by paperlantern_ao

A/N: Set between the Autumn Meet and the Lantern Night arc. I kept the honorifics because {_|i}"big sister" sounds wrong in my head. Sensei's bad knee is canon, don't fight me.

The three hundred and eleventh step had a crack in it shaped like a fish. Minami Haruki was in a position to know, since his cheek was on it.

{Kuzuhara Tomoe|i}"Up."

{Minami Haruki|a}"I'm dead," he told the fish.

{Kuzuhara Tomoe|e}"Dead people don't talk back," said Kuzuhara-senpai. She had run the steps twice and not even her ponytail had noticed. {Kuzuhara Tomoe|e}"Up, Minami-kun. Iwase-kun is still down at the second gate and I refuse to shout again."

Haruki rolled over. Above him the sky was the color of an old gym shirt, and somewhere below it Renji was wheezing like an accordion, one step at a time.

{Iwase Renji|i}"Two hundred... and fifty... eight."

{Kuzuhara Tomoe|i}"You don't have to count out loud, Iwase-kun!"

{Iwase Renji|i}"If I stop counting," came the answer from between the cedars, {Iwase Renji|i}"I'll notice how tired I am!"

Kuzuhara Tomoe, captain of the Kasugai West archery club, undefeated since her first year, closed her eyes. {Kuzuhara Tomoe|a}"Three weeks to Lantern Night," she said, {Kuzuhara Tomoe|a}"and this is what I have. A corpse and an abacus."

{Minami Haruki|e}"The corpse can hear you, Senpai," Haruki said.

{Kuzuhara Tomoe|i}"Good."

By the time the abacus had crawled into sight, a fourth person had come out through the big red gate to watch. Ogata-sensei was leaning on his cane with a thermos under his arm. Their teacher had come up by the car road at the back, as he did every Sunday, and as he did every Sunday he was pretending that he hadn't.

{Ogata-sensei|a}"A brisk climb," he said. {Ogata-sensei|a}"Very good for the lungs. Where is your bow, Minami?"

{Minami Haruki|i}"At the bottom, Sensei."

{Ogata-sensei|i}"And your arrows?"

{Minami Haruki|i}"Also at the bottom, Sensei."

{Kuzuhara Tomoe|e}"I told them running first," Kuzuhara cut in.

Sensei unscrewed the lid of his thermos while he thought about it. {Ogata-sensei|i}"And you were right to. But the head priest would like to see somebody draw before noon, and he's eighty-four. One doesn't like to make him wait."

{Iwase Renji|e}"Eighty-three," gasped Renji, and fell over the top step with both arms out in front of him. {Iwase Renji|e}"Grandpa's birthday isn't until... the tenth."

{Kuzuhara Tomoe|i}"Breathe, Iwase-kun."

{Iwase Renji|i}"Yes, Captain."

{Kuzuhara Tomoe|i}"In your own time."

{Iwase Renji|i}"Yes, Captain."

* * *

It was supposed to be Renji, that was the thing. Everybody in town knew it. On Lantern Night an Iwase drew the great bow and put one burning arrow through the paper moon, and Iwase Renji had been doing it in his dreams since he was five. So when he went to get up, made a small surprised noise and sat back down again, it took Haruki a moment to understand that something had gone wrong with the world.

{Iwase Renji|a}"It's fine," he said, too fast. {Iwase Renji|a}"It's nothing. I stepped on it funny."

Kuzuhara-senpai already had his sock rolled down. {Kuzuhara Tomoe|i}"It's the size of a daikon."

{Iwase Renji|a}"A small daikon," he protested.

{Kuzuhara Tomoe|i}"Does this hurt?"

{Iwase Renji|i}"No. Ow. No."

{Minami Haruki|e}"Sensei," said Haruki, {Minami Haruki|e}"his ankle's really—"

{Ogata-sensei|i}"I see it, I see it." The cane tapped twice on the stone. {Ogata-sensei|i}"Go to the shrine office and ask for ice. Politely."

He ran. The office was a low wooden building behind the bell, and on its veranda a woman was sitting with her boots off, eating a persimmon as though she held the deeds to the place. She had a travel bag beside her and a new scar across the back of her left hand.

{Minami Chidori|e}"You got taller," the woman on the veranda remarked.

All the air he'd saved on the last thirty steps went out of Haruki at once. {Minami Haruki|i}"Nee-chan?"

{Minami Chidori|a}"And you still land on your heels. I could hear you coming from the bell. Heel, heel, heel." She licked the juice off her thumb. {Minami Chidori|a}"Well? Is there a fire?"

{Minami Haruki|a}"You said New Year! You told Mother New Year, on the phone, and you said not to—" He stopped. There was a right order to do things in, and ice came first. {Minami Haruki|a}"Renji's hurt his foot. I need ice. When did you get back?"

{Minami Chidori|i}"This morning. It's in the box under the sink, same as when I used to steal it." Minami Chidori stood up and stepped into her boots without touching the laces. {Minami Chidori|i}"Show me."

* * *

Nobody spoke when the two of them came back through the gate. Kuzuhara-senpai turned a strange blotchy pink. It came to Haruki that the captain kept a picture of his sister inside her locker door, and that he'd sworn on pain of death never to mention it.

{Kuzuhara Tomoe|e}"M-Minami-san," the captain managed.

{Minami Haruki|e}"Yes?" said Haruki, out of habit.

{Kuzuhara Tomoe|a}"Not you!" she hissed.

{Minami Chidori|e}"Chidori's fine," said his sister. She crouched down and took the swollen ankle in both hands. {Minami Chidori|e}"And you're little Ren-chan. You used to eat the offerings."

{Iwase Renji|a}"Only the rice cakes." He swallowed. {Iwase Renji|a}"Are you going to cut it off?"

{Minami Chidori|i}"Do you want me to?"

{Iwase Renji|i}"Not really, Chidori-san."

{Minami Chidori|a}"Then it's a sprain. Three weeks. Four, if you're stupid about it." She tied the ice on with her own scarf, then looked up past all of them, and her face did something complicated. {Minami Chidori|a}"Sensei."

{Ogata-sensei|i}"Minami-san." Ogata had both hands on his cane now. {Ogata-sensei|i}"You left us without returning your club key."

{Minami Chidori|a}"I know," she said. {Minami Chidori|a}"I still have it."

{Ogata-sensei|a}"I thought you might," he said, and had to clear his throat, twice. {Ogata-sensei|a}"I thought you might."

{the old priest|e}"Three weeks from today is the Night," the old priest said from under the gate, and everyone who was able to bow, bowed. He was a very small man in a very white robe, and it was anybody's guess how long he'd been there. {the old priest|e}"So. There is no Iwase to draw the bow."

{Iwase Renji|i}"Grandpa, I can stand on one—"

{the old priest|i}"You cannot."

{Iwase Renji|i}"If somebody held me up, then—"

{the old priest|i}"Renji."

{Iwase Renji|i}"Yes, Grandpa."

The old man turned his bright black eyes on Chidori. {the old priest|i}"You won it for this town four times, child. There would be a pleasing shape to it."

Haruki watched the scarred hand open and close. Suddenly he did not want to hear what came next.

{Minami Chidori|a}"I can't draw," she said. {Minami Chidori|a}"Not anymore. You can ask the doctors in the capital, they have a lovely picture of the nerve." And before anyone could think of something kind to say, she'd taken her brother by the back of his collar, like a kitten, and put him out in the middle of the paving. {Minami Chidori|a}"He can, though."

{Minami Haruki|i}"I can't!"

{Minami Chidori|i}"He can. He only does it with his shoulders, because he's been copying old tapes of me, and I did it with my shoulders. Kuzuhara-san, was it? Could you get that out of him in three weeks?"

Kuzuhara-senpai looked as if somebody had passed her the moon and asked her to hold it a minute. {Kuzuhara Tomoe|i}"I... Yes. Yes! If he runs the steps."

{Minami Chidori|i}"Every morning?"

{Kuzuhara Tomoe|a}"Twice every morning," she vowed.

{Minami Haruki|e}"Is anybody going to ask me?" Haruki demanded.

It went quiet. Up on the roof a crow walked from one end of the ridge to the other.

{the old priest|e}"Haruki-kun," said the old priest, quite gently, {the old priest|e}"will you?"

He looked at Renji, who had dreamed about it since he was five. There were tears running down Renji's face, and he was giving Haruki a thumbs-up with each hand.

{Iwase Renji|i}"If you miss, I'll haunt you."

{Minami Haruki|i}"You're not dead."

{Iwase Renji|a}"I'll make an effort," he sniffled.

Haruki breathed in, all the way down to the heels, the way his sister had taught him when he was seven. {Minami Haruki|i}"Two hundred arrows. I want to shoot two hundred before I say yes. And Nee-chan has to watch every one of them."

{Minami Chidori|a}"You'll be sorry." She was trying not to grin.

{Minami Haruki|i}"Probably."

{Ogata-sensei|e}"That means yes," Sensei explained to the old priest, and poured him some tea.

Kuzuhara was already tightening the straps of her sandals, and she was smiling the way sharks do in picture books. {Kuzuhara Tomoe|i}"Your bow's at the bottom, isn't it, Minami-kun?"

It was. He went down all three hundred and eleven with his captain half a flight ahead of him, and a voice he'd missed for fourteen months came bouncing after them off the cedars.

{Minami Chidori|i}"Heel, heel, heel!"
