"""Casting: a voice each, by gender where it is known, and not another one for every corrected line."""

from dataclasses import replace

import pytest

from audiofic.casting import Wishes, cast
from audiofic.casting.choice import ALIKE, distance
from audiofic.errors import VoiceError
from audiofic.model import Character, Kind, Metadata, NoteSort, Script, Segment, Voice
from audiofic.voices import bundled_voices, load_voices


@pytest.fixture(scope="module")
def voices() -> tuple[Voice, ...]:
    return load_voices([bundled_voices()], "tone")


def script(*people: Character) -> Script:
    segments = tuple(Segment(1, n, Kind.DIALOGUE, "“Yes.”", speaker=person.name) for n, person in enumerate(people))
    return Script(Metadata(), ("",), segments, people)


PEOPLE = tuple(Character(name, lines=lines) for name, lines in [("Mira", 40), ("Tobias", 33), ("Wen", 9), ("Ilse", 2)])


def test_everybody_has_a_voice_of_their_own(voices):
    parts = cast(script(*PEOPLE), voices, Wishes())

    used = [parts.narrator, parts.notes, parts.neutral[""], *parts.speakers.values()]
    assert len({voice.name for voice in used}) == 7


@pytest.mark.parametrize("gender", ["female", "male"])
def test_a_known_gender_decides(voices, gender: str):
    people = tuple(replace(person, gender=gender) for person in PEOPLE)

    assert {voice.gender for voice in cast(script(*people), voices, Wishes()).speakers.values()} == {gender}


def test_a_line_more_or_less_recasts_nobody(voices):
    before = cast(script(*PEOPLE), voices, Wishes())
    fewer = tuple(replace(person, lines=person.lines - 1) for person in PEOPLE[:3])

    assert cast(script(*fewer, PEOPLE[3]), voices, Wishes()).speakers == before.speakers


def test_a_guest_with_a_line_or_two_recasts_none_who_has_more(voices):
    before = cast(script(*PEOPLE[:3]), voices, Wishes())

    for n in range(30):
        after = cast(script(Character(f"Guest {n}", lines=2), *PEOPLE[:3]), voices, Wishes())

        assert before.speakers.items() <= after.speakers.items()


def test_more_people_than_voices_share(voices):
    crowd = tuple(Character(f"Person {n}", lines=n) for n in range(100))

    shared = [voice.name for voice in cast(script(*crowd), voices, Wishes()).speakers.values()]

    assert max(map(shared.count, shared)) - min(map(shared.count, shared)) <= 1


def test_a_wish_is_kept_and_nobody_else_gets_that_voice(voices):
    parts = cast(script(*PEOPLE), voices, Wishes({"Mira": "gaffer", "narrator": "linnet"}))

    assert (parts.speakers["Mira"].name, parts.narrator.name) == ("gaffer", "linnet")
    assert [voice.name for voice in parts.speakers.values()].count("gaffer") == 1


def test_a_wish_moves_nobody_but_who_had_that_voice(voices):
    crowd = tuple(Character(f"Person {n}", gender="female", lines=n) for n in range(9))
    before = cast(script(*crowd), voices, Wishes()).speakers
    taken = before["Person 8"].name

    after = cast(script(*crowd), voices, Wishes({"Person 3": taken})).speakers

    assert {name for name in before if before[name] != after[name]} == {"Person 3", "Person 8"}


def test_a_wish_for_no_voice_is_refused(voices):
    with pytest.raises(VoiceError, match="gaffer"):
        cast(script(*PEOPLE), voices, Wishes({"Mira": "gafer"}))


def duet(one: Character, other: Character) -> Script:
    """A long conversation of two."""
    lines = (Segment(1, n, Kind.DIALOGUE, "“Yes.”", speaker=(one, other)[n % 2].name) for n in range(20))
    return Script(Metadata(), ("",), tuple(lines), (one, other))


