+++
about = "Regency ball, single curly quotation marks; two Miss Thornleys (the elder plain 'Miss Thornley'), an aunt of the same family, a captain cousin of the same surname, a hostess, a footman."

[[characters]]
name = "Augusta Thornley"
aliases = ["Miss Thornley", "Augusta", "Gussie", "her sister", "her niece", "a Miss Thornley"]
gender = "female"

[[characters]]
name = "Phoebe Thornley"
aliases = ["Phoebe", "Miss Phoebe Thornley", "the younger Miss Thornley", "the sister", "her younger niece"]
gender = "female"

[[characters]]
name = "Lady Thornley"
aliases = ["Aunt Honoria", "our aunt", "her ladyship", "my lady", "Aunt"]
gender = "female"

[[characters]]
name = "Captain Edmund Thornley"
aliases = ["Edmund", "the captain", "Captain", "her cousin", "my nephew"]
gender = "male"

[[characters]]
name = "Mr Lisle"
aliases = ["a gentleman in green", "the young man"]
gender = "male"

[[characters]]
name = "the footman"
aliases = ["a footman"]
gender = "male"
+++
The Ashcombe Ball

By A Lady of Leisure

CHAPTER THE FIRST

{Lady Thornley|e}‘If you slouch, Phoebe,’ said Lady Thornley as the carriage turned in at the gates, {Lady Thornley|e}‘I shall have the horses put about, and we shall all go home to cold mutton.’

{Phoebe Thornley|i}‘I’m not slouching, Aunt. I’m looking for my slipper.’

{Lady Thornley|e}‘Which slipper?’ asked her ladyship.

{Phoebe Thornley|i}‘The left. I had it at the turnpike.’

Her sister, in the opposite corner, closed her eyes. {Augusta Thornley|i}‘You had it at the turnpike because you had your foot out of the window at the turnpike.’

{Phoebe Thornley|i}‘It was hot!’

{Augusta Thornley|i}‘It’s February.’

{Lady Thornley|i}‘Girls.’ Her ladyship rapped on the roof with her fan. {Lady Thornley|i}‘Coachman! Has anything been thrown from this carriage?’

What the coachman replied was lost in the wind, and was perhaps as well lost. They arrived at Ashcombe with five slippers between the three of them.

It was Captain Edmund Thornley who came to their rescue. He was on the steps when the footman let down the stair, and he saw at once, being a sailor, that something was wanting below the waterline.

{Captain Edmund Thornley|e}‘Cousin,’ Edmund murmured as he handed the younger Miss Thornley down, {Captain Edmund Thornley|e}‘you appear to have lost a boat.’

{Phoebe Thornley|e}‘Don’t make me laugh,’ Phoebe begged him. {Phoebe Thornley|e}‘I’m to glide.’

{Captain Edmund Thornley|i}‘Can you glide in one?’

{Phoebe Thornley|i}‘I can hop. If Gussie stands in front of me I can hop all evening.’

{Augusta Thornley|e}‘I’ll do nothing of the kind,’ said Miss Thornley.

{Captain Edmund Thornley|a}‘Good evening, Augusta.’ He bowed; he was always a little more correct with her, and a little less at his ease. {Captain Edmund Thornley|a}‘You look very well.’

{Augusta Thornley|a}‘I look cold, Edmund,’ she replied. {Augusta Thornley|a}‘But I thank you.’

{Lady Thornley|i}‘Is that my nephew?’ demanded a voice from within the carriage. {Lady Thornley|i}‘Tell him to stop paying compliments and give me his arm. I’m not a parcel.’

***

Miss Phoebe Thornley was put on a sofa behind a fern, with her foot beneath her, and told not to stir. She bore it for three dances. In the fourth a gentleman in green came round the fern rather fast, looked over his shoulder, and sat down upon her fan.

{Phoebe Thornley|i}‘Oh!’

{Mr Lisle|i}‘Good heavens. I beg your pardon. I thought it was empty.’

{Phoebe Thornley|i}‘The fan?’

{Mr Lisle|a}‘The sofa.’ He drew out the remains from under him and considered them with real grief. {Mr Lisle|a}‘I seem to have killed it. Was it very dear to you?’

{Phoebe Thornley|i}‘It’s my aunt’s.’

{Mr Lisle|a}‘And is your aunt very fierce?’ he asked.

{Phoebe Thornley|i}‘She’s Lady Thornley.’

The young man turned pale. {Mr Lisle|i}‘Then I’m a dead man. It’s from her that I am hiding.’

