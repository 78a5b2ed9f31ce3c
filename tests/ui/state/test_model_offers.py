"""What the window says of models unasked: how far a download is, that a better one exists, that one has gone."""

from dataclasses import replace
from pathlib import Path

import pytest

from pisa_desktop.errors import PisaError
from pisa_desktop.ui.state.views import MINI
from pisa_desktop.ui.state.weights.pace import Pace
from pisa_desktop.ui.state.weights.rows import Snapshot, row, share
from pisa_desktop.ui.state.weights.views import Act
from pisa_desktop.weights.gpu_pack.entry import Archive, Entry
from pisa_desktop.weights.states import ModelState, PackageState, State
from tests.ui.state.desktop import Start
from tests.ui.state.fakes import FakeEngine


@pytest.mark.parametrize(
    ("done", "total", "words"),
    [(1.2e9, 2.6e9, "1.2 of 2.6 GB"), (12e6, 167e6, "12 of 167 MB"), (0, 900, "0 of 900 bytes")],
)
def test_share(done: float, total: float, words: str) -> None:
    assert share(done, total) == words


def test_a_pack_of_an_earlier_release_needs_an_update() -> None:
    entry = Entry("0.2.0", "", 580, (7, 5), (Archive("torch-2.tar.xz", "torch-", "torch 2", 3_000_000, "0" * 64, 9),))
    part = PackageState(entry.model.parts[0], State.ABSENT, Path("torch-2"), 0, of_earlier_release=True)
    state = ModelState(entry.model, (part,))
    shown = row(state, Snapshot((), (state,), Path("models"), 9, 9, 9, frozenset()), MINI, None, None)
    assert shown.words == "Needs an update"
    assert shown.acts == {Act.DOWNLOAD, Act.REMOVE}


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
