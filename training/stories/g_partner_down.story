+++
about = "American cop-show fan fiction by a hurried author (typos, missing commas): hurt detective (he, point of view, seldom named) and his woman partner, hospital and after; captain, nurse, teenage daughter, voicemail; straight quotes, many tags."

[[characters]]
name = "Jonah Wexler"
aliases = ["Jonah", "Wexler", "Wex", "Detective Wexler"]
gender = "male"

[[characters]]
name = "Priya Raman"
aliases = ["Raman", "Priya", "his partner", "Detective Raman"]
gender = "female"

[[characters]]
name = "Captain Odom"
aliases = ["Odom", "the captain", "Cap"]
gender = "male"

[[characters]]
name = "Luz"
aliases = ["the nurse", "Nurse Luz"]
gender = "female"

[[characters]]
name = "Casey Wexler"
aliases = ["Casey", "his daughter", "Case"]
gender = "female"

[[characters]]
name = "the paramedic"
aliases = ["paramedic", "the medic", "some guy"]
gender = "male"
+++
Partner Down (a Harbor Division fic)

A/N: okay so this is set after the warehouse episode, and ignores the finale bc I'm ignoring the finale. whumptober prompt 14 {_|i}"stay with me". not beta read we die like Kowalczyk

He was pretty sure he'd been shot but nobody would tell him.

{Priya Raman|i}"Stay with me. Wex. Hey. Look at me."

{Jonah Wexler|i}"M'looking."

{Priya Raman|i}"You're looking at the ceiling."

He was? He worked on it. There was a lot of ceiling in this warehouse and all of it had pigeons. Then something got in the way of it and it was her, with her hair coming down out of the clip and blood all up her sleeves.

{Jonah Wexler|e}"You're hurt," Jonah said, or tried too.

{Priya Raman|a}"It's yours, dumbass," she said. Her voice was doing something funny. She was leaning on him with both hands, her whole weight, right below the vest and he thought that probably it should hurt more. {Priya Raman|a}"It's all yours. You walked right in front of me. What the hell was that? What was that Jonah?"

{Jonah Wexler|i}"He was aiming at you."

{Priya Raman|i}"I was *wearing a vest*."

{Jonah Wexler|i}"So was I."

{Priya Raman|i}"Yeah and how'd that work out?" She looked over her shoulder and screamed, actually screamed, he'd never heard her do it in four years. {Priya Raman|a}"Where's my goddamn bus!"

{the paramedic|i}"Coming through! Ma'am I need you to move."

{Priya Raman|i}"I move, he bleeds."

{the paramedic|i}"Then keep your hands there, and scoot left." It was some guy with a beard and very calm eyes. A light went across one pupil then the other. {the paramedic|a}"What's his name?" he asked.

{Priya Raman|a}"Wexler," she told him. {Priya Raman|a}"Jonah. He's forty three, he's O neg, he's allergic to penicillin and he's got a kid."

{the paramedic|i}"And you're the wife?"

{Jonah Wexler|e}"She wishes," said Jonah to the pigeons. And then the ceiling folded up from the edges like a map and somebody put it away.

---

Beeping.

He knew what that was. He kept his eyes shut for awhile and listened to it. It was going at a decent clip. Good for it.

{Luz|i}"You can quit faking. I saw your toes move."

{Jonah Wexler|a}"I'm not faking," he croaked. {Jonah Wexler|a}"I'm resting my eyes."

{Luz|i}"For three days?"

That got them open. There was a woman in purple scrubs with cartoon cats on them doing something to a bag over his head. Her badge said LUZ and under that in marker, *be nice to me I have the drugs*.

{Jonah Wexler|i}"Three days?"

{Luz|e}"Three days, two surgeries, one spleen," the nurse said. {Luz|e}"You don't need the spleen. You want some ice chips? Don't say yes too fast, they're the high point of your week."

{Jonah Wexler|i}"Where's my partner?"

{Luz|i}"Is she about this high, mean?"

{Jonah Wexler|i}"That's her."

