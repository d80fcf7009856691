+++
about = "An Irish wake told by a named narrator (Gráinne, \"I\"), curly single quotes: aunts and uncles by role and name, two brothers, cross-talk in a kitchen and a card table; the undertaker, the priest and a neighbour speak twice and go."

[[characters]]
name = "Gráinne Devaney"
aliases = ["Gráinne", "Granny", "Grá", "Gráinne Devaney"]
gender = "female"
narrator = true

[[characters]]
name = "Eoin"
aliases = ["my brother", "Eoin Devaney", "the eldest"]
gender = "male"

[[characters]]
name = "Cathal"
aliases = ["my little brother", "Cathal Devaney", "the youngest"]
gender = "male"

[[characters]]
name = "Auntie Nuala"
aliases = ["Nuala", "my aunt", "Nuala Breen", "the elder of the aunts"]
gender = "female"

[[characters]]
name = "Auntie Pat"
aliases = ["Pat", "Patricia", "the other aunt"]
gender = "female"

[[characters]]
name = "Uncle Malachy"
aliases = ["Malachy", "my uncle", "Nuala's husband"]
gender = "male"

[[characters]]
name = "Mam"
aliases = ["Bridie", "my mother", "Bridie Devaney", "the widow", "Mrs Devaney"]
gender = "female"

[[characters]]
name = "the undertaker"
aliases = ["Mr Fahy", "Fahy"]
gender = "male"

[[characters]]
name = "Father Tobechukwu"
aliases = ["the priest", "Father Tobe", "Father"]
gender = "male"

[[characters]]
name = "a man in a cap"
aliases = ["the man in the cap", "a neighbour"]
gender = "male"
+++
The Good Room

They put Daddy in the good room, because he had never been let into it alive.

{the undertaker|e}‘Is there a window you’d like open?’ Mr Fahy asked me. He had his hat against his chest. {the undertaker|e}‘Some people like a window open. For the soul.’

{Gráinne Devaney|i}‘They’re painted shut.’

{the undertaker|a}‘Ah. Well.’ The undertaker considered the matter. {the undertaker|a}‘It’ll find the chimney,’ he said, and he went out to see about the chairs.

I stood there for a bit on the carpet. It was a cream carpet. There were forty years of Sundays in which my father had stood at the edge of it in his socks, leaning in, to see what was on the television, with my mother’s voice coming after him from the kitchen. Now he was lying in the middle of it with his boots on.

{Eoin|i}‘You’re not meant to leave him by himself, Grá.’

{Gráinne Devaney|i}‘I’m here, amn’t I?’

{Eoin|i}‘I know. I’m only saying it.’ My brother came and stood next to me, in a suit I’d last seen at his divorce. {Eoin|i}‘God, he looks desperate.’

{Gráinne Devaney|i}‘He looks fine.’

{Eoin|i}‘He looks like he’s about to sell us something. Who did his hair?’

{Gráinne Devaney|i}‘Auntie Pat.’

{Eoin|i}‘It’s parted.’

{Gráinne Devaney|i}‘I *know* it’s parted, Eoin.’

We looked at the parting. It was on the left, very white and straight. My father’s hair had stood up like a brush since the day he was born. It was Eoin who started, a sort of snort down the nose, and then I had to hold on to the coffin.

{Cathal|e}‘What’s so funny?’ said Cathal from the door.

{Eoin|i}‘Nothing. Come in. Shut that.’

{Cathal|a}‘Mam’s looking for the big teapot. There’s about fifty people in the yard.’ He was twenty-two, the afterthought, six foot four of him, and he hadn’t come further than the door all day. He kept his eyes on the curtains. {Cathal|a}‘She says has anyone seen it.’

{Gráinne Devaney|i}‘It’s under the sink. Cathal?’

{Cathal|i}‘What?’

{Gráinne Devaney|i}‘You can come over, you know. It’s only himself.’

{Cathal|a}‘I’ll get the teapot,’ he said, and was gone.

* * *

In the kitchen they were three deep at the worktop, and every one of them was buttering.

{Auntie Nuala|e}‘That’s too thick, Patricia,’ said Auntie Nuala. {Auntie Nuala|e}‘You’re not plastering a wall.’

{Auntie Pat|i}‘They’ve come from Mayo.’

