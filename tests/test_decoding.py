"""Bytes become text, whatever they went through before."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audiofic.errors import StoryError
from audiofic.readers.decoding import decode, mend
from audiofic.readers.plain.text import read_text

SHARED = Path(__file__).parents[2] / "shared"


@pytest.mark.parametrize("data", [b"Hello\0there", b"\x89PNG\r\n\x1a\n\0\0", bytes(range(1, 32)) * 40])
def test_binary_is_refused(data):
    with pytest.raises(StoryError, match="is not text"):
        read_text(data, "story.txt")


def test_a_nul_is_refused_with_its_place():
    with pytest.raises(StoryError, match="byte 5 is a NUL"):
        read_text(b"Hello\0there", "story.txt")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_every_common_encoding_gives_the_same_text(encoding):
    text = "“You came back,” she said — and the kettle didn’t care… café, naïve."

    assert text == decode(text.encode(encoding), "story.txt")[0]


@pytest.mark.parametrize(
    ("data", "text", "warned"),
    [
        (b"caf\xe9 \x93no\x94", "café “no”", "Windows-1252"),
        (b"a lone " + b"\xed\xa0\xbd" + b" half", "a lone \ufffd half", "surrogates"),
        (b"\xed\xa0\xbd\xed\xb8\x80", "\U0001f600", ""),
        ("“curly” ".encode() + b"caf\xe9" + " — “more”".encode(), "“curly” café — “more”", "1 broken"),
        ("“ok” ".encode() + b"\xe2\x80" + b" torn", "“ok” \ufffd torn", "1 broken"),
        (b"\xe9\x81", "é\ufffd", "does not define"),
    ],
)
def test_broken_bytes_are_read_as_well_as_can_be_and_warned_of(data, text, warned):
    found, warnings = decode(data, "story.txt")

    assert text == found
    assert warned in " ".join(warnings)
    assert bool(warned) == bool(warnings)


@pytest.mark.parametrize(
    ("raw", "mended"),
    [
        ("a\r\nb\rc\u2028d\u2029e\x85f\x0cg", "a\nb\nc\nd\ne\nf\ng"),
        ("\ufeffmid\ufefffile", "midfile"),
        ("soft\u00adhyphen zero\u200bwidth jo\u200din", "softhyphen zerowidth join"),
        ("no\u00a0break\u202fthin\u2009space", "no break thin space"),
        ("cafe\u0301", "café"),
        ("“curly” ‘stays’", "“curly” ‘stays’"),
        ("👩\u200d🔬 क्\u200dष", "👩\u200d🔬 क्\u200dष"),
        ("bell\x07tab\t", "belltab\t"),
    ],
)
def test_mending(raw, mended):
    assert mended == mend(raw)


@given(st.binary(max_size=200))
def test_no_bytes_end_in_anything_but_a_document_or_a_story_error(data):
    try:
        story = read_text(data, "story.txt")
    except StoryError:
        return
    assert story.chapters


GOOD = "“You came back,” she said — and the kettle didn’t care… café, naïve."


def misread(text: str) -> str:
    """What becomes of *text* when its UTF-8 is read as Windows-1252."""
    return "".join(
        chr(byte) if byte in b"\x81\x8d\x8f\x90\x9d" else bytes([byte]).decode("cp1252") for byte in text.encode()
    )


@pytest.mark.parametrize("times", [1, 2])
def test_utf8_that_was_read_as_windows_1252_is_put_right_and_told(times):
    text = GOOD
    for _ in range(times):
        text = misread(text)

    found, warnings = decode(f"{text}\n".encode(), "story.txt")

    assert found == f"{GOOD}\n"
    assert len(warnings) == 1
    assert "Windows-1252" in warnings[0]


@pytest.mark.parametrize(
    "text", [GOOD, "Ça va, â la mode. Ã", "“ok” ‘keep’ „so“ ﹁", "１２ｔｅａ".replace("１２ｔｅａ", "tea")]
)
def test_what_is_right_stays_as_it_is(text):
    assert decode(text.encode(), "story.txt") == (text, ())


def test_decorated_letters_are_read_as_plain_ones_and_told():
    text, warnings = decode("𝓘𝓽 was ﬁne, Ｏｋ".encode(), "story.txt")

    assert text == "It was fine, Ok"
    assert "decorated" in warnings[0]


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1251", "Он вошёл в комнату и сказал: «Привет». Она не ответила, и он ушёл.\n"),
        ("shift_jis", "「お茶は？」と彼女は言った。彼は答えなかった。\n"),
        ("gb18030", "他说：“你好。”她笑了，然后走了出去，没有回头。\n"),
        ("euc_kr", '"안녕하세요," 그가 말했다. 그녀는 웃었다.\n'),
    ],
)
def test_another_script_is_guessed_and_told(encoding, text):
    found, warnings = decode(text.encode(encoding) * 6, "story.txt")

    assert found == text * 6
    assert "guess" in warnings[0]


def test_a_declared_encoding_counts_only_where_utf8_fails():
    assert decode("Он вошёл".encode("koi8-r"), "story.html", "koi8-r") == ("Он вошёл", ())
    assert decode("Он вошёл".encode(), "story.html", "koi8-r") == ("Он вошёл", ())
    assert decode("café".encode("cp1252"), "story.html", "no-such-thing")[0] == "café"


@pytest.mark.skipif(not SHARED.is_dir(), reason="../shared, with the sample stories, is not here")
@pytest.mark.parametrize("name", ["cp1252_bytes", "mojibake_utf8_as_cp1252", "utf16_bom"])
def test_the_samples_of_character_mess_read_alike(name):
    text, _ = decode((SHARED / "samples" / "written" / f"{name}.txt").read_bytes(), name)

    assert text == f"{GOOD}\n\n‘Quiet,’ he thought.\n"
