"""No symbol's name is heard: what espeak makes of signs, what real stories give, and what the command shows."""

import json
import re
import unicodedata
from pathlib import Path

import pytest
from click.testing import CliRunner

from audiofic.cli import cli
from audiofic.engines.espeak import phonemes
from audiofic.readers import read
from audiofic.segmenter import segment
from audiofic.speech import speakable

SIGNS = [chr(n) for n in range(0x21, 0x250) if unicodedata.category(chr(n))[0] in "PS"]
WORDS = {"&": "and", "+": "plus", "=": "equals", "@": "at"}
"""Signs that a reader of English says between two words."""
NAMES = "asterisk underscore slash backslash hash tilde caret bracket brace ampersand hyphen dash bullet".split()


def sounds(text: str) -> str:
    """What espeak says, without its stress and pauses."""
    return re.sub(r"[^a-zɐ-ʯθðŋæ]", "", phonemes(text))


@pytest.mark.parametrize("sign", SIGNS)
def test_espeak_hears_of_a_sign_what_a_reader_says(sign: str):
    said = WORDS.get(sign, "")

    assert sounds(speakable(f"cats {sign} dogs")) == sounds(f"cats {said} dogs")


@pytest.mark.parametrize("sign", SIGNS)
def test_espeak_hears_nothing_of_a_sign_around_a_word(sign: str):
    if sign in "+@":  # "+dogs+" and "@ home" are said
        return

    assert sounds(speakable(f"cats {sign}dogs{sign} run")) in {sounds("cats dogs run"), sounds("cats and dogs and run")}


@pytest.mark.parametrize("emphasis", ["*{}*", "**{}**", "_{}_", "~~{}~~", "<i>{}</i>", "[b]{}[/b]", "`{}`"])
def test_of_emphasis_only_the_words_are_heard(emphasis: str):
    assert sounds(speakable(f"cats {emphasis.format('really')} run")) == sounds("cats really run")


def stories() -> list[Path]:
    folder = Path(__file__).parents[2] / "shared" / "samples"
    return sorted(path for path in folder.rglob("*.*") if path.suffix in {".txt", ".html", ".epub"})


@pytest.mark.parametrize("story", stories(), ids=lambda path: path.name)
def test_no_sample_story_has_the_name_of_a_sign_in_it(story: Path):
    for one in segment(read(story), True).segments:
        spoken = speakable(one.text)

        assert not re.search(r"[^\w\s.,;:!?'\"’‘“”„‚«»‹›()…—¿¡。、「」・-]|_", spoken), one.text
        assert {*NAMES} & {*spoken.lower().split()} <= {*re.findall(r"\w+", one.text.lower())}


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text("The Story\nby Ann\n\nDr. Hale had 3 cats.\n\nThey slept.\n\n* * *\n\nIt was late.\n", "utf-8")
    return path


def shown(*arguments: object) -> str:
    result = CliRunner().invoke(cli, ["script", *map(str, arguments)], catch_exceptions=False)
    assert result.exit_code == 0
    return result.output


def test_the_script_shows_what_the_engine_is_told_where_it_is_not_as_written(story: Path):
    lines = shown(story, "--spoken").splitlines()

    assert any(line.endswith("Dr. Hale had 3 cats.  » Doctor Hale had three cats.") for line in lines)
    assert any(line.endswith("They slept.") for line in lines)


def test_the_script_says_where_nothing_is_spoken(story: Path):
    assert "* * *  » silence" in shown(story, "--spoken")


def test_lines_of_json_have_the_spoken_words_when_they_are_asked_for(story: Path):
    lines = [json.loads(line) for line in shown(story, "--spoken", "--format", "jsonl").splitlines()]

    assert {line["text"]: line["spoken"] for line in lines}["Dr. Hale had 3 cats."] == "Doctor Hale had three cats."
    assert all("spoken" not in json.loads(line) for line in shown(story, "--format", "jsonl").splitlines())


def test_a_story_is_spoken_by_the_rules_of_its_language(tmp_path: Path):
    story = tmp_path / "story.txt"
    story.write_text("Die Katze\nby Ann\n\nLanguage: Deutsch\nRating: K\n\nEs waren z. B. 3 Katzen.\n", "utf-8")

    assert "Es waren zum Beispiel drei Katzen." in shown(story, "--spoken")
