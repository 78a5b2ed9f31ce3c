"""Input from outside the window: dropped and pasted data, chosen files, samples."""

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from pisa_desktop import paths
from pisa_desktop.ui.look.words import tr
from pisa_desktop.ui.state.dropped import paths_of

_PATTERNS = "*.jpg *.jpeg *.jfif *.png *.webp *.tif *.tiff *.avif *.bmp *.gif *.mpo"
_FIRST = "old-portrait"


def is_welcome(mime: QMimeData) -> bool:
    """Whether this data can be dropped or pasted."""
    return bool(paths_of(mime)) or mime.hasImage()


def image_of(mime: QMimeData) -> QImage | None:
    """Return the picture in it that is not a file."""
    image = mime.imageData() if mime.hasImage() else None
    return image if isinstance(image, QImage) and not image.isNull() else None


def name_filter() -> str:
    """Return the filter of the file dialog. Whether a file is a photo depends on its content, not its name."""
    photos = tr("Photos")
    everything = tr("All files")
    return f"{photos} ({_PATTERNS} {_PATTERNS.upper()});;{everything} (*)"


def samples() -> list[tuple[str, Path]]:
    """Return menu texts and paths of the photos that come with the program."""
    found = sorted(path for path in (paths.resources() / "samples").iterdir() if path.suffix in (".jpg", ".png"))
    return [(path.stem.replace("-", " ").capitalize(), path) for path in found]


def first_sample() -> Path:
    """Return the sample that best shows what the program does."""
    found = [path for _, path in samples()]
    return next((path for path in found if path.stem == _FIRST), found[0])
