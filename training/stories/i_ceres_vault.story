+++
about = "A heist crew of five on an orbital station, present tense, straight double quotes: nicknames against real names, voices in the earpiece, orders with vocatives; a guard, a waiter and a clerk speak twice and go; they/them for one."

[[characters]]
name = "Sabela Couto"
aliases = ["Sabela", "Boss", "Couto", "the boss", "Madame Orlova"]
gender = "female"

[[characters]]
name = "Nikolai"
aliases = ["Niko", "Needle", "Nikolai Vance", "the safecracker"]
gender = "male"

[[characters]]
name = "Tuck"
aliases = ["Tuck", "the pilot", "Tucker"]
gender = "neutral"

[[characters]]
name = "Hyacinth"
aliases = ["Hy", "Hyacinth Obuya", "the kid", "Obuya"]
gender = "female"

[[characters]]
name = "Magnus"
aliases = ["Mouse", "Magnus Dahl", "the big man", "Dahl"]
gender = "male"

[[characters]]
name = "the guard"
aliases = ["a guard", "officer"]
gender = "male"

[[characters]]
name = "the waiter"
aliases = ["a waiter", "a young man with a tray"]
gender = "male"

[[characters]]
name = "the clerk"
aliases = ["a clerk", "the woman behind the glass"]
gender = "female"
+++
CERES VAULT, OR: HOW TO LOSE A FRIEND IN FORTY MINUTES

Part 2 of the Couto Crew series

{Sabela Couto|e}"Sound off," says the voice in her ear, and it takes Sabela a moment to understand that it's her own, coming back on a half-second delay.

{Sabela Couto|i}"Tuck, I'm echoing."

{Tuck|i}"Yeah, that's the dome. Give me a sec. Say something else?"

{Sabela Couto|i}"Something else."

{Tuck|i}"You're clean, Boss."

{Sabela Couto|i}"Good. Sound off."

{Nikolai|i}"Needle, in position. If a broom cupboard is a position."

{Magnus|i}"Mouse. East stairs. My shoes hurt."

{Hyacinth|i}"Um. Hyacinth. I'm at the bar? I'm by the fish."

{Sabela Couto|a}"You don't have to tell us your real name, Hy," she says, without moving her lips. She is very good at that. She has a champagne flute in one hand and forty thousand in borrowed diamonds around her neck, and she's walking across the floor of the Ceres Exchange as if she had been born in a room with chandeliers in it.

{Hyacinth|i}"Oh. Right. Sorry. What's my other one?"

{Nikolai|i}"We hadn't decided. I was lobbying for Liability."

{Magnus|e}"Leave the kid alone," rumbles Mouse.

{Nikolai|i}"I'm fond of the kid. I'm just saying, we bring a nineteen-year-old on her very first job, on the biggest vault this side of Mars, and she's by the fish."

{Hyacinth|i}"They're really nice fish, though."

{Sabela Couto|a}"Needle." She smiles at a passing ambassador. {Sabela Couto|a}"Shut up and count the cameras."

Four cameras on the gallery. Two on the stairs, which will be looking at nothing, once Tuck has given them nothing to look at. One guard at the lift, and one at the little brass door beside it which nobody at this party has any reason to notice. And in eleven minutes, when the speeches start, every light in the room will go down so that the guests can see the stars.

A young man with a tray stops in front of her. {the waiter|i}"Another glass, madam?"

{Sabela Couto|i}"Thank you, no. When does the Director speak?"

{the waiter|e}"At nine, madam," says the waiter, {the waiter|e}"though he's generally late. There's a lady in the powder room who he's generally late with." He goes scarlet. He glides off as fast as a tray will let him.

{Nikolai|i}"I like him. Can we keep him?"

{Sabela Couto|i}"Tuck, you heard that? Does late break us?"

{Tuck|i}"Depends how late. I've got a hole in the patrol pattern from nine-oh-two to nine-oh-nine. After that there's a cutter coming round the rim, and she'll want to know why a laundry barge is parked on the executive dock with its engine running."

{Sabela Couto|i}"Can you stretch it?"

{Tuck|a}"I can tell them I've got a sick pilot," they say. {Tuck|a}"I can be sick, if it comes to it. I've been eating station food."

Sabela loves Tuck. She loves all of them, God help her, even Niko, whom she divorced. It's a terrible way to run a crew.

