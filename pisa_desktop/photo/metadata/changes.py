"""What saving changes in a photo's metadata."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Changes:
    """How the saved picture differs from the file that its metadata come from."""

    size: tuple[int, int]
    """(height, width) of the saved picture."""
    software: str
    dpi: tuple[float, float] | None = None
    """Dots per inch, across and down."""
    new_dpi: bool = False
    """Whether these replace what the metadata say."""
    remove_gps: bool = False
    turn: int = 1
    """How the pixels were turned in reading, 1..8 as EXIF counts."""
    source: tuple[int, int] = (1, 1)
    """(height, width) of the photo that was opened, upright."""

    media: str = ""
    """The saved file's media type; empty to leave what the packet says."""

    def already_upright(self) -> "Changes":
        """The same for what needs no turning."""
        return replace(self, turn=1)
