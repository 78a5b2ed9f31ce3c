"""Paints one finished picture at any zoom.

At 100 % its pixels are painted as they are, far in as squares; at all other zooms from bicubic tiles of 256 pixels that
are kept between frames.
"""

from collections import OrderedDict
from time import perf_counter

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QImage, QPainter

from pisa_desktop.photo.photo import Pixels
from pisa_desktop.ui.canvas.geometry import Box, Size
from pisa_desktop.ui.canvas.picture_pyramid import PicturePyramid, resampled, tiles_of

SIDE = 256


class PictureLayer:
    """A picture to be stretched over a rectangle of the viewport, and its tiles for the size painted last."""

    def __init__(self, pixels: Pixels) -> None:
        self.source = pixels
        self.picture = PicturePyramid.of(pixels)
        self._extent: Size = (0, 0)
        self._kept: OrderedDict[tuple[int, int], QImage] = OrderedDict()

    def ready(self, place: Box, clip: Box, deadline: float, smooth: bool) -> bool:
        """Make the tiles inside `clip` of the picture stretched over `place`, both in device pixels.

        Stops at `deadline` (time.perf_counter) and returns whether all are made; if not, paint and call again soon.
        """
        seen = place.within(clip)
        if seen.empty or not smooth or (place.width, place.height) == self.picture.size:
            return True
        if self._extent != (place.width, place.height):
            self._extent = place.width, place.height
            self._kept.clear()
            return False  # during a zoom every frame has another size; wait until one stays
        wanted = self._wanted(place, seen)
        for key in wanted:
            if key not in self._kept:
                if perf_counter() >= deadline:
                    return False
                self._kept[key] = self._tile(*key)
            self._kept.move_to_end(key)
        while len(self._kept) > 3 * len(wanted):
            self._kept.popitem(last=False)
        return True

    def paint(self, painter: QPainter, place: Box, clip: Box, smooth: bool) -> None:
        """Paint the part inside `clip`; bilinearly where tiles are missing."""
        seen = place.within(clip)
        if seen.empty:
            return
        if (place.width, place.height) == self.picture.size:
            source = seen.moved(-place.left, -place.top)
            painter.drawImage(QPoint(seen.left, seen.top), self.picture.levels[0], QRect(*source))
        elif not smooth:
            self._draft(painter, place, seen, 0, smooth=False)
        else:
            self._paint_tiles(painter, place, seen)

    def _paint_tiles(self, painter: QPainter, place: Box, seen: Box) -> None:
        wanted = self._wanted(place, seen)
        kept = self._kept if self._extent == (place.width, place.height) else {}
        if not all(key in kept for key in wanted):
            # Never level 0: Qt paints the RGB32 of the others five times as fast as RGB888.
            level = self._level(place.width) + (place.width < self.picture.size[0])
            self._draft(painter, place, seen, level, smooth=True)
        for column, row in wanted:
            if (tile := kept.get((column, row))) is not None:
                square = Box(place.left + column * SIDE, place.top + row * SIDE, tile.width(), tile.height())
                part = square.within(seen)
                source = QRect(*part.moved(-square.left, -square.top))
                painter.drawImage(QPoint(part.left, part.top), tile, source)

    @staticmethod
    def _wanted(place: Box, seen: Box) -> list[tuple[int, int]]:
        return list(tiles_of(seen.moved(-place.left, -place.top), SIDE))

    def _tile(self, column: int, row: int) -> QImage:
        width, height = self._extent
        box = Box(column * SIDE, row * SIDE, SIDE, SIDE).within(Box(0, 0, width, height))
        level = self._level(width)
        x, y = (length / extent / 2**level for length, extent in zip(self.picture.size, self._extent, strict=True))
        source = (box.left * x, box.top * y, box.right * x, box.bottom * y)
        return resampled(self.picture.levels[level], source, (box.width, box.height))

    def _level(self, width: int) -> int:
        """Return the coarsest level that is still at least as fine as the screen."""
        step = self.picture.size[0] / width
        level = 0
        while step >= 2 and level + 1 < len(self.picture.levels):
            level, step = level + 1, step / 2
        return level

    def _draft(self, painter: QPainter, place: Box, seen: Box, level: int, smooth: bool) -> None:
        level = min(level, len(self.picture.levels) - 1)
        x, y = self.picture.size[0] / place.width / 2**level, self.picture.size[1] / place.height / 2**level
        inside = seen.moved(-place.left, -place.top)
        source = QRectF(inside.left * x, inside.top * y, inside.width * x, inside.height * y)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        painter.drawImage(QRectF(*seen), self.picture.levels[level], source)
