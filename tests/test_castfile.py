"""The cast file: a broken one is refused by line and key; --save writes one to edit, and never over what was edited."""

import random
import re
import tomllib
from pathlib import Path

import pytest

from audiofic.castfile import read_cast_file
from audiofic.castfile.draft import SURE
from audiofic.castfile.lines import key_of, lines_by_words, meant
from audiofic.errors import CastError, OutputError, VoiceError
from audiofic.model import Kind, Metadata, Script, Segment
from audiofic.production import prepare, save_cast
from audiofic.settings import Settings

STORY = """Title: The Door
Author: Ann

"I never opened it," said Mira.

"Then who did?"

"You know \\"who\\" did, or #1 did."

"Yes."

"And you?" asked Tobias.

"Yes."

A/N: Thanks for reading, everyone.
"""


CROWD = """
Wen, Ilse and Corwin came in with the rain, and they all began to talk.

"It is wet."

"It is."

"So?" said Wen.

"So nothing."

"The door was open."

"It was not."

Ilse laughed at Corwin, and Tobias shut the door.

"Now it is shut."
"""


@pytest.fixture
def story(tmp_path: Path) -> Path:
    story = tmp_path / "story.txt"
    story.write_text(STORY)
    return story


@pytest.fixture
def file(story: Path) -> Path:
    return story.with_name("story.cast.toml")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[voices]\nMira fern", "line 2"),
        ("[voices]\n\nMira = 3\n", r'line 3: \[voices\] "Mira" is 3'),
        ("[voices]\nA = 'x'\n[lines]\n'Yes.' = ['Mira']\n", r'line 4: \[lines\] "Yes\."'),
        ("\n[voice]\nMira = 'fern'\n", r'line 2: \[voice\].*"voices"'),
        ("Mira = 'fern'\n", r"line 1: \[Mira\]"),
        ("voices = 'fern'\n", r"line 1: \[voices\]"),
        ("[pronunce]\nMira = 'Meera'\n", r"line 1: \[pronunce\].*Did you mean \"pronounce\""),
        ("[pronounce]\nMira = '/mee9/'\n", r"line 2: \[pronounce\] \"Mira\".*\"9\" is no symbol"),
        ("[pronounce]\nMira = {ipa = 'm'}\n", r"line 2: \[pronounce\] \"Mira\".*not a string"),
        ("[notes]\ndisclamer = 'skip'\n", r'line 2: \[notes\] "disclamer".*"disclaimer"'),
        ("[notes]\ndisclaimer = 'skipp'\n", r'line 2: \[notes\] "disclaimer".*"skipp".*"skip"'),
        ("[voices]\nMira = 'fern'\nMira = 'coral'\n", "line 3"),
    ],
)
def test_a_broken_file_is_refused_by_its_name_line_and_key(file: Path, text: str, said: str):
    file.write_text(text)

    with pytest.raises(CastError, match=r"story\.cast\.toml") as caught:
        read_cast_file(file)
    assert re.search(said, caught.value.message)
    assert caught.value.hint


def test_a_file_that_is_not_text_is_refused(file: Path):
    file.write_bytes(b"[voices]\nMira = '\xff'")

    with pytest.raises(CastError, match=r"story\.cast\.toml"):
        read_cast_file(file)


def test_an_unknown_voice_is_refused_by_file_line_and_nearest_voice(story: Path, file: Path, settings: Settings):
    file.write_text('[voices]\n"Mira" = "ferm"\n')

    with pytest.raises(VoiceError, match=r'story\.cast\.toml, line 2: \[voices\] "Mira".*"ferm".*"fern"'):
        prepare(story, settings)


def saved(story: Path, settings: Settings) -> int:
    return save_cast(story, prepare(story, settings))


def test_a_saved_file_changes_nothing(story: Path, file: Path, settings: Settings):
    before = prepare(story, settings)
    saved(story, settings)

    after = prepare(story, settings)

    assert (after.script, after.cast, after.warnings) == (before.script, before.cast, ())


