+++
about = "Children's adventure: twins, a talking cat whom not all can hear, grandfather; vocatives by first name and kin word."

[[characters]]
name = "Posy"
aliases = ["his sister", "Pose"]
gender = "female"

[[characters]]
name = "Felix"
aliases = ["her brother", "Fee"]
gender = "male"

[[characters]]
name = "Grandpa"
aliases = ["Grandpa Joe", "their grandfather", "the old man", "Joe"]
gender = "male"

[[characters]]
name = "Marmalade"
aliases = ["the cat", "Captain"]
gender = "male"

[[characters]]
name = "Mum"
aliases = []
gender = "female"

[[characters]]
name = "the seal"
aliases = []
gender = "female"
+++
The Lighthouse Cat

Chapter 1: In Which Somebody Says Something

{Mum|e}"Be good for your grandpa," said Mum, leaning out of the car window. {Mum|e}"No swimming past the buoy, no climbing on the rocks, and no arguing."

{Posy|e}"We never argue," said Posy.

{Felix|e}"We always argue," said Felix.

{Mum|i}"Start as you mean to go on, I suppose. Bye, Dad! Thanks for having them!"

{Grandpa|e}"Mind the gatepost, Ellie!" shouted Grandpa Joe from the step, waving both his arms.

There was a crunch.

{Grandpa|a}"Never mind," he said. {Grandpa|a}"It's had worse." And the car went off down the lane with a bit of gate stuck to the back of it.

The twins looked up at the lighthouse. It had been white once. On the doorstep lay an enormous ginger cat with one torn ear, fast asleep.

{Posy|i}"Whose cat is that, Grandpa?"

{Grandpa|i}"That's Marmalade. He's nobody's. He comes with the light." The old man picked up both of their bags and stepped over him. {Grandpa|i}"Supper at six. You can have the top room if you don't mind stairs."

{Felix|e}"How many stairs?" her brother asked.

{Grandpa|e}"One hundred and forty-two," said their grandfather.

{Marmalade|i}"Forty-three," said a voice near the ground.

Felix looked at Posy. Posy looked at Felix.

{Felix|i}"Did you say that?"

{Posy|a}"No," she said. {Posy|a}"Did you?"

{Felix|i}"Why would I ask you, if it was me?"

{Marmalade|i}"Oh, for goodness' sake." The cat opened one eye. {Marmalade|i}"It was me. There are a hundred and forty-three. He always forgets the one with the loose board. Close your mouth, boy, you'll catch flies."

Posy sat down on the path. {Posy|i}"You can talk."

{Marmalade|a}"So can you," he said, rather stiffly, {Marmalade|a}"and nobody makes a fuss."

{Felix|e}"Grandpa!" yelled Felix. {Felix|e}"Grandpa, your cat's talking!"

{Grandpa|i}"I expect he's hungry!" came the answer from inside. {Grandpa|i}"He does miaow a lot at teatime!"

{Marmalade|e}"He can't hear me," Marmalade explained. {Marmalade|e}"Not for fifty years or so. It's nothing to do with his ears. He could when he was nine."

{Posy|a}"We're nine," she whispered.

{Marmalade|i}"I had noticed. It's why I bothered to wake up."

Chapter 2: The Hundred and Forty-Third Stair

That night the wind got up. The twins lay in their bunks, and neither was asleep.

{Felix|i}"Pose?"

{Posy|i}"What?"

{Felix|i}"The light isn't on."

{Posy|i}"It's never on. Grandpa said they turned it off when the new one was built, over on the point."

{Felix|a}"Then look," he said, {Felix|a}"over on the point."

She climbed down and looked. There was nothing out of the window but black, and rain, and more black.

{Posy|i}"It's gone out. Fee, it's gone out!"

{Marmalade|i}"At last," said somebody on the windowsill. {Marmalade|i}"I've been sitting here for an hour, waiting for one of you to look. Shoes on. There's a boat out there."

