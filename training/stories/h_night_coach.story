+++
about = "Literary, present tense, straight double quotes, very few tags; a father and a teenage daughter on an overnight coach, a stranger who is \"the man\" for pages and then named, a driver, a phone call with the mother; 'she' is the point of view."

[[characters]]
name = "Ines"
aliases = ["the girl", "querida", "Nes"]
gender = "female"

[[characters]]
name = "Henrique"
aliases = ["her father", "Dad", "Pai", "the father"]
gender = "male"

[[characters]]
name = "Walter Szabo"
aliases = ["the man", "the man in the green hat", "Walter", "Mr Szabo", "the stranger"]
gender = "male"

[[characters]]
name = "the driver"
aliases = ["the coach driver", "driver"]
gender = "female"

[[characters]]
name = "Carla"
aliases = ["Mum", "her mother", "your mother", "the phone"]
gender = "female"
+++
The Night Coach

They are the last to get on, so there are no two seats together.

{Henrique|i}"You go there," and her father points with his chin, both his arms being full of the box. {Henrique|i}"I'll be just behind."

{Ines|i}"There's someone in it."

{Henrique|i}"There's a hat in it. Ask."

The hat is green. The man beside it is asleep, or has his eyes closed, which on a coach is not the same. She stands over him. She is fifteen, and would rather walk to Aberdeen.

{Ines|i}"Um. Is that your hat?"

{Walter Szabo|a}"It was my brother's." He does not open his eyes. {Walter Szabo|a}"But he's not using it. Sit, sit."

He lifts it onto his knee. She sits. The engine shudders up through the floor, and there is a smell of diesel and oranges, and the lights of Victoria begin to slide off the window one after another like something being wiped.

{the driver|i}"Evening, all. We'll be stopping the once at Carlisle for twenty minutes, and when I say twenty I don't mean twenty-one. I've left folk at Carlisle. I've no regrets. There's a toilet at the back, and I'd ask you to aim."

Someone laughs. From behind, through the gap, two of her father's fingers come and tap her on the shoulder.

{Henrique|i}"Are you warm?"

{Ines|i}"Yes."

{Henrique|i}"Do you want the sandwich?"

{Ines|i}"No."

{Henrique|i}"It's the egg."

{Ines|i}"*Pai.*"

The fingers withdraw. She puts in her earphones, with nothing playing.

---

She'd thought it would be heavier. That was the thing. In the shop, or the office, or whatever you would call it, with the carpet and the tissues, the lady had come out with it in both hands, and Ines had braced herself, and it had weighed about as much as a bag of flour. Two bags. Her grandmother had been a big woman. She'd filled a door.

Nobody flies with it; you can, but there's a form. Nobody drives, because of her father's eyes. So it is on his lap now, behind her, in a box which once had a kettle in it, for eleven hours, and at the end there'll be a harbour, and a boat that somebody's cousin has, and the North Sea. Avó gutted herring there for three winters when she was a girl. She said that it was the only time in her life that she'd had money and nobody to cook for.

{Walter Szabo|i}"You have no music."

She takes out one ear. {Ines|i}"Sorry?"

{Walter Szabo|i}"In there. I've sat by a great many young people, and there's always a little tss, tss, tss. You haven't any tss."

{Ines|i}"It's a podcast."

{Walter Szabo|i}"What about?"

{Ines|i}"Murder."

{Walter Szabo|a}"Very good." He is old, older than she thought, with a white moustache gone yellow in the middle. {Walter Szabo|a}"Who did it?"

{Ines|i}"They don't say till the end."

{Walter Szabo|i}"Then I'll let you listen."

She puts it back. She looks at her own face in the window, with Luton behind it. After a mile or two she takes it out again.

{Ines|i}"Why've you got your brother's hat?"

{Walter Szabo|i}"He gave it to me at the station in Győr in nineteen fifty-six, because it was raining. He said, give it back to me in Vienna."

{Ines|i}"And did you?"

{Walter Szabo|i}"I'm still wearing it."

{Ines|a}"Oh," she says. Then, since that's not enough: {Ines|a}"Sorry."

{Walter Szabo|i}"No, no. He missed the train. He went home, he married, he had four children and a Trabant. He lived to be ninety, a horrible old man. He died at Easter. But you see, we could never agree about whose turn it was to visit."

{Ines|i}"So you never saw him? Like, ever?"

{Walter Szabo|i}"He was very stubborn."

{Ines|i}"And you?"

The moustache goes up at one corner. {Walter Szabo|i}"I was in the right."

---

At Stoke her phone goes. It's not on silent; three people tut. She climbs over the green hat and goes and stands in the stairwell by the toilet, with one foot on the step.

{Carla|i}"Where are you?"

{Ines|i}"Stoke."

{Carla|i}"Have you eaten?"

{Ines|i}"Everyone keeps asking me that."

{Carla|i}"How's your father?"

{Ines|i}"He's got it on his knee. He won't put it in the rack."

{Carla|i}"Well, no. Is he talking?"

{Ines|i}"He asked me did I want the egg."

There's a gap with a kettle in it. She can see the kitchen; she can see the exact square foot of lino. They've been divorced six years, and her mother cried more on the Tuesday than he did.

{Carla|i}"He won't talk till he's had to. He's like her. When his dad died he regrouted the bathroom. You'll have to ask him something, Nes. Not how he is. Something with an answer."

{Ines|i}"Like what?"

{Carla|i}"I don't know. I never found out, did I? That's why I'm in Croydon."

