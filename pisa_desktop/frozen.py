"""The start of the packaged program: both of its executables call `main`. See packaging/pisa-desktop.spec."""

import os
import sys
from pathlib import Path

FILES = "files.txt"
"""In the package's folder: the size and the name of each file in it, one file a line."""


def main() -> int:
    """Prepare the process, refuse a damaged installation, run the program; returns the exit code."""
    from pisa_desktop import paths

    folder = paths.bundle()
    assert folder is not None
    _give_streams()
    _restore_environment()
    sentence = damage(folder)
    if sentence:
        _refuse(sentence)
        return 1
    pack = gpu_pack()
    sys.path[:0] = map(str, pack)
    _load_first(pack[0] if pack else folder)
    from pisa_desktop.__main__ import main as run

    return run()


def damage(folder: Path) -> str:
    """One sentence that names a file which is missing or too short; empty if the installation is whole.

    A library that was cut off would end the process when it is loaded, without a word. Larger files are accepted,
    because signing on macOS adds to them. Takes some milliseconds.
    """
    try:
        listed = (folder / FILES).read_text(encoding="utf-8").splitlines()
    except OSError:
        listed = [f"1 {FILES}"]
    for line in listed:
        size, _, name = line.partition(" ")
        path = os.path.join(folder, name)  # noqa: PTH118 - a thousand Paths take longer than the look at the files
        try:
            found = os.stat(path).st_size  # noqa: PTH116
        except OSError:
            found = -1
        if found < int(size):
            what = "is missing" if found < 0 else "is incomplete"
            return f"The installation is damaged: {path} {what}. Please install PiSA Desktop again."
    return ""


def list_files(folder: Path) -> None:
    """Write the list that `damage` reads; part of building a package."""
    files = sorted(path for path in folder.rglob("*") if path.is_file() and path.name != FILES)
    lines = [f"{path.stat().st_size} {path.relative_to(folder).as_posix()}\n" for path in files]
    (folder / FILES).write_text("".join(lines), encoding="utf-8", newline="\n")


def _give_streams() -> None:
    """A windowed program on Windows has no streams, but libraries write to them."""
    if sys.stdin is None:
        sys.stdin = open(os.devnull, encoding="utf-8")  # noqa: PTH123, SIM115 - open until the process ends
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123, SIM115


def _restore_environment() -> None:
    """Give programs that we start, such as the browser, the library path that we were started with.

    PyInstaller's starter points it to the package's folder; this process has read it already.
    """
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before
    else:
        os.environ.pop("LD_LIBRARY_PATH", None)


def gpu_pack() -> list[Path]:
    """Folders of the GPU pack, to be put first on Python's path; none where it is not installed or not wanted.

    They are used only while every file has the size and time of its last check. Torch's own folder comes first.
    """
    from pisa_desktop.__main__ import split_home
    from pisa_desktop.errors import PisaError
    from pisa_desktop.paths import Home
    from pisa_desktop.settings import glance
    from pisa_desktop.weights.gpu_pack import entry
    from pisa_desktop.weights.states import State
    from pisa_desktop.weights.store import Store

    home = Home.at(split_home(sys.argv[1:])[0])
    try:
        store = Store(home)
        pack = next((store.state(model) for model in store.catalogue.models if model.id == entry.ID), None)
    except PisaError:  # the Models dialog and `models` report it
        return []
    if pack is None or pack.state is not State.READY or glance(home.settings_file).device == "cpu":
        return []
    return [part.folder for part in reversed(pack.parts)]


def _load_first(folder: Path) -> None:
    """On Windows torch's smallest library: it does not start once Qt has loaded its older C++ runtime."""
    if sys.platform == "win32":
        import ctypes

        ctypes.CDLL(str(folder / "torch" / "lib" / "c10.dll"))


def _refuse(sentence: str) -> None:
    """Say it on standard error, and in a window where one was asked for and Qt is not what is damaged."""
    from pisa_desktop.__main__ import for_window

    sys.stderr.write(f"pisa-desktop: {sentence}\n")
    if for_window(sys.argv[1:]) is None or "PySide6" in sentence or "shiboken6" in sentence:
        return
    from PySide6.QtWidgets import QApplication, QMessageBox

    app = QApplication([])
    QMessageBox.critical(None, "PiSA Desktop", sentence)
    app.quit()
