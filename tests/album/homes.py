"""Shared by tests of albums: items, and a real second process."""

import io
import os
import subprocess
import sys
from pathlib import Path

from PIL import Image

from pisa_desktop.album.items import NewItem, Source
from pisa_desktop.paths import APP_NAME


def new_items(folder: Path, *names: str | bytes) -> list[NewItem]:
    """Items for photos of these names in a folder, which need not exist."""
    paths = [folder / os.fsdecode(name) for name in names]
    return [NewItem(path, folder, Source(10, 20)) for path in paths]


def process(code: str, *arguments: object) -> "subprocess.Popen[str]":
    """A real process that runs Python code with arguments; its stdin and stdout are pipes."""
    texts = [os.fspath(a) if isinstance(a, Path) else str(a) for a in arguments]
    command = [sys.executable, "-c", code, *texts]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def told(child: "subprocess.Popen[str]") -> str:
    """The next line that the process prints."""
    assert child.stdout is not None
    return child.stdout.readline().strip()


def kill(child: "subprocess.Popen[str]") -> None:
    """Kill -9 the process and wait for its end."""
    child.kill()
    child.communicate()


def result_of_ours() -> bytes:
    """A small JPEG file that says it was saved by this program."""
    exif = Image.Exif()
    exif[0x0131] = f"{APP_NAME} 0.1"
    file = io.BytesIO()
    Image.new("RGB", (8, 8)).save(file, "JPEG", exif=exif)
    return file.getvalue()


def any_file(_path: Path) -> bool:
    """Takes whatever file has the wanted name for the photo's own result."""
    return True
