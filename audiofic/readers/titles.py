"""A title for a story whose text has none."""

import os
import re
from pathlib import PurePath


def title_of(name: str) -> str:
    """A file's *name* as a title: the_lamp_room.html -> The Lamp Room."""
    name = os.fsencode(name).decode(errors="replace")  # of an old disk, whose names are no UTF-8
    stem = re.sub(r"[\s_]+", " ", PurePath(name).stem.replace("-", " ")).strip()
    return stem if any(character.isupper() for character in stem) else stem.title()
