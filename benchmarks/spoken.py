"""What an engine is told: seconds of one core for the words of 50,000, the parent's work before the first passage.

python benchmarks/spoken.py [--story FILE]
"""

import argparse
import tempfile
import time
from pathlib import Path

import texts
from audiofic.readers import read
from audiofic.segmenter import segment
from audiofic.speech import speakable
from runs import Bar, verdict

LIMIT = 0.35
"""Seconds a 50,000 words."""


def main() -> None:
    """Take the best of five, after a first that loads tables and num2words."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    texts.add_options(parser, 50_000)
    with tempfile.TemporaryDirectory() as folder:
        script = segment(read(texts.chosen(parser.parse_args(), Path(folder))), True)
    lines = [one.text for one in script.segments]
    words = sum(len(line.split()) for line in lines)
    seconds = min(_seconds(lines) for _ in range(6))
    rate = seconds * 50_000 / words
    verdict(
        [Bar(f"{words:,} words in {len(lines):,} segments, a 50,000", f"{rate:.2f} s", f"<= {LIMIT} s", rate <= LIMIT)]
    )


def _seconds(lines: list[str]) -> float:
    began = time.process_time()
    for line in lines:
        speakable(line)
    return time.process_time() - began


if __name__ == "__main__":
    main()
