"""The worker's thread: answers, dropped requests, cancelling within a step, closing generators."""

import threading
from collections.abc import Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from pisa_desktop.progress import Cancelled, Progress, Steps
from pisa_desktop.ui.work.jobs import Urgency
from pisa_desktop.ui.work.requests import Calls
from pisa_desktop.ui.work.worker import Worker
from tests.ui.state.fakes import FakeCancel


class Bench:
    """A worker and its answers."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot, self.cancel = qtbot, FakeCancel()
        self.worker = Worker(self.cancel)
        self.errors: list[BaseException] = []
        self.calls = Calls(self.worker, self.errors.append)
        self.answers: list[Any] = []

    def ask(self, topic: str, make: Any, urgency: Urgency = Urgency.CURRENT, **more: Any) -> None:
        self.calls.ask(urgency, topic, make, lambda value, _: self.answers.append(value), **more)

    def until(self, count: int) -> None:
        self.qtbot.waitUntil(lambda: len(self.answers) + len(self.errors) >= count, timeout=15_000)


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    bench = Bench(qtbot)
    yield bench
    assert bench.worker.stop(15)


def value(result: object, steps: int = 1) -> Steps[object]:
    for i in range(steps):
        yield Progress(i, steps, "")
    return result


class Held:
    """Long work that signals that it runs, and waits until it is released or cancelled."""

    def __init__(self, cancel: FakeCancel) -> None:
        self.reached, self.go, self.cancel = threading.Event(), threading.Event(), cancel
        self.closed_by: int | None = None

    def steps(self) -> Steps[str]:
        try:
            yield Progress(0, 1, "")
            self.reached.set()
            while not self.go.wait(0.005):
                if self.cancel.is_set():
                    raise Cancelled
            yield Progress(1, 1, "")
        except BaseException:
            self.closed_by = threading.get_ident()
            raise
        return "late"


def test_answers_and_progress(bench: Bench) -> None:
    seen: list[Progress] = []
    bench.ask("a", lambda: value(7, steps=3), progressed=seen.append)
    bench.worker.start()
    bench.until(1)
    assert bench.answers == [7]
    assert [p.done for p in seen] == [0, 1, 2]


def test_the_newest_of_forty_requests_wins(bench: Bench) -> None:
    for i in range(40):
        bench.ask("slider", lambda i=i: value(i))
    bench.ask("other", lambda: value("other"))
    bench.worker.start()
    bench.until(2)
    assert bench.answers == [39, "other"]


def test_cancel_ends_a_step_and_its_answer_never_comes(bench: Bench) -> None:
    held = Held(bench.cancel)
    bench.ask("long", held.steps)
    bench.worker.start()
    assert held.reached.wait(15)
    bench.calls.drop("long")
    bench.ask("next", lambda: value("next"))
    bench.until(1)
    assert bench.answers == ["next"]
    assert held.closed_by is not None
    assert held.closed_by != threading.get_ident()
    assert not bench.cancel.is_set(), "the flag must not hit the next step"


def test_an_answer_that_lies_in_qts_queue_is_dropped(bench: Bench) -> None:
    ran = threading.Event()

    def quick() -> Steps[str]:
        yield Progress(0, 1, "")
        ran.set()
        return "late"

    bench.ask("a", quick)
    bench.worker.start()
    assert ran.wait(15)  # no event has been processed since, so the answer is still queued
    bench.ask("barrier", lambda: value("barrier"))
    bench.calls.drop("a")
    bench.until(1)
    assert bench.answers == ["barrier"]


def test_dropped_between_steps_is_closed_on_the_workers_thread(bench: Bench) -> None:
    closed: list[int] = []
    urgent = Held(bench.cancel)
    began = threading.Event()

    def slow() -> Steps[None]:
        try:
            for i in range(1_000_000):
                began.set()
                yield Progress(i, 1_000_000, "")
        finally:
            closed.append(threading.get_ident())

    bench.ask("slow", slow, Urgency.ALBUM)
    bench.worker.start()
    assert began.wait(15)
    bench.ask("urgent", urgent.steps, Urgency.RENDER)
    assert urgent.reached.wait(15)
    bench.calls.drop("slow")
    urgent.go.set()
    bench.until(1)
    bench.qtbot.waitUntil(lambda: bool(closed), timeout=15_000)
    assert closed[0] != threading.get_ident()


def test_a_failure_reaches_the_caller(bench: Bench) -> None:
    own: list[BaseException] = []

    def bad() -> Steps[None]:
        yield Progress(0, 1, "")
        raise ValueError("bug")

    bench.ask("a", bad, failed=own.append)
    bench.ask("b", bad)
    bench.ask("c", lambda: value("still alive"))
    bench.worker.start()
    bench.until(2)
    assert bench.answers == ["still alive"]
    assert [str(e) for e in own + bench.errors] == ["bug", "bug"]


def test_stop_in_a_long_step(bench: Bench) -> None:
    held = Held(bench.cancel)
    bench.ask("long", held.steps)
    bench.worker.start()
    assert held.reached.wait(15)
    assert bench.worker.stop(15)
    assert bench.answers == []
    assert held.closed_by is not None


def test_stop_before_anything_was_asked(bench: Bench) -> None:
    bench.worker.start()
    assert bench.worker.stop(15)
