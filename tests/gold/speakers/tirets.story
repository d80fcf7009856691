+++
about = "Dash dialogue in English, as a Russian-speaking author posts it: tags between dashes, speech resumed after a dash, dashes inside narration and inside speech; diminutives, patronymics; two women and one man."

[[characters]]
name = "Elena Sergeyevna"
aliases = ["Lena", "Lenochka", "Lenka", "his sister"]
gender = "female"

[[characters]]
name = "Dmitri Sergeyevich"
aliases = ["Mitya", "Mitenka", "her brother"]
gender = "male"

[[characters]]
name = "Tamara Ilyinichna"
aliases = ["Toma", "Aunt Toma", "the old woman", "the neighbor"]
gender = "female"
+++
The Clock on the Seventh Line

Author: polynya_

Note: I translated this by myself from my own fic, please forgive the mistakes! The house is the same as in {_|i}"Stairs Without a Lamp".

The clock in the corridor struck five, although it was a quarter past nine.

{Tamara Ilyinichna|e}— Again, — said Tamara Ilyinichna with satisfaction.

{Elena Sergeyevna|i}— It needs oil. — Lena did not raise her head from the saucepan.

{Tamara Ilyinichna|i}— It doesn't need oil, Lenochka. It needs that people come home on time.

On the staircase somebody stamped his feet. The key turned twice, and into the corridor came a smell of wet snow, and after the smell — Mitya, without a hat.

{Elena Sergeyevna|e}— Where were you? — asked Lena.

{Dmitri Sergeyevich|i}— At work.

{Elena Sergeyevna|i}— I called your work. They said that you left at five.

{Dmitri Sergeyevich|i}— Then why do you ask?

{Tamara Ilyinichna|e}— Dmitri Sergeyevich, — the old woman interrupted, {Tamara Ilyinichna|e}— take off your boots. I washed the floor.

He took them off obediently. Snow fell from his collar onto the washed floor, and all three of them looked at it.

{Dmitri Sergeyevich|i}— Sorry, Tamara Ilyinichna.

{Tamara Ilyinichna|a}— Go and eat. There are cutlets. — She wiped away the puddle with a foot in a felt slipper. {Tamara Ilyinichna|a}— Cutlets do not ask questions.

In the kitchen he ate quickly, as people eat who don't want to talk. Lena sat down opposite and propped her cheek with her fist. So their father used to sit, when somebody brought home a bad mark.

{Elena Sergeyevna|i}— Mitya.

{Dmitri Sergeyevich|i}— Mm.

{Elena Sergeyevna|i}— Is it a woman?

Her brother choked.

{Dmitri Sergeyevich|a}— What woman? — he said, when he could speak. {Dmitri Sergeyevich|a}— Lena, what woman, with my salary!

{Elena Sergeyevna|i}— Cards, then.

{Dmitri Sergeyevich|e}— God forbid, — said Mitya, and even looked at the icon.

{Elena Sergeyevna|a}— Then I don't understand, — she said quietly. {Elena Sergeyevna|a}— Three weeks already. You leave at five, you come at nine, and in between you are nowhere. I'm not your mother. But I am — thank God or not thank God — your elder sister.

Mitya pushed away the plate. Behind the wall somebody's radio was predicting frost.

{Dmitri Sergeyevich|a}— I was walking, — he muttered. {Dmitri Sergeyevich|a}— On the embankment. I just walk, and that's all. I look at the ice.

In the corridor the clock cleared its throat and struck six.

Nobody moved.

{Tamara Ilyinichna|e}— Aha! — came the voice of Tamara Ilyinichna from behind the door.

{Elena Sergeyevna|e}— Aunt Toma, it's not nice to eavesdrop! — shouted Lena.

{Tamara Ilyinichna|i}— I don't eavesdrop, I'm deaf! — The door opened, and the neighbor appeared on the threshold, with knitting, with spectacles on her forehead, ready for everything. {Tamara Ilyinichna|i}— So where were you at six o'clock, Mitenka?

{Dmitri Sergeyevich|i}— I said already.

{Tamara Ilyinichna|i}— You said one thing, and the clock said another. Your late father hung it here in the year when I moved in. He told me: 'Toma, it goes badly, but it will never lie to you.' I thought he was making a joke.

{Elena Sergeyevna|e}— Papa always made jokes, — said Lena.

{Tamara Ilyinichna|i}— About people, yes. Sergey Petrovich never joked about mechanisms.

He looked at one of them, then at the other. He rubbed his eyes with both fists, as in childhood.

{Dmitri Sergeyevich|a}— All right, — he gave up. {Dmitri Sergeyevich|a}— At six I was in a workshop. On Glukhaya Street, in the basement.

{Elena Sergeyevna|i}— In which workshop? — Lena frowned.

{Dmitri Sergeyevich|i}— At Kogan's. The watchmaker. I... well, I'm learning. Three evenings a week I learn, and two evenings I carry crates at the port, in order to pay him.

The women exchanged glances. The clock was silent; one could even say that it was silent with approval.

{Elena Sergeyevna|e}— You are learning to be a watchmaker, — Lena repeated slowly. {Elena Sergeyevna|e}— You. Who broke the meat grinder.

{Dmitri Sergeyevich|e}— I repaired it afterwards! — protested Mitya.

