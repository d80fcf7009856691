+++
about = "Three friends in a car, mostly untagged three-way banter: vocatives, who is driving, who has the map and who is in the back decide; he/she/they pronouns, nicknames, a toll clerk and a voice on the phone."

[[characters]]
name = "Josephine Baptiste"
aliases = ["Jo", "Josephine"]
gender = "female"

[[characters]]
name = "Teddy Okafor"
aliases = ["Teddy", "Ted", "Theodore"]
gender = "male"

[[characters]]
name = "Wren"
aliases = ["Birdie"]
gender = "neutral"

[[characters]]
name = "the toll clerk"
aliases = ["toll clerk", "the clerk", "the woman in the booth"]
gender = "female"

[[characters]]
name = "Jo's mother"
aliases = ["Mama", "Mrs. Baptiste", "her mother"]
gender = "female"
+++
Exit Nineteen

by paperkettle

**Summary:** Three idiots, one car, one wedding cake. That's it, that's the fic.

The cake had its own seat belt. It also had the whole of the left back seat, which left Teddy Okafor the right one, with his knees up by his ears and a garment bag across his lap.

{Teddy Okafor|i}"I'm just saying, the cake could go in the trunk."

{Josephine Baptiste|i}"The cake is not going in the trunk, Ted. My mother would smell the trunk on it."

{Teddy Okafor|i}"*I* could go in the trunk."

{Wren|i}"Seconded."

{Teddy Okafor|i}"Nobody asked you, Wren. You've got legroom. You could play badminton up there."

Wren stretched out both feet on the dashboard and wiggled their toes. {Wren|i}"It's the navigator's privilege."

{Josephine Baptiste|i}"Then navigate. And get your feet off my dash." Jo flicked them on the ankle without taking her eyes off the road. {Josephine Baptiste|i}"Which exit?"

{Wren|i}"Nineteen."

{Josephine Baptiste|i}"You're sure?"

{Wren|i}"Jo. I have a map. I have a phone. I have a pencil behind my ear. Look at me and tell me I'm not sure."

{Teddy Okafor|i}"She can't look at you, she's driving."

{Josephine Baptiste|i}"Thank you, Teddy."

{Teddy Okafor|i}"Also the map's upside down, Birdie."

There was a rustle of somebody turning over a map in a way that they hoped was quiet.

{Wren|a}"Sixteen," they said after a moment, in a small voice. {Wren|a}"Sixteen was the one we wanted."

Jo breathed in through her nose. A sign went by on the right, big and green and perfectly clear: 18.

{Josephine Baptiste|a}"How long ago was sixteen?" she asked.

{Teddy Okafor|i}"About when you two were singing."

{Josephine Baptiste|e}"You were singing too!" Jo protested.

{Teddy Okafor|i}"I was harmonizing. It's different. It's a support role."

{Wren|i}"Guys, it's fine, there's a turnaround at the toll. We lose ten minutes. What time's the ceremony?"

{Josephine Baptiste|e}"Four," Jo said through her teeth.

{Wren|i}"And it's now..."

{Teddy Okafor|e}"Three twenty," Teddy supplied from behind the garment bag.

{Wren|e}"Oh," said Wren. {Wren|e}"Huh."

* * *

The woman in the booth had a crossword and a small fan. She looked at Jo in her bridesmaid's lilac, then past her at Wren's bare feet, and then into the back, at the cake.

{the toll clerk|e}"Three fifty," said the toll clerk. {the toll clerk|e}"Whose wedding?"

{Josephine Baptiste|i}"My sister's. We need to turn around, please, we're so late."

{the toll clerk|i}"You can't turn around here, honey. You got to go on to twenty-two."

{Josephine Baptiste|i}"My friend said there was a turnaround."

{the toll clerk|i}"There was. In ninety-eight."

Jo turned her head, slowly, and looked at the passenger seat.

{Wren|i}"It's a vintage map!"

{Teddy Okafor|e}"It's got coffee on it from before I was *born*, Wren," Teddy put in.

{Wren|i}"It was my grandfather's, and he never got lost in his life."

{Teddy Okafor|i}"Your grandfather was a *lighthouse keeper*."

The clerk put down her crossword. {the toll clerk|a}"Is that one of Delphine's?" she asked, pointing with her pen. {the toll clerk|a}"From the place on Cutler? With the sugar violets?"

