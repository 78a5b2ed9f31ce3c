"""An engine with the real interface, without torch: it counts its steps, waits when told to, and can fail."""

import threading
from collections import Counter
from dataclasses import replace
from functools import partial

import numpy as np

from pisa_desktop.engine.api import Analysed, Cancel, Finished, Known, Opened
from pisa_desktop.engine.method import Method, Restored
from pisa_desktop.engine.slider_arrays import SliderArrays
from pisa_desktop.enhance import Plan
from pisa_desktop.photo.photo import Pixels
from pisa_desktop.progress import Cancelled, Progress, Steps
from pisa_desktop.restore.condition import Condition
from pisa_desktop.restore.hardware import Choice, Device
from pisa_desktop.restore.region import Region
from pisa_desktop.restore.strengths import Strengths, scaled

CPU = Device("cpu", 0, "CPU", "fp32")


class FakeCancel:
    """A cancel flag that wakes a waiting step."""

    def __init__(self) -> None:
        self._flag = threading.Event()
        self.condition = threading.Condition()

    def set(self) -> None:
        """Ask the running step to stop."""
        with self.condition:
            self._flag.set()
            self.condition.notify_all()

    def clear(self) -> None:
        """Reset the flag for the next step."""
        self._flag.clear()

    def is_set(self) -> bool:
        """Return whether the running step must stop."""
        return self._flag.is_set()


