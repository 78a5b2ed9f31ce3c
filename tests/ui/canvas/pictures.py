"""Small pictures for tests of the canvas."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from pisa_desktop.engine.slider_arrays import SliderArrays
from pisa_desktop.photo.photo import Pixels
from pisa_desktop.restore.region import Region
from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.ui.canvas.picture_pyramid import as_array
from pisa_desktop.ui.state.views import PictureView, Stage

DEFAULT = Strengths()
DARK, LIGHT = (40, 50, 60), (200, 190, 180)


def flat(height: int, width: int, colour: tuple[int, int, int]) -> Pixels:
    """One colour."""
    return np.full((height, width, 3), colour, np.uint8)


def noise(height: int, width: int, seed: int = 0) -> Pixels:
    """Random bytes."""
    return np.random.default_rng(seed).integers(0, 256, (height, width, 3), np.uint8)


def checkerboard(height: int, width: int) -> Pixels:
    """Black and white pixels in turn."""
    rows, columns = np.indices((height, width))
    return np.repeat((((rows + columns) % 2) * 255).astype(np.uint8)[..., None], 3, axis=2)


def quarters(height: int, width: int) -> Pixels:
    """Four quarters: red, green, blue, yellow."""
    picture = flat(height, width, (200, 30, 30))
    picture[: height // 2, width // 2 :] = (30, 160, 40)
    picture[height // 2 :, : width // 2] = (40, 60, 200)
    picture[height // 2 :, width // 2 :] = (230, 200, 40)
    return picture


def arrays_of(height: int, width: int, seed: int = 0, pix: bool = True, region: Region | None = None) -> SliderArrays:
    """Random errors around a random photo, small enough that little is clamped."""
    rng = np.random.default_rng(seed)
    full, part = ((rng.random((height, width, 3)) - 0.5).astype(np.float16) * np.float16(0.3) for _ in range(2))
    reference = rng.integers(60, 196, (height, width, 3), np.uint8)
    return SliderArrays(region or Region(0, 0, height, width), reference, full, part if pix else None, exact=True)


def slopes(height: int, width: int) -> SliderArrays:
    """A photo and errors that are smooth gradients, so that every resolution shows the same."""
    y, x = np.mgrid[0:height, 0:width]
    reference = np.stack([40 + 150 * x / width, 40 + 150 * y / height, np.full((height, width), 90)], -1)
    full = np.stack([0.2 * y / height, np.full((height, width), 0.1), 0.2 * x / width], -1).astype(np.float16)
    return SliderArrays(Region(0, 0, height, width), reference.astype(np.uint8), full, full[::-1].copy(), exact=True)


def blended(arrays: SliderArrays, strengths: Strengths) -> NDArray[np.float64]:
    """The method's formula, in double precision, 0..255 before rounding."""
    full = arrays.e_full.astype(np.float64)
    pix = np.zeros_like(full) if arrays.e_pix is None else arrays.e_pix.astype(np.float64)
    return 255 * (arrays.reference / 255 - strengths.pix * pix - strengths.sem * (full - pix))


def view_of(
    before: Pixels,
    after: Pixels | None = None,
    strengths: Strengths | None = DEFAULT,
    arrays: tuple[SliderArrays, ...] = (),
    output: tuple[int, int] | None = None,
    item: int = 1,
) -> PictureView:
    """A picture as the session would describe it."""
    if output is None:
        output = before.shape[:2] if after is None else after.shape[:2]
    return PictureView(
        item=item,
        before=before,
        size=before.shape[:2],
        output=output,
        scale=max(1, output[0] // before.shape[0]),
        stage=Stage.ORIGINAL if after is None and not arrays else Stage.FINISHED,
        after=after,
        after_strengths=None if after is None else strengths,
        slider_arrays=arrays,
        tag="Enhanced 2\N{MULTIPLICATION SIGN}",
    )


def pair() -> PictureView:
    """A dark original of half the size of its light result."""
    return view_of(flat(150, 200, DARK), flat(300, 400, LIGHT))


def canvas_of(width: int, height: int) -> QImage:
    """A black image to paint on."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0)
    return image


def rgb(image: QImage) -> NDArray[np.int_]:
    """The pixels of an image, (H, W, 3)."""
    return as_array(image)[..., 2::-1].astype(int)
