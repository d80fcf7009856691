"""A language model behind an OpenAI-compatible server, such as Ollama's: it is asked, and never trusted."""

from dataclasses import dataclass
from typing import Annotated, TypeVar

import msgspec
import urllib3

from audiofic.errors import UsageError
from audiofic.server import BUSY, Limits, NoReplyError, Server, ask, server_at

_RETRIES = urllib3.Retry(
    total=2,
    connect=0,
    read=0,
    allowed_methods=None,  # all of them: a question changes nothing, so a POST may be sent again
    status_forcelist=BUSY,
    backoff_factor=0.5,
    retry_after_max=30,
    raise_on_status=False,
)
# 300 seconds for one reply: a large model on a small machine, which may have to be loaded first.
_LIMITS = Limits(300.0, 1 << 20, _RETRIES)


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where a language model is asked."""

    server: Server
    model: str | None
    """As the server calls it; None for the only one that it has."""


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
    return Endpoint(server_at(url, "--llm", "--llm http://localhost:11434"), model)


def only_model(server: Server) -> str:
    """The name of the model that *server* has. Raise UsageError where it has several, NoReplyError."""
    models = [one.id for one in _asked(server, "/models", None, _Models).data if one.id.isprintable()]
    if not models:
        raise NoReplyError("it has no model", gone=True)
    if len(models) > 1:
        rest = f" and {len(models) - 20} more" if len(models) > 20 else ""
        raise UsageError(
            f"{server.url} has {len(models)} language models.",
            f"Choose one with --llm-model: {', '.join(models[:20])}{rest}.",
        )
    return models[0]


def reply(server: Server, model: str, messages: list[dict[str, str]]) -> str:
    """What *model* says to *messages*. Raise NoReplyError."""
    question = {"model": model, "messages": messages, "temperature": 0}
    return _asked(server, "/chat/completions", question, _Completion).choices[0].message.content


def _asked(server: Server, path: str, question: object, form: type[_Body]) -> _Body:
    """Post *question*, or get what is there where it is None, and read what comes back as a *form*."""
    answer = ask(server, path, question, _LIMITS)
    if answer.status != 200:
        raise NoReplyError(f"it answers {answer.phrase}")
    try:
        return msgspec.json.decode(answer.body, type=form)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise NoReplyError("what it answers is not the JSON of a language model") from error
