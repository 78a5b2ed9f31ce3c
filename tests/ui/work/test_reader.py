"""What the window shows of a photo that is cut short."""

from pathlib import Path

from pisa_desktop.photo.read import Limits
from pisa_desktop.progress import drain
from pisa_desktop.ui.work.reader import read_opened, read_thumbnail

CUT = Path(__file__).parents[2] / "data" / "cases" / "jpeg" / "cut-at-90-percent.jpg"


def test_the_window_opens_a_photo_as_far_as_it_goes() -> None:
    photo = drain(read_opened(CUT, Limits())).photo
    assert photo.size == (64, 96)
    assert photo.notes == ("The file is damaged or cut short; it was opened as far as it goes.",)
    _, size = drain(read_thumbnail(CUT, Limits()))
    assert size == (64, 96)
