"""A local server with the tests' own certificate, and a network whose clock does not make anybody wait."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pisa_desktop.paths import Home
from pisa_desktop.weights.https import Clock, Limits, Network
from pisa_desktop.weights.licences import OPEN_RAIL
from pisa_desktop.weights.store import Store
from tests.weights import tiny
from tests.weights.server import Hub, serving


class FakeTime:
    """Time that passes only while somebody sleeps."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.slept: list[float] = []

    def now(self) -> float:
        return self.seconds

    def sleep(self, seconds: float) -> None:
        self.seconds += seconds
        self.slept.append(seconds)


@pytest.fixture(scope="session")
def _server() -> Iterator[Hub]:
    with serving() as hub:
        yield hub


@pytest.fixture
def hub(_server: Hub) -> Hub:
    """The server, without files."""
    server = _server.server
    for kept in (server.content, server.hashes, server.manners, server.signed, server.counts, server.log):
        kept.clear()
    return _server


@pytest.fixture
def time() -> FakeTime:
    return FakeTime()


@pytest.fixture
def network(hub: Hub, time: FakeTime) -> Network:
    """Trusts the server; waits take no time."""
    limits = Limits(connect=5, tick=0.05, backoff=1)
    return Network(limits, Clock(time.now, time.sleep), hub.certificates)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where a download goes."""
    return tmp_path / "models"


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """A user who has accepted nothing yet."""
    return Home.at(tmp_path / "home")


@pytest.fixture
def store(hub: Hub, home: Home, network: Network) -> Store:
    """The tiny models, served; their licence has been accepted."""
    store = Store(home, tiny.catalogue(tiny.serve(hub)), network)
    store.accept(OPEN_RAIL)
    return store