{Auntie Nuala|i}‘They’ve come from *Ballina*. It’s forty minutes. Gráinne, pet, is your mother gone up for her lie-down?’

{Gráinne Devaney|a}‘She’s in the yard with Fahy,’ I said. {Gráinne Devaney|a}‘They’re counting chairs.’

{Auntie Nuala|i}‘She shouldn’t be counting chairs. Malachy! Go out and count the chairs for Bridie.’

My uncle was sitting where he had been sitting since nine that morning, behind the door, with a plate. {Uncle Malachy|i}‘How many chairs is she meant to have?’

{Auntie Nuala|i}‘I don’t know, do I? That’s why you’d be counting them.’

{Uncle Malachy|i}‘But if I don’t know what they should come to, how will I know that I’m right?’

{Auntie Pat|e}‘Leave the man, Nuala,’ said Auntie Pat. {Auntie Pat|e}‘He’s grieving.’

{Auntie Nuala|i}‘He’s eating.’

{Uncle Malachy|e}‘I can do the both,’ said Malachy with dignity.

I squeezed through to the sink and got down on my knees. No teapot. There was a mousetrap, and the good silver polish, and, behind the bleach, where no one but my mother ever put a hand, a biscuit tin that I’d never seen before. I don’t know why I took it out. I suppose I was at the stage of the day where you’d have opened anything.

It was full of betting slips.

{Gráinne Devaney|i}‘Auntie Nuala.’

{Auntie Nuala|i}‘What, love?’

{Gráinne Devaney|i}‘Did Daddy gamble?’

The knives stopped. All of them, the same second, like crickets.

{Auntie Pat|a}‘Ask your mother,’ she said.

{Auntie Nuala|i}‘Pat.’

{Auntie Pat|i}‘Well, she’ll have to know some day, they’ll all have to know it, I said so at the time. I said, Nuala, you can’t keep a thing like that behind the Domestos.’

{Gráinne Devaney|i}‘Know what?’

{Auntie Nuala|e}‘Nothing,’ said my aunt, and she took the tin off me, and put the lid on, and sat on it. {Auntie Nuala|e}‘Your father never put a bet on in his life.’

{Gráinne Devaney|i}‘Then whose are they?’

{Uncle Malachy|e}‘God rest him,’ Malachy remarked to his plate, {Uncle Malachy|e}‘he was a very patient man.’

* * *

By nine o’clock you couldn’t have got a cat into the hall. They came through the good room in a line, wiping their feet, and shook hands with the three of us, and said they were sorry for our trouble. I knew about half. A man in a cap took hold of my hand, and then took hold of it with his other one.

{a man in a cap|i}‘You’re the daughter that’s in London.’

{Gráinne Devaney|i}‘Leeds.’

{a man in a cap|a}‘He’d great time for you. He said you’d never once asked him for money.’ He leaned in till I could smell the mints. {a man in a cap|a}‘Tell your mother I’ve the seventy euro for her. From the Gowran Park. She’ll know.’

He moved along to Eoin. I stood with my mouth open.

{Eoin|e}‘What did he say to you?’ my brother asked when the line had thinned.

{Gráinne Devaney|i}‘He said he owes Mam seventy euro. Off a horse.’

{Eoin|i}‘He never.’

{Gráinne Devaney|i}‘From Gowran Park.’

{Eoin|i}‘Mam? *Our* mam? She wouldn’t let us play snap.’

{Gráinne Devaney|i}‘There’s a tin, Eoin. Nuala’s sitting on it.’

He thought about that. Behind us the candles were burning down, and Daddy lay there with his parting, looking more than ever like a man with something up his sleeve.

{Eoin|a}‘She used to go to the chiropodist,’ he said. {Eoin|a}‘D’you remember? Every second Saturday. He’d drive her in.’

{Gráinne Devaney|i}‘For the bunion.’

{Eoin|i}‘Gráinne, did you ever see a bunion?’

I had not. I’d seen my father at the table with his glasses on, on a Friday night, reading her bits out of the paper in a low voice, and the two of them with their heads together. I’d thought that it was the deaths.

{Father Tobechukwu|e}‘Will we say a decade?’ said a soft voice at my elbow. It was the new priest, who was from Enugu, and so young that Nuala had asked to see his hands. {Father Tobechukwu|e}‘Only if the family would like it.’

