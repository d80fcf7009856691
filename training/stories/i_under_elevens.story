+++
about = "A junior football team at half-time, straight single quotes: coach, six children, two girls of the same name told apart as Big and Little, a nickname; the referee and a groundsman speak twice and go."

[[characters]]
name = "Mr Bashir"
aliases = ["Coach", "Tariq", "the coach", "Bashir"]
gender = "male"

[[characters]]
name = "Dano"
aliases = ["Danielle", "Danielle Okafor", "the captain", "Dan"]
gender = "female"

[[characters]]
name = "Big Lottie"
aliases = ["Big Lot", "Lottie Marsh"]
gender = "female"

[[characters]]
name = "Little Lottie"
aliases = ["Little Lot", "Lottie Penrose"]
gender = "female"

[[characters]]
name = "Kacper"
aliases = ["the winger", "Kacper Nowak", "Kac"]
gender = "male"

[[characters]]
name = "Jamal"
aliases = ["the left back"]
gender = "male"

[[characters]]
name = "Wren"
aliases = ["the goalkeeper", "the keeper", "Wren Pell"]
gender = "female"

[[characters]]
name = "Mrs Pell"
aliases = ["Julie", "Wren's mum", "Mum"]
gender = "female"

[[characters]]
name = "the referee"
aliases = ["ref", "the ref"]
gender = "male"

[[characters]]
name = "the groundsman"
aliases = ["an old man in a wax jacket", "the old man"]
gender = "male"
+++
Half-Time

It was six–nil at half-time, and it was raining, and somebody had sat on the oranges.

{Mrs Pell|e}'They're still perfectly good,' said nobody's favourite voice in the world, which belonged to Mrs Pell. She held up the bag. A thin juice ran out of the corner of it. {Mrs Pell|e}'They're just pre-squashed. Who wants one? Jamal?'

{Jamal|i}'No thank you, Mrs Pell.'

{Mrs Pell|i}'Kacper?'

{Kacper|i}'Are there any that aren't...'

{Mrs Pell|i}'No.'

{Kacper|a}'Then no thank you,' he said.

The under-elevens of Hackerby Rovers sat along the two benches of the away changing room in the order in which they had come through the door, dripping. Nobody had taken their boots off. Nobody was looking at anybody. Mr Bashir stood in front of the tactics board with the pen in his hand and the lid of the pen in his mouth, and he had been standing like that for rather a long time.

{Dano|i}'Coach? Are you going to say something?'

{Mr Bashir|a}'I'm thinking, Danielle.' He took the lid out. {Mr Bashir|a}'All right. Who can tell me what went wrong?'

{Little Lottie|e}'They got six goals,' said Little Lottie.

{Mr Bashir|i}'Thank you, Lottie. Anything else?'

{Little Lottie|i}'We got none.'

{Big Lottie|e}'He knows that, Little Lot,' said Big Lottie, who was four inches the shorter of the two. She'd been Big since Reception, when it had been true. {Big Lottie|e}'He wants to know why. It's because their number nine is about thirty years old.'

{Jamal|e}'He's got a moustache,' agreed Jamal.

{Kacper|i}'He hasn't!'

{Jamal|i}'He has, I marked him for twenty minutes, I've seen it. It's see-through but it's there.'

{Kacper|i}'You didn't mark him. You sort of watched him go by.'

{Jamal|i}'Say that again, Kac.'

{Dano|a}'Boys.' Dano hadn't even lifted her head. She was Danielle to teachers and coaches, and Dano to everyone who'd ever been tackled by her. {Dano|a}'Shut it. Coach is thinking.'

{Mr Bashir|e}'I've stopped,' said Mr Bashir. {Mr Bashir|e}'Listen. It's not about number nine. It's about shape. Look at the board, please. Jamal, here's you. Here's Danielle. And when you both run at the ball, what's left here?'

They looked.

{Big Lottie|i}'Nobody?'

{Mr Bashir|i}'Nobody. A big wet field with nobody in it. So for the second half I want the two Lotties tucked in, like so, and Kacper, you drop back, and then Wren can—'

He stopped. He counted along the bench with the pen, and back.

