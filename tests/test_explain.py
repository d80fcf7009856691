"""The script as a person reads it: a table that fits every terminal, and why a line has its speaker."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from audiofic.errors import UsageError
from audiofic.explain import script_table, why
from audiofic.model import Attribution, Kind
from audiofic.production import Production, prepare
from audiofic.settings import Settings
from language_model import Line, conversation

ANN, BOB, NOBODY = Line("“I am Ann.”", "Ann", 0.97), Line("“Who, me?”", "Bob", 0.4, (("Ann", 0.25),)), Line("“Oh!”")
LONG = "The rain in the mill town fell and fell. " * 6


@pytest.fixture
def produced(tmp_path: Path, settings: Settings):
    """A function that makes an attribution ready to be shown, with real voices."""

    def produced(attribution: Attribution) -> Production:
        story = tmp_path / "story.txt"
        story.write_text('"Hello," said Ann. She sat.\n\n"Hello," said Bob. He sat.\n', "utf-8")
        made = prepare(story, settings)
        one, other = made.cast.narrator, made.cast.notes
        voices = {"neutral": {"": other, "male": one}, "speakers": {"Ann": one, "Bob": other}}
        cast = replace(made.cast, genders={"Bob": "male"}, certainty=0.5, **voices)
        return replace(made, script=attribution.script, cast=cast, candidates=attribution.candidates)

    return produced


@pytest.fixture
def shown(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, produced):
    """A function that shows a script on a terminal of a width, or to a pipe."""

    def shown(attribution: Attribution, width: int = 0, line: int | None = None, **environment: str) -> str:
        monkeypatch.setenv("TERM", "xterm-256color")
        monkeypatch.delenv("NO_COLOR", raising=False)
        monkeypatch.setenv("COLUMNS", str(width or 80))
        monkeypatch.setenv("FORCE_COLOR", "1" if width else "")
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        production = produced(attribution)
        script_table(production) if line is None else why(production, line)
        return capsys.readouterr().out

    return shown


def plain(text: str) -> str:
    return re.sub(r"\x1b\[[0-9;]*m", "", text)


@pytest.mark.parametrize("width", [20, 30, 71, 72, 80, 109, 110, 200])
def test_every_line_fits_the_terminal(shown, width: int):
    lines = plain(shown(conversation(LONG, ANN, BOB, NOBODY, names=("Ann", "Bob")), width)).splitlines()

    assert max(map(len, lines)) <= width


@pytest.mark.parametrize("width", [20, 30, 80, 200])
def test_every_word_is_shown_whole_at_every_width(shown, width: int):
    assert LONG.split() == [word for word in plain(shown(conversation(LONG), width)).split() if word in LONG.split()]


@pytest.mark.parametrize("width", [30, 80, 200])
def test_a_row_has_kind_speaker_confidence_and_evidence(shown, width: int):
    table = " ".join(plain(shown(conversation(ANN), width)).split())

    assert re.search(r"0 dialogue Ann 97% (\w+ )?“I am Ann.” turn-taking", table)


@pytest.mark.parametrize("width", [0, 30, 80, 200])
def test_a_guess_has_a_question_mark(shown, width: int):
    table = plain(shown(conversation(ANN, BOB, NOBODY), width))

    assert ("97%?" in table, "40%?" in table) == (False, True)
    assert len(re.findall(r"dialogue +\? ", f"{table} ".replace("\n", " "))) == 1


def test_each_speaker_has_a_colour_of_their_own(shown):
    table = shown(conversation(ANN, BOB, ANN), 80)

    colours = dict(re.findall(r"\x1b\[([0-9;]+)m(Ann|Bob) ", table))
    assert len(set(colours)) == 2
    assert (
        re.findall(r"\x1b\[([0-9;]+)m“I am Ann", table) == [code for code, name in colours.items() if name == "Ann"] * 2
    )


def test_no_colour_where_none_is_wanted(shown):
    codes = re.findall(r"\x1b\[([0-9;]*)m", shown(conversation(ANN, BOB), 80, NO_COLOR="1"))

    assert set(codes) <= {"0", "1", "2", "3"}  # bold, dim and italic are no colours


def test_a_pipe_gets_each_segment_whole_on_a_line_without_colour(shown):
    table = shown(conversation(LONG, ANN, Line("“" + "Never! " * 80 + "”", "Bob", 0.9)))

    assert "\x1b" not in table
    assert [line.split()[0] for line in table.splitlines()] == ["n", "0", "1", "2"]
    assert "Never! " * 80 in table


def test_wide_letters_are_folded_by_their_width(shown):
    table = plain(shown(conversation("雪" * 50), 30))

    assert max(len(line.strip()) for line in table.splitlines()) <= 14


def test_a_long_name_ends_in_dots_where_there_is_a_column_for_it(shown):
    name = "the landlord of the Golden Lion"

    assert "the landlord … " in plain(shown(conversation(Line("“Oh!”", name, 0.9), names=(name,)), 80))


def test_why_shows_the_candidates_with_their_scores(shown):
    said = shown(conversation("Rain fell.", ANN, BOB), line=2)

    assert " 40%  Bob: turn-taking\n 25%  Ann: turn-taking\n 35%  nobody of them\n" in said


def test_why_shows_the_line_among_its_neighbours(shown):
    said = shown(conversation("Rain fell.", ANN, BOB, "Night fell."), line=2)

    assert "  0  Rain fell.\n  1  “I am Ann.”\n> 2  “Who, me?”\n  3  Night fell.\n" in said


def test_why_shows_of_long_neighbours_the_nearer_end_alone(shown):
    said = shown(conversation("Far. " * 99 + "Near.", ANN, "Near. " + "Far. " * 99), line=1)

    assert " Near.\n> 1" in said
    assert "\n  2  Near. " in said
    assert said.count("Far.") < 99


def test_why_says_that_a_guess_has_a_neutral_voice(shown, produced):
    scene = conversation("Rain fell.", ANN, BOB)
    voice = produced(scene).cast.neutral["male"].name

    assert f"{voice} speaks it, the neutral male voice: Bob is only a guess, 40% sure where 50% is enough." in shown(
        scene, line=2
    )


def test_why_says_whose_voice_a_sure_line_has(shown, produced):
    scene = conversation("Rain fell.", ANN)
    voice = produced(scene).cast.speakers["Ann"].name

    assert f"{voice} speaks it, the voice of Ann: 97% sure, where 50% is enough." in shown(scene, line=1)


def test_why_says_what_made_a_line_sure_if_no_candidate_shows_it(shown):
    scene = conversation("Rain fell.", ANN)
    told = replace(scene.script.segments[1], speaker="Bob", confidence=1.0, evidence="the cast file says so")
    corrected = replace(scene, script=replace(scene.script, segments=(scene.script.segments[0], told)))

    assert "the voice of Bob: 100% sure (the cast file says so), where 50% is enough." in shown(corrected, line=1)


def test_why_says_that_nobody_is_known(shown):
    said = shown(conversation(NOBODY), line=0)

    assert "100%  nobody known\n" in said
    assert "the voice of dialogue that is nobody's." in said


@pytest.mark.parametrize("width", [20, 30, 80])
def test_why_fits_the_terminal(shown, width: int):
    said = plain(shown(conversation(LONG, ANN, BOB), width, line=2))

    assert max(map(len, said.splitlines())) <= width


@pytest.mark.parametrize(
    ("line", "message", "nearest"),
    [
        (0, "Line 0 is narration, not dialogue.", "1: “I am Ann.”"),
        (2, "Line 2 is break, not dialogue.", "1: “I am Ann.”"),
        (99, "There is no line 99: the last is 3.", "3: “Who, me?”"),
        (-1, "There is no line -1: the last is 3.", "1: “I am Ann.”"),
    ],
)
def test_a_line_that_is_none_of_dialogue_is_refused_with_the_nearest(produced, line: int, message: str, nearest: str):
    with pytest.raises(UsageError, match=re.escape(message)) as refused:
        why(produced(conversation("Rain fell.", ANN, Kind.BREAK, BOB)), line)

    assert refused.value.hint == f"The nearest line of dialogue is {nearest}"


def test_a_story_without_dialogue_has_nothing_to_explain(produced):
    with pytest.raises(UsageError, match="no line of dialogue"):
        why(produced(conversation("Rain fell.")), 0)
