"""The current photo: reads it, enhances it, and makes its picture. Also holds the results in memory."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from pisa_desktop.engine.api import Engine, Finished, Opened
from pisa_desktop.errors import PisaError
from pisa_desktop.photo.draft import Draft
from pisa_desktop.photo.photo import AS_FAR, Photo
from pisa_desktop.restore.region import Region
from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.settings import Settings
from pisa_desktop.ui.look.words import tr
from pisa_desktop.ui.state.album.shown_album import ShownAlbum
from pisa_desktop.ui.state.estimates import Speeds
from pisa_desktop.ui.state.photo import picture
from pisa_desktop.ui.state.photo.enhancing import Enhancing, Tools
from pisa_desktop.ui.state.photo.picture import Shown
from pisa_desktop.ui.state.photo.reading import PhotoReading, changed_on_disk
from pisa_desktop.ui.state.photo.results import Result, ResultKey, Results
from pisa_desktop.ui.state.photo.saved_result import SavedResult
from pisa_desktop.ui.state.photo.starting import FOR_A_SLIDER, Starting
from pisa_desktop.ui.state.views import ActivityView, Doing, Message, PictureView, Tone
from pisa_desktop.ui.work import reader
from pisa_desktop.ui.work.requests import Calls

REST = 300
"""Milliseconds that a photo must be shown before it is enhanced automatically."""
_SETTLE = 150
"""Milliseconds that the canvas must stay still before its visible part is computed."""


class CurrentPhoto(QObject):
    """The photo that is shown, and the work on it."""

    about_to_change = Signal()
    """The user selects another photo; `current_changed` follows."""
    current_changed, activity_changed = Signal(), Signal()
    picture_changed = Signal()
    """`picture` has changed; not emitted while a slider moves."""
    message = Signal(object)
    trouble, refused = Signal(object), Signal(object)
    """Carry the exception when enhancing has failed, or when a photo could not be opened."""
    rested = Signal()
    """The current picture has been made."""

    def __init__(
        self,
        album: ShownAlbum,
        reading: Calls,
        working: Calls,
        engine: Engine,
        settings: Callable[[], Settings],
        speeds: Speeds,
    ) -> None:
        super().__init__()
        self._album, self._speeds = album, speeds
        self.starting = Starting(album, settings, speeds)
        self._reading = PhotoReading(reading, settings)
        self._reading.drafted.connect(self._have_draft)
        self._reading.opened.connect(self._have_photo)
        self._reading.failed.connect(self._no_photo)
        self._tools = Tools(engine, working, speeds, self._changed, self._told, self._failed)
        self.saved = SavedResult(album, reading, settings)
        self.saved.changed.connect(self.picture_changed)
        self.results = Results(settings().analyses_mb * 1_000_000)
        self.model: Opened | None = None
        self._opening: int | None = None
        self._shown: Shown | None = None
        self._left: dict[int, Enhancing] = {}
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.setObjectName("rest")
        self._rest.timeout.connect(self._enhance_on_opening)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE)
        self._settle.timeout.connect(self._visible_settled)
        self.activity_changed.connect(lambda: album.touch(self.current))
        album.watch(self)

    # ---- Which photo -------------------------------------------------------------------------------------------

    @property
    def current(self) -> int | None:
        """The photo shown, or the one that is about to be shown."""
        shown = None if self._shown is None else self._shown.item
        return shown if self._opening is None else self._opening

    @property
    def photo(self) -> Photo | None:
        """The current photo, once it has been read whole."""
        return self._shown.photo if self._shown is not None and self._opening is None else None

    def select(self, item: int | None) -> None:
        """Show another photo, as the user asks."""
        self.about_to_change.emit()
        self.show(item)

    def select_next(self, by: int = 1) -> None:
        """Select the photo that many places after the current one, if there is one."""
        if (neighbour := self._album.neighbour(self.current, by)) is not None:
            self.select(neighbour)

    def show(self, item: int | None) -> None:
        """Show another photo; the canvas keeps the current one until there is something to show."""
        if item == self.current:
            return
        self._reading.drop()
        self._opening = None
        if item is None:
            self._swap(None)
        elif self._shown is None or item != self._shown.item:
            self._opening = item
            self._reading.read(item, self._album.stored(item).path)
        self.current_changed.emit()
        self.activity_changed.emit()

    def look_again(self) -> None:
        """Read the current photo again if its file has changed; a missing file is ignored."""
        shown = self._shown
        if shown is None or shown.photo is None or self._opening is not None:
            return
        self.saved.look_again()
        path, item, stamp = shown.photo.path, shown.item, shown.stamp

        def read_again() -> None:
            if self.current == item:
                self._reading.read(item, path)

        self._reading.look_again(path, stamp, read_again)

    def _have_draft(self, item: int, draft: Draft) -> None:
        self._album.set_size(item, draft.size)
        if self._opening == item:
            self._opening = None
            self._swap(Shown(item, draft))

    def _have_photo(self, item: int, opened: reader.Opened) -> None:
        shown = self._shown
        if shown is None or shown.item != item:
            return
        self._album.set_failed(item, "")
        self._album.set_assessment(item, opened.assessment)
        had = shown.enhancing is not None or any(self.results.of(item))
        if self._album.set_source(item, opened.source, opened.photo.size) and had:
            self._drop_enhancing()
            self.message.emit(changed_on_disk(self._album.stored(item).shown, self.enhance))
        if AS_FAR in opened.photo.notes:
            self.message.emit(Message(tr(AS_FAR), Tone.BAD, "damaged"))
        shown.photo, shown.stamp = opened.photo, (opened.source.size, opened.source.mtime_ns)
        self.saved.show(item, opened.photo.size)
        self.rechoose()

    def _no_photo(self, item: int, error: BaseException) -> None:
        """A photo could not be opened: keep showing the one before."""
        self._opening = None
        self.current_changed.emit()
        self._tell()
        if isinstance(error, PisaError):
            self._album.set_failed(item, tr(error.sentence))
        self.refused.emit(error)

    def _swap(self, shown: Shown | None) -> None:
        self._rest.stop()
        self.saved.show(None)
        if (enhancing := self._now) is not None:
            enhancing.leave()
            if enhancing.chosen and enhancing.busy:
                self._left[enhancing.key.item] = enhancing
        self._shown = shown
        self._tell()

    def close(self) -> None:
        """Start no more work automatically."""
        for timer in (self._rest, self._settle):
            timer.stop()

    def forget(self, item: int) -> None:
        """Stop working on a photo that is removed from the album."""
        if (enhancing := self._left.pop(item, None)) is not None:
            enhancing.cancel()
        if self._shown is not None and self._shown.item == item:
            self._drop_enhancing()

    # ---- Scale, model, strengths -------------------------------------------------------------------------------

    def set_model(self, model: Opened) -> None:
        """Use this model from now on."""
        self.model = model
        self._speeds.tried(model)
        self._look_up()
        self.picture_changed.emit()

    def rechoose(self) -> None:
        """Follow a change of the current photo's scale or of what it is."""
        self._look_up()
        self._tell()

    def _tell(self) -> None:
        self.picture_changed.emit()
        self.activity_changed.emit()

    def set_strengths(self, strengths: Strengths) -> None:
        """Render at these strengths; of a photo that was only saved, the analysis is made first."""
        if self._now is not None:
            self._now.set_strengths(strengths)
        elif self.saved.picture is not None and self.saved.picture.saved.strengths != strengths:
            self._enhance_unasked(FOR_A_SLIDER)
        self.picture_changed.emit()

    def set_visible(self, region: Region) -> None:
        """Note which part of the output the canvas shows; it is computed first."""
        if self._shown is not None and self._shown.visible != region:
            self._shown.visible = region
            self._settle.start()

    def _visible_settled(self) -> None:
        shown = self._shown
        if shown is not None and shown.enhancing is not None and shown.visible is not None:
            shown.enhancing.set_visible(shown.visible)

    def _look_up(self) -> None:
        """Use the result in memory for this scale and model, if there is one, and start a pending request."""
        shown = self._shown
        if shown is None or shown.photo is None or self.model is None:
            return
        key = self._key(shown, self.model)
        if shown.enhancing is not None and shown.enhancing.key == key:
            return
        self._drop_enhancing()
        left = self._left.pop(shown.item, None)
        result = self.results.use(key)
        if left is not None and left.key == key:
            shown.enhancing = left
            left.come_back()
            left.set_strengths(self._album.strengths_of(shown.item))
        elif left is not None:
            left.cancel()
        if shown.enhancing is None and result is not None:
            shown.enhancing = self._new_enhancing(shown, shown.photo, self.model, key)
            shown.enhancing.adopt(result)
        if shown.wanted:
            self.enhance()
        elif shown.enhancing is None:
            self._rest.start()

    def _key(self, shown: Shown, model: Opened) -> ResultKey:
        scale, condition = self._album.scale_of(shown.item), self._album.condition_of(shown.item)
        return ResultKey(shown.item, scale, condition, model.id, shown.stamp)

    def _new_enhancing(self, shown: Shown, photo: Photo, model: Opened, key: ResultKey) -> Enhancing:
        return Enhancing(key, photo, model, self._album.strengths_of(shown.item), shown.visible, self._tools)

    def _drop_enhancing(self) -> None:
        if self._shown is not None and self._shown.enhancing is not None:
            self._shown.enhancing.cancel()
            self._shown.enhancing = None

    # ---- Enhancing ---------------------------------------------------------------------------------------------

    def enhance(self) -> None:
        """Enhance the current photo as soon as it has been read and the model is open."""
        self._enhance(chosen=True, whole=True)

    def enhance_visible(self) -> None:
        """Enhance only the visible part, as a preview."""
        self._enhance(chosen=True, whole=False)

    def _enhance(self, chosen: bool, whole: bool) -> None:
        shown = self._shown
        if shown is None:
            return
        self._rest.stop()
        if shown.photo is None or self.model is None:
            shown.wanted = chosen
            self.activity_changed.emit()
            return
        shown.wanted = False
        if (refusal := self.starting.refusal(shown.item, shown.photo)) is not None:
            self.trouble.emit(refusal)
            return
        if shown.enhancing is None:
            shown.enhancing = self._new_enhancing(shown, shown.photo, self.model, self._key(shown, self.model))
        shown.enhancing.chosen = chosen
        (shown.enhancing.begin if whole else shown.enhancing.begin_preview)()
        self.activity_changed.emit()

    def _enhance_on_opening(self) -> None:
        if self._shown is not None:
            self._enhance_unasked(self.starting.limit_on_opening(self._shown.item))

    def _enhance_unasked(self, most: float) -> None:
        """Enhance the current photo if it takes less than `most` seconds."""
        shown, model = self._shown, self.model
        if shown is None or shown.photo is None or model is None or shown.enhancing is not None:
            return
        if self.starting.takes_less(shown.item, shown.photo, model, most):
            self._enhance(chosen=False, whole=True)

    def cancel(self) -> None:
        """Stop the work on the current photo."""
        self._rest.stop()
        if self._shown is None:
            return
        self._shown.wanted = False
        if (now := self._shown.enhancing) is not None:
            now.cancel()
            self._shown.enhancing = None if now.result is None and now.preview is None else now
        self.activity_changed.emit()
        self.picture_changed.emit()

    def _changed(self, enhancing: Enhancing) -> None:
        if enhancing.result is not None:
            self.results.keep(enhancing.result, None if self._now is None else self._now.key)
        if enhancing is self._now:
            self.picture_changed.emit()
            if not enhancing.busy:
                self.rested.emit()
        elif not enhancing.busy:
            self._left.pop(enhancing.key.item, None)
        self._told(enhancing)

    def _told(self, enhancing: Enhancing) -> None:
        if enhancing is self._now:
            self.activity_changed.emit()
        else:
            self._album.touch(enhancing.key.item)

    def _failed(self, enhancing: Enhancing, error: BaseException) -> None:
        if self._shown is not None and self._shown.enhancing is enhancing and enhancing.result is None:
            self._shown.enhancing = None
        self._left.pop(enhancing.key.item, None)
        self._tell()
        self.trouble.emit(error)

    # ---- What is shown ----------------------------------------------------------------------------------------

    @property
    def _now(self) -> Enhancing | None:
        return None if self._shown is None else self._shown.enhancing

    @property
    def busy(self) -> bool:
        """Whether the current picture is being made, or waits to be made."""
        shown = self._shown
        return shown is not None and (shown.wanted or (shown.enhancing is not None and shown.enhancing.busy))

    @property
    def chosen(self) -> bool:
        """Whether a photo is being enhanced at the user's request, the current one or another."""
        return bool(self._left) or (self._now is not None and self._now.chosen and self._now.busy)

    def count_down(self) -> None:
        """A second has gone by: less is left of what is being done."""
        if self._now is not None:
            self._now.count_down()

    @property
    def result(self) -> Result | None:
        """The current photo's result, at its scale, with the model in use."""
        now = self._now
        return None if now is None or self._opening is not None else now.result

    def take_whole(self, item: int, strengths: Strengths, finished: Finished) -> None:
        """Take over what an export has rendered of the current photo."""
        if self._now is not None and self._now.key.item == item:
            self._now.take_whole(strengths, finished)

    def progress_of(self, item: int) -> float | None:
        """Return 0..1 while a photo is being enhanced, else None."""
        enhancing = self._now if self._shown is not None and self._shown.item == item else self._left.get(item)
        return None if enhancing is None or not enhancing.busy else enhancing.activity.fraction or 0.0

    def is_analysed(self, item: int) -> bool:
        """Return whether a result for this photo is in memory."""
        return any(self.results.of(item))

    @property
    def touched(self) -> set[int]:
        """The photos that are being enhanced, or have a result in memory."""
        shown = set() if self._shown is None else {self._shown.item}
        return shown | self._left.keys() | self.results.items

    @property
    def activity(self) -> ActivityView:
        """What is being done for the current photo."""
        if self._opening is not None:
            return ActivityView(Doing.OPENING, tr("Opening"))
        return ActivityView() if self._shown is None else picture.activity_of(self._shown, self.model is not None)

    @property
    def picture(self) -> PictureView:
        """What the canvas shows."""
        if (shown := self._shown) is None:
            return PictureView()
        older = next(self.results.of(shown.item), None)
        scale, condition = self._album.scale_of(shown.item), self._album.condition_of(shown.item)
        return picture.of(shown, scale, condition, older, self.saved.picture, self._album.strengths_of(shown.item))
