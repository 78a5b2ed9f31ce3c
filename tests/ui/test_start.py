"""Real starts of the program: the window appears before torch is imported, and each home has one window."""

import contextlib
import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from pisa_desktop import app
from pisa_desktop.__main__ import for_window
from pisa_desktop.album.database import Database
from pisa_desktop.album.queue import RunnerBusyError
from pisa_desktop.paths import Home
from pisa_desktop.ui.window.single_instance import FirstStart
from tests.ui.programs import GONE, PATIENCE, Launch, press_in, until, window_of
from tests.ui.state.desktop import save_photo

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="processes are looked at through /proc")

_EXPOSED = """
import sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pisa_desktop import app

file = Path(sys.argv[1])

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Expose and watched.isExposed() and not file.exists():
            file.with_suffix(".new").write_text(Path("/proc/self/maps").read_text())
            file.with_suffix(".new").replace(file)
        return False

def probe(window, session):
    watch = Watch()
    QApplication.instance().installEventFilter(watch)
    return watch

sys.exit(app.run(Path(sys.argv[3]), [Path(name) for name in sys.argv[4:]], probe))
"""
"""The program. When its window is first exposed, it writes what it has mapped into memory to a file."""

# ---- The window before torch ---------------------------------------------------------------------------------


@pytest.mark.fault("SIGTERM at logout")
@pytest.mark.system
def test_the_window_is_mapped_before_torch(launch: Launch, display: str, tmp_path: Path) -> None:
    begin = time.monotonic()
    photo, maps = save_photo(tmp_path / "a.png"), tmp_path / "maps"
    program = launch(photo.name, folder=tmp_path, display=display, program=[sys.executable, "-c", _EXPOSED, maps])
    until(lambda: window_of(program, display), "a window")
    seconds = time.monotonic() - begin
    until(maps.exists, "the window is exposed")
    assert "libQt6" in maps.read_text()
    assert "libtorch" not in maps.read_text()
    print(f"start to mapped: {seconds:.2f} s")  # noqa: T201
    until(lambda: "libtorch_cpu" in program.maps, "the engine starts")
    taken = program.end(lambda: program.process.send_signal(signal.SIGTERM))  # in the middle of the import
    assert program.process.returncode == 0
    assert taken < 3 * GONE
    assert not program.errors()


@pytest.mark.system
def test_closing_a_window_that_does_nothing(launch: Launch, display: str) -> None:
    program = launch(display=display)
    until(lambda: window_of(program, display), "a window")
    window = window_of(program, display)
    taken = program.end(lambda: press_in(display, window, "alt+F4"))
    assert program.process.returncode == 0
    assert taken < 3 * GONE


# ---- One window per home -------------------------------------------------------------------------------------


@pytest.mark.system
def test_a_second_start_passes_photos_on_and_kill_9_does_no_harm(launch: Launch, tmp_path: Path) -> None:
    strange = os.fsdecode(b"caf\xe9.png")
    save_photo(tmp_path / "elsewhere" / "a.png").rename(tmp_path / "elsewhere" / strange)
    wanted = os.fsencode(tmp_path / "elsewhere" / strange)
    first = launch()
    until(lambda: first.database, "the first start")
    second = launch(os.fsencode(strange), folder=tmp_path / "elsewhere")
    assert second.process.wait(PATIENCE) == 0
    assert first.process.poll() is None
    until(lambda: wanted in first.paths(), "the photo in the first window")
    first.end(first.process.kill)
    third = launch(str(save_photo(tmp_path / "b.png")))
    until(lambda: os.fsencode(tmp_path / "b.png") in third.paths(), "a photo in the third start")
    assert third.process.poll() is None
    taken = third.end(third.process.terminate)
    assert third.process.returncode == 0
    assert taken < 3 * GONE


def test_each_home_has_its_own_window(launch: Launch, tmp_path: Path) -> None:
    first, second = (launch(home=tmp_path / name) for name in ("one", "two"))
    until(lambda: first.database and second.database, "both windows")
    assert first.process.poll() is None
    assert second.process.poll() is None


_SENDER = """
import os, sys
from pathlib import Path
from pisa_desktop.ui.window.single_instance import hand_over
strange = Path(os.fsdecode(b"/\\xff\\xfe \\n.png"))
hand_over(Path(sys.argv[1]), [strange, *(Path(f"/{n:0200}.png") for n in range(2000))])
hand_over(Path(sys.argv[1]), [])
"""


