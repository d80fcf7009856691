+++
about = "Coffee shop slow burn, woman and man, third limited past: the point-of-view character is 'she' for pages, her name first heard in dialogue (and misread from a badge); a regular is 'the man with the keys' until he gives his name; a Polish manager, two students."

[[characters]]
name = "Yewande Bakare"
aliases = ["Yewande", "Wanda", "Wan"]
gender = "female"

[[characters]]
name = "Iestyn Prosser"
aliases = ["Iestyn", "the man with the keys", "the man", "Mr. Prosser"]
gender = "male"

[[characters]]
name = "Gosia"
aliases = ["her manager", "the manager"]
gender = "female"

[[characters]]
name = "Femi"
aliases = ["her brother"]
gender = "male"

[[characters]]
name = "the girl in the bobble hat"
aliases = ["the girl", "bobble hat"]
gender = "female"
+++
Closing Shift

Chapter 1: Flat White, No Lid

He came in at twenty to six, every weekday but Thursday, and he jingled.

She had noticed the jingling before she noticed anything else about him. It was keys, a great ring of them clipped to his belt like something out of a prison film, and when he leaned on the counter to look at the cakes they knocked against the wood. He never bought a cake. He looked at them for a bit, sadly, as if they were puppies, and then he ordered the same thing he'd had the day before.

{Iestyn Prosser|i}"Flat white, please. No lid."

{Yewande Bakare|i}"Anything to eat?"

{Iestyn Prosser|i}"Better not."

That was it. That was the entire conversation, and they'd been having it since September. She drew a fern on the top of the coffee because she drew a fern on everybody's, and the man with the keys took it to the stool in the window and watched the buses until she turned the sign round.

{Gosia|e}"He is a jailer," said Gosia, who had theories about all the regulars. {Gosia|e}"Or he has a very big house."

{Yewande Bakare|i}"Nobody has that many doors."

{Gosia|i}"The King."

{Yewande Bakare|i}"You think the King comes in here for a flat white?"

{Gosia|e}"I think somebody must," her manager said darkly, and went out to the back to shout at the dishwasher.

She wiped down the steam wand. Outside it was already dark, that wet orange Leeds dark that came down in October and didn't lift until spring, and every bus that went by drew a long smear of light across the glass and across the man's face. He looked tired. He had a nice face, but it was tired all the way through, like a jumper that had been washed too often. She wondered about him for as long as it took to empty the drip tray, and then she went back to thinking about the exam.

It was her third go at it. She didn't tell people that. She'd told Femi and nobody else, and she'd only told Femi because he'd found the letter.

* * *

The week before Halloween the till went down.

It did it at the worst moment, with a queue to the door and a girl in a bobble hat trying to pay for six hot chocolates with a phone that had two per cent left on it. The screen went blue. Then it went black. Then the drawer, which was supposed to spring open when the power failed, stayed exactly where it was.

{the girl in the bobble hat|i}"Is it meant to do that?"

{Yewande Bakare|a}"No," she said, and hit it on the side. {Yewande Bakare|a}"Sorry. Give me a second. Gosia!"

{Gosia|i}"I am elbow in the dishwasher!"

{the girl in the bobble hat|e}"Only my bus is in four minutes," said the girl, quite nicely, {the girl in the bobble hat|e}"and I've got the whole of the netball team out there."

She jabbed at the drawer with a teaspoon. She tried the other end of the teaspoon. The queue had that special silence British queues get when they're deciding whether to be a mob, and she could feel her neck getting hot, and she thought, very clearly, I am twenty-six years old and I can do partial differential equations, *why* is this my life.

Something jingled.

{Iestyn Prosser|i}"Can I have a look?"

He was at the end of the counter with his coat over his arm. She'd never seen him at that end. He seemed bigger.

{Yewande Bakare|i}"Do you know about tills?"

{Iestyn Prosser|i}"I know about locks." He held up the ring by way of reference. {Iestyn Prosser|i}"That's a wafer cam. They're rubbish. Have you got a hairgrip?"

