"""Stage 4: every character of a script gets a voice: by the cast file, else by memory, else one that suits them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from audiofic.castfile import DIALOGUE, NARRATOR, NOTES, PARTS
from audiofic.casting.choice import Company, choose
from audiofic.casting.talk import partners
from audiofic.model import Cast, Character, Script, Voice
from audiofic.voices import find_voice

DEFAULT_NARRATOR = "alder"
"""The bundled voice that narrates unless another is asked for; where it is missing, the first of that role does."""
FEW = 5
"""Voices beside the narrator's below which notes and unsure lines keep none of their own: characters need them more."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """What is wanted of a cast."""

    voices: Mapping[str, str] = field(default_factory=dict)
    """Character, or one of PARTS of a cast file -> voice."""
    remembered: Mapping[str, str] = field(default_factory=dict)
    """Character -> the voice that they had before; one that is not there is chosen anew."""
    certainty: float = 0.0
    """Confidence, 0 to 1, below which a speaker is only a guess, and the line is neutral."""
    own_voice: bool = False
    """Whether a first-person narrator speaks their lines in another voice than they tell the story in."""


def cast(script: Script, voices: Sequence[Voice], wishes: Wishes) -> Cast:
    """Who speaks what. Raise VoiceError for a wish that cannot be.

    *script* is as it was before corrections, so that no correction recasts anybody. A character's wish moves nobody but
    whoever had that voice: all choose as if there were no wishes, and then make room.
    """
    wished = {name: find_voice(voices, voice) for name, voice in wishes.voices.items()}
    teller = _teller(script) if not wishes.own_voice else None
    narrator = wished.get(NARRATOR) or _narrator(voices, teller)
    others = [voice for voice in voices if voice != narrator] or [narrator]
    notes = wished.get(NOTES) or _first(others, "notes", "")
    few = len(others) < FEW
    others = others if few else [voice for voice in others if voice != notes]
    neutral = {gender: wished.get(DIALOGUE) or _first(others, "dialogue", gender) for gender in ("", "female", "male")}
    kept = () if few else neutral.values()
    free = [voice for voice in others if "character" in voice.roles and voice not in kept] or others
    company = Company(free, narrator, partners(script))
    by_name = {voice.name: voice for voice in others}
    known = {name: by_name[voice] for name, voice in wishes.remembered.items() if voice in by_name}
    told = {teller.name: narrator} if teller else {}
    fixed = told | {name: voice for name, voice in wished.items() if name not in PARTS}
    people = [one for one in script.characters if one.name not in told]
    usual = choose(people, company, {}, known)
    genders = {one.name: one.gender for one in script.characters if one.gender}
    return Cast(narrator, notes, neutral, choose(people, company, fixed, usual), genders, wishes.certainty)


def _teller(script: Script) -> Character | None:
    """Who tells the story, where it is one of them; of several, none has the narrator's voice for their own."""
    tellers = [one for one in script.characters if one.narrates]
    return tellers[0] if len(tellers) == 1 else None


def _narrator(voices: Sequence[Voice], teller: Character | None) -> Voice:
    ours = next((voice for voice in voices if voice.name == DEFAULT_NARRATOR and NARRATOR in voice.roles), None)
    default = ours or _first(voices, "narrator", "")
    if teller is None or teller.gender in ("", default.gender):
        return default
    return _first(voices, "narrator", teller.gender, default.accent)


def _first(voices: Sequence[Voice], role: str, gender: str, accent: str = "") -> Voice:
    """A voice for *role*, of *gender* and *accent* if there is one."""
    fitting = [voice for voice in voices if role in voice.roles] or list(voices)
    return min(
        fitting, key=lambda voice: (voice.gender != (gender or "neutral"), bool(accent) and voice.accent != accent)
    )
