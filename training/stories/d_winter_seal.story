+++
about = "medieval court, title-only speakers with capitals and without, some of them named late or by others only"

[[characters]]
name = "Aldemar"
aliases = ["the King", "Sire", "His Majesty", "Majesty", "the King of the Two Rivers"]
gender = "male"

[[characters]]
name = "Isaude"
aliases = ["the Queen", "Your Grace", "my lady", "his wife"]
gender = "female"

[[characters]]
name = "Lord Vessery"
aliases = ["the chancellor", "the Chancellor", "my lord Chancellor", "Vessery", "the old man", "his minister"]
gender = "male"

[[characters]]
name = "Captain Brann"
aliases = ["the captain", "Captain", "Brann"]
gender = "female"

[[characters]]
name = "Pip"
aliases = ["the page", "the boy"]
gender = "male"

[[characters]]
name = "the envoy"
aliases = ["the man from Torrh", "my lord ambassador"]
gender = "male"
+++
THE WINTER SEAL

Chapter 4: In Which the Wax Is Cold

{Aldemar|e}“Read it again,” said the King.

The chancellor moistened his lips. The letter shook slightly, though it might have been the draught; the great hall at Carrow was all draughts in February.

{Lord Vessery|i}“‘To Aldemar, who calls himself King of the Two Rivers—’”

{Aldemar|e}“Calls himself!” the King exclaimed.

{Lord Vessery|i}“It is the usual form, Sire, among one's enemies.”

{Aldemar|i}“Go on, go on.”

{Lord Vessery|i}“‘—greeting. You will by the feast of candles deliver up to us the fords, the toll of the fords, and the person of your daughter, or we shall come and fetch them.’ And then the seal.” The old man lowered the sheet. {Lord Vessery|i}“There is no more.”

{Isaude|e}“It's enough,” the Queen said. She had not raised her eyes from her embroidery. {Isaude|e}“What does the envoy do meanwhile?”

{Lord Vessery|i}“He eats, Your Grace. He has sent twice for the goose.”

Aldemar flung himself back in his chair so that the carved lions groaned. He was a large man, and had been a handsome one, and he had never in his life been able to sit still through bad news.

{Aldemar|i}“Captain!”

She came out of the shadow by the door, where she had been all along. {Captain Brann|a}“Sire.”

{Aldemar|i}“How many spears have we at the fords?”

{Captain Brann|i}“Two hundred. A hundred and sixty, if you want them sober.”

{Aldemar|a}“And they?” he asked.

{Captain Brann|e}“Three thousand,” the captain answered, {Captain Brann|e}“and I never saw a Torrhman drunk.”

Nobody spoke. A log settled in the hearth.

{Lord Vessery|e}“Then we must temporise,” said the Chancellor. {Lord Vessery|e}“A gift. A delay. One might offer the toll, and speak of the fords in the spring, and as to the princess—”

{Isaude|i}“As to the princess, my lord?”

He had the grace to stop. The needle had stopped too.

{Lord Vessery|a}“I only thought,” he murmured, {Lord Vessery|a}“that a betrothal is not a wedding, Your Grace.”

{Isaude|i}“She is nine years old.”

{Lord Vessery|i}“So were you.”

{Isaude|e}“Yes,” said Isaude pleasantly. {Isaude|e}“And I recall every day of it. Choose another road, Vessery.”

The King looked from his wife to his minister and back, like a man who hears two dogs growl in the dark. He rubbed his knee.

{Aldemar|i}“What would you have me do, then? Fight them with a hundred and sixty spears?”

{Isaude|i}“I would have you look at the seal.”

{Aldemar|i}“The seal?” Aldemar frowned.

{Isaude|a}“It has been under my lord Chancellor's thumb this quarter of an hour.” She bit off her thread. {Isaude|a}“I find that I am curious.”

It was a small thing, and a small silence followed on it. The captain crossed the flags, and held out her hand. She did not say please.

{Lord Vessery|e}“This is absurd,” the chancellor said. {Lord Vessery|e}“It's wax. It is red wax, with a boar on it.”

{Captain Brann|i}“Then you'll not mind my seeing it.”

{Lord Vessery|i}“I mind being handled by a soldier!”

{Captain Brann|a}“I've not handled you,” she said. {Captain Brann|a}“Yet.”

{Aldemar|e}“Give it to her, man,” growled the King.

He gave it. Brann carried it to the candles and turned it this way and that, and her scarred face told them nothing at all.

{Aldemar|i}“Well?”