class FakeEngine:
    """e_pix is 1/16 everywhere and e_full 1/8, so that the formula gives every picture."""

    E_PIX, E_FULL = 1 / 16, 1 / 8

    def __init__(self, exact: bool = True, seconds_per_megapixel: float | None = 0.1) -> None:
        self._flag = FakeCancel()
        self.cancel: Cancel = self._flag
        self.exact, self.speed, self.crowded = exact, seconds_per_megapixel, False
        self.counts: Counter[str] = Counter()
        self.began: list[str] = []
        self.closed_on: list[int] = []
        self.started: list[tuple[str, str]] = []
        """Device and precision of every start that did not fail."""
        self.conditions: list[Condition] = []
        """Of every analysis, in order."""
        self.failures: dict[str, BaseException] = {}
        self.reached: dict[str, threading.Event] = {}
        self._held: set[str] = set()

    # ---- For tests ---------------------------------------------------------------------------------------------

    def hold(self, name: str) -> threading.Event:
        """Make steps of this kind wait until they are released or cancelled; the event is set when one waits.

        "analyse 60x80" matches only the analysis of a photo of that (height, width).
        """
        self._held.add(name)
        self.reached[name] = threading.Event()
        return self.reached[name]

    def release(self, name: str) -> None:
        """Let steps of this kind continue."""
        with self._flag.condition:
            self._held.discard(name)
            self._flag.condition.notify_all()

    def _step(self, name: str, exactly: str) -> None:
        self.began.append(exactly or name)
        for held in {name, exactly} & self._held:
            with self._flag.condition:
                self.reached[held].set()
                self._flag.condition.wait_for(partial(self._may_continue, held), 60)
            if self._flag.is_set():
                raise Cancelled
        if name in self.failures:
            raise self.failures.pop(name)
        self.counts[name] += 1

    def _may_continue(self, held: str) -> bool:
        return held not in self._held or self._flag.is_set()

    def _work(self, name: str, tiles: int = 1, exactly: str = "") -> Steps[None]:
        try:
            for i in range(tiles):
                yield Progress(i, tiles, f"Analysing tile {i + 1} of {tiles}")
                self._step(name, exactly)
        except GeneratorExit:
            self.closed_on.append(threading.get_ident())
            raise

    # ---- The interface -----------------------------------------------------------------------------------------

    def start(self, device: str, precision: str) -> Steps[Device]:
        """See engine.api.Engine."""
        yield from self._work("start")
        self.started.append((device, precision))
        return CPU

    def devices(self) -> Steps[tuple[Choice, ...]]:
        """See engine.api.Engine."""
        yield Progress(0, 1, "Looking for graphics cards")
        return (Choice("cuda", "A card", 12 << 30, True), Choice("cpu", "CPU", None, True))

    def open(self, key: str) -> Steps[Opened]:
        """Open PiSA-Mini, or any folder as a model that is not exact."""
        yield from self._work("open" if key == "mini" else "open folder")
        exact = self.exact and key == "mini"
        name = "PiSA-Mini" if key == "mini" else "PiSA-SR"
        return Opened(key, f"id of {key}", name, CPU, (1, 2, 4), exact, False, self.speed)

    def calibrate(self, key: str) -> Steps[float | None]:
        """See engine.api.Engine."""
        yield from self._work("calibrate")
        return None if self.crowded else 80.0

    def analyse(self, key: str, photo: Pixels, scale: float, condition: Condition = Condition.SHARP) -> Steps[Analysed]:
        """Analyse in four tiles."""
        self.conditions.append(condition)
        yield from self._work("analyse", tiles=4, exactly=f"analyse {photo.shape[0]}x{photo.shape[1]}")
        size = photo.shape[0], photo.shape[1]
        rows, columns = (np.arange(new) * old // new for new, old in zip(scaled(size, scale), size, strict=True))
        return self._analysed(photo[rows][:, columns], False, self.exact)

    def complete(self, key: str, analysed: Analysed) -> Steps[Analysed]:
        """See engine.api.Engine."""
        if analysed.complete:
            return analysed
        yield from self._work("complete")
        return self._analysed(analysed.analysis, True, self.exact)

    def _analysed(self, reference: Pixels, complete: bool, exact: bool) -> Analysed:
        size = reference.shape[0], reference.shape[1]
        arrays = self._arrays(Region.whole(size), reference, complete) if exact else None
        return Analysed(reference, reference.nbytes * (5 if complete else 3), complete, size, arrays)

    def _arrays(self, region: Region, reference: Pixels, complete: bool) -> SliderArrays:
        full = np.full(reference.shape, self.E_FULL, np.float16)
        pix = np.full(reference.shape, self.E_PIX, np.float16) if complete else None
        return SliderArrays(region, reference, full, pix, self.exact)

    def render(self, key: str, analysed: Analysed, strengths: Strengths) -> Steps[Finished]:
        """See engine.api.Engine."""
        yield from self._work("render")
        return Finished(self.picture(analysed.analysis, strengths), (), None if self.exact else object())

    def render_part(
        self, key: str, analysed: Analysed, strengths: Strengths, region: Region, known: Known
    ) -> Steps[Finished]:
        """See engine.api.Engine."""
        yield from self._work("render part")
        return Finished(self.picture(_part(analysed.analysis, region), strengths))

    def anchors(self, key: str, analysed: Analysed, region: Region, known: Known) -> Steps[SliderArrays]:
        """See engine.api.Engine."""
        yield from self._work("anchors")
        return self._arrays(region, _part(analysed.analysis, region), analysed.complete)

    def coarse(self, key: str, analysed: Analysed) -> Steps[SliderArrays]:
        """See engine.api.Engine."""
        yield from self._work("coarse")
        arrays = self._arrays(Region.whole(analysed.output), analysed.analysis, analysed.complete)
        return replace(arrays, region=Region.whole(analysed.output))

    def method(self, key: str) -> Steps[Method]:
        """Return a method made of the same steps."""
        yield from self._work("method")

        def restore(planned: Plan, kept: bytes | None, keep: bool) -> Steps[Restored]:
            strengths = planned.options.strengths
            analysed = yield from self.analyse(key, planned.photo.pixels, planned.scale, planned.condition)
            if strengths.needs_pix:
                analysed = yield from self.complete(key, analysed)
            finished = yield from self.render(key, analysed, strengths)
            return Restored(finished.pixels, finished.notes)

        return Method("PiSA-Mini" if key == "mini" else "PiSA-SR", f"id of {key}", restore, keeps=not self.exact)

    def picture(self, reference: Pixels, strengths: Strengths) -> Pixels:
        """Return the picture that the formula gives."""
        value = reference / np.float32(255) - strengths.sem * self.E_FULL
        value -= (strengths.pix - strengths.sem) * self.E_PIX
        return np.clip(np.rint(value * 255), 0, 255).astype(np.uint8)


def _part(reference: Pixels, region: Region) -> Pixels:
    return reference[region.slices]
