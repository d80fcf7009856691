+++
about = "Japanese high-school fan fiction by a sloppy author (missing commas, typos, odd capitals), straight double quotes: a class committee of six with honorifics, family name against first name, vocatives, cross-talk; a teacher and a delivery man speak twice."

[[characters]]
name = "Hoshino Aki"
aliases = ["Aki", "Hoshino", "Aki-chan", "Hoshino-san", "the brunette", "Rep"]
gender = "female"

[[characters]]
name = "Tsukamoto Ren"
aliases = ["Ren", "Tsukamoto", "Tsukamoto-kun", "Ren-kun", "the delinquent", "the blond"]
gender = "male"

[[characters]]
name = "Yuzuki Mori"
aliases = ["Yuzuki", "Yuzu", "Yuzu-chan", "Mori-san", "her best friend"]
gender = "female"

[[characters]]
name = "Daichi"
aliases = ["Daichi Kameda", "Kameda", "the baseball captain", "Daichi-kun", "the captain"]
gender = "male"

[[characters]]
name = "Itsuki"
aliases = ["Itsuki Shirai", "Shirai", "Shirai-kun", "the treasurer", "the bespectacled boy"]
gender = "male"

[[characters]]
name = "Hana"
aliases = ["Hana Shirai", "Hana-chan", "Itsuki's twin", "his sister"]
gender = "female"

[[characters]]
name = "Sakuma-sensei"
aliases = ["Sensei", "the teacher", "their homeroom teacher"]
gender = "male"

[[characters]]
name = "the delivery man"
aliases = ["a man", "delivery guy", "the man"]
gender = "male"
+++
Class 2-B's Totally Normal Haunted Cafe!!

Chapter 3: The Pumpkin Incident

A/N: omg 40 kudos you guys!! sorry this is late i had exams. thank you to everyone who commented on ch 2, yes Ren is going to be nice eventually, be patient lol. not betad so all mistakes are mine

----------

{Hoshino Aki|e}"Okay everyone, please settle down" Aki said for the third time.

Nobody settled down. It was six days until the Culture Festival, and the committee of class 2-B had taken over the back half of the classroom, and there were paper bats everywhere. Daichi was wearing one on his head.

{Hoshino Aki|i}"Kameda-kun, please take the bat off."

{Daichi|i}"But it suits me!"

{Yuzuki Mori|e}"It really doesn't," Yuzuki told him. She was painting her nails black for {_|i}"research". {Yuzuki Mori|e}"Aki-chan, just start without them. If you wait for Daichi to be serious we'll all graduate first."

{Daichi|i}"Hey!"

{Hoshino Aki|i}"Alright, um. First thing. Shirai-kun could you read the budget please."

Itsuki stood up and pushed up his glasses. He was the treasurer and he took it very seriously. {Itsuki|a}"We started with thirty thousand yen. We've spent nine thousand on cloth, four thousand on bats, and eleven thousand, six hundred on..." He stopped. His left eye twitched. {Itsuki|a}"On pumpkins. Who authorized pumpkins?"

Everyone looked at everyone else.

{Hana|e}"Don't look at me," said Hana, {Hana|e}"I only authorized the bats."

{Itsuki|i}"You *authorized* the bats?! Hana, you're not even on the committee! You just follow me here!"

{Hana|i}"I'm your twin. I'm on every comittee you're on. It's like, biology."

{Itsuki|e}"That's not what biology is!!" yelled Itsuki.

{Hoshino Aki|e}"Please," Aki begged. She could feel a headache starting behind her eyes. When she ran for class representative in April she had imagined something with more clipboards and less screaming. {Hoshino Aki|e}"Who ordered the pumpkins. I promise I won't be angry."

At the very back by the window a chair creaked.

{Tsukamoto Ren|i}"Me."

You could have heard a bat drop. (One did.)

Tsukamoto Ren had not said one single word in a committee meeting since he'd been put on the committee, which was a punishment, for the thing with the vending machine. He had bleached hair and a scar through his eyebrow and he was leaning back with his feet up on the desk like he owned it.

{Hoshino Aki|i}"Tsukamoto-kun? You ordered pumpkins?"

