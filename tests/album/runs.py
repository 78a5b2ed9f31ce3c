"""Shared by tests of runs: folders of photos, a method without a network, and a run to its end."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from PIL import Image

from pisa_desktop.album.database import Database
from pisa_desktop.album.importing import import_photos
from pisa_desktop.album.items import Item, RunPlan, State
from pisa_desktop.album.queue import Queue
from pisa_desktop.album.runner import Runner
from pisa_desktop.album.store import Store
from pisa_desktop.album.turns import RunEnd, RunProgress
from pisa_desktop.engine.method import Method, Restored
from pisa_desktop.enhance import Plan
from pisa_desktop.photo.read import Limits
from pisa_desktop.progress import Progress, Steps, drain


def make_photos(folder: Path, *names: str) -> None:
    """Small photos, each in a different colour."""
    for number, name in enumerate(names):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        picture = Image.new("RGB", (12, 8), (10 * number % 256, 90, 200))
        picture.save(path, "PNG" if path.suffix == ".png" else "JPEG")


@dataclass
class Enlarging:
    """Enlarges photos in three steps; counts the steps and can run something before each."""

    before_step: Callable[[str, int], None] = lambda name, step: None
    steps: list[str] = field(default_factory=list)

    @property
    def method(self) -> Method:
        return Method("PiSA-Test", "test-1", self.restore, keeps=False)

    def restore(self, planned: Plan, kept: bytes | None, keep: bool) -> Steps[Restored]:
        photo = planned.photo
        for step in range(3):
            self.before_step(photo.path.name, step)
            self.steps.append(photo.path.name)
            yield Progress(step, 3, f"Step {step + 1} of 3")
        height, width = planned.size
        rows, columns = np.arange(height) * photo.size[0] // height, np.arange(width) * photo.size[1] // width
        return Restored(photo.pixels[rows][:, columns], ("Enlarged.",))


class Home:
    """A database with an album that saves into a folder."""

    def __init__(self, database: Database, source: Path, out: Path) -> None:
        self.database, self.source, self.out = database, source, out
        self.store, self.queue = Store(database), Queue(database)
        out.mkdir(exist_ok=True)
        self.album = self.store.album_for_output(out).id
        self.method = Enlarging()

    def fill(self, *names: str, plan: RunPlan = RunPlan()) -> int:  # noqa: B008 - frozen
        """Make photos of these names, import the source folder and start; returns how many photos were added."""
        make_photos(self.source, *names)
        drain(import_photos(self.store, self.album, [self.source]))
        return self.queue.start(self.album, plan)

    def run(self, limits: Limits = Limits()) -> tuple[RunEnd, list[RunProgress]]:  # noqa: B008 - frozen
        """Run to the end; returns it and the progress of photos that ended."""
        ended: list[RunProgress] = []
        steps = Runner(self.database, self.album, self.method.method, limits).run()
        while True:
            try:
                progress = next(steps)
            except StopIteration as end:
                return end.value, ended
            if progress.ended is not None:
                ended.append(progress)

    def items(self) -> dict[str, Item]:
        """By name."""
        return {item.shown: item for item in self.store.items(self.album)}

    def states(self) -> dict[str, State]:
        """By name."""
        return {name: item.state for name, item in self.items().items()}

    def files(self) -> dict[str, str]:
        """Hash of every file below the output folder; folders count as files without one."""
        return {
            str(path.relative_to(self.out)): hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
            for path in self.out.rglob("*")
        }
