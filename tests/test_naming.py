"""Names of files: whatever a story is called, every file system takes them."""

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audiofic.naming import LONGEST, collation, safe_name

titles = st.text(max_size=300) | st.text(alphabet='aZ. /\\:*?"<>|_-\u200d\u202e👩‍🚀é\u0301\ud800', max_size=300)


@given(titles)
def test_a_name_is_one_component_of_a_path_and_short(title: str):
    name = safe_name(title, "story")

    assert 0 < len(name.encode()) <= LONGEST
    assert not set(name) & set('\\/:*?"<>|')
    assert not [one for one in name if unicodedata.category(one) in ("Cc", "Cs")]
    assert name == name.strip(". ")
    assert unicodedata.is_normalized("NFC", name)


@given(titles)
def test_a_name_made_safe_is_safe(title: str):
    name = safe_name(title, "story")

    assert safe_name(name, "other") == name


@given(st.sampled_from("CON prn Aux NUL com1 LPT9 COM² conout$".split()), st.sampled_from(["", ".txt", " .a.b", "..."]))
def test_no_name_is_a_device_of_windows(device: str, rest: str):
    assert safe_name(device + rest, "story").startswith(f"_{device}")


def test_a_story_about_a_con_artist_keeps_its_name():
    assert safe_name("Con Artist", "story") == "Con Artist"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("", "story"),
        ("???", "story"),
        ("...", "story"),
        ("..", "story"),
        ("../../etc/passwd", "etc passwd"),
        ("AC/DC: Live?", "AC DC Live"),
        ("!!!", "!!!"),
        ("…", "…"),
        ("a\nb\x00c\u202ed", "a b c d"),
        ("Nora 💔 Jin", "Nora 💔 Jin"),
        ("e\u0301", "é"),
        ("\ud83d", "story"),
        ("戦争と平和", "戦争と平和"),
        ("x" * 300, "x" * LONGEST),
        ("é" * 300, "é" * (LONGEST // 2)),
    ],
)
def test_odd_titles_are_named(title: str, name: str):
    assert safe_name(title, "story") == name


@given(titles)
def test_this_file_system_takes_every_name(tmp_path_factory: pytest.TempPathFactory, title: str):
    path = tmp_path_factory.getbasetemp() / f"{safe_name(title, 'story')}.mp3"
    path.touch()

    assert path.name in [one.name for one in Path(path.parent).iterdir()]
    path.unlink()


@pytest.mark.parametrize(("one", "other"), [("ONE", "one"), ("É", "e\u0301"), ("Straße", "STRASSE"), ("Å", "å")])
def test_names_that_a_file_system_takes_for_one_collate_alike(one: str, other: str):
    assert collation(one) == collation(other)


def test_names_of_different_letters_collate_apart():
    assert len({collation(one) for one in ("a", "á", "b")}) == 3
