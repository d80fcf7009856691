+++
about = "two sisters and their late mother's lawyer: long speeches, multi-paragraph quotes with open paragraphs, two 'she's in one room, a read-out letter"

[[characters]]
name = "Harriet Okafor"
aliases = ["Harriet", "Hattie", "Mrs Okafor", "the elder sister"]
gender = "female"

[[characters]]
name = "Philippa Vane"
aliases = ["Philippa", "Pip", "Miss Vane", "the younger sister"]
gender = "female"

[[characters]]
name = "Ambrose Tilling"
aliases = ["Mr Tilling", "Tilling", "Ambrose", "the lawyer", "the solicitor", "the old man"]
gender = "male"

[[characters]]
name = "Gwen"
aliases = ["the receptionist"]
gender = "female"
+++
What Was Left to the Sea

By Halcyon_Drift

{Gwen|e}“Mr Tilling will see you now, Mrs Okafor, Miss Vane,” said the receptionist, and then, because she had known them since they wore matching pinafores, {Gwen|e}“I'm so sorry about your mum, loves.”

{Harriet Okafor|e}“Thank you, Gwen,” said Harriet.

The younger sister said nothing. She was looking at the fish tank.

{Harriet Okafor|i}“Pip. Come on.”

{Philippa Vane|i}“There used to be a yellow one.”

{Harriet Okafor|i}“They die, Pip. That's what fish do.”

The office hadn't changed. Ambrose Tilling came out from behind his desk with both hands held out, saw that neither of them was going to take one, and turned the gesture into an offer of chairs.

{Ambrose Tilling|a}“Please. Tea? No? No. It's not really a tea sort of occasion.” He sat. He squared a folder that was already square. {Ambrose Tilling|a}“I'll be quite honest with you both. In thirty-eight years I have never dreaded a reading as much as this one.”

{Philippa Vane|e}“That's encouraging,” muttered Philippa.

{Harriet Okafor|i}“Philippa.”

{Philippa Vane|i}“Well, it is. I've come four hundred miles on a bus, Hattie. I'd hate it to be boring.”

The lawyer almost smiled.

{Ambrose Tilling|a}“It won't be that,” he said. {Ambrose Tilling|a}“Let me begin with the simple part. Your mother's savings are to be divided equally between you. There is rather less than you may expect, and I had better tell you why before you ask.

{Ambrose Tilling|i}“Eleven years ago she came to me and said that she wanted to buy a boat. I told her that it was a foolish idea. She was sixty-four, she had never sailed, and her knees were bad. She heard me out. She was always very good at hearing one out. And then she wrote the cheque on that corner of the desk, there, with my pen, and went off with the pen.

{Ambrose Tilling|i}“The boat is called the *Second Thoughts*. It lies at Porthenys. Every summer, when you believed that she was at the spa in Harrogate, she was on it.”

It was so quiet that you could hear the pump in the fish tank through the wall.

{Harriet Okafor|e}“Harrogate,” Harriet repeated.

{Ambrose Tilling|i}“I'm afraid so.”

{Harriet Okafor|i}“She sent me postcards from Harrogate.”

{Ambrose Tilling|i}“My sister lives there. She posted them.”

A strange noise came from the other chair. Philippa had a hand clapped over her mouth, and her shoulders were shaking, and it took the solicitor a moment to see that she wasn't crying.

{Philippa Vane|a}“The bath salts!” she gasped. {Philippa Vane|a}“Every Christmas! She gave us bath salts from the spa!”

{Ambrose Tilling|e}“Boots,” said Tilling. {Ambrose Tilling|e}“On the High Street.”

{Harriet Okafor|e}“It isn't funny!” cried Harriet.

{Philippa Vane|i}“Oh, Hattie, it is. It's the funniest thing she ever did. It might be the only one.”

{Harriet Okafor|i}“She lied to us for eleven years.” The elder sister had gone white around the mouth. {Harriet Okafor|i}“She lied to me. You weren't even here to be lied to. Do you know what I did, Pip, while you were finding yourself in Glasgow? I drove her to the station every June. I carried her case. I stood on that platform in the drizzle and waved until the train was round the bend, because I thought, there goes my poor old mother, off to have her knees seen to, and who has she got except me?

{Harriet Okafor|i}“And then I went home to her house and watered her tomatoes. I fed that evil cat. I've got a scar, look, you can still see it. Eleven summers. We never once went away, Daniel and I, not even for our anniversary, because somebody had to be there in case she rang.

