+++
about = "Vampire and werewolf banter: two men and a woman, epithets, interruptions by em dashes, finished sentences."

[[characters]]
name = "Lucan"
aliases = ["the vampire", "the blond", "the older man", "Fangs"]
gender = "male"

[[characters]]
name = "Dex Morrow"
aliases = ["Dex", "the werewolf", "the wolf", "Morrow", "the brunet", "the younger man", "puppy"]
gender = "male"

[[characters]]
name = "Wren"
aliases = ["the witch", "the brunette", "sweetheart"]
gender = "female"
+++
Three's a Coven (And Other Lies)
Author: moonpie_hexes
Rating: T for language and one (1) decapitated garden gnome
A/N: unbeta'd, we die like Lucan (repeatedly)

{Wren|e}"Nobody move," said Wren. {Wren|e}"Nobody breathe."

{Lucan|i}"I don't."

{Wren|i}"Nobody be smug, either."

The circle on the basement floor was still smoking. In the middle of it sat what had been, until four minutes ago, a perfectly ordinary box of kitchen salt. Now it had teeth.

{Dex Morrow|e}"So," Dex Morrow began, {Dex Morrow|e}"not to point any fingers—"

{Lucan|e}"You have been pointing one at me for some time," the blond remarked.

{Dex Morrow|i}"—but I feel like somebody in this room told us he could read Sumerian."

The vampire examined his cuffs. {Lucan|i}"I said I used to know a Sumerian."

{Dex Morrow|a}"Oh my God," he groaned.

{Lucan|i}"A charming woman. Terrible handwriting."

{Wren|e}"Boys," the witch warned. The box snapped at the hem of her skirt, and she stepped back straight into the werewolf's chest. He steadied her with both hands. {Dex Morrow|a}"Got you."

{Wren|i}"I know you've got me. You can un-get me."

{Dex Morrow|a}"Right. Yep. Un-getting." He let go so fast that he knocked a jar off the shelf. It was, thankfully, only newts.

{Lucan|e}"Smooth," Lucan drawled.

{Dex Morrow|i}"Bite me."

{Lucan|a}"I'd need a tetanus shot," he replied, without looking up.

{Dex Morrow|i}"You'd need a stepladder, you undersized—"

{Wren|e}"If the two of you," Wren cut in, {Wren|e}"could flirt on your own time?"

There was a horrible silence. The blond had gone, if possible, paler. The brunet had gone the color of a stop sign.

{Dex Morrow|e}"That wasn't—" Dex said.

{Lucan|i}"We are not—"

{Dex Morrow|i}"I wouldn't touch him with—"

{Lucan|i}"A ten-foot—"

{Dex Morrow|i}"—silver—"

{Lucan|i}"—stake."

{Wren|a}"You know you finish each other's sentences," she pointed out. {Wren|a}"You know that, right?"

{Lucan|i}"He cannot finish his own. Someone has to."

The box growled. It was a small sound, but it came from somewhere much bigger than a box, and the candles around the circle all leaned in to listen to it. All three of them looked at it. It had grown legs while they were not paying attention: four stubby ones, made of spoons.

{Dex Morrow|a}"Okay, that's new," he muttered. {Dex Morrow|a}"Wren? Sweetheart? Tell me there's a counterspell."

{Wren|i}"Call me sweetheart again and I'll feed you to it. There is. I need something dead, something living, and something in between."

Dex looked at Lucan. {Dex Morrow|i}"Something dead."

Lucan looked at Dex. {Lucan|i}"Something in between."

{Wren|i}"And me. Great. Give me your hands."

Neither of them moved. The wolf wiped his palms on his jeans, thought about it, and wiped them again. {Dex Morrow|i}"Like, all of us? Him too? In a ring?"

{Wren|i}"No, Morrow, in a conga line. Yes, in a ring."

{Lucan|e}"It's only a hand, puppy," the older man said, and held his out. There was an antique ring on it, and a tremor that he clearly hoped no one would see. {Lucan|e}"I promise not to keep it."

{Dex Morrow|a}"You're freezing," he complained, but he took it.

{Lucan|i}"And you are a furnace. Shall we list some other facts?"

{Dex Morrow|i}"I'm just saying. You could wear a sweater."

{Lucan|i}"I have worn velvet since—"

{Dex Morrow|i}"Since 1780, yeah, we know, you tell us every—"

{Wren|e}"Salve!" Wren shouted over both of them. The candles leaped. {Wren|e}"By the quick, by the dead, by the— oh, hell. What's the word for in between?"

{Lucan|e}"Liminal," Lucan offered.

{Dex Morrow|e}"Tuesday," Dex offered.

{Wren|i}"By the quick, by the dead, by the liminal! Back to what you were!"

For a second nothing happened. Then the box sat down, rather suddenly, on its spoons. It hiccuped. It was salt.

{Dex Morrow|i}"Huh." The werewolf poked it with his boot. {Dex Morrow|i}"That worked."

{Wren|e}"Don't sound so surprised," said the brunette, who sounded very surprised.

{Dex Morrow|i}"I'm not! I totally believed in—"

{Lucan|e}"He had his eyes shut," the vampire informed her.

{Dex Morrow|i}"How would you know, unless you were looking at me?"

Another silence. Wren looked from one of them to the other, and then down, to where two hands, one pale, one freckled, had not let go. She had let go of both a good while ago.

{Wren|a}"I'm going upstairs," she announced to the ceiling. {Wren|a}"I'm going to make tea. It's going to take me a really long time."

{Dex Morrow|e}"Wren, wait," the wolf pleaded, {Dex Morrow|e}"it's not—"

{Wren|i}"A really. Long. Time."

She went. At the door she turned, gave the basement in general (scorched floor, loose newts, two grown men holding hands across a box of salt) the look of a woman who has won a bet with herself, and picked up the lantern, so that there was nothing left to see by but the candles.

The door shut. The salt lay in its box. A last newt, which nobody had the heart to pick up, slithered out from under the shelf and looked at them both with what Dex would later swear was pity. Her boots went up the stairs, and they were both listening to them, because it was easier than anything else.

{Lucan|e}"You may have it back now," Lucan said at last, to a spot on the wall some way above the shelves. {Lucan|e}"Your hand."

{Dex Morrow|i}"You promised you wouldn't keep it."

{Lucan|e}"I did," the vampire agreed.

{Dex Morrow|i}"So, technically, I'm the one who's—" Dex swallowed. {Dex Morrow|i}"It's warm. Yours, I mean. It warmed up."

{Lucan|a}"That," he said, with great dignity, {Lucan|a}"is simple thermodynamics."

{Dex Morrow|i}"Is it, Fangs?"

{Lucan|i}"No."

The younger man grinned. It was an awful grin, all canines, and Lucan had been pretending to loathe it for two years and a month.

{Dex Morrow|a}"You know she's listening at the door, right?" he said.

{Lucan|i}"I can hear her heartbeat. She is on the third step from the top."

{Wren|i}"I am not!" came a yell through the wood. {Wren|i}"And the tea's ready! And I'm telling the entire coven!"

{Dex Morrow|a}"There's only three of us in it!" he hollered, and his ears were red right up to the tips.

{Wren|i}"Then I'm telling the gnome!"

{Lucan|e}"The gnome," Lucan called back, {Lucan|e}"has no head, my dear. You will recall that somebody sat on it."

{Dex Morrow|i}"That was one time—"

{Lucan|e}"It was Thursday," the older man said, and squeezed the hand he was still, for purely thermodynamic reasons, holding on to.
