"""What the window says about its work: the chip, the primary button, the estimate, the status bar."""

from dataclasses import replace

from pisa_desktop.album.kept_analyses import kept_size
from pisa_desktop.enhance import output_size
from pisa_desktop.ui.look.words import duration, long_duration, megabytes, tr
from pisa_desktop.ui.state.album import album_run_text
from pisa_desktop.ui.state.album.shown_album import Shelf
from pisa_desktop.ui.state.estimates import Speeds
from pisa_desktop.ui.state.export_queue import Exports
from pisa_desktop.ui.state.models import Models
from pisa_desktop.ui.state.photo.current_photo import Desk
from pisa_desktop.ui.state.views import (
    MINI,
    ActivityView,
    AlbumForecast,
    Doing,
    Estimate,
    Face,
    PrimaryView,
    RunView,
    StatusView,
)

_ASK = 120
"""Seconds above which the user is asked before it begins."""
_ENOUGH = 8
"""Photos whose sizes must be known before an album's time is told."""


def activity(desk: Desk, exports: Exports) -> ActivityView:
    """The current photo comes first, then exports."""
    return desk.activity if desk.activity.doing is not Doing.NOTHING else exports.activity


def primary(desk: Desk, exports: Exports, expected: Estimate) -> PrimaryView:
    """Cancel while the picture is made or saved, Export once there is one, else Enhance."""
    if desk.busy or exports.busy:
        return PrimaryView(Face.CANCEL, tr("Cancel"), enabled=True)
    if desk.result is not None:
        return PrimaryView(Face.EXPORT, tr("Export..."), enabled=True)
    words = tr("Enhance")
    if expected.seconds is not None and expected.seconds >= 2:
        words = tr("Enhance, about {}").format(duration(expected.seconds))
    return PrimaryView(Face.ENHANCE, words, enabled=desk.current is not None)


def estimate(desk: Desk, models: Models, speeds: Speeds) -> Estimate:
    """Of the current photo with the model in use, and with PiSA-Mini where that is another."""
    photo, model = desk.photo, models.in_use
    if photo is None or model is None:
        return Estimate()
    output = desk.output_of(photo)
    seconds = speeds.enhancing(model, output)
    if seconds is None:
        return Estimate()
    words = tr("About {} on this computer ({}).").format(long_duration(seconds), model.device.words)
    mini = None if models.mini is None or model.key == MINI else speeds.enhancing(models.mini, output)
    if mini is not None:
        words = tr("{} PiSA-Mini: {}.").format(words, long_duration(mini))
    return Estimate(seconds, words, seconds > _ASK)


def status(desk: Desk, models: Models, now: ActivityView, run: RunView) -> StatusView:
    """Device and precision, model, memory, time left: of the photo, and of the album."""
    held = desk.results.nbytes
    memory = tr("Analyses: {}").format(megabytes(held)) if held else ""
    left = "" if now.seconds_left is None else tr("{} left").format(duration(now.seconds_left))
    return StatusView(models.words, models.ready, models.chosen.name, memory, left or run.time_left)


def forecast(shelf: Shelf, models: Models, speeds: Speeds) -> AlbumForecast:
    """What enhancing the album's new photos would come to; those not looked at yet count as the others do."""
    photos = shelf.startable
    untouched = sum(shelf.item(item).strengths is None for item in photos)
    known = [(size, item) for item in photos if (size := shelf.size_of(item)) is not None]
    forecast = AlbumForecast(len(photos), untouched, shelf.place.strengths)
    model = models.in_use
    if model is None:
        return forecast
    outputs = [output_size(size, shelf.scale_of(item)) for size, item in known]
    times = [seconds for output in outputs if (seconds := speeds.enhancing(model, output)) is not None]
    kept = [kept_size(output) for output in outputs]
    share = len(photos) / max(1, len(known))
    return replace(
        forecast,
        seconds=share * sum(times) if times else None,
        keeping=share * sum(kept) if kept and not model.exact else None,
        device=model.device.words,
    )


def offer(shelf: Shelf, models: Models, speeds: Speeds) -> tuple[str, str] | None:
    """A sentence and the words of its button, after several photos have come; None while too little is known."""
    if models.in_use is None or shelf.tally.startable < 2:
        return None
    photos = shelf.startable
    if sum(shelf.size_of(item) is not None for item in photos) < min(_ENOUGH, len(photos)):
        return None
    seconds = forecast(shelf, models, speeds).seconds
    return None if seconds is None else album_run_text.offer(len(photos), seconds)
