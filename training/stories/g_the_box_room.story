+++
about = "Found family in an English foster home, a nine-year-old girl's third limited past ('she' or 'the girl' long before the name); the social worker is 'the woman with the lanyard' until named, a teenager and a small boy, a foster mother and her husband; four in a kitchen."

[[characters]]
name = "Marnie"
aliases = ["the girl", "Marns"]
gender = "female"

[[characters]]
name = "Judith Achebe"
aliases = ["Judith", "Mrs. Achebe", "Jude"]
gender = "female"

[[characters]]
name = "Winston Achebe"
aliases = ["Winston", "the tall man", "the man", "the man in the cardigan"]
gender = "male"

[[characters]]
name = "Zoltan"
aliases = ["Zol", "the big boy"]
gender = "male"

[[characters]]
name = "Pip"
aliases = ["the little one", "the small boy"]
gender = "male"

[[characters]]
name = "Denise"
aliases = ["the woman with the lanyard", "the woman", "the social worker"]
gender = "female"
+++
The Box Room

The woman with the lanyard talked the whole way there, and none of it was about anything.

{Denise|i}“They’ve got a garden. Do you like gardens? And there’s a cat, I think there’s a cat. It might’ve died. Oh, look, that’s a nice big Tesco.”

The girl looked at the big Tesco. She had her bag on her knee, the blue one, not a bin bag this time. She had counted the houses since the motorway and got to two hundred and eleven, and if she got to three hundred before they stopped it would be all right. They stopped at two hundred and sixty-four.

{Denise|e}“Here we are!” said the woman, as though it was a surprise to her as well.

It was a tall thin house with a blue door. There was a man standing in it. He was tall and thin too, very dark, in a cardigan with a hole at the elbow, and he’d got a tea towel over his shoulder and flour all the way up to his wrists. He didn’t come down the path. She noticed that. They usually came down the path with their arms out.

{Winston Achebe|i}“You found us, then. How was the ring road?”

{Denise|i}“Don’t ask! Forty minutes! I had her out of school at half two and I said to my manager, I said...”

It went on over her head. She stood on the path and looked at his slippers, and waited for it to be her turn. In a minute he’d say {_|i}“And you must be.” They always said that. She had been {_|i}“you must be” in four houses now.

The man folded himself up until his eyes were on a level with hers. His knees cracked like sticks.

{Winston Achebe|a}“I’m making a pie,” he said. {Winston Achebe|a}“It’s going badly. Do you know anything about pie?”

She thought about it. She shook her head.

{Winston Achebe|i}“No. Nor me.” He stood up again, in sections. {Winston Achebe|a}“Well, come in and watch it go wrong,” he said, and he went in and left the door open behind him.

* * *

There was a kitchen with a long table. There was a cat, so it hadn’t died. And there was a woman on the floor with her head inside the washing machine.

{Judith Achebe|i}“Winston, is that them? Has she got wellies?”

{Winston Achebe|i}“I haven’t asked her.”

{Judith Achebe|i}“Only Pip’s posted the door key in here again, and I think it’s gone down the, ow. Down the seal.” She came out backwards. She was round and pink, and her hair was grey and stood up like a dandelion. When she saw the girl she stopped rubbing her head. {Judith Achebe|a}“Hello, love,” she said. {Judith Achebe|a}“I’m Judith. You’ve got small hands. Would you have a go?”

It was such an odd thing to be asked that she’d put down the bag and done it before she thought. It was wet in there, and it smelled of socks. She felt along under the rubber. There was a coin, and a bit of Lego. There was something flat and cold.

{Judith Achebe|i}“You *clever* thing. Nobody else’s arm goes in.”

{Denise|e}“Isn’t she settling in!” cried the woman with the lanyard.

The girl had not settled in. She’d been in the house four minutes. But she held on to the Lego, and nobody asked her to give it back.

{Pip|i}“That’s mine.”

There was a very small boy under the table. He had on a swimming costume and a fireman’s hat.

{Judith Achebe|i}“This is Pip. Pip’s four. Pip, let her have it for now, darling, she did find it.”

{Pip|i}“Is she stopping?”

{Judith Achebe|i}“She is, yes.”

{Pip|i}“For how long?”

Everybody got a look on. The woman with the lanyard opened her mouth, and shut it again. It was the tall man, with his back to them, whacking a lump of dough with a rolling pin, who answered.

{Winston Achebe|a}“For tea,” he said, {Winston Achebe|a}“to start with.”

* * *

She didn’t say anything at tea. She was good at it. You could go for days if you watched people’s hands and passed things.

There was a big boy as well, sixteen or seventeen, who came in when it was already on the plates and ate with his coat on. He’d a lot of black hair and a ring in his nose. He nodded at her, once, like a man on a building site.

{Zoltan|i}“Box room?”

{Judith Achebe|i}“Box room. Take your coat off, Zol.”

{Zoltan|i}“I’m going out.”

{Judith Achebe|i}“You’re not going out, it’s Tuesday. It’s your maths.”

{Zoltan|i}“I *know* it’s my maths. That’s why I’m going out.” But he took it off. He looked at what was on his fork. {Zoltan|i}“What is this?”

{Winston Achebe|e}“Pie,” said Winston.

{Zoltan|i}“What of, though?”

{Winston Achebe|i}“Philosophically?”

{Zoltan|i}“Jude, he’s done it again. He’s put prunes in it.”

{Winston Achebe|i}“It’s Moroccan.”

{Judith Achebe|i}“It’s a pork pie, Winston. Pip, love, don’t feed it to Gravy. Winston, the cat won’t eat it. That tells you something.”

