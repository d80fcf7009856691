"""Which words of a story are names: runs of capitalised words, and how each of them is used."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from audiofic.speakers.common import COMMON
from audiofic.speakers.given import GIVEN
from audiofic.speakers.lexicon import ABBREVIATED, HONORIFICS, NOBLE, PREPOSITIONS, SAYING, STARTERS, TITLES
from audiofic.speakers.tokens import Paragraph, Piece, starts_sentence

_JOINS = frozenset("de von van der la du le del den da di bin al".split())
_LONGEST = 4  # words
_CONTRACTED = ("'ve", "'re", "'ll", "'d", "'m", "n't")  # "You've"
_BEFORE_CALL = frozenset(
    {",", "oh", "dear", "my", "o", "ah", "hey", "hi", "hello", "poor", "no", "yes", "well", "good"}
)
_AFTER_CALL = frozenset({",", ".", "!", "?", "…", "...", "—", "–", "--", ";", ":", "”", '"', "’", "»"})


@dataclass(frozen=True, slots=True, order=True)
class Name:
    """A form by which somebody is called: "Mr. Darcy" is ("mr", ("Darcy",))."""

    title: str
    """In lower case, without its stop; empty where there is none."""
    words: tuple[str, ...]
    """Empty where the title stands alone: "the Captain"."""

    def __str__(self) -> str:
        stop = "." if self.title in ABBREVIATED and self.title not in ("st", "m") else ""
        title = self.title.capitalize() + stop if self.title else ""
        return " ".join(filter(None, (title, *self.words)))


@dataclass(slots=True)
class Usage:
    """How a name is used in the story."""

    count: int = 0
    placed: int = 0
    """Times after a preposition of place."""
    starts: int = 0
    """Times at the beginning of a sentence or clause: what acts."""
    called: int = 0
    """Times as a vocative."""
    told: int = 0
    """Times in narration."""
    article: int = 0
    """Times after "the"."""
    owners: int = 0
    """Times with 's."""
    suffixes: Counter[str] = field(default_factory=Counter)
    """Honorifics after a hyphen."""


@dataclass(frozen=True, slots=True)
class Found:
    """A name where it stands."""

    name: Name
    piece: Piece
    start: int
    """Of its first word, in the piece."""
    end: int
    """After its last word."""
    possessive: bool


class Capitals:
    """Which words are names, by how often they stand in capitals where no sentence begins."""

    def __init__(self, paragraphs: Sequence[Paragraph]) -> None:
        self._small: Counter[str] = Counter()
        self._within: Counter[str] = Counter()
        self._first: Counter[str] = Counter()
        for piece, begins in pieces_with_beginnings(paragraphs):
            words = piece.words
            for at, word in enumerate(words):
                if not word[0].isupper():
                    self._small[word] += 1
                    continue
                part, honorific = stem(bare(word))
                where = self._first if starts_sentence(words, at, begins) and not honorific else self._within
                where[part] += 1
        self._known: dict[str, bool] = {}

    def is_name(self, word: str) -> bool:
        """Whether *word*, without its 's, is a name or a part of one."""
        known = self._known.get(word)
        if known is None:
            known = self._known[word] = self._judge(word)
        return known

    def _judge(self, word: str) -> bool:
        lower = word.lower()
        if (
            not word[:1].isupper()
            or lower.startswith("i'")
            or lower.endswith(_CONTRACTED)
            or lower in STARTERS
            or lower in TITLES
            or (lower in SAYING and lower not in GIVEN)  # `"Hm?" Tiffani Asked`
            or len(word) < 2
            or not word[0].isalpha()
        ):
            return False
        if word.isupper() and len(word) > 1 and (len(word) > 3 or self._within[word.capitalize()]):
            return self._within[word.capitalize()] > self._small[lower]  # shouted
        within, small = self._within[word], self._small[lower]
        common = lower in COMMON and lower not in GIVEN
        if within:
            return within > small / (1 if common else 2) or within >= 5
        return small == 0 and self._first[word] >= 2 and not common


def bare(word: str) -> str:
    """*word* without the 's of a possessive."""
    if word.endswith(("'s", "'S")):
        return word[:-2]
    return word[:-1] if word.endswith("s'") else word


def stem(word: str) -> tuple[str, str]:
    """A word of a name and its honorific: "Sakura-chan" is ("Sakura", "chan")."""
    head, hyphen, tail = word.rpartition("-")
    return (head, tail.lower()) if hyphen and tail.lower() in HONORIFICS else (word, "")


