"""What the album shown asks of those that enhance its photos."""

from typing import Protocol


class WorksOnPhotos(Protocol):
    """Something that enhances photos; it is asked for its progress when the album shows a photo."""

    @property
    def touched(self) -> set[int]:
        """The photos that are being enhanced, or have a result in memory."""

    def progress_of(self, item: int) -> float | None:
        """Return 0..1 while it enhances this photo, else None."""

    def is_analysed(self, item: int) -> bool:
        """Return whether it has a result for this photo in memory."""
