+++
about = "American crime, first person by a Korean-American insurance investigator, past tense, straight double quotes; noir voice, a bar, two brothers, an old partner; names first heard in dialogue, a long phone call, few tags."

[[characters]]
name = "Peter Noh"
aliases = ["I", "Noh", "Pete", "Petey", "Mr. Noh"]
gender = "male"
narrator = true

[[characters]]
name = "Lorraine Tibbets"
aliases = ["the bartender", "Lorraine", "the woman behind the bar"]
gender = "female"

[[characters]]
name = "Gil Sandoval"
aliases = ["Gil", "Sandoval", "Detective Sandoval", "the cop"]
gender = "male"

[[characters]]
name = "Ray Pruitt"
aliases = ["Ray", "the big one", "the older brother"]
gender = "male"

[[characters]]
name = "Eugene Pruitt"
aliases = ["Gene", "Eugene", "the little one", "the kid brother"]
gender = "male"

[[characters]]
name = "Umma"
aliases = ["my mother", "Mrs. Noh", "Mom"]
gender = "female"

[[characters]]
name = "the parrot"
aliases = ["the bird", "the African gray", "a head"]
gender = "neutral"
+++
BIRD IN HAND

The parrot was insured for sixty thousand dollars. I want that understood, because people hear this story and they think I was in it for the bird.

It was raining on Fresno like somebody had a grudge. I found the place on Blackstone between a tire shop and a church that used to be a tire shop. There was a neon toucan in the window with one burned-out eye. Inside, it was the usual: six stools, four drinkers, a woman behind the bar with forearms like a shortstop.

{Lorraine Tibbets|i}"You're letting the weather in."

I shut the door.

{Lorraine Tibbets|i}"What'll it be?"

{Peter Noh|i}"Club soda."

{Lorraine Tibbets|i}"What are you, a cop?"

{Peter Noh|i}"Worse. Insurance."

{Lorraine Tibbets|a}"Jesus." She scooped the ice like it cost her. {Lorraine Tibbets|a}"Who died?"

{Peter Noh|i}"Nobody yet. I'm looking for a couple of brothers. Name of Pruitt."

At the end of the bar somebody's glass stopped on the way up. I didn't look. You never look; you give it a second, and look at something else, and then you go over and put a quarter in the jukebox. I went over and put a quarter in the jukebox.

There were two of them in the booth. The big one had a neck tattoo of an anchor, and had gotten the rope part wrong. The little one had a Band-Aid on every finger of his right hand.

{Peter Noh|i}"That looks like it hurt."

{Eugene Pruitt|i}"I cut myself."

{Peter Noh|i}"Five times?"

{Eugene Pruitt|i}"I'm clumsy."

{Ray Pruitt|i}"Gene, shut up. Who's asking?"

I put my card down in a dry spot. The big one picked it up by the edges, read the front, then turned it over in case there was more.

{Ray Pruitt|i}"Noh. Is that a joke?"

{Peter Noh|i}"It's Korean."

{Ray Pruitt|i}"Pacific Mutual Specialty. What's specialty?"

{Peter Noh|e}"Violins," I said. {Peter Noh|e}"Racehorses. I did a pair of legs once. Mostly I do things that are worth a lot more to one guy than they are to everybody else. Like, say, an African gray that knows the combination to a safe."

The little one had gone the color of the Band-Aids. His brother set my card back on the table and squared it up with one finger, so it was nice and straight.

{Ray Pruitt|i}"We don't know about any parrot."

{Peter Noh|i}"I didn't say parrot."

{Eugene Pruitt|i}"You said African gray. That's a parrot. Everybody knows that's a parrot. Psittacus—"

{Ray Pruitt|i}"*Gene.*"

{Peter Noh|i}"Go on, Eugene. Psittacus what?"

{Eugene Pruitt|a}"Erithacus," he whispered.

It was about then that the lights went out. I don't mean the bar's.

---

{Gil Sandoval|i}"How many fingers?"

{Peter Noh|i}"Get your hand out of my face, Gil."

{Gil Sandoval|i}"He's fine. He's an asshole again, he's fine."

I was on the floor, with a bar rag full of ice under my skull. The rain was coming in through the door. Sandoval squatted beside me in that camel coat, holding the skirts of it up off the linoleum like a lady at a puddle. We were partners for nine years. He got the pension, and I got the car.

