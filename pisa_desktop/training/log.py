"""The losses of a training by step, as a CSV file for people."""

import csv
import io
from collections.abc import Mapping
from pathlib import Path

from pisa_desktop.files import write_bytes


class Log:
    """The log of one stage: a row for each step with its losses by name."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._rows: list[dict[str, str]] = []

    def add(self, step: int, values: Mapping[str, float]) -> None:
        """Add a row. A new name adds a column."""
        self._rows.append({"step": str(step)} | {name: f"{value:.8g}" for name, value in values.items()})

    def save(self) -> None:
        """Write the file, completely or not at all. Raises PisaError."""
        text = io.StringIO(newline="")
        writer = csv.DictWriter(text, list(dict.fromkeys(name for row in self._rows for name in row)))
        writer.writeheader()
        writer.writerows(self._rows)
        write_bytes(self.path, text.getvalue().encode())

    def go_back(self, step: int) -> None:
        """Replace the rows by those of the file up to `step`; training will repeat the later steps.

        A missing or invalid file counts as empty, since no program reads the log.
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