{Ines|i}"Mum, I've got to go, someone wants the loo."

{Carla|e}"Eat the egg," says the phone.

The man who wants the loo is her father. He has the box under one arm. They look at each other, swaying, beneath the little green running figure of the exit sign.

{Henrique|i}"Was that your mother?"

{Ines|i}"She says hi."

{Henrique|i}"Could you," and he holds it out to her. {Henrique|i}"Just for one minute. I don't like to take her in there."

So she holds it. She leans on the wall with her arms round a picture of a kettle. One point seven litres, cordless. It's warm, from him. She finds that she is swaying more than the coach is, from one hip to the other, as you would with a baby, and that she can't remember when she started.

---

Carlisle is a car park with a light on. People get down stiffly and stand about. The driver, who turns out to be tiny, with a plait to her waist, is smoking by the front wheel as though it had insulted her.

{the driver|i}"Nineteen minutes."

{Walter Szabo|i}"Madam, I wouldn't dream of it."

{the driver|i}"That's what the last one said. What's your name, in case I've to shout it?"

{Walter Szabo|i}"Szabo. Walter Szabo."

{the driver|i}"Well, Walter, there's a machine in there does soup. I wouldn't."

Her father has found a bench. He sits with his knees together and the box upon them; he has spread a paper napkin out on the lid, and on the napkin is the sandwich, cut in two. She sits down on the other side of it. It is four in the morning and colder than she knew it could be in May.

{Henrique|i}"Half?"

{Ines|i}"Okay."

It's the best thing she has ever eaten. They look straight ahead, chewing, at a lorry full of sheep.

Something with an answer.

{Ines|i}"What did she do with the money?"

{Henrique|i}"What money?"

{Ines|i}"The herring money. She always said she had all this money, up there. What'd she spend it on?"

He stops chewing. He has taken off his glasses, and his face without them has a peeled, surprised look.

{Henrique|i}"Shoes."

{Ines|i}"Shoes?"

{Henrique|a}"Red ones." He begins to smile; he's trying not to. {Henrique|a}"With a strap. She was up to here in fish guts, twelve hours, fourteen hours, with rags on her fingers, and every Saturday she'd wash and put on these shoes and walk up and down the pier. That's all. Up and down. She'd tell my father about it to make him jealous. A fellow offered to marry her. A cooper."

{Ines|i}"What's a cooper?"

{Henrique|i}"He makes barrels."

{Ines|i}"What did she say?"

{Henrique|i}"She said, in Portuguese, because it was all she had, that if she'd wanted to smell of fish for the rest of her life she could have stayed at home. And he thought that she'd said yes."

{Ines|i}"She did *not*."

{Henrique|i}"He bought a ring! He got his mother over from Peterhead!"

She's laughing with her mouth full. There is egg on the kettle. He tries to wipe it off with the heel of his hand, and it smears, and he goes on wiping it, long after it's clean, in a circle, more and more slowly.

{Henrique|a}"I don't know what to say, when we get there," he says. {Henrique|a}"You're meant to say something. Your aunt sent me a poem. It's about a ship going over the horizon. She'd have hated it."

{Ines|i}"Say about the shoes."

{Henrique|i}"To the boat man?"

{Ines|i}"To her."

The sheep shift and cough. Across the tarmac comes a slow figure with a paper cup in either hand and a hat on the back of its head.

{Walter Szabo|i}"I was advised against the soup. I thought, at my age, who's counting?" He gives one cup to her and the other to her father, with a bow. {Walter Szabo|i}"I'm the neighbour of your daughter, sir. She's been telling me about a murder."

{Henrique|i}"She's been what?"

{Ines|i}"It's a podcast, Pai."

{Henrique|a}"Please." He moves along, and shifts the box as well, so that there will be room. {Henrique|a}"Sit down. I'm Henrique. This is Ines, and this ... is my mother."

The stranger looks at the kettle. He doesn't seem to find it odd. He takes off the green hat and holds it against his chest, and the three of them, the four of them, sit there in the light from the machine.

{Walter Szabo|i}"Madam."

{Henrique|i}"She'd have liked the hat."

{Walter Szabo|i}"Everyone likes the hat. I'm taking it to his daughter. She teaches, in Aberdeen; she is a doctor of rocks. I've never met her. I have it all prepared, what I will say. It's a good speech. It's four pages, and it proves that it was his turn."

{Ines|i}"You can't say that!"

{Walter Szabo|i}"No?"

{Ines|i}"No! You can't go to someone's house and tell her that her dad was wrong."

{Walter Szabo|i}"Then what do I say?"

Ines looks to her father. Her father has his nose in the soup; his glasses are all steam, and he's shaking his head from side to side, as he used to at the dinner table, when it was Avó who had asked and there was no use in fighting it.

{Henrique|i}"Go on. You tell him, querida."

{Ines|a}"You say, here's your dad's hat." She's gone hot to the ears. {Ines|a}"You say, it was raining. Just start with that it was raining."

{the driver|i}"Two minutes!"

Nobody gets up. A bird has started, somewhere back of the toilets, one note and then one note.

{the driver|i}"Walter! Kettle! I'll no' say it again!"

{Henrique|i}"We should go."

{Walter Szabo|i}"In a moment. It is very bad, this soup."

{Ines|i}"It's disgusting."

{Henrique|i}"Your grandmother," and he puts the lid on his, and stands, and holds out the box to her without being asked or asking, {Henrique|i}"would have had two."
