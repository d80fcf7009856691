"""Generated covers: what is written on them can be read, and the same work always looks the same."""

import io
import itertools
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops

from audiofic.covers import SIDE, generated
from audiofic.covers.faces import drawable
from audiofic.covers.lettering import fitted
from audiofic.covers.palettes import PALETTES
from audiofic.model import Metadata

LAMP = Metadata(title="The Lamp Room", authors=("Ada Quill",), fandoms=("Original Work",))
LONG = "All the winters that we spent in the house by the sea and the summers that we did not " * 4
SCRIPTS = ["The Lamp Room", "Café Zoë — “Déjà vu”…", "Преступление", "Ελένη", "Łódź", "Տուն", "სახლი", "???", "Nguyễn"]


def picture(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data)).convert("RGB")


def contrast(one: str, other: str) -> float:
    """WCAG 2's ratio of two colours."""

    def luminance(colour: str) -> float:
        parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("palette", PALETTES, ids=lambda palette: palette.paper)
def test_ink_stands_out_from_its_paper_as_wcag_asks_for_small_text_at_its_strictest(palette):
    assert contrast(palette.ink, palette.paper) >= 7


def test_a_cover_is_a_square_jpeg_of_1400_pixels():
    with Image.open(io.BytesIO(generated(LAMP, "work"))) as found:
        assert (found.format, found.size, found.mode) == ("JPEG", (SIDE, SIDE), "RGB")


def test_the_same_story_gives_the_same_bytes():
    assert generated(LAMP, "work") == generated(LAMP, "work")


def test_other_works_of_one_title_look_different():
    covers = [picture(generated(LAMP, f"work {n}")).resize((20, 20)) for n in range(12)]

    for one, other in itertools.combinations(covers, 2):
        changed = ImageChops.difference(one, other).convert("L").point(lambda level: 255 * (level > 30))
        assert changed.histogram()[255] > 40  # of 400


def test_a_title_changes_what_is_written_and_nothing_above_it():
    one, other = picture(generated(LAMP, "work")), picture(generated(Metadata(title="Hush"), "work"))

    box = ImageChops.difference(one, other).convert("L").point(lambda level: 255 * (level > 30)).getbbox()
    assert box
    assert box[1] > 560


@pytest.mark.parametrize("title", SCRIPTS)
def test_a_title_is_still_dark_on_light_or_light_on_dark_at_100_pixels(title: str):
    thumbnail = picture(generated(Metadata(title=title), "work")).resize((100, 100), Image.Resampling.LANCZOS)

    levels = thumbnail.convert("L").crop((5, 46, 95, 95)).getextrema()
    assert levels[1] - levels[0] > 100


@pytest.mark.parametrize(
    "metadata",
    [
        LAMP,
        Metadata(),
        Metadata(title=LONG, authors=tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), fandoms=("W" * 200,) * 9),
        Metadata(title="a" * 300, authors=("b" * 200,), fandoms=("c" * 200,)),
        Metadata(title="W" * 5000),
        Metadata(title="…", authors=("💔",)),
    ],
    ids=["usual", "nothing", "long", "unbroken", "endless", "signs"],
)
def test_a_cover_is_below_200_kilobytes(metadata: Metadata):
    assert len(generated(metadata, "work")) < 200_000


@given(st.text(max_size=120), st.text(max_size=40))
@settings(max_examples=40, deadline=None)
def test_no_title_or_author_is_too_odd_for_a_cover(title: str, author: str):
    data = generated(Metadata(title=title, authors=(author,)), title)

    assert picture(data).size == (SIDE, SIDE)


@pytest.mark.parametrize("text", SCRIPTS)
def test_the_bundled_face_has_every_letter_of(text: str):
    line = drawable(text)

    assert line
    assert line.text == text
    assert Path(line.face).parent.name == "covers"


def test_a_symbol_without_a_glyph_is_left_out(monkeypatch: pytest.MonkeyPatch):
    nowhere(monkeypatch)

    line = drawable("Nora 🩻 & Jin 👩‍🚀")

    assert line
    assert line.text == "Nora & Jin"


@pytest.mark.parametrize("text", ["𗀀𗀁", "Part 𗀀", "🩻", "", " ", "\ud800", "\u200d\ufe0f"])
def test_what_no_face_can_draw_is_not_drawn_at_all(text: str, monkeypatch: pytest.MonkeyPatch):
    nowhere(monkeypatch)

    assert drawable(text) is None


def test_an_archives_fandom_goes_by_its_last_name():
    fandom = "僕のヒーローアカデミア | My Hero Academia"

    one = generated(Metadata(title="Hush", fandoms=(fandom,)), "work")

    assert one == generated(Metadata(title="Hush", fandoms=("My Hero Academia",)), "work")


@pytest.mark.parametrize(("text", "from_right"), [("שלום Nora", True), ("Nora שלום", False), ("مرحبا", True)])
def test_a_line_begins_where_its_script_begins(text: str, from_right: bool):
    line = drawable(text)
    if line is None:
        pytest.skip("FriBiDi, by which lines are laid out from the right, is not installed")

    assert line.from_right is from_right


def test_a_long_title_is_cut_between_words():
    line = drawable(LONG)

    rows = fitted(line, (1220, 500), 340, 84).rows
    assert rows[-1].endswith("…")
    assert LONG.startswith(" ".join(rows).removesuffix("…") + " ")


@pytest.mark.parametrize("text", ["Hush", "The Lamp Room", LONG, "a" * 300, "W " * 200])
def test_what_is_written_stays_in_its_box(text: str):
    block = fitted(drawable(text), (1220, 500), 340, 84)

    font = block.line.at(block.size)
    assert block.height <= 500
    assert max(font.getlength(row) for row in block.rows) <= 1220


def test_a_short_title_is_larger_than_a_long_one():
    sizes = [fitted(drawable(text), (1220, 500), 340, 84).size for text in ("It", "The Lamp Room", LONG[:100], LONG)]

    assert sizes == sorted(sizes, reverse=True)
    assert sizes[0] == 340
    assert sizes[-1] == 84


def nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """A system without fonts of its own, as a container is."""
    monkeypatch.setattr("audiofic.covers.faces._SYSTEM", ())
