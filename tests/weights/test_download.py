"""Downloads of one file against every manner of a server: the final file is whole or absent, always."""

import errno
import hashlib
import os
import random
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pisa_desktop import files
from pisa_desktop.progress import Progress, drain
from pisa_desktop.weights.catalogue import File, Source
from pisa_desktop.weights.download import DownloadFailed, download
from pisa_desktop.weights.https import Limits, Network
from pisa_desktop.weights.part_file import part_of
from pisa_desktop.weights.transfer import Interrupted, Request, Transfer
from tests.faults import Fault
from tests.weights import server
from tests.weights.conftest import FakeTime
from tests.weights.server import Exchange, Hub, Manner

CONTENT = random.Random(7).randbytes(300_000)
SHA256 = hashlib.sha256(CONTENT).hexdigest()
FILE = File("deep/model.bin", len(CONTENT), SHA256, "the model")


def put(hub: Hub, *manners: Manner, behind: Manner = server.well) -> tuple[Source, ...]:
    """The file at one source for each manner."""
    for number, manner in enumerate(manners):
        hub.put(f"s{number}/{FILE.path}", CONTENT, SHA256, manner, behind)
    return tuple(hub.source(f"s{number}") for number in range(len(manners)))


def fetch(folder: Path, sources: tuple[Source, ...], network: Network, file: File = FILE) -> Path:
    """Download; the file is as it should be afterwards, or absent when something was raised."""
    target = folder / "model.bin"
    try:
        with network.client() as client:
            drain(download(file, target, sources, network, client))
    except BaseException:
        assert not target.exists()
        raise
    assert target.read_bytes() == CONTENT
    assert list(folder.iterdir()) == [target], "nothing else is left"
    return target


def begun(folder: Path, content: bytes) -> None:
    """As a process leaves it that was killed after so many bytes."""
    folder.mkdir(parents=True, exist_ok=True)
    part_of(folder / "model.bin", SHA256).write_bytes(content)


def test_a_file_as_model_hubs_serve_it(hub: Hub, network: Network, folder: Path) -> None:
    fetch(folder, put(hub, server.hub), network)
    assert [(path.startswith("/signed/"), asked) for path, asked in hub.log] == [(False, None), (True, None)]


def test_progress_ends_at_the_size(hub: Hub, network: Network, folder: Path) -> None:
    with network.client() as client:
        told = list(download(FILE, folder / "model.bin", put(hub, server.well), network, client))
    assert told[-1] == Progress(len(CONTENT), len(CONTENT), "Checking the model")
    assert "Downloading the model" in {progress.what for progress in told}


@pytest.mark.parametrize("already", [1, 150_000, len(CONTENT) - 1])
def test_goes_on_where_it_stopped(hub: Hub, network: Network, folder: Path, already: int) -> None:
    begun(folder, CONTENT[:already])
    fetch(folder, put(hub, server.hub), network)
    assert [asked for _, asked in hub.log] == [f"bytes={already}-"] * 2


def test_all_was_there_but_the_name(hub: Hub, network: Network, folder: Path) -> None:
    begun(folder, CONTENT)
    fetch(folder, put(hub, server.well), network)
    assert hub.log == []


@pytest.mark.parametrize("left", [b"x" * 100, CONTENT[:-1] + b"x", CONTENT + b"more"], ids=["start", "end", "long"])
def test_a_damaged_part_is_found_out_and_begun_anew(hub: Hub, network: Network, folder: Path, left: bytes) -> None:
    begun(folder, left)
    fetch(folder, put(hub, server.well), network)
    assert hub.log[-1] == (f"/s0/{FILE.path}", None)


@pytest.mark.fault("Connection cut")
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cuts=st.lists(st.integers(0, len(CONTENT) - 1), min_size=1, max_size=4))
def test_cut_at_any_offset(hub: Hub, network: Network, tmp_path_factory, cuts: list[int]) -> None:
    """Each of the first connections is cut at a byte; the others go to the end."""
    hub.server.counts.clear()
    sources = put(hub, server.hub, behind=server.first(*(server.cut_after(count) for count in cuts)))
    fetch(tmp_path_factory.mktemp("cut"), sources, network)


