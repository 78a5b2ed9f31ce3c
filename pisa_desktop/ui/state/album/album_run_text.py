"""Describes the progress of an album's run in numbers and words."""

from collections.abc import Callable
from dataclasses import dataclass

from pisa_desktop.album.items import Counts
from pisa_desktop.ui.look.words import duration, together, tr

_DOT = " \u00b7 "
_SURE = 2.0
"""Seconds after which a pace is shown; before that, the figure reflects the start rather than the run."""


@dataclass(slots=True)
class Pace:
    """How fast a run finishes its photos."""

    clock: Callable[[], float]
    begin: float = 0
    photos: int = 0
    """Enhanced or failed so far."""
    part: float = 0
    """Progress of the current photo, 0..1."""
    to_do: float = 0
    seconds: float = 0
    """Seconds of computing, without reading and saving."""
    work: float = 0
    """Work done in them; see engine/work.py."""

    def __post_init__(self) -> None:
        self.begin = self.clock()

    def photo_ended(self, seconds: float, work: float) -> None:
        """Count a photo that has been enhanced or has failed, its seconds of computing and its work."""
        self.photos += 1
        if seconds:
            self.seconds += seconds
            self.work += work

    @property
    def per_second(self) -> float | None:
        """Photos per second; None while unknown."""
        elapsed, done = self.clock() - self.begin, self.photos + self.part
        return done / elapsed if elapsed >= _SURE and done >= 0.2 else None

    @property
    def seconds_left(self) -> float | None:
        """Seconds until the run ends; None while unknown."""
        per_second = self.per_second
        return None if per_second is None else max(0.0, self.to_do - self.part) / per_second


def running(pace: Pace, place: str, failed: int, stopping: bool) -> str:
    """ "43 of 300 · 12 a minute · about 25 min left · 1 failed"."""
    words = [place]
    if stopping:
        words.append(tr("stopping after this photo"))
    else:
        if pace.per_second is not None and pace.photos:
            words.append(_rate(60 * pace.per_second))
        if pace.seconds_left is not None:
            words.append(tr("about {time} left", time=duration(pace.seconds_left)))
    if failed:
        words.append(tr("{count} failed", one="{count} failed", count=failed))
    return together(_DOT, words)


def place(done: float, total: float) -> str:
    """ "43 of 300"."""
    return tr("{place} of {total}", place=min(round(done) + 1, round(total)), total=round(total))


def _rate(per_minute: float) -> str:
    if per_minute >= 1.5:
        return tr("{count} a minute", count=round(per_minute))
    return tr("{count} an hour", count=max(1, round(60 * per_minute)))


def left(pace: Pace) -> str:
    """ "Album: about 25 min left", for the status bar."""
    seconds = pace.seconds_left
    return tr("Album running") if seconds is None else tr("Album: about {time} left", time=duration(seconds))


def elsewhere(name: str, place: str) -> str:
    """For the album shown, while another one is running."""
    return tr("\u201c{name}\u201d is being enhanced: {place}", name=name, place=place)


def ended(counts: Counts, noted: int) -> str:
    """ "Saved 297 of 300. 3 failed.". `noted`: how many results have notes on what could not be kept."""
    total = counts.done + counts.failed + counts.skipped
    words = [tr("Saved {count} of {total}.", one="Saved {count} of {total}.", count=counts.done, total=total)]
    if counts.failed:
        words.append(tr("{count} failed.", one="{count} failed.", count=counts.failed))
    if counts.skipped:
        words.append(
            tr(
                "{count} skipped because their results exist.",
                one="{count} skipped because its result exists.",
                count=counts.skipped,
            )
        )
    if noted:
        words.append(
            tr(
                "The report has notes on {count} of them.",
                one="The report has notes on {count} of them.",
                count=noted,
            )
        )
    return together(" ", words)


def interrupted(name: str, waiting: int) -> str:
    """After a crash, or when the window was closed during a run."""
    return tr(
        "\u201c{name}\u201d was being enhanced when the program ended. {count} photos are left.",
        one="\u201c{name}\u201d was being enhanced when the program ended. {count} photo is left.",
        name=name,
        count=waiting,
    )


def offer(photos: int, seconds: float) -> tuple[str, str]:
    """Return the sentence and the label of its button, shown after several photos have been added."""
    button = tr("Enhance the whole album: about {time}", time=duration(seconds))
    return tr("{count} photos.", one="{count} photo.", count=photos), button
