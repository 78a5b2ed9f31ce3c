"""A device as a value: what the settings remember of it and what the window shows. Importable without torch."""

from dataclasses import dataclass, field

KINDS = ("cuda", "mps", "xpu", "cpu")
"""Graphics cards of NVIDIA or AMD, Apple and Intel, and the processor; as torch calls them."""

_NUMBERED = ("cuda", "xpu")
"""Kinds of which a computer may have several."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A device of this computer that the user can choose."""

    id: str
    """As the option --device takes it."""
    name: str
    """As its maker calls it; for the processor "CPU"."""
    memory: int | None
    """Bytes of a card's own memory; None where it has none of its own, or torch does not say."""
    works: bool
    """Whether a trial succeeded there."""


@dataclass(frozen=True, slots=True)
class Device:
    """One device of this computer, and the precision with which a model computes on it.

    Devices are equal when kind, index and precision are: the name is for people, and older settings do not hold it.
    """

    kind: str
    """One of KINDS."""
    index: int
    """Which one of its kind, from 0."""
    name: str = field(compare=False)
    """As its maker calls it: "NVIDIA GeForce RTX 3060"; for the processor "CPU"."""
    precision: str
    """fp32, bf16 or fp16."""

    @property
    def id(self) -> str:
        """As the option --device takes it: "cpu", "mps", "cuda:1"."""
        return f"{self.kind}:{self.index}" if self.kind in _NUMBERED else self.kind

    @property
    def words(self) -> str:
        """For people: "CPU, bf16"; the second card and those after it with their id."""
        return f"{self.name} ({self.id}), {self.precision}" if self.index else f"{self.name}, {self.precision}"
