"""How many photos of an album wait, have failed, and so on."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tally:
    """The photos of an album, counted by what can be done with them."""

    startable: int = 0
    """New or cancelled."""
    changed: int = 0
    """Saved, but their strengths have changed since."""
    waiting: int = 0
    failed: int = 0
    done: int = 0
    """Saved, failed or skipped."""

    @property
    def fraction(self) -> float:
        """Progress of the run, 0..1."""
        return self.done / max(1, self.done + self.waiting)