{Peter Noh|i}"Which one was it?"

{Lorraine Tibbets|i}"It was me, hon. Sorry."

{Peter Noh|i}"*You?*"

{Lorraine Tibbets|a}"I got scared." She did look sorry; she was still holding the bat. {Lorraine Tibbets|a}"They're my sister's boys. I promised her. I saw you had 'em in the corner and it just kind of swung."

{Gil Sandoval|i}"You want to press charges? Say the word. I'd have to do it on the pad, though, my pen's in the car."

{Peter Noh|i}"Where'd they go?"

{Lorraine Tibbets|i}"Out the back."

{Gil Sandoval|i}"In what?"

{Lorraine Tibbets|i}"I'm not gonna tell you that."

{Gil Sandoval|i}"Lorraine. I've known you since your first divorce. Is it the van?"

{Lorraine Tibbets|i}"Which van?"

{Gil Sandoval|i}"The one with the ladder on it and PRUITT BROS GUTTERS down the side."

She thought it over. {Lorraine Tibbets|i}"It might be that one."

He hauled me up. The room went around once, took a bow and sat down. When I could see again there was a feather on the table where my card had been. It was gray, about so long, with a little bit of red at the end like a lit match.

{Gil Sandoval|i}"That worth anything?"

{Peter Noh|i}"To one guy," I told him, and put it in my hat.

---

My phone rang while he was driving. I let it go twice and it rang again. You can do what you want with the law, but there's one number in the world I pick up.

{Umma|i}"Are you eating?"

{Peter Noh|i}"I'm working, Umma."

{Umma|i}"It's nine thirty. Who works at nine thirty? Is it raining there? Here it's raining."

{Peter Noh|i}"You live four miles away."

{Umma|i}"Mrs. Cho's son got a promotion."

{Peter Noh|i}"That's great."

{Umma|i}"He is regional. Why do you sound like that?"

{Peter Noh|i}"Like what?"

{Umma|i}"Like you're lying down."

Next to me Sandoval had started to grin. He made the yakking sign with his hand. I turned to the window.

{Peter Noh|i}"I bumped my head. It's nothing. Gil's with me."

{Umma|i}"Gilberto? Put him on."

{Peter Noh|i}"He's driving."

{Umma|i}"Put him on the loud."

I put her on the loud.

{Gil Sandoval|i}"Mrs. Noh! How's my girl?"

{Umma|i}"Gilberto, is he bleeding?"

{Gil Sandoval|i}"Just a little bit. It's an improvement. You making the short ribs Sunday?"

{Umma|i}"If somebody comes to eat them. What is he looking for?"

{Gil Sandoval|i}"A bird."

{Umma|i}"What kind of bird?"

{Gil Sandoval|i}"A talking one. These two clowns took it out of a dentist's house in Clovis. It's got the number to his safe. They figured they'd get it to say it, only it won't talk. It just bites."

{Umma|a}"Of course it won't talk," she said. {Umma|a}"It's cold and it's wet, and it doesn't know those people. What do they give it to eat?"

Neither one of us had an answer to that.

{Umma|i}"Your father's mother kept a myna in Incheon. It didn't say a word for one year, after the war. You have to put a blanket on, and you sing. Ask them what they're giving it. If it's crackers it will die. Not crackers! Fruit."

{Peter Noh|i}"I'll tell them, Umma."

{Umma|i}"And wear the hat."

She hung up. The wipers went over and back.

{Gil Sandoval|i}"She's right, you know."

{Peter Noh|i}"I know."

{Gil Sandoval|i}"No, I mean, think. It's raining. They got a tropical animal in a gutter van. The little one knows the Latin name. So where do they go?"

I looked at the feather. I looked at it for three blocks. Then I said, {Peter Noh|e}"Pull over at that Petco."

---

They'd parked around by the loading dock. The store was closed, but there was a light on in back, and one of those big doors was up about two feet. I could hear a man singing. It was {_|i}"You Are My Sunshine," and it was not good.

{Gil Sandoval|i}"I'll take the front."

{Peter Noh|i}"It's locked."

{Gil Sandoval|i}"I'll take it slow."

