+++
about = "First-person past, male narrator rarely named; a woman detective partner; three suspects questioned in one room, so 'he/she' must be resolved between partner and suspects; epithets by trade."

[[characters]]
name = "Tom Kessler"
aliases = ["I", "Kessler", "Tom", "Sergeant Kessler", "Sergeant", "sergeant"]
gender = "male"
narrator = true

[[characters]]
name = "Adaeze Rudd"
aliases = ["Rudd", "Inspector Rudd", "Inspector", "the inspector", "my partner", "Adaeze"]
gender = "female"

[[characters]]
name = "Lionel Purcell"
aliases = ["Purcell", "Mr. Purcell", "Lionel", "the nephew"]
gender = "male"

[[characters]]
name = "Mrs. Achterberg"
aliases = ["the housekeeper", "the old woman", "Hanne"]
gender = "female"

[[characters]]
name = "Dr. Finch"
aliases = ["Finch", "the doctor", "doctor"]
gender = "male"

[[characters]]
name = "the constable"
aliases = ["constable", "a young constable"]
gender = "male"
+++
The Glasshouse Business

A Rudd & Kessler story

There were forty orchids in the glasshouse and one dead man, and I sometimes think I was the only person in that house who felt worse about the man.

{the constable|e}"Nothing's been touched, sir," the constable told me. He was about nineteen and very green, though some of that may have been the light. {the constable|e}"Only I was a bit sick in one of the pots."

{Tom Kessler|i}"Which pot?"

He pointed.

{Tom Kessler|e}"Then something's been touched," I said. {Tom Kessler|e}"Go and get some air, lad."

My partner was on her knees beside the body, with her coat folded under them to save her stockings. She didn't look up.

{Adaeze Rudd|a}"Don't bully the child, Tom," she said. {Adaeze Rudd|a}"What time did the rain start?"

{Tom Kessler|e}"Ten," I told her. {Tom Kessler|e}"Or just after."

{Adaeze Rudd|i}"And his shoes are dry. So he was in here before ten." Rudd sat back on her heels. {Adaeze Rudd|i}"Who's in the drawing room?"

{Tom Kessler|i}"Nephew, housekeeper, doctor. In order of how much they've cried."

{Adaeze Rudd|i}"Most to least?"

{Tom Kessler|i}"Least to most. The doctor's in bits."

She got up and dusted her hands. {Adaeze Rudd|a}"Now that *is* interesting," she murmured.

We had them all together, which isn't in the manual. Rudd liked it that way. She said people lied better alone. The nephew had the good armchair, and a glass of something that had never been tea. The housekeeper sat bolt upright by the door. Finch was on the sofa, folding and unfolding a handkerchief.

{Adaeze Rudd|e}"Mr. Purcell," the inspector began, {Adaeze Rudd|e}"when did you last see your uncle?"

{Lionel Purcell|i}"Dinner. He threw a bread roll at me."

{Adaeze Rudd|i}"Why?"

{Lionel Purcell|a}"I'd asked him for money." He smiled up at her. He had good teeth, and he knew it. {Lionel Purcell|a}"I always ask him for money, and he always throws something. You might call it our way of saying grace."

{Tom Kessler|e}"How much?" I asked.

{Lionel Purcell|i}"I beg your pardon?"

{Tom Kessler|i}"How much money, sir?"

The smile went a little thin. {Lionel Purcell|a}"Two thousand," he said.

{Mrs. Achterberg|i}"Six!" It came from beside the door like a pistol shot. {Mrs. Achterberg|i}"It was six thousand. I was bringing in the fish."

{Lionel Purcell|e}"You were listening at the hatch, you old bat," snapped the nephew.

{Mrs. Achterberg|i}"I was bringing in the *fish*, Lionel."

I wrote down both figures and put a ring around the second. Rudd had turned to the old woman with great courtesy, as if she were about to ask her to dance.

{Adaeze Rudd|i}"Mrs. Achterberg, after the fish. What then?"

{Mrs. Achterberg|i}"The pudding."

{Adaeze Rudd|e}"And after the pudding?" said Rudd patiently.