{Tsukamoto Ren|a}"You guys said haunted cafe." He shrugged. {Tsukamoto Ren|a}"Cafe needs food. Pumpkin's in season."

{Itsuki|i}"You spent eleven thousand yen, *of public money*,"

{Tsukamoto Ren|i}"I'll pay it back."

{Itsuki|i}"That is not the point!"

{Tsukamoto Ren|i}"Then what's the point, four-eyes?"

{Daichi|i}"Oi oi oi." The captain got in between them with both hands up, the bat still bobbing on his head. {Daichi|i}"Let's all chill yeah? Shirai, breathe. Tsukamoto, don't call him four-eyes, he's sensitive."

{Itsuki|i}"I'm not sensitive!"

{Hana|e}"He cried at a insurance commercial" Hana informed the room.

{Itsuki|i}"HANA."

The door slid open. It was Sakuma-sensei, their homeroom teacher, with a cup of instant ramen in one hand and the expression of a man who'd heard all of it from down the hall.

{Sakuma-sensei|i}"Hoshino. There's a truck outside."

{Hoshino Aki|i}"A truck, Sensei?"

{Sakuma-sensei|a}"It says it's for you." He slurped a noodle. {Sakuma-sensei|a}"I don't want to know. I'm telling you now that I don't want to know, so that later on I can say I didn't." And he slid the door shut again.

Everyone ran to the window.

{Yuzuki Mori|e}"Oh my god," breathed Yuzuki.

It was a *really* big truck.

----------

{the delivery man|i}"Hoshino Aki?"

{Hoshino Aki|i}"Yes, that's, um, that's me."

{the delivery man|e}"Sign here please" said the man. He had a cap and a clipboard. (Aki was jealous of the clipboard.) {the delivery man|e}"That's two hundred and forty pumpkins. Where d'you want them?"

There was a terrible silence.

{Yuzuki Mori|a}"Two *hundred*," she said faintly.

{Daichi|e}"And FORTY," said Daichi, with his eyes shining like he was five. {Daichi|e}"Rep, this is the best day of my life!"

{Hoshino Aki|i}"I'm so sorry, there has to be a mistake. We only... Tsukamoto-kun, how many did you order?"

He had gone kind of pale under the bleach. {Tsukamoto Ren|a}"Twenty-four," he muttered. {Tsukamoto Ren|a}"I put twenty four. I swear."

Itsuki snatched the paper out of the delivery man's hand. The treasurer read it and then he read it again and then he started to laugh, but not in a good way.

{Itsuki|i}"He put twenty-four. In the box for *cases*. They come ten to a case! And it's the wholesaler's price, that's why it was so cheap!"

{Hana|i}"Ooh so we actually got a bargain."

{Itsuki|i}"Hana I will end you!"

{the delivery man|a}"Look kids," he said, scratching under his cap, {the delivery man|a}"I can't take em back. Produce. I just drive the truck. I'll put them by the bike sheds OK?"

And he did. It took forty minutes. By the end of it you couldn't see the bike sheds.

----------

They sat on the steps, all six in a row, and looked at it. It was getting dark and the crows were coming over. It looked like a orange sea.

{Daichi|e}"We could bowl with them," suggested the baseball captain after a while.

Nobody answered.

{Daichi|i}"I'm just brainstorming."

{Yuzuki Mori|i}"Aki, say something. You're being scary."

But Aki couldn't. She was doing maths in her head, and it kept coming out to the principal's office. Two hundred and forty. Six days. Sixty-four hundred yen left. If she cried now, in front of *him*, she'd have to transfer schools.

{Tsukamoto Ren|i}"It's my fault."

She turned her head. Tsukamoto wasn't looking at her, he was looking at his shoes, and his ears were red.

{Tsukamoto Ren|i}"I'll tell Sakuma. You guys weren't even there. I used your name on the form cause it needed the rep's name. So I'll tell him that too."

{Itsuki|e}"You forged a signature?" said Itsuki, but he said it kind of tiredly.

{Tsukamoto Ren|i}"Yeah."

{Itsuki|i}"Huh. Was it a good one?"

{Tsukamoto Ren|i}"...Pretty good."

