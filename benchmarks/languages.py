"""Measures how much louder or softer the bundled voices become when espeak speaks another language with them.

python benchmarks/languages.py

For each language that audiofic/calibration.py has a sample of: the gain that a voice needs in it, less the gain that it
needs in English, over all bundled voices.
"""

import numpy as np

from audiofic.calibration import SAMPLES, gain_of
from audiofic.engines import open_engine
from audiofic.voices import bundled_voices, load_voices, voices_for


def main() -> None:
    """Measure and print a line a language."""
    engine, voices = open_engine("espeak"), load_voices([bundled_voices()], "espeak")
    english = np.array([gain_of([engine.speak(SAMPLES["en"], voice)]) for voice in voices])
    print("language  mean LU  deviation  furthest")
    for language in sorted(SAMPLES.keys() - {"en"}):
        learnt = voices_for(voices, language)
        off = np.array([gain_of([engine.speak(SAMPLES[language], voice)]) for voice in learnt]) - english
        print(f"{language:8s}  {off.mean():+7.2f}  {off.std():9.2f}  {np.abs(off).max():8.1f}", flush=True)
    engine.close()


if __name__ == "__main__":
    main()
