"""The window: canvas, panel, filmstrip, status bar and menus around one session."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QLocale, QObject, QPoint, QSize, Qt
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QSplitter, QWidget

from pisa_desktop.restore.condition import Condition, PhotoIs
from pisa_desktop.ui.canvas.compare_view import CompareView
from pisa_desktop.ui.canvas.modes import Mode
from pisa_desktop.ui.dialogs.fault import FaultDialog
from pisa_desktop.ui.dialogs.frame import ask
from pisa_desktop.ui.look import icons
from pisa_desktop.ui.look.tokens import WIDE_WINDOW
from pisa_desktop.ui.look.words import say, tr
from pisa_desktop.ui.panel.panel import Panel
from pisa_desktop.ui.state.interface import Session
from pisa_desktop.ui.state.views import Action, Message, RunState, ViewState
from pisa_desktop.ui.window import incoming
from pisa_desktop.ui.window.actions import Actions
from pisa_desktop.ui.window.centre import Centre
from pisa_desktop.ui.window.dialog_opener import DialogOpener
from pisa_desktop.ui.window.menus import menus
from pisa_desktop.ui.window.messages import OF_ALBUM, OF_PHOTO
from pisa_desktop.ui.window.notice import Notice
from pisa_desktop.ui.window.photos.contact_view import ContactView
from pisa_desktop.ui.window.photos.filmstrip import LARGE, USUAL, Filmstrip
from pisa_desktop.ui.window.photos.photo_list import PhotoList
from pisa_desktop.ui.window.status import Status

_SIZE = QSize(1440, 900)
"""At the first start, where the screen is large enough."""
_FRAME = QSize(16, 48)
"""About the size of the frame that the system draws around a window."""
_HANDLE = 4
"""Height of the edge by which the strip is resized."""


class Window(QMainWindow):
    """Lays out the parts of the window and connects them with the session. It owns no state of the program."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._original_held = False
        self._album, self._current = session.album.view.id, session.photo.current
        self.panels_hidden = False
        self.canvas = CompareView()
        self.panel = Panel(session)
        self.filmstrip = Filmstrip(session.album, session.photo, session.run)
        self.contacts = ContactView(session.album, session.order, session.photo, lambda: self.commands.sorts())
        self.centre = Centre(self.canvas, self.contacts)
        self.dialogs = DialogOpener(
            window=self,
            session=session,
            selection=lambda: self._list.selected(),
            show_message=self.centre.messages.show_message,
            keys=lambda: self.commands.keys(),
        )
        self._left = QSplitter(Qt.Orientation.Vertical)
        self._notice = Notice(self, icons.app_icon())
        self._lay_out()
        self.setStatusBar(Status(session.activity, session.weights))
        self.commands = Actions(menus(self), self, self.canvas)
        self._connect_parts()
        self._connect_session()
        self._show_everything()
        self.canvas.setFocus()

    # ---- Layout ------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.setWindowIcon(icons.app_icon())
        self.setAcceptDrops(True)
        self.setMinimumSize(720, 480)
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - _FRAME))
        geometry = self.session.settings.current.window_geometry
        if geometry:
            self.restoreGeometry(geometry)
        self._left.setChildrenCollapsible(False)
        self._left.setHandleWidth(_HANDLE)
        self._left.addWidget(self.centre)
        self._left.addWidget(self.filmstrip)
        self._left.setStretchFactor(0, 1)
        say(self._left.handle(1).setAccessibleName, tr("Height of the thumbnails"))
        whole = QWidget()
        layout = QHBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._left, 1)
        layout.addWidget(self.panel)
        self.setCentralWidget(whole)

    def _connect_parts(self) -> None:
        session, canvas, panel = self.session, self.canvas, self.panel
        canvas.visible_changed.connect(session.photo.set_visible)
        canvas.state_changed.connect(self._keep_view)
        canvas.visible_changed.connect(session.conditions.set_visible)
        canvas.mode_changed.connect(self._show_page)
        canvas.condition_chosen.connect(self._take_condition)
        canvas.strengths_chosen.connect(session.edit.set_strengths)
        canvas.cancel_clicked.connect(session.activity.cancel)
        canvas.open_clicked.connect(self.dialogs.ask_photos)
        canvas.sample_clicked.connect(self.dialogs.try_sample)
        canvas.mode_changed.connect(self._refresh)
        panel.primary_pressed.connect(self.dialogs.press_primary)
        panel.models_asked.connect(self.dialogs.show_models)
        panel.preset_name_asked.connect(self.dialogs.save_preset)
        panel.custom_asked.connect(self.dialogs.ask_size)
        panel.apply_asked.connect(self.dialogs.apply_to_selection)
        panel.keyboard_done.connect(canvas.setFocus)
        panel.limited.connect(lambda words: self.centre.messages.show_message(Message(words, topic="strength")))
        self.contacts.list.opened.connect(partial(self.show_contacts, False))
        self.contacts.list.left.connect(partial(self.show_contacts, False))
        self._left.splitterMoved.connect(self._keep_strip_height)
        for photos in (self.filmstrip.list, self.contacts.list):
            photos.selection_changed.connect(self._show_selection)
        for shown in (canvas, self.filmstrip.list, self.contacts.list):
            shown.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            shown.customContextMenuRequested.connect(lambda place, shown=shown: self._show_context_menu(shown, place))

    def _connect_session(self) -> None:
        session = self.session
        session.photo.picture_changed.connect(self._show_picture)
        session.conditions.changed.connect(self._show_conditions)
        session.edit.strengths_changed.connect(self._show_strengths)
        session.activity.changed.connect(self._show_activity)
        session.photo.current_changed.connect(self._show_current)
        session.album.changed.connect(self._show_album)
        session.edit.scale_changed.connect(self._refresh)
        session.messages.message.connect(self.centre.messages.show_message)
        session.messages.fault.connect(self._show_fault)
        session.settings.changed.connect(self._show_settings)
        session.undo.indexChanged.connect(self._refresh)
        session.run.changed.connect(self._show_run)
        session.run.ended.connect(self._notice.tell)
        for source in (session.run, self.filmstrip.header):
            source.reasons_asked.connect(self.dialogs.show_reasons)
        session.run.options_asked.connect(self.dialogs.enhance_album)
        session.weights.dialog_asked.connect(self.dialogs.show_models)
        self.filmstrip.header.enhance_asked.connect(self.dialogs.enhance_album)

    # ---- What the session has changed --------------------------------------------------------------------------

    def _show_settings(self) -> None:
        settings = self.session.settings.current
        self.canvas.set_nearest(settings.nearest_before)
        self.filmstrip.list.set_named(settings.strip_names)

    def _show_everything(self) -> None:
        self._show_settings()
        for show in (self._show_album, self._show_current, self._show_picture, self._show_strengths):
            show()
        self._show_activity()

    def _keep_view(self, view: ViewState) -> None:
        """Save the view, but not before the session has started: the saved one has not been restored yet."""
        if self.session.photo.current is not None:
            self.session.place.set_view(view)

    def _show_picture(self) -> None:
        self.canvas.set_picture(self.session.photo.picture)
        self._refresh()

    def _show_strengths(self) -> None:
        """Repaint the canvas; this is all that the window does while a slider moves."""
        self.canvas.set_strengths(self.session.edit.shown_strengths)

    def _show_page(self, mode: Mode) -> None:
        self.session.conditions.show(mode is Mode.CONDITIONS)

    def _show_conditions(self) -> None:
        self.canvas.set_conditions(self.session.conditions.view)

    def _take_condition(self, condition: Condition) -> None:
        self.session.edit.set_photo_is(PhotoIs(condition))

    def _show_activity(self) -> None:
        self.canvas.set_activity(self.session.activity.view)
        self._refresh()

    def _show_current(self) -> None:
        current = self.session.photo.current
        if current != self._current:
            self._current = current
            self.centre.messages.drop_topic(*OF_PHOTO)
        self._show_title()
        if self.session.place.view != self.canvas.state:  # restored from the last start or for another album
            self.canvas.set_state(self.session.place.view)
        self._refresh()

    def _show_title(self) -> None:
        """Show the photo's name, else that of the album, but for the first one, which nobody has named."""
        album, current = self.session.album, self.session.photo.current
        empty = album.view.name if self.session.albums.recent else ""
        name = empty if current is None else album.item(current).name
        self.setWindowTitle(f"{name} \u2013 PiSA Desktop" if name else "PiSA Desktop")

    def _show_album(self) -> None:
        album = self.session.album.view
        if album.id != self._album:
            self._album = album.id
            self.centre.messages.drop_topic(*OF_ALBUM)
        filled = bool(album.items)
        if not filled and self.contacts_shown:
            self.show_contacts(False)
        self.filmstrip.setVisible(filled and not self.panels_hidden)
        if self.session.photo.current is None:
            self._show_title()
        self._refresh()

    @property
    def _list(self) -> PhotoList:
        """The list in which photos are selected."""
        return self.contacts.list if self.contacts_shown else self.filmstrip.list

    def _show_selection(self) -> None:
        self.panel.show_selection(len(self._list.selected()))
        self._refresh()

    def _show_run(self) -> None:
        if self.session.run.view.state is RunState.RUNNING:  # earlier messages no longer apply
            self.centre.messages.drop_topic("album", "run ended", "offer")
        self._refresh()

    def _refresh(self) -> None:
        self.commands.refresh()

    def _show_fault(self, message: Message) -> None:
        dialog = FaultDialog(message, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _show_context_menu(self, over: QWidget, place: QPoint) -> None:
        if self.session.photo.current is not None:
            menu = self.commands.context_menu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(over.mapToGlobal(place))

    # ---- Showing and hiding ------------------------------------------------------------------------------------

    def toggle_panels(self) -> None:
        """Show only the photo, or everything again."""
        self.panels_hidden = not self.panels_hidden
        for part in (self.panel, self.statusBar(), self.menuBar()):
            part.setVisible(not self.panels_hidden)
        self._show_album()
        if self.panels_hidden:
            self.canvas.setFocus()
            back = Action(tr("Show panels"), self.toggle_panels)
            words = tr("Only the photo is shown. Press H to show the panels again.")
            self.centre.messages.show_message(Message(words, topic="panels", actions=(back,)))
        else:
            self.centre.messages.drop_topic("panels")

    @property
    def contacts_shown(self) -> bool:
        """Whether the contact view is shown in place of the canvas."""
        return not self.contacts.isHidden()

    def toggle_contacts(self) -> None:
        """Show the contact view or the canvas."""
        self.show_contacts(not self.contacts_shown)

    def show_contacts(self, shown: bool) -> None:
        """Show the contact view with the same photos selected, or the canvas."""
        if shown == self.contacts_shown:
            return
        selected = self._list.selected()
        self.centre.show_contacts(shown)
        self.filmstrip.show_list(not shown)
        self._fit_strip()
        self._list.select(selected)
        (self.contacts.list if shown else self.canvas).setFocus()
        self._refresh()

    def compare(self, mode: Mode) -> None:
        """Compare the photo in this way, on the canvas."""
        self.show_contacts(False)
        self.canvas.set_mode(mode)

    def toggle_strip_names(self) -> None:
        """Show or hide the names below the thumbnails."""
        self.session.settings.change(lambda old: replace(old, strip_names=not old.strip_names))
        self._fit_strip()
        self._refresh()

    def _fit_strip(self) -> None:
        """Give the strip its height; the canvas takes the rest."""
        usual = LARGE if self.width() >= WIDE_WINDOW else USUAL
        strip = self.filmstrip.height_for(self.session.settings.current.strip_height or usual)
        self._left.setSizes([max(1, self._left.height() - strip), strip])

    def _keep_strip_height(self) -> None:
        height = self.filmstrip.list.cell.picture.height()
        self.session.settings.change(lambda old: replace(old, strip_height=height))

    def toggle_full_screen(self) -> None:
        """Fill the screen, or return to a window."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def changeEvent(self, event: QEvent) -> None:
        """Show everything in another language, with its numbers."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setLocale(QLocale())
            self.commands.name_menus()
            self._show_everything()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc leave full screen when there is nothing to cancel."""
        if event.key() == Qt.Key.Key_Escape and self.isFullScreen():
            self.toggle_full_screen()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.panel.fit(event.size().width())
        self._fit_strip()

    # ---- The original while a key is held ----------------------------------------------------------------------

    @property
    def original_held(self) -> bool:
        """Whether the original is shown, while its key is held down or since the menu command."""
        return self._original_held

    def hold_original(self) -> None:
        """Show the original until the key is released or the menu command is used again."""
        self._hold(not self._original_held)

    def _hold(self, held: bool) -> None:
        self._original_held = held
        app = QGuiApplication.instance()
        assert app is not None
        if held:
            app.installEventFilter(self)  # only as long as needed, because a filter sees every event of the program
        else:
            app.removeEventFilter(self)
        self.canvas.show_original(held)
        self._refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice the release of the key, which shortcuts do not report."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyRelease:
            released = event.key() in (Qt.Key.Key_O, Qt.Key.Key_Backslash) and not event.isAutoRepeat()
            if released:
                self._hold(False)
        return super().eventFilter(watched, event)

    # ---- Dropping ----------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.source() is None and incoming.is_welcome(event.mimeData()):  # not a result of ours
            _accept(event)
            self.centre.mark_drop(True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self.centre.mark_drop(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.centre.mark_drop(False)
        _accept(event)
        self.dialogs.take(event.mimeData())

    # ---- Closing -----------------------------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask if something would be lost; hide the window first, so that it seems to close at once."""
        question = self.session.activity.closing_question
        answers = (tr("Keep working"), tr("Close"))
        if question and ask(self, tr("Close PiSA Desktop?"), question, answers) != 1:
            event.ignore()
            return
        geometry = bytes(self.saveGeometry().data())
        self.hide()
        self._notice.close()
        self.session.settings.change(lambda old: replace(old, window_geometry=geometry))
        self.session.close()
        event.accept()


def _accept(event: QDropEvent) -> None:
    """Accept as a copy, because the program never moves a file."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
