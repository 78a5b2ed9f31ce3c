"""The dialog that lists all keyboard shortcuts, made from the menus."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from pisa_desktop.ui.dialogs.frame import Frame
from pisa_desktop.ui.look.controls import label, row
from pisa_desktop.ui.look.tokens import GAP, MARGIN, UNIT
from pisa_desktop.ui.look.words import say, tr


@dataclass(frozen=True, slots=True)
class KeyList:
    """The shortcuts of one menu."""

    title: str
    commands: tuple[tuple[str, tuple[str, ...]], ...]
    """The text and the keys of each command that has a shortcut."""


class KeysDialog(Frame):
    """Shows the menus in two columns, each as a list of commands and their keys."""

    def __init__(self, lists: Sequence[KeyList], parent: QWidget | None) -> None:
        super().__init__("", parent)
        say(self.title.setText, tr("Keyboard shortcuts"))
        say(self.setWindowTitle, self.title.text())
        columns = [QVBoxLayout(), QVBoxLayout()]
        lengths = [0, 0]
        for keys in lists:
            place = lengths.index(min(lengths))
            columns[place].addWidget(_list(keys))
            lengths[place] += len(keys.commands) + 2
        content = QWidget()
        layout = row([], 2 * MARGIN)
        for column in columns:
            column.setSpacing(MARGIN)
            column.addStretch(1)
            layout.addLayout(column, 1)
        content.setLayout(layout)
        layout.setContentsMargins(0, 0, GAP, 0)
        area = QScrollArea()
        area.setWidget(content)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        say(area.setAccessibleName, tr("Commands and their shortcuts"))
        self.add_body(area, 1)
        (close,) = self.add_buttons([tr("Close")])
        close.setObjectName("close")
        close.clicked.connect(self.accept)
        bar = area.verticalScrollBar().sizeHint().width()
        wide = content.sizeHint().width() + bar + 2 * MARGIN  # some languages have longer words than English
        self.resize(max(760, min(wide, self.screen().availableGeometry().width())), 560)


def _list(keys: KeyList) -> QWidget:
    result = QWidget()
    grid = QGridLayout(result)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setVerticalSpacing(4)
    grid.setHorizontalSpacing(UNIT)
    grid.setColumnStretch(0, 1)
    grid.addWidget(label(keys.title, "name"), 0, 0, 1, 2)
    for line, (words, pressed) in enumerate(keys.commands, 1):
        grid.addWidget(label(words), line, 0)
        names = dict.fromkeys(_native(key).replace("Return", "Enter") for key in pressed)  # one word for both keys
        caps = [label(name, "key") for name in names]
        grid.addLayout(row([1, *caps], 4), line, 1, Qt.AlignmentFlag.AlignRight)
    return result


def _native(key: str) -> str:
    """Return a key as this system writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
