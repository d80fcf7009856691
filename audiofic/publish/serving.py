"""The server at work: its socket, the addresses it can be reached at, and its end by Ctrl-C."""

import errno
import ipaddress
import os
import socket
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import uvicorn

from audiofic.errors import UsageError
from audiofic.publish.access import LOOPBACK, checked_token, kept_token, prefix
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
    index = Index(folder)
    app = library_app(index, given, (*LOOPBACK, address.host.lower()))
    with listening(address) as listener:
        holdings = index.holdings()
        for sentence in holdings.broken:
            tell(f"warning: {sentence}")
        count = len(holdings.by_work)
        tell(f"{count:,} audiobook{'' if count == 1 else 's'} in {folder}")
        for place in addresses(address.host, listener.getsockname()[1]):
            tell(f"library: {place}{prefix(given)}/")
            tell(f"feed:    {place}{prefix(given)}/feed.xml")
        config = uvicorn.Config(
            app, log_config=None, access_log=False, server_header=False, lifespan="off", ws="none",
            timeout_graceful_shutdown=_END,
        )  # fmt: skip
        try:
            _Server(config).run(sockets=[listener])
        except KeyboardInterrupt:
            tell("stopped")


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


def addresses(host: str, port: int) -> Iterator[str]:
    """Of a server that listens on *host*: as URLs, without a slash at the end."""
    names = [host]
    if host in {"0.0.0.0", "::", ""}:  # every one of this machine's
        names = list(filter(None, (_own_address(), LOOPBACK[1])))
    for name in names:
        yield f"http://[{name}]:{port}" if ":" in name else f"http://{name}:{port}"


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
