+++
about = "A sloppy fan-fiction author (missing commas, lower case, typos); first-person girl narrator named by the others from the start by surname, nickname and given name; a shrine-exorcist anime world with honorifics; a spirit with no name until the end; epithets (the silver haired boy)."

[[characters]]
name = "Hoshino Mei"
aliases = ["I", "Hoshino", "Mei", "Mei-chan", "Hoshino-san", "Mei-san", "shrine girl"]
gender = "female"
narrator = true

[[characters]]
name = "Kuzumi Ritsu"
aliases = ["Kuzumi", "Ritsu", "Kuzumi-kun", "Ritsu-kun", "the silver haired boy", "silver hair"]
gender = "male"

[[characters]]
name = "Gondo Daichi"
aliases = ["Gondo", "Daichi", "Gondo-san", "Daichi-san", "the big guy", "the older boy"]
gender = "male"

[[characters]]
name = "the fox"
aliases = ["Kohaku", "the little girl", "the girl", "the kid", "the spirit", "fox-chan"]
gender = "female"

[[characters]]
name = "Obaa-san"
aliases = ["Grandma", "my grandmother", "Obaasan", "Hoshino Tsune", "Tsune-sama"]
gender = "female"

[[characters]]
name = "the conductor"
aliases = ["the man", "the station man", "the ghost in the hat"]
gender = "male"
+++
Ash Lantern — ch. 4: the last train to Utsuro

a/n: hiii sorry this took so long i had exams!! this is an Ash Lantern OC fic so if you dont like OCs theres the door lol. Ritsu belongs to himself. Mei is mine. no beta we die like Gondo's houseplants

I woke up because somebody was poking me in the cheek.

{Gondo Daichi|e}"Mei-chan," said Gondo-san. {Gondo Daichi|e}"Mei-chan wake up. We missed the stop."

{Hoshino Mei|i}"Which stop?"

{Gondo Daichi|i}"All of them."

I sat up. The train was dark except for the lanterns, and I don't remember that there were lanterns when we got on. There was a line of them all along the luggage rack and they were burning the wrong color. On the seat across from me Kuzumi Ritsu was reading a manga with his boots up like nothing was wrong, which is how you know something is really wrong.

{Hoshino Mei|e}"Kuzumi-kun," I said. {Hoshino Mei|e}"Where are we?"

{Kuzumi Ritsu|a}"On a train." He turned a page.

{Hoshino Mei|i}"Where is the train?"

{Kuzumi Ritsu|a}"Good question Hoshino. I've been hoping someone would ask." The silver haired boy finally looked up. He has really pale eyes, like tea with too much water in it, and I hate that I notice it everytime. {Kuzumi Ritsu|a}"We went in a tunnel at 11:40. It's now 1:15. I haven't seen the end of the tunnel."

{Gondo Daichi|e}"I wanted to wake you right away," Gondo said miserably, {Gondo Daichi|e}"but he said let her sleep, she's scary when she's tired."

{Hoshino Mei|i}"You said I'm SCARY?"

{Kuzumi Ritsu|i}"I said you snore."

{Hoshino Mei|i}"I do not!"

{Gondo Daichi|i}"You do a little bit, Mei-chan. It's cute. It's like a small engine."

Okay so for anybody who is new: I'm seventeen, I'm the last heir of the Hoshino shrine which has one (1) roof tile left, and I'm a Grade Four lantern bearer, that's the lowest one. Gondo Daichi is a Grade Two and he's the size of a vending machine and cries at commercials. And Kuzumi is Grade One and the youngest ever and nobody has ever let me forget it, especially not Kuzumi.

We were supposed to be going to Utsuro to pick up a jar. That was the whole mission. *A jar.*

{Hoshino Mei|e}"Did you try the doors?" I asked.

{Gondo Daichi|i}"They don't open."

{Hoshino Mei|i}"The windows?"

{Gondo Daichi|i}"I punched one." The big guy held up his hand, it was wrapped in his scarf. {Gondo Daichi|i}"It punched back."

{Hoshino Mei|i}"What about the front? Somebody's got to be driving it."

Nobody answered me. Kuzumi put the manga down.

{Kuzumi Ritsu|a}"I was waiting till you were awake," he said, and just for a second he didn't sound like a jerk at all. {Kuzumi Ritsu|a}"I didn't want to leave you two back here."

---

So we walked up the train.

The first car was empty. The second car was empty too but it was raining in it. In the third there was a little girl sitting all by herself in the middle of a seat for three, in a yellow raincoat, swinging her feet.

