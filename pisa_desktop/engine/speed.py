"""How fast an open model is on this computer, measured on small pictures."""

import time
from typing import TYPE_CHECKING

import numpy as np

from pisa_desktop.engine.timing import Took, timed
from pisa_desktop.engine.work import work
from pisa_desktop.progress import Steps
from pisa_desktop.restore.condition import Condition
from pisa_desktop.restore.strengths import Strengths

if TYPE_CHECKING:
    from pisa_desktop.restore.restorer import Restorer

_TRIAL_SIDE, _TRIAL_SCALE = 80, 4
"""Of the photo with which PiSA-Mini is measured: pixels on each side, and its scale."""
_SIDES = (64, 128, 256, 512)
"""Pixels on each side of the outputs with which PiSA-SR is measured."""
_LONG_ENOUGH = 1.0
"""Seconds after which no larger output is computed, nor the same one again."""
_TIMES = 2
"""How often each is computed at most: the first time warms the kernels up."""
_LARGE = {2: 1.8, 4: 1.35}
"""How much more a megapixel costs in a large output than in these, by the bytes of a number: tiles overlap, and
attention, which half precision hardly speeds up, grows with a tile's square. Measured: 1.7 to 2.0, and 1.2 to 1.5."""


def trial(restorer: "Restorer") -> Steps[float]:
    """PiSA-Mini's seconds for a megapixel of work, measured on a small black photo."""
    photo, times = np.zeros((_TRIAL_SIDE, _TRIAL_SIDE, 3), np.uint8), []
    for _ in range(_TIMES):
        begin = time.perf_counter()
        analysis = yield from restorer.analyse(photo, _TRIAL_SCALE)
        yield from restorer.render_rounded(analysis, Strengths())
        times.append(time.perf_counter() - begin)
    return min(times) / work(restorer.model, photo.shape[:2], _TRIAL_SCALE, Condition.SHARP)


def calibration(restorer: "Restorer") -> Steps[float | None]:
    """PiSA-SR's seconds for a megapixel of a large output, from the two largest of _SIDES that it has time for.

    None where the times tell nothing.
    """
    took: list[tuple[int, Took]] = []
    for side in _SIDES:
        took.append((side, (yield from _least(restorer, side))))
        if len(took) > 1 and took[-1][1].seconds > _LONG_ENOUGH:
            break
    compute, ((smaller, short), (larger, long)) = restorer.model.compute, took[-2:]
    more, size = larger**2 - smaller**2, compute.dtype.itemsize
    if compute.device.type != "cpu":
        return per_megapixel(short.seconds, long.seconds, more, size)
    if short.is_crowded or long.is_crowded:
        return None
    return per_megapixel(short.processor, long.processor, more, size)  # other programs hardly matter for this time


def per_megapixel(short: float, long: float, more: int, bytes_of_a_number: int) -> float | None:
    """Seconds for a megapixel of a large output, given those of two small ones, of which one has `more` pixels.

    Their difference tells, since much of a small output's time is spent on reading all of the weights. None where there
    is none.
    """
    return _LARGE[bytes_of_a_number] * (long - short) / (more / 1e6) if long > short else None


def _least(restorer: "Restorer", side: int) -> Steps[Took]:
    """The shortest time for a square output."""
    from pisa_desktop.restore.analysis import Geometry

    photo = np.random.default_rng(0).integers(0, 256, (side, side, 3), np.uint8)
    sizes = Geometry(photo.shape[:2], photo.shape[:2], photo.shape[:2], 1)
    times: list[Took] = []
    while len(times) < _TIMES and not (times and times[-1].seconds > _LONG_ENOUGH):
        analysis, first = yield from timed(restorer.analyse(photo, 1, sizes=sizes))
        _, second = yield from timed(restorer.render(analysis, Strengths()))
        times.append(first + second)
    return min(times, key=lambda time: time.seconds)
