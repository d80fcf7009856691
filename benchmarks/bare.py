"""The bare limit of speed.py: espeak by ctypes and lameenc in two processes, nothing else; prints wall, cpu, samples.

python benchmarks/bare.py LINES.json OUT      LINES: a list of [text, {voice, rate, pitch, range}]
"""

import argparse
import ctypes
import json
import multiprocessing
import os
import resource
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import espeakng_loader
import lameenc

RATE, BITRATE, QUALITY = 22_050, 64, 5
CHUNK = 3_000
"""Characters that a process takes from the counter at a time."""
PROCESSES = 2

Line = tuple[str, dict[str, Any]]


def chunks(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Consecutive *lines* of about CHUNK characters."""
    chunk: list[Line] = []
    size = 0
    for line in lines:
        if chunk and size + len(line[0]) > CHUNK:
            yield chunk
            chunk, size = [], 0
        chunk.append(line)
        size += len(line[0])
    if chunk:
        yield chunk


class Speaker:
    """espeak, asked for as directly as can be; settings as audiofic has them."""

    def __init__(self) -> None:
        self.library = ctypes.CDLL(espeakng_loader.get_library_path())
        data = os.fsencode(espeakng_loader.get_data_path())
        if self.library.espeak_Initialize(2, 5_000, data, 0x8000) != RATE:
            raise SystemExit("espeak does not start")
        self.parts: list[bytes] = []
        self.hear = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)(self._hear)
        self.library.espeak_SetSynthCallback(self.hear)
        self.library.espeak_SetParameter(2, 40, 0)
        self.voice: dict[str, Any] = {}

    def speak(self, text: str, voice: dict[str, Any]) -> bytes:
        """Samples of *text*."""
        if voice != self.voice:
            self.library.espeak_SetVoiceByName(voice["voice"].encode())
            for number, name in ((1, "rate"), (3, "pitch"), (4, "range")):
                self.library.espeak_SetParameter(number, voice[name], 0)
            self.voice = voice
        self.parts.clear()
        words = text.encode()
        self.library.espeak_Synth(words, len(words) + 1, 0, 1, 0, 1, None, None)
        return b"".join(self.parts)

    def _hear(self, samples: int | None, count: int, _events: int | None) -> int:
        if samples and count > 0:
            self.parts.append(ctypes.string_at(samples, count * 2))
        return 0


def work(todo: Sequence[list[Line]], counter: Any, samples: Any, out: Path) -> None:
    """Speak and encode one chunk after another from the shared *counter*."""
    speaker = Speaker()
    encoder = lameenc.Encoder()
    encoder.silence()
    encoder.set_bit_rate(BITRATE)
    encoder.set_in_sample_rate(RATE)
    encoder.set_channels(1)
    encoder.set_quality(QUALITY)
    with out.open("wb") as file:
        while True:
            with counter.get_lock():
                number = counter.value
                counter.value += 1
            if number >= len(todo):
                break
            sound = b"".join(speaker.speak(text, voice) for text, voice in todo[number])
            file.write(encoder.encode(sound))
            with samples.get_lock():
                samples.value += len(sound) // 2
        file.write(encoder.flush())


def main() -> None:
    """Time the work alone: not Python's start, not the reading of the list."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lines", type=Path)
    parser.add_argument("out", type=Path)
    wanted = parser.parse_args()
    todo = list(chunks(json.loads(wanted.lines.read_text("utf-8"))))
    context = multiprocessing.get_context("fork")
    counter, samples = context.Value("q", 0), context.Value("q", 0)
    began = time.perf_counter()
    processes = [
        context.Process(target=work, args=(todo, counter, samples, wanted.out.with_suffix(f".{n}.mp3")))
        for n in range(PROCESSES)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    wall = time.perf_counter() - began
    if any(process.exitcode for process in processes):
        raise SystemExit("a process of the bare limit failed")
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(json.dumps({"wall": wall, "cpu": usage.ru_utime + usage.ru_stime, "samples": samples.value}))


if __name__ == "__main__":
    main()
