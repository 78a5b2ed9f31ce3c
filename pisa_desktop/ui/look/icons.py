"""The program's icons: monochrome SVG drawings in resources/icons, tinted when they are painted."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from pisa_desktop import paths

_APP_SIZES = (16, 24, 32, 48, 64, 128, 256)
_APP_SMALL = 24


@lru_cache(maxsize=256)
def pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """Return an icon in one colour, `size` logical pixels wide, sharp at the screen's pixel ratio."""
    source = (paths.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    return _drawn(source.replace("currentColor", colour), size, ratio)


def icon(name: str, colour: str, size: int = 20) -> QIcon:
    """Return an icon for a button or menu, for pixel ratios 1 and 2."""
    result = QIcon()
    for ratio in (1.0, 2.0):
        result.addPixmap(pixmap(name, colour, size, ratio))
    return result


def paint(painter: QPainter, name: str, colour: str, box: QRectF) -> None:
    """Paint an icon into `box`."""
    ratio = painter.device().devicePixelRatioF()
    size = round(min(box.width(), box.height()))
    painter.drawPixmap(box.topLeft(), pixmap(name, colour, size, ratio))


@lru_cache(maxsize=1)
def app_icon() -> QIcon:
    """Return the program's own icon in all sizes."""
    result = QIcon()
    for size in _APP_SIZES:
        result.addPixmap(app_pixmap(size))
    return result


def app_pixmap(size: int) -> QPixmap:
    """Return the program's own icon in one size; small sizes use a simpler drawing."""
    drawing = "app-small.svg" if size <= _APP_SMALL else "app.svg"
    return _drawn((paths.resources() / "icons" / drawing).read_text(encoding="utf-8"), size, 1.0)


def _drawn(source: str, size: int, ratio: float) -> QPixmap:
    image = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(image.rect()))
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image
