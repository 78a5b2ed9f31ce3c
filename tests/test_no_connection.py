"""Photos never leave this computer: nothing connects unless somebody asks for a download.

The program runs in a process whose every attempt to look up or reach another computer is written down and refused.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.ui.state.desktop import save_photo

_REFUSING = """
import socket, sys
from pathlib import Path

log = Path(sys.argv.pop(1))

def refuse(event, arguments):
    lookup = event in ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr")
    reach = event in ("socket.connect", "socket.sendto", "socket.sendmsg")
    if lookup or (reach and arguments[0].family in (socket.AF_INET, socket.AF_INET6)):
        with log.open("a") as file:
            file.write(f"{event} {arguments[1:] if reach else arguments}\\n")
        raise RuntimeError("a connection")

sys.addaudithook(refuse)
"""
_COMMANDS = """
from pisa_desktop.cli.main import run

home, photo, out = sys.argv[1:]
for command in (
    ["enhance", photo, "--out", out],
    ["album", "run", photo, "--out", out + "-album"],
    ["models", "list"],
    ["models", "check"],
    ["devices"],
):
    assert run(["--home", home, *command]) == 0, command
"""
_WINDOW = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pisa_desktop import app
from pisa_desktop.ui.dialogs.models.dialog import ModelsDialog

home, photo = map(Path, sys.argv[1:])

def probe(window, session):
    def use():
        if session.photo.result is None or session.weights.best is None:
            return
        timer.timeout.disconnect(use)
        timer.timeout.connect(leave)
        QTimer.singleShot(0, session.weights.dialog_asked.emit)  # a timer does not tick while it is answered

    def leave():
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, ModelsDialog) and "pisa-sr" in dialog.rows:
            timer.stop()
            dialog.close()
            window.close()

    timer = QTimer(window, interval=50)
    timer.timeout.connect(use)
    timer.start()
    return timer

sys.exit(app.run(home, [photo], probe))
"""
_INSTALL = """
from tests.weights.tiny import command_line

command_line("https://localhost:9/main", "--home", sys.argv[1], "models", "install", "plain")
"""


def connections(folder: Path, code: str, *arguments: Path) -> tuple[int, str, list[str]]:
    """Run code: its exit code, what it wrote to stderr, and the attempts to connect."""
    log = folder / "connections"
    command = [sys.executable, "-c", _REFUSING + code, *map(str, (log, folder / "home", *arguments))]
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, cwd=Path(__file__).parents[1], env=env, capture_output=True, text=True, timeout=120)
    return done.returncode, done.stderr, log.read_text().splitlines() if log.exists() else []


@pytest.mark.parametrize("program", ["commands", "window"])
@pytest.mark.system
def test_nothing_connects_unasked(tmp_path: Path, program: str) -> None:
    photo = save_photo(tmp_path / "a.png", (24, 32))
    code, more = (_COMMANDS, (photo, tmp_path / "out")) if program == "commands" else (_WINDOW, (photo,))
    exit_code, errors, attempts = connections(tmp_path, code, *more)
    said = [line for line in errors.splitlines() if not line.startswith("This plugin does not support")]
    assert (exit_code, said, attempts) == (0, [], [])


def test_a_download_would_have_been_noticed(tmp_path: Path) -> None:
    _, _, attempts = connections(tmp_path, _INSTALL)
    assert attempts[0].startswith("socket.getaddrinfo ")
    assert "localhost" in attempts[0]
