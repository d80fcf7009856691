+++
about = "Irish family saga in present tense, straight double quotes; four grown siblings and an in-law clear the mother's house; role names, nicknames, three- and four-way untagged talk, an aunt on the telephone, a child."

[[characters]]
name = "Nuala"
aliases = ["Nuala Devane", "Nu", "Mam", "her mother", "the eldest"]
gender = "female"

[[characters]]
name = "Declan"
aliases = ["Dec", "her brother"]
gender = "male"

[[characters]]
name = "Bríd"
aliases = ["Bríd Devane", "the nun", "Sister Bríd", "her sister"]
gender = "female"

[[characters]]
name = "Fergal"
aliases = ["Ferg", "the baby", "the youngest", "Uncle Fergal"]
gender = "male"

[[characters]]
name = "Sunniva"
aliases = ["Fergal's wife", "the Norwegian"]
gender = "female"

[[characters]]
name = "Auntie Peg"
aliases = ["Peg", "their aunt", "the aunt"]
gender = "female"

[[characters]]
name = "Oisín"
aliases = ["the child", "her son", "pet"]
gender = "male"
+++
BRANNIGAN ROAD

They have agreed on ten o'clock, and at ten o'clock Nuala is on the step with the keys, a roll of black bags and her youngest, who has been promised a bun.

{_|i}"Ten o'clock" in this family means half past. She should know that. She lets them in.

The hall smells the way it has always smelled, of gas and geraniums. Somebody has turned off the clock.

{Oisín|i}"Is Granny's bed still here?"

{Nuala|i}"It is."

{Oisín|i}"Can I bounce on it?"

{Nuala|i}"You can not."

{Oisín|i}"She let me."

{Nuala|a}"Did she?" She stands with one arm out of her coat. {Nuala|a}"Did she really? Go on, so. Shoes off."

She hears him go up. She hears the springs. She puts the kettle on, finds that there's no milk, finds that there is half a packet of Mikado biscuits in the tin with the coach and horses, and eats one, standing up, at the window over the sink, where it is possible to see what her mother saw for fifty-one years: a coal shed, a line, a wall, the top deck of the 19 bus.

A car door. Another. Then the voice, already halfway through a sentence.

{Declan|i}"—and I said to him, if you can get me four hundred for it you can have it, and he says to me, four hundred, he says, for *that*? Is there tea?"

{Nuala|i}"There's no milk."

{Declan|i}"Fergal has milk. Fergal! Have you the milk?"

{Fergal|i}"What milk?"

{Declan|i}"The milk I told you to get."

{Fergal|i}"You told me to get bags."

{Nuala|i}"I have bags."

{Fergal|i}"Well, now we've plenty." The youngest comes in sideways, as he has come into that kitchen since he was fourteen and grew. He kisses the top of Nuala's head. Behind him, ducking too, is the wife. {Fergal|i}"Sunniva wanted to help. I said there'd be murder, and she said that was all right, she'd seen a film."

{Sunniva|e}"I said I would carry," Sunniva says.

{Declan|i}"You're very good. Isn't she very good, Nu? Where's the Reverend Mother?"

{Nuala|i}"On the bus. She won't take a lift."

{Declan|i}"She won't take a lift from *you*."

{Nuala|i}"From anybody, Declan. It's Lent."

They look, the three of them, at the table. It is the same table. There's the burn at the end where Daddy put down the pan the night of the moon landing, and there's the chair that nobody sits in, and so, for some time, nobody sits.

{Fergal|i}"How do we do it? Do we draw lots?"

{Nuala|i}"We're not drawing lots for Mam's things."

{Fergal|i}"I was only asking is there a system."

{Declan|i}"There's stickers. I got stickers. I'm red, Nuala's blue, you're the green. Bríd can have the yellow if she wants anything, but she's taken a vow."

{Sunniva|i}"And if two people put the sticker on the same thing?"

Declan looks at his sister-in-law with real affection. {Declan|i}"That's where the film starts," he tells her.

---

By noon there are stickers on everything. There's a red one on the dresser and a blue one over the red one. There's a green on the wireless. There is a yellow, alone, on the lid of the coach-and-horses biscuit tin, and Bríd, who put it there before she had her gloves off, is sitting in the chair nobody sits in.

{Nuala|i}"You might have picked something else."

{Bríd|i}"I don't want something else."

{Nuala|i}"I meant to sit on."

