"""Who is in a story: names put together, people without a name, gender, age and the one who tells it."""

import pytest

from audiofic.model import Character, Metadata, Script
from audiofic.readers.plain.text import read_text
from audiofic.segmenter import segment
from audiofic.speakers import attribute


def script(text: str, characters: tuple[str, ...] = ()) -> Script:
    from dataclasses import replace  # noqa: PLC0415

    told = segment(read_text(text.encode(), "story.txt"), intro=False)
    return attribute(replace(told, metadata=replace(told.metadata or Metadata(), characters=characters)))


def person(name: str, story: Script) -> Character:
    return next(one for one in story.characters if name in (one.name, *one.aliases))


def names(story: Script) -> set[str]:
    return {one.name for one in story.characters}


BENNETS = """Miss Elizabeth Bennet came in. Elizabeth was wet, and she laughed at it. Jane rose from her chair.

"You are wet," said Jane. Miss Bennet was always the first to notice.

"It rained," said Elizabeth.

"Sit down, Lizzy," said Jane. "Miss Elizabeth Bennet does not drip on the carpet."

"She does today," said Lizzy, and she sat down by the fire.
"""


def test_a_nickname_belongs_to_its_full_name():
    assert "Lizzy" in person("Elizabeth", script(BENNETS)).aliases


SISTERS = """Mr. Bennet looked up. Miss Elizabeth Bennet sat by the fire. "Where is your sister?" said Mr. Bennet.

"Upstairs," said Miss Elizabeth Bennet. She did not look up from her book.

"Here," said Miss Bennet, who was on the stairs. Miss Bennet never raised her voice.

"Good evening," said Miss Elizabeth Bennet to her.

"Good evening," said Miss Bennet, and Miss Bennet sat down beside her.
"""


def test_the_elder_sister_s_miss_bennet_is_not_the_younger():
    assert "Miss Bennet" not in person("Miss Elizabeth Bennet", script(SISTERS)).aliases


def test_a_given_and_a_family_name_are_one_where_the_story_lists_them():
    text = '"Stop," said Sakura.\n\n"No," said Haruno, and Sakura hit the post again with her fist.\n'

    assert len(script(text, ("Haruno Sakura (Leaf Village)",)).characters) == 1


def test_an_honorific_is_an_alias():
    text = '"Stop," said Sakura.\n\n"Why, Sakura-chan?" said Ren.\n\n"Because," said Sakura.\n'

    assert "Sakura-chan" in person("Sakura", script(text)).aliases


def test_mr_and_mrs_are_two():
    text = '"Tea?" said Mrs. Cole.\n\n"No," said Mr. Cole.\n\n"Tea," said Mrs. Cole.\n'

    assert names(script(text)) == {"Mrs. Cole", "Mr. Cole"}


def test_who_has_no_name_is_somebody_too():
    text = '"Tea?" said the landlord.\n\n"No," said Ann.\n\n"Tea," said the landlord.\n'

    assert person("the landlord", script(text)).lines == 2


@pytest.mark.parametrize(
    ("text", "gender"),
    [
        ('"Oh," said Rell. She sat down, and her kettle sang.', "female"),
        ('"Oh," said Rell. He sat down, and his kettle sang.', "male"),
        ('"Oh," said Mrs. Rell.', "female"),
        ('"Oh," said Mr. Rell. She sat, and her kettle sang to her.', "male"),
        ('"Oh," said the queen.', "female"),
        ('"Oh," said Elizabeth.', "female"),
        ('"Oh," said Rell.', ""),
        (
            '"Oh," said Rell. They sat down, and their kettle sang to them.\n\n'
            "Rell looked at their hands. Then they got up, and nobody stopped them.",
            "neutral",
        ),
    ],
)
def test_gender_comes_from_title_pronouns_and_name_and_is_empty_where_nothing_tells(text, gender):
    assert gender == script(text).characters[0].gender


def test_a_child_is_young():
    assert script('"Oh," said the boy.').characters[0].age == "child"


TOLD = """I had been out for three nights, and my feet hurt. I sat down on my bed.

"You are late," my sister said.

"I know," I said. I pulled off my boots.

"{call}" She threw me my towel. "I called you twice."

"I know, I know," I said, and I went to wash my face.
"""


def test_an_unnamed_narrator_is_i():
    teller = next(one for one in script(TOLD.format(call="Wash.")).characters if one.narrates)

    assert teller.name == "I"


def test_a_narrator_has_the_name_that_others_call():
    teller = next(
        one for one in script(TOLD.format(call="Wash, Marek. And shut the door, Marek.")).characters if one.narrates
    )

    assert teller.name == "Marek"


def test_a_story_in_another_language_gives_nobody_a_line():
    text = (
        "Der alte Mann stand vor dem Haus und wartete, denn es hatte die ganze Nacht lang geregnet, und die Straße war "
        "noch nass.\n\n„Komm herein“, sagte Anna. Sie hielt ihm die Tür auf, und er trat ein.\n\n„Danke“, sagte er und "
        "setzte sich an den Tisch, auf dem schon das Brot lag.\n"
    )

    assert not script(text).characters
