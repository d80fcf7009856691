+++
about = "nameless speakers beside two with titles; paragraphs in which two people speak; a speech of two paragraphs; a voice nobody can know"

[[characters]]
name = "Captain Aldous Wrenfield"
aliases = ["Captain Wrenfield", "Wrenfield", "the captain", "Aldous", "her companion"]
gender = "male"

[[characters]]
name = "Lady Isaura Thane"
aliases = ["Lady Isaura", "the lady", "her ladyship", "your ladyship", "my lady", "Isaura Thane"]
gender = "female"

[[characters]]
name = "the landlord"
aliases = ["his father"]
gender = "male"

[[characters]]
name = "the old woman"
aliases = ["Gran", "granny", "Mam"]
gender = "female"

[[characters]]
name = "the guard"
aliases = ["the heron"]
gender = "male"

[[characters]]
name = "the boy"
aliases = []
gender = "male"
+++
THE LAST INN

A Crowns of Ash story, by Thornwise

Chapter 1: Snow on the Road

    The sign had lost its paint years ago, but somebody had taken a hot iron to the lintel and burnt {_|i}"NO BLADES AT TABLE" into the oak. Captain Wrenfield read it twice, sighed, and unbuckled his sword.

    {Lady Isaura Thane|e}"You might at least pretend to be reluctant," said Lady Isaura, stamping the snow from her boots.

    {Captain Aldous Wrenfield|i}"I have been reluctant since Harrowmere, my lady. It wears a man out."

    {the landlord|e}"Shut that door!" roared the landlord, and then he saw the fur on her collar and came round the bar wringing his apron. {the landlord|e}"Beg pardon, your ladyship. I took you for the carters."

    {Lady Isaura Thane|a}"We want two rooms," she told him. {the landlord|a}"There's but the one," he said, {the landlord|a}"and it's got a loom in it."

    {Captain Aldous Wrenfield|e}"Then I'll sleep with the horses," said the captain.

    {the landlord|i}"Stable's full, sir. There's soldiers come up from the ford this noon and brought their beasts with 'em. They've shut the pass."

    The captain and the lady were careful not to look at one another.

    {Captain Aldous Wrenfield|e}"Shut it for what?" asked Wrenfield easily.

    {the guard|i}"For a woman in a fur collar." It came from the settle by the fire, where a guard in the Regent's grey was unfolding himself, joint by joint, like a heron getting up. {the guard|i}"And a man with a limp. Would you be limping, sir?"

    {Captain Aldous Wrenfield|i}"Only when it snows."

    {the guard|e}"It's snowing," the guard observed.

    {Captain Aldous Wrenfield|i}"So it is."

    {the old woman|e}"Oh, sit down, you great long thing," the old woman snapped. Nobody had noticed that there was an old woman. She sat in the chimney corner, no bigger than a sack of meal, shelling beans. {the old woman|e}"Any man limps that's come up that road. You limped yourself. I heard you cursing."

    {the guard|e}"I've my orders, granny," said the guard, {the guard|e}"and they're to ask."

    {the old woman|i}"Then you've asked, and he's answered. Sit."

    {?|i}"She's got you there!" somebody called from the dark end of the room, and a laugh went round the tables.

    Into the laugh came the boy, from the yard, with an armful of logs. He was nine, perhaps. He looked at the fur collar, and then at the face above it, and dropped the lot.

    {the boy|e}"It's her," the boy breathed. {the landlord|e}"Mind my floor!" cried the landlord. {the boy|i}"But it is, it's her! It's her off the penny!"

    In the hush you could hear the beans dropping into the bowl.

    {the guard|e}"Bring me a penny," said the guard.

    Nobody stirred. There were fifteen or twenty of them in that room, drovers for the most part, with a tinker and his wife, and each had found something of interest in the bottom of a cup.

    {the landlord|e}"We don't see much coin up here," the landlord began, {the landlord|e}"it's barter mostly, it's eggs and such, it's--" {the guard|i}"A penny!"

    It was Lady Isaura who reached into her glove. She laid the coin in his palm with her own hand, and turned her head so that he might have the profile. {Lady Isaura Thane|a}"You'll find the nose is flattering," she said. {Lady Isaura Thane|a}"My mother paid the engraver."

    He looked from the one to the other for a long time. When he spoke it was hoarse. {the guard|a}"By the crown," he said.

    {Captain Aldous Wrenfield|e}"Easy, now," Captain Wrenfield murmured. His hand had gone to where his sword was not. {Captain Aldous Wrenfield|e}"Think, lad, before you do the next thing. Think who it is that pays you, and how long he's like to last."

    {the guard|a}"It's forty crowns, sir." He had drawn a paper from his glove, much folded, and he read from it with a finger under the words. {the guard|a}"Captain Aldous Wrenfield and the Lady Isaura Thane. Forty, for the pair of you."

    {Captain Aldous Wrenfield|i}"Is it? It was sixty in Harrowmere."

    {Lady Isaura Thane|a}"Aldous, this is hardly the time," she said.

    {Captain Aldous Wrenfield|i}"I only say that we're being undersold."

    A cackle from the chimney corner. The bowl of beans was set aside. {the old woman|a}"I'll tell you a thing about this house," she said. {the old woman|a}"My mother kept it, and hers before. And in the year of the red snow there was another came in at that door with a price on him, and another stood on that hearth with a hand to his belt.

    {the old woman|i}"And my grandmother gave the both of them soup. It's hard to hang a man when you've watched him burn his tongue. They went over the pass together in the morning. The one was your great-grandsire, madam, and the other's blood is stood there yet, with a penny in its fist."

    {the guard|e}"That's a lie," said the guard, though not as if he were sure.

    {the old woman|i}"What was he called, then, your mother's grandfather?"

    {the guard|i}"I never knew."

    {the old woman|i}"Well, then."

    {the boy|e}"Is there soup, Gran?" asked the boy.

    {the landlord|i}"There's always soup." The landlord seemed to wake. {the landlord|i}"Sit, all of you, sit! Not there, sir, that leg's gone."

