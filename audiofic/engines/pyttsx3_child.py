"""The process in which pyttsx3 lives: a request a line from stdin, an answer a line on stdout, dead when stdin ends.

Requests: {"text", "voice", "rate", "pitch"?, "volume"} or {"list": true}. Answers: {"file"}, {"voices"} or {"error"}.
"""

import ctypes
import json
import os
import queue
import shutil
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Any, TextIO

Request = dict[str, Any]


class Speaker:
    """One pyttsx3 engine, kept as long as the process: one that is collected too early loses its file."""

    def __init__(self, folder: Path) -> None:
        import pyttsx3  # noqa: PLC0415  # after the library that it shall find

        self._folder = folder
        self._count = 0
        self._finished = threading.Event()
        self._trouble = ""
        self._engine = pyttsx3.init()
        self._engine.connect("finished-utterance", lambda **_: self._finished.set())
        self._engine.connect("error", self._note)
        self.save({"text": "One."})  # thrown away: the first run of a process returns before anything is spoken

    def save(self, request: Request) -> Request:
        """Speak one text into one file; several in one run would leave only the last."""
        self._count += 1
        path = self._folder / f"{self._count}.wav"
        self._finished.clear()
        self._trouble = ""
        for name in ("voice", "rate", "pitch", "volume"):
            if name in request:
                self._engine.setProperty(name, request[name])
        self._settle()
        self._engine.save_to_file(request["text"], str(path))
        self._engine.runAndWait()
        while not self._finished.wait(0.01):  # without a limit: who waits for our answer has one
            if self._trouble:
                return {"error": self._trouble}
            if sys.platform == "win32" and path.exists():  # SAPI saves before it returns, and tells nobody
                break
        time.sleep(0.005)  # the driver's thread still tidies up: a run started meanwhile may be stopped by it
        return {"file": str(path)} if path.exists() else {"error": self._trouble or "it wrote no file"}

    def _settle(self) -> None:
        """Wait until espeak's thread has taken the settings: runAndWait begins with a stop, which would drop them."""
        if self._engine.driver_name == "espeak":
            from pyttsx3.drivers import _espeak  # noqa: PLC0415  # it exists where its library does

            while _espeak.IsPlaying():
                time.sleep(0.001)

    def voices(self) -> Request:
        """What the driver says about its voices."""
        found = self._engine.getProperty("voices")
        return {"voices": [_described(voice) for voice in found]}

    def _note(self, exception: object = None, **_: object) -> None:
        self._trouble = f"{exception}"


def main() -> None:
    """Answer until nobody asks any more."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="ascii")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # pyttsx3 prints a line for every file
    if sys.platform.startswith("linux"):
        _bring_espeak()
    folder = Path(tempfile.mkdtemp(prefix="audiofic-"))
    requests: queue.SimpleQueue[Request] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(requests, folder), daemon=True).start()
    _answer(answers, {"folder": str(folder)})
    speaker = Speaker(folder)
    while True:
        request = requests.get()
        _answer(answers, speaker.voices() if "list" in request else speaker.save(request))


def _listen(requests: "queue.SimpleQueue[Request]", folder: Path) -> None:
    for line in sys.stdin:
        requests.put(json.loads(line))
    # Our parent is gone or done. A thread of its own sees that even while pyttsx3 hangs.
    shutil.rmtree(folder, ignore_errors=True)
    os._exit(0)


def _answer(answers: TextIO, answer: Request) -> None:
    print(json.dumps(answer), file=answers, flush=True)


def _bring_espeak() -> None:
    """Let pyttsx3 find the wheel's library: it asks for libespeak-ng.so.1, and a loaded one answers to that name."""
    import espeakng_loader  # noqa: PLC0415  # Linux alone

    os.environ["ESPEAK_DATA_PATH"] = espeakng_loader.get_data_path()  # without it the library ends the process
    ctypes.CDLL(espeakng_loader.get_library_path() + ".1")


def _described(voice: Any) -> Request:
    languages = [one.decode("ascii", "ignore") if isinstance(one, bytes) else str(one) for one in voice.languages or ()]
    return {
        "id": str(voice.id),
        "name": str(voice.name),
        "languages": languages,
        "gender": str(voice.gender or ""),
        "age": str(voice.age or ""),
    }


if __name__ == "__main__":
    main()
