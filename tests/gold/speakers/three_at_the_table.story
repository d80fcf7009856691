+++
about = "three speakers at one table, two of them women, long runs without tags: turns, vocatives and what each one knows tell who speaks; a fourth voice comes and goes"

[[characters]]
name = "Odile Varga"
aliases = ["Odile"]
gender = "female"

[[characters]]
name = "Bram Teague"
aliases = ["Bram", "Teague", "the driver"]
gender = "male"

[[characters]]
name = "Sunny Holt"
aliases = ["Sunny", "kid"]
gender = "female"

[[characters]]
name = "the waitress"
aliases = []
gender = "female"
+++
Three at the Table

A Quiet Trade fic by halfpastmidnight

For the winter exchange. My prompt was {_|i}"one last job" and I regret nothing.

The corner booth at the Copper Kettle had room for four, and Bram Teague had taken up half of it. Odile Varga sat across from him with her back to the wall. She was four months out after six years inside, and she no longer sat any other way. Between them they had once done the Lisbon mail and the Duchess of Orme's piano, and they had not spoken since. Sunny Holt, who was twenty-three and had never done anything, came in last, shaking the rain off her umbrella, with her staff pass from the auction house still round her neck.

{Odile Varga|e}"Take that off," Odile said.

{Sunny Holt|i}"Take what off?"

{Odile Varga|i}"The thing with your name and your photograph and your place of work."

{Sunny Holt|a}"Oh!" She stuffed it in her pocket and slid in beside Bram, who shifted roughly an inch. {Sunny Holt|a}"Sorry. Hi. Sorry."

{Bram Teague|e}"You're making her nervous," said Bram. {Bram Teague|e}"Eat something, kid. The pie's good."

{Sunny Holt|i}"I couldn't."

{Bram Teague|a}"Then I'll eat yours." He already was.

{Odile Varga|e}"Could we," Odile inquired, {Odile Varga|e}"for once in our lives, begin?"

Sunny dug about in her bag and spread a paper napkin on the table. It was covered in wobbly brown lines.

{Bram Teague|i}"Is that eyeliner, kid?"

{Sunny Holt|i}"They search us for pens on the way out."

{Odile Varga|i}"For pens, but not for napkins. I go away for six years and the whole profession falls to pieces."

{Bram Teague|i}"You should see what they've done to the ring road. Took me forty minutes to get here."

{Sunny Holt|i}"Can I just show you? I've only got till five. I told my manager it was the dentist."

{Odile Varga|e}"Show us," said Odile.

A fingernail, bitten to the quick, went along the widest of the brown lines. {Sunny Holt|i}"Okay. So this is the loading dock, and these are the stairs. And this is Gerald."

{Bram Teague|i}"Who's Gerald? Am I driving Gerald?"

{Sunny Holt|a}"He's the night guard. He's sweet, he does the crossword. He goes for his break at ten past two, and he's never back before half past. I checked the sheets." She'd drawn him as a smiley face.

{Odile Varga|i}"And the strongroom? What do they have on the door?"

{Sunny Holt|i}"A lock?"

{Odile Varga|e}"A lock," Odile repeated to the ceiling. {Odile Varga|e}"Sunny. My darling. Is it a wheel, or is it buttons? Does it have a little plate on it, with a name?"

{Sunny Holt|i}"There's a plate. Hallam and something. Hallam and Pryce?"

Nobody answered. For a while there was only the rain on the window and the jukebox changing its mind. Odile looked at her own hands, the backs and then the palms, as though they belonged to some younger woman who was late.

{Bram Teague|e}"That's bad, isn't it," said Bram. {Bram Teague|e}"You've gone the colour of the custard."

{Odile Varga|a}"When they came through the skylight for me, I was opening a Hallam and Pryce." She turned her cup a quarter turn in its saucer. {Odile Varga|a}"Four dials. You must listen to each of them. On a good day it takes me twenty-five minutes."

{Sunny Holt|i}"But Gerald's only gone for twenty!"

{Odile Varga|a}"Thank you. I can count," she said.

{Bram Teague|i}"So somebody keeps him talking for five. Don't look at me, I'll be in the car. I'm always in the car."

{Sunny Holt|i}"Me?"

{Odile Varga|i}"He is fond of you, no?"

{Sunny Holt|i}"He shows me pictures of his cat!"

{Bram Teague|i}"There you go, kid. Five minutes of cat. I've known men who could do you an hour."

{Sunny Holt|i}"But I'd be at home in bed. Why would I even be in the building at that time of night?"

{Odile Varga|i}"You left something behind. That pass of yours, for instance, since you cannot bear to be parted from it."