{Felix|i}"Whose boat?"

{Marmalade|e}"Does it matter?" the cat snapped. {Marmalade|e}"It's got people in it."

{Felix|i}"Shouldn't we wake up Grandpa?"

{Marmalade|i}"You may try."

They tried. Their grandfather was in his chair by the stove with his hearing aids in a saucer and a blanket up to his chin. Posy shook him by the arm. {Posy|i}"Grandpa! Grandpa, wake up, it's the light!"

{Grandpa|a}"Hm? Ellie?" He smiled without opening his eyes. {Grandpa|a}"Put it on the list, love."

{Felix|i}"It's no good. He's still asleep. What do we do, Captain?"

The cat's tail went up like a flagpole. {Marmalade|i}"What did you call me?"

{Felix|i}"Captain. It's on your collar. Captain M."

{Marmalade|i}"So it is. Nobody's read that for a while." Marmalade coughed. {Marmalade|i}"Well, then. Crew! Up the stairs, and count them!"

They counted out loud, all the way, one after the other.

{Posy|e}"A hundred and forty-one!" puffed Posy.

{Felix|i}"A hundred and forty-two!"

{Posy|i}"A hundred and forty— oh!" The board tipped up beneath her foot, and in the hole under it lay a key as long as her hand.

{Marmalade|e}"There she is," the cat purred. {Marmalade|e}"He hid it there himself when he was your age, and then he grew up and lost count. Quick, the lamp room."

The key was stiff. Felix turned it with both hands, and his sister turned Felix. The door flew open. In the middle of the room stood the lamp, tall as a wardrobe, and beside it was a lever with a brass plate.

{Felix|a}"It says Do Not Pull," he read.

{Posy|i}"Then what's it for?"

{Felix|a}"I'm only telling you what it says!" he protested.

{Posy|i}"Marmalade, should we pull it?"

{Marmalade|i}"I'm a cat. I always think that one should."

They pulled. Something deep in the tower groaned, and whirred, and began to tick. And then the light came on, and it was like being inside the sun.

{Posy|e}"I can see it!" Posy shrieked. {Posy|e}"I can see the boat, it's right by the rocks! Turn, you silly boat! Turn!"

{Felix|i}"It's turning!"

{Posy|i}"It's not!"

{Felix|i}"It is, Posy, look at the front of it!"

It was. Down in the water a big seal put her head up, straight into the beam, and squinted. {the seal|a}"Is that you, Captain?" she barked. {the seal|a}"You took your time!"

{Marmalade|e}"New crew!" the cat shouted down. {Marmalade|e}"Show them the channel, would you?"

{the seal|e}"Aye aye!" said the seal, and was gone in one long ring of foam.

Felix rubbed his eyes. {Felix|i}"The seals talk, too?"

{Marmalade|i}"Everybody talks, my boy. It's the listening that runs out."

Chapter 3: Breakfast

{Grandpa|e}"Funny thing," said Grandpa in the morning, over the eggs. {Grandpa|e}"I had the harbour on the phone. They say our old light came on last night and saved a boat. I told them, that's nonsense, there's no key. I lost it when I was a lad."

Posy kicked Felix beneath the table. {Felix|i}"Ow! Um. Where did you lose it, Grandpa?"

{Grandpa|i}"D'you know, I never could remember. I've an idea that I gave it to somebody to look after." The old man gazed at the doorstep, where something large and ginger was washing an ear. {Grandpa|i}"How many stairs did you make it, you two?"

{Posy|i}"A hundred and forty-three."

{Grandpa|a}"Is it, now," he said slowly.

{Marmalade|e}"Told you," said the cat. {Marmalade|e}"For fifty years I've told you, Joe."

Grandpa put down his fork. He turned quite pink, and then he turned quite white.

{Grandpa|i}"Posy, love? Felix? Which one of you said that?"

The twins began to grin.

{Felix|e}"Not me, Grandpa," said Felix.

{Posy|i}"Nor me!"
