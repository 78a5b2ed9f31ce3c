"""The plan of a photo: whatever can be refused is refused before anything is computed or written."""

import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PIL.ExifTags import Base

from pisa_desktop.cli.enhancer import RunNames
from pisa_desktop.enhance import EnhanceOptions, Plan, plan, planned_in, save
from pisa_desktop.errors import PisaError, UsageError
from pisa_desktop.files import Exists, FolderGoneError
from pisa_desktop.photo.fingerprint import signed
from pisa_desktop.photo.formats import Format, OutputFormat, OutputOptions
from pisa_desktop.photo.photo import Photo
from pisa_desktop.photo.read import Limits
from pisa_desktop.photo.write import software_tag
from pisa_desktop.restore.size import Size
from tests.photo.builders import camera_exif, encoded, opened, xmp_packet

WIDE = Limits(pixels_out=10_000_000_000)
SOURCE = "0123456789abcdef"


def photo(height: int, width: int, path: Path = Path("/photos/wren.png"), alpha: bool = False) -> Photo:
    """A photo of any size that takes no memory."""
    pixels = np.broadcast_to(np.uint8(0), (height, width, 3))
    plane = np.broadcast_to(np.uint8(0), (height, width)) if alpha else None
    return Photo(path, Format.PNG, pixels, plane)


def planned(folder: Path, photo: Photo, names: RunNames | None = None, **changes: object) -> Plan:
    options = replace(EnhanceOptions(size=Size(1), limits=WIDE), **changes)  # type: ignore[arg-type]
    return plan(photo, options, "PiSA-Test", folder, names or RunNames(), source=SOURCE, free=lambda: 1 << 40)


def result(path: Path, source: str = SOURCE, size: tuple[int, int] = (8, 8)) -> None:
    """A file that says which photo it was made from, of this (width, height)."""
    tags, software = Image.Exif(), software_tag("PiSA-Test", 1, 1, "sharp")
    tags[Base.Software] = signed(software, source) if source else software
    Image.new("RGB", size).save(path, exif=tags)


@pytest.mark.parametrize(
    ("wanted", "size", "sentence"),
    [
        (OutputFormat.JPEG, (1, 65_501), "wren.jpg would be 65501 pixels long, but JPEG allows at most 65500; "),
        (OutputFormat.WEBP, (16_384, 1), "wren.webp would be 16384 pixels long, but WEBP allows at most 16383; "),
        (OutputFormat.AVIF, (1, 32_769), "wren.avif would be 32769 pixels long, but AVIF allows at most 32768; "),
        (OutputFormat.AVIF, (16_384, 16_385), "wren.avif would have 268 megapixels, but AVIF allows at most 268; "),
    ],
)
def test_the_largest_size_of_each_format(
    tmp_path: Path, wanted: OutputFormat, size: tuple[int, int], sentence: str
) -> None:
    output = OutputOptions(wanted)
    with pytest.raises(PisaError) as caught:
        planned(tmp_path / "out", photo(*size), output=output)
    assert str(caught.value) == sentence + "save it as PNG or TIFF."
    assert not (tmp_path / "out").exists(), "nothing was written"
    smaller = (size[0] - (size[0] > 1), size[1] - (size[1] > 1))
    assert planned(tmp_path / "out", photo(*smaller), output=output).size == smaller


def test_a_tiff_that_could_exceed_4_gigabytes(tmp_path: Path) -> None:
    output = OutputOptions(OutputFormat.TIFF)
    assert planned(tmp_path, photo(33_000, 32_000), output=output).size == (33_000, 32_000)
    for large in (photo(40_000, 36_000), photo(34_000, 32_000, alpha=True)):
        with pytest.raises(PisaError, match=r"^wren.tif could exceed the 4 GB that TIFF allows; save it as PNG.$"):
            planned(tmp_path, large, output=output)


def test_the_users_own_limit(tmp_path: Path) -> None:
    limits = Limits(pixels_out=4_000_000)
    assert planned(tmp_path, photo(1000, 1000), limits=limits, size=Size(2)).size == (2000, 2000)
    with pytest.raises(PisaError, match=r"^wren.png would become 4 megapixels large; choose a lower scale.$"):
        planned(tmp_path, photo(1000, 1001), limits=limits, size=Size(2))


@pytest.mark.parametrize("output", [OutputOptions(template="{nonsense}"), OutputOptions(quality=0)])
def test_options_that_cannot_be_used(tmp_path: Path, output: OutputOptions) -> None:
    with pytest.raises(UsageError):
        planned(tmp_path / "out", photo(8, 8), output=output)
    assert not (tmp_path / "out").exists()


