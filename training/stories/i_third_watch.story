+++
about = "American detectives, past tense, straight double quotes: a squad of six in a morning meeting, by rank, surname, first name and nickname, interruptions, a telephone on speaker; a nurse, a doorman and a uniformed officer speak twice and go."

[[characters]]
name = "Lieutenant Marguerite Bouchard"
aliases = ["Bouchard", "the lieutenant", "Lieutenant", "Lou", "LT", "Marguerite"]
gender = "female"

[[characters]]
name = "Vasquez"
aliases = ["Detective Vasquez", "Tony", "Tony Vasquez", "Antonio"]
gender = "male"

[[characters]]
name = "Kowalczyk"
aliases = ["Kow", "Detective Kowalczyk", "Stan", "the old man", "Stan Kowalczyk"]
gender = "male"

[[characters]]
name = "Priya Oommen"
aliases = ["Oommen", "Priya", "Detective Oommen", "the rookie", "the new girl"]
gender = "female"

[[characters]]
name = "Dez Braddock"
aliases = ["Braddock", "Sergeant Braddock", "Dez", "Sarge", "the sergeant"]
gender = "male"

[[characters]]
name = "Tamsin Yoo"
aliases = ["Yoo", "Dr. Yoo", "the M.E.", "Doc", "Tamsin"]
gender = "female"

[[characters]]
name = "the nurse"
aliases = ["a nurse", "ma'am"]
gender = "female"

[[characters]]
name = "the doorman"
aliases = ["a doorman"]
gender = "male"

[[characters]]
name = "the uniform"
aliases = ["a uniform", "a patrolman", "the patrolman", "kid"]
gender = "male"

[[characters]]
name = "Harold Lessing"
aliases = ["Lessing", "Mr. Lessing", "the man in the bed", "Harold"]
gender = "male"
+++
THE MAN WHO FELL UP

1.

The coffee machine in the Third Precinct had been dead since August, and someone had taped a homicide tag to it.

{Lieutenant Marguerite Bouchard|i}"People. Sit. Kowalczyk, that means you."

{Kowalczyk|i}"I think better standing, Lou."

{Lieutenant Marguerite Bouchard|i}"You sleep better standing. Sit down." Lieutenant Bouchard shut the door with her heel and dropped a folder on the table. {Lieutenant Marguerite Bouchard|i}"Last night, ten-forty, the Marlowe Building on Sixth. Male, sixty-one, Harold Lessing. Found on the roof of the elevator car by a repairman. Who's got it?"

Vasquez raised a bagel. {Vasquez|i}"Me and the new girl."

{Priya Oommen|e}"Oommen," said the rookie.

{Vasquez|i}"Me and Oommen."

{Lieutenant Marguerite Bouchard|i}"So talk."

{Vasquez|e}"So he's on *top* of the car," Vasquez said around the bagel. {Vasquez|e}"Car's at the fourteenth floor. Shaft's closed. All the doors on every floor are shut and they've got those little lock things—"

{Priya Oommen|e}"Interlocks," Oommen supplied.

{Vasquez|i}"Interlocks. And he's got two broken legs, a broken pelvis, the whole bag. Like he fell fifteen stories. Only there's nothing over him but six feet of shaft and a motor."

{Dez Braddock|e}"So he fell up," said Sergeant Braddock.

{Vasquez|i}"That's what I'm saying, Sarge. The guy fell up."

Nobody laughed very much. It was seven in the morning. Kowalczyk had sat, in the end, on the radiator, with his hat on, and his eyes were closed.

{Lieutenant Marguerite Bouchard|i}"Is he dead?"

{Priya Oommen|e}"No, ma'am," Oommen said. {Priya Oommen|e}"That's the other thing. He's at St. Brendan's. He came out of surgery at four. They don't know if he'll wake up."

{Lieutenant Marguerite Bouchard|i}"Then why have I got the medical examiner on line two?"

All of them turned and looked at the phone. It was an old gray speaker unit in the middle of the table, with a red light blinking.

{Dez Braddock|i}"Who called the M.E. on a guy who isn't dead?"

{Vasquez|i}"Not me."

{Priya Oommen|a}"I did," she said. She had gone a shade darker. {Priya Oommen|a}"I wanted somebody to look at the X-rays. The surgeon was busy. I met Dr. Yoo at the orientation and she said call any time, so I called."

{Kowalczyk|i}"What time did you call her, kid?" Kowalczyk hadn't opened his eyes.

{Priya Oommen|i}"Quarter to five."

{Kowalczyk|i}"I like this one."

