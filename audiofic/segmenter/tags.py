"""Verbs of saying and thinking beside a quote, and the tags that cut a line of dash dialogue: —No, he said. I won't."""

import re

_ENGLISH = (
    r"say|says|said|saying|ask(?:s|ed|ing)?|repl(?:y|ies|ied)|answer(?:s|ed)?|whisper(?:s|ed|ing)?|shout(?:s|ed|ing)?"
    r"|yell(?:s|ed)?|cr(?:y|ies|ied)|call(?:s|ed)?|mutter(?:s|ed|ing)?|murmur(?:s|ed|ing)?|scream(?:s|ed|ing)?"
    r"|mumbl(?:es?|ed)|breath(?:es?|ed)|snap(?:s|ped)|growl(?:s|ed)?|hiss(?:es|ed)|exclaim(?:s|ed)?|beg(?:s|an|ged)"
    r"|add(?:s|ed)?|repeat(?:s|ed)?|echo(?:es|ed)|retort(?:s|ed)?|groan(?:s|ed)?|gasp(?:s|ed)?|laugh(?:s|ed)?"
)
_ELSEWHERE = (
    r"dit|fit|demanda|répondit|murmura|cria|s['’]écria|ajouta|reprit|déclara|répliqua|soupira|lança|chuchota|hurla|souffla"
    r"|\w+-t-(?:il|elle|on)|dijo|preguntó|respondió|contestó|exclamó|murmuró|susurró|gritó|añadió|repuso|replicó|continuó"
    r"|disse|perguntou|respondeu|chiese|rispose|sagte|fragte|antwortete|rief|flüsterte|powiedział\w?|zapytał\w?|odparł\w?"
    r"|rzekł\w?|сказал\w?|спросил\w?|ответил\w?|прошептал\w?|крикнул\w?|воскликнул\w?|произнес\w*|произн[её]с|пробормотал\w?"
)
_MORE = (  # which elsewhere would take a mere action for a tag
    r"|agreed|admitted|announced|argued|barked|bellowed|continued|declared|demanded|explained|insisted|interrupted"
    r"|observed|pleaded|remarked|responded|roared|sighed|snorted|suggested|told|urged|went on|broke in|put in"
)
_WHO = (
    r"(?:I|he|she|they|we|you|it|one|the\s\w+(?:\s\w+)?|[^\W\d_a-zà-ÿа-я][\w’'.-]*(?:\s[^\W\d_a-zà-ÿа-я][\w’'-]*){0,2})"
)
_SAYS = rf"(?:{_ENGLISH}|{_ELSEWHERE}{_MORE})"

SAYING = re.compile(rf"\b(?:{_ENGLISH}|{_ELSEWHERE})\b", re.IGNORECASE)
THINKING = re.compile(
    r"\b(?:thought|thinks?|thinking|wonder(?:s|ed|ing)?|mus(?:es|ed|ing)|ponder(?:s|ed)|reflect(?:s|ed)|decided"
    r"|realised|realized|told (?:him|her|my|them)sel(?:f|ves))\b",
    re.IGNORECASE,
)
DASH = re.compile(r"[*_~]{0,3}(?:[—–―]|--+|-(?=\s))\s*(?=[^\W_]|[¿¡«\"“'‘’…(*_]|\.\.\.)")
"""What opens a line of dash dialogue."""

_INVERTED = r"(?:s['’])?\w+(?:-t)?-(?:ils?|elles?|on|je)"  # dit-il, s'écria-t-elle
_TAG = re.compile(rf"(?<=[,.!?…])\s+(?=(?:{_WHO}\s(?:\w+ly\s)?{_SAYS}|{_SAYS}\s+{_WHO}|{_INVERTED})\b)")
_TAG_ENDS = re.compile(r"(?<!\bMr)(?<!\bMrs)(?<!\bDr)[.!?…:]+(?=\s|$)|,(?=\s)")
_GOES_ON = re.compile(r"\s*(?:\w+ing|\w+ed|as|with|while|and|his|her|their|in|looking|at|to|from|when|without)\b")
_INNER_DASH = re.compile(r"\s*(?:[—–―]|(?<!-)--(?!-)|\s-(?=\s))\s*")
_STOPS = ",.!?…"
_NARRATED = re.compile(
    rf"(?:(?:{_ENGLISH}{_MORE}|[a-zà-ÿ]+ed)\s+{_WHO}|(?:[Hh]e|[Ss]he)\s\w+"
    rf"|{_WHO}\s(?:\w+ly\s)?(?:{_ENGLISH}{_MORE}|frowned|smiled|nodded|shrugged|turned|looked|grinned|noted))\b"
)
_CLOSING = re.compile(r"[.,;:]+")


def dash_speech(paragraph: str) -> list[tuple[int, int]]:
    """The spoken spans of a paragraph that DASH opens, the dash included."""
    opening = DASH.match(paragraph)
    if not opening:
        return []
    spans: list[tuple[int, int]] = []
    for start, end, narrated in _between_dashes(paragraph, opening.end()):
        if not narrated:
            spans += _without_tags(paragraph, start, end)
    return [(0 if number == 0 else start, end) for number, (start, end) in enumerate(spans)]


def has_tag(paragraph: str) -> bool:
    """Whether the narrator says in a dash *paragraph* who speaks."""
    opening = DASH.match(paragraph)
    if not opening:
        return False
    return len(_between_dashes(paragraph, opening.end())) > 1 or bool(_TAG.search(paragraph, opening.end()))


def _between_dashes(paragraph: str, at: int) -> list[tuple[int, int, bool]]:
    """What speaker and narrator say by turns, parted by dashes: (start, end, narrated)."""
    parts: list[tuple[int, int, bool]] = []
    narrated = False
    for dash in _INNER_DASH.finditer(paragraph, at):
        if narrated:  # the dash that ends the tag, and the full stop behind it, are the narrator's
            end = dash.end()
            stop = _CLOSING.match(paragraph, end)
            parts.append((at, stop.end() if stop else end, True))
            at, narrated = parts[-1][1], False
        elif _begins_tag(paragraph, dash):
            parts.append((at, dash.start(), False))
            at, narrated = dash.start(), True
    parts.append((at, len(paragraph), narrated))
    return parts


def _begins_tag(paragraph: str, dash: re.Match[str]) -> bool:
    """Whether the narrator takes over at a dash: after a stop, with a verb of saying or with "she frowned"."""
    if SAYING.match(paragraph, dash.end()) and paragraph[dash.end()].islower():
        return True
    return paragraph[dash.start() - 1] in _STOPS and bool(_NARRATED.match(paragraph, dash.end()))


def _without_tags(paragraph: str, start: int, end: int) -> list[tuple[int, int]]:
    """A span of speech without `, he said` inside it."""
    spans = []
    while tag := _TAG.search(paragraph, start, end):
        spans.append((start, tag.start()))
        stop = _TAG_ENDS.search(paragraph, tag.end(), end)
        while stop and stop[0] == "," and _GOES_ON.match(paragraph, stop.end(), end):
            stop = _TAG_ENDS.search(paragraph, stop.end(), end)
        start = stop.end() if stop else end
    spans.append((start, end))
    return [span for span in (_trimmed(paragraph, *span) for span in spans) if span[0] < span[1]]


def _trimmed(paragraph: str, start: int, end: int) -> tuple[int, int]:
    while start < end and paragraph[start].isspace():
        start += 1
    while end > start and paragraph[end - 1].isspace():
        end -= 1
    return start, end