{the fox|i}"Are you the ticket man?"

{Gondo Daichi|a}"No sweetheart," he said, and crouched down so he'd be less enormous. {Gondo Daichi|a}"I'm Daichi. Are you here all by yourself? Where's your mom?"

{the fox|a}"She got off." She looked at each one of us in turn. Her eyes were gold all the way across. {the fox|a}"You smell like a shrine. You smell like a dog. And you," she told Kuzumi, {the fox|a}"don't smell like anything. Are you dead?"

{Kuzumi Ritsu|i}"Not yet."

{the fox|i}"Oh. Ok."

{Hoshino Mei|e}"Gondo-san," I whispered. {Hoshino Mei|e}"Gondo-san back up. Look at the window."

Because in the window, in the reflection, there wasn't any little girl. There was a yellow raincoat and something red inside it with its ears flat.

{Gondo Daichi|e}"It's a kid," he whispered back without moving.

{Hoshino Mei|i}"It's a *fox*."

{Gondo Daichi|i}"It's a fox kid, then. She's shaking Mei-chan. Give me your candy."

{Hoshino Mei|i}"I don't have any candy!"

{Kuzumi Ritsu|e}"Left pocket," said Kuzumi. {Kuzumi Ritsu|e}"You've got two plum ones left. You had five at the station."

I'm not going to talk about how he knew that. I gave her the plum ones.

She ate both of them with the wrappers on. After that she talked, she talked a lot actually. She said that she'd been on the train since it was a steam train. She said the ticket man comes through at two o'clock and if you don't have a ticket he takes something else.

{Hoshino Mei|e}"Like what?" I asked her.

{the fox|i}"Whatever you use most. He took my name."

{Kuzumi Ritsu|i}"What did he take from your mother?"

{the fox|a}"Me," she said.

The lanterns all went down at once and came up again. Gondo made a noise like he'd been stepped on and then he just picked her up, raincoat and everything, and sat her on his arm.

{Gondo Daichi|i}"Right. What time is it?"

{Kuzumi Ritsu|i}"One fifty six."

{Hoshino Mei|i}"Ritsu, do you have a plan?"

I don't know why I used his name. It just came out, it was four minutes to two and my brain was busy. He stared at me. His ears turned pink.

{Kuzumi Ritsu|a}"Say it again," he said.

{Hoshino Mei|i}"Do you have a PLAN?"

{Kuzumi Ritsu|i}"...No."

---

My phone rang.

I swear on the last tile. There was no signal, it was at 3 percent, and it rang and the screen said OBAA-SAN with the picture of her holding the giant radish.

{Obaa-san|i}"Mei! Have you eaten?"

{Hoshino Mei|i}"Grandma I'm kind of in the middle of something!"

{Obaa-san|i}"You're on the Utsuro train, aren't you. I can hear it. Dum dum, dum dum. I told that council not to send you by the night train, did I tell them? Put me on the speaker."

I put her on speaker. I held the phone up in the air like it was an amulet.

{Obaa-san|i}"Who's there with you?"

{Gondo Daichi|e}"Gondo Daichi, ma'am!" He bowed to the phone with the kid still on his arm.

{Kuzumi Ritsu|i}"Kuzumi."

{Obaa-san|i}"Ah. The rude one. Are you looking after my granddaughter?"

{Kuzumi Ritsu|a}"She's mostly looking after herself Tsune-sama." He said it completely straight. {Kuzumi Ritsu|a}"I carry the bags."

{Obaa-san|i}"Hm! All right. Now listen, all of you, my program's on in a minute. The man who comes isn't a demon so don't you go throwing salt at him. He's only doing his job. He was a conductor on that line when it went in the river, in Showa 9, and nobody ever told him that his shift was over. You understand? Somebody has to tell him. It has to be someone with the authority."

{Hoshino Mei|i}"What authority? Grandma? What kind of authority??"

{Obaa-san|i}"Well he's a railway man, dear. He'll only take it from the"

And it died. 3 percent.

{Hoshino Mei|e}"From the WHAT," I screamed at it.

{the fox|e}"He's here," said the fox.

---

He wasn't scary looking. I think thats what got me. He was a thin man in a uniform with brass buttons, his cap was on very straight, and there was river water coming out of his sleeves.

{the conductor|i}"Tickets, please."

{Gondo Daichi|e}"Good evening sir!" Gondo said way too loud.

{the conductor|i}"Tickets please."

{Hoshino Mei|i}"We've got IC cards? Is that ok? I can show you, it's, look, it's got a penguin on it."