{Mrs. Achterberg|a}"He went out to his flowers. He goes every night at nine and talks to them. I locked the back at half past, I had my bath, I heard the rain come on, and I thought, he'll want his umbrella." Her mouth worked. {Mrs. Achterberg|a}"I took it down to him," she said. {Mrs. Achterberg|a}"I took him his umbrella, and there he was."

Nobody spoke for a bit. The clock on the mantel went on as if it hadn't heard.

{Dr. Finch|e}"It was his heart," Finch burst out. {Dr. Finch|e}"I've told everyone. I've been treating him for years. I don't see why there have to be policemen."

{Tom Kessler|e}"Because you rang us, Doctor," I said.

{Dr. Finch|i}"I? I never did."

I looked at my notes. {Tom Kessler|i}"Ten forty-two. A gentleman's voice. 'There's been a death at Marlpit House.' If it wasn't you, who was it?"

All three of them looked at one another, and for the first time that night I had the feeling that nobody in the room was acting.

{Lionel Purcell|i}"Well, don't look at me." The nephew put down his glass. {Lionel Purcell|i}"I didn't know he was dead till the bobby turned up."

{Adaeze Rudd|e}"Where were you?" Rudd asked him.

{Lionel Purcell|i}"In my room."

{Adaeze Rudd|i}"Doing what?"

{Lionel Purcell|i}"Must I?"

{Tom Kessler|i}"I would, sir, in your place."

{Lionel Purcell|a}"Writing a poem," he muttered, and went scarlet to the ears.

My partner took a turn about the carpet. She stopped at the window, where you could see the glasshouse down at the end of the lawn, lit like a liner.

{Adaeze Rudd|a}"Sergeant," she said over her shoulder, {Adaeze Rudd|a}"what do you notice about that lamp?"

I went and stood next to her. {Tom Kessler|i}"It's on."

{Adaeze Rudd|i}"Who put it on?"

{Tom Kessler|i}"The old man, I suppose, when he..." I stopped. It's a strange sensation, seeing a thing come round the corner towards you. {Tom Kessler|i}"No. The constable said he'd had to find the switch. He came in with his torch."

{Adaeze Rudd|i}"So it was dark. And a man who goes out at nine to talk to his flowers doesn't do it in the dark."

{Tom Kessler|e}"Somebody turned it off after," I said slowly. {Tom Kessler|e}"Force of habit. Somebody careful about the bill."

Behind us the handkerchief had stopped moving.

{Adaeze Rudd|a}"Doctor," she said, without turning round, {Adaeze Rudd|a}"how long have you been stealing his orchids?"

I've heard a good many silences in my work. That one had a bottom to it, and you could hear him hit it.

{Dr. Finch|a}"Only cuttings," he whispered. {Dr. Finch|a}"Only ever cuttings. He'd never have missed them. He came in while I had the knife in my hand, and he looked at me, he looked so *disappointed*, and then he just sat down on the floor. I tried. I did try. I was at it for twenty minutes." The doctor wiped his face. {Dr. Finch|a}"And then I turned off the light and walked home, and came back when she telephoned, as though I didn't know."

{Mrs. Achterberg|i}"You left him there in the dark," said somebody, and it took me a moment to know the voice for the housekeeper's.

{Dr. Finch|i}"Yes."

{Mrs. Achterberg|i}"He hated the dark."

{Dr. Finch|i}"I know. I'm sorry, Hanne. I know he did."

She got up, went past us all with her back like a ruler, and shut the door behind her very softly.

{Lionel Purcell|e}"Good Lord," said Purcell to his glass. {Lionel Purcell|e}"All that for a *plant*."

We walked down to the car a little after one. The constable was holding the gate for us, pinker now. Rudd stopped in front of him.

{Adaeze Rudd|a}"It was you that rang the station, wasn't it?" she asked him kindly. {Adaeze Rudd|a}"From the box in the lane. You saw the light go out, and you came to look, and then you lost your nerve and put on a voice."

{the constable|i}"I thought I'd be in trouble, ma'am. I'm meant to be on Church Street."

{Adaeze Rudd|i}"And what's in Marlpit Lane?"

He looked at his boots. {the constable|a}"The cook, ma'am," he said. {the constable|a}"Thursdays."

{Tom Kessler|e}"Get in the car, Inspector," I begged. {Tom Kessler|e}"Before he tells us about the poem."
