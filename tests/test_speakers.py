"""Stage 3, first version: tags name speakers, everything else stays nobody's."""

import pytest

from audiofic.model import Kind, Script
from audiofic.readers import read
from audiofic.readers.plain.text import read_text
from audiofic.segmenter import segment
from audiofic.speakers import attribute
from reading import DOOR, PROSE


def script(text: str) -> Script:
    return attribute(segment(read_text(f"{PROSE}\n\n{text}\n\n{PROSE}\n".encode(), "story.txt"), intro=False))


def speakers(text: str) -> list[str | None]:
    return [one.speaker for one in script(text).segments if one.kind is Kind.DIALOGUE]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ('"Oh," said Ann.', "Ann"),
        ('"Oh," Ann said.', "Ann"),
        ('"Oh," Ann replied softly.', "Ann"),
        ('"Oh," Ann softly replied.', "Ann"),
        ('"Oh!" Said Ron.', "Ron"),
        ('"Oh," whispered Mrs. Alder.', "Mrs. Alder"),
        ('"Oh," said Dr. Anna von Stein.', "Dr. Anna von Stein"),
        ('"Oh," said Sakura-chan.', "Sakura-chan"),
        ('"Oh," said Élodie.', "Élodie"),
        ("“Oh,” said O’Neill.", "O’Neill"),
        ('Ann said, "Oh."', "Ann"),
        ('He waited, and Ann said to him: "Oh."', "Ann"),
        ('"Oh," said I.', "I"),
        ('"Oh," I said.', "I"),
    ],
)
def test_a_tag_names_the_speaker(line, name):
    assert [name] == speakers(line)


@pytest.mark.parametrize(
    "line",
    [
        '"Oh," she said.',
        '"Oh," said the landlord.',
        '"Oh." Then said nothing more.',
        '"Oh." Nobody said a word.',
        '"Oh." On Monday Ann went home.',
        '"Oh."',
        '"Ann said no."',
        '"Oh." They called Ann a liar.',
    ],
)
def test_without_a_name_in_the_tag_nobody_is_known(line):
    assert speakers(line) == [None]


def test_a_quote_around_its_tag_has_one_speaker():
    assert speakers('"Oh," said Ann, "no." She sat. "Never."') == ["Ann", "Ann", "Ann"]


def test_two_tags_in_one_paragraph_name_two_speakers():
    assert speakers('"Oh," said Ann. "No," said Bob.') == ["Ann", "Bob"]


def test_a_carried_quote_keeps_its_speaker():
    assert speakers('"Oh," said Ann. "First this.\n\n"Then that."') == ["Ann", "Ann", "Ann"]


def test_a_tag_in_the_second_paragraph_speaks_for_the_first():
    assert speakers('"First this.\n\n"Then that," said Ann.') == ["Ann", "Ann"]


def test_a_closed_quote_is_not_carried():
    assert speakers('"Oh," said Ann.\n\n"Then that."') == ["Ann", None]


def test_the_evidence_is_the_tag():
    line = next(one for one in script('"Oh," said Ann.').segments if one.kind is Kind.DIALOGUE)

    assert line.evidence == 'said-tag "said Ann"'
    assert 0.9 < line.confidence < 1


def test_nothing_but_speakers_changes():
    before = segment(read(DOOR))
    after = attribute(before)

    assert [(one.kind, one.text, one.start) for one in before.segments] == [
        (one.kind, one.text, one.start) for one in after.segments
    ]


def test_characters_are_counted_most_lines_first():
    known = script('"Oh," said Bob.\n\n"Oh," said Ann. "No."\n\n"Why?"').characters

    assert [(one.name, one.lines) for one in known] == [("Ann", 2), ("Bob", 1)]


@pytest.mark.parametrize(
    ("text", "gender"),
    [
        ('"Oh," said Ann. She sat down, and her kettle sang.', "female"),
        ('"Oh," said Ann. He sat down, and his kettle sang.', "male"),
        ('"Oh," said Mrs. Ann.', "female"),
        ('"Oh," said Mr. Ann. She sat, and her kettle sang to her.', "male"),
        ('"Oh," said Ann.', ""),
        ('"Oh," said Ann. She gave him her tea, and he took his hat.', ""),
        ('"Oh," said Ann. "She is her own."', ""),
    ],
)
def test_gender_comes_from_honorifics_then_pronouns_and_is_empty_when_unclear(text, gender):
    assert gender == script(text).characters[0].gender


def test_the_door_has_three_speakers():
    known = attribute(segment(read(DOOR))).characters

    assert {"Tomas", "Mrs. Alder", "Corwin"} <= {one.name for one in known}
