+++
about = "superhero team debrief, seven speakers with code names and real names, fast cross-talk"

[[characters]]
name = "Renata"
aliases = ["Halcyon", "the captain", "boss"]
gender = "female"

[[characters]]
name = "Desmond"
aliases = ["Ballast", "Des"]
gender = "male"

[[characters]]
name = "Yuki Brandvold"
aliases = ["Static", "Yuki", "Ms. Brandvold", "the speedster"]
gender = "female"

[[characters]]
name = "Cormac Leith"
aliases = ["Nightjar", "Cormac", "Mr. Leith", "the archer", "the Scot"]
gender = "male"

[[characters]]
name = "Wren"
aliases = ["Nine", "the telepath", "the blanket"]
gender = "neutral"

[[characters]]
name = "Professor Bloom"
aliases = ["Bloom", "the Professor", "Professor", "Prof", "Thaddeus", "the old scientist"]
gender = "male"

[[characters]]
name = "Agent Kowalczyk"
aliases = ["the agent", "the woman in grey", "Kowalczyk"]
gender = "female"
+++
Debrief Protocol

by sidekickunion

Tags: team as family, post-mission, everyone is tired, the goat is fine

{Renata|i}"Right. Who threw the bus?"

Nobody answered. Halcyon stood at the head of the table with her helmet under her arm and plaster dust in her braids, and she waited. She was good at waiting. Down the table, six pairs of eyes found six different things to look at.

{Renata|a}"I'm going to ask once more," she said, {Renata|a}"and then I'm going to watch the footage."

{Desmond|i}"It was more of a slide."

{Renata|i}"Des."

{Desmond|e}"It was!" Ballast protested. The chair creaked under him. {Desmond|e}"I slid it. It's not my fault there was a ramp."

{Yuki Brandvold|e}"There was no ramp," Static put in. She hadn't stopped jiggling her knee since she sat down. {Yuki Brandvold|e}"There was a fountain."

{Desmond|i}"A ramp-shaped fountain."

{Yuki Brandvold|i}"A two-hundred-year-old ramp-shaped fountain?"

{Desmond|i}"Whose side are you on?"

{Yuki Brandvold|i}"The fountain's!"

{Renata|i}"Children." Renata put the helmet on the table. It made quite a small noise. They both shut up. {Renata|i}"For those who haven't met her, this is Agent Kowalczyk, from the Ministry. She'll be sitting in. She has a form."

The woman in grey lifted two fingers from her folder by way of greeting.

{Agent Kowalczyk|i}"I have eleven forms."

{Cormac Leith|e}"Christ," muttered Nightjar into his ice pack.

{Agent Kowalczyk|i}"That would be Cormac Leith, I take it? Alias Nightjar?"

{Cormac Leith|i}"We don't generally do surnames at the table, love."

{Agent Kowalczyk|i}"And I don't generally do 'love', Mr. Leith. Shall we begin at nine-fourteen? The alarm at the seed vault."

{Professor Bloom|e}"That was me," said Professor Bloom apologetically. He had raised his hand like a schoolboy. {Professor Bloom|e}"That is to say, I raised it. I had a reading off the east wall. Quite a beautiful one, really, a double peak, I've brought a—"

{Renata|i}"Thaddeus. Not the graph."

{Professor Bloom|a}"It's a very small graph," he pleaded.

{Wren|i}"He's brought nine."

Everybody looked at the end of the table, where the telepath sat folded up in a blanket with just their nose showing.

{Wren|e}"Sorry," Wren said. {Wren|e}"He's thinking them really loudly."

The Professor went pink. He slid a sheaf of paper back into his briefcase, and Cormac, without opening his eyes, reached over and patted his sleeve.

{Cormac Leith|i}"Show me later, Prof."

{Professor Bloom|i}"Oh! Would you really like to?"

{Cormac Leith|a}"No," he said. {Cormac Leith|a}"But I'll have had a drink by then."

{Agent Kowalczyk|e}"Nine-fourteen," the agent repeated. {Agent Kowalczyk|e}"Who was first through the door?"

{Yuki Brandvold|i}"Me, obviously."

{Agent Kowalczyk|i}"And you are?"

{Yuki Brandvold|i}"Static? Fastest woman alive? I was on a cereal box?"

{Agent Kowalczyk|i}"Your legal name."

The speedster sank an inch. {Yuki Brandvold|i}"Yuki Brandvold. It was a regional cereal."

{Agent Kowalczyk|i}"Thank you, Ms. Brandvold. What did you see?"

