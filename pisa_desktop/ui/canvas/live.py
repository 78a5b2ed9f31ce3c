"""Painting what follows the sliders: parts of the picture at any strengths, at the resolution of the viewport."""

from dataclasses import dataclass
from math import ceil, floor, sqrt

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from pisa_desktop.restore.live import Live
from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.ui.canvas.blend import Floats, LiveBlend
from pisa_desktop.ui.canvas.geometry import SMOOTH_UP_TO, Box, Size, View
from pisa_desktop.ui.canvas.picture import SMALLEST, resampled, wrapped

MOST_WHILE_MOVING = 1_000_000
"""Pixels blended in one frame while a slider moves; larger areas are blended coarser, and finely at rest."""
_MOST_IMAGES = 12
"""Finished blends kept: the grid's nine, and a few."""
_ROWS = 256
_MARGIN = 3
"""Pixels around an enlarged part, for the bicubic kernel."""

Planes = NDArray[np.uint8] | NDArray[np.float16] | Floats


@dataclass(frozen=True, slots=True, eq=False)
class LevelOfLive:
    """The three pictures at one resolution; the reference is uint8 at level 0, else floats 0..1."""

    reference: Planes
    e_full: Planes
    e_pix: Planes | None


@dataclass(frozen=True, slots=True, eq=False)
class LivePicture:
    """A `Live` and its halved levels. Averaging and blending may change places: both are linear."""

    area: Box
    """On the result."""
    levels: tuple[LevelOfLive, ...]

    @classmethod
    def of(cls, live: Live) -> "LivePicture":
        """Halve the arrays (level 0 stays theirs), about 30 ms per megapixel; may run in any thread."""
        top, left, height, width = live.area
        levels = [LevelOfLive(live.reference, live.e_full, live.e_pix)]
        while max(levels[-1].reference.shape[:2]) > SMALLEST:
            last = levels[-1]
            pix = None if last.e_pix is None else _halved(last.e_pix)
            levels.append(LevelOfLive(_halved(last.reference), _halved(last.e_full), pix))
        return cls(Box(left, top, width, height), tuple(levels))

    def level(self, step: float) -> int:
        """The coarsest level whose pixels are still no larger than `step` pixels of level 0."""
        level = 0
        while step >= 2 and level + 1 < len(self.levels):
            level, step = level + 1, step / 2
        return level


@dataclass(frozen=True, slots=True)
class _Prepared:
    """What a blend was made for."""

    place: Box
    """Of the whole live part in the viewport."""
    seen: Box
    size: Size
    """Of the blend, at most that of `seen`."""


