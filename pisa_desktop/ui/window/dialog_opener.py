"""Opens dialogs, and passes the user's answers to the session."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from pisa_desktop.paths import pictures
from pisa_desktop.settings_table import Explained, reset
from pisa_desktop.ui.dialogs.about import AboutDialog
from pisa_desktop.ui.dialogs.album import ask_album
from pisa_desktop.ui.dialogs.export import ask_export
from pisa_desktop.ui.dialogs.frame import LONGEST_PRESET, Frame, ask, ask_name
from pisa_desktop.ui.dialogs.keys import KeyList, KeysDialog
from pisa_desktop.ui.dialogs.models.dialog import ModelsDialog
from pisa_desktop.ui.dialogs.reasons import REPORT, RETRY, ReasonsDialog
from pisa_desktop.ui.dialogs.settings import SettingsDialog
from pisa_desktop.ui.dialogs.size import ask_size
from pisa_desktop.ui.look.words import tr
from pisa_desktop.ui.state.device_report import device_report
from pisa_desktop.ui.state.dropped import paths_of
from pisa_desktop.ui.state.file_manager import show_folder
from pisa_desktop.ui.state.interface import Session
from pisa_desktop.ui.state.views import Face, Message
from pisa_desktop.ui.window import incoming

Entries = Sequence[tuple[str, Callable[[], None]]]


class DialogOpener(QObject):
    """Has a method for each command that needs an answer from the user."""

    def __init__(
        self,
        window: QWidget,
        session: Session,
        selection: Callable[[], tuple[int, ...]],
        show_message: Callable[[Message], None],
        keys: Callable[[], Sequence[KeyList]],
    ) -> None:
        """`selection` returns the photos selected in the filmstrip; `keys` returns the shortcuts of all commands."""
        super().__init__(window)
        self._window, self._session = window, session
        self._selection, self._show_message, self._keys = selection, show_message, keys

    def ask_photos(self) -> None:
        """Choose photos to add."""
        names, _ = QFileDialog.getOpenFileNames(self._window, tr("Open photos"), "", incoming.name_filter())
        self._open([Path(name) for name in names])

    def ask_folder(self) -> None:
        """Choose a folder, which becomes an album of its name; with Shift its photos are added to the one shown."""
        name = QFileDialog.getExistingDirectory(self._window, tr("Open a folder of photos"))
        if name and not QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._session.albums.turn_to_folder(Path(name))
        self._open([Path(name)] if name else [])

    def try_sample(self) -> None:
        """Open the sample that best shows what the program does."""
        self._open([incoming.first_sample()])

    def samples(self) -> Entries:
        """Return the photos that come with the program."""
        return [(name, partial(self._open, [path])) for name, path in incoming.samples()]

    def recent_albums(self) -> Entries:
        """Return the other albums."""
        albums = self._session.albums.recent
        return [(album.words, partial(self._session.place.open_album, album.id)) for album in albums]

    def new_album(self) -> None:
        """Ask for a name and begin an album."""
        name = ask_name(self._window, tr("New album"), tr("An empty album, to which you add photos."))
        if name:
            self._session.albums.new(name)

    def rename_album(self) -> None:
        """Ask for another name of the album shown."""
        before = self._session.album.view.name
        text = tr("Another name for \u201c{name}\u201d; no file is renamed.", name=before)
        name = ask_name(self._window, tr("Rename the album"), text, before=before)
        if name:
            self._session.albums.rename(name)

    def remove_album(self) -> None:
        """Ask, then remove the album shown from the list."""
        answers = (tr("Cancel"), tr("Remove from the list"))
        if ask(self._window, tr("Remove the album?"), self._session.albums.removal, answers) == 1:
            self._session.albums.remove()

    def paste(self) -> None:
        """Add files or a picture from the clipboard."""
        if not self.take(QGuiApplication.clipboard().mimeData()):
            words = tr("There is no picture to paste.")
            self._show_message(Message(words, topic="paste"))

    def take(self, mime: QMimeData) -> bool:
        """Add what was pasted or dropped; returns whether there was anything to add.

        A folder gives an empty album its name.
        """
        paths = paths_of(mime)
        image = incoming.image_of(mime)
        if paths:
            if len(paths) == 1 and paths[0].is_dir() and not self._session.album.view.items:
                self._session.albums.turn_to_folder(paths[0])
            self._open(paths)
        elif image is not None:
            self._session.opening.paste_image(image)
        return bool(paths) or image is not None

    def _open(self, paths: Sequence[Path]) -> None:
        if paths:
            self._session.opening.open_paths(paths)

    def press_primary(self) -> None:
        """Do what the primary button says."""
        face = self._session.activity.primary.face
        {Face.ENHANCE: self.enhance, Face.CANCEL: self._session.activity.cancel, Face.EXPORT: self.export}[face]()

    def enhance(self) -> None:
        """Enhance the photo; ask first if it will take long."""
        estimate = self._session.activity.estimate
        if not estimate.ask:
            self._session.photo.enhance()
            return
        answers = (tr("Cancel"), tr("Enhance the visible part"), tr("Enhance"))
        answer = ask(self._window, tr("This will take a while"), estimate.words, answers)
        if answer == 1:
            self._session.photo.enhance_visible()
        elif answer == 2:
            self._session.photo.enhance()

    def ask_size(self) -> None:
        """Ask for a size that is none of the usual scales."""
        current = self._session.photo.current
        photo = None if current is None else self._session.album.item(current).size
        if photo is not None:
            size = ask_size(photo, self._session.edit.size, self._window)
            if size is not None:
                self._session.edit.set_size(size)

    def export(self) -> None:
        """Ask how to save the result, then save it."""
        options = ask_export(self._session.exports, self._current_name(), self._window)
        if options is not None:
            self._session.exports.export(options)

    def enhance_album(self) -> None:
        """Ask how to save the results, then enhance and save the whole album."""
        options = ask_album(self._session.run, self._session.activity, self._window)
        if options is not None:
            self._session.run.start(options)

    def show_reasons(self) -> None:
        """List why photos were not saved, and offer to retry."""
        dialog = ReasonsDialog(self._session.album, self._session.run, self._window)
        answer = dialog.exec()
        dialog.deleteLater()
        if answer == RETRY:
            self._session.run.retry_failed()
        elif answer == REPORT:
            self.save_report()

    def save_report(self) -> None:
        """Save a table of the album's photos and their results."""
        name = f"{self._session.album.view.name}.csv".replace("/", "-")
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, tr("Save a report"), str(pictures() / name), tr("Tables (*.csv)")
        )
        if chosen:
            self._session.run.write_report(Path(chosen))

    def do_next(self) -> None:
        """Enhance the selected photos before the others that wait."""
        self._session.run.do_next(self.selected())

    def selected(self) -> tuple[int, ...]:
        """Return the selected photos, else the current one."""
        current = self._session.photo.current
        return self._selection() or (() if current is None else (current,))

    def _current_name(self) -> str:
        current = self._session.photo.current
        return "" if current is None else self._session.album.item(current).name

    def remove_selected(self) -> None:
        """Remove the selected photos from the album."""
        self._session.edit.remove(self.selected())

    def paste_strengths(self) -> None:
        """Apply the copied strengths to the selected photos."""
        self._session.edit.paste_strengths(self.selected())

    def apply_to_selection(self) -> None:
        """Apply the strengths of the current photo to the selected photos."""
        matching = [preset for preset in self._session.edit.presets if preset.strengths == self._session.edit.strengths]
        if matching:
            self._session.edit.apply_preset(matching[0].name, self.selected())
        else:
            self._session.edit.copy_strengths()
            self._session.edit.paste_strengths(self.selected())

    def preset_entries(self) -> Entries:
        """Return all presets, then commands to delete the user's own."""
        presets = self._session.edit.presets
        take = [(preset.name, partial(self._session.edit.apply_preset, preset.name)) for preset in presets]
        own = [preset.name for preset in presets if preset.own]
        words = tr("Delete {name}")
        return take + [(tr(words, name=name), partial(self._session.edit.delete_preset, name)) for name in own]

    def save_preset(self) -> None:
        """Save the strengths as a preset."""
        strengths = self._session.edit.strengths
        text = tr("Clean-up {pix:.2f}, Detail {sem:.2f}", pix=strengths.pix, sem=strengths.sem)
        taken = [preset.name for preset in self._session.edit.presets]
        name = ask_name(self._window, tr("Save as a preset"), text, taken, longest=LONGEST_PRESET)
        if name:
            self._session.edit.save_preset(name)

    def show_models(self) -> None:
        """Show the models, how they stand and how to get them."""
        self._show(ModelsDialog(self._session.weights, self._window))

    def show_settings(self) -> None:
        """Show the settings; each change takes effect at once."""
        dialog = SettingsDialog(self._session.settings.current, self._session.models, self._window)
        dialog.changed.connect(self._change_setting)
        dialog.reset_asked.connect(partial(self._reset_settings, dialog))
        dialog.keys_asked.connect(self.show_keys)
        dialog.log_asked.connect(partial(show_folder, self._session.log_folder))
        self._show(dialog)

    def _reset_settings(self, dialog: SettingsDialog) -> None:
        """Ask, then reset all settings and close the dialog, whose fields show the old ones."""
        text = tr("All settings become as they were at the first start. Presets of your own stay.")
        if ask(dialog, tr("Reset all settings?"), text, (tr("Cancel"), tr("Reset all"))) == 1:
            self._session.settings.change(reset)
            dialog.accept()

    def _change_setting(self, setting: Explained, value: object) -> None:
        self._session.settings.change(lambda old: setting.chosen(old, value))

    def show_keys(self) -> None:
        """Show all keyboard shortcuts."""
        self._show(KeysDialog(self._keys(), self._window))

    def show_about(self) -> None:
        """Show the About dialog."""
        self._show(AboutDialog(device_report(self._session.activity.status), self._window))

    def _show(self, dialog: Frame) -> None:
        dialog.exec()
        dialog.deleteLater()
