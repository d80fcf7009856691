+++
about = "First-person teenager, American, past tense, straight quotes; name first spoken on the second page by an aunt; Lebanese-Indian family, kin words (Teta, Khalto, Baba); long phone calls, a group text; six people in a kitchen."

[[characters]]
name = "Samir Haddad"
aliases = ["I", "Samir", "Sami", "Sam", "Samoosa", "habibi", "the kid"]
gender = "male"
narrator = true

[[characters]]
name = "Khalto Nadia"
aliases = ["Nadia", "my aunt", "Aunt Nadia", "Auntie", "the woman in sunglasses", "Khalto"]
gender = "female"

[[characters]]
name = "Baba"
aliases = ["my father", "Dad", "Elias", "Elias Haddad"]
gender = "male"

[[characters]]
name = "Leela"
aliases = ["my sister", "Lee", "the bride"]
gender = "female"

[[characters]]
name = "Teta"
aliases = ["my grandmother", "Mama", "the old lady"]
gender = "female"

[[characters]]
name = "Amma"
aliases = ["my mother", "Mom", "Sunita", "Mrs. Haddad"]
gender = "female"

[[characters]]
name = "Jordan"
aliases = ["the groom", "the fiancé", "Jordan Pruitt", "Lee's fiancé", "her fiancé", "blond boy"]
gender = "male"

[[characters]]
name = "the man in the vest"
aliases = ["the man", "the florist", "Curtis", "the flower guy"]
gender = "male"
+++
TWENTY-TWO PEOPLE AND A GOAT

The phone rang at six in the morning, four days before my sister's wedding. It was the landline. Nobody calls the landline. I thought somebody had died, so I let it ring.

{Khalto Nadia|i}"Hello? Who is this? Is this the boy?"

{Samir Haddad|e}"Um," I said. I'd picked it up on the eleventh ring. {Samir Haddad|e}"Who's calling?"

{Khalto Nadia|i}"You sound like your father. It's horrible. Is he there?"

{Samir Haddad|i}"He's asleep."

{Khalto Nadia|i}"Good. Don't wake him up. What terminal am I in?"

{Samir Haddad|i}"I'm sorry?"

{Khalto Nadia|a}"What terminal," she said, very slowly, the way you'd talk to a dog or a waiter, {Khalto Nadia|a}"am I in? I'm standing by a big metal fish."

I sat down on the bottom stair. There's exactly one airport around here with a big metal fish. {Samir Haddad|e}"You're in B," I told her. {Samir Haddad|e}"Ma'am, who *is* this?"

{Khalto Nadia|e}"Bring a car that has a trunk," said the phone, and then there was only the tone.

---

I should explain that I had my license for nine days at that point. I should also explain that my parents had gone to bed at two because they'd been up fighting about chairs. So what I did was, I took the van.

There was a woman in sunglasses standing by the fish. She had three suitcases and a fur coat. It was June. She was maybe sixty, and tiny, and she was smoking right underneath the sign, and a cop was walking toward her and then, I swear, looking at her and walking away again.

{Khalto Nadia|a}"You're late," she said.

{Samir Haddad|i}"How do you know I'm the right person?"

{Khalto Nadia|a}"You have my nose." She took off the glasses to look at me, and it was the weirdest thing, because I did. I mean she did. It was right there in the middle of her face. {Khalto Nadia|a}"My God. They told me you were fat. You're not fat. Who told me that? Kiss me. Not that side, I had a tooth out."

I kissed her. She smelled like an old purse.

{Samir Haddad|e}"I'm really sorry," I said, {Samir Haddad|e}"but I don't know your name."

It hit her. I saw it hit. She put the sunglasses back on and for a while all I could see was two of me.

{Khalto Nadia|a}"No," she said. {Khalto Nadia|a}"No, I guess that you wouldn't. Put the big one in first, Samir. It's got the glass in it."

---

We were on the 405 before either of us said anything else.

{Khalto Nadia|i}"Does he still do that thing with the radio?"

{Samir Haddad|i}"Dad? What thing?"

{Khalto Nadia|i}"He shouts at the news, and then he turns it off, and after that he turns it back on to see if they heard."

I laughed, I couldn't help it. {Samir Haddad|i}"Every night."

{Khalto Nadia|a}"He did it when he was six. In Zahlé. The neighbors would open their windows to listen." She had her knees up on the dash. Her feet didn't reach the mat. {Khalto Nadia|a}"I'm Nadia. I'm your father's sister. So now you know, and you can throw me out at this gas station if you want."

