"""What an engine is told of a text: a table of cases by subject, and what holds for every text."""

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from audiofic.notation import plain, pronounced
from audiofic.speech import speakable

GOLD = Path(__file__).parent / "gold" / "spoken"
NAMED = "*_#~|\\/<>^=+{}[]@&%$£€¥°•§©®™×÷¬"
"""Signs of which engines say the names."""
LANGUAGES = ["en", "de", "fr", "es", "it", "pt", "nl", "pl", "ja", ""]


CASES = [
    pytest.param(*line.split("\t"), id=f"{path.stem}-{n}")
    for path in sorted(GOLD.glob("*.tsv"))
    for n, line in enumerate(path.read_text("utf-8").rstrip("\n").split("\n"), 1)
]

# Letters of stories, with more of what is not a letter in them than any story has.
_texts = st.text(st.one_of(st.sampled_from(NAMED + "aAeEnNoOiIsSxXV105 .,!?-'\"—…:;()"), st.characters()), max_size=60)


@pytest.mark.parametrize(("language", "written", "spoken"), CASES)
def test_a_text_is_spoken_as_a_reader_would_say_it(language: str, written: str, spoken: str):
    assert speakable(written, language) == spoken


@given(_texts, st.sampled_from(LANGUAGES[:7]))
@example("a+", "en")
@example("\ufdfa", "en")
def test_no_sign_that_has_a_name_is_left(text: str, language: str):
    assert not set(plain(speakable(text, language))) & set(NAMED)


@given(_texts, st.sampled_from(LANGUAGES[7:]))
def test_of_a_language_without_a_table_sums_and_an_and_are_the_engines_business(text: str, language: str):
    assert not set(plain(speakable(text, language))) & set(NAMED) - set("&%$£€¥°")


@pytest.mark.parametrize(("language", "written", "spoken"), CASES)
def test_what_is_spoken_once_is_not_changed_again(language: str, written: str, spoken: str):
    assert speakable(spoken, language) == spoken


@given(_texts)
def test_what_has_neither_letter_nor_digit_is_silent(text: str):
    spoken = speakable(text)

    assert spoken == "" or any(map(str.isalnum, spoken))


@given(st.text(st.sampled_from("abc dE 12.,!-"), max_size=30), st.sampled_from(LANGUAGES))
def test_a_word_with_a_sound_of_its_own_stays_as_it_is_wherever_it_stands(text: str, language: str):
    word = pronounced("Levi", "ˈliːvaɪ")

    assert word in speakable(f"{text} {word} {text}", language)


def test_more_words_with_sounds_than_there_is_room_for_are_still_words():
    assert speakable(f"{pronounced('Levi', 'ˈliːvaɪ')} " * 6200).endswith("Levi Levi")


@pytest.mark.parametrize(
    "text",
    [
        *("a" * 100_000, "-" * 50_000 + "a", "a-" * 20_000, "*_" * 20_000 + "a", "1" * 50_000),
        *("</" * 20_000 + "a", ":)" * 20_000 + "a", "a.k.a. " * 20_000, "(" * 20_000 + "a"),
    ],
    ids=lambda text: text[:3],
)
def test_a_text_that_is_one_endless_word_is_spoken(text: str):
    assert speakable(text)
