"""What stands apart from the prose: letters, chats, screenplay, lyrics; and lines in the middle that head a scene."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from typing import TypeVar

from audiofic.model import BlockKind
from audiofic.readers.web.pieces import Piece

T = TypeVar("T")

_TOKEN = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
_SKINS = frozenset(  # words in the class names of AO3's public work skins and their many copies
    "sms imessage chat chatroom groupchat textmsg textmessage textmessages phone cellphone"
    " smartphone messenger whatsapp discord slack irc skype tweet tweets twitter tumblr instagram email screenplay"
    " dialogue transcript breply outgoing incoming recvd bubble bubbles dm dms lyrics poem verse stanza newspaper"
    " telegram messagebody".split()
)
_LINES = frozenset("texts msg message messages letter sign announcement timestamp reply post tweet".split())
_STAGE = frozenset("direction sceneheading slugline parenthetical stagedirection".split())
_NAME = frozenset("charname sender username handle contact speaker nick nickname".split())
_TEXT = re.compile(
    r"(?:^|[\s_-])te?xt[\s_-]?(?:in|out|me|you|them|left|right|from|to|sent|received|msg)(?![a-z])", re.I
)
_LINE_TAGS = frozenset({"p", "span", "li", "td", "th", "dt", "dd", "small", "strong", "b", "em"})

_CHAT = re.compile(
    r"(?:[\[(]?\d{1,2}[:.]\d\d(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?)?[\])]?\s*[-–—]?\s*)?[<\[(@]?"
    r"(?P<name>[^\W\d][\w.'’-]{0,23}(?:\s[\w.'’-]{1,16}){0,2})"
    r"(?:[>\])]\s?:?|\s?:)\s*(?P<words>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
_NO_NAME = frozenset(
    "note notes warning warnings summary title author chapter disclaimer rating ps edit pairing"
    " http https an he she they it i we you so then also and but or for this that there here".split()
)
_GREETING = re.compile(
    r"(?:(?:my|our)\s+)?(?:dear(?:est)?|beloved|darling|to\s+(?:whom|my|mr|mrs|ms|the|all))\b.{0,60}[,:–—-]?"
    r"|(?:hi|hello|hey|greetings),?\s+[A-Z][\w.'’ -]{0,30},",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"(?:(?:much|all|with|lots of|your|yours)\s+)*(?:love|yours|sincerely|regards|wishes|truly|faithfully"
    r"|affectionately|respectfully|xoxo|best|hugs|cheers|cordially|fondly|signed)\b.{0,30}[,.!]?",
    re.IGNORECASE,
)
_SIGNED = re.compile(r"[-–—~]\s?[A-Z][\w.'’ -]{0,30}")
_QUOTES = re.compile(r"[\"“”«»„]|^[‘'—–]")
_ENDED = re.compile(r"[.,;:]['’)\]]?$")
_BRACKETS = re.compile(r"\s*\([^()]*\)")
_CUE = re.compile(r"[\w.'’# -]*\w")
_HEADED = re.compile(r"(?:(?![a-zà-ÿ]).){0,60}(?:(?<![.!?…\"”)])$|:)")
_CUES = 4  # cues of a speaker who comes again, at least, in a screenplay
_CUED = 0.15  # and that share of its paragraphs
_SHORT = 60  # characters of a line of verse
_VERSE = 3  # such lines make one
_CHATTED = 3  # lines in a row make a chat


def role_of(names: str, tag: str) -> str:
    """What a work skin's class *names* say of *tag*: "name" (of a speaker), "stage", "document"; "" if nothing."""
    role = "document" if _TEXT.search(names) else ""
    for name in names.split():
        tokens = {token.lower() for token in _TOKEN.findall(name)} | {name.lower()}
        if tag in _LINE_TAGS and tokens & _NAME:
            return "name"
        if tag in _LINE_TAGS and tokens & _STAGE:
            return "stage"
        if tokens & _SKINS or (tag in _LINE_TAGS and name.lower() in _LINES):
            role = "document"
    return role


def told_apart(pieces: list[Piece]) -> list[Piece]:
    """*pieces* with the documents among them, and headings that are only set in the middle of the page."""
    if _screenplay(pieces):
        return pieces
    _speakers(pieces)
    _letters(pieces)
    _verse(pieces)
    _chats(pieces)
    _centred(pieces)
    return pieces


def _screenplay(pieces: list[Piece]) -> bool:
    """Whether all of *pieces* are a screenplay: names in capitals above what is said, which become its speakers.

    Told by the words alone, because AO3's EPUB has lost the class names that its HTML still has.
    """
    names = Counter(piece.text for piece in pieces if _is_cue(piece))
    cues = {name for name, times in names.items() if times > 1}
    if sum(names[name] for name in cues) < max(_CUES, len(pieces) * _CUED):
        return False
    speaker = ""
    for at, piece in enumerate(pieces):
        if piece.kind not in (BlockKind.PARAGRAPH, BlockKind.DOCUMENT):
            speaker = ""
            continue
        cue, aside = _is_cue(piece) and piece.text in names, piece.text.startswith("(")
        if cue and at + 1 < len(pieces) and _HEADED.match(pieces[at + 1].text):
            cue = False  # a line of the list of characters, or the end of a scene
        said = "" if cue or aside else speaker
        pieces[at] = piece._replace(kind=BlockKind.DOCUMENT, speaker=said, role="")
        speaker = _BRACKETS.sub("", piece.text) if cue else speaker if aside else ""
    return True