{Samir Haddad|e}"My father doesn't have a sister," I said.

{Khalto Nadia|i}"Is that what he tells people?"

{Samir Haddad|i}"He doesn't tell people anything. He's got a brother in Montreal."

{Khalto Nadia|i}"Georges! Georges is an idiot. He's got a brother in Montreal and he's got *me*. What's she like, this Leela?"

{Samir Haddad|i}"She's okay. She's bossy. She's twenty-six, she does something with water for the state."

{Khalto Nadia|i}"And the boy?"

{Samir Haddad|i}"Jordan? He's nice. He's really, um. He's very tall. He's from Nebraska."

{Khalto Nadia|a}"It isn't his fault," she allowed.

My phone started going off in the cup holder. It was the group one, the one that's called HADDAD WEDDING NO MEMES.

{Khalto Nadia|e}"What does it say?" my aunt asked. It felt funny even thinking it. *My aunt.* {Khalto Nadia|e}"Read it, read it. Don't you look, you're driving. I'll do it. 'Where is the van,' this is from your mother. 'Who took the van.' 'Sami are you in the van.' Then there's a picture of the place where the van was."

{Samir Haddad|i}"Oh no."

{Khalto Nadia|i}"Now it's your sister. She says, 'The flower guy's here and there is no van and Teta's locked herself in the bathroom.'" Nadia held the phone out at arm's length. {Khalto Nadia|i}"Mama's here? At the house?"

{Samir Haddad|i}"She lives with us. Since Grandpa died."

She didn't say anything for about three exits.

{Khalto Nadia|a}"Go slower," she told me.

---

You have to picture the kitchen. It's not a big kitchen. In it there was my mother, with her hair half pinned and one eye made up, because it was the day of the trial makeup; there was my sister sitting on the counter in pajamas, with a clipboard; and Lee's fiancé, all six foot five of him, holding a bucket of peonies like someone had asked him to hold a baby. There was also a man in a vest I had never seen before.

{Amma|i}"Where have you *been*?" That was Amma. {Amma|i}"Four hundred dollars of flowers are dying on the driveway! I called the hospital!"

{Leela|e}"You called *a* hospital," said Leela. {Leela|e}"You called the animal hospital, Mom."

{Amma|i}"It was the first one on the list!"

{the man in the vest|e}"They just need to be someplace cool, ma'am," said the man in the vest. {the man in the vest|e}"Any kind of vehicle with the AC on."

{Jordan|e}"Hey, Sam," Jordan said. He had petals in his eyebrows. {Jordan|e}"Hi. Uh. Hello, ma'am."

Because she'd come in after me. She'd stopped just inside the screen door, with her fur coat over her arm. She wasn't looking at any of them. She was looking at the refrigerator, at the pictures, and I watched her go down them one by one, all of the school ones, twenty-six years of teeth.

{Leela|e}"Sami?" my sister asked. {Leela|e}"Who's that?"

{Samir Haddad|i}"So, this is..."

{Baba|i}"Who left the front gate open? Is that the van? Samir, do you have any idea what you—"

Baba came around the corner in his undershirt, with the newspaper. I've seen my father mad and I have seen him cry, at the end of *Babe*. I'd never seen him look the way he looked then. It was like a TV when someone pulls out the plug.

{Khalto Nadia|i}"Hello, Elias."

The paper slid out of his hand a section at a time.

{Baba|a}"Get out of my house," he said.

{Amma|e}"Elias!" said my mother.

{Baba|i}"Sunita, you don't know who this is."

{Amma|i}"Of course I do. I invited her."

You could hear the peonies drip. My mother put down her eyeliner and folded her arms. She's five foot one and teaches eighth grade math, and I've seen her back a UPS truck down a hill.

{Amma|a}"I found the address in your mother's prayer book," she told him. {Amma|a}"I've been writing to her since Christmas. Somebody in this family had to."

{Baba|i}"Since *Christmas*?"

{Khalto Nadia|e}"She writes a beautiful letter," said Khalto Nadia. {Khalto Nadia|e}"You, on the other hand. Thirty-one years. Not a card."

{Baba|i}"You sold the house!"

{Khalto Nadia|i}"There was a shell in the house, Elias! There was a hole in the roof the size of a Peugeot! I sold it for two plane tickets, and whose were they? Who got on the plane?"

{Baba|i}"You said you were coming on the next one!"

{Khalto Nadia|i}"There wasn't any next one!"

