"""What is told as a flashback: by its labels, or by a scene in italics."""

from pathlib import Path

import pytest

from audiofic.readers import read
from audiofic.segmenter import segment
from audiofic.speech.flashbacks import flashbacks

PAST = "In those days the door had stood open all night, and nobody had seen who opened it or who it was that shut it. "


def told(story: str, folder: Path, name: str = "story.txt") -> list[str]:
    """The opening words of what is a flashback."""
    path = folder / name
    path.write_text(story, "utf-8")
    script = segment(read(path), intro=False)
    found = flashbacks(script)
    return [one.text[:12] for n, one in enumerate(script.segments) if n in found]


@pytest.mark.parametrize(
    "label",
    ["*Flashback*", "-- flashback --", "Flashback:", "***FLASHBACK***", "~Start of Flashback~", "Flashback: last May"],
)
@pytest.mark.parametrize("end", ["End flashback", "-- end of flashback --", "*Flashback over*", "* * *"])
def test_a_flashback_goes_from_its_label_to_its_end(label: str, end: str, tmp_path: Path):
    story = f"She sat by the door.\n\n{label}\n\nThe door was open.\n\n“Oh,” he said.\n\n{end}\n\nShe woke up.\n"

    assert told(story, tmp_path) == ["The door was", "“Oh,”", "he said."]


def test_a_label_that_names_its_end_outlasts_breaks_between(tmp_path: Path):
    story = "She sat.\n\nFlashback:\n\nIt was May.\n\n* * *\n\nIt was June.\n\nEnd flashback\n\nShe woke up.\n"

    assert told(story, tmp_path) == ["It was May.", "It was June."]


def test_a_scene_in_italics_is_a_flashback(tmp_path: Path):
    italics = f"<p><i>{PAST * 3}</i></p><p><em>“Who was it?” he asked.</em></p>"
    story = f"<h1>T</h1><p>She sat <i>very</i> still.</p><hr>{italics}<hr><p>She got up.</p>"

    assert told(story, tmp_path, "story.html") == [PAST[:12], "“Who was it?", "he asked."]


def test_a_scene_between_marks_of_italics_is_a_flashback(tmp_path: Path):
    story = f"She sat still.\n\n* * *\n\n*{PAST * 3}“Who was it?” he asked.*\n\n* * *\n\nShe got up.\n"

    assert told(story, tmp_path) == [f"*{PAST}"[:12], "“Who was it?", "he asked.*"]


@pytest.mark.parametrize(
    "story",
    [
        "She sat still.\n\n* * *\n\n*Three weeks later.*\n\n* * *\n\nShe got up.\n",
        f"*{PAST * 3}*\n\n* * *\n\n*{PAST * 3}*\n",
        f"She sat still.\n\n* * *\n\n“\n\n{PAST * 3}\n\n* * *\n\nShe got up.\n",
        "She had flashbacks: bad ones.\n\nThen she had a flashback of the door and of the man who had opened it.\n",
    ],
    ids=["a line", "a whole story in italics", "a scene with a lone quotation mark", "the word in a sentence"],
)
def test_other_italics_and_other_words_are_none(story: str, tmp_path: Path):
    assert told(story, tmp_path) == []
