+++
about = "First-person past narrator named only in dialogue; two brothers who look alike, called by epithets before they are told apart; their father."

[[characters]]
name = "Odile Marsh"
aliases = ["Odile", "Miss Marsh", "Odie", "the surveyor", "the girl from the Board", "the girl"]
gender = "female"
narrator = true

[[characters]]
name = "Tam"
aliases = ["his brother", "the window seat"]
gender = "male"

[[characters]]
name = "Joss Harrow"
aliases = ["Joss", "the one in the cap", "the bread knife"]
gender = "male"

[[characters]]
name = "Mr Harrow"
aliases = ["their father", "the old man", "Da", "the ferryman", "the man in the doorway", "his father"]
gender = "male"
+++
THE HARROW FERRY

by saltmarshes

A/N: set the winter before the bridge arc. You don't need to have read the rest. Thank you to my beta, all mistakes are the river's.

Nobody had told me there were two of them.

I had been standing on the landing for twenty minutes, with the rain coming sideways and my case going soft at the corners, when a young man with a rope over his shoulder came down the steps and looked me up and down.

{Tam|i}"You'll be the girl from the Board."

{Odile Marsh|e}"I'm the surveyor," I said. {Odile Marsh|e}"And you're late."

{Tam|a}"Am I?" He seemed to find it funny. {Tam|a}"Ferry goes when it goes. Stop there and don't touch anything."

He went round the side of the boathouse. Not a minute later he came out of the front of it in a cap, without the rope, and said pleasantly, {Joss Harrow|a}"Oh, hello. Has somebody seen to you?"

I stared at him.

{Odile Marsh|e}"You have," I said. {Odile Marsh|e}"Just now. You told me not to touch anything."

{Joss Harrow|a}"That doesn't sound like me," he said doubtfully.

{Odile Marsh|i}"It was thirty seconds ago!"

{Joss Harrow|e}"Then it was definitely not me. I was asleep." The one in the cap turned and bellowed over his shoulder. {Joss Harrow|e}"Tam! Have you been rude to a lady?"

{Tam|i}"Probably!"

The rope came round the corner first, and then the same face again, the same broken nose even, though I learned afterwards that they had broken them four years apart.

{Tam|i}"Which lady?"

{Joss Harrow|i}"How many have we got?"

{Tam|a}"Ah," he said. He had the grace to go red, at least. {Tam|a}"That one. Sorry, miss. I took you for a bailiff."

{Odile Marsh|e}"Do I look like a bailiff?" I asked.

{Joss Harrow|e}"They're sending all sorts now," said the one in the cap, and picked up my case before I could stop him. {Joss Harrow|e}"I'm Joss. He's Tam. You won't be able to tell, so just shout and see who comes."

{Odile Marsh|e}"Odile Marsh," I told them.

{Joss Harrow|i}"Odile! Like the swan."

{Tam|e}"The wicked one," his brother put in.

{Joss Harrow|i}"How do you know about swans?"

{Tam|i}"I read. You should try it."

They were still at it when the door behind them opened and everything stopped: the bickering, the grins, even, I could have sworn, the rain. The man in the doorway had their nose as it must have been before. He leaned on a stick and looked at nobody but me.

{Mr Harrow|i}"Is that her?"

{Joss Harrow|e}"That's her, Da," said Joss.

{Mr Harrow|i}"She's small."

{Odile Marsh|e}"I've been told," I said. {Odile Marsh|e}"I'm here to measure your crossing, Mr Harrow, not to carry it."

Somebody snorted. I couldn't have told you which of them it was.

{Mr Harrow|e}"Get in out of the wet, then," the old man said. {Mr Harrow|e}"I'll not have it told that we drowned you on dry land."

* * *

The kitchen was low and very hot. Their father put me in the chair by the stove and took the one opposite, with his stick across his knees. One brother cut bread. The other leaned in the window seat, bareheaded now, and without the cap or the rope I was lost.

