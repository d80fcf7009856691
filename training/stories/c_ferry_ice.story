+++
about = "English text with dash dialogue, four friends with diminutives (Ilya/Ilyusha, Katerina/Katya, Gleb/Glebushka, Nadezhda/Nadya), tags inside dashes, untagged turns"

[[characters]]
name = "Ilya Voronin"
aliases = ["Ilya", "Ilyusha", "Ilyushka", "Voronin"]
gender = "male"

[[characters]]
name = "Katerina Belova"
aliases = ["Katerina", "Katya", "Katyusha", "Katka", "Belova"]
gender = "female"

[[characters]]
name = "Gleb Sazonov"
aliases = ["Gleb", "Glebushka", "Glebka", "Sazonov", "the medic"]
gender = "male"

[[characters]]
name = "Nadezhda Zimina"
aliases = ["Nadezhda", "Nadya", "Nadyusha", "Zimina", "the captain"]
gender = "female"

[[characters]]
name = "the ferryman"
aliases = ["the old man", "grandfather"]
gender = "male"
+++
Ferry Over Ice
(translated by the author from her own Russian, sorry for the dashes)

The ferry had frozen in thirty metres from the bank. On the deck a lamp was burning, and under the lamp sat nobody.

{Ilya Voronin|e}— Where is he? — asked Ilya.

{Katerina Belova|i}— Who? — Katya pulled her scarf down from her mouth. {Katerina Belova|i}— The ferryman? Asleep, I hope. It's four in the morning.

{Ilya Voronin|i}— Gleb. He went ahead an hour ago.

She looked at the ice. One line of footprints led out to the ferry. None came back.

{Katerina Belova|a}— Then he's on board, — she said, {Katerina Belova|a}— drinking somebody's tea.

{Nadezhda Zimina|e}— Without us? — snorted Nadezhda behind them. She was carrying both rifles and the bag. {Nadezhda Zimina|e}— That would be just like him.

{Ilya Voronin|i}— Nadya, give me one of those.

{Nadezhda Zimina|i}— You'll shoot your foot off, Ilyusha.

{Ilya Voronin|i}— I'm a trained officer!

{Nadezhda Zimina|i}— You're a trained clarinettist.

Katya laughed, and it sounded very loud over the river. All three of them stopped and listened. The ice creaked. Somewhere on the far bank a dog barked and thought better of it.

{Katerina Belova|e}— I'll go first, — whispered Katya. {Katerina Belova|e}— I'm the lightest.

{Nadezhda Zimina|i}— Katerina Belova, you've got the radio on your back. It weighs more than the clarinet.

{Katerina Belova|i}— Then you carry it, Captain.

{Nadezhda Zimina|a}— I'm already carrying everything else! — But she took it all the same, swore under her breath and swung it onto her shoulder. {Nadezhda Zimina|a}— Go. Five metres apart. And nobody sings.

They went. Ilya counted his steps, because counting helped. At forty-one the lamp on the deck moved.

{the ferryman|i}— Who's there? Stand still or I'll let the dog out!

{Ilya Voronin|e}— You haven't got a dog, grandfather, it's on the other bank, — answered Ilya before he had time to think.

The lamp came to the rail. Behind it was a beard, and in the beard an unlit pipe.

{the ferryman|e}— Clever one, — grunted the ferryman. {the ferryman|e}— Are you the ones the medic is waiting for? He said three. He said one would be clever, one would be pretty, and one would frighten me.

{Nadezhda Zimina|e}— Which am I? — Nadezhda inquired coldly.

The old man looked at the two rifles.

{the ferryman|i}— Come in, come in. There's tea.

* * *

Gleb lay on the bench by the stove with his boots off, and he was not drinking tea. His left trouser leg was cut open to the knee, and he was winding a bandage around it himself, with great care, as though it were somebody else's leg.

{Gleb Sazonov|i}— Don't shout.

{Katerina Belova|i}— Glebushka! What have you done?

{Gleb Sazonov|i}— I said, don't shout. I fell through. By the bank, where it's thin. It's only a scratch, Katyusha.

{Katerina Belova|a}— It's a hole! — She was already on her knees beside the bench. {Katerina Belova|a}— Give it here. You're tying it like a parcel.

{Gleb Sazonov|i}— I'm a medic.

{Katerina Belova|i}— You're a parcel. Ilya, scissors!

{Ilya Voronin|i}— Where?

{Katerina Belova|i}— In the bag, in the side pocket, under the sausage.

Ilya found the sausage, then the scissors. The ferryman moved to the corner so as not to be in the way, and sat there with his pipe. Nadezhda alone did not come near. She stood at the door with the radio on her back and snow on her eyelashes.

