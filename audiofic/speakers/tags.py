"""What the narration beside a quote says of its speaker: `said Ann`, `the landlord growled`, `She shrugged`."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

from audiofic.speakers.lexicon import (
    DETERMINERS,
    ENDS_NOUN,
    KIN,
    PARTS,
    PERSONS,
    PLAIN_SAYING,
    POSSESSIVES,
    PRONOUNS,
    SAYING,
    STARTERS,
)
from audiofic.speakers.names import Found, Name, bare
from audiofic.speakers.tokens import STOPS, Piece


class Sort(IntEnum):
    """How a subject is named."""

    NAME = 0
    PRONOUN = 1  # he, she
    NOUN = 2  # the landlord
    FIRST = 3  # I
    OTHER = 4  # they, it, somebody


_NOMINATIVES = {
    "he": (Sort.PRONOUN, "male"),
    "she": (Sort.PRONOUN, "female"),
    **dict.fromkeys(("i", "i'd"), (Sort.FIRST, "first")),
    **dict.fromkeys("they it we you someone somebody everyone everybody nobody both".split(), (Sort.OTHER, "")),
}
_CLAUSES = frozenset(
    ", ; : — – -- and but or when as that while then so if for because until after before though which where only now"
    "".split()
)
"""What a subject can stand after."""
_FAR = 14  # words between a subject and its verb
_ADVERBS = frozenset(
    "then just only again also finally now soon still once even at last simply suddenly and but so".split()
)
_PARTICLES = frozenset("out back up in on again aloud".split())
_NOUN = 4  # words of a noun phrase after its determiner


@dataclass(frozen=True, slots=True)
class Subject:
    """Who acts in a sentence, as it says it."""

    sort: Sort
    start: int
    end: int
    """Words of the piece."""
    name: Name | None = None
    word: str = ""
    """Of a pronoun, its gender; of a noun phrase, its last word in lower case."""
    phrase: str = ""
    """Of a noun phrase, all its words."""
    part: bool = False
    """Whether only a part of them acts: "Ann's voice"."""


@dataclass(frozen=True, slots=True)
class Tag:
    """A subject beside a quote and what they do."""

    subject: Subject
    verb: str
    """Of saying; empty where they do something else: a beat."""
    sure: int
    """2 where grammar ties it to the quote, else 1; 0 for a beat."""
    words: str
    """As it stands in the text."""

    @property
    def inverted(self) -> bool:
        """Whether the verb comes first, as it does in nothing but tags."""
        return bool(self.verb) and self.words.lower().startswith(self.verb)


Names = Mapping[int, Mapping[int, Found]]
"""A piece's segment -> the names in it, by their first word."""


