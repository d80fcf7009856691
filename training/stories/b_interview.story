+++
about = "Police interview, then a court corridor: a nameless officer, a lawyer known only as 'the solicitor', a detective called by rank and by surname; question-and-answer runs without tags; the suspect's name is first said in dialogue."

[[characters]]
name = "Marten Oyelle"
aliases = ["Mr. Oyelle", "Oyelle", "Marten", "the man in the grey jumper", "the boatman"]
gender = "male"

[[characters]]
name = "Detective Inspector Hanne Strand"
aliases = ["Inspector Strand", "Strand", "the inspector", "Inspector", "the detective", "Hanne"]
gender = "female"

[[characters]]
name = "the officer"
aliases = ["the constable", "Constable", "the young man by the door"]
gender = "male"

[[characters]]
name = "the solicitor"
aliases = ["the lawyer", "the woman in green"]
gender = "female"

[[characters]]
name = "Elke"
aliases = ["a girl", "the girl"]
gender = "female"
+++
What the River Kept

Part Three: Interview Room 2

The officer pressed the button and the red light came on.

{the officer|a}"State your name, please, for the tape," he said.

The man in the grey jumper looked at the light as though it might bite.

{Marten Oyelle|i}"You know my name."

{the officer|i}"The tape doesn't."

{Marten Oyelle|i}"Marten Oyelle."

{the officer|i}"And your occupation?"

{Marten Oyelle|i}"I take people across the river."

{the officer|e}"Boatman," said the officer, writing. {the officer|e}"Also present are Detective Inspector Strand, and, uh..." He glanced across the table.

{the solicitor|e}"I'm his solicitor," the woman in green said. {the solicitor|e}"You may put that down. I'll also have it noted that my client has been here since six this morning, and that nobody has offered him so much as a biscuit."

{Detective Inspector Hanne Strand|e}"Get him a biscuit," said Strand.

The constable hesitated. {the officer|i}"Now, ma'am?"

{Detective Inspector Hanne Strand|i}"Unless you're planning to bake it."

The door opened and closed. For the space of perhaps ten seconds there was only the hiss of the tape. Strand pulled her chair in. She was a tall, tired woman with ink on her cuff, and she laid three photographs on the table as if she were dealing cards.

{Detective Inspector Hanne Strand|i}"Do you know what this is?"

{the solicitor|i}"My client isn't obliged—"

{Marten Oyelle|e}"It's all right," said Oyelle. {Marten Oyelle|e}"It's a rope."

{Detective Inspector Hanne Strand|i}"Whose?"

{Marten Oyelle|i}"It's mine. That's my knot. There's nobody else on the water ties it like that."

{Detective Inspector Hanne Strand|i}"And this?"

He bent over the second photograph. It took him longer. {Marten Oyelle|a}"That's a coat."

{Detective Inspector Hanne Strand|i}"Where were you on the night of the ninth?"

{Marten Oyelle|a}"In bed," he said.

{Detective Inspector Hanne Strand|i}"Alone?"

{Marten Oyelle|i}"My wife's been dead four years."

{Detective Inspector Hanne Strand|e}"I'm sorry," Strand said, and she sounded it. {Detective Inspector Hanne Strand|e}"So nobody can tell me that you were there."

{Marten Oyelle|i}"My daughter could. She was in the next room. She'd have heard me snore."

{Detective Inspector Hanne Strand|i}"That would be Elke?"

Something happened to his face. It was gone before the tape had turned another inch, but both of the women had seen it.

{Marten Oyelle|a}"You leave her out," he said.

{Detective Inspector Hanne Strand|i}"How old is she now? Seventeen?"

{Marten Oyelle|a}"I said leave her out of it!" he shouted.

{the solicitor|e}"I think that we'll take a short break," said the solicitor.

{Detective Inspector Hanne Strand|i}"I think we won't. What time did she come home, Mr. Oyelle?"

{the solicitor|i}"Don't answer that."

{Marten Oyelle|i}"She was in her bed at ten."

{the solicitor|i}"*Marten.* Don't answer."

{Detective Inspector Hanne Strand|e}"Because I've got a tram driver," the inspector went on, in the same mild voice, {Detective Inspector Hanne Strand|e}"who put a girl off at Ferry Stairs at twenty to one. No coat. In the rain. He remembers it, because he offered her his."

The door banged. The officer had come back with a saucer.

{the officer|a}"They only had the ginger ones," he announced, and then he felt the silence. {the officer|a}"Shall I... put it here?"

{Detective Inspector Hanne Strand|e}"Thank you, Constable," Strand told him. {Detective Inspector Hanne Strand|e}"Sit down."

