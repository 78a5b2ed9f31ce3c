"""A run in progress, and its steps on the worker's thread."""

from dataclasses import dataclass, field

from pisa_desktop.album.database import Database
from pisa_desktop.album.items import RunPlan, State
from pisa_desktop.album.plans import PresetOf
from pisa_desktop.album.runner import Runner
from pisa_desktop.album.store import Store
from pisa_desktop.album.turns import RunEnd, RunProgress
from pisa_desktop.engine.api import Engine, Opened
from pisa_desktop.engine.work import work
from pisa_desktop.photo.read import Limits
from pisa_desktop.progress import Progress, Steps
from pisa_desktop.ui.look.words import tr
from pisa_desktop.ui.state.album.album_run_text import Pace


@dataclass(slots=True)
class Running:
    """The run in progress."""

    album: int
    name: str
    plan: RunPlan
    pace: Pace
    stopping: bool = False
    leaving: bool = False
    """Paused: its current step is being cancelled."""
    again: bool = False
    """Resumed while pausing: it continues as soon as that step has ended."""
    parts: dict[int, float] = field(default_factory=dict)
    """The photos being enhanced, and the progress of each, 0..1."""
    done: float = 0
    total: float = 1

    def go_on(self, progress: RunProgress, model: Opened | None) -> None:
        """Take over how far the run has come. `model`: the one in use, whose speed is measured."""
        self.done, self.total, item = progress.done, progress.total, progress.item.id
        if progress.ended is None:
            self.parts[item] = progress.part
        else:
            self.parts.pop(item, None)
        if progress.ended in (State.DONE, State.FAILED):
            done = 0.0
            if model is not None and model.key == self.plan.model:
                done = work(model, progress.size, progress.scale, progress.condition)
            self.pace.photo_ended(progress.seconds, done)
        self.pace.part = max(self.parts.values(), default=0.0)
        self.pace.to_do = self.total - self.done


def run_album(engine: Engine, database: Database, album: int, limits: Limits, preset_of: PresetOf) -> Steps[RunEnd]:
    """Run the waiting photos of an album, with a separate database connection. Raises PisaError."""
    yield Progress(0, 1, tr("Starting"))
    with database.again() as own:
        plan = Store(own).album(album).plan or RunPlan()
        method = yield from engine.method(plan.model)
        return (yield from Runner(own, album, method, limits, preset_of).run())


def left() -> Steps[None]:
    """Do nothing; the answer shows that the worker has closed its previous work."""
    yield Progress(1, 1, "")
