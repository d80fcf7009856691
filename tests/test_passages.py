"""Passages: what is cut where, and what an edit moves."""

import random

from hypothesis import given
from hypothesis import strategies as st

from audiofic.model import Utterance, Voice
from audiofic.notation import pronounced, stressed
from audiofic.synthesis.passages import LIMIT, cut, cuts

VOICE = Voice("v", "a voice", "female", "adult", "", ("narrator",), "tone", {"hz": 440})
WORDS = "the lamp went out and nobody said a thing about rain or boats until morning came over quiet water".split()


def paragraphs(count: int, seed: int = 0) -> list[str]:
    chance = random.Random(seed)
    return [" ".join(chance.choices(WORDS, k=chance.randint(3, 120))) + "." for _ in range(count)]


def utterances(texts: list[str]) -> list[Utterance]:
    return [Utterance(n, 1, n, text, VOICE, 0.5) for n, text in enumerate(texts)]


def keys(texts: list[str]) -> set[str]:
    return {passage.key for passage in cut(utterances(texts), "")}


@given(st.lists(st.tuples(st.integers(1, 5000), st.text(max_size=3)), max_size=60))
def test_cuts_cover_every_piece_once_and_in_order(pieces: list[tuple[int, str]]):
    ranges = list(cuts([size for size, _ in pieces], [opening for _, opening in pieces]))

    assert [n for start, end in ranges for n in range(start, end)] == list(range(len(pieces)))
    assert all(end - start == 1 or sum(size for size, _ in pieces[start:end]) <= LIMIT for start, end in ranges)


def test_passages_hold_all_text_in_order():
    texts = paragraphs(300)

    assert [said.text for passage in cut(utterances(texts), "") for said in passage.utterances] == texts


def test_a_chapter_never_shares_a_passage_with_the_next():
    said = [Utterance(n, 1 + n // 2, n, "Short.", VOICE, 0.5) for n in range(6)]

    assert [len(passage.utterances) for passage in cut(said, "")] == [2, 2, 2]


def test_a_word_changed_far_from_a_paragraphs_opening_makes_one_new_passage():
    texts = paragraphs(400)
    chance = random.Random(1)

    changes = []
    for _ in range(40):
        edited, n = list(texts), chance.randrange(len(texts))
        edited[n] = edited[n] + " Indeed."
        changes.append(len(keys(edited) - keys(texts)))

    assert sum(change == 1 for change in changes) >= 38
    assert max(changes) <= 5


def test_a_paragraph_put_in_leaves_distant_passages_alone():
    texts = paragraphs(400)

    edited = [*texts[:200], "Something altogether new happened then.", *texts[200:]]

    assert len(keys(edited) - keys(texts)) <= 3


def test_paragraphs_that_all_begin_alike_are_halved():
    sizes = [len(passage.utterances) for passage in cut(utterances(["All work and no play."] * 4000), "")]

    assert min(sizes) > max(sizes) / 3


def test_a_paragraph_too_long_for_one_passage_is_cut_at_sentences():
    text = " ".join(f"This is the sentence with the number {n}." for n in range(500))

    passages = cut([Utterance(0, 1, 0, text, VOICE, 0.5)], "")

    assert " ".join(said.text for passage in passages for said in passage.utterances) == text
    assert all(said.text.endswith(".") for passage in passages for said in passage.utterances)
    assert all(sum(len(said.text) for said in passage.utterances) <= LIMIT for passage in passages)


def test_a_paragraph_without_a_full_stop_or_a_space_is_cut_all_the_same():
    for text in ("word " * 20_000, "x" * 100_000):
        passages = cut([Utterance(0, 1, 0, text.strip(), VOICE, 0.5)], "")

        assert "".join(said.text for p in passages for said in p.utterances).replace(" ", "") == text.replace(" ", "")
        assert all(sum(len(said.text) for said in passage.utterances) <= LIMIT for passage in passages)


def test_no_cut_goes_through_what_is_told_of_sounds_and_stress():
    pieces = [pronounced("Dr. Who", "ˈdɒktə huː"), stressed("so. Very")]
    text = " ".join([f"and nobody {pieces[n % 2]} late" for n in range(600)])

    parts = [said.text for passage in cut([Utterance(0, 1, 0, text, VOICE, 0.5)], "") for said in passage.utterances]

    assert len(parts) > 1
    assert sum(part.count(piece) for part in parts for piece in pieces) == 600


def test_the_key_knows_text_voice_pause_and_settings():
    said = utterances(["One."])[0]
    other_voice = Voice("v", "a voice", "female", "adult", "", ("narrator",), "tone", {"hz": 441})
    variants = [
        (said, ""),
        (said, "other"),
        (Utterance(0, 1, 0, "Two.", VOICE, 0.5), ""),
        (Utterance(0, 1, 0, "One.", VOICE, 0.6), ""),
        (Utterance(0, 1, 0, "One.", other_voice, 0.5), ""),
    ]

    assert len({cut([utterance], settings)[0].key for utterance, settings in variants}) == len(variants)


def test_the_key_does_not_know_where_in_the_story_a_passage_stands():
    here, there = Utterance(0, 1, 0, "One.", VOICE, 0.5), Utterance(7, 3, 5, "One.", VOICE, 0.5)

    assert cut([here], "")[0].key == cut([there], "")[0].key
