"""What the characters write and sing, set as plain text: letters, e-mails, chats, screenplay, lyrics."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from audiofic.model import Block, BlockKind

_AROUND = " \t\n*_~\"“”'‘’«»"
_SALUTATION = re.compile(
    r"(?:(?:my|our)\s+)?(?:dear(?:est)?|darling|beloved)\b[^.!?\n]{0,50}[,:;!—–-]*"
    r"|to whom(?:ever)? it may concern\W*|to (?:my|our) (?:dear|darling|beloved|beautiful|sweet)[^.!?\n]{0,40}[,:;—–-]",
    re.IGNORECASE,
)
_MAIL = re.compile(r"(?P<label>from|to|cc|bcc|subject|sent|date|re)\s*:\s*(?P<value>\S.{0,100})", re.IGNORECASE)
_VALEDICTION = re.compile(
    r"(?:(?:with |all )*(?:my |much )*(?:love|regards|respect|affection|gratitude)|yours?|sincerely"
    r"|respectfully|faithfully"
    r"|affectionately|(?:best|kind|kindest|warm|warmest)(?: wishes| regards)?|regards|cheers|forever|always|x+o*x*|hugs"
    r"|(?:your|thy) \w+(?: \w+)?|until (?:then|we meet)|see you soon)\b[^.!?\n]{0,50}[.,!—–-]*",
    re.IGNORECASE,
)
_SIGNATURE = re.compile(r"[-–—~*_\"“ ]*(?P<name>[^\W\d_a-z](?:[\w'’.-]*)(?:\s+[\w'’.&-]+){0,3})[\W_]*")
_POSTSCRIPT = re.compile(r"P\.?\s?P?\.?S\b", re.IGNORECASE)
_SAID = re.compile(
    r"[,!?.…]['\"”’]\s+(?:\w+\s+){0,2}(?:said|asked|replied|cried|whispered|muttered|shouted|says|asks)\b"
)
_CHAT = re.compile(
    r"[*_]{0,3}(?:[\[<](?P<boxed>[^\]>:\n]{1,25})[\]>]\s*:?|(?P<name>[^\W_][\w .'’-]{0,24}?)[*_]{0,3}"
    r"\s*(?:[\[(][\d:. apmAPM]{1,12}[\])]\s*)?:)[*_]{0,3}\s+\S"
)
_NO_SENDER = re.compile(
    r"(?:.*\b(?:said|says|asked|read|was|is|notes?|warnings?|thing|this|that|disclaimer|summary|rating|words?)"
    r"|a\s?/\s?n|p\.?\s?s|edit|.*['’]s note.*|eta|.*\d:\d.*|chapter.*|https?)$",
    re.IGNORECASE,
)
_SUNG = re.compile(r"[♪♫♩]|(?:\*[^*\n]+\*|_[^_\n]+_)[.,]?$")
_SENTENCE = re.compile(r"[.!?\"”][*_]*$")
_RUN = 3  # lines; fewer may be anything
_MOST_SENDERS = 12  # who each write once
_LONGEST_LETTER = 30  # paragraphs
_LONGEST_LINE = 75  # characters of a verse


@dataclass(frozen=True, slots=True)
class Writing:
    """A paragraph of something written or sung in the story."""

    evidence: str
    confidence: float
    speaker: str = ""
    lines: tuple[tuple[int, int, str], ...] = field(default=())
    """Of a chat: the lines of the paragraph with their senders, counted from its beginning."""


def documents_of(text: str, blocks: Sequence[Block]) -> dict[int, Writing]:
    """Which of a chapter's paragraphs belong to a document: index -> Writing."""
    found: dict[int, Writing] = {}
    for at, block in enumerate(blocks):
        if block.kind is BlockKind.PARAGRAPH and at not in found:
            _letter(text, blocks, at, found)
    _chats(text, blocks, found)
    _songs(text, blocks, found)
    return found


def has_tagged_quote(paragraph: str) -> bool:
    """Whether the narrator says in *paragraph* who speaks a quote."""
    return bool(_SAID.search(paragraph))


def _bare(text: str, block: Block, longest: int = 120) -> str:
    """A short paragraph without quotes and emphasis around it; nothing of a long one."""
    return text[block.start : block.end].strip(_AROUND) if block.end - block.start <= longest else ""


def _letter(text: str, blocks: Sequence[Block], at: int, found: dict[int, Writing]) -> None:
    """The letter or e-mail that begins at *at*, if one does."""
    opening = _bare(text, blocks[at])
    mail = _MAIL.fullmatch(opening)
    is_mail = bool(mail and at + 1 < len(blocks) and _MAIL.fullmatch(_bare(text, blocks[at + 1])))
    if not is_mail and not (_SALUTATION.fullmatch(opening) and len(opening) <= 70):
        return
    end, speaker = _letter_end(text, blocks, at + 1)
    if not end or any(_SAID.search(text, blocks[one].start, blocks[one].end) for one in range(at, end)):
        return
    for number in range(at, end):
        found[number] = Writing(
            "an e-mail" if is_mail else "a letter, from its salutation to its signature", 0.85, speaker
        )


