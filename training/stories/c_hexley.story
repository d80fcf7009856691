+++
about = "wizard school, pupils by surname and by first name, a professor, sloppy teenage style: typos, missing commas in tags, said-bookisms"

[[characters]]
name = "Odessa Thornquist"
aliases = ["Odessa", "Dess", "Thornquist"]
gender = "female"

[[characters]]
name = "Caspian Rook"
aliases = ["Caspian", "Rook", "Mr Rook", "the dark haired boy"]
gender = "male"

[[characters]]
name = "Pim Applegarth"
aliases = ["Pim", "Applegarth", "Mr Applegarth", "the smaller boy"]
gender = "male"

[[characters]]
name = "Vesper Lindqvist-Moore"
aliases = ["Vesper", "Lindqvist-Moore", "Miss Lindqvist-Moore", "the blonde"]
gender = "female"

[[characters]]
name = "Professor Grimaldine"
aliases = ["Grimaldine", "the professor", "the Potions master", "sir"]
gender = "male"

[[characters]]
name = "the door knocker"
aliases = ["the knocker"]
gender = ""
+++
Hexley Academy: Year Of The Toad

AN: ok so this is my first fic in this fandom pls be nice!! also i dont own Hexley. R&R!!!!

Chapter 1: Detention

Odessa Thornquist was late. Again. She ran down the corrider with her bag banging on her hip and skidded to a stop in front of the dungeon door, were the brass knocker opened one eye.

{the door knocker|e}"Password" it drawled. The knocker never said anything it could drawl.

{Odessa Thornquist|a}"Um. Newt spleen?" she panted.

{the door knocker|i}"That was last week."

{Odessa Thornquist|i}"Please im so late hes going to kill me!"

{the door knocker|i}"And that, I'm afraid, is not my problem."

{Caspian Rook|e}"Its mandrake" said a bored voice behind her and it was Caspian Rook. Of COURSE it was. He was leaning on the wall with his tie undone like he was in a painting. {Caspian Rook|e}"You could of just asked Thornquist."

{Odessa Thornquist|e}"I'd rather eat my own wand Rook!" Odessa snapped.

{Caspian Rook|a}"Kinky" he smirked.

Her face went as red as her hair. The door swung open by itself and there was Professor Grimaldine with his arms folded and his eyebrows all the way down.

{Professor Grimaldine|i}"How kind of you both to join us."

{Odessa Thornquist|i}"Sorry sir."

{Caspian Rook|i}"She was holding me up sir. I tried to tell her."

{Odessa Thornquist|i}"I was not! You little —"

{Professor Grimaldine|e}"Enough" the professor thundered. {Professor Grimaldine|e}"Ten points from each of you and you will be working together. At the back. With Mr Applegarth, who has already lost his eyebrows and may as well lose something else."

From the back desk Pim waved. He really didn't have any eyebrows.

{Pim Applegarth|e}"Hi Dess!" he squeaked. Pim squeaked everything these days, his voice was breaking. {Pim Applegarth|e}"I saved you the stool that doesnt wobble."

{Odessa Thornquist|a}"Your a star" she grinned and flopped down on it.

{Caspian Rook|i}"Wheres mine?"

{Pim Applegarth|e}"You can have the wobbly one" Pim offered.

{Caspian Rook|i}"Do you know who my father is Applegarth?"

{Pim Applegarth|i}"No. Dont you?"

Odessa laughed so hard that she got toad slime up her nose. Two rows in front a shiny blonde head turned round.

{Vesper Lindqvist-Moore|e}"Some of us are trying to learn" the blonde hissed.

{Odessa Thornquist|i}"Some of us are trying to breathe, Vesper."

{Vesper Lindqvist-Moore|i}"Well do it quieter!"

{Professor Grimaldine|i}"Miss Lindqvist-Moore. Is there something you wish to share?"

Vesper went pink. She spun back to face the front so fast her braid hit the boy next to her.

{Vesper Lindqvist-Moore|a}"No professor" she mumbled.

{Professor Grimaldine|i}"Then perhaps you will tell us the third use of powdered moonroot."

{Vesper Lindqvist-Moore|i}"It... makes things invisible?"

{Professor Grimaldine|i}"That is the second. Mr Rook?"

{Caspian Rook|i}"It makes invisible things come back sir."

{Professor Grimaldine|e}"Correct" Grimaldine admitted like it hurt him. {Professor Grimaldine|e}"Begin."

They begun. The cauldron went blue then green then a colour Odessa didnt have a name for. Caspian was chopping and Pim was stirring and she was reading out the steps from the book because her handwriting was the only one anybody could read, wich makes no sense but anyway.

