"""The words of a segment as an engine should be told them."""

import re

# Mark-up that readers of plain text leave in: engines would say "asterisk" and "underscore".
_EMPHASIS = re.compile(r"[*_~]+")
_NOTE_LABEL = re.compile(r"\ba\s*/\s*n\b|^[\[(]?\s*an(?=\s*[:;–—-])", re.IGNORECASE)
_SPEAKABLE = re.compile(r"\w")
# espeak breaks off in a word of 400 letters, without a word of its own; nobody can tell where a scream is split.
_ENDLESS = re.compile(r"\S{80}(?=\S)")


def speakable(text: str) -> str:
    """*text* without mark-up, with "A/N" said in full; empty where no letter or digit is left to say."""
    plain = _EMPHASIS.sub("", text) if "*" in text or "_" in text or "~" in text else text
    if "/" in plain or plain[:4].casefold().startswith(("an", "(an", "[an")):
        plain = _NOTE_LABEL.sub("Author's note", plain)
    plain = " ".join(plain.split()) if plain is not text else text
    plain = _ENDLESS.sub(r"\g<0> ", plain)
    return plain if _SPEAKABLE.search(plain) else ""
