+++
about = "First-person past, a retired postman turned reluctant investigator in an Irish town; called only by surname, nickname and at last first name by others; letters read aloud; phone calls; guards and a priest; curly double quotes, British/Irish spelling; some long untagged talk."

[[characters]]
name = "Malachy Toomey"
aliases = ["I", "Toomey", "Malachy", "Mal", "Mr Toomey", "the postman", "Posty"]
gender = "male"
narrator = true

[[characters]]
name = "Garda Ifeoma Brennan"
aliases = ["the guard", "Ifeoma", "Garda Brennan", "the young guard", "Brennan", "the girl", "Guard"]
gender = "female"

[[characters]]
name = "Bríd Hanratty"
aliases = ["Bríd", "Mrs Hanratty", "the postmistress", "Bríd Hanratty"]
gender = "female"

[[characters]]
name = "Father Con"
aliases = ["Con", "Father", "the priest", "Father Conleth"]
gender = "male"

[[characters]]
name = "Síle Quirke"
aliases = ["the voice", "the woman on the phone", "Síle", "Miss Quirke", "the caller"]
gender = "female"

[[characters]]
name = "Desmond Quirke"
aliases = ["the visitor", "the man in the good shoes", "the stranger", "the man", "Quirke", "Mr Quirke", "Des", "the solicitor"]
gender = "male"
+++
The Dead Letter Box

1

I carried the post in Ballinaglen for thirty-four years and I never opened a letter that wasn’t mine, until the one I’m going to tell you about; and I would like it set down here that I was holding it over a kettle for another reason entirely.

{Bríd Hanratty|e}“You were in your eye,” said Bríd Hanratty, when I explained this to her.

{Malachy Toomey|i}“I was. I was making tea, and I put it down on the lid.”

{Bríd Hanratty|i}“And it leapt open.”

{Malachy Toomey|i}“It eased open, Bríd. It was seventy years old. The gum was only a memory.”

She took it from me by the corner, as if it might go off. We were in the back of the post office, which was not a post office any longer, since the Friday. They were making it into a place for coffee. The builders had taken down the old sorting frame that morning and behind it, in between the frame and the wall, where there wasn’t room for a cat’s shadow, they’d found eleven postcards, a bill for oats, a mouse of great age, and the letter.

{Bríd Hanratty|a}“You ought to have sent it back to Dublin,” she said. She was postmistress there for twenty-eight years and she’d still straighten your collar as if you were queueing. {Bríd Hanratty|a}“That’s regulations. There’s an office.”

{Malachy Toomey|i}“There isn’t. They shut it.”

{Bríd Hanratty|i}“Who’s it for?”

{Malachy Toomey|i}“Read it and see.”

{Bríd Hanratty|a}“I will not. It’s a crime.” She’d her glasses on already. {Bríd Hanratty|a}“Oh, now. That’s a lovely hand.”

It was, too. It was addressed to Miss S. Quirke, The Mill House, and the stamp on it was the old green map, with the postmark of the ninth of May, 1953. There was only the one page. I had it off by heart by then, but I let her read it aloud to me.

{Bríd Hanratty|i}“‘My dear girl, I’ll be at the halt for the early train on Saturday, and I have the two tickets. If you’re there I will be the happiest man in the county. If you’re not I’ll know what it means, and I’ll go on by myself, and never trouble you. I will not think the less of you. C.’” Bríd lowered it. {Bríd Hanratty|i}“Saturday. When’s the ninth?”

{Malachy Toomey|i}“I looked it up. It was the Wednesday.”

{Bríd Hanratty|i}“So she’d have had it on the Thursday. Only that she didn’t.”

{Malachy Toomey|i}“She did not.”

The drill started up in the front and then it stopped again.

{Bríd Hanratty|e}“God forgive us,” said the postmistress. {Bríd Hanratty|e}“It was behind the frame.”

2

I rang the guards. I want that set down as well. They sent me the new one, who I’d only seen in the car.

{Garda Ifeoma Brennan|i}“You’re Posty?”

{Malachy Toomey|e}“I’m Toomey,” I said. {Malachy Toomey|e}“It was the children called me that.”

{Garda Ifeoma Brennan|a}“It’s what it says on the system.” She was a tall girl with a Cork accent and her hair in a great many plaits under her cap, and she wiped her feet, so I thought well of her. {Garda Ifeoma Brennan|a}“Brennan. I’m told you’ve a crime to confess to.”

