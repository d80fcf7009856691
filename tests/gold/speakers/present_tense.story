+++
about = "first person, present tense, narrator never named; love interest and rival are both 'she'; very short untagged lines, radio talk"

[[characters]]
name = "the narrator"
aliases = ["rookie", "trouble"]
gender = ""
narrator = true

[[characters]]
name = "Juno Castellane"
aliases = ["Juno", "Castellane"]
gender = "female"

[[characters]]
name = "Petra Voss"
aliases = ["Petra", "Voss", "P"]
gender = "female"

[[characters]]
name = "Coach Dimmock"
aliases = ["Coach"]
gender = "male"
+++
Present Tense

by kitewires

Slipstream Circuit, pre-Meridian. No beta, we crash like adults.

The wind’s wrong. I can feel it in the wires before the flag even moves.

{the narrator|e}“It’s backing,” I say.

{Petra Voss|i}“It’s fine.” Petra doesn’t look up from her gloves. {Petra Voss|i}“It’s always fine. You’re stalling.”

{the narrator|e}“I’m not stalling,” I say.

{Petra Voss|i}“You’re stalling, rookie, and you’re doing it in my light.”

I move out of her light. The hangar’s all noise: generators, a radio, somebody’s mechanic swearing at somebody’s strut. It’s selection day and everyone’s pretending it isn’t. Across the floor Juno is upside down in her own cockpit with only the boots showing.

{Juno Castellane|i}“Play nice!” comes from somewhere under the dash.

{Petra Voss|e}“I am being nice,” Petra calls back. {Petra Voss|e}“This is what it looks like.”

{Juno Castellane|e}“Huh,” says Juno. {Juno Castellane|e}“I’d always wondered.”

She wriggles out, drops to the floor, wipes her hands down her thighs and smiles at me. Just me. I forget about the wind.

{Juno Castellane|a}“You okay?” she asks.

{the narrator|i}“Yep.”

{Juno Castellane|i}“You’ve got your helmet on backwards.”

{the narrator|i}“I know.”

{Juno Castellane|a}“Do you?” She tips her head to one side.

{the narrator|i}“I do now.”

She laughs. Behind her, Petra makes a noise like a valve letting go.

{Coach Dimmock|i}“People!” Coach Dimmock bangs a spanner on the rail. {Coach Dimmock|i}“Twenty minutes. I’ve got one seat on the Meridian team and three of you who want it. Nobody dies. That’s the whole speech.”

{Petra Voss|e}“Inspiring,” Petra mutters.

{Coach Dimmock|i}“I heard that, Voss.”

{Petra Voss|a}“Good,” she says, not at all quietly.

He stumps off. The three of us stand there and don’t look at each other.

{Juno Castellane|e}“One seat,” Juno says.

{Petra Voss|e}“One seat,” says Petra, and it sounds like a different word.

I don’t say anything. I’m busy turning my helmet round.

***

Here’s what you need to know about Petra Voss. She’s better than me. She’s been better than me at every meet since I came up from the valley leagues, and she’s never once let it go unsaid. She irons her flight suit. She’s got a special cloth for her goggles, and if you touch the cloth she knows.

Here’s what you need to know about Juno Castellane. So is she, and she’s never once mentioned it. She lent me her spare wires on my first day, before she’d asked what I was called. I’ve still got them. I’ve got them in a box.

I go up to the roof to be sick. Somebody’s beaten me to it.

{Petra Voss|i}“Occupied.”

It’s Petra. Of course it’s Petra. She’s got her back against the vent and her knees pulled up, and she’s the colour of paper.

{the narrator|e}“Are you—” I start.

{Petra Voss|i}“No.”

{the narrator|i}“You look—”

{Petra Voss|i}“Finish that sentence and I’ll push you off.”

I sit down. Not close. The flag on the tower’s gone limp, which is worse than if it hadn’t.

{the narrator|e}“Every time?” I ask, after a bit.

She shuts her eyes. {Petra Voss|a}“Every time. Since juniors. Tell anyone and I’ll push you off.”

{the narrator|i}“You said that one.”

{Petra Voss|a}“It bears repeating.” Her teeth are chattering.

{the narrator|i}“Does Juno know?”

Wrong thing. Her face closes like a hatch.

{Petra Voss|a}“Why would Juno know?” she says.

{the narrator|i}“You flew doubles with her. Two years.”

{Petra Voss|i}“I flew doubles with her. I didn’t hand her my stomach to hold.” A pause. {Petra Voss|i}“She’d have been kind about it.”

{the narrator|i}“And that’s bad?”

{Petra Voss|e}“Has she ever been kind to you?” Petra asks. {Petra Voss|e}“It’s like being run over by a warm bus.”

