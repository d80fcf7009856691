"""What is said of feeds that were written."""

from collections import Counter
from collections.abc import Iterator

from audiofic.publish.feeds import Published

_NOUNS = {
    "series": ("series", "series"),
    "fandoms": ("fandom", "fandoms"),
    "authors": ("author", "authors"),
    "works": ("work", "works"),
}


def published_lines(published: Published) -> Iterator[str]:
    """What was left out, then what is there."""
    yield from (f"warning: {warning}" for warning in published.warnings)
    if count := published.foreign:
        yield f"passed over: {count:,} sound file{'s that are' if count > 1 else ' that is'} not audiofic's"
    (_, _, episodes), *others = published.feeds
    yield f"{published.path}: {episodes:,} episode{'' if episodes == 1 else 's'}"
    counts = Counter(kind for kind, _, _ in others)
    told = [f"{counts[kind]:,} {nouns[counts[kind] > 1]}" for kind, nouns in _NOUNS.items() if counts[kind]]
    if told:
        yield f"feeds of {', '.join(told)} in {published.path.parent / 'feeds'}"
