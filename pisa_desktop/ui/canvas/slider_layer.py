"""Paints one part of the picture that follows the sliders, for the zoom and place in view.

While a slider moves, pixels are blended at the resolution of the arrays, or of a coarser pyramid level where more than
a million would be in sight. A picture at the screen's own resolution follows from another thread once the slider rests
(`SliderLayer.refining`), since it takes longer than a frame.
"""

from collections.abc import Callable
from dataclasses import dataclass
from math import ceil, floor, prod, sqrt
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.ui.canvas.geometry import SMOOTH_UP_TO, Box, Size, View
from pisa_desktop.ui.canvas.picture_pyramid import resampled, wrapped
from pisa_desktop.ui.canvas.slider_blend import Floats, SliderBlend
from pisa_desktop.ui.canvas.slider_pyramid import SliderLevel, SliderPyramid

MOST_WHILE_MOVING = 1_000_000
"""Pixels blended at most in one frame while a slider moves; larger areas are blended coarser until it rests."""
Job = Callable[[], Callable[[], None]]
"""Work for another thread; it returns a function to be called in the interface thread."""
_MOST_IMAGES = 12
"""Blended images kept: nine for the Grid mode, and a few more."""
_SLACK = 64
"""Device pixels prepared around what is in sight, so that moving the split handle needs no new blend."""
_MARGIN = 3
"""Pixels added around an enlarged part for the bicubic kernel."""


@dataclass(frozen=True, slots=True)
class _Window:
    """What a blend was made for: the box `inside` of a layer that is `extent` device pixels large as a whole."""

    extent: Size
    inside: Box
    source: tuple[float, float, float, float]
    """(left, top, width, height) of `inside` in the blend's own pixels."""
    best: bool
    """Whether no finer blend of this place is made for slider moves."""

    def covers(self, extent: Size, needed: Box) -> bool:
        """Whether a blend made for this window can be used for `needed`."""
        return self.extent == extent and self.inside.within(needed) == needed

    def source_of(self, needed: Box) -> QRectF:
        """Convert a box to the blend's own pixels."""
        left, top, width, height = self.source
        x, y = width / self.inside.width, height / self.inside.height
        box = needed.moved(-self.inside.left, -self.inside.top)
        return QRectF(left + box.left * x, top + box.top * y, box.width * x, box.height * y)


class _Image(NamedTuple):
    """A blend at some strengths."""

    image: QImage
    source: QRectF
    """The part of the image to paint, in its own pixels."""
    pixels: NDArray[np.uint8]
    """The memory the image may wrap; kept alive here."""


