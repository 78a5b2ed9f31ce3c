"""A session without worker, disk or network behind the real session's interface: it remembers what it was told."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from PySide6.QtGui import QImage, QUndoStack

from pisa_desktop.album.items import Badge, SortBy
from pisa_desktop.engine.live import Area, Live
from pisa_desktop.photo.formats import OutputOptions
from pisa_desktop.photo.photo import Pixels
from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.settings import Settings
from pisa_desktop.ui.state import presets
from pisa_desktop.ui.state.signals import Signals
from pisa_desktop.ui.state.views import (
    MINI,
    ActivityView,
    AlbumForecast,
    AlbumOptions,
    AlbumView,
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


class FakeSession(Signals):
    """Every call is written down in `calls`; views are changed by the methods or by a test."""

    def __init__(self, settings: Settings | None = None) -> None:
        super().__init__()
        self.kept_settings = settings or Settings()
        self.kept_view = ViewState()
        self.calls: list[tuple[object, ...]] = []
        self.items: dict[int, ItemView] = {}
        self.thumbnails: dict[int, QImage] = {}
        self._album = AlbumView(1, "Album", ())
        self._current: int | None = None
        self._picture = PictureView()
        self._strengths = Strengths()
        self._peeked: Strengths | None = None
        self._slots: list[Strengths | None] = [None] * 4
        self._presets = presets.all_of(Settings())
        self._scale = 2
        self._models = (ModelView(MINI, "PiSA-Mini"),)
        self._stack = QUndoStack(self)
        self.activity_view = ActivityView()
        self.primary_view = PrimaryView(words="Enhance")
        self.estimate_view = Estimate()
        self.status_view = StatusView("CPU, bf16", True, "PiSA-Mini")
        self.options = OutputOptions(folder=Path("/photos/Enhanced"))
        self.problem = ""
        self.question = ""
        self.recent: tuple[AlbumView, ...] = ()
        self.run_view = RunView()
        self.kept_album_options = AlbumOptions()
        self.forecast = AlbumForecast()
        self.reasons: tuple[tuple[str, str], ...] = ()

    def called(self, name: str) -> list[tuple[object, ...]]:
        """The arguments of all calls of one method."""
        return [call[1:] for call in self.calls if call[0] == name]

    # ---- What tests put in ---------------------------------------------------------------------------------------

    def fill(self, names: Sequence[str], badges: Sequence[Badge] = (), name: str = "Album") -> None:
        """An album of photos that exist nowhere."""
        for number, photo in enumerate(names):
            badge = badges[number] if number < len(badges) else Badge.NEW
            self.items[number] = ItemView(number, photo, Path("/photos") / photo, badge, size=(683, 1024))
        self._album = AlbumView(1, name, tuple(range(len(names))))
        self.album_changed.emit()

    def show_pixels(self, before: Pixels, after: Pixels | None, live: tuple[Live, ...] = ()) -> None:
        """A photo, and its result if there is one."""
        height, width = before.shape[:2]
        self._picture = PictureView(
            item=self._current,
            before=before,
            size=(height, width),
            output=(height * self._scale, width * self._scale),
            scale=self._scale,
            stage=Stage.ORIGINAL if after is None else Stage.FINISHED,
            after=after,
            after_strengths=None if after is None else self._strengths,
            live=live,
            about="JPEG, 2019",
            tag=""
            if after is None
            else f"Enhanced {self._scale}x, {self._strengths.pix:.2f} / {self._strengths.sem:.2f}",
        )
        self.picture_changed.emit()

    def set_primary(self, face: Face, words: str, enabled: bool = True) -> None:
        """The primary button."""
        self.primary_view = PrimaryView(face, words, enabled)
        self.activity_changed.emit()

    def set_activity(self, words: str, fraction: float | None = None) -> None:
        """Something is being done, or, with no words, nothing."""
        doing = Doing.ENHANCING if words else Doing.NOTHING
        self.activity_view = ActivityView(doing, words, fraction, bool(words))
        self.activity_changed.emit()

    def change_item(self, item: int, **changes: object) -> None:
        """Another badge, progress, reason."""
        self.items[item] = replace(self.items[item], **changes)  # type: ignore[arg-type]
        self.item_changed.emit(item)

    def say(self, message: Message) -> None:
        """A strip."""
        self.message.emit(message)

    # ---- The interface -------------------------------------------------------------------------------------------

    @property
    def album(self) -> AlbumView:
        return self._album

    def item(self, item: int) -> ItemView:
        return self.items[item]

    @property
    def badges(self) -> Counter[Badge]:
        return Counter(view.badge for view in self.items.values())

    def thumbnail(self, item: int) -> QImage | None:
        return self.thumbnails.get(item)

    @property
    def recent_albums(self) -> tuple[AlbumView, ...]:
        return self.recent

    def open_album(self, album: int) -> None:
        self.calls.append(("open_album", album))

    def open_paths(self, paths: Sequence[Path], new_album: bool = False) -> None:
        self.calls.append(("open_paths", tuple(paths), new_album))

    def paste_image(self, image: QImage) -> None:
        self.calls.append(("paste_image", image.width(), image.height()))

    def remove(self, items: Sequence[int]) -> None:
        self.calls.append(("remove", tuple(items)))

    def set_run(self, run: RunView) -> None:
        """How the album's run stands."""
        self.run_view = run
        self.run_changed.emit()

    @property
    def run(self) -> RunView:
        return self.run_view

    @property
    def album_options(self) -> AlbumOptions:
        return self.kept_album_options

    @property
    def album_forecast(self) -> AlbumForecast:
        return self.forecast

    @property
    def failures(self) -> tuple[tuple[str, str], ...]:
        return self.reasons

    def start_album(self, options: AlbumOptions) -> None:
        self.calls.append(("start_album", options))

    def export_again(self) -> None:
        self.calls.append(("export_again",))

    def pause_album(self) -> None:
        self.calls.append(("pause_album",))

    def stop_after_this(self) -> None:
        self.calls.append(("stop_after_this",))

    def resume_album(self) -> None:
        self.calls.append(("resume_album",))

    def cancel_album(self) -> None:
        self.calls.append(("cancel_album",))

    def retry_failed(self) -> None:
        self.calls.append(("retry_failed",))

    def do_next(self, items: Sequence[int]) -> None:
        self.calls.append(("do_next", tuple(items)))

    def sort(self, by: SortBy) -> None:
        self.calls.append(("sort", by))

    def write_report(self, path: Path) -> None:
        self.calls.append(("write_report", path))

    @property
    def current(self) -> int | None:
        return self._current

    def select(self, item: int | None) -> None:
        self.calls.append(("select", item))
        if item != self._current:
            self._current = item
            self.current_changed.emit()
            self.strengths_changed.emit()
            self.choices_changed.emit()
            self.activity_changed.emit()

    def select_next(self, by: int = 1) -> None:
        self.calls.append(("select_next", by))
        order = self._album.items
        if self._current in order:
            self.select(order[min(len(order) - 1, max(0, order.index(self._current) + by))])

    def look_again(self) -> None:
        self.calls.append(("look_again",))

    @property
    def picture(self) -> PictureView:
        return self._picture

    def set_visible(self, area: Area) -> None:
        self.calls.append(("set_visible", area))

    @property
    def view(self) -> ViewState:
        return self.kept_view

    def set_view(self, view: ViewState) -> None:
        self.calls.append(("set_view", view))
        self.kept_view = view

    @property
    def strengths(self) -> Strengths:
        return self._strengths

    @property
    def shown_strengths(self) -> Strengths:
        return self._peeked or self._strengths

    def set_strengths(self, strengths: Strengths, settled: bool = True) -> None:
        self.calls.append(("set_strengths", strengths, settled))
        self._strengths = strengths
        self.strengths_changed.emit()

    def peek(self, strengths: Strengths | None) -> None:
        self.calls.append(("peek", strengths))
        self._peeked = strengths
        self.strengths_changed.emit()

    @property
    def slots(self) -> tuple[Strengths | None, ...]:
        return tuple(self._slots)

    def store_slot(self, slot: int) -> None:
        self.calls.append(("store_slot", slot))
        self._slots[slot] = self._strengths
        self.strengths_changed.emit()

    def recall_slot(self, slot: int) -> None:
        self.calls.append(("recall_slot", slot))
        kept = self._slots[slot]
        if kept is not None:
            self._strengths = kept
            self.strengths_changed.emit()

    @property
    def presets(self) -> tuple[PresetView, ...]:
        return self._presets

    def apply_preset(self, name: str, items: Sequence[int] | None = None) -> None:
        self.calls.append(("apply_preset", name, None if items is None else tuple(items)))
        self._strengths = next(preset.strengths for preset in self._presets if preset.name == name)
        self.strengths_changed.emit()

    def save_preset(self, name: str) -> None:
        self.calls.append(("save_preset", name))
        self._presets = (*self._presets, PresetView(name, self._strengths, own=True))
        self.presets_changed.emit()

    def delete_preset(self, name: str) -> None:
        self.calls.append(("delete_preset", name))
        self._presets = tuple(preset for preset in self._presets if preset.name != name)
        self.presets_changed.emit()

    def copy_strengths(self) -> None:
        self.calls.append(("copy_strengths",))

    def paste_strengths(self, items: Sequence[int]) -> None:
        self.calls.append(("paste_strengths", tuple(items)))

    @property
    def undo_stack(self) -> QUndoStack:
        return self._stack

    @property
    def scale(self) -> int:
        return self._scale

    def set_scale(self, scale: int) -> None:
        self.calls.append(("set_scale", scale))
        self._scale = scale
        self.choices_changed.emit()

    @property
    def model(self) -> ModelView:
        return self._models[0]

    @property
    def models(self) -> tuple[ModelView, ...]:
        return self._models

    def set_model(self, key: str) -> None:
        self.calls.append(("set_model", key))

    @property
    def estimate(self) -> Estimate:
        return self.estimate_view

    @property
    def activity(self) -> ActivityView:
        return self.activity_view

    @property
    def primary(self) -> PrimaryView:
        return self.primary_view

    def enhance(self) -> None:
        self.calls.append(("enhance",))

    def enhance_visible(self) -> None:
        self.calls.append(("enhance_visible",))

    def cancel(self) -> None:
        self.calls.append(("cancel",))

    @property
    def export_options(self) -> OutputOptions:
        return self.options

    def export_example(self, options: OutputOptions) -> ExportExample:
        if self.problem:
            return ExportExample("", (0, 0), 0, self.problem)
        return ExportExample("wren-2x.jpg", (1366, 2048), 1_840_000)

    def export(self, options: OutputOptions) -> None:
        self.calls.append(("export", options))

    @property
    def status(self) -> StatusView:
        return self.status_view

    @property
    def settings(self) -> Settings:
        return self.kept_settings

    def change_settings(self, change: Callable[[Settings], Settings]) -> None:
        self.kept_settings = change(self.kept_settings)
        self.settings_changed.emit()

    @property
    def closing_question(self) -> str:
        return self.question

    def start(self) -> None:
        self.calls.append(("start",))

    def start_engine(self) -> None:
        self.calls.append(("start_engine",))

    def report(self, error: BaseException) -> None:
        self.calls.append(("report", error))

    def close(self) -> None:
        self.calls.append(("close",))


def stripes(height: int, width: int) -> Pixels:
    """A photo of nothing in particular."""
    rows = np.arange(height, dtype=np.uint16)[:, None, None]
    columns = np.arange(width, dtype=np.uint16)[None, :, None]
    return ((rows * 3 + columns * 2 + np.array([0, 60, 120], np.uint16)) % 256).astype(np.uint8)
