+++
about = "Two men, 'he' throughout, many epithets (blond/taller/younger, older/shorter/dark-haired), one of them by first name and by surname; a nameless innkeeper; curly quotes."

[[characters]]
name = "Corvin Ashdale"
aliases = ["Corvin", "Ashdale", "the blond", "the taller man", "the younger man"]
gender = "male"

[[characters]]
name = "Bram"
aliases = ["the older hunter", "the older man", "the dark-haired man", "the shorter man"]
gender = "male"

[[characters]]
name = "the innkeeper"
aliases = ["the landlord"]
gender = "male"
+++
two wolves, one fire

Pairing: Corvin/Bram. Tags: hurt/comfort, there was only one bed, a very small shovel

The innkeeper wouldn’t look at the blood.

{the innkeeper|a}“One room left,” he said, to a spot on the wall between them. {the innkeeper|a}“One bed. You pay first.”

{Bram|e}“We’ll take the barn,” said the older hunter.

{the innkeeper|i}“Barn’s full.”

{Corvin Ashdale|e}“Full of what?” the blond wanted to know.

{the innkeeper|i}“Folk who paid first.”

Bram put his elbows on the counter. He wasn’t a big man, but he had a way of leaning on things that made them seem less sturdy. {Bram|i}“Do you know what’s walking on your ridge tonight, friend?”

{the innkeeper|i}“I know what’s stood in my doorway. Two of it.” The landlord slid a key across the wood with one finger. {the innkeeper|i}“Second on the left. And keep that one off my sheets. He’s dripping.”

Corvin Ashdale looked down at himself. He was, in fact, dripping.

* * *

He got as far as the door of the room.

{Corvin Ashdale|a}“I can walk,” he announced, sliding gently down the frame.

{Bram|i}“So I see.”

{Corvin Ashdale|a}“I’m resting,” he explained from the floor.

{Bram|i}“Rest on the bed. Up. Lean on me. Not that arm, you lunatic, the other.”

{Corvin Ashdale|e}“The other’s your bad shoulder,” the taller man objected. {Corvin Ashdale|e}“I can’t lean on your bad shoulder.”

{Bram|i}“You’ve been leaning on it since the river.”

Somehow they crossed the six feet of floor. The older man kicked the door shut, jammed the chair under the handle and lit the one candle from the other man’s matches, since his own were wet through. Then he cut the shirt away. There were four lines, collarbone to ribs. They weren’t deep. Along the edges, where they should have been red, they shone a little, like the track of a snail.

For a while the only sound was the water in the basin.

{Corvin Ashdale|e}“Well?” Corvin said finally. {Corvin Ashdale|e}“Bite or claw?”

{Bram|i}“Claw.”

{Corvin Ashdale|i}“You’re sure of that?”

{Bram|a}“I was there,” he said, wringing out the cloth. {Bram|a}“I was the one hitting it with a shovel.”

{Corvin Ashdale|i}“I remember the shovel.” The blond had shut his eyes. There was a smile on his mouth, though it kept slipping. {Corvin Ashdale|i}“It was very gallant. It was a very small shovel.”

{Bram|i}“Hold still,” he was told.

{Corvin Ashdale|i}“I am holding still.”

{Bram|i}“You’re talking.”

{Corvin Ashdale|i}“I can do both at once, it’s my one real—ah! God’s teeth, what is that?”

{Bram|i}“Rowan and salt.”

{Corvin Ashdale|a}“It’s fire,” he got out between his teeth. {Corvin Ashdale|a}“You’ve put fire in me.”

{Bram|i}“It’s what your father used on me.” The older hunter’s hands did not slow down. {Bram|i}“Eight winters ago, in a room worse than this. I called him a good deal worse than you’re calling me.”

Ashdale opened his eyes. He knew the scar, naturally; you couldn’t share a tent with a man for three years and not know it, the long pale seam that went from Bram’s ear down under the collar. He’d had a story to go with it, too.

{Corvin Ashdale|a}“You told me that was a dog,” he said slowly.

{Bram|i}“I told you it had four legs.”

{Corvin Ashdale|i}“Bram.”

{Bram|a}“It was a claw. Same as yours.” He reached across the other’s chest for the bandage and did not, while he was there, meet his eye. {Bram|a}“It goes silver, and it burns for a month. At the full moon you’ll hear every mouse for a mile around. That’s all. You don’t change. I never changed.”