Leela had gotten hold of my sleeve. {Leela|a}"Did you know about this?" she hissed.

{Samir Haddad|i}"I know about as much as the flower guy does."

{the man in the vest|e}"I could wait outside," offered the man in the vest.

{Baba|e}"Stay there!" yelled my father. {Baba|e}"I've got nothing to hide! Let the man hear it! She stayed. She stayed for some, some *dentist*, and then she sent one letter. One! It said don't wait for me. Baba read it out at the table. He never said her name again, not once, he took her chair out in the yard and he—" He'd run out of breath.

{Khalto Nadia|e}"What did he do with my chair?" Nadia asked.

He didn't answer. His mouth was working.

{Jordan|e}"Sir?" It was Jordan, of all people. He'd put the bucket down. {Jordan|e}"Mr. Haddad? Do you want to maybe sit?"

{Baba|a}"I want," he said, {Baba|a}"somebody to tell me why I'm the bad one. I was nineteen."

{Khalto Nadia|i}"I was twenty-three. I was pregnant."

Nobody moved. There was a drip, and another drip.

{Khalto Nadia|a}"I lost it," she said, in the same voice she'd used for the fish. {Khalto Nadia|a}"In the October. So there you are. By then I couldn't think how to begin the letter. You know how it is, it's too late by a month, and after that it's too late by a year. Who wants coffee? I brought coffee. I've brought the real one, not this brown water."

---

It was the bathroom door that we heard next. The bolt went back. My grandmother is ninety and she uses a walker with tennis balls on it, and nobody in that kitchen so much as breathed until it had come all the way down the hall, squeak, squeak, squeak.

{Teta|e}"Sunita," Teta said, {Teta|e}"why is everybody shouting? I'm in there with my prayers."

{Amma|i}"I'm sorry, Mama. We have a visitor."

{Teta|a}"I heard. I'm old, I'm not dead." She peered around. She can't see much, only shapes, so she did it with her chin. {Teta|a}"Who's the tree?"

{Jordan|i}"It's Jordan, Teta."

{Teta|i}"Ah, the blond boy. Good. And next to the tree?"

My aunt had gone the color of the refrigerator. She'd crossed an ocean in a fur coat, and there were eight feet of linoleum left, and she couldn't do it. Her hands were opening and closing on nothing. So I took one. I don't know why. It was cold, and it had about nine rings on it. I walked her across.

{Samir Haddad|e}"Teta," I said, {Samir Haddad|e}"this is..."

{Teta|a}"Hush, habibi." She let go of the walker. She put up both of her hands and started feeling along the face in front of her, the forehead, the wet cheeks, and then, with a thumb and one finger, like you'd test a fig, the nose.

{Teta|a}"You're late," she said.

{Khalto Nadia|i}"Yes, Mama."

{Teta|i}"Did you eat?"

{Khalto Nadia|i}"On the plane. A sandwich."

{Teta|a}"A sandwich," she repeated, disgusted, and she pulled that little gray head down on her shoulder.

I looked at my dad. Everyone else had the good manners not to. He was on his knees on the floor, picking up the newspaper, trying to get it back in order, and he kept putting Sports inside of Business and taking it out again.

{Baba|a}"I've got it," he said to nobody. {Baba|a}"It's in the garage. I took it out of the fire. I told him it burned. I brought it on the *plane*, Nadia, they made me pay for a seat."

She lifted her head up. {Khalto Nadia|a}"You brought a chair to America?"

{Baba|i}"It's a good chair!"

{Khalto Nadia|i}"It had three legs!"

{Baba|i}"So I fixed it!"

{Leela|e}"We were short one chair," my sister said in a shaky voice, and looked at her clipboard. {Leela|e}"You guys fought about it till two. Remember? It's twenty-two people and we've only got twenty-one chairs."

And my mother, with one eye done and the other one running all down her face, said, {Amma|e}"Well. There you go."

Then they were all talking at once, in three languages. The man in the vest blew his nose. Jordan asked me quietly whether he ought to hug somebody, and I said I'd start with the little one and work up.

{Khalto Nadia|i}"Samir!" It came from somewhere in the middle of the pile. {Khalto Nadia|i}"Go and get the big suitcase! Be careful, it's glass!"

{Samir Haddad|i}"What's in it?"

{Khalto Nadia|e}"Arak," yelled my aunt. {Khalto Nadia|e}"And a pot. And tell me something. Is there somebody in this town who can sell us a goat?"
