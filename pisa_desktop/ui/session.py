"""The one owner of the window's state. Widgets show its frozen views and call its methods; they own nothing.

Everything here runs on the interface thread. Signals say only that something changed; the view of it is read from
the property of the same name.
"""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QUndoStack

from pisa_desktop.restore.live import Area
from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.ui.values import (
    ActivityView,
    AlbumView,
    Estimate,
    ExportExample,
    ExportOptions,
    ItemView,
    ModelView,
    PictureView,
    PresetView,
    PrimaryView,
    StatusView,
    ViewState,
)


class Session(QObject):
    """What the window shows and what can be done with it."""

    album_changed = Signal()
    """Photos came, went or moved, or another album is shown: `album`."""
    item_changed = Signal(int)
    """A photo's badge, progress, size or thumbnail: `item(id)`, `thumbnail(id)`."""
    current_changed = Signal()
    """Another photo is shown, or none: `current`. The signals below follow for it."""
    picture_changed = Signal()
    """`picture`."""
    strengths_changed = Signal()
    """`strengths`, `shown_strengths`, `slots`: also after undo, a slot, a preset or another photo."""
    choices_changed = Signal()
    """`scale`, `model`, `models`, `estimate`."""
    presets_changed = Signal()
    """`presets`."""
    activity_changed = Signal()
    """`activity` and `primary`."""
    status_changed = Signal()
    """`status`."""
    message = Signal(object)
    """A values.Message for a strip."""
    fault = Signal(object)
    """A values.Message about a bug of ours, with details, for a dialog; the program goes on."""

    # ---- The album ---------------------------------------------------------------------------------------------

    @property
    def album(self) -> AlbumView:
        """The album shown."""
        raise NotImplementedError

    def item(self, item: int) -> ItemView:
        """One photo of it. Raises KeyError."""
        raise NotImplementedError

    def thumbnail(self, item: int) -> QImage | None:
        """Its thumbnail, at most 256 pixels a side; None until `item_changed`. Asking makes it urgent."""
        raise NotImplementedError

    @property
    def recent_albums(self) -> tuple[AlbumView, ...]:
        """The other albums, newest first, without their photos."""
        raise NotImplementedError

    def open_album(self, album: int) -> None:
        """Show another album."""
        raise NotImplementedError

    def open_paths(self, paths: Sequence[Path], new_album: bool = False) -> None:
        """Add photos, and the photos in folders, to the album or to a new one; the first of them is selected."""
        raise NotImplementedError

    def paste_image(self, image: QImage) -> None:
        """Add a picture from the clipboard."""
        raise NotImplementedError

    def remove(self, items: Sequence[int]) -> None:
        """Take photos out of the album (never deletes a file); the neighbour is selected; can be undone."""
        raise NotImplementedError

    # ---- The current photo -------------------------------------------------------------------------------------

    @property
    def current(self) -> int | None:
        """The photo shown."""
        raise NotImplementedError

    def select(self, item: int | None) -> None:
        """Show a photo of the album."""
        raise NotImplementedError

    def select_next(self, by: int = 1) -> None:
        """Show the photo after (before) the current one, if there is one."""
        raise NotImplementedError

    @property
    def picture(self) -> PictureView:
        """What the canvas shows."""
        raise NotImplementedError

    def set_visible(self, area: Area) -> None:
        """The canvas shows this part of the output (output pixels); it is computed first."""
        raise NotImplementedError

    @property
    def view(self) -> ViewState:
        """Where the canvas looks: to be restored when the window opens."""
        raise NotImplementedError

    def set_view(self, view: ViewState) -> None:
        """Keep where the canvas looks."""
        raise NotImplementedError

    # ---- Strengths ---------------------------------------------------------------------------------------------

    @property
    def strengths(self) -> Strengths:
        """Of the current photo; those the next photo starts with when there is none."""
        raise NotImplementedError

    @property
    def shown_strengths(self) -> Strengths:
        """What the canvas must show: a preset under the mouse, else `strengths`."""
        raise NotImplementedError

    def set_strengths(self, strengths: Strengths, settled: bool = True) -> None:
        """Set them; `settled` False while a drag goes on, whose last call settles it: one entry to undo."""
        raise NotImplementedError

    def peek(self, strengths: Strengths | None) -> None:
        """Show a picture at other strengths without changing anything; None ends it."""
        raise NotImplementedError

    @property
    def slots(self) -> tuple[Strengths | None, ...]:
        """A, B, C, D of the current photo."""
        raise NotImplementedError

    def store_slot(self, slot: int) -> None:
        """Keep the strengths in a slot, 0..3; can be undone."""
        raise NotImplementedError

    def recall_slot(self, slot: int) -> None:
        """Take the strengths of a slot, 0..3; nothing happens for an empty one."""
        raise NotImplementedError

    @property
    def presets(self) -> tuple[PresetView, ...]:
        """The four of ours, then the user's own."""
        raise NotImplementedError

    def apply_preset(self, name: str, items: Sequence[int] | None = None) -> None:
        """Give the current photo, or these, a preset's strengths; one entry to undo."""
        raise NotImplementedError

    def save_preset(self, name: str) -> None:
        """Keep the current strengths under a name of the user's own."""
        raise NotImplementedError

    def delete_preset(self, name: str) -> None:
        """Forget one of the user's own."""
        raise NotImplementedError

    def copy_strengths(self) -> None:
        """Remember the current strengths for `paste_strengths`."""
        raise NotImplementedError

    def paste_strengths(self, items: Sequence[int]) -> None:
        """Give these photos the copied strengths; one entry to undo."""
        raise NotImplementedError

    @property
    def undo_stack(self) -> QUndoStack:
        """One for the window: its actions, texts and limits are Qt's."""
        raise NotImplementedError

    # ---- Scale, model, work ------------------------------------------------------------------------------------

    @property
    def scale(self) -> int:
        """Of the current photo: 1, 2 or 4."""
        raise NotImplementedError

    def set_scale(self, scale: int) -> None:
        """Choose another; the old picture stays, tagged, until it is enhanced again; can be undone."""
        raise NotImplementedError

    @property
    def model(self) -> ModelView:
        """The model in use."""
        raise NotImplementedError

    @property
    def models(self) -> tuple[ModelView, ...]:
        """PiSA-Mini and the folders chosen before."""
        raise NotImplementedError

    def set_model(self, key: str) -> None:
        """Use another model: `values.MINI` or a folder; one that cannot be opened leaves the old one in use."""
        raise NotImplementedError

    @property
    def estimate(self) -> Estimate:
        """How long `enhance` would take now."""
        raise NotImplementedError

    @property
    def activity(self) -> ActivityView:
        """The chip on the canvas."""
        raise NotImplementedError

    @property
    def primary(self) -> PrimaryView:
        """The primary button."""
        raise NotImplementedError

    def enhance(self) -> None:
        """Enhance the current photo; `estimate.ask` says whether to ask first."""
        raise NotImplementedError

    def enhance_visible(self) -> None:
        """Enhance what is visible alone, as a preview."""
        raise NotImplementedError

    def cancel(self) -> None:
        """Stop what is being done for the current photo, within one layer of the network."""
        raise NotImplementedError

    @property
    def export_options(self) -> ExportOptions:
        """The last choices, or the folder beside the current photo."""
        raise NotImplementedError

    def export_example(self, options: ExportOptions) -> ExportExample:
        """What they would do with the current photo."""
        raise NotImplementedError

    def export(self, options: ExportOptions) -> None:
        """Save the current photo's result, analysing it first if need be; `message` says how it went."""
        raise NotImplementedError

    @property
    def status(self) -> StatusView:
        """The status bar."""
        raise NotImplementedError

    # ---- Closing -----------------------------------------------------------------------------------------------

    @property
    def closing_question(self) -> str:
        """What to ask before closing; empty when nothing would be lost."""
        raise NotImplementedError

    def close(self) -> None:
        """Commit the state and stop all work; returns within two seconds. The window is hidden by then."""
        raise NotImplementedError
