"""Stage 3: a story that is hardly one is read to its end all the same, and whoever speaks in it is a character."""

import pytest

from audiofic.model import Attribution, Kind, Script
from audiofic.speakers import weigh
from reading import script

TOLD = "The house stood at the end of the lane, and the rain had not stopped since she came to it."
ONE = f'{TOLD} Ann kept it.\n\n"Rain again," said Ann. She shut the door.\n\n"And no letter," said Ann.'
SHORT = (
    '"You are late," said Ann. She did not look up from the letter that had come with the boat.\n\n'
    '"I am not," said Ben. He hung up his wet coat, and he went over to the fire to warm his hands.\n\n'
    '"By an hour," said Ann, and she laughed at him until he had to laugh, too, late or not late at all.'
)
FRENCH = (
    "La pluie tombait sur la maison, et personne ne venait plus depuis que le vieux était parti pour la ville. "
    "Anne regardait par la fenêtre sans rien dire, puis elle ferma les volets et revint près du feu.\n\n"
    "« Tu es en retard », dit Marc.\n\n« Oui », répondit Anne."
)
MANY = "\n\n".join(f'"It is late," said {first}{last}. {first}{last} left.' for first in ("Ba", "Do", "Ki", "Lu", "Me")
                   for last in ("ran", "sel", "tim", "von", "wyn"))  # fmt: skip
ODD = {
    "no names at all": f'{TOLD}\n\n"Who is there?"\n\n"Nobody."\n\n"Then come in."',
    "one speaker": ONE,
    "three hundred characters": SHORT,
    "all capitals": f"{TOLD}\n\n{SHORT}".upper(),
    "an opening mark too many": f'{ONE}\n\n"And nobody came, said Ben.\n\nAnn laughed.',
    "a closing mark too many": f'{ONE}\n\nAnd nobody came," said Ben.\n\nAnn laughed.',
    "marks alone": f'{TOLD}\n\n"" "..." " “” ‘’ «»',
    "another language": FRENCH,
    "dialogue alone": '"Ann?"\n\n"Ben!"\n\n"Ann, you are late."\n\n"Am I, Ben?"',
    "one word": "Hello",
    "titles without names": f'{TOLD}\n\n"Oh," said Mr.\n\n"Hm," said the Captain.\n\n"Ah," said Dr. Mrs.',
    "emoji": f'{TOLD}\n\n"😀," said Ann. 😀\n\n"😀 😀"',
    "a chat of strangers": f"{TOLD}\n\nann_b: hello\n\nBEN: hi\n\nben: hi again\n\nann_b: bye",
    "everybody in one paragraph": SHORT.replace("\n\n", " "),
    "many people": MANY,
}
every_oddity = pytest.mark.parametrize("text", ODD.values(), ids=ODD.keys())


def speakers(story: Script) -> list[str | None]:
    return [one.speaker for one in story.segments if one.kind is Kind.DIALOGUE]


def weighed(text: str) -> Attribution:
    return weigh(script(text))


@every_oddity
def test_who_speaks_changes_no_word(text):
    before = script(text)
    assert [one.text for one in weigh(before).script.segments] == [one.text for one in before.segments]


@every_oddity
def test_every_speaker_is_a_character(text):
    story = weighed(text).script
    assert {one.speaker for one in story.segments if one.speaker} == {one.name for one in story.characters}


@every_oddity
def test_no_two_characters_share_a_name(text):
    names = [one.name for one in weighed(text).script.characters]
    assert len(names) == len({*names})


@every_oddity
def test_every_confidence_is_a_share(text):
    assert all(0 <= one.confidence <= 1 for one in weighed(text).script.segments)


@every_oddity
def test_every_line_of_dialogue_has_its_candidates_or_none(text):
    told = weighed(text)
    lines = {n for n, one in enumerate(told.script.segments) if one.kind is Kind.DIALOGUE}
    assert told.candidates.keys() == lines


def test_the_only_person_of_a_story_says_all_of_it():
    assert {*speakers(weighed(ONE).script)} == {"Ann"}


def test_a_story_as_short_as_a_message_has_its_speakers():
    assert speakers(weighed(SHORT).script) == ["Ann", "Ben", "Ann"]


def test_a_story_that_names_nobody_invents_nobody():
    assert weighed(ODD["no names at all"]).script.characters == ()


def test_a_story_in_another_language_has_lines_that_are_nobodys():
    assert {*speakers(weighed(FRENCH).script)} == {None}
