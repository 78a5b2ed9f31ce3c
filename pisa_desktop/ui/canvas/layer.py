"""Painting what follows the sliders, at the resolution of the viewport."""

from dataclasses import dataclass
from math import ceil, floor, sqrt
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.ui.canvas.blend import Floats, LiveBlend
from pisa_desktop.ui.canvas.geometry import SMOOTH_UP_TO, Box, Size, View
from pisa_desktop.ui.canvas.live import LivePicture
from pisa_desktop.ui.canvas.picture import resampled, wrapped

MOST_WHILE_MOVING = 1_000_000
"""Pixels blended in one frame while a slider moves; larger areas are blended coarser, and finely at rest."""
_MOST_IMAGES = 12
"""Finished blends kept: the grid's nine, and a few."""
_SLACK = 64
"""Device pixels made ready around what is in sight, so that moves of the handle find them."""
_MARGIN = 3
"""Pixels around an enlarged part, for the bicubic kernel."""


@dataclass(frozen=True, slots=True)
class _Window:
    """What a blend was made for: a box of the live part, which as a whole is `extent` device pixels large."""

    extent: Size
    inside: Box
    native: Box | None
    """The arrays' own pixels under it, where they are coarser than the screen; else the blend is as fine as `size`."""
    size: Size

    def covers(self, extent: Size, needed: Box) -> bool:
        """Whether a blend made for this serves for that."""
        return self.extent == extent and self.inside.within(needed) == needed


class _Image(NamedTuple):
    """A finished blend."""

    image: QImage
    source: QRectF
    """The part of it that belongs on the box it was made for."""
    pixels: NDArray[np.uint8]
    """What the image may wrap."""


