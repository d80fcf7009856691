+++
about = "group chat mixed with live scenes, usernames against real names, one speaker both texting and talking"

[[characters]]
name = "Priya"
aliases = ["mothqueen", "Pri", "the moth"]
gender = "female"

[[characters]]
name = "Jonah"
aliases = ["toastbandit"]
gender = "male"

[[characters]]
name = "Beatriz"
aliases = ["bea_no_arthur", "Bea", "the taller girl"]
gender = "female"

[[characters]]
name = "Kit"
aliases = ["404kit"]
gender = "neutral"

[[characters]]
name = "the barista"
aliases = ["the boy behind the counter", "Emmett", "Hot Barista", "hot barista"]
gender = "male"

[[characters]]
name = "the woman"
aliases = ["camel coat lady"]
gender = "female"
+++
operation oat milk (a chatfic, sort of)

by crumbcore

A/N: usernames are mothqueen = Priya, toastbandit = Jonah, bea_no_arthur = Bea, 404kit = Kit!! Half chat half prose because I couldn't decide lol

**[group chat: four idiots one braincell]**

mothqueen: {Priya|e}he's here

toastbandit: {Jonah|e}who

bea_no_arthur: {Beatriz|e}who do you think, jonah

toastbandit: {Jonah|e}oh my god. hot barista??

404kit: {Kit|e}did he do something to his hair

mothqueen: {Priya|e}how do you KNOW that

404kit: {Kit|e}look left

Priya looked left. In the window seat, behind a sketchbook the size of a door, Kit waggled their fingers at her.

{Priya|i}"How long have you been sitting there?"

{Kit|a}"Since ten," they said. {Kit|a}"I've drawn him four times. He's got a good neck."

{Priya|e}"You're supposed to be at work!" hissed Priya, sliding into the opposite chair and ducking below the level of the sugar.

{Kit|i}"So are you."

{Priya|a}"I'm having a dentist appointment," she said.

{Kit|a}"And I'm having a migraine." They licked a thumb and smudged something. {Kit|a}"It's terrible. I can hardly see his forearms."

Both phones buzzed on the table.

toastbandit: {Jonah|e}why did everyone stop typing

toastbandit: {Jonah|e}are you two TOGETHER. without me

bea_no_arthur: {Beatriz|e}leave them alone they're being cowards in person

bea_no_arthur: {Beatriz|e}pri just go up and order. with your mouth. like we practised

Kit snickered. Priya turned both phones face down.

{Priya|i}"I did order with my mouth. Last Thursday. He asked what kind of milk and I said, 'You too.'"

{Kit|i}"It's charming. Look, do you want me to go? I'll go. I'll ask him his name. I'll say, my friend the moth wants to know."

{Priya|i}"Kit, I will end you."

{Kit|i}"There's a queue. You've got five minutes to become brave."

She peered round the sugar. The boy behind the counter had, indeed, done something to his hair. He was steaming milk with great concentration while a woman in a camel coat rapped on the glass with her car keys.

{the woman|e}"I said extra hot," the woman announced to the whole café. {the woman|e}"Is this what you call extra hot?"

{the barista|e}"I'm so sorry, ma'am," said the barista. {the barista|e}"I can make it again."

{the woman|i}"I haven't got time for you to make it again."

{the barista|a}"Then I could..." He looked about for help. {the barista|a}"Not make it again?"

{the woman|i}"Are you being funny?"

{the barista|i}"I don't think so. People usually tell me."

Priya got up.

{Kit|a}"What are you doing?" they whispered. {Kit|a}"Pri? Priya. That's your war face."

404kit: {Kit|e}RED ALERT she's got the war face on

toastbandit: {Jonah|e}i'm two streets away nobody do anything

bea_no_arthur: {Beatriz|e}live updates or i'm leaving this chat

404kit: {Kit|e}she's walking up to camel coat lady. she's tapping her on the shoulder. bea she's SMILING

bea_no_arthur: {Beatriz|e}god help us all

{Priya|i}"Excuse me. Is that your silver car outside?"

The woman turned. {the woman|i}"What about it?"

