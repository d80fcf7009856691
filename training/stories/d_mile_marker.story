+++
about = "road trip, three people in a car, present tense, beats in place of tags, single curly quotes"

[[characters]]
name = "Maren"
aliases = ["Mum", "his mother"]
gender = "female"

[[characters]]
name = "Tobias"
aliases = ["Toby", "the boy", "her son", "the kid", "kid"]
gender = "male"

[[characters]]
name = "Lux"
aliases = ["the hitchhiker", "the girl with the guitar case", "the stranger", "Lucinda", "our guest"]
gender = "female"

[[characters]]
name = "the cashier"
aliases = ["a cashier", "the fish lady"]
gender = "female"
+++
Mile Marker 212

by Oona Tarrant

{Maren|i}‘We're not stopping.’

Toby has already taken out one earbud. {Tobias|i}‘She's got a guitar.’

{Maren|a}‘Murderers can have guitars.’ She flicks the wipers up a notch.

{Tobias|i}‘Name one.’

Maren opens her mouth, and shuts it. The figure on the hard shoulder grows: a yellow raincoat, a thumb, a battered black case with a strip of tape across the lid. The wipers go over and the whole picture wobbles and comes back.

{Tobias|i}‘Mum. It's raining on her guitar.’

She brakes.

The back door opens and the weather gets in, and then a great deal of wet yellow plastic. {Lux|i}‘Oh, you angels. You absolute angels. I'd started singing to the cows.’

{Maren|i}‘Seat belt.’ Maren finds the eyes in the mirror. They're older than the voice, with last night's mascara under them. {Maren|i}‘Where are you headed?’

{Lux|i}‘Where are you?’

{Maren|i}‘North.’

{Lux|i}‘Isn't that funny.’ The belt clicks. {Lux|i}‘I'm Lux.’

{Tobias|i}‘Is that your real name?’

{Maren|e}‘Toby!’ snaps his mother.

{Lux|i}‘No, he's all right.’ The girl with the guitar case is wringing her hair out into her lap. {Lux|i}‘It's Lucinda. But would you get in a car with a Lucinda?’

He twists right round in his seat, grinning, the first time since Tuesday. {Tobias|a}‘I'm Tobias. So, you know. Same.’

{Lux|i}‘Solidarity, Tobias.’

The road unrolls. It does nothing else for some time. Fields, a water tower, fields. Maren drives at exactly the limit with her hands at ten to two, and counts the markers, because the only other thing to do is to think about the urn in the boot.

{Tobias|e}‘Can you play something?’ Toby asks.

{Lux|i}‘In here? I'd have somebody's eye out.’

{Tobias|i}‘Do you know “Paper Harbour”?’

A pause from the back. Maren's knuckles whiten on the wheel; her son doesn't see it, or does.

{Lux|i}‘Nobody your age knows that song.’ Lux leans forward between the seats. {Lux|i}‘Who taught you that one?’

{Tobias|a}‘My dad.’ He has stopped smiling.

{Lux|i}‘He's got taste.’

{Tobias|a}‘Had.’ He puts the earbud back in and looks at the window.

Rain. The indicator, ticking, though there's nobody to indicate to. Maren switches it off.

{Maren|a}‘I'm sorry,’ she says. {Maren|a}‘He isn't always like that.’

{Lux|e}‘Like what? He's fine.’ The hitchhiker says it softly, her chin almost on the handbrake. {Lux|e}‘How long?’

{Maren|i}‘Nine days.’

{Lux|a}‘God.’ She sits back.

{Maren|a}‘We're taking him to the lake. There's a jetty he was always meaning to mend.’ She laughs, or something does. {Maren|a}‘He left me the hammer. It's actually in the will. “To my wife, the hammer.”’

{Tobias|i}‘I can hear you both.’ Toby doesn't turn his head. {Tobias|i}‘There's nothing playing. The battery's been dead since the bridge.’

The two women look at each other in the mirror.

{Maren|i}‘You might have said.’

{Tobias|i}‘You might've too, Mum.’

*

The petrol station has one pump, a hand-painted sign, and a cashier doing a crossword beside a tank with a single fish in it.

{the cashier|i}‘Number one? Well, there's only the one. Anything else?’ The cashier doesn't look up.

Maren sets down three sandwiches, an umbrella, and, after a moment, a packet of nails. {Maren|i}‘Just these. Is there a phone?’

{the cashier|i}‘Broke. You with that lass in the yellow?’

{Maren|i}‘Why?’

{the cashier|i}‘Only she was in here yesterday.’ Now the pencil does stop. {the cashier|i}‘Going south.’

