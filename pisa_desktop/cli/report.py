"""How a run is reported: a progress bar on a terminal, plain lines elsewhere, or JSON lines."""

import json
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from pisa_desktop.files.printable import printable
from pisa_desktop.progress import Progress

if TYPE_CHECKING:
    from pisa_desktop.cli.enhancer import Enhanced


def text_of(path: Path) -> str:
    """A path as text for JSON, even if its name is not valid UTF-8."""
    return os.fsencode(path).decode("utf-8", "replace")


def printed(path: Path) -> str:
    """A path as text for a line of a terminal."""
    return printable(text_of(path))


class Report(Protocol):
    """Receives the events of a run: for each photo begin, progress..., then done or failed; finish at the end."""

    def say(self, sentence: str) -> None:
        """Tell the user something about the run."""

    def begin(self, photo: Path) -> None:
        """A photo is about to be enhanced."""

    def progress(self, progress: Progress) -> None:
        """A step of its work is about to begin."""

    def done(self, result: "Enhanced") -> None:
        """It was saved or skipped."""

    def failed(self, photo: Path, sentence: str) -> None:
        """It could not be enhanced; `sentence` says why."""

    def besides(self, saved: int = 0, skipped: int = 0, waiting: int = 0) -> None:
        """So many more photos of the album were saved or skipped by earlier runs, or still wait."""

    def finish(self, out: Path) -> int:
        """Sum up after the last photo; returns the exit code."""


class _Counts:
    """Counts of saved, skipped and failed photos of a run."""

    def __init__(self) -> None:
        self.saved = self.skipped = self.failed = self.earlier = self.waiting = 0
        self.begun = time.monotonic()

    def add(self, result: "Enhanced") -> None:
        if result.saved is None:
            self.skipped += 1
        else:
            self.saved += 1

    def add_others(self, saved: int, skipped: int, waiting: int) -> None:
        self.saved += saved
        self.earlier += saved
        self.skipped += skipped
        self.waiting += waiting

    def sentence(self, out: Path) -> str:
        total = self.saved + self.skipped + self.failed + self.waiting
        parts = [f"Saved {self.saved} of {total} in {printed(out)}, {time.monotonic() - self.begun:.0f} s."]
        if self.earlier:
            parts.append(f"{self.earlier} of them had been saved before.")
        if self.skipped:
            parts.append(f"{self.skipped} skipped, because their result exists.")
        if self.failed:
            parts.append(f"{self.failed} failed: see above.")
        if self.waiting:
            parts.append(f"{self.waiting} still to do.")
        return " ".join(parts)

    @property
    def exit_code(self) -> int:
        return 1 if self.failed else 0


class JsonReport:
    """One JSON object per line on stdout."""

    def __init__(self) -> None:
        self._counts = _Counts()
        self._photo = ""

    def _write(self, event: str, **fields: Any) -> None:
        sys.stdout.write(json.dumps({"event": event, **fields}) + "\n")
        sys.stdout.flush()

    def say(self, sentence: str) -> None:
        self._write("note", text=sentence)

    def begin(self, photo: Path) -> None:
        self._photo = text_of(photo)
        self._write("begin", photo=self._photo)

    def progress(self, progress: Progress) -> None:
        self._write("progress", photo=self._photo, fraction=round(progress.fraction, 4), what=progress.what)

    def done(self, result: "Enhanced") -> None:
        self._counts.add(result)
        self._write(
            "skipped" if result.saved is None else "saved",
            photo=text_of(result.source),
            saved=None if result.saved is None else text_of(result.saved),
            width=result.output_size[1],
            height=result.output_size[0],
            scale=result.scale,
            photo_is=result.condition,
            seconds=round(result.seconds, 3),
            notes=list(result.notes),
        )

    def failed(self, photo: Path, sentence: str) -> None:
        self._counts.failed += 1
        self._write("failed", photo=text_of(photo), reason=sentence)

    def besides(self, saved: int = 0, skipped: int = 0, waiting: int = 0) -> None:
        self._counts.add_others(saved, skipped, waiting)

    def finish(self, out: Path) -> int:
        counts = self._counts
        self._write(
            "summary",
            saved=counts.saved,
            skipped=counts.skipped,
            failed=counts.failed,
            earlier=counts.earlier,
            waiting=counts.waiting,
            out=text_of(out),
        )
        return counts.exit_code


class TextReport:
    """For people: a line per photo and, on a terminal, a bar with the time left."""

    def __init__(self, total: int) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, TextColumn, TimeRemainingColumn
        from rich.progress import Progress as Bars

        self._counts = _Counts()
        self._console = Console(highlight=False, soft_wrap=True)
        self._errors = Console(stderr=True, highlight=False, soft_wrap=True)
        self._finished = 0
        self.bars = Bars(
            TextColumn("{task.description}", markup=False),
            BarColumn(),
            TextColumn("{task.percentage:3.0f} %"),
            TimeRemainingColumn(),
            console=self._console,
            disable=not self._console.is_terminal,
            transient=True,
        )
        self._bar = self.bars.add_task("", total=total)

    def say(self, sentence: str) -> None:
        self._console.print(sentence, markup=False)

    def begin(self, photo: Path) -> None:
        self.bars.update(self._bar, description=printed(Path(photo.name)))

    def progress(self, progress: Progress) -> None:
        self.bars.update(self._bar, completed=self._finished + 0.98 * progress.fraction)

    def done(self, result: "Enhanced") -> None:
        self._counts.add(result)
        self._advance()
        if result.saved is None:
            self.say(f"{printed(result.source)}: skipped, its result exists")
            return
        (h, w), (height, width) = result.size, result.output_size
        self.say(f"{printed(result.saved)}  {w}x{h} -> {width}x{height}, {result.condition}, {result.seconds:.1f} s")
        for note in result.notes:
            self.say(f"    {note}")

    def failed(self, photo: Path, sentence: str) -> None:
        self._counts.failed += 1
        self._advance()
        self._errors.print(f"{printed(photo)}\n    {sentence}", markup=False)

    def besides(self, saved: int = 0, skipped: int = 0, waiting: int = 0) -> None:
        self._counts.add_others(saved, skipped, waiting)

    def _advance(self) -> None:
        self._finished += 1
        self.bars.update(self._bar, completed=self._finished)

    def finish(self, out: Path) -> int:
        self.bars.stop()
        self.say(self._counts.sentence(out))
        return self._counts.exit_code


@contextmanager
def open_report(as_json: bool, total: int) -> Iterator[Report]:
    """The report of a run of `total` photos."""
    if as_json:
        yield JsonReport()
        return
    report = TextReport(total)
    with report.bars:
        yield report
