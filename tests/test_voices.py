"""The voices' files: what ours are, and that a broken one is refused with a sentence."""

import re
from itertools import pairwise
from pathlib import Path

import pytest

from audiofic.engines import open_engine
from audiofic.errors import EngineError, VoiceError
from audiofic.voices import bundled_voices, find_voice, load_voices

GOOD = """name = "mine"
description = "A voice"
gender = "female"
age = "adult"
accent = "American"
roles = ["character"]

[espeak]
voice = "en-us+f2"
gain_db = -1.5

[tone]
hz = 440
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "mine.toml").write_text(GOOD)
    return tmp_path


def test_there_are_enough_voices_and_each_part_can_be_cast():
    voices = load_voices([bundled_voices()], "espeak")

    assert len(voices) >= 18
    assert [voice.name for voice in voices] == sorted({voice.name for voice in voices})
    for role, gender in (("narrator", "female"), ("narrator", "male"), ("dialogue", "female"), ("dialogue", "male")):
        assert any(role in voice.roles and voice.gender == gender for voice in voices)
    assert any("notes" in voice.roles for voice in voices)
    assert any("dialogue" in voice.roles and voice.gender == "neutral" for voice in voices)
    for age in ("child", "young", "adult", "old"):
        for gender in ("female", "male"):
            assert any((voice.age, voice.gender) == (age, gender) for voice in voices), (age, gender)


@pytest.mark.parametrize("engine_name", ["espeak", "tone"])
def test_every_voice_of_ours_speaks(engine_name):
    engine = open_engine(engine_name)

    for voice in load_voices([bundled_voices()], engine_name):
        assert engine.speak("Good evening.", voice).seconds > 0.3, voice.name


def test_tones_are_far_enough_apart_to_be_told_from_each_other():
    tones = sorted(float(voice.options["hz"]) for voice in load_voices([bundled_voices()], "tone"))

    assert tones[0] >= 200
    assert tones[-1] <= 1500
    assert all(high / low > 1.06 for low, high in pairwise(tones))


def test_a_file_becomes_a_voice_for_the_engine_that_is_asked_for(folder):
    (espeak,), (tone,) = load_voices([folder], "espeak"), load_voices([folder], "tone")

    assert (espeak.name, espeak.gain_db, dict(espeak.options)) == ("mine", -1.5, {"voice": "en-us+f2"})
    assert (tone.engine, tone.gain_db, dict(tone.options)) == ("tone", None, {"hz": 440})


def test_a_folder_of_the_user_s_takes_the_place_of_ours(tmp_path):
    (tmp_path / "alder.toml").write_text(GOOD.replace("mine", "alder"))

    voices = load_voices([bundled_voices(), tmp_path], "espeak")

    assert find_voice(voices, "alder").gender == "female"
    assert len(voices) == len(load_voices([bundled_voices()], "espeak"))


def test_an_unknown_voice_names_the_nearest():
    voices = load_voices([bundled_voices()], "espeak")

    assert find_voice(voices, " Alder").name == "alder"
    with pytest.raises(VoiceError, match=r'"aldre".*"alder"'):
        find_voice(voices, "aldre")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('name = "mine"', 'name = "other"', "other"),
        ('name = "mine"', "", "name"),
        ('"A voice"', "7", "description"),
        ('"A voice"', '""', "description"),
        ('"female"', '"femle"', "gender"),
        ('"adult"', '"ancient"', "age"),
        ('["character"]', '["chorus"]', "roles"),
        ('["character"]', "[]", "roles"),
        ('["character"]', '"character"', "roles"),
        ("accent", "acent", '"acent".*"accent"'),
        ("[espeak]", "[espaek]", r"\[espeak\].*espaek"),
        ("-1.5", '"loud"', "gain_db"),
        ("-1.5", "99", "gain_db"),
        ("-1.5", "nan", "gain_db"),
        ('"en-us+f2"', "1970-01-01", r"espeak.*date"),
        ('"en-us+f2"', "[1]", r"espeak.*str"),
        ('"adult"', '"adult', "line 4"),
        ("[espeak]", "[espeak", "line 8"),
        ('"A voice"', '"\\ud800"', "line 2"),
    ],
)
def test_a_broken_file_is_refused_with_a_sentence_that_names_it(folder, old, new, said):
    (folder / "mine.toml").write_text(GOOD.replace(old, new))

    with pytest.raises(VoiceError, match=r"mine\.toml") as caught:
        load_voices([folder], "espeak")
    assert re.search(said, caught.value.message)
    assert caught.value.hint


def test_a_file_that_is_not_text_is_refused(folder):
    (folder / "mine.toml").write_bytes(b"name = \xff")

    with pytest.raises(VoiceError, match="UTF-8"):
        load_voices([folder], "espeak")


def test_a_folder_without_voices_is_refused(tmp_path, folder):
    empty = tmp_path / "empty"
    empty.mkdir()

    for where in (tmp_path / "absent", empty, folder / "mine.toml"):
        with pytest.raises(VoiceError, match=re.escape(str(where))):
            load_voices([where], "espeak")


def test_an_engine_that_no_voice_has_a_table_for_is_refused(folder):
    (folder / "mine.toml").write_text(GOOD.partition("[espeak]")[0])

    with pytest.raises(VoiceError, match="tone"):
        load_voices([folder], "tone")
    with pytest.raises(EngineError, match="theremin"):
        load_voices([folder], "theremin")