The man bent down and looked at the penguin for a long time. {the conductor|a}"This is not a ticket," he said politely. {the conductor|a}"I'm very sorry miss. In that case I shall have to take the voice."

{Hoshino Mei|i}"The what?"

{the conductor|i}"It is what you use most, miss."

{Kuzumi Ritsu|e}"He's not wrong," Kuzumi muttered, but he had already stepped in front of me. His hand was behind his back and he was doing something with his fingers. It took me a second. He was pointing. He was pointing up at the luggage rack, at his bag, at the dumb manga sticking out of it.

It was a train manga. Of course it was. Kuzumi Ritsu, Grade One, youngest ever, terror of the eastern provinces, is a train nerd, and on the cover there was a guy in white gloves holding a little flag.

The *station master*.

I climbed up on the seat. I got Gondo's white scarf and the red lining from my sleeve that was coming off anyway, I had no gloves and no hat, my knees were knocking together so hard I could hear them. I stuck out my chin the way that Grandma does at the tax office.

{Hoshino Mei|e}"Conductor!" I yelled. {Hoshino Mei|e}"Attention!"

The ghost in the hat snapped upright. Water went everywhere.

{the conductor|i}"Station master! I didn't see you, sir. Ma'am."

{Hoshino Mei|i}"Report!"

{the conductor|i}"Train 207, up line, four cars, ma'am. We are... I believe that we're running a little late."

{Hoshino Mei|i}"How late?"

His face did something awful. {the conductor|a}"I don't know," he said. {the conductor|a}"I keep on looking at my watch. It's always the same."

I forgot I was supposed to be shouting. I got down off the seat. Up close he was only about as old as Gondo is.

{Hoshino Mei|e}"You did really well," I told him. {Hoshino Mei|e}"You didn't leave your train. Everyone got where they were going, okay? All of them. It's the end of the line, and I'm relieving you. You can go home."

{the conductor|i}"My shift is over?"

{Hoshino Mei|i}"Yes. Your shift's over. Thank you for your hard work."

He took his cap off. Under it he had a cowlick. He bowed to me, a perfect forty five degrees, and then when he'd straightened up he unbuttoned his top pocket, and took out a small damp piece of cardboard, punched it, and gave it to the kid on Gondo's arm.

{the conductor|a}"I believe this is yours miss," he said. {the conductor|a}"I have kept it dry as best I could."

And then there was a light at the end of the tunnel. An actual one.

---

We got off at Utsuro at 2:20 in the morning. The station has one bench and one vending machine. Gondo was crying so hard that he couldn't get the coins in it.

{Gondo Daichi|e}"He kept it DRY," he sobbed. {Gondo Daichi|e}"He was all wet and he kept it dry!"

{the fox|a}"Why is the big dog leaking?" She tugged on my sleeve.

{Hoshino Mei|i}"He's just happy. What does it say, on the ticket? Can you read it?"

She held it up to the light of the machine with both hands, and her lips moved. Two ears popped out of her hood one after the other like toast.

{the fox|e}"Kohaku," read the fox. {the fox|e}"That's me. I'm Kohaku! I'm Kohaku, I'm Kohaku!" And she went tearing up and down the platform with her tail out, yelling it at the mountains.

{Kuzumi Ritsu|a}"We're going to have to keep it," he sighed.

{Hoshino Mei|i}"Her."

{Kuzumi Ritsu|i}"We're going to have to keep her." The silver haired boy sat down at the other end of the bench. He cleared his throat. There was about a meter between us and he was looking very hard at the timetable. {Kuzumi Ritsu|i}"That was good. What you did back there. The chin."

{Hoshino Mei|i}"It was your manga."

{Kuzumi Ritsu|i}"If you tell anyone about the manga I'll deny it."

{Hoshino Mei|i}"There's a whole shelf isn't there."

{Kuzumi Ritsu|a}"...There's a room," he said.

I laughed so hard I snorted. I thought he would get mad. But he just kind of leaned back, and closed his eyes, and there was this tiny smile on his face that I dont think he knew about.

{Kuzumi Ritsu|a}"You used my name," he said after a while.

{Hoshino Mei|i}"It was an emergency."

{Kuzumi Ritsu|a}"It's a long way to the jar. There could be more emergencies." He still had his eyes shut. {Kuzumi Ritsu|a}"I'm only saying. Mei."

And I, Hoshino Mei, who has never shut up in her entire life, the girl that a ghost looked at and went yeah, *voice*,

could not think of one single thing to say.

tbc!! comments feed the fox
