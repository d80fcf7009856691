"""The table of a cast: all that there is to know on a wide terminal, and readable on a telephone's."""

import io
from pathlib import Path

import pytest
from rich.console import Console

from audiofic.production import prepare
from audiofic.settings import Settings
from audiofic.tables import cast_table, saved_line

STORY = """Title: The Door
Author: Ann

"I never opened it," said Mira. She laughed, and she shut it.

"Then who did?" asked Mirabel.

"Somebody did."

A/N: Thanks for reading, everyone.
"""


@pytest.fixture
def table(tmp_path: Path, settings: Settings):
    """A function that gives the lines of the table in so many columns."""

    def table(columns: int, cast_file: str = "") -> list[str]:
        story = tmp_path / "story.txt"
        story.write_text(STORY)
        (tmp_path / "story.cast.toml").write_text(cast_file)
        console = Console(file=io.StringIO(), width=columns)
        cast_table(prepare(story, settings), console)
        return console.file.getvalue().splitlines()

    return table


def test_everybody_has_a_row_with_lines_how_sure_they_are_and_a_voice(table):
    rows = {line.split("  ")[0].strip(): line.split() for line in table(120)}

    assert rows["Mira"][1] == "female"
    assert rows["Mira"][3].endswith("%")
    assert {"narrator", "author's notes", "Mirabel"} <= rows.keys()


def test_other_names_stand_beside_the_first(table):
    lines = table(120, '[aliases]\n"Mirabel" = "Mira"\n')

    assert [line.split("  ")[0] for line in lines if line.startswith("Mira")] == ["Mira, Mirabel"]


@pytest.mark.parametrize("columns", [30, 80, 120])
def test_the_table_fits_the_terminal_and_names_every_voice(table, columns: int):
    lines = table(columns, '[voices]\n"Mira" = "gaffer"\n')

    assert max(map(len, lines)) <= columns
    assert all(voice in "\n".join(lines) for voice in ("alder", "quill", "gaffer"))


@pytest.mark.parametrize(("added", "said"), [(0, "nothing was written"), (1, "1 entry added"), (7, "7 entries added")])
def test_what_was_saved_is_said(added: int, said: str):
    assert said in saved_line(Path("story.cast.toml"), added)