{Mr Bashir|i}'Where's Wren?'

There was a bit of shuffling.

{Kacper|e}'She went to the loo,' said Kacper.

{Mr Bashir|i}'When?'

{Kacper|i}'Before.'

{Mr Bashir|i}'Before what?'

The winger studied his knees. {Kacper|a}'Before the last goal,' he admitted. {Kacper|a}'Sort of just before. I think that's why it went in.'

Mrs Pell put down the oranges. {Mrs Pell|a}'I'll go,' she said. {Mrs Pell|a}'She'll be in one of her states. She gets it from her father.'

{Dano|e}'No offence, Mrs Pell,' said the captain, standing up, {Dano|e}'but can it be us?'

* * *

The girls' toilets at Thornley Park had a light that came on when it felt like it. Dano kicked the wall under the switch and it came on.

{Dano|i}'Wren? It's us. It's me and the Lotties.'

Nothing. One of the three doors was shut, and underneath it you could see a pair of goalkeeper's gloves, lying palm up, like something run over.

{Little Lottie|e}'We can see your gloves,' said Little Lottie helpfully.

The gloves were pulled in.

{Wren|i}'Go away.'

{Dano|i}'Can't, mate. It's nearly second half.'

{Wren|i}'I'm not playing second half. Tell Coach I've got a stomach.'

{Big Lottie|e}'Everyone's got a stomach,' Big Lottie pointed out. {Big Lottie|e}'Have you got a stomach ache or have you got a number nine?'

There was a very long sniff.

{Wren|e}'He laughed at me,' said the voice behind the door. {Wren|e}'When the fourth one went through my legs. He went, *nice one, love.* And then they all said it. Every time I got the ball. All of them. Nice one, love.'

Dano turned round and looked at Big Lottie, and Big Lottie looked at her. It was a look with a good deal in it.

{Dano|e}'Right,' said Dano.

{Little Lottie|i}'Are you going to kick him?'

{Dano|i}'I'm not going to *kick* him, Little Lot. I'm going to tackle him. It's different. You get the ball as well.'

{Wren|i}'It won't make any difference. I'm rubbish. Mum only makes me do it because she's already bought the kit.' Another sniff. {Wren|i}'You should put Kacper in. He's got long arms.'

{Big Lottie|i}'Kacper shuts his eyes.'

{Wren|i}'Does he?'

{Big Lottie|i}'Every time. When it's coming at him? He goes like this. Oh, you can't see. Well, he goes like a mole.'

A sort of hiccup came from the cubicle. It might have been anything. Little Lottie got down on her stomach on the tiles, which were not tiles that anyone ought to lie on, and put her face to the gap.

{Little Lottie|i}'Hello.'

{Wren|i}'Oh my God, Lottie, get up, it's disgusting down there.'

{Little Lottie|i}'I know. There's a plaster. Wren, I've been counting. They had nineteen shots.'

{Wren|i}'So?'

{Little Lottie|i}'So you let in six. That's thirteen you didn't. If I got thirteen out of nineteen on spellings, Miss Adeleke'd put me on the rainbow.'

The bolt slid back. Wren Pell came out with her fringe stuck to her forehead, twelve inches taller than any of them and redder than a post box. She picked up the gloves. She looked at them.

{Wren|a}'Thirteen?' she asked.

{Little Lottie|i}'I did it on my hand.'

The door banged open. It was an old man in a wax jacket, with a mop.

{the groundsman|i}'You lot can't be in here in boots.'

{Dano|i}'We're having a crisis.'

{the groundsman|e}'I've just done that floor,' the groundsman said. He peered at the four of them, at the gloves, at the state of Little Lottie's front. His face altered. {the groundsman|e}'You're the six–nil, aren't you?'

{Dano|e}'Yes,' said Dano, with her chin up.

{the groundsman|a}'Ah.' He leaned on the mop. {the groundsman|a}'Well, I'll tell you something for nothing. I've been here since nineteen eighty-eight, and that top goal fills up. Left-hand side. Ball stops dead in it. You'll be attacking that end.' He held the door for them with his foot. {the groundsman|a}'Go on. And wipe your feet next time.'

