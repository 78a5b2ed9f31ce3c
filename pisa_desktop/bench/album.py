"""Overhead of an album run of 20 photos of 2 megapixels with PiSA-Mini. Each figure is from a fresh process."""

import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
from PIL import Image

from pisa_desktop import paths
from pisa_desktop.album.database import Database
from pisa_desktop.album.importing import import_photos
from pisa_desktop.album.items import RunPlan
from pisa_desktop.album.queue import Queue
from pisa_desktop.album.runner import Runner
from pisa_desktop.album.store import Store
from pisa_desktop.bench.engine import Figure
from pisa_desktop.bench.fresh_process import told_afresh
from pisa_desktop.bench.memory import peak_bytes
from pisa_desktop.engine.method import method_of
from pisa_desktop.photo.read import read_photo
from pisa_desktop.progress import drain
from pisa_desktop.restore.condition import PhotoIs
from pisa_desktop.restore.device import choose
from pisa_desktop.restore.open import open_model
from pisa_desktop.restore.restorer import Restorer, restore_at
from pisa_desktop.restore.strengths import Strengths, default_scale

PHOTOS = 20
_SIZE = (1225, 1633)


def bench_album(photos: int = PHOTOS) -> Iterator[Figure]:
    """Compare the wall time with that of analysis and rendering alone, and the peak memory with that of one photo.

    Takes minutes.
    """
    with tempfile.TemporaryDirectory() as folder:
        many, one = Path(folder) / "many", Path(folder) / "one"
        make_photos(many, photos)
        make_photos(one, 1)
        seconds_apart, _ = _in_a_fresh_process("apart", many)
        yield Figure(f"{photos} photos, analyse and render alone", seconds_apart, "s")
        _, peak_of_one = _in_a_fresh_process("album", one)
        yield Figure("peak memory, one photo", peak_of_one / 1e9, "GB")
        seconds, peak = _in_a_fresh_process("album", many)
        yield Figure(f"{photos} photos, the whole album", seconds, "s", 1.1 * seconds_apart)
        yield Figure(f"peak memory, {photos} photos", peak / 1e9, "GB", 1.2 * peak_of_one / 1e9)


def make_photos(folder: Path, count: int) -> None:
    """Write distinct smooth pictures with noise, which compress like photos."""
    folder.mkdir()
    height, width = _SIZE
    for n in range(count):
        rng = np.random.default_rng(n)
        coarse = Image.fromarray(rng.integers(0, 256, (24, 32, 3), np.uint8))
        smooth = np.asarray(coarse.resize((width, height), Image.Resampling.BICUBIC), np.float32)
        noisy = smooth + rng.normal(0, 6, smooth.shape).astype(np.float32)
        Image.fromarray(noisy.clip(0, 255).astype(np.uint8)).save(folder / f"{n:02}.jpg", quality=90)


def _in_a_fresh_process(what: str, folder: Path) -> tuple[float, float]:
    """Measure in a fresh process; returns seconds and peak memory in bytes."""
    result = told_afresh(main, what, str(folder))
    return float(result["seconds"]), float(result["peak"])


def main(what: str, folder: str) -> None:
    """Measure one run in this process and print it as JSON. `what`: "apart" or "album"."""
    restorer = Restorer(open_model(paths.mini_weights(), choose()))
    drain(restorer.analyse(np.zeros((128, 128, 3), np.uint8), 2))  # warm-up
    measured: dict[str, Callable[[Restorer, Path], float]] = {"apart": _apart, "album": _album}
    seconds = measured[what](restorer, Path(folder))
    sys.stdout.write(json.dumps({"seconds": seconds, "peak": peak_bytes()}))


def _apart(restorer: Restorer, folder: Path) -> float:
    restore = restore_at(restorer, Strengths())
    seconds = 0.0
    for path in sorted(folder.iterdir()):
        photo = read_photo(path)
        begin = time.perf_counter()
        restore(photo.pixels, default_scale(photo.size))
        seconds += time.perf_counter() - begin
    return seconds


def _album(restorer: Restorer, folder: Path) -> float:
    with tempfile.TemporaryDirectory() as place, Database.open(Path(place) / "home") as database:
        album = Store(database).album_for_output(Path(place) / "out").id
        (Path(place) / "out").mkdir()
        drain(import_photos(Store(database), album, [folder]))
        waiting = Queue(database).start(album, RunPlan(photo_is=PhotoIs.SHARP))
        begin = time.perf_counter()
        for _ in Runner(database, album, method_of(restorer)).run():
            pass
        seconds = time.perf_counter() - begin
        assert Queue(database).counts(album).done == waiting
        return seconds
