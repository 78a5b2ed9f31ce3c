"""Decides what a worker thread does next: pure scheduling, without Qt, torch or threads.

A job is a generator of long work; the most urgent one is advanced by one step at a time.
"""

from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass, field, replace
from enum import IntEnum
from typing import Any

from pisa_desktop.progress import Steps


class Urgency(IntEnum):
    """The order of work of the network worker, the most urgent first."""

    ENGINE = 0
    """Starting the engine, opening a model: everything else depends on it."""
    RENDER = 1
    """Rendering the visible part."""
    ANCHORS = 2
    """Computing what the sliders need."""
    VISIBLE = 3
    """Analysing the visible part."""
    CURRENT = 4
    """Analysing the rest of the current photo."""
    EXPORT = 5
    LEFT = 6
    """Work that the user asked for before another photo was shown."""
    CALIBRATION = 7
    """Measuring a model's speed."""
    ALBUM = 8


class Reading(IntEnum):
    """The order of work of the reading thread, the most urgent first."""

    OPENED = 0
    """The photo that the user wants to see."""
    FOUND = 1
    """Looking for photos in folders."""
    VISIBLE = 2
    """Thumbnails on screen."""
    REST = 3
    """The other thumbnails."""


class Keeping(IntEnum):
    """The order of work of the thread that looks after the models' files, the most urgent first."""

    LOOK = 0
    """How they stand."""
    CHANGE = 1
    """Downloading, checking and all else."""


@dataclass(frozen=True, slots=True)
class Request:
    """A piece of requested work."""

    number: int
    """Increases with each request, so that answers to earlier requests can be told apart."""
    urgency: IntEnum
    topic: Hashable
    """A newer request of the same topic replaces this one, whether it has begun or not."""
    make: Callable[[], Steps[Any]] = field(repr=False, compare=False)
    """Makes the generator; called on the worker's thread."""


@dataclass(slots=True, eq=False)
class Job:
    """A request being worked on."""

    request: Request
    steps: Steps[Any] | None = None
    """None until the first step."""
    seconds: float = 0.0
    """Time spent in its steps."""


class Jobs:
    """The open jobs, and which of them is next."""

    def __init__(self) -> None:
        self._jobs: dict[int, Job] = {}
        self._leaving: list[Job] = []

    def add(self, request: Request) -> None:
        """Add a request; older requests of the same topic are dropped."""
        self.drop(lambda other: other.topic == request.topic)
        self._jobs[request.number] = Job(request)

    def hurry(self, number: int, urgency: IntEnum) -> None:
        """Change how urgent a job is; does nothing if it is no longer open."""
        job = self._jobs.get(number)
        if job is not None:
            job.request = replace(job.request, urgency=urgency)

    def drop(self, which: Callable[[Request], bool]) -> None:
        """Drop jobs; those that have started wait in `leaving` to be closed."""
        for job in [j for j in self._jobs.values() if which(j.request)]:
            self.finish(job)
            if job.steps is not None:
                self._leaving.append(job)

    def finish(self, job: Job) -> None:
        """Remove a job that has ended by itself."""
        self._jobs.pop(job.request.number, None)

    def is_open(self, job: Job) -> bool:
        """Whether the job has neither ended nor been dropped: only then is its answer wanted."""
        return self._jobs.get(job.request.number) is job

    def next(self) -> Job | None:
        """Return the job to advance: the most urgent; among equally urgent ones, the oldest."""
        return min(self._jobs.values(), key=lambda job: (job.request.urgency, job.request.number), default=None)

    def leaving(self) -> Iterator[Job]:
        """Yield dropped jobs whose generators must be closed on the thread that ran them; each is yielded once."""
        while self._leaving:
            yield self._leaving.pop()
