+++
about = "British curly single quotes, third person past close on a prince's taster; a fantasy court; titles, first names and epithets for the same people; an envoy named after a page; a sealed letter read aloud; four in a room."

[[characters]]
name = "Isken"
aliases = ["the taster", "the prince's taster", "Isk", "boy"]
gender = "male"

[[characters]]
name = "Prince Corvane"
aliases = ["Corvane", "the prince", "His Highness", "Highness", "Your Highness", "Cor", "the younger man", "his cousin"]
gender = "male"

[[characters]]
name = "Queen Halisandre"
aliases = ["the queen", "the Queen", "Halisandre", "Your Majesty", "Majesty", "Her Majesty", "Aunt", "the old woman"]
gender = "female"

[[characters]]
name = "Tamar ven Osk"
aliases = ["the envoy", "the woman in red", "the stranger", "Tamar", "Ambassador", "Lady ven Osk", "the redhead"]
gender = "female"

[[characters]]
name = "Lord Branduin"
aliases = ["the chancellor", "Branduin", "Chancellor", "my lord", "the old man", "the older man"]
gender = "male"

[[characters]]
name = "Sergeant Moll"
aliases = ["Moll", "the guard", "the sergeant", "Sergeant", "the big woman"]
gender = "female"
+++
The Glass Crown

Chapter Eleven: In Which Somebody Eats a Pear

Isken had been dying, officially, for six years, and he had got quite good at it.

One took a small bite. One held it under the tongue. One counted to sixty, thinking of nothing in particular, and if at sixty one could still feel one’s own fingers, one bowed to His Highness and His Highness had his breakfast.

{Prince Corvane|e}‘Well?’ said the prince.

{Isken|i}‘Forty-one.’

{Prince Corvane|i}‘It’s an egg, Isk. I’m starving. Who would poison an egg?’

{Isken|i}‘Your grandfather’s second wife. Forty-eight.’

{Prince Corvane|a}‘You make that up,’ he complained, and flung himself back on his pillows with one arm over his eyes. He was four-and-twenty, the heir to nine provinces, and he had a pillow crease down his cheek. {Prince Corvane|a}‘Every time. Last week it was somebody’s bishop.’

{Isken|i}‘That was a fig. Sixty. Good morning, Highness.’

He passed the spoon across. Their fingers did not touch, because Isken took care that they shouldn’t; he had taken care of it for rather a long time, and was nearly as good at that as he was at dying.

{Prince Corvane|a}‘I’m to meet the envoy at ten,’ the prince said with his mouth full. {Prince Corvane|a}‘I’m to wear the blue. Branduin says she’ll have a portrait with her, and that I’m to look at it for as long as it takes to say the Lesser Creed, and then I’m to sigh.’

{Isken|i}‘A portrait of whom?’

{Prince Corvane|a}‘The bride, I suppose. I didn’t ask.’ He scraped the bottom of the egg. {Prince Corvane|a}‘How does one sigh? Show me.’

{Isken|e}‘I couldn’t say, Highness,’ said Isken, and took away the tray.

*

The Hall of Glass was the coldest room in the palace and it was the room in which they received people they didn’t like.

The queen was in her chair. She was eighty and very small. Her crown, which was the real one, which weighed as much as a child of two, hung above her head on a chain so that she need only sit underneath it. Lord Branduin stood at her right hand with his papers. The prince was at her left, in the blue, and a pace behind the prince, against a pillar, in grey, was Isken, whom nobody saw.

{Queen Halisandre|e}‘Who’s that by the door?’ the old woman demanded.

{Lord Branduin|e}‘That is the guard, Your Majesty,’ said the chancellor.

{Queen Halisandre|i}‘I know it’s the guard. It’s a different guard.’

{Sergeant Moll|e}‘Sergeant Moll, ma’am!’ bellowed the guard. She was a big woman with a broken nose, and she went off like a cannon. {Sergeant Moll|e}‘Fenner’s got the flux, ma’am!’

{Queen Halisandre|i}‘Has he? Poor man. Give him some rice.’

{Sergeant Moll|i}‘Yes, ma’am!’

{Queen Halisandre|i}‘And let the creature in. I want my lunch.’

The creature came in by herself. There ought to have been a train of forty, with drums; that was how they did it in the south. Instead there was one woman, neither young nor old, in a red coat with the mud of the road still on the hem of it, and hair nearly as red, tied up in a scarf. She had a flat parcel under her arm. She walked straight up the middle of the carpet as though she had been told that it was hers.

