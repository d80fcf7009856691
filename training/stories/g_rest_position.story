+++
about = "Japanese music academy, present tense, teenagers: a girl violinist ('she', point of view) with an injured wrist and a boy cellist, hurt/comfort and slow burn; honorifics, given and family names, a roommate, a teacher, a mother on the telephone, texts in italics without quotes."

[[characters]]
name = "Tōno Mizuki"
aliases = ["Mizuki", "Tōno", "Tōno-san", "Mizu", "Mi-chan"]
gender = "female"

[[characters]]
name = "Endō Haruki"
aliases = ["Endō", "Haruki", "Endō-kun", "the cellist", "the boy"]
gender = "male"

[[characters]]
name = "Chiyo"
aliases = ["Chiyo-chan", "her roommate"]
gender = "female"

[[characters]]
name = "Shiraishi-sensei"
aliases = ["Shiraishi", "Sensei", "her teacher"]
gender = "male"

[[characters]]
name = "Mizuki's mother"
aliases = ["her mother", "Mama", "Mother"]
gender = "female"
+++
Rest Position

Part one of *Hanamori Second Years*. Everyone's seventeen. I know nothing about tendons.

The doctor says six weeks and she laughs.

She doesn't mean to. It's only that the concours is in five. She sits there on the crackling paper with her left hand lying in her lap like something she found on the beach, and she laughs, and her teacher, on the folding chair beside the door, closes his eyes.

In the taxi, it rains. Shiraishi-sensei holds his umbrella upright between his knees.

{Shiraishi-sensei|a}"I should have noticed it," he says.

{Tōno Mizuki|i}"I hid it."

{Shiraishi-sensei|i}"You hid it well. That's not a compliment, Tōno."

{Tōno Mizuki|i}"No, Sensei."

{Shiraishi-sensei|i}"How long?"

She counts the wipers. Eleven, twelve. {Tōno Mizuki|i}"Since the summer course."

He doesn't scold her. She waits for it all the way up the hill to the academy gates, past the ginkgos, past the practice block with every one of its windows lit, and it doesn't come, and that's when she begins to be frightened.

* * *

{Chiyo|i}"What do you *do*, though, if you can't play?"

{Tōno Mizuki|i}"Rest."

{Chiyo|i}"For six weeks?"

{Tōno Mizuki|i}"Chiyo."

{Chiyo|i}"Sorry. Sorry! I'm just trying to picture it." Her roommate is upside down on the bottom bunk, with her feet up the wall, eating shrimp chips off her own stomach. {Chiyo|i}"You practise in the *bath*. I've heard you. You go tappa tappa tappa on the tiles."

{Tōno Mizuki|i}"I don't."

{Chiyo|i}"You do the whole Sibelius. I've started to time my shampoo by it."

The splint's the colour of a plaster. It goes from the knuckles to halfway up the forearm, three straps, and she's to take it off for nothing but washing. She's put the violin under the bed. After ten minutes she gets up and puts it in the wardrobe. After ten more she gives it to Chiyo and asks her to take it down to the instrument store and not tell her which shelf.

When the door's closed she lies flat and looks at the ceiling. The hand twitches. It doesn't know yet. It's still going on without her, second finger, third, shift.

Her phone lights up. *did you eat?* says her mother. And then: *how is practice?*

She types, *good!* She puts a little sun.

* * *

There's a rule that if you're excused from lessons you have to be somewhere. The somewhere is the library, from four until six. She goes, and sits at the back table behind the bound scores, and opens a book and doesn't read it.

On the third day there's a boy in her chair.

{Tōno Mizuki|i}"That's my seat."

{Endō Haruki|i}"Is it? It hasn't got your name on."

{Tōno Mizuki|i}"I sit there."

{Endō Haruki|i}"I've seen. You were reading the same page for two days. I wanted to find out what was on it." He turns the book round and shows her. It's the index. {Endō Haruki|i}"It's not even a good bit."

She knows who he is. Everyone does. He's Endō, cello, he came in at the end of first year from some place in Hokkaido with no conservatory and no teacher that anyone had ever heard of, and he plays like an animal let out of a cage, and he's late for everything. He's got one foot up on the table. There's a cast on it.

