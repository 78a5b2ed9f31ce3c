"""One model in the dialog: what it is for, how it stands, and what can be done with it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from pisa_desktop.files import shown
from pisa_desktop.ui.dialogs.models.steps import Mark, Steps
from pisa_desktop.ui.look.controls import button, label
from pisa_desktop.ui.look.tokens import UNIT
from pisa_desktop.ui.look.words import say, together, tr
from pisa_desktop.ui.state.views import MINI
from pisa_desktop.ui.state.weights.views import Act, ModelRow
from pisa_desktop.weights.states import State

_MAIN = (Act.USE, Act.DOWNLOAD, Act.REPAIR, Act.PAUSE, Act.CANCEL)
_QUIET = (Act.CHECK, Act.SHOW, Act.REMOVE)


class Row(QWidget):
    """Shows one ModelRow; its buttons say what the user wants."""

    asked = Signal(object)
    """An Act."""
    page_asked = Signal(str)
    """The address of the authors' page."""
    offer_taken = Signal(object)
    """The path of the file that was offered."""

    def __init__(self, row: ModelRow) -> None:
        super().__init__()
        self.id = row.id
        self._page = ""
        self._offered: Path | None = None
        self.setObjectName(f"row-{row.id}")
        self._make(row.id)
        self._lay_out()

    def show_row(self, row: ModelRow, offered: Path | None) -> None:
        """Show how the model stands. `offered`: its file, found in the Downloads folder."""
        say(self._name.setText, row.name)
        say(self._purpose.setText, row.purpose[:1].upper() + row.purpose[1:] + ".")
        say(self._facts.setText, together(" \u00b7 ", (row.size, row.licence)))
        say(self.needs.setText, row.needs)
        self.needs.setVisible(bool(row.needs))
        say(self.shortage.setText, row.shortage)
        self.shortage.setVisible(bool(row.shortage))
        say(self.state.setText, row.words)
        say(self.state.setAccessibleName, tr("{name}: {state}", name=row.name, state=row.words))
        self._mark.show_state(State.ABSENT if row.work is not None else row.state)
        self._show_work(row)
        self._show_lacks(row)
        getting = bool(row.page) or Act.IMPORT in row.acts
        self._getting.setVisible(getting)
        self._steps.setVisible(bool(row.steps) or getting)
        self._steps.show_steps(row.steps)
        self._page = row.page
        self.page.setVisible(bool(row.page))
        self._offered = offered if row.wanted else None
        self._offer.setVisible(self._offered is not None)
        if self._offered is not None:
            words = tr("{file} is in your Downloads folder.")
            say(self._offer_words.setText, tr(words, file=shown(self._offered)))
        for act, made in self.buttons.items():
            made.setVisible(act in row.acts)
        say(self.buttons[Act.DOWNLOAD].setText, _download(row))
        self._line.setVisible(bool(row.acts - {Act.IMPORT}))

    def _show_work(self, row: ModelRow) -> None:
        work = row.work
        self._work.setVisible(work is not None)
        if work is None:
            return
        self.bar.setRange(0, 0 if work.fraction is None else 1000)
        self.bar.setValue(0 if work.fraction is None else round(1000 * work.fraction))
        say(self.work_words.setText, together(" \u00b7 ", (work.words, work.left)))

    def _show_lacks(self, row: ModelRow) -> None:
        words = ""
        if row.faults:
            words = tr("Damaged or changed: {files}", files=", ".join(row.faults))
        elif row.missing and row.begun and row.work is None:
            words = tr("Still to come: {files}", files=", ".join(row.missing))
        say(self.lacks.setText, words)
        self.lacks.setVisible(bool(words))

    # ---- Putting together --------------------------------------------------------------------------------------

    def _make(self, id: str) -> None:
        self._name, self._purpose = label("", "title"), label("", wrap=True)
        self._facts, self.needs = label("", "hint", wrap=True), label("", "hint", wrap=True)
        self.needs.setObjectName(f"needs-{id}")
        self.shortage = label("", "honest", wrap=True)
        self.shortage.setObjectName(f"shortage-{id}")
        self.state, self._mark = label("", "value"), Mark()
        self.state.setObjectName(f"state-{id}")
        self.bar = QProgressBar()
        self.bar.setObjectName(f"bar-{id}")
        say(self.bar.setAccessibleName, tr("Progress"))
        self.bar.setTextVisible(False)
        self.work_words = label("", "value", wrap=True)
        self.work_words.setObjectName(f"work-{id}")
        self.lacks = label("", "hint", wrap=True)
        self.lacks.setObjectName(f"lacks-{id}")
        self.page = self._button(tr("Open the authors' page"), f"page-{id}", "link")
        self.page.clicked.connect(lambda: self.page_asked.emit(self._page))
        self._offer_words = label("", wrap=True)
        self.take = self._button(tr("Import it"), f"take-{id}", "link")
        self.take.clicked.connect(lambda: self.offer_taken.emit(self._offered))
        texts = {
            Act.USE: tr("Use"),
            Act.DOWNLOAD: tr("Download"),
            Act.REPAIR: tr("Repair"),
            Act.PAUSE: tr("Pause"),
            Act.CANCEL: tr("Cancel"),
            Act.IMPORT: tr("Import..."),
            Act.CHECK: tr("Check"),
            Act.SHOW: tr("Show folder"),
            Act.REMOVE: tr("Remove..."),
        }
        self.buttons: dict[Act, QPushButton] = {}
        for act, text in texts.items():
            forward = act in (Act.DOWNLOAD, Act.REPAIR) or (act is Act.USE and id != MINI)
            kind = "quiet" if act in _QUIET else "link" if act is Act.IMPORT else "accent" if forward else ""
            self.buttons[act] = self._button(text, f"{act}-{id}", kind)
            self.buttons[act].clicked.connect(partial(self.asked.emit, act))

    def _button(self, text: str, name: str, kind: str = "") -> QPushButton:
        made = button(text, kind)
        made.setObjectName(name)
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        made.setAutoDefault(False)
        return made

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._name)
        head.addStretch(1)
        head.addWidget(self._mark)
        head.addWidget(self.state)
        layout.addLayout(head)
        layout.addWidget(self._purpose)
        layout.addWidget(self._facts)
        layout.addWidget(self.needs)
        layout.addWidget(self.shortage)
        layout.addWidget(self.lacks)
        self._work = QWidget()
        work = QVBoxLayout(self._work)
        work.setContentsMargins(0, UNIT, 0, 0)
        work.setSpacing(4)
        work.addWidget(self.bar)
        work.addWidget(self.work_words)
        layout.addWidget(self._work)
        self._steps = Steps(self._getting_line())
        layout.addWidget(self._steps)
        self._offer = QWidget()
        self._offer.setObjectName("offer")
        offer = QHBoxLayout(self._offer)
        offer.setContentsMargins(UNIT + 4, 4, 4, 4)
        offer.addWidget(self._offer_words, 1)
        offer.addWidget(self.take)
        layout.addWidget(self._offer)
        self._line = QWidget()
        line = QHBoxLayout(self._line)
        line.setContentsMargins(0, UNIT, 0, 0)
        line.setSpacing(UNIT)
        for act in _MAIN:
            line.addWidget(self.buttons[act])
        line.addStretch(1)
        for act in _QUIET:
            line.addWidget(self.buttons[act])
        layout.addWidget(self._line)

    def _getting_line(self) -> QWidget:
        """Where the file comes from that only the user can get, and how it comes in."""
        self._getting = QWidget()
        line = QHBoxLayout(self._getting)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(UNIT)
        line.addWidget(self.page)
        line.addWidget(self.buttons[Act.IMPORT])
        line.addStretch(1)
        return self._getting


def _download(row: ModelRow) -> str:
    if not row.to_download:
        return tr("Finish")
    text = tr("Resume, {size} to go") if row.begun else tr("Download {size}")
    return tr(text, size=row.to_download)
