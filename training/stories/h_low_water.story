+++
about = "British police procedural in curly single quotes; the inspector is 'she' for pages, long untagged exchanges in a car and an interview, a harbour stranger named late, a boy at a door, a telephone call."

[[characters]]
name = "Farida Khatri"
aliases = ["Khatri", "Farida", "ma'am", "Inspector", "DI Khatri", "boss", "the inspector"]
gender = "female"

[[characters]]
name = "Owen Pugh"
aliases = ["Pugh", "Owen", "the sergeant", "DS Pugh"]
gender = "male"

[[characters]]
name = "Rab Tennant"
aliases = ["the man in the orange oilskin", "the man", "Rab", "Tennant", "Mr Tennant", "the harbour master"]
gender = "male"

[[characters]]
name = "Jean Sallow"
aliases = ["Jean", "Mrs Sallow", "the widow", "Mum"]
gender = "female"

[[characters]]
name = "Callum Sallow"
aliases = ["Callum", "the boy", "the lad"]
gender = "male"

[[characters]]
name = "Dr Ndiaye"
aliases = ["Aminata", "the pathologist", "Aminata Ndiaye"]
gender = "female"
+++
Low Water

1

The tide had gone out a mile and a half and left the estuary looking like something that had been skinned.

She had brought the wrong shoes. She stood on the last of the hard standing and considered the mud, the tent, the line of planks that somebody had laid from one to the other, and at the far end of the planks the back of Owen Pugh, who had brought the right ones.

{Rab Tennant|a}‘You’ll not get out there in those.’ A man in an orange oilskin had come up beside her without a sound. He had a flask under his arm and a face like a walnut.

{Farida Khatri|i}‘I’ve been in worse.’

{Rab Tennant|i}‘In those?’

{Farida Khatri|i}‘Not in these, no.’

He looked down at them for a while, and went away, and came back with a pair of wellingtons that had been white once. There was a sprat in the left one. She tipped it out.

{Farida Khatri|i}‘Are you the one who found him?’

{Rab Tennant|i}‘I’m the one who rang. It was the dog found him.’ He nodded at a terrier asleep on a coil of rope. {Rab Tennant|i}‘I’d have thought he was a seal. You get seals.’

{Farida Khatri|i}‘What time?’

{Rab Tennant|a}‘Twenty to six. It’s in the book.’ He unscrewed the flask, poured, drank it himself. {Rab Tennant|a}‘I put everything in the book.’

{Farida Khatri|i}‘And did you know who it was?’

He took so long over this that she turned to look at him. He was watching the tent.

{Rab Tennant|a}‘He’d no face on,’ he said. {Rab Tennant|a}‘But there’s only one man on this coast would go out on the flats in a tie.’

The planks bounced. Twice she went in to the shin. By the time she got to the tent Pugh had had plenty of opportunity to compose his expression, and had not made much use of it.

{Owen Pugh|i}‘Nice boots, ma’am.’

{Farida Khatri|i}‘Don’t.’

{Owen Pugh|i}‘They suit you.’

{Farida Khatri|i}‘Who’s in there?’

{Owen Pugh|i}‘Dr Ndiaye. She says if one more person breathes on him she’s going home.’ He held the flap aside. {Owen Pugh|i}‘We’ve a wallet. Desmond Sallow, fifty-eight. Sallow’s Coaches.’

{Farida Khatri|i}‘The pink ones?’

{Owen Pugh|i}‘The pink ones. My nan swears by them.’

She bent and went in. There was a smell of salt and rubber and, underneath, the other thing. The pathologist was kneeling on a square of polythene with her hood up, writing on the back of her own glove.

{Dr Ndiaye|i}‘Before you ask, I don’t know.’

{Farida Khatri|i}‘I wasn’t going to ask.’

{Dr Ndiaye|i}‘You’ve got your asking feet on. Between ten last night and three this morning, and I’ll deny it.’ She capped the pen. {Dr Ndiaye|i}‘He didn’t drown, Farida.’

{Farida Khatri|i}‘There’s a mile of water over this twice a day.’

{Dr Ndiaye|i}‘And none of it in him, or I’m a Dutchman. I’ll tell you properly when I’ve got him on a table.’

{Farida Khatri|i}‘Then somebody carried him out here.’

{Dr Ndiaye|i}‘Or he walked out here and somebody was waiting. You’re the detective. I only do the plumbing.’

Outside, Pugh was blowing on his hands. He fell in behind her on the planks, and for a hundred yards neither of them spoke; it took all one’s attention.

{Owen Pugh|i}‘There’s a widow. Up on Cable Street. Uniform haven’t been yet, I said we’d do it.’

{Farida Khatri|i}‘Good.’

{Owen Pugh|i}‘And a son.’

{Farida Khatri|i}‘How old?’