{Teddy Okafor|i}"Yes, ma'am. Four tiers. I've been holding it up with my shoulder since Haverly."

{the toll clerk|e}"She did mine," the clerk said. {the toll clerk|e}"Twenty years ago. Marriage was a dud, but I still think about that cake." She looked both ways, like a child about to cross a street, and then she leaned over and lifted a bit of orange chain off its hook. {the toll clerk|e}"Go on, quick. Round behind the booth. I never saw you."

{Josephine Baptiste|e}"I love you," Jo told her.

{the toll clerk|i}"Three fifty, sweetheart."

* * *

{Teddy Okafor|i}"Sixty-five, Jo."

{Josephine Baptiste|i}"I'm doing sixty-five."

{Teddy Okafor|i}"You're doing eighty. I can feel it in the frosting."

{Wren|i}"Don't let it lean!"

{Teddy Okafor|i}"*I'm* not letting it do anything, Birdie, it's physics!"

The phone began to ring in the cup holder. All three of them looked at it. MAMA, it said.

{Josephine Baptiste|i}"Nobody answer that."

{Wren|e}"It's your mom," Wren pointed out.

{Josephine Baptiste|a}"I can read," she snapped. {Josephine Baptiste|a}"If we answer she'll know."

{Wren|i}"If we don't answer she'll *really* know."

{Teddy Okafor|i}"Let me. Mothers like me. Wren, pass it back." A long brown arm came through between the seats, and withdrew. {Teddy Okafor|i}"Mrs. Baptiste! Hello! You must look wonderful."

{Jo's mother|i}"Theodore." Even without the speaker on, it filled the car. {Jo's mother|i}"Where is my cake?"

{Teddy Okafor|i}"Right next to me, ma'am. Belted in."

{Jo's mother|i}"And where is my daughter?"

{Teddy Okafor|i}"Also belted in."

{Jo's mother|i}"Put her on."

{Josephine Baptiste|e}"I'm driving, Mama!" Jo yelled.

{Jo's mother|i}"I hear that. I hear how fast, too. Your sister is in the vestry with her head between her knees, saying that she can't do it without you. So you tell me a number, Josephine."

Jo glanced at Wren. Wren held up ten fingers, closed them, and held up five more.

{Josephine Baptiste|i}"Fifteen minutes."

{Jo's mother|i}"Who's got the map?"

No one said a word.

{Jo's mother|a}"Lord," she said, {Jo's mother|a}"it's Wren," and the line went dead.

{Wren|i}"Why'd she say it like that?"

{Teddy Okafor|e}"How would you have said it?" Teddy asked.

{Josephine Baptiste|i}"Seventeen! There's seventeen. Okay. Wren, baby, I believe in you. Left or right off the ramp?"

{Wren|i}"Right."

{Josephine Baptiste|i}"Right?"

{Wren|i}"Right. No, wait."

{Josephine Baptiste|i}"*Wren.*"

{Wren|a}"Left!" They were half out of their seat. {Wren|a}"It's left, I can see the steeple, look, there's a steeple!"

{Teddy Okafor|e}"That's a water tower," said Teddy.

{?|i}"Oh my God," somebody moaned.

Then they came up over the rise, and there below the water tower was the church after all, white as a tooth, with cars parked all down the lane and a very small furious figure in yellow standing out in front of it, with her hand up to shade her eyes.

Jo laughed out loud. She took the last corner at a speed which they would later agree not to discuss, and she stopped so gently that the violets didn't even shiver.

{Josephine Baptiste|a}"Three fifty-one," she said. She let go of the wheel one finger at a time. {Josephine Baptiste|a}"Ted? Talk to me. How is it?"

For a long moment nothing came from the back.

{Josephine Baptiste|i}"Teddy?"

{Teddy Okafor|a}"It's perfect," he croaked. He had frosting in one eyebrow, and his arm was around the second tier like an arm around a friend at a funeral. {Teddy Okafor|a}"Not a scratch on it. I can't feel my legs, though."

{Wren|i}"You can have the front on the way home."

{Teddy Okafor|a}"You mean that?" he asked, and his whole face lit up.

{Wren|i}"Sure." Wren tucked the pencil back behind their ear. {Wren|i}"You can do the map."
