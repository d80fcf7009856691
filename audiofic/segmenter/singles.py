"""Speech in single quotes: ‘Oh,’ he said; and the apostrophes that are none of them."""

import re
import sys
from bisect import bisect_right
from collections.abc import Sequence

from audiofic.segmenter.marks import AFTER_CLOSER, BEFORE_OPENER, EMPHASIS, Quote

_MARK = re.compile("['‘’]")
_ELIDED = re.compile(
    r"(?:em|tis|twas|twere|twould|twill|til|till|cause|cos|coz|bout|round|n|fraid|kay|nother|neath|gainst|im|er|is|ave|ad|ow"
    r"|ere|un|uns|s|d|ll|er|ard|ome|ouse|ead|elp|ear|e|at|\d0s?)(?![\w-])",
    re.IGNORECASE,
)
_ENDS_SPEECH = frozenset('.,!?…—–-;:)”"')


def single_quotes_in(paragraph: str) -> list[Quote]:
    """The runs of *paragraph* in single quotes, in order; one may run to the end unclosed if the paragraph opens it."""
    marks = [match.start() for match in _MARK.finditer(paragraph)]
    openers = [at for at in marks if _opens(paragraph, at)]
    closers = [(at, sure) for at in marks if (sure := _closes(paragraph, at)) is not None]
    strong = [at for at, is_strong in closers if is_strong]
    firm = [at for at in openers if not _ELIDED.match(paragraph, at + 1)]
    quotes: list[Quote] = []
    done = 0
    for number, opener in enumerate(openers):
        if opener < done:
            continue
        elided = bool(_ELIDED.match(paragraph, opener + 1))
        following = openers[number + 1] if number + 1 < len(openers) else len(paragraph)
        if elided and not _any_between(strong, opener, following):
            continue
        end = _end(firm, closers, strong, opener)
        if end:
            quotes.append(Quote(opener, end, closed=True, marks="single"))
            done = end
        elif not paragraph[:opener].strip(EMPHASIS + " \n") and not elided:
            quotes.append(Quote(opener, len(paragraph.rstrip()), closed=False, marks="single"))
            break
    return quotes


def _end(openers: Sequence[int], closers: Sequence[tuple[int, bool]], strong: Sequence[int], opener: int) -> int:
    """Where the quote that *opener* begins ends; 0 when it is never closed.

    An apostrophe behind a letter (the boys' dog, goin') closes only if no better closer comes before the next opener.
    """
    for mark, is_strong in closers[bisect_right(closers, (opener, True)) :]:
        later = bisect_right(openers, mark)
        following = openers[later] if later < len(openers) else sys.maxsize
        if is_strong or not _any_between(strong, mark, following):
            return mark + 1
    return 0


def _any_between(places: Sequence[int], one: int, two: int) -> bool:
    at = bisect_right(places, one)
    return at < len(places) and places[at] < two


def _beside(paragraph: str, at: int) -> tuple[str, str]:
    """The characters around the mark at *at*, past emphasis; spaces beyond the ends."""
    before, after = at - 1, at + 1
    while before >= 0 and paragraph[before] in EMPHASIS:
        before -= 1
    while after < len(paragraph) and paragraph[after] in EMPHASIS:
        after += 1
    return (
        paragraph[before] if before >= 0 else " ",
        paragraph[after] if after < len(paragraph) else " ",
    )


def _opens(paragraph: str, at: int) -> bool:
    if paragraph[at] == "’":
        return False
    before, after = _beside(paragraph, at)
    if before not in BEFORE_OPENER and before not in '"“‘«':
        return False
    elided = paragraph[at] == "‘" and after == "’" and paragraph[at + 2 : at + 3].isalpha()  # ‘’Tis
    return not after.isspace() and (after not in ".,;:!?)]}’'" or elided or paragraph.startswith("...", at + 1))


def _closes(paragraph: str, at: int) -> bool | None:
    """None when the mark at *at* cannot close; else whether the punctuation before it shows that it does."""
    if paragraph[at] == "‘":
        return None
    before, after = _beside(paragraph, at)
    if before.isspace() or (after not in AFTER_CLOSER and after not in '"”»'):
        return None
    return before in _ENDS_SPEECH
