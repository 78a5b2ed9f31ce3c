"""The icons that ship with the program."""

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from pisa_desktop import paths
from pisa_desktop.ui.canvas.modes import Mode
from pisa_desktop.ui.look import icons

FOLDER = paths.resources() / "icons"
MONOCHROME = sorted(
    path.stem for path in FOLDER.glob("*.svg") if not path.stem.startswith("app") or path.stem == "apply"
)


def channels(image: QImage, x: int, y: int) -> tuple[int, ...]:
    """Red, green, blue and alpha of a pixel."""
    colour = image.pixelColor(x, y)
    return colour.red(), colour.green(), colour.blue(), colour.alpha()


@pytest.mark.parametrize("name", MONOCHROME)
def test_an_icon_is_drawn_in_the_requested_colour(qapp: QApplication, name: str) -> None:
    image = icons.pixmap(name, "#ff0000", 20, 2.0).toImage()
    colours = {
        image.pixelColor(x, y).name() for x in range(40) for y in range(40) if image.pixelColor(x, y).alpha() > 250
    }
    assert colours == {"#ff0000"}
    assert (image.width(), image.devicePixelRatio()) == (40, 2.0)


def test_every_mode_has_an_icon() -> None:
    assert {f"mode-{mode}" for mode in Mode if mode is not Mode.CONDITIONS} <= set(MONOCHROME)  # a page of Grid


@pytest.mark.parametrize("size", [16, 24, 32, 48, 64, 128, 256, 512])
def test_the_sizes_of_the_app_icon_are_its_drawing(qapp: QApplication, size: int) -> None:
    """Fails if make_icons.py has not been run since the drawing changed."""
    kept = QImage(str(FOLDER / f"app-{size}.png")).convertToFormat(QImage.Format.Format_ARGB32)
    drawn = icons.app_pixmap(size).toImage().convertToFormat(QImage.Format.Format_ARGB32)
    far = [
        (x, y)
        for x in range(0, size, max(1, size // 32))
        for y in range(0, size, max(1, size // 32))
        if max(abs(a - b) for a, b in zip(channels(kept, x, y), channels(drawn, x, y), strict=True)) > 8
    ]
    assert far == []