{Malachy Toomey|i}“Interfering with the mail.”

{Garda Ifeoma Brennan|i}“When was this?”

{Malachy Toomey|i}“Tuesday. Or else in 1953, depending on how you look at it.”

She sat down on my other chair. She’d a notebook, but didn’t open it. She read the letter, and turned it over to see was there anything on the back, and then she read it again.

{Garda Ifeoma Brennan|i}“Who’s C?”

{Malachy Toomey|i}“Well, that’s the question.”

{Garda Ifeoma Brennan|i}“And Miss S?”

{Malachy Toomey|i}“There were Quirkes at the Mill House till I was nine or ten. There was a daughter. She never married. She used to give us apples over the wall, and she’d ask every one of us our names, as if she had all the time in the world. She went to England after the mother died.”

{Garda Ifeoma Brennan|i}“Is she living?”

{Malachy Toomey|i}“She’d be past ninety.”

{Garda Ifeoma Brennan|i}“That’s not what I asked you, Mr Toomey.”

I’d no answer. The guard gave me back the letter. {Garda Ifeoma Brennan|a}“My own nan’s ninety-four,” she said. {Garda Ifeoma Brennan|a}“In Enugu. She got a new phone for Christmas and there’s no peace from her. I can’t charge you with anything, I’d be laughed at. But I could make a call or two, on my tea break. If you wanted.”

{Malachy Toomey|i}“I’d be obliged to you, Guard.”

{Garda Ifeoma Brennan|i}“Ifeoma. Have you any biscuits?”

3

It was the man in the good shoes that turned it from a sad thing into a strange one.

He was on my step on the Thursday night, in the rain, and a car behind him with the engine going. They were brown shoes with little holes punched in the toes. I’ve looked at a lot of feet in doorways, and I’d have said: Dublin, money, in a hurry.

{Desmond Quirke|i}“Mr Toomey? I believe you’ve come into possession of a piece of family property.”

{Malachy Toomey|i}“Have I?”

{Desmond Quirke|i}“A letter.”

{Malachy Toomey|i}“And whose family would that be?”

{Desmond Quirke|a}“Mine,” he said. He smiled. His teeth were like a bathroom. {Desmond Quirke|a}“May I come in?”

{Malachy Toomey|e}“You may not,” I said. {Malachy Toomey|e}“I’ve only just got the dog dry.”

I hadn’t a dog. I’d no reason to take against him either, but thirty-four years will give you an instinct.

{Desmond Quirke|i}“I’ll be frank with you, so. It’s of sentimental value only. I’d be prepared to give you five hundred euro for it.”

{Malachy Toomey|i}“That’s a power of sentiment.”

{Desmond Quirke|i}“A thousand.”

{Malachy Toomey|i}“How did you hear of it at all?”

{Desmond Quirke|i}“It’s a small town.”

{Malachy Toomey|i}“It is, and I know everyone in it, and I don’t know you.”

The smile went in like a cat’s claw. The stranger looked up the lane, and down. {Desmond Quirke|a}“You’re a pensioner, Mr Toomey. You’ve admitted to a criminal offence before at least two witnesses. I’m a solicitor. I would think about that, if I were you.” He put a card down on the sill, where the drip gets it. {Desmond Quirke|a}“I’ll call again,” he said.

When I had got my glasses I read it. *Desmond Quirke, Quirke & Lyle. Probate and Property.*

4

{Father Con|e}“There was money,” Father Con said.

He’s been retired since the hip, and he lives over the chemist’s. He’d the letter flat on the table in front of him, under the lamp, and a glass of whiskey on either side to hold down the edges. Ifeoma had come in her own clothes. She had the window seat, and a plate of my sister’s shortbread.

{Garda Ifeoma Brennan|a}“What class of money?” she asked him.

{Father Con|i}“The mill. The old man left it to the two of them, Síle and the brother, share and share alike. Unless she married a Catholic.”

{Garda Ifeoma Brennan|i}“You’re not serious.”

{Father Con|i}“They were Church of Ireland, and he was a hard man. If she married out then the brother had the lot. And if she didn’t, then it stayed the way it was, divided, and when she died her half would go where she pleased.” The priest scratched at his chin. {Father Con|i}“I know it because the brother came to see my predecessor about it. It’s in the book. He wanted to know whether there was any truth in what he’d heard of his sister and one of ours.”

