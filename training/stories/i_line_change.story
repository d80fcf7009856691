+++
about = "College hockey fan fiction, present tense, m/m, curly double quotes: seven team-mates by nickname, surname and first name, chirping across a locker room and a bus, unquoted texts; a bus driver, a waitress and a trainer speak twice and go; the lead is \"he\" for long stretches."

[[characters]]
name = "Eli Sundqvist"
aliases = ["Eli", "Sunny", "Sundqvist", "the goalie"]
gender = "male"

[[characters]]
name = "Teodor Brankov"
aliases = ["Brank", "Brankov", "Teo", "Teodor", "the captain", "Cap"]
gender = "male"

[[characters]]
name = "Dutch"
aliases = ["Van der Meer", "Dutchie"]
gender = "male"

[[characters]]
name = "Pockets"
aliases = ["Pocock", "Pocksy"]
gender = "male"

[[characters]]
name = "Jo-Jo"
aliases = ["Jonah Joseph", "Jojo", "Joseph", "the freshman", "the rookie"]
gender = "male"

[[characters]]
name = "Moose"
aliases = ["Muscat", "Luca Muscat"]
gender = "male"

[[characters]]
name = "Ozzy"
aliases = ["Osei", "Kwame Osei"]
gender = "male"

[[characters]]
name = "the waitress"
aliases = ["a waitress"]
gender = "female"

[[characters]]
name = "the trainer"
aliases = ["a woman in a fleece", "Kit", "the athletic trainer"]
gender = "female"

[[characters]]
name = "the bus driver"
aliases = ["the driver", "Earl"]
gender = "male"
+++
line change

by halfwaytohalifax

Tags: College Hockey, Team as Family, Pining, Bus Rides, Everyone Knows (Except Them), Diner Pancakes. 1/1.

They lose in overtime on a Friday night in Potsdam, and the puck goes in off Eli’s own glove.

{Moose|e}“Shake it off, Sunny,” says Moose, dropping down next to him in the stall, so that the whole bench tips. {Moose|e}“Bad bounce.”

{Ozzy|i}“Terrible bounce.”

{Dutch|i}“I’ve literally never seen a worse bounce.”

{Moose|i}“Not helping, Dutch.”

{Dutch|i}“What? I’m agreeing with you.”

Eli gets his mask off. His hair is stuck to his face. He’s got to undo about eleven buckles before he can stop being a goalie, and for once he’s glad, because it means that he doesn’t have to look up.

{Pockets|e}“Anyone got tape?” calls Pockets from the showers. {Pockets|e}“And, like, a towel?”

{Ozzy|i}“You’ve had three weeks’ worth of tape out of my bag, Pocock. What do you do with it? Are you eating it?”

{Pockets|i}“That’s between me and the tape.”

{Jo-Jo|e}“I should’ve had him,” says the freshman.

It’s quiet, and it’s to nobody, but it goes through the room. Jo-Jo’s at the end by the door with his skates still on. He’s eighteen and he turned the puck over at the blue line, and he’s been staring at the drain ever since.

{Jo-Jo|a}“I should’ve had him,” he says again. {Jo-Jo|a}“I had the angle and I just, I looked for Cap, and he wasn’t there. And then he was behind me.”

{Eli Sundqvist|i}“Jo. It hit my glove.”

{Jo-Jo|i}“It only got to your glove because of me.”

{Dutch|i}“Wow, okay, are we fighting over it? ’Cause if it’s up for grabs, I’d like it noted that I fell over.”

{Ozzy|i}“You did fall over.”

{Dutch|i}“I fell over so hard.”

The door swings open and everybody shuts up. It isn’t Coach, though. It’s only Brankov, in his suit already, tie done, hair wet, with his jaw doing the thing. Six-two of Bulgarian defenseman and one *C*. He looks round the room, stall by stall, like he’s counting.

{Teodor Brankov|a}“Bus is in twenty,” he says. {Teodor Brankov|a}“Moose, your mother left lasagna with the driver. Pockets, put on clothes.”

{Pockets|i}“I’m getting to it!”

{Teodor Brankov|i}“Jonah.”

The rookie’s head comes up.

{Teodor Brankov|i}“Next time, don’t look for me. Shoot it.”

{Jo-Jo|i}“I didn’t have a lane.”

{Teodor Brankov|i}“So you hit somebody in the ass. It’s okay. You hit me in the ass, I’ll say thank you.”

{Ozzy|e}“Phrasing,” coughs Ozzy.