@pytest.mark.parametrize("gender", ["female", "male"])
def test_two_who_talk_with_each_other_do_not_sound_alike(gender: str):
    espeak = load_voices([bundled_voices()], "espeak")
    for n in range(40):
        pair = [Character(f"{name} {n}", gender=gender, lines=10) for name in ("Ann", "Bo")]

        parts = cast(duet(*pair), espeak, Wishes())

        one, other = parts.speakers.values()
        assert distance(one, other) >= ALIKE
        assert min(distance(one, parts.narrator), distance(other, parts.narrator)) >= ALIKE


@pytest.mark.parametrize("lines", [4, 150])
def test_who_is_no_guest_gets_one_of_the_clearest_voices(voices, lines: int):
    people = [Character("Ann", gender="female", lines=lines), Character("Bo", gender="male", lines=lines)]

    assert all("lead" in voice.roles for voice in cast(script(*people), voices, Wishes()).speakers.values())


@pytest.mark.parametrize(("age", "voice"), [("child", "pip"), ("old", "nan")])
def test_a_known_age_decides_among_the_voices_of_a_gender(voices, age: str, voice: str):
    parts = cast(script(Character("Ann", gender="female", age=age, lines=9)), voices, Wishes())

    assert parts.speakers["Ann"].name == voice


@pytest.mark.parametrize("gender", ["neutral", ""])
def test_who_is_they_or_of_no_known_gender_gets_a_voice_between(voices, gender: str):
    parts = cast(script(Character("Ash", gender=gender, lines=9)), voices, Wishes())

    assert parts.speakers["Ash"].gender == "neutral"


def test_nobody_speaks_like_a_machine_or_a_child_by_chance(voices):
    crowd = tuple(Character(f"Person {n}", lines=n) for n in range(100))

    used = cast(script(*crowd), voices, Wishes()).speakers.values()

    assert not {"cog", "pip", "robin"} & {voice.name for voice in used}


UNSURE = Segment(1, 0, Kind.DIALOGUE, "“Yes.”", speaker="Mira", confidence=0.4)


@pytest.mark.parametrize(("gender", "voice"), [("female", "fern"), ("male", "flint"), ("neutral", "ash"), ("", "ash")])
def test_an_unsure_line_is_spoken_by_a_neutral_voice_of_the_right_gender(voices, gender: str, voice: str):
    parts = cast(script(Character("Mira", gender=gender, lines=9)), voices, Wishes(certainty=0.5))

    assert parts.voice_for(UNSURE).name == voice
    assert parts.voice_for(replace(UNSURE, confidence=0.5)) == parts.speakers["Mira"]


def test_a_thought_has_the_voice_of_who_thinks_it_if_that_is_sure(voices):
    parts = cast(script(Character("Mira", lines=9)), voices, Wishes(certainty=0.5))
    thought = replace(UNSURE, kind=Kind.THOUGHT)

    assert parts.voice_for(replace(thought, confidence=0.9)) == parts.speakers["Mira"]
    assert parts.voice_for(thought) == parts.voice_for(replace(thought, speaker=None)) == parts.narrator


def test_a_note_is_spoken_in_its_own_voice_whoever_speaks_in_it(voices):
    parts = cast(script(*PEOPLE), voices, Wishes())

    assert parts.voice_for(replace(UNSURE, kind=Kind.NOTE, sort=NoteSort.AUTHOR, confidence=1.0)) == parts.notes


def test_a_remembered_voice_is_kept(voices):
    before = cast(script(*PEOPLE), voices, Wishes()).speakers
    remembered = {"Mira": "gaffer", "Ilse": "coral"}

    after = cast(script(*PEOPLE), voices, Wishes(remembered=remembered)).speakers

    assert (after["Mira"].name, after["Ilse"].name) == ("gaffer", "coral")
    assert after["Tobias"] == before["Tobias"]


