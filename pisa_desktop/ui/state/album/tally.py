"""How many photos of an album wait, have failed, and so on."""

from collections import Counter
from dataclasses import dataclass

from pisa_desktop.album.items import Badge, Item, State, badge
from pisa_desktop.restore.strengths import Strengths

_ANY = Strengths()


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


class Marks:
    """Counts over all photos, updated with each change, since counting ten thousand takes too long."""

    def __init__(self) -> None:
        self._counts = Counter[tuple[State, Badge]]()

    def clear(self) -> None:
        """Forget all photos."""
        self._counts.clear()

    def replace(self, old: Item | None, new: Item) -> None:
        """Count a photo; `old` is how it was counted before, None if it is new."""
        if old is not None:
            self._counts[old.state, badge_of(old)] -= 1
        self._counts[new.state, badge_of(new)] += 1

    @property
    def badges(self) -> Counter[Badge]:
        """How many photos have each badge, as far as it follows from what is stored."""
        counts = Counter[Badge]()
        for (_, mark), count in self._counts.items():
            counts[mark] += count
        return counts

    @property
    def tally(self) -> Tally:
        """The photos by what can be done with them."""
        states = Counter[State]()
        for (state, _), count in self._counts.items():
            states[state] += count
        return Tally(
            startable=states[State.NEW] + states[State.CANCELLED],
            changed=self._counts[State.DONE, Badge.CHANGED],
            waiting=states[State.WAITING] + states[State.RUNNING],
            failed=states[State.FAILED],
            done=states[State.DONE] + states[State.FAILED] + states[State.SKIPPED],
        )


def badge_of(item: Item) -> Badge:
    """Return the badge that follows from what is stored of a photo alone."""
    saved = None if item.saved is None else item.saved.strengths
    return badge(item.state, False, item.strengths or saved or _ANY, saved)


def is_changed(item: Item) -> bool:
    """Whether the strengths have changed since the photo was saved."""
    return item.state is State.DONE and badge_of(item) is Badge.CHANGED
