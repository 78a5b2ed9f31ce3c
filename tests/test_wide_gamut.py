"""Photos in Display P3 and Adobe RGB come back in their own profile, with the colours that sRGB does not have."""

from pathlib import Path

import numpy as np
import pytest
import tifffile
from numpy.typing import NDArray
from PIL import Image

from pisa_desktop import paths
from pisa_desktop.photo.formats import OutputFormat, OutputOptions
from pisa_desktop.photo.read import read_photo
from pisa_desktop.progress import drain
from pisa_desktop.restore.device import CPU_FP32
from pisa_desktop.restore.open import open_model
from pisa_desktop.restore.restorer import Restorer
from pisa_desktop.restore.strengths import Strengths
from tests.ciede2000 import Values, difference, lab
from tests.photo.builders import saved
from tests.photo.cases import FOLDER

SPACES = {
    "Display P3": ("p3-icc-v4.png", [[0.48657, 0.26567, 0.19822], [0.22897, 0.69174, 0.07929], [0, 0.04511, 1.04394]]),
    "Adobe RGB": (
        "adobergb-icc.png",
        [[0.57667, 0.18556, 0.18823], [0.29734, 0.62736, 0.07529], [0.02703, 0.07069, 0.99134]],
    ),
}
"""A file with the profile, and the published matrix from linear RGB to XYZ under D65."""
SATURATED = np.array(
    [
        [[255, 0, 0], [0, 255, 0], [0, 0, 255], [255, 255, 0], [0, 255, 255], [255, 0, 255]],
        [[230, 20, 30], [30, 220, 20], [20, 30, 225], [235, 120, 10], [10, 200, 130], [120, 10, 210]],
    ],
    np.uint8,
)
SIDE = 20


@pytest.fixture(scope="module")
def restorer() -> Restorer:
    return Restorer(open_model(paths.mini_weights(), CPU_FP32))


def lab_of(space: str, pixels: NDArray[np.uint8]) -> Values:
    share = pixels / 255
    srgb_curve = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    light = srgb_curve if space == "Display P3" else share ** (563 / 256)
    return lab(light @ np.array(SPACES[space][1]).T)


def test_differences_have_their_published_values() -> None:
    """Three pairs of the table of Sharma, Wu and Dalal."""
    one = np.array([[50, 2.6772, -79.7751], [50, -1, 2], [2.0776, 0.0795, -1.1350]])
    other = np.array([[50, 0, -82.7485], [50, 0, 0], [0.9033, -0.0636, -0.5514]])
    assert difference(one, other) == pytest.approx([2.0425, 2.3669, 0.9082], abs=1e-4)


@pytest.mark.parametrize("space", SPACES)
@pytest.mark.parametrize(("strengths", "most"), [(Strengths(0, 0), 1), (Strengths(1, 1), 2)])
def test_saturated_patches(tmp_path: Path, restorer: Restorer, space: str, strengths: Strengths, most: float) -> None:
    patches = np.kron(SATURATED, np.ones((SIDE, SIDE, 1), np.uint8))
    with Image.open(FOLDER / "colour" / SPACES[space][0]) as file:
        icc = file.info["icc_profile"]
    Image.fromarray(patches).save(tmp_path / "patches.png", icc_profile=icc)
    photo = read_photo(tmp_path / "patches.png")
    analysis = drain(restorer.analyse(photo.pixels, 2))
    restored, _ = drain(restorer.render_rounded(analysis, strengths))
    path, notes = saved(photo, restored, OutputOptions())
    assert notes == ()
    with Image.open(path) as result:
        assert result.info["icc_profile"] == icc
        found = np.asarray(result)
    scaled = Image.fromarray(patches).resize((found.shape[1], found.shape[0]), Image.Resampling.BICUBIC)
    far = difference(lab_of(space, found), lab_of(space, np.asarray(scaled)))
    assert far.mean() < most


@pytest.mark.parametrize("space", SPACES)
def test_sixteen_bits_in_a_format_of_eight(tmp_path: Path, space: str) -> None:
    patches = np.kron(SATURATED, np.ones((SIDE, SIDE, 1), np.uint8))
    with Image.open(FOLDER / "colour" / SPACES[space][0]) as file:
        tag = (34675, 7, len(file.info["icc_profile"]), file.info["icc_profile"], True)
    tifffile.imwrite(tmp_path / "deep.tif", patches.astype(np.uint16) * 257, photometric="rgb", extratags=[tag])
    photo = read_photo(tmp_path / "deep.tif")
    assert photo.deep is not None
    path, _ = saved(photo, photo.pixels, OutputOptions(format=OutputFormat.JPEG, quality=100))
    with Image.open(path) as result:
        far = difference(lab_of(space, np.asarray(result)), lab_of(space, patches))
    assert far.mean() < 1
