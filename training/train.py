"""Train the ranker: python training/train.py SHARED writes audiofic/speakers/weights.npz and prints how good it is.

SHARED is the folder that holds data/pdnc and tools/eval_attribution.py. The figures are of novels by authors that the
model which judged them had not seen; the weights that are written come from all of them. Two runs give the same file,
in 26 minutes on two cores.
"""

import json
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

import numpy as np
from catboost import CatBoost, Pool

import annotated
from audiofic.speakers.decoding import Floats, chances, neighbours
from audiofic.speakers.ranker import WEIGHTS, Forest
from gold import EXCERPTS, Novel, evaluator, load, load_story

FOLDS = 4
TREES = 240
SEEDS = ((1,), (1, 2, 3))
"""Of each round, as many models are trained, alike but for chance, and asked together: 0.2 points."""
STORY = 3.0
"""Weight of a turn of our own stories: they are in the manner of what is read most."""
EXCERPT = 3.0
"""Weight of a turn of an excerpt: few as well, but by eighty authors."""
BINS = 20
OPTIONS = {
    "loss_function": "QuerySoftMax",  # the candidates of a turn share one chance
    "iterations": TREES,
    "depth": 6,
    "learning_rate": 0.08,
    "l2_leaf_reg": 5,
    "border_count": 64,
    "rsm": 0.5,
    "bootstrap_type": "Bernoulli",
    "subsample": 0.7,
    "thread_count": 2,  # the sums of floats depend on it
    "verbose": False,
    "allow_writing_files": False,
}
OUT = Path(__file__).parents[1] / "audiofic" / "speakers" / WEIGHTS


def main(shared: Path) -> None:
    """Train, judge, write."""
    novels = novels_in(shared)
    folds = folds_of(novels)
    values = {novel.name: novel.values for novel in novels}
    arrays: dict[str, np.ndarray] = {}
    for number, seeds in enumerate(SEEDS):  # a third round brought nothing
        chance = held_out(folds, values, seeds)
        report(f"round {number + 1}, novels", [one for one in novels if not one.of_ours and not one.excerpt], chance)
        report(f"round {number + 1}, excerpts", [one for one in novels if one.excerpt], chance)
        report(f"round {number + 1}, our stories", [one for one in novels if one.of_ours], chance)
        forest = trained(novels, values, seeds)
        arrays |= {f"{name}{number}": getattr(forest, name) for name in ("cues", "borders", "questions", "leaves")}
        if number + 1 < len(SEEDS):
            values = with_neighbours(novels, chance)
    score(shared, novels, chance)
    arrays["calibration"] = calibration(novels, chance)
    np.savez_compressed(OUT, **arrays)
    print(f"{OUT.name}: {OUT.stat().st_size:,} bytes")


def with_neighbours(novels: Sequence[Novel], chance: dict[str, Floats]) -> dict[str, Floats]:
    """Each novel's rows with what the round before says of the turns around."""
    return {
        novel.name: np.concatenate([novel.values, neighbours(novel.field, chance[novel.name])], axis=1)
        for novel in novels
    }


def novels_in(shared: Path) -> list[Novel]:
    """All annotated texts, read by two processes."""
    sets = ("pdnc/data", "noveldialogues", EXCERPTS)
    folders = [folder for one in sets for folder in sorted((shared / "data" / one).iterdir())]
    names: Counter[str] = Counter()
    chosen = []
    for folder in folders:  # one novel is in two sets: PDNC's annotation is the fuller one
        if (folder / "novel_text.txt").exists() and not names[folder.name]:
            names[folder.name] += 1
            chosen.append(folder)
    with ProcessPoolExecutor(2) as pool:
        novels = [*pool.map(partial(_load, shared), chosen), *pool.map(load_story, annotated.TRAINING)]
    return [novel for novel in novels if len(novel.groups)]  # in some excerpts nobody speaks


def _load(shared: Path, folder: Path) -> Novel:
    return load(folder, evaluator(shared))


def folds_of(novels: Sequence[Novel]) -> list[list[Novel]]:
    """Novels in folds of much the same size; an author's are all in one."""
    authors: dict[str, list[Novel]] = {}
    for novel in novels:
        authors.setdefault(novel.author, []).append(novel)
    folds: list[list[Novel]] = [[] for _ in range(FOLDS)]
    for works in sorted(authors.values(), key=lambda works: -sum(len(novel.kinds) for novel in works)):
        min(folds, key=lambda fold: sum(len(novel.kinds) for novel in fold)).extend(works)
    return folds


def held_out(folds: Sequence[Sequence[Novel]], values: dict[str, Floats], seeds: Sequence[int]) -> dict[str, Floats]:
    """Chances of every row, by models that did not see its author."""
    chance = {}
    for fold in folds:
        others = [novel for other in folds if other is not fold for novel in other]
        forest = trained(others, values, seeds)
        chance |= {novel.name: chances(forest.scores(values[novel.name]), novel.field) for novel in fold}
    return chance


def trained(novels: Sequence[Novel], values: dict[str, Floats], seeds: Sequence[int]) -> Forest:
    """The models of all turns whose speaker is among the candidates, as one forest."""
    rows, right, groups, weights, offset = [], [], [], [], 0
    for novel in novels:
        usable = (hits(novel, novel.right)[novel.groups] > 0) & (novel.kinds[novel.groups] >= 0)
        rows.append(values[novel.name][usable])
        right.append(novel.right[usable])
        groups.append(novel.groups[usable] + offset)
        weights.append(np.full(int(usable.sum()), STORY if novel.of_ours else EXCERPT if novel.excerpt else 1.0))
        offset += len(novel.kinds)
    parts = [np.concatenate(part) for part in (rows, right, groups, weights)]
    pool = Pool(parts[0], parts[1], group_id=parts[2], group_weight=parts[3])
    models = [CatBoost(OPTIONS | {"random_seed": seed}) for seed in seeds]
    for model in models:
        model.fit(pool)
    return forest_of(models)