{Harriet Okafor|i}“She could have told me. I'd have been glad for her. I would have waved just the same.”

Nobody answered. Philippa had stopped laughing somewhere around the tomatoes. She put out a hand, and it hung in the air between the two chairs, and after a while she took it back.

{Philippa Vane|a}“I didn't know about the anniversary,” she said.

{Harriet Okafor|i}“No. Well.”

{Philippa Vane|i}“You could have rung me.”

{Harriet Okafor|i}“Would you have come?”

{Philippa Vane|a}“I don't know. Probably not.” She rubbed her nose with the back of her wrist, just as she had at six. {Philippa Vane|a}“I'd have fed the cat, though.”

Tilling coughed.

{Ambrose Tilling|i}“There is a letter.”

{Harriet Okafor|i}“Of course there is.”

{Ambrose Tilling|i}“I'm instructed to read it aloud. If either of you would rather I didn't —”

{Philippa Vane|i}“Read it.”

{Harriet Okafor|i}“Pip, I don't know if I can.”

{Philippa Vane|i}“Read it, Mr Tilling, please. She can hold my hand if she wants.”

He put on his glasses and unfolded two sheets of lined paper. His own hands, Harriet noticed, were not quite steady.

{Ambrose Tilling|a}“'My dear girls,'” he began. {Ambrose Tilling|a}“'By now Ambrose has told you about the boat, and Harriet is furious, and Philippa is laughing. Then Philippa will feel bad and Harriet will feel worse. I have known you both for a long time.

{Ambrose Tilling|i}“'I did not tell you because it was the only thing I ever had that nobody needed me for. I was a daughter, and then a wife, and then the two of you, and I do not complain of any of it. But on the boat I was nobody's anything. I was cold and frightened, and I ate sardines from the tin. I was never so happy.

{Ambrose Tilling|i}“'Hattie, I knew about the anniversary. I ought to have said. I was a coward, and I liked my summers too well. Pip, I kept your room. I leave you the *Second Thoughts* together, and you may not sell her for one year, and you must sail her once with both of you aboard. After that you may sink her for all I care.'”

He took the glasses off again.

{Ambrose Tilling|a}“And then it's only the signature,” he said, {Ambrose Tilling|a}“and a recipe for sardines.”

Harriet was crying without any sound at all. Somebody's hand was in hers; it had bitten nails and a great many rings.

{Harriet Okafor|a}“I get seasick,” she said finally.

{Philippa Vane|i}“So did she, I bet.”

{Ambrose Tilling|e}“Violently,” the lawyer confirmed. {Ambrose Tilling|e}“Every year, until about the tenth of July.”

Two heads came round together. It was remarkable, he thought, how alike they looked when they were suspicious.

{Philippa Vane|e}“How would you know that?” asked Philippa.

{Ambrose Tilling|i}“I beg your pardon?”

{Harriet Okafor|i}“My sister asked you a question, Mr Tilling. How do you know about the tenth of July?”

The solicitor opened his mouth. He looked at the folder, which could not help him, and then through the window, to where the sea would have been if there hadn't been a car park in the way.

{Ambrose Tilling|a}“Somebody,” he said with dignity, {Ambrose Tilling|a}“had to teach her to sail.”

{Philippa Vane|i}“Oh my God.”

{Harriet Okafor|i}“Pip.”

{Philippa Vane|i}“Oh my *God*, Hattie. Ambrose! She called him Ambrose! In the letter!”

{Ambrose Tilling|e}“I asked her to marry me six times,” said the old man, and it seemed to come out of him all in one breath. {Ambrose Tilling|e}“Once for every year after the first five. She always heard me out. She said that she'd been married, thank you, and would I mind the jib? I don't say it was enough. I'm not sure that enough was ever on the table. But I had eleven summers, Mrs Okafor, that were partly yours, and I have wanted to apologise to you for every one of them. So I do. I am so very sorry about the tomatoes.”

Harriet looked at him for a long time. Then she got up, went around the desk and did what she had not done when she came in: she took both of his hands.

{Harriet Okafor|i}“Are you any good? At teaching people?”

{Ambrose Tilling|i}“Your mother only hit the harbour wall twice.”

{Philippa Vane|e}“I'll hit it more than that,” Philippa promised. She was on her feet too, and blowing her nose on something that turned out to be the recipe. {Philippa Vane|e}“When do we start?”

The door opened by a few inches.

{Gwen|i}“Only me. I thought perhaps it was a tea sort of occasion after all?”
