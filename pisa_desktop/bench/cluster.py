"""An album on a Ray cluster of this computer: what a photo costs beside a plain run, and many tiny items.

Each figure is from a fresh process.
"""

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from functools import partial
from pathlib import Path

import numpy as np
import psutil  # type: ignore[import-untyped]
from PIL import Image

from pisa_desktop.album.database import Database
from pisa_desktop.album.importing import source_of
from pisa_desktop.album.items import NewItem, RunPlan
from pisa_desktop.album.queue import Queue
from pisa_desktop.album.runner import Runner
from pisa_desktop.album.store import Store
from pisa_desktop.album.turns import Run
from pisa_desktop.bench.album import make_photos
from pisa_desktop.bench.engine import Figure
from pisa_desktop.bench.fresh_process import told_afresh
from pisa_desktop.cluster.connection import LOCAL, Cluster, connected
from pisa_desktop.cluster.worker import method_at
from pisa_desktop.engine.method import Method, Restored
from pisa_desktop.enhance import Plan
from pisa_desktop.photo.read import Limits
from pisa_desktop.progress import Progress, Steps
from pisa_desktop.restore.condition import PhotoIs
from pisa_desktop.restore.size import Size

PHOTOS = 8
ITEMS = 100_000
_LINKS = 10_000
"""Names of one tiny file; file systems allow some 65,000."""


def bench_cluster(photos: int = PHOTOS, items: int = ITEMS) -> Iterator[Figure]:
    """Photos of 2 megapixels with PiSA-Mini (Worn), then tiny ones with no model at all. Takes many minutes."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "photos"
        make_photos(folder, photos)
        plain = told_afresh(main, str(folder), 0, "mini")
        yield Figure("photos per minute, the plain runner", 60 * photos / plain["seconds"], "")
        for workers in (1, 2):
            told = told_afresh(main, str(folder), workers, "mini")
            yield Figure(f"photos per minute, Ray, workers: {workers}", 60 * photos / told["seconds"], "")
            yield Figure(f"from the start of Ray to the first photo, workers: {workers}", told["first"], "s")
        tiny = Path(place) / "tiny"
        _make_tiny(tiny, items)
        told = told_afresh(main, str(tiny), 2, "none")
        yield Figure(f"{items} tiny items, per second", items / told["seconds"], "")
        yield Figure("memory of the driver, after a tenth of them", told["early"] / 1e6, "MB")
        yield Figure("memory of the driver at the end", told["end"] / 1e6, "MB", 1.1 * told["early"] / 1e6)


def _make_tiny(folder: Path, count: int) -> None:
    folder.mkdir()
    for n in range(count):
        path = folder / f"{n:07}.png"
        if n % _LINKS:
            path.hardlink_to(folder / f"{n - n % _LINKS:07}.png")
        else:
            Image.fromarray(np.full((8, 8, 3), n // _LINKS, np.uint8)).save(path)


def no_model() -> Method:
    """Returns each photo as it is."""

    def restore(planned: Plan, kept: bytes | None, keep: bool) -> Steps[Restored]:
        yield Progress(0, 1, "")
        return Restored(planned.photo.pixels, ())

    return Method("none", "none", restore, keeps=False)


def main(folder: str, workers: int, model: str) -> None:
    """Run all photos of a folder and print seconds and memory as JSON. `workers`: 0 for the plain runner."""
    opens = no_model if model == "none" else partial(method_at, "mini", "auto", "auto", None, None)
    cpus = (os.cpu_count() or 1) / max(1, workers)
    cluster = Cluster(LOCAL, workers or None, cpus)
    begin = time.perf_counter()
    with tempfile.TemporaryDirectory() as place, Database.open(Path(place) / "home") as database:
        out = Path(place) / "out"
        out.mkdir()
        album = Store(database).album_for_output(out).id
        _fill(database, album, Path(folder))
        with connected(cluster) if workers else nullcontext():
            told = _measured(_runner(database, album, opens, cluster, workers), begin)
    sys.stdout.write(json.dumps(told))


def _runner(database: Database, album: int, opens: Callable[[], Method], cluster: Cluster, workers: int) -> Run:
    if not workers:
        return Runner(database, album, opens()).run()
    from pisa_desktop.cluster.driver import ClusterRunner

    return ClusterRunner(database, album, opens, cluster, Limits()).run()


def _fill(database: Database, album: int, folder: Path) -> None:
    found = sorted(folder.iterdir())
    for batch in (found[n : n + 1000] for n in range(0, len(found), 1000)):
        Store(database).add(album, [NewItem(path, folder, source_of(path)) for path in batch])
    plan = RunPlan(size=Size(1), photo_is=PhotoIs.WORN)
    assert Queue(database).start(album, plan) == len(found)


def _measured(steps: Run, begin: float) -> dict[str, float]:
    """Seconds from the first photo that has ended to the last, scaled to all; see `bench_cluster`."""
    process = psutil.Process()
    ended, first, early = 0, 0.0, 0
    last = time.perf_counter()
    for progress in steps:
        if progress.ended is None:
            continue
        ended, last = ended + 1, time.perf_counter()
        first = first or last
        if not early and progress.done >= progress.total / 10:
            early = process.memory_info().rss
    share = max(1, ended - 1) / ended
    return {"seconds": (last - first) / share, "first": first - begin, "early": early, "end": process.memory_info().rss}
