+++
about = "Two men, both 'he', told apart mostly by epithets (the blond, the ranger, the older man); curly quotes; long untagged turns; a nameless innkeeper and a healer come and go."

[[characters]]
name = "Tobin Hask"
aliases = ["Tobin", "Hask", "Tob", "the blond", "the older man", "the swordsman", "the man on the bed", "Sergeant Hask"]
gender = "male"

[[characters]]
name = "Corrin Vael"
aliases = ["Corrin", "Vael", "the ranger", "the dark-haired man", "the archer"]
gender = "male"

[[characters]]
name = "the innkeeper"
aliases = ["the landlady"]
gender = "female"

[[characters]]
name = "Mother Ysolt"
aliases = ["Ysolt", "the healer", "the old woman"]
gender = "female"
+++
Low Water

by marshlight_and_moth

A/N: set after the bridge episode, before anybody has learned to use their words. Hurt/comfort, heavy on the hurt, sorry Tobin. No beta, we drown like men.

The innkeeper took one look at the thing dripping on her step and tried to shut the door.

Corrin put his boot in it.

{Corrin Vael|i}“We need a room.”

{the innkeeper|e}“You need a gravedigger,” the woman said. {the innkeeper|e}“Is he dead?”

{Tobin Hask|e}“Not yet,” mumbled the blond against Corrin’s collar. {Tobin Hask|e}“Working on it.”

{Corrin Vael|a}“Shut up, Tob.” He shifted the weight on his shoulder and felt it groan. {Corrin Vael|a}“Two silver for the room. Two more if somebody fetches a healer before he bleeds on your carpet.”

{the innkeeper|i}“I don’t have a carpet.”

{Corrin Vael|i}“Then you’ve nothing to worry about, have you?”

She looked at the coins. She looked at the blood. Then she stood aside, and the door swung wide.

{the innkeeper|a}“Top of the stairs, on the left,” she said. {the innkeeper|a}“Mind his head. The beam’s low.”

They did not mind his head.

{Tobin Hask|i}“Ow.”

{Corrin Vael|a}“Sorry,” he panted.

{Tobin Hask|i}“You did that on purpose.”

{Corrin Vael|i}“If I’d done it on purpose you’d be unconscious, and I’d be having a much quieter evening.”

The ranger got him onto the bed in the end, by the simple method of letting go. Tobin landed with a noise that was not at all funny. All the colour had gone out of him. In the light of the one candle he looked like something washed up by the tide.

{Corrin Vael|a}“Let me see it,” he said.

{Tobin Hask|a}“It’s nothing,” he said through his teeth.

{Corrin Vael|i}“It’s a hole, Tobin. I can see it’s a hole. I would like to see how big.”

{Tobin Hask|i}“Medium.”

Corrin’s hands were not steady on the buckles. He hoped that the swordsman was too far gone to notice, and knew at once that he was not, because a big cold hand came up and closed around his wrist.

{Tobin Hask|i}“Hey. You’re shaking.”

{Corrin Vael|a}“It’s cold,” he lied.

{Tobin Hask|i}“It’s midsummer.”

{Corrin Vael|i}“It’s a cold midsummer. Hold still.”

The leather came away, and then the shirt, and then a good deal more blood than there had any right to be. Corrin heard himself swear in the language of his grandmother, who would have washed his mouth out.

{Tobin Hask|e}“That bad?” asked the older man.

{Corrin Vael|i}“Medium.”

Tobin laughed, which was a mistake. He was still curled up around it when somebody knocked, twice, and came in without waiting.

{Mother Ysolt|a}“Which of you is dying?” She was about a hundred years old, and she had a bag as big as herself. {Mother Ysolt|a}“No, don’t tell me. I like to guess.”

{Corrin Vael|e}“This one,” said Corrin. {Corrin Vael|e}“Please. He took a pike in the side, at the bridge, that was three hours ago, I packed it with moss but it hasn’t—”

{Mother Ysolt|a}“What kind of moss?” she snapped.

{Corrin Vael|i}“Grey. From the north bank.”

{Mother Ysolt|i}“Hm. Then you’re not as stupid as you look.” The healer set her bag on the blanket. {Mother Ysolt|i}“Name?”

{Corrin Vael|i}“Corrin Vael.”

{Mother Ysolt|i}“Not yours. I don’t care about yours.”

