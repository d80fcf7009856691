"""Bytes become text: encoding, newlines, invisible characters; what had to be guessed is said in warnings."""

import codecs
import re
import unicodedata

from charset_normalizer import from_bytes

from audiofic.errors import StoryError
from audiofic.readers.mending import decorated, plain_letters, without_mojibake

_BOMS = (  # longest first: UTF-32's begins with UTF-16's
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_SURROGATE = re.compile("[\ud800-\udfff]")
_ESCAPED = re.compile("[\udc80-\udcff]+")  # how "surrogateescape" hands over bytes that are no UTF-8
_NOT_ASCII = re.compile("[^\x00-\x7f\ud800-\udfff]")
_UNDEFINED = re.compile(b"[\x81\x8d\x8f\x90\x9d]")  # in cp1252
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f]")
_SAMPLE = 8192  # bytes that show what a file is
_ELSEWHERE = ["utf_8", "cp1252", "cp1251", "shift_jis", "gb18030", "euc_kr"]  # guessing freely errs more than it helps
_GUESSED = 32_768  # bytes to guess from
_HAN = re.compile("[\u4e00-\u9fff]")
_FOREIGN = 0.2  # of the bytes are not ASCII in Russian, Japanese ...; in Western text it is a few in a hundred

_NEWLINE = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_SPACE = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb]+"
)
# A joiner shapes emoji and Indic or Persian words; beside Latin, punctuation or space it is left over from a web page.
_JOINER = re.compile(
    "(?<=[\x00-\u036f\u2000-\u206f])[\u200c\u200d]+|^[\u200c\u200d]+|[\u200c\u200d]+(?=[\x00-\u036f\u2000-\u206f]|$)"
)


def decode(data: bytes, name: str, declared: str = "") -> tuple[str, tuple[str, ...]]:
    """The text of *data*, and a sentence for each thing that had to be guessed; *declared*: the encoding it claims."""
    text, warnings = _text_of(data, name, declared)
    if len(_CONTROL.findall(text, 0, _SAMPLE)) > len(text[:_SAMPLE]) // 50 + 2:
        raise StoryError(f"{name} is not text: it is full of control characters.", _BINARY_HINT)
    text, mojibake = without_mojibake(text)  # before C1 controls go, which are half of it
    return mend(text), (*warnings, *mojibake, *decorated(text))


def mend(text: str) -> str:
    """*text* with newlines as \\n, plain spaces, no invisible characters, plain letters, composed (NFC)."""
    text = _NEWLINE.sub("\n", text)
    text = _INVISIBLE.sub("", text)
    if text.isascii():
        return text
    text = plain_letters(_JOINER.sub("", _SPACE.sub(" ", text)))
    return text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)


_BINARY_HINT = "Give the story as plain text, for instance saved as UTF-8 from an editor."


def _text_of(data: bytes, name: str, declared: str) -> tuple[str, tuple[str, ...]]:
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            rest = data[len(bom) :]
            return _eight_bit(rest, name, declared) if encoding == "utf-8" else _wide(rest, encoding)
    silent = _unmarked_utf16(data)
    return _wide(data, silent) if silent else _eight_bit(data, name, declared)


def _unmarked_utf16(data: bytes) -> str:
    """The byte order when every other byte is NUL, as in Western text in UTF-16; else nothing."""
    sample = data[: _SAMPLE if len(data) > _SAMPLE else len(data) // 2 * 2]
    half = len(sample) // 2
    first, second = sample[0::2].count(0), sample[1::2].count(0)
    if half and second > 0.4 * half and first < 0.05 * half:
        return "utf-16-le"
    if half and first > 0.4 * half and second < 0.05 * half:
        return "utf-16-be"
    return ""


def _wide(data: bytes, encoding: str) -> tuple[str, tuple[str, ...]]:
    try:
        return data.decode(encoding), ()
    except UnicodeDecodeError:
        text = data.decode(encoding, "replace")
        first = text.find("\ufffd")
        return text, (f"Some characters are broken in {encoding.upper()}, the first at character {first:,}.",)


def _eight_bit(data: bytes, name: str, declared: str) -> tuple[str, tuple[str, ...]]:
    nul = data.find(b"\0")
    if nul >= 0:
        raise StoryError(f"{name} is not text: byte {nul:,} is a NUL.", _BINARY_HINT)
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError:
        pass
    try:
        return _without_surrogates(data.decode("utf-8", "surrogatepass"))
    except UnicodeDecodeError:
        pass
    escaped = data.decode("utf-8", "surrogateescape")
    broken = sum(1 for _ in _ESCAPED.finditer(escaped))
    # One byte above 127 in cp1252 almost never forms a valid sequence by accident, so each valid one is evidence.
    if sum(1 for _ in _NOT_ASCII.finditer(escaped)) >= broken:
        return _mostly_utf8(escaped, broken)
    return _declared(data, declared) or _guessed(data)


def _declared(data: bytes, encoding: str) -> tuple[str, tuple[str, ...]] | None:
    """*data* as it says it is written; None when it is not."""
    try:
        known = codecs.lookup(encoding).name if encoding else ""
        # Web pages say latin-1 and mean Windows-1252; so browsers read it.
        return (data.decode("cp1252" if known == "iso8859-1" else known), ()) if known else None
    except (LookupError, UnicodeDecodeError):
        return None


def _guessed(data: bytes) -> tuple[str, tuple[str, ...]]:
    encoding = _foreign(data)
    if encoding:
        text = data.decode(encoding, "replace")
        return text, (f"The file is not UTF-8; read as {encoding}, which is a guess.",)
    undefined = len(_UNDEFINED.findall(data))
    guessed = "The file is not UTF-8; read as Windows-1252"
    warning = f"{guessed}, with {undefined:,} bytes that it does not define." if undefined else f"{guessed}."
    return data.decode("cp1252", "replace"), (warning,)


def _foreign(data: bytes) -> str:
    """The encoding of a text in another script; nothing where the text may be Western."""
    sample = data[:_GUESSED]
    sample = sample[: sample.rfind(b"\n") + 1] or sample  # whole lines: no character is cut in two
    letters = len(sample) - sample.count(b" ") - sample.count(b"\n")
    high = sum(sample.count(byte) for byte in range(128, 256))
    if high < _FOREIGN * letters or high < 8:  # two or three accents in a scrap of a text prove nothing
        return ""
    best = from_bytes(sample, cp_isolation=_ELSEWHERE).best()
    if best is None:  # which is what it says of GB 18030
        return "gb18030" if len(_HAN.findall(sample.decode("gb18030", "replace"))) > high // 4 else ""
    return "" if best.encoding in ("cp1252", "utf_8") else best.encoding


def _without_surrogates(text: str) -> tuple[str, tuple[str, ...]]:
    """Pairs become the character that they stand for, lone ones U+FFFD."""
    joined = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
    lone = len(_SURROGATE.findall(joined))
    if not lone:
        return joined, ()
    return _SURROGATE.sub("\ufffd", joined), (f"Halves of characters (lone surrogates) could not be read: {lone:,}.",)


def _mostly_utf8(escaped: str, broken: int) -> tuple[str, tuple[str, ...]]:
    """Single broken bytes are read as cp1252 (pasted from elsewhere), torn sequences become U+FFFD."""

    def mended(match: re.Match[str]) -> str:
        raw = match[0].encode("utf-8", "surrogateescape")
        return raw.decode("cp1252", "replace") if len(raw) == 1 else "\ufffd"

    text = _ESCAPED.sub(mended, escaped)
    return text, (f"The file is UTF-8 but for {broken:,} broken places; they were read as well as could be.",)