She pulled one out and a braid came down across her eye. He took it from her, bent it against the edge of the counter and put it into the drawer as gently as if he was looking in its ear, and there was a click. The drawer rolled open. Somebody near the door actually clapped.

{the girl in the bobble hat|i}"Oh my God. Are you a *burglar*?"

{Iestyn Prosser|a}"Locksmith," he told her. {Iestyn Prosser|a}"It's the same job but you get a van."

The netball team got their hot chocolates. The queue went down, person by person, exact change only, and it wasn't until the last of them had gone that she realised he was still there, leaning on the wall beside the syrups, keeping out of the way.

{Yewande Bakare|a}"I owe you a hairgrip's worth of cake," she said, and then heard it. {Yewande Bakare|a}"I mean. I owe you cake. You owe me the hairgrip."

{Iestyn Prosser|i}"It's a bit bent."

{Yewande Bakare|i}"So am I, after that. Pick one."

He looked at the cakes for a long time. In the end he had the lemon drizzle, and when she put it in front of him he read the badge on her apron and smiled. It changed his whole face. It was like someone had put a lamp on in the front room.

{Iestyn Prosser|a}"Thank you, Wanda," he said.

She didn't correct him. It was what the badge said. It was what Gosia had been able to fit on the little machine, and after eight months she'd stopped seeing it.

* * *

Chapter 2: Not a Thursday

{Femi|i}"So you've met a man."

{Yewande Bakare|i}"I've not met a man. I gave a man some cake."

{Femi|i}"That's how it starts. That's how Mum got Dad, that and the rice." Her brother's voice went in and out; he was on a train somewhere past Doncaster with his phone, she could tell, balanced on his knee. {Femi|i}"What does he do?"

{Yewande Bakare|i}"He's a locksmith."

{Femi|i}"Ooh. Useful. Is he tall?"

{Yewande Bakare|i}"I don't know. He's usually sitting down."

{Femi|i}"Does he know about the exam?"

She turned over on the bed and looked at the damp patch. It was shaped like Portugal. {Yewande Bakare|a}"Why would he know about the exam?"

{Femi|i}"Because it's all you think about, and you've got a face like a window, Wan. Have you done the past papers?"

{Yewande Bakare|i}"Yes."

{Femi|i}"All of them?"

{Yewande Bakare|i}"Femi. Yes."

{Femi|a}"Then stop doing them," he said, and the train went into a tunnel and took him away.

She lay there with the phone on her chest. She had an hour before her shift. She did another past paper.

It rained that day like something had been left running. At twenty to six there was nobody in the shop at all but an old couple sharing a teacake, and she had her folder open behind the pastry case, and was scribbling down the side of it with a pencil that kept breaking. She didn't hear the door.

{Iestyn Prosser|i}"What's that, then?"

She slammed the folder shut on her own thumb. {Yewande Bakare|a}"Nothing. Flat white?"

{Iestyn Prosser|i}"Please. It looked like Greek."

{Yewande Bakare|i}"Some of it is Greek."

He didn't say anything. He had water running out of his hair and down inside his collar and he didn't seem to mind it. He put his keys on the counter, all of them, with a noise like a dropped tray, and sat down on the stool at the end: not the window. The end.

{Yewande Bakare|a}"It's actuarial maths," she said to the coffee machine. {Yewande Bakare|a}"There's an exam. I've failed it twice."

{Iestyn Prosser|i}"Hard, is it?"

{Yewande Bakare|i}"It's how likely people are to die. With graphs."

{Iestyn Prosser|i}"Cheerful."

{Yewande Bakare|i}"I like it, actually. That's the stupid part." The milk was screaming; she'd let it go too hot. She poured it away and began again. {Yewande Bakare|i}"I like it, I'm good at it, I get in the room and I can't breathe. I look at the paper and it's just shapes. The first time I thought I was having a heart attack. The second time I knew I wasn't, and that was worse."

