"""Who may ask the server: anybody on this machine, and on a network whoever has the token in the address."""

import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import platformdirs
from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse, RedirectResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from audiofic.errors import UsageError

_HOST = re.compile(r"([a-zA-Z0-9._-]+|\[[0-9a-fA-F:.]+\])(:\d{1,5})?")
_TOKEN = re.compile(r"[A-Za-z0-9._~-]{8,200}")
LOOPBACK = ("localhost", "127.0.0.1", "[::1]")
_HEADERS = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",  # the token is in the address
    "cross-origin-resource-policy": "same-origin",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
}


@dataclass(frozen=True, slots=True)
class Access:
    """The app behind a door: what comes through has the right Host and the token, and leaves with careful headers.

    Without a token only names of this machine are taken for Host: another's name that suddenly means 127.0.0.1 is how
    a page in the user's browser would read what is served here (DNS rebinding). With one, any well-formed name is.
    A stranger hears "Not Found", whatever was asked for.
    """

    app: ASGIApp
    token: str = ""
    hosts: Sequence[str] = LOOPBACK

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """As ASGI has it."""
        if scope["type"] == "http":
            await self._answer(scope, receive, careful(send))
        elif scope["type"] == "lifespan":
            await self.app(scope, receive, send)

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        host = _HOST.fullmatch(Headers(scope=scope).get("host", ""))
        if not host or (not self.token and host[1].lower() not in self.hosts):
            await PlainTextResponse("Bad Host", 400)(scope, receive, send)
        elif not self.token:
            await self.app(scope, receive, send)
        elif not secrets.compare_digest(_given(scope["path"]).encode(), self.token.encode()):
            await PlainTextResponse("Not Found", 404)(scope, receive, send)
        elif scope["path"] == (root := prefix(self.token)):
            await RedirectResponse(f"{root}/")(scope, receive, send)
        else:
            await self.app({**scope, "root_path": root}, receive, send)


def prefix(token: str) -> str:
    """What the paths of all that is served begin with."""
    return f"/t/{token}" if token else ""


def checked_token(token: str) -> str:
    """*token*, if it can stand in an address and is not guessed at once. Raise UsageError if not."""
    if not _TOKEN.fullmatch(token):
        raise UsageError(
            "A token is 8 to 200 letters, digits, dots, dashes and underscores.",
            "Choose another, or leave --token out: then a good one is made, and kept.",
        )
    return token


def kept_token() -> str:
    """The token of this user's servers: made once, as who subscribed to a feed asks for it for years.

    Raise UsageError where it cannot be kept, or what is kept is none.
    """
    path = Path(platformdirs.user_data_dir("audiofic")) / "token"
    try:
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.touch(mode=0o600)
            path.write_text(secrets.token_urlsafe(16), "ascii")
        kept = path.read_text("ascii").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(
            f"The token cannot be kept in {path}: {error}.", "Choose one yourself with --token."
        ) from error
    if not _TOKEN.fullmatch(kept):
        raise UsageError(f"What is in {path} is no token.", "Delete it: another is made, and you subscribe again.")
    return kept


def careful(send: Send) -> Send:
    """*send*, with headers that keep browsers from doing more with an answer than showing it."""

    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in _HEADERS.items():
                headers.setdefault(name, value)
        await send(message)

    return sending


def _given(path: str) -> str:
    """The token in a path, or nothing."""
    parts = path.split("/", 3)
    return parts[2] if parts[:2] == ["", "t"] and len(parts) > 2 else ""
