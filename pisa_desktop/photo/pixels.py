"""Pure steps on Pillow pictures between a file's pixels and ours."""

import numpy as np
from PIL import Image, ImageChops

from pisa_desktop.photo.photo import Pixels, Plane

_BAND = 32
"""Rows that fit the processor's cache; an even number."""
_NEAREST = Image.Resampling.NEAREST
_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


def upright(picture: Image.Image, orientation: int) -> Image.Image:
    """The picture turned and mirrored as EXIF's orientation says; anything but 2..8 leaves it alone."""
    return picture.transpose(_UPRIGHT[orientation]) if orientation in _UPRIGHT else picture


def as_stored(picture: Image.Image, orientation: int) -> Image.Image:
    """Undo `upright`."""
    return upright(picture, {6: 8, 8: 6}.get(orientation, orientation))


def turned(picture: Image.Image, done: int, wanted: int) -> Image.Image:
    """A picture that its decoder has already turned as `done` says, turned as `wanted` says."""
    return picture if done == wanted else upright(as_stored(picture, done), wanted)


def split_alpha(picture: Image.Image) -> tuple[Image.Image, Image.Image | None]:
    """A picture of any 8-bit mode as one of mode L, RGB or CMYK, and its alpha if anything is transparent.

    Palettes, 1-bit pictures and transparent colours are resolved; see `with_neighbours` for hidden pixels.
    """
    if picture.has_transparency_data:
        grey = picture.mode in ("1", "L", "LA", "La")
        both = picture.convert("LA") if picture.mode == "La" else picture
        both = both if both.mode == "RGBA" else both.convert("RGBA")
        alpha = both.getchannel("A")
        colours = both.convert("RGB")
        colours = colours.getchannel(1) if grey else colours
        return (colours, None) if alpha.getextrema()[0] == 255 else (with_neighbours(colours, alpha), alpha)
    if picture.mode in ("L", "RGB", "CMYK"):
        return picture, None
    return picture.convert("L" if picture.mode == "1" else "RGB"), None


def with_neighbours(colours: Image.Image, alpha: Image.Image) -> Image.Image:
    """A picture of mode L or RGB whose fully transparent pixels have colours of which nobody would see a halo.

    Where they all have one colour, nothing is there: they take their neighbours'. Otherwise they hold a picture that
    somebody has hidden, and it is kept.
    """
    lowest, highest = alpha.getextrema()
    if lowest or not highest:
        return colours  # nothing is hidden, or there are no neighbours
    hidden = alpha.point([255] + [0] * 255)
    if sum(count > 0 for count in colours.histogram(hidden)) > len(colours.getbands()):
        return colours
    visible = colours.convert("RGB")
    visible.putalpha(ImageChops.invert(hidden))
    coarse = bled(visible.reduce(2)).convert(colours.mode)
    del visible
    filled = colours.copy()
    for top in range(0, filled.height, _BAND):  # the whole would take twice as much
        wider = coarse.crop((0, top // 2, coarse.width, (top + _BAND) // 2)).resize((2 * coarse.width, _BAND), _NEAREST)
        band = (0, top, filled.width, min(top + _BAND, filled.height))
        filled.paste(wider.crop((0, 0, filled.width, band[3] - top)), (0, top), hidden.crop(band))
    return filled


def bled(picture: Image.Image) -> Image.Image:
    """An RGBA picture whose fully transparent pixels got the colours of the nearest visible ones.

    The hidden pixels are often black, and a network would draw them as a halo around the visible part. The visible
    colours are averaged over squares of 2, 4, 8 ... pixels, and each hidden pixel takes the colour of the smallest
    square that contains any.
    """
    levels = [_solid(picture)]
    while levels[-1].getchannel("A").getextrema()[0] == 0 and levels[-1].size != (1, 1):
        levels.append(_solid(levels[-1].reduce(2)))
    filled = levels.pop()
    while levels:
        finer = levels.pop()
        wider = filled.resize((2 * filled.width, 2 * filled.height), _NEAREST)
        filled = Image.alpha_composite(wider.crop((0, 0, *finer.size)), finer)
    return filled


def _solid(picture: Image.Image) -> Image.Image:
    """Make every pixel opaque that is visible at all."""
    picture = picture.copy()
    picture.putalpha(picture.getchannel("A").point([0] + [255] * 255))
    return picture


def is_colourless(picture: Image.Image) -> bool:
    """Whether no pixel has any colour."""
    if picture.mode != "RGB":
        return picture.mode == "L"
    for top in range(0, picture.height, _BAND):
        band = picture.crop((0, top, picture.width, min(top + _BAND, picture.height)))
        red, green, blue = band.split()
        if red.tobytes() != green.tobytes() or green.tobytes() != blue.tobytes():
            return False
    return True


def to_array(picture: Image.Image) -> Pixels:
    """A picture of mode L or RGB as uint8 (H, W, 3)."""
    array = np.empty((picture.height, picture.width, 3), np.uint8)
    for top in range(0, picture.height, _BAND):  # numpy alone would hold the whole picture twice more
        bottom = min(top + _BAND, picture.height)
        band = np.asarray(picture.crop((0, top, picture.width, bottom)))
        if band.ndim == 3:
            array[top:bottom] = band
            continue
        for channel in range(3):  # quicker than to broadcast it over them
            array[top:bottom, :, channel] = band
    return array


def to_plane(picture: Image.Image) -> Plane:
    """A picture of mode L as uint8 (H, W)."""
    return np.array(picture, dtype=np.uint8)


def resized_alpha(alpha: Plane, size: tuple[int, int]) -> Image.Image:
    """Alpha as a picture of mode L at (height, width)."""
    picture = Image.fromarray(alpha)
    target = (size[1], size[0])
    return picture if picture.size == target else picture.resize(target, Image.Resampling.LANCZOS)


def on_white(picture: Image.Image, alpha: Image.Image) -> Image.Image:
    """A picture of mode L or RGB on a white background."""
    paper = Image.new(picture.mode, picture.size, "white")
    paper.paste(picture, mask=alpha)
    return paper
