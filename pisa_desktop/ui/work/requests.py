"""Requests to a worker and their callbacks; answers to dropped requests are ignored."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QObject, Slot

from pisa_desktop.progress import Progress, Steps
from pisa_desktop.ui.work.worker import Done, Failed, Worker


@dataclass(frozen=True, slots=True, eq=False)
class _Waiting:
    done: Callable[[Any, float], None]
    progressed: Callable[[Progress], None]
    failed: Callable[[BaseException], None]


class Calls(QObject):
    """Makes requests and runs their callbacks on the interface thread."""

    def __init__(self, worker: Worker, failed: Callable[[BaseException], None]) -> None:
        """`failed` is called with the errors of requests that have no `failed` of their own."""
        super().__init__()
        self._worker, self._failed = worker, failed
        self._waiting: dict[int, _Waiting] = {}
        self._topics: dict[Hashable, int] = {}
        worker.answered.connect(self._answer)

    def ask(
        self,
        urgency: IntEnum,
        topic: Hashable,
        make: Callable[[], Steps[Any]],
        done: Callable[[Any, float], None],
        progressed: Callable[[Progress], None] = lambda _: None,
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        """Ask for work; a newer request of the same topic replaces it. `done` gets the result and the seconds taken."""
        self._waiting.pop(self._topics.pop(topic, 0), None)
        number = self._worker.request(urgency, topic, make)
        self._waiting[number] = _Waiting(done, progressed, failed or self._failed)
        self._topics[topic] = number

    def hurry(self, topic: Hashable, urgency: IntEnum) -> None:
        """Change how urgent a request is."""
        if topic in self._topics:
            self._worker.hurry(self._topics[topic], urgency)

    def drop(self, *topics: Hashable) -> None:
        """Drop requests; their callbacks are no longer called."""
        numbers = [self._topics.pop(topic) for topic in topics if topic in self._topics]
        for number in numbers:
            del self._waiting[number]
        if numbers:
            self._worker.drop(*numbers)

    def close(self) -> None:
        """Run no more callbacks, although answers may still be in Qt's queue."""
        self._waiting.clear()
        self._topics.clear()

    def is_open(self, topic: Hashable) -> bool:
        """Return whether a request of this topic has not been answered yet."""
        return topic in self._topics

    @Slot(int, object)
    def _answer(self, number: int, answer: object) -> None:
        waiting = self._waiting.get(number)
        if waiting is None:
            return
        if isinstance(answer, Progress):
            waiting.progressed(answer)
            return
        del self._waiting[number]
        self._topics = {topic: n for topic, n in self._topics.items() if n != number}
        if isinstance(answer, Done):
            waiting.done(answer.value, answer.seconds)
        elif isinstance(answer, Failed):
            waiting.failed(answer.error)
