"""Which lexicons a story needs: by its fandoms and its series, or by its words where its file names no fandom."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

import platformdirs

from audiofic.languages import folded, subtag
from audiofic.lexicon import Entry, Lexicon, compiled
from audiofic.lexicon.files import Pack, packs_in
from audiofic.model import Metadata

TELLING = 4
"""Different words of a fandom from which on a story that names none is one of its: 28 novels (PDNC) have 2 at most."""


def users_folder() -> Path:
    """Where a user puts lexicons of their own."""
    return Path(platformdirs.user_data_dir("audiofic")) / "lexicons"


def lexicon_for(story: Metadata, text: str, folders: Sequence[Path], own: Sequence[Entry] = ()) -> Lexicon:
    """The lexicon for *story*, whose words are *text*: for all stories, of its fandoms, of its series, its *own*.

    In each of these layers a later folder wins. Raise LexiconError for a broken file.
    """
    language = subtag(story.language or "en")
    packs = [pack for folder in folders for pack in packs_in(folder) if pack.language == language]
    general = [pack for pack in packs if not pack.fandoms and not pack.series]
    fandom = [pack for pack in packs if pack.fandoms and not pack.series]
    chosen = [pack for pack in fandom if _is_of(story.fandoms, pack)] if story.fandoms else _told_by(text, fandom)
    series = [pack for pack in packs if pack.series and _folded(pack.series) == _folded(story.series)]
    entries = [entry for pack in (*general, *chosen, *series) for entry in pack.entries]
    return compiled([*entries, *own], language)


def _is_of(fandoms: Iterable[str], pack: Pack) -> bool:
    """Whether a fandom of the pack is one of the story's, or a part of it: "Naruto (Anime & Manga)" is Naruto."""
    tags = [f" {_folded(fandom)} " for fandom in fandoms]
    return any(f" {_folded(fandom)} " in tag for fandom in pack.fandoms for tag in tags)


def _told_by(text: str, packs: Sequence[Pack]) -> list[Pack]:
    """The *packs* of which *text* has enough words that no other of them has."""
    words = {(pack.name, entry.text.casefold()) for pack in packs for entry in pack.entries}
    owners = Counter(word for _, word in words)
    telling = [entry for pack in packs for entry in pack.entries if owners[entry.text.casefold()] == 1]
    found = {one.entry for one in compiled(telling).find(text)}
    counts = Counter(entry.layer for entry in found)
    return [pack for pack in packs if counts[pack.name] >= TELLING]


def _folded(name: str) -> str:
    """*name* without case, accents and punctuation."""
    return " ".join(re.findall(r"[^\W_]+", folded(name)))
