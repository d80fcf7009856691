"""Whose voice a paragraph is in: an author who talks to readers about the story, or somebody who tells it."""

import re

_ABOUT_STORY = re.compile(
    r"\b(?:reviews?|review(?:er|ing|ed)s?|r&r|r & r|fics?|fan ?(?:fic|art|mix)\w*|fandoms?|head ?canons?"
    r"|canon|(?:an?|is|this) AU"
    r"|(?:the |this |my |for |of )?(?:next|last|previous|first|new|this) (?:chapter|part|instal?lment|update)s?"
    r"|chapters? (?:\d+|one|two|three|four|five)|chapters|updat(?:es?|ed|ing)|kudos|beta(?:['’]?d|ed|s|-?read\w*)?"
    r"|un-?beta['’]?e?d|disclaimers?|(?:do not|don['’]?t|dont) own|own nothing|ao3|ff\.?net|wattpad|tumblr|dreamwidth"
    r"|patre?ons?|ko-?fi|discord|my (?:profile|page|askbox|blog)|readers?|one-?shots?|drabbles?|a/n|flames?|flamers?"
    r"|(?:love|like|enjoy|started|finished|am|i['’]m) writing|(?:i|we) (?:wrote|write|typed?|post(?:ed)?|publish\w*)\b"
    r"|(?:wrote|written|typed|posted|posting|writing) (?:this|it|that|most|for)|pairings?|podfics?"
    r"|the next one|spoilers?|season (?:\d|one|two|three|four)|episode|the pilot|the (?:game|artbook|soundtrack"
    r"|finale|movie|anime|manga)"
    r"|(?:this|my|other|of the \w+|these) (?:story|stories|series)|sequel|prequel|you guys|hiatus|omakes?"
    r"|inspired by|set (?:after|before|during) the|prompts?|requests?|requested|contest|giveaway|poll|vote|concrit"
    r"|(?:constructive )?criticism|followers|favou?rit(?:ed|es|ing)|subscri\w+|comments?"
    r"|word ?count|cliff-?(?:hanger|ie)s?"
    r"|drop me a line|let me know|tell me (?:what|if|whose|in)|crossover|oocs?|ocs?"
    r"|translations?|happy (?:reading|birthday)|read (?:and|&) review|podcast|lol|xoxo"
    r"|thank(?:s| you) (?:to|for|so)|my \w+ (?:stories|fics?)|to be continued"
    r"|next time|part (?:two|three|four|2|3|4) will|end of (?:the )?(?:chapter|work))\b"
    r"|https?://|www\.|<3|[:;]-?[)D(P](?!\w)|\bXD\b",
    re.IGNORECASE,
)
_TO_READERS = re.compile(
    r"\b(?:hi|hey|hello|welcome|hope (?:you|that you)|thanks?|thank you|sorry|apolog\w+|please|plz"
    r"|pls|enjoy|everyone|everybody|folks|all of you"
    r"|y['’]all|guys|lovel(?:y|ies)|see (?:you|ya)|haha|btw|i promise|i swear|stay (?:safe|tuned)"
    r"|back to it|on with (?:the|it)"
    r"|let['’]s go|next (?:week|one|month|weekend)|usual|monday|tuesday|wednesday|thursday|friday|saturday|sunday|love"
    r"|warning|mistakes?|typos?|laptop|wifi|internet|school|exams?|work|phone|i don['’]?t know|first time"
    r"|anyone|guess)\b"
    r"|!!|\?\?|\bx{2,3}\b",
    re.IGNORECASE,
)
_I = re.compile(
    r"\b(?:I['’]?(?:m|ve|ll|d)|I (?:am|have|know|hope|think|do|will|can|was|did|had|love|live|own|\w+n['’]?t))\b", re.I
)
_YOU = re.compile(r"\b(?:you|your|you['’]?(?:re|ll|ve|d))\b", re.IGNORECASE)
_TOLD = re.compile(
    r"\b(?:he|she|they|it)(?:\s+\w+)?\s+(?:was|were|had|said|could|would|did|went|came|took|saw|knew|felt|got|put|left|ran"
    r"|sat|stood|gave|told|thought|made|began|kept|held|heard|found|brought|drank|ate|slept|lay|rose|fell|spoke|drew|threw"
    r"|met|let|lost|meant|\w{2,}ed)\b",
    re.IGNORECASE,
)
_SPEECH = re.compile(r"[\"“][^\"”]{2,}[,.!?…—–-][\"”]")
_TAGGED = re.compile(
    r"[,.!?…—–-][\"”]\s+(?:[\w'’.-]+\s+){0,3}(?:said|says|asked|replied|cried|whispered|answered|muttered"
    r"|called|told)\b"
    r"|\b(?:said|says|asked|replied|cried|whispered),\s+[\"“]"
)
_MOST = 2000  # characters of a paragraph that show whose it is


def talk(paragraph: str) -> int:
    """Above 0 an author talks, below 0 somebody tells a story."""
    words = paragraph[:_MOST]
    about = len({found.lower() for found in _ABOUT_STORY.findall(words)})
    to = (
        len({found.lower() for found in _TO_READERS.findall(words)}) + bool(_I.search(words)) + bool(_YOU.search(words))
    )
    return 2 * min(about, 4) + min(to, 4) - told(words)


def about_story(paragraph: str) -> bool:
    """Whether *paragraph* speaks of stories, chapters, readers: in a story hardly anybody does."""
    return bool(_ABOUT_STORY.search(paragraph, 0, _MOST))


def told(paragraph: str) -> int:
    """How much in *paragraph* only a story does: people speak, are spoken of in the past."""
    words = paragraph[:_MOST]
    return 5 * bool(_TAGGED.search(words)) + 2 * min(len(_SPEECH.findall(words)), 2) + min(len(_TOLD.findall(words)), 4)


def is_dialogue(paragraph: str) -> bool:
    """Whether somebody speaks in *paragraph*."""
    opens = paragraph.lstrip("*_ ").startswith(('"', "“", "‘", "«", "„"))
    return bool(_TAGGED.search(paragraph)) or (opens and bool(_SPEECH.match(paragraph.lstrip("*_ "))))
