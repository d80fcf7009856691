+++
about = "sloppy teenage style: typos, shouting in capitals, no comma before tags, capitalised tags, missing full stops; surname, given name and nickname for each; author's notes"

[[characters]]
name = "Zephyra Blackthorne"
aliases = ["Zephyra", "Zeph", "Blackthorne", "Miss Blackthorne"]
gender = "female"

[[characters]]
name = "Dominic Hale"
aliases = ["Dom", "Dominic", "Hale", "Mister Hale"]
gender = "male"

[[characters]]
name = "Tiffani Marrow"
aliases = ["Tiffani", "Tiff", "Marrow", "the blond girl"]
gender = "female"

[[characters]]
name = "Benjamin Oakes"
aliases = ["Benji", "Oakes", "the sandwich theif"]
gender = "male"

[[characters]]
name = "Professor Quillfeather"
aliases = ["Quillfeather", "the professor", "Professor Q", "Quilly", "the old teacher", "the meanest teacher in the hole Academy"]
gender = "male"
+++
BAD DAY AT THE ACADEMY!!!

by xX_emberwing_Xx

A/N: ok so this is my first ever Duskmoor fic pls be nice!! my sister read it and she said its {_|i}"not terrible" so thats a win lol. Dom is MINE (jk he belongs to the studio). flames will be used to toast marshmellows. enjoy!!!

Chapter 1: The Potion

It was a bad day at Duskmoor Academy. Zephyra Blackthorne knew it was a bad day becuase her toast was burnt and her familiar (a bat) wasnt speaking to her.

{Zephyra Blackthorne|e}"I hate mondays" Zeph groaned, banging her head on the desk.

{Dominic Hale|e}"Its tuesday" said Dom. He was leaning back on his chair in that way he had, with his hair. (Dominic Hale was the coolest boy in the hole year and he didnt even know it, that was what was so cool about it.)

{Zephyra Blackthorne|i}"I KNOW its tuesday Dom. I hate mondays so much that its STILL GOING."

{Benjamin Oakes|e}"That doesnt even make sense" Benji Said from the row behind. {Benjamin Oakes|e}"Thats not how days work"

{Zephyra Blackthorne|i}"Shut up Oakes!"

{Benjamin Oakes|i}"You shut up."

{Tiffani Marrow|i}"OMG can you both SHUT UP some of us are trying to pass this year!!" Tiffani Marrow tossed her long blond ringlets and every boy in the room looked, exept Dom.

{Zephyra Blackthorne|e}"Make me Marrow" Zephyra hissed.

{Tiffani Marrow|a}"Dont tempt me." She smirked and her eyes were like ice.

Just then the door flew open with a BANG and in walked the meanest teacher in the hole Academy.

{Professor Quillfeather|e}"SILENCE!" Professor Quillfeather Bellowed. Everyone jumped. He was like a hundred years old and he had a owl on his hat, nobody knew if it was alive. {Professor Quillfeather|e}"Miss Blackthorne, wake up. Mister Hale, four legs on the floor. Marrow, sit. Benjamin Oakes what is that."

{Benjamin Oakes|e}"Its my lunch sir" said Benji.

{Professor Quillfeather|a}"It is MOVING" he said.

{Benjamin Oakes|i}"Its my brothers lunch sir"

Everyone giggled. Zeph looked at Dom and he was already looking at her and her stomache did a flip.

{Professor Quillfeather|e}"Today" announced the professor, {Professor Quillfeather|e}"we will be brewing the Draft of Truth. One sip and you can not tell a lie for one hour. I will be putting you in PAIRS."

{Zephyra Blackthorne|a}"please be Dom please be Dom" she whispered to herself.

{Professor Quillfeather|i}"Blackthorne with Marrow."

{Zephyra Blackthorne|a}"No!" She Yelled. {Tiffani Marrow|e}"WHAT?!" Tiffani screamed at the exact same time.

{Professor Quillfeather|i}"And Hale with Oakes. And somebody put that lunch OUTSIDE."

{Dominic Hale|e}"Sorry Zeph" said Dom, picking up his bag. {Dominic Hale|e}"Itll be ok. Just dont let her near the knifes"

{Tiffani Marrow|a}"I can HEAR you Dominic!" She was allready tying her apron like she wanted to strangel it.

{Dominic Hale|a}"Good" he muttered.

~20 minutes later~

The potion was suppose to be silver. It was orange. Zeph had tried to fix it with more moonwort and it got MORE orange, and now there was a smell like when you leave a banana in your bag all summer.

{Tiffani Marrow|e}"You put in too much newt" said Tiffani.

{Zephyra Blackthorne|i}"I put in what you TOLD me to put in"

{Tiffani Marrow|i}"I said a PINCH of newt Zephyra. That was a newt."

{Zephyra Blackthorne|a}"stop it" she said. {Zephyra Blackthorne|a}"Your making me nervous and when I'm nervous I stir"

{Tiffani Marrow|e}"Then STOP STIRRING!!!" Tiffani Shrieked.

{Zephyra Blackthorne|i}"I CANT. Tiff look at it. Is it ment to do that??"

The cauldron was humming. It was kind of a nice tune.

{Tiffani Marrow|i}"Dont call me Tiff, only my freinds call me that and... oh no"

BOOM!!!!!

