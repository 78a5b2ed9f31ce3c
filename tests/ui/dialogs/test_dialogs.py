"""The dialogs: what they show and return, and their use by keyboard."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QLineEdit, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from pisa_desktop import __version__
from pisa_desktop.files import Exists
from pisa_desktop.photo.formats import OutputFormat, OutputOptions
from pisa_desktop.restore.condition import PhotoIs
from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.settings import OnOpening, Preset, Settings, StartScale, Theme
from pisa_desktop.settings_table import TABLE
from pisa_desktop.ui.dialogs.about import AboutDialog
from pisa_desktop.ui.dialogs.export import ExportDialog
from pisa_desktop.ui.dialogs.fault import FaultDialog
from pisa_desktop.ui.dialogs.frame import ask, ask_name
from pisa_desktop.ui.dialogs.keys import KeysDialog
from pisa_desktop.ui.dialogs.licences import LicencesDialog
from pisa_desktop.ui.dialogs.output import FolderField
from pisa_desktop.ui.dialogs.settings import SettingsDialog
from pisa_desktop.ui.look.controls import Switch
from pisa_desktop.ui.state.views import Estimate, Face, Message, StatusView, Tone
from pisa_desktop.ui.window.window import Window
from tests.ui.conftest import Press
from tests.ui.dialogs.answers import answer, rejected
from tests.ui.fake_session import FakeSession


def key(pressed: Qt.Key) -> Callable[[QDialog], None]:
    return lambda dialog: QTest.keyClick(dialog, pressed)


# ---- Export ----------------------------------------------------------------------------------------------------


@pytest.fixture
def export(qtbot: QtBot, session: FakeSession) -> ExportDialog:
    session.exports.options = OutputOptions(
        OutputFormat.WEBP, 80, Exists.SKIP, True, "{name}-{scale}x", Path("/photos/Enhanced")
    )
    dialog = ExportDialog(session.exports, "wren.jpg", None)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_the_last_choices_are_shown_and_returned(export: ExportDialog, session: FakeSession) -> None:
    assert export.options() == session.exports.options


def test_every_choice_of_export(export: ExportDialog) -> None:
    export.fields.folder.edit.setText("/elsewhere")
    export.fields.format.setCurrentIndex(export.fields.format.findData("png"))
    export.fields.quality.setValue(70)
    export.fields.template.setText("{name}-{pix}-{sem}")
    export.fields.exists.setCurrentIndex(export.fields.exists.findData("overwrite"))
    export.fields.remove_gps.setChecked(False)
    assert export.options() == OutputOptions(
        OutputFormat.PNG, 70, Exists.OVERWRITE, False, "{name}-{pix}-{sem}", Path("/elsewhere")
    )


def test_the_example_follows_the_fields(export: ExportDialog, session: FakeSession) -> None:
    assert export.example.text() == "wren-2x.jpg, 2048 \u00d7 1366, about 1.8 MB"
    session.exports.problem = "The name template '{' has a brace without its partner."
    export.fields.template.setText("{")
    assert export.example.text() == session.exports.problem
    save = next(button for button in export.findChildren(QPushButton) if button.text() == "Export")
    assert not save.isEnabled()
    session.exports.problem = ""
    export.fields.template.setText("{name}")
    assert save.isEnabled()


def test_quality_only_where_it_matters(export: ExportDialog) -> None:
    for form, matters in (("png", False), ("tiff", False), ("jpeg", True), ("same", True)):
        export.fields.format.setCurrentIndex(export.fields.format.findData(form))
        assert export.fields.quality.isEnabled() is matters


def test_the_folder_can_be_browsed(export: ExportDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pisa_desktop.ui.dialogs.output.QFileDialog.getExistingDirectory", lambda *_: "/found")
    export.fields.folder.browse.click()
    assert export.options().folder == Path("/found")


def test_ctrl_e_then_enter_repeats_the_last_export(window: Window, session: FakeSession, press: Press) -> None:
    session.set_primary(Face.EXPORT, "Export...")
    answer(key(Qt.Key.Key_Return))
    press("Ctrl+E")
    assert session.called("exports.export") == [(session.exports.options,)]


def test_esc_exports_nothing(window: Window, session: FakeSession, press: Press) -> None:
    answer(key(Qt.Key.Key_Escape))
    press("Ctrl+E")
    assert session.called("exports.export") == []


# ---- Settings --------------------------------------------------------------------------------------------------


@pytest.fixture
def settings(qtbot: QtBot, fake: FakeSession) -> SettingsDialog:
    dialog = SettingsDialog(Settings(), fake.models, None)
    qtbot.addWidget(dialog)
    dialog.changed.connect(lambda setting, value: fake.settings.change(lambda old: setting.changed(old, value)))
    dialog.show()
    return dialog


def test_every_setting_has_a_field_that_shows_it(settings: SettingsDialog) -> None:
    shown = [setting for setting in TABLE if setting.name != "model"]  # the panel's
    assert set(settings.fields) == {setting.name for setting in shown}
    words = [label.text() for label in settings.findChildren(QLabel)]
    for setting in shown:
        assert setting.label in words
        if setting.name != "device":  # its hint depends on the devices found
            assert any(text.startswith(setting.help) for text in words)


def test_each_kind_of_setting_is_changed(settings: SettingsDialog, fake: FakeSession) -> None:
    fields = settings.fields
    theme, on_opening = cast(QComboBox, fields["theme"]), cast(QComboBox, fields["enhance_on_opening"])
    for picker, value in ((theme, "light"), (on_opening, "never")):
        picker.setCurrentIndex(picker.findData(value))
        picker.activated.emit(picker.currentIndex())
    cast(Switch, fields["nearest_before"]).click()
    cast(QSpinBox, fields["output.quality"]).setValue(70)
    folder = cast(FolderField, fields["output.folder"])
    folder.edit.setText("/out")
    folder.edit.editingFinished.emit()
    template = cast(QLineEdit, fields["output.template"])
    template.setText("{name}-{scale}x")
    template.editingFinished.emit()
    kept = fake.settings.current
    assert (kept.theme, kept.enhance_on_opening, kept.nearest_before) == (Theme.LIGHT, OnOpening.NEVER, True)
    assert (kept.output.quality, kept.output.folder, kept.output.template) == (70, Path("/out"), "{name}-{scale}x")


def test_what_photos_start_with_is_chosen(settings: SettingsDialog, fake: FakeSession) -> None:
    def choose(name: str, text: str) -> None:
        picker = cast(QComboBox, settings.fields[name])
        picker.setCurrentIndex(picker.findText(text))
        picker.activated.emit(picker.currentIndex())

    assert cast(QComboBox, settings.fields["strengths"]).currentText() == "As suits the model"
    choose("strengths", "Crisp \u00b7 1.00 / 0.70")
    choose("scale", "2\u00d7")
    choose("photo_is", "Soft")
    kept = fake.settings.current
    assert (kept.strengths, kept.scale, kept.photo_is) == (Strengths(1.0, 0.7), StartScale.TWO, PhotoIs.SOFT)
    choose("strengths", "As suits the model")
    assert fake.settings.current.strengths is None


def test_strengths_of_no_preset_are_in_the_list_while_they_are_chosen(qtbot: QtBot, fake: FakeSession) -> None:
    dialog = SettingsDialog(Settings(strengths=Strengths(0.4, 0.2)), fake.models, None)
    qtbot.addWidget(dialog)
    picker = cast(QComboBox, dialog.fields["strengths"])
    assert picker.currentText() == "0.40 / 0.20"
    assert picker.count() == 6


def test_a_bad_value_is_reported_and_not_kept(settings: SettingsDialog, fake: FakeSession) -> None:
    template = cast(QLineEdit, settings.fields["output.template"])
    template.setText("{nam}")
    template.editingFinished.emit()
    assert "asks for {nam}" in settings.problem.text()
    assert settings.problem.isVisible()
    assert fake.settings.current == Settings()
    template.setText("{name}")
    template.editingFinished.emit()
    assert not settings.problem.isVisible()


def test_all_settings_are_reset_after_a_question(window: Window, session: FakeSession) -> None:
    mine = Settings(theme=Theme.LIGHT, own_presets=(Preset("Old scans", Strengths(1, 0)),), strip_names=True)

    def press_reset(dialog: QDialog) -> None:
        answer(lambda asked: asked.findChildren(QPushButton)[yes].click())
        next(made for made in dialog.findChildren(QPushButton) if made.text().startswith("Reset")).click()
        dialog.reject()

    for yes in (0, 1):
        session.settings.current = mine
        answer(press_reset)
        window.dialogs.show_settings()
        assert session.settings.current == (Settings(own_presets=mine.own_presets) if yes else mine)


def test_what_is_set_for_saving_counts_for_the_next_export(window: Window, session: FakeSession) -> None:
    session.settings.current = Settings(last_export=OutputOptions(quality=70))

    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, SettingsDialog)
        cast(Switch, dialog.fields["nearest_before"]).click()
        assert session.settings.current.last_export == OutputOptions(quality=70)
        cast(Switch, dialog.fields["output.remove_gps"]).click()
        dialog.accept()

    answer(choose)
    window.dialogs.show_settings()
    assert session.settings.current == Settings(
        nearest_before=True, output=OutputOptions(remove_gps=True, keep_time=True)
    )


def test_the_settings_lead_to_the_keys_and_the_log(
    window: Window, session: FakeSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))

    def press_both(dialog: QDialog) -> None:
        links = {made.text(): made for made in dialog.findChildren(QPushButton)}
        links["Log folder"].click()
        seen = rejected()
        links["Keys"].click()
        assert seen == [KeysDialog]
        dialog.reject()

    answer(press_both)
    window.dialogs.show_settings()
    assert opened == [session.log_folder.as_uri()]


def test_sections_are_pages(settings: SettingsDialog) -> None:
    assert [settings.sections.item(i).text() for i in range(settings.sections.count())] == [
        "Window",
        "New photos",
        "Model",
        "Saving",
        "Limits",
    ]
    assert settings.fields["theme"].isVisible()
    settings.sections.setCurrentRow(4)
    assert not settings.fields["theme"].isVisible()
    assert settings.fields["analyses_mb"].isVisible()


def test_settings_by_key(window: Window, session: FakeSession, press: Press) -> None:
    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, SettingsDialog)
        cast(Switch, dialog.fields["nearest_before"]).click()
        dialog.accept()

    answer(choose)
    press("Ctrl+,")
    assert session.settings.current == replace(Settings(), nearest_before=True)


# ---- The others ------------------------------------------------------------------------------------------------


def test_the_list_of_keys_is_the_table(window: Window, qtbot: QtBot) -> None:
    dialog = KeysDialog(window.commands.keys(), None)
    qtbot.addWidget(dialog)
    shown = {label.text() for label in dialog.findChildren(QLabel)}
    for menu in window.commands.menus:
        for command in menu.commands():
            assert (command.plain in shown) is bool(command.keys)


@pytest.mark.parametrize("pressed", ["F1", "?"])
def test_the_list_of_keys_by_key(press: Press, pressed: str) -> None:
    seen = rejected()
    press(pressed)
    assert seen == [KeysDialog]


def test_about(window: Window) -> None:
    seen = rejected()
    window.commands.action("about").trigger()
    assert seen == [AboutDialog]


def test_about_copies_a_report_on_the_computer_and_shows_the_licences(window: Window, session: FakeSession) -> None:
    texts: list[str] = []

    def read(dialog: QDialog) -> None:
        assert isinstance(dialog, LicencesDialog)
        texts.append(dialog.text.toPlainText())
        dialog.reject()

    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, AboutDialog)
        dialog.copy.click()
        answer(read)
        next(made for made in dialog.findChildren(QPushButton) if made.objectName() == "licences").click()
        dialog.reject()

    session.activity.status = StatusView("CPU, bf16", True, "PiSA-Mini", "")
    answer(choose)
    window.commands.action("about").trigger()
    report = QGuiApplication.clipboard().text().splitlines()
    assert report[0] == f"PiSA Desktop {__version__}, run by Python"
    assert report[-1] == "CPU, bf16 \u00b7 PiSA-Mini"
    assert len(report) == 4
    assert "Copyright (c) 2021, Xintao Wang" in texts[0]


def test_a_bug_report_can_be_copied_and_the_window_stays_open(window: Window, session: FakeSession) -> None:
    session.messages.fault.emit(
        Message("The picture could not be drawn.", Tone.BAD, details="Traceback\nValueError: x")
    )
    dialog = window.findChild(FaultDialog)
    assert dialog is not None
    assert dialog.isVisible()
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == "Traceback\nValueError: x"
    dialog.close_button.click()
    assert not dialog.isVisible()
    assert window.isVisible()


@pytest.mark.parametrize(
    ("button", "call"),
    [("Enhance", "photo.enhance"), ("Enhance the visible part", "photo.enhance_visible"), ("Cancel", "")],
)
def test_a_long_run_needs_confirmation(window: Window, session: FakeSession, button: str, call: str) -> None:
    session.activity.estimate = Estimate(
        720, "About 12 minutes on this computer (CPU, bf16). PiSA-Mini: 15 seconds.", True
    )
    session.set_primary(Face.ENHANCE, "Enhance, about 12 min")

    def choose(dialog: QDialog) -> None:
        assert any(label.text() == session.activity.estimate.words for label in dialog.findChildren(QLabel))
        next(made for made in dialog.findChildren(QPushButton) if made.text() == button).click()

    answer(choose)
    window.panel.primary.click()
    made = [name for name, *_ in session.calls if str(name).startswith("photo.enhance")]
    assert made == ([call] if call else [])


def test_a_preset_is_named(window: Window, session: FakeSession) -> None:
    def choose(dialog: QDialog) -> None:
        save = next(made for made in dialog.findChildren(QPushButton) if made.text() == "Save")
        assert not save.isEnabled()
        QTest.keyClicks(dialog.findChildren(QLineEdit)[0], " Old scans ")
        assert save.isEnabled()
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    answer(choose)
    window.panel.presets.save.click()
    assert session.called("edit.save_preset") == [("Old scans",)]


def test_a_taken_name_is_reported(window: Window) -> None:
    notes: list[str] = []

    def choose(dialog: QDialog) -> None:
        QTest.keyClicks(dialog.findChildren(QLineEdit)[0], "Mine")
        notes.extend(label.text() for label in dialog.findChildren(QLabel))
        dialog.reject()

    answer(choose)
    assert ask_name(window, "Save as a preset", "", ["Mine"]) == ""
    assert "Replaces the preset of that name." in notes


@pytest.mark.parametrize(("pressed", "given"), [(Qt.Key.Key_Return, 1), (Qt.Key.Key_Escape, None)])
def test_enter_gives_the_last_answer_and_esc_none(window: Window, pressed: Qt.Key, given: int | None) -> None:
    answer(key(pressed))
    assert ask(window, "Close?", "A photo is being saved.", ("Keep working", "Close")) == given
