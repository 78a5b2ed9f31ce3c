"""What became of an album's photos, as a table for spreadsheets."""

import codecs
import csv
import io
import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from pisa_desktop import files, targets
from pisa_desktop.album.items import Item, State
from pisa_desktop.files import FileError
from pisa_desktop.photo.naming import key_of
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


def report_text(items: Iterable[Item], refused: Iterable[tuple[Path, str]] = ()) -> str:
    """CSV with a header row and a row for each item, and for each file that could not become one, with its reason.

    Bytes that are not text stay surrogates, as in paths.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for item in items:
        saved = item.saved
        strengths = item.strengths if saved is None else saved.strengths
        pix, sem = ("", "") if strengths is None else (f"{strengths.pix:g}", f"{strengths.sem:g}")
        writer.writerow(
            (
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
        )
    for path, reason in refused:
        writer.writerow((os.fspath(path), "", State.FAILED, _sentence(reason), *[""] * (len(COLUMNS) - 4)))
    return out.getvalue()


def _sentence(text: str) -> str:
    """Text that no spreadsheet takes for a formula, though it may begin with a file's name."""
    return f"File {text}" if text.startswith(("=", "+", "-", "@")) else text


def check_target(path: Path, items: Iterable[Item]) -> None:
    """Raise FileError when a report at `path` would replace a photo, or could not be written."""
    if is_picture(path) or key_of(path) in {key_of(item.path) for item in items}:
        raise FileError(
            "{path} is a photo, so no report can be saved under this name; choose another.", path=files.shown(path)
        )
    targets.check_target(path)


def write_report(path: Path, items: Sequence[Item], refused: Iterable[tuple[Path, str]] = ()) -> None:
    """Save the report, in place of an earlier one but never of a photo. Raises FileError."""
    check_target(path, items)
    text = report_text(items, refused)
    data = codecs.BOM_UTF8 + text.encode("utf-8", "surrogateescape")  # Excel needs the mark; names keep their bytes
    files.write_bytes(path, data)
