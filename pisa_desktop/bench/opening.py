"""Seconds of processor time to open a photo of 24 megapixels of each format, beside Pillow alone."""

import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import numpy as np
from PIL import Image

from pisa_desktop import paths
from pisa_desktop.photo.depth import png
from pisa_desktop.photo.read import read_photo

HEADER = ("| format | Pillow alone | read_photo | ratio |", "|---|---|---|---|")
_SIZE = (6000, 4000)
_RUNS = 3


def rows(size: tuple[int, int] = _SIZE) -> Iterator[str]:
    """The lines of a table: a sample photo enlarged to (width, height), with noise. Nothing here writes HEIC."""
    yield from HEADER
    with tempfile.TemporaryDirectory() as folder:
        for name, write in _kinds(size).items():
            path = Path(folder) / "photo"
            write(path)
            alone, ours = _seconds(partial(_by_pillow, path)), _seconds(partial(read_photo, path))
            yield f"| {name} | {alone:.2f} | {ours:.2f} | {ours / alone:.1f} |"


def _kinds(size: tuple[int, int]) -> dict[str, Callable[[Path], object]]:
    """How each is written."""
    with Image.open(sorted((paths.resources() / "samples").glob("*.jpg"))[0]) as sample:
        large = np.asarray(sample.convert("RGB").resize(size, Image.Resampling.BICUBIC), np.float32) * 257
    large += np.random.default_rng(0).normal(0, 300, large.shape).astype(np.float32)
    deep = large.clip(0, 65535).astype(np.uint16)
    colour, deep_grey = Image.fromarray((deep >> 8).astype(np.uint8)), Image.fromarray(deep[..., 1].copy())
    grey = colour.getchannel(1)

    def deep_png(path: Path) -> None:
        with path.open("wb") as file:
            png.write(file, deep)

    return {
        "JPEG": lambda path: colour.save(path, "JPEG", quality=90),
        "PNG": lambda path: colour.save(path, "PNG", compress_level=1),
        "PNG, 16 bits": deep_png,
        "WebP": lambda path: colour.save(path, "WEBP", quality=90, method=0),
        "TIFF": lambda path: colour.save(path, "TIFF"),
        "TIFF, LZW": lambda path: colour.save(path, "TIFF", compression="tiff_lzw"),
        "TIFF, LZW, grey": lambda path: grey.save(path, "TIFF", compression="tiff_lzw"),
        "TIFF, LZW, grey, 16 bits": lambda path: deep_grey.save(path, "TIFF", compression="tiff_lzw"),
        "AVIF": lambda path: colour.save(path, "AVIF", quality=80, speed=10),
        "BMP": lambda path: colour.save(path, "BMP"),
        "GIF": lambda path: colour.save(path, "GIF"),
    }


def _by_pillow(path: Path) -> None:
    with Image.open(path) as picture:
        picture.load()


def _seconds(work: Callable[[], object]) -> float:
    """The best of several runs."""
    found = []
    for _ in range(_RUNS):
        begin = time.process_time()
        work()
        found.append(time.process_time() - begin)
    return min(found)
