+++
about = "First-person past, an innkeeper's daughter whose name comes late (from her brother, then her mother); a stranger who is 'the man in the grey coat' for a page, then gives a false name and later has a true one; soldiers, a child."

[[characters]]
name = "Ysolde Marrin"
aliases = ["I", "Ysolde", "Yssy", "Mistress Marrin", "girl", "the innkeeper's daughter"]
gender = "female"
narrator = true

[[characters]]
name = "Maud Marrin"
aliases = ["my mother", "Mother", "Ma", "Mistress Maud", "Maud", "the innkeeper"]
gender = "female"

[[characters]]
name = "Dunny"
aliases = ["Dunstan", "my brother", "the boy", "little brother"]
gender = "male"

[[characters]]
name = "Aurel Vantry"
aliases = ["the man in the grey coat", "the stranger", "the man", "Hob Carter", "Carter", "the carter", "Aurel", "my lord", "Lord Vantry", "our guest"]
gender = "male"

[[characters]]
name = "Captain Sedge"
aliases = ["the captain", "captain", "Sedge", "sir"]
gender = "male"

[[characters]]
name = "the young soldier"
aliases = ["the soldier", "Pell", "Corporal Pell"]
gender = "male"

[[characters]]
name = "old Wick"
aliases = ["Wick", "Grandfather Wick", "the old man"]
gender = "male"
+++
The Kettle and Crown

Part One

It had rained for nine days when the man in the grey coat came to the Kettle, and I remember being annoyed with him because I had only just done the floor.

{Ysolde Marrin|e}"Boots," I said.

He stood in the doorway with the water running off him and looked down, as if he had not been aware of having any. {Aurel Vantry|a}"I beg your pardon?"

{Ysolde Marrin|i}"Off, please. There's a bench just there."

{Aurel Vantry|a}"Of course. Forgive me." He sat down on the bench and went at the laces with fingers that were too cold to do anything useful. They were good boots, or they had been. Nobody who owned boots like that had ever unlaced them himself.

{Ysolde Marrin|e}"Are you wanting a bed or only supper?" I asked.

{Aurel Vantry|i}"A bed. Supper as well, if there is any. And there's a horse outside who deserves both more than I do."

{Dunny|e}"I'll take the horse!" shouted my brother, who had been under the table for an hour pretending to be a badger, and who was past me and out in the wet before I could get hold of his collar.

The man in the grey coat watched him go. {Aurel Vantry|a}"She kicks," he said.

{Ysolde Marrin|i}"So does he."

That made him laugh. It was a short rusty sort of laugh, and it seemed to surprise him, and I thought he looked younger than I had taken him for. Thirty, perhaps. He had a cut over one eye that someone had sewn up badly.

There were only the three others in that night. Old Wick was in his corner, where he had been since before I was born. The two drovers had gone up early, on account of the state of the road. I put the stranger by the fire and brought him the mutton and barley, and he ate like someone who has been told at some time in his life not to eat fast and was finding it difficult.

My mother came out of the back, drying her arms. She never missed a new face, she could hear one through two doors.

{Maud Marrin|a}"Good evening to you," she said. {Maud Marrin|a}"Wicked night. Have you come far?"

{Aurel Vantry|i}"From Harl."

{Maud Marrin|i}"Over the bridge?"

{Aurel Vantry|i}"There isn't a bridge, madam. Not since Tuesday."

{old Wick|e}"Told you," said old Wick into his beer. {old Wick|e}"Didn't I tell you? I said that bridge would go."

{Maud Marrin|a}"You've said it every spring for forty years, Wick." She put her hands on her hips, and gave our guest the long look, the one she gave fish. {Maud Marrin|a}"How did you get over, then, if there's no bridge?"

{Aurel Vantry|a}"Wetly," he said.

{Maud Marrin|i}"And what do we call you?"

It was only a small pause. If I hadn't been standing next to him with the jug I wouldn't have noticed it at all.

{Aurel Vantry|i}"Carter. Hob Carter."

{Maud Marrin|a}"And what do you cart, Master Carter?" she asked, sweet as anything.

{Aurel Vantry|i}"Just now? Mostly water."