{Priya|i}"Nothing! Only there's a traffic warden photographing it."

The keys, the coat, and most of a cappuccino were gone before the bell over the door had stopped ringing. In the hush that followed, the boy behind the counter put down his jug.

{the barista|i}"Is there really a traffic warden?"

{Priya|a}"There might be," she said. {Priya|a}"It's a big city."

{the barista|i}"That was the nicest thing anyone's done for me all week."

And there it was: her turn. He was looking right at her. He had a smear of cinnamon on his chin. Every word that Priya had ever known stood up and left the building.

{Priya|i}"You too."

He blinked. Somewhere behind her, a sketchbook hit the floor.

404kit: {Kit|e}she said YOU TOO

bea_no_arthur: {Beatriz|e}i'm getting a cab

The bell went. Jonah fell in through the door, scarlet, with his helmet still on and a bicycle pump in his hand.

{Jonah|a}"Did I miss it?" he gasped. {Jonah|a}"Is she— oh. Hi. Hello, Hot Bar— hello, sir."

{the barista|i}"Hello. Can I get you something?"

{Jonah|a}"Water," he wheezed. {Jonah|a}"And also your name, if you've got one."

{Priya|i}"Jonah!"

{Jonah|i}"What? It's a normal question! I'm Jonah, this is Priya, that on the floor is Kit."

From under the window table a hand rose, holding a pencil. {Kit|i}"Charmed."

{the barista|e}"Emmett," said the barista. He had started to smile; he seemed unsure whether he was allowed. {the barista|e}"You're the oat flat white. Thursdays."

It took Priya a second to grasp that this was meant for her.

{Priya|i}"You know my order?"

{the barista|i}"You told me 'you too' and then you tipped me a library card."

{Priya|i}"That's where it went?"

{Jonah|e}"You tipped him your library card?" Jonah howled. {Jonah|e}"Oh, I have to tell Bea. Hang on. Hang on, how do you spell library?"

{Priya|i}"Give me that phone."

{Jonah|i}"No! Ow! She bites!"

toastbandit: {Jonah|e}HER LIBARY CARD. HIS NAME IS EMETT. SHE BIT ME

bea_no_arthur: {Beatriz|e}i can see you through the window jonah

The bell rang for the third time. Beatriz had to stoop a little under the lintel; she always did. She took in the phone, the pump, the puddle of cappuccino, and her best friend, who had Jonah in a headlock.

{Beatriz|a}"I leave you alone for one morning," she said.

{Jonah|i}"It wasn't me!"

{Kit|e}"It was slightly you," observed Kit.

{Beatriz|i}"Outside, both of you. Now. Kit, take the pump off him."

{Kit|i}"But it's just getting good!"

They went, shoving one another. The taller girl lingered just long enough to lean on the counter and lower her voice.

{Beatriz|i}"She likes moths, thunderstorms, and bad films with subtitles. She gets off work at five. If you hurt her, there's nowhere on this earth."

{the barista|i}"That seems fair."

{Beatriz|i}"Good lad. You've got cinnamon on your chin."

Then it was quiet. Emmett wiped the wrong side of his face. He reached under the till and came up with a little blue card, somewhat creased, and laid it on the counter between them.

{the barista|a}"I was going to give it back," he said. {the barista|a}"I mean, I looked you up. On the library thing, not in a weird way. There was a hold waiting for you, that moth book, so I just... I've sort of renewed it. Three times."

{Priya|i}"You've been renewing my moth book."

{the barista|i}"I didn't want you to get a fine."

Priya looked at the card. She looked at the window, where three faces were pressed to the glass in order of height. She took a very deep breath.

{Priya|a}"Do you want to see a bad film?" she said, all on one note.

{the barista|i}"With subtitles?"

{Priya|i}"So many subtitles."

In her pocket, the phone buzzed, and buzzed, and buzzed.

bea_no_arthur: {Beatriz|e}WELL

toastbandit: {Jonah|e}WELL???

404kit: {Kit|e}guys he's blushing. i need a red pencil

mothqueen: {Priya|e}you too

mothqueen: {Priya|e}(he said yes)
