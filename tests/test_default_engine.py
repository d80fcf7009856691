"""Who speaks when nobody asks for an engine: a neural voice of the story's language where there is one, else espeak."""

import sys
from pathlib import Path

import pytest

pytest.importorskip("onnx")
pytest.importorskip("piper")
pytest.importorskip("kokoro_onnx")

from dataclasses import replace

from audiofic import Report, Settings, render
from audiofic.engines import default_engine
from audiofic.engines.models import models_folder
from audiofic.errors import VoiceError
from audiofic.production import story_voices
from audiofic.terminal import better_voices
from stub_voices import SPEAKERS, kokoro_files, piper_model

STORY = "# The Harbour\n\nThe rain had stopped.\n\n“Is it late?” asked Mira.\n\n“It is,” said Tobias.\n"


@pytest.fixture
def automatic(settings: Settings) -> Settings:
    return replace(settings, engine=None)


def narrated_by(tmp_path: Path, settings: Settings, text: str = STORY) -> Report:
    story = tmp_path / "story.md"
    story.write_text(text, "utf-8")
    return render(story, tmp_path / "story.mp3", settings)


def test_without_a_neural_voice_espeak_speaks():
    assert default_engine() == default_engine("en") == "espeak"


def test_a_piper_voice_speaks_its_language_and_no_other():
    piper_model(models_folder("piper"), "de_DE-thorsten-medium")

    assert [default_engine(language) for language in ("", "de", "en")] == ["piper", "piper", "espeak"]


def test_kokoro_speaks_where_piper_has_no_voice_for_it():
    piper_model(models_folder("piper"), "de_DE-thorsten-medium")
    kokoro_files(models_folder("kokoro"))

    spoken = {"de": "piper", "en": "kokoro", "es": "kokoro", "ja": "espeak"}
    assert {language: default_engine(language) for language in spoken} == spoken


@pytest.mark.parametrize(("module", "engine"), [("piper", "kokoro"), ("kokoro_onnx", "piper")])
def test_voices_of_an_engine_that_is_not_installed_do_not_count(monkeypatch, module: str, engine: str):
    piper_model(models_folder("piper"), "en_US-hum-medium")
    kokoro_files(models_folder("kokoro"))
    monkeypatch.setitem(sys.modules, module, None)

    assert default_engine("en") == engine


def test_the_voices_that_are_listed_are_those_of_the_default(automatic):
    assert {voice.engine for voice in story_voices(automatic)} == {"espeak"}
    piper_model(models_folder("piper"), "en_US-hum-medium")
    assert [voice.name for voice in story_voices(automatic)] == ["en_US-hum-medium"]


def test_one_voice_tells_a_whole_story(automatic, tmp_path):
    piper_model(models_folder("piper"), "en_US-hum-medium")
    report = narrated_by(tmp_path, automatic)

    assert report.engine == "piper"
    assert report.words_spoken == report.words


def test_a_story_of_another_language_is_espeak_s(automatic, tmp_path):
    piper_model(models_folder("piper"), "de_DE-thorsten-medium")

    assert narrated_by(tmp_path, automatic).engine == "espeak"


def test_a_cast_of_many_speakers_tells_a_story(automatic, tmp_path):
    piper_model(models_folder("piper"), "en_GB-choir-medium", SPEAKERS)
    report = narrated_by(tmp_path, automatic)

    assert report.engine == "piper"
    assert report.words_spoken == report.words


def test_how_to_get_a_better_voice_is_told_once(automatic, tmp_path):
    report = narrated_by(tmp_path, automatic)

    (line,) = better_voices(report, automatic)
    assert 'pip install "audiofic[piper]"' in line
    assert "audiofic voices add en_US-lessac-medium" in line
    assert list(better_voices(report, automatic)) == []


def test_who_asked_for_an_engine_is_not_told_of_another(automatic, tmp_path):
    report = narrated_by(tmp_path, automatic)

    assert list(better_voices(report, replace(automatic, engine="espeak"))) == []
    assert list(better_voices(replace(report, engine="piper"), automatic)) == []


def test_a_cast_file_of_before_the_first_neural_voice_still_holds(automatic, tmp_path):
    piper_model(models_folder("piper"), "en_US-hum-medium")
    (tmp_path / "story.cast.toml").write_text('[voices]\nMira = "Fern"\n')

    assert narrated_by(tmp_path, automatic).engine == "espeak"


def test_a_cast_file_with_a_voice_that_nobody_has_is_refused_by_the_default_engine(automatic, tmp_path):
    piper_model(models_folder("piper"), "en_US-hum-medium")
    (tmp_path / "story.cast.toml").write_text('[voices]\nMira = "Nobody"\n')

    with pytest.raises(VoiceError, match="Nobody") as caught:
        narrated_by(tmp_path, automatic)
    assert caught.value.hint == "The voices are en_US-hum-medium."
