"""The engine behind the window: both models on one device, answering with plain arrays.

`start` imports torch on the thread that will own the device. It does so piece by piece, since each import holds
Python's lock: between two pieces the window can run.
"""

import ctypes
import gc
import importlib
import importlib.util
import logging
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from pisa_desktop import paths
from pisa_desktop.engine.api import Analysed, Cancel, Finished, Known, Opened
from pisa_desktop.engine.slider_arrays import SliderArrays
from pisa_desktop.engine.speed import calibration, trial
from pisa_desktop.errors import PisaError
from pisa_desktop.photo.photo import Pixels
from pisa_desktop.phrase import Phrase
from pisa_desktop.progress import CancelFlag, Progress, Steps
from pisa_desktop.restore.condition import Condition
from pisa_desktop.restore.hardware import Choice, Device
from pisa_desktop.restore.region import Region
from pisa_desktop.restore.strengths import Strengths

if TYPE_CHECKING:
    from pisa_desktop.engine.method import Method
    from pisa_desktop.engine.rendering import Views
    from pisa_desktop.enhance import Plan
    from pisa_desktop.restore.device import Compute
    from pisa_desktop.restore.model import Model
    from pisa_desktop.restore.restorer import Restorer

log = logging.getLogger(__name__)

MINI = "mini"
_PIECES = ("torch", "pisa_desktop.restore.device", "pisa_desktop.restore.mini.model", "pisa_desktop.engine.rendering")
"""Modules that `start` imports, in this order."""
_LARGE = "pisa_desktop.restore.sd.model"
"""The module that large models need."""


