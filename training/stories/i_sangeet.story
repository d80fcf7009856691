+++
about = "An Indian family on the night before a wedding, told in the first person by an unnamed teenage niece, curly double quotes: kinship words as names and vocatives (Nani, Mama, Mami, Papa, didi), seven voices over each other, a call abroad; the caterer, the electrician and a beautician speak twice and go."

[[characters]]
name = "the narrator"
aliases = ["Chhoti", "Gudiya"]
gender = "female"
narrator = true

[[characters]]
name = "Nani"
aliases = ["my grandmother", "Kamla Devi", "Amma", "the old lady"]
gender = "female"

[[characters]]
name = "Rohini"
aliases = ["Rohini Masi", "Masi", "the bride", "Roh", "my aunt"]
gender = "female"

[[characters]]
name = "Mummy"
aliases = ["Sunita", "my mother", "Didi"]
gender = "female"

[[characters]]
name = "Papa"
aliases = ["my father", "Jija-ji", "Anand"]
gender = "male"

[[characters]]
name = "Sanjay Mama"
aliases = ["Sanjay", "Mama", "my uncle", "Sanju", "her brother"]
gender = "male"

[[characters]]
name = "Deepa Mami"
aliases = ["Deepa", "Mami", "his wife", "Sanjay's wife"]
gender = "female"

[[characters]]
name = "Vikram"
aliases = ["the groom", "Vicky", "Rohini's fiancé"]
gender = "male"

[[characters]]
name = "the caterer"
aliases = ["a man with a ledger", "bhaiya", "Gupta-ji"]
gender = "male"

[[characters]]
name = "the electrician"
aliases = ["a man on a ladder", "the man on the ladder"]
gender = "male"

[[characters]]
name = "the mehndi girl"
aliases = ["the girl with the cone", "a girl"]
gender = "female"
+++
Load-Shedding

The night before Rohini Masi’s wedding the lights went out in the whole of Sector 14, and my grandmother said that it was a sign.

{Sanjay Mama|e}“It’s a transformer, Amma,” said Sanjay Mama.

{Nani|i}“It can be a transformer and also a sign.”

{Deepa Mami|i}“Where are the candles? Sanjay, where did you put the candles?”

{Sanjay Mama|i}“Why would I have put the candles?”

{Deepa Mami|i}“I gave them to you. At the Big Bazaar. I put them in your hand.”

{Sanjay Mama|i}“You put diyas in my hand. I’ve got four hundred diyas in the Maruti, Deepa, nobody has said one word about any candle—”

{Mummy|e}“Then bring the diyas!” shouted my mother from the stairs. {Mummy|e}“Hai Ram! There are sixty people on that lawn, and I can’t see my own feet!”

I was on the floor of the back bedroom with a phone in my teeth, holding up the torch for the girl who was doing the mehndi. That was my job. I’d been given it because I was fourteen, and the wrong size for everything else. Rohini Masi sat on the bed with both arms stuck out in front of her, wet to the elbows with paisleys, like somebody about to be handcuffed.

{Rohini|e}“What’s a sign?” she called. {Rohini|e}“A sign of what? Amma, what did you say?”

{Nani|i}“Nothing, beta! Sit still!”

{Rohini|i}“She said that it was a sign.”

{the narrator|a}“I think she meant of a transformer,” I said, as well as I could.

The girl with the cone didn’t lift her eyes. She couldn’t have been much older than I was, and she’d told us that she had two more brides after this. {the mehndi girl|e}“Please don’t let her move,” she murmured. {the mehndi girl|e}“I’m doing the peacock.”

So there we were when the phone began to ring, inside my mouth, which is a thing that I can’t recommend.

{Rohini|i}“Who is it?”

I took it out and wiped it. {the narrator|a}“It’s Vikram Uncle.”

{Rohini|i}“He isn’t your uncle till tomorrow. Put it by my ear. No, the other one, that one has got the jhumka. Hello?”

I held it there, the torch in my right hand and the phone in my left. I was so near that I could hear all of it, and it’s my opinion that if people don’t want their nieces to hear things, they should do their own holding.

