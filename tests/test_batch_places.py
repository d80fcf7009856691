"""Where the audiobooks of a collection go: names by a template, and no two in one place."""

import unicodedata
from pathlib import Path

import pytest

from audiofic.batch.places import TEMPLATE, placed, taken_in, template_from
from audiofic.errors import UsageError
from audiofic.model import Metadata
from audiofic.naming import collation

DOOR = Metadata(title="The Door", authors=("Ann",), series="Doors", part="2", fandoms=("Houses",))


def test_a_series_is_a_folder_of_its_author():
    assert template_from(TEMPLATE).place(DOOR, "x") == ("Ann", "Doors", "The Door")


def test_a_folder_without_words_is_left_out():
    assert template_from(TEMPLATE).place(Metadata(title="The Door"), "x") == ("The Door",)


def test_what_joins_two_fields_does_not_stand_alone():
    template = template_from("{part} - {title}")

    assert template.place(DOOR, "x") == ("2 - The Door",)
    assert template.place(Metadata(title="The Door"), "x") == ("The Door",)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("a/../../b", "a .. .. b"),
        ("..", "fallback"),
        ("/", "fallback"),
        ("?!: *", "!"),
        ("???", "fallback"),
        ("Fire: and 🎃", "Fire and 🎃"),
        ("{title}", "{title}"),
    ],
)
def test_a_title_is_one_name_whatever_it_holds(title: str, name: str):
    assert template_from(TEMPLATE).place(Metadata(title=title), "fallback") == (name,)


@pytest.mark.parametrize("letter", ["x", "é", "語", "🎃"])
def test_a_title_of_300_characters_is_a_name_that_a_file_system_takes(tmp_path: Path, letter: str):
    wished = {
        str(n): (template_from(TEMPLATE).place(Metadata(title=letter * 300), "x"), Metadata(authors=(letter * 300,)))
        for n in range(3)
    }

    for path in placed(wished, ".mp3", ()).values():
        (tmp_path / path).touch()
    assert len([*tmp_path.iterdir()]) == 3


def test_the_second_of_two_stories_of_one_title_has_its_author_in_the_name():
    two = {
        "1": (("The Door",), Metadata(authors=("Ann",))),
        "2": (("The Door",), Metadata(authors=("Ben",))),
        "3": (("The Door",), Metadata(authors=("Ben",))),
    }

    assert [str(path) for path in placed(two, ".mp3", ()).values()] == [
        "The Door.mp3",
        "The Door by Ben.mp3",
        "The Door 2.mp3",
    ]


def test_who_gets_a_place_does_not_depend_on_the_order():
    wished = {str(n): (("The Door",), Metadata(authors=("Ann",))) for n in range(5)}

    assert placed(dict(reversed(wished.items())), ".mp3", ()) == placed(wished, ".mp3", ())


@pytest.mark.parametrize("there", ["THE DOOR é.mp3", unicodedata.normalize("NFD", "The Door é.mp3")])
def test_a_name_that_differs_by_case_or_form_alone_is_taken(there: str):
    wished = {"1": (("The Door é",), Metadata())}

    assert placed(wished, ".mp3", {collation(there)}) == {"1": Path("The Door é 2.mp3")}


def test_whatever_lies_in_the_folder_has_its_place(tmp_path: Path):
    (tmp_path / "Ann").mkdir()
    (tmp_path / "Ann" / "Notes.mp3").touch()

    assert placed({"1": (("ann", "notes"), Metadata())}, ".mp3", taken_in(tmp_path)) == {"1": Path("ann/notes 2.mp3")}


@pytest.mark.parametrize(
    ("template", "what"),
    [
        ("{titel}", 'Did you mean "title"'),
        ("book", "the same"),
        ("{title", "broken"),
        ("{title.__class__}", "no field"),
        ("{title:>999999999}", "stands in a field"),
        ("{}", "no field"),
        ("", "the same"),
    ],
)
def test_a_template_that_names_nothing_is_refused(template: str, what: str):
    with pytest.raises(UsageError, match=what):
        template_from(template)
