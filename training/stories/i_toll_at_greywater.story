+++
about = "An adventuring party of five plus a troll, comic fantasy in third person, curly double quotes: names, nicknames and epithets by trade, they/them for one, everyone talking across the campfire; an innkeeper and a toll clerk speak twice and go."

[[characters]]
name = "Ottoline Brask"
aliases = ["Ottoline", "Otty", "the paladin", "Sir Ottoline", "Brask"]
gender = "female"

[[characters]]
name = "Fennec"
aliases = ["the thief", "Fen"]
gender = "neutral"

[[characters]]
name = "Wilmot"
aliases = ["the wizard", "Master Wilmot", "Wilmot the Lesser"]
gender = "male"

[[characters]]
name = "Zdenka"
aliases = ["the dwarf", "Zdenka Ironpot", "Zed"]
gender = "female"

[[characters]]
name = "Quill"
aliases = ["the bard", "young Quill", "the boy"]
gender = "male"

[[characters]]
name = "the troll"
aliases = ["Griselda", "Mrs Stone", "the bridge troll"]
gender = "female"

[[characters]]
name = "the innkeeper"
aliases = ["an innkeeper", "the landlord"]
gender = "male"

[[characters]]
name = "the toll clerk"
aliases = ["a clerk", "a little man in a ruff", "the little man"]
gender = "male"
+++
The Toll at Greywater

Chapter Nine, in Which Nobody Hits Anything

{the innkeeper|e}“That’s four and six,” said the innkeeper, {the innkeeper|e}“and if you’re for Greywater, don’t take the bridge. Take the ford.”

{Wilmot|i}“Oh? What’s the matter with the bridge?”

It was hard to hear him. Three of the wizard’s companions were standing on a table, with their arms about one another’s necks, and had got as far as the second chorus. The fourth was doing something near the cutlery.

{the innkeeper|a}“There’ve been complaints.” He pushed the change across, and then, after a look at the table, pulled a bit of it back. {the innkeeper|a}“Loud ones.”

* * *

By the time that the party had finished arguing about who should carry the cheese, it was dark, and they were lost.

{Ottoline Brask|e}“We are not lost,” said Ottoline.

{Zdenka|i}“Where are we, then?”

{Ottoline Brask|i}“On the road to Greywater.”

{Zdenka|i}“It’s not a road, Otty. It hasn’t been a road for about an hour. It’s a sort of ditch with ambitions.” The dwarf stumped to a halt and let her pack slide off. {Zdenka|i}“I vote that we camp. Fen?”

{Fennec|e}“I vote we go back to the inn,” said Fennec from somewhere above them. They had gone up a tree to look for lights, and they hadn’t yet come down. {Fennec|e}“I liked that inn.”

{Ottoline Brask|i}“You stole the inn’s spoons.”

{Fennec|i}“I liked the spoons especially.”

{Wilmot|a}“If I may,” began the wizard. He had both his hands up his own sleeves for the warmth. {Wilmot|a}“If I may, the landlord did mention a bridge. I distinctly recall it. You were all singing.”

They had been. It had been that sort of evening, and the blame for it lay squarely with Quill, who was seventeen and had joined them in Thrupp, and who didn’t believe that there was any situation a chorus couldn’t help.

{Ottoline Brask|i}“What did he say about it, Wilmot? His exact words.”

Wilmot shut his eyes. Among his few reliable gifts was that he never forgot anything he’d heard, although he could seldom find it again in under a minute. {Wilmot|i}“He said that there had been complaints.”

{Quill|a}“What sort of complaints?” he asked, very big-eyed.

{Wilmot|i}“Loud ones.”

Nobody spoke for a while. Fennec dropped out of the tree and landed without a sound beside the paladin’s elbow, as they did several times a day, purely because it made her jump.

{Ottoline Brask|i}“Don’t *do* that!”

{Fennec|i}“There’s a light. Half a mile, downhill. There’s water under it.”

{Zdenka|e}“A ford,” said Zdenka hopefully.

{Fennec|i}“It’s got arches, Zed.”

* * *

The bridge at Greywater was old and handsome and had a small wooden box at the near end of it, with a candle in it, and a clerk.

{the toll clerk|i}“Five? Walking? No cattle? That’ll be a shilling, and sign here to say you’ve read the notice.”

{Ottoline Brask|i}“What notice?”

The little man pointed behind him with his quill. It had been a large notice, once. Something had bitten off all of it except for the nails.

{the toll clerk|a}“It says at your own risk,” he told them. He took the shilling, blew out the candle, put on his hat, and locked up the box. {the toll clerk|a}“I’m off at nine. Good luck.” And he trotted away up the ditch that they’d come down, at a fair pace for a man of his age, and didn’t look behind him.

{Wilmot|e}“I don’t care for that,” said the wizard.

{Ottoline Brask|i}“Formation, please. Zdenka with me in front. Wilmot in the middle. Quill, stay behind Wilmot and don’t sing. Fen, you... Where’s Fen?”

{Fennec|i}“Behind you.”

{Ottoline Brask|i}“*Gods*, Fen!”

They went out on to the stones. It was a wide river; you could hear it going by below, in no hurry. They’d gone about a third of the way when the parapet stood up.

It stood up, and it went on. It had moss on it. It had, in the place where you’d look for a face, two greenish lamps, and a mouth like a dropped drawbridge, and it leaned down until the lamps were on a level with Ottoline’s helmet.

{the troll|e}“WHO,” said the troll, {the troll|e}“GOES TRIP-TRAP?”