Bouchard pushed the button. {Lieutenant Marguerite Bouchard|i}"Tamsin. You're on with the squad."

{Tamsin Yoo|i}"Good morning, squad. I want you to know that I'm in my bathrobe." The voice was cheerful, with a lot of kitchen behind it. {Tamsin Yoo|i}"Who's the child who woke me up?"

{Priya Oommen|i}"Me, ma'am. Detective Oommen."

{Tamsin Yoo|i}"Detective Oommen, I'm going to send you a fruit basket. I haven't had so much fun since the thing with the swordfish. Is everybody sitting down?"

{Lieutenant Marguerite Bouchard|i}"Kowalczyk's on the radiator."

{Tamsin Yoo|i}"Well, hang on to it, Stan. Your man didn't fall."

{Vasquez|i}"Come on, Doc. I saw his legs."

{Tamsin Yoo|i}"So did I, Tony, in black and white. When you fall and you land on your feet, it goes heel, shin, knee, hip, up through the spine. It's like a car wreck on a train. This fellow's heels are perfect. There isn't a chip on them. Those legs were broken from the *side*. One at a time. And the pelvis is older; it's got callus all over it. He did that three, four months ago."

{Dez Braddock|i}"Somebody beat him."

{Tamsin Yoo|i}"Somebody hit him twice, Dez, with something flat, about eight inches wide. And then put him up there, or he climbed up there himself on his elbows, and I don't believe he did." There was a noise of toast. {Tamsin Yoo|i}"That's all I've got. I'd love to see him in person, but I hope I don't."

{Lieutenant Marguerite Bouchard|a}"Go get dressed," she told the phone.

{Tamsin Yoo|e}"Never," said Dr. Yoo, and the light went out.

For a little while they all sat there and listened to the radiator.

{Lieutenant Marguerite Bouchard|i}"All right. Ideas. Stan?"

{Kowalczyk|i}"Who fixes an elevator at ten-forty at night?"

{Vasquez|i}"The elevator guy. It was stuck."

{Kowalczyk|i}"Who called him?"

Vasquez opened his notebook. He turned a page and turned it back. {Vasquez|a}"Huh," he said.

{Kowalczyk|i}"Yeah."

{Dez Braddock|e}"Doorman'd know," said Braddock. {Dez Braddock|e}"There's a doorman. I used to walk that beat, they've got a guy with a whistle."

{Lieutenant Marguerite Bouchard|i}"Then go ask him, Dez. Take Stan. Vasquez, Oommen: hospital. If that man so much as hums, I want to know the tune."

2.

The doorman had a whistle and a coat down to his ankles, and he didn't care for policemen.

{the doorman|i}"I told the other ones. I was on the door. I'm always on the door."

{Dez Braddock|i}"We're not saying you weren't. Who called in the elevator?"

{the doorman|a}"How should I know?" he said. {the doorman|a}"It wasn't stuck. It was going up and down all night like a yo-yo. I had Mrs. Abernathy and the dogs in it at ten-thirty. Next thing I know there's a guy in overalls with a toolbox says he's here for the repair. I figured the management sent him."

{Dez Braddock|i}"Overalls. Did you know him?"

{the doorman|i}"Never saw him before."

The sergeant wrote it down. When he looked up, Kowalczyk had wandered over to the elevator and pressed the button; the doors opened, and he went in, and turned around, and stood there with his hat pushed back, looking at the ceiling.

{Dez Braddock|i}"What is it?"

{Kowalczyk|i}"Dez, what's eight inches wide and flat?"

{Dez Braddock|i}"I don't know. A board."

{Kowalczyk|i}"A shovel." The old man reached up and rapped on the hatch. It was held by four bright new screws. {Kowalczyk|i}"These guys carry a shovel? For elevators?"

{Dez Braddock|i}"You think it was the repairman did it."

{Kowalczyk|i}"I think the repairman was the one *found* him. I think if you want to be the one that finds a guy, the surest way is to bring him with you."

{Dez Braddock|a}"In a toolbox," he said.

{Kowalczyk|i}"Harold Lessing weighs a hundred and eighteen pounds, Sarge. I looked at the chart. He's been in a wheelchair since the summer." Kowalczyk stepped out and let the doors close on nothing. {Kowalczyk|i}"So where's the chair?"

3.

{the nurse|e}"Two minutes," said the nurse. {the nurse|e}"And nobody touches anything that beeps."

{Vasquez|i}"You got it. Is he awake?"

