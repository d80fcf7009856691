"""Faces, hearts and shrugs made of signs: a reader smiles, but says nothing."""

import re

_FACES = re.compile(
    r"""
      (?<![\w:;]) [:;=] ['’]? [-o^]? (?: [)(\[\]|*]+ | (?: [DPpOo3/\\SXx] | 3c ) (?!\w) )   # :) ;-) :'( =D
    | (?<!\w) (?: [8xX]-?D+ | 8-\) ) (?!\w)                                     # xD
    | (?<!\w) D [:;=] (?= ['’]? \s* $)                                         # D:
    | (?<![\w.]) (?: [Tt]_+[Tt] | T\.T | [oO][._][oO] | [uU]_+[uU] | n_+n | Q_+Q ) (?![\w.])
    | (?<!\w) (?: \^_*\^ | >[._]+[<>] | <[._]+< | -_+-['’;]* | ;[-_0o]+; | =_+= | \*_+\* | \._\. | \\o/ ) (?!\w)
    """,
    re.VERBOSE,
)
_KAOMOJI = re.compile(
    r"[^\s\w]{0,4}_?\([^()a-zA-Z0-9\s]{0,9}[ツシ◕ಠ益ω▽ಥʖдД^°•｡ᴗᵕ◡□][^()a-zA-Z0-9]{0,9}\)[^\s\w]*(?:_/¯)?"
)
_HEART = re.compile(r"<[/\\]?3+(?!\w)")
_SIGNS = re.compile(
    r"[=^<>_°\\(]|[:;][^\s\w\"'”’]|[:;][DPpOo3]|[:;]['’]|[xX8]D|[DP][:;]|T\.T|[oO]\.[oO]|-['’;]|\b[uUnQ]_"
)


def without_emoticons(text: str) -> str:
    """*text* without them; emoji are not letters, and go with the last signs."""
    if not _SIGNS.search(text):
        return text
    text = _HEART.sub(" ", text) if "<" in text else text
    return _FACES.sub(" ", _KAOMOJI.sub(" ", text))
