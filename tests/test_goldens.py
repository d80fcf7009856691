"""Golden scripts: what the stages made of our own stories, down to the letter; `pytest --accept` writes them anew."""

from pathlib import Path

import pytest

from audiofic.readers import read
from audiofic.segmenter import segment
from audiofic.speakers import attribute
from audiofic.terminal import script_lines

STORIES = sorted((Path(__file__).parent / "stories").glob("*.txt"))


@pytest.mark.parametrize("story", STORIES, ids=lambda path: path.stem)
def test_the_script_is_the_golden_one(story: Path, request: pytest.FixtureRequest):
    golden = story.with_suffix(".script.jsonl")
    script = "".join(f"{line}\n" for line in script_lines(attribute(segment(read(story)))))
    if request.config.getoption("accept"):
        golden.write_text(script, "utf-8")

    assert script == golden.read_text("utf-8")
