"""Measures every bundled voice of an engine: the gain that brings it to -19 LUFS, its pitch, and how far voices differ.

The gain is that of a finished book: with pauses between the sentences, and after the limiter (audiofic/calibration.py).

python benchmarks/calibrate.py espeak            print the tables
python benchmarks/calibrate.py espeak --write    and write each gain_db and pitch_hz into its voice's file
"""

import argparse
import re
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from audiofic.calibration import gain_of
from audiofic.engines import Engine, open_engine
from audiofic.model import Voice
from audiofic.voices import bundled_voices, load_voices

Samples = NDArray[np.int16]

PAGE = (
    "The rain had stopped by the time they reached the harbour, and every lamp along the quay was lit.",
    "“Are you coming or not?” she asked, and pulled her coat tighter. “The boat won't wait for us.”",
    "He looked back once. Nobody was there; only a cat, thin and grey, sat on the wall and washed its paws.",
    "“No!” he shouted. “Stop! You can't just leave me here!”",
    "Chapter seven. The letter that nobody opened.",
    "It took three years, two ships and an unreasonable amount of tea before anyone thought to ask the cook.",
    "“I suppose,” said the old woman slowly, “that you would rather hear it from me.”",
    "Dear Martha, I write to you from a place where the post goes out once a month, if the river allows it.",
    "“What? Where? I don't see anything,” the boy said, standing on the very tips of his toes.",
    "Snow lay on the roofs, on the carts, on the shoulders of the stone king in the square.",
    "“Listen to me. There is one road, and only one, that they never watch after dark.”",
    "Perhaps it was luck; perhaps, as her brother used to claim, it was simply a matter of getting up early.",
    "“Oh, wonderful,” she muttered. “Another prophecy.”",
    "The guards laughed, the crowd pushed forward, and somewhere a dog began to bark as if it would never stop.",
    "Five hundred and twelve steps led to the top, and he had counted every one of them twice.",
    "Thank you all for reading, and for your kind comments; the next part should be up by Thursday, I hope.",
    "Under the bridge the water ran fast and brown, carrying branches, bottles and once, absurdly, a chair.",
    "“You never told me that you could play,” he said. “Why on earth did you hide it?”",
    "She shrugged. Some questions have long answers, and the kettle was already boiling.",
    "“Quick, behind the door! They must not see us, whatever happens.”",
    "By morning the whole village knew: the clock had struck thirteen, and the mayor had gone without his hat.",
    "A yellow envelope, a broken watch and half a train ticket: that was all they found in his room.",
    "“You owe me eleven pounds,” said the cook, “and an apology, which is worth rather more.”",
    "Far off, thunder rolled over the hills, and the children pulled the blanket up to their chins.",
    "“Is it always this quiet?” “Only before it gets loud.”",
    "He walked on through fields of barley and blue flax until the path simply came to an end.",
    "“Give that back! It was my father's, and it's mine now!”",
    "Nothing in the old book explained why the third door should be warm to the touch.",
    "“Perhaps you're right,” she whispered, “but I would do exactly the same again.”",
    "I do not own any of these people; I only borrow them, and I promise to bring them back by the weekend.",
)
OTHER = (
    "The train was late, as it always was on Fridays, and the waiting room smelled of wet wool and oranges.",
    "“Is this seat taken?” asked the stranger, although eleven others were free.",
    "“It is now,” said Eleanor, moving her bag. “Please, sit down before you fall down.”",
    "He sat. For a while neither of them spoke, and the big clock above the door ticked towards midnight.",
    "There had been a time when she would have asked his name at once; tonight she only watched his hands.",
    "“Don't turn round,” he said quietly. “There's a man by the window who has followed me since Tuesday.”",
    "“What does he want?” “The same as everybody. The key.”",
    "Outside, a whistle blew. Someone ran along the platform, shouting, and a lantern swung in the dark.",
    "She thought of the garden, of the blue gate, of all the letters she had burned in one evening.",
    "“Then we had better go!” she cried, and pulled him up by the sleeve. “Run! Now! To the last carriage!”",
    "The floor shook, the wheels screamed, and with a jolt that threw them both against the door they were away.",
    "Chapter twelve. In which very little goes as it should.",
    "Breakfast, when it came, was two boiled eggs, a slice of grey bread and a cup of something warm.",
    "“You have not told me your name,” he said at last. “No,” she agreed, and peeled her egg.",
    "This is my first story, so please be gentle; I promise that the second half is happier than it looks.",
    "Mountains rose on both sides, white at the top and black below, and the river kept them company all morning.",
    "“I once had a brother,” the old man began, “who could whistle so that the birds would answer him.”",
    "Nobody laughed. Even the soldiers had stopped their game and leaned forward to hear how it ended.",
)


@dataclass(frozen=True, slots=True)
class Measured:
    """What a voice turned out to be."""

    voice: Voice
    gain: float
    """Decibels that it needs."""
    peak_db: float
    f0: float
    """Median pitch in Hz."""
    letters: float
    """Spoken a second."""
    bands: NDArray[np.float64]
    """Level of each third of an octave from 100 Hz to 8 kHz in dB, their mean taken off."""
    times_real: float
    """Seconds of audio for a second of processor time."""


