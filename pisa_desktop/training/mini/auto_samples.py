"""Samples for Auto (pisa_desktop/restore/auto.py): degraded crops, and how well each is restored in every condition.

    python -m pisa_desktop.training.mini.auto_samples PHOTOS WEIGHTS SAMPLES COUNT

PHOTOS is a folder of good photos of at least 1024 pixels a side, WEIGHTS the folder of PiSA-Mini, SAMPLES where the
samples go: a PNG file each, with what is known of it as text inside. Those that are there already are kept, so the work
can be interrupted and continued. A sample takes 1 to 3 seconds of one core. Needs the extra 'train'.
"""

import io
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from PIL import Image, ImageFilter, PngImagePlugin

from pisa_desktop import files
from pisa_desktop.measure.degradations import Kind, Rng, degraded
from pisa_desktop.measure.metrics import psnr_y
from pisa_desktop.measure.stlpips import Rgb, ShiftTolerantLpips
from pisa_desktop.progress import Progress, Steps, drain
from pisa_desktop.restore import geometry
from pisa_desktop.restore.auto import measure
from pisa_desktop.restore.condition import Condition
from pisa_desktop.restore.device import choose
from pisa_desktop.restore.open import open_model
from pisa_desktop.restore.region import Region
from pisa_desktop.restore.restorer import Restorer
from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.training.photos import read_training_photos

SIDE = 256
"""Of a degraded crop, in pixels: one of Auto's windows."""
SCALES = (1, 2, 4)
_JUDGED = {1: 128, 2: 128, 4: 96}
"""By scale: side of the middle of a crop whose distance is taken, in pixels of the photo; the rest is surroundings."""
_SHARP_SIDE = 192
"""Side of the middle that SHARP is given: enough surroundings for a photo that is not reduced, and much faster."""


@dataclass(frozen=True, slots=True)
class History:
    """What happened to a photo before its owner opened it."""

    name: str
    kinds: tuple[Kind, ...]
    """One of them is drawn."""
    enlarged: int = 1
    """The sides of the photo are made so many times longer afterwards: more pixels, no more detail."""
    smeared: bool = False
    """Its noise was filtered away by the phone, and fine detail with it, and the rest sharpened."""
    then: tuple[Kind, ...] = ()
    """What was done to all of its pixels in the end; one of them is drawn."""


