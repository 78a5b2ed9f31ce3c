"""What became of an album's photos, as a table for spreadsheets."""

import codecs
import csv
import io
import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from pisa_desktop import files, targets
from pisa_desktop.album.items import Item, State
from pisa_desktop.files import Exists, FileError
from pisa_desktop.photo.read import is_picture

COLUMNS = (
    "source",
    "output",
    "state",
    "reason",
    "clean-up",
    "detail",
    "scale",
    "photo is",
    "model",
    "seconds",
    "notes",
)


def _rows(items: Iterable[Item], refused: Iterable[tuple[Path, str]]) -> Iterator[tuple[str, ...]]:
    yield COLUMNS
    for item in items:
        saved = item.saved
        strengths = item.strengths if saved is None else saved.strengths
        pix, sem = ("", "") if strengths is None else (f"{strengths.pix:g}", f"{strengths.sem:g}")
        yield (
            os.fspath(item.path),
            "" if saved is None else os.fspath(saved.path),
            item.state,
            _sentence(item.reason),
            pix,
            sem,
            "" if saved is None else f"{saved.scale:g}",
            (item.photo_is or "") if saved is None else saved.condition,
            "" if saved is None else saved.model,
            "" if item.seconds is None else f"{item.seconds:.2f}",
            "" if saved is None else _sentence(" ".join(saved.notes)),
        )
    for path, reason in refused:
        yield os.fspath(path), "", State.FAILED, _sentence(reason), *[""] * (len(COLUMNS) - 4)


def _sentence(text: str) -> str:
    """Text that no spreadsheet takes for a formula, though it may begin with a file's name."""
    return f"File {text}" if text.startswith(("=", "+", "-", "@")) else text


def check_target(path: Path, is_source: Callable[[Path], bool]) -> None:
    """Raise FileError when a report at `path` would replace a photo, or could not be written.

    `is_source`: see `Queue.is_source`.
    """
    if is_picture(path) or is_source(path):
        raise FileError(
            "{path} is a photo, so no report can be saved under this name; choose another.", path=files.shown(path)
        )
    targets.check_target(path)


def write_report(
    path: Path,
    is_source: Callable[[Path], bool],
    items: Iterable[Item],
    refused: Iterable[tuple[Path, str]] = (),
) -> None:
    """Save the report, in place of an earlier one but never of a photo. Raises FileError.

    It is CSV with a header row and a row for each item, and for each file that could not become one, with its reason.
    """
    check_target(path, is_source)

    def write(file: BinaryIO) -> None:
        file.write(codecs.BOM_UTF8)  # Excel needs it
        text = io.TextIOWrapper(file, "utf-8", "surrogateescape", newline="")  # names keep their bytes
        csv.writer(text).writerows(_rows(items, refused))
        text.detach()

    files.write_whole(path, write, exists=Exists.OVERWRITE)
