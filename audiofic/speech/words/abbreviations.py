"""Abbreviations: of a language's table, saints and streets, and initials."""

import re
from collections.abc import Mapping
from functools import cache, partial

from audiofic.speech.words.languages.table import Language

_STREET = re.compile(
    r"(?:(?<![\w'’])(?P<before>[^\W_][\w'’]*)(?P<gap> ))?\bSt(?P<dot>\.?)(?![\w'’-])(?=(?P<after> ?[\w'’]*))"
)
_ST = re.compile(r"\bSt\b")
_SAINTS = frozenset(
    "albans andrew anne anthony augustine bart bartholomew basil bernard brutus catherine cecilia christopher"
    " clair claire clement cuthbert david elizabeth elmo francis george giles helens ives james jerome joan john"
    " joseph jude kitts lawrence louis lucia luke margaret mark martin mary matthew michael mungo nicholas nick"
    " pancras patrick paul peter petersburg petersburgh sebastian stephen swithin teresa thomas tropez valentine"
    " vincent".split()
)
_FUNCTION = frozenset("at by for from in into near of on outside the this to until with and but".split())
_DRIVE = re.compile(r"(?<=[a-z] )Dr\.(?!\s*[^\W\d_a-z])")
_INITIALS = re.compile(r"(?<![\w.])((?:[^\W\d_]\.)+[^\W\d_](?![\w.])|(?:[^\W\d_]\.){2,}(?!\w))(['’][sd])?")
_DOCTORATE = re.compile(r"\bPh\.? ?D\b\.?")
_SENTENCE_STARTS = re.compile(r"[\"”’)]*\s+[\"“‘(]*[A-Z]")
_TITLES = frozenset(("Mr.", "Mrs.", "Ms.", "Mx.", "Dr."))
"""What a name follows, even such as "Mr. Someone"."""
_LAST = re.compile(r"[ \"'”’»)]*\Z")
# Words that begin a sentence and no name: "at Stark Inc. He", but "the U.S. Army".
_OPENS = re.compile(
    r"[\"”’)]*\s+[\"“‘(]*(?:A|After|All|An|And|As|At|Before|But|Even|Every|For|He|Her|His|How|I|I['’]\w+|If|In|It|Its|My|No"
    r"|Nobody|Not|Now|On|One|Or|Our|She|So|Some|Someone|That|The|Their|Then|There|These|They|This|Those|We|What|When|Where"
    r"|Which|While|Who|Why|With|Yes|You|Your)\b(?!\.)"
)


def unabbreviated(text: str, language: Language) -> str:
    """*text* with its abbreviations as they are said; what ends a sentence keeps its stop."""
    english = language.code == "en"
    if english:
        if _ST.search(text):
            text = _STREET.sub(_street, text)
        if "Dr." in text:
            text = _DRIVE.sub(lambda match: f"Drive{_stop(match)}", text)
    if "." not in text and not english and language.code not in _UNDOTTED:
        return text
    if language.before_figures:
        text = _before_figures(language).sub(lambda match: f"{language.before_figures[match[1]]} ", text)
    text = _pattern(language).sub(partial(_whole, language), text)
    if "." in text and english:
        text = _INITIALS.sub(_initials, _DOCTORATE.sub(lambda match: f"P.H.D{_stop(match)}", text))
    return text


_UNDOTTED = frozenset({"fr", "es", "pt_BR", "it"})
"""Languages with abbreviations that have no stop at their end."""


@cache
def _pattern(language: Language) -> re.Pattern[str]:
    keys: Mapping[str, str] = language.abbreviations
    ordered = sorted(keys, key=len, reverse=True)
    forms = "|".join(re.escape(key).replace(r"\ ", r"\s?") for key in ordered)
    capitals = "|".join(re.escape(key.upper()) for key in ordered if language.code == "en" and key[0].isupper())
    return re.compile(rf"(?<![\w.-])(?:{forms}{'|' + capitals if capitals else ''})(?![\w-])")


@cache
def _before_figures(language: Language) -> re.Pattern[str]:
    forms = "|".join(map(re.escape, language.before_figures))
    return re.compile(rf"(?<![\w.])({forms})\s?(?=\d|[IVX]{{2,}}\b|[VX]\b)")


@cache
def _said(language: Language) -> dict[str, str]:
    """As written, without spaces and case -> as spoken; lower-case forms come first, as "Dr." and "dr." differ."""
    exact = {key.replace(" ", ""): said for key, said in language.abbreviations.items()}
    return {key.upper(): said for key, said in exact.items() if key[0].isupper()} | exact


def _whole(language: Language, match: re.Match[str]) -> str:
    written = re.sub(r"\s", "", match[0])
    ends = written.endswith(".") and (written not in _TITLES or _LAST.match(match.string, match.end()))
    return _said(language)[written] + (_stop(match) if ends else "")


def _stop(match: re.Match[str]) -> str:
    """The full stop, where an abbreviation that has one also ends the sentence."""
    return "." if match[0].endswith(".") and _is_last(match) else ""


def _is_last(match: re.Match[str]) -> bool:
    return bool(_LAST.match(match.string, match.end()) or _OPENS.match(match.string, match.end()))


def _street(match: re.Match[str]) -> str:
    """A street has a name before it, a saint one after."""
    before, after = match["before"] or "", match["after"].strip()
    lead = f"{before}{match['gap'] or ''}"
    named = (before[:1].isupper() or before[:1].isdigit()) and before.lower() not in _FUNCTION
    saint = after.lower().removesuffix("'s").removesuffix("’s").removesuffix("s") in _SAINTS or after.lower() in _SAINTS
    if after[:1].isupper() and (saint or not named):
        return f"{lead}Saint"
    if not named or not match["dot"]:
        return match[0] if after[:1].islower() or not named else f"{lead}Street"
    return f"{lead}Street{'.' if _is_last(match) else ''}"


def _initials(match: re.Match[str]) -> str:
    """ "F.B.I. agent" as "F.B.I agent": a stop that ends no sentence would be heard as one."""
    letters = match[1].replace(".", "")
    if letters[-1] == "s" and letters[:-1].isupper():
        return f"{'.'.join(letters[:-1])}.'s"
    letters = letters.upper()
    if letters == "SHIELD":
        return "SHIELD"
    ends = match[1].endswith(".") and _is_last(match)
    if letters in {"AM", "PM"}:
        ends = ends or bool(_SENTENCE_STARTS.match(match.string, match.end()))
    if match[2]:
        return f"{'.'.join(letters)}.'{match[2][1]}"
    return ".".join(letters) + ("." if ends else "")