{the nurse|a}"He's been awake since six." She had her hand on the door, and she didn't open it right away. {the nurse|a}"He's been asking is it Wednesday. I keep telling him it's Thursday, and he keeps on crying. So I'd go easy."

Harold Lessing took up hardly any of the bed. There was a tube in his nose and a cage over his legs. Two very blue eyes came around to the door, and stopped on Vasquez's tie, and went on to Oommen, and stayed there.

{Harold Lessing|i}"You're not the cops."

{Priya Oommen|i}"We are, Mr. Lessing. I'm Priya. This is Tony."

{Harold Lessing|i}"You look like you're in high school."

{Priya Oommen|i}"I get that a lot. Do you mind if I sit?"

He moved one finger. She pulled the chair up close. Vasquez, who'd been a detective for eleven years and had a feeling about it, stayed where he was by the wall and for once in his life kept his mouth shut.

{Priya Oommen|i}"Why does it have to be Wednesday?"

{Harold Lessing|i}"Because Wednesday he'd still be on the train." His voice was like paper. {Harold Lessing|i}"My grandson. Teddy. He's nine. His mother puts him on at Albany and I meet him at the gate, in the chair. He thinks it's a race car. He was coming in last night at eleven-fifteen."

Oommen didn't turn her head. {Priya Oommen|i}"Who knew that?"

{Harold Lessing|i}"His father."

{Priya Oommen|i}"Is that your son, sir?"

{Harold Lessing|e}"No," said the man in the bed, {Harold Lessing|e}"he is not."

{Vasquez|e}"What's he do?" asked Vasquez quietly. {Vasquez|e}"The father. For work?"

{Harold Lessing|i}"Landscaping."

A shovel, thought Oommen, for no reason that she could've explained, and felt the hair stand up along her arms. She had her phone out already. It buzzed in her hand before she could dial.

{Lieutenant Marguerite Bouchard|i}"Oommen? Put me on speaker. Is he talking?"

{Priya Oommen|i}"Lieutenant, there's a boy. Nine years old, Teddy, he came into Penn on the eleven-fifteen from Albany. Somebody picked him up. In a wheelchair. Somebody brought his *grandfather's* chair, so he'd think..."

{Lieutenant Marguerite Bouchard|i}"Slow down, Priya."

{Priya Oommen|a}"So he'd think he'd been sent," she finished.

There was half a second of nothing. Then Bouchard's voice came back, but not to her; it was pointed at a room. {Lieutenant Marguerite Bouchard|i}"Braddock! Station police, camera footage, eleven-fifteen, every gate. Kow, get me a name. Get me a truck. I want bridges and I want tunnels."

{Kowalczyk|i}"Already on it, Lou." It was faint, behind her. {Kowalczyk|i}"Guy's name is Curtis Vane. Vane Lawn and Garden, out in Yonkers. He's got a green Ford."

{Harold Lessing|i}"Is that him?" The blue eyes were on the phone. {Harold Lessing|i}"Are they going to get him? He isn't supposed to have Teddy. There's a judge said."

{Vasquez|i}"Mr. Lessing, look at me." Vasquez had come off the wall. {Vasquez|i}"You see that phone? On the other end of that phone there's a fat sergeant, an old man in a hat, and the meanest lieutenant in this city."

{Lieutenant Marguerite Bouchard|i}"I heard that, Antonio."

{Vasquez|i}"And they've never lost one. Not a kid. You got my word."

It was a lie, and everyone in the room but one knew it. Oommen held on to the finger that moved.

4.

It took four hours and ten minutes. It was a patrolman, in the end, twenty-two years old, on a gas-station forecourt in Nyack, who had gone in for gum.

{the uniform|a}"I see this kid in a wheelchair," he was telling everybody, out under the lights, very loud. {the uniform|a}"By the ice machine. And I think, poor kid. And then he gets *up*. He gets up out of it, and he goes and buys a Snickers."

{Dez Braddock|e}"Breathe, son," said Braddock.

{the uniform|i}"Yes, Sarge. I just never had one before!"

Bouchard had driven up herself. She walked past the green Ford, past the man lying across the hood of it with his cheek on the metal, past Kowalczyk, who was standing over the man and peacefully unwrapping a toothpick. She got down on one knee by the ice machine. It had been a while since she'd done it and both her knees cracked.

{Lieutenant Marguerite Bouchard|i}"Hey there. Are you Teddy?"

The boy had chocolate on his chin. He gave her a long, blue, considering look.

{_|i}"Yes," his nod said, and nothing else did.

{Lieutenant Marguerite Bouchard|i}"I'm Marguerite. I've got somebody on the phone who wants to know if it's still a race car."
