"""A collection: a batch against the bare limit of all it says (<= 1.15 x), again (<= 2 %), and killed ten times.

python benchmarks/batch.py [--stories 200] [--shortest 1000] [--longest 20000] [--times 10] [--seed 1] [--engine espeak]

The stories are generated, of lengths spread evenly over the logarithm, in turn as text, Markdown, HTML, EPUB and DOCX.
"""

import argparse
import json
import random
import shutil
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b
from html import escape
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import texts
from audiofic.colophon import Colophon
from audiofic.library import books_in
from audiofic.production import prepare
from audiofic.settings import Settings
from audiofic.speech import utter
from kill import CLOSE, IN_FLIGHT, JOBS, SPY
from runs import Bar, House, Run, house, run, table, verdict

BARE_LIMIT, AGAIN_LIMIT = 1.15, 0.02

_CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles>'
    '<rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
)
_PACKAGE = (
    '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">'
    '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">{title}</dc:identifier>'
    "<dc:title>{title}</dc:title><dc:creator>benchmark_quill</dc:creator><dc:language>en</dc:language></metadata>"
    '<manifest><item id="text" href="text.xhtml" media-type="application/xhtml+xml"/></manifest>'
    '<spine><itemref idref="text"/></spine></package>'
)
_DOCX_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
_DOCX_RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type='
    '"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>'
    "</Relationships>"
)
_DOCX = (
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{body}</w:body>'
    "</w:document>"
)


def collection(folder: Path, wanted: argparse.Namespace) -> list[Path]:
    """Write the stories; a number in each title tells them apart."""
    dice = random.Random(wanted.seed)
    folder.mkdir()
    found = []
    for number in range(wanted.stories):
        share = dice.random()
        words = round(wanted.shortest * (wanted.longest / wanted.shortest) ** share)
        text = texts.story(words, seed=wanted.seed * 10_000 + number).replace("Title: ", f"Title: {number:03d} ", 1)
        found.append(WRITERS[number % len(WRITERS)](folder / f"story{number:03d}", text))
    return found


def _as_text(path: Path, text: str) -> Path:
    return texts.write(path.parent, text, f"{path.name}.txt")


def _as_markdown(path: Path, text: str) -> Path:
    title, paragraphs = _parts(text)
    body = "\n\n".join(f"## {one}" if one.startswith("Chapter ") else one.replace("~*~*~", "***") for one in paragraphs)
    return texts.write(path.parent, f"# {title}\n\n{body}\n", f"{path.name}.md")


def _as_html(path: Path, text: str) -> Path:
    return texts.write(path.parent, _page(text), f"{path.name}.html")


def _as_epub(path: Path, text: str) -> Path:
    target = path.with_suffix(".epub")
    with ZipFile(target, "w", ZIP_DEFLATED) as book:
        book.writestr("mimetype", "application/epub+zip", compress_type=0)
        book.writestr("META-INF/container.xml", _CONTAINER)
        book.writestr("book.opf", _PACKAGE.format(title=escape(_parts(text)[0])))
        book.writestr("text.xhtml", _page(text))
    return target


def _as_docx(path: Path, text: str) -> Path:
    target = path.with_suffix(".docx")
    title, paragraphs = _parts(text)
    styles = [(title, "Title"), *((one, "Heading1" if one.startswith("Chapter ") else "") for one in paragraphs)]
    body = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t xml:space="preserve">{escape(one)}</w:t></w:r></w:p>'
        for one, style in styles
    )
    with ZipFile(target, "w", ZIP_DEFLATED) as book:
        book.writestr("[Content_Types].xml", _DOCX_TYPES)
        book.writestr("_rels/.rels", _DOCX_RELATIONS)
        book.writestr("word/document.xml", _DOCX.format(body=body))
    return target


WRITERS = (_as_text, _as_markdown, _as_html, _as_epub, _as_docx)


def _parts(text: str) -> tuple[str, list[str]]:
    """The title and the paragraphs after the header."""
    title = text.partition("\n")[0].removeprefix("Title: ")
    return title, text[texts.body_start(text) :].strip().split("\n\n")


def _page(text: str) -> str:
    title, paragraphs = _parts(text)
    body = "".join(f"<h2>{escape(p)}</h2>" if p.startswith("Chapter ") else f"<p>{escape(p)}</p>" for p in paragraphs)
    head = f'<head><title>{escape(title)}</title><meta name="author" content="benchmark_quill"/></head>'
    return f'<html xmlns="http://www.w3.org/1999/xhtml">{head}<body><h1>{escape(title)}</h1>{body}</body></html>'


def bare(home: House, stories: Sequence[Path]) -> tuple[float, float, float]:
    """Voice and encoder alone on two cores, for all that the stories say: wall and processor seconds, others' share."""
    lines = [
        (said.text, {"pitch": 50, "range": 50, "rate": 170, **said.voice.options})
        for story in stories
        for production in [prepare(story, Settings(engine="espeak"))]
        for said in utter(production.script, production.cast)
    ]
    path = home.folder / "lines.json"
    path.write_text(json.dumps(lines), "utf-8")
    done = run([sys.executable, str(Path(__file__).with_name("bare.py")), str(path), str(home.folder / "bare")])
    found = json.loads(done.out)
    return found["wall"], found["cpu"], done.others


