"""Albums for tests: a folder of photos opened in a session."""

from pathlib import Path

from pisa_desktop.album.items import Badge
from pisa_desktop.files import is_temporary
from pisa_desktop.photo.formats import OutputOptions
from pisa_desktop.ui.state.views import AlbumOptions, RunState
from tests.ui.state.desktop import Desktop, Start, save_photo
from tests.ui.state.fakes import FakeEngine

SIZE = (20, 30)


def tree(folder: Path) -> list[str]:
    """Return all finished files."""
    files_ = (path for path in folder.rglob("*") if path.is_file() and not is_temporary(path.name))
    return sorted(str(path.relative_to(folder)) for path in files_)


def filled(start: Start, tmp_path: Path, count: int = 4, engine: FakeEngine | None = None) -> Desktop:
    """Open a folder of photos, and wait until the engine is ready; nothing is enhanced."""
    for n in range(count):
        save_photo(tmp_path / "in" / f"part{n % 2}" / f"{n}.png", SIZE, n)
    desktop = start(engine)
    desktop.session.opening.open_paths([tmp_path / "in"])
    desktop.until(lambda: len(desktop.session.album.view.items) == count and desktop.read)
    desktop.until(lambda: desktop.session.activity.status.ready)
    return desktop


def started_and_held(desktop: Desktop, engine: FakeEngine, out: Path) -> None:
    """Start the album's run into a folder, and wait until it is held at its first rendering."""
    reached = engine.hold("render")
    desktop.session.run.start(AlbumOptions(OutputOptions(folder=out)))
    desktop.until(reached.is_set)


def badges(desktop: Desktop) -> list[Badge]:
    return [desktop.session.album.item(item).badge for item in desktop.session.album.view.items]


def ends(desktop: Desktop) -> None:
    """Wait until no album is running."""
    desktop.until(lambda: desktop.session.run.view.running_album is None)


def run_state(desktop: Desktop) -> RunState:
    """Return the state of the run of the album shown."""
    return desktop.session.run.view.state
