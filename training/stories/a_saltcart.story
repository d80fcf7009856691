+++
about = "Fantasy inn and road: four nameless speakers (landlady, drover, guard, boy) with noun tags, two named ones with epithets; untagged haggling, a name first heard in dialogue."

[[characters]]
name = "Oswin Tarrel"
aliases = ["Oswin", "Tarrel", "Master Tarrel", "the salt merchant", "the merchant", "the fat man", "the older man"]
gender = "male"

[[characters]]
name = "Brannoch"
aliases = ["the sellsword", "the swordswoman", "the tall woman"]
gender = "female"

[[characters]]
name = "the landlady"
aliases = ["landlady", "Madam"]
gender = "female"

[[characters]]
name = "the drover"
aliases = ["drover", "a drover"]
gender = "male"

[[characters]]
name = "the guard"
aliases = ["guard", "sergeant"]
gender = "male"

[[characters]]
name = "the boy"
aliases = ["boy", "the stable boy", "lad", "the child"]
gender = "male"
+++
The Salt Cart
by wintermarch

Rain had followed them from Haddow Ford, and it followed them right up to the door of the Three Eels and would have come inside too, if the landlady had not shut the door on it.

{the landlady|e}"Boots," the landlady said.

Oswin Tarrel looked down at his feet. {Oswin Tarrel|i}"What about them?"

{the landlady|i}"Off. I scrubbed that floor this morning."

{Oswin Tarrel|i}"Madam, I have walked eleven miles beside a broken cart."

{the landlady|i}"And I've scrubbed a floor. One of us is going to be disappointed."

Behind him the tall woman was already sitting on the bench, tugging at her laces. {Brannoch|a}"Do as she says," she told him. {Brannoch|a}"I want soup more than I want to watch you lose an argument."

He took his boots off. There was a hole in the left stocking, and a drover by the fire saw it and snorted into his beer.

{the drover|e}"Rich man's toes," said the drover. {the drover|e}"Would you look at that. Pink as a piglet."

{Oswin Tarrel|a}"I am not rich," he said stiffly.

{the drover|e}"That your cart in the yard?" the drover asked. {the drover|e}"With the brass lamps?"

{Oswin Tarrel|i}"It's a very old cart."

{the drover|i}"They're very new lamps."

The sellsword put her hand on the table. She did it gently, but it was a large hand, and there was a good deal of scar on it. The drover found something to look at in the bottom of his mug.

{the landlady|e}"No trouble in here," warned the landlady, coming back with two bowls. {the landlady|e}"He's all mouth, that one. Been here three days, because of the bridge."

{Brannoch|e}"What's wrong with the bridge?" asked the sellsword.

{the landlady|i}"Nothing's wrong with it. There's soldiers on it, is all. Duke's men. Nobody crosses without a paper."

{Oswin Tarrel|i}"A paper!" Oswin dropped his spoon. {Oswin Tarrel|i}"What sort of paper?"

{the drover|e}"If I knew that," the drover growled, {the drover|e}"would I be sat here drinking this?"

{the landlady|i}"You watch your tongue about my beer."

{the drover|i}"I've been watching it for three days. It's gone grey."

The door opened a hand's width and a boy of nine or so slid through it, dripping, with straw in his hair. He looked round the room until he found the brass-lamp sort of person he was after.

{the boy|a}"Mister," he said, {the boy|a}"your mule's ate a bucket."

{Oswin Tarrel|i}"A bucket of what?"

{the boy|i}"No. The bucket."

There was a short silence. The swordswoman began to laugh, quite quietly, with her forehead on her fist.

{Oswin Tarrel|a}"It isn't funny, Brannoch," he hissed.

{Brannoch|a}"It's a little bit funny." She wiped her eyes. {Brannoch|a}"Which part did it start with, lad?"

{the boy|e}"The handle," the stable boy said, with deep respect.

{the landlady|i}"That's threepence," came from behind the bar.

* * *

They set off again at first light, because Oswin could not bear the price of breakfast. The rain had worn itself out in the night. The boy came with them as far as the bridge, riding on the tailboard and kicking his heels; nobody had asked him to, and nobody had told him not to.

{the boy|i}"Is that a real sword?"