I got down on my stomach and went in under the door. It was warm in there. It smelled like cedar chips. Under a heat lamp, in an aisle of fifty-pound sacks, Eugene Pruitt was sitting on the floor with his jacket off. The jacket had a lump in it, and he was rocking it. The older brother stood over him with a flashlight in one hand and, in the other, a paring knife and half a mango.

{Ray Pruitt|i}"Try the second verse."

{Eugene Pruitt|i}"I don't know any second verse. Nobody does."

{Ray Pruitt|i}"'The other night, dear.'"

{Eugene Pruitt|i}"You do it, then."

{Ray Pruitt|i}"It likes you."

{Eugene Pruitt|i}"It took the end off my thumb, Ray!"

{Ray Pruitt|i}"That's how they show it."

{Peter Noh|i}"Evening, fellas."

Ray Pruitt turned around. The flashlight hit me in the eyes; I heard the knife go down on the concrete, and I was grateful for it. I had my hands out to the sides. I must have looked like a guy that's about to be measured for a suit.

{Peter Noh|i}"I'm not here about the safe. I don't care about the safe. The dentist's covered. I just want the bird."

{Ray Pruitt|i}"You can't have it."

{Peter Noh|i}"Ray, there's a cop at the front door."

{Ray Pruitt|i}"There's always a cop at the front door. You don't get it. He was gonna put it down."

{Peter Noh|i}"Who was?"

{Eugene Pruitt|e}"The dentist," said Eugene. It was the first time he'd looked right at me. He had these big wet eyes, like a dog on a calendar. {Eugene Pruitt|e}"We were doing his gutters. He had it out on the patio, in the sun, with no water, and it was pulling out its feathers. All down the front. I said, mister, your bird's sick. And he said he knows. He said he's got a guy coming Friday, and it'd be worth more to him that way."

I didn't say anything. Sixty thousand dollars. Accident or disease. I'd okayed the rider myself, in April, on a Monday, with a doughnut in my hand.

{Peter Noh|i}"And the combination?"

{Ray Pruitt|i}"I made that up. After. We had to tell Aunt Lorraine some reason, she'd have said we were soft."

{Peter Noh|i}"So you never even asked it."

{Ray Pruitt|i}"Asked it what?"

Glass broke, politely, at the other end of the store. A voice called out that it was the Fresno Police Department and that it was just going to take a minute to find the lights. In the jacket something stirred. A head came up from the collar, gray and bald in patches, with a round yellow eye that had seen it all and wasn't impressed. It looked at Ray. It looked at me. It looked at the mango.

{the parrot|a}"Sunshine," it said.

{Eugene Pruitt|i}"Oh my God."

{Ray Pruitt|i}"It talked! Gene! You hear that? It talked!"

{Gil Sandoval|i}"Nobody move! Why's everybody crying?"

{Peter Noh|i}"Gil, you got that pen?"

{Gil Sandoval|i}"It's in the car. Why?"

I took off my hat. I got the feather out and held it up, under the lamp, so he could see the red.

{Peter Noh|e}"Because I'm looking at the remains," I said. {Peter Noh|e}"It's real sad. They must've gotten a door open, and out it flew. Nothing left but this. I'm going to need an officer to sign that he saw it."

He stood there in four hundred dollars' worth of coat with a cockatiel on his shoulder. I don't know where he'd picked it up. He looked at the brothers and the jacket, and then for some time he studied the ceiling.

{Gil Sandoval|i}"And the dentist gets his sixty?"

{Peter Noh|i}"The dentist gets a letter about the rider. It's got to be found dead, Gil. It's on page nine. Lost at large isn't covered."

{Gil Sandoval|i}"You're sure about that?"

{Peter Noh|i}"I'm about to be."

{Ray Pruitt|i}"What's he saying? What are they saying, Gene?"

{Eugene Pruitt|i}"I think they're saying we can keep it."

{Peter Noh|i}"You can't keep it. You two live in a van." I put my hat on. My head hurt like a son of a bitch. {Peter Noh|i}"It needs a warm house and fruit and somebody who'll talk to it all day long and not let it get a word in edgewise. You'd get Sundays. There's short ribs."

{Gil Sandoval|i}"Oh, you wouldn't."

I already had the phone out. She picked up on the first ring.

{Umma|i}"Did you find it? Is it wearing something?"
