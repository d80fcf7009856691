+++
about = "coffee-shop AU romance, he and she alone for long stretches: pronoun tags, beats before and after quotes, few names"

[[characters]]
name = "Maren"
aliases = ["Mare"]
gender = "female"

[[characters]]
name = "Jonah Petrakis"
aliases = ["Jonah", "Grey Coat", "the customer"]
gender = "male"

[[characters]]
name = "Delphine"
aliases = ["the older woman"]
gender = "female"

[[characters]]
name = "Theo"
aliases = ["the kid"]
gender = "male"

[[characters]]
name = "the woman with the stroller"
aliases = ["the woman"]
gender = "female"
+++
Second Cup Free
by lanternlit

Summary: In another life they saved the galaxy. In this one he can't decide between oat and almond.

He came in with the rain at ten past seven, as he had every day for two weeks, and stood dripping on the mat.

{Maren|a}“You're early,” she said.

{Jonah Petrakis|a}“My watch is fast.” He shook out his sleeves. {Jonah Petrakis|a}“Or you're slow. One of us is wrong, anyway.”

{Maren|i}“I'm never wrong before nine.”

{Jonah Petrakis|i}“And after?”

{Maren|a}“After nine I'm only human.” She already had the cup in her hand. {Maren|a}“Flat white, extra shot, no lid, because you like to burn your tongue.”

He laughed. It changed his whole face, that laugh; she had started collecting them, privately, like stamps.

{Jonah Petrakis|i}“Am I that predictable?”

It was a fair question, and she gave it some thought while the milk screamed.

{Maren|a}“You changed to oat once,” she admitted. {Maren|a}“It was a Thursday. I had to sit down.”

Behind her the kitchen door banged open and a stack of saucers came out with a pair of legs under it.

{Theo|e}“Is that him?” the saucers asked in Theo's voice. {Theo|e}“Is that Grey Coat?”

She closed her eyes.

{Maren|e}“Theo,” said Maren. {Maren|e}“Go and wash something.”

{Theo|e}“I've washed everything!” the kid protested.

{Maren|i}“Then wash it again.”

The legs went away. The silence they left behind was terrible. When she dared to look up, the customer was studying the chalkboard with his lips pressed very tightly together.

{Jonah Petrakis|a}“Grey Coat,” he said at last.

{Maren|i}“It's a system. We don't get names, mostly. There's Two Sugars, and Angry Laptop, and the Bishop.”

{Jonah Petrakis|i}“Is he a bishop?”

{Maren|i}“He plays chess.”

{Jonah Petrakis|a}“Ah.” He leaned his elbows on the counter. {Jonah Petrakis|a}“It's Jonah, by the way. Jonah Petrakis. In case I ever buy another coat.”

She wrote it on the side of the cup. It took her longer than five letters should.

{Maren|a}“Maren,” she told the cup.

{Jonah Petrakis|a}“I know.” He pointed, a little guiltily, at her chest, and then turned scarlet. {Jonah Petrakis|a}“The badge! It's on the badge.”

* * *

By the middle of November he had a stool. Nobody had given it to him, but Two Sugars had once tried to sit there, and Delphine had looked at Two Sugars over her glasses until he remembered an appointment.

{Delphine|e}“You are going to have to do something about that,” Delphine said now. She was counting the till. {Delphine|e}“It's been a month. He's drunk so much coffee that I can retire.”

{Maren|i}“About what?”

{Delphine|i}“Don't you 'about what' me.”

{Maren|a}“He's a customer.” Her ears were hot. {Maren|a}“He's a nice customer who tips.”

The older woman snapped a rubber band around the tens.

{Delphine|i}“My second husband was a nice customer who tipped.”

{Maren|i}“What happened to him?”

{Delphine|a}“I married him, that's what happened to him. Then he had to make the coffee.” She dropped the roll into the bag. {Delphine|a}“Lock up for me. And Mare? He's been standing across the road for ten minutes pretending to read a parking meter.”

