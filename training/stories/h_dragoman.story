+++
about = "Historical, Aleppo 1771, curly single quotes; an interpreter stands between an English merchant and a weaver's widow, so the same talk goes round three people mostly untagged; close third with 'he' for the interpreter, a girl, a clerk of the court."

[[characters]]
name = "Elias Antaki"
aliases = ["Elias", "Khawaja Elias", "the dragoman", "the interpreter", "Mr Antaki", "Uncle"]
gender = "male"

[[characters]]
name = "Josiah Pruett"
aliases = ["Mr Pruett", "Pruett", "the Englishman", "the merchant"]
gender = "male"

[[characters]]
name = "Maryam"
aliases = ["Umm Yusuf", "the widow", "the widow of Hanna the weaver", "Mother"]
gender = "female"

[[characters]]
name = "Zahra"
aliases = ["the girl", "her daughter", "child"]
gender = "female"

[[characters]]
name = "Shaykh Darwish"
aliases = ["the clerk", "the clerk of the court", "Darwish"]
gender = "male"

[[characters]]
name = "Butrus"
aliases = ["the porter", "the doorkeeper"]
gender = "male"
+++
What the Dragoman Said

Aleppo, in the spring of 1771

It was the third house in the lane of the dyers, and one could have found it blind: the sound of two looms, one quick and one slow.

{Josiah Pruett|i}‘Is this it?’ The Englishman had stopped in the gutter. He held a handkerchief to his nose. {Josiah Pruett|a}‘I had expected something larger.’

{Elias Antaki|i}‘It is larger within, sir.’

{Josiah Pruett|i}‘It could hardly be otherwise. Is the woman honest?’

{Elias Antaki|i}‘She is a weaver’s widow, sir.’

{Josiah Pruett|i}‘That’s no answer, Mr Antaki.’

{Elias Antaki|a}‘No, sir,’ he agreed, and knocked.

He had been nineteen years a dragoman. He’d carried words from one man to another as the porters carry bales, on his back, with his eyes on the ground, and like the porters he had a callus where the strap went. He’d told a pasha to his face that he was a thief, and the pasha had thanked him. He had turned oaths into compliments and compliments into cotton. It was his belief that in nineteen years no two people had ever, in his hearing, understood one another, and that the trade of the Levant depended on it.

The quick loom stopped. A girl of about twelve opened the door, looked at the hat of Mr Pruett, and put her hand across her mouth.

{Elias Antaki|i}‘Is your mother at home?’

{Zahra|i}‘She says who is it.’

{Elias Antaki|i}‘Say it is the dragoman of the English.’

{Zahra|i}‘Mother! It’s the dragoman of the English! He’s got one with him!’

{Maryam|i}‘Then let them in,’ came a voice from the courtyard, {Maryam|i}‘before the street sees.’

There was a lemon tree, a well, a cat. The widow of Hanna the weaver didn’t rise from the bench; she couldn’t, for she sat inside the loom as one sits in a boat, with the warp across her knees. She had a broad, tired face. It had been, when he was twenty, and stood on the other side of the church, and had neither house nor trade, a face that he had known by heart.

{Elias Antaki|i}‘Peace on you, Umm Yusuf.’

{Maryam|i}‘And on you, Khawaja Elias. You’ve got fat.’

{Josiah Pruett|e}‘What does she say?’ asked Mr Pruett.

{Elias Antaki|i}‘She bids you welcome, sir.’

{Josiah Pruett|i}‘Very civil. Tell her that I’ve seen the piece she sold to Barker’s house, the blue with the small flower, and that I’ll have forty of the same.’

He told her. She ran the shuttle through, and beat it, twice, before she answered.

{Maryam|i}‘Forty! Has he forty wives?’

{Elias Antaki|i}‘He has a shop. In a city called Norwich.’

{Maryam|i}‘And what will he pay?’

{Josiah Pruett|e}‘What does she ask?’ said the Englishman, who had caught the tone of it.

{Elias Antaki|i}‘She asks what you had thought of offering, sir.’

{Josiah Pruett|i}‘Eleven piastres the piece.’

{Elias Antaki|a}‘He offers eleven,’ he said to the cat.

{Maryam|a}‘Eleven.’ She gave it no weight of any kind. {Maryam|a}‘Zahra, how much is the silk?’

{Zahra|i}‘Six, Mother. Seven if it’s from Abu Saad.’

{Maryam|i}‘And how many days to the piece?’

