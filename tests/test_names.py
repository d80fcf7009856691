"""`audiofic names`: the unusual words of a story, how each will be said, and who says so."""

import os
import subprocess
import sys
import wave
from pathlib import Path

import pytest

from audiofic.engines.espeak import phonemes
from audiofic.glossary import Term, glossary
from audiofic.lexicon import EMPTY, Lexicon, compiled
from audiofic.lexicon.entries import read_entry
from audiofic.model import Character, Kind, Metadata, Script, Segment
from audiofic.voices import bundled_voices, load_voices

STORY = """Title: The Door
Author: Ann

"N-Naruto-kun!" said Qorthal. The colours shone, and Qorthal's jutsu didn't.

"I've seen Qorthal," Mira whispered. It was Qorthal!
"""
ALDER = next(voice for voice in load_voices([bundled_voices()], "espeak") if voice.name == "alder")
TONE = next(voice for voice in load_voices([bundled_voices()], "tone") if voice.name == "alder")


def terms(text: str, lexicon: Lexicon = EMPTY, characters: tuple[Character, ...] = ()) -> dict[str, Term]:
    segment = Segment(1, 0, Kind.NARRATION, text)
    pause = Segment(1, 1, Kind.BREAK, "Zzyzx")
    return {one.word: one for one in glossary(Script(Metadata(), ("",), (segment, pause), characters), lexicon, ALDER)}


def test_usual_words_are_left_out_in_all_their_forms():
    assert not terms("She'll say I've been there, they're well-known colours; the children's honour didn't. A B?")


def test_unusual_words_come_by_frequency_and_then_by_letters():
    assert [*terms("Qorthal met Zeb, Zeb met Abra.")] == ["Zeb", "Abra", "Qorthal"]


@pytest.mark.parametrize("text", ["Qorthal, Qorthal's QORTHAL, Q-Qorthal", "qorthal Qorthal Qorthal’s Qorthal"])
def test_the_forms_of_a_word_count_as_one(text):
    assert {word: one.count for word, one in terms(text).items()} == {"Qorthal": 4}


def test_a_word_is_said_as_the_engine_reads_it():
    assert terms("Qorthal") == {"Qorthal": Term("Qorthal", 1, phonemes("Qorthal"), "")}


def test_a_word_is_said_as_the_rules_of_speech_have_it():
    found = terms("The DEA and Mr. Qorthal, the 1st; _Zeb_ ...Abra")

    assert found["DEA"].ipa == phonemes("D.E.A")
    assert {*found} == {"DEA", "Qorthal", "Zeb", "Abra"}


def test_a_word_of_a_lexicon_is_said_as_that_has_it():
    lexicon = compiled([read_entry("Itachi", "/ɪˈtɑːtʃi/", "naruto"), read_entry("-kun", "/kʊn/", "general")])
    found = terms("Itachi-kun, Itachi's", lexicon)

    assert found["Itachi"] == Term("Itachi", 2, "ɪtˈɑːtʃi", "naruto")
    assert found["-kun"] == Term("-kun", 1, "kˈʊn", "general")


def test_a_usual_word_of_a_lexicon_is_shown_too():
    assert terms("the door", compiled([read_entry("door", "daw", "story")]))["door"].layer == "story"


def test_of_other_languages_the_names_of_who_speaks_are_shown():
    found = terms("Das Haus von Mira Weiß", compiled((), "de"), (Character("Mira Weiß"), Character("der Wirt")))

    assert {*found} == {"Mira", "Weiß"}


@pytest.fixture
def audiofic(tmp_path: Path):
    (tmp_path / "story.txt").write_text(STORY)
    (tmp_path / "story.cast.toml").write_text('[pronounce]\n"Qorthal" = "/ˈkɔːɹθəl/"\n', "utf-8")

    def audiofic(*words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "audiofic", "names", "story.txt", *words],
            capture_output=True,
            encoding="utf-8",
            cwd=tmp_path,
            env={**os.environ, "COLUMNS": "120"},
            check=False,
        )

    return audiofic


def test_the_command_shows_words_counts_sounds_and_layers(audiofic):
    run = audiofic("--engine", "espeak")
    rows = [line.split() for line in run.stdout.splitlines()]

    assert rows[1] == ["Qorthal", "4", "/kˈɔːɹθəl/", "story.cast.toml"]
    assert ["jutsu", "1"] in [row[:2] for row in rows]
    assert [row[-1] for row in rows if row[0] == "-kun"] == ["general"]
    assert '[pronounce]: "Word" = ' in run.stderr


def test_try_writes_the_word_as_it_will_be_said(audiofic, tmp_path):
    run = audiofic("--engine", "tone", "--try", "Qorthal")

    assert (run.stdout, run.returncode) == (f"{Path('output') / 'Qorthal.wav'}\n", 0)
    with wave.open(str(tmp_path / "output" / "Qorthal.wav")) as sound:
        assert sound.getnframes() > 1000


@pytest.mark.parametrize(("word", "code"), [("…", 2), ("", 2)])
def test_try_refuses_what_is_no_word(audiofic, word, code):
    run = audiofic("--engine", "tone", "--try", word)

    assert (run.returncode, run.stderr.startswith("audiofic: There is no word to say")) == (code, True)
