"""Answers of the server: files by range, and only what the asker has not got yet."""

import hashlib
import re
from collections.abc import Callable, Iterator
from importlib.metadata import version as release
from pathlib import Path

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, Response, StreamingResponse
from starlette.staticfiles import NotModifiedResponse, StaticFiles

from audiofic.publish.page import Page

_CONDITIONS = StaticFiles()  # for its reading of If-None-Match and If-Modified-Since, which FileResponse has not
_ASK = {"cache-control": "private, no-cache"}  # keep it, but ask each time whether it is still so
_KEEP = {"cache-control": "private, max-age=2592000, immutable"}  # for a month, and ask nobody
_RELEASE = release("audiofic")  # another one may make other things of the same files
_SPAN = re.compile(r"(\d{0,18})-(\d{0,18})")


def file_answer(request: Request, path: Path, media_type: str) -> Response:
    """A file, whole or by range, or that it has not changed. Raise FileNotFoundError where there is none."""
    if not is_range(request.headers.get("range", "bytes=0-")):
        del MutableHeaders(scope=request.scope)["range"]  # RFC 9110, 14.2: what is not understood is ignored
    answer = FileResponse(path, headers=_ASK, media_type=media_type, stat_result=path.stat())
    return _known(request, answer) or answer


def made_answer(request: Request, version: str, make: Callable[[], tuple[str, bytes]]) -> Response:
    """What *make* makes, MIME type and data, unless the asker has this *version* of it.

    Where the address holds a version after a "?", another version has another address.
    """
    headers = _versioned(version) | (_KEEP if request.url.query else {})
    if known := _known(request, Response(headers=headers)):
        return known
    media_type, data = make()
    return Response(data, media_type=media_type, headers=headers)


def page_answer(page: Page) -> Response:
    """A page, with its policy as a header as well: there it can forbid frames, too."""
    return HTMLResponse(
        page.html, headers={**_ASK, "content-security-policy": f"{page.policy}; frame-ancestors 'none'"}
    )


def long_answer(request: Request, version: str, pieces: Iterator[str], media_type: str) -> Response:
    """A text in *pieces*, which are made one by one, unless the asker has this *version* of it."""
    wanted = pieces if request.method == "GET" else iter(())
    answer = StreamingResponse(wanted, media_type=media_type, headers=_versioned(version))
    return _known(request, answer) or answer


def _versioned(version: str) -> dict[str, str]:
    digest = hashlib.sha256(f"{_RELEASE} {version}".encode()).hexdigest()
    return {**_ASK, "etag": f'"{digest[:32]}"'}


def _known(request: Request, answer: Response) -> Response | None:
    """304, where the asker has *answer*."""
    return NotModifiedResponse(answer.headers) if _CONDITIONS.is_not_modified(answer.headers, request.headers) else None


def is_range(header: str) -> bool:
    """Whether a Range header asks for bytes in a way that RFC 9110 knows; what it asks for may still be too far."""
    unit, _, spans = header.partition("=")
    return unit.strip().lower() == "bytes" and all(_is_span(span.strip()) for span in spans.split(","))


def _is_span(text: str) -> bool:
    span = _SPAN.fullmatch(text)
    if not span or text == "-":
        return False
    first, last = span.groups()
    return not first or not last or int(first) <= int(last)