{Nadezhda Zimina|a}— Can he walk? — she asked.

{Gleb Sazonov|i}— He can hear, too.

{Nadezhda Zimina|i}— Then can you walk, Sazonov?

{Gleb Sazonov|a}— To the post office and back. — He bit his lip while the scissors went by. {Gleb Sazonov|a}— Not to the border. I'm sorry, Nadyusha.

Nobody in the whole regiment called her that. Ilya became very interested in the sausage.

{Nadezhda Zimina|a}— Don't you Nadyusha me, — she said in a low voice. {Nadezhda Zimina|a}— I told you to wait for us. I told you, by the pines, and you said, yes, Captain Zimina.

{Gleb Sazonov|i}— I did say that.

{Nadezhda Zimina|i}— And?

{Gleb Sazonov|i}— And I lied. Somebody had to find out whether it would hold.

The stove crackled. It was the ferryman who spoke at last.

{the ferryman|a}— It won't hold, — he said around the pipe. {the ferryman|a}— Not past noon. There's a thaw coming, I feel it in the hip. If you want the other bank, you want it now.

{Ilya Voronin|i}— Then we'll carry him. — Ilya put the scissors down. {Ilya Voronin|i}— On the bench. It comes off, doesn't it, grandfather?

{the ferryman|i}— It comes off. It's my bed.

{Katerina Belova|e}— We'll bring it back, — promised Katya.

{the ferryman|i}— That's what they said about the door.

All of them looked. It was true: there was no door to the cabin, only a blanket on two nails.

{Gleb Sazonov|e}— Listen to me, — began Gleb. {Gleb Sazonov|e}— Four people and a bench make four hundred kilos. I've done the arithmetic, lying here. Three people at a run make nothing at all. Leave me the tea and the old man. In a week I'll come by the bridge, with a stick, like a pensioner.

{Katerina Belova|i}— No.

{Gleb Sazonov|i}— Katka, think.

{Katerina Belova|e}— I have thought! — cried Katya. {Katerina Belova|e}— I thought all the way from Pskov. We go as four or we don't go. Ilyushka, tell him!

{Ilya Voronin|e}— She's right, — said Ilya. {Ilya Voronin|e}— Besides, you've got the map.

{Gleb Sazonov|i}— The map's in your pocket.

{Ilya Voronin|i}— Is it? Well. I can't read it.

Gleb began to laugh, and had to hold his leg. And then, to everyone's surprise, the captain took the radio off her back. She set it down in the middle of the floor, all nineteen kilos of it, and dusted off her hands.

{Nadezhda Zimina|i}— There. Now we're lighter.

{Ilya Voronin|i}— Nadya, that's the radio.

{Nadezhda Zimina|i}— I know what it is, Voronin.

{Ilya Voronin|i}— We were sent across with the radio. It's the whole reason we —

{Nadezhda Zimina|a}— And I'm the one who'll be shot for it, so stop wailing. — She bent down over the bench, and her voice changed. {Nadezhda Zimina|a}— Can you hold a rifle, Glebka?

{Gleb Sazonov|i}— If somebody holds me.

{Nadezhda Zimina|i}— I'll hold you.

Katya tied off the bandage and pretended that there was smoke in her eyes.

{Katerina Belova|i}— Grandfather, do you understand radios?

{the ferryman|i}— I understand the weather forecast.

{Katerina Belova|a}— Then it's yours. — She patted the green lid. {Katerina Belova|a}— For the bed.

The old man came out of his corner. He walked all round the thing, as people walk round a horse, and turned one of the knobs with his thumbnail.

{the ferryman|a}— Will it get Moscow? — he wanted to know.

{Ilya Voronin|e}— It'll get Lisbon, — Ilya assured him.

{the ferryman|i}— What would I want with Lisbon?

{Gleb Sazonov|e}— Music, — Gleb put in from the bench. {Gleb Sazonov|e}— They've got very sad music there.

{the ferryman|e}— Ah, — said the ferryman, and for the first time he lit his pipe. {the ferryman|e}— Well, that's another matter. Take the bench.

* * *

They were two hundred metres out when the ice spoke: a long note, low, somewhere under their feet. Four people stopped breathing.

{Katerina Belova|e}— B flat, — said Katya.

{Ilya Voronin|e}— A, — Ilya corrected her. {Ilya Voronin|e}— A little sharp.

{Nadezhda Zimina|i}— Will you two walk!

{Gleb Sazonov|i}— Let them be, Nadya. If we have to drown, let it at least be in tune.

She didn't answer. But she was smiling, and he, lying on his back under all those stars, was the only one who could see it.
