"""The lexicons that come with the package: each is for somebody, and each entry of each is worth having."""

from pathlib import Path

import pytest

from audiofic.engines.espeak import phonemes
from audiofic.lexicon import compiled
from audiofic.lexicon.choice import lexicon_for
from audiofic.lexicon.files import Pack, packs_in
from audiofic.model import Metadata
from audiofic.voices import bundled_voices

FOLDER = bundled_voices() / "lexicons"
PACKS = packs_in(FOLDER)
FANDOMS = [pack for pack in PACKS if pack.name != "general"]


def test_there_are_eight_fandoms_at_least_and_one_lexicon_for_all():
    assert len(FANDOMS) >= 8
    assert len(PACKS) == len(FANDOMS) + 1


@pytest.mark.parametrize("pack", PACKS, ids=lambda pack: pack.name)
def test_every_entry_changes_what_the_engine_says(pack: Pack):
    lexicon = compiled(pack.entries, pack.language)
    texts = [f"Ann{entry.text}" if entry.text.startswith("-") else entry.text for entry in pack.entries]

    assert not [text for text in texts if phonemes(lexicon.pronounce(text)) == phonemes(text)]


@pytest.mark.parametrize("pack", PACKS, ids=lambda pack: pack.name)
def test_a_lexicon_has_sixty_entries_and_says_each_word_once(pack: Pack):
    words = [entry.text for entry in pack.entries]

    assert len(words) >= 60
    assert len({*words}) == len(words)


@pytest.mark.parametrize("pack", FANDOMS, ids=lambda pack: pack.name)
def test_each_of_its_fandoms_gets_the_lexicon(pack: Pack):
    entry = next(entry for entry in pack.entries if entry.ipa)

    assert pack.fandoms
    for fandom in pack.fandoms:
        lexicon = lexicon_for(Metadata(fandoms=(fandom,)), "", [FOLDER])
        assert [found.entry for found in lexicon.find(entry.text)] == [entry]


def test_a_story_of_no_fandom_gets_none_of_theirs():
    text = Path(__file__).with_name("stories").joinpath("door.txt").read_text("utf-8")

    lexicon = lexicon_for(Metadata(), text, [FOLDER])

    assert {entry.layer for entries in lexicon.heads.values() for entry in entries} == {"general"}