{Tamar ven Osk|a}‘Forgive the coat,’ she said. She had hardly any accent. {Tamar ven Osk|a}‘I was robbed.’

Somebody in the gallery gasped. The chancellor’s papers slid about.

{Lord Branduin|i}‘Robbed, madam? Upon the Queen’s road?’

{Tamar ven Osk|i}‘Twice. The second lot were very civil, there was nothing left but the portrait, and they said that they didn’t care for the frame.’

{Queen Halisandre|e}‘What did they look like?’ the queen asked.

{Tamar ven Osk|i}‘Hungry, Your Majesty.’

It was not what an envoy says. Isken, by his pillar, felt the hair rise along his arms. On the far side of the hall the sergeant’s head had turned an inch.

{Lord Branduin|a}‘I am sure,’ he began, {Lord Branduin|a}‘that Her Majesty’s government will spare no effort—’

{Queen Halisandre|i}‘Be quiet, Branduin. Girl, come here where I can look at you. What do they call you?’

The woman in red went down on one knee. {Tamar ven Osk|i}‘Tamar ven Osk, Majesty. I speak for the Nine Cities and for the Lady Regent, and I have a letter, and a picture, and what I believe is the beginning of a cold.’

{Prince Corvane|e}‘I like her,’ said Corvane, not quite under his breath.

{Queen Halisandre|i}‘Nobody asked you to like *her*. Unwrap the picture.’

They unwrapped it. It was a good picture. There was a girl in it, with a lute, and a little dog, and an expression of great patience. The prince gazed at it. From where he stood, Isken could see the back of his neck, and his hands clasped behind him, and he counted, since he was in the habit of it. He had got to thirty when Corvane sighed.

It was a very poor sigh. It sounded like a man sitting down on a cushion.

{Lord Branduin|e}‘His Highness is overcome,’ Branduin announced.

{Tamar ven Osk|e}‘He’s nothing of the sort,’ said the envoy. {Tamar ven Osk|e}‘And I don’t blame him. It’s not even she. It’s her cousin; the Lady wouldn’t sit for it. Shall I read you the letter? It’s short.’

{Lord Branduin|i}‘The letter is customarily handed to the chancellor.’

{Tamar ven Osk|a}‘Yes, I was told. I was told that it would be handed to the chancellor, and that after this nobody would ever see it again.’ She had it out already, a square of yellow paper with a black seal, and she broke the seal across with her thumb. {Tamar ven Osk|a}‘“*To our sister of the Glass Crown, greeting. We have had four letters from your court in this matter and each of them was in the same hand. It’s a fine hand. It is not yours. In the last it was promised us that, on the wedding day, the harbour of Sarn should be ours, and the tolls upon it, and that the prince, being sickly—*”’

{Prince Corvane|e}‘Sickly?’ said the prince.

{Tamar ven Osk|i}‘“*—being sickly, was not looked to live above a year.*”’

You could hear the chain creak from which the crown was hanging.

{Queen Halisandre|a}‘Go on,’ she said.

{Tamar ven Osk|i}‘That’s the end of it, more or less, Majesty. There’s a bit at the bottom about apricots.’

*

What he remembered of it afterwards was how long everyone stood still. It was like the count. Branduin had not so much as changed colour. He squared up his papers, edge to edge, and laid them on the arm of the chair, and he smiled at the old queen like an uncle.

{Lord Branduin|a}‘A clumsy forgery,’ he remarked. {Lord Branduin|a}‘One has to pity them. Might I suggest that we all take some refreshment before we say things that cannot be unsaid? The ambassador is plainly feverish. There are pears.’

There were. They were there on the little table by the prince’s elbow, in a silver dish, where there had been no dish at breakfast. They were the small gold winter kind that Corvane had liked best since he was nine. He had actually put out his hand for one; he always ate when he was unhappy.

{Isken|e}‘Highness,’ said Isken.

He had never spoken in that hall. He hadn’t known what his voice would do in it. It went up to the roof and came back.

{Prince Corvane|e}‘What’s the matter?’ asked Corvane.

{Isken|i}‘I’ve not had mine.’

{Lord Branduin|i}‘Who is that person?’

{Prince Corvane|a}‘He’s my taster,’ he said slowly. The younger man had turned all the way round, with the pear in his palm, and he was looking at Isken as if there were something written on him in very small letters. {Prince Corvane|a}‘You’re white as paper. Isk? What is it?’

{Isken|i}‘Give it to me, please.’

{Prince Corvane|i}‘No.’

{Isken|i}‘It’s my office, Highness. It’s what I’m *for*.’

{Prince Corvane|i}‘I don’t think I want you to.’

