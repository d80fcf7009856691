"""What the characters write and sing, set as plain text: letters, e-mails, chats, screenplay, lyrics."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
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
    r"(?:(?:with |all )*(?:my |much )*(?:love|regards|respect|affection|gratitude)|yours?|sincerely|respectfully|faithfully"
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
    at = 0
    while at < len(blocks):
        end = at
        if blocks[at].kind is BlockKind.PARAGRAPH:
            end = _chat(text, blocks, at, found) or _letter(text, blocks, at, found) or _song(text, blocks, at, found)
        at = max(end, at + 1)
    return found


def has_tagged_quote(paragraph: str) -> bool:
    """Whether the narrator says in *paragraph* who speaks a quote."""
    return bool(_SAID.search(paragraph))


def _bare(text: str, block: Block, longest: int = 120) -> str:
    """A short paragraph without quotes and emphasis around it; nothing of a long one."""
    return text[block.start : block.end].strip(_AROUND) if block.end - block.start <= longest else ""


def _letter(text: str, blocks: Sequence[Block], at: int, found: dict[int, Writing]) -> int:
    """The index after the letter that begins at *at*; 0 when none does."""
    opening = _bare(text, blocks[at])
    mail = _MAIL.fullmatch(opening)
    is_mail = bool(mail and at + 1 < len(blocks) and _MAIL.fullmatch(_bare(text, blocks[at + 1])))
    if not is_mail and not (_SALUTATION.fullmatch(opening) and len(opening) <= 70):
        return 0
    end, speaker = _letter_end(text, blocks, at + 1)
    if not end or any(_SAID.search(text, blocks[one].start, blocks[one].end) for one in range(at, end)):
        return 0
    for number in range(at, end):
        found[number] = Writing(
            "an e-mail" if is_mail else "a letter, from its salutation to its signature", 0.85, speaker
        )
    return end


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


def _chat(text: str, blocks: Sequence[Block], at: int, found: dict[int, Writing]) -> int:
    """The index after the run of `Name: text` that begins at *at*; 0 when none does."""
    run: list[list[tuple[int, int, str]]] = []
    while at + len(run) < len(blocks) and blocks[at + len(run)].kind is BlockKind.PARAGRAPH:
        block = blocks[at + len(run)]
        lines = list(_chat_lines(text[block.start : block.end]))
        if not lines:
            break
        run.append(lines)
    senders = [sender for lines in run for _, _, sender in lines]
    if len(senders) < _RUN or not _are_people(text, senders):
        return 0
    for number, lines in enumerate(run, at):
        found[number] = Writing("lines of the form Name: text", 0.9, lines[0][2], tuple(lines))
    return at + len(run)


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
    """A list of facts (Name: ..., Age: ..., Height: ...) says each label once; a sender writes again or is in the story."""
    times = Counter(sender.casefold() for sender in senders)
    return len(times) < len(senders) or all(text.count(sender) > 2 for sender in senders)


def _song(text: str, blocks: Sequence[Block], at: int, found: dict[int, Writing]) -> int:
    """The index after the verses in italics that begin at *at*; 0 when none do."""
    end, lines, ended = at, 0, 0
    while end < len(blocks) and blocks[end].kind is BlockKind.PARAGRAPH:
        verses = text[blocks[end].start : blocks[end].end].splitlines()
        if not _is_sung(text, blocks[end], verses):
            break
        lines += len(verses)
        ended += sum(bool(_SENTENCE.search(verse.rstrip())) for verse in verses)
        end += 1
    if lines < _RUN or ended * 3 > lines:
        return 0
    for number in range(at, end):
        found[number] = Writing("verses set in italics", 0.7)
    return end


def _is_sung(text: str, block: Block, verses: Sequence[str]) -> bool:
    if any(len(verse) > _LONGEST_LINE for verse in verses):
        return False
    if sum(end - start for start, end in block.emphasis) >= 0.9 * (block.end - block.start):
        return True
    whole = " ".join(verses)
    return all(_SUNG.search(verse.strip()) and verse.strip()[0] in "*_♪♫♩" for verse in verses) or (
        len(verses) > 1 and bool(re.fullmatch(r"\*[^*]+\*|_[^_]+_", whole.strip()))
    )