def each_time_another_etag(exchange: Exchange) -> None:
    exchange.serve(limit=100_000, ETag=f'"{exchange.number}"')


def whole_but_cut(exchange: Exchange) -> None:
    exchange.reply(200, exchange.content[: 100_000 * exchange.number], len(exchange.content))


def reset(exchange: Exchange) -> None:
    exchange.serve(limit=200_000)
    exchange.reset()


def open_ended(exchange: Exchange, *encoding: str) -> None:
    """An answer that does not say how long it is."""
    handler = exchange.handler
    handler.send_response(200)
    for value in encoding:
        handler.send_header("Transfer-Encoding", value)
    handler.send_header("Connection", "close")
    handler.end_headers()


def without_length(exchange: Exchange) -> None:
    open_ended(exchange)
    exchange.handler.wfile.write(exchange.content)
    exchange.cut()


def in_chunks(exchange: Exchange) -> None:
    open_ended(exchange, "chunked")
    for start in range(0, len(exchange.content), 99_000):
        piece = exchange.content[start : start + 99_000]
        exchange.handler.wfile.write(b"%x\r\n%b\r\n" % (len(piece), piece))
    exchange.handler.wfile.write(b"0\r\n\r\n")
    exchange.cut()


MENDED: dict[str, Manner] = {
    "cut at once": server.first(server.cut_after(0)),
    "reset": server.first(reset),
    "without a length": without_length,
    "in chunks": in_chunks,
    "another etag each time": each_time_another_etag,
    "ignores Range": server.first(server.cut_after(100_000), server.no_ranges),
    "ignores Range and cuts": whole_but_cut,
    "206 with a wrong start": server.first(server.cut_after(1000), lambda e: e.serve(shift=-1)),
    "206 with a wrong total": server.first(
        server.cut_after(1000), lambda e: e.serve(Content_Range=f"bytes 1000-299999/{len(CONTENT) + 1}")
    ),
    "206 without Content-Range": server.first(server.cut_after(1000), lambda e: e.reply(206, e.content)),
    "403 to a valid range": server.first(server.cut_after(1000), server.status(403)),
    "416 to a valid range": server.first(server.cut_after(1000), server.status(416)),
    "503": server.first(server.status(503)),
    "500": server.first(server.status(500)),
}


@pytest.mark.fault("416", "500", "403", "Server ignoring Range", "Changed ETag")
@pytest.mark.parametrize("name", list(MENDED))
def test_faults_that_pass(hub: Hub, network: Network, folder: Path, name: str) -> None:
    fetch(folder, put(hub, MENDED[name]), network)


def test_signed_addresses_expire(hub: Hub, network: Network, folder: Path) -> None:
    """Each works once: what has been cut is resolved anew."""
    fetch(folder, put(hub, server.hub, behind=server.cut_after(90_000)), network)
    resolved = [path for path, _ in hub.log if not path.startswith("/signed/")]
    assert len(resolved) == 4
    assert len({path for path, _ in hub.log}) == 5


@pytest.mark.fault("503 with Retry-After")
@pytest.mark.parametrize(
    ("header", "seconds"), [("40", 40), ("Wed, 21 Oct 2015 07:28:00 GMT", 1), ("nonsense", 1)], ids=["s", "date", "bad"]
)
@pytest.mark.parametrize("code", [429, 503])
def test_waits_as_long_as_it_is_asked_to(
    hub: Hub, network: Network, folder: Path, time: FakeTime, code: int, header: str, seconds: float
) -> None:
    fetch(folder, put(hub, server.first(server.status(code, Retry_After=header))), network)
    assert sum(time.slept) == pytest.approx(seconds)
    assert max(time.slept) <= network.limits.tick, "a wait can be cancelled soon"


def test_another_source_is_asked_before_one_is_waited_for(
    hub: Hub, network: Network, folder: Path, time: FakeTime
) -> None:
    fetch(folder, put(hub, server.status(429, Retry_After=40), server.well), network)
    assert time.slept == []