Through the streaming glass she can see them at the pump, the boy holding the nozzle, Lux holding the coat over the pair of them like a tent. He's talking with both hands. He sprays petrol on his shoe.

{Maren|i}‘Keep the change.’ Maren picks up the bag.

{the cashier|i}‘There's no change, love. You're forty short.’

*

{Maren|i}‘So who are you running away from?’

They're a mile on before she asks it, and she does it the way she does plasters, quick, with her eyes on the road. Nobody chews.

{Tobias|e}‘Mum, what the hell?’ says Toby.

{Maren|i}‘Language. I'm asking our guest.’

{Lux|i}‘It's okay.’ Foil crackles as the sandwich is wrapped up again, corner by corner. {Lux|i}‘The fish lady told you?’

{Maren|i}‘She said you were going south.’

{Lux|i}‘I was. I got as far as the coast. I could see my mother's house, there was a light on in the kitchen and everything.’ Lux picks at the tape on the case. {Lux|i}‘So then I crossed over the road and stuck my thumb out the other way.’

{Tobias|i}‘Why didn't you just knock?’ Toby has turned round again, kneeling almost, in defiance of the belt.

{Lux|i}‘Six years, kid. What would you say? “Hi, I've brought you a guitar”?’

{Tobias|a}‘I'd say hi. And she'd cry, and then she'd make me eat something. Then she'd yell for about an hour.’ He glances sideways. {Tobias|a}‘It's pretty survivable.’

{Maren|e}‘I don't yell,’ Maren says.

{Tobias|i}‘You're yelling in your head right now.’

{Maren|i}‘I am driving.’ But the corner of Maren's mouth has gone. She takes one hand off the wheel, which she has not done in nine days and three hundred miles, and knocks her knuckles on his knee. {Maren|i}‘Sit down properly.’

{Tobias|i}‘See?’

{Lux|i}‘I see.’ Lux's voice is thick. {Lux|i}‘What if she doesn't open the door?’

It's a while before anybody answers. The rain is thinning. Ahead, under the lid of cloud, lies a long strip of something that isn't sky.

{Maren|i}‘She left the kitchen light on.’ Maren keeps her eyes on the strip. {Maren|i}‘What time was it?’

{Lux|i}‘I don't know. Two? Three in the morning.’

{Maren|i}‘Nobody's in the kitchen at three in the morning because they want to be. I've been in mine all week.’

Nothing from the back seat but a long, wet sniff. Toby opens the glove compartment, digs about under the maps, and passes a napkin over his shoulder without looking.

{Tobias|a}‘Is that it?’ He's pointing now, his finger against the windscreen. {Tobias|a}‘Mum, is that it? Is that the lake?’

{Maren|i}‘That's it.’

{Tobias|a}‘It's smaller,’ he says, wondering.

{Maren|i}‘You're bigger.’

*

The jetty is in a worse way than she remembers. Four planks are gone and a fifth is thinking about it. They stand at the shore end, the three of them, with the urn and the hammer and the packet of nails.

{Tobias|i}‘Do we say something?’

Maren pats one pocket, then the other one. {Maren|i}‘I had something written down. It was on the back of the gas bill.’

{Tobias|i}‘We posted the gas bill. We posted Dad's speech to the gas company.’

She starts to laugh, and this time there isn't any doubt about what it is. It bends her over. The boy catches it off her, as he used to catch everything, and they hang on to each other's sleeves and howl.

Behind them two catches snap, one after the other.

{Lux|i}‘I could...’ Lux is standing with the guitar held in front of her like a tray. {Lux|i}‘I mean, I know it. “Paper Harbour”. If you'd want that. If it's not weird.’

{Tobias|i}‘It's really weird. Do the long version.’ Toby wipes his nose on his wrist.

She does the long version. Halfway, Maren gets down on her knees and begins to hammer, not quite in time.

Later, when the light has gone orange and there are five new planks, his mother sits down on the last of them and holds out the car keys to nobody in particular.

{Maren|i}‘It's four hours to the coast.’

{Tobias|i}‘Five, with you driving.’

The stranger shakes her head, hard. {Lux|i}‘I can't ask you that. You've done your trip. You've got to go home.’

{Maren|i}‘What's at home? A kitchen. I know what it looks like.’ Maren shrugs.

{Tobias|e}‘We'll wait in the car,’ the kid offers. {Tobias|e}‘If she doesn't open, you come back and sit down and we just drive. But she'll open.’

{Lux|i}‘Promise me something, Tobias.’

{Tobias|i}‘What?’

{Lux|i}‘If I chicken out, you knock.’

He thinks it over with great seriousness, and sticks out a hand that is all splinters. {Tobias|a}‘Deal, Lucinda.’