def test_the_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(PisaError, match="file is a file, so it cannot be used as a folder"):
        planned(tmp_path / "file", photo(8, 8))
    options = EnhanceOptions(size=Size(1))
    with pytest.raises(FolderGoneError, match=r"^The folder drive is gone.$"):
        plan(photo(8, 8), options, "m", tmp_path / "drive" / "tree", RunNames(), root=tmp_path / "drive")
    assert not (tmp_path / "drive").exists()
    monkeypatch.setattr(os, "access", lambda *_: False)  # the tests may run as root, who may write anywhere
    with pytest.raises(PisaError, match=r"^wren.png cannot be saved because you may not write to out"):
        planned(tmp_path / "out", photo(8, 8))


@pytest.mark.parametrize("exists", list(Exists))
def test_a_photo_is_skipped_only_if_asked(tmp_path: Path, exists: Exists) -> None:
    result(tmp_path / "wren.png")
    done = planned(tmp_path, photo(8, 8), output=OutputOptions(exists=exists))
    assert done.skipped == (exists is Exists.SKIP)
    assert done.wanted == tmp_path / "wren.png"


def test_only_the_photos_own_result_makes_it_skipped(tmp_path: Path) -> None:
    skip = OutputOptions(exists=Exists.SKIP)
    (tmp_path / "wren.png").write_bytes(b"something")
    result(tmp_path / "wren-2.png", "0" * 16)
    result(tmp_path / "wren-3.png", "")
    assert not planned(tmp_path, photo(8, 8), output=skip).skipped
    result(tmp_path / "wren-4.png")
    assert planned(tmp_path, photo(8, 8), output=skip).skipped


@pytest.mark.parametrize(("size", "skipped"), [((8, 8), True), ((16, 16), False)])
def test_a_result_of_an_earlier_version_counts_by_its_name_and_size(
    tmp_path: Path, size: tuple[int, int], skipped: bool
) -> None:
    result(tmp_path / "wren.png", "", size)
    skip = OutputOptions(exists=Exists.SKIP)
    assert planned(tmp_path, photo(8, 8), output=skip).skipped == skipped


def test_a_source_is_passed_over_not_skipped(tmp_path: Path) -> None:
    (tmp_path / "wren.png").write_bytes(b"the original")
    names = RunNames([tmp_path / "wren.png"])
    skip = OutputOptions(exists=Exists.SKIP)
    assert not planned(tmp_path, photo(8, 8), names, output=skip).skipped
    result(tmp_path / "wren-2.png")
    assert planned(tmp_path, photo(8, 8), names, output=skip).skipped


def test_a_plan_without_a_folder_touches_no_disk() -> None:
    options = EnhanceOptions(output=OutputOptions(template="{name}-{scale}x"))
    done = planned_in(Path("/no/such/folder"), photo(10, 20), options, "m")
    assert (done.wanted, done.size, done.scale) == (Path("/no/such/folder/wren-4x.png"), (40, 80), 4)


def test_a_size_on_paper_is_written_as_dots_per_inch(tmp_path: Path) -> None:
    """Also where the photo says something else, in EXIF and in XMP; and where the size cannot be met."""
    packet = xmp_packet(1).replace(b"tiff:Orientation", b"tiff:XResolution='72/1' tiff:Orientation", 1)
    jpeg = encoded(Image.new("RGB", (60, 40)), "JPEG", exif=b"Exif\0\0" + camera_exif(), xmp=packet, dpi=(72, 72))
    source = opened(tmp_path, jpeg, "wren.jpg")
    cases = ("width=2.54cm@100", (67, 100), 100), ("width=2.54cm@30", (40, 60), 60), ("2", (80, 120), 72)
    for text, size, dpi in cases:
        names = RunNames()
        done = planned(tmp_path, source, names, size=Size.parse(text))
        saved = save(done, np.zeros((*size, 3), np.uint8), names)
        assert done.size == size
        assert saved.path is not None
        with Image.open(saved.path) as file:
            assert (file.info["dpi"], file.getexif()[Base.XResolution]) == ((dpi, dpi), dpi)
            assert (f"XResolution='{100 * dpi}/100'" in file.info["xmp"].decode()) is ("cm" in text)
        assert any("larger than the size" in note for note in saved.notes) is (dpi == 60)
