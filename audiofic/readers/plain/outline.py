"""From candidates to chapters: tables of contents, numbering that rises, headings over several lines."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from audiofic.model import BlockKind
from audiofic.readers.plain.headings import LONGEST, Heading, is_title

_CONTENTS = re.compile(r"\W*(?:table of )?contents\W*", re.IGNORECASE)
_LIST = 3  # that many headings with nothing between them are a list


class Piece(NamedTuple):
    """A block to be: where it lies, what it may be."""

    kind: BlockKind
    start: int
    end: int
    text: str
    """Of a long paragraph only the beginning."""
    gap: int
    """Blank lines before it."""
    lines: int
    heading: Heading | None = None


def outline(pieces: list[Piece]) -> tuple[list[tuple[int, str]], list[Piece], int]:
    """Where chapters start (index, title), the pieces with their final kinds, and the lines of contents left out."""
    pieces, left_out = _without_contents(pieces)
    pieces = _without_false_numbers(pieces)
    pieces = _with_titles_below(pieces)
    starts: list[tuple[int, str]] = []
    done: list[Piece] = []
    group: list[Piece] = []
    marked = any(piece.heading and piece.heading.level == "mark" for piece in pieces)
    for number, piece in enumerate(pieces):
        if piece.heading is None:
            group = []
            done.append(piece)
            continue
        if marked and not group and piece.heading.level != "mark":  # the exporter knows where chapters begin
            done.append(piece._replace(kind=BlockKind.HEADING))
            continue
        repeated = _repeats(group, piece)
        if group and (repeated or not _opens_another(group, piece)):
            if repeated:
                done[-1] = done[-1]._replace(kind=BlockKind.METADATA)
            group.append(piece)
            starts[-1] = (starts[-1][0], _title(group))
        else:
            group = [piece]
            starts.append((number, _title(group)))
        done.append(piece._replace(kind=BlockKind.HEADING))
    return starts, done, left_out


def _title(group: Sequence[Piece]) -> str:
    """All headings of one chapter in one line, none said twice."""
    titles: list[str] = []
    for number, piece in enumerate(group):
        heading = piece.heading
        if heading and titles and group[0].heading and group[0].heading.level == "mark":
            continue
        if heading and not (number + 1 < len(group) and _repeats(group[: number + 1], group[number + 1])):
            joined = ": " if titles and heading.level == "title" else " – " if titles else ""
            titles.append(joined + heading.title)
    return "".join(titles)


def _repeats(group: Sequence[Piece], piece: Piece) -> bool:
    """Whether *piece* says all that an exporter's line above it said: 1. Rain, Chapter 1: Rain."""
    above = group[-1].heading if group else None
    if above is None or piece.heading is None or above.level not in ("numbered", "mark"):
        return False
    return set(_words(group[-1].text)) <= set(_words(piece.text))


def _opens_another(group: Sequence[Piece], piece: Piece) -> bool:
    """Two headings in a row: two chapters, of which one is empty, or one (BOOK THE FIRST, CHAPTER I)."""
    above = [heading for heading in (one.heading for one in group) if heading and heading.level != "title"]
    two = piece.heading
    if two is None or two.level == "title":
        return False
    if above[-1].level == "mark":
        return two.level == "mark"
    if above[-1].level in ("part", "numbered"):
        return above[-1].level == two.level
    return True


def _without_contents(pieces: list[Piece]) -> tuple[list[Piece], int]:
    """Entries of a table of contents are not chapters; those that return as headings need not be read out."""
    times = Counter(tuple(_words(piece.text)) for piece in pieces if len(piece.text) <= LONGEST)
    left_out = 0
    at = 0
    while at < len(pieces):
        end = _end_of_contents(pieces, at, times)
        for number in range(at, end):
            piece = pieces[number]._replace(heading=None)
            if times[tuple(_words(piece.text))] > 1 or _CONTENTS.fullmatch(piece.text):
                piece = piece._replace(kind=BlockKind.METADATA)
                left_out += 1
            pieces[number] = piece
        at = max(end, at + 1)
    return pieces, left_out


def _end_of_contents(pieces: Sequence[Piece], at: int, times: Counter[tuple[str, ...]]) -> int:
    """Where the table of contents that begins at *at* ends; *at* itself when none does."""
    announced = len(pieces[at].text) < 40 and bool(_CONTENTS.fullmatch(pieces[at].text))
    if not announced and pieces[at].heading is None:
        return at
    end = at + announced
    seen: set[tuple[str, ...]] = set()
    while end < len(pieces) and len(pieces[end].text) <= LONGEST:
        words = tuple(_words(pieces[end].text))
        listed = times[words] > 1 if announced else end == at or _same_list(pieces[end - 1], pieces[end])
        if not listed or words in seen:  # an entry that comes again is the chapter itself
            break
        seen.add(words)
        end += 1
    return end if end - at >= (2 if announced else _LIST) else at


def _same_list(one: Piece, two: Piece) -> bool:
    """Entries of one list: of one level, or with their numbers going on."""
    if one.heading is None or two.heading is None:
        return False
    return one.heading.level == two.heading.level or "named" in (one.heading.level, two.heading.level)


def _without_false_numbers(pieces: list[Piece]) -> list[Piece]:
    """ "1. Title" is a heading only where the numbers rise by one, from one, twice or more."""
    chains: list[list[int]] = []
    for at, piece in enumerate(pieces):
        if piece.heading is None or piece.heading.level != "numbered":
            continue
        number = piece.heading.number
        last = pieces[chains[-1][-1]].heading if chains else None
        if last and last.number is not None and number == last.number + 1:
            chains[-1].append(at)
        elif number == 1:
            chains.append([at])
    true = {at for chain in chains if len(chain) > 1 and not _is_list(pieces, chain) for at in chain}
    return [
        piece._replace(heading=None)
        if piece.heading and piece.heading.level == "numbered" and at not in true
        else piece
        for at, piece in enumerate(pieces)
    ]


def _is_list(pieces: Sequence[Piece], chain: Sequence[int]) -> bool:
    """Items with nothing between them."""
    return all(two - one == 1 for one, two in pairwise(chain))


def _with_titles_below(pieces: list[Piece]) -> list[Piece]:
    """A short line below "CHAPTER I." is the chapter's title."""
    for at, (above, piece) in enumerate(pairwise(pieces), 1):
        if above.heading is None or above.heading.complete or piece.heading or piece.kind is not BlockKind.PARAGRAPH:
            continue
        below = pieces[at + 1] if at + 1 < len(pieces) else None
        if below is None or piece.lines > 2 or not is_title(piece.text, strict=piece.gap > 0):
            continue
        if below.gap or below.heading or below.kind is not BlockKind.PARAGRAPH:
            name = piece.text.strip("*_# ").strip()
            pieces[at] = piece._replace(heading=Heading("title", None, " ".join(name.split()), True))
    return pieces


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())
