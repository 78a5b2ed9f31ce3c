"""A folder with one of each kind of trouble, among photo files that others get wrong."""

import ctypes
import os
import shutil
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.photo.cases import FOLDER

NAMES = (b"caf\xe9.jpg", "caf\u00e9.jpg".encode(), "cafe\u0301.jpg".encode(), b"-dash.jpg", b"=1+2.jpg", b"con.jpg")
ODD = (*NAMES, b"new\nline.jpg", b"esc\x1b[31m.jpg", b"dots..jpg", b"{name}.jpg", b"x" * 251 + b".jpg", b"suffixless")
"""Names of good photos, in bytes."""
UNREADABLE = {
    "empty.jpg": "is empty.",
    "zeroed.jpg": "is not a photo that can be opened",
    "text.png": "is not a photo that can be opened",
    "stub.HEIC": "is damaged: its header makes no sense.",
    "early.jxl": "is a JPEG XL photo, which cannot be opened",
    "raw.cr3": "is a camera's raw file, which cannot be opened",
    "secret.jpg": "You may not read secret.jpg.",
    "pipe.jpg": "is not a regular file.",
    "socket.jpg": "is not a regular file.",
    "damaged.avif": "is damaged: its header makes no sense.",
    "E-depth.tif": "is damaged: its header makes no sense.",
    "N-lossless268.webp": "so it holds no photo.",
}
"""Why each of the files fails, by name."""
CUT = ("cut-at-90-percent.jpg", "progressive-cut.jpg")
"""Opened as far as they go if that is asked for."""
LEFT_OUT = "1 photo made by PiSA Desktop was left out."
PASSED_OVER = (
    "Passed over: 5 files that are not photos (2 .md, 1 .txt, 1 without a suffix, 1 .db), 3 links, "
    "2 hidden files or folders."
)
LEFT_ASIDE = ("large-no-eoi.jpg", "large-makernote.jpg", "too-long-at-4x.webp", "folder", "names.txt")
"""Cases that only take time, that depend on the scale, or that `lay` makes itself."""


def lay(root: Path, ours: Path) -> set[str]:
    """Lay the folder, with `ours`, a result of the program; returns the names of all good photos, without CUT."""
    shutil.copytree(FOLDER, root, ignore=shutil.ignore_patterns(*LEFT_ASIDE))
    good = {path.name for path in root.rglob("*.*") if path.suffix != ".md"} - {*UNREADABLE, *CUT}
    jpeg, trouble = (FOLDER / "jpeg" / "comment.jpg").read_bytes(), root / "trouble"
    trouble.mkdir()
    for odd in ODD:
        (trouble / os.fsdecode(odd)).write_bytes(jpeg)
    (trouble / "folder.jpg").mkdir()
    (trouble / "folder.jpg" / "inside.jpg").write_bytes(jpeg)
    (trouble / "png named.jpg").write_bytes((FOLDER / "png" / "la.png").read_bytes())
    _lay_unreadable(trouble, jpeg)
    shutil.copy(ours, trouble / "ours.jpg")
    for name in ("notes.txt", "Thumbs.db", ".hidden.jpg", ".pisa-desktop-0123456789abcdef", "._a.jpg", "README.md"):
        (trouble / name).write_bytes(b"no photo")
    (trouble / ".cache").mkdir()
    os.mkfifo(trouble / "pipe")
    for link, target in (("link.jpg", "suffixless"), ("loop", "."), ("dangling.jpg", "gone")):
        (trouble / link).symlink_to(target)
    return good | {os.fsdecode(name) for name in ODD} | {"inside.jpg", "png named.jpg"}


def _lay_unreadable(folder: Path, jpeg: bytes) -> None:
    (folder / "empty.jpg").touch()
    (folder / "zeroed.jpg").write_bytes(bytes(5000))
    (folder / "text.png").write_text("no photo")
    (folder / "stub.HEIC").write_bytes(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic")
    (folder / "early.jxl").write_bytes(b"\xff\x0a" + bytes(60))
    (folder / "raw.cr3").write_bytes(b"\0\0\0\x18ftypcrx \0\0\0\1crx isom" + bytes(99))
    os.mkfifo(folder / "pipe.jpg")
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(os.path.relpath(folder / "socket.jpg"))
    (folder / "secret.jpg").write_bytes(jpeg)
    (folder / "locked").mkdir()
    (folder / "locked" / "never seen.jpg").write_bytes(jpeg)


@contextmanager
def forbidden(*paths: Path) -> Iterator[None]:
    """Nobody may read these meanwhile, root neither: on Linux this thread lays down the rights that let it."""
    modes = [path.stat().st_mode for path in paths]
    for path in paths:
        path.chmod(0)
    before = _without_override() if sys.platform == "linux" else None
    try:
        yield
    finally:
        if before is not None:
            ctypes.CDLL(None).capset(*before)
        for path, mode in zip(paths, modes, strict=True):
            path.chmod(mode)


def _without_override() -> tuple[ctypes.Array[ctypes.c_uint32], ctypes.Array[ctypes.c_uint32]]:
    """Lay down CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH; returns the arguments of capset(2) that take them up again."""
    system = ctypes.CDLL(None)
    header, rights = (ctypes.c_uint32 * 2)(0x20080522, 0), (ctypes.c_uint32 * 6)()
    system.capget(header, rights)
    fewer = (ctypes.c_uint32 * 6)(*rights)
    fewer[0] &= ~(1 << 1 | 1 << 2)  # of those in effect
    system.capset(header, fewer)
    return header, rights
