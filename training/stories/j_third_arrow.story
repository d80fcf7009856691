+++
about = "Anime-style school archery club, third person; honorifics and two name forms (surname, given name, nickname) for each; epithets (the blond, the shorter boy); texts in quotes; a new boy named only after a page."

[[characters]]
name = "Asagiri Kou"
aliases = ["Asagiri", "Kou", "Asagiri-kun", "Kou-chan", "Asagiri-senpai", "the captain", "captain", "buchou"]
gender = "male"

[[characters]]
name = "Mikage Ren"
aliases = ["Mikage", "Ren", "Mikage-kun", "Mikage-senpai", "Ren-chan", "the blond"]
gender = "male"

[[characters]]
name = "Tsuruga Hinase"
aliases = ["Tsuruga", "Hinase", "Tsuruga-kun", "Hina", "the new boy", "the boy", "the first-year", "the transfer", "the shorter boy"]
gender = "male"

[[characters]]
name = "Natsuhara Chiyo"
aliases = ["Natsuhara", "Natsuhara-san", "Chiyo", "Chiyo-san", "Chiyo-chan", "the manager"]
gender = "female"

[[characters]]
name = "Sawatari-sensei"
aliases = ["Sawatari", "sensei", "their advisor", "the teacher", "the old man"]
gender = "male"

[[characters]]
name = "Tsuruga Fumi"
aliases = ["Fumi", "his sister", "Nee-san", "nee-san", "Fumi-nee"]
gender = "female"
+++
the third arrow

