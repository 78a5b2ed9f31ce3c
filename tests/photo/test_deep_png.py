"""PNG files of 16 bits per colour as other programs write them: every filter, interlaced, in many pieces, cut short."""

import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from pisa_desktop.photo.formats import PhotoError
from pisa_desktop.photo.read import read_photo
from tests.photo.builders import opened, png_chunk, write
from tests.photo.cases import CUT

COLOUR_TYPES = {1: 0, 2: 4, 3: 2, 4: 6}
PASSES = ((0, 0, 8, 8), (0, 4, 8, 8), (4, 0, 8, 4), (0, 2, 4, 4), (2, 0, 4, 2), (0, 1, 2, 2), (1, 0, 2, 1))
"""First row, first column, and steps of both, of the passes of an interlaced file."""


def noise(height: int, width: int, samples: int) -> NDArray[np.uint16]:
    return np.random.default_rng(7).integers(1, 65_536, (height, width, samples), dtype=np.uint16)


def filtered(picture: NDArray[np.uint16]) -> bytes:
    """The rows of a picture, with the filters None, Sub, Up, Average, Paeth in turn. Source: PNG, section 9."""
    height, pixel = len(picture), 2 * picture.shape[2]
    stored = np.zeros((height + 1, pixel + picture[0].size * 2), int)
    stored[1:, pixel:] = picture.astype(">u2").view(np.uint8).reshape(height, -1)
    here, left = stored[1:, pixel:], stored[1:, :-pixel]
    above, corner = stored[:-1, pixel:], stored[:-1, :-pixel]
    far = [np.abs(above - corner), np.abs(left - corner), np.abs(left + above - 2 * corner)]
    paeth = np.where((far[0] <= far[1]) & (far[0] <= far[2]), left, np.where(far[1] <= far[2], above, corner))
    guesses = [0 * here, left, above, (left + above) // 2, paeth]
    rows = ((here - guesses[y % 5])[y].astype(np.uint8).tobytes() for y in range(height))
    return b"".join(bytes([y % 5]) + row for y, row in enumerate(rows))


def stored(picture: NDArray[np.uint16], interlaced: bool = False, piece: int = 100) -> bytes:
    """A PNG whose data lie in chunks of `piece` bytes, one of them empty."""
    height, width, samples = picture.shape
    parts = [picture[top::down, left::across] for top, left, down, across in PASSES] if interlaced else [picture]
    data = zlib.compress(b"".join(filtered(part) for part in parts if part.size))
    pieces = [data[:50], b"", *(data[at : at + piece] for at in range(50, len(data), piece))]
    header = struct.pack(">IIBBBBB", width, height, 16, COLOUR_TYPES[samples], 0, 0, interlaced)
    chunks = [png_chunk(b"IHDR", header), *(png_chunk(b"IDAT", each) for each in pieces), png_chunk(b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


@pytest.mark.parametrize("interlaced", [False, True])
@pytest.mark.parametrize("samples", [1, 2, 3, 4])
@pytest.mark.parametrize("size", [(131, 67), (3, 2), (1, 1)])
def test_every_filter(tmp_path: Path, size: tuple[int, int], samples: int, interlaced: bool) -> None:
    picture = noise(*size, samples)
    deep = opened(tmp_path, stored(picture, interlaced)).deep
    assert deep is not None
    colours = picture[..., :1] if samples < 3 else picture[..., :3]
    assert np.array_equal(np.atleast_3d(deep.colours) if samples > 2 else deep.colours[..., None], colours)
    if samples in (2, 4):
        assert deep.alpha is not None
        assert np.array_equal(deep.alpha, picture[..., -1])


def test_a_file_cut_short_keeps_the_depth_of_what_is_there(tmp_path: Path) -> None:
    picture = noise(200, 40, 3)
    data = stored(picture)
    path = write(tmp_path, data[: len(data) // 2], "cut.png")
    with pytest.raises(PhotoError, match=r"^cut\.png is damaged or cut short"):
        read_photo(path)
    photo = read_photo(path, partly=True)
    assert photo.notes == (CUT,)
    assert photo.deep is not None
    assert np.array_equal(photo.deep.colours[:90], picture[:90])
    assert not photo.deep.colours[110:].any()