{Luz|e}"I threw her out," Luz said with great satisfaction. {Luz|e}"An hour ago. She'd been in that chair since Saturday, and she was starting to smell like a crime. I told her go home, shower, eat a vegetable. She told me where I could put the vegetable. I like her." She tucked in the corner of the sheet like she was closing a envelope. {Luz|a}"So which one of you is in love with the other one? There's a pool at the desk."

{Jonah Wexler|i}"Can I get those ice chips?"

{Luz|i}"Mm-hm. That's what I put my ten bucks on."

---

The captain came at noon. He stood at the foot of the bed with his hat in his hands and looked at the wall over Jonah's head, the way you'd look if there was a flag on it.

{Captain Odom|e}"You look like hell, Detective," Odom said.

{Jonah Wexler|i}"Thank you sir."

{Captain Odom|i}"Baptista's in custody. He gave up the whole crew before they got the cuffs warm. Raman did the interview."

{Jonah Wexler|i}"She did? When? She was here."

{Captain Odom|a}"Sunday night. Walked in at two A.M. with your blood still on her shirt, sat down across from him and didn't say a word for forty minutes." He turned the hat around a quarter turn. {Captain Odom|a}"I've been a cop for thirty-one years Wexler. I wouldn't of wanted to be in that chair."

{Jonah Wexler|i}"Is she okay?"

{Captain Odom|i}"You tell me. She's put in for a transfer."

The beeping thing had an opinion about that. They both looked at it until it quit.

{Jonah Wexler|a}"She what?" he said.

{Captain Odom|i}"It's on my desk. I haven't signed it. I figured I'd lose it for a couple days, I'm an old man, I lose things." He put the hat back on, straightened it. {Captain Odom|a}"You'd maybe want to talk to her before I find it again."

---

He called her. He got the voicemail.

{Priya Raman|i}"This is Raman, don't leave a message."

{Jonah Wexler|a}"Hi," he told it. {Jonah Wexler|a}"It's me. I'm alive. They took my spleen, which I'm told is the appendix of, uh. Anyway call me." He hung up. He waited for what felt like a hour and was seven minutes and called back. {Jonah Wexler|a}"Me again. A transfer? Are you serious? You're gonna put in for a transfer and have *Odom* tell me? I took a bullet for you Raman, the least you could do is yell at me in person." He hung up on that one pretty hard. It's not so satisfying, with a cell. The third time he just breathed for a second. {Jonah Wexler|a}"Please come back," he said. {Jonah Wexler|a}"It's too quiet."

---

{Casey Wexler|i}"Dad you're being super weird."

{Jonah Wexler|i}"I've been shot."

{Casey Wexler|i}"You've been shot before. You weren't weird, you were just cranky and you made me watch golf." Casey was sitting crosswise in the visitor's chair, with her sneakers over the arm, doing her chemistry homework on her knees. She was sixteen and had her mother's chin. {Casey Wexler|i}"You keep looking at the door. It's Priya isn't it?"

{Jonah Wexler|i}"Detective Raman to you."

{Casey Wexler|i}"She taught me how to drive stick. I think we're past that." She clicked her pen. {Casey Wexler|a}"She cried you know. In the waiting room. She didn't see me see."

He didn't know what to do with his face.

{Casey Wexler|i}"She had this whole thing of vending machine pretzels, and she was just holding them. And when I sat down she goes, hey Case, you hungry, in like a totally normal voice. And she put her arm around me and she goes 'your dad is the most stubborn man in this city and he's not allowed to die, I checked.'"

{Jonah Wexler|e}"She said that?" Jonah said.

{Casey Wexler|i}"I'm quoting. I think you should marry her."

{Jonah Wexler|i}"*Casey*."

{Casey Wexler|i}"Or like, get coffee. Jeez. Baby steps." His daughter flipped the page over. {Casey Wexler|i}"What's a mole? It's not the animal."

---

She came at eleven o'clock that night, after visiting. She had her badge out, so probably nobody had argued.

