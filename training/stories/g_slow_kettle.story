+++
about = "Irish cafe, two women (both 'she'), slow burn over a winter, third limited past with the point-of-view character seldom named; curly single quotes, 'said' tags few, a brother on the telephone, an old regular, a nurse known first as 'the nurse'."

[[characters]]
name = "Bríd Gannon"
aliases = ["Bríd", "Bridie", "Miss Gannon"]
gender = "female"

[[characters]]
name = "Noor Siddiqui"
aliases = ["Noor", "the nurse", "the woman in the scrubs"]
gender = "female"

[[characters]]
name = "Colm Gannon"
aliases = ["Colm", "her brother"]
gender = "male"

[[characters]]
name = "Mr. Tierney"
aliases = ["Mr Tierney", "Tierney", "the old man"]
gender = "male"

[[characters]]
name = "Dara"
aliases = ["the young lad", "the boy"]
gender = "male"
+++
The Slow Kettle

November

The café opened at six because her father had opened it at six, for the fishermen, and nobody had ever told the door that there weren’t any fishermen left.

She came down in the dark with her hair wet. She lit the oven, put the chairs on their feet, turned on the radio low to hear who’d died. By ten past she had the first scones in. By twenty past she’d be sitting on the high stool with her tea, looking out at the harbour lights, and there would be nobody in the world but herself and the fridge.

That was how she liked it. She’d told Colm so.

{Colm Gannon|i}‘You can’t like it. Nobody likes it. It’s a mausoleum with buns.’

{Bríd Gannon|i}‘It’s a going concern.’

{Colm Gannon|i}‘It’s going, all right. Bríd, listen to me, Sinéad’s cousin is after selling a chipper half the size in Clifden, and do you know what he got for it?’

{Bríd Gannon|i}‘I don’t, and don’t tell me.’

He told her. It was a fair bit. She held the phone out at arm’s length till the noise stopped and then she said she had something in the oven, which was true.

And it was that morning, the phone hardly cold, that the bell went over the door at six twenty-five, and a woman came in in blue scrubs with an anorak over them and stood dripping on the mat as though she’d forgotten what came next.

{Bríd Gannon|i}‘You’re all right. Sit down anywhere.’

{Noor Siddiqui|i}‘You’re open? You’re actually open?’

{Bríd Gannon|i}‘That’s what the sign is for.’

{Noor Siddiqui|e}‘I thought it was a mistake,’ the woman said. She’d an English voice, Northern, flat as a plate. {Noor Siddiqui|e}‘I’ve been driving home past that sign for three weeks, and I thought, no, somebody’s just left it round.’ She sat down on the nearest chair, and put her head against the wall, and went to sleep.

She was asleep for an hour and a quarter. Her mouth came open. The scones came out and the bread went in, and the two lads from the council had their breakfast rolls and went away again on tiptoe, and it got light. You’d want to wake a person. You’d want to ask her what she was having. But there was something about the hands, turned up in her lap with the fingers curled in, scrubbed red to the wrist, and in the end it seemed a better thing to go and get the tartan rug.

* * *

{Noor Siddiqui|i}‘I’m so sorry. I’m mortified. I never even bought anything.’

{Bríd Gannon|i}‘You can buy something now.’

{Noor Siddiqui|i}‘What is there?’

{Bríd Gannon|i}‘Scones. Brown bread. Rashers, if you take them.’

{Noor Siddiqui|i}‘I don’t, but thanks. Is there jam with the scones?’

{Bríd Gannon|i}‘There’s jam and there’s jam. There’s the stuff in the packets or there’s mine.’

{Noor Siddiqui|i}‘What’s yours?’

{Bríd Gannon|i}‘Gooseberry.’

It was the first time she smiled. It went up more on the left. {Noor Siddiqui|a}‘My nan used to make gooseberry,’ she said. {Noor Siddiqui|a}‘In Bradford. She’d never seen one till she was forty. She thought they were a kind of unripe grape, and she was that cross when she found out that she made eleven pounds.’

She had four scones. She paid for them in coins, counting them out, and at the door with her hood up she turned about.

{Noor Siddiqui|i}‘Is it tomorrow as well? That you’re open?’

{Bríd Gannon|i}‘It’s every day.’

{Noor Siddiqui|e}‘God,’ said the nurse, with real feeling. {Noor Siddiqui|e}‘When do you sleep?’

It was a strange thing to be asked. She was still turning it over at dinner time.

December

They’d a routine by then. Twenty-five past six, the bell. A pot for two because the small one dribbled. If it had been an easy night up at the hospital there’d be talk; if it had been a bad one there wouldn’t, and you could tell which by how she hung up the anorak.

{Mr. Tierney|e}‘Who’s your one?’ Mr Tierney asked from behind the *Connacht Tribune*. He’d been coming in at seven since before there were euros.

{Bríd Gannon|i}‘That’s Noor. She’s in the ICU above.’

{Mr. Tierney|i}‘Is she a doctor?’

{Noor Siddiqui|e}‘Nurse,’ Noor told him across two tables, {Noor Siddiqui|e}‘and I’m not deaf.’

{Mr. Tierney|i}‘I beg your pardon. I am, a bit. Would you have a look at a thing on my ear?’

{Bríd Gannon|i}‘Mr Tierney, the woman’s having her breakfast!’

{Noor Siddiqui|i}‘No, go on. I’ve had worse with toast.’

She had a look. It was nothing; it was a bit of shaving foam. But she’d taken the old man’s chin in her hand to turn it to the window, and said something low to him, and he’d laughed, and his big rough neck had gone as pink as a child’s. It’d been nine years since his wife. You wouldn’t think you could be jealous of a man of eighty-three.

