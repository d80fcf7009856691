+++
about = "American workplace comedy, first person by a woman whose name is heard once or twice, curly double quotes; meetings of five, untagged two-hander in a stairwell, chat messages quoted, a call on speaker."

[[characters]]
name = "Dolores Quan"
aliases = ["I", "me", "Dolly", "Lo", "Quan", "Ms. Quan"]
gender = "female"
narrator = true

[[characters]]
name = "Trip Halvorsen"
aliases = ["Trip", "our vice president", "Mr. Halvorsen"]
gender = "male"

[[characters]]
name = "Mehwish"
aliases = ["Mehwish Baig", "Wish", "legal"]
gender = "female"

[[characters]]
name = "Bernard"
aliases = ["Bernie", "the facilities guy", "facilities"]
gender = "male"

[[characters]]
name = "Kofi Asante"
aliases = ["Kofi", "the new guy"]
gender = "male"

[[characters]]
name = "the consultant"
aliases = ["Brenna", "Brenna Stahl", "the woman in the vest"]
gender = "female"

[[characters]]
name = "the voice on the phone"
aliases = ["the voice", "the phone", "Toledo"]
gender = "neutral"
+++
Q3

The email said there would be bagels, and that was how they got us.

There were eleven people in Conference Room B and one box. I did the math from the doorway. Kofi, who had been at the company nine days and still believed in things, had saved me the seat next to him, with half a sesame on a napkin.

{Dolores Quan|e}“I owe you my life,” I told him.

{Kofi Asante|i}“It’s just a half.”

{Dolores Quan|i}“Kofi. In this building that’s a marriage proposal.”

He turned the color of lox. On my other side Mehwish from legal didn’t look up from her laptop. {Mehwish|a}“Don’t get engaged in writing,” she said. {Mehwish|a}“It’s discoverable.”

Our vice president came in backward, talking to someone in the hall and laughing. Trip Halvorsen did everything backward and laughing. He’d been named, he liked to say, for a thing that happens to you on the stairs. He wore his badge on a retractable string, and when he was nervous he zipped it in and out. It was going like a cricket.

{Trip Halvorsen|i}“Team! Great. Look at this. Look at this energy. Everybody got a bagel?”

Nine people looked at the floor.

{Trip Halvorsen|i}“Great. So I want you to meet somebody. This is Brenna. Brenna’s going to be with us through the end of the quarter, and I want you to think of her as family.”

The woman in the vest raised one hand, at the wrist, like a queen. She was maybe thirty. There was a tablet under her arm, and she was counting us. I saw her lips move.

{Mehwish|e}“Like, a stepmother?” Mehwish asked.

{Trip Halvorsen|i}“Ha! Wish, I love it. No. Like a cousin. A cousin who’s good at process.”

{Mehwish|i}“And what process are we looking at?”

{the consultant|e}“All of them,” said the consultant.

Zip, went the badge.

*

I should explain what we do. We make the little plastic thing on the end of the other plastic thing. It’s in your car. You’ve never seen it, and if I’ve done my job you never will. My job is to write the document that says what happens if it breaks. I’ve been writing it for eleven years. It is four thousand pages long, nobody’s ever read it, and I had reason to believe that I was about to be asked about this.

The chat window popped up before I’d even sat down at my desk. It was Mehwish, forty feet away.

{Mehwish|i}“she has a LIST,” it read. {Mehwish|i}“i saw it when she set down the tablet. it’s all of us and there’s a column with a little frowny face”

I typed, {Dolores Quan|e}“How many frownies?”

{Mehwish|i}“i only saw the Qs”

{Dolores Quan|i}“I’m the only Q.”

There was a long pause with dots in it.

{Mehwish|e}“have you thought about going back to school,” Mehwish wrote.

I put my forehead on the desk. It was cool there. It smelled like every lunch I’d ever eaten. When I lifted it up again there was a man on a ladder directly over me with his head in the ceiling.

{Dolores Quan|i}“Bernie?”

{Bernard|i}“Yep.”

{Dolores Quan|i}“What are you doing up there?”

{Bernard|i}“Lights.”

{Dolores Quan|i}“What’s wrong with the lights?”

{Bernard|a}“They’re on.” The ladder creaked. He came down two rungs, so that I got his face, upside down and gray with tile dust. Bernard had been the facilities guy since before there were facilities. {Bernard|a}“She wants ’em on sensors. Nobody moves for ten minutes, they go off. Says it’ll save eleven thousand a year.”

