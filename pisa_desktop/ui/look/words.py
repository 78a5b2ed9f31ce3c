"""Translation, and numbers as the interface writes them."""

from PySide6.QtCore import QCoreApplication

from pisa_desktop.photo.formats import Format
from pisa_desktop.photo.metadata import exif
from pisa_desktop.photo.photo import Photo
from pisa_desktop.restore.condition import Condition, PhotoIs
from pisa_desktop.restore.strengths import Strengths

_CONTEXT = "PiSA Desktop"


def tr(text: str) -> str:
    """Translate a text of the interface; placeholders are filled in afterwards: tr("{name} ...").format(name=...)."""
    return QCoreApplication.translate(_CONTEXT, text) if text else ""


def duration(seconds: float) -> str:
    """Write a duration briefly, rounded as an estimate should be: "40 s", "4 min", "2 h"."""
    if seconds < 1:
        return tr("1 s")
    if seconds < 10:
        return tr("{count} s").format(count=round(seconds))
    if seconds < 90:
        return tr("{count} s").format(count=5 * round(seconds / 5))
    if seconds < 5400:
        return tr("{count} min").format(count=round(seconds / 60))
    return tr("{count} h").format(count=round(seconds / 3600))


def long_duration(seconds: float) -> str:
    """Write a duration for a sentence: "15 seconds", "12 minutes", "2 hours"."""
    if seconds < 90:
        count = max(1, round(seconds) if seconds < 10 else 5 * round(seconds / 5))
        return tr("1 second") if count == 1 else tr("{count} seconds").format(count=count)
    if seconds < 5400:
        return tr("{count} minutes").format(count=round(seconds / 60))
    hours = round(seconds / 3600)
    return tr("1 hour") if hours == 1 else tr("{count} hours").format(count=hours)


def megabytes(count: int) -> str:
    """Write an amount of memory: "212 MB", "1.4 GB"."""
    if count < 1e9:
        return tr("{size} MB").format(size=round(count / 1e6))
    return tr("{size:.1f} GB").format(size=count / 1e9)


def gigabytes(count: float) -> str:
    """Write an amount of disk space: "0.4 GB", "12 GB"."""
    size = count / 1e9
    if size >= 10:
        return tr("{size:.0f} GB").format(size=size)
    return tr("{size:.1f} GB").format(size=max(0.1, size))


def condition_name(condition: Condition) -> str:
    """The name of a condition: "Soft"."""
    return {Condition.SHARP: tr("Sharp"), Condition.SOFT: tr("Soft"), Condition.WORN: tr("Worn")}[condition]


def photo_is_name(photo_is: PhotoIs, condition: Condition | None) -> str:
    """The name of a choice; Auto with the photo's condition once that is known: "Auto: Soft"."""
    if photo_is.condition is not None:
        return condition_name(photo_is.condition)
    return tr("Auto") if condition is None else tr("Auto: {name}").format(name=condition_name(condition))


def photo_is_hint(photo_is: PhotoIs) -> str:
    """One or two sentences on a choice."""
    return {
        PhotoIs.AUTO: tr("Decided from the photo's own noise and detail."),
        PhotoIs.SHARP: tr("Every pixel shows detail. It is restored from its full size."),
        PhotoIs.SOFT: tr(
            "More pixels than detail, as scans and phone photos often are. It is restored from half its size."
        ),
        PhotoIs.WORN: tr("Little of the photo is left. It is restored from a quarter of its size."),
    }[photo_is]


def pair(strengths: Strengths) -> str:
    """Write strengths as Clean-up and Detail: "1.00 / 0.80"."""
    return f"{strengths.pix:.2f} / {strengths.sem:.2f}"


def about(photo: Photo) -> str:
    """Describe a photo by its format and, where its metadata has it, the year it was taken: "JPEG, 2019"."""
    form = {Format.WEBP: "WebP"}.get(photo.format, photo.format.value)
    year = None if photo.metadata.exif is None else exif.year(photo.metadata.exif)
    return form if year is None else tr("{format}, {year}").format(format=form, year=year)
