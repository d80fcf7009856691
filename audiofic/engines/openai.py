"""Speech from any server with OpenAI's `POST /v1/audio/speech`: Kokoro-FastAPI, speaches, LocalAI, OpenAI's own."""

import os
import random
import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Annotated

import msgspec

from audiofic.engines.espeak import readable
from audiofic.engines.openai_voices import listed_voices
from audiofic.engines.options import read_options
from audiofic.engines.runs import runs
from audiofic.engines.sound import NoSoundError, spoken
from audiofic.errors import EngineError, UsageError, VoiceError
from audiofic.model import RATE, Audio, Voice
from audiofic.notation import pieces, plain, pronounced
from audiofic.server import BUSY, KEY, Limits, NoReplyError, Reply, Server, ask, server_at

REVISION = 1
"""Raised when the same text and voice would sound different than before: it is part of every cache key."""
ADDRESSES = ("AUDIOFIC_OPENAI_URL", "OPENAI_BASE_URL")
"""Environment variables of the server's address; the first that is set counts."""
MODEL = "AUDIOFIC_OPENAI_MODEL"
"""Environment variable of the model, where a voice names none."""
DEFAULT_MODEL = "tts-1"
"""What OpenAI, Kokoro-FastAPI, openedai-speech and LocalAI's images all answer to."""
TRIES = 10
"""Of one run of text: with one reply in five lost, a book of 10,000 lines has to be begun again once in 1,000 times."""