{Phoebe Thornley|a}‘From Aunt Honoria?’ She sat up. {Phoebe Thornley|a}‘What did you do?’

{Mr Lisle|a}‘Nothing! I’ve four thousand a year,’ he said bitterly, {Mr Lisle|a}‘and no wife. It seems that’s enough. She has twice tried to present me to a Miss Thornley who, I’m told, plays the harp.’

{Phoebe Thornley|e}‘She plays it extremely well,’ said Phoebe.

{Mr Lisle|i}‘You know her?’

{Phoebe Thornley|a}‘A little.’ She smoothed her skirt over the stockinged foot. {Phoebe Thornley|a}‘We share a looking-glass.’

There was a silence behind the fern, while Mr Lisle thought over everything that he had said.

{Mr Lisle|a}‘You’re the sister,’ he said.

{Phoebe Thornley|i}‘I’m the sister.’

{Mr Lisle|e}‘Would you care,’ Mr Lisle said humbly, {Mr Lisle|e}‘to strike me with what is left of the fan?’

{Phoebe Thornley|a}‘I’d rather you found me a shoe,’ she told him.

***

Augusta Thornley had danced twice with her cousin, and neither had said one word more than the figures required. Now they stood by a window. He was looking at the garden, and she at his reflection.

{Captain Edmund Thornley|a}‘The *Halcyon* sails on Thursday,’ he said to the garden.

{Augusta Thornley|i}‘So soon?’

{Captain Edmund Thornley|i}‘I had the letter this morning. I meant to tell you in the first dance, and then in the second.’

{Augusta Thornley|i}‘And what prevented you?’

{Captain Edmund Thornley|a}‘You were counting,’ he said. {Captain Edmund Thornley|a}‘Your lips move. I didn’t like to put you out.’

She laughed in spite of herself, and it made her, for a moment, very like Phoebe. {Augusta Thornley|a}‘I’ve always counted. I’d fall over else. You might have told me at any time these three years, Edmund.’

{Captain Edmund Thornley|i}‘That the ship sails?’

{Augusta Thornley|i}‘Whatever it is you don’t tell me.’

The captain had been under fire at Lissa Roads, and had not changed colour. He changed it now.

{Captain Edmund Thornley|e}‘Augusta,’ the captain said, {Captain Edmund Thornley|e}‘I have nothing but my pay.’

{Augusta Thornley|i}‘I know what you have.’

{Captain Edmund Thornley|i}‘Our aunt would never—’

{Lady Thornley|e}‘What would I never?’ enquired Lady Thornley.

They sprang apart, although they had not been standing very near. Her ladyship surveyed first the one and then the other through her glass, as she might have surveyed two dishes of which she had ordered only one.

{Lady Thornley|i}‘I have mislaid Mr Lisle. Where’s Mr Lisle? I had him at the lemonade.’

{Augusta Thornley|e}‘I’ve not seen him, Aunt,’ said her niece with perfect truth.

{Lady Thornley|i}‘You’re flushed. Are you feverish?’

{Augusta Thornley|i}‘No, Aunt.’

{Lady Thornley|i}‘Edmund, is she feverish?’

{Captain Edmund Thornley|e}‘I couldn’t say, ma’am,’ answered the captain.

{Lady Thornley|i}‘You’re no better. It’s this window. Come away from it, the pair of you.’

A footman coughed. He carried a salver, and he carried it at arm’s length, for there was a shoe on it.

{the footman|e}‘If you please, my lady,’ the footman said to the air above her turban, {the footman|e}‘the gentleman asked if this belonged to your party. It was found at the turnpike.’

{Lady Thornley|i}‘What gentleman?’

{the footman|e}‘Mr Lisle, my lady,’ said the footman. {the footman|e}‘He rode out for it himself.’

{Lady Thornley|i}‘In the rain?’

{the footman|i}‘On Lord Ashcombe’s grey, my lady. Without, I understand, asking Lord Ashcombe.’

Lady Thornley looked at the shoe. She looked across the room, to where there was a fern, and beside the fern a wet young man in green, and upon the sofa her younger niece, who was not slouching at all. It was a long look. Those who knew her well said afterwards that they had heard sums being done in it.

{Lady Thornley|a}‘Four thousand a year,’ she said at last, {Lady Thornley|a}‘is four thousand a year. I never said which of you it was for.’ And then, as she took the shoe from the salver: {Lady Thornley|a}‘Well, Captain? I believe you were about to tell my niece something. I am going to be some time over there, and I’m growing a little deaf.’

{Captain Edmund Thornley|i}‘Ma’am, I—’

{Lady Thornley|i}‘Not to me, you goose.’
