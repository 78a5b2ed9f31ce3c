"""A training's losses by step: a CSV file for people."""

import csv
import io
from collections.abc import Mapping
from pathlib import Path

from pisa_desktop.files import write_bytes


class Log:
    """The rows of one stage: its step and what was measured in it, by name."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._rows: list[dict[str, str]] = []

    def add(self, step: int, values: Mapping[str, float]) -> None:
        """A row; values with another name than before get a column of their own."""
        self._rows.append({"step": str(step)} | {name: f"{value:.8g}" for name, value in values.items()})

    def save(self) -> None:
        """Write the file, whole or not at all. Raises PisaError."""
        text = io.StringIO(newline="")
        writer = csv.DictWriter(text, list(dict.fromkeys(name for row in self._rows for name in row)))
        writer.writeheader()
        writer.writerows(self._rows)
        write_bytes(self.path, text.getvalue().encode())

    def go_back(self, step: int) -> None:
        """Take up the rows of the file up to `step`: those after it are of steps that will be made again.

        None where it was deleted or is no log, since nothing but people reads it.
        """
        try:
            rows = list(csv.DictReader(self.path.read_text(encoding="utf-8").splitlines(), restval=""))
        except (OSError, ValueError, csv.Error):
            rows = []
        self._rows = [
            {name: value for name, value in row.items() if value and name}
            for row in rows
            if row.get("step", "").isdecimal() and int(row["step"]) <= step
        ]
