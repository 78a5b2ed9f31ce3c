"""What has been computed for photos and is still in memory, within a budget of bytes."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from pisa_desktop.engine.api import Analysed
from pisa_desktop.engine.slider_arrays import SliderArrays
from pisa_desktop.restore.condition import Condition
from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.ui.state.views import Patch


@dataclass(frozen=True, slots=True)
class ResultKey:
    """What one analysis is of."""

    item: int
    scale: int
    condition: Condition
    model_id: str
    stamp: tuple[int, int]
    """Size and time of the file when it was read: a changed file is another photo."""


@dataclass(slots=True, eq=False)
class Result:
    """One photo's analysis and the pictures made from it."""

    key: ResultKey
    model: str
    """The key by which the engine opens the model."""
    analysed: Analysed
    whole: Patch | None = None
    """The whole output at `whole_strengths`."""
    whole_strengths: Strengths | None = None
    part: Patch | None = None
    """A part of it at `part_strengths`, where no whole has been rendered."""
    part_strengths: Strengths | None = None
    coarse: SliderArrays | None = None
    sharp: SliderArrays | None = None
    """The anchors of what was visible."""
    known: dict[Strengths, Any] = field(default_factory=dict)
    """Statistics of full decodes."""

    @property
    def lives(self) -> tuple[SliderArrays, ...]:
        """What follows the sliders, coarse first."""
        if self.analysed.live is not None:
            return (self.analysed.live,)
        return tuple(live for live in (self.coarse, self.sharp) if live is not None)

    @property
    def nbytes(self) -> int:
        """Memory held, in bytes."""
        pictures = sum(patch.pixels.nbytes for patch in (self.whole, self.part) if patch is not None)
        return self.analysed.nbytes + pictures + sum(x.nbytes for x in (self.coarse, self.sharp) if x is not None)


class Results:
    """The results in memory: the one in use, then those used last, up to the budget."""

    def __init__(self, budget: int) -> None:
        self.budget = budget
        """Bytes for results that are not in use."""
        self._results: dict[ResultKey, Result] = {}

    def keep(self, result: Result, in_use: ResultKey | None) -> list[ResultKey]:
        """Take a result, or count it anew; returns those that had to go."""
        self._results.pop(result.key, None)
        self._results[result.key] = result
        return self._shrink(in_use)

    def use(self, key: ResultKey) -> Result | None:
        """The result of this key, which is the last used one now."""
        result = self._results.pop(key, None)
        if result is not None:
            self._results[key] = result
        return result

    def of(self, item: int) -> Iterator[Result]:
        """All results of one photo, the last used first."""
        return (result for key, result in reversed(self._results.items()) if key.item == item)

    @property
    def items(self) -> set[int]:
        """The photos that have results."""
        return {key.item for key in self._results}

    def forget(self, item: int) -> None:
        """Drop all results of one photo."""
        self._results = {key: result for key, result in self._results.items() if key.item != item}

    @property
    def nbytes(self) -> int:
        """Memory held by all, in bytes."""
        return sum(result.nbytes for result in self._results.values())

    def _shrink(self, in_use: ResultKey | None) -> list[ResultKey]:
        gone = []
        for key in list(self._results):
            if self.nbytes <= self.budget:
                break
            if key != in_use:
                del self._results[key]
                gone.append(key)
        return gone
