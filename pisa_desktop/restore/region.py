"""The one rectangle type of the method and of the window; importable without torch."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Region:
    """A rectangle of whole pixels, never empty; raises ValueError otherwise.

    In the window and the engine's API it lies on the output, inside the method on the working grid (the output before
    any final resize) or on a plane of latents.
    """

    top: int
    left: int
    height: int
    width: int

    def __post_init__(self) -> None:
        if min(self.top, self.left) < 0 or min(self.height, self.width) < 1:
            raise ValueError(f"not a region: {self}")

    @classmethod
    def whole(cls, size: tuple[int, int]) -> "Region":
        """All of a grid of (height, width)."""
        return cls(0, 0, *size)

    @property
    def size(self) -> tuple[int, int]:
        """(height, width)."""
        return self.height, self.width

    @property
    def bottom(self) -> int:
        """One past the last row."""
        return self.top + self.height

    @property
    def right(self) -> int:
        """One past the last column."""
        return self.left + self.width

    @property
    def slices(self) -> tuple[slice, slice]:
        """Rows and columns, to index (H, W, ...) arrays; behind an Ellipsis also NCHW tensors."""
        return slice(self.top, self.bottom), slice(self.left, self.right)

    def grown(self, by: int, within: tuple[int, int]) -> "Region":
        """This region with a margin of `by` pixels on each side, clipped to a grid of (height, width).

        A region that lies outside the grid, left over from a larger scale, becomes the grid's nearest pixels.
        """
        top, left = min(max(0, self.top - by), within[0] - 1), min(max(0, self.left - by), within[1] - 1)
        bottom, right = min(within[0], self.bottom + by), min(within[1], self.right + by)
        return Region(top, left, max(1, bottom - top), max(1, right - left))

    def contains(self, other: "Region") -> bool:
        """Whether every pixel of `other` lies in this region."""
        rows = self.top <= other.top and other.bottom <= self.bottom
        return rows and self.left <= other.left and other.right <= self.right

    def __mul__(self, factor: int) -> "Region":
        """The same rectangle on a grid that is `factor` times as fine."""
        return Region(self.top * factor, self.left * factor, self.height * factor, self.width * factor)

    def inside(self, outer: "Region") -> "Region":
        """The same rectangle in the coordinates of `outer`, which must contain it."""
        return Region(self.top - outer.top, self.left - outer.left, self.height, self.width)
