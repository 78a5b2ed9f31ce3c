"""A real window is closed while a folder hangs, the engine starts, a tile is computed, or a result is saved.

It ends within two seconds.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from pisa_desktop import files
from tests.ui.programs import GONE, QUESTION, Launch, User, until, window_of
from tests.ui.state.desktop import save_photo

pytestmark = pytest.mark.system

_WATCHED = """
import sys, threading, time
from pathlib import Path
from pisa_desktop import __main__, files
from pisa_desktop.engine.torch_engine import TorchEngine
stage, mark = sys.argv[1], Path(sys.argv[2])
del sys.argv[1:3]

def marked(steps, words):
    def watched(*given):
        steps_ = steps(*given)
        try:
            while True:
                progress = next(steps_)
                if words in progress.what:
                    mark.touch()
                yield progress
        except StopIteration as end:
            return end.value
        finally:
            steps_.close()
    return watched

def hanging(name):
    if name == "fsync" and threading.current_thread() is not threading.main_thread():
        mark.touch()
        time.sleep(600)

def hanging_folder(path):
    if threading.current_thread() is not threading.main_thread():
        mark.touch()
        time.sleep(600)
    return open_file(path)

if stage == "read":
    from pisa_desktop.photo import opening
    open_file, opening.open_file = opening.open_file, hanging_folder
elif stage == "engine":
    TorchEngine.start = marked(TorchEngine.start, "Starting")
elif stage == "tile":
    TorchEngine.analyse = marked(TorchEngine.analyse, "tile 2")
else:
    files.before_call = hanging
sys.exit(__main__.main())
"""
"""The program. It creates a file when it reaches a stage; in two of them, the disk hangs for ten minutes."""


def reach(user: User, stage: str) -> Callable[[], None]:
    """Return what the user does to reach a stage; repeated until the stage is reached."""
    if stage == "tile":

        def enhance() -> None:
            if user.asks_for("ctrl+Return", "^This will take a while$"):  # on a slow or busy computer
                user.press("Return")

        return enhance
    if stage == "save":

        def export() -> None:
            if user.asks_for("ctrl+e", "^Export$"):
                user.press("Return")

        return export
    return lambda: None


# A strip of ten tiles, of which each takes little time, so that the second one is soon reached.
@pytest.mark.fault("Window closed during a run", "Network folder that hangs")
@pytest.mark.parametrize(
    ("stage", "size"), [("read", (60, 80)), ("engine", (60, 80)), ("tile", (48, 7680)), ("save", (60, 80))]
)
def test_closing_in_the_middle(launch: Launch, display: str, tmp_path: Path, stage: str, size: tuple[int, int]) -> None:
    photo, mark = save_photo(tmp_path / "in" / "wren.png", size), tmp_path / "mark"
    program = launch(str(photo), display=display, program=[sys.executable, "-c", _WATCHED, stage, mark])
    until(lambda: window_of(program, display), "a window")
    user = User(program, display)
    act = reach(user, stage)
    until(lambda: act() or mark.exists(), stage)
    begin = [time.monotonic()]

    def close() -> None:
        until(lambda: gone() or user.asks_for("ctrl+q", QUESTION), "the question, or the end")
        begin[0] = time.monotonic()
        if not gone():
            user.press("Return")

    def gone() -> bool:
        return program.process.poll() is not None

    program.end(close)
    taken = time.monotonic() - begin[0]
    print(f"closed in {stage}: gone after {taken:.2f} s")  # noqa: T201
    assert program.process.returncode == 0
    assert taken < 3 * GONE
    assert not program.errors()
    left = {str(path.relative_to(photo.parent)) for path in photo.parent.rglob("*")}
    assert left <= {"wren.png", "Enhanced"}
    assert not [path for path in tmp_path.rglob("*") if files.is_temporary(path.name)]