{Owen Pugh|i}‘Fifteen.’

She said nothing. A gull was walking along the plank in front of them, unhurried, like an usher.

2

Cable Street was a terrace of six with its back to the sea. Pugh parked across from the end house and turned off the engine, and they sat looking at it. Nets in the window. A pink coach in the lane, with its nose in a hedge.

{Farida Khatri|i}‘Do you want to do it or shall I?’

{Owen Pugh|i}‘You’re better at it.’

{Farida Khatri|i}‘Nobody’s better at it.’

{Owen Pugh|i}‘You don’t say “passed”. I always say “passed”. I can hear myself doing it.’

{Farida Khatri|i}‘Then I’ll talk and you look at things. Look at his shoes. Look at whether there’s a coat.’

{Owen Pugh|i}‘There wasn’t a coat on him.’

{Farida Khatri|a}‘No,’ she thought, and it was only when he glanced at her that she knew she had said it aloud.

It was the boy who opened the door. He was six foot and had not yet been told what to do with it. He looked at the card in her hand, and then at the two of them, and then for some reason at the white boots, which she had forgotten to take off.

{Callum Sallow|i}‘Is it about the window?’

{Farida Khatri|i}‘Which window?’

{Callum Sallow|i}‘At school.’

{Farida Khatri|i}‘No. Is your mum in? You’re Callum, aren’t you?’

{Callum Sallow|a}‘She’s in the bath.’ He had gone very red. {Callum Sallow|a}‘I can shout her.’

{Farida Khatri|i}‘If you would.’

He didn’t shout. He went up the stairs three at a time, and they heard him knock, and a mutter, and the long gargle of the plug. On the hall stand there was one coat, a man’s, camel. It was dry. Pugh laid the back of his hand against it as one would against the forehead of a child, and raised his eyebrows.

Jean Sallow came down in a towelling robe with her hair in a turban. She was a handsome woman, and she held the banister all the way.

{Jean Sallow|i}‘He’s dead, isn’t he.’

{Farida Khatri|i}‘Mrs Sallow, shall we sit down?’

{Jean Sallow|i}‘I’ve been lying in that bath since six o’clock. I let it go cold and then I put more hot in. I thought, as long as I’m in here nobody can come and tell me.’ She sat on the bottom stair, as there was nobody to stop her. {Jean Sallow|i}‘Go on, then.’

{Farida Khatri|i}‘A man was found on the flats this morning. We believe it’s your husband. I’m so sorry. He’s dead.’

{Jean Sallow|i}‘On the *flats*?’

{Farida Khatri|i}‘Yes.’

{Jean Sallow|i}‘He hates the flats. He can’t swim. He won’t so much as go on the pier.’

{Farida Khatri|i}‘When did you see him last?’

The widow looked up the stairs. Her son had sat down at the top of them with his knees round his ears, and between the two of them there was the whole flight, twelve or thirteen steps, a worn green runner with brass rods.

{Jean Sallow|i}‘Tell them, Callum.’

{Callum Sallow|i}‘Mum.’

{Jean Sallow|i}‘You may as well. It’ll be in somebody’s book.’

Nobody helped him. Pugh had discovered something of interest in the barometer.

{Callum Sallow|a}‘We had a row,’ he said. {Callum Sallow|a}‘Me and Dad. About me leaving. I want to go on the boats. He said over his dead body.’ He heard it, and put his hand over his mouth, and spoke through it. {Callum Sallow|a}‘So I went out. I went to Rab’s.’

{Farida Khatri|i}‘Who’s Rab?’

{Callum Sallow|i}‘Rab Tennant. He’s the harbour master. He’s got a dog.’

She thought of a walnut face, a flask, and a book in which everything was put.

{Farida Khatri|i}‘And what time did you get there?’

{Callum Sallow|i}‘I dunno. Ten?’

{Farida Khatri|i}‘And your father?’

{Callum Sallow|a}‘He came to fetch me.’ His voice cracked down the middle. {Callum Sallow|a}‘I heard him come and I went out the back. I thought he’d just go home. I waited and waited and I thought, he’ll have gone home.’

3

{Owen Pugh|i}‘He told you he found him.’

{Farida Khatri|i}‘He told me the dog did.’

{Owen Pugh|i}‘And you asked him if he knew who it was.’

{Farida Khatri|i}‘And he said there was only one man who’d go out there in a tie. I thought it was quite a good line. I thought, I’ll tell Owen that.’ She braked for a tractor. {Farida Khatri|i}‘I’ve got his boots on, for God’s sake.’

{Owen Pugh|i}‘Those are evidence, those are.’

{Farida Khatri|i}‘Shut up.’

{Owen Pugh|i}‘I’m only saying. There was a sprat.’

Her phone buzzed its way along the dashboard. He caught it at the corner and put it on speaker without being asked.

