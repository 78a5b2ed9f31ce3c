"""One window per user and home: a second start passes its photos to the running window and ends.

The running window holds a lock that the system releases when its process ends, so a stale socket can be recognized.
"""

import getpass
import hashlib
import logging
import os
import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from pisa_desktop.album.queue import RunnerBusyError, Writer, runner_lock
from pisa_desktop.errors import PisaError
from pisa_desktop.files import FileError, make_folder

log = logging.getLogger(__name__)

_PATIENCE = 5000
"""Milliseconds to wait until the running window takes the photos; it may still be starting."""
_PAUSE = 50
_RECEIVED = b"\1"
_LENGTH = 4
_LONGEST = 1 << 24


class NoAnswerError(PisaError):
    """Another window is running and does not answer."""

    def __init__(self) -> None:
        super().__init__("PiSA Desktop is already running but does not answer; close it, then start it again.")


class FirstStart(QObject):
    """The running window's side: receives photos from later starts."""

    handed_over = Signal(object)
    """Carries a tuple of absolute paths; if it is empty, the window only comes to the front."""

    def __init__(self, folder: Path) -> None:
        """`folder`: where the albums are stored. Raises RunnerBusyError when another window uses it."""
        super().__init__()
        self._lock = None
        try:
            make_folder(folder)
            self._lock = runner_lock(folder, Writer.WINDOW)
        except RunnerBusyError as error:
            if error.__cause__ is None:
                raise
        except FileError:
            pass  # the home is not writable, so there is nothing to lock
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        name = name_of(folder)
        QLocalServer.removeServer(name)
        if not self._server.listen(name):
            log.warning("later starts cannot pass on their photos: %s", self._server.errorString())

    def close(self) -> None:
        """Stop receiving; the next start opens its own window."""
        self._server.close()
        if self._lock is not None:
            self._lock.release()

    def _greet(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            received = _Received(socket)
            received.whole.connect(self.handed_over)
            received.take()


class _Received(QObject):
    """The data from one later start."""

    whole = Signal(object)

    def __init__(self, socket: QLocalSocket) -> None:
        super().__init__(socket)
        self._socket, self._data = socket, b""
        socket.readyRead.connect(self.take)
        socket.disconnected.connect(socket.deleteLater)

    def take(self) -> None:
        """Read what has arrived; answer once it is complete."""
        self._data += bytes(self._socket.readAll().data())
        length = int.from_bytes(self._data[:_LENGTH], "big")
        if length > _LONGEST:
            self._socket.abort()
        elif len(self._data) >= _LENGTH + length:
            named = self._data[_LENGTH : _LENGTH + length].split(b"\0")
            self._data = b""
            self._socket.write(_RECEIVED)
            self._socket.flush()
            self.whole.emit(tuple(Path(os.fsdecode(name)) for name in named if name))


def hand_over(folder: Path, paths: Sequence[Path]) -> None:
    """Pass photos to the running window; their names need not be valid text. Raises NoAnswerError."""
    data = b"\0".join(os.fsencode(path.absolute()) for path in paths)
    socket, end = QLocalSocket(), time.monotonic() + _PATIENCE / 1000
    socket.connectToServer(name_of(folder))
    while not socket.waitForConnected(_PATIENCE):
        if time.monotonic() > end:
            raise NoAnswerError
        QThread.msleep(_PAUSE)  # it holds the lock but does not listen yet
        socket.connectToServer(name_of(folder))
    socket.write(len(data).to_bytes(_LENGTH, "big") + data)
    if not socket.waitForReadyRead(_PATIENCE):
        raise NoAnswerError
    socket.disconnectFromServer()


def name_of(folder: Path) -> str:
    """Return the socket's name, which differs by user and home."""
    key = getpass.getuser().encode("utf-8", "replace") + b"\0" + os.fsencode(os.path.realpath(folder))
    return f"pisa-desktop-{hashlib.sha256(key).hexdigest()[:20]}"