HISTORIES = (
    *(History(kind.value, (kind,)) for kind in Kind),
    History("heavy", (Kind.HEAVY,)),
    History("enlarged", (Kind.CLEAN, Kind.CAMERA, Kind.WEB, Kind.HEAVY), enlarged=2),
    History("enlarged by 4", (Kind.CLEAN, Kind.CAMERA, Kind.WEB), enlarged=4),
    History("enlarged, grain", (Kind.CLEAN, Kind.CAMERA, Kind.HEAVY), enlarged=2, then=(Kind.NIGHT,)),
    History("enlarged, blocks", (Kind.CAMERA, Kind.WEB), enlarged=2, then=(Kind.BLOCKS, Kind.WEB)),
    History("smeared", (Kind.NIGHT,), smeared=True, then=(Kind.CLEAN, Kind.WEB)),
    History("smeared, blocks", (Kind.NIGHT,), smeared=True, then=(Kind.BLOCKS,)),
)


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a sample."""

    history: str
    scale: int
    photo: int
    """Its number in the folder, by name."""
    quality: int | None
    """Of the JPEG file that holds exactly these pixels; None if there is none."""
    distances: tuple[float, ...]
    """ST-LPIPS (Alex) at (1, 1) from the good photo, in the order of Condition."""
    psnr: tuple[float, ...]
    """Likewise, in dB."""


@dataclass(frozen=True, slots=True, eq=False)
class Sample:
    """A degraded crop, uint8 RGB (256, 256, 3), and what is known of it."""

    pixels: Rgb
    known: Known

    @property
    def table(self) -> Sequence[int] | None:
        """The luma table of the JPEG file that holds exactly these pixels."""
        if self.known.quality is None:
            return None
        buffer = io.BytesIO()
        Image.new("RGB", (8, 8)).save(buffer, "JPEG", quality=self.known.quality)
        table: Sequence[int] = Image.open(buffer).quantization[0]  # type: ignore[attr-defined]
        return table


def read_samples(folder: Path) -> list[Sample]:
    """All samples of a folder, by name."""
    return [_read(path) for path in sorted(folder.glob("*.png"))]


def _read(path: Path) -> Sample:
    with Image.open(path) as image:
        known = json.loads(image.info["known"])
        known |= {name: tuple(known[name]) for name in ("distances", "psnr")}
        return Sample(np.asarray(image), Known(**known))


def _write(sample: Sample, path: Path) -> None:
    text, buffer = PngImagePlugin.PngInfo(), io.BytesIO()
    text.add_text("known", json.dumps(asdict(sample.known)))
    Image.fromarray(sample.pixels).save(buffer, "PNG", pnginfo=text)
    files.write_bytes(path, buffer.getvalue())


def make_samples(photos: Sequence[Rgb], weights: Path, folder: Path, count: int, seed: int = 1) -> Steps[None]:
    """Make the samples 0 to count - 1: every history at every scale in turn, each time of another photo.

    Crops of what is out of focus in the good photo are left out: there a photo looks worn that is not, and Auto looks
    at the sharpest parts of a photo anyway.
    """
    restorer = Restorer(open_model(weights, choose()))
    alex = ShiftTolerantLpips("alex")
    files.make_folder(folder)
    for i in range(count):
        path = folder / f"{i:05}.png"
        if path.exists():
            continue
        yield Progress(i, count, f"Making sample {i + 1} of {count}")
        turn, way = divmod(i, len(SCALES) * len(HISTORIES))
        history, scale = HISTORIES[way // len(SCALES)], SCALES[way % len(SCALES)]
        photo = (7 * turn + way) % len(photos)
        rng = np.random.default_rng((seed, i))
        good = _crop(photos[photo], scale, rng)
        if not _in_focus(good):
            continue
        bad, quality = aged(good, scale, history, rng)
        results = [_restored(restorer, bad, scale, condition) for condition in Condition]
        target = _middle(good, scale * _JUDGED[scale])
        distances = tuple(alex.between(result, target) for result in results)
        closeness = tuple(min(psnr_y(result, target), 99.0) for result in results)
        _write(Sample(bad, Known(history.name, scale, photo, quality, distances, closeness)), path)


def _crop(photo: Rgb, scale: int, rng: Rng) -> Rgb:
    """Of three squares of `scale * SIDE` pixels the one with the most contrast between neighbours."""
    side = scale * SIDE
    places = [[int(rng.integers(length - side + 1)) for length in photo.shape[:2]] for _ in range(3)]
    crops = [photo[y : y + side, x : x + side] for y, x in places]
    return np.ascontiguousarray(
        max(crops, key=lambda crop: float(np.abs(np.diff(crop.astype(np.int16), axis=1)).mean()))
    )


def _in_focus(good: Rgb) -> bool:
    features = measure(good)
    return features is not None and features.slope > -7 and features.detail > 0.3


def aged(good: Rgb, scale: int, history: History, rng: Rng) -> tuple[Rgb, int | None]:
    """A good photo reduced by `scale` after its history, and the quality of the JPEG file that holds exactly that."""

    def drawn(kinds: tuple[Kind, ...]) -> Kind:
        return kinds[int(rng.integers(len(kinds)))]

    enlarged = min(history.enlarged, 8 // scale)  # at 4x at most by 2: otherwise nothing of the photo is left
    size = len(good) // scale
    bad, quality = degraded(good, scale * enlarged, drawn(history.kinds), rng)
    if enlarged > 1:
        way = (Image.Resampling.BICUBIC, Image.Resampling.BILINEAR)[int(rng.integers(2))]
        bad, quality = np.asarray(Image.fromarray(bad).resize((size, size), way)), None
    if history.smeared:
        bad, quality = _smeared(bad, rng), None
    return degraded(bad, 1, drawn(history.then), rng) if history.then else (bad, quality)


def _smeared(photo: Rgb, rng: Rng) -> Rgb:
    """The photo after a median filter, mixed with itself, and sharpened: what phones make of their noise."""
    image = Image.fromarray(photo)
    filtered = image.filter(ImageFilter.MedianFilter(int(rng.choice((3, 5)))))
    mixed = Image.blend(image, filtered, rng.uniform(0.6, 1.0))
    return np.asarray(mixed.filter(ImageFilter.UnsharpMask(rng.uniform(1, 2), int(rng.uniform(0, 120)), 0)))


def _restored(restorer: Restorer, bad: Rgb, scale: int, condition: Condition) -> Rgb:
    """The middle of what the program makes of the crop in a condition, at (1, 1)."""
    seen = _middle(bad, _SHARP_SIDE) if condition is Condition.SHARP else bad
    analysis = drain(restorer.analyse(seen, scale, condition))
    side = scale * _JUDGED[scale]
    start = (scale * len(seen) - side) // 2
    return geometry.rounded(drain(restorer.render(analysis, Strengths(1, 1), Region(start, start, side, side))).picture)


def _middle(photo: Rgb, side: int) -> Rgb:
    start = (len(photo) - side) // 2
    return np.ascontiguousarray(photo[start : start + side, start : start + side])


def main() -> None:
    """See the top of the file."""
    photos, weights, folder, count = sys.argv[1:]
    good, _ = read_training_photos(Path(photos), SCALES[-1] * SIDE)
    for step in make_samples(good, Path(weights), Path(folder), int(count)):
        sys.stdout.write(f"{step.what}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