And that’s it, that’s what does it; Dutch goes first, and then it’s all of them, and even Jo-Jo gets one corner of his mouth to move. Brankov lets them have it. He’s looking across the room by now. He’s looking at the last stall, at Eli, with his pads half off.

{Teodor Brankov|i}“Sundqvist. You are okay?”

{Eli Sundqvist|a}“I’m fine,” he says to a buckle.

{Teodor Brankov|i}“Show me the hand.”

{Eli Sundqvist|i}“It’s fine, Cap.”

{Teodor Brankov|i}“Then it’s easy to show.”

He holds up his hand. It’s sort of purple. Somebody whistles.

{Teodor Brankov|e}“Kit!” roars Brankov, over his shoulder, at a volume you’d normally use for a fire.

* * *

{the trainer|i}“Does this hurt?”

{Eli Sundqvist|i}“No.”

{the trainer|i}“Does *this* hurt?”

{Eli Sundqvist|i}“*Fffff*— No.”

{the trainer|a}“It’s a sprain, and you’re a liar,” says the woman in the fleece. She’s got him up on the table in the trainer’s room with a bag of ice. She wraps as she talks, quick and tidy, then jerks her chin at the door. {the trainer|a}“You can tell your shadow he can come in. He’s making the hall nervous.”

There isn’t time to tell anybody anything. Brankov’s already in.

{Teodor Brankov|i}“It’s broken?”

{Eli Sundqvist|i}“It’s a *sprain*, Teo.”

{Teodor Brankov|i}“How long?”

{Eli Sundqvist|i}“She says a week.”

{Teodor Brankov|i}“It should be two weeks.”

{Eli Sundqvist|i}“You’re not a doctor!”

{Teodor Brankov|i}“My grandmother was a doctor.”

{Eli Sundqvist|i}“That’s not... Is that how you think it works?”

And the captain smiles, just barely, just the one side. Eli’s been in the crease when Moose wound up from the point. He’s had a puck hit him in the throat. None of that’s got anything on this. It’s two years now. You’d think that a person would build up some padding.

He gets down off the table. Brankov doesn’t move back quite far enough.

{Teodor Brankov|a}“You’re quiet,” he says in a different voice. {Teodor Brankov|a}“After. You were quiet before too. All this week.”

{Eli Sundqvist|i}“Midterms.”

{Teodor Brankov|i}“You don’t have midterms. You have one seminar about bees.”

{Eli Sundqvist|i}“It’s a really hard seminar, Cap.”

* * *

The thing is this. On Monday, Eli got an email from Växjö. They’d watched his tape. They’ve got a spot, it’s a real contract, it starts in January. His dad cried on the phone. And he hasn’t told a soul, because the only one he wants to tell is the only one that he can’t.

He takes the window, row nine, like always. Brankov sits down next to him. Like always.

{the bus driver|e}“All right, gentlemen,” says the driver over the PA, {the bus driver|e}“that’s lake effect out there, so it’s gonna be slow. No standing. No singing.”

{Pockets|i}“What about humming, Earl?”

{the bus driver|i}“I’ll put you out in Watertown.”

The lights go off. For a while there’s only the wipers, and the glow of twenty phones. Eli’s goes in his lap.

**Ozzy:** are u gonna tell him

He stares at it. He looks up. Two rows ahead and over the aisle, Osei’s got his hood up, and he isn’t turning around.

**Eli:** tell who what

**Ozzy:** sunny. my brother in christ. u left ur email open on the library computer

**Ozzy:** i logged u out bc im a gentleman

{Teodor Brankov|i}“Who is texting?”

{Eli Sundqvist|a}“My mom.” He flips the phone over so fast that it bounces.

{Teodor Brankov|i}“Your mother’s awake? It’s four in the morning in Sweden.”

{Eli Sundqvist|i}“She’s a nurse.”

{Teodor Brankov|i}“She’s a dentist.”

{Eli Sundqvist|i}“Oh my God, Teo, go to sleep!”

Somebody giggles in row ten.

{Teodor Brankov|e}“Dutch,” says Brankov without raising his voice, {Teodor Brankov|e}“I can hear you.”

{Dutch|i}“I’m asleep, Cap.”

{Moose|i}“He’s asleep, Cap. I’m watching him do it.”

* * *

They stop at two a.m. because the plow’s stuck. It’s a diner; there are three trucks in the lot and a sign with half its letters. Twenty-six guys in suits come in out of the snow. The waitress puts her hand on her heart.

