+++
about = "Two speakers in one paragraph again and again; a market with many nameless vendors."

[[characters]]
name = "Oriel"
aliases = ["the apprentice"]
gender = "female"

[[characters]]
name = "Bastian"
aliases = ["Bas", "the redhead"]
gender = "male"

[[characters]]
name = "the fishwife"
aliases = ["the fish seller"]
gender = "female"

[[characters]]
name = "the spice seller"
aliases = ["the spice man"]
gender = "male"

[[characters]]
name = "the lamp vendor"
aliases = ["the old woman", "the lamp woman", "grandmother"]
gender = "female"

[[characters]]
name = "the older guard"
aliases = ["Sarge", "the sergeant"]
gender = "male"

[[characters]]
name = "the second guard"
aliases = ["the younger guard", "his partner"]
gender = "male"

[[characters]]
name = "the butcher"
aliases = []
gender = "male"
+++
Chapter 3: The Salt Market

The Salt Market opened at moonrise and closed when the last lamp went out, and Oriel had never been allowed to go alone. {Oriel|a}“I'm not alone,” she had told Master Quill, {Oriel|a}“I'm with Bastian,” and he had laughed so hard that he had to sit down.

{Bastian|i}“What's on the list?” Bastian was walking backwards in front of her, which he did to annoy people. {Oriel|e}“Eel skin, grey pepper, one lamp that has never been lit,” Oriel read. {Bastian|i}“And sweets.” {Oriel|i}“It doesn't say sweets.” {Bastian|i}“It's implied.”

The fish stalls came first, because you could smell them first. A huge woman in a leather apron leaned over her slab and pointed a knife at them. {the fishwife|i}“Eels! Black eels, blind eels, eels that know your name!”

{Oriel|e}“I only want the skin,” said Oriel, and the fishwife roared, {the fishwife|e}“Only the skin! And what's the eel to go home in?”

{Bastian|a}“She's got you there,” he murmured.

{Oriel|i}“Bas, hush. How much?”

{the fishwife|e}“Four bits,” said the fish seller.

{Oriel|i}“Two.”

{the fishwife|i}“For two bits, my duck, I'll tell you a story about a skin.” The fishwife wiped her blade on her hip. {Oriel|i}“Three, then, and you can keep the story,” and Oriel slapped the coins down before she could lose her nerve. {the fishwife|i}“Ha! Quill's girl, are you? He haggles just like that. Like a man falling downstairs.”

They left with the skin in a twist of newspaper. Bastian had an apple now. Nobody had sold him an apple.

{Oriel|a}“Put it back,” she said.

{Bastian|a}“I don't remember where it lives,” he admitted, and took a bite.

{Oriel|i}“Bastian!”

{Bastian|i}“All right, all right, I'll pay for it on the way home. Look, there's your pepper.”

The spice seller had a stall no wider than a door and a moustache no narrower. {the spice seller|i}“Young lady, young sir, breathe in, breathe in, the breathing is free.” Bastian breathed in and sneezed eleven times. {the spice seller|i}“The sneezing is one bit.” {Bastian|i}“What? That's robbery!” {the spice seller|e}“It's commerce,” said the spice man sadly. {the spice seller|e}“I can never tell them apart either.”

Oriel held out her list. He read it, upside down, and all the sadness went out of his face and something more careful came in. {the spice seller|a}“Grey pepper,” he said. {the spice seller|a}“What does a child want with grey pepper?” {Oriel|e}“My master wants it,” Oriel replied, {Oriel|e}“and I'm fourteen.”

{the spice seller|i}“Your master is mending a seal, then. A big one.”

{Oriel|i}“He didn't say.”

{the spice seller|e}“No,” said the spice seller. {the spice seller|e}“They don't.” He weighed it out in silence, and when she reached for her purse he shook his head. {the spice seller|e}“Tonight, not for money. Tell Quill to mend it well.”

{Bastian|e}“That was creepy,” Bastian remarked, once they were round the corner. {Oriel|i}“That was free,” but she looked back too.

