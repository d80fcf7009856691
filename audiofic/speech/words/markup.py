"""Mark-up that a story's text still holds: HTML, BBCode, Markdown, entities, and marks of emphasis."""

import html
import re

from audiofic.speech.words.censored import uncensored
from audiofic.speech.words.emoticons import without_emoticons

_HTML = re.compile(
    r"</?(?:a|abbr|address|article|aside|b|big|blockquote|br|center|cite|code|dd|del|details|div|dl|dt|em|figure|font|h[1-6]"
    r"|hr|i|img|ins|kbd|li|mark|ol|p|pre|q|rp|rt|ruby|s|section|small|span|strike|strong|sub|summary|sup|table|tbody|td|th"
    r"|tr|tt|u|ul|var)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
_INLINE = re.compile(
    r"</?(?:a|abbr|b|big|code|del|em|font|i|ins|mark|s|small|span|strike|strong|sub|sup|u)\b", re.IGNORECASE
)
_BBCODE = re.compile(
    r"\[/?(?:b|i|u|s|em|strong|quote|spoiler|center|left|right|size|color|colour|font|url|link|img|hr|list|code|sup|sub)"
    r"(?:[ =][^\[\]]*)?\]",
    re.IGNORECASE,
)
_LINK = re.compile(r"!?\[([^\[\]]*)\]\([^()\s]*\)")
_ENTITY = re.compile(r"&(?:[a-zA-Z]{2,8}|#\d{1,6}|#x[0-9a-fA-F]{1,5});")
_LINE_START = re.compile(r"^\s*(?:#{1,6}\s+|>+\s+)")
_BACKSLASHED = re.compile(r"\\(?=[*_~`#\[\]()>!-])")
# Emphasis opens before a letter and closes after one; snake_case is the only thing that has a stroke between letters.
_WITHIN = re.compile(r"(?<=[^\W_])_([^\W_]+)_(?![^\W_])|(?<![^\W_])_([^\W_]+)_(?=[^\W_])")
_GENDERED = re.compile(r"(?<=[^\W\d_])[*:_](?=innen\b)")
"""In German, of men and women both: "Schüler*innen"."""
_EMPHASIS = re.compile(r"(?<![^\W_])(?<![*_~])[*_~]++(?=\S)|(?<=[^\s*_~])[*_~]++(?![^\W_])|\*+|~~+")
_MARKS = re.compile(r"[<>&\[\\*_~`#!]")


def unmarked(text: str) -> str:
    """*text* without mark-up, emoticons and marks of emphasis; its words are all there."""
    if "innen" in text:
        text = _GENDERED.sub("", text)
    if "&" in text:
        text = _ENTITY.sub(lambda match: html.unescape(match[0]), text).replace("\xa0", " ")
    if "<" in text:
        text = _HTML.sub(lambda match: "" if _INLINE.match(match[0]) else " ", text)
    if "[" in text:
        text = _LINK.sub(r"\1", _BBCODE.sub("", text))
    text = uncensored(without_emoticons(text))
    if _MARKS.search(text):
        text = _LINE_START.sub("", _BACKSLASHED.sub("", text))
        text = _WITHIN.sub(r"\1\2", text)
        text = _EMPHASIS.sub("", text)
    return text