def hits(novel: Novel, marks: Floats) -> Floats:
    """Of each turn, the highest of its rows' marks."""
    best = np.zeros(len(novel.kinds), np.float32)
    np.maximum.at(best, novel.groups, marks)
    return best


def forest_of(models: Sequence[CatBoost]) -> Forest:
    """Trained models as arrays; their scores are averaged."""
    trees = [tree for model in models for tree in trees_of(model)]
    asked: dict[tuple[int, float], int] = {}
    questions = [
        [asked.setdefault((split["float_feature_index"], split["border"]), len(asked)) for split in tree["splits"]]
        for tree in trees
    ]
    depth = max(map(len, questions))
    if any(len(one) < depth for one in questions):  # a shallow tree asks its first question again
        trees, questions = _deepened(trees, questions, depth)
    leaves = np.array([tree["leaf_values"] for tree in trees], np.float32) / len(models)
    cues, borders = zip(*asked, strict=True)
    return Forest(
        np.array(cues, np.int16), np.array(borders, np.float32), np.array(questions, np.int16), leaves,
    )  # fmt: skip


def trees_of(model: CatBoost) -> list[dict]:
    """The trees of a model as CatBoost writes them."""
    with tempfile.NamedTemporaryFile(suffix=".json") as file:
        model.save_model(file.name, format="json")
        trees: list[dict] = json.load(file)["oblivious_trees"]
    return trees


def _deepened(trees: list[dict], questions: list[list[int]], depth: int) -> tuple[list[dict], list[list[int]]]:
    deeper, longer = [], []
    for tree, asked in zip(trees, questions, strict=True):
        if not asked:
            continue
        values = tree["leaf_values"]
        deeper.append({"leaf_values": [values[leaf % len(values)] for leaf in range(2**depth)]})
        longer.append(asked + [asked[0]] * (depth - len(asked)))
    return deeper, longer


def right_of(novel: Novel, chance: Floats) -> tuple[Floats, Floats]:
    """Of each turn, the best chance, and whether that row is right."""
    best = hits(novel, chance)
    chosen = chance >= best[novel.groups]
    return best, hits(novel, np.where(chosen, novel.right, 0))


def report(label: str, novels: Sequence[Novel], chance: dict[str, Floats]) -> None:
    """Print the share of quotations that are right, by type, and of the surest four fifths."""
    tally = {kind: [0.0, 0.0] for kind in range(4)}
    sure, right = [], []
    for novel in novels:
        best, hit = right_of(novel, chance[novel.name])
        for kind, count in tally.items():
            here = novel.kinds == kind
            count[0] += float((hit * novel.weights)[here].sum())
            count[1] += float(novel.weights[here].sum())
        here = novel.kinds >= 0
        sure += np.repeat(best[here], novel.weights[here]).tolist()
        right += np.repeat(hit[here], novel.weights[here]).tolist()
    order = np.argsort(-np.array(sure), kind="stable")
    top = np.array(right)[order][: int(0.8 * len(order))].mean()
    kinds = "  ".join(
        f"{name} {count[0] / max(count[1], 1):.1%}"
        for name, count in zip(("explicit", "anaphoric", "implicit", "untyped"), tally.values(), strict=True)
    )
    print(f"{label}: all {np.mean(right):.1%}  {kinds}  surest 80 % {top:.1%}", flush=True)


def score(shared: Path, novels: Sequence[Novel], chance: dict[str, Floats]) -> None:
    """Have the evaluator score PDNC as it would the program, every novel by a model that did not see its author."""
    with tempfile.TemporaryDirectory() as out:
        pairs = []
        for novel in novels:
            folder, path = shared / "data/pdnc/data" / novel.name, Path(out, f"{novel.name}.jsonl")
            if folder.exists() and not novel.of_ours and not novel.excerpt:
                path.write_text("".join(predictions(novel, chance[novel.name])))
                pairs.append((novel.name, str(folder), str(path)))
        evaluator(shared).run(pairs)


def predictions(novel: Novel, chance: Floats) -> Iterator[str]:
    """A line of JSON for each quoted run, as the evaluator reads it."""
    best: dict[int, tuple[float, str]] = {}
    for turn, sure, name in zip(novel.groups.tolist(), chance.tolist(), novel.names, strict=True):
        best[turn] = max(best.get(turn, (-1.0, "")), (sure, name))
    for turn, spans in enumerate(novel.spans):
        for start, end in spans:
            speaker = best[turn][1] if turn in best else None
            yield json.dumps({"start": start, "end": end, "speaker": speaker}) + "\n"


def calibration(novels: Sequence[Novel], chance: dict[str, Floats]) -> Floats:
    """(BINS + 2, 2): a chance and how often it was right, never falling."""
    pairs = []
    for novel in novels:
        if novel.excerpt:  # its narrators and nameless speakers are not resolved: they would count as wrong
            continue
        best, hit = right_of(novel, chance[novel.name])
        here = novel.kinds >= 0
        pairs += list(zip(best[here].tolist(), hit[here].tolist(), strict=True))
    pairs.sort()
    table = [(0.0, 0.0)]
    for part in np.array_split(np.array(pairs), BINS):
        table.append((float(part[:, 0].mean()), max(table[-1][1], float(part[:, 1].mean()))))
    table.append((1.0, table[-1][1]))
    return np.array(table, np.float32)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