{Dr Ndiaye|i}‘Are you driving?’

{Farida Khatri|i}‘Crawling. What have you got?’

{Dr Ndiaye|e}‘A skull fracture,’ said Aminata Ndiaye. In the background something metal was put down in something else metal. {Dr Ndiaye|e}‘Back of the head, one blow, and it’s got a corner to it. A step would do it. A kerb. If you’re asking was he hit or did he fall, I’d say fall.’

{Farida Khatri|i}‘You’d say that in court?’

{Dr Ndiaye|i}‘I’d say it to you. There’s green paint in it. Nice thick gloss.’

{Owen Pugh|i}‘Like a harbour step.’

{Dr Ndiaye|i}‘Is that Owen? Tell him his nan’s coach was late again. Yes, like a harbour step.’

The tractor turned off. She did not put her foot down.

{Farida Khatri|i}‘So he goes to fetch his boy. There’s words at the top of the steps. He falls.’

{Owen Pugh|i}‘Or he’s pushed.’

{Farida Khatri|i}‘Or he’s pushed. And then, instead of picking up the phone, somebody puts a man of sixteen stone on a mud sledge and drags him a mile and a half in the dark.’

{Owen Pugh|i}‘Why would you?’

{Farida Khatri|i}‘Because there’s somebody out the back you think might have seen. Or might have done it.’ She had slowed almost to a walk. {Farida Khatri|i}‘He’s not hiding what he did, Owen. He doesn’t know who did it. He heard the row, he went out, and there’s the father at the bottom of the steps and the lad running.’

{Owen Pugh|i}‘But the lad says he never—’

{Farida Khatri|i}‘I know what the lad says.’

4

The harbour office was a shed with a stove in it. The man was sitting at the table with his oilskin off, and without it he was half the size. He had put out two mugs. The book lay open between them at the day’s date, and a line had been written in it, in a careful copperplate, and then ruled through.

{Rab Tennant|e}‘I wondered which it would be,’ said Rab Tennant. {Rab Tennant|e}‘You or the tide.’

{Farida Khatri|i}‘I’ve brought your boots back.’

{Rab Tennant|i}‘Keep them. Size too small for me any road.’

She sat down. Pugh stayed in the doorway, where the terrier came and leaned on his leg.

{Farida Khatri|i}‘You told me you put everything in the book.’

{Rab Tennant|i}‘I do.’

{Farida Khatri|i}‘What did you cross out?’

{Rab Tennant|i}‘Can you not read it?’

{Farida Khatri|i}‘I’d rather you told me.’

{Rab Tennant|a}‘It says, “23.10, D. Sallow fell on the north steps. R.T. responsible.”’ He turned the mug by its handle, a quarter and then another quarter. {Rab Tennant|a}‘It’s not a word you want to see, with your own letters next to it. I thought I’d see how it looked without.’

{Farida Khatri|i}‘And were you? Responsible?’

{Rab Tennant|i}‘They’re my steps.’

{Farida Khatri|i}‘Mr Tennant. Where was Callum?’

{Rab Tennant|i}‘I never saw Callum.’

{Farida Khatri|i}‘He says he was here.’

{Rab Tennant|i}‘He’s a good lad. He says all sorts.’

{Farida Khatri|i}‘He says he went out at the back when he heard his father. He sat in the net loft until one in the morning with your other dog, the old one, the one that doesn’t bark. There’s a sandwich up there with one bite out of it. My sergeant’s just been to look.’

It was very quiet. The stove ticked. She watched it reach him, a little at a time, like water coming in over the flats: first the channels, then all at once.

{Rab Tennant|i}‘In the loft.’

{Farida Khatri|i}‘Yes.’

{Rab Tennant|i}‘All the while? He was never out front?’

{Farida Khatri|i}‘He wasn’t within forty yards of it. Nobody pushed anybody. It was wet, and he was wearing leather soles, because he was a man who wore a tie.’

Rab Tennant put both hands flat on the page. {Rab Tennant|i}‘I saw someone run,’ and then, after a time, {Rab Tennant|i}‘I thought I saw someone run.’

{Owen Pugh|e}‘You’ve had otters under that slipway,’ Pugh said from the door. He said it gently. {Owen Pugh|e}‘They’ve left their fish.’

{Rab Tennant|i}‘Otters.’

{Farida Khatri|i}‘You should have rung us.’

{Rab Tennant|i}‘I taught him to splice. He was seven. He’d come down here and say his dad was busy.’ The harbour master wiped his nose on his wrist. {Rab Tennant|i}‘I’d no face to tell you, that was what I meant to say this morning, and it came out the other way about. What happens now?’

{Farida Khatri|i}‘Now you tell it again, from the start, and the sergeant writes it down.’

{Rab Tennant|a}‘He can use the book,’ he said, and turned it round, and pushed it over to them across the table.
