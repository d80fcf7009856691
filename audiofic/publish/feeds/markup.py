"""XML as it is written, an element at a time: a feed of any length costs no memory."""

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from io import StringIO
from xml.sax.saxutils import XMLGenerator

# https://www.w3.org/TR/xml/#charsets
_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class Markup:
    """A writer of elements; what XML cannot hold of a text is left out."""

    def __init__(self, out: StringIO, after: str) -> None:
        self._out = XMLGenerator(out, "utf-8", short_empty_elements=True)
        self._after = after

    def element(self, name: str, text: str = "", attributes: Mapping[str, str] | None = None) -> None:
        """A whole element."""
        self._start(name, attributes)
        if text:
            self.text(text)
        self._end(name)

    @contextmanager
    def around(self, name: str) -> Iterator[None]:
        """What is written meanwhile stands in an element *name*."""
        self._start(name, None)
        yield
        self._end(name)

    def text(self, text: str) -> None:
        """Characters."""
        self._out.characters(_legal(text))

    def _start(self, name: str, attributes: Mapping[str, str] | None) -> None:
        legal = {key: _legal(value) for key, value in attributes.items()} if attributes else {}
        self._out.startElement(name, legal)  # type: ignore[arg-type]

    def _end(self, name: str) -> None:
        self._out.endElement(name)
        if self._after:
            self._out.ignorableWhitespace(self._after)


def fragment(write: Callable[[Markup], None], after: str = "") -> str:
    """What *write* writes, with *after* behind each whole element."""
    out = StringIO()
    write(Markup(out, after))
    return out.getvalue()


def _legal(text: str) -> str:
    return _ILLEGAL.sub("", text)
