"""Save a restored photo in the source's format and colours, with its metadata; never over an original."""

import hashlib
import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import BinaryIO

from PIL import Image

from pisa_desktop import __version__, files, targets
from pisa_desktop.files import Exists, FileError, Prepared, Protected, shown
from pisa_desktop.paths import APP_NAME
from pisa_desktop.photo import decode, encode, pixels
from pisa_desktop.photo.colour import outside, profile
from pisa_desktop.photo.depth.deepen import deepened
from pisa_desktop.photo.depth.pixels import Deep, rounded
from pisa_desktop.photo.formats import DEEP, Format, OutputOptions, PhotoError, written_as
from pisa_desktop.photo.metadata import xmp
from pisa_desktop.photo.metadata.carried import carried
from pisa_desktop.photo.metadata.changes import Changes
from pisa_desktop.photo.opening import opened
from pisa_desktop.photo.photo import Photo, Pixels
from pisa_desktop.photo.read import software_tag_of
from pisa_desktop.phrase import Phrase

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
    """Whether there is a file at `path` that this program has not saved: no result may replace it.

    Results have names of photos, so whatever has such a name may be a photo, though it is damaged or cannot be read.
    """
    return os.path.lexists(path) and not carries_our_tag(path)


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
    dpi: float | None = None,
) -> tuple[Prepared, tuple[str, ...]]:
    """All of `write_photo` except the rename: the checked file beside its target, and the notes.

    `temporary`: see `files.prepare`. `dpi`: dots per inch in the place of the photo's own.
    """
    encoding, notes = _encoding(restored, photo, target, software, options, dpi)
    look = look_of(photo, options)
    write, check = partial(encode.encode, encoding), partial(_check, encoding)
    try:
        prepared = files.prepare(target, write, check, options.exists, temporary, keeping_off(photo.path), look)
    except MemoryError as error:
        raise PhotoError("There is not enough memory to save {target}.", target=shown(target)) from error
    return prepared, (*photo.notes, *notes, *_about_the_time(prepared, look))


def prepare_received(
    content: bytes, sha256: str, photo: Photo, target: Path, options: OutputOptions, temporary: Path
) -> tuple[Prepared, tuple[str, ...]]:
    """As `prepare_photo`, for the `content` of a file that another computer has written, checked and hashed.

    The notes are about this disk alone. Raises FileError.
    """

    if hashlib.sha256(content).hexdigest() != sha256:
        raise FileError("{name} was dropped: it did not arrive as it was written.", name=shown(target))

    def write(file: BinaryIO) -> None:
        file.write(content)

    look = look_of(photo, options)
    prepared = files.prepare(target, write, lambda _: None, options.exists, temporary, keeping_off(photo.path), look)
    return prepared, _about_the_time(prepared, look)


def look_of(photo: Photo, options: OutputOptions) -> files.Look:
    """The permissions and the time that a result of the photo gets."""
    return files.Look(photo.permissions, files.changed_at(photo.path) if options.keep_time else None)


def _about_the_time(prepared: Prepared, look: files.Look) -> tuple[Phrase, ...]:
    if look.mtime_ns is None or _has_time(prepared.temporary, look.mtime_ns):
        return ()
    return (Phrase("The time of the photo's last change was not kept: the disk does not take it."),)


def keeping_off(photo: Path, taken: Protected | None = None) -> Protected:
    """What a result of the photo at `photo` must not replace: that photo, other originals, and what is `taken`."""

    def keep_off(path: Path) -> bool:
        return is_same_file(photo, path) or is_original(path) or (taken is not None and taken(path))

    return keep_off


def _has_time(path: Path, wanted: int) -> bool:
    """Whether a file's last change is at this time, in nanoseconds; some disks count in steps of two seconds."""
    now = files.changed_at(path)
    return now is not None and abs(now - wanted) <= 2_000_000_000


def choose(
    wanted: Path,
    exists: Exists,
    is_free: Callable[[Path], bool],
    is_result: Callable[[Path], bool],
    spelled: Callable[[Path], Path],
) -> Path | None:
    """The name for a result: `wanted`, numbered past names that are not free and past originals, whatever `exists`.

    Where a file has the name in another spelling, in case or Unicode form, its spelling is taken (`spelled`): no two
    files of a folder look alike. None when the photo's own result is there (`is_result`) and is to be kept; any other
    file is numbered past then. Raises FileError when the name is a folder's.
    """
    return targets.choose_target(wanted, exists, lambda path: not is_free(path), is_original, is_result, spelled)