{the waitress|i}“Tell me you called ahead.”

{Moose|e}“No, ma’am,” says Moose. {Moose|e}“But we stack our own plates.”

{the waitress|e}“Then I love you,” she says. {the waitress|e}“Who’s having pancakes?”

Seven of them get the corner booth, which is built for five. Eli winds up in the middle of it, ice in his lap, jammed in between a wall of Moose on the left side and the captain’s shoulder on the right.

{Dutch|i}“So, hypothetically. If a guy had news.”

{Ozzy|i}“Dutch.”

{Dutch|i}“I’m saying hypothetically! If, for instance, a guy on this team had some big news, and told no one, and left it open on a computer—”

{Eli Sundqvist|e}“You told *Dutch*?” says Eli.

{Ozzy|i}“I told nobody! He was standing behind me!”

{Pockets|i}“He told me.”

{Jo-Jo|i}“Uh. Pockets told me.”

{Moose|i}“I knew Tuesday.”

{Teodor Brankov|e}“What news?” asks Brankov.

It’s amazing how fast five hockey players can become interested in syrup.

{Teodor Brankov|i}“Eli. What news?”

He’s never used it before. It’s always Sundqvist, or Sunny, once in a while, when they’ve won. Eli looks down at the menu. There’s a cartoon pancake on it, waving.

{Eli Sundqvist|a}“I got an offer,” he tells the pancake. {Eli Sundqvist|a}“From Växjö. From January.”

Nobody in the booth is chewing.

{Teodor Brankov|i}“That’s the top league.”

{Eli Sundqvist|i}“Yeah.”

{Teodor Brankov|a}“That’s... Eli, that’s *fantastic*. It’s what you wanted. Since freshman year it’s what you wanted.” He’s got that careful voice on, the one for reporters. {Teodor Brankov|a}“You’ll say yes.”

{Eli Sundqvist|i}“I don’t know.”

{Teodor Brankov|i}“What is there not to know?”

{Pockets|e}“Oh, buddy,” says Pockets softly, into his juice.

{Eli Sundqvist|i}“I just don’t, okay? There’s stuff here.”

{Teodor Brankov|i}“What stuff? Bees?”

{Jo-Jo|a}“You,” he blurts.

It’s the freshman. It’s Jo-Jo, scarlet to the hair, with a fork in his fist, who hasn’t said one word since they sat down, and who looks every bit as shocked as anybody.

{Jo-Jo|i}“Sorry! Sorry. I just thought, you said. You said that next time I shouldn’t look for you. I should just shoot it.”

Long, long silence. Someplace in the kitchen a bell dings.

{Ozzy|a}“I,” he says, and gets up, and starts to climb across the table, {Ozzy|a}“need a smoke.”

{Moose|i}“You don’t smoke, Oz.”

{Ozzy|i}“I’m starting. You’re all starting. Get up! Dutch, bring the syrup.”

{Dutch|i}“But they haven’t even—”

{Moose|e}“Move,” says Moose, and picks him up.

And then there’s a booth for five with two people in it. They could slide apart. There’s plenty of room. Eli’s hand is throbbing in time with the neon, and he’s aware of each separate inch of sleeve.

{Teodor Brankov|i}“Is it true? What he said?”

{Eli Sundqvist|i}“It’s not your problem. I wasn’t going to make it, like, a thing.”

{Teodor Brankov|i}“Eli.”

{Eli Sundqvist|i}“I’d have gotten over it. I had a plan. I was gonna get over it by Christmas.”

{Teodor Brankov|a}“Two years I sit in row nine,” he says. {Teodor Brankov|a}“I hate row nine. It’s over the wheel. I get sick. Every trip, two years, I take a pill to sit in row nine.”

It takes a second to go in. It goes in off the glove.

{Eli Sundqvist|i}“...You told me you liked the view.”

{Teodor Brankov|e}“Yes,” says Teo patiently. {Teodor Brankov|e}“I did not mean from the window.”

Out in the lot, through the steamed-up glass, there are five guys in suits in a row in the snow, passing a bottle of maple syrup from hand to hand, and pretending to look at a truck. When the goalie leans in, or the captain does, it’s hard to say from there who takes the shot, the noise goes up like a playoff goal.

{the waitress|i}“Are they always like that?” The waitress has got a plate up each arm.

{Eli Sundqvist|e}“Yeah,” says Eli, and he’s laughing so much that he can hardly get it out. {Eli Sundqvist|e}“Yeah. They kind of are.”
