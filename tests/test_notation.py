"""The notation between speech and the engines."""

from hypothesis import given
from hypothesis import strategies as st

from audiofic.notation import Piece, pieces, plain, pronounced, stressed

WORDS = st.text(st.characters(exclude_characters="[]()/*"), min_size=1)


def test_a_word_with_its_sounds_is_a_piece_of_its_own():
    assert [*pieces(f"Ask {pronounced('Levi', 'ˈliːvaɪ')}!")] == [Piece("Ask "), Piece("Levi", "ˈliːvaɪ"), Piece("!")]


def test_stress_holds_words_and_sounds():
    text = f"Not {stressed('that ' + pronounced('Levi', 'ˈliːvaɪ'))}."

    assert [*pieces(text)] == [
        Piece("Not "),
        Piece("that ", stressed=True),
        Piece("Levi", "ˈliːvaɪ", stressed=True),
        Piece("."),
    ]


def test_a_lone_asterisk_is_a_letter():
    assert plain("five * six") == "five * six"


@given(WORDS, WORDS, WORDS)
def test_plain_gives_the_letters_back(before, word, after):
    assert plain(before + pronounced(word, "a") + stressed(after)) == before + word + after
