"""The Models dialog: rows, import, and where the files lie."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from pisa_desktop.ui.dialogs.frame import Frame, ask
from pisa_desktop.ui.dialogs.models.licence import ask_licence
from pisa_desktop.ui.dialogs.models.row import Row
from pisa_desktop.ui.look.controls import Elided, button, label, separator
from pisa_desktop.ui.look.tokens import GAP, UNIT
from pisa_desktop.ui.look.words import say, tr
from pisa_desktop.ui.state.dropped import paths_of
from pisa_desktop.ui.state.file_manager import open_page, show_folder
from pisa_desktop.ui.state.interface import Weights
from pisa_desktop.ui.state.weights.views import Act, InstallationView, LicenceView, ModelRow
from pisa_desktop.weights.sizes import in_words


class ModelsDialog(Frame):
    """A row for each model. Work goes on when it is closed."""

    def __init__(self, weights: Weights, parent: QWidget | None) -> None:
        super().__init__(tr("Models"), parent)
        self.setObjectName("models")
        self.setAcceptDrops(True)
        self._weights = weights
        self.rows: dict[str, Row] = {}
        self.add_body(self._middle(), 1)
        self.add_body(separator())
        self.note = self.add_words("", "honest")
        self.note.setObjectName("note")
        self.add_body(self._foot())
        (close,) = self.add_buttons([tr("Close")], [self._import_button()])
        close.setObjectName("close")
        close.setDefault(False)  # the accent belongs to what can be done with a model
        close.clicked.connect(self.accept)
        weights.changed.connect(self._show)
        weights.licence_asked.connect(self._ask_licence)
        self.finished.connect(lambda _: self._leave())
        weights.set_open(True)
        self._show()
        self.resize(680, 720)

    # ---- Putting together --------------------------------------------------------------------------------------

    def _middle(self) -> QWidget:
        self._holder = QWidget()
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        self._column.addStretch(1)
        area = QScrollArea()
        area.setWidget(self._holder)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.verticalScrollBar().rangeChanged.connect(
            lambda _least, most: self._column.setContentsMargins(0, 0, UNIT if most else 0, UNIT if most else 0)
        )
        return area

    def _foot(self) -> QWidget:
        """Where the models lie, and what the program does not do."""
        foot = QWidget()
        lines = QVBoxLayout(foot)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        lines.addWidget(self._place())
        promise = tr("Photos never leave this computer. The program connects only when you press Download or Repair.")
        words = label(promise, "hint", wrap=True)
        words.setObjectName("promise")
        lines.addWidget(words)
        return foot

    def _place(self) -> QWidget:
        self._where = QWidget()
        self.place = Elided("value")
        self.place.setObjectName("place")
        self.room = label("", "value")
        self.room.setObjectName("room")
        line = QHBoxLayout(self._where)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GAP)
        self.move_button = button(tr("Move..."), "link")
        self.move_button.setObjectName("move")
        self.move_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.move_button.setAutoDefault(False)
        say(self.move_button.setToolTip, tr("Move the models to another folder or disk"))
        self.move_button.clicked.connect(self._move)
        line.addWidget(self.place, 1)
        line.addWidget(self.room)
        line.addWidget(self.move_button)
        return self._where

    def _import_button(self) -> QWidget:
        made = button(tr("Import..."))
        made.setObjectName("import")
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        made.setAutoDefault(False)
        say(made.setToolTip, tr("Use files that are on this computer or on a USB stick"))
        menu = QMenu(made)
        entries: tuple[tuple[str, str, Callable[[], None]], ...] = (
            ("import-files", tr("&Files..."), self._import_files),
            ("import-folder", tr("F&older..."), self._import_folder),
            ("use-folder", tr("&Use a folder where it lies..."), self._use_folder),
        )
        for name, text, run in entries:
            action = menu.addAction(text)
            action.setObjectName(name)
            action.triggered.connect(lambda _checked=False, run=run: run())
        made.setMenu(menu)
        self.import_button = made
        return made

    # ---- Showing -----------------------------------------------------------------------------------------------

    def _show(self) -> None:
        view = self._weights.view
        if tuple(self.rows) != tuple(row.id for row in view.rows):
            self._make_rows(view)
        for row in view.rows:
            self.rows[row.id].show_row(row, view.offered)
        note = view.note
        self.note.setVisible(note is not None)
        if note is not None:
            say(self.note.setText, note.text)
        self.import_button.setEnabled(not view.busy)
        self.move_button.setEnabled(not view.busy)
        self._where.setVisible(view.folder is not None)
        if view.folder is not None:
            self.place.set_whole(str(view.folder))
            room = tr("{used} used, {free} free")
            say(self.room.setText, tr(room, used=in_words(view.used), free=in_words(view.free)))

    def _make_rows(self, view: InstallationView) -> None:
        while self._column.count() > 1:
            item = self._column.takeAt(0)
            old = None if item is None else item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.rows = {}
        for index, row in enumerate(view.rows):
            if index:
                self._column.insertWidget(self._column.count() - 1, separator())
            made = self.rows[row.id] = Row(row)
            made.asked.connect(lambda act, id=row.id: self._do(act, id))
            made.page_asked.connect(open_page)
            made.offer_taken.connect(lambda path: self._weights.import_paths([path]))
            self._column.insertWidget(self._column.count() - 1, made)
            made.show()  # now: the layout would do so only at the next event

    # ---- What the user asks for --------------------------------------------------------------------------------

    def _do(self, act: Act, id: str) -> None:
        weights = self._weights
        row = next(row for row in weights.view.rows if row.id == id)
        if act is Act.REMOVE:
            self._remove(row)
        elif act is Act.SHOW and row.folder is not None:
            show_folder(row.folder)
        elif act in (Act.PAUSE, Act.CANCEL):
            weights.stop()
        elif act is Act.IMPORT:
            self._import_files()
        else:
            asked = {Act.USE: weights.use, Act.DOWNLOAD: weights.download}
            asked |= {Act.CHECK: weights.check, Act.REPAIR: weights.repair}
            asked[act](id)

    def _remove(self, row: ModelRow) -> None:
        title = tr("Remove {name}?", name=row.name)
        if ask(self, title, self._weights.removal(row.id), (tr("Remove"), tr("Keep"))) == 0:
            self._weights.remove(row.id)

    def _ask_licence(self, licence: LicenceView) -> None:
        if ask_licence(licence, self):
            self._weights.accept(licence.id)

    def _import_files(self) -> None:
        kinds = tr("Model files")
        names, _ = QFileDialog.getOpenFileNames(
            self, tr("Import model files"), "", f"{kinds} (*.pkl *.safetensors *.json);;{tr('All files')} (*)"
        )
        self._weights.import_paths([Path(name) for name in names])

    def _import_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Import a folder with model files"))
        if name:
            self._weights.import_paths([Path(name)])

    def _use_folder(self) -> None:
        title = tr("Folder of PiSA-SR or of Stable Diffusion 2.1-base, which is used where it lies")
        name = QFileDialog.getExistingDirectory(self, title)
        if name:
            self._weights.use_folder(Path(name))

    def _move(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Folder or disk to move the models to"))
        if name:
            self._weights.move(Path(name))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not self._weights.view.busy and paths_of(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._weights.import_paths(paths_of(event.mimeData()))

    def _leave(self) -> None:
        """The dialog outlives its window for a moment: it must not answer any more."""
        self._weights.changed.disconnect(self._show)
        self._weights.licence_asked.disconnect(self._ask_licence)
        self._weights.set_open(False)
