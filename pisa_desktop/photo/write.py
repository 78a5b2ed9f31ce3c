"""Save a restored photo in the source's format and colours, with its metadata; never over an original."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PIL import Image

from pisa_desktop import __version__, files
from pisa_desktop.files import Prepared, Protected, shown
from pisa_desktop.paths import APP_NAME
from pisa_desktop.photo import encode, exif, pixels, profile, xmp
from pisa_desktop.photo.formats import Format, OutputOptions, PhotoError, written_as
from pisa_desktop.photo.photo import Photo, Pixels
from pisa_desktop.photo.pillow import damage_as, unlimited
from pisa_desktop.photo.read import is_picture, software_tag_of

_DEFAULTS = OutputOptions()


@dataclass(frozen=True, slots=True)
class Saved:
    """What became of a photo that was to be saved."""

    path: Path | None
    """Where the file is, or None when a file of that name existed and it was skipped."""
    notes: tuple[str, ...]
    """Sentences about what could not be preserved, in reading and in writing."""


def software_tag(model: str, pix: float, sem: float, condition: str) -> str:
    """The text of the Software tag, which marks our own results: program, version, model, strengths, condition."""
    return f"{APP_NAME} {__version__}, {model}, Clean-up {pix:g}, Detail {sem:g}, {condition}"


def carries_our_tag(path: Path) -> bool:
    """Whether the photo at `path` was saved by this program; False for files that cannot be opened."""
    try:
        return software_tag_of(path).startswith(f"{APP_NAME} ")
    except PhotoError:
        return False


def is_original(path: Path) -> bool:
    """Whether the file at `path` is a photo that this program has not saved: no result may replace it.

    A damaged photo counts as one, since its tag cannot be read.
    """
    return is_picture(path) and not carries_our_tag(path)


def write_photo(
    restored: Pixels, photo: Photo, target: Path, software: str, options: OutputOptions = _DEFAULTS
) -> Saved:
    """Save `restored`, uint8 (H, W, 3) in sRGB, as the restored version of `photo`, at `target`.

    The format follows `options`, not the suffix of `target`; see `formats.suffix`. Where an original has the name,
    the next number is taken. Raises PhotoError or FileError; then nothing is left behind and whatever was at `target`
    is unchanged.
    """
    prepared, notes = prepare_photo(restored, photo, target, software, options)
    return Saved(prepared.commit(), notes)


def prepare_photo(
    restored: Pixels,
    photo: Photo,
    target: Path,
    software: str,
    options: OutputOptions = _DEFAULTS,
    temporary: Path | None = None,
    protected: Protected | None = None,
) -> tuple[Prepared, tuple[str, ...]]:
    """All of `write_photo` except the rename: the checked file beside its target, and the notes.

    Args:
        temporary: see `files.prepare`.
        protected: names that the result must not take, besides those of originals.
    """

    def keep_off(path: Path) -> bool:
        return is_same_file(photo.path, path) or is_original(path) or (protected is not None and protected(path))

    encoding, notes = _encoding(restored, photo, target, software, options)
    look = files.look_of(photo.path, options.keep_time)
    write, check = partial(encode.encode, encoding), partial(_check, encoding)
    try:
        prepared = files.prepare(target, write, check, options.exists, temporary, keep_off, look)
    except MemoryError as error:
        raise PhotoError(f"There is not enough memory to save {shown(target)}.") from error
    return prepared, (*photo.notes, *notes)


def is_same_file(one: Path, other: Path) -> bool:
    """Whether two names lead to one file, by links or by the file system's own rules; False if either is missing."""
    try:
        return one.samefile(other)
    except OSError:
        return False


def _encoding(
    restored: Pixels, photo: Photo, target: Path, software: str, options: OutputOptions
) -> tuple[encode.Encoding, list[str]]:
    written = written_as(photo.format, options.format)
    size = restored.shape[0], restored.shape[1]
    encode.refuse_too_large(shown(target), written, size, samples(photo))
    picture, icc, notes = _picture(restored, photo, written, size)
    if written is not photo.format and options.format == "same":
        notes.append(f"{photo.format} photos are saved as {written}.")
    meta = photo.metadata
    packet = None if meta.xmp is None else xmp.edited(meta.xmp, size, options.remove_gps)
    changes = exif.Changes(size, software, meta.dpi, options.remove_gps)
    encoding = encode.Encoding(picture, written, options.quality, meta.exif, changes, packet, icc, meta.dpi)
    encoding, left_out = encode.fitting(encoding)
    return encoding, notes + left_out


def samples(photo: Photo) -> int:
    """Values per pixel of a photo's result, alpha included."""
    return (1 if photo.grey else 3) + (photo.alpha is not None)


def _picture(
    restored: Pixels, photo: Photo, written: Format, size: tuple[int, int]
) -> tuple[Image.Image, bytes | None, list[str]]:
    """The picture as it is encoded, its colour profile, and notes. Grey pictures carry none: grey is grey."""
    picture, icc = Image.fromarray(restored), photo.metadata.icc
    if photo.grey:
        picture, icc = picture.convert("L"), None
    elif icc is not None:
        picture = profile.from_srgb(picture, icc)
    else:
        icc = profile.srgb_bytes()
    if photo.alpha is None:
        return picture, icc, []
    alpha = pixels.resized_alpha(photo.alpha, size)
    if written is Format.JPEG:
        return pixels.on_white(picture, alpha), icc, ["JPEG has no transparency, so the photo was placed on white."]
    picture.putalpha(alpha)
    return picture, icc, []


def _check(encoding: encode.Encoding, temporary: Path) -> None:
    """Decode the whole written file. Raises PhotoError."""
    with (
        damage_as("The saved file could not be read back, so it was dropped."),
        unlimited(),
        Image.open(temporary, formats=(encoding.format.value,)) as picture,
    ):
        picture.load()
        right = picture.size == encoding.picture.size
    if not right:
        raise PhotoError("The saved file was read back with another size, so it was dropped.")