class TagFinder:
    """Finds the tags of quotes in a story whose names are known."""

    def __init__(self, names: Names) -> None:
        self._names = names

    def after(self, quote: Piece, piece: Piece) -> Tag | None:
        """The tag or beat that the narration *piece* right after *quote* begins with."""
        words = piece.words
        lead = next((at for at, word in enumerate(words) if word[0].isalpha()), len(words))  # "— asked Lena"
        if lead == len(words) or any(word in STOPS for word in words[:lead]):
            return None
        first, small = words[lead].lower(), words[lead][0].islower()
        cut = quote.last == "," or (small and quote.last != ".")
        if first in SAYING or (cut and small and first.endswith("ed")):
            tag = self._inverted(piece, lead, cut)
            if tag:
                return tag
        at = lead + 2 if words[lead : lead + 2] == ["It", "was"] else lead  # "It was Ann who spoke"
        while at < min(len(words), lead + 4) and (
            words[at].lower() in _ADVERBS or words[at] == "," or _is_adverb(words[at])
        ):
            at += 1
        subject = self.subject_at(piece, at)
        return self._with_verb(piece, subject, cut) if subject else None

    def _inverted(self, piece: Piece, lead: int, cut: bool) -> Tag | None:
        """Verb before subject: `said the old man`."""
        words, at = piece.words, lead + 1
        while at < min(len(words), lead + 3) and (words[at] in _PARTICLES or _is_adverb(words[at])):
            at += 1
        subject = self.subject_at(piece, at) or self._described(piece, at)
        if subject is None or subject.part or (subject.sort is Sort.OTHER and subject.word == "it"):
            return None
        verb = words[lead].lower()
        if at < len(words) and words[at] in ("him", "her", "me", "them", "us"):
            return None
        sure = 2 if cut or verb in PLAIN_SAYING else 1
        return Tag(subject, verb, sure, " ".join(words[lead : subject.end]))

    def _described(self, piece: Piece, at: int) -> Subject | None:
        """A name after words that describe it, "said poor little Nell", or a noun without an article, "said nanny"."""
        words = piece.words
        if at < len(words) and words[at] in KIN:
            return Subject(Sort.NOUN, at, at + 1, word=words[at], phrase=words[at])
        for n in (at + 1, at + 2):
            if n < len(words) and words[n - 1][0].isalpha() and words[n - 1].lower() not in ENDS_NOUN:
                if n in self._names.get(piece.segment, {}):
                    return self.subject_at(piece, n)
            else:
                break
        return None

    def _with_verb(self, piece: Piece, subject: Subject, cut: bool) -> Tag:
        """Subject before verb: `Ann, without looking up, said`."""
        words = piece.words
        for at in range(subject.end, min(len(words), subject.end + _FAR)):
            word = words[at]
            if word in STOPS or word in (";", "..."):
                break
            if word in ("he", "she", "they", "I") and at > subject.end:
                break
            if word in SAYING and words[at - 1] not in ("to", "the", "a", "his", "her", "of"):
                if at + 1 < len(words) and words[at + 1] in ("nothing", "no") and word in ("said", "says"):
                    break
                sure = 2 if cut or (word in PLAIN_SAYING and at <= subject.end + 2) else 1
                return Tag(subject, word, sure, " ".join(words[subject.start : at + 1]))
        return Tag(subject, "", 0, " ".join(words[subject.start : subject.end + 2]))

    def before(self, piece: Piece) -> Tag | None:
        """The tag or beat that the last sentence of the narration *piece* is, right before a quote."""
        words = piece.words
        end = len(words)
        start = self._last_sentence(words)
        leads = bool(words) and words[-1] in (",", ":", "—", "–", "--", "...", "…")
        verb_at = next(
            (at for at in range(end - 1, max(start, end - _FAR) - 1, -1) if words[at] in SAYING and leads), None
        )
        subjects = self.subjects(piece, start, end)
        if not subjects:
            return None
        if verb_at is not None:
            before = [one for one in subjects if one.end <= verb_at]
            after = [one for one in subjects if verb_at < one.start <= verb_at + 2]
            if before:
                near = before[-1] if not before[-1].part or len(before) == 1 else before[-2]
                return Tag(near, words[verb_at], 2, " ".join(words[near.start : verb_at + 1]))
            if after and verb_at == start:
                return Tag(after[0], words[verb_at], 2, " ".join(words[verb_at : after[0].end]))
        first = subjects[0]
        return Tag(first, "", 1 if leads and words[-1] != "," else 0, " ".join(words[first.start : first.end + 2]))

    @staticmethod
    def _last_sentence(words: Sequence[str]) -> int:
        for at in range(len(words) - 2, -1, -1):
            if words[at] in STOPS and not (
                words[at] == "." and at and words[at - 1].lower() in ("mr", "mrs", "dr", "ms")
            ):
                return at + 1
        return 0

    def subjects(self, piece: Piece, start: int, end: int) -> list[Subject]:
        """All that act between two words of a piece: what stands after no preposition and no verb."""
        found: list[Subject] = []
        words, at = piece.words, start
        while at < end:
            before = words[at - 1].lower() if at > start else ""
            free = at == start or before in _CLAUSES or _is_adverb(before)
            subject = self.subject_at(piece, at) if free or words[at] in ("he", "she", "I", "they") else None
            if subject:
                found.append(subject)
                at = subject.end
            else:
                at += 1
        return found

    def subject_at(self, piece: Piece, at: int) -> Subject | None:
        """The subject that begins at a word, if one does."""
        words = piece.words
        if at >= len(words):
            return None
        named = self._names.get(piece.segment, {}).get(at)
        if named:
            return self._named(piece, named)
        lower = words[at].lower()
        if lower in _NOMINATIVES:
            sort, word = _NOMINATIVES[lower]
            return Subject(sort, at, at + 1, word=word or lower)
        return _part(words, at) or (self._noun(piece, at) if lower in DETERMINERS else None)

    def _named(self, piece: Piece, named: Found) -> Subject | None:
        words, end = piece.words, named.end
        if not named.possessive:
            return Subject(Sort.NAME, named.start, end, name=named.name)
        if any(n < len(words) and words[n] in PARTS for n in (end, end + 1, end + 2)):
            return Subject(Sort.NAME, named.start, end + 1, name=named.name, part=True)
        return self._noun(piece, end - 1)

    def _noun(self, piece: Piece, at: int) -> Subject | None:
        """A noun phrase: determiner, some words, and what it must stop before."""
        words = piece.words
        end = at + 1
        named = self._names.get(piece.segment, {})
        if end in named and words[at].lower() == "the":  # "the White Rabbit"
            return self._named(piece, named[end])
        while end < len(words) and end - at <= _NOUN and words[end][0].isalpha():
            word = words[end]
            if word.lower() in ENDS_NOUN or _is_adverb(word) or word in SAYING or word.endswith("ing"):
                break
            if bare(word) != word:  # "the boy's mother"
                end += 1
                continue
            end += 1
            if word.lower() in PERSONS and not (end < len(words) and words[end].lower() in PERSONS):
                break
        if end == at + 1:
            return None
        head = words[end - 1].lower()
        if bare(head) != head or head.endswith("ed") or head in STARTERS or head in PARTS:
            return None
        return Subject(Sort.NOUN, at, end, word=head, phrase=" ".join(words[at:end]))


def _part(words: Sequence[str], at: int) -> Subject | None:
    """Somebody by what belongs to them: "Her voice", "My hands"."""
    lower = words[at].lower()
    if lower not in PRONOUNS and lower != "my":
        return None
    part = next((n for n in range(at + 1, min(at + 4, len(words))) if words[n] in PARTS), None)
    if part is None or lower not in POSSESSIVES:
        return None
    if lower == "my":
        return Subject(Sort.FIRST, at, part + 1, word="first", part=True)
    return Subject(Sort.PRONOUN, at, part + 1, word=PRONOUNS[lower], part=True)


def _is_adverb(word: str) -> bool:
    return word.endswith("ly") and len(word) > 4 and word[0].islower()
