"""What holds for every test: a stray log record or a thread left alive fails it (warnings fail by pyproject.toml)."""

import logging
import os
import threading
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before PySide6 is imported anywhere
# Before torch is imported. The tests compute small things, in which threads wait for each other far longer than they
# compute as soon as the computer does anything else: a minute became ten.
os.environ.setdefault("OMP_NUM_THREADS", "1")

import pytest
from hypothesis import settings
from xdist.remote import Producer
from xdist.scheduler import LoadFileScheduling

from tests.trouble.fault_table import Recorder

# Speed is measured by benchmarks, never by a test.
settings.register_profile("pisa", deadline=None)
settings.load_profile("pisa")


def pytest_configure(config: pytest.Config) -> None:
    """A run of the tests that are marked with faults writes their table, if asked to."""
    if "PISA_WRITE_NOTES" in os.environ and config.option.markexpr == "fault":
        assert config.cache is not None
        config.pluginmanager.register(Recorder(config.cache))


class Turns(LoadFileScheduling):
    """One process runs a whole file, and all files of tests/ui itself: whole programs with screens take turns."""

    def _split_scope(self, nodeid: str) -> str:
        file = Path(super()._split_scope(nodeid))
        return "programs" if file.parent.as_posix() == "tests/ui" else str(file)


def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> Turns:
    """Share the tests out between the processes."""
    return Turns(config, log)


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """Two processes for all tests, ours alone for some of them."""
    everything = config.args_source is pytest.Config.ArgsSource.TESTPATHS
    return min(2, os.cpu_count() or 1) if everything else 0


@pytest.fixture(autouse=True, scope="session")
def _own_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test, and no process that a test starts, reads or writes the user's own settings and data."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
            patch.setenv(name, str(home / name))
        yield


@pytest.fixture(autouse=True)
def _no_stray_logs(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A warning in the log that the test did not look at (and clear) is a fault."""
    yield
    stray = [r for r in caplog.get_records("call") if r.levelno >= logging.WARNING]
    assert not stray, f"stray log records: {[r.getMessage() for r in stray]}"


@pytest.fixture(autouse=True)
def _no_leaked_threads() -> Iterator[None]:
    """Threads that a test starts end with it."""
    before = set(threading.enumerate())
    yield
    leaked = [t for t in threading.enumerate() if t not in before and not t.daemon]
    for thread in leaked:
        thread.join(timeout=5)
    assert not any(t.is_alive() for t in leaked), f"threads left alive: {leaked}"


@pytest.fixture
def one_thread() -> Iterator[None]:
    """The golden model is too small to share between threads; and numbers are compared with another process's."""
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="session")
def golden_weights(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """See `fixtures.golden_weights` of the LoRA trainer's tests; not to be changed."""
    from tests.training.lora import fixtures

    return fixtures.golden_weights(tmp_path_factory.mktemp("training") / "weights")


@pytest.fixture(scope="session")
def quick_weights(golden_weights: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """See `fixtures.quick_weights`, beside the former; not to be changed."""
    from tests.training.lora import fixtures

    return fixtures.quick_weights(tmp_path_factory.mktemp("training") / "quick", golden_weights)