{Endō Haruki|a}"Skateboard," he says, seeing her look. {Endō Haruki|a}"You?"

{Tōno Mizuki|i}"Sibelius."

{Endō Haruki|i}"Ouch. Which movement?"

It's so stupid. It's the first time that anyone's asked her the right question. {Tōno Mizuki|a}"Third," she says, and her voice wobbles on it. {Tōno Mizuki|a}"The tenths."

{Endō Haruki|i}"It's always the tenths." He takes down the foot, with both hands, like a piece of furniture, and shoves out the other chair. {Endō Haruki|i}"Well, sit down, tenths. We've got two hours. Do you know any card games?"

{Tōno Mizuki|i}"It's a library."

{Endō Haruki|i}"Quiet ones."

* * *

She learns the following things about Endō Haruki.

He cheats at cards. He has three sisters. He plays by ear so much that he can barely read the tenor clef, and he's so ashamed of it that he tells people he's lost his glasses. He broke the ankle on the steps behind the gym, showing off for nobody. He talks with his hands, and when they've nothing to do they lie on the table with the fingers spread and he looks at them, sometimes, as if he was surprised that they're there.

{Endō Haruki|i}"You could come and hear us. The quartet. Friday."

{Tōno Mizuki|i}"I can't."

{Endō Haruki|i}"You're busy?"

{Tōno Mizuki|i}"I can't *listen* to it. I've tried. I put on a recording, and my whole arm." She stops. It isn't a thing you say. {Tōno Mizuki|a}"It's like being very hungry outside a restaurant."

{Endō Haruki|i}"Huh."

{Tōno Mizuki|i}"I know it's childish."

{Endō Haruki|i}"No, it's not that. I was thinking, for me it's the other way round. When I was small we didn't have one. A cello. There was this old guy who had a shop, he let me come Saturdays and I got one hour. So the whole rest of the week I had to do it in my head. I'd go to sleep doing it." He shuffles; he's terrible at it, cards go everywhere. {Endō Haruki|a}"I still think that's where I learned. The hour was just checking."

She picks up a seven of hearts from her lap. She's thinking about the bath, the tiles.

{Tōno Mizuki|i}"What did you do it with? In your head. What did it feel like?"

{Endō Haruki|i}"I don't know. Like somebody breathing next to you."

The librarian coughs. They both duck.

{Endō Haruki|a}"Try it," he whispers across the wood. {Endō Haruki|a}"Not the tenths. Some baby thing. Shut your eyes."

{Tōno Mizuki|i}"Here?"

{Endō Haruki|i}"I'll keep a lookout."

She shuts them. It's ridiculous; she can feel him being there. She thinks of the first thing she ever learned, three notes, the little red book, her mother counting. Her hand jumps in the splint and she breathes and it jumps and she breathes, and then, from a very long way away, it's there. Nobody's playing it. It isn't even a violin. It goes up, and turns round, and comes home.

When she opens her eyes the lamps are on and the window's dark. There's a whole hand of cards laid out in front of him. He's been playing patience, so as not to make a noise.

{Endō Haruki|e}"Eleven minutes," says Endō. {Endō Haruki|e}"Told you."

* * *

Her mother rings on a Sunday.

