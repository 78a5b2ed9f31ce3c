"""The steps of an album's run, on the worker's thread."""

from pisa_desktop.album.database import Database
from pisa_desktop.album.items import RunPlan
from pisa_desktop.album.plans import PresetOf
from pisa_desktop.album.runner import RunEnd, Runner
from pisa_desktop.album.store import Store
from pisa_desktop.engine.api import Engine
from pisa_desktop.photo.read import Limits
from pisa_desktop.progress import Progress, Steps
from pisa_desktop.ui.look.words import tr


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
