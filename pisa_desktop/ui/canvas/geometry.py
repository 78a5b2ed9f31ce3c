"""Computes where the picture lies in the viewport: zoom, pan and fit. Plain arithmetic, no Qt.

Everything here is in device pixels: at 100 % one pixel of the picture is one pixel of the screen, whatever the
screen's pixel ratio. Sizes are (width, height), as in Qt. The picture's corner always lies on a whole device pixel, so
that panning never resamples.
"""

from dataclasses import dataclass, replace
from math import ceil, floor
from typing import NamedTuple

from pisa_desktop.restore.region import Region

LARGEST_ZOOM = 32.0
LARGEST_FIT = 2.0
"""Fit enlarges a small picture at most this much; beyond it, its pixels would show rather than the photo."""
SMOOTH_UP_TO = 3.0
"""Above this zoom, pixels are painted as squares."""
SNAP = 0.04
"""A wheel step that ends this close to 100 % ends at 100 %."""

Size = tuple[int, int]


class Box(NamedTuple):
    """A rectangle of whole pixels of the screen or of an array; may be empty. On the output use `Region`."""

    left: int
    top: int
    width: int
    height: int

    @property
    def right(self) -> int:
        """One past the last column."""
        return self.left + self.width

    @property
    def bottom(self) -> int:
        """One past the last row."""
        return self.top + self.height

    @property
    def empty(self) -> bool:
        """Whether it has no pixels."""
        return self.width <= 0 or self.height <= 0

    @property
    def area(self) -> int:
        """Number of pixels."""
        return self.width * self.height

    def grown(self, by: int) -> "Box":
        """The same box with a margin on each side."""
        return Box(self.left - by, self.top - by, self.width + 2 * by, self.height + 2 * by)

    def within(self, other: "Box") -> "Box":
        """The intersection of two boxes; empty where they do not overlap."""
        left, top = max(self.left, other.left), max(self.top, other.top)
        right, bottom = min(self.right, other.right), min(self.bottom, other.bottom)
        return Box(left, top, max(0, right - left), max(0, bottom - top))

    def moved(self, dx: int, dy: int) -> "Box":
        """The same size elsewhere."""
        return Box(self.left + dx, self.top + dy, self.width, self.height)


