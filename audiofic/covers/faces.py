"""Type for any script: the bundled face, else one of the system; what none can draw is left out, never shown as boxes.

The bundled one, DejaVu Sans Condensed Bold 2.37, draws Latin, Greek, Cyrillic, Armenian, Georgian, Hebrew and Arabic.
"""

import string
import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PIL import ImageFont, features

_BUNDLED = str(Path(__file__).with_name("DejaVuSansCondensed-Bold.ttf"))
_SYSTEM = (  # for what the bundled one lacks; Pillow looks for them where each system keeps its fonts
    "NotoSansCJK-Bold.ttc",
    "NotoSansCJK-Regular.ttc",
    "NotoSansCJKjp-Bold.otf",
    "SourceHanSans-Bold.ttc",
    "DroidSansFallbackFull.ttf",
    "wqy-microhei.ttc",
    "Hiragino Sans GB.ttc",
    "AppleSDGothicNeo.ttc",
    "Arial Unicode.ttf",
    "YuGothB.ttc",
    "msyhbd.ttc",
    "malgunbd.ttf",
    "LeelawUI.ttf",
    "Nirmala.ttc",
    "NotoSansThai-Bold.ttf",
    "NotoSansDevanagari-Bold.ttf",
    "NotoSans-Bold.ttf",
)
_NON_JOINER = "\u200c"
_SAMPLE = 24  # pixels, at which glyphs are looked for
_NOWHERE = "\U0010ffff"  # a character that no font has: what is drawn for it is drawn for all that is missing


@dataclass(frozen=True, slots=True)
class Line:
    """A text that can be drawn, and in which face."""

    text: str
    face: str
    """File of a font."""
    layout: ImageFont.Layout
    from_right: bool

    def at(self, size: int) -> ImageFont.FreeTypeFont:
        """The face, *size* pixels high."""
        return _font(self.face, size, self.layout)


def drawable(text: str) -> Line | None:
    """*text* without the symbols that cannot be drawn; None where a letter of it cannot, or nothing is left."""
    text = "".join(one for one in unicodedata.normalize("NFC", text) if not _is_invisible(one))
    directions = [unicodedata.bidirectional(one) for one in text]
    from_right = next((one != "L" for one in directions if one in ("L", "R", "AL")), False)
    shaped = bool({"R", "AL"} & {*directions}) or any(unicodedata.category(one) in ("Mn", "Mc") for one in text)
    if shaped and not (features.check("raqm") and features.check("fribidi")):
        return None  # letters that join or stack would stand apart, in the wrong order
    # Plain scripts are laid out the plain way even so, that a cover is the same wherever Raqm is missing.
    layout = ImageFont.Layout.RAQM if shaped else ImageFont.Layout.BASIC
    for face in (_BUNDLED, *_SYSTEM):
        missing = _missing(text, face)
        if missing is not None and not any(_is_letter(one) for one in missing):
            kept = " ".join("".join(one for one in text if one not in missing).split()).strip(_NON_JOINER)
            return Line(kept, face, layout, from_right) if kept else None
    return None


def _is_letter(one: str) -> bool:
    return unicodedata.category(one)[0] in "LNM"


def _is_invisible(one: str) -> bool:
    """Whether *one* only says how its neighbours are drawn; Persian words need the one that keeps letters apart."""
    return "\ufe00" <= one <= "\ufe0f" or (unicodedata.category(one) in ("Cf", "Cs") and one != _NON_JOINER)


def _missing(text: str, face: str) -> set[str] | None:
    """The characters that *face* has no glyph for; None where the face itself is not here."""
    try:
        return {one for one in set(text) - {*_NON_JOINER, *string.whitespace} if not _has(face, one)}
    except OSError:
        return None


@cache
def _has(face: str, one: str) -> bool:
    font = _font(face, _SAMPLE, ImageFont.Layout.BASIC)
    return _drawn(font, one) != _drawn(font, _NOWHERE)


def _drawn(font: ImageFont.FreeTypeFont, one: str) -> tuple[tuple[int, int], bytes]:
    mask = font.getmask(one)
    return mask.size, bytes(mask)


@cache
def _font(face: str, size: int, layout: ImageFont.Layout) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(face, size, layout_engine=layout)
