"""The chip's words, share and seconds; and that the thumbnail's bar says the same."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pisa_desktop.progress import Progress
from pisa_desktop.ui.state.photo.course import Course
from pisa_desktop.ui.state.views import ActivityView, Doing
from tests.ui.state.desktop import Start, save_photo
from tests.ui.state.fakes import FakeEngine


class Watched:
    """A course with a clock that stands until it is set."""

    def __init__(self, expected: float | None = None) -> None:
        self.now, self.told = 100.0, 0
        self.course = Course(self._tell, lambda: expected, lambda: self.now)

    def _tell(self) -> None:
        self.told += 1

    def after(self, seconds: float) -> ActivityView:
        """What a tick shows so many seconds later."""
        self.now += seconds
        self.course.tick()
        return self.course.activity


@pytest.fixture
def watched(qtbot: QtBot) -> Watched:
    return Watched(expected=50)


def test_the_seconds_count_down_between_two_reports(watched: Watched) -> None:
    course = watched.course
    course.progressed("analyse", Progress(0, 4, "Analysing"))
    assert (course.activity.words, course.activity.seconds_left) == ("Analysing, about 50 s", 50)
    assert [watched.after(10).words for _ in range(5)] == [
        "Analysing, about 40 s",
        "Analysing, about 30 s",
        "Analysing, about 20 s",
        "Analysing, about 10 s",
        "Analysing",
    ]
    told = watched.told
    assert watched.after(10).seconds_left == 0, "never below"
    assert watched.told == told, "nothing new is told"


def test_the_steps_own_pace_counts_once_it_is_known(watched: Watched) -> None:
    course = watched.course
    course.progressed("analyse", Progress(0, 4, "Analysing"))
    watched.now += 20
    course.progressed("analyse", Progress(1, 4, "Analysing"))
    assert (course.activity.fraction, course.activity.seconds_left) == (0.25, 60)
    course.asked("analyse")
    course.progressed("analyse", Progress(1, 4, "Analysing"))
    assert course.activity.seconds_left == 37.5, "asked again, it begins anew"


def test_renders_are_not_told_while_there_is_something_else(watched: Watched) -> None:
    course = watched.course
    course.show(Doing.SLIDERS, "Preparing sliders")
    course.progressed("render", Progress(1, 2, "Rendering"))
    assert course.activity == ActivityView(Doing.SLIDERS, "Preparing sliders", None, True)
    course.show(Doing.NOTHING)
    course.progressed("render", Progress(1, 2, "Rendering"))
    assert course.activity.doing is Doing.RENDERING
    assert course.activity.fraction == 0.5


def test_the_thumbnails_bar_and_the_chip_agree_at_each_step(start: Start, tmp_path: Path) -> None:
    desktop = start(FakeEngine())
    session = desktop.session
    desktop.until(lambda: session.activity.status.ready)
    item = desktop.open(save_photo(tmp_path / "a.png"))
    bars: list[float | None] = []
    chips: list[float] = []

    def look(changed: int) -> None:
        if changed == item:
            bars.append(session.album.item(item).progress)

    session.album.item_changed.connect(look)
    session.activity.changed.connect(lambda: chips.append(session.activity.view.fraction or 0.0))
    session.photo.enhance()
    desktop.until(lambda: session.photo.picture.after is not None)
    seen = [bar for bar in bars if bar is not None]
    assert sorted(set(seen)) == [0, 0.25, 0.5, 0.75]
    assert set(seen) <= set(chips)
    assert seen == sorted(seen), "never backwards"
    assert session.album.item(item).progress is None


def test_a_second_is_counted_while_nothing_is_reported(start: Start, tmp_path: Path) -> None:
    """In the chip and in the status bar."""
    engine = FakeEngine(seconds_per_megapixel=1000)
    desktop = start(engine)
    activity = desktop.session.activity
    desktop.open(save_photo(tmp_path / "a.png"))
    engine.hold("analyse")
    desktop.session.photo.enhance()
    desktop.until(lambda: activity.view.seconds_left)
    first = activity.view.seconds_left
    assert first is not None
    assert ", about " in activity.view.words
    desktop.until(lambda: (activity.view.seconds_left or first) <= first - 1)
    desktop.session.activity.cancel()
    assert activity.view.seconds_left is None
