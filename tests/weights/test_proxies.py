"""Downloads through a proxy that the system names, reached by HTTP or by HTTPS."""

import select
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from pisa_desktop.weights.download import DownloadFailed
from pisa_desktop.weights.https import Network
from tests.weights.server import CERTIFICATE, Hub
from tests.weights.test_download import fetch, put


class _Proxy(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, by_https: bool, refuses: bool) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.refuses, self.asked_for = refuses, list[str]()
        self.address = f"{'https' if by_https else 'http'}://localhost:{self.server_port}"
        if by_https:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(CERTIFICATE, CERTIFICATE.with_suffix(".key"))
            self.socket = context.wrap_socket(self.socket, server_side=True, do_handshake_on_connect=False)


class _Handler(BaseHTTPRequestHandler):
    server: _Proxy

    def do_CONNECT(self) -> None:
        self.server.asked_for.append(self.path)
        if self.server.refuses:
            self.send_error(407)
            return
        host, port = self.path.split(":")
        with socket.create_connection((host, int(port))) as there:
            self.send_response(200)
            self.end_headers()
            self.wfile.flush()
            _pass_on(self.connection, there)

    def log_message(self, format: str, *args: object) -> None:
        pass


def _pass_on(one: socket.socket, other: socket.socket) -> None:
    """What either side sends to the other, until one of them leaves."""
    while True:
        pending = isinstance(one, ssl.SSLSocket) and one.pending()
        ready = [one] if pending else select.select([one, other], [], [])[0]
        for side in ready:
            data = side.recv(1 << 16)
            if not data:
                return
            (other if side is one else one).sendall(data)


Start = Callable[..., _Proxy]


@pytest.fixture
def start(monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    """Starts the proxy that the system names."""
    running: list[tuple[_Proxy, threading.Thread]] = []

    def start(by_https: bool = False, refuses: bool = False) -> _Proxy:
        proxy = _Proxy(by_https, refuses)
        thread = threading.Thread(target=proxy.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        running.append((proxy, thread))
        monkeypatch.setenv("HTTPS_PROXY", proxy.address)
        monkeypatch.setenv("NO_PROXY", "")
        monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
        return proxy

    yield start
    for proxy, thread in running:
        proxy.shutdown()
        proxy.server_close()
        thread.join()


@pytest.mark.parametrize("by_https", [False, True], ids=["by HTTP", "by HTTPS"])
def test_the_systems_proxy_is_followed(hub: Hub, network: Network, folder: Path, start: Start, by_https: bool) -> None:
    proxy = start(by_https)
    fetch(folder, put(hub, *[lambda exchange: exchange.serve()]), network)
    assert proxy.asked_for == [hub.address.removeprefix("https://")]


def test_a_proxy_that_refuses_is_named(hub: Hub, network: Network, folder: Path, start: Start) -> None:
    start(refuses=True)
    with pytest.raises(DownloadFailed, match="the proxy refuses the connection"):
        fetch(folder, put(hub, lambda exchange: exchange.serve()), network)