{Tamara Ilyinichna|e}— After the repair it bit me, — noted the old woman.

Then at last he laughed — and became at once the former Mitya, the one who had climbed through the window for lilac. He pulled a thin notebook out from under his sweater and laid it on the oilcloth, between the bread and the salt.

{Dmitri Sergeyevich|a}— This is Papa's, — he explained. {Dmitri Sergeyevich|a}— It was inside the case, under the pendulum. You asked me yourself to look why it stops. And here there's a page about how it *knows*, but half is in some kind of signs, I can't read them. Kogan can.

{Elena Sergeyevna|e}— And what does your Kogan say? — asked Lena dryly.

{Dmitri Sergeyevich|i}— He says, bring the clock.

{Elena Sergeyevna|i}— No.

{Dmitri Sergeyevich|i}— Lenka...

{Elena Sergeyevna|i}— No! — Lena even stood up. {Elena Sergeyevna|i}— You'll take it apart, and it will be like with the meat grinder. It's the last thing of his that still moves in this house.

{Dmitri Sergeyevich|i}— And we? We don't move?

She turned away to the window. Over the Seventh Line the snow was coming down slantwise, thick, in no hurry, and under the lamp stood a dog and thought about something.

{Elena Sergeyevna|a}— I move, — she said to the glass. {Elena Sergeyevna|a}— I get up, I go to the museum, I glue other people's cups. I am fine here. I'm not going anywhere, and I don't want to.

And the clock struck. All three counted, moving their lips; it struck for a long time.

{Tamara Ilyinichna|e}— Eleven, — whispered Tamara Ilyinichna. {Tamara Ilyinichna|e}— Lenochka, my soul. What was at eleven?

{Elena Sergeyevna|i}— Nothing was.

The clock, offended, struck eleven once more.

{Dmitri Sergeyevich|e}— Elena Sergeyevna! — pronounced Mitya in the voice of a prosecutor, but his eyes were already laughing. {Dmitri Sergeyevich|e}— The witness is reminded of her responsibility.

{Elena Sergeyevna|e}— Idiot, — said his sister.

{Dmitri Sergeyevich|i}— The witness insults the court.

{Tamara Ilyinichna|e}— Lenochka, — the neighbor repeated, more softly.

His sister stood for a while, looking at the dog. Then she put a hand into the pocket of her apron and took out an envelope, folded in four.

{Elena Sergeyevna|a}— It came with the post at eleven, — she confessed. {Elena Sergeyevna|a}— From Verkhny Yar, from the museum there. They offer me the whole restoration department. With an apartment. I've already written to them that I refuse.

{Dmitri Sergeyevich|i}— And sent it? — Mitya pricked up his ears.

{Elena Sergeyevna|i}— Tomorrow I'll send it.

{Dmitri Sergeyevich|a}— So, not sent. — He took the envelope out of her fingers, unfolded it and whistled. {Dmitri Sergeyevich|a}— Lenka! Three rooms!

{Elena Sergeyevna|e}— And who will cook for you? — demanded Lena.

{Dmitri Sergeyevich|i}— I'm twenty-six years old.

{Elena Sergeyevna|i}— That's exactly what I'm talking about.

{Tamara Ilyinichna|e}— I'll cook for him, — declared Tamara Ilyinichna. {Tamara Ilyinichna|e}— And he'll repair my iron. And you will come to us for New Year and say that everything is too salty.

{Elena Sergeyevna|i}— Aunt Toma, you're eighty.

{Tamara Ilyinichna|i}— Seventy-nine!

In the corridor something clicked threateningly.

{Tamara Ilyinichna|e}— Eighty, eighty, — the old woman said in haste. {Tamara Ilyinichna|e}— What a plague. One can't even flirt in front of it.

Mitya was the first to break; he laid his forehead on the oilcloth and shook. Then Lena laughed too, and laughed until she had to wipe her face with the apron, and it was not clear any more whether she was laughing. Nobody asked. Tamara Ilyinichna put on the kettle.

***

In the morning they took down the clock. It turned out to be light, like a birdcage. They wrapped it in their father's coat and carried it down from the fourth floor without a lamp — her brother going first and backwards, she above him, holding the pendulum so that it wouldn't ring.

{Elena Sergeyevna|e}— Careful, there's a step, — Lena warned.

{Dmitri Sergeyevich|i}— I see the step.

{Elena Sergeyevna|i}— Last time you also saw it.

{Dmitri Sergeyevich|i}— Last time I was seven, and it was a wardrobe.

{?|i}— Who moves furniture at seven in the morning! — somebody cried out behind a door on the second floor.

{Elena Sergeyevna|a}— It isn't furniture! — she answered gaily, for the whole staircase. {Elena Sergeyevna|a}— It's Papa!

On the street the snow had already stopped. Far off, over a basement, one could see a tin sign, {_|i}"Watches, Keys, Patience", and beneath it a crooked little man in an apron who was breaking the ice from the steps with a poker.

{Dmitri Sergeyevich|i}— Lena. — Mitya stopped in the middle of the road. {Dmitri Sergeyevich|i}— But honestly. Will you go?

She set straight his scarf. He didn't have a hat, of course; he never in his life had a hat.

{Elena Sergeyevna|a}— I'll go, — she said.

Both listened. Under the coat it ticked, evenly, quietly, like someone who has nothing to add.
