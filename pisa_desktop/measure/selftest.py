"""Checks that this computer reproduces the published program's numbers on a tiny random model that we ship."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file
from torch import Tensor

from pisa_desktop import paths
from pisa_desktop.errors import PisaError
from pisa_desktop.progress import drain
from pisa_desktop.restore.device import CPU_FP32, Compute
from pisa_desktop.restore.open import open_model
from pisa_desktop.restore.region import Region
from pisa_desktop.restore.restorer import Restorer
from pisa_desktop.restore.sd import official
from pisa_desktop.restore.sd.model import SDModel
from pisa_desktop.restore.sd.official import OfficialOptions
from pisa_desktop.restore.strengths import ColourMode, Strengths

TOLERANCE = 1e-4
"""Largest allowed difference from the recorded tensors in fp32."""
_OPTIONS = OfficialOptions(scale=1, strengths=Strengths(1.0, 0.5), mode=ColourMode.WAVELET, process_size=128)
"""The options with which the reference was recorded."""


@dataclass(frozen=True, slots=True)
class Check:
    """The outcome of one check."""

    name: str
    passed: bool
    detail: str
    """The measured figure, or the error."""


def folder() -> Path:
    """Folder of the tiny model and the reference numbers."""
    return paths.resources() / "selftest"


def self_test(compute: Compute = CPU_FP32) -> Iterator[Check]:
    """Run all checks one after the other; takes some seconds.

    The published program's numbers are compared on the CPU in fp32. If `compute` is another device, a picture computed
    there is compared with the CPU's.
    """
    try:
        model = open_model(folder(), CPU_FP32)
    except PisaError as error:
        yield Check("the tiny model opens", False, str(error))
        return
    yield Check("the tiny model opens", True, model.id)
    assert isinstance(model, SDModel)
    reference = load_file(folder() / "reference.safetensors")
    yield from _published(model, reference)
    photo = reference["input"].numpy()
    restorer = Restorer(model)
    analysis = drain(restorer.complete(drain(restorer.analyse(photo, 1))))
    strengths = Strengths(1.0, 0.5)
    whole = drain(restorer.render(analysis, strengths))
    yield Check("the result has the photo's size", whole.picture.shape == photo.shape, str(whole.picture.shape))
    region = Region(40, 60, 100, 120)
    grid = drain(restorer.render(analysis, strengths, Region.whole(analysis.grid), whole.statistics)).picture
    part = drain(restorer.render(analysis, strengths, region, whole.statistics)).picture
    yield _close("a part equals the whole", torch.from_numpy(part), torch.from_numpy(grid[region.slices]))
    if compute != CPU_FP32:
        yield _on_another_device(compute, photo, whole.picture)


def _published(model: SDModel, wanted: Mapping[str, Tensor]) -> Iterator[Check]:
    """Compare each step with the recorded numbers."""
    result = drain(official.run(model, wanted["input"].numpy(), _OPTIONS))
    yield _close("reading the photo", result.mean, wanted["z_mean"])
    yield _close("analysing", result.e, wanted["model_pred"])
    yield _close("rendering", result.decoded, wanted["decoded"])
    levels = np.abs(result.picture.astype(int) - wanted["output"].numpy())
    equal = float((levels == 0).mean())
    yield Check("the picture", bool(levels.max() <= 1 and equal >= 0.999), f"{equal:.2%} equal, at most {levels.max()}")


def _close(name: str, ours: Tensor, theirs: Tensor) -> Check:
    difference = float((ours - theirs).abs().max())
    return Check(name, difference <= TOLERANCE, f"differs by {difference:.1e} at most")


def _on_another_device(compute: Compute, photo: np.ndarray, wanted: np.ndarray) -> Check:
    """Compare a picture from `compute` with the CPU's.

    Half precision may differ by a few levels; a faulty device differs by far more.
    """
    name = f"a picture on {compute.described.words}"
    try:
        restorer = Restorer(open_model(folder(), compute))
        picture = drain(restorer.render(drain(restorer.complete(drain(restorer.analyse(photo, 1)))), Strengths(1, 0.5)))
    except (PisaError, RuntimeError) as error:
        return Check(name, False, str(error))
    difference = 255 * float(np.abs(picture.picture - wanted).mean())
    return Check(name, difference <= 8, f"differs by {difference:.1f} levels on average")