_LONGEST = 4_000  # letters; OpenAI takes 4,096
_BETWEEN = bytes(RATE // 4 * 2)  # a quarter of a second between the runs of a long text
_PATIENCE = 60
"""Seconds for a reply, and one more for every five letters: Kokoro speaks 30 a second on a slow machine, for four."""
_ALTOGETHER = 3
"""Times the patience: how long a run of text may take with all its tries."""
_FIRST_PAUSE, _LONGEST_PAUSE = 0.25, 8.0  # seconds before another try; the pause doubles
_LARGEST = 256 << 20  # bytes of a reply: a quarter of an hour in the finest WAV there is
_PACES = (0.25, 4.0)  # what `speed` may be, by OpenAI's API reference


class Options(msgspec.Struct, frozen=True):
    """The knobs of a voice."""

    voice: Annotated[str, msgspec.Meta(min_length=1)]
    """As the server calls it."""
    model: str = ""
    """As the server calls it; by default the environment's."""
    url: str = ""
    """Of a server of its own. It is not sent the key, which belongs to the environment's server."""
    ipa: bool = False
    """Whether it reads [Levi](/ˈliːvaɪ/), as Kokoro's servers do."""
    timeout: Annotated[float, msgspec.Meta(gt=0, le=3600)] | None = None
    """Seconds for one reply; by default by the length of the text."""


@dataclass(frozen=True, slots=True)
class _Order:
    """One run of text, to be spoken."""

    server: Server
    patience: float
    """Seconds for one reply."""
    question: Mapping[str, object]


class Openai:
    """Speaks through a server, which may be slow, busy or dead."""

    slow = True
    concurrency = 4
    """Requests in flight: enough to keep a graphics card at work, and no attack on anybody's server."""

    def __init__(self) -> None:
        name = next((name for name in ADDRESSES if os.environ.get(name)), ADDRESSES[0])
        address = os.environ.get(name)
        self._server = server_at(address, name, f"{name}=http://localhost:8880") if address else None
        self._model = os.environ.get(MODEL) or DEFAULT_MODEL

    def speak(self, text: str, voice: Voice) -> Audio:
        """Say *text*; its pitch is the server's own. What goes wrong is tried again, as often as makes sense."""
        options = read_options(voice, Options)
        if not _PACES[0] <= voice.pace <= _PACES[1]:
            raise VoiceError(
                f'The voice "{voice.name}" would have to speak {voice.pace:g} times as fast as it does.',
                hint=f"Servers take {_PACES[0]:g} to {_PACES[1]:g}.",
            )
        server = self._server_of(voice, options)
        told = readable(_told(text) if options.ipa else plain(text))
        return Audio(
            _BETWEEN.join(
                _spoken(self._order(server, run, voice.pace, options))
                for run in runs(told, _LONGEST)
                if any(map(str.isalnum, run))
            ),
            RATE,
        )

    def fingerprint(self) -> str:
        """Our revision, the server and its model; never the key. Which version the server is of, it does not say."""
        return f"openai {REVISION}, {self._server.url if self._server else 'no server'}, {self._model}"

    def voices(self) -> tuple[Voice, ...]:
        """Those of the environment's server, English first. Raise EngineError where it does not list them."""
        return listed_voices(self._server) if self._server else ()

    def close(self) -> None:
        """Nothing is held but connections, which servers close by themselves."""

    def _server_of(self, voice: Voice, options: Options) -> Server:
        if options.url:
            try:
                named = server_at(options.url, "url =", 'url = "http://localhost:8880"')
            except UsageError as error:
                raise VoiceError(f'The voice "{voice.name}" ([openai]): {error.message}', error.hint) from error
            return self._server if self._server and named.url == self._server.url else replace(named, key="")
        if self._server is None:
            raise EngineError(
                f'No server is named that could speak as the voice "{voice.name}".',
                hint=f"Set {ADDRESSES[0]} to its address: {ADDRESSES[0]}=http://localhost:8880",
            )
        return self._server

    def _order(self, server: Server, text: str, pace: float, options: Options) -> _Order:
        question = {
            "model": options.model or self._model,
            "input": text,
            "voice": options.voice,
            "response_format": "wav",
            "speed": pace,
            "stream": False,  # Kokoro-FastAPI's own; others leave it alone
        }
        return _Order(server, options.timeout or _PATIENCE + len(text) / 5, question)


class _FlawedError(Exception):
    """This time it went wrong; the text says how, as the end of a sentence."""

    def __init__(self, reason: str, later: float | None = None) -> None:
        super().__init__(reason)
        self.later = later
        """Seconds after which the server wants to be asked again, where it says so."""


def _told(text: str) -> str:
    """*text* with the sounds of its words; stress is nothing that Kokoro's servers read."""
    return "".join(pronounced(one.text, one.ipa) if one.ipa else one.text for one in pieces(text))


def _spoken(order: _Order) -> bytes:
    """The samples of *order*. Raise EngineError when no try succeeds, or no other one would."""
    deadline = time.monotonic() + _ALTOGETHER * order.patience
    pause = _FIRST_PAUSE
    for tries in range(1, TRIES + 1):
        try:
            return _once(order)
        except _FlawedError as error:
            flaw = error
        wait = flaw.later if flaw.later is not None else pause * random.uniform(0.5, 1)  # not all workers at once
        if tries == TRIES or time.monotonic() + wait > deadline:
            break
        time.sleep(wait)
        pause = min(2 * pause, _LONGEST_PAUSE)
    raise EngineError(
        f"The speech server at {order.server.url} failed {tries} times to say {order.question['input']!r:.60}: {flaw}.",
        hint="See that it runs, then give the same command again: what was finished is kept.",
    )


def _once(order: _Order) -> bytes:
    try:
        reply = ask(order.server, "/audio/speech", order.question, Limits(order.patience, _LARGEST))
    except NoReplyError as error:
        raise _FlawedError(str(error)) from error
    if reply.status in BUSY:
        raise _FlawedError(f"it answers {reply.phrase}{_complaint(reply, order.server)}", reply.later)
    if reply.status != 200:
        raise _refusal(reply, order)
    try:
        return spoken(reply.body)
    except NoSoundError as error:
        if error.flawed:
            raise _FlawedError(f"it sends {error}") from error
        raise EngineError(
            f"The speech server at {order.server.url} sends {error}{_complaint(reply, order.server)}.",
            hint="See that the address is that of a server with POST /v1/audio/speech, which can write WAV.",
        ) from error


def _refusal(reply: Reply, order: _Order) -> EngineError:
    if reply.status in (401, 403):
        hint = f"Put its key into {KEY}; it is sent to the server of {ADDRESSES[0]} alone."
    elif reply.status < 400:
        hint = "Correct its address."
    else:
        hint = f"Name a voice and a model that it has, the model with {MODEL}, or correct its address."
    return EngineError(
        f"The speech server at {order.server.url} answers {reply.phrase} to the model {order.question['model']} and"
        f" the voice {order.question['voice']}{_complaint(reply, order.server)}.",
        hint,
    )


class _Complaint(msgspec.Struct):
    """What servers answer instead of sound: OpenAI says `error`, FastAPI `detail`."""

    error: object = None
    detail: object = None
    message: object = None
    msg: object = None


def _complaint(reply: Reply, server: Server) -> str:
    """What the server says is wrong, as the rest of a sentence; nothing where it says nothing of use."""
    said: object = reply.body
    try:
        said = msgspec.json.decode(reply.body)
        while isinstance(said, dict | list) and said:
            if isinstance(said, list):
                said = said[0]
            else:
                one = msgspec.convert(said, _Complaint)
                said = one.message or one.msg or one.detail or one.error
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return ""
    if not isinstance(said, str):
        return ""
    words = " ".join(readable(said.replace(server.key or "\0", "…")).split()).strip(" .")[:200]
    return f": {words}" if words else ""
