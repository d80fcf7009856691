"""Generated covers: <= 150 ms each, the first, with Pillow's start, <= 300 ms; all < 200 kB; a sheet to look at.

python benchmarks/covers.py [--times 5] [--sheet covers.png]

The sheet shows each cover at 400 pixels, and below at 100.
"""

import argparse
import io
import statistics
import time
from pathlib import Path

from audiofic.model import Metadata
from runs import Bar, table, verdict

SLOWEST, LARGEST = 150, 200_000  # ms, bytes
STORIES = (
    ("The Lamp Room", "Ada Quill", "The Tallow Coast"),
    ("It", "S. K.", ""),
    ("A Very Long Engagement Between Two Persons Who Never Wanted It", "someone_on_a_site", "Harry Potter"),
    ("and so we went on until the end of the road " * 7, "A, B, C, D, E", "Naruto (Anime & Manga), My Hero Academia"),
    ("???", "x", "y"),
    ("", "Nobody", "Star Trek"),
    ("", "", ""),
    ("💔 Nora & Jin ❤️", "Ελένη Παπαδοπούλου", "Фандом"),
    ("שלום עולם", "דנה", "Original Work"),
    ("ألف ليلة وليلة", "شهرزاد", ""),
    ("Преступление и наказание", "Фёдор Достоевский", "Русская классика"),
    ("吾輩は猫である。名前はまだ無い。", "夏目漱石", "My Hero Academia"),
    ("사랑의 불시착", "김작가", "Kdrama"),
    ("Supercalifragilisticexpialidocious", "P. L.", "Mary Poppins"),
    ("a" * 300, "b" * 200, "c" * 200),
    ("Naïve Café — “Déjà Vu”…", "Zoë Şahin", "Les Misérables"),
)


def main() -> None:
    """Draw each cover some times, and compare the slowest median with the bar."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=int, default=5)
    parser.add_argument("--sheet", type=Path)
    choices = parser.parse_args()
    began = time.perf_counter()
    from audiofic.covers import generated  # noqa: PLC0415  # its import is part of what is measured

    rows, covers, slowest, first = [("title", "ms", "kB")], [], 0.0, 0.0
    for number, (title, author, fandom) in enumerate(STORIES):
        metadata = Metadata(title=title, authors=(author,), fandoms=(fandom,))
        times = []
        for _ in range(choices.times):
            start = time.perf_counter()
            cover = generated(metadata, f"work {number}")
            times.append((time.perf_counter() - start) * 1000)
            first = first or (time.perf_counter() - began) * 1000
        covers.append(cover)
        slowest = max(slowest, statistics.median(times))
        rows.append((title[:40], f"{statistics.median(times):.0f}", f"{len(cover) / 1000:.0f}"))
    table(rows)
    if choices.sheet:
        write_sheet(covers, choices.sheet)
    largest = max(map(len, covers))
    verdict(
        [
            Bar("the slowest cover, median", f"{slowest:.0f} ms", f"<= {SLOWEST} ms", slowest <= SLOWEST),
            Bar("the first, with Pillow's start", f"{first:.0f} ms", f"<= {2 * SLOWEST} ms", first <= 2 * SLOWEST),
            Bar("the largest cover", f"{largest / 1000:.0f} kB", f"< {LARGEST / 1000:.0f} kB", largest < LARGEST),
        ]
    )


def write_sheet(covers: list[bytes], path: Path) -> None:
    """All *covers* in one picture."""
    from PIL import Image  # noqa: PLC0415  # as above

    across = 4
    sheet = Image.new("RGB", (across * 410, len(covers) // across * 410 + 110 * 2), "white")
    for number, cover in enumerate(covers):
        image = Image.open(io.BytesIO(cover))
        sheet.paste(image.resize((400, 400)), (number % across * 410, number // across * 410))
        below = (number % 8 * 110, len(covers) // across * 410 + number // 8 * 110)
        sheet.paste(image.resize((100, 100), Image.Resampling.LANCZOS), below)
    sheet.save(path)


if __name__ == "__main__":
    main()
