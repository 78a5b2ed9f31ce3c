"""The language of the window: choosing it, and texts that follow."""

import os
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from string import Formatter
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QApplication, QComboBox, QDialogButtonBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from pisa_desktop.phrase import Phrase
from pisa_desktop.settings import Language, Settings
from pisa_desktop.ui.dialogs.models.licence import LicencePage
from pisa_desktop.ui.dialogs.settings import SettingsDialog
from pisa_desktop.ui.look.controls import button, label
from pisa_desktop.ui.look.language import Speech, of_system
from pisa_desktop.ui.look.style import Look
from pisa_desktop.ui.look.words import again, duration, listed, long_duration, number, say, tr
from pisa_desktop.ui.state.presets import all_of
from pisa_desktop.ui.state.weights.rows import share
from pisa_desktop.ui.window.window import Window
from tests.ui import installations
from tests.ui.clipped import LANGUAGES, check, clipped
from tests.ui.fake_session import FakeSession

ROOT = Path(__file__).parents[3]
sys.path.insert(0, str(ROOT / "packaging"))
translations = import_module("translations")


@pytest.fixture
def speech(qapp: QApplication) -> Iterator[Speech]:
    """The language of the tests' application, English again at the end."""
    translations.compile_all(ROOT, sys.executable)
    result = Speech(qapp)
    yield result
    result.choose(Language.ENGLISH)
    QLocale.setDefault(QLocale.c())
    result.deleteLater()


@pytest.mark.parametrize(
    ("wanted", "language"),
    [
        (["de-AT", "en"], Language.GERMAN),
        (["nl", "fr-CA"], Language.FRENCH),
        (["es-419"], Language.SPANISH),
        (["zh-Hans-CN", "zh-CN"], Language.CHINESE),
        (["zh-Hant-TW"], Language.ENGLISH),
        (["ja-JP"], Language.JAPANESE),
        (["en-GB", "de"], Language.ENGLISH),
        (["nl"], Language.ENGLISH),
        ([], Language.ENGLISH),
    ],
)
def test_the_systems_language_is_taken_if_the_program_speaks_it(wanted: list[str], language: Language) -> None:
    assert of_system(wanted) is language


def test_texts_that_are_shown_follow_the_language(speech: Speech, qtbot: QtBot) -> None:
    label, name = QLabel(), QLabel()
    qtbot.addWidget(label)
    qtbot.addWidget(name)
    say(label.setText, tr("Close"))
    say(name.setText, "Close")  # the name of an album
    assert label.text() == "Close"
    speech.choose(Language.GERMAN)
    assert (label.text(), name.text()) == ("Schließen", "Close")
    say(label.setText, tr("Cancel"))
    assert label.text() == "Abbrechen"
    speech.choose(Language.JAPANESE)
    assert label.text() == "キャンセル"
    speech.choose(Language.ENGLISH)
    assert label.text() == "Cancel"


def test_a_text_that_was_replaced_by_a_name_stays_a_name(speech: Speech, qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    say(label.setText, tr("Close"))
    say(label.setText, "photo.jpg")
    speech.choose(Language.FRENCH)
    assert label.text() == "photo.jpg"


def test_the_sentence_of_an_error_is_said_with_all_its_parts(speech: Speech) -> None:
    inner = Phrase("{name} is empty.", name="a.jpg")
    outer = Phrase("The settings cannot be saved: {error}", error=inner)
    speech.choose(Language.GERMAN)
    assert tr(outer) == "Die Einstellungen können nicht gespeichert werden: a.jpg ist leer."
    assert outer == "The settings cannot be saved: a.jpg is empty."
    assert again("a.jpg is empty.") == "a.jpg is empty."


def test_numbers_follow_the_language(speech: Speech) -> None:
    assert tr("{size:.1f} GB", size=1.4) == "1.4 GB"
    speech.choose(Language.GERMAN)
    assert tr("{size:.1f} GB", size=1.4) == "1,4 GB"
    assert number(0.8, 2) == "0,80"
    speech.choose(Language.CHINESE)
    assert number(0.8, 2) == "0.80"


def test_lists_have_the_commas_of_the_language(speech: Speech) -> None:
    parts = (tr("Close"), "", "a.jpg", tr("Cancel"))
    assert (listed(parts), listed([])) == ("Close, a.jpg, Cancel", "")
    speech.choose(Language.CHINESE)
    assert tr(listed(parts)) == "关闭\uff0ca.jpg\uff0c取消"
    speech.choose(Language.JAPANESE)
    assert tr(listed(parts)) == "閉じる、a.jpg、キャンセル"


def test_licences_and_shares_of_models_are_said_in_the_language(speech: Speech, qtbot: QtBot) -> None:
    speech.choose(Language.GERMAN)
    pisa = next(row for row in installations.Disk().view().rows if row.id == installations.PISA)
    assert pisa.licence == "CreativeML-Open-RAIL++-M-Lizenz; Apache 2.0 laut README"
    assert share(1.2e9, 2.6e9) == "1,2 von 2,6 GB"
    page = LicencePage(installations.LICENCE, None)
    qtbot.addWidget(page)
    assert any(one.text().startswith("CreativeML-Open-RAIL++-M-Lizenz. ") for one in page.findChildren(QLabel))


def test_what_counts_has_its_forms(speech: Speech) -> None:
    assert [long_duration(seconds) for seconds in (1, 2, 3600)] == ["1 second", "2 seconds", "60 minutes"]
    speech.choose(Language.GERMAN)
    assert [long_duration(seconds) for seconds in (1, 2)] == ["1 Sekunde", "2 Sekunden"]
    speech.choose(Language.JAPANESE)
    assert [long_duration(seconds) for seconds in (1, 2)] == ["1 秒", "2 秒"]


def test_estimates_are_rounded() -> None:
    assert [duration(seconds) for seconds in (0.2, 7.4, 43, 200, 9000)] == ["1 s", "7 s", "45 s", "3 min", "2 h"]


@pytest.mark.parametrize(
    ("language", "cancel"),
    [
        (Language.GERMAN, "Abbrechen"),
        (Language.FRENCH, "Annuler"),
        (Language.SPANISH, "Cancelar"),
        (Language.CHINESE, "取消"),
        (Language.JAPANESE, "キャンセル"),
    ],
)
def test_buttons_of_qts_own_dialogs_are_translated(
    speech: Speech, qtbot: QtBot, language: Language, cancel: str
) -> None:
    speech.choose(language)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "") == cancel