{the butcher|i}“Hot pies!” someone bellowed right in her ear, and Oriel jumped. It was a butcher with a tray round his neck. {the butcher|i}“Hot pies, cold pies, pies of no fixed temperature!”

{Bastian|e}“What's in them?” Bastian wanted to know.

{the butcher|e}“Crust,” said the butcher.

{Bastian|a}“And inside the crust?” he persisted.

{the butcher|e}“You ask a great many questions for someone holding a stolen apple,” the butcher observed, and the redhead put the apple behind his back.

It was too late. Two watchmen had stopped by the well. {the older guard|e}“Stolen, did he say?” asked the older guard. {the second guard|e}“He did say stolen,” agreed his partner. The first one hooked his thumbs in his belt and ambled over.

{the older guard|a}“Evening,” he said. {the older guard|a}“Nice apple.”

{Bastian|i}“Thank you, sir. It was my mother's.”

{the older guard|i}“Your mother's apple.”

{Bastian|i}“She left it to me.” {Oriel|e}“Bas, please stop talking,” Oriel hissed. {Bastian|i}“In her will.”

The younger guard had turned away to cough into his glove. The older one had not. {the older guard|i}“Name?” {Bastian|i}“Bastian, sir.” {the older guard|i}“Bastian what?” {Bastian|i}“Just the one. We couldn't afford two.” At this the second guard gave up and laughed out loud. {the second guard|i}“Oh, let him go, Sarge. It's an apple.”

{the older guard|e}“It's the principle,” the sergeant grumbled.

{the second guard|i}“It's a windfall, look, it's got a bruise on it.”

{Oriel|i}“I'll pay for it!” Oriel thrust a coin at them, at either of them. {Oriel|i}“One bit. That's fair for an apple, isn't it? Even a dead lady's?” The sergeant looked at the coin, and at her, and at the blue thread on her cuff that meant Quill's house. He took a step back. {the older guard|i}“You're the seal-mender's.” {Oriel|i}“His apprentice.” {the older guard|i}“Then get your things and get home, miss. Quick as you can. Never mind the apple.”

They walked until the well was out of sight. Then they ran.

{Bastian|e}“Why,” Bastian panted, {Bastian|e}“is everybody being kind to us?”

{Oriel|a}“I don't know,” she said.

{Bastian|i}“I hate it. Let's skip the lamp.”

{Oriel|i}“We can't skip the lamp, it's underlined. Twice.”

The last stall stood by itself at the end of the row, where the cobbles gave out. A hundred lamps hung from its poles, every one of them burning, and under them sat an old woman shelling peas. She did not look up. {the lamp vendor|a}“You're late,” she said. {Oriel|i}“We had some trouble with an apple.” {the lamp vendor|i}“There's always an apple.”

{Oriel|e}“Please, grandmother,” said Oriel, {Oriel|e}“I need a lamp that's never been lit.”

{the lamp vendor|e}“Do you see one?” said the lamp woman.

Oriel looked. She looked along every pole and into every corner. {Oriel|i}“No.” {the lamp vendor|i}“And you, long-legs? You've got the eyes for what isn't yours.” Bastian scratched his neck. For once he did not grin. {Bastian|i}“It's the one you're sitting on.”

The old woman cackled and got up, by stages, and there it was: a squat brass thing with a cushion tied to its top. {the lamp vendor|i}“Forty years I've kept it warm. Do you know what it's for?” {Oriel|e}“No,” said Oriel, and {Bastian|e}“No,” said Bastian, and the lamp vendor nodded as if this were the right answer, both times.

{the lamp vendor|i}“When the seal goes, every flame in this city goes with it. Every flame that's ever been lit. So what will you want in the dark?”

{Oriel|a}“One that hasn't,” she whispered.

{the lamp vendor|i}“Clever girl. Don't drop it.”

{Oriel|e}“What do I owe you?” asked the apprentice.

The old woman had gone back to her peas. Above her head, without any wind, the first of the hundred lamps went out. {the lamp vendor|i}“Run,” and then, when they did not, a good deal louder, {the lamp vendor|i}“Run, you little idiots!”
