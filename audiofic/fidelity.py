"""Whether every word of a file is accounted for: in the script, or among what is left out and named."""

from collections import Counter
from dataclasses import dataclass

from audiofic.errors import FidelityError
from audiofic.model import BlockKind, Document, Script

SHOWN = 12
"""Words that are named of those that are missing, at most."""


@dataclass(frozen=True, slots=True)
class Balance:
    """The words of a file, counted twice. Words here are runs of letters and digits: "don't" is two."""

    in_file: int | None
    """By the second path, which takes the file's mark-up away and counts; None where a kind of file has none."""
    in_script: int
    left_out: tuple[tuple[str, int], ...]
    """Reason and words."""
    lost: tuple[str, ...]
    """Words of the file that turn up nowhere, each as often as it is lost."""
    extra: tuple[str, ...]
    """Words that turn up more often than the file has them."""

    @property
    def even(self) -> bool:
        """Whether the two counts agree word by word."""
        return not self.lost and not self.extra

    def __str__(self) -> str:
        """One line for people."""
        named = [f"{words:,} left out ({reason})" for reason, words in self.left_out]
        parts = [f"{self.in_script:,} in the script", *named]
        for count, what in ((self.lost, "lost"), (self.extra, "not in the file")):
            if count:
                parts.append(f"{len(count):,} {what}: {' '.join(count[:SHOWN])}{' …' if len(count) > SHOWN else ''}")
        if self.in_file is None:
            return f"{', '.join(parts)}; this kind of file cannot be counted a second time"
        return f"{self.in_file:,} words in the file: {', '.join(parts)}"


def confirm(balance: Balance) -> None:
    """Raise FidelityError unless the two counts agree."""
    if not balance.even:
        raise FidelityError(
            f"{len(balance.lost):,} words of the file are lost, and {len(balance.extra):,} are there too often.",
            "Please report it with the file, or with a part of it that shows the same.",
        )


def balanced(document: Document, script: Script, counted: Counter[str] | None) -> Balance:
    """Hold *script*, and what *document* leaves out, against the words *counted* in the file itself."""
    from audiofic.readers.recount import words_of  # noqa: PLC0415  # whoever has a Report at hand need not load it

    spoken: Counter[str] = Counter()
    for segment in script.segments:
        if segment.start is not None:
            spoken.update(words_of(segment.text))
    silent: Counter[str] = Counter()
    for chapter in document.chapters:
        for block in chapter.blocks:
            if block.kind is BlockKind.METADATA:
                silent.update(words_of(document.text[block.start : block.end]))
    reasons = Counter({"title, author and other data": silent.total()} if silent else {})
    for omission in document.omissions:
        words = words_of(omission.text)
        silent.update(words)
        reasons[omission.reason] += words.total()
    ours = spoken + silent
    return Balance(
        in_file=None if counted is None else counted.total(),
        in_script=spoken.total(),
        left_out=tuple((reason, words) for reason, words in reasons.items() if words),
        lost=() if counted is None else tuple((counted - ours).elements()),
        extra=() if counted is None else tuple((ours - counted).elements()),
    )
