"""What is said of a file whose tags do not hold together."""

import base64
import binascii
from collections.abc import Iterator
from contextlib import contextmanager

from mutagen import MutagenError


class Unreadable(ValueError):
    """A file is broken; its text says how."""


def decoded(text: bytes) -> bytes:
    """What *text* holds as base64. Raise Unreadable where it is none."""
    try:
        return base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise Unreadable("a tag is no base64") from error


@contextmanager
def broken_files() -> Iterator[None]:
    """mutagen's errors as ours, or as the OSError that they are."""
    try:
        yield
    except MutagenError as error:
        cause = error.args[0] if error.args else None
        if isinstance(cause, OSError) and cause.errno:
            raise cause from error
        if isinstance(cause, OSError):  # mutagen's own, of a file that is cut off
            raise Unreadable("it ends too soon") from error
        raise Unreadable(f"its tags cannot be read ({error})") from error
    except EOFError as error:
        raise Unreadable("it ends too soon") from error