{Odessa Thornquist|i}"Four drops of moonroot."

{Pim Applegarth|e}"Four" Pim repeated.

{Odessa Thornquist|i}"Stir left."

{Pim Applegarth|i}"My left or your left?"

{Odessa Thornquist|i}"There's only one left Pim!"

{Caspian Rook|i}"There really isnt, you know. If your facing each other theres two."

{Odessa Thornquist|i}"Nobody asked you."

{Caspian Rook|i}"Im just saying. Scientificly."

He pushed his hair out of his eyes. He had really long eyelashes, for an idiot. She looked down at the book and realised she had no idea which step they were on.

{Odessa Thornquist|a}"Um" she stammered. {Odessa Thornquist|a}"Now its... the toad. We need the toad."

All three of them looked at the box. The box was open and it was empty.

{Pim Applegarth|e}"Oh no" whimpered Pim.

{Caspian Rook|e}"Where is it?" Caspian demanded.

{Pim Applegarth|i}"I only looked away for a second!"

{Caspian Rook|i}"Applegarth. Where. Is. The. Toad."

{Pim Applegarth|i}"I maybe gave it some moonroot? Just a bit? It looked hungry!"

{Odessa Thornquist|e}"You turned it INVISIBLE?" Odessa shrieked and the whole class went dead silent.

Then somebody in the third row screamed. It was Vesper. She was standing on her chair and slapping at her own head.

{Vesper Lindqvist-Moore|i}"Its in my hair! Get it off get it off GET IT OFF!"

{Professor Grimaldine|e}"Nobody move!" bellowed the Potions master, and then everybody moved.

Chapter 2: The Toad

It was midnight and they were still looking for it. Grimaldine had given all four of them detention, even Vesper, who said it was the most unfair thing that had ever happened to anyone.

{Vesper Lindqvist-Moore|a}"I was the VICTIM" she wailed for the fifth time.

{Caspian Rook|e}"You stepped on my hand" Rook reminded her. {Caspian Rook|e}"I think I'm the victim."

{Vesper Lindqvist-Moore|i}"You put it there!"

{Caspian Rook|i}"On the floor! Where hands go when your looking for a toad!"

{Pim Applegarth|e}"Shhh" went Pim. {Pim Applegarth|e}"Listen."

They listened. Somewhere in the dark somthing went *blorp*.

{Pim Applegarth|a}"Hes scared" he whispered. The smaller boy was crawling along under the desks with a lettuce leaf. {Pim Applegarth|a}"Come on Gerald."

{Odessa Thornquist|e}"You named it?" groaned Odessa.

{Pim Applegarth|i}"He looks like a Gerald."

{Vesper Lindqvist-Moore|e}"He looks like NOTHING" Vesper huffed. {Vesper Lindqvist-Moore|e}"Hes invisible!"

Odessa sat down against the cold wall. After a minute Caspian slid down next to her. Not close. Well sort of close. On the other side of the room Vesper and Pim were fighting in whispers over the lettuce.

{Caspian Rook|a}"For what its worth" he muttered {Caspian Rook|a}"I knew the password was newt spleen again today. It changes at noon."

She stared at him.

{Odessa Thornquist|i}"So I was right?"

{Caspian Rook|i}"You were right."

{Odessa Thornquist|i}"And you bribed the knocker to say I wasnt?"

{Caspian Rook|i}"Polished it, technically. It likes that lemon stuff."

{Odessa Thornquist|i}"Why?!"

The dark haired boy shrugged. The tips of his ears had gone pink, she could see it even in wandlight.

{Caspian Rook|i}"I wanted you to have to talk to me."

Odessa opened her mouth and for once in her life absolutly nothing came out. And then somthing cold and wet and heavy that wasnt there landed right in her lap.

{Odessa Thornquist|a}"GERALD!" she screeched.

{Pim Applegarth|i}"You found him! Dess you found him! Dont move, I'm coming!"

{Vesper Lindqvist-Moore|i}"Hold it still! No, not there! Thats MY foot Applegarth!"

{Caspian Rook|a}"So" he grinned, getting both hands around the nothing in her lap. {Caspian Rook|a}"Is that a yes?"

{Odessa Thornquist|i}"You havent asked me anything, Rook."

{Caspian Rook|i}"Its Caspian."

{Odessa Thornquist|a}"I know what it is" she said and she was smiling, she couldnt help it.

In the doorway somebody cleared his throat. He was wearing a purple dressing gown with little moons on and he was not smiling at all.

{Professor Grimaldine|i}"Touching. Is that my toad?"

AN: chapter 3 when i get 5 reviews lol