Ottoline drew her sword. It made the noise, that long bright ringing noise that she’d paid extra for. {Ottoline Brask|i}“Sir Ottoline Brask, of the Order of the Lamp! Stand aside, creature!”

{Zdenka|i}“Here we go.”

{Ottoline Brask|i}“Zdenka, left! Wilmot, fire!”

{Wilmot|i}“Ah.”

{Ottoline Brask|i}“What do you mean, ah?”

{Wilmot|i}“I had a fire. I used it on the kettle.”

{Ottoline Brask|i}“Then ice! Something! Fennec, get behind it!”

{Fennec|i}“Behind it’s a river.”

{the troll|e}“I ASKED,” roared the troll, so that all their hair blew back, {the troll|e}“A CIVIL QUESTION.”

And Quill, who’d been told to stay at the rear, and who was so frightened that he could feel his own kneecaps, did what he always did.

{Quill|a}“Please, ma’am,” he said, {Quill|a}“five of us. Five of us go trip-trap. I’m Quill. What’s your name?”

The lamps swung round. There was quite a long silence. A stone fell off her somewhere and went *plop*.

{the troll|i}“What did you call me?”

{Quill|i}“Ma’am. I’m sorry, isn’t it right? My gran’s a big lady too, and she says that it’s the shoulders, people see the shoulders and they don’t look any further.”

{Zdenka|e}“Kid,” said the dwarf out of the corner of her mouth, {Zdenka|e}“what are you *doing*?”

{the troll|a}“Nobody,” she said, and it was a quite different voice now, small, and gritty, and somewhat out of practice, {the troll|a}“has called me ma’am since they built the mill.”

The sword had begun to droop. Ottoline hauled it up again. {Ottoline Brask|i}“It’s a trick. They’re known for it.”

{the troll|i}“Is that the one with the manners? Or is that the one with the pointy stick?”

{Quill|i}“That’s Sir Ottoline. She’s all right. She’s just had the cheese to carry.”

{the troll|i}“What cheese?”

* * *

It turned out that her name was Griselda; that there’d been a Mr Stone, who was the next bridge down, but he’d been taken away for the widening; and that if you sat with your back against her, out of the wind, she gave off the heat of the day like a brick wall.

They had the fire going in the middle of the roadway. The cheese went round.

{the troll|i}“It isn’t that I mind them crossing. It’s what it’s *for*. I like the feet. But they all run now. They come tearing across with their eyes shut, and how’s a person to ask how they are?”

{Wilmot|i}“You do shout, rather.”

{the troll|i}“I’m deaf, dear. It’s the water.”

{Zdenka|a}“Ohh.” She thumped her own forehead. {Zdenka|a}“Loud complaints.”

{Fennec|i}“Who ate the notice, though?”

{the troll|e}“It was *rude*,” said Griselda.

Fennec thought that fair. They had got themself a place in the crook of her arm, where it was warmest, and were polishing a spoon on their knee. {Fennec|i}“What did it say?”

{the troll|i}“‘Beware.’ Just that, and then a drawing. I haven’t got a nose like that. I said so to that little man in the box, and he put in for a transfer.”

{Ottoline Brask|i}“I’m sorry that I called you a creature.”

It came out stiffly. Everyone turned to look at the paladin, who was sitting bolt upright on her shield, a little way off from the rest, with her untouched cheese in front of her and both her ears red.

{the troll|i}“That’s all right, dear.” The big head came round. {the troll|i}“You weren’t to know. Is it heavy, all that tin?”

{Ottoline Brask|i}“It’s quite heavy.”

{the troll|i}“Then why d’you sleep in it?”

{Zdenka|e}“How did you know that she sleeps in it?” asked Zdenka sharply.

{the troll|i}“She’s got the mark of the strap there on her neck. It doesn’t come up like that in one day. I used to see it on the soldiers, when there were soldiers. The ones who’d been in something.”

Nobody breathed. In five months on the road, through two caves and a war, it was the one thing none of them had ever said to her. Wilmot inspected his sleeves. Zdenka poked the fire.

{Ottoline Brask|e}“There was a bridge,” Ottoline said at last, not very loud. {Ottoline Brask|e}“In Harl. I was to hold it. I had eleven people, and I told them where to stand.”

{Quill|i}“Otty, you don’t have to—”

{Ottoline Brask|i}“I know. I know I don’t. I’d just like to say it to a bridge.”

So she said it. It wasn’t long. When it was finished Griselda didn’t say anything about its not being her fault; she’d been there for a great many soldiers. She only shifted round by a foot or two, grinding, until there was a space on the lee side about as broad as one medium-sized woman.

{the troll|i}“You come in here, out of the draught. And you can leave that tin on my wall. There’s nothing gets past me.”

They all looked hard at the river. There was some clinking. It went on for some time, for there were a lot of buckles, and at one point the dwarf got up without a word and did the ones at the back.

{Fennec|a}“Quill,” they said by and by, {Fennec|a}“you can sing now. If you like. Something quiet.”

{Quill|i}“Really?”

{Wilmot|i}“One verse.”

{Zdenka|i}“No choruses.”

{the troll|i}“What did he say?”

{Fennec|e}“HE’S GOING TO SING!” bellowed Fennec.

{the troll|i}“Oh, lovely. Does he know ‘The Miller’s Daughter’?”

He knew nineteen verses of it. By the fifth, Sir Ottoline Brask of the Order of the Lamp was asleep in her shirt, with her mouth open, against the shoulder of a bridge.