{Mizuki's mother|i}"You didn't tell me."

{Tōno Mizuki|i}"Mama."

{Mizuki's mother|i}"I had to hear it from your *teacher*. He telephoned to ask about the train for the concours, if we wanted a refund. A refund! I said, what do you mean, refund? I was standing in the shop. I had to pretend that I knew."

{Tōno Mizuki|i}"I was going to tell you."

{Mizuki's mother|i}"When? After?" There's a breath, and under it she can hear the till, the door chime, all the sounds of the dry cleaner's where she grew up under the counter with a quarter-size violin. {Mizuki's mother|i}"Is it bad?"

{Tōno Mizuki|i}"It's tendons. It gets better. It's just, it's six weeks, so I've missed it, and you've already paid for the dress, and the pianist, and you and Papa closed for the Saturday..."

{Mizuki's mother|i}"Mi-chan."

{Tōno Mizuki|i}"I'm sorry. I'm so sorry."

{Mizuki's mother|i}"Mizuki. Stop it. Does it *hurt*?"

She's in the corridor, on the floor, beneath the notice board. Somebody's shoes go by. She's been asked how long and how bad, and whose fault, and will it be ready. She presses the phone into her ear as hard as she can.

{Tōno Mizuki|a}"Yes," she says. {Tōno Mizuki|a}"It hurts all the time. It hurt all summer."

{Mizuki's mother|e}"Oh, my baby," says her mother.

She's still there when he finds her. She has no idea how long it's been. He comes along on his crutches, tock, tock, and doesn't say a word; he just sort of lowers himself down the wall with his leg stuck out in front until his shoulder's an inch away from hers.

{Endō Haruki|i}"Rest position?"

{Tōno Mizuki|i}"What?"

{Endō Haruki|i}"It's what they call it when you've got the instrument and you're not playing. You hold it under your arm. My old guy used to say it's still a position. You've still got to do it *right*." He has a handkerchief. It's got rosin on it. {Endō Haruki|a}"You're doing it wrong, by the way. You look like a dropped coat."

{Tōno Mizuki|a}"I hate you," she says into the handkerchief.

{Endō Haruki|i}"That's fair. Want to see the roof?"

* * *

{Chiyo|i}"You're going out. It's raining, it's Friday, and you are *going out*, and you've brushed your hair."

{Tōno Mizuki|i}"It's only the quartet."

{Chiyo|i}"You said that you couldn't listen to anything. You made me wear headphones to *hum*."

{Tōno Mizuki|i}"It's Schubert. There are two cellos. They're one short because Mori's got flu."

{Chiyo|i}"Mizu." Chiyo sits up, right side up for once, and puts away the chips. {Chiyo|i}"Is it about the two cellos? Or is it about the one?"

She's out of the door by then, but she can hear the cackling as far as the stairs.

The small hall's half full. She takes a seat by the aisle, near the exit, just in case. Four of them come out and bow, and then the fifth comes on, tock, tock, with a first-year carrying his cello behind him like a page with a train. His hair's wet. He looks along the rows until he gets to her.

He doesn't smile. He tucks the bow under his arm, and sits absolutely straight, and looks at her with one eyebrow raised. Rest position.

She has her hand in her lap. She undoes nothing, she moves nothing. She tucks the splint in against her ribs, the way you'd hold it, and puts back her shoulders.

And it hurts, when they start. It's like putting cold feet in hot water. But she keeps her eyes open this time, and somewhere in the slow movement, where the second cello hasn't anything at all to do except to pluck one note, and wait, and pluck another, she finds that she's breathing when he does.

Afterwards there's barley tea in paper cups. He's hemmed in on all sides by aunts. It takes him ages to get across.

{Endō Haruki|i}"You stayed."

{Tōno Mizuki|i}"You came in late. Bar sixty."

{Endō Haruki|i}"I *know* I came in late at bar sixty, I'd lost my glasses!"

{Tōno Mizuki|i}"You don't have any glasses."

He goes red right up into the wet hair. Shiraishi-sensei, going by with a cup in each hand, stops.

{Shiraishi-sensei|e}"Tōno," says her teacher, in a careful sort of voice. {Shiraishi-sensei|e}"I hadn't hoped to see you here."

{Tōno Mizuki|i}"No, Sensei."

{Shiraishi-sensei|i}"How's the hand?"

{Tōno Mizuki|a}"It's resting," she says. She finds that it's true. {Tōno Mizuki|a}"Sensei, could I ask for something? I've got three weeks left, and I'm not allowed to play. But I can read. I thought I could teach somebody the tenor clef."

{Endō Haruki|e}"Hey!" says Endō.

{Shiraishi-sensei|i}"Could it be done in three weeks?" For a moment there's something at the corner of the old man's mouth.

{Tōno Mizuki|e}"I don't know," says Mizuki. {Tōno Mizuki|e}"He's very slow. It might take longer."
