"""Makes the texts of the benchmarks: stories of any length in the shape of fan fiction, the same ones every time.

python benchmarks/texts.py 50000 -o book.txt
"""

import argparse
import random
import re
from collections.abc import Iterator
from pathlib import Path

_WORDS = {
    "name": "Maren, Tobias, Ilse, Corwin, Petra, Anselm, Bridie, Hal, Odile, Fenwick, Greta, Lorcan, Sunniva, Jasper, "
    "Tilda, Ambrose, Wilhelmina, Edric, Nora, Casimir, Hester, Ludo, Agnes, Barnaby, Yvaine, Piers, Rosalind, Ivo",
    "thing": "lantern, kettle, ledger, compass, harbour, window, letter, staircase, orchard, bridge, coat, clock, "
    "engine, blanket, basket, garden, chimney, map, bell, violin, candle, ferry, lighthouse, kitchen, mirror, "
    "umbrella, telescope, signal, quarry, mill, doorway, hedge, paddle, wardrobe, notebook, tower, anchor, saddle, "
    "teapot, barometer, curtain, ladder, chapel, workshop",
    "quality": "quiet, narrow, crooked, silver, heavy, distant, ordinary, careful, bright, broken, patient, hollow, "
    "crimson, tired, curious, sudden, gentle, wooden, frozen, familiar, stubborn, pale, weathered, forgotten, "
    "impossible, cheerful, dusty, solemn, borrowed",
    "past": "carried, watched, opened, remembered, followed, avoided, repaired, painted, counted, measured, hid, "
    "found, lost, dropped, borrowed, explained, ignored, described, touched, studied, mended, guarded, sold, wanted, "
    "feared, admired, examined, praised",
    "move": "turned away, looked up, sat down, laughed, shrugged, went pale, stood very still, waited, nodded slowly, "
    "walked to the door, leaned against the wall, began again, stopped in the rain, reached for the lamp",
    "place": "beside the river, under the old bridge, at the far end of the quay, behind the chapel, by the cold fire, "
    "on the seventh stair, in the long grass, above the shop, along the sea wall, at the edge of the market, "
    "outside the gate, between the two hills, near the empty stables, across the square, over the rooftops",
    "time": "before the rain, after supper, that evening, in the third week of autumn, at half past 6, all winter, "
    "on the 14th of March, for a long moment, the next morning, by the time the tide turned, once again, "
    "towards midnight, since the war, in 1847, every Thursday, without a word",
    "number": "two, three, four, five, six, seven, nine, eleven, twelve, twenty, forty, ninety",
    "said": "said, said, said, said, asked, whispered, answered, replied, muttered, called",
}
_BAGS = {slot: tuple(words.split(", ")) for slot, words in _WORDS.items()}
_WOMEN = frozenset(_BAGS["name"][::2])

CLAUSES = (
    "the {quality} {thing} {past} nothing at all",
    "nobody had {past} the {thing} {time}",
    "there was a {quality} {thing} {place}",
    "{name} {past} the {quality} {thing} {place}",
    "it was {time} that {name} {past} a {thing}",
    "{place} the {thing} was {quality} and {quality}",
    "every {thing} {place} had been {past} {time}",
    "{name}'s {thing} was {quality}",
    "{quality} {thing}s, {quality} people, and {name} {place}",
    "{number} {thing}s lay {place}",
    "she {past} her {thing}, and he {past} his",
    "the {thing} and the {thing} stood {place}",
    "{number} {quality} people {past} the {thing} {time}",
    "they {past} one {thing} after another {place}",
    "{name} and {name} {past} the {thing} together",
    "{quality} as ever, {name} {move}",
    "{time} the {thing} was {quality}",
)
SPEECHES = (
    "I never {past} your {thing}",
    "you {past} it {time}, {name}",
    "{quality} or not, we can't leave the {thing} {place}",
    "{name} {past} everything {time}",
    "that {thing} is far too {quality}",
    "somebody {past} {number} of them {place}",
    "{name}, do you remember the {quality} {thing}",
    "{time}, perhaps, or {place}",
    "{number} {thing}s, {name}, and all of them {quality}",
    "my {thing} was {place}",
    "{place}? You {past} a {thing} {place}",
    "no, {name} {past} the {quality} {thing}",
    "{name}'s {thing}? That {quality} one {place}",
    "there's a {thing} {place}, and it isn't mine",
    "ask {name} about the {thing}",
    "what {name} {past} was {quality}",
    "nothing is {quality} any more",
    "it's only a {quality} {thing}, you know",
    "well, {name} {move}, and so did I",
    "the {thing} was {quality} when I {past} it",
)
TITLES = (
    "The {Quality} {Thing}",
    "A {Thing} for {name}",
    "{name} and the {Thing}",
    "What the {Thing} {Past}",
    "{Number} {Quality} Hours",
    "{Quality}, {Quality}",
)
NOTES = (
    "Thank you for all the reviews, they made my {quality} week! This one is for everybody who {past} the {thing}.",
    "Sorry that this took so long; I {past} my {thing} and had to start again {time}.",
    "Warning for one {quality} {thing} and some mild swearing. Nothing here is mine.",
    "Not beta-read, so every {quality} comma is my own fault. See you {time}!",
    "As always, {name} belongs to the original author, and I only {past} the {thing}.",
)
BREAKS = ("* * *", "~*~*~")

_SLOT = re.compile(r"\{(\w+)\}")
_ARTICLE = re.compile(r"\b([Aa])(?= [aeiouAEIOU])")


