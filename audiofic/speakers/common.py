"""Common English words: with a capital where a sentence begins, each is more likely a word than a name."""

from importlib.resources import files

_LINES = files("audiofic.speakers").joinpath("common_words.txt").read_text("utf-8").splitlines()
COMMON = frozenset(word for line in _LINES if not line.startswith("#") for word in line.split())
