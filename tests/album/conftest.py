"""Fixtures of the albums' tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pisa_desktop.album.database import Database
from pisa_desktop.album.queue import Queue
from pisa_desktop.album.store import Store
from tests.album.runs import Home


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """A new database."""
    with Database.open(tmp_path / "home") as opened:
        assert opened.sentence is None
        yield opened


@pytest.fixture
def store(database: Database) -> Store:
    """Its albums."""
    return Store(database)


@pytest.fixture
def queue(database: Database) -> Queue:
    """Its queue."""
    return Queue(database)


@pytest.fixture
def home(database: Database, tmp_path: Path) -> Home:
    """An album that saves the photos of `in` into `out`; see `Home.fill`."""
    return Home(database, tmp_path / "in", tmp_path / "out")
