"""A voice that nobody has measured is measured before its first line, and what was found is kept.

The voices of our own files bring their gain with them (benchmarks/calibrate.py); those that an engine finds by itself,
and files of a user's without gain_db, do not.
"""

import hashlib
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import msgspec

from audiofic.atomic import refusal, replacing
from audiofic.encoders import Mp3
from audiofic.engines import Engine, open_engine
from audiofic.errors import EngineError
from audiofic.model import RATE, Audio, Utterance, Voice
from audiofic.profiles import PODCAST, REFERENCE

PAUSE = 0.45
"""Seconds between what a voice says: the usual ones of a story."""
LIMIT = 40.0
"""Decibels of gain beyond which what an engine made is no speech; voice files may not ask for more either."""

_CEILING = PODCAST.ceiling - Mp3().overshoot_db
_STEPS = 10

# The Universal Declaration of Human Rights, which every language has: articles 1, 3 and 24, some 15 seconds. A voice
# whose language is not here reads the English.
SAMPLES = {
    "en": "All human beings are born free and equal in dignity and rights. They are endowed with reason and conscience "
    "and should act towards one another in a spirit of brotherhood. Everyone has the right to life, liberty and "
    "security of person. Everyone has the right to rest and leisure.",
    "de": "Alle Menschen sind frei und gleich an Würde und Rechten geboren. Sie sind mit Vernunft und Gewissen begabt "
    "und sollen einander im Geiste der Brüderlichkeit begegnen. Jeder hat das Recht auf Leben, Freiheit und Sicherheit "
    "der Person. Jeder hat das Recht auf Erholung und Freizeit.",
    "fr": "Tous les êtres humains naissent libres et égaux en dignité et en droits. Ils sont doués de raison et de "
    "conscience et doivent agir les uns envers les autres dans un esprit de fraternité. Tout individu a droit à la "
    "vie, à la liberté et à la sûreté de sa personne. Toute personne a droit au repos et aux loisirs.",
    "es": "Todos los seres humanos nacen libres e iguales en dignidad y derechos y, dotados como están de razón y "
    "conciencia, deben comportarse fraternalmente los unos con los otros. Todo individuo tiene derecho a la vida, a la "
    "libertad y a la seguridad de su persona. Toda persona tiene derecho al descanso.",
    "it": "Tutti gli esseri umani nascono liberi ed eguali in dignità e diritti. Essi sono dotati di ragione e di "
    "coscienza e devono agire gli uni verso gli altri in spirito di fratellanza. Ogni individuo ha diritto alla vita, "
    "alla libertà ed alla sicurezza della propria persona.",
    "ru": "Все люди рождаются свободными и равными в своём достоинстве и правах. Они наделены разумом и совестью и "
    "должны поступать в отношении друг друга в духе братства. Каждый человек имеет право на жизнь, на свободу и на "
    "личную неприкосновенность.",
    "pt": "Todos os seres humanos nascem livres e iguais em dignidade e em direitos. Dotados de razão e de "
    "consciência, devem agir uns para com os outros em espírito de fraternidade. Todo indivíduo tem direito à vida, à "
    "liberdade e à segurança pessoal.",
    "nl": "Alle mensen worden vrij en gelijk in waardigheid en rechten geboren. Zij zijn begiftigd met verstand en "
    "geweten, en behoren zich jegens elkander in een geest van broederschap te gedragen. Een ieder heeft het recht op "
    "leven, vrijheid en onschendbaarheid van zijn persoon.",
    "pl": "Wszyscy ludzie rodzą się wolni i równi pod względem swej godności i swych praw. Są oni obdarzeni rozumem i "
    "sumieniem i powinni postępować wobec innych w duchu braterstwa. Każdy człowiek ma prawo do życia, wolności i "
    "bezpieczeństwa swej osoby.",
    "sv": "Alla människor är födda fria och lika i värde och rättigheter. De är utrustade med förnuft och samvete "
    "och bör handla gentemot varandra i en anda av broderskap. Var och en har rätt till liv, frihet och personlig "
    "säkerhet.",
    "zh": "人人生而自由，在尊严和权利上一律平等。他们赋有理性和良心，并应以兄弟关系的精神相对待。"
    "人人有权享有生命、自由和人身安全。",
    "ja": "すべての人間は、生まれながらにして自由であり、かつ、尊厳と権利とについて平等である。人間は、理性と良心とを"
    "授けられており、互いに同胞の精神をもって行動しなければならない。",
}


def calibrated(utterances: Sequence[Utterance], folder: Path) -> tuple[Utterance, ...]:
    """*utterances* in voices of a known gain: those that nobody has measured speak a sample now, once for all.

    *folder*: where gains are kept, a file each. Raise EngineError, VoiceError or OutputError.
    """
    unknown = {_name(said.voice): said.voice for said in utterances if said.voice.gain_db is None}
    gains: dict[str, float] = {}
    for needed in sorted({voice.engine for voice in unknown.values()}):
        with closing(open_engine(needed)) as engine:
            for name, voice in unknown.items():
                if voice.engine == needed:
                    gains[name] = _gain(engine, voice, folder)
    return tuple(said if said.voice.gain_db is not None else _at(gains, said) for said in utterances)


def _at(gains: Mapping[str, float], said: Utterance) -> Utterance:
    return replace(said, voice=replace(said.voice, gain_db=gains[_name(said.voice)]))


def _name(voice: Voice) -> str:
    """All of a voice that its level depends on; pace and pitch are what one speaker does with theirs."""
    options = sorted(voice.options.items())
    return msgspec.json.encode((voice.engine, voice.source, voice.language, options)).decode()


def _gain(engine: Engine, voice: Voice, folder: Path) -> float:
    """Decibels for *voice*: those that were kept, or as it sounds now."""
    path = folder / hashlib.sha256(f"{engine.fingerprint()}; {_name(voice)}".encode()).hexdigest()
    try:
        return float(path.read_text("ascii"))
    except (FileNotFoundError, ValueError):  # damaged is as if it were not there
        gain = _measured(engine, voice)
    except OSError as error:
        raise refusal(error, path) from error
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with replacing(path, ".tmp-") as file:
            file.write(str(gain).encode())
    except OSError as error:
        raise refusal(error, path) from error
    return gain


def _measured(engine: Engine, voice: Voice) -> float:
    plain = replace(voice, pace=1.0, semitones=0.0)
    gain = gain_of([engine.speak(SAMPLES.get(voice.language, SAMPLES["en"]), plain)])
    if abs(gain) > LIMIT:
        raise EngineError(
            f'What the voice "{voice.name}" says is no speech: it would need {gain:+.0f} dB.',
            f"Listen to it: audiofic voices try {voice.name} --engine {voice.engine}",
        )
    return gain


def gain_of(clips: Sequence[Audio]) -> float:
    """Decibels, to a tenth, that bring *clips* to REFERENCE as a book has them: with pauses, and limited.

    The limiter takes up to 1.1 dB from a voice of sharp peaks, the more the louder it is: the gain is found in steps.
    """
    from audiofic.loudness import loudness  # noqa: PLC0415  # FFmpeg is loaded for those who need it
    from audiofic.synthesis.clips import levelled, silence  # noqa: PLC0415

    gain = 0.0
    for _ in range(_STEPS):
        parts = [part for clip in clips for part in (levelled(clip, gain, _CEILING), silence(PAUSE))]
        step = REFERENCE - loudness(Audio(b"".join(parts), RATE))
        gain += step
        if abs(step) < 0.05 or abs(gain) > LIMIT:
            break
    return round(gain, 1) + 0.0  # never -0.0
