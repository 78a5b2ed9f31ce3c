"""Downloads one file: from its sources in turn, resumable at every byte, whole under its final name or absent.

Range alone, without If-Range: the content servers behind model hubs give no validator, or another one each time, so a
conditional range would throw away what is there. The pinned SHA-256 decides.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pisa_desktop.errors import PisaError
from pisa_desktop.files import DiskFullError, free_space, make_folder
from pisa_desktop.phrase import Phrase, joined
from pisa_desktop.progress import Progress, Steps
from pisa_desktop.weights.catalogue import File, Source
from pisa_desktop.weights.https import Limits, Network
from pisa_desktop.weights.part_file import Part
from pisa_desktop.weights.sizes import in_words
from pisa_desktop.weights.transfer import Interrupted, Request, Transfer, Unusable

if TYPE_CHECKING:
    import httpx2

RESERVE = 0.05
"""Share of what is to be written that stays free on the disk."""


class DownloadFailed(PisaError):
    """No source could serve a file."""


def check_room(folder: Path, size: int, what: str) -> None:
    """Raise DiskFullError unless `size` bytes and a reserve fit on the folder's disk; makes the folder."""
    make_folder(folder)
    free, needed = free_space(folder), int(size * (1 + RESERVE))
    if free < needed:
        raise DiskFullError(
            "{what} needs {needed}, and the disk of {folder} has {free} free. "
            "Free {lacking}, or move the models to another disk.",
            what=what,
            needed=in_words(needed),
            folder=folder,
            free=in_words(free),
            lacking=in_words(needed - free),
        )


def download(
    file: File, target: Path, sources: tuple[Source, ...], network: Network, client: "httpx2.Client | None"
) -> Steps[None]:
    """Fetch a file to `target`, going on where an earlier attempt stopped; progress in bytes.

    `client` may be None where all sources are folders.

    Closing the generator pauses: what has come in stays beside the target. Raises FileError, DiskFullError before the
    first byte, and DownloadFailed when no source could serve the file.
    """
    part = Part(target, file.sha256)
    try:
        yield from part.open(file.purpose, file.size)
        check_room(target.parent, file.size - part.size, file.purpose)
        sources_left = _Sources(sources, network, file)
        begun_anew = False
        while True:
            source = yield from _fill(part, file, sources_left, client)
            if (yield from part.finish(file.purpose)):
                return
            part.restart()
            if begun_anew and source is not None:
                sources_left.give_up(source, Phrase("what it sends is not the file"))
            begun_anew = True
    finally:
        part.close()


@dataclass(slots=True)
class _Candidate:
    """A source during one download."""

    source: Source
    not_before: float = 0.0
    failures: int = 0
    """Attempts in a row without a new byte."""
    whole: bool = False
    """It handles ranges wrongly."""
    given_up: bool = False
    reason: str = ""
    """Why its last attempt failed."""


class _Sources:
    """Which source is asked next: the first in order that need not be waited for."""

    def __init__(self, sources: tuple[Source, ...], network: Network, file: File) -> None:
        self.network, self._file = network, file
        self._all = [_Candidate(source) for source in sources]

    def choose(self) -> _Candidate:
        """The source to ask next, which may have to be waited for. Raises DownloadFailed when none is left."""
        left = [candidate for candidate in self._all if not candidate.given_up]
        if not left:
            each = [Phrase("{name}: {reason}", name=one.source.name, reason=one.reason) for one in self._all]
            reasons = joined("; ", each) if each else Phrase("it has no source")
            if len(self._all) > 1 and len({one.reason for one in self._all}) == 1:
                reasons = Phrase(
                    "each of its {count} sources: {reason}", count=len(self._all), reason=self._all[0].reason
                )
            raise DownloadFailed(
                "{purpose} could not be downloaded ({reasons}). "
                "What has been downloaded is kept. Check the connection and try again.",
                purpose=self._file.purpose,
                reasons=reasons,
            )
        now = self.network.clock.now()
        return min(left, key=lambda one: max(0.0, one.not_before - now))

    def give_up(self, candidate: _Candidate, reason: str) -> None:
        """Do not ask it again."""
        candidate.given_up, candidate.reason = True, reason

    def failed(self, candidate: _Candidate, fault: Interrupted, progressed: bool) -> None:
        """Ask it again later, after what it asks for or a pause that doubles; give it up when that makes no sense."""
        limits: Limits = self.network.limits
        candidate.failures = 1 if progressed else candidate.failures + 1
        candidate.reason, candidate.whole = str(fault), candidate.whole or fault.whole
        pause = max(fault.wait, limits.backoff * 2 ** (candidate.failures - 1))
        candidate.not_before = self.network.clock.now() + pause
        candidate.given_up = candidate.failures >= limits.attempts or fault.wait > limits.longest_wait


def _fill(part: Part, file: File, sources: _Sources, client: "httpx2.Client | None") -> Steps[_Candidate | None]:
    """Append to the part until it has the file's size; returns the source of the last byte, None if it had come."""
    last = None
    while part.size < file.size:
        candidate = sources.choose()
        yield from _wait(candidate, part, file, sources.network)
        before = part.size
        request = Request(candidate.source, file, part.size, candidate.whole)
        from_folder = candidate.source.is_folder
        transfer = Transfer(request, None if from_folder else client, sources.network)
        words = Phrase("Copying {purpose}") if from_folder else Phrase("Downloading {purpose}")
        words = words.filled(purpose=file.purpose)
        try:
            yield from _receive(transfer, part, file, sources.network, words)
            last = candidate
        except Unusable as fault:
            sources.give_up(candidate, str(fault))
        except Interrupted as fault:
            sources.failed(candidate, fault, progressed=part.size > before)
        finally:
            transfer.close()
    return last


def _wait(candidate: _Candidate, part: Part, file: File, network: Network) -> Steps[None]:
    """Until the source may be asked."""
    while (left := candidate.not_before - network.clock.now()) > 0:
        words = Phrase(
            "{name}: {reason}. Trying again in {left:.0f} s",
            name=candidate.source.name,
            reason=candidate.reason,
            left=left,
        )
        yield Progress(part.size, file.size, words)
        network.clock.sleep(min(left, network.limits.tick))


def _receive(transfer: Transfer, part: Part, file: File, network: Network, words: str) -> Steps[None]:
    """All of a transfer; `words` say what is being done. Raises Interrupted when it stays too slow for too long."""
    limits, clock = network.limits, network.clock
    begun, received, told = clock.now(), 0, part.size
    yield Progress(part.size, file.size, words)
    while True:
        piece = transfer.next(limits.tick)
        if piece == b"":
            return
        if piece is not None:
            part.append(piece)
        if piece is None or part.size - told >= _STEP:
            told = part.size
            yield Progress(part.size, file.size, words)
        if clock.now() - begun >= limits.stall:
            if transfer.received - received < limits.slowest * limits.stall:
                raise Interrupted("it has stalled")
            begun, received = clock.now(), transfer.received


_STEP = 1 << 20
"""Bytes between two steps at least."""
