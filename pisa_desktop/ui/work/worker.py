"""A thread that advances the most urgent job, one step at a time.

The window has three: one owns the device and the models, one reads photos, and one looks after the models' files.
"""

import itertools
import logging
import threading
import time
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal

from pisa_desktop.engine.api import Cancel
from pisa_desktop.progress import Progress, Steps
from pisa_desktop.ui.work.jobs import Job, Jobs, Request

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, eq=False)
class Done:
    """A request has been fulfilled."""

    value: Any
    """What its generator returned."""
    seconds: float
    """Time spent in its steps."""


@dataclass(frozen=True, slots=True, eq=False)
class Failed:
    """A request has not been fulfilled."""

    error: BaseException


class Worker(QObject):
    """Takes requests from the interface thread and answers with signals.

    Answers to dropped requests are not sent; one may still be in Qt's queue, so receivers compare numbers.
    """

    answered = Signal(int, object)
    """Carries the number of the request, and Progress, Done or Failed."""

    def __init__(self, cancel: Cancel, parent: QObject | None = None) -> None:
        """`cancel` is checked by the running step, so that a dropped job ends before the step does."""
        super().__init__(parent)
        self._cancel = cancel
        self._numbers = itertools.count(1)
        self._jobs = Jobs()
        self._stepping: Job | None = None
        self._stopping = False
        self._changed = threading.Condition()
        self._thread = _Body(self._run)

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def request(self, urgency: IntEnum, topic: Hashable, make: Callable[[], Steps[Any]]) -> int:
        """Request work; returns its number. An older request of the same topic is dropped."""
        with self._changed:
            request = Request(next(self._numbers), urgency, topic, make)
            self._jobs.add(request)
            self._wake()
            return request.number

    def hurry(self, number: int, urgency: IntEnum) -> None:
        """Change how urgent a request is."""
        with self._changed:
            self._jobs.hurry(number, urgency)

    def drop(self, *numbers: int) -> None:
        """Drop requests; a running one ends at its next layer."""
        with self._changed:
            self._jobs.drop(lambda request: request.number in numbers)
            self._wake()

    def stop(self, seconds: float) -> bool:
        """Drop everything and end the thread; returns whether it ended within this many seconds."""
        with self._changed:
            self._stopping = True
            self._jobs.drop(lambda _: True)
            self._wake()
        return self._thread.wait(round(1000 * seconds))

    def _wake(self) -> None:
        if self._stepping is not None and not self._jobs.is_open(self._stepping):
            self._cancel.set()
        self._changed.notify()

    # ---- On the worker's own thread ----------------------------------------------------------------------------

    def _run(self) -> None:
        while True:
            with self._changed:
                leaving = list(self._jobs.leaving())
                job = self._stepping = self._jobs.next()
                if job is None and not leaving:
                    if self._stopping:
                        return
                    self._changed.wait()
            for left in leaving:
                self._close(left)
            if job is not None:
                self._step(job)

    def _step(self, job: Job) -> None:
        begin, ended = time.monotonic(), True
        answer: Progress | Done | Failed
        try:
            if job.steps is None:
                job.steps = job.request.make()
            answer, ended = next(job.steps), False
        except StopIteration as end:
            answer = Done(end.value, job.seconds + time.monotonic() - begin)
        except BaseException as error:  # bugs too: the receiver distinguishes them from expected errors
            answer = Failed(error)
        job.seconds += time.monotonic() - begin
        with self._changed:
            wanted, self._stepping = self._jobs.is_open(job), None
            self._cancel.clear()
            if ended:
                self._jobs.finish(job)
        if wanted:
            self.answered.emit(job.request.number, answer)
        elif not ended:
            self._close(job)

    def _close(self, job: Job) -> None:
        """Close a generator on the thread that ran it; closing it twice is harmless."""
        if job.steps is None:
            return
        try:
            job.steps.close()
        except Exception:
            log.exception("closing dropped work failed")


class _Body(QThread):
    """A QThread that runs one function."""

    def __init__(self, body: Callable[[], None]) -> None:
        super().__init__()
        self._body = body

    def run(self) -> None:
        self._body()
