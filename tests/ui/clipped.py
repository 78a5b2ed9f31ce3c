"""Finds words that do not fit, in the window and its dialogs: python -m tests.ui.clipped prints them for all languages.

QT_SCALE_FACTOR=2 does the same on a screen with 200 %.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

import shiboken6
from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QWidget,
)

from pisa_desktop.restore.size import Size
from pisa_desktop.settings import Language, Settings
from pisa_desktop.ui.canvas.overlay.chips import Chip, ChipButton
from pisa_desktop.ui.canvas.overlay.grid_cell import GridCell
from pisa_desktop.ui.dialogs.album import AlbumDialog
from pisa_desktop.ui.dialogs.export import ExportDialog
from pisa_desktop.ui.dialogs.frame import Frame
from pisa_desktop.ui.dialogs.keys import KeysDialog
from pisa_desktop.ui.dialogs.models.dialog import ModelsDialog
from pisa_desktop.ui.dialogs.settings import SettingsDialog
from pisa_desktop.ui.dialogs.size import SizeDialog
from pisa_desktop.ui.look.controls import Elided
from pisa_desktop.ui.look.language import Speech
from pisa_desktop.ui.look.style import Look
from pisa_desktop.ui.look.words import tr
from pisa_desktop.ui.panel.presets import PresetButton
from pisa_desktop.ui.state.presets import all_of
from pisa_desktop.ui.window.window import Window
from tests.ui import installations
from tests.ui.fake_album import BADGES, NAMES
from tests.ui.fake_session import FakeSession, stripes

LANGUAGES = [language for language in Language if language is not Language.SYSTEM]


def clipped(top: QWidget) -> Iterator[str]:
    """Every text below a widget that has less room than it needs: "QPushButton Abbrechen: 70 of 81 pixels"."""
    for widget in top.findChildren(QWidget):
        if not widget.isVisibleTo(top):
            continue
        needed, room = _needed(widget), _room(widget)
        if needed > room:
            text = getattr(widget, "currentText", getattr(widget, "text", str))()
            yield f"{type(widget).__name__} {text}: {room} of {needed} pixels"


def scrolled_sideways(dialog: QWidget) -> Iterator[str]:
    """Every page and list of a dialog that is wider than its place, unless the screen is too narrow for it."""
    if dialog.width() >= dialog.screen().availableGeometry().width():
        return
    for area in dialog.findChildren(QAbstractScrollArea):
        if area.isVisibleTo(dialog) and area.horizontalScrollBar().maximum() > 0:
            yield f"{type(area).__name__}: {area.horizontalScrollBar().maximum()} pixels are hidden at the right"


def _needed(widget: QWidget) -> int:
    if isinstance(widget, Elided | GridCell | PresetButton) or getattr(widget, "compact", False):
        return 0  # they shorten their words themselves, and presets scroll
    if isinstance(widget, QLabel):
        return widget.heightForWidth(widget.width()) if widget.wordWrap() else widget.sizeHint().width()
    if isinstance(widget, QComboBox):
        return widget.fontMetrics().horizontalAdvance(widget.currentText())
    if isinstance(widget, QPushButton | QCheckBox):
        font = QFont(widget.font())
        if isinstance(widget, QPushButton) and widget.isDefault():
            font.setWeight(QFont.Weight.DemiBold)
        return QFontMetrics(font).horizontalAdvance(widget.text().replace("&", ""))
    return 0


def _room(widget: QWidget) -> int:
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.height()
    if isinstance(widget, QComboBox):
        box = QStyleOptionComboBox()
        widget.initStyleOption(box)
        field = QStyle.SubControl.SC_ComboBoxEditField
        return widget.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, box, field, widget).width()
    if isinstance(widget, QPushButton) and not isinstance(widget, Chip | ChipButton):
        button = QStyleOptionButton()
        widget.initStyleOption(button)
        area: QRect = widget.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, button, widget)
        return area.width()
    return widget.width()


def dialogs(window: Window, session: FakeSession) -> Iterator[QWidget]:
    """The dialogs with the longest words, shown."""
    session.set_weights(installations.EVERY["ready"])
    asked = Frame(tr("This will take a while"), window)
    asked.add_buttons((tr("Cancel"), tr("Enhance the visible part"), tr("Enhance")))
    for dialog in (
        SettingsDialog(Settings(), session.models, window),
        ExportDialog(session.exports, "wren.jpg", window),
        AlbumDialog(session.run, session.activity, window),
        ModelsDialog(session.weights, window),
        KeysDialog(window.commands.keys(), window),
        *(SizeDialog((683, 1024), Size.parse(text), window) for text in ("2", "long=4000", "width=30cm@300")),
        asked,
    ):
        dialog.show()
        layout = dialog.layout()
        assert layout is not None
        needed = layout.totalHeightForWidth(dialog.width())
        dialog.resize(dialog.width(), max(dialog.height(), needed))  # the offscreen screen has 400 pixels at 200 %
        yield dialog
        dialog.hide()


def check(speech: Speech, language: Language) -> list[str]:
    """Everything that is clipped in a language, in a window of 1280x720."""
    speech.choose(Language.ENGLISH)
    session = FakeSession()
    session.fill(NAMES, BADGES)
    session.photo.select(0)
    session.show_pixels(stripes(120, 180), stripes(240, 360))
    window = Window(session)
    window.resize(1280, 720)
    window.show()
    window.panel.presets.show_presets(all_of(Settings()))
    speech.choose(language)
    QApplication.processEvents()
    found = [f"{language}: {words}" for words in clipped(window)]
    for dialog in dialogs(window, session):
        pages = getattr(dialog, "sections", None)
        for page in range(pages.count() if pages else 1):
            if pages:
                pages.setCurrentRow(page)
            for _ in range(2):  # a label that wraps asks for its height after it has its width
                QApplication.processEvents()
            words = [*clipped(dialog), *scrolled_sideways(dialog)]
            if dialog.minimumHeight() > dialog.screen().availableGeometry().height():
                words.append(f"higher than the screen: {dialog.minimumHeight()}")
            found += [f"{language}: {type(dialog).__name__}: {one}" for one in words]
    window.hide()
    shiboken6.delete(window)
    return found


if __name__ == "__main__":
    app = QApplication([Path(__file__).name])
    look, spoken = Look(app), Speech(app)
    look.choose(Settings().theme)
    sys.stdout.write("\n".join(words for language in LANGUAGES for words in check(spoken, language)))