Fandom: Kumoi High Kyudo Club / Pairing: Asagiri Kou & Mikage Ren (pre-slash if you squint... or don't squint) / Rating: G

Notes: takes place between the prefecturals and the summer camp. Thank you to my beta for catching all the places where I put the glove on the wrong hand. o(-(

1.

The first arrow hit the target. The second one hit the target. The third one hit Mikage's bicycle.

{Mikage Ren|i}"Hey!"

{Asagiri Kou|e}"Why is it parked there?" said Asagiri, who hadn't even lowered his bow.

{Mikage Ren|i}"Why did you *shoot* it?"

{Asagiri Kou|a}"I didn't shoot it. It shot itself." He let his arms come down, slowly, elbow first, the way they had been taught. {Asagiri Kou|a}"You left it behind the target house, Mikage. People put things behind the target house when they want to get them shot."

The blond was already stamping over the grass in his socks. From the porch they heard him swear, then a scrape, then a long and tragic hiss of air.

{Natsuhara Chiyo|e}"That's the front tyre," Natsuhara observed. She made a small neat mark in the score book. {Natsuhara Chiyo|e}"Do I count that as a hit?"

{Asagiri Kou|i}"No."

{Natsuhara Chiyo|i}"It's just that it was very well centred."

{Asagiri Kou|i}"Natsuhara-san."

{Natsuhara Chiyo|e}"Yes, captain," said the manager, and crossed it out.

There had been nine of them in April. Now it was June and there were three, and a hall for thirty, and a letter from the student council in the drawer of the shoe cupboard that nobody had opened because everyone knew what was in it. Five members by the end of term or the club was dissolved. Asagiri had not told Mikage about the letter. He suspected that Mikage hadn't told him about the letter either.

{Mikage Ren|e}"You're buying me a tube," Mikage called.

{Asagiri Kou|i}"I'm not."

{Mikage Ren|i}"You're buying me a tube and a melon bread!"

{Asagiri Kou|i}"I'll lend you the pump."

{Mikage Ren|a}"He'll lend me the pump," he told the sky. {Mikage Ren|a}"Twelve years I've known this guy. I gave him my pudding in nursery school. He'll lend me the pump."

{Natsuhara Chiyo|i}"Um, excuse me. Both of you." Natsuhara had stood up, with the book held against her chest. {Natsuhara Chiyo|i}"There's somebody on the wall."

There was. It was a boy with a bag on his back, sitting with one leg on either side, and to judge by the leaf on his head he had come through the persimmon tree. He wasn't wearing their uniform. He wasn't looking at any of them, either. He was looking at the bow in Asagiri's hand, as if it was something to eat.

{Tsuruga Hinase|e}"You drop your left wrist," said the boy.

Nobody answered. A crow did.

{Mikage Ren|e}"Excuse me?" said Mikage, at last. He was smiling. It was the smile that got him out of homework and into fights. {Mikage Ren|e}"You're talking to the captain, you know. Fourth in the prefecture."

{Tsuruga Hinase|i}"He'd be first if he didn't drop his wrist."

{Mikage Ren|i}"Okay, get down off there."

{Tsuruga Hinase|i}"I can't. I've been trying to for ten minutes. I'm stuck."

2.

They got him down with the ladder from the boiler room. Mikage held the ladder, since he'd lost the game of rock-paper-scissors, and complained about it the entire time.

{Mikage Ren|i}"Left foot. Your other left foot. Do you have them on the right way round?"

{Tsuruga Hinase|a}"I don't like heights," the new boy said through his teeth.

{Mikage Ren|i}"Then why'd you climb a wall?"

{Tsuruga Hinase|i}"I heard the string."

It was such a strange thing to say that Mikage forgot to be annoyed. He looked up. The kid had his eyes screwed shut and his knuckles were white on the rungs. He was maybe fifteen, all elbows, with a scab on his chin.

{Mikage Ren|a}"You heard the string," he repeated.

{Tsuruga Hinase|i}"I was walking home and I heard it. From the road. It's a good one. Is it hemp?"

{Asagiri Kou|e}"It's hemp," said Asagiri quietly behind them.

{Tsuruga Hinase|i}"I knew it." Both of his feet were on the ground now. He opened his eyes, and bowed so fast and so low that his bag slid over his head. {Tsuruga Hinase|i}"I'm sorry about the wrist! I shouldn't have said it! My sister says I've got no filter!"

{Natsuhara Chiyo|a}"It's true, though," she said, flipping back through her pages. {Natsuhara Chiyo|a}"Third arrows, low and left, low and left, low and left. Asagiri-kun, it's every third arrow since *Golden Week*."

{Asagiri Kou|i}"I'm aware of it."

{Mikage Ren|i}"You are? Since when?"

{Asagiri Kou|a}"Since Golden Week," he said.

{Mikage Ren|i}"And you didn't tell me?"

{Asagiri Kou|i}"What would you have done?"

{Mikage Ren|a}"Worried! Obviously!" He kicked the ladder, and then hopped. {Mikage Ren|a}"Ow. I'd have worried about it loudly in your direction until you fixed it. That's my job."

The first-year, if he was a first-year, looked from one to the other of them like somebody at a tennis match.

{Tsuruga Hinase|a}"Are they always like this?" he whispered.

{Natsuhara Chiyo|e}"This is a good day," Natsuhara whispered back. {Natsuhara Chiyo|e}"What's your name?"

{Tsuruga Hinase|i}"Tsuruga. Tsuruga Hinase. I transferred in on Monday, only my uniform hasn't come yet."

The pencil stopped moving. Very carefully, as one might in front of a deer, the manager turned to a clean page.

{Natsuhara Chiyo|a}"Tsuruga-kun," she said sweetly, {Natsuhara Chiyo|a}"do you happen to be in a club?"

3.

He wouldn't join.

He came every day. He sat on the edge of the porch, with his knees pulled up, he ate the rice crackers that Natsuhara brought, and he told Mikage what he was doing wrong until the blond threatened to put him back up on the wall. But when she slid the form across the boards to him, he slid it back.

{Tsuruga Hinase|i}"I don't shoot anymore."

{Mikage Ren|e}"Anymore," Mikage said. {Mikage Ren|e}"So you did."

{Tsuruga Hinase|i}"A bit."

{Mikage Ren|i}"How much is a bit?"

The shorter boy shrugged, and ate another cracker, and then it was time for him to catch his bus.

That night Asagiri's phone lit up on the desk, next to the maths he wasn't doing.

{Mikage Ren|e}"LOOK THIS UP," Mikage had written, and under that was a link, and under that, {Mikage Ren|e}"I'm serious Kou look it up right now are you looking"

{Asagiri Kou|a}"I'm looking," he typed.

It was a photograph from a newspaper, three years old. A row of children in hakama that were too long for them. *National Junior High Champions.* The one at the end had a scab on his chin.

{Mikage Ren|i}"It's HIM," said the next message. {Mikage Ren|i}"he was TWELVE. he hit 20 for 20 in the final. kou. he hit TWENTY"

{Asagiri Kou|i}"I can read."

{Mikage Ren|i}"what happened to him"

Asagiri scrolled down. There was nothing after that spring, not a tournament, not a result. He put down the phone and picked it up again.

{Asagiri Kou|a}"I think we shouldn't ask," he wrote.

The dots came and went for a long time.

{Mikage Ren|e}"ok," Mikage sent back finally. {Mikage Ren|e}"but i'm going to give him the good cushion"

4.

It was the old man who asked, naturally.

Sawatari-sensei taught classics, and had been asleep since roughly the Heian period. He came to practice on Thursdays in order to be asleep somewhere cooler. That Thursday he opened one eye, saw a stranger on his porch, and said pleasantly:

{Sawatari-sensei|i}"Ah, Tsuruga. How's the shoulder?"

Tsuruga dropped his cracker.

{Tsuruga Hinase|i}"How do you..."

{Sawatari-sensei|a}"I judged that final." He groped about for his fan. {Sawatari-sensei|a}"I remember your release. It was like snow falling off a bamboo leaf. I went home and wrote a poem on it, a bad one. And then I heard there'd been a car."

{Mikage Ren|e}"Sensei!" Mikage hissed.

{Tsuruga Hinase|i}"No, it's okay, Mikage-senpai." It was the first time that he had called anybody senpai. He was rubbing his shoulder, the right one, without seeming to know he did it. {Tsuruga Hinase|i}"There was a car. I was on my bike. It's healed now, the doctor says it's a hundred percent healed."

{Asagiri Kou|e}"But?" asked Asagiri.

{Tsuruga Hinase|a}"But I can't let go." He laughed a little. {Tsuruga Hinase|a}"Isn't it dumb? I can draw. I can aim, I can hold it till my arm shakes. And then I think, if I let go, it's going to hurt. And I just stand there."

The wind moved in the persimmon tree. Nobody knew where to look, apart from Sawatari-sensei, who was looking at the cracker on the floor.

{Sawatari-sensei|a}"Are you going to eat that?" he inquired.

{Tsuruga Hinase|i}"Uh. No. Please go ahead, sensei."

{Sawatari-sensei|i}"Thank you."

{Asagiri Kou|e}"I have it too," Asagiri said.

They all turned round. The captain had gone pink. He spoke to the bow across his knees.

{Asagiri Kou|a}"The third arrow. My first two are fine. Then I think: if this one goes in as well, they'll expect a fourth. So I drop my wrist." He took a breath. {Asagiri Kou|a}"I've known it for two months. It isn't my wrist at all. I'm afraid of hitting it."

{Mikage Ren|e}"Kou," said Mikage, in an odd voice. {Mikage Ren|e}"You absolute idiot. I thought you were *ill*. I thought you'd got, like, a wrist disease. I lit a candle at the shrine!"

{Asagiri Kou|i}"You lit a candle for my wrist?"

{Mikage Ren|i}"I lit *two*!"

And somehow that was so stupid that Tsuruga began to giggle, and couldn't stop. He giggled until he had to lie down on his back on the boards with his arm over his face, and after a bit it wasn't quite giggling anymore, and Natsuhara moved the rice crackers out of the way, and sat down next to him, and went on with her scores.

5.

{Tsuruga Fumi|i}"Is this the archery place?"

It was nearly seven o'clock. The woman at the gate was in nurse's whites and had a car key between her teeth, which she took out in order to talk.

{Natsuhara Chiyo|i}"Yes, it is. Can I help you?"

{Tsuruga Fumi|a}"I'm looking for my little brother. He's about this big, he's rude to strangers. He said he was at the library." She peered past Natsuhara's shoulder into the hall, where the lamps were lit. {Tsuruga Fumi|a}"He's said that he's at the library for two weeks. He has never been in a library in his..."

She didn't finish it.

Down at the far end Tsuruga Hinase stood at the line, in a borrowed hakama that came down over his toes. On his left was the blond boy. On his right was the tall serious one. All three of them had their bows up.

{Mikage Ren|e}"On three," Mikage was saying. {Mikage Ren|e}"And nobody's allowed to hit anything. That's the rule. If you hit it you're buying everyone melon bread."

{Tsuruga Hinase|i}"What if I can't let go?"

{Mikage Ren|i}"Then we'll stand here with you. I've got nowhere to be, my bike's got a hole in it."

{Asagiri Kou|e}"One," said Asagiri.

{Tsuruga Hinase|i}"Senpai, wait."

{Asagiri Kou|i}"I'm waiting."

A moth went round and round the lamp. The young woman at the gate had taken hold of Natsuhara's sleeve.

{Tsuruga Hinase|a}"Okay," he breathed. {Tsuruga Hinase|a}"Okay. Go on."

{Asagiri Kou|i}"Two."

{Tsuruga Fumi|e}"He'll hurt himself," whispered his sister.

{Natsuhara Chiyo|a}"I don't think so, Onee-san." She hadn't taken her eyes off the line. {Natsuhara Chiyo|a}"It sounds like snow. Listen."

{Asagiri Kou|i}"Three."

There were three strings, and then a silence, and then, from the dark behind the target house, a clang.

{Mikage Ren|i}"MY BIKE!"

{Tsuruga Hinase|i}"That was me! That was mine!" The boy had spun around with both arms in the air, and his face was wet and shining like a plate. {Tsuruga Hinase|i}"Did you see it? I let go! I totally missed! Fumi-nee, you're here, did you see, I missed it by a *mile*!"

{Tsuruga Fumi|a}"I saw," she said. She was laughing, and had her hand across her mouth. {Tsuruga Fumi|a}"It was terrible, Hina. It was the worst shot I've ever seen."

{Asagiri Kou|e}"You owe him a tube," Asagiri told him solemnly.

{Tsuruga Hinase|i}"I'll lend him the pump."

In the score book, under the date, Natsuhara Chiyo made a small neat mark. Then she took a form out of the back, and uncapped a pen, and held it out.

{Natsuhara Chiyo|a}"Four," she said. {Natsuhara Chiyo|a}"Sensei, do you think that you could enroll?"

{Sawatari-sensei|e}"I'm asleep," said Sawatari-sensei.