def pieces_with_beginnings(paragraphs: Sequence[Paragraph]) -> Iterator[tuple[Piece, bool]]:
    """Each piece, and whether it begins a sentence: after `"Oh,"` a capital is a name's."""
    for paragraph in paragraphs:
        before = "."
        for piece in paragraph.pieces:
            yield piece, piece.said or before != ","
            before = piece.last


def names_in(piece: Piece, capitals: Capitals) -> Iterator[Found]:
    """The names of a piece, the longest at each place."""
    words, at = piece.words, 0
    while at < len(words):
        if words[at][0].isupper():
            found = _name_at(piece, at, capitals)
            if found:
                yield found
                at = found.end
                continue
        at += 1


def _name_at(piece: Piece, at: int, capitals: Capitals) -> Found | None:
    words = piece.words
    title, end = "", at
    if words[at].lower() in TITLES or bare(words[at]).lower() in TITLES:
        title, end = bare(words[at]).lower(), at + 1
        if bare(words[at]) != words[at]:
            return _alone(piece, at, title)
        if end < len(words) and words[end] == "." and title in ABBREVIATED:
            end += 1
    parts: list[str] = []
    while end < len(words) and len(parts) < _LONGEST:
        word = words[end]
        part = stem(bare(word))[0]
        if word.lower() in TITLES and end + 1 < len(words) and not title and not parts:
            break
        if capitals.is_name(part):
            parts.append(part.capitalize() if part.isupper() and len(part) > 3 else part)
            end += 1
            if bare(word) != word:
                return Found(Name(title, tuple(parts)), piece, at, end, possessive=True)
        elif (parts or title) and len(part) == 1 and part.isupper() and part != "I" and _initial(words, end):
            end += 2
        elif (
            (word in _JOINS or (word == "of" and title in NOBLE))
            and (parts or title)
            and _goes_on(words, end, capitals)
        ):
            parts.append(word)
            end += 1
        else:
            break
    if parts:
        return Found(Name(title, tuple(parts)), piece, at, end, possessive=False)
    return _alone(piece, at, title) if title else None


def _initial(words: Sequence[str], at: int) -> bool:
    return at + 1 < len(words) and words[at + 1] == "."


def _goes_on(words: Sequence[str], at: int, capitals: Capitals) -> bool:
    return at + 1 < len(words) and capitals.is_name(stem(bare(words[at + 1]))[0])


def _alone(piece: Piece, at: int, title: str) -> Found | None:
    """A title without a name: "the King", "Mother", "Doctor"; "Miss" and "Sir" alone are forms of address."""
    if title in ABBREVIATED or title in (
        "miss",
        "sir",
        "mister",
        "madam",
        "master",
        "lord",
        "lady",
        "major",
        "general",
    ):
        article = at and piece.words[at - 1].lower() == "the"
        if not article or title in ("miss", "sir", "mister", "madam") or title in ABBREVIATED:
            return None
    word = piece.words[at]
    return Found(Name(title, ()), piece, at, at + 1, possessive=bare(word) != word)


def usage_of(found: Sequence[Found], beginnings: dict[int, bool]) -> dict[Name, Usage]:
    """How each name is used. *beginnings*: a piece's segment -> whether it begins a sentence."""
    usages: dict[Name, Usage] = {}
    for one in found:
        usage = usages.setdefault(one.name, Usage())
        words = one.piece.words
        before = words[one.start - 1].lower() if one.start else ""
        usage.count += 1
        usage.told += not one.piece.said
        usage.owners += one.possessive
        usage.article += before == "the"
        usage.placed += before in ("in", "at", "from", "near", "into", "through", "of")
        usage.called += is_vocative(one)
        if not one.possessive and before not in PREPOSITIONS:
            usage.starts += starts_sentence(words, one.start, beginnings[one.piece.segment]) or before in (
                ",", "and", "but", "when", "as", "that", "while", "then",
            )  # fmt: skip
        suffix = stem(bare(words[one.end - 1]))[1]
        if suffix:
            usage.suffixes[suffix] += 1
    return usages


def is_vocative(found: Found) -> bool:
    """Whether a name within dialogue calls somebody: "Come, Ann." """
    if not found.piece.said or found.possessive:
        return False
    words, start, end = found.piece.words, found.start, found.end
    begins = start == 0 or words[start - 1] in _AFTER_CALL or words[start - 1] in ("“", "«", "„")
    while start and words[start - 1].lower() in ("dear", "my", "poor", "old", "oh", "o", "dearest", "darling"):
        start -= 1
        begins = start == 0 or words[start - 1] in _AFTER_CALL
    ends = end >= len(words) or words[end] in _AFTER_CALL
    before = words[start - 1].lower() if start else ""
    return ends and (begins or before in _BEFORE_CALL)
