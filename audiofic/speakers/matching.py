"""Whose a name is: Elizabeth, Lizzy and Miss Elizabeth Bennet are one, Miss Bennet is her sister."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from audiofic.speakers.given import GIVEN, NICKNAMES
from audiofic.speakers.lexicon import ABBREVIATED, KIN, PERSONS
from audiofic.speakers.names import Name, Usage
from audiofic.speakers.people import People, Slant, given_gender, title_gender

_MARRIED = frozenset({"mrs", "mme", "frau", "madame", "signora", "senora"})
_WED = _MARRIED | {"lady"}
_UNMARRIED = frozenset({"miss", "mlle", "mademoiselle", "fraulein", "signorina"})
_BEFORE_GIVEN = frozenset({"aunt", "uncle", "sir", "lady", "king", "queen"})
_STEM = 3
"""Letters that a pet form shares with the name."""
_PET_ENDINGS = ("ochka", "enka", "echka", "ushka", "yusha", "usha", "asha", "ka")
_MANY, _LEAN = 3.0, 1.0
"""Weight of pronouns, and their odds as a logarithm, from which on they forbid a name of the other gender."""


_HARDLY_ANYBODY = 2
"""Names below which whoever is named at all may be a person."""


@dataclass(frozen=True, slots=True)
class NameFacts:
    """What is known of the names of a story before their owners are."""

    usages: Mapping[Name, Usage]
    tagged: Counter[Name]
    """How often each is the subject of a speech tag."""
    slants: Mapping[Name, Slant]
    usual: Slant
    """What pronouns say of all names together."""
    together: Mapping[tuple[str, str], int]
    """Paragraphs of narration that hold two names of different first words."""

    def leaning(self, names: Iterable[Name]) -> str:
        """The gender that pronouns give to the owner of some names, if they are many and clear."""
        slant = sum((self.slants.get(name, Slant()) for name in names), Slant())
        odds = slant.against(self.usual)
        if slant.female + slant.male < _MANY or abs(odds) < _LEAN:
            return ""
        return "female" if odds > 0 else "male"


def people_of(facts: NameFacts, known: Iterable[Name]) -> People:
    """The people whom names mean. *known*: names from the story's own list of characters."""
    forms = {name: use.count for name, use in facts.usages.items() if _is_person(name, use, facts.tagged[name])}
    alone = {name.words[0] for name in forms if len(name.words) == 1}
    forms.update(  # "Corvin Ashdale", once, where Corvin and Ashdale are somebody
        {n: use.count for n, use in facts.usages.items() if len(n.words) > 1 and alone & {n.words[0], n.words[-1]}}
    )
    if len(forms) < _HARDLY_ANYBODY:
        forms.update({name: use.count for name, use in facts.usages.items() if _may_be_person(name, use)})
    forms.update({name: 0 for name in known if name not in forms})
    people = People()
    match = _Matcher(people, facts, forms)
    for name in sorted(forms, key=lambda name: _order(name, forms[name])):
        match.place(name)
    match.diminutives()
    for name in sorted(name for name in forms if not name.words):
        match.alone(name, forms[name])
    return people


def _order(name: Name, count: int) -> tuple[int, int, bool, bool, int, Name]:
    """Names of many words first, then titled ones, wives before others: whoever is placed later joins who is there."""
    stage = 0 if len(name.words) > 1 else 1 if name.title else 2
    if stage == 0:
        return stage, -len(name.words), bool(name.title), False, -count, name
    return stage, 0, name.title not in _MARRIED, name.title in ABBREVIATED, -count, name


def _is_person(name: Name, use: Usage, tagged: int) -> bool:
    """Whether a name is used as a person's."""
    if tagged or (use.called and name.words):
        return True
    if not name.words:
        return use.count >= 2
    if name.title and name.title not in ("st", "m"):
        return True
    acts = use.starts + use.owners / 2
    return acts >= 2 and use.placed <= acts / 2


def _may_be_person(name: Name, use: Usage) -> bool:
    trade = bool(name.words) and name.words[-1].lower() in PERSONS  # "our future Hokage"
    return bool(name.words) and not trade and not (use.placed or use.article) and use.owners < use.count


