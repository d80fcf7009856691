"""The voices that a speech server says it has, as ours."""

import re
from collections import Counter
from dataclasses import replace

import msgspec

from audiofic.engines.models import ROLES
from audiofic.errors import EngineError
from audiofic.languages import subtag
from audiofic.model import Voice
from audiofic.server import Limits, NoReplyError, Reply, Server, ask

_LIMITS = Limits(10.0, 4 << 20)  # nobody waits longer for a list
_FIRST = {"alloy": "neutral", "echo": "male", "fable": "male", "nova": "female", "onyx": "male", "shimmer": "female"}
"""OpenAI's first six, which servers that list none know by name -> gender."""
_KOKORO = re.compile(r"([abefhijpz])([fm])_")
_LANGUAGES = {
    "a": ("en", "American"),
    "b": ("en", "British"),
    "e": ("es", ""),
    "f": ("fr", ""),
    "h": ("hi", ""),
    "i": ("it", ""),
    "j": ("ja", ""),
    "p": ("pt", "Brazilian"),
    "z": ("zh", ""),
}
"""First letter of a voice of Kokoro's -> language and accent; the second is the gender (VOICES.md of Kokoro-82M)."""
_GENDERS = {"f": "female", "m": "male"}


class _Listed(msgspec.Struct):
    """One voice, as far as the server describes it."""

    id: str = ""
    name: str = ""
    language: str | None = None
    gender: str | None = None


class _List(msgspec.Struct):
    voices: list[str | _Listed]


def listed_voices(server: Server) -> tuple[Voice, ...]:
    """The voices of *server*, English first; OpenAI's first six where it lists none.

    Raise EngineError where it does not answer, or in a way that is not understood.
    """
    try:
        reply = ask(server, "/audio/voices", None, _LIMITS)
    except NoReplyError as error:
        raise _error(server, str(error)) from error
    voices: dict[str, Voice] = {}
    namesakes: Counter[str] = Counter()
    for one in _listed(server, reply):
        found = _voice(one, server)
        namesakes[found.name] += 1
        alike = namesakes[found.name]
        name = f"{found.name}-{alike}" if alike > 1 else found.name
        voices.setdefault(name, replace(found, name=name))
    return tuple(sorted(voices.values(), key=lambda voice: voice.language != "en"))


def _listed(server: Server, reply: Reply) -> list[_Listed]:
    """What the server lists, each once."""
    if reply.status == 404:
        return [_Listed(name, gender=gender) for name, gender in _FIRST.items()]
    if reply.status != 200:
        raise _error(server, f"it answers {reply.phrase}")
    try:
        found = msgspec.json.decode(reply.body, type=_List | list[str | _Listed])
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise _error(server, "what it answers is no list of voices") from error
    each = found.voices if isinstance(found, _List) else found
    known = [_Listed(one) if isinstance(one, str) else one for one in each]
    return list({name: one for one in known if (name := one.id or one.name)}.values())


def _voice(listed: _Listed, server: Server) -> Voice:
    name = listed.id or listed.name
    kokoro = _KOKORO.match(name)
    language, accent = _LANGUAGES[kokoro[1]] if kokoro else ("en", "")
    gender = (listed.gender or "").lower() or (_GENDERS[kokoro[2]] if kokoro else "")
    return Voice(
        name=_slug(name),
        description=f"{name}, of the server at {server.url}",
        gender=gender if gender in _GENDERS.values() else "neutral",
        age="adult",
        accent=accent,
        roles=ROLES,
        engine="openai",
        options={"voice": name},
        language=subtag(listed.language or "") or language,
    )


def _slug(name: object) -> str:
    """*name* as a voice's name that can be typed."""
    return re.sub(r"[^\w-]+", "-", str(name)).strip("-").lower() or "voice"


def _error(server: Server, reason: str) -> EngineError:
    return EngineError(
        f"The speech server at {server.url} does not list its voices: {reason}.",
        hint="Start it, or correct its address; a key goes into OPENAI_API_KEY.",
    )
