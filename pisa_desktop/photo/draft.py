"""Quick small versions of photos: what the window shows before the whole is decoded, and thumbnails."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

from pisa_desktop.files import shown
from pisa_desktop.photo import deep, pixels, profile
from pisa_desktop.photo.formats import HEAD, sniff
from pisa_desktop.photo.photo import Pixels
from pisa_desktop.photo.pillow import damage_as, unlimited
from pisa_desktop.photo.read import Limits, read_photo, read_size

_ORIENTATION = 274
_DEFAULTS = Limits()


@dataclass(frozen=True, slots=True, eq=False)
class Draft:
    """A small version of a photo."""

    pixels: Pixels
    """uint8 (h, w, 3), sRGB, upright."""
    size: tuple[int, int]
    """(height, width) of the photo itself, upright."""


def read_draft(path: Path, longest: int, limits: Limits = _DEFAULTS) -> Draft:
    """The photo at `path`, no side longer than `longest`; JPEG files are decoded at a fraction of their size.

    Raises PhotoError.
    """
    size = read_size(path, limits)
    with damage_as(f"{shown(path)} is damaged: it cannot be read."), path.open("rb") as file, unlimited():
        format_ = sniff(file.read(HEAD))
        assert format_ is not None, "read_size has accepted it"
        picture: Image.Image = Image.open(file, formats=(format_.value,))
        if deep.is_deep(picture):
            whole = read_photo(path, limits)
            return Draft(_small(Image.fromarray(whole.pixels), longest), size)
        turn = 1 if format_ == "TIFF" else picture.getexif().get(_ORIENTATION, 1)
        icc = picture.info.get("icc_profile")
        share = longest / max(picture.size)
        wanted = max(1, int(share * picture.width)), max(1, int(share * picture.height))
        picture.draft("RGB" if picture.mode != "L" else "L", wanted)
        picture.load()
        picture.thumbnail((longest, longest), Image.Resampling.BOX)
        colours, _ = pixels.split_alpha(picture)
        if icc:
            colours = _in_srgb(colours, icc)
        return Draft(pixels.to_array(pixels.upright(colours.convert("RGB"), turn)), size)


def _in_srgb(colours: Image.Image, icc: bytes) -> Image.Image:
    try:
        return profile.to_srgb(colours, icc)
    except profile.ProfileError:
        return colours


def _small(picture: Image.Image, longest: int) -> Pixels:
    picture.thumbnail((longest, longest), Image.Resampling.BOX)
    return np.array(picture)
