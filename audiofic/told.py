"""What a user was told once is not told again."""

from pathlib import Path

import platformdirs


def first_time(subject: str) -> bool:
    """Whether nobody spoke of *subject* before; from now on somebody did. Where that cannot be noted, keep quiet."""
    folder = Path(platformdirs.user_data_dir("audiofic")) / "told"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / subject).touch(exist_ok=False)
    except OSError:
        return False
    return True
