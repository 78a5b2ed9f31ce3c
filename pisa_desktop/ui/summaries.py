"""What the window says about its work: the chip, the primary button, the estimate, the status bar."""

from pisa_desktop.ui.desk import Desk
from pisa_desktop.ui.exports import Exports
from pisa_desktop.ui.models import Models
from pisa_desktop.ui.speeds import Speeds
from pisa_desktop.ui.values import MINI, ActivityView, Doing, Estimate, Face, PrimaryView, StatusView
from pisa_desktop.ui.words import duration, long_duration, megabytes, tr

_ASK = 120
"""Seconds above which the user is asked before it begins."""


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
    device = tr("{}, {}").format(model.device, model.precision)
    words = tr("About {} on this computer ({}).").format(long_duration(seconds), device)
    mini = None if models.mini is None or model.key == MINI else speeds.enhancing(models.mini, output)
    if mini is not None:
        words = tr("{} PiSA-Mini: {}.").format(words, long_duration(mini))
    return Estimate(seconds, words, seconds > _ASK)


def status(desk: Desk, models: Models, now: ActivityView) -> StatusView:
    """Device and precision, model, memory, time left."""
    held = desk.results.nbytes
    memory = tr("Analyses: {}").format(megabytes(held)) if held else ""
    left = "" if now.seconds_left is None else tr("{} left").format(duration(now.seconds_left))
    return StatusView(models.words, models.ready, models.chosen.name, memory, left)
