+++
about = "Literary, few tags: husband and wife at table with long untagged runs, then the neighbour as a third voice."

[[characters]]
name = "Colm Lavery"
aliases = ["Colm", "Lavery", "her husband"]
gender = "male"

[[characters]]
name = "Marguerite Lavery"
aliases = ["Marguerite", "Mags", "Mrs. Lavery"]
gender = "female"

[[characters]]
name = "Mr. Petrakis"
aliases = ["Petrakis", "the neighbour", "the old man"]
gender = "male"
+++
The Borrowed Ladder

The ladder had been gone since Easter, and it was now the second week of September. Marguerite Lavery could see it from the sink. It leaned against the Petrakis garage with its feet in the nettles, and a blackbird sat on the fourth rung as if it had been put up there for blackbirds.

{Marguerite Lavery|a}"You could just ask him," she said.

Colm Lavery turned a page of the newspaper he was not reading. {Colm Lavery|i}"I could."

{Marguerite Lavery|i}"But you won't."

{Colm Lavery|i}"It's a matter of how you ask a man for a thing that's already yours. There's no good way into it. You sound as if you're accusing him."

{Marguerite Lavery|a}"He's eighty-one." She held a plate up to the light. {Marguerite Lavery|a}"He's forgotten."

{Colm Lavery|i}"Then I'd be accusing him of that."

She ran the tap until it was hot and then let it run some more. The gutter over the back door had been dripping since August. At night it kept time for them, and they lay on either side of it like people sharing a clock.

{Marguerite Lavery|i}"The gutter, Colm."

{Colm Lavery|i}"I know about the gutter."

{Marguerite Lavery|i}"I'm only saying."

{Colm Lavery|a}"You're always only saying." He heard it after it was out, and folded the paper along its crease. {Colm Lavery|a}"Sorry. I slept badly."

{Marguerite Lavery|a}"I know you did," she answered. {Marguerite Lavery|a}"I was there."

It was the kind of remark that might have gone either way. He looked up to see which way she meant it to go, but she had her back to him and was drying a cup which was already dry.

There was a time, she thought, when he would have climbed over the fence at midnight and stolen it back, and come to bed with nettle stings on his shins, laughing. They would have hidden it in the hall. They would have named it.

{Marguerite Lavery|a}"I'll go, then," she said.

{Colm Lavery|i}"Mags."

{Marguerite Lavery|i}"What? It's a ladder. I'll bring him some of the plums, and I'll say we're having the gutter seen to."

{Colm Lavery|i}"We're not having it seen to. I'm seeing to it."

{Marguerite Lavery|i}"Then I'll say that."

{Colm Lavery|i}"He'll want to hold it for me. He'll stand at the bottom in those slippers and tell me about Thessaloniki."

She laughed, and it surprised them both. Colm put his hand flat on the newspaper.

{Colm Lavery|a}"Take the yellow ones," he said. {Colm Lavery|a}"The purple have wasps in."

~

It took a long while for the door to open. When it did, it opened on a chain, and then closed, and then opened properly.

{Mr. Petrakis|i}"Mrs. Lavery. I thought you were the parcel."

{Marguerite Lavery|i}"Only plums, I'm afraid."

{Mr. Petrakis|e}"Better than a parcel," said Mr. Petrakis. {Mr. Petrakis|e}"Come, come. Don't look at the floor."

She looked at the floor. There were newspapers laid end to end from the door to the kitchen like stepping stones, and on each of them stood a saucepan, a pudding basin, a blue enamel jug. Above the jug the ceiling had swollen and split. A drop gathered there while she watched, thought about it, and fell.

{Marguerite Lavery|i}"Oh, Mr. Petrakis. How long has it been like this?"

{Mr. Petrakis|i}"Since the storm. When was the storm?"

{Marguerite Lavery|i}"March. It was in March."