They all shouted. That was the thing that worried her. It went up and down the table as fast as anything, and she sat very straight with her hands under her legs, waiting for it to turn into the other sort. She’d got the door behind her. She’d looked; she always looked. She knew it was six steps.

It didn’t turn. Someone knocked the water over and someone else put a cloth on it and no one even stopped talking.

{Pip|e}“She isn’t eating hers,” the small boy observed.

Four faces. She felt it come up from her collar, hot. She picked up the fork.

{Judith Achebe|e}“She doesn’t have to,” said Judith.

{Pip|i}“I have to.”

{Judith Achebe|i}“You had a whole packet of breadsticks at four o’clock, you don’t have to either. There’s toast. There’s always toast,” and this was to nobody particularly; she was getting up, she was halfway to the bread bin. {Judith Achebe|a}“It’s that cupboard there, and the butter’s on the side, and anybody can have it, any time. Middle of the night. You don’t ask. It’s only toast.”

* * *

It was called the box room because it used to have boxes in it. Now it had a bed and a lamp shaped like a toadstool. There was a bolt on the inside of the door, a little brass one, new. There was sawdust still on the carpet underneath.

She tried it. It went across. It came back.

She lay on top of the covers in her clothes and listened. The house talked for a long time and then it got quiet, one stair after another. A tap. A door. Somebody laughing low down, like a radio. It was eleven o’clock on the toadstool and then it was ten past one, and she was so hungry that she had a pain.

You don’t ask, she’d said. But they said a lot of things, the first night.

She went down on the edges of the stairs where they don’t creak. There was a light on in the kitchen.

{Zoltan|i}“It’s all right. I’m not anyone.”

It was the big boy. He was at the table with his head on one fist, and about a hundred bits of paper in front of him. The cat was asleep on most of them.

{Zoltan|i}“Toast’s there. If you’re having some I’ll have some.”

She did four slices, because it was a four-slice toaster. She put the butter on right to the corners. She gave him two and sat down at the other end, the end near the door, and they ate, and he didn’t look at her. He scratched something out with a biro, swore in a language she didn’t know, and scratched out some more.

{Zoltan|a}“I was in the box room,” he said, after a bit. {Zoltan|a}“Three years ago. I didn’t have the bolt, though. I put the chest of drawers across. Winston heard me dragging it about, and d’you know what he did? He came up next day with a drill. I thought, oh, here we go. And he gives me the drill.”

She stopped chewing.

{Zoltan|i}“I’d never used a drill. I put it on dead wonky. It’s the bathroom one now, you’ll see it.” He rubbed his eyes. {Zoltan|a}“He did yours himself. I think he’s been practising.”

The clock went on for a while. She turned her plate round. She looked at the paper that was nearest, the one the cat had only got its tail on, and she looked at it upside down, and then she couldn’t help it. She reached across and put her finger on a number.

{Zoltan|i}“What?”

She tapped it.

{Zoltan|i}“What, that? That’s seven times eight.”

{Marnie|i}“It’s fifty-six.”

It came out all rusty. He didn’t jump, or say anything about it, or call anybody. He just pulled the paper out from under the cat and had a look.

{Zoltan|i}“I’ve put fifty-four.”

{Marnie|i}“That’s why the bottom bit won’t come out.”

{Zoltan|i}“I’ve been on that since *nine o’clock*.” He stared at her. {Zoltan|i}“How old are you?”

{Marnie|i}“Nine and a half.”

{Zoltan|a}“Right,” he said. He pushed the whole heap down the table with both arms, cat and all. {Zoltan|a}“Budge up. What’s your name? I know they said it, I wasn’t listening.”

{Marnie|i}“Marnie.”

{Zoltan|i}“Marnie. D’you want some more toast, Marnie? I think we’re going to be here a bit.”

* * *

The woman with the lanyard came back on Friday. Her real name was Denise. She sat on the settee with a form on her knee and her pen ready.

{Denise|i}“And how are we finding it? Are you getting enough to eat?”

{Marnie|i}“Yes.”

{Denise|i}“Is there anything that’s worrying you? Anything at all, you can say it, Judith won’t mind. Will you, Judith?”

{Judith Achebe|i}“I’ll go out, if she likes.”

{Marnie|e}“You don’t have to go out,” said the girl. She’d got the bit of Lego in her pocket and she turned it over. There was a thing. She had been carrying it about since Tuesday and it had got heavier and heavier. {Marnie|e}“He said for tea.”

{Denise|i}“Who did, sweetheart?”

{Marnie|i}“Winston. Pip said how long is she stopping, and he said for tea. To start with. And I’ve had Tuesday tea and Wednesday tea, and yesterday.” She had to stop and breathe. {Marnie|a}“What comes after to start with?”

It went very quiet. Denise had started to write something and her pen just stayed where it was. She wasn’t such a bad woman; she had gone quite red round the eyes.

There was a creak in the doorway. He’d got the tea towel on his shoulder again, and a wooden spoon in his hand with something awful on it. He folded up, crack, crack, until he was the right height.

{Winston Achebe|a}“That’s a good question,” he said. {Winston Achebe|a}“That was badly put, and I’m sorry, I’d my mind on the pastry. What I should’ve said is this. There’s tea. After that there’s breakfast. And then it’s tea again. I don’t know about the law, that’s Denise. But as far as the pie’s concerned, it just goes on.”

{Marnie|i}“With prunes?”

{Zoltan|e}“Say no prunes!” bawled Zol from the kitchen. {Zoltan|e}“Marns! You’ve got him, make him sign something!”

{Pip|i}“No prunes! No prunes!”

She looked at the man. There was flour in his eyebrows. She could see he was actually worried.

{Marnie|e}“You can do it with prunes sometimes,” Marnie told him.