{Zahra|i}‘Nine if I help. If I don’t help it’s twelve.’

{Maryam|i}‘You hear? The child can do it. Tell him the child can do it.’

{Josiah Pruett|i}‘What was that about the child?’

{Elias Antaki|i}‘Her daughter assists her, sir. It is a household of much industry.’

{Josiah Pruett|i}‘Capital. Idleness is the curse of this country. Does she take eleven?’

It was then, as he used to say afterwards when he was old and had leave to say things, that he set down the bale.

{Elias Antaki|a}‘She says,’ he said, in English, slowly, since he was making it up as he went, {Elias Antaki|a}‘that the blue is not to be had from any other house in the city. The receipt was her husband’s. He died of it; it is in the lungs. She says that Mr Barker paid her eighteen.’

{Josiah Pruett|i}‘Barker told me twelve!’

{Elias Antaki|i}‘Mr Barker is a merchant, sir.’

{Josiah Pruett|e}‘Hm,’ said Pruett.

{Maryam|a}‘What are you telling him?’ She’d let go the shuttle. She had no English, but she had sat for thirty years listening to thread, and could hear one out of place. {Maryam|a}‘That was too long, Elias. I didn’t say so much.’

{Elias Antaki|i}‘I am giving him your price.’

{Maryam|i}‘I haven’t told you my price.’

{Elias Antaki|i}‘No. You never did.’

The girl looked from one of them to the other. The cat jumped down.

{Josiah Pruett|e}‘Sixteen,’ said the merchant. {Josiah Pruett|e}‘Not a para more. And I’ll have it in writing before the court, so that she can’t say afterwards she didn’t follow.’

{Elias Antaki|i}‘He gives sixteen.’

{Zahra|e}‘*Sixteen?*’ It was Zahra who cried out; her mother only took hold of the beam in front of her with both hands, as a passenger does when the boat has moved.

{Elias Antaki|a}‘She is sensible,’ he told Mr Pruett, {Elias Antaki|a}‘of your generosity.’

*

The clerk of the court had a cold. He sat on his heels behind a desk no higher than a footstool and wiped his nose on his sleeve, and wrote, without looking, in the most beautiful hand in Syria.

{Shaykh Darwish|i}‘Forty pieces, at sixteen. By what date?’

{Elias Antaki|i}‘By the feast of the Cross.’

{Shaykh Darwish|i}‘Their feasts are nothing to me. Give me a month.’

{Elias Antaki|i}‘September, Shaykh Darwish.’

{Shaykh Darwish|i}‘That’s theirs too. Never mind. Where’s the woman’s guardian?’

{Elias Antaki|i}‘She is a widow. Her son’s at sea.’

{Shaykh Darwish|i}‘Then who’s to witness that she understood the terms?’

He had foreseen this. He’d lain awake for two nights foreseeing it. {Elias Antaki|a}‘I understood them for her,’ he said.

The reed stopped. Shaykh Darwish looked up at last, with streaming eyes, and then past him, to the bench by the wall, where the widow sat with a black veil to her chin and her daughter’s hand in her lap. On the far side of the arch, out of the way of the draught, the Englishman was comparing his watch with the sun.

{Shaykh Darwish|i}‘I’ve known you for how long, Khawaja?’

{Elias Antaki|i}‘Since the year of the locusts.’

{Shaykh Darwish|i}‘And how many contracts have you brought me?’

{Elias Antaki|i}‘I have never counted.’

{Shaykh Darwish|a}‘Three hundred and eight. You have stood there on that mat three hundred and eight times, with your eyes on your slippers, and never yet have I heard you say “I”.’ He sneezed. {Shaykh Darwish|a}‘God be praised. Did the Frank offer sixteen?’

{Elias Antaki|i}‘He did.’

{Shaykh Darwish|i}‘Of his own will?’

{Elias Antaki|i}‘Nobody held him.’

{Shaykh Darwish|i}‘And did the woman ask it?’

There was a fly walking along the edge of the inkwell. He watched it all the way to the corner.

{Elias Antaki|a}‘She would have,’ he said, {Elias Antaki|a}‘had she known that she could.’

{Shaykh Darwish|i}‘Ah.’

{Josiah Pruett|e}‘Is there something amiss?’ called Pruett. {Josiah Pruett|e}‘What’s the fellow say?’

{Elias Antaki|i}‘He has a cold, sir.’

