"""One photo analysed and rendered by a model that is not exact, shared by the tests of the engine."""

from dataclasses import dataclass
from typing import Any

from pisa_desktop.engine.api import Analysed, Finished
from pisa_desktop.engine.torch_engine import TorchEngine
from pisa_desktop.progress import drain
from pisa_desktop.restore.strengths import Strengths
from tests.restore.fakes import photo


@dataclass(frozen=True)
class Slow:
    """The photo's complete analysis and its full decodes."""

    engine: TorchEngine
    key: str
    done: Analysed
    finished: dict[Strengths, Finished]

    @property
    def known(self) -> dict[Strengths, Any]:
        """Statistics of the full decodes."""
        return {strengths: finished.statistics for strengths, finished in self.finished.items()}


def analysed(engine: TorchEngine, key: str, size: tuple[int, int], scale: int) -> Analysed:
    """A complete analysis of a made-up photo of (height, width)."""
    drain(engine.open(key))
    return drain(engine.complete(key, drain(engine.analyse(key, photo(*size), scale))))
