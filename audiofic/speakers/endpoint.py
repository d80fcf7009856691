"""A language model behind an OpenAI-compatible server, such as Ollama's: it is asked, and never trusted."""

import os
import time
from contextlib import closing
from dataclasses import dataclass, field
from http.client import responses
from typing import Annotated, TypeVar

import msgspec
import urllib3
from urllib3.exceptions import (
    HTTPError,
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
_PATIENCE = 300.0  # seconds for one reply: a large model on a small machine, which may have to be loaded first
_TIMEOUT = urllib3.Timeout(connect=5.0, read=_PATIENCE)
_LARGEST = 1 << 20  # bytes of a reply
_BUSY = (429, 500, 502, 503, 504)
_RETRIES = urllib3.Retry(
    total=2,
    connect=0,
    read=0,
    allowed_methods=None,  # all of them: a question changes nothing, so a POST may be sent again
    status_forcelist=_BUSY,
    backoff_factor=0.5,
    retry_after_max=30,
    raise_on_status=False,
)


class NoReplyError(Exception):
    """The server gave no reply that can be used; the text says why, as the end of a sentence."""

    def __init__(self, reason: str, gone: bool = False) -> None:
        super().__init__(reason)
        self.gone = gone
        """Whether nobody is there, so that any other question would wait in vain."""


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where a language model is asked."""

    url: str
    """Of the API: it ends in /v1."""
    model: str | None
    """As the server calls it; None for the only one that it has."""
    key: str = field(repr=False)
    """Empty where there is none."""


class _Model(msgspec.Struct):
    id: str


class _Models(msgspec.Struct):
    data: list[_Model]


class _Message(msgspec.Struct):
    content: str


class _Choice(msgspec.Struct):
    message: _Message


class _Completion(msgspec.Struct):
    choices: Annotated[list[_Choice], msgspec.Meta(min_length=1)]


_Body = TypeVar("_Body")


def endpoint_at(url: str, model: str | None) -> Endpoint:
    """The language model at *url*, with or without its /v1, and the key of the environment. Raise UsageError."""
    hint = "It looks like this: --llm http://localhost:11434"
    try:
        parsed = urllib3.util.parse_url(url)
    except LocationParseError as error:
        raise UsageError(f"--llm {url} is no address.", hint) from error
    if parsed.auth or parsed.query or parsed.fragment:
        raise UsageError("The address of --llm has a user, a query or a fragment.", f"{hint}; a key goes into {KEY}.")
    if parsed.scheme not in ("http", "https") or not parsed.host:
        raise UsageError(f"--llm {url} is no address that begins with http:// or https://.", hint)
    key = os.environ.get(KEY, "").strip()
    if not (key.isascii() and key.isprintable()):
        raise UsageError(f"The key in {KEY} holds characters that no key has.", "Copy it again, or unset it.")
    return Endpoint(f"{parsed.url.rstrip('/').removesuffix('/v1')}/v1", model, key)


def only_model(endpoint: Endpoint) -> str:
    """The name of the model that *endpoint* has. Raise UsageError where it has several, NoReplyError."""
    models = [one.id for one in _asked(endpoint, "/models", None, _Models).data if one.id.isprintable()]
    if not models:
        raise NoReplyError("it has no model", gone=True)
    if len(models) > 1:
        rest = f" and {len(models) - 20} more" if len(models) > 20 else ""
        raise UsageError(
            f"{endpoint.url} has {len(models)} language models.",
            f"Choose one with --llm-model: {', '.join(models[:20])}{rest}.",
        )
    return models[0]


def reply(endpoint: Endpoint, model: str, messages: list[dict[str, str]]) -> str:
    """What *model* says to *messages*. Raise NoReplyError."""
    question = {"model": model, "messages": messages, "temperature": 0}
    return _asked(endpoint, "/chat/completions", question, _Completion).choices[0].message.content


def _asked(endpoint: Endpoint, path: str, question: object, form: type[_Body]) -> _Body:
    """Post *question*, or get what is there where it is None, and read what comes back as a *form*."""
    try:
        response = urllib3.request(
            "GET" if question is None else "POST",
            endpoint.url + path,
            json=question,
            headers={"Authorization": f"Bearer {endpoint.key}"} if endpoint.key else None,
            timeout=_TIMEOUT,
            retries=_RETRIES,
            redirect=False,  # whoever stands behind the address was not asked for
            preload_content=False,
        )
        with closing(response):
            body = _body(response)
    except HTTPError as error:
        raise _explained(error) from error
    if response.status != 200:
        raise NoReplyError(f"it answers {response.status} {responses.get(response.status, '')}".rstrip())
    try:
        return msgspec.json.decode(body, type=form)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise NoReplyError("what it answers is not the JSON of a language model") from error


def _body(response: urllib3.BaseHTTPResponse) -> bytes:
    """All of it, unless it goes on for ever."""
    deadline, body = time.monotonic() + _PATIENCE, bytearray()
    while chunk := response.read1(_LARGEST):
        body += chunk
        if len(body) > _LARGEST or time.monotonic() > deadline:
            raise NoReplyError("its answer does not end", gone=True)
    return bytes(body)


def _explained(error: HTTPError) -> NoReplyError:
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
