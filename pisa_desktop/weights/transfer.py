"""One answer of one source: the bytes of a file from an offset on, brought by a thread of its own.

A read from the network cannot be interrupted, and a download must be: so the thread waits, and whoever wants the
bytes looks in at short intervals.
"""

import contextlib
import email.utils
import itertools
import queue
import re
import socket
import ssl
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pisa_desktop.phrase import Phrase
from pisa_desktop.weights.catalogue import File, Source
from pisa_desktop.weights.https import Limits, Network

if TYPE_CHECKING:
    import httpcore2
    import httpx2

_QUEUED = 16
"""Pieces that may wait to be written."""
_PIECE = 1 << 18
"""Bytes of a piece at most."""
_TLS_RECORD = 1 << 14
"""Bytes that one read gives while data comes fast."""
_REDIRECTS = (301, 302, 303, 307, 308)
_BUSY = (408, 425, 429, 500, 502, 503, 504)
_CONTENT_RANGE = re.compile(r"bytes (\d+)-(\d+)/(\d+|\*)")
_SHA256 = re.compile(r"[0-9a-f]{64}")


class Unusable(Exception):
    """This source does not have the file, or cannot be trusted; it is not asked again. The reason is a clause."""


class Interrupted(Exception):
    """This attempt has failed; another may succeed. The reason is a clause."""

    def __init__(self, reason: str, wait: float = 0.0, whole: bool = False) -> None:
        """`wait`: seconds that the server asks for; `whole`: the next attempt is not to ask for a range."""
        super().__init__(reason)
        self.wait, self.whole = wait, whole


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked of a source."""

    source: Source
    file: File
    offset: int
    """The first byte wanted."""
    whole: bool = False
    """Ask for all of the file and leave out what comes before the offset: this source handles ranges wrongly."""

    @property
    def address(self) -> str:
        """Where the file lies at this source."""
        return f"{self.source.address}/{self.file.path}"


class Transfer:
    """The bytes of a request as they come in. `close` it in any case."""

    def __init__(self, request: Request, client: "httpx2.Client | None", network: Network) -> None:
        """Starts at once. `client` may be None for a folder."""
        self._request, self._client, self._network = request, client, network
        self._queue: queue.Queue[bytes | memoryview | Exception] = queue.Queue(_QUEUED)
        self._closed = threading.Event()
        self._socket: socket.socket | None = None
        self.received = 0
        """Bytes of the body that have come in, those before the offset included."""
        self._thread = threading.Thread(target=self._run, name="download", daemon=True)
        self._thread.start()

    def next(self, seconds: float) -> bytes | memoryview | None:
        """The next bytes, valid until the next call; empty at the end; None when none have come within `seconds`.

        Raises Unusable or Interrupted.
        """
        try:
            item = self._queue.get(timeout=seconds)
        except queue.Empty:
            return None
        if isinstance(item, Exception):
            raise item
        return item

    def close(self) -> None:
        """Stop. The connection is cut; a thread that is still connecting ends by itself at its deadline."""
        self._closed.set()
        if self._thread.is_alive() and self._socket is not None:
            with contextlib.suppress(OSError):
                # Past SSLSocket.shutdown, which would pull the TLS layer from under the thread that reads.
                socket.socket.shutdown(self._socket, socket.SHUT_RDWR)
        if self._client is None or self._socket is not None:
            self._thread.join(timeout=1.0)

    def _run(self) -> None:
        import httpx2

        try:
            if self._client is None:
                self._read_folder()
            else:
                self._read_server(self._client)
            self._put(b"")
        except (Unusable, Interrupted) as fault:
            self._put(fault)
        except httpx2.InvalidURL as error:
            self._put(Unusable(Phrase("its address makes no sense ({error})", error=error)))
        except httpx2.UnsupportedProtocol:
            self._put(Unusable(Phrase("it leads to an address that is not HTTPS")))
        except httpx2.HTTPError as error:
            self._put(_fault(error))
        except Exception as error:  # a bug of ours, or an error of the TLS library: told where the file is wanted
            self._put(error)

    def _put(self, item: bytes | memoryview | Exception) -> None:
        while not self._closed.is_set():
            with contextlib.suppress(queue.Full):
                self._queue.put(item, timeout=self._network.limits.tick)
                return

    def _read_folder(self) -> None:
        path = Path(self._request.address)
        try:
            with path.open("rb") as file:
                if path.stat().st_size != self._request.file.size:
                    raise Unusable(f"its file has {path.stat().st_size:,} bytes, not {self._request.file.size:,}")
                file.seek(self._request.offset)
                while not self._closed.is_set() and (piece := file.read(_PIECE)):
                    self.received += len(piece)
                    self._put(piece)
        except OSError as error:
            raise Unusable(f"its file cannot be read ({error.strerror})") from error

    def _read_server(self, client: "httpx2.Client") -> None:
        """Ask, follow redirects by hand, check every answer on the way, then pass the body on."""
        address = self._request.address
        for _ in range(self._network.limits.redirects + 1):
            if self._closed.is_set():
                return
            if not address.startswith("https://"):
                raise Unusable("it leads to an address that is not HTTPS")
            with client.stream("GET", address, headers=self._headers()) as response:
                self._socket = response.extensions["network_stream"].get_extra_info("socket")
                self._check_links(response)
                if response.status_code not in _REDIRECTS:
                    self._read_body(response)
                    return
                address = str(response.url.join(response.headers.get("Location", "")))
        raise Unusable("it leads from one address to the next without end")

    def _headers(self) -> dict[str, str]:
        # No If-Range: these servers give no validator, or another one each time, and the hash decides.
        ranged = self._request.offset > 0 and not self._request.whole
        return {"Range": f"bytes={self._request.offset}-"} if ranged else {}

    def _check_links(self, response: "httpx2.Response") -> None:
        """What a hub says of the file it leads to has to be what the catalogue says."""
        file = self._request.file
        etag = response.headers.get("X-Linked-Etag", "").removeprefix("W/").strip('"').lower()
        size = response.headers.get("X-Linked-Size", str(file.size))
        if (_SHA256.fullmatch(etag) and etag != file.sha256) or size != str(file.size):
            raise Unusable("it has another file of this name")

    def _read_body(self, response: "httpx2.Response") -> None:
        """Pass on what is wanted of the body."""
        place = _first_byte(response, self._request)
        for piece in _pieces(response, self._network.limits):
            if self._closed.is_set():
                return
            self.received += len(piece)
            place += len(piece)
            if place > self._request.file.size:
                raise Unusable("it sends more than the file")
            new = place - self._request.offset
            if piece and new > 0:
                self._put(piece[-new:])
        if place < self._request.file.size:
            raise Interrupted("the connection ended early")


def _pieces(response: "httpx2.Response", limits: Limits) -> "Iterator[bytes | memoryview]":
    """The body as it comes: at once while it comes slowly, else in larger pieces.

    Its first piece is all of it that came with the head. The rest is received past the HTTP library where its length is
    known: that takes half of the time. A piece is valid until as many as may be queued, and two more, have come: one is
    being written then, and one received.
    """
    parsed, length = response.iter_raw(), response.headers.get("Content-Length", "")
    yield (first := next(parsed, b""))
    stream = response.extensions["network_stream"]
    if not length.isdecimal() or "Transfer-Encoding" in response.headers or _is_tls_in_tls(stream):
        yield from parsed
        return
    connection, left = stream.get_extra_info("socket"), int(length) - len(first)
    connection.settimeout(limits.stall)
    buffers = itertools.cycle([memoryview(bytearray(_PIECE)) for _ in range(_QUEUED + 2)])
    while left > 0:
        buffer = next(buffers)
        count, cut = _received(connection, buffer[:left], limits.tick)
        yield buffer[:count]
        if cut is not None:
            raise Interrupted("the connection was cut") from cut
        if count == 0:
            return
        left -= count


def _is_tls_in_tls(stream: "httpcore2.NetworkStream") -> bool:
    """Whether the connection goes through a proxy that is itself reached by HTTPS."""
    return isinstance(stream.get_extra_info("ssl_object"), ssl.SSLObject)


def _received(connection: socket.socket, buffer: memoryview, tick: float) -> tuple[int, OSError | None]:
    """How many bytes have come: a full buffer, or less when they come slowly; and the error that ended them, if any."""
    count, begun = 0, time.monotonic()
    try:
        while count < len(buffer):
            new = connection.recv_into(buffer[count:])
            count += new
            if new < _TLS_RECORD or time.monotonic() - begun >= tick:
                break
    except OSError as error:
        return count, error
    return count, None


def _first_byte(response: "httpx2.Response", request: Request) -> int:
    """At which byte of the file the body begins. Raises Unusable or Interrupted unless it is part of the file."""
    status = response.status_code
    if status in _BUSY:
        raise Interrupted(f"it is busy (HTTP {status})", wait=_retry_after(response.headers.get("Retry-After", "")))
    if status == 403:
        raise Interrupted("it refuses access (HTTP 403)")  # a signed address that has expired, or a faulty node
    if status == 416:
        raise Interrupted("it refuses to continue in the middle (HTTP 416)", whole=True)
    if status not in (200, 206):
        raise Unusable(f"it does not have the file (HTTP {status})")
    if response.headers.get("Content-Type", "").startswith("text/html"):
        raise Unusable("it answers with a web page instead of the file")
    if response.headers.get("Content-Encoding", "identity") != "identity":
        raise Unusable("it sends the file compressed")
    if status == 200:
        length = response.headers.get("Content-Length", str(request.file.size))
        if length != str(request.file.size):
            raise Unusable(f"its file has {length} bytes, not {request.file.size}")
        return 0
    wanted = 0 if request.whole else request.offset
    found = _CONTENT_RANGE.fullmatch(response.headers.get("Content-Range", ""))
    if found is None or int(found[1]) != wanted or found[3] not in ("*", str(request.file.size)):
        raise Interrupted("it sends another part of the file than it was asked for", whole=True)
    return wanted


def _retry_after(text: str) -> float:
    """Seconds that a Retry-After header asks for: a number, or a date."""
    if text.isdecimal():
        return float(text)
    try:
        return max(0.0, email.utils.parsedate_to_datetime(text).timestamp() - time.time())
    except (TypeError, ValueError, OverflowError):
        return 0.0


def _fault(error: "httpx2.HTTPError") -> Exception:
    """What a fault on the way to a server means for the source."""
    import httpx2

    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return Unusable(Phrase("its certificate is not trusted ({reason})", reason=cause.verify_message))
        cause = cause.__cause__ or cause.__context__
    if isinstance(error, httpx2.ConnectError | httpx2.ConnectTimeout):
        return Interrupted(Phrase("it cannot be reached"))
    if isinstance(error, httpx2.ProxyError):
        return Interrupted(Phrase("the proxy refuses the connection ({error})", error=error))
    return Interrupted(Phrase("the connection was cut"))
