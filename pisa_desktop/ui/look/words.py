"""Numbers in the words of the interface."""

from PySide6.QtCore import QCoreApplication

from pisa_desktop.photo import exif
from pisa_desktop.photo.formats import Format
from pisa_desktop.photo.photo import Photo
from pisa_desktop.restore.strengths import Strengths

_CONTEXT = "Words"


def tr(text: str) -> str:
    """A sentence of the session's in the user's language."""
    return QCoreApplication.translate(_CONTEXT, text)


def duration(seconds: float) -> str:
    """40 s, 4 min, 2 h: as exact as an estimate is."""
    if seconds < 1:
        return tr("1 s")
    if seconds < 10:
        return tr("{} s").format(round(seconds))
    if seconds < 90:
        return tr("{} s").format(5 * round(seconds / 5))
    if seconds < 5400:
        return tr("{} min").format(round(seconds / 60))
    return tr("{} h").format(round(seconds / 3600))


def long_duration(seconds: float) -> str:
    """15 seconds, 12 minutes, 2 hours: for sentences."""
    if seconds < 90:
        count = max(1, round(seconds) if seconds < 10 else 5 * round(seconds / 5))
        return tr("1 second") if count == 1 else tr("{} seconds").format(count)
    if seconds < 5400:
        return tr("{} minutes").format(round(seconds / 60))
    hours = round(seconds / 3600)
    return tr("1 hour") if hours == 1 else tr("{} hours").format(hours)


def megabytes(count: int) -> str:
    """212 MB, 1.4 GB."""
    return tr("{} MB").format(round(count / 1e6)) if count < 1e9 else tr("{:.1f} GB").format(count / 1e9)


def gigabytes(count: float) -> str:
    """0.4 GB, 12 GB: what is asked of a disk."""
    size = count / 1e9
    return tr("{:.0f} GB").format(size) if size >= 10 else tr("{:.1f} GB").format(max(0.1, size))


def pair(strengths: Strengths) -> str:
    """1.00 / 0.80."""
    return f"{strengths.pix:.2f} / {strengths.sem:.2f}"


def about(photo: Photo) -> str:
    """A photo's format, and the year it was taken where its file says so: "JPEG, 2019"."""
    form = {Format.WEBP: "WebP"}.get(photo.format, photo.format.value)
    year = None if photo.metadata.exif is None else exif.year(photo.metadata.exif)
    return form if year is None else tr("{}, {}").format(form, year)


def setting_words(text: str) -> str:
    """Words of settings_table, which are translated under its own name."""
    return QCoreApplication.translate("settings_table", text) if text else ""
