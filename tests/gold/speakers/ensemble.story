+++
about = "Mission briefing with seven speakers: ranks, surnames, nicknames and one private first name; a round of questions in a stated order; one character is they/them; curly quotes, British spelling."

[[characters]]
name = "Commander Josephine Ashby"
aliases = ["Ashby", "Jo", "the commander", "ma’am"]
gender = "female"

[[characters]]
name = "Surgeon-Lieutenant Nathaniel Okonjo"
aliases = ["Doc", "Okonjo", "Nate", "the surgeon"]
gender = "male"

[[characters]]
name = "Lieutenant Piers Halloway"
aliases = ["Lieutenant Halloway", "Halloway", "Piers", "Lieutenant"]
gender = "male"

[[characters]]
name = "Sergeant Brandt"
aliases = ["Brandt", "Sarge", "the sergeant"]
gender = "female"

[[characters]]
name = "Corporal Wick"
aliases = ["Wick", "the sapper", "the young sapper", "the corporal"]
gender = "neutral"

[[characters]]
name = "Flight Officer Reeve"
aliases = ["Reeve", "Tamsin", "Sparrow", "the pilot"]
gender = "female"

[[characters]]
name = "Mr Coyle"
aliases = ["Coyle", "the harbourmaster", "the old man", "the small man"]
gender = "male"
+++
Cold Anchor

by saltmarsh_ghost

A/N: Takes place the night before chapter nine of {_|i}“The Sker Papers”. You needn’t have read it. Thanks to my beta for counting the chairs.

The tea was dreadful and there was not enough of it, which was how everyone knew the mission was real.

{Commander Josephine Ashby|e}“Find a seat or find a wall,” said Commander Josephine Ashby. She had pinned the chart of the estuary over the wardroom dartboard, and nobody had yet had the nerve to mention it. {Commander Josephine Ashby|e}“We’ve forty minutes before the tide makes up its mind for us.”

Sergeant Brandt took the wall. She always did. Lieutenant Piers Halloway took the chair nearest the commander and squared his notebook against the edge of the table, and the young sapper, Wick, folded themself on to an ammunition box with their knees about their ears. That left the bench for Surgeon-Lieutenant Nathaniel Okonjo, who had not been to bed since Tuesday and sat down as if in sections.

{Surgeon-Lieutenant Nathaniel Okonjo|a}“Is there any sugar?” he asked.

{Sergeant Brandt|e}“There’s a war on, Doc,” said Brandt.

{Surgeon-Lieutenant Nathaniel Okonjo|a}“I’m aware. I’ve been sewing it back together.” He peered into his mug all the same, as though sugar might occur to it.

The door banged. Flight Officer Reeve came in backwards, shaking sleet off her cap, with a small, elderly man in an enormous oilskin bobbing along in her wake.

{Flight Officer Reeve|i}“Sorry, ma’am. He wouldn’t be hurried.”

{Mr Coyle|e}“I’ve a bad hip,” the small man informed the room.

{Commander Josephine Ashby|e}“This is Mr Coyle,” Ashby said. {Commander Josephine Ashby|e}“He was harbourmaster at Sker for thirty-one years, until last month’s visitors relieved him of it. He knows every rock in that channel.”

{Mr Coyle|i}“Know them? I named half.”

{Commander Josephine Ashby|i}“Then perhaps you’d begin by telling Lieutenant Halloway why his route’s no good.”

Halloway’s pencil stopped. {Lieutenant Piers Halloway|i}“I beg your pardon?”

Coyle shuffled up to the chart and laid a finger like a root across the neat red line. {Mr Coyle|i}“Here, son. You’ve gone slap over the Widow.”

{Lieutenant Piers Halloway|e}“The survey gives four fathoms at the Widow,” said Halloway stiffly.

{Mr Coyle|i}“The survey was done in summer.”

{Lieutenant Piers Halloway|i}“And in winter?”

{Mr Coyle|e}“In winter,” said the old man kindly, {Mr Coyle|e}“she’s called the Widow.”

{Corporal Wick|e}“I like him,” Wick announced, to no one in particular.

{Sergeant Brandt|i}“Wick.”