For once she didn't answer at top speed. The knee went still. She picked at the burnt cuff of her glove, and it was Ballast, of all people, who leaned over and bumped her shoulder, gently, the way one might nudge a soap bubble.

{Desmond|a}"Go on," he rumbled. {Desmond|a}"Tell it like you told me."

{Yuki Brandvold|i}"They were all asleep. The guards. Just... lying down, all in a row, with their hats on their chests. I thought they were dead. I checked every one. I checked them twice."

{Agent Kowalczyk|i}"How long did that take?"

{Yuki Brandvold|a}"Four-tenths of a second." She swallowed. {Yuki Brandvold|a}"It felt longer."

Kowalczyk's pen had stopped. When it moved again, something about her was a shade less like a door closing.

{Agent Kowalczyk|a}"All forty-one are awake," she said. {Agent Kowalczyk|a}"I had it from the hospital as I came up. I thought you'd want to know."

{Yuki Brandvold|i}"All of them?"

{Agent Kowalczyk|i}"One has a headache. He's suing."

Somebody snorted. It went round the table like a yawn, and by the time it reached Halcyon she had to turn and study the whiteboard.

{Renata|a}"So," she resumed, once she could. {Renata|a}"Static's inside. Nightjar, where were you?"

{Cormac Leith|i}"On the roof, like I was told."

{Renata|i}"And after that?"

{Cormac Leith|i}"Under the roof. Like I wasn't told." The archer took the ice pack off his eye. The eye was a remarkable colour. {Cormac Leith|i}"In my defence, boss, the goat was nae in the briefing."

Agent Kowalczyk turned over a page. She turned it back.

{Agent Kowalczyk|i}"The what?"

{Desmond|i}"Oh, here we go." Ballast put his face in his hands.

{Professor Bloom|i}"I wouldn't have said goat. Caprine, certainly. The horns were a sort of—"

{Cormac Leith|i}"It was a goat! It was a goat the size of a Transit van and it kicked me through a skylight!"

{Yuki Brandvold|i}"It was kind of cute."

{Cormac Leith|i}"It was not cute, Yuki!"

{Desmond|e}"It had a bell on," Desmond said helpfully.

{Wren|e}"Her name is Duchess," said the blanket.

Silence fell. One by one they turned.

{Renata|i}"Nine," and Renata's voice was very even, {Renata|i}"how do you know her name?"

The blanket shrank. {Wren|i}"I might have talked to her. A bit. While you were all busy with the bus."

{Desmond|i}"It was a slide."

{Renata|i}"Not now, Des! Wren, sweetheart. What did she say?"

{Wren|a}"She's lonely, mostly. A man gave her something in a bucket and she got big, and then he made her breathe on people so they'd sleep. She doesn't like him. He doesn't do her ears." They peeped out. There were tear tracks in the soot. {Wren|a}"I told her she could come home with us."

{Cormac Leith|e}"You told her what?" yelped Cormac.

{Agent Kowalczyk|e}"Where is this animal at present?" the agent inquired.

{Wren|a}"Um," they said.

From somewhere far below, through five floors of reinforced concrete, came the mellow clonk of a very large bell.

The Scot put the ice pack back over his face, over both eyes this time. {Cormac Leith|i}"I quit."

{Yuki Brandvold|e}"You can't quit," Static pointed out. {Yuki Brandvold|e}"You quit on Tuesday."

{Cormac Leith|i}"I'm quitting retroactively."

{Professor Bloom|i}"Did you say a bucket?" The old scientist was on his feet, feeling his pockets for a pencil. {Professor Bloom|i}"My dear child, what colour was it? Did she recall a smell? If there's any residue in the rumen, why, I could have an antidote by breakfast!"

{Wren|i}"She says it tasted of pennies."

{Professor Bloom|i}"Pennies! Copper salts! The double peak!"

{Desmond|e}"He's going to show us the graph now, isn't he?" asked Ballast.

{Renata|e}"Show us the graph, Professor," sighed the captain.

He showed them all nine. Halfway through the fourth, Agent Kowalczyk capped her pen, and leaned across to the head of the table.

{Agent Kowalczyk|a}"I don't have a form for this," she said under her breath.

{Renata|i}"We don't either."

{Agent Kowalczyk|a}"I grew up on a farm, you know. In the hills." She was looking at the folder, not at anybody. {Agent Kowalczyk|a}"Would it be irregular if I went down and did her ears?"

Halcyon thought about it. She took a spare visitor's badge from the drawer, wrote on it with a marker pen, and pushed it over the table. It said {_|i}"GOAT LIAISON".

{Renata|i}"Fifth sub-basement. Mind the bus."