{Sabela Couto|i}"Mouse. Go down to the brass door. Stand near it. Don't do anything."

{Magnus|i}"What if he talks to me?"

{Sabela Couto|i}"Then talk back."

{Magnus|i}"What about?"

{Hyacinth|e}"His shoes," Hyacinth puts in. {Hyacinth|e}"Guards always have bad shoes. My uncle was one."

There's a pause on the line. Sabela can practically hear the boy from the broom cupboard rearranging his opinions.

{Nikolai|e}"That's not bad, Liability," says Niko.

* * *

Magnus Dahl is two metres and four centimetres tall. He has played, in the course of six years with Couto, a wrestler, a bodyguard, a corpse and a bishop, and he hasn't enjoyed any of them. What he likes is bread. He has a small oven on the barge that no one else is allowed to touch.

He stops beside the guard and looks at the man's feet.

{Magnus|e}"Those look bad," says Mouse.

The guard looks up at him, and up. {the guard|i}"You what, sir?"

{Magnus|i}"The shoes. They are the plastic ones. I had those. After three hours, it is like standing in soup."

{the guard|a}"Oh, mate," he says, with real feeling. He glances both ways along the gallery and drops his voice. {the guard|a}"Nine hours. Nine. I've got blisters on me blisters. And you can't sit, can you, not with all this lot swanning about."

{Magnus|i}"There is a chair just in here."

{the guard|i}"In there? That's the service passage. I'm guarding that."

{Magnus|a}"So you would be guarding it from the inside," he explains.

In Sabela's ear, nobody breathes.

{the guard|e}"...You know what," the guard says slowly, and takes out his key.

{Tuck|e}"I don't believe it," whispers Tuck. {Tuck|e}"I spent four days on a skeleton code for that door."

{Sabela Couto|i}"Quiet, Tuck. Needle, go."

{Nikolai|i}"Going."

{Sabela Couto|i}"Hy, finish your drink. Walk to the ladies'. Second stall, there's a panel behind the cistern, and what do you do?"

{Hyacinth|i}"Blue, then yellow. Don't touch the red."

{Sabela Couto|i}"Don't touch the red."

{Hyacinth|i}"What's the red?"

{Nikolai|i}"It's the reason we had an opening."

{Sabela Couto|a}"Niko!" She says that one aloud. Two bankers turn around. She turns it into a laugh, and waves, as though to a friend on the far side of the room, and the bankers turn back. {Sabela Couto|a}"Hyacinth, he's joking. Juno retired. She's got a goat farm."

{Hyacinth|i}"Okay."

{Magnus|i}"She does. She sends me cheese."

{Hyacinth|i}"Okay, but what *is* the red?"

{Tuck|i}"Alarm. Just the alarm, sweetheart. It goes ding and we all go to jail. Nobody blows up."

* * *

The lights go down at eleven minutes past nine.

{Tuck|i}"And that's my window shut. I'm officially being sick. You should hear me, I'm magnificent."

{Sabela Couto|i}"How long?"

{Tuck|i}"The cutter's sending a medic. He's suiting up. Eight minutes? Ten, if I tell him it's contagious."

{Sabela Couto|i}"Tell him it's contagious. Needle?"

Nothing.

{Sabela Couto|i}"Needle. Niko, talk to me."

{Nikolai|i}"I'm in front of it." His voice has gone strange and soft. It used to go like that on Sunday mornings. {Nikolai|i}"Sabela, it's beautiful. It's a real Harkness. It's got a *wheel*. I thought that they'd melted them all down."

{Sabela Couto|i}"Can you open it?"

{Nikolai|i}"Don't be insulting."

{Sabela Couto|i}"In eight minutes?"

{Nikolai|i}"Now you're being insulting to *her*."

{Magnus|e}"I have a problem," says Mouse.

She shuts her eyes. Overhead the whole roof has gone to glass, and three hundred people are saying *ooh*. {Sabela Couto|a}"What kind?"

{Magnus|i}"The guard is crying."

{Sabela Couto|i}"What did you do?"

{Magnus|i}"Nothing! I gave him my sandwich. He says nobody has been kind to him since Thursday. His wife went to Ganymede. He wants to show me pictures."

{Nikolai|i}"Oh, for the love of..."

{Sabela Couto|a}"Look at the pictures," she orders. {Sabela Couto|a}"Say she's pretty."