{Malachy Toomey|i}“So he’d want her to marry. The brother. It’s he would gain by it.”

{Father Con|i}“You would think so, Malachy.”

{Malachy Toomey|e}“Then he wasn’t the one that hid the letter,” I said.

{Garda Ifeoma Brennan|e}“Nobody hid it,” said Ifeoma with her mouth full. {Garda Ifeoma Brennan|e}“It fell down the back. Sometimes a thing just falls down the back.”

{Father Con|i}“Then what’s the grandson after?”

It was quiet for a while. There’s a clock on that mantelpiece with a ship on it that rocks.

{Garda Ifeoma Brennan|a}“He’s after it not being read,” she said slowly. {Garda Ifeoma Brennan|a}“Hang on, now. Hang on. What if she’s alive? She’s alive, and she’s ninety-one, and has half of a mill in the middle of a town where they’re after building a hotel. And every year he goes over to see her with a box of chocolates, and a thing for her to sign. What’s she got to come back for? She thinks a man left her standing.”

{Father Con|i}“She didn’t stand. She never got it.”

{Garda Ifeoma Brennan|i}“Ah, Father. She didn’t get the *letter*. Do you think she didn’t know about the train?”

I got up and went over to the window. The rain had stopped. You can see right down to the old halt from there, or the bit of platform that’s left.

{Malachy Toomey|i}“Con.” I kept my back to him. {Malachy Toomey|i}“It’s signed with a C.”

{Father Con|i}“It is.”

{Malachy Toomey|i}“I thought of Cathal Dunne. I thought of Christy Mee.”

{Father Con|a}“You thought of everyone but the one you’re having a drink with.” I heard the glass go down. He’d been ordained in the autumn of ’57, everybody knew that, a late vocation; he was twenty-six years of age, he had been doing very well on the railway. {Father Con|a}“I had the two tickets. I’ve one of them yet, it’s in my breviary. I thought that I’d had my answer, you see. So I went and gave a different one.”

{Garda Ifeoma Brennan|e}“Oh, Father,” said the young guard.

{Father Con|i}“Don’t ‘Oh, Father’ me. I’d a good life. I was only ever sorry on Saturdays.”

5

The telephone went at half past eight the next morning. I’d been sitting beside it since six.

{Síle Quirke|i}“Is that the postman?”

{Malachy Toomey|i}“It is. It’s Toomey speaking.”

{Síle Quirke|i}“You won’t know me. A young woman has been on to the Home. A police officer, from Cork, and I’m to ask you for something of mine.” It was an old, dry, clear voice. There was still a bit of the river in it, at the bottom. {Síle Quirke|i}“I’m told it’s rather late.”

{Malachy Toomey|i}“Yes, Miss Quirke.”

{Síle Quirke|i}“Did you bring us the letters? I don’t remember a Toomey. It was a Mr Feeney.”

{Malachy Toomey|i}“I came after him. I was only small. You used to give me apples.”

{Síle Quirke|a}“*Malachy*,” she said at once. {Síle Quirke|a}“You had a brace on your leg.”

I couldn’t speak for a minute. I said that I had, and it was off now.

{Síle Quirke|i}“Well, Malachy, my nephew’s boy is coming at ten with some papers. I’d like to know before he gets here whether I ought to look for my pen. Would you read it to me?”

I had it open on my knee. I got so far as {_|i}“My dear girl.” Then I stopped.

{Síle Quirke|i}“Are you there?”

{Malachy Toomey|i}“I am. Miss Quirke, would you mind at all if somebody else was to read it? He’s here in the room with me. He’s been here since six as well.”

There was no sound on the line but the sea.

{Síle Quirke|i}“Who is it?”

I held it out to him. He’d put on a collar and tie, an ordinary one, blue, I didn’t know he had such a thing in the house. His hand shook so much that I had to close his fingers over the receiver myself.

{Father Con|e}“Síle,” said Con. {Father Con|e}“You’ll have to forgive me. There was some delay with the post.”

I went out then and pulled the door after me. The guard was on the step with two coffees from the new place. They weren’t bad.

{Garda Ifeoma Brennan|i}“Well? Is she signing?”

{Malachy Toomey|i}“I didn’t hear.”

{Garda Ifeoma Brennan|i}“You did of course. What are they saying?”

I listened. I’ll confess that too, while I’m at it.

{Malachy Toomey|e}“She’s laughing,” I told her. {Malachy Toomey|e}“He’s asking is there a train.”
