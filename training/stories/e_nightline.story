+++
about = "Thriller: phone calls, a voice on the line, a nameless driver; agent called by code name and cover name."

[[characters]]
name = "Ilse Varga"
aliases = ["Varga", "Ilse", "Kestrel", "the agent", "Miss Adler"]
gender = "female"

[[characters]]
name = "Thomas Renner"
aliases = ["Renner", "Thomas", "her handler"]
gender = "male"

[[characters]]
name = "the driver"
aliases = ["the man at the wheel"]
gender = "male"

[[characters]]
name = "the voice"
aliases = ["the voice on the line", "the stranger"]
gender = "female"

[[characters]]
name = "the night clerk"
aliases = ["the clerk", "Josef"]
gender = "male"

[[characters]]
name = "Pieter Holm"
aliases = ["Holm", "Pieter", "the duty officer"]
gender = "male"
+++
Nightline
by saltandcopper

A/N: Set between episodes 6 and 7. Yes, I know phones don't work like that. Shh.

The phone in room 411 rang at ten past two. Ilse Varga let it ring three times, because three was the rule, and picked it up without a word.

{Thomas Renner|i}"Is that the florist?"

{Ilse Varga|i}"The florist closed in March."

{Thomas Renner|e}"Good girl," said Renner. {Thomas Renner|e}"You sound awful."

{Ilse Varga|i}"I've slept two hours since Tuesday, Renner. What do you want?"

{Thomas Renner|e}"I want you out of that hotel," her handler said. {Thomas Renner|e}"Don't pack. There's a grey cab at the corner by the tram stop. He's ours."

She was already on her feet, the cord stretched tight across the bed. {Ilse Varga|a}"And the envelope?"

{Thomas Renner|i}"Do you have it?"

{Ilse Varga|a}"I'm wearing it," she told him.

{Thomas Renner|i}"Then what are you asking me for? Move."

The line clicked. Varga stood for one breath with the dead receiver in her hand, then wiped it on the curtain and went down by the service stairs.

The night clerk was awake, which was new. {the night clerk|i}"Leaving us, Miss Adler?"

{Ilse Varga|a}"Cigarettes," she said.

{the night clerk|e}"There is a machine in the bar," the clerk said pleasantly. {the night clerk|e}"And there was a gentleman asking for you. I told him you were asleep."

{Ilse Varga|i}"What sort of gentleman?"

{the night clerk|i}"The sort who does not leave a name."

{Ilse Varga|a}"Thank you, Josef." She slid a note across the desk. {Ilse Varga|a}"I'm still asleep."

{the night clerk|i}"Like a child, Miss."

The cab was where Renner had said it would be, wipers going, light off. The man at the wheel did not turn his head when she got in. He had a thick neck and a wool cap, and the seat smelled of oranges.

{the driver|i}"Where to?"

{Ilse Varga|a}"I was hoping you'd know," she said, and shook the rain from her hair.

{the driver|e}"I know lots of places," the driver said. {the driver|e}"I was told the lady would have a preference."

There was a phrase for that, and he had got it almost right. Almost. Varga looked at the door. There was no handle on the inside.

{Ilse Varga|a}"Take the river road, then," she said, and her voice was perfectly calm.

{the driver|e}"River road's closed," said the man at the wheel.

{Ilse Varga|i}"Since when?"

{the driver|i}"Since you got in."

The phone in her coat buzzed. It was the emergency handset, the one that only two people in the world could call. She pressed it to her ear and watched the driver watch her in the mirror.

{Ilse Varga|i}"Renner, your cab stinks."

{the voice|i}"I'm afraid it isn't his cab." It was a woman, not young, with a scrape in her voice like a needle at the end of a record. {the voice|i}"Good evening, Kestrel. Please don't hang up. The man in front of you gets nervous."

{Ilse Varga|i}"Who is this?"

{the voice|i}"Somebody who has listened to you for a very long time. You hum, do you know that? When you're waiting. It's always the same waltz."

