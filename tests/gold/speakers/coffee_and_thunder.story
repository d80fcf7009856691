+++
about = "Modern-AU romance, point of view alternating at scene breaks; long he/she and untagged stretches, action beats for tags; the man's name appears only inside dialogue, late; curly quotes, chapters."

[[characters]]
name = "Delphine Moreau"
aliases = ["Delphine", "Del"]
gender = "female"

[[characters]]
name = "Cassian Rook"
aliases = ["Rook", "Cassian", "the man"]
gender = "male"

[[characters]]
name = "Bea"
aliases = []
gender = "female"

[[characters]]
name = "Mrs. Adeyemi"
aliases = []
gender = "female"
+++
Coffee and Thunder

by papercupprophet

A/N: coffee shop AU nobody asked for!! no beta, so all typos are {_|i}“artistic choices.” Mind the weather.

Chapter One

The man had been sitting under the skylight for three hours, and in that time he had bought one black coffee, looked at the ceiling eleven times, and spoken to no one.

{Bea|e}“He’s casing the joint,” said Bea.

{Delphine Moreau|e}“Nobody robs a coffee shop by staring at its roof,” Del told the steam wand, and went on wiping it down.

{Bea|i}“Maybe he wants the roof.”

{Delphine Moreau|i}“He can have it. It leaks.”

{Bea|e}“Go talk to him,” Bea ordered, hip-checking the dishwasher shut. {Bea|e}“Or I will, and you know what I’m like.”

Del did know. She put down the cloth and took the pot over. Up close he was younger than his coat, and there was rain in his hair, although it hadn’t rained since Sunday.

{Delphine Moreau|i}“Refill?”

He didn’t look down. {Cassian Rook|a}“You should move whoever’s at that table by the window.”

{Delphine Moreau|i}“I’m sorry?”

{Cassian Rook|a}“Not far. Six feet would do it.” He checked his watch. {Cassian Rook|a}“You’ve got about four minutes.”

{Delphine Moreau|i}“Is that a threat?”

That got his attention. He had gray eyes, very tired, and they went wide.

{Cassian Rook|a}“No,” he said. {Cassian Rook|a}“God, no. It’s a forecast.”

She tipped her head back. Beyond the glass it was plain, stupid blue from edge to edge. {Delphine Moreau|a}“There’s not a cloud in the sky.”

{Cassian Rook|i}“Not yet.”

{Delphine Moreau|a}“Oh. You’re one of those people who say ‘not yet.’” She topped off his cup anyway, because she was a professional. {Delphine Moreau|a}“On the house. Please stop scaring my customers.”

{Cassian Rook|i}“They don’t look scared.”

{Delphine Moreau|i}“*I* look scared. I buy my own muffins. I count.”

It surprised something out of him that was nearly a laugh, and the light in the room went strange, like a hand passing over a lamp.

She never could explain, afterward, why she did it. She just walked over to the window, said something about a draft, and carried the tea and the half-finished crossword to the big table in the back, with their owner tottering along behind.

{Mrs. Adeyemi|e}“Such service,” said Mrs. Adeyemi. {Mrs. Adeyemi|e}“And me only a small Earl Grey.”

She was still settling her skirts when the sky went bang. There was no other word for it. The plane tree on the corner, which had stood there since streetcars, put one long arm through the window and laid it across the table where she had been sitting.

In the quiet, a sugar shaker rolled to the edge, thought about it, and fell off.

{Bea|e}“Okay,” said Bea faintly. {Bea|e}“So not the roof.”

***

He should have left. That was the system: say it, get laughed at, go. Instead he was on his knees with a borrowed dustpan, and she was standing over him.

{Delphine Moreau|a}“You missed a piece,” she said.

{Cassian Rook|i}“I’m getting to it.”

{Delphine Moreau|i}“How did you know?”

He swept for a while. It was a fair question, and he had an answer ready for it that fit on a business card. {Cassian Rook|a}“I study storms. I’ve got a van full of instruments and a grant that runs out in March.”

{Delphine Moreau|i}“The instruments are in the van.”

{Cassian Rook|i}“Yes.”

{Delphine Moreau|i}“And you were in here. Looking at my ceiling.”

{Cassian Rook|i}“It’s a good ceiling.”

{Delphine Moreau|i}“Mister—”

{Cassian Rook|i}“Rook. Cassian Rook. People just say Rook.”

{Delphine Moreau|a}“Delphine Moreau. People say Del, if they want coffee.” She held out her hand. {Delphine Moreau|a}“Thank you. You know. For the forecast.”

He wiped his palm on his coat and took it, and all the lights went out.

Not only hers. The pharmacy went, and the laundromat, and the big green sign on the bank; all the way down the hill he could hear the alarms start up. Her hand was very warm.

{Delphine Moreau|a}“Was that you?” she asked the dark.

{Cassian Rook|a}“I don’t think so,” he said. And then, because nobody could see his face: {Cassian Rook|a}“I don’t know. Sometimes.”

She didn’t let go. He noticed that particularly.

Chapter Two