Chapter 2: Soup

    So they had soup: the lady at one end of the board, the heron at the other, and the captain between, where he could reach them both. Nobody else in the room had gone to bed. The drovers had turned their stools about, quite openly, as people do for a puppet show.

    {the guard|a}"What did you do?" he asked her at length, with a wary eye on Wrenfield.

    {Lady Isaura Thane|a}"I was born first." She tore her bread across.

    {the guard|i}"That's all?"

    {Lady Isaura Thane|i}"My uncle finds it quite enough."

    {Captain Aldous Wrenfield|e}"And she stole his seal," put in the captain with his mouth full. {Lady Isaura Thane|e}"Borrowed," said Lady Isaura. {Captain Aldous Wrenfield|i}"Borrowed his seal, then, and dropped it in the mere."

    The guard snorted, choked, and had to be beaten on the back.

    {the landlord|e}"Second watch comes up at moonrise," the landlord remarked as he beat. {the landlord|e}"Six of 'em, and their officer's no great one for soup. I only mention it."

    {Lady Isaura Thane|e}"How long have we?" her ladyship asked.

    {the landlord|a}"An hour." He squinted at the window. {the landlord|a}"Bit less."

    {Captain Aldous Wrenfield|e}"And can your pass be walked by night?" said her companion.

    {the landlord|i}"Not by them as don't know it, sir."

    {the boy|e}"I know it," the boy said.

    {the landlord|i}"You don't." {the boy|i}"I do!" {the landlord|i}"In summer! With goats!" {the boy|i}"The stones don't get up and walk about in winter, do they?"

    His father opened his mouth and found nothing in it.

    {the old woman|e}"Let him go," said the old woman.

    {the landlord|i}"Mam, he's nine."

    {the old woman|a}"I was eight," she said.

    There was a scrape. The guard had stood up. The whole room watched him cross to the door, where the blades hung, and take down the captain's sword, and weigh it in his hands. Then he turned it about and held it out by the scabbard, hilt first.

    {the guard|a}"I'll tell them you never came," he said. {Captain Aldous Wrenfield|i}"They won't believe you." {the guard|i}"Then I'll tell them you hit me."

    {Captain Aldous Wrenfield|e}"Should I?" Wrenfield inquired politely. {Captain Aldous Wrenfield|e}"For the look of the thing?"

    {the guard|a}"If you think it'd help." He shut his eyes. {the guard|a}"Only not too--"

    It was, in the event, quite hard.

    {Lady Isaura Thane|a}"Aldous!" she cried, over the crash of the settle. {Captain Aldous Wrenfield|a}"He asked me to," he said.

    The boy was on the threshold already, in a sheepskin that came down to his ankles, with the lantern in one hand and a heel of bread in the other. Snow blew in past him.

    {the boy|a}"Are you coming, your pennyship?" he wanted to know.

    She bent her head to him as she would have to a duke. {Lady Isaura Thane|a}"Lead on, sir."

    {the boy|i}"Nobody ever called me that before."

    {the old woman|e}"And nobody will again," the old woman said, taking up her beans, {the old woman|e}"so enjoy it. Mind the third bridge. And shut that door!"

    The captain shut it behind them. On the floor by the hearth the heron stirred and felt his jaw, and the landlord, who was not an unkind man, went to fetch him another bowl.
