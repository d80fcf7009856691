"""Golden scripts: what the stages made of our own stories, down to the letter; `pytest --accept` writes them anew."""

from pathlib import Path

import pytest

from audiofic.readers import read
from audiofic.segmenter import segment
from audiofic.speakers import attribute
from audiofic.terminal import script_lines

FOLDER = Path(__file__).parent / "stories"
STORIES = sorted(path for path in FOLDER.rglob("*.*") if path.suffix in {".txt", ".html", ".md"})


@pytest.mark.parametrize("story", STORIES, ids=lambda path: path.name)
def test_the_script_is_the_golden_one(story: Path, request: pytest.FixtureRequest):
    golden = story.with_name(f"{story.name}.script.jsonl")
    script = "".join(f"{line}\n" for line in script_lines(attribute(segment(read(story)))))
    if request.config.getoption("accept"):
        golden.write_text(script, "utf-8")

    assert script == golden.read_text("utf-8")
