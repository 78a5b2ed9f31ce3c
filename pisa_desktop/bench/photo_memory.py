"""The memory that one photo takes in each stage of its way, from file to file, each photo in a fresh process."""

import json
import sys
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path

import psutil  # type: ignore[import-untyped]

from pisa_desktop import paths
from pisa_desktop.bench.memory import peak_bytes
from pisa_desktop.photo.read import read_photo
from pisa_desktop.photo.write import write_photo
from pisa_desktop.progress import drain
from pisa_desktop.restore.condition import Condition
from pisa_desktop.restore.device import choose
from pisa_desktop.restore.open import open_model
from pisa_desktop.restore.restorer import Restorer
from pisa_desktop.restore.strengths import Strengths


@dataclass(frozen=True, slots=True)
class Peaks:
    """Bytes of a process."""

    opened: int
    """Held once the model is open."""
    read: int
    """At most while the photo is read."""
    held: int
    """Held once it is read."""
    restored: int
    """At most while it is analysed for all strengths and rendered."""
    saved: int
    """At most while the result is saved."""


def print_peaks(model: str, file: str, scale: float, condition: str, device: str, precision: str, suffix: str) -> None:
    """Restore a photo and print its `Peaks` as JSON. Each is the largest so far: a stage may hide behind another."""
    restorer = Restorer(open_model(paths.mini_weights() if model == "mini" else Path(model), choose(device, precision)))
    opened = _held()
    photo = read_photo(Path(file))
    read, held = peak_bytes(), _held()
    analysis = drain(restorer.complete(drain(restorer.analyse(photo.pixels, scale, Condition(condition)))))
    pixels, _ = drain(restorer.render_rounded(analysis, Strengths(1, 0.3)))
    del analysis
    restored = peak_bytes()
    with tempfile.TemporaryDirectory() as folder:
        write_photo(pixels, photo, Path(folder) / f"result{suffix}", "bench")
    sys.stdout.write(json.dumps(asdict(Peaks(opened, read, held, restored, peak_bytes()))) + "\n")


def _held() -> int:
    return int(psutil.Process().memory_info().rss)
