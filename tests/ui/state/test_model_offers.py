"""What the window says of models unasked: how far a download is, that a better one exists, that one has gone."""

from dataclasses import replace

import pytest

from pisa_desktop.errors import PisaError
from pisa_desktop.ui.state.weights.pace import Pace
from pisa_desktop.ui.state.weights.rows import share
from tests.ui.state.desktop import Start
from tests.ui.state.fakes import FakeEngine


@pytest.mark.parametrize(
    ("done", "total", "words"),
    [(1.2e9, 2.6e9, "1.2 of 2.6 GB"), (12e6, 167e6, "12 of 167 MB"), (0, 900, "0 of 900 bytes")],
)
def test_share(done: float, total: float, words: str) -> None:
    assert share(done, total) == words


def test_time_left_follows_the_speed_of_the_last_seconds() -> None:
    pace = Pace()
    assert pace.seconds_left(100) is None
    for second in range(60):
        pace.add(second, 10 * min(second, 30) + max(0, second - 30))  # ten a second, then one
    assert pace.seconds_left(359) == pytest.approx(30)
    pace.add(61, 0)
    assert pace.seconds_left(100) is None


# ---- The window's offers ----------------------------------------------------------------------------------------


def test_a_better_model_is_offered_until_that_is_put_away_for_good(start: Start) -> None:
    desktop = start(auto=True)
    desktop.until(lambda: desktop.sentences() == "PiSA-Mini is in use. Get PiSA-SR for the best quality.")
    see, never = desktop.messages[0].actions
    asked: list[bool] = []
    desktop.session.weights.dialog_asked.connect(lambda: asked.append(True))
    assert (see.label, never.label) == ("Models...", "Do not show again")
    never.run()
    assert asked == []
    see.run()
    assert asked == [True]
    assert desktop.session.close()
    again = start(auto=True)
    again.until(lambda: again.session.weights.best is not None and again.session.models.in_use is not None)
    assert again.messages == []


@pytest.mark.fault("Folder moved")
def test_a_model_that_has_gone_since_the_last_start(start: Start) -> None:
    engine = FakeEngine()
    engine.failures["open folder"] = PisaError("/gone holds no model.")
    desktop = start(engine, run_engine=False)
    desktop.session.settings.change(lambda old: replace(old, model="/gone", offer_models=False))
    desktop.session.start_engine()
    desktop.until(lambda: desktop.session.models.in_use is not None)
    assert desktop.sentences() == "/gone holds no model. PiSA-Mini is used."