def _is_cue(piece: Piece) -> bool:
    """Whether *piece* is a speaker's name as a screenplay sets it: NAME, NAME (V.O.)."""
    if piece.kind not in (BlockKind.PARAGRAPH, BlockKind.DOCUMENT) or len(piece.text) > 40:
        return False
    name = _BRACKETS.sub("", piece.text)
    return name.isupper() and len(name) > 1 and len(name.split()) <= 4 and bool(_CUE.fullmatch(name))


def _speakers(pieces: list[Piece]) -> None:
    """In a screenplay or a chat, what stands below a speaker's name is theirs."""
    speaker = ""
    for at, piece in enumerate(pieces):
        if piece.kind is not BlockKind.DOCUMENT or piece.role == "stage":
            speaker = speaker if piece.role == "stage" and piece.text.startswith("(") else ""
        elif piece.role == "name":
            speaker = _BRACKETS.sub("", piece.text).rstrip(": ")
        elif speaker:
            pieces[at] = piece._replace(speaker=speaker)


def _letters(pieces: list[Piece]) -> None:
    """A quotation set apart that opens or closes like a letter is one; so are paragraphs all in italics that do."""
    for start, end in _runs(pieces, lambda piece: piece.quote or (-1 if _is_slanted(piece) else 0)):
        texts = [piece.text for piece in pieces[start:end]]
        apart = pieces[start].quote and not any(_QUOTES.search(text) for text in texts)
        slanted = apart and all(_is_slanted(piece) for piece in pieces[start:end])
        if (
            any(_GREETING.fullmatch(text) for text in texts[:2])
            or (pieces[start].quote and _is_closed(texts))
            or slanted
        ):
            _set_apart(pieces, start, end)


def _is_closed(texts: Sequence[str]) -> bool:
    if len(texts) < 2 or len(texts[-1]) > 40:
        return False
    return bool(_SIGNED.fullmatch(texts[-1]) or _CLOSING.fullmatch(texts[-1]) or _CLOSING.fullmatch(texts[-2]))


def _verse(pieces: list[Piece]) -> None:
    """Three short lines or more in one paragraph, all of them in italics or in the middle, are a song or a poem."""
    start = 0
    for end in range(1, len(pieces) + 1):
        if end < len(pieces) and pieces[end].line:
            continue
        lines = pieces[start:end]
        if len(lines) >= _VERSE and all(_is_verse(piece) for piece in lines):
            _set_apart(pieces, start, end)
        start = end


def _is_verse(piece: Piece) -> bool:
    return (_is_slanted(piece) or piece.centred) and len(piece.text) <= _SHORT and not _QUOTES.search(piece.text)


def _chats(pieces: list[Piece]) -> None:
    """Lines `Name: words`, three in a row with somebody coming twice; from then on those people's single lines too."""
    lines = [_chat_line(piece) for piece in pieces]
    people: set[str] = set()
    for start, end in _runs(lines, lambda line: 1 if line else 0):
        names = Counter(name.casefold() for name in lines[start:end])
        named = pieces[start].kind is BlockKind.DOCUMENT
        if named or (end - start >= _CHATTED and max(names.values()) > 1):
            people |= set(names)
    for at, name in enumerate(lines):
        if name and name.casefold() in people:
            pieces[at] = pieces[at]._replace(kind=BlockKind.DOCUMENT, speaker=pieces[at].speaker or name)


def _chat_line(piece: Piece) -> str:
    """Who says a line of a chat; "" when *piece* is none."""
    if piece.kind not in (BlockKind.PARAGRAPH, BlockKind.DOCUMENT) or piece.role or ":" not in piece.text[:60]:
        return ""
    match = _CHAT.fullmatch(piece.text)
    if not match or not any(letter.isalpha() for letter in match["words"]):
        return ""
    name = match["name"].strip(".-'’ ")
    return "" if not name or _NO_NAME & {name.split()[0].lower(), name.lower()} else name


def _centred(pieces: list[Piece]) -> None:
    """One or two short lines alone in the middle of the page head a scene; a page of them does not."""
    runs = list(_runs(pieces, lambda piece: 1 if piece.centred else 0))
    if sum(end - start for start, end in runs) > len(pieces) / 3 + 2:
        return
    for start, end in runs:
        lines = pieces[start:end]
        if len(lines) <= 2 and all(_is_label(piece) for piece in lines):
            for at in range(start, end):
                if pieces[at].kind is BlockKind.PARAGRAPH:
                    pieces[at] = pieces[at]._replace(kind=BlockKind.HEADING)


def _is_label(piece: Piece) -> bool:
    return len(piece.text) <= 80 and not _QUOTES.search(piece.text) and not _ENDED.search(piece.text)


def _is_slanted(piece: Piece) -> bool:
    """Whether all of *piece* is emphasised."""
    return sum(end - start for start, end in piece.emphasis) >= len(piece.text) - 2 > 0


def _set_apart(pieces: list[Piece], start: int, end: int) -> None:
    for at in range(start, end):
        if pieces[at].kind is BlockKind.PARAGRAPH:
            pieces[at] = pieces[at]._replace(kind=BlockKind.DOCUMENT)


def _runs(items: Sequence[T], key: Callable[[T], int]) -> Iterator[tuple[int, int]]:
    """Where items of one key other than 0 follow one another: start and end."""
    at = 0
    for value, group in groupby(items, key):
        start, at = at, at + sum(1 for _ in group)
        if value:
            yield start, at
