"""Voices follow the story's language."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from audiofic import Settings
from audiofic.engines import open_engine
from audiofic.errors import VoiceError
from audiofic.languages import guessed, subtag, title
from audiofic.model import Voice
from audiofic.production import Production, prepare
from audiofic.voices import bundled_voices, find_voice, load_voices, voices_for

GERMAN = (
    "Der Regen hatte aufgehört, als sie den Hafen erreichten. Niemand war zu sehen.\n\n"
    "„Kommst du oder nicht?“, fragte Mira und zog den Mantel enger. „Das Boot wartet nicht auf uns.“\n\n"
    "»Ich komme«, sagte Tobias, »aber nur, wenn du schweigst.«\n"
)
WRITTEN = {
    "de": GERMAN,
    "fr": "La pluie avait cessé quand ils arrivèrent au port. Il n'y avait personne, et la mer était noire et calme. "
    "Elle demanda à son frère pourquoi le bateau n'était pas venu.",
    "ru": "Дождь перестал, когда они дошли до гавани. Никого не было видно. На стене сидела кошка, худая и серая, и "
    "смотрела на тёмную воду.",
    "zh": "他们到达港口的时候，雨已经停了。码头上没有人，只有一只又瘦又灰的猫坐在墙上洗爪子。" * 3,
    "en": "The rain had stopped by the time they reached the harbour, and every lamp along the quay was lit by then. "
    "Nobody was there.",
}
VOICE = """name = "heidi"
description = "A voice of the user's"
gender = "female"
age = "adult"
accent = "Austrian"
roles = ["narrator"]
language = "de"

[espeak]
voice = "de+f5"
gain_db = 3
"""


@pytest.fixture
def prepared(tmp_path: Path, settings: Settings):
    """A function that prepares a text for espeak, with the language that its file names."""

    def prepared(text: str, language: str = "", folder: Path | None = None) -> Production:
        story = tmp_path / "story.txt"
        head = f"The Story\nby Ann\n\nLanguage: {language}\nRating: M\n\n" if language else ""
        story.write_text(head + text, "utf-8")
        return prepare(story, replace(settings, engine="espeak", voices=folder))

    return prepared


@pytest.fixture
def alder() -> Voice:
    return find_voice(load_voices([bundled_voices()], "espeak"), "alder")


@pytest.mark.parametrize("language", WRITTEN)
def test_a_text_shows_its_language(language):
    assert guessed(WRITTEN[language]) == language


@pytest.mark.parametrize("text", ["", "Ja.", "Ping pong. " * 5])
def test_a_text_too_short_to_tell_is_english(text):
    assert guessed(text) == "en"


@pytest.mark.parametrize(
    ("name", "code", "called"),
    [("Deutsch", "de", "German"), ("pt-BR", "pt", "Portuguese"), ("cmn", "zh", "Chinese"), ("मराठी", "mr", "Marathi")],
)
def test_a_language_is_known_by_its_own_name_and_has_an_english_one(name, code, called):
    assert (subtag(name), title(code)) == (code, called)


def test_everybody_in_a_german_story_speaks_german(prepared):
    production = prepared(GERMAN, "Deutsch")

    spoken = (production.cast.narrator, production.cast.notes, *production.cast.neutral.values())
    assert {voice.language for voice in spoken} == {"de"}
    assert all(str(voice.options["voice"]).startswith("de+") for voice in spoken)
    assert not [warning for warning in production.warnings if "voice" in warning]


def test_a_story_that_names_no_language_is_read_in_that_of_its_text_and_says_so(prepared):
    production = prepared(GERMAN)

    assert production.cast.narrator.language == "de"
    assert any("reads like German" in warning for warning in production.warnings)


def test_an_english_story_keeps_its_measured_voices(prepared, alder):
    production = prepared(WRITTEN["en"])

    assert production.cast.narrator == alder
    assert production.warnings == ()


@pytest.mark.parametrize("name", ["tlhIngan-Hol", "Filipino"])
def test_a_story_in_a_language_without_a_voice_is_read_in_english_and_says_so(prepared, name):
    production = prepared(WRITTEN["en"], name)

    assert production.cast.narrator.language == "en"
    assert any(f"no voice for {name} here; one for English" in warning for warning in production.warnings)


def test_the_same_letters_sound_otherwise_in_another_language(alder):
    (german,) = voices_for([alder], "de")
    engine = open_engine("espeak")

    english, other = (engine.speak("Die Zeit der Wölfe", voice) for voice in (alder, german))

    assert abs(english.seconds - other.seconds) > 0.05


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "كان المطر قد توقف"),
        ("el", "Η βροχή είχε σταματήσει"),
        ("hi", "बारिश रुक गई थी"),
        ("ja", "あめはもうやんでいた"),
        ("ko", "비가 그쳤다"),
        ("ru", "Дождь перестал"),
        ("zh", "雨已经停了"),
    ],
)
def test_a_language_of_another_script_is_heard(alder, language, text):
    (voice,) = voices_for([alder], language)

    sound = np.frombuffer(open_engine("espeak").speak(text, voice).samples, "<i2")

    assert len(sound) > 22_050 * 0.4
    assert np.abs(sound).max() > 1_000


def test_a_voice_that_learns_a_language_is_measured_in_it(alder):
    (german,) = voices_for([alder], "de")

    assert (german.name, german.gain_db, german.accent) == ("alder", None, "")


def test_a_voice_of_the_language_narrates_before_those_that_learn_it(tmp_path, prepared):
    (tmp_path / "voices").mkdir()
    (tmp_path / "voices" / "heidi.toml").write_text(VOICE)

    german, english = (prepared(WRITTEN[code], folder=tmp_path / "voices") for code in ("de", "en"))

    assert (german.cast.narrator.name, german.cast.narrator.gain_db) == ("heidi", 3)
    assert english.cast.narrator.name == "alder"


def test_voices_of_an_engine_with_one_language_each_read_only_that():
    english = Voice("amy", "", "female", "adult", "", ("narrator",), "command", {})
    german = replace(english, name="thorsten", language="de")

    assert voices_for([english, german], "de") == (german,)
    assert voices_for([english, german], "fr") == ()


@pytest.mark.parametrize("name", ["Atlantean", "", "d"])
def test_a_voice_file_of_an_unknown_language_is_refused(tmp_path, name):
    (tmp_path / "heidi.toml").write_text(VOICE.replace('"de"', f'"{name}"'))

    with pytest.raises(VoiceError, match=r"heidi\.toml.*no language"):
        load_voices([tmp_path], "espeak")


def test_every_voice_of_ours_learns_every_language_that_stories_are_written_in_most():
    voices = load_voices([bundled_voices()], "espeak")

    for language in ("cs", "de", "es", "fi", "fr", "hu", "id", "it", "nb", "nl", "pl", "pt", "ru", "sv", "tr", "vi"):
        assert len(voices_for(voices, language)) == len(voices), language
