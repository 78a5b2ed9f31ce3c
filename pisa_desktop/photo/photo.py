"""A photo: pixels, alpha and metadata, all frozen."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from pisa_desktop.photo.depth.pixels import DeepPixels
from pisa_desktop.photo.formats import Format
from pisa_desktop.photo.metadata.captions import Captions
from pisa_desktop.phrase import Phrase

Pixels = NDArray[np.uint8]
"""(H, W, 3), sRGB, upright."""
Plane = NDArray[np.uint8]
"""(H, W), 0..255."""

AS_FAR = Phrase("The file is damaged or cut short; it was opened as far as it goes.")
"""The note on a photo that could not be read to its end."""


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a file says about its photo, unchanged."""

    exif: bytes | None = None
    """A TIFF structure as in every EXIF block, without the "Exif" prefix; it can be parsed."""
    xmp: bytes | None = None
    """The XMP packet."""
    icc: bytes | None = None
    """The colour profile of the source, if it is an RGB matrix profile; results are written in it."""
    dpi: tuple[float, float] | None = None
    """Dots per inch, across and down."""
    captions: Captions = Captions()
    """IPTC records, comments, PNG's texts."""
    turn: int = 1
    """How the pixels were turned to be upright, 1..8 as EXIF counts: all else still speaks of them as stored."""


@dataclass(frozen=True, slots=True, eq=False)
class Photo:
    """An image the user opened, with its metadata."""

    path: Path
    """As given; the name may not be valid text."""
    format: Format
    """Of the file, by its content."""
    pixels: Pixels
    """uint8, (H, W, 3), sRGB, upright. Under fully transparent pixels: their own colours, or
    their neighbours' where they all have one."""
    alpha: Plane | None = None
    """uint8, (H, W); None when nothing is transparent."""
    deep: DeepPixels | None = None
    """The pixels of more than 8 bits per colour, upright, in the colours of `metadata.icc` (sRGB without one)."""
    own: Pixels | None = None
    """The pixels of 8 bits in the colours of `metadata.icc`, upright; sRGB may hold fewer. None without a profile."""
    grey: bool = False
    """Whether the file contained grey values only: the three channels are equal, and it is saved as grey."""
    colourless: bool = False
    """Whether no pixel has any colour: the result has none either, whatever format it is in."""
    jpeg_steps: tuple[int, ...] | None = None
    """The 64 steps of a JPEG's luma table, in any order: how much its compression has taken; None for other formats."""
    metadata: Metadata = Metadata()
    permissions: int = 0o666
    """Who may read and write the file; a result gets no more."""
    stamp: tuple[int, int] | None = None
    """The file's size in bytes and the time of its last change in nanoseconds, when it was read."""
    notes: tuple[str, ...] = ()
    """Sentences about what could not be preserved in reading."""

    @property
    def size(self) -> tuple[int, int]:
        """(height, width), upright."""
        return self.pixels.shape[0], self.pixels.shape[1]