{Brannoch|i}"It is."

{the boy|i}"Have you killed anyone with it?"

{Brannoch|i}"Nobody who asked me that many questions before breakfast."

He considered this. {the boy|a}"That's only two."

{Oswin Tarrel|e}"Leave her be," the merchant called from the front. {Oswin Tarrel|e}"She's paid by the day, and I won't have it used up on talk."

{Brannoch|e}"You haven't paid me since Lammas," the swordswoman reminded him.

{Oswin Tarrel|i}"All the more reason to be sparing!"

The bridge was stone, and humped like a cat. At the top of the hump stood a single guard with a pike and a streaming cold. He watched them come without any sign of pleasure.

{the guard|e}"Halt," said the guard, and sneezed. {the guard|e}"Papers."

{Oswin Tarrel|i}"Good morning, sergeant! A fresh sort of day. I am Oswin Tarrel, of Tarrel and Daughters, and this is salt. All of it. You may lick any sack you please."

{the guard|i}"I don't want to lick a sack. I want a paper."

{Oswin Tarrel|i}"And what would it say, this paper?"

{the guard|i}"It'd say you could cross."

{Oswin Tarrel|i}"And who'd have written it?"

The guard opened his mouth, and shut it. He looked over his shoulder, as though there might be somebody cleverer on the far bank. {the guard|a}"The captain," he said at last. {the guard|a}"Only he's on the other side."

The swordswoman frowned. {Brannoch|i}"So to get the paper that lets us cross..."

{the guard|a}"You've to cross. Aye. I did mention that to him." He wiped his nose on his glove. {the guard|a}"He called me a turnip."

Brannoch swung down from the cart. She walked up the hump of the bridge until she was nose to nose with the pike, and then she smiled, which changed her face a great deal.

{Brannoch|a}"How long have you been out here?" she asked.

{the guard|i}"Since Tuesday."

{Brannoch|i}"Alone?"

{the guard|i}"There was a Gerrit. He went to fetch soup."

{Brannoch|i}"On Tuesday."

{the guard|a}"On Tuesday," he agreed miserably.

The fat man sighed so loudly that the mule looked round. He rummaged under the seat, and came up with a small clay jar, and got himself down from the cart one leg at a time.

{Oswin Tarrel|a}"Honey and mustard," he said gruffly. {Oswin Tarrel|a}"My wife's. You put it in hot water and breathe it. Don't drink it, for pity's sake, my brother-in-law drank it."

{the guard|e}"What happened to him?" asked the guard, turning the jar over in his hands.

{Oswin Tarrel|i}"He moved to the coast. Take it, man."

{the guard|i}"I can't be bribed, sir."

{Oswin Tarrel|i}"It isn't a bribe! You have a cold. If I were bribing you, I should use something worth less."

Brannoch turned her head and gave the older man a long, odd look, as if he had spoken in another language and she had understood it.

{the boy|e}"I could go over," the boy piped up. All three of them turned round. He had climbed on top of the sacks and was standing there like a flag. {the boy|e}"I don't need a paper. I'm not goods. I could ask the captain for one, and bring it back, and then you'd have it."

{the guard|i}"That's..." The pike wavered. {the guard|i}"Is that allowed?"

{Brannoch|e}"Did he say anything about children?" Brannoch asked.

{the guard|i}"He said carts and persons."

{the boy|e}"I'm not a person," said the child scornfully. {the boy|e}"I'm nine."

He was gone before anybody could settle it, bare feet slapping on the wet stone. They stood and listened to him go. Then Oswin spread a sack on the parapet and sat down on it, and after a moment the guard leaned his pike on the wall and sat down too.

{Oswin Tarrel|a}"What did they promise you?" he asked, not looking round. {Oswin Tarrel|a}"For standing here?"

{the guard|i}"Fourpence a day, and a coat."

{Oswin Tarrel|i}"Where's the coat?"

{the guard|i}"Gerrit's got it."

The swordswoman came and leaned between them, and for a while nobody said anything at all. A heron got up from the reeds.

{Brannoch|a}"He'll come back," she murmured.

{the guard|e}"Gerrit?" the guard said hopefully.

{Brannoch|i}"No, love. The other one."
