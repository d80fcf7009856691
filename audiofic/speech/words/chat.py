"""Words as people type them to each other: what is left out is said, and letters that stand for words are letters."""

import re
from collections.abc import Mapping

from audiofic.speech.words.english_capitals import INITIALISMS

_SAID: Mapping[str, str] = {
    "afaik": "A.F.A.I.K",
    "aka": "A.K.A",
    "arent": "aren't",
    "b4": "before",
    "bc": "because",
    "bf": "boyfriend",
    "brb": "B.R.B",
    "btw": "B.T.W",
    "couldnt": "couldn't",
    "didnt": "didn't",
    "dmg": "damage",
    "doesnt": "doesn't",
    "dont": "don't",
    "ffs": "F.F.S",
    "fyi": "F.Y.I",
    "gf": "girlfriend",
    "gr8": "great",
    "h8": "hate",
    "hadnt": "hadn't",
    "hasnt": "hasn't",
    "havent": "haven't",
    "icymi": "in case you missed it",
    "idc": "I.D.C",
    "idgaf": "I.D.G.A.F",
    "idk": "I.D.K",
    "iirc": "I.I.R.C",
    "ikr": "I know, right",
    "ily": "I.L.Y",
    "im": "I'm",
    "imho": "I.M.H.O",
    "imo": "I.M.O",
    "irl": "I.R.L",
    "isnt": "isn't",
    "istg": "I swear to God",
    "ive": "I've",
    "jk": "J.K",
    "l8r": "later",
    "lmao": "L.M.A.O",
    "lmk": "L.M.K",
    "lvl": "level",
    "m8": "mate",
    "msg": "message",
    "ngl": "N.G.L",
    "nsfw": "N.S.F.W",
    "nvm": "never mind",
    "oc": "O.C",
    "ocs": "O.C.'s",
    "ofc": "of course",
    "omfg": "O.M.F.G",
    "omg": "O.M.G",
    "omw": "on my way",
    "ooc": "O.O.C",
    "otp": "O.T.P",
    "pls": "please",
    "plz": "please",
    "pov": "P.O.V",
    "ppl": "people",
    "shouldnt": "shouldn't",
    "smh": "S.M.H",
    "tbh": "T.B.H",
    "thats": "that's",
    "theres": "there's",
    "theyre": "they're",
    "thx": "thanks",
    "tl; dr": "T.L.D.R",
    "ttyl": "T.T.Y.L",
    "tysm": "thank you so much",
    "ur": "your",
    "w8": "wait",
    "wasnt": "wasn't",
    "wdym": "what do you mean",
    "werent": "weren't",
    "whats": "what's",
    "wouldnt": "wouldn't",
    "wtf": "W.T.F",
    "wyd": "W.Y.D",
    "youre": "you're",
}
"""In any case, and what is said for them."""
_TYPED = re.compile(
    rf"(?<![\w'’.-])(?:{'|'.join(sorted(_SAID, key=len, reverse=True))})(?![\w'’-]|\.\w)", re.IGNORECASE
)


def unchatted(text: str) -> str:
    """*text*, which is English, with forms of chat as they are said."""
    return _TYPED.sub(_said, text)


def _said(match: re.Match[str]) -> str:
    typed = match[0]
    said = _SAID[typed.lower()]
    if typed in INITIALISMS or (typed[0].isupper() and typed[1:].isdigit()):  # M8 is a road, B4 a place in a train
        return typed
    if "." in said:
        return said
    if typed.isupper() and len(typed) > 2:
        return said.upper()
    return said.capitalize() if typed.istitle() else said