He came back Thursday, and on Friday with a pane of glass. By the end of the month there was a chart on the side of the pastry case.

{Bea|e}“Nine visits, five thunderstorms, one burst main,” Bea read out, in the voice of a juror. {Bea|e}“I’m not saying anything.”

{Delphine Moreau|e}“Good,” said Del.

{Bea|i}“I’m just saying, it rained *inside the movie theater*, Del.”

{Delphine Moreau|e}“That was the sprinklers,” Del protested.

{Bea|i}“And what set off the sprinklers?”

There was no answer to that which Del was willing to have written down. What had set off the sprinklers was one bucket of popcorn, two hands reaching into it, and nobody reaching back out.

The bell jingled over the door. He was soaked to the skin. Outside, of course, it was perfectly dry.

{Cassian Rook|a}“I have to tell you something,” he said, {Cassian Rook|a}“and then I have to drive to Nebraska.”

{Bea|e}“I’m on break,” announced Bea, who was already untying her apron.

{Delphine Moreau|i}“You had your break.”

{Bea|a}“I’m on another one.” And she was gone, and the chart with her.

He waited for the door to close. He had the look of someone who had practiced in the van, out loud, with gestures.

{Cassian Rook|i}“It follows me. When things matter. I get happy and it rains, I get scared and it’s worse. I’ve lived in eleven towns.”

{Delphine Moreau|i}“And now you’re off to number twelve.”

{Cassian Rook|i}“It isn’t a town. It’s a field. I’ve rented it. There’s nobody for miles, there’s just a cow.”

{Delphine Moreau|e}“Does the cow know?” Del asked.

{Cassian Rook|i}“Del.”

{Delphine Moreau|a}“I’m asking. Somebody should warn the cow.” Her voice wobbled. She hated that it wobbled. {Delphine Moreau|a}“So you decided this all by yourself.”

{Cassian Rook|i}“There was a *tree* on your *table*.”

{Delphine Moreau|i}“And no one under it! Because you said!”

He opened his mouth and closed it again.

{Delphine Moreau|a}“You sat there three hours,” she said, {Delphine Moreau|a}“waiting to warn a bunch of strangers, so they could think you were nuts. That’s not somebody dangerous. That’s an idiot.”

{Cassian Rook|i}“I could be both.”

{Delphine Moreau|i}“Sit down. I’ll make you a coffee.”

{Cassian Rook|i}“I really have to get on the—”

{Delphine Moreau|i}“Sit *down*, Cassian.”

He sat. No one had called him that since his mother.

***

Her hands knew the way: grind, tamp, lock, pour. It gave her time to be frightened. There was a thing she had never told anybody, not even Bea, mostly because it was so dumb.

{Delphine Moreau|a}“Hold this.” She pushed the cup across the counter. {Delphine Moreau|a}“No, don’t drink it. Hold it.”

{Cassian Rook|i}“It’s hot.”

{Delphine Moreau|i}“How hot?”

A frown. {Cassian Rook|i}“Just right, actually.”

{Delphine Moreau|i}“I gave you one like that the first day, before the tree. How long did you take to finish it?”

{Cassian Rook|i}“I don’t know. Three hours?”

{Delphine Moreau|i}“And was it cold?”

He started to answer. Then he looked at the cup, a long look, and after that, finally, at her.

{Cassian Rook|a}“I thought it was the china,” he said slowly.

{Delphine Moreau|a}“It’s from the dollar store. They stay hot. All of them, if it’s me that pours. Bread rises if I’m in a good mood. In ninth grade I got dumped at a bonfire and it burned till Tuesday.” She was talking too fast. {Delphine Moreau|a}“So I’m not, like, *scared* of you. I’ve been waiting my whole life for someone to be weird with.”

A single fat drop hit the skylight. Then another.

{Cassian Rook|a}“That’s me.” He looked wretched. {Cassian Rook|a}“Sorry. I’m sorry. That’s just me being—”

{Delphine Moreau|i}“Scared?”

He shook his head. {Cassian Rook|a}“The other one.”

Oh, thought Del; and she came around the end of the counter with the dish towel still over her shoulder, took the cup out of his hands, and found something better for them to hold. The thunder, when it came, was a long way up and seemed to be purring.

{Cassian Rook|a}“Your roof leaks,” he mumbled into her hair, some time later.

{Delphine Moreau|i}“I’ve got a bucket.”

{Cassian Rook|i}“It might be kind of a lot of rain.”

{Delphine Moreau|i}“I’ve got two.”

{Cassian Rook|i}“I paid for a month. On the field.”

{Delphine Moreau|a}“We’ll visit.” She could feel him laughing, and above them the drops came down harder, all silver. {Delphine Moreau|a}“I’d like to meet the cow.”

Neither of them heard the bell.

{Mrs. Adeyemi|e}“I only stopped in for my umbrella,” remarked Mrs. Adeyemi, to nobody in particular. She took it off the hook, peered out at the street, where the sun was shining, and up at the skylight, where it was not, and hung it carefully back up. {Mrs. Adeyemi|e}“No, dear, don’t get up. I believe that girl of yours owes me five dollars.”
