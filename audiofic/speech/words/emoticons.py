"""Faces, hearts and shrugs made of signs: a reader smiles, but says nothing."""

import re

_FACES = re.compile(
    r"""
      (?<![\w:;]) [:;=] ['’]? [-o^]? (?: [)(\[\]|*]+ | (?: [DPpOo3/\\SXx] | 3c ) (?!\w) )   # :) ;-) :'( =D
    | (?<!\w) (?: [8xX]-?D+ | 8-\) ) (?!\w)                                     # xD
    | (?<!\w) D [:;=] (?= ['’]? \s* $)                                         # D:
    | (?<![\w.]) (?: [Tt]_+[Tt] | T\.T | [oO][._][oO] | [TQ]\^[TQ] | [uU]_+[uU] | [xX]_+[xX] | n_+n | Q_+Q ) (?![\w.])
    | (?<!\w) (?: \^_*\^ | >[._]+[<>] | <[._]+< | -_+-['’;]* | ;[-_0o]+; | =_+= | \*_+\* | \._\. | \\o/ ) (?!\w)
    | (?<!\w) (?: @_+@ | \+_+\+ | ಠ_+ಠ ) (?!\w)
    """,
    re.VERBOSE,
)
# Between the brackets of a face are signs, and a few letters that look like eyes, mouths and arms; where they can be a
# word of their own, as "(да)", not these alone.
_ARMS = "٩۶ヽノゝっつづᕕᕗง凸彡"
_ODD = "ツシಠ益ಥʖᴗᵕᴥ"
_INNER = rf"(?:[{_ODD}{_ARMS}дД눈ωº_]|[^\w()])"
_TELLING = rf"(?=[^()]{{0,24}}[{_ODD}{_ARMS}_]|[^()]{{0,24}}[^\w()])"
_WITHIN = rf"{_TELLING}{_INNER}{{2,24}}|ツ|[\^><*;=~´`][oOwvuxз3][\^><*;=~´`]"
_KAOMOJI = re.compile(
    rf"(?:[^\s\w]{{0,4}}_?[{_ARMS}]*|\b[dm])\((?:{_WITHIN})\)(?:[bm]\b|[{_ARMS}]|[^\s\w])*(?:_/¯)?|ʕ[^\s\w]*ᴥ[^\s\w]*ʔ"
)
_HEART = re.compile(r"<[/\\]?3+(?!\w)")
_SIGNS = re.compile(
    r"[=^<>_°\\(ʕ]|[:;][^\s\w\"'”’]|[:;][DPpOo3]|[:;]['’]|[xX8]D|[DP][:;]|T\.T|[oO]\.[oO]|-['’;]|\b[uUnQ]_"
)


def without_emoticons(text: str) -> str:
    """*text* without them; emoji are not letters, and go with the last signs."""
    if not _SIGNS.search(text):
        return text
    text = _HEART.sub(" ", text) if "<" in text else text
    return _FACES.sub(" ", _KAOMOJI.sub(" ", text))