Orange goo went EVERYWERE. When the smoke was gone all four of them were dripping with it, because the boys had been at the very next table.

{Benjamin Oakes|i}"um. I think I swallowed some" said a small voice. It was Benji.

{Dominic Hale|e}"Dude" Dom coughed. {Dominic Hale|e}"We ALL swallowed some. Nobody say ANYTHING."

{Professor Quillfeather|i}"Is anybody hurt?!" Quillfeather came running over with his owl flapping (so it WAS alive). {Professor Quillfeather|i}"Answer me! Hale?"

{Dominic Hale|a}"I'm fine Professor. I think your lessons are boring but I really like your owl." He slapped his hand over his mouth.

{Professor Quillfeather|a}"I see" he sighed. {Professor Quillfeather|a}"And you Oakes?"

{Benjamin Oakes|i}"I ate your sandwich sir! The one in october! I let everyone think it was Dom!!"

{Dominic Hale|i}"THAT WAS YOU??? I got DETENTION for that! I had to scrub the GARGOYLES!"

{Benjamin Oakes|a}"It was egg." He hung his head. {Benjamin Oakes|a}"I was weak."

{Professor Quillfeather|e}"Nobody else is to speak" ordered the old teacher. {Professor Quillfeather|e}"It will ware off in one hour. Untill then you will sit in total silance and-"

{Zephyra Blackthorne|e}"Tiffani has really pretty hair" Zephyra blurted out. She went red as a tomatoe. {Zephyra Blackthorne|e}"I mean its so SHINY! I hate it! Why am I SAYING this!!!"

You could of heard a pin drop.

{Tiffani Marrow|e}"... you think my hairs pretty?" Tiffani Asked.

{Zephyra Blackthorne|a}"YES OK? I wanted to be your friend since first year and you LAUGHED at my BAT" She stamped her foot and goo came out of her shoe.

{Tiffani Marrow|a}"I wasnt laughing at the bat! I was laughing cause I was nervous!" She was actualy crying now and her mascarra was running into the goo. {Tiffani Marrow|a}"You were so cool and you had a BAT. I went home and I begged my mum for a bat and she got me a HAMSTER"

{Zephyra Blackthorne|e}"Whats it called" Zeph sniffed.

{Tiffani Marrow|a}"... Batty" she said and burst into tears all over again.

{Benjamin Oakes|e}"Im gonna cry" whispered Benji. {Dominic Hale|i}"Dude your allready crying." {Benjamin Oakes|i}"I know, I cant even lie about it"

Zeph laughed and wiped her nose and then she had a HORRIBLE thought. If she couldnt lie, then what if a certain person asked her a certain question??

{Zephyra Blackthorne|a}"Dom" she said really fast, {Zephyra Blackthorne|a}"dont ask me anything ok? Not for one hour. Not ANYTHING"

{Dominic Hale|i}"Why? What would you say?"

{Zephyra Blackthorne|i}"THATS ASKING!!!"

{Dominic Hale|a}"Sorry! Sorry." He rubbed the back of his neck. {Dominic Hale|a}"Can I TELL you something instead"

{Professor Quillfeather|e}"Mister Hale I did say silance" said Professor Q but he sounded tired.

{Dominic Hale|i}"Just one thing sir. Zeph I..." Dom gulped. Everyone leaned in, even the owl. {Dominic Hale|i}"I burned your toast."

{Zephyra Blackthorne|i}"Huh?"

{Dominic Hale|a}"I make it" he mumbled to his shoes. {Dominic Hale|a}"Every tuesday. I get up early and sneak in the kitchens. But today I was looking out the window thinking about, um, stuff, and it burned and I paniced and left it there and ran"

{Zephyra Blackthorne|a}"YOU make my toast?!" She felt dizzy. {Zephyra Blackthorne|a}"I thought it was the PIXIES"

{Benjamin Oakes|e}"we dont have pixies" Benji pointed out. {Benjamin Oakes|e}"This is a normal academy"

{Tiffani Marrow|i}"Shush Benji this is BEAUTIFUL." The blond girl grabbed his sleeve. She had totaly forgot she was evil.

{Benjamin Oakes|e}"Just KISS already!" yelled the sandwich theif.

{Professor Quillfeather|e}"There will be NO kissing in my classroom!!" roared Quilly. {Professor Quillfeather|e}"OUT! All of you! Hospital wing! NOW!"

{Tiffani Marrow|i}"But Sir are YOU ok?" Tiffani pointed at his face. {Tiffani Marrow|i}"You got some on your beard"

He licked it without thinking. Then he went very very still.

{Professor Quillfeather|a}"I am perfectly" he began, {Professor Quillfeather|a}"I am perfectly... oh dear. I have never marked a essay in my life. The owl does it."

The owl looked at the cieling.

{Dominic Hale|e}"I KNEW IT!" Dom shouted, punching the air, and everybody cheered, and nobody saw Zeph take hold of his gooey hand.

{Zephyra Blackthorne|a}"I like you more then toast" she told him. It had to be true. It was only quater past ten.

THE END???

A/N: omg you got to the end!! chapter 2 is the hamster chapter. REVEIW and tell me if you want Zeph/Dom or Zeph/Tiff (im torn). also thx to nightpuddle for the title even tho I said {_|i}"Toast Wars" was better. byeeee