class _Pen:
    """Writes, with a pencil case of random choices that is the same for the same seed."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)

    def fill(self, *templates: str) -> str:
        """One of *templates*, with something from our vocabulary in every slot."""
        text = _SLOT.sub(self._word, self.random.choice(templates))
        return _ARTICLE.sub(r"\1n", text)

    def sentence(self) -> str:
        """A sentence of narration."""
        text = self.fill(*CLAUSES)
        if self.random.random() < 0.45:
            text += self.random.choice((", and ", ", but ", "; ", ", while ", " because ")) + self.fill(*CLAUSES)
        return _capital(text) + self.random.choice(".......!…")

    def narration(self) -> str:
        """A paragraph without speech; now and then with a thought or a note in it."""
        sentences = [self.sentence() for _ in range(self.random.randint(1, 7))]
        chance = self.random.random()
        if chance < 0.05:
            sentences.append(f"*{_capital(self.fill(*SPEECHES))},* thought {self.fill('{name}')}.")
        elif chance < 0.06:
            sentences.append(f"(A/N: {self.fill(*NOTES)})")
        return " ".join(sentences)

    def dialogue(self) -> str:
        """A paragraph in which somebody speaks."""
        name, said, speech = self.fill("{name}"), self.fill("{said}"), _capital(self.fill(*SPEECHES))
        end = "?" if said == "asked" else ","
        pronoun = "she" if name in _WOMEN else "he"
        chance = self.random.random()
        if chance < 0.35:
            return f'"{speech}{end}" {said} {name}. {self.sentence()}'
        if chance < 0.50:
            return f'"{speech}{end}" {pronoun} {said}, {self.fill("{time}", "{place}")}.'
        if chance < 0.65:
            return f'"{speech}," {said} {name}, "and {self.fill(*SPEECHES)}. {_capital(self.fill(*SPEECHES))}."'
        if chance < 0.80:
            return f'{name} {self.fill("{move}")}. "{speech}. {_capital(self.fill(*SPEECHES))}!"'
        return f'"{speech}{self.random.choice(".?!")}"'

    def paragraph(self) -> str:
        """One of the story proper."""
        return self.dialogue() if self.random.random() < 0.5 else self.narration()

    def chapter(self, number: int, words: int) -> Iterator[str]:
        """The paragraphs of a chapter of about *words* words, heading and notes included."""
        yield f"Chapter {number}: {self.fill(*TITLES)}"
        if self.random.random() < 0.3:
            yield f"A/N: {self.fill(*NOTES)}"
        scene = self.random.randint(300, 900)
        mark = self.random.choice(BREAKS)
        while words > 0:
            text = self.paragraph()
            yield text
            words, scene = words - len(text.split()), scene - len(text.split())
            if scene <= 0 < words:
                yield mark
                scene = self.random.randint(300, 900)
        if self.random.random() < 0.2:
            yield f"A/N: {self.fill(*NOTES)}"

    def _word(self, slot: re.Match[str]) -> str:
        name = slot[1]
        word = self.random.choice(_BAGS[name.lower()])
        return word.title() if name[0].isupper() else word


def story(words: int, seed: int = 1, chapter_words: int = 2_500) -> str:
    """A story of *words* words, to a paragraph, in chapters of about *chapter_words*; a seed, a story."""
    pen = _Pen(seed)
    paragraphs = [_header(pen)]
    count, number = len(paragraphs[0].split()), 0
    while count < words:
        number += 1
        length = min(int(chapter_words * pen.random.uniform(0.3, 1.7)), words - count)
        for text in pen.chapter(number, length):
            paragraphs.append(text)
            count += len(text.split())
    paragraphs.append(f"A/N: The end! {pen.fill(*NOTES)}")
    return "\n\n".join(paragraphs) + "\n"


def body_start(text: str) -> int:
    """Where a story of ours, or any text, has its header behind it."""
    found = re.search(r"(?m)^chapter\b", text, re.IGNORECASE)
    return found.start() if found else 0


def add_options(parser: argparse.ArgumentParser, words: int) -> None:
    """--story and --words, which every benchmark of a rendering takes."""
    parser.add_argument("--story", type=Path, help="a text of your own in place of a generated one")
    parser.add_argument("--words", type=int, default=words, help="length of the generated story [%(default)s]")


def chosen(arguments: argparse.Namespace, folder: Path) -> Path:
    """The story that the options ask for, as a file in *folder*."""
    text = arguments.story.read_text("utf-8-sig") if arguments.story else story(arguments.words)
    return write(folder, text)


def write(folder: Path, text: str, name: str = "story.txt") -> Path:
    """*text* as a file in *folder*."""
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def _header(pen: _Pen) -> str:
    title = pen.fill(*TITLES)
    lines = (
        f"Title: {title}",
        "Author: benchmark_quill",
        "Rating: T",
        "Fandom: The Saltmarsh Cycle",
        f"Summary: {_capital(pen.fill(*CLAUSES))}, and {pen.fill(*CLAUSES)}.",
        "Disclaimer: The Saltmarsh Cycle is an invented fandom; a machine wrote this to be timed.",
        f"A/N: {pen.fill(*NOTES)}",
    )
    return "\n".join(lines) + f"\n\n{title}"


def _capital(text: str) -> str:
    return text[0].upper() + text[1:]


def main() -> None:
    """Write a story into a file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("words", type=int)
    parser.add_argument("-o", "--out", type=Path, default=Path("book.txt"))
    parser.add_argument("--seed", type=int, default=1)
    wanted = parser.parse_args()
    wanted.out.write_text(story(wanted.words, wanted.seed), "utf-8")


if __name__ == "__main__":
    main()
