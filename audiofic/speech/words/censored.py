"""Words with stars in them: the listener hears the word that is meant, and a row of signs is silence."""

import re
from functools import cache

_SWEARS = (
    "fuck fucker fuckers fucking fucked fuckin motherfucker motherfuckers motherfucking shit shits shitty bullshit"
    " damn damned goddamn goddamned dammit bitch bitches bitching bastard bastards ass asses asshole assholes hell crap"
    " crappy dick dicks dickhead cock cocks pussy cunt cunts whore whores slut sluts piss pissed tits god prick wanker"
).split()
_MASKED = re.compile(
    r"(?<![\w*@#$%!/.])(?=[@$!]?[A-Za-z*@#$!%]*[*@#$!%])[A-Za-z@$][A-Za-z*@#$!%]*[A-Za-z*](?!\w)(?!\*)"
)
_SOUNDS = {"@": "a", "$": "s", "!": "i"}
_GRAWLIX = re.compile(r"(?:^|\s)(?=[*!?]*+[@#$%&])[@#$%&*!?]{2,}+(?=[\s.,;:\"'”’)]|$)")


def uncensored(text: str) -> str:
    """*text* with its swear words whole; what is no swear word is left alone."""
    if "*" in text or "#" in text or "@" in text or "$" in text or "%" in text:
        text = _MASKED.sub(lambda match: _whole(match[0]), text)
        text = _GRAWLIX.sub(_silent, text)
    return text


def _silent(match: re.Match[str]) -> str:
    """A row of signs, but for the stop at its end."""
    stop = match[0][-1]
    return stop if stop in "!?" else " "


@cache
def _whole(masked: str) -> str:
    """ "D*mn" -> "Damn"; the first that fits, each star a letter or else any number, and *masked* where none does."""
    for stars in (masked, re.sub(r"\*+", "+", masked)):
        pattern = re.compile("".join(map(_letter, stars.lower())))
        if found := next(filter(pattern.fullmatch, _SWEARS), ""):
            return _like(found, masked)
    return masked


def _letter(sign: str) -> str:
    """A pattern of what one sign of a masked word stands for."""
    if sign == "+":
        return "[a-z]+"
    return f"[{_SOUNDS.get(sign, '')}a-z]" if sign in "*@#$!%" else re.escape(sign)


def _like(word: str, masked: str) -> str:
    letters = "".join(filter(str.isalpha, masked))
    if letters.isupper() and len(letters) > 1:
        return word.upper()
    return word.capitalize() if masked[0].isupper() else word
