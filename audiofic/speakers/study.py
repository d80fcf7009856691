"""All that is read off a story before anybody is given a line: its people, their mentions, the turns."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from audiofic.model import Script
from audiofic.speakers.genders import genders_of
from audiofic.speakers.lexicon import ABBREVIATED, PERSONS, PLAIN_SAYING, RANKED, RANKS, TELLING, TITLES
from audiofic.speakers.matching import NameFacts, people_of
from audiofic.speakers.mentions import Mention, Reader, narrates, slants_of, together_in
from audiofic.speakers.names import Capitals, Found, Name, Usage, names_in, pieces_with_beginnings, usage_of
from audiofic.speakers.people import People, Slant
from audiofic.speakers.sights import sights_of
from audiofic.speakers.tags import Names, Sort, Subject, Tag, TagFinder
from audiofic.speakers.tokens import Paragraph, paragraphs_of
from audiofic.speakers.turns import Turn, turns_of
from audiofic.speakers.unnamed import CALLED, unnamed_of

_AGENTS = ("man", "woman", "ist", "ess", "ian", "ant", "keeper", "maker", "eer")
_TAG_NOTE = re.compile(r"\s*[(\[].*?[)\]]|\s*\|.*")


@dataclass(frozen=True, slots=True, eq=False)
class Study:
    """A story as the attribution sees it."""

    paragraphs: Sequence[Paragraph]
    scenes: Sequence[int]
    """Of each paragraph, the number of its scene."""
    turns: Sequence[Turn]
    people: People
    genders: Sequence[str]
    mentions: Sequence[Mention]
    narrator: int | None
    unnamed: frozenset[int]
    """Those whom the narration calls but she or he for pages."""


def study(script: Script) -> Study:
    """Read a script."""
    paragraphs = paragraphs_of(script.segments)
    names, usages = _names(paragraphs)
    finder = TagFinder(names)
    turns = turns_of(paragraphs, finder)
    slants = slants_of(paragraphs, names)
    tags = [tag for turn in turns for tag in (turn.before, turn.after) if tag and tag.sure]
    tagged = Counter(tag.subject.name for tag in tags if tag.subject.name and not tag.subject.part)
    facts = NameFacts(usages, tagged, slants, sum(slants.values(), Slant()), together_in(paragraphs, names))
    people = people_of(facts, _listed(script.metadata.characters))
    _add_nouns(people, [*(tag.subject for tag in tags if _is_person(tag)), *_actors(paragraphs, finder)])
    _join_short_ranks(people)
    narrator = _narrator(people, usages) if narrates(paragraphs) else None
    _count_tags(people, tags, narrator)
    _add_honorifics(people, usages)
    sights = sights_of(paragraphs, people, names)
    genders = genders_of(people.persons, sights, usages, slants)
    scenes = list(accumulate(int(paragraph.broken) for paragraph in paragraphs))
    unnamed = unnamed_of(people, genders, sights, scenes, turns)
    strangers = _strangers(people, genders, tags)
    genders += strangers  # they stand behind the others, in this order
    mentions = list(Reader(genders, narrator, strangers, unnamed).mentions(sights, scenes))
    return Study(paragraphs, scenes, turns, people, genders, mentions, narrator, frozenset(unnamed.values()))


def _names(paragraphs: Sequence[Paragraph]) -> tuple[Names, Mapping[Name, Usage]]:
    """Where names stand, and how each is used."""
    capitals = Capitals(paragraphs)
    found: list[Found] = []
    begins: dict[int, bool] = {}
    names: dict[int, dict[int, Found]] = {}
    for piece, beginning in pieces_with_beginnings(paragraphs):
        begins[piece.segment] = beginning
        here = list(names_in(piece, capitals))
        names[piece.segment] = {one.start: one for one in here}
        found += here
    return names, usage_of(found, begins)


def _listed(characters: Iterable[str]) -> Iterator[Name]:
    """Names from the story's own list: "Haruno Sakura (Naruto)", "Minerva McGonagall | Professor McGonagall"."""
    for character in characters:
        words = _TAG_NOTE.sub("", character).split()
        title = words[0].lower().rstrip(".") if words and words[0].lower().rstrip(".") in TITLES else ""
        rest = tuple(words[1:] if title else words)
        if rest and all(word[0].isupper() for word in rest) and len(rest) < 5:
            yield Name(title, rest)


