"""Corrections: what a person wrote of aliases and lines is followed, in this version of the story and in the next."""

from dataclasses import replace
from pathlib import Path

import pytest

from audiofic import render
from audiofic.castfile import CastFile
from audiofic.corrections import Corrected, correct
from audiofic.errors import CastError
from audiofic.model import Character, Kind, Metadata, Script, Segment
from audiofic.production import prepare
from audiofic.settings import Settings

SAID = [
    ("Sakura", "“I never opened it.”"),
    (None, "He nodded."),
    ("Naruto", "“Yes.”"),
    (None, "The door creaked behind them."),
    ("Sakura", "“Yes.”"),
    ("Sakura-chan", "“Don't you dare—”"),
    (None, "Nothing stirred."),
    (None, "“So-called ‘friends’ …”"),
]


def script(said: list[tuple[str | None, str]] = SAID) -> Script:
    segments = tuple(
        Segment(1, n, Kind.DIALOGUE if text.startswith("“") else Kind.NARRATION, text, speaker=who, confidence=0.7)
        for n, (who, text) in enumerate(said)
    )
    names = dict.fromkeys(who for who, _ in said if who)
    people = [Character(name, lines=sum(who == name for who, _ in said)) for name in names]
    return Script(Metadata(), ("",), segments, tuple(people))


def corrected(said: list[tuple[str | None, str]] = SAID, **sections: dict[str, str]) -> Corrected:
    return correct(script(said), CastFile(Path("story.cast.toml"), **sections))


def speakers(result: Corrected) -> list[str | None]:
    return [one.speaker for one in result.script.segments if one.text.startswith("“")]


def test_a_line_is_given_to_who_says_it_and_that_is_sure():
    line = corrected(lines={"I never opened it.": "Naruto"}).script.segments[0]

    assert (line.speaker, line.confidence, line.evidence) == ("Naruto", 1.0, "the cast file says so")


@pytest.mark.parametrize("key", ["Don’t you dare", "don't  YOU dare...", '"Dont you, dare!"'])
def test_a_line_is_known_by_its_words_alone(key: str):
    assert speakers(corrected(lines={key: "Naruto"}))[3] == "Naruto"


def test_lines_are_counted_anew():
    result = corrected(lines={"I never opened it.": "Naruto", "Don't you dare": "Naruto"})

    assert {one.name: one.lines for one in result.script.characters} == {"Naruto": 3, "Sakura": 1}


def test_a_quote_that_nobody_says_is_narrated():
    line = corrected(lines={"So-called 'friends'": "narrator"}).script.segments[7]

    assert (line.kind, line.speaker) == (Kind.NARRATION, None)


def test_the_words_before_tell_which_of_two_lines_is_meant():
    assert speakers(corrected(lines={"creaked behind them | Yes.": "Naruto"})) == [
        "Sakura", "Naruto", "Naruto", "Sakura-chan", None,
    ]  # fmt: skip


def test_of_two_lines_the_first_is_taken_and_that_is_said():
    result = corrected(lines={"Yes.": "Sakura"})

    assert speakers(result)[1] == "Sakura"
    assert "said 2 times" in result.warnings[0]


def test_words_before_a_line_that_the_author_changed_by_half_still_mean_it():
    said = [(who, text.replace("creaked behind them", "moaned behind them")) for who, text in SAID]

    assert speakers(corrected(said, lines={"creaked behind them | Yes.": "Naruto"}))[2] == "Naruto"


def test_a_line_that_is_gone_is_said_and_no_error():
    result = corrected(lines={"Where were you all night?": "Naruto"})

    assert result.script == script()
    assert "Where were you" in result.warnings[0]


def test_a_slip_in_a_line_is_refused_with_the_nearest():
    with pytest.raises(CastError, match=r"I never open it.*I never opened it"):
        corrected(lines={"I never open it": "Naruto"})


def test_a_slip_in_a_speaker_is_refused_with_the_nearest():
    with pytest.raises(CastError, match=r'story.cast.toml.*"Narto".*"Naruto"'):
        corrected(lines={"I never opened it.": "Narto"})


def test_somebody_new_speaks_once_they_have_a_voice():
    lines = {"I never opened it.": "Iruka"}
    with pytest.raises(CastError, match="Iruka"):
        corrected(lines=lines)

    result = corrected(lines=lines, voices={"Iruka": "bram"})

    assert (speakers(result)[0], result.voices, result.warnings) == ("Iruka", {"Iruka": "bram"}, ())
    assert Character("Iruka", lines=1) in result.script.characters