{Vikram|i}“Roh? Can you talk?”

{Rohini|i}“I can talk, I just can’t do anything else. What’s that noise? Are you at the airport?”

{Vikram|i}“I’m outside the airport. Listen. Don’t get upset.”

{Rohini|a}“I’m not upset,” she said. Her arms had begun to tremble. The girl sighed, and took hold of her wrist. {Rohini|a}“Why would I get upset? Your cousin’s flight is late? It doesn’t matter, we’ll send Jija-ji with the car.”

{Vikram|i}“It’s not my cousin. It’s me. They’ve offered me Rotterdam.”

The peacock had lost its head. It was a long brown skid now, going off up the arm.

{Rohini|i}“When?”

{Vikram|i}“Monday. They want me on Monday. I’d told them no in March, I swear to you, I told them that I was getting married, and now the other man’s had a heart attack and there’s nobody else who knows the pumps. It’d be three years, Roh. I said I’d have to ask you.”

For quite a while she didn’t say anything. Out on the lawn sixty people had started clapping, to keep their spirits up.

{Rohini|a}“Okay,” she said. {Rohini|a}“You’ve asked me,” and she moved her chin, like a queen, for me to switch him off.

* * *

{Mummy|i}“Three years in *where*?”

{the narrator|i}“Rotterdam. It’s in Holland.”

{Mummy|i}“I know where it is. Who told you this? Were you listening?”

{the narrator|i}“Mummy, I was *holding*.”

My mother sat down on the rice. We were in the storeroom, because she’d caught me running, and had pulled me into the nearest place with a door. {Mummy|a}“Don’t tell Nani,” she said.

{Nani|e}“Don’t tell Nani what?” said my grandmother.

She’d been behind the pickle jars the whole time. It was where she went, at weddings, for a minute’s peace. She had a diya in her hand, and with the light coming up from underneath she looked like one of the more serious goddesses.

{Mummy|i}“Nothing, Amma.”

{Nani|i}“Has the boy run away?”

{Mummy|i}“No!”

{Nani|i}“Is he married already?”

{Mummy|i}“Amma, please! He’s got a posting. Holland. They want him there on Monday.”

{Nani|a}“Is that all?” She seemed almost let down. {Nani|a}“And what does Rohini say?”

They both of them looked at me. I’d never in my life been asked a thing like that, in a storeroom, by the two people who knew everything.

{the narrator|a}“She said okay,” I told them. {the narrator|a}“But she said it like when you’ve dropped a glass.”

* * *

Papa was under the mango tree having an argument with a man on a ladder.

{the electrician|i}“Sahib, I can run one line from the generator. One. You can have the lights, or you can have the DJ.”

{Papa|i}“What about the fridges?”

{the electrician|a}“Fridges!” he said to the leaves, with great bitterness. {the electrician|a}“Now he wants fridges.”

{Papa|i}“There are four kilos of paneer in those fridges, bhai.”

{the caterer|e}“Eleven,” corrected a man with a ledger, who’d been standing there in the dark behind us, breathing. {the caterer|e}“Eleven kilos, sahib, and I’ll not be responsible. I said it to madam. By ten o’clock I’ll not be responsible.”

{Papa|i}“Gupta-ji, what is it now? Nine-forty? Serve it.”

{the caterer|i}“Before the speeches?”

{Papa|i}“During. They can’t boo with their mouths full.” My father caught sight of me then, and his face did what it always does. {Papa|i}“Gudiya! What’s up? Why are you making that face?”

{the narrator|i}“Papa, you have to come. Mummy says it’s a crisis, and don’t run.”

He didn’t run. He did put down his plate, which in our family means about the same.

{Sanjay Mama|i}“What crisis? Who’s having a crisis?” Sanjay Mama had come up the drive with his arms full of boxes. {Sanjay Mama|i}“Jija-ji? Is it the priest? I *told* Deepa that we should have got the other priest.”

{Deepa Mami|e}“I heard that!” yelled his wife out of the dark.

* * *