My mother laughed, and told me to give him the room over the kitchen, since it was the warm one, and went back to her bread. It was not until later, when I was banking the fire, that she came up beside me and said in a different voice altogether, {Maud Marrin|e}"That man has never carted anything in his life."

{Ysolde Marrin|i}"I know."

{Maud Marrin|i}"Did you see his hands?"

{Ysolde Marrin|i}"I saw his boots."

{Maud Marrin|a}"Well." She looked at the stairs. {Maud Marrin|a}"He paid in advance, and he thanked you for the salt. We've had worse."

* * *

The soldiers came in the morning.

I was in the yard, breaking the ice out of nothing, because it was not cold enough for ice, but I was so used to doing it that I'd gone out with the mallet anyway. I heard the harness first. There were eight of them, and they were all as wet as each other.

{the young soldier|e}"You there! Girl!" called the one in front. He could not have been older than I was, with a helmet that came down to his eyebrows. {the young soldier|e}"Is this the Crown?"

{Ysolde Marrin|i}"It's the Kettle and Crown. Nobody calls it the Crown."

{the young soldier|i}"What do they call it?"

{Ysolde Marrin|i}"The Kettle."

He seemed to think that he was being made fun of. He turned round in the saddle. {the young soldier|a}"Captain, it's the wrong one!"

{Captain Sedge|e}"It is not the wrong one, Pell," said a voice from the back, with great weariness, {Captain Sedge|e}"there is only one inn on this road. There has been only one inn on this road since the road was built. Get down and hold my horse."

The captain was a big, slow, grey man who reminded me of a church. He took his hat off to me, which I had not expected.

{Captain Sedge|a}"Sedge, of the King's Third. I'm sorry about the mud, mistress. Would your father be at home?"

{Ysolde Marrin|i}"Not for six years. It's my mother you want."

{Captain Sedge|a}"Then I'm sorry about that too," he said, and I think he meant it. {Captain Sedge|a}"We're looking for a man who came over the river three or four nights ago. Dark. About so high. He'd have been hurt about the face."

I have been asked since why I did it. The magistrate asked me, and so did the Bishop, and they wrote down what I told them, which was that I had been confused. I was not at all confused. I was thinking about the salt.

{Ysolde Marrin|e}"There's no bridge," I told him. {Ysolde Marrin|e}"How would he have come over?"

{Captain Sedge|i}"That's what we'd like to ask him."

{Ysolde Marrin|i}"We've two drovers and an old man who lives in the corner. You're welcome to look at them."

{Dunny|i}"And Mr Carter!"

I hadn't seen my brother. He was on the stable roof, astride it, eating an apple, with his bare feet hanging down on either side.

{Captain Sedge|e}"And who is Mr Carter?" the captain asked.

{Dunny|a}"He's got a horse that kicks! She got me here, look." He began to pull his shirt up. {Dunny|a}"It's gone purple."

{Ysolde Marrin|e}"Dunstan Marrin," I said, {Ysolde Marrin|e}"you come down off there this minute."

{Dunny|i}"But he asked me!"

{Captain Sedge|e}"I did ask him," Sedge agreed. He was still looking at me, not unkindly. {Captain Sedge|e}"And where would Mr Carter be now, son?"

Dunny opened his mouth. He looked at me, and at the eight horses, and at the mallet, which I suppose I was holding rather tightly. He was seven, and a pest, and he had never kept a secret in his life.

{Dunny|a}"Gone," he said. {Dunny|a}"He went before breakfast. He went that way," and he pointed with the apple, straight up the hill, towards the fells, where there is nothing at all for thirty miles but sheep.

{the young soldier|e}"We'd have passed him, sir, if he'd gone the other way," said the young soldier eagerly.

{Captain Sedge|i}"Thank you, Pell. I had worked that out."

* * *

They did look, of course. They looked under the beds and in the flour. My mother followed the captain from room to room, telling him the price of everything he touched.

{Maud Marrin|i}"That's goose feather. That was my grandmother's. If your lad puts that through the mattress again I shall want four shillings."

{Captain Sedge|e}"Put it up, Pell," said the captain.

