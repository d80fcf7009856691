"""What a file's properties say about a story, beside what stands in its text."""

import re
from dataclasses import replace

from audiofic.model import Document, Metadata
from audiofic.readers.titles import title_of
from audiofic.readers.web.facts import merged

_JUNK = re.compile(
    r"(?i)^microsoft word\b|^untitled|^document ?\d*$|\.(?:docx?|odt|indd|tex|pdf|md|html?)$|^\W*$|^about:"
)


def title_in_earnest(title: str) -> str:
    """*title*, unless a program wrote it in an author's stead ("Document1", "Microsoft Word - story.doc")."""
    plain = " ".join(title.split())
    return "" if _JUNK.search(plain) else plain


def with_properties(document: Document, known: Metadata, name: str, sure: bool = False) -> Document:
    """*document*, its facts filled from *known*; *sure*: what is known counts more than what its pages say.

    A title that was made of the file's *name* counts less than any.
    """
    said = document.metadata
    if said.title == title_of(name):
        said = replace(said, title="")
    metadata = merged(known, said) if sure else merged(said, known)
    if not metadata.title:
        return replace(document, metadata=replace(metadata, title=document.metadata.title))
    chapters = tuple(
        replace(one, title=metadata.title) if one.title == document.metadata.title else one for one in document.chapters
    )
    return replace(document, metadata=metadata, chapters=chapters)
