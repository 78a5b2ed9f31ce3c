"""The one owner of the window's state. Widgets show its frozen views and call its methods; they own nothing.

Everything here runs on the interface thread. Signals (see signals.py) say only that something changed; the view of it
is read from the property of the same name.
"""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QImage, QUndoStack

from pisa_desktop.album.items import SLOTS, Badge, SortBy
from pisa_desktop.engine.live import Area
from pisa_desktop.photo.formats import OutputOptions
from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.ui.look.words import tr
from pisa_desktop.ui.state import export_steps, presets, summaries
from pisa_desktop.ui.state.parts import Parts
from pisa_desktop.ui.state.views import (
    ActivityView,
    AlbumForecast,
    AlbumOptions,
    AlbumView,
    Estimate,
    ExportExample,
    ItemView,
    ModelView,
    PictureView,
    PresetView,
    PrimaryView,
    RunView,
    StatusView,
    ViewState,
)


class Session(Parts):
    """What the window shows and what can be done with it."""

    # ---- The album ---------------------------------------------------------------------------------------------

    @property
    def album(self) -> AlbumView:
        """The album shown."""
        return self._shelf.view

    def item(self, item: int) -> ItemView:
        """One photo of it. Raises KeyError."""
        own = self._desk.progress_of(item)
        progress = self._albums.progress_of(item) if own is None else own
        return self._shelf.shown(item, self._desk.is_analysed(item), progress)

    @property
    def badges(self) -> Counter[Badge]:
        """How many photos of the album have each badge."""
        return self._shelf.badges(self._desk.touched | self._albums.touched, self.item)

    def thumbnail(self, item: int) -> QImage | None:
        """Its thumbnail, at most 256 pixels a side; None until `item_changed`. Asking makes it urgent."""
        return self._shelf.thumbnail(item)

    @property
    def recent_albums(self) -> tuple[AlbumView, ...]:
        """The other albums, newest first, without their photos."""
        return self._shelf.recent

    def open_album(self, album: int) -> None:
        """Show another album."""
        self._show_album(album)

    def open_paths(self, paths: Sequence[Path], new_album: bool = False) -> None:
        """Add photos, and the photos in folders, to the album or to a new one; the first of them is selected."""
        self._opening.open(paths, new_album)

    def paste_image(self, image: QImage) -> None:
        """Add a picture from the clipboard."""
        self._opening.paste(image)

    def remove(self, items: Sequence[int]) -> None:
        """Take photos out of the album (never deletes a file); the neighbour is selected; can be undone."""
        self._editing.remove(items)

    # ---- Running the album -------------------------------------------------------------------------------------

    @property
    def run(self) -> RunView:
        """How the album's run stands, and what could be run of it."""
        return self._albums.view

    @property
    def album_options(self) -> AlbumOptions:
        """The choices of the album's last run, or the last ones for saving."""
        return self._albums.options

    @property
    def album_forecast(self) -> AlbumForecast:
        """What enhancing the album's new photos would come to."""
        return summaries.forecast(self._shelf, self._models, self._speeds)

    def start_album(self, options: AlbumOptions) -> None:
        """Enhance and save all that is new, and save again what has changed since."""
        self._editing.settle()
        self._albums.start(options, self._models.chosen.key)

    def export_again(self) -> None:
        """Save again what has other strengths now than when it was saved."""
        self._editing.settle()
        self._albums.export_again(self._models.chosen.key)

    def pause_album(self) -> None:
        """Pause the run now; the photo it is at begins anew afterwards."""
        self._albums.pause()

    def stop_after_this(self) -> None:
        """Pause the run once the photo it is at is saved."""
        self._albums.stop_after_this()

    def resume_album(self) -> None:
        """Go on with what waits in the album shown."""
        self._albums.resume()

    def cancel_album(self) -> None:
        """Take what waits out of the run; what is saved stays saved."""
        self._albums.cancel()

    def retry_failed(self) -> None:
        """Try what has failed again."""
        self._albums.retry_failed()

    def do_next(self, items: Sequence[int]) -> None:
        """These are enhanced before all others that wait."""
        self._albums.do_next(items)

    def sort(self, by: SortBy) -> None:
        """Put the strip in another order; those that wait keep their turn."""
        self._albums.sort(by)

    @property
    def failures(self) -> tuple[tuple[str, str], ...]:
        """Name and reason of each photo of the album that has failed or was skipped."""
        return self._shelf.failures

    def write_report(self, path: Path) -> None:
        """Save a table (CSV) of what has become of the album's photos."""
        self._albums.write_report(path)

    # ---- The current photo -------------------------------------------------------------------------------------

    @property
    def current(self) -> int | None:
        """The photo shown."""
        return self._desk.current

    def select(self, item: int | None) -> None:
        """Show a photo of the album."""
        self._editing.settle()
        self._desk.select(item)

    def select_next(self, by: int = 1) -> None:
        """Show the photo after (before) the current one, if there is one."""
        neighbour = self._shelf.neighbour(self._desk.current, by)
        if neighbour is not None:
            self.select(neighbour)

    def look_again(self) -> None:
        """The window has become active: a photo whose file has changed meanwhile is read again."""
        self._desk.look_again()
        self._albums.look_again()

    @property
    def picture(self) -> PictureView:
        """What the canvas shows."""
        return self._desk.picture

    def set_visible(self, area: Area) -> None:
        """The canvas shows this part of the output (output pixels); it is computed first."""
        self._desk.set_visible(area)

    @property
    def view(self) -> ViewState:
        """Where the canvas looks: to be restored when the window opens."""
        return self._view

    def set_view(self, view: ViewState) -> None:
        """Keep where the canvas looks."""
        self._view = view
        self._keep_place()

    # ---- Strengths ---------------------------------------------------------------------------------------------

    @property
    def strengths(self) -> Strengths:
        """Of the current photo; those the next photo starts with when there is none."""
        return self._shelf.strengths_of(self._desk.current)

    @property
    def shown_strengths(self) -> Strengths:
        """What the canvas must show: a preset under the mouse, else `strengths`."""
        return self._editing.peeked or self.strengths

    def set_strengths(self, strengths: Strengths, settled: bool = True) -> None:
        """Set them; `settled` False while a drag goes on, whose last call settles it: one entry to undo."""
        self._editing.set_strengths(strengths, settled)

    def peek(self, strengths: Strengths | None) -> None:
        """Show a picture at other strengths without changing anything; None ends it."""
        self._editing.peek(strengths)

    @property
    def slots(self) -> tuple[Strengths | None, ...]:
        """A, B, C, D of the current photo."""
        current = self._desk.current
        return (None,) * len(SLOTS) if current is None else self._shelf.item(current).slots

    def store_slot(self, slot: int) -> None:
        """Keep the strengths in a slot, 0..3; can be undone."""
        self._editing.store_slot(slot)

    def recall_slot(self, slot: int) -> None:
        """Take the strengths of a slot, 0..3; nothing happens for an empty one."""
        strengths = self.slots[slot]
        if strengths is not None:
            self._editing.set_strengths(strengths, settled=True)

    @property
    def presets(self) -> tuple[PresetView, ...]:
        """The four of ours, then the user's own."""
        return presets.all_of(self._settings)

    def apply_preset(self, name: str, items: Sequence[int] | None = None) -> None:
        """Give the current photo, or these, a preset's strengths; one entry to undo."""
        wanted = next(preset.strengths for preset in self.presets if preset.name == name)
        if items is None:
            self._editing.set_strengths(wanted, settled=True)
        else:
            self._editing.give(items, wanted)

    def save_preset(self, name: str) -> None:
        """Keep the current strengths under a name of the user's own."""
        self.change_settings(lambda old: old.with_preset(name, self.strengths))
        self.presets_changed.emit()

    def delete_preset(self, name: str) -> None:
        """Forget one of the user's own."""
        self.change_settings(lambda old: old.without_preset(name))
        self.presets_changed.emit()

    def copy_strengths(self) -> None:
        """Remember the current strengths for `paste_strengths`."""
        self._editing.copy()

    def paste_strengths(self, items: Sequence[int]) -> None:
        """Give these photos the copied strengths; one entry to undo."""
        self._editing.paste(items)

    @property
    def undo_stack(self) -> QUndoStack:
        """One for the window: its actions, texts and limits are Qt's."""
        return self._editing.stack

    # ---- Scale, model, work ------------------------------------------------------------------------------------

    @property
    def scale(self) -> int:
        """Of the current photo: 1, 2 or 4."""
        return self._shelf.scale_of(self._desk.current)

    def set_scale(self, scale: int) -> None:
        """Choose another; the old picture stays, tagged, until it is enhanced again; can be undone."""
        self._editing.set_scale(scale)

    @property
    def model(self) -> ModelView:
        """The model in use."""
        return self._models.chosen

    @property
    def models(self) -> tuple[ModelView, ...]:
        """PiSA-Mini and the folders chosen before."""
        return self._models.all

    def set_model(self, key: str) -> None:
        """Use another model: `values.MINI` or a folder; one that cannot be opened leaves the old one in use."""
        self._models.open(key)

    @property
    def estimate(self) -> Estimate:
        """How long `enhance` would take now."""
        return summaries.estimate(self._desk, self._models, self._speeds)

    @property
    def activity(self) -> ActivityView:
        """The chip on the canvas."""
        return summaries.activity(self._desk, self._exports)

    @property
    def primary(self) -> PrimaryView:
        """The primary button."""
        return summaries.primary(self._desk, self._exports, self.estimate)

    def enhance(self) -> None:
        """Enhance the current photo; `estimate.ask` says whether to ask first."""
        self._desk.enhance()

    def enhance_visible(self) -> None:
        """Enhance what is visible alone, as a preview."""
        self._desk.enhance(whole=False)

    def cancel(self) -> None:
        """Stop what is being done for the current photo, within one layer of the network."""
        if self._desk.busy or not self._exports.busy:
            self._exports.give_up_waiting()
            self._desk.cancel()
        else:
            self._exports.cancel()

    @property
    def export_options(self) -> OutputOptions:
        """The last choices, or the folder beside the current photo."""
        return export_steps.options_for(self._settings, self._current_item())

    def export_example(self, options: OutputOptions) -> ExportExample:
        """What they would do with the current photo."""
        photo, model = self._desk.photo, self._models.chosen.name
        if photo is None:
            return ExportExample("", (0, 0), 0, tr("The photo is still being opened."))
        return export_steps.example(photo, options, self.strengths, self.scale, model, self._settings.limits)

    def export(self, options: OutputOptions) -> None:
        """Save the current photo's result, analysing it first if need be; `message` says how it went."""
        self._editing.settle()
        item = self._current_item()
        self.change_settings(lambda old: export_steps.remembered(old, options, item))
        self._exports.ask(options)

    @property
    def status(self) -> StatusView:
        """The status bar."""
        return summaries.status(self._desk, self._models, self.activity, self._albums.view)

    @property
    def closing_question(self) -> str:
        """What to ask before closing; empty when nothing would be lost."""
        if self._exports.busy:
            return tr("A photo is being saved. Close anyway?")
        if self._albums.running:
            return tr("An album is being enhanced. Close anyway? It can go on at the next start.")
        return tr("A photo is being enhanced. Close anyway?") if self._desk.chosen else ""