class SliderLayer:
    """Paints one `SliderPyramid`; caches the blend of what is in sight and the last images made from it."""

    def __init__(self, picture: SliderPyramid) -> None:
        self.picture = picture
        self._kept: tuple[_Window, SliderBlend] | None = None
        self._images: dict[tuple[Size, Box, Strengths], _Image] = {}
        self._amounts: tuple[SliderBlend, Strengths, tuple[Floats, Floats]] | None = None
        """Blend, strengths and result of the last detail map."""
        self._fine: set[tuple[Size, Box, Strengths]] = set()

    def can(self, strengths: Strengths) -> bool:
        """Whether these strengths can be blended; without e_pix only equal ones can."""
        return self.picture.levels[0].e_pix is not None or not strengths.needs_pix

    def shows(self, view: View, clip: Box, strengths: Strengths) -> bool:
        """Whether the image to be painted is in the cache."""
        extent, needed = self._needed(view, clip)
        return needed.empty or (extent, needed, strengths) in self._images

    def refining(self, view: View, clip: Box, strengths: Strengths | None) -> Job | None:
        """Return work that prepares slider moves for this view, and a picture at `strengths` as fine as the screen.

        None where there is nothing to do.
        """
        extent, needed = self._needed(view, clip)
        if needed.empty:
            return None
        kept, key = self._kept, None if strengths is None else (extent, needed, strengths)
        ready = kept is not None and kept[0].covers(extent, needed) and kept[0].best
        finer = key is not None and key not in self._fine and self._coarsened(extent, needed, view)
        if ready and not finer:
            return None

        def work() -> Callable[[], None]:
            blend = kept if ready else self._best(extent, needed)
            image = self._finest(key[0], key[1], key[2], view) if key is not None and finer else None
            return lambda: self._take(blend, key, image)

        return work

    def _take(
        self, blend: tuple[_Window, SliderBlend] | None, key: tuple[Size, Box, Strengths] | None, image: _Image | None
    ) -> None:
        if blend is not self._kept:
            self._keep(blend)
        if key is not None and image is not None:
            self._images[key] = image
            self._fine.add(key)

    def _keep(self, blend: tuple[_Window, SliderBlend] | None) -> None:
        self._kept, self._amounts = blend, None
        self._images.clear()
        self._fine.clear()

    def paint(self, painter: QPainter, view: View, clip: Box, strengths: Strengths) -> None:
        """Paint this part at these strengths inside `clip`, in device pixels of the viewport.

        At most a million pixels are blended; they are stretched where the screen has more.
        """
        extent, needed = self._needed(view, clip)
        if needed.empty:
            return
        key = extent, needed, strengths
        if key not in self._images:
            if len(self._images) >= _MOST_IMAGES:
                self._images.clear()
                self._fine.clear()
            self._images[key] = _image(*self._ready(extent, needed), needed, strengths)
        image, source, _ = self._images[key]
        place = view.place(self.picture.region)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, view.scale <= SMOOTH_UP_TO)
        painter.drawImage(QRectF(*needed.moved(place.left, place.top)), image, source)

    def detail(self, view: View, clip: Box, strengths: Strengths) -> tuple[QRectF, tuple[Floats, Floats]] | None:
        """Return a rectangle of the viewport and the detail added and removed in it; None if out of sight."""
        extent, needed = self._needed(view, clip)
        if needed.empty:
            return None
        window, blend = self._ready(extent, needed)
        left, top, width, height = window.source
        x, y = window.inside.width / width, window.inside.height / height
        rows, columns = blend.size
        place = view.place(self.picture.region)
        area = QRectF(window.inside.left - left * x, window.inside.top - top * y, columns * x, rows * y)
        if self._amounts is None or self._amounts[:2] != (blend, strengths):
            self._amounts = blend, strengths, blend.detail(strengths)
        return area.translated(place.left, place.top), self._amounts[2]

    def _needed(self, view: View, clip: Box) -> tuple[Size, Box]:
        """Return the layer's size on the screen, and the box of it that is in sight."""
        place = view.place(self.picture.region)
        seen = place.within(view.seen).within(clip)
        return (place.width, place.height), seen.moved(-place.left, -place.top)

    def _step(self, extent: Size, level: int = 0) -> tuple[float, float]:
        """Pixels of a level per device pixel."""
        width, height = self.picture.levels[0].size
        return width / extent[0] / 2**level, height / extent[1] / 2**level

    def _coarsened(self, extent: Size, needed: Box, view: View) -> bool:
        """Whether slider moves show less than the screen could, so that a finer picture follows at rest."""
        smoothed = min(self._step(extent)) < 1 and view.scale <= SMOOTH_UP_TO
        return needed.area > MOST_WHILE_MOVING or smoothed

    def _ready(self, extent: Size, needed: Box) -> tuple[_Window, SliderBlend]:
        """Return a blend for slider moves: the one another thread has prepared, or one cut out now."""
        if self._kept is None or not self._kept[0].covers(extent, needed):
            self._keep(self._cut(extent, needed))
        assert self._kept is not None
        return self._kept

    def _best(self, extent: Size, needed: Box) -> tuple[_Window, SliderBlend]:
        """Return the finest blend that slider moves may use, with some room for moves of the split handle."""
        if self._fits(extent, needed):
            return self._cut(extent, needed)
        return self._resampled(extent, needed, MOST_WHILE_MOVING)

    def _fits(self, extent: Size, needed: Box) -> bool:
        """Whether the arrays' own pixels are as fine as the screen and few enough for one frame."""
        x, y = self._step(extent)
        return max(x, y) <= 1 and x * y * needed.area <= MOST_WHILE_MOVING

    def _cut(self, extent: Size, needed: Box) -> tuple[_Window, SliderBlend]:
        """Cut a blend out of the finest level that has at most a million pixels there, without resampling."""
        k, inside = 0, _around(extent, needed)
        while prod(self._step(extent, k)) * needed.area > MOST_WHILE_MOVING and k + 1 < len(self.picture.levels):
            k += 1
        level, (x, y) = self.picture.levels[k], self._step(extent, k)
        under = self._under(level, (x, y), inside)
        source = inside.left * x - under.left, inside.top * y - under.top, inside.width * x, inside.height * y
        return _Window(extent, inside, source, self._fits(extent, needed)), level.cut(under)

    @staticmethod
    def _under(level: SliderLevel, step: tuple[float, float], inside: Box) -> Box:
        """Return the pixels of a level under a box of the screen, with a margin where they have to be resampled."""
        (x, y), margin = step, 0 if step == (1, 1) else _MARGIN
        left, top = floor(inside.left * x), floor(inside.top * y)
        box = Box(left, top, ceil(inside.right * x) - left, ceil(inside.bottom * y) - top)
        return box.grown(margin).within(Box(0, 0, *level.size))

    def _resampled(self, extent: Size, needed: Box, most: int) -> tuple[_Window, SliderBlend]:
        """Resample a blend to the screen's resolution, or coarser where that would be more than `most` pixels."""
        inside, shrink = _around(extent, needed), min(1.0, sqrt(most / needed.area))
        size = max(1, floor(inside.width * shrink)), max(1, floor(inside.height * shrink))
        k = self.picture.level_for(self._step(extent)[0] / shrink)
        x, y = self._step(extent, k)
        source = (inside.left * x, inside.top * y, inside.right * x, inside.bottom * y)
        return _Window(extent, inside, (0, 0, *size), best=True), self.picture.levels[k].resampled(source, size)

    def _finest(self, extent: Size, needed: Box, strengths: Strengths, view: View) -> _Image:
        """Return the picture at the screen's resolution, or its own pixels smoothly enlarged."""
        step = self._step(extent)
        if max(step) > 1:
            return _image(*self._resampled(extent, needed, needed.area), needed, strengths)
        level = self.picture.levels[0]
        under = self._under(level, step, needed)
        pixels = level.cut(under).at(strengths)
        source = QRectF(needed.left * step[0], needed.top * step[1], needed.width * step[0], needed.height * step[1])
        source.translate(-under.left, -under.top)
        if step == (1, 1) or view.scale > SMOOTH_UP_TO:
            return _Image(wrapped(pixels), source, pixels)
        sides = source.left(), source.top(), source.right(), source.bottom()
        image = resampled(wrapped(pixels), sides, (needed.width, needed.height))
        return _Image(image, QRectF(image.rect()), pixels)


def _around(extent: Size, needed: Box) -> Box:
    """Add room for moves of the split handle, unless what is in sight is already too much for one frame."""
    if needed.area > MOST_WHILE_MOVING:
        return needed
    return needed.grown(_SLACK).within(Box(0, 0, *extent))


def _image(window: _Window, blend: SliderBlend, needed: Box, strengths: Strengths) -> _Image:
    """Blend a box into an image."""
    source = window.source_of(needed)
    whole = source.toAlignedRect()
    if QRectF(whole) != source:
        pixels = blend.at(strengths)
        return _Image(wrapped(pixels), source, pixels)
    pixels = blend.at(strengths, Box(whole.x(), whole.y(), whole.width(), whole.height()))
    return _Image(wrapped(pixels), QRectF(0, 0, whole.width(), whole.height()), pixels)
