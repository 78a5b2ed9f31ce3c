"""A local HTTPS server that behaves as the servers of weights do, at their best and at their worst.

The key pair beside this file belongs to these tests alone; no other program trusts it.
"""

import os
import secrets
import socket
import ssl
import struct
import threading
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from pisa_desktop.weights.catalogue import Source

CERTIFICATE = Path(__file__).parent / "https" / "localhost.crt"
_KEY = CERTIFICATE.with_suffix(".key")

Manner = Callable[["Exchange"], None]
"""How the server answers one request for a file."""


def trusted() -> ssl.SSLContext:
    """Trusts this server and nobody else."""
    return ssl.create_default_context(cafile=str(CERTIFICATE))


@dataclass
class Exchange:
    """One request for a file, and the means to answer it."""

    handler: "_Handler"
    content: bytes
    number: int
    """How many requests there have been for this file, this one included."""

    @property
    def range_start(self) -> int | None:
        """Of the Range header; None without one."""
        text = self.handler.headers.get("Range")
        return None if text is None else int(text.removeprefix("bytes=").partition("-")[0])

    def reply(self, status: int, body: bytes = b"", length: int | None = None, **headers: object) -> None:
        """Send an answer; `length` is what Content-Length claims. "_" in a header's name stands for "-"."""
        self.handler.send_response(status)
        self.handler.send_header("Content-Length", str(len(body) if length is None else length))
        for name, value in headers.items():
            self.handler.send_header(name.replace("_", "-"), str(value))
        self.handler.end_headers()
        self.handler.wfile.write(body)
        if length not in (None, len(body)):
            self.cut()

    def cut(self) -> None:
        """End the connection."""
        self.handler.wfile.flush()
        self.handler.close_connection = True

    def reset(self) -> None:
        """End the connection as if the computer had crashed: what is on its way is lost."""
        self.handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        os.close(self.handler.connection.detach())

    def serve(self, limit: int | None = None, shift: int = 0, **headers: object) -> None:
        """Answer well, from the range's start.

        Args:
            limit: cut the connection after so many bytes.
            shift: added to the start that Content-Range claims.
        """
        start, total = self.range_start, len(self.content)
        if start is not None:
            headers = {"Content_Range": f"bytes {start + shift}-{total - 1}/{total}", **headers}
        body = self.content[start or 0 :]
        self.reply(200 if start is None else 206, body[:limit], len(body), **headers)


def well(exchange: Exchange) -> None:
    """As it should be."""
    exchange.serve()


def cut_after(count: int) -> Manner:
    """Every connection is cut after so many bytes."""
    return lambda exchange: exchange.serve(limit=count)


def first(*manners: Manner) -> Manner:
    """Each manner once, then well."""

    def behave(exchange: Exchange) -> None:
        (*manners, well)[min(exchange.number - 1, len(manners))](exchange)

    return behave


def status(code: int, **headers: object) -> Manner:
    """This status and no file."""
    return lambda exchange: exchange.reply(code, b"", None, **headers)


def redirect(address: str) -> Manner:
    """To another address."""
    return lambda exchange: exchange.reply(302, Location=address)


def no_ranges(exchange: Exchange) -> None:
    """Ignores Range."""
    exchange.reply(200, exchange.content)


def web_page(exchange: Exchange) -> None:
    """A sign-in page with 200."""
    exchange.reply(200, b"<html>Please sign in</html>", Content_Type="text/html; charset=utf-8")


def hub(exchange: Exchange) -> None:
    """As model hubs do: to a signed address that works once, without validators there."""
    server = exchange.handler.server
    token = secrets.token_hex(8)
    server.signed[f"/signed/{token}"] = exchange.handler.path
    size, sha = len(exchange.content), server.hashes[exchange.handler.path]
    exchange.reply(302, Location=f"/signed/{token}", X_Linked_Size=size, X_Linked_Etag=f'"{sha}"')


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.content: dict[str, bytes] = {}
        self.hashes: dict[str, str] = {}
        self.manners: dict[str, Manner] = {}
        self.signed: dict[str, str] = {}
        self.counts: dict[str, int] = defaultdict(int)
        self.log: list[tuple[str, str | None]] = []
        self.expected: list[str] = []

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that leaves early is nothing to report."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Server

    def do_GET(self) -> None:
        server, path = self.server, self.path
        signed = server.signed.pop(path, None) if path.startswith("/signed/") else None
        if path.startswith("/signed/") and signed is None:
            Exchange(self, b"", 1).reply(403)
            return
        name = signed or path
        server.log.append((path, self.headers.get("Range")))
        assert "If-Range" not in self.headers
        if name not in server.content:
            Exchange(self, b"", 1).reply(404)
            return
        counted = path if signed is None else f"signed {name}"
        server.counts[counted] += 1
        manner = server.manners.get(counted, well)
        manner(Exchange(self, server.content[name], server.counts[counted]))

    def log_message(self, format: str, *args: Any) -> None:
        pass


@dataclass
class Hub:
    """The server as tests see it."""

    server: _Server
    address: str
    certificates: ssl.SSLContext = field(default_factory=trusted)

    def source(self, name: str = "main") -> Source:
        """A source whose files lie under this name."""
        return Source(name, f"{self.address}/{name}")

    def put(self, path: str, content: bytes, sha256: str, manner: Manner = well, behind: Manner = well) -> None:
        """Serve a file at "SOURCE/PATH"; `behind` is how a signed address behaves."""
        self.server.content[f"/{path}"], self.server.hashes[f"/{path}"] = content, sha256
        self.server.manners[f"/{path}"], self.server.manners[f"signed /{path}"] = manner, behind

    @property
    def log(self) -> list[tuple[str, str | None]]:
        """Path and Range of every request so far."""
        return self.server.log


@contextmanager
def serving() -> Iterator[Hub]:
    """A server on a port of its own."""
    server = _Server()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE, _KEY)
    server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield Hub(server, f"https://localhost:{server.server_port}")
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