{Josiah Pruett|i}‘Well, tell him from me to try goose fat.’

{Shaykh Darwish|e}‘What does he want?’ asked the clerk.

{Elias Antaki|i}‘He wishes you long life.’

{Shaykh Darwish|i}‘Does he? I thought I heard a bird in it.’ And Shaykh Darwish bent to the page again, so that only the top of his turban could be seen. {Shaykh Darwish|i}‘I shall write that the terms were made plain to her by one who had her interest at heart. It’s not the usual form. But it’s cold, and I want my dinner, and I don’t believe that anybody will read it. Call her.’

She made her mark: a small blue flower. It took her no time at all.

*

He walked them home, as far as the corner. It wouldn’t have done to go farther. The girl ran ahead, hopping from stone to stone, singing something with sixteen in it.

{Maryam|i}‘You’ll lose your place.’

{Elias Antaki|i}‘He won’t find out.’

{Maryam|i}‘He’ll talk to Barker.’

{Elias Antaki|a}‘They haven’t spoken since Easter. There was a matter of some figs.’ He moved to the outside, so as to be between her and a string of mules. {Elias Antaki|a}‘And if he does he will be ashamed to have paid more, and say nothing. I know them, Maryam.’

He had not said the name aloud for so long that it came out in the wrong voice, a boy’s. She walked on several paces.

{Maryam|i}‘Hanna wasn’t a bad man.’

{Elias Antaki|i}‘I never said so.’

{Maryam|i}‘You told that one that he died of the dye.’

{Elias Antaki|i}‘How did you—’

{Maryam|a}‘You touched your chest. You always talk with your hands, you never knew it. You did it in church.’ The veil moved; it was possible that she was smiling. {Maryam|a}‘He died of falling off a roof, Elias. He’d gone up after the cat.’

{Elias Antaki|i}‘I know. I was at the funeral. I stood at the back.’

{Maryam|i}‘I saw you at the back.’

{Zahra|i}‘Mother!’ The girl had come flying round the corner again, with one slipper in her hand. {Zahra|i}‘Mother, there’s a man at the door! He’s got a bag, he’s got a beard, he says he’s Yusuf!’

He was never to forget how she ran. She was forty-four years old, she had sat in a loom since she was nine, and she picked up her skirts before the whole lane of the dyers and ran like a goat. He stayed where he was. It was not his house. Presently, as there was nobody to see, he raised his two hands in front of him and looked at them, the one and then the other.

*

{Butrus|e}‘You’re late,’ said Butrus at the gate of the khan. {Butrus|e}‘He’s been asking for you. There’s a Venetian in there with him, shouting.’

{Elias Antaki|i}‘What about?’

{Butrus|i}‘How should I know? It’s Venetian.’

{Elias Antaki|i}‘Is he angry or is he selling?’

{Butrus|i}‘With them is there a difference?’ The doorkeeper shifted over on his bench and made room. He was a great age, and knew everything. {Butrus|i}‘Sit a minute. You’ve a face on you. Did somebody die?’

{Elias Antaki|i}‘Somebody came home.’

{Butrus|i}‘Whose?’

{Elias Antaki|i}‘The widow’s. Hanna’s widow. Her boy.’

{Butrus|i}‘Ah, so. And that’s made you look like a man who’s dropped his dinner?’

He sat. From above, through the lattice, he could hear Mr Pruett saying very loud and clear in English that he could not understand a word.

{Elias Antaki|a}‘If there’s a son at home,’ he said, choosing the words, for there was no one this time to choose them on behalf of, {Elias Antaki|a}‘then she has a guardian.’

{Butrus|i}‘She has.’

{Elias Antaki|i}‘And if a man had something to ask, there would be somebody that he could ask it of. In the proper form.’

{Butrus|i}‘There would.’

{Elias Antaki|i}‘At my age, Butrus.’

{Butrus|e}‘I buried three after your age,’ said the porter. {Butrus|e}‘Have you told her?’

{Elias Antaki|i}‘What would I say?’

The old man began to laugh. He laughed till he had to hang on to the gate, till the mules looked round; he laughed till the lattice opened overhead and a red face looked down from it.

{Josiah Pruett|i}‘Mr Antaki! Is that you? What’s that man saying?’

He got up. He settled his coat, out of habit, where the strap would have gone.

{Elias Antaki|e}‘He says, sir,’ the dragoman called back, {Elias Antaki|e}‘that I must speak for myself.’
