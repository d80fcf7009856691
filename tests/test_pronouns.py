"""Who is a she and who a he, as all pronouns of a story together tell, and who is nothing else for pages."""

from audiofic.model import Character, Script
from audiofic.readers.plain.text import read_text
from audiofic.segmenter import segment
from audiofic.speakers import attribute


def script(text: str) -> Script:
    return attribute(segment(read_text(text.encode(), "story.txt"), intro=False))


def person(name: str, story: Script) -> Character:
    return next(one for one in story.characters if name in (one.name, *one.aliases))


def speakers(text: str) -> list[str | None]:
    return [one.speaker for one in script(text).segments if one.kind == "dialogue"]


def names(text: str) -> set[str]:
    return {one.name for one in script(text).characters}


TWO = """Veshka put the kettle on the fire. She had no patience with guests.

"You are late," said Veshka.

"The road was long," said Orvik.

Veshka pushed a cup at the guest, and she sat down.

"Drink that," said Veshka.

He drank.

"It is bitter," said Orvik.

He put it down again, and wiped his beard.
"""


def test_a_he_that_can_only_be_one_man_s_tells_of_him():
    assert person("Orvik", script(TWO)).gender == "male"


def test_the_pronoun_right_after_a_name_tells_of_her():
    assert person("Veshka", script(TWO)).gender == "female"


def test_a_given_name_tells_where_no_pronoun_does():
    assert person("Renata", script('"Stop," said Renata.\n\n"No," said Ulvark.\n')).gender == "female"


def test_a_common_word_that_only_begins_sentences_is_nobody():
    text = '"Sit," said Ann.\n\n"Sit where?" said Tom.\n\n"Sit there," said Ann.\n'

    assert names(text) == {"Ann", "Tom"}


def test_a_verb_with_a_capital_is_no_part_of_a_name():
    text = '"Where?" Ann Asked.\n\n"There," Tom Replied.\n\n"Oh," Ann Asked again.\n'

    assert names(text) == {"Ann", "Tom"}


def test_a_contraction_is_nobody():
    text = "“You’ve got it,” said Ann.\n\n“And You’ve lost it,” said Tom.\n\n“You’ve no idea,” said Ann.\n"

    assert names(text) == {"Ann", "Tom"}


def test_a_rank_is_its_only_bearer():
    text = (
        '"Go," said Captain Vasquez.\n\n"Where, Cap?" said Ann.\n\n"Up," the captain said.\n\n"Aye, Cap," said Ann.\n'
    )

    assert {"Cap", "the captain"} < {*(one := person("Captain Vasquez", script(text))).aliases, one.name}


BY_OTHERS = """She had not slept, and the kettle would not boil. She hit it with her hand. Rain ran down the window, and
she counted the drops until she lost count of them.

"Oreth?" said Mr. Ames from the stairs. "Are you up?"

"I am now," she said.

* * *

She went down to the harbour on her own, with her hood up and her hands in her pockets. Nobody was about.

"You came, Oreth," said Mr. Bold, who was sitting on a barrel.

"I said I would," she said.

She looked at the water for a while. She had nothing else to say to him, and she said it.
"""


def test_she_whom_the_narration_never_names_is_who_the_others_call():
    assert speakers(BY_OTHERS)[2] == "Oreth"


def test_she_whom_nobody_names_is_the_woman():
    text = BY_OTHERS.replace("Oreth?", "Hello?").replace("You came, Oreth", "You came")

    assert speakers(text)[2] == "the woman"


LATER = """He came in at noon, with his hat in his hand, and he stood at the door until his eyes had found the bar. He
limped. His coat had been good once, and he wore it as if he had not noticed the change in it.

"Water," he said.

* * *

Halbrecht was his name, as it turned out. Halbrecht drank six glasses, and Halbrecht asked for a seventh.

"You have a thirst," said Ann.

"I have come a long way," said Halbrecht.
"""


def test_a_stranger_who_is_named_later_is_the_same_all_through():
    assert speakers(LATER)[0] == "Halbrecht"