def test_paths_are_passed_on_unchanged(qtbot: QtBot, tmp_path: Path) -> None:
    received: list[tuple[Path, ...]] = []
    first = FirstStart(tmp_path / "home")
    first.handed_over.connect(received.append)
    with pytest.raises(RunnerBusyError):
        FirstStart(tmp_path / "home")
    sender = subprocess.Popen([sys.executable, "-c", _SENDER, tmp_path / "home"], cwd=Path(__file__).parents[2])
    qtbot.waitUntil(lambda: len(received) == 2, timeout=90_000)
    assert sender.wait(PATIENCE) == 0
    assert received == [(Path(os.fsdecode(b"/\xff\xfe \n.png")), *(Path(f"/{n:0200}.png") for n in range(2000))), ()]
    first.close()
    again = FirstStart(tmp_path / "home")
    again.close()


@pytest.mark.fault("16 Smaller ones: escapes in names, permissions, modules, options")
def test_a_socket_that_cannot_be_made_is_logged(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path / "no such folder"))
    FirstStart(tmp_path / "home").close()
    assert "later starts cannot pass on their photos" in caplog.text
    caplog.clear()


@pytest.mark.fault("No fonts")
def test_a_computer_without_fonts_still_has_a_window(
    launch: Launch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "fonts.conf").write_text("<fontconfig/>")
    monkeypatch.setenv("FONTCONFIG_FILE", str(tmp_path / "fonts.conf"))
    monkeypatch.setenv("QT_QPA_FONTDIR", str(tmp_path))
    program = launch(str(save_photo(tmp_path / "a.png")))
    until(lambda: os.fsencode(tmp_path / "a.png") in program.paths(), "a photo in the window")
    program.end(program.process.terminate)
    assert program.process.returncode == 0
    assert "Traceback" not in program.errors()


@pytest.mark.fault("Home not writable")
def test_a_read_only_home_still_has_a_window(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    first = FirstStart(tmp_path / "file" / "home")
    first.close()


@pytest.mark.fault("Album database locked by a second window")
@pytest.mark.system
def test_a_failed_start_is_explained_in_a_window(launch: Launch, display: str, tmp_path: Path) -> None:
    home = Home.at(tmp_path / "home")
    Database.open(home.albums).close()
    with contextlib.closing(sqlite3.connect(home.albums / "albums.sqlite")) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        program = launch(home=tmp_path / "home", display=display)
        until(lambda: window_of(program, display), "a window that says why")
        window = window_of(program, display)
        program.end(lambda: press_in(display, window, "Return"))
    assert program.process.returncode == 1
    assert "Another program is using the list of albums" in program.errors()


# ---- Which words mean the window -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ([], (None, [])),
        (["--home", "h"], (Path("h"), [])),
        (["--home=h", "a.jpg", "b"], (Path("h"), [Path("a.jpg"), Path("b")])),
        (["--", "-odd.jpg"], (None, [Path("-odd.jpg")])),
        (["sub/photo"], (None, [Path("sub/photo")])),
        (["enhance", "a.jpg"], None),
        (["--home", "h", "devices"], None),
        (["--help"], None),
        (["--version"], None),
        (["enhanec"], None),
    ],
)
def test_the_window_or_the_command_line(words: list[str], meant: tuple[Path | None, list[Path]] | None) -> None:
    assert for_window(words) == meant


def test_a_photo_that_exists_under_an_odd_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "photo").write_bytes(b"")
    monkeypatch.chdir(tmp_path)
    assert for_window(["photo"]) == (None, [Path("photo")])


# ---- Uncaught exceptions --------------------------------------------------------------------------------------


def test_uncaught_exceptions_are_reported(qtbot: QtBot) -> None:
    class Told(QObject):
        def __init__(self) -> None:
            super().__init__()
            self.errors: list[BaseException] = []

        def report(self, error: BaseException) -> None:
            self.errors.append(error)

    told = Told()
    with app.UncaughtErrors(told.report).hooked():
        sys.excepthook(ValueError, ValueError("in a slot"), None)
        thread = threading.Thread(target=lambda: [][0])
        thread.start()
        thread.join()
        qtbot.waitUntil(lambda: len(told.errors) == 2, timeout=15_000)
    assert [type(error) for error in told.errors] == [ValueError, IndexError]
    assert sys.excepthook is sys.__excepthook__