class _Matcher:
    """Finds the owner of each name among those who are there already."""

    def __init__(self, people: People, facts: NameFacts, forms: Mapping[Name, int]) -> None:
        self._people = people
        self._facts = facts
        self._forms = forms
        self._lone = {name.words[0]: n for name, n in forms.items() if len(name.words) == 1 and not name.title}
        self._first: dict[str, list[int]] = defaultdict(list)
        self._last: dict[str, list[int]] = defaultdict(list)
        self._wives: dict[str, list[int]] = defaultdict(list)

    def place(self, name: Name) -> None:
        """Find the owner of a name, or make one."""
        if not name.words:
            return
        count = self._forms[name]
        owner = self._of_many(name) if len(name.words) > 1 else self._titled(name) if name.title else self._single(name)
        if owner is None:
            self._new(name, count)
        else:
            self._people.join(owner, name, count)

    def _new(self, name: Name, count: int) -> None:
        here = self._people.add()
        self._people.join(here, name, count)
        words = name.words
        husbands = name.title in _MARRIED and GIVEN.get(words[0].lower()) != "female"  # "Mrs. John Dashwood"
        if (len(words) > 1 and not husbands) or not name.title or name.title in _BEFORE_GIVEN:
            self._first[words[0]].append(here)
        if len(words) > 1 or name.title:
            self._last[words[-1]].append(here)
        if name.title in _MARRIED:
            self._wives[words[-1]].append(here)

    def _fits(self, here: int, name: Name) -> bool:
        """Whether a name's gender, and the state of a lady, fit somebody's other names."""
        titled = title_gender(name.title)
        gender = titled or self._facts.leaning([name])
        person = self._people.persons[here]
        theirs = {title_gender(title) for title in person.titles} - {""}
        if gender and theirs - {gender}:
            return False
        if (name.title in _WED and person.titles & _UNMARRIED) or (name.title in _UNMARRIED and person.titles & _WED):
            return False
        likely = self._likely(here)
        return not (titled and likely and likely != titled)

    def _likely(self, here: int) -> str:
        """Somebody's gender by pronouns, else by given name."""
        person = self._people.persons[here]
        given = given_gender(person.full) if len(person.full) > 1 or not person.titles else ""
        return self._facts.leaning(person.names) or given

    def _of_many(self, name: Name) -> int | None:
        """The owner of a name of two words or more; "Haruno Sakura" is "Sakura Haruno"."""
        words, persons = name.words, self._people.persons
        same = [
            here for here in self._first[words[0]] if persons[here].full[-1] == words[-1] and self._fits(here, name)
        ]
        same += [here for here in self._first[words[-1]] if persons[here].full[-1] == words[0]]
        return same[0] if same else None

    def _titled(self, name: Name) -> int | None:
        """The owner of a title and one word: "Miss Bennet", "Aunt Juley"."""
        word = name.words[0]
        for owners, surname in ((self._last[word], True), (self._first[word], False)):
            if any(self._told_apart(here, name) for here in owners):
                return None
            fitting = [here for here in owners if self._fits(here, name) and not self._apart(here, word)]
            if surname:
                fitting = [here for here in fitting if self._wed(here, name)]
            if len(fitting) == 1:
                if fitting[0] not in self._last[word]:
                    self._last[word].append(fitting[0])
                return fitting[0]
        return None

    def _told_apart(self, here: int, name: Name) -> bool:
        """Whether somebody is "Mr. John Knightley" so often that "Mr. Knightley" must be his brother."""
        names = self._people.persons[here].names
        given = sum(n for form, n in names.items() if form.title == name.title and len(form.words) > 1)
        count = self._forms[name]
        family = len({owner for owner in (*self._last[name.words[0]], *self._wives[name.words[0]]) if owner != here})
        if given >= 3 and count > (given if family else 4 * given):
            return True
        full = sum(n for form, n in names.items() if len(form.words) > 1)
        lone = max((self._lone.get(form.words[0], 0) for form in names if len(form.words) > 1), default=0)
        return name.title == "mr" and bool(self._wives[name.words[0]]) and lone >= 10 and lone > 1.5 * full

    def _apart(self, here: int, surname: str) -> bool:
        """Whether narration often has somebody's given name and a surname side by side: then they are two people."""
        names = self._people.persons[here].names
        return any(
            self._facts.together.get((min(one, surname), max(one, surname)), 0) >= max(6, self._lone.get(one, 0) / 16)
            for one in {form.words[0] for form in names if len(form.words) > 1}
        )

    def _wed(self, here: int, name: Name) -> bool:
        """Whether a Mrs. or a Lady may be somebody: Mrs. Barry is not Diana Barry, unless she is Mrs. Diana Barry."""
        return name.title not in _WED or bool(self._people.persons[here].titles & _WED)

    def _single(self, name: Name) -> int | None:
        """The owner of one word: a given name, or a surname that no other has, or none so often."""
        word = name.words[0]
        first = [here for here in self._first[word] if self._fits(here, name)]
        last = [here for here in self._last[word] if self._fits(here, name) and not self._apart(here, word)]
        last = [here for here in last if not self._only_wife(here, self._forms[name])]
        men = [here for here in last if "mr" in self._people.persons[here].titles]
        for owners in (first, men if len(men) == 1 else last):  # of a family, the bare surname is the man's
            best = self._outstanding(owners)
            if best is not None:
                return best
        return None

    def _only_wife(self, here: int, count: int) -> bool:
        """Whether somebody is but the Mrs. of a bare surname that is named more often than she."""
        person = self._people.persons[here]
        return bool(person.titles & _MARRIED) and len(person.full) == 1 and count > person.count

    def _outstanding(self, owners: Sequence[int]) -> int | None:
        """The only one, or the one of several who is named far more often than the others."""
        if len(owners) < 2:
            return owners[0] if owners else None
        counts = sorted(((self._people.persons[here].count, -here) for here in owners), reverse=True)
        return -counts[0][1] if counts[0][0] >= 4 * counts[1][0] + 4 else None

    def diminutives(self) -> None:
        """Lizzy is Elizabeth, and Lenochka Lena, where there is but one of her."""
        for here, person in enumerate(list(self._people.persons)):
            words = {name.words for name in person.names}
            if len(words) != 1 or len(next(iter(words))) != 1:
                continue
            word = next(iter(words))[0]
            owners = {
                other
                for long in NICKNAMES.get(word.lower(), ())
                for other in self._first[long.capitalize()]
                if other != here
            } or self._alike(here, word)
            there = [other for other in owners if self._people.persons[other].names]
            if len(there) == 1 and self._agree(here, there[0]):
                self._people.merge(here, there[0])

    def _alike(self, here: int, word: str) -> set[int]:
        """Those of whose given name a word that only the characters use is a short or a pet form."""
        usages = self._facts.usages
        if any(usages[name].told for name in self._people.persons[here].names if name in usages):
            return set()
        return {
            other
            for given, owners in self._first.items()
            if given != word and _pet_form(word, given)
            for other in owners
            if other != here
        }

    def _agree(self, here: int, other: int) -> bool:
        """Whether two may be one: of one gender, and seldom in one paragraph."""
        one, two = self._people.persons[here].full[0], self._people.persons[other].full[0]
        if self._facts.together.get((min(one, two), max(one, two)), 0) >= 3:
            return False
        return len({self._likely(here), self._likely(other)} - {""}) < 2

    def alone(self, name: Name, count: int) -> None:
        """A title that stands alone: the only captain of the story, or somebody of their own."""
        persons = self._people.persons
        owners = [
            here for here, one in enumerate(persons) if name.title in one.titles and any(n.words for n in one.names)
        ]
        if len(owners) == 1 and name.title not in KIN:
            there = owners[0]
        else:
            found = self._people.nouned(name.title)
            there = self._people.add() if found is None else found
        self._people.join(there, name, count)
        self._people.join_noun(there, name.title)


def _pet_form(one: str, two: str) -> bool:
    """Whether one name begins with the other, or is a Slavic pet form of it: Del, Delphine; Lena, Lenochka."""
    short, long = sorted((one, two), key=len)
    if len(short) < _STEM:
        return False
    return long.startswith(short) or (one[:_STEM] == two[:_STEM] and long.endswith(_PET_ENDINGS))
