"""Stories with their speakers marked, ours, and how many of their lines a script gives to the right one."""

import re
import tomllib
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from audiofic.model import Character, Kind, Script
from audiofic.readers.plain.text import read_text
from audiofic.segmenter import segment

ROOT = Path(__file__).parents[1]
GOLD = sorted((ROOT / "tests" / "gold" / "speakers").glob("*.story"))
TRAINING = sorted((ROOT / "training" / "stories").glob("*.story"))
_MARK = re.compile(r"\{([^{}|]*)\|([eai])\}")
_DASH = 3
"""Characters of a dash that opens a line and that the narration before it may have kept."""
_KINDS = {"e": "explicit", "a": "anaphoric", "i": "implicit"}


@dataclass(frozen=True)
class Line:
    """A quoted run and who says it."""

    at: int
    """Characters of the text before it."""
    speaker: str
    kind: str


@dataclass(frozen=True)
class Story:
    """A story without its marks."""

    name: str
    text: str
    lines: tuple[Line, ...]
    """Those that somebody says."""
    characters: tuple[dict[str, object], ...]

    def called(self, name: str) -> str:
        """The character whom *name* means; empty for nobody, or for several."""
        wanted = _plain(name)
        found = {str(one["name"]) for one in self.characters if wanted in _forms(one)}
        return found.pop() if len(found) == 1 else ""


def load(path: Path) -> Story:
    """Read a story and take out its marks."""
    _, header, marked = path.read_text(encoding="utf-8").split("+++\n", 2)
    about = tomllib.loads(header)
    marked = marked.lstrip("\n")
    pieces: list[str] = []
    lines, at, end = [], 0, 0
    for mark in _MARK.finditer(marked):
        pieces.append(marked[end : mark.start()])
        at, end = at + mark.start() - end, mark.end()
        if mark[1] not in ("?", "_"):
            lines.append(Line(at, mark[1], _KINDS[mark[2]]))
    pieces.append(marked[end:])
    return Story(path.stem, "".join(pieces), tuple(lines), tuple(about["characters"]))


def script_of(story: Story) -> Script:
    """Its script, before anybody is given a line."""
    document = read_text(story.text.encode(), f"{story.name}.txt")
    assert document.text == story.text, "the reader changed the text, and the marks are elsewhere now"
    return segment(document, intro=False)


def judged(story: Story, script: Script) -> Iterator[tuple[Line, str | None, bool]]:
    """Each line with the name that *script* gives it, and whether that is right."""
    spoken = [one for one in script.segments if one.start is not None]
    starts = [one.start or 0 for one in spoken]
    people = {person.name: person for person in script.characters}
    for line in story.lines:
        one = spoken[max(0, bisect_right(starts, line.at + _DASH) - 1)]
        said = one.kind in (Kind.DIALOGUE, Kind.DOCUMENT) and (one.end or 0) > line.at
        name = one.speaker if said else None
        yield line, name, bool(name) and _meant(story, people.get(name or "", Character(name or ""))) == line.speaker


def _meant(story: Story, person: Character) -> str:
    """The character of the story for one of a script: by the name, else by most of the aliases."""
    if person.name == "I" or person.narrates:
        return next((str(one["name"]) for one in story.characters if one.get("narrator")), "")
    if found := story.called(person.name):
        return found
    aliases = Counter(filter(None, map(story.called, person.aliases)))
    return aliases.most_common(1)[0][0] if aliases else ""


def _forms(one: dict[str, object]) -> set[str]:
    names = [str(one["name"]), *map(str, one.get("aliases", []))]  # type: ignore[call-overload]
    return {_plain(name) for name in names}


def _plain(name: str) -> str:
    return re.sub(r"^(the|a|an|my|his|her|their) ", "", name.casefold().replace("’", "'").replace(".", "").strip())


def main() -> None:
    """Print the score of each story and of each kind of line."""
    from audiofic.speakers import attribute  # noqa: PLC0415

    total: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for path in GOLD:
        story = load(path)
        results = list(judged(story, attribute(script_of(story))))
        for line, _, ok in results:
            total.update([line.kind, "all"])
            right.update([line.kind, "all"] if ok else [])
        print(f"{story.name:26} {sum(ok for *_, ok in results):3} of {len(results):3}")
    print("  ".join(f"{kind} {right[kind] / total[kind]:.1%}" for kind in ("all", *_KINDS.values())))


if __name__ == "__main__":
    main()
