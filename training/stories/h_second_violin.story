+++
about = "A sloppy author (missing commas, stray capitals, typos, \"its\" for \"it's\"), straight double quotes, m/m romance in a string quartet; four and five people in a room, they/them viola, texts, phone call, a substitute who is \"the sub\" before his name; point of view 'he'."

[[characters]]
name = "Ciarán"
aliases = ["Ciaran", "Kier", "the second violin", "idiot", "Ciarán Foy"]
gender = "male"

[[characters]]
name = "Haruka"
aliases = ["Haruka Mori", "Haru", "the first violin", "their leader"]
gender = "female"

[[characters]]
name = "Bex"
aliases = ["the violist", "Bexley", "viola"]
gender = "neutral"

[[characters]]
name = "Tadek"
aliases = ["Tad", "Tadeusz", "the cellist"]
gender = "male"

[[characters]]
name = "Emeka"
aliases = ["the sub", "the substitute", "the new guy", "the stranger", "Emeka Nwosu"]
gender = "male"

[[characters]]
name = "Aunt Lil"
aliases = ["Auntie Lil", "Lil", "Aunt Lillian"]
gender = "female"
+++
second violin problems

(ok so this is my first original thing on here and I wrote it in 2 nights, be nice. no beta we die like Schubert. part two if people want it??)

The Wigmore thing was in nine days and their cellist had broken his wrist falling off a Lime scooter.

{Haruka|e}"Explain it again" said Haruka. She had her eyes closed.

{Tadek|i}"I was going downhill"

{Haruka|i}"And?"

{Tadek|a}"And then I wasn't." He lifted up the cast to show her as if she might of missed it. It was bright green and somebody had already drawn a dick on it. {Tadek|a}"The doctor says six weeks."

{Haruka|i}"We have got nine *days*, Tadek."

{Tadek|i}"Yes, I mentioned this to him."

{Bex|e}"What did he say?" asked Bex.

{Tadek|i}"He said had I considered the triangle."

Bex snorted, and then they saw Haruka's face and turned it into a cough. They were sat on the radiator as always with their viola across their knees like a cat. Nobody else was sitting down at all. The rehearsal room belonged to a Church and smelled like orange squash.

He'd been waiting by the window for someone to shout and no one was shouting, which was worse.

{Ciarán|e}"So we get a sub," Ciarán said. {Ciarán|e}"Its not the end of the world. We get a sub, we do the Haydn, we drop the Shostakovich—"

{Haruka|i}"We're not dropping the Shostakovich."

{Ciarán|i}"Haru, nobody can learn that in nine days."

{Haruka|i}"One person can. I rang him last night."

It took a second. He actually felt it go in, like a splinter.

{Ciarán|i}"No."

{Haruka|i}"He's free."

{Ciarán|i}"No. Absolutely not. Anybody else. I'll play it myself. I'll put the fiddle between my knees!"

{Bex|i}"Who are we talking about? Why's he gone that colour?"

{Tadek|e}"It's the one from Prussia Cove," said the cellist, out of the corner of his mouth. {Tadek|e}"With the thing."

{Bex|i}"Oh my God. The *thing* thing?"

{Ciarán|i}"There was no thing!"

There was a knock at the door. It was already open so it was just manners really. A tall man in a wet coat stood there with a cello case on his back and rain in his hair, and he had obviously heard every single word.

{Emeka|a}"Hi" he said. {Emeka|a}"Is this a bad time?"

***

OK so. The thing.

Four years ago, a summer course in Cornwall, two weeks by the sea. He had been twenty two. There'd been a cellist with enormous hands who laughed at all his jokes and one night on the rocks under about a million stars the cellist had turned round to him and said something. Only at that exact moment a wave had come in, so Ciarán didn't hear it, and he was too shy to say pardon so he said {Ciarán|a}"Haha, yeah" and the guy looked at him like he'd been slapped. He got up and went indoors. He left the next morning on the early bus.

He still had no idea what it was. He had thought about it every day for four years.

***

The sub was good. That was the hell of it. He got his coat off, tuned, and they went straight in at the slow movement with no talking, and by the ninth bar the hair was standing up on Ciarán's neck.

They stopped. The squash-smelling silence went on for ages.

{Bex|e}"Well fuck" Bex said.

{Tadek|i}"I feel like my wife has married my brother and he's nicer."

{Haruka|i}"Thank you, Emeka. That's really, that was really very." Haruka took off her glasses and put them on again. She didn't do compliments, she'd been to the Menuhin School. {Haruka|i}"From letter F? And second violin, if you could possibly be *with* us."

{Ciarán|i}"I was with you."

{Haruka|i}"You were in the next room."

{Ciarán|i}"I was giving it space!"

{Emeka|e}"It might have been me," said Emeka. {Emeka|e}"I was a bit late off the tie."

{Ciarán|i}"You weren't late."

{Emeka|i}"I think I was a bit late."

{Ciarán|i}"You were bang on the beat, I was listening to you the whole time."

Nobody moved. Somewhere behind him he heard Bex say very quietly {Bex|e}"Ohhh, *that* thing."

{Haruka|e}"Letter F" said their leader.

***

His phone went at eleven that night. It was the group chat, minus one. Bex had renamed it {_|i}"THE THING".

{Bex|e}"so what did he SAY," Bex had put.

{Ciarán|a}"I don't know," he typed. {Ciarán|a}"That's the thing. There was a wave."

{Bex|i}"a wave like 👋 or a wave like 🌊"

{Ciarán|i}"The second one."