{Bríd|a}"It's a chair, Nuala." She crosses her ankles. She wears a grey cardigan and runners, and has for twenty years, and still none of them can quite see her in it. {Bríd|a}"She'd have been the first to say so. What's in the press under the stairs?"

{Fergal|i}"Hoover. Christmas. A rake of old shoes."

{Bríd|i}"And at the back?"

{Fergal|i}"How would I know what's at the back?"

{Bríd|i}"You used to hide in there."

{Fergal|i}"I was six!"

{Declan|i}"You were eleven."

{Fergal|i}"I was six, and you were the one used to lock me in it, and I hope it's on your conscience."

{Declan|i}"It is. I confessed it to Father Moran. I got three Hail Marys."

{Bríd|e}"You got ten," says Bríd. {Bríd|e}"I was next in the queue."

Sunniva laughs. It's so loud and so unguarded in that kitchen that the four of them turn and stare, and then, one at a time, like people coming in out of the cold, they start to laugh as well. Upstairs the springs stop.

{Oisín|i}"What's so funny?"

{Nuala|i}"Nothing, pet! Your uncle's a criminal!"

{Oisín|i}"Which one?"

{Nuala|i}"Both!"

The telephone rings.

It has not occurred to any of them that it would still be connected. It's on the wall, cream, with the long flex that used to stretch as far as the second stair. It rings six times. Fergal is the closest, and he is looking at it as you'd look at a dog that had spoken.

{Declan|i}"Well, answer it."

{Fergal|i}"And say what?"

{Declan|i}"Say hello, you clown."

{Fergal|i}"Hello? ... It is. No, it's Fergal. *Fergal.* No, she's ... Auntie Peg, she's dead. You were at the funeral. You did the second reading."

Even across the room they can hear it, a thin high quack, going on and on.

{Fergal|i}"She is here, yeah. They're all here. I will. I will, of course. Hang on." He holds it out at the full reach of the flex. {Fergal|i}"She wants Nuala."

{Nuala|i}"Why me?"

{Fergal|i}"She says you're the one with sense."

Nuala takes it. The plastic is warm already. {Nuala|i}"Peg? How are you keeping?"

{Auntie Peg|i}"I'm dying, but never mind that. Have ye found it?"

{Nuala|i}"Found what?"

{Auntie Peg|i}"Ye haven't, so. Is that Declan I hear? Is he listening?"

{Nuala|i}"He is not."

{Auntie Peg|i}"He was always a listener. Take me out on the stairs."

She takes her out on the stairs. She sits on the second step, as she did at sixteen, with the flex across her throat, and pulls the kitchen door to with her foot.

{Nuala|i}"Go on."

{Auntie Peg|i}"Your mother had a letter every year. From Canada. Did you know that?"

{Nuala|i}"I did not."

{Auntie Peg|i}"On the ninth of May. And she'd write back. I posted them for her, so your father wouldn't see. I'm eighty-eight, Nuala, I can't be the only one that knows it. I woke up this morning and I thought, if I go in the night, that's it gone."

{Nuala|i}"Who was writing to her?"

{Auntie Peg|e}"The child," says their aunt.

Above her on the landing Oisín has come to the banisters. His face is between two of them, like something in a zoo. She puts a finger to her lips, and he puts one to his.

{Nuala|i}"What child, Peg?"

{Auntie Peg|i}"The one before you."

---

She doesn't tell them straight away. Afterwards she will say it was twenty minutes, and Declan will say it was the most of an hour. She does the hot press. She folds eleven pillowcases. She comes down, and there's milk, and tea has been made, and Bríd has given each of them a Mikado on a saucer.

{Declan|i}"What did she want?"

{Nuala|i}"Ah. You know Peg."

{Declan|i}"Is she dying?"

{Nuala|i}"She says so."

{Declan|i}"She's been dying since the Pope came." He dunks. {Declan|i}"I'll give you the dresser, Nu. I was thinking about it there. You've the ceiling for it and I've not."

{Nuala|i}"I don't want the dresser."

{Declan|i}"You had a sticker on it!"

{Nuala|i}"I'd a sticker on it because you did."

{Fergal|i}"Jesus, the pair of you."

{Bríd|i}"Fergal."

{Fergal|i}"Sorry, Bríd. Well, he heard me already, no point sending it through you." He has got hold of the biscuit tin and is picking at the yellow sticker with his thumbnail. {Fergal|i}"Why'd you want this, anyway? There's only the two biscuits left in it."

