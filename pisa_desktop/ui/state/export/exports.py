"""Exports of the current photo: the choices, a preview of their effect, and the export itself."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from pisa_desktop.album.items import Item
from pisa_desktop.album.results import Found, SavedFile
from pisa_desktop.enhance import EnhanceOptions
from pisa_desktop.files import Exists, changed_at
from pisa_desktop.photo.formats import Format, OutputOptions
from pisa_desktop.photo.photo import Photo, Pixels
from pisa_desktop.ui.look.words import tr
from pisa_desktop.ui.state.album.shown_album import ShownAlbum
from pisa_desktop.ui.state.edit.editor import Editor
from pisa_desktop.ui.state.export import steps
from pisa_desktop.ui.state.export.queue import ExportQueue
from pisa_desktop.ui.state.models import Models
from pisa_desktop.ui.state.photo.current_photo import CurrentPhoto
from pisa_desktop.ui.state.settings import UserSettings
from pisa_desktop.ui.state.views import Action, ExportExample, Message, Stage, Tone
from pisa_desktop.ui.work import reader
from pisa_desktop.ui.work.jobs import Reading
from pisa_desktop.ui.work.requests import Calls


class Exports(QObject):
    """What the export dialog and the panel need."""

    message = Signal(object)
    looked = Signal()
    """What an example has lacked is known now: ask for it again."""

    def __init__(
        self,
        queue: ExportQueue,
        reading: Calls,
        album: ShownAlbum,
        photo: CurrentPhoto,
        editor: Editor,
        models: Models,
        settings: UserSettings,
    ) -> None:
        super().__init__()
        self._queue, self._reading, self._album, self._photo = queue, reading, album, photo
        self._editor, self._models, self._settings = editor, models, settings
        self._asked: OutputOptions | None = None
        self._known: tuple[Path, tuple[int, int] | None, str] | None = None
        """A photo's path and stamp, and the fingerprint of its file."""
        self._own: tuple[object, tuple[SavedFile, ...]] | None = None
        """Results of a photo with the times of their files, and those of them that are as they were saved."""
        self._weighed: tuple[Pixels | None, dict[tuple[Format, int, float], float]] = None, {}
        self._last: tuple[Path, float] | None = None
        """A photo's path, and the bytes per pixel that were measured last."""
        queue.saved.connect(self._remember)

    @property
    def options(self) -> OutputOptions:
        """The last choices; by default the folder is beside the current photo."""
        return steps.options_for(self._settings.current, self._item())

    def example(self, options: OutputOptions) -> ExportExample:
        """Return what these options would do with the current photo. Reads the disk: not for slider moves."""
        photo, model = self._photo.photo, self._models.chosen.name
        if photo is None:
            return ExportExample("", (0, 0), 0, tr("The photo is still being opened."))
        asked = EnhanceOptions(
            strengths=self._editor.strengths,
            size=self._editor.size,
            output=options,
            limits=self._settings.current.limits,
            preset=self._editor.preset,
        )
        source = self._fingerprint_of(photo) if options.exists is Exists.SKIP else ""
        if source is None:
            return ExportExample("", (0, 0), 0, tr("Looking for an earlier result..."))
        item = self._item()
        files = () if item is None else self._album.saved_files(item.id)
        return steps.example(photo, asked, model, source, files, self._unchanged, self._weigh)

    def _unchanged(self, files: Sequence[SavedFile]) -> Sequence[SavedFile] | None:
        """Those of the files that still are as they were saved; None while the reading thread reads them."""
        wanted = tuple(files), tuple(changed_at(file.path) for file in files)
        if self._own is not None and self._own[0] == wanted:
            return self._own[1]

        def known(unchanged: tuple[SavedFile, ...], _seconds: float) -> None:
            self._own = wanted, unchanged
            self.looked.emit()

        self._reading.ask(Reading.FOUND, "unchanged", lambda: reader.read_unchanged(files), known)
        return None

    def _fingerprint_of(self, photo: Photo) -> str | None:
        """The fingerprint of the photo's file; None while the reading thread reads it."""
        if self._known is not None and self._known[:2] == (photo.path, photo.stamp):
            return self._known[2]

        def known(source: str, _seconds: float) -> None:
            self._known = photo.path, photo.stamp, source
            self.looked.emit()

        self._reading.ask(Reading.FOUND, "fingerprint", lambda: reader.read_fingerprint(photo), known)
        return None

    def _weigh(self, format_: Format, quality: int) -> float | None:
        """Return the bytes per pixel of the result, or of the enlarged photo until there is one.

        The reading thread measures them, once each: it takes up to a tenth of a second. Until then they are those that
        were measured last of this photo, None before the first.
        """
        picture, photo = self._photo.picture, self._photo.photo
        assert photo is not None
        after = picture.after if picture.stage is Stage.FINISHED else None
        pixels, scale = (photo.pixels, self._editor.scale) if after is None else (after, 1.0)
        if self._weighed[0] is not pixels:
            self._weighed = pixels, {}
        known, wanted = self._weighed[1], (format_, quality, scale)

        def weighed(weight: float, _seconds: float) -> None:
            known[wanted] = weight
            self._last = photo.path, weight
            self.looked.emit()

        if wanted not in known:
            self._reading.ask(Reading.FOUND, "weight", lambda: reader.weigh(pixels, format_, quality, scale), weighed)
        last = None if self._last is None or self._last[0] != photo.path else self._last[1]
        return known.get(wanted, last)

    def export(self, options: OutputOptions) -> None:
        """Save the current photo's result, analysing it first if necessary; a message reports the outcome."""
        self._editor.settle()
        self._asked = options
        self._queue.ask(options)

    def _remember(self, item: int, options: OutputOptions) -> None:
        """Keep the choices for the next time, now that they have worked."""
        if options is self._asked:
            stored = self._album.stored(item) if item in self._album else None
            self._settings.change(lambda old: steps.remembered(old, options, stored))

    def tell_lost(self, item: int, found: Found) -> None:
        """Tell the user that a saved result is gone or was changed, and offer to save it again."""
        stored = self._album.stored(item)
        if stored.saved is None:
            return
        words = {
            Found.GONE: tr("The saved result of {name} is gone."),
            Found.CHANGED: tr("The saved result of {name} was changed by another program."),
        }
        text = tr(words[found], name=stored.shown)
        again = Action(tr("Save again"), lambda: self.save_again(item))
        self.message.emit(Message(text, Tone.BAD, "lost result", (again,)))

    def save_again(self, item: int) -> None:
        """Save a photo's result under the name it had; a file that has the name meanwhile is kept."""
        if item not in self._album or (saved := self._album.stored(item).saved) is None:
            return
        self._editor.settle()
        self._photo.select(item)
        self._queue.ask(steps.options_again(self.options, saved.path))

    def _item(self) -> Item | None:
        current = self._photo.current
        return self._album.stored(current) if current is not None and current in self._album else None
