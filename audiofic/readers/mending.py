"""What a text went through before it came to us: mojibake, decorated letters, entities, an exporter's Markdown."""

import html
import re
import unicodedata

from ftfy import TextFixerConfig, fix_encoding

_FTFY = TextFixerConfig(  # nothing but the encoding: by default it straightens curly quotes, which tell who speaks
    unescape_html=False,
    remove_terminal_escapes=False,
    fix_latin_ligatures=False,
    fix_character_width=False,
    uncurl_quotes=False,
    fix_line_breaks=False,
    fix_surrogates=False,
    remove_control_chars=False,
    normalization=None,
)
_TELLTALE = re.compile("[ÂÃâÐÑÅÄï][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]")  # what UTF-8's bytes are in cp1252
_DECORATED = re.compile(
    "[\U0001d400-\U0001d7ff\ufb00-\ufb06\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u24b6-\u24e9ℂℊℋℌℍℎℐℑℒℕℙℚℛℜℝℤℨℬℭℯℰℱℳℴ]+"
)

_ENTITY = re.compile(r"&(?:amp;)*(?:#\d{2,6}|#[xX][0-9a-fA-F]{2,5}|[a-zA-Z]{2,8}\d{0,2});")
_UNESCAPES = 4  # a site, an exporter and a converter may each have escaped once

_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+\-.!>~|<])")
_INSIDE_WORD = re.compile(r"(?<=[^\W_])_([^\W_]+)_(?![^\W_])|(?<![^\W_])_([^\W_]+)_(?=[^\W_])")  # Noo_ooo_
_ADJACENT = re.compile(r"(?<=[^\s_])__(?=[^\s_])")  # _"__What_: two runs of emphasis that touch
_SPACE_AFTER = re.compile(r"(?<=[^\s_*][_*]) (?=[,.;:!?](?![.)(DP]))")  # _word_ , but no smiley


def without_mojibake(text: str) -> tuple[str, tuple[str, ...]]:
    """*text* with UTF-8 that was read as Windows-1252 put right, and a sentence if there was any."""
    if text.isascii() or not _TELLTALE.search(text):
        return text, ()
    lines, mended = text.split("\n"), 0
    for number, line in enumerate(lines):
        telltales = len(_TELLTALE.findall(line))
        if telltales:
            better = fix_encoding(line, _FTFY)
            if len(_TELLTALE.findall(better)) < telltales:
                lines[number] = better
                mended += 1
    if not mended:
        return text, ()
    warning = f"UTF-8 had been read as Windows-1252 (â€œ for “) in {mended:,} lines; it was put right."
    return "\n".join(lines), (warning,)


def plain_letters(text: str) -> str:
    """*text* with 𝓘𝓽, ﬁ and Ｉｔ in the letters that they decorate."""
    return text if text.isascii() else _DECORATED.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)


def decorated(text: str) -> tuple[str, ...]:
    """A sentence if *text* has letters that `plain_letters` changes."""
    count = 0 if text.isascii() else sum(len(found[0]) for found in _DECORATED.finditer(text))
    return (f"{count:,} decorated letters (such as 𝓘 or ﬁ) are read as plain ones.",) if count else ()


def without_entities(text: str) -> tuple[str, tuple[str, ...]]:
    """Plain *text* without a web page's escapes (`&#8217;`, `&amp;quot;`), and a sentence if it had any."""
    if "&" not in text:
        return text, ()
    count = 0

    def plain(found: re.Match[str]) -> str:
        nonlocal count
        character = found[0]
        for _ in range(_UNESCAPES):
            character = html.unescape(character)
        known = not character.endswith(";") or len(character) == 1
        count += known
        return character if known and character.isprintable() else " " if character.isspace() else found[0]

    text = _ENTITY.sub(plain, text)
    return text, ((f"{count:,} escapes of a web page (such as &quot;) were undone.",) if count else ())


def without_markdown(text: str) -> tuple[str, tuple[str, ...]]:
    r"""FanFicFare's *text* without its escapes (`1984\.`) and slips of emphasis, and a sentence for changed words."""
    text = _ESCAPE.sub(r"\1", text)
    text = _ADJACENT.sub("", text)
    text, words = _INSIDE_WORD.subn(r"\1\2", text)
    text = _SPACE_AFTER.sub("", text)
    return text, ((f"Emphasis inside {words:,} words (Noo_ooo_) was taken out of them.",) if words else ())
