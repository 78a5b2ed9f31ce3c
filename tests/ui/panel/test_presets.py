"""Presets: the row of them, what is lit, own ones, and those for the selection."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.ui.panel.panel import Panel
from pisa_desktop.ui.state.views import PresetView
from pisa_desktop.ui.window.window import Window
from tests.ui.fake_session import FakeSession

LEFT = Qt.MouseButton.LeftButton


def lit(panel: Panel) -> list[str]:
    return [preset.text() for preset in panel.presets.buttons() if preset.isChecked()]


@pytest.mark.parametrize(
    ("strengths", "name"),
    [((0.6, 0.3), ["Light"]), ((1, 0), ["Clean"]), ((1, 0.3), ["Restore"]), ((1, 0.7), ["Crisp"]), ((1, 0.8), [])],
)
def test_a_preset_is_lit_only_at_its_own_strengths(
    panel: Panel, session: FakeSession, strengths: tuple[float, float], name: list[str]
) -> None:
    session.edit.set_strengths(Strengths(*strengths))
    assert lit(panel) == name


def test_a_click_takes_a_preset(panel: Panel, session: FakeSession, qtbot: QtBot) -> None:
    qtbot.mouseClick(panel.presets.buttons()[0], LEFT)
    assert session.called("edit.apply_preset") == [("Light", None)]
    assert lit(panel) == ["Light"]


def test_a_click_on_the_lit_preset_leaves_it_lit(panel: Panel, qtbot: QtBot) -> None:
    for _ in range(2):
        qtbot.mouseClick(panel.presets.buttons()[1], LEFT)
        assert lit(panel) == ["Clean"]


def test_resting_on_a_preset_shows_it(panel: Panel, session: FakeSession, window: Window, qtbot: QtBot) -> None:
    crisp = panel.presets.buttons()[3]
    assert crisp.toolTip() == "Sharpens hair, leaves and stone. Check faces and text.\nClean-up 1.00, Detail 0.70"
    with qtbot.waitSignal(crisp.rested):
        QTest.mouseMove(crisp, crisp.rect().center())
    assert session.called("edit.peek")[-1] == (Strengths(1.0, 0.7),)
    assert session.edit.strengths == Strengths()
    with qtbot.waitSignal(crisp.rested):
        QTest.mouseMove(window.canvas, QPoint(50, 200))
    assert session.called("edit.peek")[-1] == (None,)


def test_own_presets_are_saved_shown_and_deleted(panel: Panel, session: FakeSession) -> None:
    session.edit.set_strengths(Strengths(0.4, 0.2))
    session.edit.save_preset("Old scans")
    assert lit(panel) == ["Old scans"]
    own = panel.presets.buttons()[-1]
    (delete,) = own.actions()
    delete.trigger()
    assert session.called("edit.delete_preset") == [("Old scans",)]
    assert [preset.text() for preset in panel.presets.buttons()] == ["Light", "Clean", "Restore", "Crisp"]


def test_a_long_preset_name_does_not_widen_the_panel(panel: Panel, session: FakeSession) -> None:
    width = panel.presets.width()
    session.edit.save_preset("Scans of the summer 1974")
    QApplication.processEvents()
    assert panel.presets.width() == width
    assert panel.width() == 324


def test_apply_to_selection_without_a_preset(panel: Panel, session: FakeSession, window: Window) -> None:
    session.edit.set_strengths(Strengths(0.9, 0.1))
    window.filmstrip.list.selectAll()
    panel.presets.apply.click()
    assert session.called("edit.copy_strengths") == [()]
    assert session.called("edit.paste_strengths") == [((0, 1, 2, 3),)]


def test_own_presets_stay_in_the_row(panel: Panel, session: FakeSession) -> None:
    top = panel.pad.y()
    for number in range(6):
        session.edit.set_strengths(Strengths(0.1 * number, 0.2))
        session.edit.save_preset(f"Mine {number}")
    QApplication.processEvents()
    assert panel.pad.y() == top
    chosen = panel.presets.buttons()[-1]
    assert chosen.isChecked()
    assert not chosen.visibleRegion().isEmpty(), "the one in use has been scrolled to"


def test_of_presets_with_the_same_strengths_the_chosen_one_is_lit(panel: Panel, session: FakeSession) -> None:
    session.edit.presets = (*session.edit.presets, PresetView("Mine", Strengths(1.0, 0.0), own=True))
    session.edit.set_strengths(Strengths(1.0, 0.0))
    session.edit.presets_changed.emit()
    assert lit(panel) == ["Clean"]
    session.edit.apply_preset("Mine")
    assert lit(panel) == ["Mine"]
