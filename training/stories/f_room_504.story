+++
about = "Idol dorm, five members with stage names, nicknames and honorific forms (hyung, ge); group banter, many untagged runs, age epithets; a manager on the phone."

[[characters]]
name = "Seojun"
aliases = ["the leader", "your leader", "the oldest", "hyung"]
gender = "male"

[[characters]]
name = "Dohyun"
aliases = ["Dodo", "the rapper", "the taller boy"]
gender = "male"

[[characters]]
name = "Zihao"
aliases = ["Hao", "Hao-ge", "Hao-hyung", "the dancer"]
gender = "male"

[[characters]]
name = "Yuchan"
aliases = ["Channie", "their main vocal", "the singer"]
gender = "male"

[[characters]]
name = "Lele"
aliases = ["the maknae", "the baby"]
gender = "male"

[[characters]]
name = "Manager Oh"
aliases = ["their manager", "noona", "the phone"]
gender = "female"
+++
Room 504 (or: who ate Channie's yoghurt)

dorm fic, no plot, 5 idiots + 1 fridge. HALCY0N ensemble. i wrote this on the bus

It was two in the morning, and somebody in Room 504 was screaming.

{Yuchan|i}“Who. Ate. It.”

Seojun opened one eye. The light was on. Their main vocal was standing in the middle of the living room in a sheet mask, holding up an empty plastic cup like evidence.

{Seojun|e}“Yuchan,” Seojun croaked. {Seojun|e}“It’s two o’clock.”

{Yuchan|a}“It was peach, hyung.” He shook the cup, and the spoon in it rattled. {Yuchan|a}“It was the last peach one in the shop. I wrote my name on it!”

{Seojun|i}“Where?”

{Yuchan|i}“On the lid!”

{Seojun|i}“And where’s the lid?”

Yuchan looked into the cup. The sheet mask made a sad wet noise. {Yuchan|i}“They ate the lid as well?”

{Dohyun|i}“Nobody ate the lid.” Dohyun’s head rose slowly over the back of the sofa, hair straight up. He’d passed out there after practice and nobody had had the heart to move him, or the strength. {Dohyun|i}“Go to sleep, Channie. I’ll buy you ten.”

{Yuchan|i}“Why would you buy me ten?”

{Dohyun|a}“To be nice?” he tried.

{Yuchan|i}“You’re never nice.”

{Dohyun|i}“I’m extremely nice, I’m known for it—”

{Yuchan|e}“Dodo,” said the singer, very softly, {Yuchan|e}“what’s that on your chin?”

The rapper’s hand flew up to his face. There was nothing on it.

{Yuchan|i}“HA!”

{Dohyun|e}“That proves nothing!” Dohyun yelled. {Dohyun|e}“That’s a reflex! Hyung, tell him it’s a reflex!”

Seojun put the pillow over his own face. {Seojun|a}“I’m not here,” he said through it. {Seojun|a}“Your leader has enlisted.”

The bedroom door slid open. Zihao stood there with his blanket round him like an emperor, and behind his elbow a second, smaller head peered out, blinking.

{Zihao|a}“You woke the baby,” he said.

{Lele|e}“I’m eighteen,” Lele protested.

{Zihao|i}“You woke the eighteen-year-old baby. He’s got a maths exam tomorrow.”

{Lele|i}“Today, ge.”

{Zihao|i}“Today! Even worse.” The dancer’s eyes travelled over the cup, the mask, the hair. {Zihao|i}“What happened? Did somebody die?”

{Yuchan|e}“My yoghurt,” Yuchan said with dignity.

{Zihao|i}“Oh.”

{Yuchan|i}“Hao. What was that ‘oh’?”

{Zihao|a}“It was just an oh,” he said, and pulled the blanket up to his chin.

{Dohyun|e}“That was a guilty oh,” Dohyun said, delighted, and vaulted over the sofa. {Dohyun|e}“I know a guilty oh when I hear one! Look at him! He’s sweating!”

{Zihao|i}“I’m wearing a blanket!”

{Dohyun|i}“Hao-hyung. Look me in the eye.”

{Zihao|a}“I don’t even like peach,” he said, and looked him in the eye, and then for some reason at the ceiling.

It went on like that. By quarter past two there was a court. Seojun had been dragged out from under his pillow to be the judge, and sat on the rice cooker box with a towel on his head, because Dohyun said judges had to have a wig.

{Seojun|e}“Order,” the leader said, yawning. {Seojun|e}“Who was in the kitchen after midnight?”

Three hands went up. After a moment Lele put his up too.

{Seojun|i}“Lele, you were asleep by eleven. I checked.”

{Lele|a}“I got up for water,” he said to his knees.

{Seojun|i}“And did you see anybody?”

The maknae glanced sideways. {Lele|i}“I saw Hao-ge.”

{Zihao|i}“Traitor!”

{Lele|i}“Sorry, ge. He said I’m under oath.”

{Zihao|i}“He’s wearing a towel!”

{Seojun|i}“Silence in the court. What was he doing?”

{Lele|a}“He was standing in front of the fridge.” He twisted his sleeves over his hands. {Lele|a}“With the door open. He was… um. He was sort of talking to it.”

Everyone turned to look at Zihao, who had gone the colour of a boiled prawn.

{Dohyun|e}“To the fridge?” Dohyun asked.

{Zihao|a}“I was practising,” he muttered. {Zihao|a}“For the radio tomorrow. My Korean’s bad when I’m nervous. The fridge doesn’t laugh.”

There was a pause. Yuchan peeled the mask off his face, and without it he only looked tired, and about fifteen.

{Yuchan|a}“Your Korean isn’t bad,” he said.

{Zihao|e}“Last time,” said Zihao, {Zihao|e}“I told the MC that I was delicious.”

{Yuchan|i}“And he loved it. It trended.”

{Zihao|i}“I meant *honoured*, Channie.”

{Dohyun|e}“You could have practised on us,” said the taller boy. He had stopped grinning. {Dohyun|e}“We wouldn’t laugh.”

Four pairs of eyes rested on him.

{Dohyun|i}“Okay, I’d laugh. But, like, with love.”

Seojun took off the towel. He was folding it, as he always did when he was thinking, when the phone on the shoe rack began to buzz. Nobody moved. It buzzed itself to the edge and dropped off, and Lele caught it.

{Lele|a}“It’s Manager Oh,” he whispered, horrified.

{Seojun|e}“Don’t answer,” hissed Seojun.

{Lele|i}“I already pressed it.”

{Manager Oh|e}“Why,” asked the phone, {Manager Oh|e}“is the auntie from 404 ringing me about a murder?”

{Seojun|e}“Good evening, noona,” all their years of training made Seojun say. He even bowed. {Seojun|e}“It was a small one.”

{Manager Oh|a}“Are they all alive?” she asked after a moment.

{Seojun|i}“Yes, noona.”

{Manager Oh|i}“Is this about the yoghurt?”

Yuchan snatched the phone. {Yuchan|i}“How do you know about the yoghurt?”

{Manager Oh|e}“Because I ate it,” said their manager. {Manager Oh|e}“When I dropped off the costumes. It had somebody’s name on the lid, I think. I was hungry. Go to bed.”

She hung up.

For a long moment the only sound in Room 504 was the fridge.

{Dohyun|e}“I’d like an apology,” Dohyun announced to the room.

{Yuchan|i}“You did eat my crisps, though. On Tuesday.”

{Dohyun|i}“…I withdraw the request.”

{Seojun|i}“Court dismissed. Lele, bed. Dodo, sofa.” The oldest got up off his box, and his knees cracked like an old man’s. {Seojun|i}“Hao, come here. Sit down. What’s the first question they always ask?”

{Zihao|a}“‘How did you come to join the group?’” He sat, blanket and all.

{Seojun|i}“And?”

{Zihao|i}“It’s two in the morning, hyung.”

{Seojun|a}“The fridge got an hour.” He patted the floor next to him. {Seojun|a}“I can do an hour.”

Nobody went to bed. Lele curled up against the dancer’s side with his maths book, and Dohyun lay on the floor, and Yuchan, after rummaging in the cupboard, came back with five spoons and a jar of peach jam.

{Yuchan|a}“Not a word,” he said.

{Zihao|e}“I am delicious to be here,” said Zihao in his best radio voice, and Dohyun laughed until the auntie from 404 began to bang on her ceiling.
