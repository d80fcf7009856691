"""What is remembered of a cast from story to story: a plain file that a person may edit."""

import os
import threading
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from audiofic import Settings, render
from audiofic.errors import CastError
from audiofic.model import Character, Metadata, Voice
from audiofic.production import Production, prepare
from audiofic.registry import Registry
from audiofic.voices import bundled_voices, load_voices

SERIES = Metadata(title="The Door", authors=("Ann",), fandoms=("The Tallow Coast",), series="Doors")


@pytest.fixture(scope="module")
def voices() -> dict[str, Voice]:
    return {voice.name: voice for voice in load_voices([bundled_voices()], "tone")}


@pytest.fixture
def registry(tmp_path: Path) -> Registry:
    return Registry(tmp_path / "casts")


@pytest.fixture
def remember(registry: Registry, voices: dict[str, Voice]):
    """A function that remembers name = voice of a story."""

    def remember(story: Metadata, **spoken: str) -> None:
        people = {Character(name.replace("_", " ")): voices[voice] for name, voice in spoken.items()}
        registry.remember(story, people, [*voices.values()])

    return remember


def recalled(registry: Registry, story: Metadata, *people: Character | str) -> dict[str, str]:
    return registry.recall(story, [Character(one) if isinstance(one, str) else one for one in people])


def only_file(registry: Registry) -> Path:
    [file] = registry.folder.glob("*.toml")
    return file


def test_a_character_is_remembered_in_the_next_story_of_the_series(registry: Registry, remember):
    remember(SERIES, Mira="fern", Tobias="bram")

    assert recalled(registry, replace(SERIES, title="The Window"), "Mira", "Wen") == {"Mira": "fern"}


def test_a_character_is_remembered_in_the_next_story_of_the_fandom(registry: Registry, remember):
    remember(Metadata(title="One", authors=("Ann",), fandoms=("The Tallow Coast",)), Mira="fern")

    other = Metadata(title="Two", authors=("Bo",), fandoms=("The Tallow Coast",))
    assert recalled(registry, other, "Mira") == {"Mira": "fern"}


@pytest.mark.parametrize("other", [replace(SERIES, series="Gates"), replace(SERIES, series=""), Metadata("Doors")])
def test_a_series_is_no_other_nor_its_fandom(registry: Registry, remember, other: Metadata):
    remember(SERIES, Mira="fern")

    assert recalled(registry, other, "Mira") == {}


def test_a_story_with_nothing_to_know_it_by_is_not_remembered(registry: Registry, remember):
    remember(Metadata(), Mira="fern")

    assert not registry.folder.exists()


def test_the_guard_is_remembered_in_this_story_and_no_other(registry: Registry, remember):
    remember(SERIES, the_guard="fern", I="coral")

    assert recalled(registry, SERIES, "the guard", "I") == {"the guard": "fern", "I": "coral"}
    assert recalled(registry, replace(SERIES, title="The Window"), "the guard", "I") == {}


@pytest.mark.parametrize(
    "person",
    [
        Character("Haruno Sakura"),
        Character("Miss Haruno", aliases=("Sakura",)),
        Character("Sakura Haruno", ("Haruno",)),
    ],
    ids=lambda person: person.name,
)
def test_a_character_is_known_by_another_of_their_names(registry: Registry, remember, person: Character):
    remember(SERIES, Sakura="fern", Tobias="bram")

    assert recalled(registry, SERIES, person) == {person.name: "fern"}


def test_a_name_that_may_be_anybodys_is_nobodys(registry: Registry, remember):
    remember(SERIES, Bennet="fern")

    assert recalled(registry, SERIES, "Jane Bennet", "Mary Bennet") == recalled(registry, SERIES, "Mrs. Bennet") == {}


def test_who_is_known_by_another_name_is_not_noted_twice(registry: Registry, remember):
    remember(SERIES, Sakura="fern")
    remember(SERIES, Haruno_Sakura="coral")

    assert tomllib.loads(only_file(registry).read_text())["voices"] == {"Sakura": "coral"}


def test_a_voice_of_another_engine_is_kept(registry: Registry, voices: dict[str, Voice]):
    amy = replace(voices["fern"], name="amy")
    registry.remember(SERIES, {Character("Mira"): amy}, [amy])

    registry.remember(SERIES, {Character("Mira"): voices["coral"]}, [*voices.values()])

    assert recalled(registry, SERIES, "Mira") == {"Mira": "amy"}


def test_what_a_person_wrote_into_it_stays(registry: Registry, remember):
    remember(SERIES, Mira="fern")
    file = only_file(registry)
    file.write_text(file.read_text() + '# my favourite\n"Old Corrie" = "gaffer"\n')

    remember(SERIES, Tobias="bram")

    assert "# my favourite\n" in file.read_text()
    assert recalled(registry, SERIES, "Old Corrie", "Tobias") == {"Old Corrie": "gaffer", "Tobias": "bram"}


def test_two_who_write_at_once_lose_nothing(registry: Registry, remember):
    names = [f"Person_{n}" for n in range(24)]
    threads = [threading.Thread(target=remember, args=(SERIES,), kwargs={name: "fern"}) for name in names]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(recalled(registry, SERIES, *(name.replace("_", " ") for name in names))) == 24


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[voice]\nMira = 'fern'\n", '"voice".*"voices"'),
        ("[voices]\nMira = 3\n", "Mira"),
        ("[voices]\nMira 'fern'\n", "line 2"),
        ("voices = 3\n", "voices"),
        ("[strangers]\n'The Door' = 'fern'\n", "The Door"),
    ],
)
def test_a_broken_file_is_refused_by_its_name_and_key(registry: Registry, remember, text: str, said: str):
    remember(SERIES, Mira="fern")
    only_file(registry).write_text(text)

    with pytest.raises(CastError, match=f"doors.*{said}"):
        recalled(registry, SERIES, "Mira")


STORY = """Title: {title}
Author: Ann
Series: Doors

"I never opened it," said Mira.

"Then who did?" asked {other}.
"""


@pytest.fixture
def told(tmp_path: Path, settings: Settings):
    """A function that renders a story of a series, and says how it was cast."""

    def told(title: str, other: str) -> Production:
        story = tmp_path / f"{title}.txt"
        story.write_text(STORY.format(title=title, other=other))
        production = prepare(story, settings)
        render(story, tmp_path / f"{title}.mp3", settings)
        return production

    return told


def test_a_render_remembers_and_the_next_story_keeps_the_voice(told, tmp_path: Path):
    cast_file = tmp_path / "One.cast.toml"
    cast_file.write_text('[voices]\nMira = "gaffer"\n')
    told("One", "Tobias")

    assert told("Two", "Wen").cast.speakers["Mira"].name == "gaffer"


def test_to_look_at_a_story_remembers_nothing(tmp_path: Path, settings: Settings):
    (tmp_path / "One.txt").write_text(STORY.format(title="One", other="Wen"))

    prepare(tmp_path / "One.txt", settings)

    assert not settings.registry.folder.exists()


def test_where_nothing_can_be_remembered_the_story_is_rendered_and_that_is_said(tmp_path: Path, settings: Settings):
    (tmp_path / "file").write_text("")
    (tmp_path / "One.txt").write_text(STORY.format(title="One", other="Wen"))

    report = render(
        tmp_path / "One.txt", tmp_path / "One.mp3", replace(settings, registry=Registry(tmp_path / "file" / "casts"))
    )

    assert os.path.exists(report.audiobook.path)
    assert ["remembered" in warning for warning in report.warnings] == [True]
