"""What a finished file says about itself, whatever its format."""

from collections.abc import Sequence
from dataclasses import dataclass

from audiofic.model import Metadata
from audiofic.pictures import type_of


@dataclass(frozen=True, slots=True)
class Tags:
    """Facts for a player, as it shows them; empty where there are none."""

    title: str
    author: str
    narrator: str
    genre: str
    date: str
    """ISO."""
    series: str
    part: str
    comment: str
    source: str
    """URL."""
    cover: bytes | None
    """A JPEG or PNG."""
    colophon: bytes = b""
    """As colophon.py packs it; empty in a file that says nothing of itself."""
    transcript: bytes = b""

    @property
    def cover_type(self) -> str:
        """MIME type of the cover."""
        return type_of(self.cover or b"")

    @property
    def order(self) -> str:
        """What players sort by: a series and its parts one after the other; empty where the title will do."""
        whole, point, rest = self.part.partition(".")
        number = f" {whole:0>2}{point}{rest}" if self.part else ""
        return f"{self.series}{number} - {self.title}" if self.series else ""


def tags_of(metadata: Metadata, voices: Sequence[str], date: str, cover: bytes | None) -> Tags:
    """The tags of a story; *date* (ISO) is for one without a date of its own."""
    return Tags(
        title=metadata.title,
        author=", ".join(metadata.authors),
        narrator=f"audiofic, synthetic voices: {', '.join(voices)}",
        genre=_genre(metadata),
        date=metadata.published or metadata.updated or date,
        series=metadata.series,
        part=metadata.part,
        comment=_comment(metadata),
        source=metadata.source,
        cover=cover,
    )


def _genre(metadata: Metadata) -> str:
    is_fan_fiction = bool(metadata.fandoms or metadata.relationships or metadata.rating)
    return "; ".join(["Podfic", *metadata.fandoms] if is_fan_fiction else ["Audiobook"])


def _comment(metadata: Metadata) -> str:
    warnings = f"Warnings: {', '.join(metadata.warnings)}" if metadata.warnings else ""
    rating = f"Rated {metadata.rating}." if metadata.rating else ""
    return "\n".join(part for part in (metadata.summary, rating, warnings) if part)