{Corvin Ashdale|i}“Every mouse.”

{Bram|i}“You get used to the mice.”

The younger man began to laugh, which was a mistake, and then he was gripping Bram’s wrist with all the strength he had left. When the laughing stopped, he went on gripping.

{Corvin Ashdale|a}“You might have told me,” he said, and his voice wasn’t steady. {Corvin Ashdale|a}“Three years on the road. I’ve lain there sharpening things that were sharp already, wondering why you always walk out of camp at the full moon. I thought you had a woman somewhere.”

{Bram|i}“A woman?”

{Corvin Ashdale|i}“A widow. With a mill. I’d given her a name.”

{Bram|i}“What name?”

{Corvin Ashdale|i}“Harriet.”

{Bram|e}“I was sitting in a ditch,” growled the dark-haired man, {Bram|e}“with my fingers in my ears. On account of the mice.”

{Corvin Ashdale|a}“I was jealous of a ditch,” he murmured.

{Bram|i}“You were what?”

But he never got his answer, because that was when it howled. It was up on the ridge, and long, and it came down through the shutters and the blanket and the skin. Before it had died away another took it up, on the side toward the river.

{Corvin Ashdale|e}“That’s two of them,” the blond breathed.

{Bram|i}“It’s one, with an echo.”

{Corvin Ashdale|a}“Listen.” He had put up a hand.

They listened. It came again, first from the ridge and then from the river, and this time the echo was the higher of the two.

{Bram|e}“Two,” Bram admitted.

Feet came pounding up the stairs. A fist followed them, on the door, so that the chair jumped.

{the innkeeper|i}“You in there! Are you hunters or aren’t you?”

{Corvin Ashdale|e}“That depends on the price of the room!” Corvin called back.

{the innkeeper|i}“It’s in my yard! It’s between me and the barn, and there’s people in that barn!”

{Corvin Ashdale|i}“Oh, dear. And after they’d paid first.”

He got a look for that, over the candle, of a kind he’d had a great many of in three years. {Bram|e}“How many people?” the older man shouted through the wood.

{the innkeeper|a}“Nine,” he moaned. {the innkeeper|a}“Ten with the baby.”

{Bram|i}“Is there a loft?”

{the innkeeper|i}“There’s a hayloft.”

{Bram|i}“Then bang on a pan from the kitchen window until it turns around, and yell to them to get up in the loft and pull the ladder after. And don’t you open a door to anything that asks you nicely.”

There was a pause on the landing. {the innkeeper|i}“Can they ask?”

{Bram|a}“Go!” he roared.

The feet went. Bram was in his coat already, his back to the bed, filling his pockets with whatever he’d got: salt, wire, the last of the rowan. He untied the shovel from his pack. It really was very small.

{Bram|a}“You’re staying here,” he said.

{Corvin Ashdale|i}“No.”

He didn’t turn around. {Bram|a}“You’ve a hole in you.”

{Corvin Ashdale|i}“I’ve four. You’ve got one arm and a toy.” Ashdale had stood up. He was the color of candle wax and was holding on to the bedpost as if it were a friend. {Corvin Ashdale|i}“We make one whole man between us. I say we go down and be him.”

They stood toe to toe. It would have been nose to nose, but that one man’s nose came up to the other man’s chin.

{Bram|e}“If you die out there,” said the shorter man, very evenly, {Bram|e}“I’m marrying Harriet.”

{Corvin Ashdale|i}“She won’t have you.”

{Bram|i}“And why’s that?”

{Corvin Ashdale|a}“Because she never existed, you stupid man, and I did.” He had to bend down for it, and it must have hurt him, all four lines. It was quick. It tasted of rowan and salt.

In the yard someone had begun to beat upon a pan.

When they came apart, the older hunter’s ears were crimson. He opened his mouth and nothing happened in it. He tried again.

{Bram|a}“That,” he said, {Bram|a}“could have waited until morning.”

{Corvin Ashdale|i}“It’s waited three years. I was afraid it would go off.”

{Bram|i}“Pick up the crossbow, Ashdale.”

{Corvin Ashdale|a}“You only call me that,” he said, {Corvin Ashdale|a}“when you’re frightened.”

The dark-haired man pulled the chair away from the door. He stood a moment with his hand on the latch and his scarred neck bent, hearing, perhaps, every mouse for a mile around.

{Bram|a}“Pick up the crossbow, Corvin,” he said.

Corvin picked it up.
