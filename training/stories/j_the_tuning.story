+++
about = "Present tense close third, AO3-style m/m romance heavy on epithets (the older man, the blond, the pianist) and pronouns; curly double quotes; Polish, Nigerian, Brazilian names; the love interest unnamed for a page; voicemail and texts; long untagged exchanges."

[[characters]]
name = "Szymon"
aliases = ["Szymon Wilk", "Szymek", "Wilk", "the blond", "the younger man", "the tuner", "Mr. Wilk", "kid"]
gender = "male"

[[characters]]
name = "Emeka Nwosu"
aliases = ["Emeka", "Nwosu", "the older man", "the pianist", "the man", "Mr. Nwosu", "Maestro"]
gender = "male"

[[characters]]
name = "Beatriz"
aliases = ["Bia", "his boss", "the shop owner", "boss"]
gender = "female"

[[characters]]
name = "Chidi"
aliases = ["his son", "the teenager", "the boy", "the kid", "Emeka's son"]
gender = "male"
+++
equal temperament

by lowbrasswolf

Tags: Age Difference (34/47), Piano Tuner AU, Slow Burn but make it short, Grief/Mourning, Single Dad, nobody dies (anymore)

Summary: All pianos are out of tune. It’s only a question of who you decide to be kind to.

*

The house has three locks and no doorbell, so Szymon knocks, and then waits, and then knocks again with his elbow since his hands are full.

{Emeka Nwosu|i}“It’s open!”

It isn’t. He tries it with his hip. {Szymon|a}“It’s really not,” he calls.

There’s a crash from inside, and swearing in a language he doesn’t know. Then the locks go, one, two, three, and there’s a man in the doorway in a bathrobe with shaving foam over half of his face.

{Emeka Nwosu|i}“You’re not the plumber.”

{Szymon|i}“No.”

{Emeka Nwosu|i}“I have been waiting for a plumber.”

{Szymon|e}“I’m here about the piano,” says Szymon, and lifts up the case a bit, as if it’s ID. {Szymon|e}“From Almeida’s? I think you spoke to Beatriz. Six-foot Bechstein, hasn’t been touched in four years.”

The man looks at the case. Something goes on in the half of his face that isn’t foam. He’s in his late forties, tall, very dark, with grey coming in at the temples like frost on a window, and a voice that you could park a car in. Szymon notices these things the way he’d notice the weather.

{Emeka Nwosu|a}“I didn’t call any piano shop,” he says.

{Szymon|i}“Somebody did.”

{Emeka Nwosu|i}“Not I.”

{Szymon|i}“It’s paid for.”

{Emeka Nwosu|i}“By whom?”

Szymon gets the docket out of his back pocket, and unfolds it against the doorframe. {Szymon|i}“C. Nwosu?”

There’s a long silence. Up on the landing, a floorboard creaks in a guilty manner.

{Emeka Nwosu|e}“Chidi!” the man roars.

{Chidi|i}“I’ve got homework!”

{Emeka Nwosu|i}“It’s the first of August!”

*

It’s a beautiful instrument. It’s also a disaster. There’s a family of moths living in the dampers and somebody has kept a plant on it.

{Szymon|a}“I’m going to need about four hours,” he says. He has his head in the thing up to the shoulders. {Szymon|a}“Today. And then I’ll have to come back.”

{Emeka Nwosu|i}“How many times?”

{Szymon|i}“Depends. How much do you want to be able to play on it?”

{Emeka Nwosu|i}“I don’t want to play on it at all.”

The blond comes out. He’s got dust on his nose. The older man has wiped his face and put on a shirt, and he is standing in the exact middle of the rug like somebody waiting for a train that he hopes isn’t coming.

{Szymon|i}“So who plays?”

{Emeka Nwosu|a}“Nobody. My wife’s mother’s piano. My late wife’s.” He touches the edge of the lid, and then he puts the hand in his pocket. {Emeka Nwosu|a}“My son has ideas.”

{Szymon|i}“Ideas are good.”

{Emeka Nwosu|i}“He’s sixteen. They’re mostly terrible.”

{Chidi|e}“I can hear you,” says a voice from the stairs.

{Emeka Nwosu|i}“You were intended to!”