def _letter_end(text: str, blocks: Sequence[Block], at: int) -> tuple[int, str]:
    """The index after a letter's last line and the name that signs it; 0 when nobody takes leave."""
    for number in range(at, min(len(blocks), at + _LONGEST_LETTER)):
        if blocks[number].kind is not BlockKind.PARAGRAPH:
            return 0, ""
        line = _bare(text, blocks[number], 70)
        if line and _VALEDICTION.fullmatch(line):
            signed = _signed(text, blocks, number + 1)
            end = number + 1 + bool(signed)
            while end < len(blocks) and _POSTSCRIPT.match(text[blocks[end].start : blocks[end].end].lstrip(_AROUND)):
                end += 1
            own = re.split(r"[,\n]\s*", line)
            return end, signed or (own[-1].strip(_AROUND + "-–—") if len(own) > 1 and own[-1].strip() else "")
        raw = text[blocks[number].start : blocks[number].end]
        if (
            number > at
            and len(raw) < 40
            and raw.lstrip('*_"“ ').startswith(("-", "–", "—", "~"))
            and _SIGNATURE.fullmatch(raw)
        ):
            return number + 1, _name(raw)
    return 0, ""


def _signed(text: str, blocks: Sequence[Block], at: int) -> str:
    if at >= len(blocks) or blocks[at].kind is not BlockKind.PARAGRAPH or blocks[at].end - blocks[at].start > 40:
        return ""
    return _name(text[blocks[at].start : blocks[at].end])


def _name(line: str) -> str:
    match = _SIGNATURE.fullmatch(line)
    return match["name"].rstrip(".,") if match else ""


def _chats(text: str, blocks: Sequence[Block], found: dict[int, Writing]) -> None:
    """Runs of `Name: text`."""
    lines = {
        at: said
        for at, block in enumerate(blocks)
        if block.kind is BlockKind.PARAGRAPH
        and at not in found
        and (said := tuple(_chat_lines(text[block.start : block.end])))
    }
    for run in _runs(lines):
        senders = [sender for at in run for _, _, sender in lines[at]]
        if len(senders) >= _RUN and _are_people(text, senders):
            for at in run:
                found[at] = Writing("lines of the form Name: text", 0.9, lines[at][0][2], lines[at])


def _runs(places: Iterable[int]) -> Iterator[list[int]]:
    """Ascending *places*, cut where one is left out."""
    run: list[int] = []
    for at in places:
        if run and at != run[-1] + 1:
            yield run
            run = []
        run.append(at)
    if run:
        yield run


def _chat_lines(paragraph: str) -> Iterator[tuple[int, int, str]]:
    """The lines of *paragraph* with their senders; none unless the first has one."""
    start, sender, begun = 0, "", 0
    for line in paragraph.splitlines(keepends=True):
        match = _CHAT.match(line)
        name = (match["boxed"] or match["name"] or "").strip() if match else ""
        if name and len(name.split()) <= 3 and not _NO_SENDER.fullmatch(name):
            if sender:
                yield begun, start, sender
            begun, sender = start, name
        elif not sender:
            return
        start += len(line)
    if sender:
        yield begun, start, sender


def _are_people(text: str, senders: Sequence[str]) -> bool:
    """A list of facts (Name: ..., Age: ...) says each label once; a sender writes again, or is in the story."""
    times = Counter(sender.casefold() for sender in senders)
    if len(times) < len(senders):
        return True
    return len(times) <= _MOST_SENDERS and all(text.count(sender) > 2 for sender in senders)


def _songs(text: str, blocks: Sequence[Block], found: dict[int, Writing]) -> None:
    """Runs of verses in italics: most of them end without a full stop, as sentences do not."""
    verses = {
        at: lines
        for at, block in enumerate(blocks)
        if block.kind is BlockKind.PARAGRAPH
        and at not in found
        and _is_sung(text, block, lines := text[block.start : block.end].splitlines())
    }
    for run in _runs(verses):
        lines = [line for at in run for line in verses[at]]
        if len(lines) >= _RUN and 3 * sum(bool(_SENTENCE.search(line.rstrip())) for line in lines) <= len(lines):
            for at in run:
                found[at] = Writing("verses set in italics", 0.7)


def _is_sung(text: str, block: Block, verses: Sequence[str]) -> bool:
    if any(len(verse) > _LONGEST_LINE for verse in verses):
        return False
    if sum(end - start for start, end in block.emphasis) >= 0.9 * (block.end - block.start):
        return True
    whole = " ".join(verses)
    return all(_SUNG.search(verse.strip()) and verse.strip()[0] in "*_♪♫♩" for verse in verses) or (
        len(verses) > 1 and bool(re.fullmatch(r"\*[^*]+\*|_[^_]+_", whole.strip()))
    )