{Captain Brann|a}“It's a boar, Sire,” she said. {Captain Brann|a}“I've had a Torrh spear through my shield, and a Torrh banner over my head, and once a Torrh boot on my neck. I've seen theirs closer than most. It looks right. This one looks left.”

{Lord Vessery|e}“The die may have been cut anew,” the chancellor began. {Lord Vessery|e}“A new lord, a new—”

{Isaude|e}“Pip!” called the Queen.

There was a scuffle behind the arras, and out of it backed a boy of perhaps ten with cobweb on his nose. He saw the King and turned the colour of tallow.

{Pip|i}“I wasn't listening, Majesty!”

{Isaude|i}“Naturally you were. I told you to.” Isaude put her work aside at last. {Isaude|i}“Tell His Majesty what you told me this morning. Don't gabble.”

{Pip|i}“It was in the still-room, my lady. I mean, Sire. I was after the... I was after a mouse. And there was a man with a pan, melting red wax, and he'd a ring, and he pressed it in. Only he had burnt himself on the pan and he swore, so I looked.”

{Aldemar|e}“What man?” Aldemar demanded.

The page twisted one foot behind the other. {Pip|i}“I don't like to say.”

{Isaude|a}“You may say,” she told him. {Isaude|a}“No one shall hurt you.”

{Pip|a}“He swore in church talk,” he whispered. {Pip|a}“And he had a chain on. Like that one.”

He pointed. The Chancellor's hand had gone to the chain of his office, and there, on the ball of the thumb, was a blister as round and white as a pearl.

{Lord Vessery|e}“A kitchen boy,” said Lord Vessery, when he could. {Lord Vessery|e}“You would take the word of a kitchen boy.”

{Pip|e}“I'm a page!” cried Pip.

{Isaude|a}“Hush, child,” and she drew him in against her skirts.

{Aldemar|i}“Vessery.” The King had got up. He did not shout, and that was worse; everyone in that hall would rather have been shouted at. {Aldemar|i}“Thirty years. You held the cup at my crowning. Why?”

{Lord Vessery|i}“Because it will come, Sire! If not this winter, the next. They will come, with or without a letter, and you'll sit there and jest, and count your spears, and lose everything. I thought to frighten you into a treaty while there was still something to sell.”

{Aldemar|i}“You thought to sell my daughter.”

{Lord Vessery|i}“I thought to save your crown.”

{Isaude|e}“It's the same sentence,” the Queen remarked, {Isaude|e}“in your mouth.”

At this moment the doors were thrown wide, and a stout man in travelling furs walked in, wiping his fingers upon a napkin.

{the envoy|e}“Your pardon,” the envoy said cheerfully. {the envoy|e}“I am told that your cook can do no more goose. Is it a bad time?”

{Isaude|i}“My lord ambassador.” Isaude had risen too, and she smiled at him as if he had been a bishop. {Isaude|i}“You come very happily. What was in the letter that you brought us?”

{the envoy|a}“The letter? Why, an invitation. My master weds at Easter. Had you not heard?” He looked from one face to the next, and the napkin slowed. {the envoy|a}“It was on blue paper. I gave it to that gentleman.”

Somebody laughed: a short bark, quickly smothered. It was Brann.

{Aldemar|e}“A wedding,” said Aldemar faintly.

{the envoy|i}“There is to be a joust. He did particularly hope you would come, Sire. He says that you're the only king in the north who can sing.”

{Aldemar|i}“Does he? Does he say so?”

{Isaude|i}“Not now, husband.”

{Aldemar|a}“No. No, of course.” He drew himself up. {Aldemar|a}“Captain Brann, take the Chancellor to the Gull Tower. He may have a fire. He may have his books.”

{Captain Brann|e}“And wax, Sire?” the captain inquired.

{Aldemar|a}“No wax,” he said.

The captain laid her hand on the old man's shoulder, quite lightly. He did not struggle. But at the door he turned, and he seemed all at once a great deal smaller than his chain.

{Lord Vessery|a}“It will come,” he said. {Lord Vessery|a}“You'll remember that I told you.”

{Aldemar|i}“I'll remember all of it. Go.”

When the tread of boots had died away, the man from Torrh coughed behind his hand.

{the envoy|i}“I fear that I've understood very little. Ought I to be alarmed?”

{Isaude|e}“Not in the least,” said the Queen. {Isaude|e}“Pip, fetch my lord a chair. And a pie; there must be a pie.”

{Pip|i}“There's the mutton one, my lady.”

{Isaude|i}“How do you know that?”

The boy thought about it. {Pip|i}“The mouse told me.”

And for the first time in that long evening, the King of the Two Rivers laughed until the lions shook.