def is_same_file(one: Path, other: Path) -> bool:
    """Whether two names lead to one file, by links or by the file system's own rules; False if either is missing."""
    try:
        return one.samefile(other)
    except OSError:
        return False


def _encoding(
    restored: Pixels, photo: Photo, target: Path, software: str, options: OutputOptions, dpi: float | None
) -> tuple[encode.Encoding, list[str]]:
    written = written_as(photo.format, options.format)
    size = restored.shape[0], restored.shape[1]
    encode.refuse_too_large(shown(target), written, size, bytes_per_pixel(photo))
    picture, icc, notes = _picture(restored, photo, written, size)
    deep, reduced = _at_depth(picture, photo, written)
    if written is not photo.format and options.format == "same":
        notes.append(Phrase("{format} photos are saved as {written}.", format=photo.format, written=written))
    meta = photo.metadata if dpi is None else replace(photo.metadata, dpi=(dpi, dpi))
    changes = Changes(
        size, software, meta.dpi, dpi is not None, options.remove_gps, meta.turn, photo.size, f"image/{written.lower()}"
    )  # fmt: skip
    packet = None
    if meta.xmp is not None:
        packet, stale = xmp.edited(meta.xmp, changes)
        notes += stale
    captions = meta.captions.without_places() if options.remove_gps else meta.captions
    captions, packet, lost = carried(captions, packet, written)
    encoding = encode.Encoding(
        picture, written, options.quality, meta.exif, changes, packet, icc, meta.dpi, captions, deep
    )  # fmt: skip
    encoding, left_out = encode.fitting(encoding)
    return encoding, notes + reduced + lost + left_out


def bytes_per_pixel(photo: Photo) -> int:
    """Bytes that a pixel of a photo's result takes before compression, alpha included."""
    samples = (1 if photo.grey else 3) + (photo.alpha is not None)
    return samples * (1 if photo.deep is None else 2)


def _picture(
    restored: Pixels, photo: Photo, written: Format, size: tuple[int, int]
) -> tuple[Image.Image, bytes | None, list[str]]:
    """The picture as it is encoded, its colour profile, and notes. Grey pictures carry none: grey is grey."""
    picture = _in_colours(Image.fromarray(restored), photo)
    own = _own(photo, written)
    if own is not None and photo.metadata.icc is not None:
        outside.put_back(picture, photo.pixels, own, photo.metadata.icc)
    icc = None if photo.grey else photo.metadata.icc or profile.srgb_bytes()
    if photo.alpha is None:
        return picture, icc, []
    alpha = pixels.resized_alpha(photo.alpha, size)
    if written is Format.JPEG:
        return pixels.on_white(picture, alpha), icc, ["JPEG has no transparency, so the photo was placed on white."]
    picture.putalpha(alpha)
    return picture, icc, []


def _in_colours(picture: Image.Image, photo: Photo) -> Image.Image:
    """An sRGB picture as grey or in the colours of the photo's profile; without any colour if the photo has none."""
    if photo.grey:
        return picture.convert("L")
    if photo.metadata.icc is not None:
        picture = profile.from_srgb(picture, photo.metadata.icc)
    return Image.merge("RGB", [picture.convert("L")] * 3) if photo.colourless else picture


def _own(photo: Photo, written: Format) -> Pixels | None:
    """The photo's own colours in 8 bits, if a result of 8 bits is written in them."""
    if photo.colourless:
        return None
    if photo.deep is None:
        return photo.own
    return None if written in DEEP or photo.deep.colours.ndim == 2 else rounded(photo.deep.colours)


def _at_depth(picture: Image.Image, photo: Photo, written: Format) -> tuple[Deep | None, list[str]]:
    """The picture with the depth of its photo, if the format can hold it."""
    if photo.deep is None:
        return None, []
    if written not in DEEP:
        return None, [
            Phrase("The 16 bits per colour were reduced to 8: {written} is saved with no more.", written=written)
        ]
    enlarged = Image.fromarray(photo.pixels)
    if enlarged.size != picture.size:
        enlarged = enlarged.resize(picture.size, Image.Resampling.BICUBIC)
    return deepened(picture, _in_colours(enlarged, photo), photo.deep), []


def _check(encoding: encode.Encoding, temporary: Path) -> None:
    """Decode the whole written file. Raises PhotoError."""
    width, height = encoding.picture.size
    try:
        with opened(temporary, width * height, proof=False) as file:
            decode.decoded(file, partly=False)
            right = file.size == (width, height)
    except PhotoError as error:
        raise PhotoError("The saved file could not be read back, so it was dropped.") from error
    if not right:
        raise PhotoError("The saved file was read back with another size, so it was dropped.")
