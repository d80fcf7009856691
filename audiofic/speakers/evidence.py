"""Why a line is somebody's, in words."""

from collections.abc import Callable, Mapping

from audiofic.speakers.cues import NAMES
from audiofic.speakers.decoding import NEIGHBOURS, Floats
from audiofic.speakers.tags import Tag
from audiofic.speakers.turns import Turn

COLUMNS: Mapping[str, int] = {name: n for n, name in enumerate((*NAMES, *NEIGHBOURS))}
_Cue = Callable[[str], float]
_LIKELY = 0.5
_CHAIN: tuple[tuple[Callable[[_Cue], bool], str], ...] = (
    (lambda cue: cue("own_subject") > 0, "acts in this paragraph"),
    (lambda cue: cue("prev_called") > 0, "was called by the line before"),
    (lambda cue: cue("said-2") > _LIKELY and cue("said-1") < _LIKELY, "turn-taking"),
    (lambda cue: cue("said+2") > _LIKELY and cue("said+1") < _LIKELY, "turn-taking, by the lines after it"),
    (lambda cue: cue("next_called") > 0, "is called by the next line"),
    (lambda cue: cue("prev_para_last_subject") > 0, "acts right before it"),
    (lambda cue: cue("said-1") > _LIKELY, "goes on speaking"),
)
"""Reasons beside tags, the strongest first."""


def evidence(turn: Turn, row: Floats, called: Mapping[str, str]) -> str:
    """What speaks for a candidate, the strongest first, and whom a vocative rules out.

    *row*: the candidate's cues and neighbours; *called*: who is called within the turn -> the words that do so.
    """

    def cue(name: str) -> float:
        return float(row[COLUMNS[name]])

    reasons = [_tagged(turn.after, "after", cue), _tagged(turn.before, "before", cue)]
    reasons += [words for holds, words in _CHAIN if holds(cue)]
    first = next(filter(None, reasons), "")
    bars = [f'vocative "{words}" bars {name}' for name, words in called.items()]
    if cue("called"):
        return "; ".join(bars)
    return "; ".join([*filter(None, [first or _near(cue)]), *bars[:2]])


def _tagged(tag: Tag | None, side: str, cue: _Cue) -> str:
    if tag is None:
        return ""
    kind = "said-tag" if tag.sure else "beat"
    if max(cue(f"{side}_name"), cue(f"{side}_noun"), cue(f"{side}_first")) > 0:
        return f'{kind} "{tag.words}"'
    if cue(f"{side}_pronoun") > 0:
        return f'{kind} "{tag.words}", and {"was named last" if cue("rank_gender") == 0 else "it fits"}'
    return ""


def _near(cue: _Cue) -> str:
    if cue("narrates"):
        return "tells the story"
    if cue("rank") == 0:
        return "was mentioned last"
    return "is near" if cue("near_count") else "is in the story"
