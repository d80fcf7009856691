+++
about = "First person present, the narrator never named (a night receptionist at an animal hospital); a they/them vet; a man with a box who is named from his form; texts and letters mixed with talk; many lines without tags."

[[characters]]
name = "the narrator"
aliases = ["I", "the receptionist", "the girl on the desk", "kiddo"]
gender = "female"
narrator = true

[[characters]]
name = "Dr. Osei"
aliases = ["Osei", "Ama", "the vet", "the night vet"]
gender = "neutral"

[[characters]]
name = "Leonid Marchenko"
aliases = ["the man with the box", "the man", "Mr. Marchenko", "Leonid", "Lyonya", "the big man"]
gender = "male"

[[characters]]
name = "Ruthie"
aliases = ["my sister", "Ruth", "my little sister"]
gender = "female"

[[characters]]
name = "the woman in the ballgown"
aliases = ["the woman", "the woman in the dress", "Mrs. Delacroix-Hume", "Philippa", "Pippa"]
gender = "female"

[[characters]]
name = "Bashir"
aliases = ["the nurse", "the vet nurse", "Bash"]
gender = "male"
+++
Please Ring Bell For Attention

It’s ten past two and the man with the box won’t sit down.

{the narrator|i}“There’s a chair just behind you, sir.”

{Leonid Marchenko|i}“I stand.”

{the narrator|i}“It might be a little while. They’re in with an emergency.”

{Leonid Marchenko|a}“I also am an emergency.” He says it without any heat, as if he’s telling me his star sign. He’s enormous, this man, he’s got a neck like a bollard and a leather jacket that creaks, and he’s holding a shoebox out in front of him in both hands, dead level, like it’s full to the brim with soup.

{the narrator|e}“What have you got in there?” I ask.

He looks left and right. There’s nobody else in the waiting room but a plastic skeleton of a cat.

{Leonid Marchenko|a}“Her name is Duchess,” he whispers.

{the narrator|i}“And what is she? What kind of animal?”

{Leonid Marchenko|i}“She is a hedgehog.”

I slide the clipboard over. {the narrator|i}“If you could fill this in for me? Name, address, and what’s the matter with her.”

{Leonid Marchenko|i}“I can not let go of box.”

{the narrator|i}“Okay. I’ll write it. Name?”

{Leonid Marchenko|i}“Duchess.”

{the narrator|i}“*Your* name.”

{Leonid Marchenko|i}“Ah. Marchenko, Leonid. Like the space—no. You are too young. Like Brezhnev.”

I write down MARCHENKO, LEONID. Under Reason for Visit I put *hedgehog*, and look up.

{Leonid Marchenko|a}“She fell from the table,” he says, and his big chin starts to wobble. {Leonid Marchenko|a}“I only turned around to get the cheese.”

*

I’ve worked nights on the desk at the Canal Street Animal Hospital for five months. It’s supposed to be temporary. Everything in my life is supposed to be temporary, including my hair. I like it more than I let on. You sit here, in the light, like the last lit window on a ship, and the city comes in with its arms full.

My phone buzzes beside the keyboard.

{Ruthie|e}“are you awake,” my sister has written.

{the narrator|i}“I’m at WORK ruthie. why are YOU awake. it’s a school night”

{Ruthie|i}“can’t sleep. dad’s snoring. what’s come in”

{the narrator|i}“A hedgehog called Duchess.”

{Ruthie|i}“omg. is she ok”

{the narrator|i}“Don’t know yet. Go to bed.”

{Ruthie|i}“send pic of duchess and i’ll go to bed”

{the narrator|e}“Excuse me,” I say to Mr. Marchenko. {the narrator|e}“Could I take a picture of her? It’s for my little sister. She’s eleven. She worries.”

He considers it. He crosses the lino with tiny sliding steps, and lowers the box to just under the level of the glass. Inside, on a tea towel with the Eiffel Tower on it, there’s a small ball of spikes with one foot sticking out.

{Leonid Marchenko|a}“No flash,” he says sternly.

*

The double doors bang open and it’s Bashir, pulling off his gloves, with a long scratch down his forearm that he didn’t have at midnight.

{Bashir|i}“Have we got any more of the big cones?”

{the narrator|i}“Bottom cupboard. Who won?”

{Bashir|a}“The cat won. The cat was always going to win.” He sees the man. {Bashir|a}“Evening, sir. What’s in the box?”

{Leonid Marchenko|i}“I will say to the doctor.”

