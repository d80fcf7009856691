"""Stage 3, first version: who says a line, from its tag: `"...," said Jane`. Lines without a tag stay nobody's."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from audiofic.model import Attribution, Candidate, Character, Kind, Script, Segment
from audiofic.speakers.names import TITLES, is_name

_VERBS = (
    "said|says|asked|asks|replied|replies|answered|answers|whispered|whispers|shouted|shouts|yelled|yells|cried|cries"
    "|called|muttered|mutters|murmured|murmurs|screamed|screams|mumbled|mumbles|breathed|snapped|snaps|growled|growls"
    "|hissed|hisses|exclaimed|exclaims|begged|begs|added|adds|repeated|repeats|echoed|retorted|retorts|groaned|gasped"
    "|demanded|demands|continued|continues|began|agreed|agrees|admitted|announced|argued|barked|bellowed|blurted"
    "|chuckled|chimed|choked|commented|complained|confessed|corrected|countered|croaked|declared|drawled|explained"
    "|finished|giggled|grinned|grumbled|grunted|huffed|insisted|interrupted|joked|laughed|lied|moaned|mused|nodded"
    "|noted|objected|observed|offered|ordered|panted|pleaded|pressed|promised|prompted|protested|purred|quipped|quoted"
    "|rasped|remarked|reminded|responded|roared|scoffed|shrieked|shrugged|sighed|smiled|smirked|snarled|sneered|snorted"
    "|sobbed|spat|spoke|stammered|stated|stuttered|suggested|teased|told|urged|wailed|warned|whimpered|whined|wondered"
    "|returned|rejoined|cried out|went on|ventured|pursued|resumed|interposed|observed|ejaculated|inquired|enquired"
)
_NAME = (
    rf"(?P<name>(?:(?:{TITLES})\.?\s+)?[^\W\d_a-zà-ÿ][\w'’-]*"
    r"(?:\s+(?:(?:de|von|van|of|la|du)\s+)?[^\W\d_a-zà-ÿ][\w'’-]*){0,3})"
)
_ADVERB = r"(?:\s+\w+ly|\s+(?:just|then|had|finally|also|only|again|simply))?"
_AFTER_VERB = re.compile(rf"\W{{0,4}}(?P<verb>(?i:{_VERBS}))\s+{_NAME}")
_AFTER_NAME = re.compile(rf"\W{{0,4}}{_NAME}{_ADVERB}\s+(?P<verb>{_VERBS})\b")
_BEFORE = re.compile(
    rf"(?:^|[.!?…]['\"”’]?\s+|\b(?:and|but|then|when)\s+|,\s+){_NAME}{_ADVERB}\s+(?P<verb>{_VERBS})"
    r"(?:\s+[\w'’]+){0,6}\s*[,:—–-]\s*$"
)
_BEFORE_VERB = re.compile(rf"(?P<verb>(?i:{_VERBS}))\s+{_NAME}(?:\s+[\w'’]+){{0,6}}\s*[,:—–-]\s*$")
_NEAR = 120  # characters of narration before a quote in which its tag can stand
_CLOSERS = '"”»」』“'
_SURE = 0.95
_SAME_PARAGRAPH = 0.9
_PRONOUN = re.compile(r"\b(?:(?P<male>he|him|his|himself)|(?P<female>she|her|hers|herself))\b", re.IGNORECASE)
_CAPITALISED = re.compile(r"\b[^\W\d_a-zà-ÿ][\w'’-]*")
_MASTERS = {"mr": "male", "mister": "male", "sir": "male", "lord": "male", "king": "male", "prince": "male"}
_MISTRESSES = ("mrs", "ms", "miss", "lady", "queen", "princess", "madam", "madame", "aunt")
_GENDERED = _MASTERS | dict.fromkeys(_MISTRESSES, "female") | {"uncle": "male", "monsieur": "male"}


def attribute(script: Script) -> Script:
    """*script* with its speakers, and those who speak in it."""
    return weigh(script).script


def weigh(script: Script) -> Attribution:
    """*script* with its speakers, and for each line who else was thought of."""
    attributed = _attribute(script)
    candidates = {
        n: (Candidate(one.speaker, one.confidence, one.evidence),) if one.speaker else ()
        for n, one in enumerate(attributed.segments)
        if one.kind is Kind.DIALOGUE
    }
    return Attribution(attributed, candidates)


def _attribute(script: Script) -> Script:
    paragraphs = [list(group) for _, group in groupby(script.segments, key=lambda one: one.paragraph)]
    spoken = [_tagged(paragraph) for paragraph in paragraphs]
    for before, after in pairwise(spoken):
        _carry(before, after)
    for before, after in reversed(list(pairwise(spoken))):
        _carry_back(before, after)
    segments = tuple(one for paragraph in spoken for one in paragraph)
    return replace(script, segments=segments, characters=_characters(segments))


def _tagged(paragraph: list[Segment]) -> list[Segment]:
    """One paragraph with the speakers of its tags; quotes that a tag interrupts have one speaker."""
    if not any(one.kind is Kind.DIALOGUE for one in paragraph):
        return paragraph
    tags = {at: tag for at in range(len(paragraph)) if (tag := _tag_of(paragraph, at))}
    for at, one in enumerate(paragraph):
        if one.kind is not Kind.DIALOGUE or not tags:
            continue
        if at in tags:
            name, evidence = tags[at]
            paragraph[at] = replace(one, speaker=name, confidence=min(_SURE, one.confidence), evidence=evidence)
        else:
            name, evidence = tags[min(tags, key=lambda tagged, here=at: (abs(tagged - here), tagged))]  # type: ignore[misc]
            sure = min(_SAME_PARAGRAPH, one.confidence)
            paragraph[at] = replace(one, speaker=name, confidence=sure, evidence=f"same paragraph as {evidence}")
    return paragraph


def _tag_of(paragraph: Sequence[Segment], at: int) -> tuple[str, str] | None:
    """The speaker that the narration right after or right before a quote names, and the words that do so."""
    if paragraph[at].kind is not Kind.DIALOGUE:
        return None
    if at + 1 < len(paragraph) and paragraph[at + 1].kind is Kind.NARRATION:
        after = paragraph[at + 1].text[:_NEAR]
        for pattern in (_AFTER_VERB, _AFTER_NAME):
            if (match := pattern.match(after)) and (tag := _named(match)):
                return tag
    if at and paragraph[at - 1].kind is Kind.NARRATION:
        before = paragraph[at - 1].text[-_NEAR:]
        for pattern in (_BEFORE, _BEFORE_VERB):
            if (match := pattern.search(before)) and (tag := _named(match)):
                return tag
    return None


def _named(match: re.Match[str]) -> tuple[str, str] | None:
    name = re.sub(r"['’]s$", "", match["name"])
    if not is_name(name):
        return None
    said = " ".join(re.sub(r"^\W+", "", match[0]).rstrip(" ,:—–-").split()[:6])
    return name, f'said-tag "{said}"'


def _goes_on(before: Sequence[Segment], after: Sequence[Segment]) -> bool:
    """Whether a quote runs over the end of a paragraph: it is not closed, and the next paragraph opens with one."""
    one, two = before[-1], after[0]
    return (
        one.kind is two.kind is Kind.DIALOGUE
        and one.chapter == two.chapter
        and one.text.rstrip("*_~")[-1] not in _CLOSERS
    )


def _carry(before: list[Segment], after: list[Segment]) -> None:
    if _goes_on(before, after) and before[-1].speaker and after[0].speaker is None:
        _give(after, before[-1])


def _carry_back(before: list[Segment], after: list[Segment]) -> None:
    if _goes_on(before, after) and after[0].speaker and before[-1].speaker is None:
        _give(before, after[0])


def _give(paragraph: list[Segment], known: Segment) -> None:
    for at, one in enumerate(paragraph):
        if one.kind is Kind.DIALOGUE and one.speaker is None:
            sure = min(_SAME_PARAGRAPH, one.confidence)
            paragraph[at] = replace(one, speaker=known.speaker, confidence=sure, evidence="the quote goes on")


def _characters(segments: Sequence[Segment]) -> tuple[Character, ...]:
    lines = Counter(one.speaker for one in segments if one.speaker)
    genders = _genders(segments, set(lines))
    return tuple(Character(name, gender=genders.get(name, ""), lines=count) for name, count in lines.most_common())


def _genders(segments: Sequence[Segment], names: set[str]) -> dict[str, str]:
    """By honorific, else by the pronouns of paragraphs that name one character alone."""
    owners = _owners(names)
    counts = {name: Counter[str]() for name in names}
    for _, group in groupby(segments, key=lambda one: one.paragraph):
        narration = " ".join(one.text for one in group if one.kind is Kind.NARRATION)
        named = {owners[word] for word in _CAPITALISED.findall(narration) if word in owners}
        if len(named) == 1:
            counts[named.pop()].update(match.lastgroup or "" for match in _PRONOUN.finditer(narration))
    return {name: gender for name, count in counts.items() if (gender := _honorific(name) or _majority(count))}


def _owners(names: set[str]) -> dict[str, str]:
    """Word of a name -> name, for words that belong to one alone."""
    users: dict[str, set[str]] = {}
    for name in names - {"I"}:
        for word in name.split():
            users.setdefault(word, set()).add(name)
    return {word: next(iter(named)) for word, named in users.items() if len(named) == 1} | {
        name: name for name in names
    }


def _honorific(name: str) -> str:
    return _GENDERED.get(name.partition(" ")[0].rstrip(".").lower(), "")


def _majority(count: Counter[str]) -> str:
    male, female = count["male"], count["female"]
    if male + female < 2 or max(male, female) < 2 * min(male, female):
        return ""
    return "male" if male > female else "female"
