"""Pages about a story that were saved in its stead: error pages, login forms, warnings, lists of works."""

import re

from lxml.html import HtmlElement

from audiofic.errors import StoryError
from audiofic.readers.web.markup import words_of

_DOWNLOAD = "Open the story in a browser, press Download, choose HTML or EPUB, and give that file."
_PROCEED = "Open the story in a browser, press Proceed, then Download, choose HTML or EPUB, and give that file."
_LOG_IN = "Log in, open the story, press Download, choose HTML or EPUB, and give that file."
_LATER = "Save the page again when it shows the story; best by Download, HTML or EPUB, where the site offers it."
_KINDS = (
    (
        "an adult-content warning",
        _PROCEED,
        r"this work could have adult content|\bif you (?:continue|proceed),? you have agreed",
    ),
    (
        "a login page",
        _LOG_IN,
        r"only available to registered users|restricted to registered users|you must be logged in"
        r"|forgot (?:your )?password|remember me\b.{0,80}\blog ?in|don.t have permission to access",
    ),
    (
        "the notice of an unrevealed work",
        _LATER,
        r"part of an ongoing challenge and will be revealed|in an unrevealed collection",
    ),
    (
        "an error page",
        _LATER,
        r"error (?:4\d\d|5\d\d)\b|502 bad gateway|503 service|404 not found|retry later|internal server error"
        r"|the page you were looking for doesn.t exist|story not found|unable to locate story|down for maintenance"
        r"|archive is (?:currently )?(?:down|offline)",
    ),
    (
        "a check for robots",
        _LATER,
        r"checking (?:your browser|if the site connection)|just a moment\b|shields are up|verify you are human"
        r"|enable javascript and cookies",
    ),
)
_PATTERNS = tuple((re.compile(pattern, re.IGNORECASE), what, hint) for what, hint, pattern in _KINDS)
_LONGEST = 1200  # words; a page about a story has menus, but no more words than that
_LISTED = 2  # works that make a list


def refuse_if_no_story(root: HtmlElement, name: str) -> None:
    """Raise StoryError when the page *root* is about stories and has none."""
    about = f"{name} is a web page about the story, not the story"
    listed = root.xpath("//li[contains(concat(' ', @class, ' '), ' blurb ')] | //div[contains(@class, 'z-list')]")
    if len(listed) >= _LISTED:
        raise StoryError(f"{about}: a list of works.", _DOWNLOAD)
    words = words_of(root)
    if len(words.split()) > _LONGEST:
        return
    title = " ".join(root.xpath("string(//title)").split())
    for pattern, what, hint in _PATTERNS:
        if pattern.search(f"{title} {words}"):
            raise StoryError(f"{about}: {what}.", hint)