def test_a_wish_goes_before_memory(voices):
    parts = cast(script(*PEOPLE), voices, Wishes({"Mira": "nan"}, {"Mira": "gaffer"}))

    assert parts.speakers["Mira"].name == "nan"


def test_a_remembered_voice_that_is_not_here_is_chosen_anew(voices):
    parts = cast(script(*PEOPLE), voices, Wishes(remembered={"Mira": "en_US-amy-medium"}))

    assert parts.speakers == cast(script(*PEOPLE), voices, Wishes()).speakers


def test_two_who_are_remembered_in_one_voice_part_if_they_talk_with_each_other(voices):
    remembered = dict.fromkeys(("Mira", "Tobias", "Ilse"), "coral")

    parts = cast(script(*PEOPLE), voices, Wishes(remembered=remembered))

    assert parts.speakers["Mira"] != parts.speakers["Tobias"]
    assert parts.speakers["Ilse"].name == "coral"


def test_who_leaves_recasts_nobody_who_is_remembered(voices):
    crowd = tuple(Character(f"Person {n}", gender="female", lines=n) for n in range(30))
    before = cast(script(*crowd), voices, Wishes()).speakers
    remembered = {name: voice.name for name, voice in before.items()}

    for gone in range(30):
        after = cast(script(*crowd[:gone], *crowd[gone + 1 :]), voices, Wishes(remembered=remembered)).speakers

        assert after.items() <= before.items()


def first_person(gender: str) -> Script:
    return script(Character("I", gender=gender, lines=20, narrates=True), *PEOPLE)


@pytest.mark.parametrize("gender", ["female", "male"])
def test_who_tells_the_story_speaks_in_the_voice_that_tells_it_and_of_their_gender(voices, gender: str):
    parts = cast(first_person(gender), voices, Wishes())

    assert parts.speakers["I"] == parts.narrator
    assert parts.narrator.gender == gender


def test_another_narrator_who_was_asked_for_is_kept_whoever_tells_the_story(voices):
    assert cast(first_person("female"), voices, Wishes({"narrator": "rowan"})).narrator.name == "rowan"


def test_who_tells_the_story_may_have_another_voice_than_it(voices):
    parts = cast(first_person("female"), voices, Wishes(own_voice=True))

    assert parts.speakers["I"] not in (parts.narrator, *(parts.speakers[one.name] for one in PEOPLE))


def test_of_two_who_tell_the_story_none_speaks_in_its_voice(voices):
    tellers = [Character(name, gender="female", lines=20, narrates=True) for name in ("Ann", "Bo")]

    parts = cast(script(*tellers), voices, Wishes())

    assert parts.narrator not in parts.speakers.values()


def anonymous(count: int) -> tuple[Voice, ...]:
    """Voices of which nothing is known, as an engine finds them."""
    roles = ("narrator", "notes", "dialogue", "character", "lead")
    return tuple(Voice(f"v{n}", "", "neutral", "adult", "", roles, "tone", {"hz": 200 + n}) for n in range(count))


@pytest.mark.parametrize(("count", "heard"), [(1, 1), (2, 2), (3, 3), (5, 5), (9, 7)])
def test_few_voices_are_all_heard(count: int, heard: int):
    parts = cast(script(*PEOPLE), anonymous(count), Wishes())

    used = [parts.narrator, parts.notes, *parts.neutral.values(), *parts.speakers.values()]
    assert len({voice.name for voice in used}) == heard


@pytest.mark.parametrize("count", [2, 3, 4, 9])
def test_nobody_speaks_in_the_narrator_s_voice_where_there_is_another(count: int):
    parts = cast(script(*PEOPLE), anonymous(count), Wishes())

    assert parts.narrator not in parts.speakers.values()


def test_two_who_talk_have_two_voices_where_there_are_three():
    assert len({voice.name for voice in cast(script(*PEOPLE[:2]), anonymous(3), Wishes()).speakers.values()}) == 2
