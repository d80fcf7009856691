"""The server at work: its socket, the addresses it can be reached at, and its end by Ctrl-C."""

import errno
import gc
import ipaddress
import logging
import os
import socket
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import h11
import uvicorn

from audiofic.errors import UsageError
from audiofic.publish.access import LOOPBACK, Access, checked_token, kept_token, prefix
from audiofic.publish.index import Index
from audiofic.publish.server import library_app

PORT = 8765
_END = 3
"""Seconds that answers which are being made have left after Ctrl-C."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where to listen."""

    host: str = LOOPBACK[1]
    port: int = PORT
    """0: any that is free."""


def serve(folder: Path, address: Address, token: str | None, tell: Callable[[str], None]) -> None:
    """Serve the library in *folder* until Ctrl-C; *tell* hears a line for each address of it.

    Anywhere but on this machine alone a token is asked for: *token*, else one that is made once and kept.
    Raise UsageError where the folder, the address or the token is none.
    """
    given = checked_token(token) if token is not None else "" if is_loopback(address.host) else kept_token()
    try:
        index = Index(folder)
        gc.freeze()  # to look for garbage among 5,000 books would hold up every answer for a fifth of a second
        with listening(address) as listener, index.kept():
            port = listener.getsockname()[1]
            places = {name: f"{place}{prefix(given)}" for name, place in addresses(address.host, port).items()}
            _introduce(folder, index, places.values(), tell)
            abroad = next((place for name, place in places.items() if not is_loopback(name)), "")
            _run(library_app(index, given, (*LOOPBACK, address.host.lower()), abroad), listener)
    except KeyboardInterrupt:
        tell("stopped")


def _run(app: Access, listener: socket.socket) -> None:
    config = uvicorn.Config(
        app, http="h11", ws="none", lifespan="off", log_config=None, access_log=False, server_header=False,
        timeout_graceful_shutdown=_END,
    )  # fmt: skip
    logging.getLogger("uvicorn.error").addFilter(_is_fault)
    _Server(config).run(sockets=[listener])


def _introduce(folder: Path, index: Index, places: Iterable[str], tell: Callable[[str], None]) -> None:
    for sentence in index.holdings.broken:
        tell(f"warning: {sentence}")
    count = len(index.holdings.by_work)
    tell(f"{count:,} audiobook{'' if count == 1 else 's'} in {folder}")
    for place in places:
        tell(f"library: {place}/")
        tell(f"feed:    {place}/feed.xml")


def _is_fault(record: logging.LogRecord) -> bool:
    """Whether the server is to blame: not where a client talks nonsense, or a file goes or shrinks while it is sent."""
    error = record.exc_info[1] if record.exc_info else None
    while error and not isinstance(error, OSError | h11.LocalProtocolError):
        error = error.__cause__
    return record.levelno >= logging.ERROR and not error


class _Server(uvicorn.Server):
    """One that hangs up on its listeners: to cancel their answers, as uvicorn does, ends in a traceback for each."""

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        for connection in list(self.server_state.connections):
            connection.transport.abort()
        await super().shutdown(sockets)


def is_loopback(host: str) -> bool:
    """Whether nobody outside this machine can reach *host*."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host.lower() == LOOPBACK[0]


def listening(address: Address) -> socket.socket:
    """A socket that listens at *address*. Raise UsageError where that cannot be."""
    try:
        family, _, _, _, place = socket.getaddrinfo(
            address.host, address.port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        return socket.create_server((str(place[0]), address.port), family=family, backlog=2048)
    except OSError as error:
        raise _refusal(error, address) from error


def addresses(host: str, port: int) -> Mapping[str, str]:
    """Of a server that listens on *host*: the names it can be reached by, each with its URL, no slash at the end."""
    names = [host]
    if host in {"0.0.0.0", "::", ""}:  # every one of this machine's
        names = list(filter(None, (_own_address(), LOOPBACK[1])))
    return {name: f"http://[{name}]:{port}" if ":" in name else f"http://{name}:{port}" for name in names}


def _own_address() -> str:
    """This machine's in its network; empty where it is in none. Nothing is sent."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # RFC 5737: nobody's
        except OSError:
            return ""
        return str(probe.getsockname()[0])


def _refusal(error: OSError, address: Address) -> UsageError:
    if error.errno == errno.EADDRINUSE:
        return UsageError(
            f"Port {address.port} is taken by another program.", "Stop that one, or choose another with --port."
        )
    if error.errno == errno.EACCES:
        return UsageError(f"Port {address.port} may not be used.", "Choose one above 1023 with --port.")
    reason = os.strerror(error.errno) if error.errno and error.errno > 0 else error.strerror
    return UsageError(
        f"There is nothing to listen on at {address.host}: {reason}.",
        "--host 127.0.0.1 is for this computer alone, 0.0.0.0 for the network.",
    )
