"""Casting: a voice each, by gender where it is known, and not another one for every corrected line."""

from dataclasses import replace

import pytest

from audiofic.casting import cast
from audiofic.errors import CastError, VoiceError
from audiofic.model import Character, Kind, Metadata, Script, Segment, Voice
from audiofic.voices import bundled_voices, load_voices


@pytest.fixture(scope="module")
def voices() -> tuple[Voice, ...]:
    return load_voices([bundled_voices()], "tone")


def script(*people: Character) -> Script:
    segments = tuple(Segment(1, n, Kind.DIALOGUE, "“Yes.”", speaker=person.name) for n, person in enumerate(people))
    return Script(Metadata(), ("",), segments, people)


PEOPLE = tuple(Character(name, lines=lines) for name, lines in [("Mira", 40), ("Tobias", 33), ("Wen", 9), ("Ilse", 2)])


def test_everybody_has_a_voice_of_their_own(voices):
    parts = cast(script(*PEOPLE), voices, {})

    used = [parts.narrator, parts.notes, parts.neutral[""], *parts.speakers.values()]
    assert len({voice.name for voice in used}) == 7


@pytest.mark.parametrize("gender", ["female", "male"])
def test_a_known_gender_decides(voices, gender: str):
    people = tuple(replace(person, gender=gender) for person in PEOPLE)

    assert {voice.gender for voice in cast(script(*people), voices, {}).speakers.values()} == {gender}


def test_a_line_more_or_less_recasts_nobody(voices):
    before = cast(script(*PEOPLE), voices, {})
    fewer = tuple(replace(person, lines=person.lines - 1) for person in PEOPLE[:3])

    assert cast(script(*fewer, PEOPLE[3]), voices, {}).speakers == before.speakers


def test_a_guest_with_a_line_or_two_recasts_none_who_has_more(voices):
    before = cast(script(*PEOPLE[:3]), voices, {})

    for n in range(30):
        after = cast(script(Character(f"Guest {n}", lines=2), *PEOPLE[:3]), voices, {})

        assert before.speakers.items() <= after.speakers.items()


def test_more_people_than_voices_share(voices):
    crowd = tuple(Character(f"Person {n}", lines=n) for n in range(100))

    shared = [voice.name for voice in cast(script(*crowd), voices, {}).speakers.values()]

    assert max(map(shared.count, shared)) - min(map(shared.count, shared)) <= 1


def test_a_wish_is_kept_and_nobody_else_gets_that_voice(voices):
    parts = cast(script(*PEOPLE), voices, {"Mira": "gaffer", "narrator": "linnet"})

    assert (parts.speakers["Mira"].name, parts.narrator.name) == ("gaffer", "linnet")
    assert [voice.name for voice in parts.speakers.values()].count("gaffer") == 1


def test_a_wish_for_nobody_or_for_no_voice_is_refused(voices):
    with pytest.raises(CastError, match="Mira"):
        cast(script(*PEOPLE), voices, {"Mirra": "gaffer"})
    with pytest.raises(VoiceError, match="gaffer"):
        cast(script(*PEOPLE), voices, {"Mira": "gafer"})