class TorchEngine:
    """The real `Engine`; api.py documents its methods. Each model is opened as `Views`, which import torch."""

    def __init__(self, cache: Path, draft_decoder: Callable[[], Path | None] = lambda: None) -> None:
        """Nothing is imported before `start`.

        Args:
            cache: a folder whose files may be lost at any time; it need not exist.
            draft_decoder: where TAESD lies if it is installed; asked when a model is opened.
        """
        self._flag = CancelFlag()  # shared by all models, since only one of them runs at a time
        self.cancel: Cancel = self._flag
        self._cache, self._draft_decoder = cache, draft_decoder
        self._compute: Compute | None = None
        self._models: dict[str, Views] = {}

    def start(self, device: str, precision: str) -> Steps[Device]:
        """Import torch piece by piece, then choose the device by trial."""
        yield Progress(0, 1, Phrase("Starting the engine..."))
        _load_library()
        yield from _imported(_PIECES, Phrase("Starting the engine..."))
        from pisa_desktop.restore.device import choose

        yield Progress(1, 2, Phrase("Starting the engine..."))
        compute = choose(device, precision)
        if compute != self._compute:
            self._compute, self._models = compute, {}
        return compute.described

    def devices(self) -> Steps[tuple[Choice, ...]]:
        """See `Engine`."""
        from pisa_desktop.restore.device import choices

        yield Progress(0, 1, "Looking for graphics cards")
        return choices()

    def open(self, key: str) -> Steps[Opened]:
        """PiSA-Mini stays open until the program ends; of the large models only the last one does."""
        if key not in self._models:
            yield Progress(0, 1, Phrase("Opening the model"))
            # Closed before the new one is read: there may not be room for two.
            self._models = {k: views for k, views in self._models.items() if MINI in (k, key)}
            if key != MINI:
                yield from _imported((_LARGE,), Phrase("Opening the model"))
            self._models[key] = self._read(key)
        restorer = self._models[key].restorer
        model = restorer.model
        return Opened(
            key=key,
            id=model.id,
            name=model.name,
            device=model.compute.described,
            scales=model.scales,
            exact=model.exact_regions,
            at_photo_size=model.at_photo_size,
            seconds_per_megapixel=(yield from trial(restorer)) if model.exact_regions else None,
        )

    def calibrate(self, key: str) -> Steps[float | None]:
        """See `Engine`."""
        model = yield from self._model(key)
        return (yield from calibration(model.restorer))

    def _read(self, key: str) -> "Views":
        from pisa_desktop.engine.rendering import Views
        from pisa_desktop.restore.open import open_model
        from pisa_desktop.restore.restorer import Restorer

        if self._compute is None:
            raise PisaError("The engine has not started, so no model can be opened.")
        folder = paths.mini_weights() if key == MINI else Path(key)
        model = open_model(folder, self._compute, self._cache, self._flag)
        return Views(Restorer(model), self._drafts(model))

    def _drafts(self, model: "Model") -> "Restorer | None":
        """The same model with the decoder for drafts, where there is one and the model's own is slow."""
        file = None
        if not model.exact_regions and model.compute.device.type == "cpu":
            file = self._draft_decoder()
        if file is None:
            return None
        from pisa_desktop.restore.restorer import Restorer
        from pisa_desktop.restore.sd.draft import DraftModel
        from pisa_desktop.restore.sd.model import SDModel

        assert isinstance(model, SDModel), "every model whose regions are not exact is one"
        try:
            return Restorer(DraftModel(model, file))
        except PisaError as error:
            log.warning("no drafts: %s", error)
            return None

    def _model(self, key: str) -> Steps["Views"]:
        """The open model of this key; it is opened again where another one has taken its place."""
        if key not in self._models:
            yield from self.open(key)
        return self._models[key]

    def analyse(self, key: str, photo: Pixels, scale: float, condition: Condition = Condition.SHARP) -> Steps[Analysed]:
        """See `Engine`."""
        model = yield from self._model(key)
        return (yield from model.analyse(photo, scale, condition))

    def complete(self, key: str, analysed: Analysed) -> Steps[Analysed]:
        """See `Engine`."""
        model = yield from self._model(key)
        return (yield from model.complete(analysed.analysis))

    def render(self, key: str, analysed: Analysed, strengths: Strengths) -> Steps[Finished]:
        """See `Engine`."""
        model = yield from self._model(key)
        return (yield from model.whole(analysed.analysis, strengths))

    def render_part(
        self, key: str, analysed: Analysed, strengths: Strengths, region: Region, known: Known
    ) -> Steps[Finished]:
        """See `Engine`."""
        model = yield from self._model(key)
        return (yield from model.part(analysed.analysis, strengths, region, known))

    def anchors(self, key: str, analysed: Analysed, region: Region, known: Known) -> Steps[SliderArrays]:
        """See `Engine`."""
        model = yield from self._model(key)
        return (yield from model.anchors(analysed.analysis, region, known))

    def coarse(self, key: str, analysed: Analysed) -> Steps[SliderArrays]:
        """See `Engine`."""
        model = yield from self._model(key)
        return (yield from model.coarse(analysed.analysis))

    def method(self, key: str) -> Steps["Method"]:
        """See `Engine`."""
        from pisa_desktop.engine.method import Restored, method_of

        def restore(planned: "Plan", kept: bytes | None, keep: bool) -> Steps[Restored]:
            model = yield from self._model(key)
            return (yield from method_of(model.restorer).restore(planned, kept, keep))

        model = yield from self._model(key)
        return replace(method_of(model.restorer), restore=restore)


def _imported(modules: Sequence[str], words: Phrase) -> Steps[None]:
    """Import modules, one a step. Garbage collection leaves out from then on what they have made.

    torch and diffusers make 400,000 objects; looking through them holds Python's lock, and so the window, for 0.2 s.
    """
    missing = [name for name in modules if name not in sys.modules]
    for name in missing:
        yield Progress(0, 1, words)
        importlib.import_module(name)
    if missing:
        gc.collect()  # nothing is to stay that could go, such as the model that was open before
        gc.freeze()


def _load_library() -> None:
    """Load torch's largest library through ctypes, which releases Python's lock; an import holds it for over 200 ms.

    Where this does not work, importing torch loads it.
    """
    found = importlib.util.find_spec("torch")
    if sys.platform == "win32" or found is None or found.origin is None:
        return
    ending = "dylib" if sys.platform == "darwin" else "so"
    system = ctypes.CDLL(None)
    system.dlopen.argtypes, system.dlopen.restype = (ctypes.c_char_p, ctypes.c_int), ctypes.c_void_p
    for name in ("libtorch_global_deps", "libc10", "libtorch_cpu"):  # the first one for the others, as torch does
        path = Path(found.origin).parent / "lib" / f"{name}.{ending}"
        how = os.RTLD_NOW | (os.RTLD_GLOBAL if name.endswith("deps") else 0)
        system.dlopen(os.fsencode(path), how)
