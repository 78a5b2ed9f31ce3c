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
    """Shows the menus, each as a list of commands and their keys, in two columns where the screen is wide enough."""

    def __init__(self, lists: Sequence[KeyList], parent: QWidget | None) -> None:
        super().__init__("", parent)
        say(self.title.setText, tr("Keyboard shortcuts"))
        say(self.setWindowTitle, self.title.text())
        made = [_list(keys) for keys in lists]
        widest = max(one.sizeHint().width() for one in made)
        around = 4 * MARGIN + 2 * GAP  # of two columns: the dialog's margins, between them, beside the scroll bar
        two = 2 * widest + around <= self.screen().availableGeometry().width()
        columns = [QVBoxLayout() for _ in range(2 if two else 1)]
        lengths = [0] * len(columns)
        for keys, one in zip(lists, made, strict=True):
            place = lengths.index(min(lengths))
            columns[place].addWidget(one)
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
        wide = max(760, 2 * widest + around) if two else max(460, widest + around)  # some languages have longer words
        self.resize(wide, 560)


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