{Bríd|i}"Leave it, Fergal."

{Fergal|i}"I'm only asking."

{Bríd|i}"Will you put it down?"

It's not loud. It is the voice she must use, Nuala thinks, in the hostel, on men with knives. Fergal puts it down. And because she's sitting where she is, at the end by the burn, Nuala can see her sister's hand go out and rest on the lid, flat, on the coach and the six white horses; and she knows, the way you know the step you've missed.

{Nuala|i}"There's a bottom in it."

{Bríd|i}"There's a bottom in everything."

{Nuala|i}"There's a *false* bottom in it. How long have you known?"

{Bríd|i}"How long have you?"

{Nuala|i}"Since half past twelve."

{Declan|i}"Known what? What are they on about? Ferg, do you know what they're on about?"

{Fergal|i}"Nobody tells me anything. I'm the baby."

{Nuala|a}"You're not even," she starts, and finds it is going to be a laugh or the other thing. {Nuala|a}"That's just it. I'm not even the eldest."

No one says a word. In the yard the line creaks round. Then Bríd gets a knife from the drawer and works it down the side of the tin, all the way round, as you'd loosen a cake, and lifts out a circle of cardboard covered in gold paper. There are a great many envelopes. They have been tied with the string off a butcher's parcel.

{Bríd|a}"She told me when I entered," she says. {Bríd|a}"The night before. I think it was the only present she had. She was nineteen. They took him off her at three weeks in a place outside Cork, and he went to people called Lindgren in Saskatchewan, and when he was thirty he found her. She never met him. She was afraid Daddy would be hurt."

{Declan|i}"Daddy's dead since '98!"

{Bríd|i}"And then she was afraid you would."

{Declan|i}"*Me?* Why would I be hurt?"

{Bríd|i}"His name's Declan."

The red has been climbing out of her brother's collar, and now it stops where it is. He takes a biscuit. He looks at it, both sides, and sets it back on the saucer.

{Declan|i}"I'm second-hand," he says finally. {Declan|i}"I'm a second-hand Declan."

{Sunniva|i}"Or he was the rehearsal."

They'd forgotten she was there. Sunniva is on the floor against the cooker with her long legs out in front of her and a green sticker on her knee, and Oisín, who must have come down on his bottom, stair by stair, without a sound, is leaning on her shoulder.

{Sunniva|a}"I am sorry," she says. {Sunniva|a}"It's not my family."

{Declan|i}"No, no. Say that again."

{Sunniva|i}"She liked the name. She had one, and they took it from her. So she tried again, and this one she kept." The Norwegian shrugs. {Sunniva|i}"I would be proud."

{Fergal|i}"I married that. I just want it noted."

{Declan|i}"It's noted." He gets out a handkerchief and makes a terrible noise in it. {Declan|i}"What time is it in Saskatchewan?"

{Nuala|i}"We can't ring him, Dec."

{Declan|i}"Does he know she's dead?"

{Nuala|i}"I don't ... Bríd?"

{Bríd|i}"I wrote. I didn't hear. The post is slow."

{Declan|i}"Is there a number?"

There's a number. It is in the corner of the last letter, under the date, in a round, slanting, schoolboy hand that is so like Fergal's that Nuala has to look out at the coal shed for a while. {_|i}"In case," it says beside it. That's all. {_|i}"In case."

{Fergal|i}"It'll be seven in the morning there."

{Declan|i}"He's a farmer. He'll be up."

{Nuala|i}"How do you know he's a farmer?"

{Declan|i}"It's Saskatchewan!"

{Bríd|i}"He's a dentist."

{Declan|i}"Well, then he'll be *getting* up. Who's going to do it?"

They look at the phone, and after that, as they have looked every day of their lives whenever there was a wasp or a policeman or a burst pipe, they look at her.

{Nuala|a}"I'm not the eldest any more," she says. {Nuala|a}"I resign."

{Bríd|i}"Nuala."

{Nuala|i}"What would I say to him?"

{Oisín|e}"Say hello," says her son, {Oisín|e}"you clown."

She picks it up. It takes her two goes to dial. It rings with a foreign ring, long and single, a long way down, and Declan comes over, and Fergal, and last of all Bríd, with the tin in her arms, and they stand around her with their heads together as if there were a fire in it.