def measure(engine: Engine, voice: Voice, text: Sequence[str]) -> Measured:
    """Speak *text* and look at the sound."""
    engine.speak("So.", voice)  # the first word of a voice pays for reading its files
    start = time.process_time()
    clips = [engine.speak(sentence, voice) for sentence in text]
    took = time.process_time() - start
    seconds = sum(clip.seconds for clip in clips)
    samples = np.frombuffer(b"".join(clip.samples for clip in clips), "<i2")
    rate = clips[0].rate
    return Measured(
        voice=voice,
        gain=gain_of(clips),
        peak_db=20 * float(np.log10(np.abs(samples.astype(float)).max() / 32768)),
        f0=median_pitch(samples, rate),
        letters=sum(map(len, text)) / seconds,
        bands=spectrum(samples, rate),
        times_real=seconds / took,
    )


def median_pitch(samples: Samples, rate: int) -> float:
    """By autocorrelation of the loud, periodic moments; a plain tone included."""
    length, pitches = 2048, []
    window = np.hanning(length)
    for at in range(0, len(samples) - length, length // 2):
        piece = samples[at : at + length] * window
        if np.sqrt((piece**2).mean()) < 150:
            continue
        alike = np.fft.irfft(np.abs(np.fft.rfft(piece, 4 * length)) ** 2)[: rate // 60]
        shortest = rate // 500
        lag = shortest + int(np.argmax(alike[shortest:]))
        if alike[lag] > 0.4 * alike[0]:
            pitches.append(rate / lag)
    return float(np.median(pitches)) if pitches else 0.0


def spectrum(samples: Samples, rate: int) -> NDArray[np.float64]:
    """The long-term colour of the voice."""
    frames = samples[: len(samples) // 1024 * 1024].reshape(-1, 1024) * np.hanning(1024)
    power = (np.abs(np.fft.rfft(frames)) ** 2).mean(axis=0)
    hertz = np.fft.rfftfreq(1024, 1 / rate)
    edges = 100 * 2 ** (np.arange(20) / 3)
    levels = [power[(hertz >= low) & (hertz < high)].sum() + 1 for low, high in pairwise(edges)]
    decibels = 10 * np.log10(levels)
    return np.asarray(decibels - decibels.mean())


def distance(one: Measured, other: Measured) -> float:
    """How different two voices are: 1 is two semitones, or 4 dB of colour in every band, or a tenth in tempo."""
    pitch = 12 * np.log2(one.f0 / other.f0) / 2
    colour = np.sqrt(((one.bands - other.bands) ** 2).mean()) / 4
    tempo = np.log(one.letters / other.letters) / np.log(1.1)
    return float(np.sqrt(pitch**2 + colour**2 + tempo**2))


def write(path: Path, one: Measured) -> None:
    """Set gain_db and pitch_hz in the engine's table of a voice's file, and leave all else as it stands."""
    engine, found = one.voice.engine, {"gain_db": f"{one.gain:.1f}", "pitch_hz": f"{one.f0:.0f}"}
    if engine == "tone":  # its pitch is its hz, which may be above all that we look for in a voice
        del found["pitch_hz"]
    before, table, after = re.split(rf"(?ms)^(\[{engine}\]\n.*?)(?=^\[|\Z)", path.read_text("utf-8"), maxsplit=1)
    for key, value in found.items():
        if key in table:
            table = re.sub(rf"(?m)^{key} = .*$", f"{key} = {value}", table)
        else:
            table = f"{table.rstrip()}\n{key} = {value}\n" + ("\n" if after else "")
    path.write_text(before + table + after, "utf-8")


def report(found: Sequence[Measured], checks: Iterable[Measured]) -> float:
    """Print a line a voice and hand back by how much the gain of one is furthest from that for the other text."""
    print("voice      gain dB  for another text  raw peak dB  f0 Hz  letters/s  x real  nearest")
    worst = 0.0
    for one, check in zip(found, checks, strict=True):
        worst = max(worst, abs(one.gain - check.gain))
        near = min((distance(one, other), other.voice.name) for other in found if other is not one)
        print(
            f"{one.voice.name:10s} {one.gain:+7.1f}  {check.gain:+16.1f}  {one.peak_db:11.1f}"
            f"  {one.f0:5.0f}  {one.letters:9.1f}  {one.times_real:6.0f}  {near[1]} {near[0]:.2f}"
        )
    return worst


def main() -> None:
    """Measure, print, and write if asked to."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("engine", nargs="?", default="espeak")
    parser.add_argument("--voices", type=Path, default=bundled_voices())
    parser.add_argument("--write", action="store_true", help="store gain_db and pitch_hz in the voices' files")
    wanted = parser.parse_args()
    engine, voices = open_engine(wanted.engine), load_voices([wanted.voices], wanted.engine)
    found = [measure(engine, voice, PAGE) for voice in voices]
    worst = report(found, [measure(engine, voice, OTHER) for voice in voices])
    again = max(distance(one, measure(engine, one.voice, PAGE)) for one in found)
    engine.close()
    pairs = sorted((distance(a, b), a.voice.name, b.voice.name) for a, b in combinations(found, 2))
    print(f"\nfurthest from what the other text needs: {worst:.1f} dB")
    print("nearest pairs: " + ", ".join(f"{a} and {b} {far:.2f}" for far, a, b in pairs[:8]))
    print(f"a voice and itself, spoken again: at most {again:.2f}")
    if wanted.write:
        for one in found:
            write(wanted.voices / f"{one.voice.name}.toml", one)


if __name__ == "__main__":
    main()