She went out by the back. Maren stood with the keys in her fist and counted to thirty, gave up at eleven, and opened the front door.

The cold came in, and then he did.

{Jonah Petrakis|a}“You're closed,” he said.

{Maren|a}“I'm closing. It's a process.” She stepped back to let him by. {Maren|a}“Did it say anything good?”

{Jonah Petrakis|i}“Did what?”

{Maren|i}“The parking meter.”

{Jonah Petrakis|a}“Oh, God.” He covered his eyes with one glove. {Jonah Petrakis|a}“No parking between eight and six. I've got it by heart now. I could recite it for you.”

{Maren|i}“Maybe later.”

She turned the sign round and put one of the chairs back down off its table, and then another. He sat in the first. For a while there was only the tick of the machine cooling.

{Jonah Petrakis|a}“I got the job.” He was talking to his hands. {Jonah Petrakis|a}“The one in Halifax. They rang this afternoon.”

{Maren|i}“That's wonderful.”

{Jonah Petrakis|i}“Is it?”

{Maren|i}“You've been waiting for that call since I've known you. You jumped every time somebody's phone went. You spilled a whole cappuccino on the Bishop.”

{Jonah Petrakis|i}“He'd just lost his queen. He didn't notice.”

{Maren|a}“He noticed.” She tried to smile, and it came out crooked, and she got up to wipe a table that was perfectly clean. {Maren|a}“When do you go?”

{Jonah Petrakis|i}“They want an answer by Friday.”

The cloth stopped.

{Maren|a}“You haven't answered?” she asked without turning around.

{Jonah Petrakis|i}“I said I had to ask someone.”

{Maren|i}“Who?”

He didn't say anything. When she looked over her shoulder he was looking straight back at her, with rain in his hair and both his gloves on the wrong hands, and he was so obviously terrified that she forgot to be.

{Maren|a}“That's not fair,” she whispered.

{Jonah Petrakis|i}“I know.”

{Maren|i}“You can't hang that on me. I make coffee. I don't even make it that well, I just remember what people want.”

{Jonah Petrakis|i}“That's rarer than you think.”

{Maren|i}“Jonah.”

{Jonah Petrakis|a}“I'm not asking you to decide.” He had got to his feet. {Jonah Petrakis|a}“I'm asking whether, if I stayed, you'd have dinner with me. And if I went, whether you'd pick up the phone. That's all. It's two questions. You can say no to both of them, and I'll still tip.”

It wasn't funny. She laughed until she had to hold on to the counter.

{Maren|a}“Go,” she managed.

His face fell. {Jonah Petrakis|a}“Right. Yes. Of course, I'll just —”

{Maren|a}“No! To Halifax. Go to Halifax, you idiot, you've wanted it for years.” She wiped her eyes on the dishcloth, which was a mistake. {Maren|a}“I'll pick up the phone.”

{Jonah Petrakis|e}“And dinner?” Jonah asked.

{Maren|i}“What are you doing right now?”

* * *

April. There was a stroller parked across the end of the counter, and its owner was peering up at the chalkboard.

{the woman with the stroller|e}“What's a Grey Coat?” the woman asked.

{Theo|e}“Flat white, extra shot, no lid,” recited Theo, who had been promoted. {Theo|e}“It burns your tongue. People like it, I don't know why.”

{the woman with the stroller|a}“And who's that supposed to be?” She nodded at the chalk drawing underneath, a small figure with a suitcase.

{Theo|i}“That's him. He's on a train.” The kid checked the clock. {Theo|i}“He's on a train for about four more minutes, actually. Mare! Four minutes!”

{Maren|i}“I can tell the time!” came from the kitchen, and something broke.

{Delphine|e}“That was a good plate,” Delphine remarked to nobody.

The bell over the door rang. He was early. He stood there on the mat in a blue jacket she had never seen before, dripping, with a bag over each shoulder, and she came out with flour up to her elbows and stopped dead on the other side of the pastry case.

{Jonah Petrakis|a}“My watch is fast,” he said.

{Maren|a}“You bought another coat,” she said.