Bram laughed so hard that he had to put down his fork. {Bram Teague|i}"She's got you there."

{the waitress|e}"Everything all right, folks?" the waitress asked. Three elbows landed on the napkin.

{Bram Teague|i}"Lovely, thanks. Couldn't fault the pie."

{the waitress|a}"Top you up, hon?" She was looking at Odile.

{Odile Varga|i}"Black. Thank you."

{the waitress|i}"And what about your daughter?"

There was a short and dreadful silence.

{Sunny Holt|e}"I'm fine," said Sunny, very pink. {Sunny Holt|e}"Really. Thanks."

They waited until the squeak of rubber soles had gone all the way back behind the counter.

{Odile Varga|i}"Not one word, Teague."

{Bram Teague|a}"I only think she's got your chin," he said.

{Sunny Holt|i}"Can we please get back to it? My dentist can't take all afternoon."

{Bram Teague|i}"Right you are. Getting out." The driver commandeered the salt and the pepper and walked them along the edge of the napkin. {Bram Teague|i}"Here's me, in Pell Street. You two come out of the dock and you turn left, not right, because right's been one-way since March. I count to ninety. At ninety-one I'm gone."

{Odile Varga|i}"You waited longer for me, the last time."

{Bram Teague|i}"I waited eleven minutes for you the last time, and there were dogs."

{Sunny Holt|i}"There were dogs?"

{Bram Teague|a}"Two of them." He held up as many fingers.

{Odile Varga|i}"Three. One was very small."

{Sunny Holt|i}"Nobody told me about any dogs!"

{Bram Teague|i}"Different job, kid. Forget the dogs. What are we lifting, anyhow? All I've been told is it'll fit in a coat."

Neither of the women said anything.

{Bram Teague|i}"Oh, come on. I'm the one driving it."

{Sunny Holt|i}"You haven't told him?"

{Odile Varga|i}"I was choosing my moment."

{Sunny Holt|e}"Odile!" wailed Sunny. {Sunny Holt|e}"You said he knew! You said he was fine with it!"

{Odile Varga|i}"I said that he would be fine with it. I am told your language has these little differences."

{Bram Teague|a}"Fine with what?" He'd stopped chewing.

{Sunny Holt|e}"It's letters," Sunny said miserably. {Sunny Holt|e}"Lot forty-one. Nine of them, in a biscuit tin. They're, um. They're yours."

Very carefully, he laid his fork across the plate. All the pie and good humour had gone out of his face, and what was left looked its age.

{Sunny Holt|i}"The ones to Marguerite. Her nephew's selling up, and there's a man from the newspapers who's going to bid, and I was typing the catalogue and I saw the signature. I didn't know who else to ring."

{Bram Teague|a}"So you rang a safecracker," he said slowly.

{Odile Varga|i}"She rang an old friend of yours who is also a safecracker. And I have seen only the one page, the one she copied out for me. I stopped when I saw that it rhymed."

{Bram Teague|i}"Oh, God."

{Sunny Holt|i}"I thought it was lovely."

{Odile Varga|i}"You think that Gerald is lovely."

{Sunny Holt|a}"He is, though," she said in a small voice.

Bram had put both hands over his face. He stayed that way for so long that Sunny reached out and patted his sleeve, twice, as you'd pat a horse. When the hands came down his eyes were wet and he was, against all the odds, grinning.

{Bram Teague|a}"Twenty-five minutes," he said.

{Odile Varga|i}"On a good day."

{Bram Teague|i}"There's no money in it, you know. Nobody'd give you tuppence for those."

{Odile Varga|e}"I would do it," said Odile, {Odile Varga|e}"for eleven minutes and three dogs."

{Sunny Holt|i}"Two and a half. You said that one of them was small."

{Bram Teague|e}"And I'm not counting to ninety," Bram went on, as if he hadn't heard. {Bram Teague|e}"Not for this one. I'll sit in Pell Street till the sun's up."

{Odile Varga|i}"You will do no such thing. You will count to ninety like a professional. Sunny, tell him."

{Sunny Holt|i}"Maybe a hundred?"

{Odile Varga|a}"I am surrounded," she informed her cup, {Odile Varga|a}"by amateurs."

The squeak was coming back. This time all three of them had their elbows down before it reached the table, and their best smiles on.

{the waitress|a}"Anything else I can get you?" she said, setting down the coffee.

Bram beamed up at her. {Bram Teague|i}"Same again of the pie. And three forks, love, if you've got them. Our daughter's found her appetite."

{Sunny Holt|e}"Hey," Sunny objected, but when the forks came she took one, and she was the first to use it.
