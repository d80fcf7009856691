"""A new download goes on as the old one began: in its lines' speakers, and with no passage spoken but the new ones."""

import random
from itertools import pairwise
from pathlib import Path

from audiofic import Settings, render_all
from audiofic.colophon import Line
from audiofic.continuity import continued
from audiofic.model import Character, Kind, Metadata, Script, Segment

MIRA, TOBIAS = Character("Mira", gender="female"), Character("Tobias", gender="male")


def script(*lines: tuple[str, str]) -> Script:
    """A chapter of who says what, none of it sure."""
    segments = tuple(
        Segment(1, n, Kind.DIALOGUE, text, start=10 * n, end=10 * n + 9, speaker=speaker, confidence=0.4)
        for n, (speaker, text) in enumerate(lines)
    )
    return Script(Metadata(title="Home"), ("One",), segments, (MIRA, TOBIAS))


def heard(*lines: tuple[str, str, float]) -> tuple[Line, ...]:
    return tuple(
        Line(n, n + 0.5, 1, n, Kind.DIALOGUE, speaker, text, (), confidence)
        for n, (speaker, text, confidence) in enumerate(lines)
    )


def speakers(told: Script) -> list[tuple[str | None, float]]:
    return [(one.speaker, one.confidence) for one in told.segments]


def test_a_line_that_was_heard_keeps_its_speaker_and_how_sure_that_was():
    before = heard(("Mira", "Yes.", 0.6), ("Tobias", "No.", 0.3))

    told = continued(script(("Tobias", "Yes."), ("Tobias", "No."), ("Mira", "Why?")), before)

    assert speakers(told) == [("Mira", 0.6), ("Tobias", 0.3), ("Mira", 0.4)]


def test_a_line_that_is_said_twice_is_told_by_the_lines_beside_it():
    before = heard(("Mira", "Yes.", 0.6), ("Tobias", "No.", 0.7), ("Tobias", "Yes.", 0.8))

    told = continued(script(("Mira", "Well."), ("Mira", "No."), ("Mira", "Yes.")), before)

    assert speakers(told)[2] == ("Tobias", 0.8)


def test_a_line_that_may_be_either_of_two_is_weighed_anew():
    before = heard(("Mira", "Yes.", 0.6), ("Tobias", "No.", 0.7), ("Tobias", "Yes.", 0.8), ("Mira", "No.", 0.9))

    told = continued(script(("Mira", "Yes."), ("Tobias", "Never."), ("Mira", "Yes."), ("Tobias", "No.")), before)

    assert speakers(told)[2] == ("Mira", 0.4)  # neither of the lines beside it stood there


def test_somebody_who_is_not_in_the_story_any_more_says_nothing():
    told = continued(script(("Tobias", "Yes."), ("Tobias", "No.")), heard(("Anna", "Yes.", 0.9), ("Anna", "No.", 0.9)))

    assert {speaker for speaker, _ in speakers(told)} == {"Tobias"}


def test_a_gender_that_was_not_known_stays_so_for_the_voices_of_unsure_lines():
    told = continued(script(("Tobias", "Yes.")), heard(("Tobias", "Yes.", 0.4)))

    assert {one.name: one.gender for one in told.characters} == {"Mira": "female", "Tobias": ""}


def test_without_an_earlier_download_nothing_changes():
    one = script(("Tobias", "Yes."), ("Mira", "No."))

    assert continued(one, ()) == one


def chapter(number: int) -> str:
    """Talk whose speakers are hard to tell: each chapter more weighs all of it anew."""
    dice = random.Random(number)
    lines = [f"Chapter {number}"]
    for n in range(40):
        one, other, third = dice.sample(["Maren", "Tobias", "Ilse", "Corwin", "Petra", "Anselm", "Bridie", "Hal"], 3)
        tag = dice.choice([f"said {one}", f"{other} asked", "she said", "he said"])
        lines += [
            f"{one} and {other} looked at the {number} doors, and then at {dice.choice(['him', 'her'])}.",
            f'"{third} never opened door {n}," {tag}.',
            f'"And {other} saw {dice.choice(["him", "her", third])} do it in room {n} of {number}."',
        ]
    return "\n\n".join(lines) + "\n\n"


def test_each_chapter_more_speaks_its_own_passages_alone(tmp_path: Path, settings: Settings):
    fics = tmp_path / "fics"
    fics.mkdir()
    tallies = []
    for count in range(3, 9):  # the file has another name each time
        story = fics / f"long ({count}).txt"
        head = "Title: Long\nAuthor: Ann\nSource: https://www.fanfiction.net/s/77/1/Long\n\n"
        story.write_text(head + "".join(map(chapter, range(1, count + 1))), "utf-8")
        [done] = render_all([fics], tmp_path / "out", settings)
        assert done.report
        tallies.append(done.report.tally)
        story.unlink()

    for before, after in pairwise(tallies):
        assert after.cached == before.synthesized + before.cached
