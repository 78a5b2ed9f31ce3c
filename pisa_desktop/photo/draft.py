"""Quick small versions of photos: what the window shows before the whole is decoded, and thumbnails."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

from pisa_desktop.photo import decode, pixels
from pisa_desktop.photo.colour import profile
from pisa_desktop.photo.colour.described import described
from pisa_desktop.photo.formats import Format
from pisa_desktop.photo.opening import Opened, opened
from pisa_desktop.photo.photo import Pixels
from pisa_desktop.photo.read import Limits, exif_block, turn_of_file, upright_size

_DEFAULTS = Limits()


@dataclass(frozen=True, slots=True, eq=False)
class Draft:
    """A small version of a photo."""

    pixels: Pixels
    """uint8 (h, w, 3), sRGB, upright."""
    size: tuple[int, int]
    """(height, width) of the photo itself, upright."""


def read_draft(path: Path, longest: int, limits: Limits = _DEFAULTS, partly: bool = False) -> Draft:
    """The photo at `path`, no side longer than `longest`; JPEG files are decoded at a fraction of their size.

    `partly`: as for `read_photo`. Raises PhotoError.
    """
    with opened(path, limits.pixels_in) as file:
        colours, turned = _small(file, longest, partly)
        icc = described(file.said, file.format, exif_block(file.said)).icc
        if icc:
            colours = _in_srgb(colours, icc)
        upright = pixels.upright(pixels.as_stored(colours.convert("RGB"), turned), turn_of_file(file))
        return Draft(np.asarray(upright), upright_size(file))


def _small(file: Opened, longest: int, partly: bool) -> tuple[Image.Image, int]:
    """The colours, small, and the orientation they already have."""
    picture = file.picture
    if file.format in (Format.JPEG, Format.MPO) and picture is not None:
        share = longest / max(picture.size)
        wanted = max(1, int(share * picture.width)), max(1, int(share * picture.height))
        picture.draft("RGB" if picture.mode != "L" else "L", wanted)
    done = decode.decoded(file, partly)
    done.colours.thumbnail((longest, longest), Image.Resampling.BOX)
    return done.colours, done.turned


def _in_srgb(colours: Image.Image, icc: bytes) -> Image.Image:
    try:
        return profile.to_srgb(colours, icc)
    except profile.ProfileError:
        return colours
