"""Save a restored photo: in the source's format and colours, with its metadata, beside, checked, renamed."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PIL import Image

from pisa_desktop import __version__, files
from pisa_desktop.files import Prepared, shown
from pisa_desktop.paths import APP_NAME
from pisa_desktop.photo import encode, exif, pixels, profile, xmp
from pisa_desktop.photo.formats import Format, OutputOptions, PhotoError, written_as
from pisa_desktop.photo.photo import Photo, Pixels
from pisa_desktop.photo.pillow import damage_as, unlimited
from pisa_desktop.photo.read import software_tag_of

_DEFAULTS = OutputOptions()


@dataclass(frozen=True, slots=True)
class Saved:
    """What became of a photo that was to be saved."""

    path: Path | None
    """Where it lies, or None when a file of that name existed and it was skipped."""
    notes: tuple[str, ...]
    """Sentences about what was not kept, on the way in and on the way out."""


def software_tag(model: str, pix: float, sem: float) -> str:
    """The text of the Software tag, by which our own pictures are known: program, version, model, strengths."""
    return f"{APP_NAME} {__version__}, {model}, Clean-up {pix:g}, Detail {sem:g}"


def carries_our_tag(path: Path) -> bool:
    """Whether the photo at `path` was saved by this program; False for what cannot be opened."""
    try:
        return software_tag_of(path).startswith(f"{APP_NAME} ")
    except PhotoError:
        return False


def write_photo(
    restored: Pixels, photo: Photo, target: Path, software: str, options: OutputOptions = _DEFAULTS
) -> Saved:
    """Save `restored`, uint8 (H, W, 3) in sRGB, as the restored version of `photo`, at `target`.

    The format follows `options`, not the suffix of `target`; see `formats.suffix`. Raises PhotoError or
    FileError; then nothing is left behind and whatever was at `target` is unchanged.
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
) -> tuple[Prepared, tuple[str, ...]]:
    """All of `write_photo` but the rename: the checked file beside its target, and the notes.

    `temporary`: see `files.prepare`.
    """
    encoding, notes = _encoding(restored, photo, target, software, options)
    _refuse_the_original(photo.path, target, options)
    try:
        prepared = files.prepare(
            target, partial(encode.encode, encoding), partial(_check, encoding), options.exists, temporary
        )
    except MemoryError as error:
        raise PhotoError(f"There is not enough memory to save {shown(target)}.") from error
    return prepared, (*photo.notes, *notes)


def _encoding(
    restored: Pixels, photo: Photo, target: Path, software: str, options: OutputOptions
) -> tuple[encode.Encoding, list[str]]:
    written = written_as(photo.format, options.format)
    size = restored.shape[0], restored.shape[1]
    _refuse_too_long(target, written, size)
    picture, icc, notes = _picture(restored, photo, written, size)
    if written is not photo.format and options.format == "same":
        notes.append(f"{photo.format} photos are saved as {written}.")
    meta = photo.metadata
    packet = None if meta.xmp is None else xmp.edited(meta.xmp, size, options.remove_gps)
    changes = exif.Changes(size, software, meta.dpi, options.remove_gps)
    encoding = encode.Encoding(picture, written, options.quality, meta.exif, changes, packet, icc, meta.dpi)
    encoding, left_out = encode.fitting(encoding)
    return encoding, notes + left_out


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
        return pixels.on_white(picture, alpha), icc, ["JPEG has no transparency: the photo was laid on white."]
    picture.putalpha(alpha)
    return picture, icc, []


def _refuse_too_long(target: Path, written: Format, size: tuple[int, int]) -> None:
    longest = encode.LONGEST.get(written)
    if longest is not None and max(size) > longest:
        raise PhotoError(
            f"{shown(target)} would be {max(size)} pixels long, and {written} ends at {longest}; "
            "save it as PNG or TIFF."
        )


def _refuse_the_original(source: Path, target: Path, options: OutputOptions) -> None:
    try:
        same = options.exists is files.Exists.OVERWRITE and source.samefile(target)
    except OSError:
        return  # one of them does not exist
    if same:
        raise PhotoError(f"{shown(target)} is the original, which is never overwritten; choose another name.")


def _check(encoding: encode.Encoding, temporary: Path) -> None:
    """Decode what was written to its last pixel. Raises PhotoError."""
    with (
        damage_as("The saved file could not be read back, so it was dropped."),
        unlimited(),
        Image.open(temporary, formats=(encoding.format.value,)) as picture,
    ):
        picture.load()
        right = picture.size == encoding.picture.size
    if not right:
        raise PhotoError("The saved file was read back with another size, so it was dropped.")
