"""Letters dressed up as others, or hidden among them: bold and full-width ones, zalgo, invisible characters."""

import re
import unicodedata

from audiofic.speech.words.languages.table import Rule

# NFKC for these alone: elsewhere it would turn "10²" into 102 and "Marvel™" into "MarvelTM".
_DRESSED = re.compile(
    "[\U0001d400-\U0001d7ff\ufb00-\ufb06\uff01-\uff5e\u2100-\u2115\u2118-\u211d\u2124-\u214f\u2160-\u217f\u2460-\u24e9"
    "\u1d2c-\u1d6a\u2071\u207f\u2090-\u209c\U0001f110-\U0001f169\U0001f170-\U0001f189]+"
)
_VULGAR = re.compile("(?<=[0-9])?[¼½¾⅐-⅞]")
_SMALL_CAPITALS = str.maketrans("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnopqrstuvwyz")
_SMALL = re.compile("[ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ]{2,}")
_OVERLAID = re.compile("[\u0334-\u0338\u20d0-\u20ff\ufe00-\ufe0f]+")
_ZALGO = re.compile("\\S{0,40}[A-Za-z\u00c0-\u024f][\u0300-\u036f]{2,}\\S{0,40}")
# Control, private and invisible characters. A joiner stays between letters of scripts
# that need it.
_HIDDEN = re.compile(
    "[\u00ad\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\uffff\ue000-\uf8ff\U000e0000-\U0010ffff]+"
)
_JOINERS = re.compile("(?<![\u0600-\u0dff])[\u200c\u200d]+|[\u200c\u200d]+(?![\u0600-\u0dff])")
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\u2028\u2029]+")
# All but the letters and stops of nearly every story.
_STRANGE = re.compile(
    "[^\n -~\u00a1-\u00ac\u00ae-\u00bb\u00bf-\u02ff\u0370-\u0dff\u2010-\u2027\u3000-\u9fff\uac00-\ud7a3]"
)


def _vulgar(match: re.Match[str]) -> str:
    """ "3½" is "3 1/2", not "31/2"."""
    lead = " " if match.string[match.start() - 1 : match.start()].isdigit() else ""
    return lead + unicodedata.normalize("NFKC", match[0]).replace("\u2044", "/")


def _bare(match: re.Match[str]) -> str:
    return "".join(one for one in unicodedata.normalize("NFD", match[0]) if not unicodedata.combining(one))


def undressed(text: str) -> str:
    """*text* in plain letters; those of all scripts stay as they are."""
    if not _STRANGE.search(text):
        return text
    text = unicodedata.normalize("NFC", text)
    for pattern, said in _RULES:
        text = pattern.sub(said, text)
    return text


_RULES: tuple[Rule, ...] = (
    (_CONTROL, lambda match: " "),
    (_HIDDEN, lambda match: ""),
    (_JOINERS, lambda match: ""),
    (_VULGAR, _vulgar),
    (_DRESSED, lambda match: unicodedata.normalize("NFKC", match[0])),
    (_SMALL, lambda match: match[0].translate(_SMALL_CAPITALS)),
    (_OVERLAID, lambda match: ""),
    (_ZALGO, _bare),
)