{Magnus|i}"She is. She has a very nice face. It's sad."

{Hyacinth|i}"Boss?" It's a tiny voice. {Hyacinth|i}"I did the blue."

{Sabela Couto|i}"Good girl. Now the yellow."

{Hyacinth|i}"There isn't one."

Nobody says a word. From somewhere on the barge comes a clatter, as of a pilot falling off a bucket.

{Tuck|e}"Say again, Hy?" says Tuck.

{Hyacinth|i}"There's blue, and there's red, and there's two that are both sort of... mustard? One's more mustardy. I'm sorry. The light's really bad in here. Somebody's in the next stall, too, I think it's the Director."

{Nikolai|e}"With the lady?" asks Niko, unable to help himself.

{Hyacinth|i}"Yes, and they're *busy*, and I don't know which one to cut."

{Sabela Couto|i}"Tuck?"

{Tuck|i}"The schematic says yellow! It just says yellow, Boss! It's a twelve-year-old schematic, the dye goes off! It could be either. The other one's the sprinklers, I think. Or the doors. One of them's definitely the doors."

{Sabela Couto|i}"Needle, how far along?"

{Nikolai|i}"Two of four. And if she doesn't kill the tremblers before I turn number four, I'll be in a steel box with my ex-wife's voice until the police come. Which, you know. There's worse."

{Sabela Couto|i}"Niko."

{Nikolai|i}"Just making conversation."

Sabela sets down her glass. All right. It comes to this every time; somewhere between the plan and the door there's a moment with nothing in it but somebody's nerve, and it's never the somebody you expected.

{Sabela Couto|i}"Hyacinth, listen. What did you tell me, the day I met you? On the tram."

{Hyacinth|i}"That I'd fixed your watch?"

{Sabela Couto|i}"You'd taken my watch, you'd fixed it, and you gave it back. You'd never seen one before. How did you know which spring?"

{Hyacinth|i}"I don't know. I just looked at it, and thought, if I'd made this, where would I've put it?"

{Sabela Couto|i}"So. If you'd made this."

There's silence, and breathing, and behind it, rather horribly, the Director.

{Hyacinth|a}"The one on the left's got a longer loop," she says at last. {Hyacinth|a}"Like somebody left slack. You'd only leave slack if you thought you'd need to get back in there. You'd never need to get back in for sprinklers."

{Sabela Couto|i}"So?"

{Hyacinth|i}"So, left."

{Sabela Couto|i}"Then cut it."

*Snip*, says the earpiece.

They wait. The stars go on shining. Somewhere in the dark the Director's deputy taps on a microphone, and apologises for the Director.

{Nikolai|e}"Three," murmurs Niko. {Nikolai|e}"And... four. Oh, hello, gorgeous."

* * *

There is one more thing between Sabela and the dock, and it's a desk. Behind the glass sits a clerk with a cold.

{the clerk|i}"Leaving us early, Madame... Orlova?"

{Sabela Couto|a}"A headache," she says. {Sabela Couto|a}"All that sky."

{the clerk|i}"It takes some people that way." The woman behind the glass stamps the card, and stops, and frowns at her screen. {the clerk|i}"It says here that you came with one companion. I've got three."

Behind Sabela stand a very large man in very small shoes; a thin one carrying what seems to be a cello; and a girl with a wet sleeve and a live fish in a bag.

{Sabela Couto|i}"My driver. My cellist."

{the clerk|i}"And the young lady?"

And Sabela, who has told four hundred lies this evening without a blink, finds to her annoyance that she would like to tell the truth.

{Sabela Couto|a}"She's with us," she says.

They don't run until they are around the corner.

{Nikolai|i}"Why is there a fish? Mouse, did you see her get a fish? Am I the only one who's going to ask about the fish?"

{Hyacinth|i}"He was being bullied."

{Nikolai|i}"He's a *fish*."

{Magnus|e}"Give him to me," says the big man, holding out both hands for the bag. {Magnus|e}"You are jogging him. What is his name?"

{Hyacinth|i}"Liability."

It's Niko who starts to laugh. He laughs so hard that he has to put the cello down, with nine million in bearer bonds in it, and lean against the bulkhead and wheeze. Sabela gets him by the collar.

{Sabela Couto|i}"Tuck! Door!"

{Tuck|i}"It's open! Hurry up, would you? There's a medic in my lap, and he's starting to think I'm a hypochondriac!"
