+++
about = "Western saloon scene: role nouns as names (the sheriff, the stranger), dialect, several men in one room, one woman, a nameless boy and card player; a change of scene to the jail."

[[characters]]
name = "Sheriff Amos Tull"
aliases = ["the sheriff", "Sheriff", "Amos", "Tull", "the lawman", "the older man"]
gender = "male"

[[characters]]
name = "Deputy Pell"
aliases = ["the deputy", "his deputy", "Pell", "Deputy", "the kid", "son", "Billy"]
gender = "male"

[[characters]]
name = "Jonah Creed"
aliases = ["the stranger", "Creed", "Mr. Creed", "mister", "the grey coat", "the man on the bench"]
gender = "male"

[[characters]]
name = "Gus"
aliases = ["the barkeep", "the fat man"]
gender = "male"

[[characters]]
name = "Delia Voss"
aliases = ["Delia", "Mrs. Voss", "ma'am", "the widow"]
gender = "female"

[[characters]]
name = "the boy"
aliases = []
gender = "male"

[[characters]]
name = "one of the card players"
aliases = []
gender = "male"
+++
A Stranger at Dry Fork

Chapter 7: The Grey Coat

The stranger came in out of the dust at noon and asked for milk.

{Gus|e}"For what?" said the barkeep.

{Jonah Creed|i}"Milk. White. Comes from a cow."

{Gus|i}"I know where it comes from, mister. I'm askin' what for."

{Jonah Creed|e}"My stomach," said the stranger. He laid a silver dollar on the bar, and his hat beside it. {Jonah Creed|e}"And some talk, if you got any to sell."

The fat man looked at the dollar for a while. {Gus|i}"Talk's extra."

{Jonah Creed|e}"How much extra?" asked the stranger.

{Gus|i}"Depends who it's about."

{Jonah Creed|i}"Woman by the name of Delia Voss."

Behind him the card game died. A chair scraped.

{one of the card players|e}"Maybe you want to drink that milk and ride on," one of the card players said.

{Jonah Creed|a}"Maybe I do." He did not turn round. {Jonah Creed|a}"But I've been in the saddle nine days, friend, and I don't believe my horse would like it."

{Gus|e}"Boy!" the barkeep hollered. {Gus|e}"Run get the sheriff."

The boy was already gone. The doors were still swinging when they opened again, and it wasn't the sheriff who came through them; it was his deputy, twenty years old and walking as if his boots were new.

{Deputy Pell|a}"What's the trouble, Gus?" he said, a little too loud.

{Gus|i}"No trouble. Fella here's askin' for Mrs. Voss."

{Deputy Pell|a}"That so?" He hooked his thumbs in his belt. {Deputy Pell|a}"And who might you be?"

{Jonah Creed|i}"I might be anybody. Who might you be?"

{Deputy Pell|e}"Deputy Pell," said the deputy. {Deputy Pell|e}"I'm the law in here."

{Jonah Creed|i}"All of it?"

Somebody laughed and turned it into a cough. The kid's ears went pink. {Deputy Pell|i}"You can take that coat off, mister. Slow."

{Jonah Creed|i}"I'd sooner not."

{Deputy Pell|a}"I wasn't askin' what you'd sooner!" His voice cracked in the middle of it.

{Sheriff Amos Tull|i}"Billy."

Nobody had heard the back door. Sheriff Amos Tull had kept the peace in Dry Fork for sixteen years, mostly by being somewhere nobody expected him. He stood now by the stove with his hat in one hand and a half-eaten biscuit in the other, and he sounded like a man calling a dog off a porch.

{Deputy Pell|i}"Sheriff, I had him dead to—"

{Sheriff Amos Tull|i}"I saw what you had. Take your hand off that before you shoot your own foot."

{Deputy Pell|i}"Yes, sir."

{Sheriff Amos Tull|e}"Now then," Tull said to the grey coat. {Sheriff Amos Tull|e}"You got a paper in there or a pistol?"

{Jonah Creed|a}"Both," he admitted. {Jonah Creed|a}"The paper's on top."

{Sheriff Amos Tull|e}"Then let's have that first," the sheriff said, and put out his hand.