She went and cleaned out the grease trap.

{Colm Gannon|i}‘Who’s Noor?’

{Bríd Gannon|i}‘What?’

{Colm Gannon|i}‘You’ve said Noor four times. Noor says it’s to do with the pressure, Noor says you’re meant to rest it twenty minutes. Who is he?’

{Bríd Gannon|i}‘She’s a customer.’

There was a gap on the line with the sea in it. He wasn’t a stupid man, her brother. He only sounded like one.

{Colm Gannon|a}‘Is she, now,’ he said, in quite another tone. {Colm Gannon|a}‘Well. Is she coming for the Christmas?’

{Bríd Gannon|i}‘She’s working it.’

{Colm Gannon|i}‘And after she’s worked it?’

{Bríd Gannon|i}‘Colm.’

{Colm Gannon|i}‘I’m asking is there a chair, Bridie. That’s all I’m asking. There’s been no one in that kitchen but you since we buried him. He’d hate it. He’d have had half the town in for their dinner, and the band.’

January

The bell went at ten to five in the morning.

She was on the stairs before she knew that she was up. It wasn’t the café bell, it was the house one, leaning and leaning; she’d her father’s coat on over her nightdress, and it took three goes to get the bolt back.

{Noor Siddiqui|a}‘I’m sorry.’ She’d no anorak. She was soaked through. {Noor Siddiqui|a}‘I know it’s not six. I know, I just didn’t, I couldn’t go back to the flat. I drove round the roundabout. I drove round it eight times.’

{Bríd Gannon|i}‘Come in out of that.’

{Noor Siddiqui|i}‘I’m wetting your floor.’

{Bríd Gannon|i}‘It’s only a floor. Come in, would you? Come in.’

The range was still warm. She got her down into the chair beside it and then she did what there was to do, one thing after another, as you would with a ewe out of a ditch. Shoes. Socks. The rug. A towel for her hair. She filled the kettle, the big slow one that had been her mother’s, and set it on the hot end, and knelt down on the lino, and took the two feet into her lap and rubbed them.

{Noor Siddiqui|i}‘He was nineteen.’

{Bríd Gannon|i}‘Who was?’

{Noor Siddiqui|i}‘Bed four. He came off a motorbike. He’d been doing so well, he was off the vent, he was giving me cheek about Leeds United. I went for my break. I went for a *sandwich*, Bríd.’

She didn’t say that it wasn’t her fault. People had said that to her, the time of her father, all that kind murmuring crowd. It had been like being rained on.

{Bríd Gannon|i}‘What was his name?’

{Noor Siddiqui|i}‘What?’

{Bríd Gannon|i}‘The lad’s name.’

{Noor Siddiqui|i}‘Oisín. I couldn’t say it, at first. I kept on saying it wrong, and he let me go on for two days because he thought it was funny.’ Her face went, then. {Noor Siddiqui|a}‘His mum sent me home. *She* sent *me*.’

{Bríd Gannon|i}‘Come here.’

{Noor Siddiqui|i}‘I’ll get your coat wet.’

{Bríd Gannon|i}‘It’s been wet before.’

There was a good while when neither of them said anything. The wind was going round the house trying the windows. She’d one arm along the bony wet back and she could feel the breath go in, and catch, and go in, and after a time not catch. The kettle began to tick. You could hear it gathering itself, it took an age, it had always taken an age; her mother used to say that you could get married and regret it in the time it took that kettle to boil.

{Noor Siddiqui|i}‘You smell of bread.’

{Bríd Gannon|i}‘I always smell of bread. I’ve given up on it.’

{Noor Siddiqui|i}‘No, it’s nice. It’s what I think of. When it’s bad in there. I think, four more hours, and then there’ll be bread.’ It was muffled; it was said to the collar of the coat. {Noor Siddiqui|i}‘I don’t know if I mean the bread.’

Her heart was going like a hammer. She thought that it must be audible. She was forty-one years of age and had shared a bed with two people, and told one of them that she loved him, out of politeness.

{Bríd Gannon|a}‘There’s no rush,’ she said when she could. {Bríd Gannon|a}‘You don’t need to know it tonight.’

{Noor Siddiqui|i}‘No.’

{Bríd Gannon|i}‘We’re open every day.’

It wasn’t much of a laugh, but it was one. The kettle boiled.

February

{Dara|i}‘Miss Gannon, there’s something the matter with the sign.’

{Bríd Gannon|i}‘What’s the matter with it?’

{Dara|i}‘It says eight.’ The young lad had one foot still on the pedal of his bike, and a crate of milk on his hip. He’d only been on the round since Christmas. {Dara|i}‘It always said six. My da said I was to be here by six or you’d murder me.’

{Bríd Gannon|i}‘It’s eight from now on, Dara. Tell your da I’m gone soft. You can leave it in the porch.’

{Dara|i}‘Are you sick?’

{Bríd Gannon|i}‘I’m grand.’

He peered past her. There wasn’t a lot to see. There was the table by the range, with the lamp on; there was a pair of white clogs under it, and across the back of the chair a blue anorak was drying. Someone was moving about overhead. Someone up there was singing, and none too well, in what wasn’t Irish or English.

{Dara|i}‘Have you people staying?’

{Noor Siddiqui|i}‘Bríd!’ It came down the stairs ahead of the feet. {Noor Siddiqui|i}‘Have you moved my other sock?’

{Bríd Gannon|e}‘It’s on the range,’ Bríd called up, and felt the heat climb all the way from her collar to her hair, and stood there in the doorway with it, in the first of the light, and didn’t mind who saw.

{Dara|a}‘I’ll leave it in the porch, so,’ he said.
