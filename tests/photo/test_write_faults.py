"""What goes wrong while a photo is saved: a sentence, and no half photo."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from pisa_desktop import files
from pisa_desktop.files import DiskFullError, Exists, FileError
from pisa_desktop.photo.formats import OutputFormat, OutputOptions, PhotoError
from pisa_desktop.photo.read import read_photo
from pisa_desktop.photo.write import carries_our_tag, prepare_photo, prepare_received, write_photo
from tests.photo.builders import (
    OUTPUTS,
    TAG,
    camera_exif,
    colours,
    encoded,
    opened,
    saved,
)

RGB = colours()
BIG = colours(80, 120)
PICTURE = Image.fromarray(RGB)
NO_TIME = "The time of the photo's last change was not kept: the disk does not take it."


@pytest.mark.fault("JPEG over 65,500 pixels, WebP over 16,383")
@pytest.mark.parametrize(
    ("wanted", "length", "sentence"),
    [
        (OutputFormat.JPEG, 65_501, "saved.jpg would be 65501 pixels long, but JPEG allows at most 65500; "),
        (OutputFormat.WEBP, 16_384, "saved.webp would be 16384 pixels long, but WEBP allows at most 16383; "),
    ],
)
def test_too_long_for_the_format(tmp_path: Path, wanted: OutputFormat, length: int, sentence: str) -> None:
    photo = opened(tmp_path, encoded(PICTURE, "PNG"))
    with pytest.raises(PhotoError, match="^" + sentence + "save it as PNG or TIFF.$"):
        saved(photo, np.zeros((1, length, 3), np.uint8), OutputOptions(format=wanted))
    path, _ = saved(photo, np.zeros((1, length - 1, 3), np.uint8), OutputOptions(format=wanted))
    assert read_photo(path).size == (1, length - 1)


def test_the_original_is_never_overwritten(tmp_path: Path) -> None:
    data = encoded(PICTURE, "PNG")
    photo = opened(tmp_path, data, "photo.png")
    (tmp_path / "other name.png").hardlink_to(photo.path)
    for name in ("photo.png", "other name.png"):
        done = write_photo(BIG, photo, tmp_path / name, TAG, OutputOptions(exists=Exists.OVERWRITE))
        assert done.path == tmp_path / name.replace(".png", "-2.png")
        assert (tmp_path / name).read_bytes() == data
    done = write_photo(BIG, photo, photo.path, TAG)
    assert done.path == tmp_path / "photo-3.png"
    assert photo.path.read_bytes() == data


def test_a_result_that_is_itself_the_source_is_not_overwritten(tmp_path: Path) -> None:
    ours, _ = saved(opened(tmp_path, encoded(PICTURE, "PNG")), BIG, OutputOptions())
    before = ours.read_bytes()
    done = write_photo(RGB, read_photo(ours), ours, TAG, OutputOptions(exists=Exists.OVERWRITE))
    assert done.path == ours.with_name("saved-2.png")
    assert ours.read_bytes() == before


def test_skipped(tmp_path: Path) -> None:
    photo = opened(tmp_path, encoded(PICTURE, "PNG"), "photo.png")
    assert write_photo(BIG, photo, photo.path, TAG, OutputOptions(exists=Exists.SKIP)).path is None


def test_prepared_photos_can_be_recognised_after_a_crash(tmp_path: Path) -> None:
    photo = opened(tmp_path, encoded(PICTURE, "PNG"))
    prepared, notes = prepare_photo(BIG, photo, tmp_path / "a.png", TAG)
    assert notes == ()
    assert carries_our_tag(prepared.temporary)
    assert prepared.commit() == tmp_path / "a.png"


@pytest.mark.parametrize("wanted", OUTPUTS)
def test_whichever_call_fails_no_half_photo_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, wanted: OutputFormat
) -> None:
    photo = opened(tmp_path, encoded(PICTURE, "PNG"))
    left = 0

    def count(call: str) -> None:
        nonlocal left
        left -= 1
        if left == 0 and call != "unlink":
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(files, "before_call", count)
    refusals = 0
    for n in range(1, 12):
        left = n
        try:
            path, _ = saved(photo, BIG, OutputOptions(format=wanted, exists=Exists.OVERWRITE))
        except DiskFullError:
            assert [path.name for path in tmp_path.iterdir()] == ["source"]
            refusals += 1
        else:
            assert read_photo(path).size == (80, 120)
            path.unlink()
    assert refusals >= 4


@pytest.mark.fault("Encoder fails at 90 %")
def test_an_encoder_that_meets_a_full_disk_at_nine_tenths(tmp_path: Path) -> None:
    script = (
        "import resource, sys\n"
        "from pathlib import Path\n"
        "import numpy as np\n"
        "from pisa_desktop.errors import PisaError\n"
        "from pisa_desktop.photo.read import read_photo\n"
        "from pisa_desktop.photo.write import write_photo\n"
        "photo = read_photo(Path(sys.argv[1]))\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[3]), int(sys.argv[3])))\n"
        "try:\n"
        "    write_photo(photo.pixels, photo, Path(sys.argv[2]), 'tag')\n"
        "except PisaError as error:\n"
        "    print(error)\n"
    )
    noise = Image.fromarray(np.random.default_rng(3).integers(0, 256, (400, 400, 3), dtype=np.uint8))
    for format_ in ("JPEG", "PNG", "WEBP", "TIFF"):
        source, target = tmp_path / "source", tmp_path / "out" / "a.x"
        target.parent.mkdir(exist_ok=True)
        source.write_bytes(encoded(noise, format_))
        whole = write_photo(read_photo(source).pixels, read_photo(source), target, TAG).path
        assert whole is not None
        size = whole.stat().st_size
        whole.unlink()
        command = [sys.executable, "-c", script, str(source), str(target), str(size * 9 // 10)]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
        assert done.stdout == "a.x is larger than this disk allows a file to be.\n"
        assert list(target.parent.iterdir()) == []


@pytest.mark.fault("The check after writing finds a bad file")
def test_a_file_damaged_on_the_way_to_disk_never_gets_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    photo = opened(tmp_path, encoded(PICTURE, "PNG"))

    def damage(call: str) -> None:
        if call == "fsync":
            for path in tmp_path.iterdir():
                if files.is_temporary(path.name):
                    path.write_bytes(path.read_bytes()[:-60])

    monkeypatch.setattr(files, "before_call", damage)
    with pytest.raises(PhotoError, match="could not be read back, so it was dropped"):
        write_photo(BIG, photo, tmp_path / "a.png", TAG)
    assert [path.name for path in tmp_path.iterdir()] == ["source"]


@pytest.mark.fault("16 Smaller ones: escapes in names, permissions, modules, options")
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_a_private_photo_gives_a_private_result(tmp_path: Path) -> None:
    for permissions in (0o600, 0o640, 0o644, 0o400):
        path = tmp_path / f"{permissions:o}.png"
        path.write_bytes(encoded(PICTURE, "PNG"))
        path.chmod(permissions)
        written, _ = saved(read_photo(path), BIG, OutputOptions())
        assert written.stat().st_mode & 0o777 == permissions | 0o600
        written.unlink()


def test_only_our_own_pictures_carry_our_tag(tmp_path: Path) -> None:
    photo = opened(tmp_path, encoded(PICTURE, "JPEG", exif=b"Exif\0\0" + camera_exif()))
    assert not carries_our_tag(photo.path)
    for wanted in OUTPUTS:
        assert carries_our_tag(saved(photo, BIG, OutputOptions(format=wanted))[0])
    assert not carries_our_tag(tmp_path / "none")


def test_a_disk_that_keeps_times_of_its_own_is_noted_and_no_fault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo, options = opened(tmp_path, encoded(PICTURE, "PNG"), "photo.png"), OutputOptions(keep_time=True)
    os.utime(photo.path, (0, 10**9))
    kept = write_photo(BIG, photo, tmp_path / "a.png", TAG, options)
    assert kept.path is not None
    assert (kept.path.stat().st_mtime, kept.notes) == (10**9, ())
    refuse_times(monkeypatch)
    done = write_photo(BIG, photo, tmp_path / "b.png", TAG, options)
    assert done.path == tmp_path / "b.png"
    assert done.notes == (NO_TIME,)


def refuse_times(monkeypatch: pytest.MonkeyPatch) -> None:
    """The disk gives files no time but its own."""

    def refused(*_: object, **__: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "utime", refused)


@pytest.mark.parametrize("keeps", [True, False])
def test_a_result_from_another_computer_gets_the_photos_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, keeps: bool
) -> None:
    photo, options = opened(tmp_path, encoded(PICTURE, "PNG"), "photo.png"), OutputOptions(keep_time=True)
    os.utime(photo.path, (0, 10**9))
    if not keeps:
        refuse_times(monkeypatch)
    data, target = b"whatever has been sent", tmp_path / "a.png"
    sha256, temporary = hashlib.sha256(data).hexdigest(), files.new_temporary(target)
    prepared, notes = prepare_received(data, sha256, photo, target, options, temporary)
    assert (prepared.temporary, prepared.sha256, target.exists()) == (temporary, sha256, False)
    assert temporary.read_bytes() == data
    assert (temporary.stat().st_mtime == 10**9, notes) == (keeps, () if keeps else (NO_TIME,))


def test_a_result_that_arrives_with_other_bytes_is_dropped(tmp_path: Path) -> None:
    photo, target = opened(tmp_path, encoded(PICTURE, "PNG"), "photo.png"), tmp_path / "a.png"
    with pytest.raises(FileError, match=r"^a\.png was dropped: it did not arrive as it was written\.$"):
        prepare_received(b"cut", "0" * 64, photo, target, OutputOptions(), files.new_temporary(target))
    assert list(tmp_path.iterdir()) == [photo.path]
