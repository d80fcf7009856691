"""Roman numerals in words: of chapters, of kings, and alone."""

import re
from functools import cache, partial

from audiofic.speech.words.counting import cardinal
from audiofic.speech.words.languages.table import Language, Rule
from audiofic.speech.words.romans import value

_REIGNED = (
    "Alexander Alfonso Charles Edward Elizabeth Ferdinand Francis Frederick Friedrich George Georg Henry Heinrich"
    " Hendrik Enrico Henrique Enrique Carlos Karl Carlo Felipe Philip Filippo François Henri Isabella James Jakob"
    " Leo Louis Ludwig Luigi Luis Mary Napoleon Nicholas Otto Paul Peter Pius Richard Robert Victoria Vittorio"
    " Wilhelm William Willem Juan"
).split()
"""Names after which one letter is a numeral: "Charles V", but "Malcolm X"."""
_CLEAR = r"(?![\w'’]|-\w|\.\w)"
_NO_NAMES = "The|A|An|And|In|Of|Or|On|But|For|With|Push|Start|Hang|Love|Hugs"
# Alone, these are hardly anything else; IV is on a stand by a bed, XI is a name, XX and XXX are kisses.
_ALONE = "II|III|VII|VIII|IX|XII|XIII|XIV|XVI|XVII|XVIII"
_KISSES = "(?!XX+\\b)"


def counted(text: str, language: Language) -> str:
    """*text* with its Roman numerals in words."""
    if _ANY.search(text):
        for pattern, said in _rules(language):
            text = pattern.sub(said, text)
    return text


_ANY = re.compile(r"\b(?:[IVXLC]{2,}|[VX]|[ivxl]{2,})(?:er?|re)?\b|\b[^\W\d_a-z]\w+ I(?:er|re)?\b")


@cache
def _rules(language: Language) -> tuple[Rule, ...]:
    king = partial(_king, language)
    numeral = r"([IVX]|[IVXLC]{2,}|[ivxl]{2,})(?![\w'’]|-[a-z]|\.\w)"
    chapter = rf"\b((?i:{language.chapters})(?:\s+|-(?=I[IV]))){numeral}(?:\s?[-–]\s?([IVXLC]+|[ivxl]+){_CLEAR})?"
    stop = f"({language.regnal.stop})?"
    name = r"\b([^\W\d_a-zß-ÿ][\w'’-]+ )"
    return (
        *language.centuries,
        (re.compile(rf"\b((?:[Ww]ar|WAR) )(I){_CLEAR}()"), partial(_chapter, language)),
        (re.compile(chapter), partial(_chapter, language)),
        (re.compile(rf"^(\W*){_KISSES}([IVXL]{{2,}})()(?=\W*$)"), partial(_chapter, language)),
        (re.compile(rf"(?<![^\s(])(?!(?:{_NO_NAMES}) ){name}{_KISSES}([IVX]{{2,}}){stop}(?!\w|-\w)"), king),
        (re.compile(rf"\b((?:{'|'.join(_REIGNED)}) )([IVX]){stop}(?![\w’]|'[^s]|-\w)"), king),
        (re.compile(r"(?<=\()()(i[iv]|iii|vii?i?|ix)()(?=\))"), partial(_chapter, language)),
        (re.compile(rf"(?<![\w.'’-])()({_ALONE})()(?!\w|[.-]\w)"), partial(_chapter, language)),
    )


def _chapter(language: Language, match: re.Match[str]) -> str:
    one, other = value(match[2]), value(match[3] or "")
    if not one or (match[2] == "I" and _goes_on(match) and match[1].strip().lower() != "war"):
        return match[0]
    then = f" {language.to} {cardinal(other, language.code)}" if other else ""
    return f"{match[1]}{cardinal(one, language.code)}{then}"


def _king(language: Language, match: re.Match[str]) -> str:
    number = value(match[2])
    if not number or (match[2] == "I" and _goes_on(match)):
        return match[0]
    stop = match[3] if match[3] and not match.string[match.end() :].strip(" \"'”’»)") else ""
    return f"{match[1]}{language.regnal.said(number)}{stop}"


def _goes_on(match: re.Match[str]) -> bool:
    """Whether a lone I goes on as a sentence does: "Part I liked best"."""
    rest = match.string[match.end() :]
    return rest[:1] == " " and (rest[1:2].islower() or rest[1:3] == "I ")