def placeholders(text: str) -> list[tuple[str | None, str | None, str | None]]:
    """The names between braces, with their formats."""
    return sorted((name, form, way) for _, name, form, way in Formatter().parse(text) if name)


COUNT = ("count", "", None)


@pytest.fixture(scope="module")
def found() -> dict[str, Any]:
    """All texts of the program, as they are to be translated."""
    return {text.source: text for text in translations.texts()}


@pytest.mark.parametrize("language", translations.FORMS)
def test_every_text_is_in_every_catalogue_and_finished(language: str, found: dict[str, Any]) -> None:
    messages = {message.findtext("source"): message for message in translations.messages(language)}
    assert messages.keys() == found.keys(), "run packaging/translations.py update"
    for source, message in messages.items():
        translation = message.find("translation")
        assert translation.get("type") is None, f"unfinished: {source}"
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        assert len(forms) == (translations.FORMS[language] if found[source].counts else 1), source
        for form in forms:
            assert form.strip(), source
            assert (source[0] == " ") is (form[0] == " "), form
            assert source.count("&") == form.count("&"), form
        assert placeholders(forms[-1]) == placeholders(source), source
        if len(forms) > 1:  # one thing may be in words, but French says it of none as well
            wanted = [name for name in placeholders(source) if name != COUNT or language == "fr"]
            assert [name for name in placeholders(forms[0]) if name != COUNT or language == "fr"] == wanted, source


def test_words_in_too_little_room_are_found(qtbot: QtBot, look: Look) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    for made, width in ((button("Enhance the album"), 60), (label("A line of words"), 40), (button("Fits"), 200)):
        made.setParent(holder)
        made.setFixedWidth(width)
    holder.show()
    assert [words.partition(":")[0] for words in clipped(holder)] == [
        "Button Enhance the album",
        "QLabel A line of words",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_is_clipped(speech: Speech, look: Look, language: Language) -> None:
    assert check(speech, language) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_presets_fit_a_narrow_window(
    speech: Speech, look: Look, window: Window, session: FakeSession, language: Language, qtbot: QtBot
) -> None:
    row = window.panel.presets
    speech.choose(language)
    session.edit.presets = all_of(Settings())
    session.edit.presets_changed.emit()
    window.resize(1024, 768)
    qtbot.waitUntil(lambda: all(made.visibleRegion().boundingRect() == made.rect() for made in row.buttons()))
    for preset in row.buttons():
        assert preset.fontMetrics().horizontalAdvance(preset.text()) < preset.width()


@pytest.mark.system
def test_no_word_is_clipped_on_a_screen_of_twice_the_scale(speech: Speech) -> None:
    environment = {**os.environ, "QT_SCALE_FACTOR": "2", "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.ui.clipped"]
    asked = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)
    assert (asked.returncode, asked.stdout) == (0, ""), asked.stderr


def test_the_window_follows_a_language_that_is_chosen_in_it(
    speech: Speech, window: Window, session: FakeSession, qtbot: QtBot
) -> None:
    dialog = SettingsDialog(Settings(), session.models, window)
    dialog.changed.connect(lambda _, language: speech.choose(language))
    dialog.show()
    field = dialog.fields["language"]
    assert isinstance(field, QComboBox)
    field.setCurrentIndex(field.findData(Language.GERMAN))
    field.activated.emit(field.currentIndex())
    qtbot.waitUntil(lambda: dialog.sections.item(0).text() == "Fenster")
    assert dialog.windowTitle() == "Einstellungen"
    assert [action.text().replace("&", "") for action in window.menuBar().actions()] == [
        "Datei", "Bearbeiten", "Foto", "Album", "Stärken", "Ansicht", "Hilfe",
    ]  # fmt: skip
    assert window.panel.cleanup.box.text() == "1,00"
    assert window.canvas.overlay.before_tag.text() == "Original"
    assert window.panel.photo_is.itemText(1) == "Scharf"
    assert window.panel.honest.text() == "Ergänzte Details sind geraten.\nPrüfen Sie Gesichter und Schrift."
    assert window.filmstrip.header.counts.whole().startswith("4 Fotos: ")
    assert dialog.fields["language"] is not field
    dialog.hide()
    shiboken6.delete(dialog)


def test_dates_follow_the_language(speech: Speech) -> None:
    day = QDate(2019, 5, 3)
    speech.choose(Language.GERMAN)
    assert QLocale().toString(day, QLocale.FormatType.ShortFormat) == "03.05.19"
    speech.choose(Language.FRENCH)
    assert QLocale().toString(day, QLocale.FormatType.ShortFormat) == "03/05/2019"