{Mr Harrow|a}"So they mean to do it," he said.

{Odile Marsh|i}"They mean to find out whether it can be done."

{Mr Harrow|i}"And if it can?"

{Odile Marsh|i}"Then I expect there'll be a bridge, yes."

{Mr Harrow|a}"Four generations," he said. {Mr Harrow|a}"My great-grandfather rowed the thing. Rowed it! With cattle in."

{Joss Harrow|e}"Here come the cattle," the bread knife murmured.

{Mr Harrow|i}"I heard that, Joss."

{Joss Harrow|i}"You were meant to, Da."

So Joss was the bread and Tam was the window. I held on to that. I noticed that Tam had a scar through his left eyebrow, and I held on to that too.

{Tam|i}"What would it do to us?" The window seat creaked. {Tam|i}"Honestly. You've seen it other places."

I had. I turned my cup round on my knee. {Odile Marsh|i}"There was a family at Corley. They kept the ferry going two years after."

{Tam|a}"And then?" he asked.

{Odile Marsh|i}"They took the toll-house on the bridge. The Board offered it to them first. It's in the rules, if you ask for it in writing before the ground is broken."

Nobody had told them this. I could see it going round the room, from face to identical face.

{Joss Harrow|a}"In writing," he said slowly, with the knife in the air. {Joss Harrow|a}"Da. Did you ever get a letter about that?"

The old man said nothing.

{Joss Harrow|a}"Da?" he said again.

{Mr Harrow|a}"I get a great many letters," he said to the stove.

{Tam|e}"You burned it," said Tam.

{Mr Harrow|a}"It was a cold night." His hands moved on the stick.

{Joss Harrow|i}"Oh, for pity's sake!"

{Mr Harrow|i}"Don't you raise your voice in my kitchen, Joss Harrow."

{Tam|e}"That was me," Tam said, which was a lie; I had been watching, and it had been the bread knife. Joss looked at the floor. The old man looked from the one to the other, and for the first time I saw that he couldn't be sure himself.

His eyes had a bluish cloud in them. I don't know how I had missed it.

{Odile Marsh|e}"How long have you not been able to see them?" I asked.

It was very quiet.

{Mr Harrow|e}"Clever," said the ferryman at last. {Mr Harrow|e}"Small and clever. Since the spring, miss. I know them by their boots on the boards, mostly. They're neither of them to make a fuss."

{Joss Harrow|i}"We're not making a fuss." Joss had put the knife down. {Joss Harrow|i}"Tam, are you making a fuss?"

{Tam|a}"No." His voice wasn't quite steady. {Tam|a}"You?"

{Joss Harrow|i}"Never in my life."

{Mr Harrow|i}"Good. Then one of you give the girl some bread."

* * *

I wrote the letter for them that night, at the kitchen table. The old man signed where I put his finger. He had gone up to bed, and I was blotting it, when a shadow fell across the page.

{Odile Marsh|e}"Tam," I said without turning round.

{Tam|a}"How did you know?" he demanded.

{Odile Marsh|i}"Your boots. You come down harder on the left."

He laughed under his breath and sat down where his father had been. {Tam|a}"Twenty-six years, and my own aunt can't do it. Will they take any notice of that? The Board?"

{Odile Marsh|i}"They'll have to. I'm delivering it myself."

{Tam|i}"You don't owe us that, Odie."

{Odile Marsh|e}"Nobody calls me Odie," I said, not very crossly.

{Tam|i}"Nobody's ever told Joss and me apart inside a day, either."

{Joss Harrow|i}"I heard my name," came from the stairs.

{Tam|a}"Go to bed!" he shouted over his shoulder.

{Joss Harrow|i}"You go to bed. Is he bothering you, Miss Marsh?"

{Odile Marsh|e}"Terribly," I called back.

{Joss Harrow|i}"Good. Carry on."