Tadek sent a voice message. He had to, he only had the one thumb. Ciarán held it to his ear in the dark with the covers over his head. {Tadek|i}"Ask. Him. What. He. Said. You are a grown man. My grandmother in Łódź has asked me is there any progress."

{Ciarán|i}"You told your GRANDMOTHER?"

{Bex|e}"everyone knows kier," wrote Bex. {Bex|e}"the church caretaker knows"

***

He rang Auntie Lil, because she was the one he always rang. She was eighty and lived in Sligo with nine hens, and she had known about him before he did.

{Aunt Lil|i}"Who's dead?"

{Ciarán|i}"Nobody's dead, Lil. It's half ten in the morning."

{Aunt Lil|i}"Well you never ring. Is it a man?"

{Ciarán|i}"How did you know that?"

{Aunt Lil|i}"Your breathing. Hold on till I sit. Get down, you. Not you, pet, its Concepta, she's broody. Go on so. Is he tall?"

He told her all of it. The rocks, the stars, haha yeah. There was some clucking. When he'd got to the end there was a long silence and he honestly thought she'd put the phone down on the hen.

{Aunt Lil|i}"You said haha yeah."

{Ciarán|i}"I know."

{Aunt Lil|i}"To a question you didn't hear."

{Ciarán|i}"I *know*, Lil."

{Aunt Lil|i}"And what if he'd asked you are you only codding me along?"

{Ciarán|i}"He wouldn't of asked that."

{Aunt Lil|i}"What if he'd said, do you wish I'd go away?"

He opened his mouth and shut it. Outside the window a bin lorry was reversing, over and over, the same three notes.

{Ciarán|a}"Oh no" he said.

{Aunt Lil|i}"My poor lamb. Forty years I lived with Maura, and do you know what the secret was?"

{Ciarán|i}"What was it?"

{Aunt Lil|i}"*Pardon?*"

{Ciarán|i}"I said what was it?"

{Aunt Lil|i}"That's it, that's the secret. You say pardon. You'd be amazed what people will say to you the second time."

***

Eight days. Six. Three. They got the Shostakovich to where it frightened them and then they got it past that. Emeka turned out to be funny and to take three sugars, and he drew a hat on the dick on Tadek's cast so it looked like a wizard. He was lovely to everybody. To Ciarán he was polite.

It was the politeness that was going to kill him.

The night before the concert they ran it twice and Haruka said {Haruka|e}"Fine" and went away to throw up, which she did before every concert, it was practically a ritual. Bex went to hold her hair. Tadek looked at the two of them that were left, the one loosening his bow and the other one wiping rosin off a string that didn't have any on it.

{Tadek|i}"I'm going to go see if they have, eh, a triangle."

{Ciarán|i}"Tad, don't."

{Tadek|i}"I've considered it and I want one." And he left and he shut the door and they both heard the chair being put under the handle.

The rain had come back on. The stranger (he wasn't a stranger, he was sitting right there, with his sleeves rolled up) was looking at the door.

{Emeka|i}"Did he just lock us in?"

{Ciarán|i}"He's Polish. It's how they show love."

That got half a laugh. Ciarán put down the cloth. He thought about Lil and the hens, and Maura, who he could just about remember, who had a moustache and sang.

{Ciarán|i}"Can I ask you something?"

{Emeka|i}"Sure."

{Ciarán|i}"On the rocks. That night at Prussia Cove. You said something to me."

All the laugh went. {Emeka|i}"We don't have to do this, man. It's four years ago. You were honest, I appreciated it."

{Ciarán|i}"I wasn't honest!"

{Emeka|i}"You kind of were."

{Ciarán|i}"I couldn't *hear* you!"

It rang round the room. A music stand hummed with it.

{Emeka|i}"What?"

{Ciarán|a}"There was a wave." He was talking too fast, his ears were on fire. {Ciarán|a}"A wave came in and I didn't hear it and I didn't want to say pardon because I'd already said pardon like four times because of the wind, and I thought you'd think I was deaf, or thick, so I laughed. I've no idea what you said. I've been trying to work it out since I was twenty two, I've gone through like every sentence in the English language. So I'm asking you now. Pardon?"

For the longest time there was nothing but rain. Emeka laid his bow across the stand as carefully as if it was asleep. And then his shoulders started to shake.

{Emeka|i}"Oh my God."

{Ciarán|i}"What?"

{Emeka|i}"Four *years*."

{Ciarán|i}"What was it? Just tell me. Was it do I wish you'd go away?"

{Emeka|a}"No!" He'd put both of those huge hands over his face. {Emeka|a}"No, you idiot. I asked if I was making a fool of myself."

{Ciarán|i}"And I said—"

{Emeka|i}"Haha. Yeah."

{Ciarán|i}"Oh Jesus."

{Emeka|i}"I got the six a.m. bus! I sat on it next to a man with a ferret! I gave up *chamber music*, I played in the pit of Mamma Mia for a year and a half!"

He didn't know which one of them moved. It might have been both, they were musicans, they were used to coming in together without being told. He could smell rosin and wet wool.

{Ciarán|a}"You weren't," he said into a shoulder. {Ciarán|a}"You never were. Ask me it again."

{Emeka|i}"Am I making a fool of myself?"

{Ciarán|i}"Pardon?"

{Emeka|i}"I said am I—" and then he got it, and he didn't say anything else for a good while.

The chair scraped. The door opened about an inch, and there were three eyes in it, one above the other.

{Bex|i}"Has he asked him?"

{Haruka|i}"Move, Bexley I can't see."

{Tadek|i}"Shh. It's the slow movement."
