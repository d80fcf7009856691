"""Speech from any program that writes a WAV: flite, RHVoice, pico2wave, say. It is run once for each text."""

import os
import re
import shlex
import shutil
import signal
import subprocess
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory, TemporaryFile
from typing import IO, Annotated

import msgspec
from anyascii import anyascii

from audiofic.engines.command_voices import installed_voices
from audiofic.engines.espeak import readable
from audiofic.engines.models import digest
from audiofic.engines.options import read_options
from audiofic.engines.sound import NoSoundError, spoken
from audiofic.errors import EngineError, VoiceError, did_you_mean
from audiofic.model import RATE, Audio, Voice
from audiofic.notation import plain

REVISION = 1
"""Raised when the same text and voice would sound different than before: it is part of every cache key."""

_PATIENCE = 30
"""Seconds for a text, and one more for every five letters."""
_WORDS_A_MINUTE = 175  # what espeak and say speak by default
_PLACEHOLDER = re.compile(r"\{(\w+)\}")


class Options(msgspec.Struct, frozen=True):
    """The knobs of a voice."""

    run: Annotated[tuple[str, ...], msgspec.Meta(min_length=1)]
    """The program and its arguments, which no shell reads. {text} is the text, which else comes from stdin; {wav} is
    the file to write, which else goes to stdout. For the voice's pace: {pace}, 1.25 where it is a quarter faster;
    {percent}, then 125; {stretch}, then 0.80; {rate}, then 219 words a minute."""
    timeout: Annotated[float, msgspec.Meta(gt=0, le=3600)] | None = None
    """Seconds for one text; by default by its length."""


@dataclass(frozen=True, slots=True)
class _Written:
    """What a program left behind."""

    wav: bytes
    complaint: str
    """The last line that it wrote to stderr."""


class Command:
    """Runs programs."""

    slow = True

    def __init__(self) -> None:
        self._run: _Run | None = None

    def speak(self, text: str, voice: Voice) -> Audio:
        """Say *text*."""
        self._run = run = _Run(voice)
        words = readable(plain(text)).strip()
        if not any(map(str.isalnum, words)):
            return Audio(b"", RATE)
        # Many know Latin letters alone, and keep quiet about a name in others: it is then told in Latin ones.
        for told in dict.fromkeys((words, anyascii(words))):
            written = run.write(told)
            try:
                return Audio(spoken(written.wav), RATE)
            except NoSoundError as error:
                trouble = run.error(f"wrote {error} when it should say {words!r:.60}", written.complaint)
        raise trouble

    def fingerprint(self) -> str:
        """Our revision; what a program is, its voices say (Voice.source)."""
        return f"command {REVISION}"

    def voices(self) -> tuple[Voice, ...]:
        """Those of the programs that we know, where they are installed."""
        return tuple(replace(voice, source=self.source(voice)) for voice in installed_voices())

    def source(self, voice: Voice) -> str:
        """Digest of the program, and of the files among its arguments. Raise VoiceError where it is missing."""
        run = _Run(voice)
        files = [Path(part) for part in run.arguments if os.path.isfile(part)]
        return digest([Path(run.program), *files])

    def stop(self) -> None:
        """End the program that is running, and remove what it wrote."""
        if self._run:
            self._run.stop()

    def close(self) -> None:
        """Nothing is held."""