{Mr. Petrakis|i}"So, since March." The old man took the bowl from her and turned it round, admiring it. {Mr. Petrakis|i}"I borrowed from your husband the ladder. I thought, I will go up, I will put back the tile. Every morning I go out and I look at it."

{Marguerite Lavery|i}"And?"

{Mr. Petrakis|e}"And," the old man admitted, {Mr. Petrakis|e}"it is very tall."

She did not know what to do with her hands now that he had the plums. In the kitchen the radio was talking quietly to itself about shipping.

{Marguerite Lavery|i}"You should have said something. Colm would have gone up in five minutes."

{Mr. Petrakis|a}"I know he would. That is why." He chose a plum, and pressed it with his thumb, and put it back. {Mr. Petrakis|a}"You ask a man once for a ladder, he is a neighbour. You ask him to climb it, he looks at you after that a different way. He starts to bring you soup."

{Marguerite Lavery|i}"I've brought you plums."

{Mr. Petrakis|i}"Plums are all right. Soup, no."

A drop fell into the jug. Neither of them looked round.

{Mr. Petrakis|a}"He is angry with me," he said, {Mr. Petrakis|a}"for keeping it?"

{Marguerite Lavery|i}"He's not angry. He doesn't know how to ask."

{Mr. Petrakis|i}"Ah." The neighbour considered this for some time, and at the end of it he began to smile. {Mr. Petrakis|i}"Five months, two men and one ladder. My wife would have hit me with it."

{Marguerite Lavery|a}"I'm not far off it myself," she told him.

~

Colm was on the back step when she came up the path. He looked past her, over the fence, where the blackbird was still on its rung.

{Colm Lavery|i}"Well?"

{Marguerite Lavery|i}"He's got a hole in his roof you could post a cat through. He's been living under it since March. He has pans out, all down the hall."

{Colm Lavery|e}"Why in God's name," Colm demanded, {Colm Lavery|e}"didn't he say?"

{Marguerite Lavery|i}"Why didn't you?"

He opened his mouth and shut it again. She sat down next to him, which she had not planned to do; the step was narrow, and their hips touched. Over their heads the gutter let go a single drop which struck the stone between their shoes.

{Colm Lavery|a}"I can do the tile," he said at last. {Colm Lavery|a}"It'll be one slipped tile and a bit of felt. I've felt in the shed."

{Marguerite Lavery|e}"You can't offer," Marguerite said. {Marguerite Lavery|e}"He'd hate it."

{Colm Lavery|i}"I can't just go up the man's roof."

{Marguerite Lavery|i}"No. But you could go round there and be furious about your ladder. You could insist on checking whether he's damaged it."

Her husband turned this over. She watched it reach his face a little at a time, like light coming down a street.

{Colm Lavery|i}"I'd have to put it up somewhere. To test it."

{Marguerite Lavery|i}"You would."

{Colm Lavery|i}"Against the house, say."

{Marguerite Lavery|i}"Against his house. Since it's there."

{Colm Lavery|i}"And if, while I was up at the top of it..."

{Marguerite Lavery|i}"Well, you'd have your hammer on you. You're a man who carries a hammer."

He got up. He went to the shed and came back with the felt rolled under his arm and the hammer in his belt, and at the gap in the fence he stopped and squared his shoulders, and roared so that the blackbird went straight up into the air.

{Colm Lavery|i}"Petrakis! I want a word with you about my ladder!"

An upstairs window scraped open. There was a pause; and then, thin and delighted:

{Mr. Petrakis|i}"You will have to come and take it from me, Lavery!"

Marguerite stayed where she was, on the step, in the place where it was warm. Presently she heard the ladder go up against the wall, and the two of them shouting.

{Colm Lavery|i}"Stand clear of the bottom, you'll have it over!"

{Mr. Petrakis|i}"I am holding it! In Thessaloniki, I held ladders for a living!"

{Colm Lavery|e}"In slippers?" Colm shouted.

{Mr. Petrakis|i}"In worse!"

The drop fell, and she counted, out of habit, to the next.