def test_a_saved_file_names_everybody_with_lines_and_a_sample(story: Path, file: Path, settings: Settings):
    saved(story, settings)

    text = file.read_text()
    assert list(tomllib.loads(text)["voices"]) == ["narrator", "notes", "Mira", "Tobias"]
    assert re.search(r'^"Mira" = "\w+"  # \d+ lines, female: .*I never opened it', text, re.MULTILINE)


def test_the_least_certain_lines_are_ready_to_edit_and_each_means_itself(story: Path, file: Path, settings: Settings):
    story.write_text(f"{STORY}{CROWD}")
    saved(story, settings)
    before = prepare(story, settings).script
    ready = re.sub(r'(?m)^# (".*") = ".*?"', r'\1 = "Tobias"', file.read_text())
    file.write_text(ready)

    after = prepare(story, settings)

    unsure = [one.confidence < SURE for one in before.segments if one.kind is Kind.DIALOGUE]
    said = [one.speaker for one in after.script.segments if one.kind is Kind.DIALOGUE]
    assert len(tomllib.loads(ready)["lines"]) == sum(unsure) > 0
    assert after.warnings == ()
    assert {who for who, open_ in zip(said, unsure, strict=True) if open_} == {"Tobias"}


def test_saving_again_keeps_what_was_edited_and_adds_what_is_new(story: Path, file: Path, settings: Settings):
    saved(story, settings)
    edited = re.sub(r'"Mira" = "\w+"', '"Mira" = "gaffer"', file.read_text()) + "# my own words\n"
    file.write_text(edited)
    story.write_text(f'{STORY}\n\n"Nor did I," said Wen.\n\n"So I see."\n')

    assert saved(story, settings) >= 1

    kept = file.read_text().splitlines()
    assert [line for line in edited.splitlines() if line not in kept] == []
    assert tomllib.loads(file.read_text())["voices"].keys() >= {"Mira", "Wen"}


def test_saving_again_where_nothing_is_new_writes_nothing(story: Path, file: Path, settings: Settings):
    saved(story, settings)
    file.chmod(0o400)
    before = file.stat()

    assert saved(story, settings) == 0
    assert file.stat() == before


def test_a_line_that_is_settled_is_not_offered_again(story: Path, file: Path, settings: Settings):
    file.write_text('[lines]\n"then WHO did" = "Mira"\n')

    saved(story, settings)

    assert '"Then who did" =' not in file.read_text()


def test_line_ends_stay_as_they_are(story: Path, file: Path, settings: Settings):
    file.write_bytes(b'[voices]\r\n"Mira" = "fern"\r\n')

    saved(story, settings)

    assert b"\n" not in file.read_bytes().replace(b"\r\n", b"")


@pytest.mark.parametrize("text", ['voices = {"Mira" = "fern"}\n', 'voices."Mira" = "fern"\n'])
def test_a_file_of_another_form_is_left_alone_and_that_is_said(story: Path, file: Path, settings: Settings, text: str):
    file.write_text(text)

    with pytest.raises(CastError, match="added to"):
        saved(story, settings)
    assert file.read_text() == text


def test_a_file_that_cannot_be_written_is_an_error(story: Path, settings: Settings):
    longest = story.rename(story.with_name("s" * 251 + ".txt"))  # the cast file's name is longer

    with pytest.raises(OutputError, match="cannot be written"):
        saved(longest, settings)
    assert [path.name for path in story.parent.iterdir()] == [longest.name]


def said(*texts: str) -> Script:
    segments = [Segment(1, n, Kind.DIALOGUE, text) for n, text in enumerate(texts)]
    return Script(Metadata(), ("",), tuple(segments))


def test_every_key_means_one_line_or_there_is_none():
    script = said(*random.Random(1).choices(["“Yes.”", "“No.”", "“Oh ...”", "“...”", "“?!”", "“a | b”"], k=80))
    lines = lines_by_words(script)

    keys = [key_of(n, script.segments, lines) for n in range(len(script.segments))]

    assert sum(map(bool, keys)) > 40
    assert all(meant(key, script.segments, lines) == [n] for n, key in enumerate(keys) if key)
