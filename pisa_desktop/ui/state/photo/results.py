"""Keeps what has been computed for photos in memory, within a budget of bytes."""

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
    """Identifies the input of an analysis."""

    item: int
    scale: float
    condition: Condition
    model_id: str
    stamp: tuple[int, int]
    """Size and time of the file when it was read; a changed file counts as another photo."""


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
    """A part of the output at `part_strengths`, if the whole has not been rendered at these."""
    part_strengths: Strengths | None = None
    coarse: SliderArrays | None = None
    sharp: SliderArrays | None = None
    """The anchors of the part that was visible."""
    known: dict[Strengths, Any] = field(default_factory=dict)
    """Statistics of full decodes, by their strengths."""

    @property
    def slider_arrays(self) -> tuple[SliderArrays, ...]:
        """Arrays from which any strengths can be blended, coarse ones first."""
        if self.analysed.slider_arrays is not None:
            return (self.analysed.slider_arrays,)
        return tuple(arrays for arrays in (self.coarse, self.sharp) if arrays is not None)

    @property
    def nbytes(self) -> int:
        """Memory held, in bytes."""
        pictures = sum(patch.pixels.nbytes for patch in (self.whole, self.part) if patch is not None)
        return self.analysed.nbytes + pictures + sum(x.nbytes for x in (self.coarse, self.sharp) if x is not None)


class Results:
    """Holds the result in use and the most recently used others, up to the budget."""

    def __init__(self, budget: int) -> None:
        self.budget = budget
        """Bytes for results that are not in use."""
        self._results: dict[ResultKey, Result] = {}

    def keep(self, result: Result, in_use: ResultKey | None) -> list[ResultKey]:
        """Add a result, or measure it again; returns the keys of the results that were dropped."""
        self._results.pop(result.key, None)
        self._results[result.key] = result
        return self._shrink(in_use)

    def use(self, key: ResultKey) -> Result | None:
        """Return the result of this key, and mark it as the most recently used."""
        result = self._results.pop(key, None)
        if result is not None:
            self._results[key] = result
        return result

    def of(self, item: int) -> Iterator[Result]:
        """Return all results of one photo, the most recently used first."""
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
        """Memory held by all results, in bytes."""
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