I laugh before I can stop it. She almost does too; I see it get as far as her chin. Then the stair door bangs, and Juno’s standing in it with three paper cups in a tray.

{Juno Castellane|a}“There you are, trouble,” she says to me. And then, without missing a beat: {Juno Castellane|a}“There you are, P. Ginger tea. Don’t argue.”

Petra looks at the cup. Petra looks at me.

{the narrator|i}“I didn’t say a word!”

{Juno Castellane|i}“Nobody had to.” Juno folds herself down between us, all elbows. {Juno Castellane|i}“Two years. You think I thought you just liked roofs?”

{Petra Voss|i}“You never said.”

{Juno Castellane|i}“You’d have pushed me off.”

{Petra Voss|a}“I would,” she admits.

{the narrator|e}“She really would,” I tell Juno.

{Juno Castellane|a}“Drink up, both of you.” She knocks her paper cup against mine, and then against Petra’s. Then her shoulder stays against mine, which I’m not going to read anything into. I read a whole library into it.

***

The wind’s still wrong. At the second pylon it backs, exactly like I said, and all three of us drop like cutlery.

{?|i}“Oh, hell,” says somebody in my headset. It could be any of us. It could be me.

{Coach Dimmock|i}“Voss, Castellane, pull up. You too, rookie. That’s it, we’re done, I’m calling it.”

{Petra Voss|i}“Negative, Coach.” That’s Petra, flat as a plate. {Petra Voss|i}“I’ve got the line.”

{Juno Castellane|i}“You haven’t got the line, P. You’ve got a hole in the air.”

{Petra Voss|i}“Get off my channel, Juno.”

{Juno Castellane|i}“Make me.”

{Coach Dimmock|i}“Both of you get off my channel!”

She’s thirty feet under me, red wings, nose down. I can see the ridge coming up behind her and I can see that she can’t. The wires are singing.

{the narrator|e}“Petra,” I say. {the narrator|e}“Go left. It’s lifting on the left. I can feel it.”

Nothing.

{the narrator|i}“You said I was stalling and I wasn’t stalling. Go left!”

One second. Two.

{Petra Voss|a}“Going left,” she says.

The red wings tip, and catch, and go up past me like a cork out of a bottle. Someone’s whooping. It takes me the whole of the back straight to work out that this time it’s definitely me.

***

{Coach Dimmock|e}“Voss,” Coach reads off the board. {Coach Dimmock|e}“By half a length. God help us all.”

Juno whoops. Petra doesn’t. She walks straight across the grass to me with her helmet under her arm, and stops in my light.

{Petra Voss|a}“It was backing,” she says.

{the narrator|i}“Yep.”

{Petra Voss|a}“I’m not saying it twice.” She’s looking at my left ear.

{the narrator|i}“I wouldn’t dream of asking.”

She sticks out a hand. I shake it. Then she looks past my shoulder, and her mouth does something complicated.

{Petra Voss|i}“She’s waiting for you, you know. She’s been waiting since about March.”

{the narrator|i}“Who has?”

{Petra Voss|e}“Oh, for God’s sake,” says Petra, and goes.

I turn round. Juno’s propping up the hangar door. There’s oil on her nose. I’ve had three bad landings on this circuit, one of them on fire, and I was calmer for all of them. I walk over there on somebody else’s legs.

{Juno Castellane|a}“You gave it away,” she says. {Juno Castellane|a}“You could’ve had that air yourself.”

{the narrator|e}“She needed it more,” I say.

{Juno Castellane|a}“Careful. That sounds like kindness.” Her mouth’s very serious. The rest of her face isn’t.

{the narrator|i}“Does it? Ugh.”

{Juno Castellane|e}“Warm bus,” says Juno gravely.

I shut my eyes. {the narrator|i}“You heard that?”

{Juno Castellane|i}“I was on the stairs. I had three teas and no hands. I heard all of it.”

{the narrator|i}“I never said anything about you.”

{Juno Castellane|a}“No,” she agrees. {Juno Castellane|a}“You went pretty pink about it, though.”

{the narrator|e}“Okay, now I’m stalling,” I admit.

{Juno Castellane|i}“I’d noticed, trouble.”

{the narrator|i}“Your helmet’s on straight.”

{Juno Castellane|i}“I’m not wearing a helmet.”

She isn’t. She isn’t wearing gloves either; her hand’s warm and it’s got my collar. So I stop stalling. She tastes of ginger.

{Petra Voss|i}“Finally!” bellows a voice from the roof, and there’s only one person in the world that could be.

{Juno Castellane|a}“Get off my channel!” she yells back, and doesn’t let go of me.