She had no idea why she was telling him. Perhaps because he was looking at the cakes.

{Iestyn Prosser|a}"My test for the van," he said after a bit. {Iestyn Prosser|a}"My driving test. I did it five times."

{Yewande Bakare|i}"*Five?*"

{Iestyn Prosser|i}"The third time I drove into the test centre."

{Yewande Bakare|i}"Into the car park?"

{Iestyn Prosser|i}"Into the centre."

It got out of her before she could stop it, a huge ugly honk of a laugh. The old couple looked round from their teacake. She put the back of her hand against her mouth and her eyes ran.

{Iestyn Prosser|a}"There's still a bit of a dent." He was very grave about it. {Iestyn Prosser|a}"What I mean is, they let you have another go. That's the whole thing with tests. A lock's the same. You're not being *told off*. It just didn't open yet."

{Yewande Bakare|i}"Did you read that on a mug?"

{Iestyn Prosser|i}"My dad used to say it. He was mostly drunk, mind."

She made the fern. For once she took her time about it, and it came out with every leaf.

{Gosia|i}"Yewande!" The kitchen door banged. {Gosia|i}"Yewande, the dishwasher is making again the smell. Oh. Hello, the jailer."

{Iestyn Prosser|i}"Evening."

{Gosia|e}"He is a locksmith," Gosia said to her, accusingly. {Gosia|e}"You told me he is a locksmith and I did not believe. And now you are doing him a fern with *veins*." And she withdrew, as she'd come, in steam.

Neither of them said anything for a moment. He was looking at the badge.

{Iestyn Prosser|i}"It's not Wanda."

{Yewande Bakare|a}"It's not Wanda," she admitted.

{Iestyn Prosser|i}"I've been calling you Wanda for three weeks."

{Yewande Bakare|i}"It's on the badge. I didn't mind it. You said it nicely."

{Iestyn Prosser|a}"Yewande," he said. He said it slowly, putting each part down carefully, and got it very nearly right. {Iestyn Prosser|a}"Have I got that right?"

{Yewande Bakare|i}"Nearly. It's more, the *wan* is shorter."

{Iestyn Prosser|i}"Yewande."

{Yewande Bakare|a}"Yes," she said. It came out smaller than she'd meant. {Yewande Bakare|a}"That's it. What's yours?"

{Iestyn Prosser|i}"You'll laugh. It's Iestyn. *Yes*, and then *tin*, like a tin of beans. Nobody up here can spell it, so on the van it just says Prosser."

{Yewande Bakare|i}"Iestyn."

{Iestyn Prosser|i}"Bang on. First go." He picked up the cup in both hands. {Iestyn Prosser|i}"See? You're all right at tests."

* * *

The exam was on a Thursday. Of course it was.

She came out of it at half past four with her legs not quite working and her pencil case open and shedding biros, and walked the whole way to the shop in the drizzle because it hadn't occurred to her to get on a bus. It was her day off. She went in anyway. There was nowhere else that she wanted to be.

{Gosia|i}"Well? Well? Did you breathe?"

{Yewande Bakare|i}"I breathed."

{Gosia|i}"The whole time?"

{Yewande Bakare|i}"There was a bit in the middle where I stopped. And then I thought about somebody driving a van into a building." She sat down, all at once, on the nearest chair. {Yewande Bakare|i}"I did all the questions, Gosia. I turned the paper over and there weren't any more."

Her manager came round the counter, which she never did for anyone, took her wet face between two hands that smelled of bleach and vanilla, and kissed her on the forehead.

{Gosia|a}"Good," she said. {Gosia|a}"Now turn round, because he has been in that window since three o'clock, and it is Thursday, and he will not eat anything, and I cannot stand it."

She turned round.

He'd got up. His keys were on the sill behind him, and without them he didn't make any noise at all. There was a slice of lemon drizzle on the table with two forks.

{Iestyn Prosser|e}"I thought either way you'd want cake," said Iestyn.
