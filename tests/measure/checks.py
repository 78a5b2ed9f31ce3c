"""Pictures whose measures are known.

The values of the committed picture come from this implementation, which agreed with all published values. Those are
for pictures that may not be committed; they are checked if the pictures are present beside the checkout.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
from PIL import Image

from pisa_desktop.measure.evaluate import bicubic
from pisa_desktop.measure.metrics import Quality
from pisa_desktop.measure.stlpips import Rgb

COFFEE = Path(__file__).parent / "data" / "coffee.png"
_SHARED = Path(__file__).parents[3] / "shared"


@dataclass(frozen=True)
class Check:
    """A result, its target and the expected measures; fields of `expected` that are None are not compared."""

    name: str
    load: Callable[[], tuple[Rgb, Rgb]]
    expected: Quality


def picture(path: Path) -> Rgb:
    return np.asarray(Image.open(path).convert("RGB"))


def _reduced_and_enlarged(path: Path) -> tuple[Rgb, Rgb]:
    target = picture(path)
    small = Image.fromarray(target).resize((48, 48), Image.Resampling.BICUBIC)
    return bicubic(np.asarray(small), 4), target


def _pair(name: str) -> tuple[Rgb, Rgb]:
    pairs = _SHARED / "pairs"
    return bicubic(picture(pairs / "lr" / name), 4), picture(pairs / "hr" / name)


def _alone(name: str) -> tuple[Rgb, Rgb]:
    photo = picture(_SHARED / "photos" / "real" / name)
    return photo, photo


CHECKS = [
    Check("coffee", partial(_reduced_and_enlarged, COFFEE), Quality(29.68857, 0.857267, 8.216613, 0.434986, 0.259880)),
]

if (_SHARED / "metrics").is_dir():
    CHECKS += [
        Check(name, partial(_pair, f"{name}_LR4.png"), expected)
        for name, expected in {
            "Canon_003": Quality(22.2483, 0.70684, 10.0500, 0.46451, 0.51187),
            "Canon_007": Quality(27.1309, 0.80716, 8.7539, 0.41874, 0.44932),
            "Canon_011": Quality(30.0271, 0.83967, 8.6665, 0.33317, 0.37825),
        }.items()
    ]
    CHECKS += [
        Check(name, partial(_alone, name), Quality(niqe=expected))
        for name, expected in {"00003.png": 3.9236, "OST_009.png": 5.5220, "old-a.png": 3.7736}.items()
    ]