{Bashir|a}“Fair enough.” He drops his voice and leans on my counter. {Bashir|a}“Is it a head? It looks like there’s a head in it.”

{the narrator|i}“It’s a hedgehog.”

{Bashir|i}“That’s so much better than a head.”

{the narrator|i}“How long will they be?”

{Bashir|i}“Ten minutes? They’re just closing up. They’ve asked me to ask you if there’s any of that cake left.”

{the narrator|i}“There’s an end.”

{Bashir|i}“They said if you said ‘an end’ I was to tell you that it’s theirs.”

{the narrator|e}“It’s yours if you put something on that arm,” I tell him, and he salutes me and goes off with the cones under his elbow, whistling.

I should explain about *they*. Dr. Osei is the night vet, and there’s only one of them. They told me on my first shift, before they’d even told me where the bathroom was. {Dr. Osei|e}“It’s they, it’s Osei, and it’s milk and no sugar,” they said, {Dr. Osei|e}“and if it’s a snake, you get me first and scream after.” I’ve screamed after four times. I’d follow them off a roof.

*

At half past two it’s a woman in a ballgown.

I don’t mean a nice dress. I mean green silk to the floor, and gloves, and a tiara, and in her arms there’s a greyhound wrapped in what I’m fairly sure is a curtain.

{the woman in the ballgown|i}“He’s eaten the auction.”

{the narrator|i}“I’m sorry?”

{the woman in the ballgown|a}“The auction! We had it all laid out on the table. The silent auction, for the donkeys.” She’s out of breath, and one of her eyelashes has come off and is walking down her cheek. {the woman in the ballgown|a}“He’s had a side of smoked salmon, and a voucher for a hot air balloon, and I think he’s had the pearl earrings, because there were two in the dish, and now there’s none.”

The greyhound belches. It smells of sea.

{Leonid Marchenko|e}“He is beautiful,” says Mr. Marchenko, from over by the skeleton.

{the woman in the ballgown|i}“He’s a *criminal*. Thank you. What’s in your box?”

{Leonid Marchenko|i}“A hedgehog. She has fallen.”

{the woman in the ballgown|i}“Oh, no. Oh, the poor thing. Was it far?”

{Leonid Marchenko|i}“From table.”

{the woman in the ballgown|i}“May I see?”

And I’ll be damned if he doesn’t sit down. He sits next to her, with his knees together, and lifts the lid a crack; she bends her tiara over it, and for a minute they don’t say anything.

{the woman in the ballgown|a}“She’s breathing,” she says at last. {the woman in the ballgown|a}“Look, you can see it in the prickles.”

{Leonid Marchenko|i}“Yes?”

{the woman in the ballgown|i}“Yes. There. And there.”

{Leonid Marchenko|i}“I was afraid to look so long.”

{the narrator|e}“Madam?” I hold up the clipboard. {the narrator|e}“I just need some details. Can I take a name?”

{the woman in the ballgown|i}“Nelson.”

{the narrator|i}“*Your* name.”

{the woman in the ballgown|i}“Delacroix-Hume. It’s two words with a little dash. Philippa. Oh, God, no, don’t put that, put Pippa, I sound like a yacht.”

*

Ruthie again.

{Ruthie|i}“u said u’d tell me about duchess”

{the narrator|i}“I said go to bed.”

{Ruthie|i}“also can i ask you something”

I know what it’ll be. She asks it about once a week, usually around this time of the night.

{Ruthie|i}“did you finish the letter”

It’s in my bag. It’s been in my bag since March. It starts *Dear Mom*, and then it’s got two paragraphs about my job, and then it’s got a hole in it, where I stopped and pressed so hard with the pen that it went through. The address is right. I know because Ruthie’s letters get there. Ruthie’s letters get answers, six pages, both sides, with drawings of the prison cat.

{the narrator|i}“Not yet,” I type.

{Ruthie|i}“she asks about you every time. she doesn’t ask why you don’t write. she just asks what you’re like now”

I turn the phone face down.

{the woman in the ballgown|e}“Is everything all right?” asks the woman in the dress.

{the narrator|i}“Fine! It’s just my sister.”

{the woman in the ballgown|a}“I’ve got one of those,” she says. {the woman in the ballgown|a}“We haven’t spoken since the millennium. I can’t even remember what it was. Something to do with a boat.”

{Leonid Marchenko|e}“I have brother in Kharkiv,” Mr. Marchenko tells the box. {Leonid Marchenko|e}“Every day he sends to me a photograph of his breakfast. There is no message, only the breakfast. So I know.” He shuts the lid, gently, with one thumb. {Leonid Marchenko|e}“One day he does not send until the afternoon. I have broken a door.”

