"""The engine behind the window: both models on one device, answering with plain arrays.

torch is imported by `start`, on the thread that will own the device, piece by piece: each import holds Python's
lock, and between two pieces the window gets its turn.
"""

import ctypes
import importlib
import importlib.util
import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from pisa_desktop import paths
from pisa_desktop.errors import PisaError
from pisa_desktop.photo.photo import Photo, Pixels
from pisa_desktop.progress import CancelFlag, Progress, Steps
from pisa_desktop.restore.live import Area, Live
from pisa_desktop.restore.service import Analysed, Cancel, Finished, Known, Opened, Started
from pisa_desktop.restore.strengths import Strengths

if TYPE_CHECKING:
    from pisa_desktop.album.method import Method
    from pisa_desktop.enhance import EnhanceOptions
    from pisa_desktop.restore.device import Compute
    from pisa_desktop.restore.restorer import Restorer

MINI = "mini"
_PIECES = ("torch", "pisa_desktop.restore.device", "pisa_desktop.restore.mini.model", "pisa_desktop.restore.live_views")
_TRIAL, _TRIAL_SCALE, _TRIALS = 80, 4, 2


class TorchEngine:
    """The real one; see service.Engine. Heavy imports happen inside."""

    def __init__(self, cache: Path) -> None:
        """`cache`: a folder for what may be lost."""
        self._flag = CancelFlag()  # of all models: only one of them runs at a time
        self.cancel: Cancel = self._flag
        self._cache = cache
        self._compute: Compute | None = None
        self._models: dict[str, Restorer] = {}

    def start(self, device: str, precision: str) -> Steps[Started]:
        """Import torch, choose the device."""
        yield Progress(0, 1, "Starting the engine...")
        _load_library()
        for piece in _PIECES:
            yield Progress(0, 1, "Starting the engine...")
            importlib.import_module(piece)
        from pisa_desktop.restore.device import choose

        yield Progress(1, 2, "Starting the engine...")
        self._compute = choose(device, precision)
        return Started(*self._compute.words.split(", "))

    def open(self, key: str) -> Steps[Opened]:
        """PiSA-Mini stays open for good; of the large ones only the last."""
        from pisa_desktop.restore.model import open_model
        from pisa_desktop.restore.restorer import Restorer

        if key not in self._models:
            yield Progress(0, 1, "Opening the model")
            if self._compute is None:
                raise PisaError("The engine has not started, so no model can be opened.")
            folder = paths.mini_weights() if key == MINI else Path(key)
            # Before the new one is read: there may not be room for two.
            self._models = {k: r for k, r in self._models.items() if MINI in (k, key)}
            self._models[key] = Restorer(open_model(folder, self._compute, self._cache, self._flag))
        restorer = self._models[key]
        model = restorer.model
        speed = (yield from self._trial(restorer)) if model.exact_regions else None
        device, precision = model.compute.words.split(", ")
        return Opened(key, model.id, model.name, device, precision, model.scales, model.exact_regions, speed)

    def _trial(self, restorer: "Restorer") -> Steps[float]:
        """Seconds per output megapixel for all of a small photo; warms the kernels up besides."""
        import time

        import numpy as np

        photo, times = np.zeros((_TRIAL, _TRIAL, 3), np.uint8), []
        for _ in range(_TRIALS):
            begin = time.perf_counter()
            analysis = yield from restorer.analyse(photo, _TRIAL_SCALE)
            yield from restorer.render_rounded(analysis, Strengths())
            times.append(time.perf_counter() - begin)
        return min(times) / ((_TRIAL * _TRIAL_SCALE) ** 2 / 1e6)

    def _restorer(self, key: str) -> Steps["Restorer"]:
        """The open model of this key; it is opened again when another has taken its place."""
        if key not in self._models:
            yield from self.open(key)
        return self._models[key]

    def analyse(self, key: str, photo: Pixels, scale: float) -> Steps[Analysed]:
        """See service.Engine."""
        from pisa_desktop.restore import live_views

        restorer = yield from self._restorer(key)
        return live_views.analysed((yield from restorer.analyse(photo, scale)), restorer.model)

    def complete(self, key: str, analysed: Analysed) -> Steps[Analysed]:
        """See service.Engine."""
        from pisa_desktop.restore import live_views

        restorer = yield from self._restorer(key)
        return live_views.analysed((yield from restorer.complete(analysed.analysis)), restorer.model)

    def render(self, key: str, analysed: Analysed, strengths: Strengths) -> Steps[Finished]:
        """See service.Engine."""
        from pisa_desktop.restore import live_views

        restorer = yield from self._restorer(key)
        return (yield from live_views.whole(restorer, analysed.analysis, strengths))

    def render_part(
        self, key: str, analysed: Analysed, strengths: Strengths, area: Area, known: Known
    ) -> Steps[Finished]:
        """See service.Engine."""
        from pisa_desktop.restore import live_views

        restorer = yield from self._restorer(key)
        return (yield from live_views.part(restorer, analysed.analysis, strengths, area, known))

    def anchors(self, key: str, analysed: Analysed, area: Area, known: Known) -> Steps[Live]:
        """See service.Engine."""
        from pisa_desktop.restore import live_views

        restorer = yield from self._restorer(key)
        return (yield from live_views.anchors(restorer, analysed.analysis, area, known))

    def coarse(self, key: str, analysed: Analysed) -> Steps[Live]:
        """See service.Engine."""
        from pisa_desktop.restore import live_views

        restorer = yield from self._restorer(key)
        return (yield from live_views.coarse(restorer, analysed.analysis))

    def method(self, key: str) -> Steps["Method"]:
        """See service.Engine."""
        from pisa_desktop.album.method import Restored, method_of

        def restore(
            photo: Photo, options: "EnhanceOptions", scale: float, kept: bytes | None, keep: bool
        ) -> Steps[Restored]:
            again = yield from self._restorer(key)
            return (yield from method_of(again).restore(photo, options, scale, kept, keep))

        return replace(method_of((yield from self._restorer(key))), restore=restore)


def _load_library() -> None:
    """Load torch's largest library without holding Python's lock, which importing it would do for 200 ms and more.

    A call through ctypes gives the lock up. Where this does not work, importing torch does it all the same.
    """
    found = importlib.util.find_spec("torch")
    if sys.platform == "win32" or found is None or found.origin is None:
        return
    ending = "dylib" if sys.platform == "darwin" else "so"
    system = ctypes.CDLL(None)
    system.dlopen.argtypes, system.dlopen.restype = (ctypes.c_char_p, ctypes.c_int), ctypes.c_void_p
    for name in ("libtorch_global_deps", "libc10", "libtorch_cpu"):  # the first, for the others, as torch does it
        path = Path(found.origin).parent / "lib" / f"{name}.{ending}"
        how = os.RTLD_NOW | (os.RTLD_GLOBAL if name.endswith("deps") else 0)
        system.dlopen(os.fsencode(path), how)
