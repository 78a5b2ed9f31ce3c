"""What steps took, and whether the figure is of any use."""

from pisa_desktop.engine.timing import Took, timed
from pisa_desktop.progress import Progress, Steps, drain


def test_a_time_that_was_spent_waiting_tells_nothing_about_the_computer() -> None:
    assert Took(376.0, 75.0).is_crowded
    assert not Took(76.0, 75.0).is_crowded
    assert Took(1, 0.5) + Took(2, 0.25) == Took(3, 0.75)


def test_timing_changes_neither_the_steps_nor_their_result() -> None:
    def steps() -> Steps[str]:
        yield Progress(0, 2, "Working")
        yield Progress(1, 2, "Working")
        return "result"

    work = timed(steps())
    assert [next(work).done, next(work).done] == [0, 1]
    result, took = drain(work)
    assert result == "result"
    assert took.seconds > 0
