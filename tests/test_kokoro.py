"""Kokoro: its voices, the sounds that it is told, and the files that are none."""

import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("onnx")
pytest.importorskip("kokoro_onnx")

from audiofic.engines.kokoro import MODEL, Kokoro
from audiofic.engines.kokoro import STYLES as STYLES_FILE
from audiofic.engines.models import models_folder
from audiofic.errors import EngineError, VoiceError
from audiofic.model import Voice
from audiofic.notation import pronounced
from audiofic.voices import bundled_voices, find_voice, load_voices
from stub_voices import PER_PHONEME, STYLES, kokoro_files, piper_model

TEXT = "The rain had stopped by the time they reached the harbour."


@pytest.fixture
def folder() -> Path:
    kokoro_files(models_folder("kokoro"))
    return models_folder("kokoro")


@pytest.fixture
def heart(folder: Path) -> Voice:
    return find_voice(load_voices([bundled_voices()], "kokoro"), "af_heart")


def test_gender_and_language_are_read_off_a_voice_s_name(folder):
    found = {voice.name: (voice.gender, voice.language) for voice in Kokoro().voices()}

    english = {"af_heart": ("female", "en"), "am_michael": ("male", "en"), "bf_emma": ("female", "en")}
    assert found == {**english, "ef_dora": ("female", "es")}


@pytest.mark.parametrize("name", ["af_heart", "am_michael", "bf_emma", "ef_dora"])
def test_each_voice_speaks_in_its_own_style(heart, name: str):
    audio = Kokoro().speak(TEXT, replace(heart, options={"voice": name}))

    sound = np.frombuffer(audio.samples, "<i2").astype(float)
    heard = float(np.argmax(np.abs(np.fft.rfft(sound, 1 << 18))) * audio.rate / (1 << 18))
    assert heard == pytest.approx(STYLES[name], rel=0.01)


def test_speed_and_pace_are_one_factor(heart):
    once = Kokoro().speak(TEXT, heart).seconds
    fast = replace(heart, options={"voice": "af_heart", "speed": 1.25}, pace=1.6)

    assert Kokoro().speak(TEXT, fast).seconds == pytest.approx(once / 2, rel=0.03)


def test_a_pace_beyond_the_model_s_is_refused(heart):
    with pytest.raises(VoiceError, match=r"2\.50 times"):
        Kokoro().speak(TEXT, replace(heart, pace=2.5))


def test_a_word_of_given_sounds_is_said_by_them(heart):
    audio = Kokoro().speak(pronounced("Xqz", "lˈiːvI"), heart)

    assert audio.seconds == pytest.approx(6 * PER_PHONEME, abs=0.03)


def test_given_sounds_keep_their_distance_from_their_neighbours(heart):
    said = Kokoro().speak(f"He saw {pronounced('Levi', 'lˈiːvaɪ')} run", heart)
    plain = Kokoro().speak("He saw Levi run", heart)

    assert said.seconds == pytest.approx(plain.seconds, abs=3 * PER_PHONEME)


def test_stress_costs_no_word(heart):
    assert Kokoro().speak("I *know* him", heart).seconds == Kokoro().speak("I know him", heart).seconds


def test_a_foreign_word_is_not_introduced_by_its_language(heart, capfd):
    once, twice = (Kokoro().speak("déjà vu " * n, heart).seconds for n in (1, 2))

    assert twice == pytest.approx(2 * once, rel=0.1)
    assert capfd.readouterr() == ("", "")


def test_four_thousand_characters_are_spoken_in_portions(heart):
    once = Kokoro().speak(TEXT, heart).seconds

    assert Kokoro().speak(f"{TEXT} " * 68, heart).seconds == pytest.approx(68 * once, rel=0.1)


def test_an_unknown_voice_names_the_nearest(heart):
    with pytest.raises(VoiceError, match=r'"af_haert".*Did you mean "af_heart"'):
        Kokoro().speak("No", replace(heart, options={"voice": "af_haert"}))


@pytest.mark.parametrize(("name", "said"), [(MODEL, "only a part of it"), (STYLES_FILE, "only a part of it")])
def test_a_half_file_is_a_sentence_with_what_to_do(heart, folder, name: str, said: str):
    path = folder / name
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])

    with pytest.raises(VoiceError, match=said) as caught:
        Kokoro().speak("No", heart)
    assert "audiofic voices add kokoro" in caught.value.hint


def test_another_model_s_file_is_a_sentence(heart, folder):
    piper_model(folder, "kokoro-v1.0")

    with pytest.raises(VoiceError, match="another model"):
        Kokoro().speak("No", heart)


def test_a_package_that_is_there_and_does_not_work_is_a_sentence(heart, monkeypatch):
    monkeypatch.setitem(sys.modules, "audiofic.engines.sessions", None)

    with pytest.raises(EngineError, match='"kokoro" cannot be loaded') as caught:
        Kokoro().speak("No", heart)
    assert "audiofic[kokoro]" in caught.value.hint


def test_without_its_files_it_has_no_voice_and_says_how_to_get_them(heart, folder):
    (folder / MODEL).unlink()

    assert Kokoro().voices() == ()
    with pytest.raises(VoiceError, match="is not there") as caught:
        Kokoro().speak("No", heart)
    assert caught.value.hint == "Get it: audiofic voices add kokoro"
    with pytest.raises(VoiceError, match="no voice yet"):
        load_voices([bundled_voices()], "kokoro")