Nobody’s got anything to say to that. Nelson puts his long chin on the big man’s knee.

*

{Dr. Osei|i}“Right! Who’s dying?”

Dr. Osei always comes through the doors like that, like a game show. They’re five foot nothing in green clogs, they’ve got a pen in their hair and cat hair on their glasses, and every single person in the room sits up straighter, including the dog.

{Leonid Marchenko|e}“Duchess,” says Mr. Marchenko, and stands.

{the woman in the ballgown|i}“Nelson, but he can wait. Honestly. Do the hedgehog first, he’s only greedy.”

{Dr. Osei|i}“What did he eat?”

{the woman in the ballgown|i}“Salmon, a balloon ride, and six thousand pounds’ worth of pearls.”

{Dr. Osei|a}“Excellent,” they say. {Dr. Osei|a}“We’ll see those again by breakfast. Bash! One for the X-ray! And you, sir. Come here into the light.”

They don’t take the box off him. I’ve noticed that about them, they never take an animal away from anyone until they have to. They just put their hands underneath his, and look.

{Dr. Osei|i}“How old is she?”

{Leonid Marchenko|i}“Three years and two months.”

{Dr. Osei|i}“Whose was she?”

It seems a funny thing to ask. The leather jacket creaks.

{Leonid Marchenko|a}“My wife’s,” he answers. {Leonid Marchenko|a}“How have you known this?”

{Dr. Osei|i}“The tea towel. It’s been ironed.” Osei’s voice hasn’t changed at all. {Dr. Osei|i}“When did she pass?”

{Leonid Marchenko|i}“In January.”

{Dr. Osei|i}“I’m sorry. All right, Duchess, let’s have you. Oh, you’re *cross*. That’s good, I like them cross. See that? She’s pulled that foot in. A broken foot doesn’t pull in, Mr. Marchenko, a broken foot just hangs there. I think you’ve got yourself a bruised and very insulted hedgehog.”

{Leonid Marchenko|i}“She will live?”

{Dr. Osei|i}“She’ll outlive me. I want her in for an hour, to be sure. Do you want to come through and hold the towel?”

He can’t talk. He nods. At the door he turns all the way round, with the whole box, so as not to tilt it.

{Leonid Marchenko|a}“Tell your sister,” he says to me.

*

By four it’s quiet. Mrs. Delacroix-Hume is asleep across three chairs in her tiara with my cardigan over her. I’ve mopped. From the back there’s the sound of Bashir teaching somebody the words of a song, and a deep voice getting them wrong in two languages.

Dr. Osei comes out and eats the end of the cake standing up, over the sink, like an animal.

{Dr. Osei|i}“One earring so far. You’re quiet tonight.”

{the narrator|i}“Am I?”

{Dr. Osei|i}“You’ve not made a single joke about the balloon.”

{the narrator|e}“I’m letting it rise,” I say.

They laugh, with their mouth full. Then they don’t go. They rinse the plate for a lot longer than you’d rinse a plate.

{Dr. Osei|i}“My dad was inside. When I was your age, or a bit younger. I don’t think I ever told you that.”

I stare at them.

{Dr. Osei|a}“You leave it lying about, kiddo.” They nod toward my bag, where the corner of the envelope is sticking out, with the number on it, and the stamp. {Dr. Osei|a}“I’m not prying. I only wanted to say that it doesn’t have to be good. I kept mine for a year, trying to make it good. In the end I just wrote down what I’d had for my tea.”

{the narrator|i}“What did he say?”

{Dr. Osei|a}“He wrote back what he’d had for his.” They dry their hands. {Dr. Osei|a}“It went on from there.”

The bell rings. Outside the glass there’s a kid with a pigeon in his hat.

{Dr. Osei|e}“I’ll get it,” says Osei. {Dr. Osei|e}“You’re on your break.”

{the narrator|i}“I don’t get a break till five.”

{Dr. Osei|i}“You’re on your break.”

So I get out the letter, and I find a pen. I look at the hole for a while. I write, around the edge of it, very small: *Tonight we had a hedgehog.*

Then I text my sister.

{the narrator|i}“Duchess is fine. Go to bed. And ask her what’s the cat called.”

It comes back in about one second, like she’s been sitting there all night with her thumb on it, which she has.

{Ruthie|e}“it’s called VERDICT,” Ruthie says. {Ruthie|e}“i’ve been waiting for you to ask”