He watched her come in. She'd changed her shirt. She had a paper cup in each hand from Manny's, the good place down on Ferry, and she put one on the tray table where he could reach it then went over and stood with her back against the window, as far away as you could get in that room and still be in it.

{Priya Raman|i}"It's decaf. Don't tell your nurse."

{Jonah Wexler|i}"She'll smell it. She's like a bloodhound."

{Priya Raman|i}"How's the pain?"

{Jonah Wexler|i}"It's around."

{Priya Raman|i}"You look better."

{Jonah Wexler|i}"You look terrible. When did you sleep?"

{Priya Raman|i}"What's today?"

{Jonah Wexler|i}"Priya."

She flinched. It was real small, but he'd spent four years in a car with her; he could've drawn that face with his eyes shut. He never called her that. It was like a rule they'd made without ever saying so.

{Priya Raman|a}"I got your messages," she said to the coffee cup.

{Jonah Wexler|i}"Which?"

{Priya Raman|i}"All of them. I sat in my car in the parking structure, and I played them, I don't know. A lot." She pushed her hair back. {Priya Raman|a}"I can't do it anymore, Wex. I can't ride with you."

{Jonah Wexler|i}"Because I stepped in front of you."

{Priya Raman|i}"Because I'd have done it first! I was *going* to. I saw the gun and I thought, not him, and I started moving and you were already there. We both went the same way. You get that? There were two cops in that room and neither one was covering the door. We both just ran at it like a couple of idiots!" It was all coming out of her at once, and her hands were shaking, the coffee was slopping over her fingers and she didn't notice. {Priya Raman|a}"That isn't partners. I don't know what that is. I looked down and you were on the floor and I couldn't remember the radio code. Eleven years on the job. I couldn't think of *one number*."

The beeping was picking up. He wished somebody would turn that thing off, it was like having your diary read.

{Jonah Wexler|a}"Come here a second," he said.

{Priya Raman|i}"No."

{Jonah Wexler|i}"I can't come over there. I've got a tube in places I'm not gonna describe to you."

She laughed, kind of. It was mostly water. But she came. She put the cup down and sat on the edge of the chair, the one she'd slept in, and he turned his hand over on the blanket and just left it there, palm up. No pressure. It could've been anybody's hand.

{Jonah Wexler|i}"I think you should take the transfer."

Her head came up. {Priya Raman|a}"What?"

{Jonah Wexler|i}"Robbery's got a slot. You'd run rings around those guys. You'd make lieutenant in two years."

{Priya Raman|i}"You left me three voicemails telling me not to!"

{Jonah Wexler|i}"Yeah, well, I didn't have all the facts. I figured you wanted out because you couldn't stand to look at me."

{Priya Raman|a}"You're such a moron," she whispered.

{Jonah Wexler|a}"And see if you were in Robbery," he went on, looking at the ceiling which in here was just tiles, {Jonah Wexler|a}"then there isn't any regulation. About dinner. I looked it up. I've had a lot of time."

It was quiet for so long that he had to check. She was looking at his hand. She looked at it like it was a piece of evidence, something she'd been hunting for months that'd been sitting right there on the table the whole time.

{Priya Raman|i}"Did you just ask me out? With a tube in?"

{Jonah Wexler|i}"I'm on a lot of morphine."

{Priya Raman|i}"Is that a yes?"

{Jonah Wexler|e}"It's a yes," Jonah said. {Jonah Wexler|e}"It's been a yes since about the Delgado stakeout."

{Priya Raman|i}"That was *two years ago*. You ate my entire sandwich."

{Jonah Wexler|i}"I was nervous."

Her fingers were cold, and they were sticky with decaf. They fit okay. She put her forehead down on the rail of the bed and he felt her breathe out, all the way out, like she'd been holding on to that one since Saturday.

From the hall there came a squeak of rubber shoes, stopping.

{Luz|e}"I'm not here," a voice called softly through the gap. {Luz|e}"I just need to know what time exactly. For the pool."
