"""Words in italics or bold: carried from the mark-up, told from thoughts and letters, found again in what is spoken."""

from pathlib import Path

import pytest

from audiofic import Settings
from audiofic.model import Kind, Segment
from audiofic.notation import plain
from audiofic.production import prepare
from audiofic.readers import read
from audiofic.segmenter import segment
from audiofic.speech import utter
from audiofic.speech.emphasis import with_stress


def marked(text: str) -> Segment:
    """A segment of *text*, in which {braces} stand around what mark-up emphasises."""
    bare, spans = "", []
    for number, part in enumerate(text.replace("}", "{").split("{")):
        if number % 2:
            spans.append((len(bare), len(bare) + len(part)))
        bare += part
    return Segment(1, 0, Kind.NARRATION, bare, emphasis=tuple(spans))


def segments_of(html: str, folder: Path) -> list[Segment]:
    path = folder / "story.html"
    path.write_text(f"<html><body><h1>T</h1>{html}</body></html>", "utf-8")
    return [one for one in segment(read(path), intro=False).segments if one.kind is not Kind.HEADING]


def test_emphasis_of_the_markup_is_told_in_the_segments_own_text(tmp_path: Path):
    html = "<p>It was <i>very</i>\n  late.  “I <b>do  not</b> care,” she said, <em>softly</em>.</p>"

    found = [[one.text[start:end] for start, end in one.emphasis] for one in segments_of(html, tmp_path)]

    assert found == [["very"], ["do not"], ["softly"]]


def test_emphasis_across_several_segments_is_told_in_each(tmp_path: Path):
    html = "<p>It was late. <i>“I know,” she said</i> again and again.</p>"

    found = [[one.text[start:end] for start, end in one.emphasis] for one in segments_of(html, tmp_path)]

    assert found == [[], ["“I know,”"], ["she said"]]


@pytest.mark.parametrize(
    ("name", "story"),
    [
        ("story.html", "<html><body><p>He did <em>not</em> ask for 42 lamps on St. Ives.</p></body></html>"),
        ("story.md", "He did *not* ask for 42 lamps on St. Ives."),
        ("story.txt", "He did _not_ ask for 42 lamps on St. Ives."),
    ],
)
def test_what_a_story_stresses_an_engine_is_told_to(tmp_path: Path, settings: Settings, name: str, story: str):
    (tmp_path / name).write_text(story, "utf-8")

    production = prepare(tmp_path / name, settings)

    assert utter(production.script, production.cast)[-1].text.startswith("He did *not* ask for ")


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("You {know} that.", "You *know* that."),
        ("“{You} did it.”", "“*You* did it.”"),
        ("“No, {you}.”", "“No, *you*.”"),
        ("It was {so very late} then.", "It was *so very late* then."),
        ("the the {the} the", "the the *the* the"),
        ("It *was* late and _so very_ dark and ***so*** cold.", "It *was* late and *so very* dark and *so* cold."),
        ("He {didn’t} go.", "He *didn’t* go."),
    ],
)
def test_a_few_words_of_a_sentence_are_stressed(text: str, spoken: str):
    one = marked(text)

    assert with_stress(one, one.text.replace("*", "").replace("_", "")) == spoken


@pytest.mark.parametrize(
    "text",
    [
        "{Run!} He ran.",
        "He ran. {Run away!} He ran.",
        "He ran. {Run}!",
        "{Never.}",
        "She read {All About the Sea} again.",
        "{Mira:} are you there?",
        "Two * three * four",
        "a snake_case_name",
        "It is 2*3*4.",
        "“{ — }”",
    ],
)
def test_sentences_titles_labels_and_figures_are_not(text: str):
    one = marked(text)

    assert with_stress(one, one.text) == one.text


@pytest.mark.parametrize(
    ("text", "spoken", "stressed"),
    [
        ("She had {42} cats.", "She had forty-two cats.", "She had *forty-two* cats."),
        ("Not {Levi} again.", "Not [Levi](/ˈliːvaɪ/) again.", "Not *[Levi](/ˈliːvaɪ/)* again."),
        ("Not {Levi A.} again.", "Not [Levi A.](/ˈliːvaɪ/) again.", "Not *[Levi A.](/ˈliːvaɪ/)* again."),
        ("Not {Levi} A. again.", "Not [Levi A.](/ˈliːvaɪ/) again.", "Not [Levi A.](/ˈliːvaɪ/) again."),
        ("Go to {x.com/y} now.", "Go to now.", "Go to now."),
        ("St. Ives is {so} near to St. James.", "Saint Ives is so near to Saint James.",
         "Saint Ives is *so* near to Saint James."),
    ],
)  # fmt: skip
def test_stress_is_found_again_where_words_are_spoken_otherwise_than_written(text: str, spoken: str, stressed: str):
    assert with_stress(marked(text), spoken) == stressed


def test_stress_takes_no_word_away_and_adds_none():
    one = marked("And {so} it was {very} late, {so} late that {nobody at all} came, {so late}.")

    assert plain(with_stress(one, one.text)) == one.text


def test_a_wall_of_text_is_spoken_without_stress_rather_than_compared_for_minutes():
    one = marked("It was {so} late " + "and late " * 20_000)

    assert with_stress(one, one.text) == one.text