@dataclass(frozen=True, slots=True)
class Book:
    """A file of the library."""

    digest: str
    colophon: Colophon | None


@dataclass
class Library:
    """A collection that is rendered again and again; every passage that a worker begins is noted."""

    home: House
    stories: Path
    engine: str

    def __post_init__(self) -> None:
        self.out, self.log = self.home.folder / "library", self.home.folder / "begun.txt"
        spy = self.home.folder / "spy"
        spy.mkdir()
        (spy / "sitecustomize.py").write_text(SPY)
        self.environment = {**self.home.environment, "PYTHONPATH": str(spy), "AUDIOFIC_SPY": str(self.log)}
        options = ["-o", str(self.out), "--engine", self.engine, "--jobs", str(JOBS), "--json"]
        self.command = [sys.executable, "-m", "audiofic", "batch", str(self.stories), *options]
        self.clear()

    def clear(self) -> None:
        """Forget everything, the remembered casts included."""
        for folder in ("cache", "library", "data"):
            shutil.rmtree(self.home.folder / folder, ignore_errors=True)
        self.log.write_text("")

    def render(self) -> Run:
        """The batch."""
        return run(self.command, self.environment)

    def kill(self, after: float) -> bool:
        """Kill the batch after some seconds; False where it had ended before."""
        process = subprocess.Popen(
            self.command, env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        try:
            process.wait(after)
            return False
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            time.sleep(1)  # the workers notice
            return True

    def again(self) -> int:
        """How many times a passage was begun once more."""
        return sum(times - 1 for times in Counter(self.log.read_text().split()).values())

    def books(self) -> dict[str, Book]:
        """Every file that lies there, by its name."""
        files = {path.relative_to(self.out).as_posix(): path for path in self.out.rglob("*") if path.is_file()}
        shelved = {book.name: book.colophon for book in books_in(self.out)}
        return {name: Book(blake2b(path.read_bytes()).hexdigest(), shelved.get(name)) for name, path in files.items()}

    def differ(self, one: Book | None, other: Book | None) -> bool:
        """Whether two files of one name are not the same: espeak's sound differs from itself, nothing else does."""
        if not (one and other and one.colophon and other.colophon) or self.engine == "tone":
            return not one or not other or one.digest != other.digest
        mine, its = one.colophon, other.colophon
        titles = [mark.title for mark in mine.marks] == [mark.title for mark in its.marks]
        alike = titles and (mine.work, mine.stamp, mine.voices) == (its.work, its.stamp, its.voices)
        return not alike or abs(mine.seconds - its.seconds) > CLOSE * mine.seconds


def killed(library: Library, moments: Sequence[float]) -> list[Bar]:
    """Kill and start again at each of the *moments* (seconds after a start), then let it end; compare."""
    whole = library.books()
    library.clear()
    kills = 0
    for number, moment in enumerate(moments, 1):
        kills += library.kill(moment)
        print(
            f"  {number:2d} killed after {moment:.1f} s: {len(library.home.passages())} passages are there", flush=True
        )
    library.render()
    again, books = library.again(), library.books()
    other = sorted(name for name in whole.keys() | books.keys() if library.differ(whole.get(name), books.get(name)))
    for name in other[:5]:
        print(f"  not the same: {name}")
    return [
        Bar("kill -9", f"{kills} times", f"{len(moments)} times", kills == len(moments)),
        Bar("files that are not the same", f"{len(other)} of {len(whole)}", "none", not other),
        Bar("passages spoken again", str(again), f"<= {IN_FLIGHT} a kill", again <= IN_FLIGHT * kills),
    ]


def _row(name: str, measured: Run) -> tuple[str, ...]:
    return name, f"{measured.wall:.2f}", f"{measured.cpu:.2f}", f"{measured.others:.0%}"


def main() -> None:
    """Once, again, and killed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stories", type=int, default=200)
    parser.add_argument("--shortest", type=int, default=1_000, help="words")
    parser.add_argument("--longest", type=int, default=20_000, help="words")
    parser.add_argument("--times", type=int, default=10, help="kills")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--engine", default="espeak", help="tone: no bare limit is measured, but each byte is compared")
    wanted = parser.parse_args()
    bars = []
    with house() as home:
        stories = collection(home.folder / "stories", wanted)
        library = Library(home, home.folder / "stories", wanted.engine)
        first, second = library.render(), library.render()
        rows = [("", "wall s", "cpu s", "others had"), _row("first run", first), _row("second run", second)]
        if wanted.engine == "espeak":
            wall, cpu, others = bare(home, stories)
            rows.append(("bare limit", f"{wall:.2f}", f"{cpu:.2f}", f"{others:.0%}"))
            said = f"{first.wall / wall:.3f} (cpu {first.cpu / cpu:.3f})"
            bars.append(Bar("batch / bare limit", said, f"<= {BARE_LIMIT}", first.wall <= BARE_LIMIT * wall))
        share = second.wall / first.wall
        bars.append(Bar("second run", f"{share:.2%}", f"<= {AGAIN_LIMIT:.0%}", share <= AGAIN_LIMIT))
        table(rows)
        dice = random.Random(wanted.seed)
        if wanted.times:
            bars += killed(library, [dice.uniform(0.3, 0.9) * first.wall / wanted.times for _ in range(wanted.times)])
    verdict(bars)


if __name__ == "__main__":
    main()