{Tobin Hask|e}“Hask,” the man on the bed managed. {Tobin Hask|e}“Sergeant. Second Wardens.”

{Mother Ysolt|i}“Well, Sergeant Hask, I’m Mother Ysolt, and I’m going to hurt you now. Your friend is going to sit on your legs.”

{Tobin Hask|i}“He’s not my—”

{Mother Ysolt|a}“I don’t care about that either,” she said.

It took the better part of an hour. Corrin sat on his legs. Towards the end he was no longer sitting on his legs but kneeling by the pillow, with that big cold hand in both of his, saying he did not know what. Nonsense. The names of birds. When it was over there was a silence so complete that he could hear the candle.

{Corrin Vael|a}“Is he…” He could not finish it.

{Mother Ysolt|e}“Asleep,” the old woman said, wiping her needle. {Mother Ysolt|e}“He’ll have a fever by midnight. If it breaks, he lives. If it doesn’t, send the landlady for me, and for the priest.”

{Corrin Vael|i}“What can I do?”

{Mother Ysolt|i}“Water. Cold cloths. Talk to him.”

{Corrin Vael|i}“About what?”

She gave him a look that went in at the eyes and came out at the back.

{Mother Ysolt|a}“I should think,” she said, {Mother Ysolt|a}“that you know very well what.”

The door closed behind her.

* * *

The fever came early.

{Tobin Hask|i}“Don’t let them cross.” The blond’s head turned on the pillow, side to side. {Tobin Hask|i}“Corrin’s still over there. Don’t cut the rope.”

{Corrin Vael|i}“Nobody’s cutting the rope. I’m here.”

{Tobin Hask|i}“He’s still over there.”

{Corrin Vael|i}“I’m not. You came back for me, you great idiot. That’s how you got the hole.”

{Tobin Hask|a}“Promise me,” he begged.

{Corrin Vael|i}“Promise you what?”

But the eyes had slid shut again. The archer wrung out the cloth, and laid it back, and talked. He talked about the bridge. He talked about the winter at Carrow Point, and the stolen goose, and a certain morning in spring when he had looked across a muddy yard at a man shaving in a bucket and thought, quite calmly, *Oh, no.*

{Corrin Vael|a}“Four years,” he told the candle. {Corrin Vael|a}“Four years, and I never said a thing. I thought there’d be time. I thought you’d laugh.”

{Tobin Hask|i}“Wouldn’t.”

He nearly knocked the basin over. Grey eyes, clear as rain, were looking at him from the pillow.

{Corrin Vael|a}“How long have you been awake?” he croaked.

{Tobin Hask|i}“Since the goose.”

{Corrin Vael|a}“You let me go on for an hour!” he hissed.

{Tobin Hask|e}“You tell it well,” Tobin whispered. {Tobin Hask|e}“Is there water?”

There was water. Corrin held the cup. The older man drank, coughed, drank again, and let his head fall back into the crook of the arm that happened to be there.

{Tobin Hask|i}“Say it again.”

{Corrin Vael|a}“The goose?” he tried.

{Tobin Hask|i}“Vael.”

{Corrin Vael|i}“You’ve got a fever. You won’t remember it.”

{Tobin Hask|i}“Then you can say it a third time tomorrow. I’ll be very surprised.” A thumb moved across the ranger’s knuckles, slow and clumsy. {Tobin Hask|i}“It was never going to be the rope, you know. I’d have stood there and held that bridge up with my teeth.”

{Corrin Vael|a}“I know,” he said. His voice had gone. {Corrin Vael|a}“I watched you do it.”

Someone cleared her throat. The innkeeper stood in the doorway with a tray, looking hard at the ceiling.

{the innkeeper|a}“Broth,” she announced. {the innkeeper|a}“And I’ll have that third silver now, if it’s all the same to you. He’s bled on my stairs.”

{Tobin Hask|i}“Pay the lady, Corrin.”

{Corrin Vael|i}“It’s your blood.”

{Tobin Hask|i}“It’s your fault.”

{the innkeeper|e}“Lord,” said the innkeeper, and put down the tray. {the innkeeper|e}“Are you two always like this?”

The dark-haired man looked down at the head on his arm. The head looked back at him, and smiled, with all its teeth.

{Corrin Vael|e}“No,” said Corrin. {Corrin Vael|e}“I rather think we’re about to get worse.”
