"""The README: what it shows is run, and what it promises is there."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```", README, re.DOTALL | re.MULTILINE)


def test_the_first_block_is_the_two_commands_and_nothing_else():
    language, block = BLOCKS[0]

    assert language == "sh"
    first, second = block.splitlines()
    assert "audiofic render examples/" in first
    assert second.endswith("pytest")


@pytest.mark.parametrize(
    "line", [line for kind, block in BLOCKS[1:] if kind == "console" for line in block.splitlines()]
)
def test_every_shown_command_runs(line: str, tmp_path: Path):
    if not line.startswith("$ "):
        pytest.skip("what a command prints")
    words = shlex.split(line.removeprefix("$ "), comments=True)
    assert words.pop(0) == "audiofic"
    (tmp_path / "examples").symlink_to(ROOT / "examples")

    run = subprocess.run(
        [sys.executable, "-m", "audiofic", *words],
        cwd=tmp_path,
        env={**os.environ, "XDG_CACHE_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert run.returncode == 0, run.stderr


@pytest.mark.parametrize("block", [block for kind, block in BLOCKS if kind == "python"])
def test_every_shown_program_runs(block: str, tmp_path: Path):
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    (tmp_path / "program.py").write_text(block, "utf-8")

    run = subprocess.run(
        [sys.executable, "program.py"],
        cwd=tmp_path,
        env={**os.environ, "XDG_CACHE_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert run.returncode == 0, run.stderr


@pytest.mark.parametrize("path", sorted(set(re.findall(r"\]\((?!http)([^)#]+)\)", README))))
def test_every_link_leads_somewhere(path: str):
    assert (ROOT / path).exists()
