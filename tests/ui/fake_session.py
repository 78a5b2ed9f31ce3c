"""A session without worker, disk or network: tests set its views, and it records the calls of the widgets."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QUndoCommand, QUndoStack

from pisa_desktop.album.items import Badge
from pisa_desktop.engine.slider_arrays import SliderArrays
from pisa_desktop.photo.formats import OutputOptions
from pisa_desktop.photo.naming import times
from pisa_desktop.photo.photo import Pixels
from pisa_desktop.restore.condition import Condition, PhotoIs
from pisa_desktop.restore.hardware import Choice
from pisa_desktop.restore.size import Size
from pisa_desktop.restore.strengths import Strengths, scaled
from pisa_desktop.settings import Settings
from pisa_desktop.ui.state import presets
from pisa_desktop.ui.state.messages import Messages
from pisa_desktop.ui.state.views import (
    MINI,
    ActivityView,
    AlbumView,
    ConditionsView,
    Doing,
    Estimate,
    ExportExample,
    Face,
    ItemView,
    Message,
    ModelView,
    PictureView,
    PresetView,
    PrimaryView,
    RunView,
    Stage,
    StatusView,
    ViewState,
)
from pisa_desktop.ui.state.weights.views import InstallationView
from tests.ui.fake_album import FakeAlbum, FakeAlbums, FakeOrder, FakeRun, Record, Recorded


class FakePhoto(QObject):
    current_changed, picture_changed = Signal(), Signal()

    def __init__(self, record: Record, album: FakeAlbum) -> None:
        super().__init__()
        self._album, self._selected, self._stepped = album, record("photo.select"), record("photo.select_next")
        self.current: int | None = None
        self.picture = PictureView()
        self.set_visible = record("photo.set_visible")
        self.enhance, self.enhance_visible = record("photo.enhance"), record("photo.enhance_visible")

    def select(self, item: int | None) -> None:
        self._selected(item)
        if item != self.current:
            self.current = item
            self.current_changed.emit()

    def select_next(self, by: int = 1) -> None:
        self._stepped(by)
        order = self._album.view.items
        if self.current in order:
            self.select(order[min(len(order) - 1, max(0, order.index(self.current) + by))])


class FakeEdit(QObject):
    strengths_changed, scale_changed, presets_changed = Signal(), Signal(), Signal()

    def __init__(self, record: Record, undo: QUndoStack) -> None:
        super().__init__()
        self._record, self._undo = record, undo
        self.strengths = self.starting = Strengths()
        self._peeked: Strengths | None = None
        self.slots: tuple[Strengths | None, ...] = (None,) * 4
        self.presets = presets.all_of(Settings())
        self.photo_is, self.size = PhotoIs.AUTO, Size(2)
        self._applied = ""
        self.assessed: Condition | None = None
        self.copy_strengths, self.paste_strengths = record("edit.copy_strengths"), record("edit.paste_strengths")
        self.remove = record("edit.remove")

    @property
    def shown_strengths(self) -> Strengths:
        return self._peeked or self.strengths

    def set_strengths(self, strengths: Strengths, settled: bool = True) -> None:
        self._record("edit.set_strengths")(strengths, settled)
        self._take(strengths)

    def peek(self, strengths: Strengths | None) -> None:
        self._record("edit.peek")(strengths)
        self._peeked = strengths
        self.strengths_changed.emit()

    def store_slot(self, slot: int) -> None:
        self._record("edit.store_slot")(slot)
        self.slots = (*self.slots[:slot], self.strengths, *self.slots[slot + 1 :])
        self._undo.push(QUndoCommand("slot"))
        self.strengths_changed.emit()

    def clear_slot(self, slot: int) -> None:
        self._record("edit.clear_slot")(slot)
        self.slots = (*self.slots[:slot], None, *self.slots[slot + 1 :])
        self.strengths_changed.emit()

    def recall_slot(self, slot: int) -> None:
        self._record("edit.recall_slot")(slot)
        self._take(self.slots[slot] or self.strengths)

    @property
    def preset(self) -> str:
        alike = [preset.name for preset in self.presets if preset.strengths == self.strengths]
        return self._applied if self._applied in alike else next(iter(alike), "")

    def apply_preset(self, name: str, items: Sequence[int] | None = None) -> None:
        self._record("edit.apply_preset")(name, items)
        self._applied = name
        self._take(next(preset.strengths for preset in self.presets if preset.name == name))

    def save_preset(self, name: str) -> None:
        self._record("edit.save_preset")(name)
        self._applied = name
        self.presets = (*self.presets, PresetView(name, self.strengths, own=True))
        self.presets_changed.emit()

    def delete_preset(self, name: str) -> None:
        self._record("edit.delete_preset")(name)
        self.presets = tuple(preset for preset in self.presets if preset.name != name)
        self.presets_changed.emit()

    @property
    def scale(self) -> float:
        return self.size.scale((683, 1024))

    def set_size(self, size: Size) -> None:
        self._record("edit.set_size")(size)
        self.size = size
        self.scale_changed.emit()

    def set_photo_is(self, photo_is: PhotoIs) -> None:
        self._record("edit.set_photo_is")(photo_is)
        self.photo_is = photo_is
        self.scale_changed.emit()

    def _take(self, strengths: Strengths) -> None:
        self.strengths = strengths
        self.strengths_changed.emit()


class FakeConditions(QObject):
    changed = Signal()

    def __init__(self, record: Record) -> None:
        super().__init__()
        self.view = ConditionsView()
        self.show, self.set_visible = record("conditions.show"), record("conditions.set_visible")


class FakeExports(QObject):
    looked = Signal()

    def __init__(self, record: Record) -> None:
        super().__init__()
        self.options, self.problem = OutputOptions(folder=Path("/photos/Enhanced")), ""
        self.examples = 0
        self.bytes: int | None = 1_840_000
        self.export = record("exports.export")

    def example(self, options: OutputOptions) -> ExportExample:
        self.examples += 1
        if self.problem:
            return ExportExample("", (0, 0), 0, self.problem)
        return ExportExample("wren-2x.jpg", (1366, 2048), self.bytes)


class FakeModels(QObject):
    changed = Signal()

    def __init__(self, record: Record) -> None:
        super().__init__()
        self.chosen = ModelView(MINI, "PiSA-Mini")
        self.all: tuple[ModelView, ...] = (self.chosen,)
        self.devices: tuple[Choice, ...] = ()
        self.words, self.refusal = "CPU, bf16", ""
        self.open = record("models.open")


class FakeWeights(QObject):
    changed, licence_asked, dialog_asked = Signal(), Signal(object), Signal()

    def __init__(self, record: Record) -> None:
        super().__init__()
        self.view = InstallationView()
        self.removal = lambda model: "This frees 1.9 GB."
        self.set_open, self.use, self.stop = record("weights.set_open"), record("weights.use"), record("weights.stop")
        self.download, self.check = record("weights.download"), record("weights.check")
        self.repair, self.remove = record("weights.repair"), record("weights.remove")
        self.use_folder, self.accept = record("weights.use_folder"), record("weights.accept")
        self.move = record("weights.move")
        self._imported = record("weights.import_paths")

    def import_paths(self, paths: Sequence[Path]) -> None:
        self._imported(tuple(paths))


class FakeActivity(QObject):
    changed = Signal()

    def __init__(self, record: Record) -> None:
        super().__init__()
        self.view, self.primary, self.estimate = ActivityView(), PrimaryView(words="Enhance"), Estimate()
        self.status, self.closing_question = StatusView("CPU, bf16", True, "PiSA-Mini"), ""
        self.cancel = record("activity.cancel")


class FakeOpening:
    def __init__(self, record: Record) -> None:
        self._record = record

    def open_paths(self, paths: Sequence[Path]) -> None:
        self._record("opening.open_paths")(tuple(paths))

    def paste_image(self, image: QImage) -> None:
        self._record("opening.paste_image")(image.width(), image.height())


class FakePlace:
    def __init__(self, record: Record) -> None:
        self.view, self._looked = ViewState(), record("place.set_view")
        self.open_album = record("place.open_album")

    def set_view(self, view: ViewState) -> None:
        self._looked(view)
        self.view = view


class FakeSettings(QObject):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.current = Settings()

    def change(self, change: Callable[[Settings], Settings]) -> None:
        self.current = change(self.current)
        self.changed.emit()


class FakeSession:
    """All parts of the session; `calls` holds every call that widgets have made."""

    def __init__(self) -> None:
        self.calls: list[tuple[object, ...]] = []
        self.log_folder = Path("/home/log")
        self.album, self.run = FakeAlbum(self._recording), FakeRun(self._recording)
        self.order, self.albums = FakeOrder(self._recording), FakeAlbums(self._recording)
        self.photo, self.undo = FakePhoto(self._recording, self.album), QUndoStack()
        self.edit = FakeEdit(self._recording, self.undo)
        self.conditions = FakeConditions(self._recording)
        self.exports, self.models = FakeExports(self._recording), FakeModels(self._recording)
        self.weights = FakeWeights(self._recording)
        self.activity, self.opening = FakeActivity(self._recording), FakeOpening(self._recording)
        self.place, self.settings, self.messages = FakePlace(self._recording), FakeSettings(), Messages()
        self.photo.current_changed.connect(self.edit.strengths_changed)
        self.photo.current_changed.connect(self.activity.changed)

    def _recording(self, name: str) -> Recorded:
        return lambda *given, **more: self.calls.append((name, *given, *more.values()))

    def close(self) -> bool:
        self.calls.append(("close",))
        return True

    def called(self, name: str) -> list[tuple[object, ...]]:
        """Return the arguments of all calls of a method."""
        return [call[1:] for call in self.calls if call[0] == name]

    # ---- What tests set ------------------------------------------------------------------------------------------

    def fill(self, names: Sequence[str], badges: Sequence[Badge] = (), name: str = "Album") -> None:
        """Set an album of photos that do not exist on the disk."""
        for number, photo in enumerate(names):
            badge = badges[number] if number < len(badges) else Badge.NEW
            self.album.items[number] = ItemView(number, photo, Path("/photos") / photo, badge, size=(683, 1024))
        self.album.view = AlbumView(1, name, tuple(range(len(names))))
        self.album.changed.emit()

    def show_pixels(self, before: Pixels, after: Pixels | None, arrays: tuple[SliderArrays, ...] = ()) -> None:
        """Set the picture: a photo, and its result if there is one."""
        (height, width), scale = before.shape[:2], self.edit.scale
        self.photo.picture = PictureView(
            item=self.photo.current,
            before=before,
            size=(height, width),
            output=scaled((height, width), scale),
            scale=scale,
            stage=Stage.ORIGINAL if after is None else Stage.FINISHED,
            after=after,
            after_strengths=None if after is None else self.edit.strengths,
            slider_arrays=arrays,
            exact=True,
            about="JPEG, 2019",
            tag="" if after is None else f"Enhanced {times(scale)}\u00d7",
        )
        self.photo.picture_changed.emit()

    def set_primary(self, face: Face, words: str, enabled: bool = True) -> None:
        """Set the primary button."""
        self.activity.primary = PrimaryView(face, words, enabled)
        self.activity.changed.emit()

    def set_activity(self, words: str, fraction: float | None = None) -> None:
        """Set what is being done; no words mean nothing."""
        doing = Doing.ENHANCING if words else Doing.NOTHING
        self.activity.view = ActivityView(doing, words, fraction, bool(words))
        self.activity.changed.emit()

    def set_run(self, run: RunView) -> None:
        """Set the state of the album's run."""
        self.run.view = run
        self.run.changed.emit()

    def change_item(self, item: int, **changes: object) -> None:
        """Change the badge, progress or reason of a photo."""
        self.album.items[item] = replace(self.album.items[item], **changes)  # type: ignore[arg-type]
        self.album.item_changed.emit(item)

    def set_weights(self, view: InstallationView) -> None:
        """How the installed models stand."""
        self.weights.view = view
        self.weights.changed.emit()

    def say(self, message: Message) -> None:
        """Show a message."""
        self.messages.message.emit(message)


def stripes(height: int, width: int) -> Pixels:
    """Return a photo of diagonal stripes."""
    rows = np.arange(height, dtype=np.uint16)[:, None, None]
    columns = np.arange(width, dtype=np.uint16)[None, :, None]
    return ((rows * 3 + columns * 2 + np.array([0, 60, 120], np.uint16)) % 256).astype(np.uint8)