{Isken|i}‘Corvane.’ It was out of his mouth before he could stop it. {Isken|i}‘Give me the pear.’

{Sergeant Moll|e}‘Begging your pardon, ma’am,’ said Sergeant Moll.

Nobody had heard her cross the floor. For a person of her size she was uncommonly quiet on her feet. She reached over the prince’s shoulder, took the pear from between his fingers the way one takes a thing from a baby, and held it out to the chancellor on the flat of her glove.

{Sergeant Moll|i}‘After you, my lord.’

Branduin laughed. {Lord Branduin|i}‘Don’t be absurd, woman.’

{Sergeant Moll|i}‘It’s a nice one.’

{Lord Branduin|i}‘I do not care for pears.’

{Queen Halisandre|a}‘You had three on Sunday,’ she said from underneath her crown. She did not raise her voice; in sixty years she had not once had to. {Queen Halisandre|a}‘I watched you. I was bored. Eat it, Branduin.’

And the old man looked at the pear. He looked for so long that Isken, who couldn’t help it, had got past sixty and begun again.

{Lord Branduin|a}‘I should like,’ he said at last, {Lord Branduin|a}‘to sit down.’

*

{Tamar ven Osk|i}‘You’re the one who knew.’

It was evening. He was on the back stairs, with his head between his knees, where he had been for about an hour, when the red coat came and sat itself down on the step beside him. It sneezed.

{Isken|e}‘I didn’t know,’ Isken told the floor. {Isken|e}‘It was a new dish, that’s all.’

{Tamar ven Osk|i}‘Mm. In my country they’d give you a house for that.’

{Isken|i}‘What would I do with a house?’

{Tamar ven Osk|a}‘Fill it with pears.’ She blew her nose. Close to, she had freckles, and there were lines at the corners of her eyes; without the hall around her she seemed like somebody’s clever aunt. {Tamar ven Osk|a}‘May I tell you a thing? I’ve stood in a great many throne rooms, and I watch the people by the pillars. It’s a habit of mine. It’s always more interesting. I have never before seen a servant ask for poison in that tone of voice.’

{Isken|i}‘What tone?’

{Tamar ven Osk|i}‘As if it was the last dance.’

He lifted up his head at that. He could feel himself going scarlet.

{Isken|i}‘Lady ven Osk—’

{Tamar ven Osk|i}‘Tamar. I’m off duty, and I’m ill.’

{Isken|i}‘I’m the taster.’

{Tamar ven Osk|i}‘Yes, I had gathered.’

{Isken|i}‘He’s the heir to nine provinces.’

{Tamar ven Osk|i}‘Eight, if they hang the chancellor; most of Sarn turns out to be in his wife’s name.’ The envoy got up, with a hand on the wall, and shook her muddy skirts. {Tamar ven Osk|i}‘My lady has no wish on earth to be married. She keeps bees. I’m to go home and tell her that the prince was charming but that his affections were engaged. All I want to know is whether it’s true. I do so hate to lie to her, she always sees.’

Isken opened his mouth. Nothing whatever came.

{Prince Corvane|e}‘You can tell her it’s true,’ said a voice from above.

The prince was on the landing. He had lost the blue coat somewhere. He had a plate in one hand, and on it was an egg.

{Tamar ven Osk|i}‘How long have you been there, Highness?’

{Prince Corvane|a}‘Since the house. I was going to say something. I was working out how one begins.’ He came down three stairs, and stopped. {Prince Corvane|a}‘They’ve nobody to do my supper, Isk. Moll offered. She’d eaten half of it before I could stop her.’

{Isken|i}‘I’ll come at once.’

{Prince Corvane|i}‘No. Look.’ Corvane sat down on the cold stone, and put the plate across his knees. He took up the spoon. He cracked the top, a good deal too hard, and got a bit of shell in it, and he took a small bite. He held it under his tongue. Then he shut his eyes, like a boy at prayers, and his lips started to move.

The envoy had gone. One could just hear her, sneezing, two floors down.

{Isken|e}‘What are you doing?’ asked Isken.

{Prince Corvane|i}‘Thirty-nine. Don’t put me off. Forty.’

{Isken|i}‘Cor, it’s an egg.’

{Prince Corvane|a}‘Somebody’s grandfather had a wife,’ he said indistinctly. It went on for a very long time. At sixty he opened his eyes, and wriggled all his fingers to be certain of them, and then he held out the spoon.

{Prince Corvane|i}‘There. It’s quite safe. I want you to have the rest.’

Their fingers touched. Neither of them took any care about it at all.