{Dolores Quan|i}“I don’t move for hours at a time. I’m thinking.”

{Bernard|i}“Well, think with your arms.”

He went back up. I waved at the ceiling a couple of times for practice.

*

She did the interviews in the supply room, because it was the only door that locked. Kofi went first, and was in there for four minutes, and walked out smiling. Mehwish went second. She was in there for an hour and ten, and when the door opened it was the consultant who looked like she needed air.

Then it was me.

{the consultant|i}“Ms. Quan. Is it Dolores?”

{Dolores Quan|i}“Dolly’s fine.”

{the consultant|a}“I’ll put Dolores.” She’d set up on a case of toner with another case of toner for me. Our knees almost touched. {the consultant|a}“Walk me through your day.”

{Dolores Quan|i}“I come in. I get coffee. I open the document.”

{the consultant|i}“This is the Failure Compendium.”

{Dolores Quan|i}“We just call it the document.”

{the consultant|i}“And then?”

{Dolores Quan|e}“Then I imagine something bad happening,” I said, {Dolores Quan|e}“and I write it down.”

She wrote that down. I could see it, too, upside down. She had very nice handwriting for a person with a stylus.

{the consultant|i}“Who’s the end user?”

{Dolores Quan|i}“Of the document? I guess whoever it happens to.”

{the consultant|i}“And when was it last accessed? By someone other than you.”

I thought about lying. I really did. But it was close in there, and all around us were ten thousand Post-its, bright-eyed, waiting to hear.

{Dolores Quan|e}“Two thousand nineteen,” I said. {Dolores Quan|e}“Somebody in Toledo wanted to know could you eat it.”

{the consultant|i}“Could you?”

{Dolores Quan|i}“Page 2,206. You can, but there’s no reason to.”

Something happened to the corner of her mouth. She got it under control. {the consultant|a}“Thank you, Dolores. That’s very helpful. Would you send in—” She checked. {the consultant|a}“It just says ‘Bernard, question mark.’”

{Dolores Quan|i}“He’s on a ladder someplace. You kind of have to shout up.”

*

I found Mehwish in the stairwell at four. We had a landing, between three and two, where the signal was bad and the vending machine on three couldn’t see you. She’d taken off her shoes.

{Dolores Quan|e}“An hour and ten,” I said.

{Mehwish|i}“She asked me what I bring to the table.”

{Dolores Quan|i}“What’d you say?”

{Mehwish|i}“I asked her what she meant by table.”

{Dolores Quan|i}“Wish.”

{Mehwish|i}“It’s a fair question! She couldn’t define it. Then I asked to see her contract. Did you know there’s no indemnity clause? I redlined it for her. I felt bad. She’s got a kid in Tacoma.”

{Dolores Quan|i}“You got her kid out of her?”

{Mehwish|i}“I got her blood type out of her. Sit down, you’re looming.”

I sat. Somewhere under us a door opened, shut.

{Dolores Quan|i}“She’s going to can me.”

{Mehwish|i}“She can’t can you. You’re the document.”

{Dolores Quan|i}“She asked who reads it.”

{Mehwish|i}“Oh.”

{Dolores Quan|i}“Yeah.”

{Mehwish|i}“What did you tell her?”

{Dolores Quan|i}“The truth.”

{Mehwish|i}“Oh, honey. Why?”

{Dolores Quan|i}“I don’t know. She looked at me. She has those eyes.”

{Mehwish|a}“She does have those eyes.” She offered me a pretzel. {Mehwish|a}“You could say I read it.”

{Dolores Quan|i}“Do you read it?”

{Mehwish|i}“I’ve got it on my nightstand.”

{Dolores Quan|i}“You do not.”

{Mehwish|i}“For the insomnia. I’ve gotten as far as ‘Gasket, Unexplained Loss Of.’ It’s kind of beautiful, Lo. There’s a part with a school bus where I actually got scared.”

I don’t cry at work. It’s a policy; I may have written it. I ate the pretzel instead, and we sat there in our socks, and after ten minutes had gone by without anyone moving, the light went off.

{Mehwish|e}“Wave,” said Mehwish in the dark.

*

It was Thursday when Toledo called.

We were back in B. There were no bagels this time. Trip had the clicker, and Brenna Stahl stood next to him with her arms crossed over the vest, and on the screen was a slide that said {_|i}“RIGHT-SIZING OUR JOURNEY.” Kofi had been given the job of turning the lights down. He kept having to turn them back up, since nobody was moving.

{Trip Halvorsen|e}“So, nobody panic,” Trip began.

