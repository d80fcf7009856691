"""One pronunciation changed in 100,000 words: only the passages that hold the word are spoken again.

python benchmarks/pronounce.py [--story novel.txt] [--words 100000] [--places 12] [--engine espeak]

Also says what 500 entries cost to look for in the whole text: below half a second of one core.
"""

import argparse
import random
import re
import time
from pathlib import Path

import texts
from audiofic.castfile import cast_path
from audiofic.lexicon import compiled
from audiofic.lexicon.entries import Entry, read_entry
from audiofic.notation import plain
from audiofic.production import prepare
from audiofic.settings import Settings
from audiofic.speech import utter
from audiofic.synthesis import cut
from runs import Bar, House, house, render, table, verdict

WORD = "Zyxwyn"
SOUNDS = ("ˈzɪkswɪn", "zɪksˈwiːn")
ENTRIES, BUDGET = 500, 0.5


def with_word(text: str, places: int, seed: int) -> str:
    """*text* with WORD before one word of its own at so many places of the body."""
    dice = random.Random(seed)
    words = [
        match.start() for match in re.finditer(r"(?<=[a-z] )[a-z]+", text) if match.start() > texts.body_start(text)
    ]
    for start in sorted(dice.sample(words, places), reverse=True):
        text = f"{text[:start]}{WORD} {text[start:]}"
    return text


def holding(story: Path, engine: str) -> tuple[int, int]:
    """How many passages hold WORD, and how many there are."""
    production = prepare(story, Settings(engine=engine))
    passages = cut(utter(production.script, production.cast, lexicon=production.lexicon), "benchmark")
    return sum(any(WORD in plain(said.text) for said in passage.utterances) for passage in passages), len(passages)


def looked_for(text: str) -> float:
    """Seconds of one core that a lexicon of words of the text, and of words that it has not, takes over the whole."""
    words = sorted({*re.findall(r"[a-z]{4,}", text)})[: ENTRIES // 2]
    words += [f"{WORD}{n}" for n in range(ENTRIES - len(words))]
    entries: list[Entry] = [read_entry(word, "/ˈzɪkswɪn/", "benchmark") for word in words]
    lexicon, paragraphs = compiled(entries), text.split("\n\n")
    began = time.process_time()
    for paragraph in paragraphs:
        lexicon.pronounce(paragraph)
    return time.process_time() - began


def rendered(home: House, text: str, engine: str) -> tuple[list[tuple[str, ...]], list[int]]:
    """Render without the pronunciation, with it, and with another; rows to show, and passages spoken each time."""
    story = texts.write(home.folder, text)
    rows: list[tuple[str, ...]] = [("pronunciation", "wall s", "spoken", "cached")]
    spoken = []
    for sounds in ("", *SOUNDS):
        if sounds:
            cast_path(story).write_text(f'[pronounce]\n"{WORD}" = "/{sounds}/"\n', "utf-8")
        found = render(home, story, "--engine", engine)
        spoken.append(found.report["synthesized"])
        rows.append((sounds or "none", f"{found.wall:.2f}", str(spoken[-1]), str(found.report["cached"])))
    return rows, spoken


def main() -> None:
    """Look for the entries, then render three times."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    texts.add_options(parser, 100_000)
    parser.add_argument("--places", type=int, default=12, help="of the word in the story [%(default)s]")
    parser.add_argument("--engine", default="espeak")
    parser.add_argument("--seed", type=int, default=1)
    wanted = parser.parse_args()
    with house() as home:
        text = with_word(texts.chosen(wanted, home.folder).read_text("utf-8"), wanted.places, wanted.seed)
        hold, passages = holding(texts.write(home.folder, text), wanted.engine)
        seconds = looked_for(text)
        rows, (_, *spoken) = rendered(home, text, wanted.engine)
    print(f"{passages} passages, of which {hold} hold {WORD}")
    table(rows)
    verdict(
        [
            Bar("passages spoken for a new entry", str(spoken[0]), f"{hold}", spoken[0] == hold),
            Bar("passages spoken for a changed entry", str(spoken[1]), f"{hold}", spoken[1] == hold),
            Bar(f"{ENTRIES} entries looked for", f"{seconds:.2f} s", f"<= {BUDGET} s", seconds <= BUDGET),
        ]
    )


if __name__ == "__main__":
    main()
