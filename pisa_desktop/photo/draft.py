"""Quick small versions of photos: what the window shows before the whole is decoded, and thumbnails."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

from pisa_desktop.photo import decode, pixels
from pisa_desktop.photo.colour.described import described
from pisa_desktop.photo.formats import Format
from pisa_desktop.photo.memory import ask_for_reading
from pisa_desktop.photo.opening import Opened, opened
from pisa_desktop.photo.photo import Pixels, Plane
from pisa_desktop.photo.read import Limits, exif_block, in_srgb, turn_of_file, upright_size

_DEFAULTS = Limits()


@dataclass(frozen=True, slots=True, eq=False)
class Draft:
    """A small version of a photo."""

    pixels: Pixels
    """uint8 (h, w, 3), sRGB, upright."""
    size: tuple[int, int]
    """(height, width) of the photo itself, upright."""
    alpha: Plane | None = None
    """uint8 (h, w); None when nothing is transparent."""


def read_draft(path: Path, longest: int, limits: Limits = _DEFAULTS, partly: bool = False) -> Draft:
    """The photo at `path`, no side longer than `longest`; JPEG files are decoded at a fraction of their size.

    `partly`: as for `read_photo`. Raises PhotoError.
    """
    with opened(path, limits.pixels_in) as file:
        colours, alpha, turned = _small(file, longest, partly)
        colours = in_srgb(colours, described(file.declared, file.format, exif_block(file.declared)).icc, [])

        def upright(picture: Image.Image) -> Image.Image:
            return pixels.turned(picture, turned, turn_of_file(file))

        hidden = None if alpha is None else pixels.to_plane(upright(alpha))
        return Draft(np.asarray(upright(colours.convert("RGB"))), upright_size(file), hidden)


def _small(file: Opened, longest: int, partly: bool) -> tuple[Image.Image, Image.Image | None, int]:
    """The colours and alpha, small, and the orientation they already have."""
    picture = file.picture
    if file.format in (Format.JPEG, Format.MPO) and picture is not None:
        share = longest / max(picture.size)
        wanted = max(1, int(share * picture.width)), max(1, int(share * picture.height))
        picture.draft("RGB" if picture.mode != "L" else "L", wanted)
    ask_for_reading(file, turned=False)
    done = decode.decoded(file, partly)
    for plane in (done.colours, done.alpha):
        if plane is not None:
            plane.thumbnail((longest, longest), Image.Resampling.BOX)
    return done.colours, done.alpha, done.turned
