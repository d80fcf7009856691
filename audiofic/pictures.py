"""What a cover is, by its first bytes: a JPEG or a PNG, which all players show."""

_JPEG, _PNG = b"\xff\xd8\xff", b"\x89PNG"


def is_picture(data: bytes) -> bool:
    """Whether *data* begins as one of the two."""
    return data.startswith((_JPEG, _PNG))


def suffix_of(picture: bytes) -> str:
    """Of a file with the *picture*."""
    return ".png" if picture.startswith(_PNG) else ".jpg"


def type_of(picture: bytes) -> str:
    """MIME type of the *picture*."""
    return "image/png" if picture.startswith(_PNG) else "image/jpeg"
