"""The base of all dialogs, the form they share, and two short questions."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from pisa_desktop.ui.look.controls import button, label
from pisa_desktop.ui.look.tokens import GAP, MARGIN, UNIT
from pisa_desktop.ui.look.words import say, tr

LONGEST_PRESET, _LONGEST = 24, 80
"""Characters of a preset's name, which must fit on a button, and of other names."""
_TITLE_BAR = 48
"""About the height of what the system draws around a dialog."""


class Frame(QDialog):
    """A dialog with a title, a body, and buttons at the lower right; Enter presses the last one."""

    def __init__(self, title: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        say(self.setWindowTitle, title)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self._layout.setSpacing(GAP)
        self._form: QScrollArea | None = None
        self.title = label(title, "title", wrap=True)
        self._layout.addWidget(self.title)

    def fix_size(self, width: int) -> None:
        """Give the dialog this width, and the height that its words need then; to be repeated when they change.

        Where the screen is too low, the form scrolls.
        """
        self.setFixedWidth(width)
        if self._form is not None and (fields := self._form.widget()) is not None:
            wanted = fields.heightForWidth(width - 2 * MARGIN)
            self._form.setFixedHeight(wanted)
            room = self.screen().availableGeometry().height() - _TITLE_BAR
            lacking = min(wanted, max(0, self._height_at(width) - room))
            self._form.setFixedHeight(wanted - lacking)
        self.setFixedHeight(self._height_at(width))

    def _height_at(self, width: int) -> int:
        layout = self._layout
        return layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()

    def add_form(self, form: QWidget) -> None:
        """Add the fields of a dialog whose size is fixed (`fix_size`)."""
        self._form = QScrollArea()
        self._form.setFrameShape(QFrame.Shape.NoFrame)
        self._form.setWidgetResizable(True)
        self._form.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._form.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._form.setWidget(form)
        self._layout.addWidget(self._form)

    def add_body(self, body: QWidget, stretch: int = 0) -> None:
        """Add a widget below the others."""
        self._layout.addWidget(body, stretch)

    def add_words(self, text: str, kind: str = "") -> QLabel:
        """Add a paragraph below the other widgets; `kind` selects its style."""
        words = label(text, kind, wrap=True)
        self._layout.addWidget(words)
        return words

    def add_buttons(self, names: Sequence[str], left: Sequence[QWidget] = ()) -> tuple[QPushButton, ...]:
        """Add buttons in reading order, `left` ones at the left edge; Enter presses the last."""
        line = QHBoxLayout()
        line.setSpacing(UNIT)
        for widget in left:
            line.addWidget(widget)
        line.addStretch(1)
        made = tuple(button(name) for name in names)
        for one in made:
            one.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            one.setAutoDefault(False)
            one.setMinimumWidth(max(88, one.sizeHint().width()))
            line.addWidget(one)
        made[-1].setDefault(True)
        made[-1].setMinimumWidth(max(88, _width_of_default(names[-1])))
        self._layout.addSpacing(UNIT)
        self._layout.addLayout(line)
        return made


def _width_of_default(name: str) -> int:
    """The width of the button that Enter presses: the style sheet makes it bold, which its size hint does not know."""
    font = QApplication.font()
    font.setWeight(QFont.Weight.DemiBold)
    return QFontMetrics(font).horizontalAdvance(name) + 2 * (GAP - 2)


class Form(QWidget):
    """A form: names on the left, fields on the right, a hint below a field."""

    def __init__(self) -> None:
        super().__init__()
        self._names: dict[QWidget, QLabel] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnMinimumWidth(0, 120)

    def add(self, name: str, field: QWidget, hint: str = "") -> QLabel:
        """Add a field; returns the label of its hint, for hints that change."""
        row = self._grid.rowCount()
        text = label(name)
        text.setBuddy(field)
        self._names[field] = text
        if not field.accessibleName():
            say(field.setAccessibleName, name)
        say(field.setAccessibleDescription, hint)
        self._grid.addWidget(text, row, 0)
        self._grid.addWidget(field, row, 1)
        below = label(hint, "hint", wrap=True)
        self._grid.addWidget(below, row + 1, 1)
        below.setVisible(bool(hint))  # not before it has its place: it would be a window of its own
        self._grid.setRowMinimumHeight(row + 2, UNIT)
        return below

    def set_row_enabled(self, field: QWidget, enabled: bool) -> None:
        """Enable or disable a field and its name."""
        field.setEnabled(enabled)
        self._names[field].setEnabled(enabled)


def ask(parent: QWidget | None, title: str, text: str, answers: Sequence[str]) -> int | None:
    """Ask a question; returns the index of the chosen answer, None for Esc. Enter chooses the last answer."""
    dialog = Frame(title, parent)
    dialog.add_words(text)
    buttons = dialog.add_buttons(answers)
    dialog.setFixedWidth(max(460, dialog.minimumSizeHint().width()))  # as long as the buttons of some languages need
    for index, made in enumerate(buttons):
        made.clicked.connect(partial(dialog.done, index + 1))  # 0 is the result of Esc
    given = dialog.exec()
    dialog.deleteLater()
    return given - 1 if given else None


def ask_name(
    parent: QWidget, title: str, text: str, taken: Sequence[str] = (), before: str = "", longest: int = _LONGEST
) -> str:
    """Ask for a name; returns it, or "" if cancelled.

    Warns if the name is in `taken`, the presets that would be replaced. `before`: the name so far.
    """
    dialog = Frame(title, parent)
    dialog.setFixedWidth(400)
    dialog.add_words(text, "value")
    field = QLineEdit()
    field.setObjectName("name")
    field.setMaxLength(longest)
    say(field.setAccessibleName, tr("Name"))
    say(field.setPlaceholderText, tr("Name"))
    dialog.add_body(field)
    note = dialog.add_words("", "hint")
    cancel, save = dialog.add_buttons([tr("Cancel"), tr("Save")])
    save.setObjectName("save")
    save.setEnabled(False)

    def typed(name: str) -> None:
        save.setEnabled(bool(name.strip()))
        say(note.setText, tr("Replaces the preset of that name.") if name.strip() in taken else "")

    field.textChanged.connect(typed)
    cancel.clicked.connect(dialog.reject)
    save.clicked.connect(dialog.accept)
    field.setText(before)
    field.selectAll()
    field.setFocus()
    name = field.text().strip() if dialog.exec() == QDialog.DialogCode.Accepted else ""
    dialog.deleteLater()
    return name
