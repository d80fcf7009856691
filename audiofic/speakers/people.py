"""Who is in a story: their names, the nouns that mean them, their gender and age."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from math import log

from audiofic.speakers.given import GIVEN
from audiofic.speakers.lexicon import AGES, FEMALE_TITLES, GENDERED, MALE_TITLES
from audiofic.speakers.names import Name

_SAME_KIN = {
    **dict.fromkeys("mum mom mummy mommy mama mamma".split(), "mother"),
    **dict.fromkeys("dad daddy papa".split(), "father"),
    **dict.fromkeys("grandma granny gran nana".split(), "grandmother"),
    "grandpa": "grandfather",
    "auntie": "aunt",
}
_PATRONYMICS = {
    **dict.fromkeys(("ovich", "ovitch", "evich", "evitch"), "male"),
    **dict.fromkeys(("ovna", "evna"), "female"),
}
_USUAL = 0.8
"""How much of the odds of all names together is taken off those of one."""
_FEW = 20.0
"""Weight of pronouns that makes little of what is usual in a short story."""


@dataclass(frozen=True, slots=True)
class Slant:
    """What pronouns say of somebody: weights of she, he and they."""

    female: float = 0.0
    male: float = 0.0
    neutral: float = 0.0

    def __add__(self, other: "Slant") -> "Slant":
        return Slant(self.female + other.female, self.male + other.male, self.neutral + other.neutral)

    def against(self, usual: "Slant") -> float:
        """Logarithm of the odds of she against he, less most of what is usual in the story."""
        common = log((usual.female + _FEW) / (usual.male + _FEW))
        return log((self.female + 0.5) / (self.male + 0.5)) - _USUAL * common


@dataclass(slots=True)
class Person:
    """Somebody of the story while they are put together."""

    names: Counter[Name] = field(default_factory=Counter)
    heads: Counter[str] = field(default_factory=Counter)
    """Nouns: "landlord"."""
    phrases: Counter[str] = field(default_factory=Counter)
    """As noun phrases: "the old landlord"."""
    suffixes: set[str] = field(default_factory=set)
    """Forms with a Japanese honorific: "Sakura-chan"."""
    narrates: bool = False
    tagged: int = 0
    """Times a speech tag names them."""

    @property
    def full(self) -> tuple[str, ...]:
        """The longest run of words that is a name of theirs."""
        return max((name.words for name in self.names), key=len, default=())

    @property
    def titles(self) -> set[str]:
        """Titles before their names, in lower case."""
        return {name.title for name in self.names if name.title}

    @property
    def count(self) -> int:
        """Times they are named."""
        return self.names.total() + self.heads.total()

    @property
    def name(self) -> str:
        """What they are called most often; "I" for a narrator without a name, "the landlord" for who has none."""
        if self.names:
            return str(max(self.names, key=lambda name: (self.names[name], len(name.words), name)))
        if self.narrates:
            return "I"
        return max(self.phrases, key=lambda phrase: (self.phrases[phrase], phrase), default="")

    @property
    def aliases(self) -> tuple[str, ...]:
        """What else they are called."""
        called = {str(name) for name in self.names} | self.suffixes | set(self.phrases)
        return tuple(sorted(called - {self.name}))

    @property
    def age(self) -> str:
        """By what they are called: "child", "young", "old"; empty where that tells nothing."""
        called = (*self.heads, *(name.title for name in self.names))
        return next((AGES[word] for word in called if word in AGES), "")

    @property
    def told_gender(self) -> str:
        """By title or noun; empty where they tell nothing."""
        titled = Counter({title_gender(name.title): 0 for name in self.names if title_gender(name.title)})
        for name, count in self.names.items():
            if name.title:
                titled[title_gender(name.title)] += count
        titled.pop("", None)
        if titled and 10 * titled.most_common(1)[0][1] >= self.names.total():  # not by one slip in a hundred
            return titled.most_common(1)[0][0]
        return next((GENDERED[head] for head in self.heads if head in GENDERED), "")


def title_gender(title: str) -> str:
    """What a title says: "female", "male" or nothing."""
    return "female" if title in FEMALE_TITLES else "male" if title in MALE_TITLES else ""


def given_gender(words: Sequence[str]) -> str:
    """What a name without its title says, if it is known: "Anna", "Alexei Ivanovich"."""
    if not words:
        return ""
    patronymic = next((gender for end, gender in _PATRONYMICS.items() for word in words if word.endswith(end)), "")
    return patronymic or GIVEN.get(words[0].lower(), "")


class People:
    """The people of a story, and who is meant by a name or a noun."""

    def __init__(self) -> None:
        self.persons: list[Person] = []
        self._by_name: dict[Name, list[int]] = {}
        self._by_head: dict[str, int] = {}

    def named(self, name: Name) -> Sequence[int]:
        """Indices of those whom *name* may mean."""
        return self._by_name.get(name, ())

    def nouned(self, head: str) -> int | None:
        """The one whom a noun means."""
        return self._by_head.get(_SAME_KIN.get(head, head))

    def add(self) -> int:
        """Somebody new."""
        self.persons.append(Person())
        return len(self.persons) - 1

    def join(self, here: int, name: Name, count: int) -> None:
        """A name more of somebody's."""
        self.persons[here].names[name] += count
        owners = self._by_name.setdefault(name, [])
        if here not in owners:
            owners.append(here)

    def join_noun(self, here: int, head: str) -> None:
        """A noun that means somebody."""
        self._by_head[_SAME_KIN.get(head, head)] = here

    def merge(self, here: int, other: int) -> None:
        """Give all of somebody's names to another."""
        for name, count in list(self.persons[here].names.items()):
            self._by_name[name] = [other if owner == here else owner for owner in self._by_name[name]]
            self.persons[other].names[name] += count
        self.persons[here].names.clear()