{Corporal Wick|i}“Sorry, Sarge.”

Ashby waited until it was quiet. It didn’t take long; she had a way of waiting. {Commander Josephine Ashby|i}“Sparrow. Can you put us down inside the bar instead?”

Reeve, who had been christened Tamsin and answered to it only at funerals, screwed up one eye at the chart and then jerked a thumb at the window, where the sleet was doing its best to join them. {Flight Officer Reeve|i}“In this?”

{Commander Josephine Ashby|i}“I’m afraid so.”

{Flight Officer Reeve|e}“Lovely,” said the pilot. {Flight Officer Reeve|e}“Yes. Once. You’ll want to hold on to something, and I shouldn’t like to promise you the floats afterwards.”

{Lieutenant Piers Halloway|e}“We need the floats to get home,” Halloway objected.

{Flight Officer Reeve|i}“No, Piers, *you* need the floats to get home. I can swim.”

{Sergeant Brandt|e}“Children,” murmured the sergeant, without heat.

The commander’s mouth twitched. She took up the billiard cue that served as a pointer. {Commander Josephine Ashby|i}“Right. Reeve lands us here, at slack water, half past three. Mr Coyle takes us through the Gut in the whaler. Sergeant, you and your six go up the seaward ladder. Doc stays with the boat.”

{Surgeon-Lieutenant Nathaniel Okonjo|e}“Doc does not,” said Okonjo.

It was the first time that evening he hadn’t sounded tired. The cue stopped moving.

{Commander Josephine Ashby|i}“Nate.”

{Surgeon-Lieutenant Nathaniel Okonjo|i}“There are nineteen people in that lighthouse, two of them under ten, and they’ve had no fire for eleven days. I can’t treat frostbite from a boat, Jo.”

Nobody looked at anybody. In four years Wick had never heard a soul call her that; the sapper became deeply interested in a bootlace.

{Commander Josephine Ashby|a}“The boat is where I shall need you,” she said at last, {Commander Josephine Ashby|a}“if it goes badly.”

{Surgeon-Lieutenant Nathaniel Okonjo|i}“And if it goes well?”

{Commander Josephine Ashby|i}“Then you’ll have been right, and you can be unbearable about it all the way to breakfast.”

He considered this. {Surgeon-Lieutenant Nathaniel Okonjo|a}“I’d want it in writing.”

{Commander Josephine Ashby|i}“Lieutenant, put it in writing.”

Halloway, to his eternal credit, did.

{Sergeant Brandt|i}“Ma’am.” Brandt had not shifted from her wall. {Sergeant Brandt|i}“The ladder. What’s at the top of it?”

{Commander Josephine Ashby|i}“A steel door. Which is why we’re bringing Corporal Wick.”

All the heads turned. The corporal went pink to the tips of their ears.

{Corporal Wick|a}“How thick?” they asked.

{Mr Coyle|e}“Three inches,” Coyle said. {Mr Coyle|e}“I had it fitted myself, after the big gale. Best door on the coast, and you’ll not scratch it.” He sounded rather wistful.

{Corporal Wick|a}“I wasn’t planning to scratch it, sir.” They set down their tea, and for the first time that evening they looked entirely happy. {Corporal Wick|a}“You had the door fitted. Who did the hinges?”

There was a pause. Then the harbourmaster began, wheezily, to laugh.

{Mr Coyle|a}“My brother-in-law, God rest him,” he admitted, when he was able to. {Mr Coyle|a}“Never did a straight job in his life.”

Halloway had turned over a page. {Lieutenant Piers Halloway|i}“How many of them inside, ma’am? The last signal said a dozen.”

{Commander Josephine Ashby|i}“The last signal said ‘a dozen or so’. It was the ‘or so’ that did for the last party.”

{Surgeon-Lieutenant Nathaniel Okonjo|e}“Oh, good,” said the surgeon into his mug.

{Commander Josephine Ashby|a}“Twenty,” she went on, as if he hadn’t spoken. {Commander Josephine Ashby|a}“Call it twenty-five. They change the watch at four and they’re slack about it; the ones coming off want their beds and the ones coming on want their boots. We have perhaps six minutes when nobody is looking at the sea.”