* * *

{Mr Bashir|e}'Three of you went,' said Mr Bashir when they came in, {Mr Bashir|e}'and four have come back. That's our first gain of the day. Wren, are you fit?'

{Wren|i}'Yes, Coach.'

{Mrs Pell|e}'Have you been crying?' cried her mother, bearing down with a tissue. {Mrs Pell|e}'Let me see. Oh, look at your eyes! Tariq, look at her eyes, she can't go out like that.'

{Wren|i}'Mum.'

{Mrs Pell|i}'You'll catch your death.'

{Wren|i}'Mum, I'm fine, I've got hay fever.'

{Mrs Pell|i}'In November?'

{Mr Bashir|e}'Julie,' said the coach gently, {Mr Bashir|e}'would you do me a great favour and see if they've got a towel in the office? Any towel.'

She went. You could hear her asking for it all the way down the passage.

{Mr Bashir|i}'Now. We've got about two minutes. I had a speech, and I've forgotten it. Danielle, you're captain. What do you want to say?'

Dano hadn't been ready for that. She went a bit pink. She got up on the bench, though nobody'd asked her to, and her head hit the coat hooks.

{Dano|i}'Ow. Okay. So. We're going to lose.'

{Jamal|e}'Great speech,' Jamal muttered.

{Dano|i}'Let me finish! We're going to lose. You can't get seven in twenty-five minutes, not off them. So it doesn't matter. So we can do what we like. And what I'd like,' and here she looked at each of them, {Dano|i}'is one. I want one goal. I want to see that boy's face. The man with the mop says there's a puddle in front of their goal on the left side and the ball stops dead in it. So Kac, you get it to the puddle. Never mind the goal. Just the puddle.'

{Kacper|i}'What if it goes past the puddle?'

{Dano|i}'Then it's in the net, you doughnut.'

{Big Lottie|i}'And who's at the puddle?'

{Dano|i}'You are. Both of you. Whoever's nearest.'

{Jamal|e}'What about me?' said the left back. {Jamal|e}'What do I do?'

{Dano|i}'Number nine.'

{Jamal|i}'Aw, Dan.'

{Dano|i}'You don't have to get the ball. Just be *annoying*. You're the most annoying person I know. You once made a supply teacher leave.'

He thought about it. A slow, beautiful smile spread over him. {Jamal|a}'I could sing,' he said.

There was a knock, and the referee put his wet head in. {the referee|a}'Ready when you are, gents. And ladies.' He consulted his watch. {the referee|a}'Ninety seconds.'

{Mr Bashir|i}'Thanks, ref. We're on our way.'

{the referee|i}'Sorry about the weather.'

{Mr Bashir|i}'Not your fault.'

{the referee|e}'First time today anyone's told me that,' said the ref, and he went off, squelching.

Mr Bashir wiped the whole of his shape off the board with his sleeve. He drew a goal. On the left-hand side of it he drew a puddle, with some little lines for waves, and after a moment's thought he added a duck.

{Mr Bashir|a}'Any questions?' he asked.

{Little Lottie|e}'Is there really a duck?' said Little Lottie.

* * *

There wasn't. But there was a puddle, and in the forty-first minute, with the score at eight, a long hopeful ball came down out of the rain with Kacper's name on it, and it stopped. It simply stopped. Three defenders ran straight past. So did one Lottie.

The other one didn't.

{Dano|i}'Kick it!'

{Kacper|i}'Lottie! Kick it!'

{Little Lottie|a}'Which Lottie?' she shrieked.

{Dano|i}'*You*, Lottie!'

She shut her eyes, like a mole, and kicked.

At the far end, alone in a sea of mud, Wren Pell saw eleven people turn into a heap. She didn't know who had started to scream, and then she found that it was her. Number nine was standing at the edge of her box with his hands on his hips. He did have a moustache. Just behind his shoulder, softly, in a high, flat voice, Jamal had been singing the same four bars of the same advert for nineteen minutes.

{Wren|e}'Hey,' said Wren.

The boy looked round.

{Wren|a}'Nice one, love,' she told him.
