"""A small library for the tests of feeds: three parts of a series, really rendered, one in each format."""

from pathlib import Path

from audiofic import Settings, render
from audiofic.cache import Cache
from audiofic.registry import Registry

STORY = """Title: {title}
Author: Zoë & <Friends>
Fandom: Star Trek, Harry Potter
Rating: {rating}
Warnings: Major Character Death
Series: The Long Way
Summary: They went & came <back>.
Source: https://archiveofourown.org/works/{number}
Published: 2020-01-0{number}

Chapter 1: Out

"Hello there," said Bob. "How are you?"

"Fine," said Alice.

Chapter 2: Home

They left. "Oh no!" said Bob.
"""
LATER = "\nChapter 3: End\n\nAll was well in the end.\n"
FILES = ("Zoë & co/First #1 100%.mp3", "Zoë & co/second.m4b", "third.opus")


def bind(folder: Path, name: str, text: str) -> Path:
    """The audiobook *name* in *folder*, rendered from *text* by the tone engine."""
    story = folder.parent / f"{folder.name}.txt"
    story.write_text(text, "utf-8")
    beside = folder.parent / f"{folder.name} cache"
    settings = Settings(engine="tone", jobs=1, cache=Cache(beside / "cache"), registry=Registry(beside / "casts"))
    target = folder / name
    target.parent.mkdir(parents=True, exist_ok=True)
    render(story, target, settings)
    return target


def story(number: int, title: str = "", rating: str = "Mature") -> str:
    """The text of one part."""
    return STORY.format(number=number, title=title or f"Part {number}", rating=rating)


def library(folder: Path) -> Path:
    """*folder*, with the three parts in it."""
    for number, (name, rating) in enumerate(zip(FILES, ("Mature", "Teen And Up", "Not Rated"), strict=True), 1):
        bind(folder, name, story(number, rating=rating))
    return folder
