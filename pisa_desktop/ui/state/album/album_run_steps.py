"""The album's run, on the worker's thread."""

from pisa_desktop.album.database import Database
from pisa_desktop.album.items import RunPlan
from pisa_desktop.album.runner import RunEnd, Runner
from pisa_desktop.album.store import Store
from pisa_desktop.engine.api import Engine
from pisa_desktop.photo.read import Limits
from pisa_desktop.progress import Progress, Steps
from pisa_desktop.ui.look.words import tr


def run_album(engine: Engine, database: Database, album: int, limits: Limits) -> Steps[RunEnd]:
    """Run what waits in an album, with a database connection of its own. Raises PisaError."""
    yield Progress(0, 1, tr("Starting"))
    with database.again() as own:
        plan = Store(own).album(album).plan or RunPlan()
        method = yield from engine.method(plan.model)
        return (yield from Runner(own, album, method, limits).run())


def left() -> Steps[None]:
    """Nothing: its answer says that the worker has left what it did before."""
    yield Progress(1, 1, "")