Varga's mouth had gone dry. {Ilse Varga|i}"How did you get this number?"

{the voice|e}"The same way that I got the cab," said the voice on the line. {the voice|e}"I was given it. You might ask yourself who has it to give."

{Ilse Varga|a}"You're lying," she said, but she was no longer sure.

{the voice|i}"Often. Not tonight. What did he tell you was in the envelope?"

{Ilse Varga|e}"He didn't," the agent admitted.

{the voice|i}"And you didn't look. Eleven years, and you never once looked. I do admire that. I'd have looked."

{the driver|a}"Two minutes, ma'am." He said it over his shoulder, loudly, to the phone rather than to her.

{the voice|i}"You hear? Two minutes. I'd open it now, dear."

The rain came down harder. Varga wedged the handset against her shoulder and tore the tape off her ribs, and the flap off the envelope. One sheet. It was a photograph of herself, taken through the window of room 411, and across the bottom someone had typed a price.

She knew the typewriter. She knew the e that jumped.

{the voice|i}"Are you there?"

{Ilse Varga|i}"I'm here."

{the voice|e}"I'm sorry," said the stranger. {the voice|e}"It's an ugly thing to learn in a taxi."

{Ilse Varga|i}"What do you want?"

{the voice|a}"To outbid him," she said simply.

{Ilse Varga|a}"Stop the car," she told the mirror.

The man at the wheel grunted. {the driver|i}"Not my orders."

{the voice|i}"Let him stop, by all means. Put me on the speaker." Varga did. {the voice|i}"Pull over, please. The lady needs some air."

{the driver|i}"Ma'am, the pickup's at the bridge."

{the voice|i}"And now it's here."

The cab slid to the kerb. The driver got out, swearing under his breath, came round through the rain and opened her door. She hit him once with the heel of her hand, just below the wool cap, and had the keys from his fingers before he had finished sitting down in the gutter.

{the driver|e}"You broke my nose!" howled the driver.

{Ilse Varga|e}"Breathe through your mouth," Varga advised.

From the phone on the back seat came a sound which might have been laughter. {the voice|i}"I take it that's a no?"

{Ilse Varga|i}"That's a maybe. I'll call you."

{the voice|i}"You don't have my number."

{Ilse Varga|i}"You've listened to me for eleven years. I'll hum."

She dropped the handset down a drain and drove.

***

At the Annex, Thomas Renner was eating a sandwich over the duty desk when the green telephone went. Pieter Holm, who was supposed to be answering it, had his feet up.

{Thomas Renner|i}"Get that, would you, Pieter?"

{Pieter Holm|a}"It's your line," he said, without opening his eyes.

{Thomas Renner|i}"I'm eating."

The duty officer sighed and leaned over. {Pieter Holm|i}"Annex." He listened. His feet came down off the desk. {Pieter Holm|i}"It's for you. She says it's the florist."

Renner put down the sandwich and wiped his fingers, one by one. He took the receiver. {Thomas Renner|i}"Ilse. Thank God. Where are you? The cab never—"

{Ilse Varga|i}"The cab was lovely. How much were you hoping to get for me, Thomas?"

He did not look at Holm. {Thomas Renner|a}"You're tired. You're not making sense."

{Ilse Varga|i}"You should have that e fixed."

{Thomas Renner|a}"Listen to me," he said, very low. {Thomas Renner|a}"Whatever they've told you, whoever's got to you, come in, and we'll talk it through. Just tell me where you are."

{Ilse Varga|i}"Look out of the window."

He looked. Across the street, beneath the lamp by the tram stop, stood a grey cab with its light on.

{Pieter Holm|e}"Sir?" asked Holm. {Pieter Holm|e}"Is everything all right?"

{Thomas Renner|i}"Get your gun, Pieter."

{Ilse Varga|i}"Don't bother him, I'm not in it," said the receiver in his hand, quite gently; and behind him, in the corridor, somebody had begun to hum a waltz.
