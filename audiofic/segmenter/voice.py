"""Whose voice a paragraph is in: an author who talks to readers about the story, or somebody who tells it."""

import re

_ABOUT_STORY = re.compile(
    r"\b(?:reviews?|review(?:er|ing|ed)s?|r&r|r & r|fics?|fan ?(?:fic|art|mix)\w*|fandoms?|head ?canons?|canon|(?:an?|is|this) AU"
    r"|(?:the |this |my |for |of )?(?:next|last|previous|first|new|this) (?:chapter|part|instal?lment|update)s?"
    r"|chapters? (?:\d+|one|two|three|four|five)|chapters|updat(?:es?|ed|ing)|kudos|beta(?:['’]?d|ed|s|-?read\w*)?"
    r"|un-?beta['’]?e?d|disclaimers?|(?:do not|don['’]?t|dont) own|own nothing|ao3|ff\.?net|wattpad|tumblr|dreamwidth"
    r"|patre?ons?|ko-?fi|discord|my (?:profile|page|askbox|blog)|readers?|one-?shots?|drabbles?|a/n|flames?|flamers?"
    r"|(?:love|like|enjoy|started|finished|am|i['’]m) writing|(?:i|we) (?:wrote|write|typed?|post(?:ed)?|publish\w*)\b"
    r"|(?:wrote|written|typed|posted|posting|writing) (?:this|it|that|most|for)|pairings?|podfics?|the next one|(?:chapter|this) (?:is|isn['’]t) a"
    r"|spoilers?|season (?:\d|one|two|three|four)|episode|the pilot|the (?:game|artbook|soundtrack|finale|movie|anime|manga)"
    r"|(?:this|my|other|of the \w+|these) (?:story|stories|series)|stories for now|sequel|prequel|you guys|hiatus|omakes?"
    r"|inspired by|set (?:after|before|during) the|prompts?|requests?|requested|contest|giveaway|poll|vote|concrit"
    r"|(?:constructive )?criticism|follow(?:er|ing)?s?!|favou?rit(?:ed|es|ing)|subscri\w+|comments?|word ?count|cliff-?(?:hanger|ie)s?"
    r"|if you['’]?(?:re| are) reading this|drop me a line|let me know|tell me (?:what|if|whose|in)|crossover|oocs?|ocs?"
    r"|the twist|translations?|happy (?:reading|birthday)|read (?:and|&) review|podcast|lol|xoxo|thank(?:s| you) (?:to|for|so)"
    r"|go(?:ing)? on with this|continue\?|the back button|my \w+ (?:stories|fics?)|lower case is|to be continued"
    r"|next time|part (?:two|three|four|2|3|4) will|one more to go|end of (?:the )?(?:chapter|work))\b"
    r"|https?://|www\.|<3|[:;]-?[)D(P](?!\w)|\bXD\b",
    re.IGNORECASE,
)
_TO_READERS = re.compile(
    r"\b(?:hi|hey|hello|welcome|hope (?:you|that you)|thanks?|thank you|sorry|apolog\w+|please|plz|pls|enjoy|everyone|everybody|folks|all of you"
    r"|y['’]all|guys|lovel(?:y|ies)|see (?:you|ya)|haha|btw|i promise|i swear|stay (?:safe|tuned)|back to it|on with (?:the|it)"
    r"|let['’]s go|next (?:week|one|month|weekend)|usual|monday|tuesday|wednesday|thursday|friday|saturday|sunday|love"
    r"|warning|mistakes?|typos?|laptop|wifi|internet|school|exams?|work|phone|i don['’]?t know|first time|anyone|guess)\b"
    r"|!!|\?\?|\bx{2,3}\b",
    re.IGNORECASE,
)
_I = re.compile(
    r"\b(?:I['’]?(?:m|ve|ll|d)|I (?:am|have|know|hope|think|do|will|can|was|did|had|love|live|own|\w+n['’]?t))\b", re.I
)
_YOU = re.compile(r"\b(?:you|your|you['’]?(?:re|ll|ve|d))\b", re.IGNORECASE)
_TOLD = re.compile(
    r"\b(?:he|she|they|it)(?:\s+\w+)?\s+(?:was|were|had|said|asked|could|would|did|went|came|took|looked|saw|knew|felt|got"
    r"|put|left|\w{2,}ed)\b",
    re.IGNORECASE,
)
_SPEECH = re.compile(r"[\"“][^\"”]{2,}[,.!?…—–-][\"”]")
_TAGGED = re.compile(
    r"[,.!?…—–-][\"”]\s+(?:[\w'’.-]+\s+){0,3}(?:said|says|asked|replied|cried|whispered|answered|muttered|called|told)\b"
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