And so in the end there were seven of us in the back bedroom, not counting the mehndi girl, who’d packed her cones up with her lips pressed together and gone on to her next bride. Somebody’d lit about forty of Mama’s diyas and stood them along the window-sill. It was terribly hot. Rohini Masi hadn’t moved. You could see where the peacock had been.

{Sanjay Mama|a}“I’ll break his legs,” he offered.

{Mummy|i}“You will not, Sanju.”

{Sanjay Mama|i}“One leg.”

{Deepa Mami|i}“With what? You couldn’t open the achaar.”

{Papa|e}“Let her speak,” said my father. {Papa|e}“Rohini? What is it you want to do?”

{Rohini|i}“What can I do, Jija-ji? It’s a very good job. He’s waited six years for that job. If I say no then he’ll stay, and he’ll never say a thing about it, and every time that it rains I’ll look at him and I’ll think, pumps.”

{Mummy|i}“So go with him.”

{Rohini|i}“With what visa? By Monday? And I’ve got my own work, Didi! I’ve got thirty-one children in Class Four who’ve only just learned to do fractions. Am I meant to ring up and say sorry, keep the remainder?”

{Deepa Mami|e}“Long distance, then,” suggested Deepa Mami. {Deepa Mami|e}“Lots of people do it. My cousin’s husband’s in Muscat, they’re very happy. They’re much happier than when he was here.”

{Nani|i}“Switch that thing on.”

No one had been looking at Nani. She’d taken the good chair. She was pointing, with her stick, at the phone in my hand.

{the narrator|i}“Nani?”

{Nani|i}“Ring the boy. Make it loud so that I can hear it.”

{Rohini|i}“Amma, no!”

{Nani|i}“Chhoti. Ring.”

There’s a certain voice. I’d rung before I knew that I was doing it. It rang twice.

{Vikram|i}“Roh? Thank God. Listen, I’ve told them I won’t—”

{Nani|i}“This is Kamla Devi.”

Even down the phone you could hear him stand up straight. {Vikram|i}“Namaste, Amma-ji.”

{Nani|i}“Namaste. Do they have winter in this place?”

{Vikram|i}“In... in Rotterdam? Yes. It’s quite wet.”

{Nani|i}“And how many rooms are they giving you?”

{Vikram|i}“Two, I think. Two and a kitchen. But I’m not going, Amma-ji. I was just going to tell Rohini. I rang them back. I don’t want to be anywhere for three years where she isn’t.”

My aunt made a noise. She couldn’t cover her face, on account of the mehndi, so we all of us had to see it. My mother was already crying; she’s a sympathetic crier, it’s like yawning with her.

{Nani|a}“I didn’t ask you that. When I was married your grandfather... not yours, theirs... was sent to Assam for the railways. It was on the fourth day. He went and I stayed, for everyone told me to stay. Two years. He wrote to me each week and I couldn’t read.” She settled both her hands on top of the stick. {Nani|a}“So I learned. It took me eight months. The first letter I wrote said, *I am coming, meet the train.* I didn’t ask him. I didn’t ask anyone. Are you there?”

{Vikram|i}“Yes, Amma-ji.”

{Nani|i}“You go on Monday. Buy a heater. In April the school closes, and she’ll come then, with the papers done properly. They’ve got children in Holland, haven’t they? They must have fractions.”

There was a silence. It was Papa who broke it.

{Papa|a}“It’s four months,” he said thoughtfully. {Papa|a}“It’s really only four months.”

{Sanjay Mama|e}“I could still do the one leg,” said Mama, but you could tell that his heart wasn’t in it.

{Rohini|i}“Vicky?” Rohini Masi had leaned over, with those two long painted arms held out on either side of her like wings. I brought the phone up to her mouth. {Rohini|i}“Vicky, are you still outside the airport?”

{Vikram|i}“I’m outside your gate. I’ve been here since before I rang. It’s very dark. There’s a man here on a ladder who says that I can have either the lights or the DJ.”

Deepa Mami got to the window first, and then everyone did; I was stuck at the back, holding the torch, holding the phone, the wrong size as usual. So I never saw them see him. I only heard it, out of both ends at once, the window and my own left hand:

{Rohini|i}“Tell him the DJ!”
