+++
about = "Post-apocalyptic two-hander, both men tagged 'he', names rare; a woman's voice over the radio; long untagged alternation, beats that switch subject."

[[characters]]
name = "Marek"
aliases = ["the older man", "the driver"]
gender = "male"

[[characters]]
name = "Ilya"
aliases = ["the younger man", "the younger one", "the boy", "the kid", "kid"]
gender = "male"

[[characters]]
name = "Hanne"
aliases = ["the radio", "Station Nine", "the woman"]
gender = "female"
+++
last frequency

author: verdigris_

Day 212. No warnings apply except the obvious one (everybody's already dead).

The radio woke up a little after dark.

They had pulled the truck in under the overpass, out of the ash, and the older man was heating a can over the lid of another can. The younger one had his boots off. He was looking at his feet as if they belonged to someone he was sorry for.

{Ilya|a}"How far did we come?" he asked them.

{Marek|i}"Nineteen."

{Ilya|i}"It felt like more."

{Marek|a}"It always feels like more." He stirred the can with a screwdriver. {Marek|a}"Put those back on. If we have to run, you can't run in socks."

{Ilya|i}"Who's going to chase us? There isn't anybody."

{Marek|i}"Put them on, kid."

And from the cab, through the open door, clear as a spoon on a glass, somebody said, {Hanne|i}"—anyone. This is Station Nine. Is there anyone?"

Neither of them moved. The can boiled over.

{Ilya|e}"You heard that," the boy whispered. {Ilya|e}"Tell me you heard that."

{Marek|e}"I heard it," the older man said.

{Ilya|a}"You said it was broken!" He was hopping, one boot on.

{Marek|a}"I said there was nothing on it. That's not the same." He was already climbing up, with one hand on the door and the other on his bad hip. {Marek|a}"Hold the light. No, lower. There."

{Hanne|i}"This is Station Nine. I say this every night, so if you're out there and you've heard it before, I'm sorry, it's the same as yesterday."

{Ilya|i}"Answer her."

{Marek|i}"Wait."

{Ilya|i}"What for? Answer her, before she stops!"

{Marek|a}"I said wait." He had his palm over the microphone, as though it might bite. {Marek|a}"We don't know who that is. We don't know who's standing behind her."

{Ilya|i}"You think somebody's making her do it?"

{Marek|i}"I think that I would, if I were hungry and I had a radio and a woman with a nice voice."

The kid looked at him for a long moment in the light of the torch.

{Ilya|a}"That's the worst thing you've ever said," he decided. {Ilya|a}"And I was there for the thing about the dog."

{Hanne|e}"I have water here," the radio went on. {Hanne|e}"I have a roof, and about four hundred tins of pears. I don't like pears. I'd honestly be grateful."

A sound came out of the older man, rusty and short. It took them both a second to know it for a laugh.

{Ilya|e}"Nobody makes that up," said the boy.

{Marek|i}"No."

{Ilya|i}"So?"

He took his hand off the microphone, and pressed the key. {Marek|a}"Station Nine," he said, and had to clear his throat. {Marek|a}"Station Nine, we hear you."

Static. It went on so long that the boy began to bite his thumb.

{Hanne|e}"Say that again?" the woman said, quite differently.

{Marek|i}"We hear you. There's two of us. In a truck."

{Hanne|e}"Oh," said the woman. {Hanne|e}"Oh, my God. Sorry. I had a whole speech. Hello."

{Marek|i}"Hello."

{Hanne|a}"I'm not crying," she told them. {Hanne|a}"It's the line."

{Marek|i}"It's a bad line."

{Hanne|i}"Who are you? What do I call you?"

He hesitated. It had been a long time since anybody had needed it; there were only the two of them, and *you* had been enough. {Marek|a}"Marek. And there's a kid with me."

{Ilya|e}"I'm twenty-three!" the kid shouted past his ear. {Ilya|e}"I'm Ilya!"

{Hanne|i}"Hello, Ilya. Do you like pears?"

{Ilya|a}"I love pears," he said fervently. {Ilya|a}"I've never loved anything so much."

{Hanne|i}"Then you'd better come. Have you got something to write with?"

He wrote it on the inside of his arm, with the stub of carpenter's pencil, while the other one held the torch and repeated each number aloud. Sixty-one. North. The dam road, then left at the burnt church.

{Marek|e}"Which burnt church?" the older man asked.

{Hanne|i}"The big one. There are three. It's the one that still has a door. Don't take the tunnel."

{Marek|i}"What's in the tunnel?"

{Hanne|i}"I don't know. That's why."

{Marek|a}"Fair enough," he said.

{Hanne|i}"My battery's going. It's always about now. I'll be here tomorrow, the same time. Will you?"

{Marek|i}"We'll be here. Nineteen miles nearer, if the road's good."

{Hanne|a}"It's not good," she admitted.

{Marek|i}"Then ten."

{Hanne|a}"Ten's lovely," she said, fading. {Hanne|a}"It's Hanne, by the way. I should have said. Nobody's asked me in so—"

Then it was only hiss. He kept the key down a while longer, in case.

***

They ate what was left of the can. It had burnt at the bottom, and neither mentioned it.

{Ilya|e}"Ten miles a day," said the younger man. {Ilya|e}"That's six days."

{Marek|i}"Seven. We'll need to find diesel."

{Ilya|i}"You've got that face."

{Marek|i}"I've got one face."

{Ilya|i}"No, there's the one, and then there's that." The younger man licked the screwdriver clean and pointed with it. {Ilya|i}"You're thinking that she'll be dead when we get there."

He didn't answer. He scraped ash over the fire with the side of his boot, and it was some time before he spoke. {Marek|a}"I'm thinking there were eleven of us, at the start."

{Ilya|e}"I know there were," the boy said.

{Marek|i}"And I told every one of them that it wasn't far."

The wind got up under the overpass. Somewhere a sheet of tin was knocking, knocking, like a neighbour who knows that you're in.

{Ilya|a}"You never told me that," he said, after a bit. {Ilya|a}"When you picked me up. You remember what you told me?"

{Marek|i}"No."

{Ilya|i}"You said, 'It's miles, it's uphill, and I snore.'"

{Marek|a}"Did I?" He sounded almost interested.

{Ilya|e}"I thought," said the kid, {Ilya|e}"well, here's one who doesn't lie."

The driver pulled the blanket down from behind the seat and threw it at his head. {Marek|i}"Sleep. I'll take first watch."

{Ilya|i}"You took first yesterday."

{Marek|i}"I'm old. I don't need it."

{Ilya|i}"You're fifty-one, Marek."

{Marek|i}"In this, that's old."

He lay down across the seats with his boots on. He could see the back of a grey head through the windscreen, and beyond it nothing, not a light, all the way to where the dam must be. It ought to have looked the same as last night.

{Ilya|i}"Marek?"

{Marek|a}"What?" he said without turning.

{Ilya|i}"What if she's got other fruit as well, and she just doesn't want to say so on an open channel?"

{Marek|i}"Go to sleep."

{Ilya|i}"Peaches, maybe."

{Marek|a}"Go to *sleep*," he said; but he had turned his face away to say it, and the boy, grinning in the dark, would have bet both boots that he was smiling.
