"""Answers of the server: files by range, and only what the asker has not got yet."""

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import FileResponse, Response, StreamingResponse
from starlette.staticfiles import NotModifiedResponse, StaticFiles

from audiofic.publish.page import Page

_CONDITIONS = StaticFiles()  # for its reading of If-None-Match and If-Modified-Since, which FileResponse has not
_ASK = {"cache-control": "private, no-cache"}  # keep it, but ask each time whether it is still so
_SPAN = re.compile(r"(\d{0,18})-(\d{0,18})")


def file_answer(request: Request, path: Path, media_type: str) -> Response:
    """A file, whole or by range, or that it has not changed. Raise FileNotFoundError where there is none."""
    if not is_range(request.headers.get("range", "bytes=0-")):
        del MutableHeaders(scope=request.scope)["range"]  # RFC 9110, 14.2: what is not understood is ignored
    return _unless_known(request, FileResponse(path, headers=_ASK, media_type=media_type, stat_result=path.stat()))


def made_answer(request: Request, data: bytes, media_type: str) -> Response:
    """What was made just now."""
    headers = {**_ASK, "etag": _tag(data)}
    return _unless_known(request, Response(data, media_type=media_type, headers=headers))


def page_answer(request: Request, page: Page) -> Response:
    """A page, with its policy as a header as well: there it can forbid frames, too."""
    answer = made_answer(request, page.html.encode(), "text/html")
    answer.headers["content-security-policy"] = f"{page.policy}; frame-ancestors 'none'"
    return answer


def long_answer(request: Request, pieces: Iterator[str], media_type: str, version: str) -> Response:
    """A text in *pieces*, which are made only if the asker has not got that *version*."""
    headers = {**_ASK, "etag": _tag(version.encode())}
    wanted = pieces if request.method == "GET" else iter(())
    return _unless_known(request, StreamingResponse(wanted, media_type=media_type, headers=headers))


def _unless_known(request: Request, answer: Response) -> Response:
    """*answer*, or 304 where the asker has it."""
    if _CONDITIONS.is_not_modified(answer.headers, request.headers):
        return NotModifiedResponse(answer.headers)
    return answer


def _tag(data: bytes) -> str:
    return f'"{hashlib.sha256(data).hexdigest()[:32]}"'


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
