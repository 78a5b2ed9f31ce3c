"""Machines that see other files than the driver, on a real cluster whose first node has room for no worker."""

import re
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

import pisa_desktop
from pisa_desktop import paths
from pisa_desktop.album.items import Counts
from tests.cluster.machines import machine
from tests.cluster.marks import not_every_day, on_a_cluster
from tests.cluster.runs import Nodes, Runs, alone, started

pytestmark = [*on_a_cluster, not_every_day]

NAMES = [f"{n:02}.jpg" for n in range(12)]


@pytest.fixture(scope="module")
def nodes() -> Iterator[Nodes]:
    """One cluster for all tests."""
    with started(cpus=0) as nodes:
        yield nodes


@pytest.fixture
def runs(nodes: Nodes, tmp_path: Path) -> Iterator[Runs]:
    """An album and its drivers."""
    with closing(Runs(tmp_path, nodes.address)) as runs:
        yield runs


def test_other_versions_and_missing_models_are_refused_by_name(runs: Runs, tmp_path: Path) -> None:
    runs.fill(*NAMES)
    program = Path(pisa_desktop.__file__)
    older, empty = tmp_path / "older.py", tmp_path / "empty"
    older.write_text(re.sub(r'__version__ = ".*"', '__version__ = "0.0.9"', program.read_text()))
    empty.mkdir()
    with (
        machine(runs.address, "good"),
        machine(runs.address, "older", (older, program)),
        machine(runs.address, "bare", (empty, paths.mini_weights())),
    ):
        refused = runs.end(runs.start())
    bare = f"The machine bare cannot take part: the model's files are missing in {paths.mini_weights()}."
    old = f"The machine older cannot take part: it has PiSA Desktop 0.0.9, and {pisa_desktop.__version__} is wanted."
    assert refused == ["refused", 0, f"{bare} {old}"]
    with runs.opened() as home:
        assert home.queue.counts(home.album) == Counts(waiting=12)
        assert home.files() == {}


def test_folders_are_where_map_says(runs: Runs, tmp_path: Path) -> None:
    expected = alone(tmp_path / "alone", *NAMES)
    runs.fill(*NAMES)
    (tmp_path / "mounted" / "scans").mkdir(parents=True)
    (tmp_path / "mounted" / "results").mkdir()
    (tmp_path / "empty").mkdir()
    photos, results, mounted, empty = (tmp_path / name for name in ("in", "out", "mounted", "empty"))
    there = (photos, mounted / "scans"), (results, mounted / "results")
    with machine(runs.address, "elsewhere", *there, (empty, photos), (empty, results)):
        assert runs.end(runs.start())[0] == "refused"
        pairs = [(str(here), str(one)) for here, one in there]
        assert runs.end(runs.start(pairs)) == ["end", 12, None]
    with runs.opened() as home:
        assert home.files() == expected