Szymon grins and goes back in. He gives it A, from the fork, and bends to the string.

He forgets people when he’s working. It’s been mentioned to him, by two ex-boyfriends and one ex-wife. There’s only the one note and the other note, and that small sour beating in the air between them, like a moth at a lamp, that goes slower and slower as you come up on it, and then stops. When he straightens his back the light has moved all the way across the floor. The man is in the armchair. He’s evidently been in it for some time.

{Emeka Nwosu|e}“You left the fifth narrow,” he remarks.

{Szymon|a}“I have to.” He wipes his neck. {Szymon|a}“If you make all the fifths pure the octave won’t close. You’ve got to spread it out. Everybody’s a tiny bit wrong, so that nobody’s unbearable.”

{Emeka Nwosu|i}“I know.”

{Szymon|i}“Most people don’t.”

{Emeka Nwosu|i}“I used to,” and there the older man stops. He has a look on his face as though he’d put his foot on a stair that wasn’t there. {Emeka Nwosu|i}“Would you like some coffee? I’m afraid that there’s no water.”

{Szymon|i}“Is that why you want the plumber?”

{Emeka Nwosu|i}“That is why I want the plumber.”

{Szymon|i}“I could have a look. My dad was one.”

{Emeka Nwosu|a}“You’re a tuner,” he says doubtfully.

{Szymon|i}“It’s all just pipes.”

*

{Beatriz|i}“You fixed his *sink*?”

{Szymon|i}“It was a washer.”

{Beatriz|a}“Szymek. Meu amor. I send you out on a four-hour job and you come home after nine hours smelling like a drain.” His boss has her feet up on a harpsichord, and she’s eating pistachios out of a metronome case. {Beatriz|a}“Do you know who that is?”

{Szymon|i}“A guy called Nwosu?”

{Beatriz|i}“*Emeka* Nwosu. Leeds, second prize. The Proms. That recording of the Schumann that I made you listen to, when you first came, and you cried in the van.”

{Szymon|i}“I had hay fever.”

{Beatriz|i}“You had a heart. He had one too. Then his wife got sick, and he cancelled everything, and nobody’s heard one note in four years.” Beatriz splits a shell with her teeth. {Beatriz|i}“So? Is he handsome still?”

{Szymon|i}“I didn’t notice.”

{Beatriz|i}“Liar. What color’s his door?”

{Szymon|i}“Green.”

{Beatriz|i}“And his eyes?”

{Szymon|a}“I’m going to go and wash,” says the younger man, with what’s left of his dignity.

*

He goes back on the Thursday. He goes back the week after that, because of the moths. In the third week there’s nothing wrong with it anymore, and he sits out in the van for ten minutes with his forehead against the steering wheel, until someone raps on the glass.

{Chidi|i}“Are you having a stroke?”

Szymon winds the window down. The kid’s on a skateboard, holding on to the wing mirror; he has his father’s eyebrows, and a T-shirt that says {_|i}“BASSOON OR DIE.”

{Szymon|i}“I’m thinking.”

{Chidi|i}“About my dad?”

{Szymon|i}“About hammers.”

{Chidi|e}“Right,” says Chidi kindly. {Chidi|e}“Look, I’ve only got about sixty quid left from my birthday, so can you please break something else? In the piano. Something slow.”

{Szymon|i}“You want me to break it.”

{Chidi|i}“He’s started shaving *every day*.” The boy lets go of the mirror and catches it again. {Chidi|i}“He hums. He went in the shop and came out with a lemon, and I said what’s that for, and he said, ‘It’s a nice yellow.’ I’m not being funny, but I haven’t heard him say anything’s nice since Year Eight.”

{Szymon|i}“That’s not me. That might be just time.”

{Chidi|i}“It’s Thursdays, mate. I’ve got a spreadsheet.”

*

So it’s August, and he is sitting on the floor of Emeka Nwosu’s front room with his back against the leg of a piano that’s in better shape than he is. The windows are open. The older man’s on the other side of it, on the rug, with his long legs stuck out and a glass of lemonade balanced on his knee.

They’ve been talking since four. It’s gone nine.

{Emeka Nwosu|i}“And you were married?”

{Szymon|i}“For a year. We were twenty-two. She’s great, she lives in Gdynia with a dentist.”

