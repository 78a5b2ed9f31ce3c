"""Scheduling: which job is next, which requests replace others, which jobs are closed."""

from pisa_desktop.progress import Progress, Steps
from pisa_desktop.ui.work.jobs import Job, Jobs, Request, Urgency


def work() -> Steps[None]:
    yield Progress(0, 1, "")


def request(number: int, urgency: Urgency, topic: str) -> Request:
    return Request(number, urgency, topic, work)


def begun(jobs: Jobs) -> Job:
    job = jobs.next()
    assert job is not None
    job.steps = job.request.make()
    next(job.steps)
    return job


def test_the_order_of_work() -> None:
    jobs = Jobs()
    for number, urgency in enumerate(reversed(Urgency), 1):
        jobs.add(request(number, urgency, str(number)))
    order = []
    while (job := jobs.next()) is not None:
        order.append(job.request.urgency)
        jobs.finish(job)
    assert order == list(Urgency)


def test_equally_urgent_jobs_run_in_order() -> None:
    jobs = Jobs()
    for number in (1, 2, 3):
        jobs.add(request(number, Urgency.EXPORT, str(number)))
    job = jobs.next()
    assert job is not None
    assert job.request.number == 1


def test_a_newer_request_replaces_an_older_one_that_has_not_run() -> None:
    jobs = Jobs()
    for number in range(1, 41):
        jobs.add(request(number, Urgency.RENDER, "slider"))
    job = jobs.next()
    assert job is not None
    assert job.request.number == 40
    jobs.finish(job)
    assert jobs.next() is None
    assert list(jobs.leaving()) == []


def test_a_dropped_job_that_has_started_is_closed_once() -> None:
    jobs = Jobs()
    jobs.add(request(1, Urgency.RENDER, "slider"))
    old = begun(jobs)
    jobs.add(request(2, Urgency.RENDER, "slider"))
    assert not jobs.is_open(old)
    assert list(jobs.leaving()) == [old]
    assert list(jobs.leaving()) == []


def test_urgent_work_comes_between_the_steps_of_other_work() -> None:
    jobs = Jobs()
    jobs.add(request(1, Urgency.ALBUM, "album"))
    album = begun(jobs)
    jobs.add(request(2, Urgency.RENDER, "slider"))
    urgent = jobs.next()
    assert urgent is not None
    assert urgent.request.number == 2
    jobs.finish(urgent)
    assert jobs.next() is album


def test_hurry_changes_the_urgency_and_keeps_the_work() -> None:
    jobs = Jobs()
    jobs.add(request(1, Urgency.CURRENT, "complete"))
    job = begun(jobs)
    jobs.add(request(2, Urgency.VISIBLE, "analyse"))
    jobs.hurry(1, Urgency.ANCHORS)
    jobs.hurry(99, Urgency.RENDER)
    assert jobs.next() is job
    assert job.steps is not None


def test_drop_by_number() -> None:
    jobs = Jobs()
    for number in (1, 2, 3):
        jobs.add(request(number, Urgency.CURRENT, str(number)))
    jobs.drop(lambda r: r.number != 2)
    job = jobs.next()
    assert job is not None
    assert job.request.number == 2
    jobs.finish(job)
    assert jobs.next() is None
