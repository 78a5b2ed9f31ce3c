"""What became of an album's photos, as a table for spreadsheets."""

import csv
import io
import os
from collections.abc import Iterable
from pathlib import Path

from pisa_desktop import files
from pisa_desktop.album.items import Item

COLUMNS = ("source", "output", "state", "reason", "clean-up", "detail", "scale", "model", "seconds")


def report_text(items: Iterable[Item]) -> str:
    """CSV with a heading; a line for each item. Bytes that are no text stay surrogates, as in paths."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for item in items:
        saved = item.saved
        strengths = item.strengths if saved is None else saved.strengths
        writer.writerow(
            (
                os.fspath(item.path),
                "" if saved is None else os.fspath(saved.path),
                item.state,
                item.reason,
                *(("", "") if strengths is None else (f"{strengths.pix:g}", f"{strengths.sem:g}")),
                "" if saved is None else f"{saved.scale:g}",
                "" if saved is None else saved.model,
                "" if item.seconds is None else f"{item.seconds:.2f}",
            )
        )
    return out.getvalue()


def write_report(path: Path, items: Iterable[Item]) -> None:
    """Save the report, in the place of an earlier one. Raises FileError."""
    data = report_text(items).encode("utf-8", "surrogateescape")  # names keep their bytes
    files.write_bytes(path, data)
