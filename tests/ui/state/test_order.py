"""The order of the album: by date taken, by state, and what it was sorted by."""

from pathlib import Path

from PIL import Image

from pisa_desktop.album.items import Badge, SortBy
from tests.ui.state.albums import SIZE, badges, ends
from tests.ui.state.desktop import Desktop, Start, save_photo

DATES = {"a.jpg": "2021:05:01 10:00:00", "b.jpg": "2019:12:31 23:59:59", "c.jpg": "2020:02:29 12:00:00"}


def names(desktop: Desktop) -> list[str]:
    return [desktop.name(item) for item in desktop.session.album.view.items]


def filled(start: Start, folder: Path, run_engine: bool = False) -> Desktop:
    """Open a folder of three photos with dates and one without."""
    for name, date in DATES.items():
        exif = Image.Exif()
        exif[0x0132] = date
        folder.mkdir(exist_ok=True)
        Image.new("RGB", SIZE, "grey").save(folder / name, exif=exif)
    save_photo(folder / "d.png", SIZE)
    desktop: Desktop = start(run_engine=run_engine)
    desktop.session.opening.open_paths([folder])
    desktop.until(lambda: len(desktop.session.album.view.items) == 4 and desktop.read)
    return desktop


def test_by_date_taken_and_for_photos_without_one_by_their_file(start: Start, tmp_path: Path) -> None:
    desktop = filled(start, tmp_path / "in")
    order = desktop.session.order
    order.sort(SortBy.NAME)
    assert order.by is SortBy.NAME
    order.sort(SortBy.TAKEN)
    assert order.by is SortBy.NAME, "the dates have not been read yet"
    desktop.until(lambda: order.by is SortBy.TAKEN)
    assert names(desktop) == ["b.jpg", "c.jpg", "a.jpg", "d.png"], "the file without a date was made today"


def test_an_order_is_forgotten_when_photos_are_added(start: Start, tmp_path: Path) -> None:
    desktop = filled(start, tmp_path / "in")
    desktop.session.order.sort(SortBy.SIZE)
    desktop.open(save_photo(tmp_path / "e.png", SIZE))
    assert desktop.session.order.by is None
    assert names(desktop)[-1] == "e.png"


def test_by_state_what_needs_the_user_comes_first(start: Start, tmp_path: Path) -> None:
    desktop = filled(start, tmp_path / "in", run_engine=True)
    session = desktop.session
    session.order.sort(SortBy.NAME)
    saved, failed = session.album.view.items[1:3]
    session.photo.select(saved)
    desktop.until(lambda: desktop.read)
    desktop.enhance()
    session.exports.export(session.exports.options)
    desktop.until(lambda: session.album.item(saved).badge is Badge.SAVED)
    session.album.set_failed(failed, "The file is damaged.")
    session.order.sort(SortBy.STATE)
    assert names(desktop) == ["c.jpg", "a.jpg", "d.png", "b.jpg"]
    assert badges(desktop) == [Badge.FAILED, Badge.NEW, Badge.NEW, Badge.SAVED]
    assert session.album.having((Badge.FAILED,)) == (failed,)
    assert session.album.having((Badge.NEW, Badge.SAVED)) == tuple(session.album.view.items[1:])
    ends(desktop)