The phone in the middle of the table lit up and started to bleat. It was one of those starfish-looking things. Nobody had ever been sure how to work it.

{Trip Halvorsen|i}“Do I get that? Should I get that?” Trip poked at it. {Trip Halvorsen|i}“Hello! You’ve got the whole gang.”

{the voice on the phone|e}“Is this the plastic-thing people?” asked the voice on the phone. It was a rough one, a smoker’s, and behind it there was an alarm going. {the voice on the phone|e}“This is the line in Toledo. We got four hundred and six vehicles here and every one of them’s making a noise.”

{Trip Halvorsen|i}“What kind of a noise?”

{the voice on the phone|i}“Sort of like a *whee*.”

All down the table I could see people thinking it: *whee*. Zip, went the badge. Zip, zip.

{Trip Halvorsen|i}“Okay! Okay. Great flag. Who’s this with?”

{the voice on the phone|i}“It’s with Toledo. We got eleven minutes till we gotta stop the line, and when we stop the line that’s twenty-two thousand a minute, and that’s on you. So who do I talk to?”

Nobody said anything. Trip looked at Brenna. Brenna, and I’ll always give her this, looked at me.

{Dolores Quan|e}“Does it go up at the end?” I asked. {Dolores Quan|e}“The noise. Or is it flat?”

{the voice on the phone|i}“Who’s that?”

{Dolores Quan|i}“This is Dolores. I do the document. Does it go up?”

There was some yelling away from the receiver. {the voice on the phone|e}“Goes up,” said the voice. {the voice on the phone|e}“Like a question.”

{Dolores Quan|i}“And it’s cold there. Did it get below twenty last night?”

{the voice on the phone|i}“It’s *Toledo*.”

{Dolores Quan|i}“And you changed suppliers on the clip. It used to be blue, and now it’s kind of a teal.”

A pause. {the voice on the phone|i}“How the hell do you know that?”

{Dolores Quan|e}“I don’t. I imagined it,” I said. I’d shut my eyes. I could see the page. It had a coffee ring on it. {Dolores Quan|e}“It’s 3,118, ‘Clip, Contraction of, with Singing.’ You don’t have to stop the line. Take a hair dryer to it, four seconds, and push till it clicks twice. Not once. If it only clicks once it’ll come off in about a year and hit somebody in the shin.”

{the voice on the phone|i}“A hair dryer.”

{Dolores Quan|i}“Somebody’ll have one in her locker. Ask in paint.”

We waited. It’s a strange thing to listen to a factory hold its breath. Bernard had come in at some point, with his ladder, and stood there with one foot on it. Under the table Kofi had hold of my sleeve.

Then, from four hundred miles off, tiny, came *click*. *Click*.

{the voice on the phone|e}“Son of a bitch,” said Toledo.

The room went up. Mehwish was standing on her chair, shoeless. Somebody hugged the starfish. Trip was laughing, forward for once, and saying, {Trip Halvorsen|e}“That’s what I’m talking about! That right there! That’s process!”

{the consultant|i}“Ms. Quan.”

I turned around. The woman in the vest had come up beside me. She had the tablet against her chest, so that I couldn’t see it.

{Dolores Quan|i}“Brenna.”

{the consultant|i}“Is there an index?”

{Dolores Quan|i}“There’s a draft of one. It’s six hundred pages.”

{the consultant|a}“That’s what you need, then. You need an index and a search box, and somebody under forty to build it.” She was looking over my shoulder at the new guy. {the consultant|a}“Does he know what he’s doing?”

{Dolores Quan|i}“He gave me half of a bagel.”

{the consultant|i}“That wasn’t my question.”

{Dolores Quan|e}“He’s been here nine days,” I said. {Dolores Quan|e}“He does what he says he’s going to. I’d take him.”

She made a mark. Then she seemed to come to some decision, and turned the tablet around, so I could see the column. There I was, under the Qs. She’d already erased the frown. You could still see where it had been.

{Dolores Quan|e}“Can I ask you something?” I said. {Dolores Quan|e}“Why’d you look at me? When they called. You could’ve looked at anyone.”

{the consultant|i}“I read it.”

{Dolores Quan|i}“You read what?”

{the consultant|i}“The document. I had two nights in a Ramada.” And for the first time since I’d met her she smiled, the whole thing, both sides. {the consultant|e}“I cried at the school bus,” said the consultant, and the lights went out.

{Bernard|e}“Everybody wave!” Bernard hollered from the ladder.