{Hoshino Aki|i}"Why pumpkins though?" It came out before she could stop it. {Hoshino Aki|i}"You never say anything at the meetings. I thought you hated it. I thought you hated, um, us."

The delinquent was quiet for so long that she figured he wasn't going to answer. Somewhere behind them the brass band was murdering a march.

{Tsukamoto Ren|a}"My grandma has a shop," he said finally. {Tsukamoto Ren|a}"Had. She used to do this pumpkin thing in October. It's like a croquette, but sweet, and it's got sesame. People would line up. She can't stand up that long now so it's closed. I thought if we did them at the Festival I could bring her. In the wheelchair. And she could see people line up."

Nobody said anything. There was a small wet noise.

{Hana|e}"Itsuki's crying," said Hana.

{Itsuki|i}"I am *not*. It's allergies. I'm allergic to squash!"

{Daichi|i}"Dude." Daichi had both arms around Tsukamoto's neck. Tsukamoto looked like a cat in a bath. {Daichi|i}"Dude!! Why didn't you just SAY?"

{Tsukamoto Ren|i}"Get off me Kameda!"

{Daichi|i}"Never!"

{Yuzuki Mori|i}"Ren-kun, how many croquettes can you get out of one pumpkin?"

{Tsukamoto Ren|a}"Uh." He'd stopped struggling. He was actually thinking about it. {Tsukamoto Ren|a}"The big ones? Like thirty."

{Yuzuki Mori|i}"Shirai-kun. Thirty times two hundred forty."

{Itsuki|a}"Seven thousand, two hundred," he sniffled at once.

{Yuzuki Mori|i}"And what did we say we'd charge for a snack?"

{Itsuki|i}"A hundred and fifty ye—" The bespectacled boy froze. You could practically see the numbers going by. {Itsuki|i}"That's over a million yen. That's... no class in the history of the school has ever... *Hoshino-san.* We'd beat 3-A. We would *destroy* 3-A."

{Hoshino Aki|e}"We can't make seven thousand croquettes," Aki said, but her heart had started to go fast. {Hoshino Aki|e}"We've got one hot plate! And none of us can cook."

{Tsukamoto Ren|i}"I can cook."

{Hoshino Aki|i}"You can't cook seven thousand by yourself Tsukamoto-kun!"

{Daichi|i}"He doesn't have to!" The captain jumped up. {Daichi|i}"I've got twenty-two guys on the team and they all owe me. They can peel! They can do whatever! I'll tell them it's wrist training!"

{Hana|i}"The home ec room has eight stoves. I have the key."

{Itsuki|i}"Why do you have the key?"

{Hana|e}"Biology," said his sister mysteriously.

{Yuzuki Mori|i}"I'll do posters. Oh! And the costumes, we can all be *pumpkin* ghosts. Aki-chan? Rep? Come on. It's your call."

They were all looking at her, in a row, with the bats in their hair. She had that feeling you get on the high diving board, when you've already climbed up and there's a line behind you.

{Hoshino Aki|a}"We'd need to ask your grandmother for the recipe," she said slowly.

Ren looked right at her then. His eyes weren't scary at all close up, they were just brown.

{Tsukamoto Ren|i}"I know the recipe."

{Hoshino Aki|i}"I know you do. I want to ask her anyway. So she knows who it's for."

He opened his mouth and closed it. He nodded. His ears were *so* red.

{Yuzuki Mori|e}"Oh?" said Yuzuki softly, to nobody. {Yuzuki Mori|e}"Ohhh?"

{Hoshino Aki|i}"Shut up Yuzu."

{Yuzuki Mori|i}"I didn't say anything!"

The window over their heads rattled open and half a cup of cold ramen broth came down on the step next to Daichi.

{Sakuma-sensei|i}"Are those pumpkins going to be gone by Monday?"

{Hoshino Aki|e}"Yes Sensei!" shouted Aki. {Hoshino Aki|e}"Every one!"

{Sakuma-sensei|i}"What pumpkins? I don't see any pumpkins." And the window banged shut.

----------

A/N: the GRANDMA. next chapter: Ren + Aki + one hot plate hehehe. also does anyone know how many people fit in a home ec room, asking for plot reasons. leave a comment!!