class LiveLayer:
    """Paints one `LivePicture`; keeps the blend of the viewport and the last picture made from it."""

    def __init__(self, picture: LivePicture) -> None:
        self.picture = picture
        self._prepared: _Prepared | None = None
        self._blend: LiveBlend | None = None
        self._images: dict[Strengths, QImage] = {}

    def can(self, strengths: Strengths) -> bool:
        """Whether these strengths can be shown."""
        return self.picture.levels[0].e_pix is not None or not strengths.needs_pix

    def prepare(self, view: View, clip: Box, moving: bool) -> LiveBlend | None:
        """Make ready for strengths at this view, at rest or coarser while a slider moves; None if out of sight."""
        place = view.place(self.picture.area)
        seen = place.within(view.seen).within(clip)
        if seen.empty:
            return None
        shrink = min(1.0, sqrt(MOST_WHILE_MOVING / (seen.width * seen.height))) if moving else 1.0
        size = max(1, floor(seen.width * shrink)), max(1, floor(seen.height * shrink))
        wanted = _Prepared(place, seen, size)
        if wanted != self._prepared or self._blend is None:
            self._blend = self._make(wanted)
            self._prepared = wanted
            self._images.clear()
        return self._blend

    def paint(self, painter: QPainter, view: View, clip: Box, strengths: Strengths, moving: bool) -> None:
        """Paint the live part at these strengths inside `clip`, device pixels of the viewport."""
        blend = self.prepare(view, clip, moving)
        if blend is None or self._prepared is None:
            return
        image = self._images.get(strengths)
        if image is None:
            if len(self._images) >= _MOST_IMAGES:
                self._images.clear()
            image = self._images[strengths] = self._enlarged(blend.at(strengths), self._prepared, view)
        seen = self._prepared.seen
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, True)
        painter.drawImage(QRectF(*seen), image, QRectF(image.rect()))

    def detail(self, view: View, clip: Box, strengths: Strengths) -> tuple[Box, tuple[Floats, Floats]] | None:
        """Where in the viewport how much was added and removed; None if out of sight."""
        blend = self.prepare(view, clip, moving=True)
        if blend is None or self._prepared is None:
            return None
        return self._prepared.seen, blend.detail(strengths)

    def _enlarges(self, prepared: _Prepared) -> bool:
        height, width = self.picture.levels[0].reference.shape[:2]
        return prepared.place.width > width or prepared.place.height > height

    def _make(self, wanted: _Prepared) -> LiveBlend:
        height, width = self.picture.levels[0].reference.shape[:2]
        x, y = width / wanted.place.width, height / wanted.place.height
        inside = wanted.seen.moved(-wanted.place.left, -wanted.place.top)
        if self._enlarges(wanted):
            part = self._part(wanted)
            return LiveBlend(*(_cut(planes, part) for planes in _planes(self.picture.levels[0])))
        if (x, y) == (1, 1) and wanted.size == (wanted.seen.width, wanted.seen.height):
            return LiveBlend(*(_cut(planes, inside) for planes in _planes(self.picture.levels[0])))
        level = self.picture.level(x * wanted.seen.width / wanted.size[0])
        k = 2**level
        source = (inside.left * x / k, inside.top * y / k, inside.right * x / k, inside.bottom * y / k)
        return LiveBlend(*(_resampled(planes, source, wanted.size) for planes in _planes(self.picture.levels[level])))

    def _part(self, prepared: _Prepared) -> Box:
        """The pixels of level 0 under an enlarged part, with a margin."""
        height, width = self.picture.levels[0].reference.shape[:2]
        x, y = width / prepared.place.width, height / prepared.place.height
        inside = prepared.seen.moved(-prepared.place.left, -prepared.place.top)
        left, top = floor(inside.left * x) - _MARGIN, floor(inside.top * y) - _MARGIN
        right, bottom = ceil(inside.right * x) + _MARGIN, ceil(inside.bottom * y) + _MARGIN
        return Box(left, top, right - left, bottom - top).within(Box(0, 0, width, height))

    def _enlarged(self, pixels: NDArray[np.uint8], prepared: _Prepared, view: View) -> QImage:
        """The blend as an image that holds its own pixels, enlarged where the screen is finer than the arrays."""
        image = wrapped(pixels)
        if not self._enlarges(prepared):
            return image.copy()
        height, width = self.picture.levels[0].reference.shape[:2]
        x, y = width / prepared.place.width, height / prepared.place.height
        part = self._part(prepared)
        inside = prepared.seen.moved(-prepared.place.left, -prepared.place.top)
        left, top = inside.left * x - part.left, inside.top * y - part.top
        source = (left, top, left + inside.width * x, top + inside.height * y)
        if view.scale <= SMOOTH_UP_TO:
            return resampled(image, source, (inside.width, inside.height))
        out = QImage(inside.width, inside.height, QImage.Format.Format_RGB32)
        painter = QPainter(out)
        painter.drawImage(QRectF(out.rect()), image, QRectF(left, top, inside.width * x, inside.height * y))
        painter.end()
        return out


def _planes(level: LevelOfLive) -> tuple[Planes, Planes, Planes | None]:
    return level.reference, level.e_full, level.e_pix


def _cut(planes: Planes | None, box: Box) -> Planes | None:
    return None if planes is None else planes[box.top : box.bottom, box.left : box.right]


def _resampled(planes: Planes | None, source: tuple[float, float, float, float], size: Size) -> Floats | None:
    """A part of (H, W, 3) at another size by the same bicubic as finished pictures, as floats; uint8 become 0..1."""
    if planes is None:
        return None
    left, top = max(0, floor(source[0]) - 8), max(0, floor(source[1]) - 8)
    part = planes[top : ceil(source[3]) + 8, left : ceil(source[2]) + 8]
    box = (source[0] - left, source[1] - top, source[2] - left, source[3] - top)
    out = np.empty((size[1], size[0], 3), np.float32)
    for channel in range(3):
        plane = Image.fromarray(part[..., channel].astype(np.float32))
        out[..., channel] = plane.resize(size, Image.Resampling.BICUBIC, box)
    return out * np.float32(1 / 255) if planes.dtype == np.uint8 else out


def _halved(planes: Planes) -> NDArray[np.float16]:
    """Averages of 2x2 values in fp16, of fewer at odd edges; uint8 become 0..1."""
    height, width = planes.shape[:2]
    unit = np.float32(1 / 255 if planes.dtype == np.uint8 else 1)
    out = np.empty((-(-height // 2), -(-width // 2), 3), np.float16)
    for top in range(0, height, _ROWS):
        band = planes[top : top + _ROWS].astype(np.float32)
        if len(band) % 2 or width % 2:
            band = np.pad(band, ((0, len(band) % 2), (0, width % 2), (0, 0)), mode="edge")
        rows = band[0::2] + band[1::2]
        half = (rows[:, 0::2] + rows[:, 1::2]) * (unit / 4)
        out[top // 2 : top // 2 + len(half)] = half
    return out
