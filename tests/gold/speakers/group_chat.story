+++
about = "Chat fic: group chat with bold usernames, private messages with plain ones, and ordinary prose between; usernames are aliases, two of them the reader must work out; messages answered aloud."

[[characters]]
name = "Rosie Lindqvist"
aliases = ["Rosie", "rosie"]
gender = "female"

[[characters]]
name = "Theo Marsh"
aliases = ["Theo", "theo", "kestrel7"]
gender = "male"

[[characters]]
name = "Bex"
aliases = ["bex", "mothmum"]
gender = "female"

[[characters]]
name = "Dov"
aliases = ["dov", "not_a_duck", "the blanket", "the patient"]
gender = "male"

[[characters]]
name = "Mrs. Pell"
aliases = []
gender = "female"
+++
soup emergency

by threadbarefox

A/N: modern AU where nobody has powers and everybody has a phone. rosie is Rosie (obviously) and mothmum is Bex. you'll work out the other two!

*group: the lighthouse keepers*

**rosie:** {Rosie Lindqvist|e}where are you

**kestrel7:** {Theo Marsh|e}omw

**kestrel7:** {Theo Marsh|e}wait. omw to what

**rosie:** {Rosie Lindqvist|e}the SOUP, theo

**mothmum:** {Bex|e}it's 11pm and some of us have jobs. what soup

**rosie:** {Rosie Lindqvist|e}dov is dying

**not_a_duck:** {Dov|e}i'm not dying

**not_a_duck:** {Dov|e}i have a cold. it's quite a bad cold

*not_a_duck changed the group name to {_|i}"deathbed vigil"*

**not_a_duck:** {Dov|e}the thermometer says 39.4 but it also says LO BAT

**mothmum:** {Bex|e}right. getting my shoes

* * *

Theo Marsh had not, in the strict sense, been on his way to anything. He was lying on his kitchen floor, since it was August and the tiles were the only cool thing he owned. He looked at the phone. He looked at his empty fridge, which from down here he could see all of.

{Theo Marsh|a}"Soup," he said to the ceiling.

The ceiling thumped back. {Mrs. Pell|i}"It is eleven o'clock at night!"

{Theo Marsh|a}"Sorry, Mrs. Pell!" he called back. {Theo Marsh|a}"It's Dov! He's ill!"

There was a silence. Then a sash went up overhead, and a moment later a string bag of carrots came down past his window, turning slowly on the end of a dressing-gown cord.

{Mrs. Pell|e}"That boy's too thin," said Mrs. Pell out of the dark. {Mrs. Pell|e}"Put the green part in as well."

{Theo Marsh|a}"What, the leaves?" he asked.

{Mrs. Pell|i}"Did I say leaves? The green part!"

**kestrel7:** {Theo Marsh|e}i have obtained carrots

**rosie:** {Rosie Lindqvist|e}i have a pot

**mothmum:** {Bex|e}does anyone have, and i'm just asking, soup

**rosie:** {Rosie Lindqvist|e}that's what we're MAKING bex

* * *

It took a while for the door to open, and when it did, there was a blanket behind it with a nose.

{Dov|e}"You didn't all have to come," the blanket croaked.

{Theo Marsh|e}"There's only one of me," Theo told it. {Theo Marsh|e}"The rest are finding somewhere to park."

{Dov|i}"You hate hospitals."

{Theo Marsh|i}"This is your flat."

{Dov|i}"I know, but it smells like one. I spilled the eucalyptus." Dov shuffled backward to let him by. He was wearing one sock. Along the wall of the hall, where there had always been bookshelves, stood six cardboard boxes with the lids taped down, and the two of them looked at the boxes and then at each other.

{Theo Marsh|a}"You said you'd tell them," he said, keeping it low. {Theo Marsh|a}"You said Sunday, at dinner."

{Dov|i}"On Sunday I couldn't breathe through my face."

{Theo Marsh|i}"Dov."

{Dov|i}"I'm going to. I've got it all written down. I only—"

{Rosie Lindqvist|i}"Coming through! Hot pot! Mind your legs!"

Rosie Lindqvist came up the last of the stairs behind an enormous steaming saucepan, with a wooden spoon stuck through her hair. Behind her was Bex, in hospital clogs and her pajamas, carrying everything else.

{Theo Marsh|i}"Why is it hot already?"

{Rosie Lindqvist|a}"I started it at home." She swept between them and on into the kitchen. {Rosie Lindqvist|a}"It's only water so far! But it's very good water!"

