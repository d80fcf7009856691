"""Hear one voice before casting it."""

import re
import wave
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from audiofic.atomic import refusal, replacing
from audiofic.engines import open_engine
from audiofic.errors import UsageError
from audiofic.lexicon import Lexicon
from audiofic.model import RATE, Voice
from audiofic.profiles import PODCAST
from audiofic.speech import speakable
from audiofic.synthesis.clips import levelled
from audiofic.voices import find_voice

SAMPLE = (
    "“Nobody told the lamp that the war was over,” she said, and lit it. "
    "Below them the sea went on turning its pages: slowly, carefully, as if it could read."
)


def audition(voices: Sequence[Voice], name: str, text: str | None = None, out: Path | None = None) -> Path:
    """Let the voice *name* say *text* into a WAV file, by default output/NAME.wav. Raise an AudioficError that fits."""
    voice = find_voice(voices, name)
    return _say(voice, SAMPLE if text is None else text, out or Path("output") / f"{voice.name}.wav")


def try_word(voice: Voice, lexicon: Lexicon, word: str, out: Path | None = None) -> Path:
    """Let *voice* say *word* as *lexicon* has it into a WAV file, by default output/WORD.wav."""
    name = re.sub(r"\W+", "-", word).strip("-")[:40]
    return _say(voice, lexicon.pronounce(word), out or Path("output") / f"{name or 'word'}.wav")


def _say(voice: Voice, text: str, target: Path) -> Path:
    if target.suffix.lower() != ".wav":
        raise UsageError(f"{target} does not end in .wav, which is what a voice is tried in.", "Use -o NAME.wav.")
    if not (spoken := speakable(text, voice.language)):
        raise UsageError(f"There is no word to say in {text!r}.", "Give it a letter or a digit.")
    with closing(open_engine(voice.engine)) as engine:
        samples = levelled(engine.speak(spoken, voice), voice.gain_db or 0.0, PODCAST.ceiling)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with replacing(target, f".{target.stem[:40]}.part-") as file, wave.open(file, "wb") as sound:
            sound.setparams((1, 2, RATE, 0, "NONE", ""))
            sound.writeframes(samples)
    except OSError as error:
        raise refusal(error, target) from error
    return target
