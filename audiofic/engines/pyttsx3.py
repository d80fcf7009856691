"""The system's voices through pyttsx3, which loses files in five ways and so lives in a replaceable process."""

import json
import os
import queue
import re
import shutil
import subprocess
import sys
import tempfile
import threading
from contextlib import suppress
from importlib import metadata
from pathlib import Path
from typing import IO, Annotated, Any

import av
import msgspec

from audiofic.engines import espeak
from audiofic.engines.options import read_options
from audiofic.engines.runs import runs
from audiofic.engines.sound import decoded
from audiofic.engines.trim import without_silence
from audiofic.errors import EngineError, VoiceError, did_you_mean
from audiofic.languages import subtag
from audiofic.model import RATE, Audio, Voice
from audiofic.notation import plain

REVISION = 2
"""Raised when the same text and voice would sound different than before: it is part of every cache key."""

_LONGEST = 2_000  # letters at a time: espeak's driver reads ten times as far as the text goes, and crashes near 20,000
_TRIES = 3
_PATIENCE = 60
"""Seconds for an answer, and one more for every ten letters."""
_BETWEEN = bytes(RATE // 4 * 2)  # a quarter of a second between the pieces of a long text
_SILENCE = 60  # of 32,767
_LINUX = sys.platform.startswith("linux")


class System(msgspec.Struct, frozen=True):
    """The knobs of a voice of macOS or Windows."""

    voice: str
    """The system's identifier of it."""
    rate: Annotated[int, msgspec.Meta(ge=80, le=450)] = 180
    """Words a minute."""


class Pyttsx3:
    """Speaks through a child process: started with the first text, killed when it hangs, started again when it dies."""

    slow = False

    def __init__(self) -> None:
        try:
            self._version = metadata.version("pyttsx3")
        except metadata.PackageNotFoundError as error:
            raise EngineError("pyttsx3 is not installed.", hint="Install it: pip install pyttsx3") from error
        self._child: _Child | None = None
        self._known: frozenset[str] | None = None

    def speak(self, text: str, voice: Voice) -> Audio:
        """Say *text*."""
        request = self._request(voice)
        pieces = runs(espeak.readable(plain(text)), _LONGEST)
        return Audio(_BETWEEN.join(self._piece(one, request) for one in pieces if any(map(str.isalnum, one))), RATE)

    def fingerprint(self) -> str:
        """Our revision, the package's and, where it is known, the speaking library's version."""
        beneath = espeak.Espeak().fingerprint() if _LINUX else sys.platform
        return f"pyttsx3 {REVISION}, {self._version}, {beneath}"

    def voices(self) -> tuple[Voice, ...]:
        """The system's voices, English first. None on Linux, where the files of voices/ serve."""
        if _LINUX:
            return ()
        found = map(_found, self._ask({"list": True})["voices"])
        return tuple(sorted(found, key=lambda voice: voice.language != "en"))

    def in_language(self, voice: Voice, language: str) -> Voice | None:
        """*voice* as espeak speaks *language*, on Linux; elsewhere a voice has the one language that it has."""
        return espeak.in_language(voice, language) if _LINUX else None

    def close(self) -> None:
        """End the child."""
        if self._child:
            self._child.end()
            self._child = None

    def _request(self, voice: Voice) -> dict[str, Any]:
        if _LINUX:
            options = espeak.adjusted(voice)
            # The driver cannot set espeak's range.
            return {
                "voice": options.voice,
                "rate": options.rate,
                "pitch": options.pitch,
                "volume": options.volume / 100,
            }
        system = read_options(voice, System)
        if self._known is None:
            self._known = frozenset(one["id"] for one in self._ask({"list": True})["voices"])
        if system.voice not in self._known:  # pyttsx3 itself would speak with the default and say nothing
            raise VoiceError(
                f'The voice "{voice.name}" wants the system\'s "{system.voice}", which is not installed.'
                f"{did_you_mean(system.voice, self._known)}",
                hint="Install it in the system's settings, or choose another of `audiofic voices list`.",
            )
        return {"voice": system.voice, "rate": round(system.rate * voice.pace)}

    def _piece(self, text: str, request: dict[str, Any]) -> bytes:
        answer = self._ask({"text": text, **request})
        samples: bytes = answer["samples"]
        return samples

    def _ask(self, request: dict[str, Any]) -> dict[str, Any]:
        patience = _PATIENCE + len(request.get("text", "")) / 10
        trouble = ""
        for _ in range(_TRIES):
            try:
                self._child = self._child or _Child()
                answer = self._child.ask(request, patience)
                if "file" in answer:
                    answer["samples"] = _decoded(Path(answer["file"]))
                return answer
            except _LostError as error:
                trouble = str(error)
                self.close()
        raise EngineError(
            f"pyttsx3 failed {_TRIES} times to speak {request.get('text', '')!r:.60}: {trouble}.",
            hint="Choose another engine: --engine espeak",
        )


class _LostError(Exception):
    """The child is gone, hangs, or handed over no sound; a new one may do better."""


class _Child:
    """One running `pyttsx3_child`."""

    def __init__(self) -> None:
        self._complaints = tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace")  # noqa: SIM115  # closed by end()
        # -P: a pyttsx3.py in the folder that the user happens to stand in is not the package.
        path = os.pathsep.join(filter(None, (str(Path(__file__).parents[2]), os.environ.get("PYTHONPATH"))))
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "audiofic.engines.pyttsx3_child"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._complaints,
            encoding="ascii",
            env={**os.environ, "PYTHONPATH": path},
        )
        self._answers: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._reader = threading.Thread(target=self._read, daemon=True)  # Windows cannot wait for a pipe with a limit
        self._reader.start()
        self._folder = ""

    @property
    def pid(self) -> int:
        """Of the process."""
        return self._process.pid

    def ask(self, request: dict[str, Any], patience: float) -> dict[str, Any]:
        """Send *request* and wait *patience* seconds for its answer."""
        if not self._folder:
            self._folder = self._answer(patience)["folder"]
        try:
            self._pipe(self._process.stdin).write(json.dumps(request) + "\n")
            self._pipe(self._process.stdin).flush()
        except OSError as error:
            raise _LostError(self._complaint()) from error
        answer = self._answer(patience)
        if "error" in answer:
            raise _LostError(answer["error"])
        return answer

    def end(self) -> None:
        """Kill the process and remove its files."""
        self._process.kill()
        self._process.wait()
        self._reader.join()
        for pipe in (self._process.stdin, self._process.stdout):
            with suppress(OSError):  # what could not be written any more
                self._pipe(pipe).close()
        self._complaints.close()
        if self._folder:
            shutil.rmtree(self._folder, ignore_errors=True)

    def _read(self) -> None:
        for line in self._pipe(self._process.stdout):
            self._answers.put(line)
        self._answers.put("")

    def _answer(self, patience: float) -> dict[str, Any]:
        try:
            line = self._answers.get(timeout=patience)
        except queue.Empty:
            raise _LostError(f"no answer within {patience:.0f} s") from None
        if not line:
            raise _LostError(self._complaint())
        answer: dict[str, Any] = json.loads(line)
        return answer

    def _complaint(self) -> str:
        self._process.wait()
        self._complaints.seek(0)
        lines = self._complaints.read().split("\n")
        said = [line for line in lines if line.strip()]
        return said[-1] if said else f"its process ended with {self._process.returncode}"

    @staticmethod
    def _pipe(pipe: IO[str] | None) -> IO[str]:
        assert pipe is not None  # all three were asked for
        return pipe


def _decoded(path: Path) -> bytes:
    """The sound in *path* at our rate, whatever the system wrote (macOS writes AIFF into every file); the file goes."""
    try:
        samples = decoded(str(path))
        path.unlink()
    except (OSError, av.FFmpegError) as error:
        raise _LostError(f"its file cannot be read: {error}") from error
    spoken = without_silence(samples, _SILENCE)
    if not spoken:
        raise _LostError("its file is silent")
    return spoken


def _found(described: dict[str, Any]) -> Voice:
    """A voice as the driver describes it; each driver has words of its own for that."""
    gender, age = described["gender"].lower(), re.sub(r"\D", "", described["age"])
    years = int(age or 35)
    return Voice(
        name=re.sub(r"[^\w-]+", "-", described["name"]).strip("-").lower(),
        description=f"The system's voice {described['name']}",
        gender="female" if "female" in gender else "male" if "male" in gender else "neutral",
        age="child" if years < 13 else "young" if years < 25 else "adult" if years < 65 else "old",
        accent=", ".join(described["languages"]),
        roles=("narrator", "notes", "dialogue", "character"),
        engine="pyttsx3",
        options={"voice": described["id"]},
        language=subtag(described["languages"][0] if described["languages"] else "") or "en",
    )