{Flight Officer Reeve|i}“Six?” Reeve whistled. {Flight Officer Reeve|i}“I’ve had hiccups longer than that.”

{Sergeant Brandt|e}“How d’you know about the watch?” Brandt asked. {Sergeant Brandt|e}“Begging your pardon, ma’am. But that’s not a guess. Somebody’s counted that.”

For answer Ashby nodded across the table. The old man had lowered himself into the only chair with arms, and he did not look up from his hands.

{Mr Coyle|a}“My granddaughter’s in there,” he said. {Mr Coyle|a}“She’s nine. She’s got my old signal lamp, and she sends at night from the pantry window, when they think she’s asleep. I taught her the code for a game.” His thumb went on rubbing at a tar stain that must have been there for years.

The sleet filled up the silence for a bit.

{Surgeon-Lieutenant Nathaniel Okonjo|e}“What’s her name?” It was Doc who asked; it would be.

{Mr Coyle|i}“Isolde. She’ll tell you it’s Izzy.”

{Surgeon-Lieutenant Nathaniel Okonjo|i}“Does Izzy like being carried, or will I have a fight on my hands?”

{Mr Coyle|e}“Oh, you’ll have a fight,” Coyle promised.

{Surgeon-Lieutenant Nathaniel Okonjo|i}“Good. I do better with the fighters.” Okonjo turned round on the bench. {Surgeon-Lieutenant Nathaniel Okonjo|i}“Jo. I’m not staying with the boat.”

{Commander Josephine Ashby|e}“No,” said the commander, after a moment. {Commander Josephine Ashby|e}“No, I don’t suppose you are. Halloway, strike that out.”

{Lieutenant Piers Halloway|e}“It’s in ink, ma’am,” Halloway confessed.

{Commander Josephine Ashby|a}“Then strike it out neatly.” She rapped the cue twice upon the boards. {Commander Josephine Ashby|a}“Questions? Quickly, now.”

They went round from the wall to the window, as they always did: sergeant, sapper, lieutenant, pilot.

{Sergeant Brandt|i}“Rules of engagement?”

{Commander Josephine Ashby|i}“Quiet ones. Knives and manners until the door goes. After that, use your judgement.”

{Corporal Wick|i}“Can I keep the door?”

{Commander Josephine Ashby|i}“No.”

{Lieutenant Piers Halloway|i}“Recall signal?”

{Commander Josephine Ashby|i}“Two green. If you see red I’m dead and you’re in charge, so do try to look at the sky now and then.”

{Flight Officer Reeve|i}“Nothing from me, ma’am. Only I’d like it noted that I had leave booked.”

{Commander Josephine Ashby|i}“Noted. It’s cancelled.”

{?|i}“Aye, ma’am,” said three or four of them together, and the chairs scraped.

They went out by ones and twos into the weather. Brandt had Wick by the collar and was already explaining, in a carrying undertone, about manners. Reeve gave the old man her arm, and he took it as though he were doing her the favour.

{Lieutenant Piers Halloway|e}“She’ll manage the landing?” Halloway asked, lingering with his notebook.

{Commander Josephine Ashby|i}“She’s done worse.”

{Lieutenant Piers Halloway|i}“When?”

{Commander Josephine Ashby|e}“I’ve never liked to enquire,” said Ashby. {Commander Josephine Ashby|e}“Go and get an hour’s sleep, Piers.”

Then it was only the two of them and the tea, quite cold. Doc had found, from somewhere about his person, a lump of sugar in a twist of paper. He broke it with his thumbnail and pushed half across the table.

{Surgeon-Lieutenant Nathaniel Okonjo|a}“For luck,” he said.

{Commander Josephine Ashby|i}“You had that all along.”

{Surgeon-Lieutenant Nathaniel Okonjo|i}“I was saving it for an emergency.”

{Commander Josephine Ashby|i}“And is this one?”

She had begun taking out the pins. The chart came down in a long curl, and there was the dartboard behind it, with a dart in it that nobody had thought to remove: straight through Sker Light, dead centre.

He looked at it for quite some time. {Surgeon-Lieutenant Nathaniel Okonjo|a}“Ask me at breakfast, Jo.”
