"""A server that speaks OpenAI's protocol: where it is, its key, and one question to it with one reply."""

import os
import time
from contextlib import closing, suppress
from dataclasses import dataclass, field
from http.client import responses
from typing import Literal

import urllib3
from urllib3.exceptions import (
    HTTPError,
    InvalidHeader,
    LocationParseError,
    MaxRetryError,
    NameResolutionError,
    NewConnectionError,
    SSLError,
    TimeoutError,
)

from audiofic.errors import UsageError

KEY = "OPENAI_API_KEY"
"""Environment variable of the key that the server may ask for."""
BUSY = (408, 429, 500, 502, 503, 504)
"""Statuses after which the same question may be asked again."""
_CONNECT = 5.0  # seconds until somebody picks up
_LATER = urllib3.Retry(retry_after_max=30)
_CHUNK = 1 << 20


class NoReplyError(Exception):
    """The server gave no reply that can be used; the text says why, as the end of a sentence."""

    def __init__(self, reason: str, gone: bool = False) -> None:
        super().__init__(reason)
        self.gone = gone
        """Whether nobody is there, so that any other question would wait in vain."""


@dataclass(frozen=True, slots=True)
class Server:
    """Where it is."""

    url: str
    """Of the API: it ends in /v1."""
    key: str = field(repr=False)
    """Empty where there is none."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What a reply may cost."""

    seconds: float
    """Until it is complete."""
    size: int
    """Bytes."""
    retries: urllib3.Retry | Literal[False] = False


@dataclass(frozen=True, slots=True)
class Reply:
    """What the server says."""

    status: int
    body: bytes
    later: float | None
    """Seconds after which it wants to be asked again, where it says so."""

    @property
    def phrase(self) -> str:
        """The status in words: "404 Not Found"."""
        return f"{self.status} {responses.get(self.status, '')}".rstrip()


def server_at(url: str, name: str, example: str) -> Server:
    """The server at *url*, with or without its /v1, and the key of the environment. Raise UsageError.

    *name*: of what holds the address, for the error; *example*: what it would look like.
    """
    hint = f"It looks like this: {example}"
    try:
        parsed = urllib3.util.parse_url(url)
    except LocationParseError as error:
        raise UsageError(f"{name} {url} is no address.", hint) from error
    if parsed.auth or parsed.query or parsed.fragment:
        raise UsageError(f"The address of {name} has a user, a query or a fragment.", f"{hint}; a key goes into {KEY}.")
    if parsed.scheme not in ("http", "https") or not parsed.host:
        raise UsageError(f"{name} {url} is no address that begins with http:// or https://.", hint)
    key = os.environ.get(KEY, "").strip()
    if not (key.isascii() and key.isprintable()):
        raise UsageError(f"The key in {KEY} holds characters that no key has.", "Copy it again, or unset it.")
    return Server(f"{parsed.url.rstrip('/').removesuffix('/v1')}/v1", key)


def ask(server: Server, path: str, question: object, limits: Limits) -> Reply:
    """Post *question* to *path*, or get what is there where it is None. Raise NoReplyError."""
    try:
        response = urllib3.request(
            "GET" if question is None else "POST",
            server.url + path,
            json=question,
            headers={"Authorization": f"Bearer {server.key}"} if server.key else None,
            timeout=urllib3.Timeout(connect=min(_CONNECT, limits.seconds), read=limits.seconds),
            retries=limits.retries,
            redirect=False,  # whoever stands behind the address was not asked for
            preload_content=False,
        )
        with closing(response):
            body = _body(response, limits)
    except HTTPError as error:
        raise explained(error) from error
    later = None
    with suppress(InvalidHeader):
        later = _LATER.get_retry_after(response)
    return Reply(response.status, body, later)


def _body(response: urllib3.BaseHTTPResponse, limits: Limits) -> bytes:
    """All of it, unless it goes on for ever."""
    deadline, body = time.monotonic() + limits.seconds, bytearray()
    while chunk := response.read1(_CHUNK):
        body += chunk
        if len(body) > limits.size or time.monotonic() > deadline:
            raise NoReplyError("its answer does not end", gone=True)
    return bytes(body)


def explained(error: HTTPError) -> NoReplyError:
    """What *error* means to the user."""
    cause = error.reason if isinstance(error, MaxRetryError) else error
    if isinstance(cause, NameResolutionError):
        return NoReplyError("its host is not known", gone=True)
    if isinstance(cause, NewConnectionError):
        return NoReplyError("nobody is there", gone=True)
    if isinstance(cause, TimeoutError):
        return NoReplyError("it does not answer in time", gone=True)
    if isinstance(cause, SSLError):
        return NoReplyError("its certificate is not to be trusted", gone=True)
    return NoReplyError("the connection broke")