class LiveLayer:
    """Paints one `LivePicture`; keeps the blend of what is in sight and the last images made from it."""

    def __init__(self, picture: LivePicture) -> None:
        self.picture = picture
        self._kept: tuple[_Window, LiveBlend] | None = None
        self._images: dict[tuple[Size, Box, Strengths, bool], _Image] = {}

    def can(self, strengths: Strengths) -> bool:
        """Whether these strengths can be shown: without e_pix only equal ones."""
        return self.picture.levels[0].e_pix is not None or not strengths.needs_pix

    def prepare(self, view: View, clip: Box) -> None:
        """Make ready for moves of a slider at this view."""
        extent, needed = self._needed(view, clip)
        if not needed.empty:
            self._ready(extent, needed)

    def shows(self, view: View, clip: Box, strengths: Strengths) -> bool:
        """Whether painting this costs nothing: it was painted a moment ago."""
        extent, needed = self._needed(view, clip)
        return needed.empty or any((extent, needed, strengths, fine) in self._images for fine in (True, False))

    def paint(self, painter: QPainter, view: View, clip: Box, strengths: Strengths, moving: bool) -> None:
        """Paint the live part at these strengths inside `clip`, device pixels of the viewport.

        While `moving`, at most a million pixels are blended, and stretched if they are fewer than the screen's.
        """
        extent, needed = self._needed(view, clip)
        if needed.empty:
            return
        smooth = view.scale <= SMOOTH_UP_TO
        fine = not moving or (needed.area <= MOST_WHILE_MOVING and not self._enlarges(extent))
        key = extent, needed, strengths, fine
        if key not in self._images:
            if len(self._images) >= _MOST_IMAGES:
                self._images.clear()
            self._images[key] = self._image(*key, smooth)
        image, source, _ = self._images[key]
        place = view.place(self.picture.area)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        painter.drawImage(QRectF(*needed.moved(place.left, place.top)), image, source)

    def detail(self, view: View, clip: Box, strengths: Strengths) -> tuple[QRectF, tuple[Floats, Floats]] | None:
        """Where in the viewport how much was added and removed; None if out of sight."""
        extent, needed = self._needed(view, clip)
        if needed.empty:
            return None
        window, blend = self._ready(extent, needed)
        area, place = QRectF(*window.inside), view.place(self.picture.area)
        if (n := window.native) is not None:
            x, y = self._step(extent)
            area = QRectF(n.left / x, n.top / y, n.width / x, n.height / y)
        return area.translated(place.left, place.top), blend.detail(strengths)

    def _needed(self, view: View, clip: Box) -> tuple[Size, Box]:
        """The part's size on the screen, and the box of it that is in sight."""
        place = view.place(self.picture.area)
        seen = place.within(view.seen).within(clip)
        return (place.width, place.height), seen.moved(-place.left, -place.top)

    def _step(self, extent: Size) -> tuple[float, float]:
        """Pixels of level 0 per device pixel."""
        width, height = self.picture.levels[0].size
        return width / extent[0], height / extent[1]

    def _enlarges(self, extent: Size) -> bool:
        return min(self._step(extent)) < 1

    def _ready(self, extent: Size, needed: Box) -> tuple[_Window, LiveBlend]:
        """The blend for moves of a slider, with some room around for moves of the handle."""
        if self._kept is None or not self._kept[0].covers(extent, needed):
            self._images.clear()
            shrink = min(1.0, sqrt(MOST_WHILE_MOVING / needed.area))
            inside = needed.grown(_SLACK).within(Box(0, 0, *extent)) if shrink == 1 else needed
            self._kept = self._made(extent, inside, shrink)
        return self._kept

    def _made(self, extent: Size, inside: Box, shrink: float) -> tuple[_Window, LiveBlend]:
        """A blend of a box of the screen, in the arrays' own pixels where they are fewer."""
        x, y = self._step(extent)
        own = self.picture.levels[0]
        under = self._under(extent, inside)
        if self._enlarges(extent) and (shrink == 1 or under.area <= MOST_WHILE_MOVING):
            return _Window(extent, inside, under, (under.width, under.height)), own.cut(under)
        size = max(1, floor(inside.width * shrink)), max(1, floor(inside.height * shrink))
        window = _Window(extent, inside, None, size)
        if (x, y, shrink) == (1, 1, 1):
            return window, own.cut(inside)
        k = self.picture.level_for(x / shrink)
        x, y = x / 2**k, y / 2**k
        source = (inside.left * x, inside.top * y, inside.right * x, inside.bottom * y)
        return window, self.picture.levels[k].resampled(source, size)

    def _under(self, extent: Size, inside: Box) -> Box:
        """The pixels of level 0 under a box of the screen, with a margin."""
        x, y = self._step(extent)
        left, top = floor(inside.left * x), floor(inside.top * y)
        box = Box(left, top, ceil(inside.right * x) - left, ceil(inside.bottom * y) - top)
        return box.grown(_MARGIN).within(Box(0, 0, *self.picture.levels[0].size))

    def _image(self, extent: Size, needed: Box, strengths: Strengths, fine: bool, smooth: bool) -> _Image:
        """The blend of a box as an image, and the part of the image that belongs on the box."""
        large = fine and needed.area > MOST_WHILE_MOVING
        # A large one is not kept: the next move of the slider needs the small one.
        window, blend = self._made(extent, needed, 1.0) if large else self._ready(extent, needed)
        inside = window.inside
        if window.native is None and window.size == (inside.width, inside.height):
            box = needed.moved(-inside.left, -inside.top)
            pixels = blend.at(strengths, box)
            return _Image(wrapped(pixels), QRectF(0, 0, box.width, box.height), pixels)
        pixels = blend.at(strengths)
        image = wrapped(pixels)
        if window.native is None:
            x, y = window.size[0] / inside.width, window.size[1] / inside.height
            return _Image(image, _scaled(needed.moved(-inside.left, -inside.top), x, y), pixels)
        source = _scaled(needed, *self._step(extent)).translated(-window.native.left, -window.native.top)
        if fine and smooth:
            sides = source.left(), source.top(), source.right(), source.bottom()
            image = resampled(image, sides, (needed.width, needed.height))
            return _Image(image, QRectF(image.rect()), pixels)
        return _Image(image, source, pixels)


def _scaled(box: Box, x: float, y: float) -> QRectF:
    return QRectF(box.left * x, box.top * y, box.width * x, box.height * y)