UNUSABLE: dict[str, tuple[Manner, str]] = {
    "a web page": (server.web_page, "a web page instead of the file"),
    "not found": (server.status(404), "does not have the file (HTTP 404)"),
    "sign in": (server.status(401), "does not have the file (HTTP 401)"),
    "too short": (lambda e: e.reply(200, e.content[:-1]), "its file has 299999 bytes, not 300000"),
    "too long": (lambda e: e.reply(200, e.content + b"x"), "its file has 300001 bytes, not 300000"),
    "one wrong byte": (lambda e: e.reply(200, b"\0" + e.content[1:]), "what it sends is not the file"),
    "to http": (server.redirect("http://localhost/x"), "not HTTPS"),
    "to a file": (server.redirect("file:///etc/passwd"), "not HTTPS"),
    "in a circle": (server.redirect(f"/s0/{FILE.path}"), "from one address to the next without end"),
    "nowhere": (server.redirect("https://localhost:port/"), "its address makes no sense"),
    "another file": (server.status(302, X_Linked_Etag=f'"{"0" * 64}"'), "has another file of this name"),
    "another size": (server.status(302, X_Linked_Size=5), "has another file of this name"),
    "compressed": (lambda e: e.reply(200, e.content, Content_Encoding="gzip"), "compressed"),
    "always busy": (server.status(503), "it is busy (HTTP 503)"),
    "waits too long": (server.status(429, Retry_After=9999), "it is busy (HTTP 429)"),
    "forbidden": (server.status(403), "it refuses access (HTTP 403)"),
}


@pytest.mark.fault(
    "An HTML page instead of the file", "Wrong length", "Corrupt bytes", "Redirect loop, redirect to http", "403"
)
@pytest.mark.parametrize("name", list(UNUSABLE))
def test_a_source_that_cannot_serve(hub: Hub, network: Network, folder: Path, name: str) -> None:
    manner, reason = UNUSABLE[name]
    with pytest.raises(DownloadFailed) as told:
        fetch(folder, put(hub, manner), network)
    assert reason in str(told.value)
    assert "What has been downloaded is kept." in str(told.value)


@pytest.mark.parametrize("name", list(UNUSABLE))
def test_the_next_source_takes_over(hub: Hub, network: Network, folder: Path, name: str) -> None:
    fetch(folder, put(hub, UNUSABLE[name][0], server.well), network)


@pytest.mark.parametrize(
    "address",
    ["", "//", "https://", "https:///x", "https://\xfc..x/", "https://[::1", "/%00", "?", "x" * 5000, "https://a b/"],
)
def test_addresses_without_sense(hub: Hub, network: Network, folder: Path, address: str) -> None:
    network = Network(replace(network.limits, attempts=2), network.clock, hub.certificates)
    with pytest.raises(DownloadFailed):
        fetch(folder, put(hub, server.redirect(address)), network)


def test_a_body_without_length_that_goes_on_and_on(hub: Hub, network: Network, folder: Path) -> None:
    def endless(exchange: Exchange) -> None:
        exchange.handler.send_response(200)
        exchange.handler.send_header("Connection", "close")
        exchange.handler.end_headers()
        exchange.handler.wfile.write(exchange.content + b"x" * 100_000)
        exchange.cut()

    with pytest.raises(DownloadFailed, match="sends more than the file"):
        fetch(folder, put(hub, endless), network)


def test_wrong_bytes_are_dropped_once_then_the_source(hub: Hub, network: Network, folder: Path) -> None:
    def wrong(exchange: Exchange) -> None:
        exchange.reply(200, exchange.content[::-1])

    fetch(folder, put(hub, wrong, server.well), network)
    assert [path for path, _ in hub.log] == [f"/s0/{FILE.path}"] * 2 + [f"/s1/{FILE.path}"]


def silent(exchange: Exchange) -> None:
    """Half of the file, then nothing until the other side leaves."""
    exchange.handler.send_response(200)
    exchange.handler.send_header("Content-Length", str(len(exchange.content)))
    exchange.handler.end_headers()
    exchange.handler.wfile.write(exchange.content[:150_000])
    exchange.handler.rfile.read(1)