@dataclass(frozen=True, slots=True)
class View:
    """Which part of a picture a viewport shows."""

    picture: Size
    """(width, height) of the result, at least 1x1."""
    viewport: Size
    """(width, height) in device pixels, at least 1x1."""
    zoom: float = 1.0
    """Device pixels per picture pixel; unused while `fit` is set."""
    centre: tuple[float, float] = (0.5, 0.5)
    """The point of the picture in the middle of the viewport, as fractions of its width and height."""
    fit: bool = True
    """Whether the zoom is chosen so that the whole picture is visible."""

    @property
    def scale(self) -> float:
        """Device pixels per picture pixel."""
        return self.fit_scale if self.fit else self.zoom

    @property
    def fit_scale(self) -> float:
        """The zoom at which the whole picture is visible."""
        return min(LARGEST_FIT, *(room / length for room, length in zip(self.viewport, self.picture, strict=True)))

    @property
    def extent(self) -> Size:
        """Size of the whole picture at this zoom, device pixels."""
        width, height = (max(1, round(length * self.scale)) for length in self.picture)
        return width, height

    @property
    def origin(self) -> tuple[int, int]:
        """Position of the picture's top left corner in the viewport, device pixels."""
        x, y = map(_origin, self.viewport, self.extent, (0.5, 0.5) if self.fit else self.centre)
        return x, y

    @property
    def box(self) -> Box:
        """The picture's rectangle in the viewport; larger than it when zoomed in."""
        return Box(*self.origin, *self.extent)

    @property
    def seen(self) -> Box:
        """The part of the viewport that the picture covers."""
        return self.box.within(Box(0, 0, *self.viewport))

    @property
    def visible(self) -> Region:
        """The visible part of the picture in its own pixels, including pixels that are only partly visible."""
        seen = self.seen
        left, top = self.to_picture(seen.left, seen.top)
        right, bottom = self.to_picture(seen.right, seen.bottom)
        x, y = floor(left + 1e-6), floor(top + 1e-6)  # rounding errors must not add a pixel
        width, height = self.picture
        x, y = min(max(0, x), width - 1), min(max(0, y), height - 1)
        right, bottom = min(width, max(x + 1, ceil(right - 1e-6))), min(height, max(y + 1, ceil(bottom - 1e-6)))
        return Region(y, x, bottom - y, right - x)

    def to_picture(self, x: float, y: float) -> tuple[float, float]:
        """Convert a point of the viewport to picture pixels; points outside the picture are extrapolated."""
        (left, top), (width, height) = self.origin, self.extent
        return (x - left) * self.picture[0] / width, (y - top) * self.picture[1] / height

    def to_viewport(self, x: float, y: float) -> tuple[float, float]:
        """Convert a point of the picture to device pixels of the viewport."""
        (left, top), (width, height) = self.origin, self.extent
        return left + x * width / self.picture[0], top + y * height / self.picture[1]

    def place(self, region: Region) -> Box:
        """Return where a part of the picture lies in the viewport, on whole device pixels; never empty."""
        left, top = map(round, self.to_viewport(region.left, region.top))
        right, bottom = map(round, self.to_viewport(region.right, region.bottom))
        return Box(left, top, max(1, right - left), max(1, bottom - top))

    def fitted(self) -> "View":
        """The view with the whole picture visible."""
        return replace(self, fit=True, zoom=1.0, centre=(0.5, 0.5))

    def panned(self, dx: float, dy: float) -> "View":
        """The view moved by device pixels, not past the picture's edges; a picture that fits does not move."""
        if self.fit:
            return self
        (left, top), (width, height) = self.origin, self.extent
        middle = self.viewport[0] / 2 - left - dx, self.viewport[1] / 2 - top - dy
        return self._at(self.scale, (middle[0] / width, middle[1] / height))

    def zoomed(self, factor: float, x: float, y: float) -> "View":
        """The view zoomed by a factor, the point under (x, y) staying in place; snaps to 100 % nearby."""
        wanted = self.scale * factor
        passes = min(self.scale, wanted) < 1 < max(self.scale, wanted)
        arrives = abs(wanted - 1) <= SNAP and abs(wanted - 1) < abs(self.scale - 1)
        if passes or arrives:
            wanted = 1.0
        return self.zoomed_to(wanted, x, y)

    def zoomed_to(self, zoom: float, x: float, y: float) -> "View":
        """The view at a given zoom, the point under (x, y) staying in place."""
        zoom = min(LARGEST_ZOOM, max(min(1.0, self.fit_scale), zoom))
        if zoom <= self.fit_scale <= 1:
            return self.fitted()
        (left, top), (width, height) = self.origin, self.extent
        middle = (self.viewport[0] / 2 - x) / zoom, (self.viewport[1] / 2 - y) / zoom  # from (x, y), picture pixels
        centre = (x - left) / width + middle[0] / self.picture[0], (y - top) / height + middle[1] / self.picture[1]
        return self._at(zoom, centre)

    def resized(self, viewport: Size) -> "View":
        """The same zoom and place in a viewport of another size."""
        return replace(self, viewport=viewport)

    def of_photo(self, picture: Size) -> "View":
        """The same zoom and place for another photo, `picture` being its size."""
        return replace(self, picture=picture)

    def of_scale(self, picture: Size) -> "View":
        """The view for the same photo at another scale, `picture` being its size; the same part stays visible."""
        return replace(self, picture=picture, zoom=min(LARGEST_ZOOM, self.zoom * self.picture[0] / picture[0]))

    def _at(self, zoom: float, centre: tuple[float, float]) -> "View":
        view = replace(self, fit=False, zoom=zoom, centre=(0.5, 0.5))
        width, height = map(_inside, centre, self.viewport, view.extent)
        return replace(view, centre=(width, height))


def _origin(room: int, length: int, centre: float) -> int:
    if length <= room:
        return (room - length) // 2
    return max(room - length, min(0, round(room / 2 - centre * length)))


def _inside(centre: float, room: int, length: int) -> float:
    """Return the nearest centre at which the viewport shows nothing beyond the picture's edges."""
    half = room / (2 * length)
    return 0.5 if length <= room else max(half, min(1 - half, centre))
