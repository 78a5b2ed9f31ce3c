"""Runs the real program in a process of its own, and a simulated user on a virtual screen."""

import contextlib
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

PICTURES = Path(__file__).parents[2] / "screenshots"
"""Where screenshots are saved; they are not committed."""
TOGETHER = [sys.executable, "-m", "pisa_desktop"]
PATIENCE = 180.0
"""Seconds to wait for an effect that takes one to ten, on a machine that does much else."""
GONE = 2.0
"""Seconds within which a closed program should have ended; tests allow three times that."""

QUESTION = "^Close PiSA Desktop.$"

SHOWING_PLACES = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pisa_desktop import app

file = Path(sys.argv[1])

def probe(window, session):
    before = {}

    def tell():
        top = QApplication.activeModalWidget() or window
        parts = [part for part in top.findChildren(QWidget) if part.isVisible() and part.isEnabled()]
        parts = [part for part in parts if getattr(part, "takes_clicks", True)]
        named = {part.objectName(): part for part in parts}
        named |= {part.text(): part for part in parts if isinstance(part, QPushButton)}
        middles = {name: part.mapToGlobal(part.rect().center()).toTuple() for name, part in named.items() if name}
        still = {name: place for name, place in middles.items() if before.get(name) == place}
        before.clear()
        before.update(middles)
        file.with_suffix(".new").write_text(json.dumps(still))
        file.with_suffix(".new").replace(file)
    timer = QTimer(window, interval=100)
    timer.timeout.connect(tell)
    timer.start()
    return timer

sys.exit(app.run(Path(sys.argv[3]), [Path(name) for name in sys.argv[4:]], probe))
"""
"""The program. It writes the middles of the widgets that the mouse can reach and that lie still, on the screen, to a
file: {object name, and a button's words: [x, y]}."""


def until(condition: Callable[[], object], what: str) -> None:
    """Wait until a condition on another process holds; `what` names it if it never does."""
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, f"never happened: {what}"
        threading.Event().wait(0.05)


class Program:
    """The program, running in a process of its own."""

    def __init__(
        self,
        home: Path,
        *arguments: str | bytes,
        folder: Path | None = None,
        display: str = "",
        program: Sequence[str | Path] = TOGETHER,
    ) -> None:
        checkout = Path(__file__).parents[2]
        where = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display} if display else {"QT_QPA_PLATFORM": "offscreen"}
        env = {**os.environ, **where, "PYTHONPATH": str(checkout)}
        command = [*program, "--home", str(home), *arguments]
        self.home = home
        self.process = subprocess.Popen(command, env=env, cwd=folder, stderr=subprocess.PIPE)

    @property
    def maps(self) -> str:
        """The files that the process has mapped into memory."""
        return Path(f"/proc/{self.process.pid}/maps").read_text()

    def paths(self) -> set[bytes]:
        """Return the paths of the photos in its albums."""
        try:
            with contextlib.closing(sqlite3.connect(f"file:{self.database}?mode=ro", uri=True)) as sql:
                return {path for (path,) in sql.execute("SELECT path FROM items")}
        except sqlite3.OperationalError:
            return set()

    @property
    def database(self) -> Path | None:
        """The database of its albums, once it exists."""
        return next(self.home.rglob("albums.sqlite"), None)

    def end(self, how: Callable[[], object]) -> float:
        """End the program by `how`; returns the seconds from the last call of it until the process had ended.

        `how` is repeated after a while, because a key can be lost while the focus moves between windows.
        """
        begin = time.monotonic()
        while time.monotonic() < begin + PATIENCE:
            called = time.monotonic()
            how()
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.process.wait(10 * GONE)
                return time.monotonic() - called
        raise AssertionError("the program does not end")

    def places(self) -> dict[str, tuple[int, int]]:
        """Return where the named widgets are; the program must have been started with `showing_places`."""
        try:
            told = json.loads((self.home.parent / "places.json").read_text())
        except FileNotFoundError:
            return {}
        return {name: (x, y) for name, (x, y) in told.items()}

    def errors(self) -> str:
        """Return what it wrote to stderr, once it has ended."""
        assert self.process.stderr is not None
        return self.process.stderr.read().decode()


Launch = Callable[..., Program]


def showing_places(folder: Path, before: str = "") -> list[str | Path]:
    """Return a command that starts the program so that widgets can be found by name; `folder` holds its home.

    `before`: Python code that runs first.
    """
    return [sys.executable, "-c", f"{before}\n{SHOWING_PLACES}", folder / "places.json"]


def window_of(program: Program, display: str) -> str:
    """Return the id of the program's visible window, empty while there is none."""
    return xdotool(display, "search", "--onlyvisible", "--pid", str(program.process.pid), "--name", "PiSA Desktop")


def xdotool(display: str, *words: str) -> str:
    """Run an xdotool command; returns the first line that it prints."""
    done = subprocess.run(["xdotool", *words], env={**os.environ, "DISPLAY": display}, capture_output=True, text=True)
    return done.stdout.partition("\n")[0]


def press_in(display: str, window: str, key: str) -> None:
    """Activate a window and press a key in it."""
    xdotool(display, "windowactivate", window)
    xdotool(display, "key", key)


class User:
    """A simulated user with a mouse and a keyboard."""

    def __init__(self, program: Program, display: str) -> None:
        self._program, self._display = program, display
        self.window = window_of(program, display)
        xdotool(display, "windowactivate", "--sync", self.window)

    def drag(self, widget: str, by: tuple[int, int]) -> None:
        """Press in the middle of a widget, move in ten steps, release."""
        start = self._place(widget)
        self._move(*start)
        xdotool(self._display, "mousedown", "1")
        for step in range(1, 11):
            self._move(start[0] + by[0] * step // 10, start[1] + by[1] * step // 10)
        xdotool(self._display, "mouseup", "1")

    def click(self, widget: str) -> None:
        """Click the middle of a widget with the left button, once it is there and lies still."""
        until(lambda: widget in self._program.places(), f"{widget} on the screen")
        self._move(*self._place(widget))
        xdotool(self._display, "click", "1")

    def press(self, *keys: str) -> None:
        """Press keys one after the other."""
        xdotool(self._display, "key", *keys)

    def quit(self) -> None:
        """Press Ctrl+Q; if the program asks whether to close, press Enter."""
        if xdotool(self._display, "search", "--onlyvisible", "--name", QUESTION):
            self.press("Return")
        else:
            press_in(self._display, self.window, "ctrl+q")

    def asks_for(self, key: str, dialog: str) -> bool:
        """Return whether a dialog is open, which then has the keyboard; press its key in the window if it is not."""
        if opened := xdotool(self._display, "search", "--onlyvisible", "--name", dialog):
            xdotool(self._display, "windowactivate", opened)
            return True
        press_in(self._display, self.window, key)
        return False

    def look(self, name: str) -> None:
        """Save a screenshot of the window if ImageMagick is installed."""
        if shutil.which("import"):
            PICTURES.mkdir(exist_ok=True)
            command = ["import", "-window", self.window, str(PICTURES / f"end-to-end-{name}.png")]
            subprocess.run(command, env={**os.environ, "DISPLAY": self._display}, check=False)

    def _place(self, widget: str) -> tuple[int, int]:
        """Return the middle of a widget on the screen; the widget is found by its object name."""
        return self._program.places()[widget]

    def _move(self, x: int, y: int) -> None:
        xdotool(self._display, "mousemove", str(x), str(y))