@pytest.mark.fault("Stall")
def test_a_stall_ends_by_the_clock(hub: Hub, network: Network, folder: Path) -> None:
    network = Network(replace(network.limits, stall=0.3, tick=0.05, backoff=0.01), certificates=hub.certificates)
    fetch(folder, put(hub, server.first(silent)), network)
    assert [asked for _, asked in hub.log] == [None, "bytes=150000-"]


def test_a_connection_that_falls_silent_is_given_up(hub: Hub, network: Network) -> None:
    (source,) = put(hub, silent)
    network = Network(replace(network.limits, stall=0.2), certificates=hub.certificates)
    with network.client() as client:
        transfer, come = Transfer(Request(source, FILE, 0), client, network), 0
        while come < 150_000:
            come += len(transfer.next(60) or b"")
        with pytest.raises(Interrupted, match="the connection was cut"):
            transfer.next(60)
        transfer.close()


def test_a_pause_takes_effect_while_a_server_is_silent(hub: Hub, network: Network, folder: Path) -> None:
    with network.client() as client:
        steps = download(FILE, folder / "model.bin", put(hub, silent), network, client)
        while next(steps).done < 150_000:
            pass
        steps.close()  # by the tests' clock, the server may be silent for ever
    assert part_of(folder / "model.bin", SHA256).read_bytes() == CONTENT[:150_000]
    fetch(folder, put(hub, server.well), network)


def test_no_server_at_all(network: Network, folder: Path, time: FakeTime) -> None:
    with pytest.raises(DownloadFailed, match=r"nowhere: it cannot be reached"):
        fetch(folder, (Source("nowhere", "https://localhost:9"),), network)
    assert sum(time.slept) == pytest.approx(1 + 2 + 4 + 8)


def test_a_folder_is_a_source(network: Network, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "stick" / "deep").mkdir(parents=True)
    (tmp_path / "stick" / FILE.path).write_bytes(CONTENT)
    begun(folder, CONTENT[:777])
    fetch(folder, (Source("stick", str(tmp_path / "stick")),), network)


def test_a_folder_without_the_file(network: Network, folder: Path, tmp_path: Path) -> None:
    with pytest.raises(DownloadFailed, match=r"stick: its file cannot be read \(No such file or directory\)"):
        fetch(folder, (Source("stick", str(tmp_path)),), network)


def test_no_room_is_said_before_the_first_byte(
    hub: Hub, network: Network, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pisa_desktop.weights.download.free_space", lambda _: 310_000)
    with pytest.raises(files.DiskFullError, match=r"The model needs 315 KB, and the disk of .* has 310 KB free"):
        fetch(folder, put(hub, server.well), network, replace(FILE, purpose="The model"))
    assert hub.log == []


@pytest.mark.fault("Disk full during a download at 99 %")
@pytest.mark.parametrize("code", [errno.EIO, errno.ENOSPC])
def test_every_file_system_call_may_fail(hub: Hub, network: Network, folder: Path, code: int) -> None:
    """The n-th call fails, for n = 1, 2, 3 ...: a sentence, no file under the final name, and the next run goes on."""
    sources = put(hub, server.well)
    for failing in range(1, 100):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(files, "before_call", Fault(failing, OSError(code, os.strerror(code))))
            try:
                fetch(folder / str(failing), sources, network)
                break
            except files.FileError:
                pass
        fetch(folder / str(failing), sources, network)
    assert failing > 6


def test_limits_are_the_issues() -> None:
    assert (Limits().connect, Limits().stall, Limits().slowest) == (15, 60, 1024)


def test_a_reason_that_all_sources_share_is_said_once(network: Network, folder: Path) -> None:
    gone = tuple(Source(name, "https://localhost:9") for name in ("one", "two"))
    with pytest.raises(DownloadFailed, match=r"downloaded \(each of its 2 sources: it cannot be reached\)\. What has"):
        fetch(folder, gone, network)