{Emeka Nwosu|i}“What happened?”

{Szymon|i}“I told her that I thought I might be gay, and she said, ‘Oh, thank God.’”

He laughs at that, the pianist. It’s an enormous laugh, it sets all the strings off behind them, and they both turn their heads to listen till it’s gone.

{Emeka Nwosu|i}“Adaora would have liked you.”

{Szymon|i}“Yeah?”

{Emeka Nwosu|a}“She liked anyone who fixed things. She couldn’t abide musicians. She used to say that she’d married one for the sake of her mother’s piano and it had been like marrying a man for his horse.” He turns the glass around. {Emeka Nwosu|a}“Do you know, I’ve not said her name out loud to anyone in, I think, a year. I say ‘my late wife.’ Like an unpunctual person.”

{Szymon|i}“Say it again if you like.”

{Emeka Nwosu|i}“Adaora.”

{Szymon|i}“It’s a pretty name.”

{Emeka Nwosu|i}“She had the most appalling singing voice.”

It’s nearly dark. Neither one of them has put on the lamp. The blond can hear his own pulse, and he thinks, it’s beating, that’s all, it’s only two notes that are a bit too close.

{Szymon|a}“I’ve got to tell you something,” he says. {Szymon|a}“It’s in tune.”

{Emeka Nwosu|i}“What is?”

{Szymon|i}“The piano. It’s been in tune for three weeks. There’s nothing left to do. I’ve been coming here and, like, dusting it.”

{Emeka Nwosu|i}“Yes. I know.”

{Szymon|i}“You *know*?”

{Emeka Nwosu|i}“Szymon. I’ve got perfect pitch.”

{Szymon|i}“Oh my God.”

{Emeka Nwosu|i}“I did wonder what you were going to find next. You had it down to felt.”

He’s put both hands over his face. His ears are on fire. Beyond his fingers he hears the glass being set down on the boards; he hears the knees crack, and the rug, and when the man speaks again he’s a good deal closer.

{Emeka Nwosu|e}“I’m forty-seven,” Emeka says. {Emeka Nwosu|e}“I’ve got a bad back and a son who makes spreadsheets.”

{Szymon|i}“You’ve seen it?”

{Emeka Nwosu|i}“There’s a graph. I’m trying to be responsible. Would you look at me, please?”

{Szymon|i}“I’m good here.”

{Emeka Nwosu|i}“Szymek.”

Nobody has called him that in this house. He must’ve got it off Beatriz, on the phone. He takes his hands down.

It’s not much of a kiss, as these things go. Somebody’s nose is in the way. It’s about as long as a bar of three-four, and it tastes of lemon, and afterward they stay there, forehead to forehead, breathing like people who have carried something up a great many stairs.

{Emeka Nwosu|a}“A tiny bit wrong,” murmurs the older man.

{Szymon|i}“So that nobody’s unbearable.”

Upstairs a door opens.

{Chidi|i}“Is it safe to come down? I need a wee!”

{Emeka Nwosu|i}“No!”

{Chidi|i}“Is that no it’s not safe, or no I can’t have a wee?”

*

There’s a message on the shop phone when Beatriz gets in on Monday. She plays it with the shutters still down, and her coat on.

{Emeka Nwosu|i}“Good morning. This is Emeka Nwosu, at the green door. I am calling in order to make a complaint.” There’s a muffled noise and someone else says something, close to, and laughs. {Emeka Nwosu|i}“I’m told I must be quick. Your tuner has been in my house for most of the weekend, and has yet to finish. I shall require him again on Thursday. I shall very likely require him on every Thursday. Hold on, I’m going to put you down on the lid.”

There’s a clunk. There is the creak of a stool.

It’s the Schumann. It’s slow, and it’s full of holes, and there’s a bit in the middle where he goes wrong, and says a short word, and goes back.

She listens to all of it, standing up, in her coat, with a pistachio in her hand. Then she gets out her phone.

{Beatriz|e}“He has hay fever again,” she texts to nobody in particular, and then, since she has to send it to someone, she sends it to Szymon.

{Szymon|a}“told you,” he answers. {Szymon|a}“it’s the flowers. he bought flowers. he said they were a nice yellow”
