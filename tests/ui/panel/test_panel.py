"""Every control of the panel: what it changes in the session, and what it shows of it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pisa_desktop.restore.condition import Condition, PhotoIs
from pisa_desktop.restore.size import Size
from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.ui.dialogs.export import ExportDialog
from pisa_desktop.ui.dialogs.models.dialog import ModelsDialog
from pisa_desktop.ui.panel.panel import Panel
from pisa_desktop.ui.state.views import MINI, Face, ModelView
from pisa_desktop.ui.window.window import Window
from tests.ui.dialogs.answers import answer, rejected
from tests.ui.fake_session import FakeSession, stripes

LEFT = Qt.MouseButton.LeftButton


def test_apply_to_selection_is_offered_for_a_selection(panel: Panel, session: FakeSession, window: Window) -> None:
    assert not panel.presets.apply.isVisible()
    window.filmstrip.list.selectAll()
    assert panel.presets.apply.isVisible()
    assert panel.presets.apply.text() == "Apply to 4"
    session.edit.set_strengths(Strengths(1, 0))
    panel.presets.apply.click()
    assert session.called("edit.apply_preset") == [("Clean", (0, 1, 2, 3))]


def test_sliders_follow_the_session_without_setting_it_again(panel: Panel, session: FakeSession) -> None:
    session.edit.set_strengths(Strengths(0.35, 1.2))
    assert (panel.cleanup.slider.value(), panel.detail.slider.value()) == (35, 120)
    assert (panel.cleanup.box.value(), panel.detail.box.value()) == (0.35, 1.2)
    assert (panel.pad.across.value(), panel.pad.upwards.value()) == (35, 120)
    assert len(session.called("edit.set_strengths")) == 1


def test_a_drag_settles_once(panel: Panel, session: FakeSession) -> None:
    slider = panel.detail.slider
    middle = slider.rect().center()
    QTest.mousePress(slider, LEFT, pos=middle)
    for step in range(1, 6):
        QTest.mouseMove(slider, middle + QPoint(12 * step, 0))
    QTest.mouseRelease(slider, LEFT, pos=middle + QPoint(60, 0))
    calls = session.called("edit.set_strengths")
    assert [settled for _, settled in calls] == [False] * (len(calls) - 1) + [True]
    assert len(calls) >= 5
    assert session.edit.strengths.pix == 1.0
    assert session.edit.strengths.sem == pytest.approx(1.1, abs=0.06)


def test_the_ends_of_a_slider(panel: Panel, session: FakeSession) -> None:
    slider = panel.cleanup.slider
    for place, strength in ((1, 0.0), (slider.width() - 1, 1.5)):
        QTest.mouseClick(slider, LEFT, pos=QPoint(place, 10))
        assert session.edit.strengths.pix == strength


def test_a_double_click_resets_a_slider(panel: Panel, session: FakeSession) -> None:
    session.edit.starting = Strengths(0.9, 0.35)
    QTest.mouseClick(panel.detail.slider, LEFT, pos=QPoint(20, 10))
    QTest.mouseDClick(panel.detail.slider, LEFT, pos=QPoint(20, 10))
    assert session.edit.strengths == Strengths(1, 0.35)


def test_arrow_keys_move_a_slider_by_a_step(panel: Panel, session: FakeSession) -> None:
    panel.detail.slider.setFocus()
    QTest.keyClick(panel.detail.slider, Qt.Key.Key_Right)
    assert session.edit.strengths == Strengths(1.0, 1.05)
    assert session.called("photo.select_next") == []


def test_a_number_is_typed_and_entered(panel: Panel, session: FakeSession, window: Window) -> None:
    box = panel.cleanup.box
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, "0.83")
    assert session.called("edit.set_strengths") == []
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert session.edit.strengths == Strengths(0.83, 1.0)
    assert window.canvas.hasFocus()


def test_a_number_above_the_range_becomes_the_largest_and_is_said(
    panel: Panel, session: FakeSession, window: Window
) -> None:
    box = panel.detail.box
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, "2.4")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert box.text() == "1.50"
    assert session.edit.strengths == Strengths(1.0, 1.5)
    (said,) = window.centre.messages.messages()
    assert said.text == "Detail goes up to 1.50, so 1.50 was taken."


def test_before_enhancing_the_controls_look_as_if_they_wait(panel: Panel, session: FakeSession) -> None:
    controls = (panel.pad, panel.detail.slider)
    done = [control.grab().toImage() for control in controls]
    session.show_pixels(stripes(20, 30), None)
    assert all(control.grab().toImage() != before for control, before in zip(controls, done, strict=True))
    assert panel.detail.slider.statusTip() == "Applied when enhanced"
    session.show_pixels(stripes(20, 30), stripes(40, 60))
    assert [control.grab().toImage() for control in controls] == done


def test_esc_drops_what_was_typed(panel: Panel, session: FakeSession, window: Window) -> None:
    box = panel.cleanup.box
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, "0.3")
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert session.edit.strengths == Strengths()
    assert box.value() == 1.0
    assert window.canvas.hasFocus()


def test_the_pad_is_dragged(panel: Panel, session: FakeSession) -> None:
    pad = panel.pad
    QTest.mousePress(pad, LEFT, pos=QPoint(pad.width() // 2, pad.height() // 2))
    QTest.mouseMove(pad, QPoint(pad.width() - 16, pad.height() - 16))
    QTest.mouseRelease(pad, LEFT, pos=QPoint(pad.width() - 16, pad.height() - 16))
    calls = session.called("edit.set_strengths")
    assert calls[0][1] is False
    assert calls[-1] == (Strengths(1.5, 0.0), True)


def test_clicks_beyond_the_pads_field_are_clamped(panel: Panel, session: FakeSession) -> None:
    QTest.mouseClick(panel.pad, LEFT, pos=QPoint(1, 1))
    assert session.edit.strengths == Strengths(0.0, 1.5)


@pytest.mark.parametrize(
    ("key", "strengths"),
    [("Left", (0.95, 1)), ("Right", (1.05, 1)), ("Up", (1, 1.05)), ("Down", (1, 0.95))],
)
def test_arrow_keys_move_the_dot_from_either_axis(
    panel: Panel, session: FakeSession, key: str, strengths: tuple[float, float]
) -> None:
    for axis in (panel.pad.across, panel.pad.upwards):
        session.edit.set_strengths(Strengths())
        axis.setFocus()
        QTest.keyClick(axis, Qt.Key[f"Key_{key}"])
        assert session.edit.strengths == Strengths(*strengths)


def test_a_double_click_resets_the_pad(panel: Panel, session: FakeSession) -> None:
    session.edit.starting = Strengths(0.9, 0.35)
    session.edit.set_strengths(Strengths(0.2, 0.4))
    QTest.mouseDClick(panel.pad, LEFT, pos=QPoint(40, 40))
    assert session.edit.strengths == Strengths(0.9, 0.35)


def test_slots_store_and_recall(panel: Panel, session: FakeSession) -> None:
    first = panel.slots.buttons[0]
    QTest.mouseClick(first, LEFT, Qt.KeyboardModifier.ShiftModifier)
    assert session.called("edit.store_slot") == [(0,)]
    assert first.isChecked()
    session.edit.set_strengths(Strengths(0.5, 0.5))
    assert not first.isChecked()
    QTest.mouseClick(first, LEFT)
    assert session.called("edit.recall_slot") == [(0,)]
    assert first.isChecked()


def test_a_click_on_an_empty_slot_stores_and_the_menu_clears(panel: Panel, session: FakeSession) -> None:
    slot = panel.slots.buttons[1]
    (clear,) = slot.actions()
    assert not clear.isEnabled()
    assert slot.toolTip() == "Slot B: empty. A click or Shift+2 stores the current strengths."
    QTest.mouseClick(slot, LEFT)
    assert session.called("edit.store_slot") == [(1,)]
    session.edit.set_strengths(Strengths(0.5, 0.5))
    QTest.mouseClick(slot, LEFT)
    assert session.called("edit.recall_slot") == [(1,)]
    session.edit.set_strengths(Strengths(0.6, 0.5))
    QTest.mouseClick(slot, LEFT, Qt.KeyboardModifier.ShiftModifier)
    assert session.edit.slots == (None, Strengths(0.6, 0.5), None, None)
    clear.trigger()
    assert session.called("edit.clear_slot") == [(1,)]
    assert not clear.isEnabled()


@pytest.mark.parametrize("scale", [1, 2, 4])
def test_scale(panel: Panel, session: FakeSession, scale: int) -> None:
    QTest.mouseClick(panel.scale.button(scale), LEFT)
    assert session.called("edit.set_size") == [(Size(scale),)]
    assert panel.scale.button(scale).isChecked()
    expected = "1024 \u00d7 683" if scale == 1 else f"\u2192  {1024 * scale} \u00d7 {683 * scale}"
    assert panel.size_line.whole().endswith(f"{expected}   JPEG, 2019")


def test_a_custom_scale_is_shown_on_its_button(panel: Panel, session: FakeSession) -> None:
    custom = panel.scale.custom
    assert (custom.text(), custom.isChecked()) == ("\u2026", False)
    session.edit.set_size(Size(2.5))
    assert (custom.text(), custom.isChecked()) == ("2.5\u00d7", True)
    assert panel.size_line.whole().endswith("\u2192  2560 \u00d7 1708   JPEG, 2019")
    session.edit.set_size(Size(4))
    assert (custom.text(), custom.isChecked()) == ("\u2026", False)


def test_the_button_for_a_custom_scale_is_checked_only_once_one_is_chosen(panel: Panel, session: FakeSession) -> None:
    answer(lambda dialog: dialog.reject())
    panel.scale.custom.click()
    assert panel.scale.button(2).isChecked()
    assert not panel.scale.custom.isChecked()


def test_models(panel: Panel, session: FakeSession) -> None:
    session.models.all = (ModelView(MINI, "PiSA-Mini"), ModelView("/weights", "PiSA-SR"))
    session.models.changed.emit()
    picker = panel.model
    assert [picker.itemText(i) for i in range(picker.count())] == [
        "PiSA-Mini",
        "PiSA-SR",
        "",
        "Models...",
    ]
    picker.activated.emit(1)
    assert session.called("models.open") == [("/weights",)]
    assert picker.currentText() == "PiSA-Mini"  # until the session reports that the other is in use


def test_the_last_entry_opens_the_models_dialog(panel: Panel, session: FakeSession) -> None:
    seen = rejected()
    panel.model.activated.emit(2)
    assert seen == [ModelsDialog]
    assert session.called("models.open") == []


@pytest.mark.parametrize(
    ("face", "words", "call"),
    [(Face.ENHANCE, "Enhance, about 4 min", "photo.enhance"), (Face.CANCEL, "Cancel", "activity.cancel")],
)
def test_the_primary_button_does_what_it_says(
    panel: Panel, session: FakeSession, face: Face, words: str, call: str, qtbot: QtBot
) -> None:
    session.set_primary(face, words)
    qtbot.waitUntil(lambda: panel.primary.takes_clicks)
    assert panel.primary.text() == words
    assert panel.primary.accessibleName() == words
    QTest.mouseClick(panel.primary, LEFT)
    assert session.called(call) == [()]


def test_a_late_click_on_cancel_does_not_open_export(panel: Panel, session: FakeSession, qtbot: QtBot) -> None:
    session.set_primary(Face.CANCEL, "Cancel")
    qtbot.waitUntil(lambda: panel.primary.takes_clicks)
    session.set_primary(Face.EXPORT, "Export...")
    QTest.mouseClick(panel.primary, LEFT)
    assert session.called("exports.export") == []
    assert QApplication.activeModalWidget() is None
    session.set_primary(Face.EXPORT, "Export...")  # the same face again starts nothing anew
    qtbot.waitUntil(lambda: panel.primary.takes_clicks)
    seen = rejected()
    QTest.mouseClick(panel.primary, LEFT)
    assert seen == [ExportDialog]


def test_the_primary_button_exports(
    panel: Panel, session: FakeSession, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(
        "pisa_desktop.ui.window.dialog_opener.ask_export", lambda exports, _name, _parent: exports.options
    )
    session.set_primary(Face.EXPORT, "Export...")
    qtbot.waitUntil(lambda: panel.primary.takes_clicks)
    QTest.mouseClick(panel.primary, LEFT)
    assert session.called("exports.export") == [(session.exports.options,)]


def test_a_disabled_primary_button_does_nothing(panel: Panel, session: FakeSession) -> None:
    session.set_primary(Face.ENHANCE, "Enhance", enabled=False)
    QTest.mouseClick(panel.primary, LEFT)
    assert session.called("photo.enhance") == []


def test_what_export_would_write(panel: Panel, session: FakeSession) -> None:
    assert panel.output_line.whole() == "To Enhanced/wren-2x.jpg, about 1.8 MB"
    session.exports.bytes = None
    session.exports.looked.emit()
    assert panel.output_line.whole() == "To Enhanced/wren-2x.jpg"
    session.exports.problem = "The photo is still being opened."
    session.photo.picture_changed.emit()
    assert panel.output_line.whole() == session.exports.problem
    session.photo.select(None)
    assert panel.output_line.whole() == ""


def test_the_warning_about_added_detail_is_shown(panel: Panel) -> None:
    assert panel.honest.text() == "Added detail is a guess.\nCheck faces and text."
    assert panel.honest.isVisible()


def test_what_the_photo_is(panel: Panel, session: FakeSession) -> None:
    picker = panel.photo_is
    assert [picker.itemText(i) for i in range(picker.count())] == ["Auto", "Sharp", "Soft", "Worn"]
    session.edit.assessed = Condition.SOFT
    session.photo.picture_changed.emit()
    assert picker.currentText() == "Auto: Soft"
    assert "It is restored from half its size." in picker.itemData(2, Qt.ItemDataRole.ToolTipRole)
    picker.setCurrentIndex(3)
    picker.activated.emit(3)
    assert session.called("edit.set_photo_is") == [(PhotoIs.WORN,)]
    assert (picker.currentText(), picker.accessibleName()) == ("Worn", "Photo is")
    assert picker.itemText(0) == "Auto: Soft"