class _Run:
    """A voice's program, ready to be run."""

    def __init__(self, voice: Voice) -> None:
        options = read_options(voice, Options)
        self._name = f'The program {options.run[0]} of the voice "{voice.name}"'
        self._by_hand = shlex.join(options.run)
        self._pace = voice.pace
        self._timeout = options.timeout
        self.arguments = options.run[1:]
        self._used = {name for part in self.arguments for name in _PLACEHOLDER.findall(part)}
        known = self._values("", "")
        for name in sorted(self._used - known.keys()):
            raise VoiceError(
                f'The voice "{voice.name}" ([command]) has a placeholder {{{name}}} that the engine does not know.'
                f"{did_you_mean(name, known)}",
                hint=f"There are {', '.join(f'{{{one}}}' for one in known)}.",
            )
        program = shutil.which(options.run[0])
        if program is None:
            raise VoiceError(f"{self._name} is not there.", hint="Install it, or correct `run` in the voice's file.")
        self.program = program
        self._process: subprocess.Popen[bytes] | None = None
        self._folder = ""

    def stop(self) -> None:
        """As the engine's."""
        if self._process:
            _kill(self._process)
        if self._folder:
            shutil.rmtree(self._folder, ignore_errors=True)

    def write(self, text: str) -> _Written:
        """Let it say *text*. Raise EngineError where it cannot be run, fails or hangs."""
        with TemporaryDirectory(prefix="audiofic-", ignore_cleanup_errors=True) as self._folder:
            path = Path(self._folder) / "take.wav"
            sound, complaint = self._run(text, str(path))
            if "wav" in self._used:
                sound = path.read_bytes() if path.is_file() else b""
        return _Written(sound, complaint)

    def error(self, what: str, complaint: str) -> EngineError:
        """What went wrong."""
        told = f"{what}: {complaint}" if complaint else what
        return EngineError(f"{self._name} {told}.", hint=f"Try it by hand: {self._by_hand}")

    def _run(self, text: str, path: str) -> tuple[bytes, str]:
        """What it writes to stdout, and the last line of what it writes to stderr."""
        values = self._values(text, path)
        arguments = [_PLACEHOLDER.sub(lambda match: values[match[1]], part) for part in self.arguments]
        patience = self._timeout or _PATIENCE + len(text) / 5
        with TemporaryFile() as told, TemporaryFile() as sound, TemporaryFile() as complaints:
            if "text" not in self._used:
                told.write(text.encode())
                told.seek(0)
            try:
                status = self._status(arguments, (told, sound, complaints), patience)
            except (OSError, ValueError) as error:  # ValueError: a NUL in an argument
                raise self.error("cannot be run", str(getattr(error, "strerror", None) or error)) from error
            except subprocess.TimeoutExpired as error:
                raise self.error(f"did not end within {patience:g} s", _last_line(complaints)) from error
            complaint = _last_line(complaints)
            if status:
                raise self.error(f"ended with {status}", complaint)
            sound.seek(0)
            return sound.read(), complaint

    def _status(self, arguments: list[str], streams: tuple[IO[bytes], IO[bytes], IO[bytes]], patience: float) -> int:
        """Its exit status; it is killed with its children when it takes longer than *patience* seconds.

        Files and no pipes as stdin, stdout and stderr: a child that lives on would keep a pipe open, and us waiting.
        """
        stdin, stdout, stderr = streams
        command = [self.program, *arguments]
        self._process = subprocess.Popen(command, stdin=stdin, stdout=stdout, stderr=stderr, start_new_session=True)
        try:
            return self._process.wait(patience)
        finally:
            _kill(self._process)

    def _values(self, text: str, path: str) -> dict[str, str]:
        """Of the placeholders."""
        return {
            "text": f" {text}" if text.startswith("-") else text,  # else it would be taken for an option
            "wav": path,
            "pace": f"{self._pace:.2f}",
            "stretch": f"{1 / self._pace:.2f}",
            "percent": f"{100 * self._pace:.0f}",
            "rate": f"{_WORDS_A_MINUTE * self._pace:.0f}",
        }


def _kill(process: subprocess.Popen[bytes]) -> None:
    """End *process*, if it still runs, with its children."""
    if process.poll() is not None:
        return
    if os.name == "nt":
        subprocess.run(["taskkill", "/F", "/T", "/PID", str(process.pid)], capture_output=True, check=False)
    else:
        with suppress(ProcessLookupError):  # it ended meanwhile
            os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def _last_line(complaints: IO[bytes]) -> str:
    complaints.seek(0)
    lines = [line for line in complaints.read().decode(errors="replace").splitlines() if line.strip()]
    return readable(lines[-1]).strip(" .")[:200] if lines else ""
