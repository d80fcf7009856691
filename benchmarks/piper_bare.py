"""The bare limit of piper_speed.py: two Pipers of one thread side by side, half of the lines each, into WAV files.

python benchmarks/piper_bare.py MODEL LINES OUT; LINES is a JSON list of texts; prints wall, cpu, samples.
"""

import json
import multiprocessing
import os
import sys
import time
import wave
from itertools import accumulate
from pathlib import Path

os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")  # it would speak of this machine as soon as it is imported

import onnxruntime
from piper import PiperConfig, PiperVoice, SynthesisConfig


def speak(model: str, lines: list[str], target: str) -> int:
    """Speak *lines* into the WAV file *target*; hand back how many samples that is."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
    voice = PiperVoice(session, PiperConfig.from_dict(json.loads(Path(f"{model}.json").read_text("utf-8"))))
    with wave.open(target, "wb") as sound:
        sound.setparams((1, 2, voice.config.sample_rate, 0, "NONE", ""))
        for line in lines:
            voice.synthesize_wav(line, sound, SynthesisConfig(normalize_audio=False), set_wav_format=False)
        return sound.getnframes()


def main() -> None:
    """Halve the lines by their letters."""
    model, source, out = sys.argv[1:]
    began = time.perf_counter()
    lines = json.loads(Path(source).read_text("utf-8"))
    ends = list(accumulate(map(len, lines)))
    middle = next(n for n, end in enumerate(ends) if end >= ends[-1] / 2) + 1
    halves = [(model, lines[:middle], f"{out}.0.wav"), (model, lines[middle:], f"{out}.1.wav")]
    with multiprocessing.get_context("spawn").Pool(2) as pool:
        samples = sum(pool.starmap(speak, halves))
        pool.close()
        pool.join()
    print(json.dumps({"wall": time.perf_counter() - began, "samples": samples}))


if __name__ == "__main__":
    main()