He sat. Oyelle had not so much as looked at the biscuits. He was looking at the third photograph, the one that she hadn't yet mentioned: a man's face, not very young, with the eyes shut.

{Detective Inspector Hanne Strand|i}"You knew him."

{Marten Oyelle|i}"Everybody knew him."

{Detective Inspector Hanne Strand|a}"Did Elke?" she asked.

{Marten Oyelle|e}"I did it," said the boatman.

{the solicitor|e}"Oh, for God's sake," said the lawyer.

{Marten Oyelle|i}"I did it. Put it on the tape. I met him on the stairs and I hit him, and I tied him to the weight with my own rope. There. She was in her bed at ten."

Nobody wrote anything. The young man by the door had a pencil in his hand, and seemed to have forgotten what it was for.

{Detective Inspector Hanne Strand|e}"What did you hit him with?" asked the detective quietly.

{Marten Oyelle|a}"An oar," he said.

{Detective Inspector Hanne Strand|i}"Which hand?"

{Marten Oyelle|a}"The right," he said, after a moment.

{Detective Inspector Hanne Strand|i}"Show me."

{the solicitor|i}"Inspector, I really must—"

{Detective Inspector Hanne Strand|i}"Show me, Mr. Oyelle."

He lifted his arm from the table. It came up as far as the shoulder and there it stuck, shaking, and he set his jaw and tried to get it higher, and could not.

{Detective Inspector Hanne Strand|i}"How long has it been like that?"

{Marten Oyelle|a}"Since the winter," he muttered.

{Detective Inspector Hanne Strand|i}"You're a boatman. How do you row?"

{Marten Oyelle|i}"I don't. I've not rowed since February. I sit in the stern and take the money."

{Detective Inspector Hanne Strand|a}"Then who rows?" she asked.

He covered his face.

{Detective Inspector Hanne Strand|e}"Interview suspended at eleven fifty-two," Strand said.

* * *

In the corridor the solicitor caught her up beside the water cooler.

{the solicitor|i}"That was cruel."

{Detective Inspector Hanne Strand|i}"Yes."

{the solicitor|i}"He'll never forgive himself. You do know that?"

{Detective Inspector Hanne Strand|a}"He'd have got life. He'd have sat in there, and I'd have signed it, and gone home to my supper." She filled a paper cup and did not drink. {Detective Inspector Hanne Strand|a}"You knew about the arm. You wore green. You only ever wear that when you think you're going to lose."

The other woman almost smiled. {the solicitor|i}"You remember that?"

{Detective Inspector Hanne Strand|i}"I remember everything, it's a curse. What did he do to her? The dead man?"

{the solicitor|i}"You'll have to ask her."

{Detective Inspector Hanne Strand|i}"I'm asking you. Off the record."

{the solicitor|i}"There's no such place, Hanne. You were the one who taught me that."

Shoes squeaked. The constable was coming at a half run, and he had a girl with him, a big fair girl in a borrowed oilskin, with blisters all over her palms.

{the officer|a}"Ma'am, she was at the front desk, and she won't give her name," he panted. {the officer|a}"She says that she'll only talk to whoever's got her dad."

{Detective Inspector Hanne Strand|e}"That's me," said Strand.

{the solicitor|e}"And me," the solicitor said, stepping in between them. {the solicitor|e}"I'm his lawyer. I can be yours as well, if you'd like. You needn't say a single word until we've talked."

The girl looked from the one to the other. She was shivering.

{Elke|a}"Has he told you it was him?" she asked.

{Detective Inspector Hanne Strand|e}"Yes," said the inspector.

{Elke|a}"He would." She wiped her nose on the oilskin. {Elke|a}"He can't even lift a kettle. Did he tell you about the rope? He'll have been proud of that knot."

{Detective Inspector Hanne Strand|e}"He said that nobody else could tie it," said Strand.

{Elke|a}"He taught me when I was five." She held out both her hands, wrists together, quite steady now. {Elke|a}"Does there have to be a tape?"

{the solicitor|e}"There does, I'm afraid," said the solicitor.

{Elke|e}"Then I'd better have a biscuit first," said Elke. {Elke|e}"It's a long story. He pulled a knife on me, that man on the stairs, and I'd like to get it right."

Strand looked over the fair head. The woman in green had shut her eyes, and was breathing out, slowly, like somebody who has been set down on the bank.

{Detective Inspector Hanne Strand|e}"Constable, fetch the plate," the detective said.

{the officer|a}"The ginger ones?" he asked.

{Detective Inspector Hanne Strand|i}"All of them."
