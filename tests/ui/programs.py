"""Starts of the real program in processes of their own, and a user for them on a screen without a monitor."""

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
"""For eyes; nothing of it is committed."""
TOGETHER = [sys.executable, "-m", "pisa_desktop"]
PATIENCE = 180.0
"""Seconds to wait for an effect that takes one to ten, on a machine that does much else."""
GONE = 2.0
"""Seconds within which a closed window is gone; asserted at three times that."""

QUESTION = "^Close PiSA Desktop.$"

SHOWING_PLACES = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QWidget
from pisa_desktop import app

file = Path(sys.argv[1])

def probe(window, session):
    def tell():
        named = [part for part in window.findChildren(QWidget) if part.objectName() and part.isVisible()]
        middles = {part.objectName(): part.mapTo(window, part.rect().center()) for part in named}
        file.with_suffix(".new").write_text(json.dumps({name: [at.x(), at.y()] for name, at in middles.items()}))
        file.with_suffix(".new").replace(file)
    timer = QTimer(window, interval=100)
    timer.timeout.connect(tell)
    timer.start()
    return timer

sys.exit(app.run(Path(sys.argv[3]), [Path(name) for name in sys.argv[4:]], probe))
"""
"""The program, which writes down where its named widgets are: {name: [x, y]} of their middles in the window."""


def until(condition: Callable[[], object], what: str) -> None:
    """Look again and again at another process."""
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, f"never happened: {what}"
        threading.Event().wait(0.01)


class Program:
    """A start of the program in a process of its own."""

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
        """What the process has mapped."""
        return Path(f"/proc/{self.process.pid}/maps").read_text()

    def paths(self) -> set[bytes]:
        """The photos in its albums."""
        try:
            with contextlib.closing(sqlite3.connect(f"file:{self.database}?mode=ro", uri=True)) as sql:
                return {path for (path,) in sql.execute("SELECT path FROM items")}
        except sqlite3.OperationalError:
            return set()

    @property
    def database(self) -> Path | None:
        """Its albums, once it has begun."""
        return next(self.home.rglob("albums.sqlite"), None)

    def end(self, how: Callable[[], object]) -> float:
        """End it; returns the seconds until it was gone.

        Said again after a while: a key can be lost on a busy screen between two windows' focus.
        """
        begin = time.monotonic()
        while time.monotonic() < begin + PATIENCE:
            said = time.monotonic()
            how()
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.process.wait(4 * GONE)
                return time.monotonic() - said
        raise AssertionError("it does not end")

    def places(self) -> dict[str, tuple[int, int]]:
        """Where the named widgets are; only of a program started with `showing_places`."""
        try:
            told = json.loads((self.home.parent / "places.json").read_text())
        except FileNotFoundError:
            return {}
        return {name: (x, y) for name, (x, y) in told.items()}

    def errors(self) -> str:
        """What it wrote, once it has ended."""
        assert self.process.stderr is not None
        return self.process.stderr.read().decode()


Launch = Callable[..., Program]


def showing_places(folder: Path) -> list[str | Path]:
    """The command that starts the program so that widgets can be found by name; `folder` holds its home."""
    return [sys.executable, "-c", SHOWING_PLACES, folder / "places.json"]


def window_of(program: Program, display: str) -> str:
    """Its visible window, empty while there is none."""
    return xdotool(display, "search", "--onlyvisible", "--pid", str(program.process.pid), "--name", "PiSA Desktop")


def xdotool(display: str, *words: str) -> str:
    """One command of it; the first line that it prints."""
    done = subprocess.run(["xdotool", *words], env={**os.environ, "DISPLAY": display}, capture_output=True, text=True)
    return done.stdout.partition("\n")[0]


def press_in(display: str, window: str, key: str) -> None:
    """A key for a window that may have lost the focus, or never got it."""
    xdotool(display, "windowactivate", window)
    xdotool(display, "key", key)


class User:
    """A mouse and a keyboard."""

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
        """With the left button, in the middle of a widget."""
        self._move(*self._place(widget))
        xdotool(self._display, "click", "1")

    def press(self, *keys: str) -> None:
        """One after the other."""
        xdotool(self._display, "key", *keys)

    def quit(self) -> None:
        """By its key; Enter answers the question whether to close while something is still being saved."""
        if xdotool(self._display, "search", "--onlyvisible", "--name", QUESTION):
            self.press("Return")
        else:
            press_in(self._display, self.window, "ctrl+q")

    def asks_for(self, key: str, dialog: str) -> bool:
        """Whether a dialog is open; presses its key where it is not."""
        if xdotool(self._display, "search", "--onlyvisible", "--name", dialog):
            return True
        self.press(key)
        return False

    def look(self, name: str) -> None:
        """Keep a picture of the window where that is possible."""
        if shutil.which("import"):
            PICTURES.mkdir(exist_ok=True)
            command = ["import", "-window", self.window, str(PICTURES / f"end-to-end-{name}.png")]
            subprocess.run(command, env={**os.environ, "DISPLAY": self._display}, check=False)

    def _place(self, widget: str) -> tuple[int, int]:
        """The middle of a widget, in the window, found by its object name."""
        return self._program.places()[widget]

    def _move(self, x: int, y: int) -> None:
        xdotool(self._display, "mousemove", "--window", self.window, str(x), str(y))