{the young soldier|i}"Sir, he might be in it."

{Captain Sedge|i}"In the mattress?"

{the young soldier|a}"I've heard of it," he muttered.

In the room over the kitchen there was a made bed, and a clean basin, and no grey coat. I was every bit as astonished as they were, and it was lucky that no one was looking at me.

Captain Sedge stood at the window for some time. You can see the whole valley from there, when there's any valley to see.

{Captain Sedge|a}"He's a good man, you know. I'd like you to understand that. I served under him at Corrow." He said it quietly, to the glass. {Captain Sedge|a}"It would go easier for him if it was me that found him. The ones coming up behind me are not from the Third."

My mother folded a towel. {Maud Marrin|a}"I'm sure I don't know who you mean," she said.

{Captain Sedge|i}"No. I'm sure you don't, Mistress Marrin."

When they had gone, up the hill and into the cloud, one after another like beads off a string, I sat down on the stairs, since my legs had decided to.

{old Wick|i}"Are they away?"

It was old Wick. He had not moved in all that time, not even when they searched the settle he was sitting on, and he was wearing, I now saw, two coats.

{Ysolde Marrin|i}"They're away."

{old Wick|e}"Then you can tell this fellow to get off my feet," said Wick, and lifted the rug.

The man in the grey coat, without the grey coat, unfolded himself from under the old man's bench. He had cobweb in his hair, and he was holding our cat.

{Aurel Vantry|a}"I'm told there were eight," he said.

{Ysolde Marrin|e}"You were there the whole time?" My voice went up like a kettle. {Ysolde Marrin|e}"They *sat* on that! That boy Pell sat there and did up his boot!"

{Aurel Vantry|i}"I know. I could have tied it for him."

{old Wick|e}"I was in the wars," Wick remarked to his beer, {old Wick|e}"before this captain was breeched. You want to hide a man, you put him under something ugly. Give us my other coat, no, that's yours. It's a good coat, that."

{Aurel Vantry|i}"Keep it. Please."

{old Wick|i}"Don't mind if I do."

My mother had come to the foot of the stairs with her floury arms folded, and Dunny behind her, peeping round her skirt.

{Maud Marrin|i}"Well, Master Carter. I think we'll have your name now."

He put the cat down. He straightened his back, and he bowed to her, the proper way, with his hand on his heart, as I'd only ever seen it in the painted window at Harl.

{Aurel Vantry|i}"Aurel Vantry, madam. I'm afraid that I'm the Lord Marshal. Or I was, a week ago."

Nobody said anything. In the hearth a log fell over.

{Dunny|e}"Is that better than a carter?" whispered my brother.

{Aurel Vantry|a}"Not at the moment," he told him gravely. {Aurel Vantry|a}"It was very well done, on the roof. How did you know to point to the hill?"

Dunny went red with joy. {Dunny|i}"Yssy always says if you're going to tell a lie, tell a big one."

{Aurel Vantry|i}"And who is Yssy?"

{Dunny|i}"*Her*," and he pointed at me, as if there could be any doubt of it. {Dunny|i}"My sister. She thinks you've got nice boots."

{Ysolde Marrin|e}"I never said nice," I said.

{Maud Marrin|e}"Ysolde," my mother said, {Maud Marrin|e}"shut your mouth and get the big basket down. He'll want bread, and the end of the ham. And your father's oilskin, it's in the chest." She wiped her eyes with the back of her wrist and left flour on them. {Maud Marrin|e}"You can go out by the mill, my lord, and down the cut. It's all under water, but that mare of yours won't mind it. My daughter knows the way."

{Aurel Vantry|i}"I couldn't ask it of her."

{Ysolde Marrin|i}"You haven't," I pointed out. I already had one arm in my coat.

He looked at me. I suppose it was the first time he had done it properly, with nobody's supper in between.

{Aurel Vantry|a}"Ysolde," he said, as though he were trying how it sat. {Aurel Vantry|a}"It may be a long way round."

{Ysolde Marrin|e}"It's nine days of rain," I said. {Ysolde Marrin|e}"Everything's a long way round. Boots, my lord. They're on the bench."