It was an old paper, folded so often that it had come apart in four. The lawman laid the pieces out on the bar like a hand of solitaire. He read them, and he read them a second time. Then he ate the rest of the biscuit.

{Sheriff Amos Tull|a}"Gus," he said, brushing off the crumbs, {Sheriff Amos Tull|a}"give the boys a drink on me and see that they stay and drink it."

{Gus|i}"All of 'em?"

{Sheriff Amos Tull|i}"All of 'em. Deputy, go ask Mrs. Voss if she'd be so kind as to step over to the jail."

{Deputy Pell|i}"The jail, sir? What's she done?"

{Sheriff Amos Tull|i}"She ain't done nothin', son. It's just the only place in this town with a door that shuts."

***

She came with flour on her arms and no bonnet. She took one look at the man on the bench and stopped where she was.

{Delia Voss|a}"Who's this?" she asked.

{Sheriff Amos Tull|e}"Says his name's Jonah Creed, ma'am," the sheriff told her. {Sheriff Amos Tull|e}"Says he knew your husband."

{Delia Voss|i}"A good many people knew my husband. Most of them he owed money."

{Jonah Creed|i}"Not me." Creed had got to his feet. {Jonah Creed|i}"I owed him."

{Delia Voss|a}"That'd be a first," she said, but she sat.

{Jonah Creed|e}"We were at Pinder's Gap together, ma'am," said Creed. {Jonah Creed|e}"I took a ball in the stomach. He carried me eleven miles."

{Delia Voss|a}"Eli did?" Her hands had gone still in her lap.

{Jonah Creed|i}"Cussed me every step of it, too."

The widow's mouth twitched. {Delia Voss|i}"That's him. That's him, all right. Go on."

{Jonah Creed|a}"There was a claim. The two of us staked it, before. He made me write it down that if he passed, his half was to come to you." He nodded at the scraps of paper in the older man's hand. {Jonah Creed|a}"I only heard in March. I'd have come sooner."

{Deputy Pell|e}"What's it worth?" blurted the deputy from the door.

{Sheriff Amos Tull|i}"Billy, so help me."

{Deputy Pell|i}"I'm just askin'!"

{Jonah Creed|i}"It's a fair question. Eleven thousand dollars, the last time anybody weighed it."

Delia Voss laughed. She laughed with her floury hand flat on her chest, and then she wasn't laughing any more, and Pell became very interested in the street.

{Delia Voss|a}"I take in washing," she said when she could. {Delia Voss|a}"I bake for the hotel. I sold his saddle, Amos. You remember? I sold it to you."

{Sheriff Amos Tull|e}"I remember," Tull said.

{Delia Voss|i}"You gave me twice what it was worth."

{Sheriff Amos Tull|i}"I never was any judge of a saddle, Delia."

It was then that the boy put his head in. He was out of breath, and he spoke to the sheriff's belt buckle. {the boy|a}"Gus says to tell you there's three of 'em gone out the back."

{Sheriff Amos Tull|i}"Three of who?"

{the boy|i}"The card players. They got their horses. Gus says they was askin' him what was on that paper."

{Sheriff Amos Tull|i}"And what did he tell them?"

{the boy|i}"That he can't read, sir."

{Sheriff Amos Tull|e}"Good old Gus," said Tull. He was unlocking the gun rack. {Sheriff Amos Tull|e}"Can he?"

{the boy|i}"No, sir." The grin had two teeth missing. {the boy|i}"But I can, and I didn't tell 'em neither."

The stranger had finally undone his coat. He wore the pistol high, the way cavalrymen do, and it was as old as the paper.

{Jonah Creed|a}"I'm afraid I've brought you trouble, ma'am," he said.

{Delia Voss|a}"You've brought me eleven thousand dollars, Mr. Creed. I'd expect some trouble with it." She held out her hand, palm up. {Delia Voss|a}"Amos. The shotgun."

{Sheriff Amos Tull|i}"Now, Delia—"

{Delia Voss|i}"Who taught you to shoot it?"

The sheriff sighed. He took it down, broke it, looked through the barrels at the window, and gave it to her.

{Deputy Pell|e}"She taught you?" the deputy asked, with his eyes like saucers.

{Sheriff Amos Tull|i}"Watch the street, Billy."
