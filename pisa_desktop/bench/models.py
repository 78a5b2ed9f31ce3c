"""Downloading and checking of models, against what the system's own programs take: curl and sha256sum."""

import os
import ssl
import subprocess
import sys
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from pisa_desktop.bench import fresh_process
from pisa_desktop.bench.engine import Figure
from pisa_desktop.progress import drain
from pisa_desktop.weights.catalogue import BASE, File, Source
from pisa_desktop.weights.download import download
from pisa_desktop.weights.https import Network
from pisa_desktop.weights.part_file import sha256_of
from pisa_desktop.weights.transfer import Request, Transfer

Array = NDArray[np.float64]

SIZE = 512 << 20
"""Bytes of the file that is downloaded."""
RUNS = 3
RATES = (("", 0), (", at 1 Gbit/s", 125_000_000))
"""Words of a figure, and the most bytes a second that the server sends; 0 is as fast as it can.

The goals are for a line: without one, the two cores of a small computer serve, encrypt, decrypt and hash at a time.
"""


def bench_models(folder: Path) -> Iterator[Figure]:
    """From an HTTPS server in a process of its own; the best of three runs each, in turn.

    `folder` takes 1.6 GB for the time. Needs the programs openssl, curl and sha256sum.
    """
    served = folder / "served" / "model"
    served.parent.mkdir()
    served.write_bytes(np.random.default_rng(0).bytes(SIZE))
    file = File("model", SIZE, drain(sha256_of(served, "model")), "model")
    certificate = _certificate(folder)
    for words, rate in RATES:
        command = fresh_process.command(serve, str(served.parent), str(certificate), str(rate))
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
            assert server.stdout is not None
            address = f"https://localhost:{server.stdout.readline().strip()}"
            try:
                took = _downloads(address, file, certificate, folder)
            finally:
                server.terminate()
        yield from _figures(took, words)
    yield from _checks(folder)


def _figures(took: Array, words: str) -> Iterator[Figure]:
    names = (
        "curl, 512 MB by HTTPS from this computer",
        "our transfer, neither hashed nor written",
        "our transfer, written but not hashed",
        "our download until its last byte",
        "our download, hashed again and in place",
    )
    for name, (seconds, processor) in zip(names, took, strict=True):
        yield Figure(f"{name}{words}", seconds, "s")
        yield Figure("    processor time", processor, "s")
    curl, _, written, ours, _ = took
    yield Figure(f"download / curl{words}", ours[0] / curl[0], "", 1.25 if words else None)
    yield Figure(f"what hashing adds to the download{words}", ours[0] / written[0] - 1, "", 0.1 if words else None)


def _now() -> Array:
    """(2,): seconds of the clock, and of the processor in this process and its ended children.

    The second ones tell more on a computer that does much else.
    """
    return np.array([time.perf_counter(), sum(os.times()[:4])])


def _downloads(address: str, file: File, certificate: Path, folder: Path) -> Array:
    """(5, 2): by the clock and by the processor, the seconds of curl, of our transfer alone and written, of our
    download until its last byte and until in place."""
    network = Network(certificates=ssl.create_default_context(cafile=str(certificate)))
    source, target = Source("bench", address), folder / "downloaded"
    times = []
    for _ in range(RUNS):
        begin = _now()
        curl = ["curl", "--silent", "--fail", "--cacert", str(certificate), "-o", str(target), f"{address}/{file.path}"]
        subprocess.run(curl, check=True)
        of_curl = _now() - begin
        target.unlink()
        with network.client() as client:
            of_transfer = _transferred(Transfer(Request(source, file, 0), client, network), Path(os.devnull))
            of_written = _transferred(Transfer(Request(source, file, 0), client, network), target)
            target.unlink()
            begin = come = _now()
            for step in download(file, target, (source,), network, client):
                if step.what.startswith("Downloading"):
                    come = _now()
        times.append([of_curl, of_transfer, of_written, come - begin, _now() - begin])
        target.unlink()
    least: Array = np.min(times, axis=0)
    return least


def _transferred(transfer: Transfer, target: Path) -> Array:
    """The time of a transfer whose bytes are written to a file."""
    begin = _now()
    with target.open("wb", buffering=0) as file:
        while (piece := transfer.next(1.0)) != b"":
            if piece is not None:
                file.write(piece)
    transfer.close()
    return _now() - begin


def _checks(folder: Path) -> Iterator[Figure]:
    """A file of zeros that takes no room on the disk, as large as UNet and VAE together."""
    path, size = folder / "zeros", sum(file.size for file in BASE.wanted if not file.temporary)
    with path.open("wb") as file:
        file.truncate(size)
    ours, theirs = [], []
    for _ in range(RUNS):
        begin = time.perf_counter()
        drain(sha256_of(path, "zeros"))
        ours.append(time.perf_counter() - begin)
        begin = time.perf_counter()
        subprocess.run(["sha256sum", str(path)], check=True, stdout=subprocess.DEVNULL)
        theirs.append(time.perf_counter() - begin)
    yield Figure("checking 1.9 GB", min(ours), "s")
    yield Figure("sha256sum of the same", min(theirs), "s")
    yield Figure("checking / sha256sum", min(ours) / min(theirs), "", 1.1)


def _certificate(folder: Path) -> Path:
    """A certificate for localhost, and its key beside it."""
    certificate = folder / "localhost.crt"
    command = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
    command += ["-keyout", str(certificate.with_suffix(".key")), "-out", str(certificate), "-days", "2"]
    command += ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"]
    subprocess.run(command, check=True, capture_output=True)
    return certificate


def serve(folder: str, certificate: str, rate: str) -> None:
    """Serve the files of a folder by HTTPS until the process is ended; prints the port.

    `rate`: bytes a second at most; "0" is as fast as it can.
    """

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            path = Path(folder) / Path(self.path).name
            self.send_response(200)
            self.send_header("Content-Length", str(path.stat().st_size))
            self.end_headers()
            begin, sent = time.perf_counter(), 0
            with path.open("rb") as file:
                while piece := file.read(1 << 20):
                    self.wfile.write(piece)
                    sent += len(piece)
                    if int(rate):
                        time.sleep(max(0.0, begin + sent / int(rate) - time.perf_counter()))

        def log_message(self, format: str, *args: object) -> None:
            pass

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, Path(certificate).with_suffix(".key"))
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.socket = context.wrap_socket(server.socket, server_side=True)
        sys.stdout.write(f"{server.server_port}\n")
        sys.stdout.flush()
        server.serve_forever()