def _add_nouns(people: People, subjects: Iterable[Subject]) -> None:
    """Those who are known by a noun: "said the landlord"."""
    nouns: dict[str, Counter[str]] = {}
    for subject in subjects:
        if subject.sort is Sort.NOUN:
            nouns.setdefault(subject.word, Counter())[_definite(subject.phrase)] += 1
    for noun in sorted(nouns):
        here = people.nouned(noun)
        if here is None:
            here = _only_titled(people, noun)
            here = people.add() if here is None else here
            people.join_noun(here, noun)
        people.persons[here].heads[noun] += nouns[noun].total()
        people.persons[here].phrases += nouns[noun]


def _only_titled(people: People, noun: str) -> int | None:
    """The only one of the story who is mostly called by a rank: "the captain" is Captain Vasquez."""
    if noun not in RANKED:
        return None
    titles = {title for title, rank in RANKS.items() if rank == noun} | {noun}
    owners = [
        n
        for n, one in enumerate(people.persons)
        if 2 * sum(count for name, count in one.names.items() if name.title in titles) >= one.names.total() > 0
    ]
    return owners[0] if len(owners) == 1 else None


def _join_short_ranks(people: People) -> None:
    """ "Cap" is the captain, if there is but one."""
    for here, person in enumerate(people.persons):
        rank = RANKS.get(person.full[0].lower()) if len(person.full) == 1 and not person.titles else None
        if rank is None:
            continue
        owners = [n for n, one in enumerate(people.persons) if rank in one.titles or rank in one.heads]
        if len(owners) == 1 and owners[0] != here:
            people.merge(here, owners[0])


def _definite(phrase: str) -> str:
    """A noun phrase with the article that a character's name has: "an old Woman" is "the old woman"."""
    return f"the {phrase.partition(' ')[2] or phrase}"


def _actors(paragraphs: Sequence[Paragraph], finder: TagFinder) -> Iterator[Subject]:
    """Nouns for people that begin a sentence of narration: "The innkeeper would not look at them"."""
    for paragraph in paragraphs:
        for piece in paragraph.pieces:
            if piece.said:
                continue
            for at, word in enumerate(piece.words):
                if word in ("The", "A", "An") and (subject := finder.subject_at(piece, at)) and subject.word in TELLING:
                    yield subject


def _is_person(tag: Tag) -> bool:
    """Whether the noun of a tag is somebody: it is known as one, or the tag can be nothing else."""
    head = tag.subject.word
    if head in ABBREVIATED:
        return False
    if head in PERSONS or head.rpartition("-")[2] in PERSONS or head.endswith(_AGENTS):
        return True
    return tag.inverted and tag.sure == 2 and tag.verb in PLAIN_SAYING


def _narrator(people: People, usages: Mapping[Name, Usage]) -> int:
    """Who tells the story as "I": whom the others call by a name that the narration hardly uses, else somebody new."""
    called: Counter[int] = Counter()
    for here, person in enumerate(people.persons):
        uses = [usages[name] for name in person.names if name in usages]
        if person.full and sum(use.told for use in uses) <= sum(use.count for use in uses) / 20:
            called[here] = sum(use.called for use in uses)
    (first, most), (_, next_most) = (*called.most_common(2), (-1, 0), (-1, 0))[:2]
    here = first if most > 2 * next_most else people.add()
    people.persons[here].narrates = True
    return here


def _count_tags(people: People, tags: Iterable[Tag], narrator: int | None) -> None:
    """How often speech tags mean each."""
    for tag in tags:
        subject = tag.subject
        here: int | None = None
        if subject.sort is Sort.NAME and subject.name and len(people.named(subject.name)) == 1:
            here = people.named(subject.name)[0]
        elif subject.sort is Sort.NOUN:
            here = people.nouned(subject.word)
        elif subject.sort is Sort.FIRST:
            here = narrator
        if here is not None:
            people.persons[here].tagged += 1


def _strangers(people: People, genders: Sequence[str], tags: Iterable[Tag]) -> dict[str, int]:
    """Gender -> somebody new, for each pronoun of the tags that fits nobody: many a story names neither him nor her."""
    wanted = {tag.subject.word for tag in tags if tag.subject.sort is Sort.PRONOUN} - {*genders}
    found = {}
    for gender in sorted(wanted & CALLED.keys()):
        found[gender] = people.add()
        people.persons[found[gender]].phrases[CALLED[gender]] += 1
    return found


def _add_honorifics(people: People, usages: Mapping[Name, Usage]) -> None:
    """The forms of their names with a Japanese honorific: "Sakura-chan"."""
    for person in people.persons:
        used = [(name, usages[name]) for name in person.names if name in usages]
        person.suffixes |= {f"{name}-{suffix}" for name, usage in used for suffix in usage.suffixes}
