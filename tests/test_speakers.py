"""Stage 3: whoever a tag names says the line, and who they are is known by the fullest of their names."""

import pytest

from audiofic.model import Attribution, Character, Kind, Script
from audiofic.readers import read
from audiofic.readers.plain.text import read_text
from audiofic.segmenter import segment
from audiofic.speakers import attribute, weigh
from reading import DOOR

STORY = """Ann Alder kept the shop, and Ben Birch kept her books. He had never once been late.

"You are late," said Ann. She looked up from her scales.

"I am not," said Ben. He hung up his coat.

{line}

Ann went on with her work, and she did not look up. Ben sharpened his pencil.
"""


def attributed(line: str, story: str = STORY) -> Attribution:
    document = read_text(story.format(line=line).encode(), "story.txt")
    return weigh(segment(document, intro=False))


def script(line: str, story: str = STORY) -> Script:
    return attributed(line, story).script


def speakers(line: str) -> list[str | None]:
    """Who says the quotes of a line that stands between others."""
    return [one.speaker for one in script(line).segments if one.kind is Kind.DIALOGUE][2:]


def person(name: str, story: Script) -> Character:
    return next(one for one in story.characters if name in (one.name, *one.aliases))


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ('"Oh," said Ann.', "Ann"),
        ('"Oh," Ann said.', "Ann"),
        ('"Oh," Ann softly replied.', "Ann"),
        ('"Oh!" Said Ben.', "Ben"),
        ('"Oh," said poor old Ben.', "Ben"),
        ("“Oh,” said Ben.", "Ben"),
        ('Ann said, "Oh."', "Ann"),
        ('He waited, and Ann said to him: "Oh."', "Ann"),
        ('Ben thought it over. Then he said slowly:\n\n"Oh."', "Ben"),
        ('"Oh," said the landlord.', "the landlord"),
        ('"Oh," growled the old landlord, and sat.', "the old landlord"),
        ('"Oh," said Mrs. Cole.', "Mrs. Cole"),
    ],
)
def test_a_tag_names_the_speaker(line, name):
    assert [name] == speakers(line)


def test_a_tag_of_one_gender_means_the_one_who_has_it():
    assert speakers('"Oh," she said.') == ["Ann"]


def test_who_is_called_does_not_speak():
    assert speakers('"Come here, Ben."') == ["Ann"]


def test_a_quote_around_its_tag_has_one_speaker():
    assert speakers('"Oh," said Ann, "no." She sat. "Never."') == ["Ann", "Ann", "Ann"]


def test_two_tags_in_one_paragraph_name_two_speakers():
    assert speakers('"Oh," said Ann. "No," said Ben.') == ["Ann", "Ben"]


def test_a_carried_quote_keeps_its_speaker():
    assert speakers('"Oh," said Ann. "First this.\n\n"Then that."') == ["Ann", "Ann", "Ann"]


def test_a_tag_in_the_second_paragraph_speaks_for_the_first():
    assert speakers('"First this.\n\n"Then that," said Ann.') == ["Ann", "Ann"]


def test_the_evidence_is_the_tag():
    line = [one for one in script('"Oh," said Ann.').segments if one.kind is Kind.DIALOGUE][2]

    assert line.evidence == 'said-tag "said Ann"'


def test_a_vocative_is_named_in_the_evidence():
    line = [one for one in script('"Come here, Ben."').segments if one.kind is Kind.DIALOGUE][2]

    assert 'vocative "Ben" bars Ben' in line.evidence


def test_every_line_has_its_candidates_the_likeliest_first():
    found = attributed('"Oh," said Ann.')

    for n, one in enumerate(found.script.segments):
        if one.kind is Kind.DIALOGUE:
            scores = [candidate.score for candidate in found.candidates[n]]
            assert found.candidates[n][0].name == one.speaker
            assert scores == sorted(scores, reverse=True)


def test_nothing_but_speakers_changes():
    before = segment(read(DOOR))
    after = attribute(before)

    assert [(one.kind, one.text, one.start) for one in before.segments] == [
        (one.kind, one.text, one.start) for one in after.segments
    ]


def test_characters_are_counted_most_lines_first():
    known = script('"Oh," said Ben. "No."').characters

    assert [one.lines for one in known] == sorted((one.lines for one in known), reverse=True)


def test_the_door_has_three_speakers():
    known = attribute(segment(read(DOOR))).characters

    assert {"Tomas", "Mrs. Alder", "Corwin"} <= {one.name for one in known}
