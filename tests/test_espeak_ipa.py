"""What espeak does with sounds, stress, pace and pitch that it is told, heard and asked back."""

import dataclasses

import numpy as np
import pytest

from audiofic import ipa
from audiofic.engines import open_engine
from audiofic.engines.espeak import phonemes
from audiofic.errors import VoiceError
from audiofic.model import Audio, Voice
from audiofic.notation import pronounced, stressed
from audiofic.voices import bundled_voices, load_voices

SENTENCE = "The rain had stopped by the time they reached the harbour."
SYMBOLS = sorted(ipa.VOWELS | ipa.CONSONANTS)


@pytest.fixture(scope="module")
def alder() -> Voice:
    return next(voice for voice in load_voices([bundled_voices()], "espeak") if voice.name == "alder")


def said(text: str, voice: Voice) -> Audio:
    return open_engine("espeak").speak(text, voice)


@pytest.mark.parametrize(
    ("sounds", "american", "british"),
    [
        ("nəˈɹuːtoʊ", "nɚɹˈuːɾoʊ", "nəɹˈuːtəʊ"),
        ("nəˈɹuːtəʊ", "nɚɹˈuːɾoʊ", "nəɹˈuːtəʊ"),
        ("ˈliːvaɪ", "lˈiːvaɪ", "lˈiːvaɪ"),
        ("ˈt͡ʃɑːkɹə", "tʃˈɑːkɹə", "tʃˈɑːkɹɐ"),
        ("kɑːɹ", "kˈɑːɹ", "kˈɑː"),
        ("ˈhɛɹi", "hˈɛɹi", "hˈɛɹɪ"),
        ("tɛɹ", "tˈɛɹ", "tˈeə"),
        ("faɪɹ", "fˈaɪɚ", "fˈaɪə"),
        ("ˈbʌtɚ", "bˈʌɾɚ", "bˈʌtɐ"),
        ("ˌbjɑːkuˈjɑː", "bjˌɑːkujˈɑː", "bjˌɑːkujˈɑː"),
        ("ˈɡoʊ.dʒoʊ", "ɡˈoʊdʒoʊ", "ɡˈəʊdʒəʊ"),
        ("ˈgoʊdʒoʊ", "ɡˈoʊdʒoʊ", "ɡˈəʊdʒəʊ"),
        ("bɔ̃", "bˈɔ̃", "bˈɔ̃"),
        ("ˈkuːtʃiki ˈbjɑːkuːjə", "kˈuːtʃiki bjˈɑːkuːjə", "kˈuːtʃɪkɪ bjˈɑːkuːjɐ"),
    ],
)
def test_ipa_is_said_in_the_accent_of_the_voice(sounds, american, british):
    text = pronounced("Word", sounds)

    assert (phonemes(text, "en-us"), phonemes(text, "en-gb-x-rp")) == (american, british)


@pytest.mark.parametrize("language", ["en-us", "en-gb-x-rp", "en-gb-scotland", "en-029", "de", "fr", "ja"])
def test_no_symbol_of_the_alphabet_is_silent_or_silences_what_follows(language):
    alone = phonemes(pronounced("Word", "ˈma"), language)
    words = {symbol: phonemes(pronounced("Word", f"{symbol}ˈma"), language) for symbol in SYMBOLS}

    assert not [symbol for symbol, heard in words.items() if len(heard) <= len(alone)]


@pytest.mark.parametrize("around", ["“{}!”", "({})", "—{}—", "…{}…", "pre-{}-kun", "{}/{}", "{}, {}.", "{}’s", '"{}"'])
def test_sounds_are_heard_whatever_stands_beside_them(around):
    text = around.replace("{}", pronounced("Naruto", "ˈnɑːɹutoʊ"))

    assert phonemes(text).count("nˈɑːɹuɾoʊ") == around.count("{}")


def test_what_stands_around_the_sounds_is_said_as_ever():
    assert phonemes(f"Hello, {pronounced('Levi', 'ˈliːvaɪ')}, said he.") == "həlˈoʊ lˈiːvaɪ sˈɛd hiː"


def test_double_brackets_of_a_text_are_no_sounds():
    assert phonemes(f"[[h@l'oU]] {pronounced('Levi', 'ˈliːvaɪ')}") == phonemes("h@l'oU") + " lˈiːvaɪ"


def test_a_language_that_espeak_has_not_is_refused():
    with pytest.raises(VoiceError, match="xx"):
        phonemes("word", "xx")


def test_an_engine_says_its_sounds_after_it_was_asked_for_them(alder):
    before = said(SENTENCE, alder)
    phonemes("Wort", "de")

    assert said(SENTENCE, alder).seconds == pytest.approx(before.seconds, rel=0.03)


def test_the_sounds_that_are_told_are_those_that_are_heard(alder):
    told, spelt = said(pronounced("Wolverhampton", "ˈæt"), alder), said("At", alder)

    assert told.seconds == pytest.approx(spelt.seconds, rel=0.15)
    assert said("Wolverhampton", alder).seconds > 2 * told.seconds


def test_a_stressed_word_lasts_longer(alder):
    plain = "I never said that she took the money."

    assert said(plain.replace("she", stressed("she")), alder).seconds > 1.04 * said(plain, alder).seconds


def test_a_stressed_word_may_have_sounds_of_its_own(alder):
    levi = pronounced("Levi", "ˈliːvaɪ")

    assert phonemes(f"It is {stressed(levi)}, he said.") == "ɪɾ ɪz lˈiːvaɪ hiː sˈɛd"
    assert (
        said(f"It is {stressed(levi)}, he said.", alder).seconds > 1.03 * said(f"It is {levi}, he said.", alder).seconds
    )


@pytest.mark.parametrize("pace", [0.7, 0.93, 1.4])
def test_pace_is_how_much_faster_a_voice_speaks(alder, pace):
    quicker = said(SENTENCE, dataclasses.replace(alder, pace=pace))

    assert quicker.seconds == pytest.approx(said(SENTENCE, alder).seconds / pace, rel=0.06)


@pytest.mark.parametrize("semitones", [-3, -1, 3])
def test_semitones_are_how_much_higher_a_voice_speaks(alder, semitones):
    text = "mmmmmm, ahhhhhh"
    plain = dataclasses.replace(alder, options={"voice": "en-us", "range": 0})
    low, high = (melody(said(text, dataclasses.replace(plain, semitones=one))) for one in (0, semitones))

    assert 12 * np.log2(high / low) == pytest.approx(semitones, abs=0.6)


def melody(audio: Audio) -> float:
    """The pitch of a voice, in hertz: the first peak of its sound's likeness to itself."""
    sound = np.frombuffer(audio.samples, "<i2").astype(float)
    alike = np.fft.irfft(np.abs(np.fft.rfft(sound, 1 << 17)) ** 2)
    lags = slice(audio.rate // 300, audio.rate // 60)
    return audio.rate / (lags.start + int(np.argmax(alike[lags])))