{Bex|e}"She held it on her lap," Bex reported. {Bex|e}"I drove. I've aged." She put down the bags, laid the back of her hand against the patient's forehead, and her eyebrows went up. {Bex|e}"Bed."

{Dov|i}"But I'm the host."

{Bex|i}"Bed."

He went.

* * *

**not_a_duck:** {Dov|e}i can hear you all whispering

**rosie:** {Rosie Lindqvist|e}nobody's whispering

{Theo Marsh|e}"We're definitely whispering," Theo whispered.

**not_a_duck:** {Dov|e}i HEARD that

{Bex|e}"He can't have," said Bex, but she got up and pushed the kitchen door to. Then she went back to her carrots. She cut them the way she did everything, fast and dead straight, and she talked while she did it. {Bex|e}"Has anyone else noticed the boxes?"

{Theo Marsh|i}"What boxes?"

{Bex|a}"You had to climb over one to hang up your jacket," she reminded him.

{Rosie Lindqvist|e}"I think he's got mice," Rosie put in. She was up on the counter with her feet in the sink, hunting for salt along the top shelf. {Rosie Lindqvist|e}"My aunt had mice, and she had to put every single book she owned into... Ooh, paprika."

{Theo Marsh|e}"It'll be mice," Theo agreed, much too heartily, and bent over his phone.

not_a_duck: {Dov|e}did you say anything

kestrel7: {Theo Marsh|e}no. it's not mine to say

kestrel7: {Theo Marsh|e}but rosie thinks you have mice

not_a_duck: {Dov|e}could i have mice?

kestrel7: {Theo Marsh|e}DOV. TELL THEM

{Rosie Lindqvist|i}"Tell who what?"

He nearly put the phone in the soup. Rosie had come down off the counter without a sound and was reading over his shoulder, with a jar of paprika in each hand.

{Theo Marsh|a}"That's private!" he squeaked.

{Rosie Lindqvist|a}"You've got it in capitals. They can read it from space," she said.

{Bex|e}"Read what from space?" asked Bex.

{Rosie Lindqvist|i}"He's texting Dov. Dov's in the next room, and he's texting Dov about me."

{Theo Marsh|i}"It wasn't about you, it was about the mice."

{Bex|i}"Theo." The knife had stopped. {Bex|i}"There aren't any mice, are there?"

He opened his mouth. He thought about lying on a nice cool floor.

{Dov|e}"I got the lighthouse," said the blanket in the doorway.

Nobody moved. A carrot rolled off the board and into the sink.

{Dov|a}"The real one. The job. Up at Skerrow, with the seals. They want me from the first of September, and it's two years, and the boat's only once a week." His voice cracked down the middle, and it wasn't all the cold. {Dov|a}"I wrote it out so I'd say it properly. I had a card for each of you. I was going to be so funny."

{Rosie Lindqvist|e}"Two years," Rosie repeated. {Rosie Lindqvist|e}"But that's the thing you wanted. When we were fourteen. That's what we named the chat after."

{Dov|i}"I know, Rosie."

She put down the paprika, first the one jar and then the other. Then she walked straight into the blanket, germs and all, until there was nothing to be seen of her but elbows.

{Rosie Lindqvist|i}"I'm so happy for you," came out of it, very muffled. {Rosie Lindqvist|i}"I'm going to be sick."

{Bex|a}"Use the sink," she advised, wiping her own eyes with the wrist of the hand that had the knife in it. {Bex|a}"Not that sink, it's got my carrots in. And you knew, did you?"

{Theo Marsh|e}"Since June," Theo confessed. {Theo Marsh|e}"I drove him to the interview. I had to swear on my bike."

{Dov|e}"Is there any soup?" the patient asked, from inside the hug.

Everybody looked into the pot.

{Bex|e}"There's water," Bex said, {Bex|e}"with a great deal of paprika in it."

{Dov|a}"I can't taste anything anyway," he said through a good deal of her hair.

{Theo Marsh|i}"Mrs. Pell says you're to have the green part."

{Dov|i}"The leaves?"

{Theo Marsh|i}"That's what I said!"

* * *

**rosie:** {Rosie Lindqvist|e}is everyone home

**mothmum:** {Bex|e}home. in bed. i smell of eucalyptus and i start at six

**kestrel7:** {Theo Marsh|e}home. on floor

**not_a_duck:** {Dov|e}i've been home the whole time. thank you for the red water

*rosie changed the group name to {_|i}"the lighthouse keepers (1 actual)"*

**not_a_duck:** {Dov|e}now i'm crying and i can't breathe through my face