{Eoin|i}‘You’re very good, Father. Would you give us two minutes? We’ve just to find the brother.’

{Father Tobechukwu|a}‘He is in the turf shed,’ he said. {Father Tobechukwu|a}‘I think perhaps he should be left a little. He has a teapot with him.’

* * *

He was sitting on the bags with it in his lap. I’d brought Eoin’s coat for him, and I put it around as much of him as it would go.

{Cathal|i}‘It was in here all the time. He was using it for the nails.’

{Gráinne Devaney|i}‘That’s where it went.’

{Cathal|i}‘I can’t go in there, Gráinne. I know I’ve to. I just can’t do it. If I see him, then that’s how he’ll look.’

{Gráinne Devaney|i}‘His hair’s wrong, if that’s any use to you.’

{Cathal|i}‘What d’you mean, wrong?’

{Gráinne Devaney|i}‘Pat’s given him a parting.’

Cathal lifted up his head. There was turf on his nose. {Cathal|i}‘She has not.’

{Gráinne Devaney|i}‘Like an accountant.’

{Cathal|a}‘And ye let her? Ye all just left him like that? In front of the whole parish?’ He was on his feet; nails went everywhere. {Cathal|a}‘Jesus, the lot of ye are useless!’

I had to run to keep up. He went through the kitchen like a bullock, he went through the hall, and they fell back on either side with their cups held up, and he walked straight on to the cream carpet in his wellingtons and stopped. He looked down. I saw his face go. Then he wet the palm of his hand with his tongue, the way that Daddy used to do to us at the chapel door, and he rubbed it hard, backwards, across our father’s head.

It stood up. It stood up like a brush.

{Cathal|e}‘There,’ said Cathal. He was crying the way he had when he was small, with no noise at all. {Cathal|e}‘There you are.’

{Mam|i}‘Is that turf on my carpet?’

Nobody’d seen her come in. She was in the black, with her bag on her arm, five foot nothing. The neighbours studied the wallpaper.

{Cathal|i}‘Sorry, Mam.’

{Mam|i}‘Take off those boots.’

{Cathal|i}‘Yes, Mam.’

{Mam|a}‘No,’ she said then. {Mam|a}‘Leave them on. He always wanted to. Leave them on, the whole lot of you, what does it matter?’ And she came across to the coffin and looked at him for the first time, I believe, since the hospital. She laid her hand flat on that terrible hair. {Mam|a}‘That’s better. I didn’t know who it was.’

I went round to the other side of her. Eoin had hold of her elbow. It wasn’t the moment at all.

{Gráinne Devaney|i}‘Mam, a man gave me a message for you. In a cap.’

{Mam|i}‘Joe Loughnane. What did he say?’

{Gráinne Devaney|i}‘He has the seventy euro.’

Not a muscle moved in her. {Mam|i}‘Did he say seventy?’

{Gráinne Devaney|i}‘He did.’

{Mam|i}‘It was ninety.’

{Eoin|i}‘*Mam!*’

{Mam|a}‘It was ninety, at nine to two, and your father was there when I struck it. He’d never let a man away with that.’ She turned about, and her eye fell on the doorway, where there was a great press of aunts. {Mam|a}‘Nuala, what’s that under your arm?’

{Auntie Nuala|i}‘Nothing, Bridie.’

{Mam|i}‘Is it my tin?’

{Auntie Pat|e}‘She had to sit on it,’ said Auntie Pat. {Auntie Pat|e}‘The children know. I’m sorry, Bridie, it was the teapot that did it.’

{Mam|i}‘Give it here to me.’

And my mother, who’d smacked me once for a raffle ticket, opened the biscuit tin, and went through it with one finger, like a woman at a filing cabinet, until she’d got the one she wanted. It was old, and gone soft as cloth. She folded it in two. She put it in the breast pocket of his suit, behind the hankie.

{Eoin|a}‘What’s that one?’ he asked.

{Mam|i}‘Galway, nineteen eighty-one. It’s how I met him. He’d picked the same horse.’

{Gráinne Devaney|i}‘Did it win?’

{Mam|e}‘It did not,’ said Mam. {Mam|e}‘It’s running yet. Father Tobe! Are you saying this rosary, or will we all be here till Christmas?’