def test_an_alias_is_the_same_character():
    result = corrected(aliases={"Sakura-chan": "Sakura"})

    assert speakers(result) == ["Sakura", "Naruto", "Sakura", "Sakura", None]
    assert Character("Sakura", ("Sakura-chan",), lines=3) in result.script.characters
    assert len(result.script.characters) == 2


def test_the_voice_of_an_alias_is_that_of_the_character_unless_they_have_their_own():
    aliases = {"Sakura-chan": "Sakura"}

    assert corrected(aliases=aliases, voices={"Sakura-chan": "fern"}).voices == {"Sakura": "fern"}
    both = {"Sakura-chan": "fern", "Sakura": "coral"}
    assert corrected(aliases=aliases, voices=both).voices == {"Sakura": "coral"}


@pytest.mark.parametrize(
    "aliases",
    [
        {"Sakura": "Sakura-chan", "Sakura-chan": "Sakura"},
        {"Sakura-chan": "Sakura", "Sakura": "Naruto"},
        {"Sakura": "Sakura"},
    ],
)
def test_a_chain_of_aliases_is_refused(aliases: dict[str, str]):
    with pytest.raises(CastError, match="alias"):
        corrected(aliases=aliases)


def test_another_name_of_somebody_is_no_alias_of_somebody_else():
    story = script()
    people = tuple(replace(one, aliases=("the girl",)) if one.name == "Sakura" else one for one in story.characters)

    with pytest.raises(CastError, match=r'"the girl".*"Sakura"'):
        correct(replace(story, characters=people), CastFile(Path("story.cast.toml"), aliases={"the girl": "Naruto"}))


@pytest.mark.parametrize("section", ["voices", "aliases"])
def test_a_slip_in_a_name_is_refused_with_the_nearest(section: str):
    with pytest.raises(CastError, match=r'"Narutto".*"Naruto"'):
        corrected(**{section: {"Narutto": "Sakura"}})


def test_who_has_left_the_story_is_said_and_no_error():
    result = corrected(voices={"Orochimaru": "silas", "Naruto": "bram"})

    assert ["Orochimaru" in warning for warning in result.warnings] == [True]


STORY = """Title: The Door
Author: Ann

{opening}

"I never opened it," said Mira.

"Then who did?" asked Tobias.

{filler}

"Somebody else did," said Mira.
"""
FILLER = "\n\n".join(f"{n} lamps were lit along the quay that night, and {n} were put out again." for n in range(300))


@pytest.fixture
def told(tmp_path: Path, settings: Settings):
    """A function that renders the story with a cast file, and says how many passages that made."""

    def told(cast_file: str, opening: str = "The door stood open.") -> int:
        story = tmp_path / "story.txt"
        story.write_text(STORY.format(opening=opening, filler=FILLER))
        (tmp_path / "story.cast.toml").write_text(cast_file)
        return render(story, tmp_path / "story.mp3", settings).tally.synthesized

    return told


def test_a_corrected_line_costs_its_own_passage_and_no_more(told):
    assert told("") > 5

    assert told('[lines]\n"Somebody else did" = "Tobias"\n') == 1


def test_an_alias_costs_the_passages_of_who_is_renamed(told):
    told("")

    assert told('[aliases]\n"Tobias" = "Mira"\n') == 1


def test_a_correction_is_kept_in_the_next_version_of_the_story(told, tmp_path: Path, settings: Settings):
    told('[lines]\n"Somebody else did" = "Tobias"\n', opening="Nobody had seen the door. It had stood open all night.")

    segments = prepare(tmp_path / "story.txt", settings).script.segments
    assert [one.speaker for one in segments if "Somebody" in one.text] == ["Tobias"]


def test_corrections_that_make_a_guest_of_somebody_recast_nobody(tmp_path: Path, settings: Settings):
    text = "\n\n".join(f'"Line {n} it is," said {who}.' for n, who in enumerate(["Ann"] * 4 + ["Bo"] * 4 + ["Cy"] * 3))
    story = tmp_path / "story.txt"
    story.write_text(f"Title: Lines\nAuthor: Ann\n\n{text}\n")
    before = prepare(story, settings).cast.speakers

    (tmp_path / "story.cast.toml").write_text('[lines]\n"Line 0 it is" = "Cy"\n')

    assert prepare(story, settings).cast.speakers == before
