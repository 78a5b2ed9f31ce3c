"""Captions, places, frames and colours that files state outside EXIF: kept, turned or said, judged by exiftool."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image, PngImagePlugin

from pisa_desktop.photo.formats import OutputFormat, OutputOptions
from pisa_desktop.photo.metadata import xmp
from pisa_desktop.photo.metadata.changes import Changes
from pisa_desktop.photo.metadata.packet import BrokenPacketError
from pisa_desktop.photo.photo import Photo
from pisa_desktop.photo.read import read_photo
from tests.photo.builders import (
    OUTPUTS,
    Judge,
    camera_exif,
    colours,
    encoded,
    matrix_profile,
    opened,
    png_chunk,
    saved,
    write,
    xmp_packet,
)
from tests.photo.cases import FOLDER

PLACES = ("GPS", "City", "Location", "Sublocation", "State", "Country", "Province", "Latitude", "Longitude")
PICTURE = Image.fromarray(colours())


def doubled(photo: Photo, options: OutputOptions, folder: Path) -> tuple[Path, tuple[str, ...]]:
    """Save at twice the size."""
    return saved(photo, photo.pixels.repeat(2, 0).repeat(2, 1), options, folder)


# ---- Captions ----------------------------------------------------------------------------------------------


@pytest.mark.system
@pytest.mark.parametrize("wanted", OUTPUTS)
@pytest.mark.parametrize("name", ["jpeg/iptc.jpg", "tiff/iptc-33723.tif", "tiff/iptc-in-photoshop-only.tif"])
def test_an_iptc_caption_is_kept(tmp_path: Path, exiftool: Judge, name: str, wanted: OutputFormat) -> None:
    path, notes = doubled(read_photo(FOLDER / name), OutputOptions(format=wanted), tmp_path)
    tags = exiftool(path)
    assert notes == ()
    if wanted in (OutputFormat.WEBP, OutputFormat.AVIF):
        assert tags["XMP-dc:Description"] == "Opa and Oma, summer 1961"
        assert tags["XMP-dc:Subject"] == ["family"]
    else:
        assert tags["IPTC:Caption-Abstract"] == "Opa and Oma, summer 1961"
        assert tags["IPTC:Keywords"] == "family"
        assert read_photo(path).metadata.captions.iptc == read_photo(FOLDER / name).metadata.captions.iptc


@pytest.mark.system
@pytest.mark.parametrize("wanted", OUTPUTS)
def test_a_comment_is_kept(tmp_path: Path, exiftool: Judge, wanted: OutputFormat) -> None:
    gif = opened(tmp_path, encoded(PICTURE, "GIF", comment=b"Grandma in the garden"), "source.gif")
    for photo in (read_photo(FOLDER / "jpeg" / "comment.jpg"), gif):
        (comment,) = photo.metadata.captions.comments
        path, notes = doubled(photo, OutputOptions(format=wanted), tmp_path)
        tags = exiftool(path)
        places = {OutputFormat.JPEG: "File:Comment", OutputFormat.PNG: "PNG:Comment"}
        assert tags[places.get(wanted, "XMP-dc:Description")] == comment
        assert notes == ()


@pytest.mark.system
def test_the_texts_of_a_png(tmp_path: Path, exiftool: Judge) -> None:
    photo = read_photo(FOLDER / "meta" / "png-texts.png")
    path, _ = doubled(photo, OutputOptions(), tmp_path)
    tags = exiftool(path)
    wanted = {"Title": "Grandma in the garden", "Author": "Uncle Karl", "Comment": "scanned by Karl"}
    assert {name: tags[f"PNG:{name}"] for name in wanted} == wanted
    path, notes = doubled(photo, OutputOptions(format=OutputFormat.JPEG), tmp_path)
    assert notes == ()
    assert "Title: Grandma in the garden" in read_photo(path).metadata.captions.comments
    path, notes = doubled(photo, OutputOptions(format=OutputFormat.TIFF), tmp_path)
    tags = exiftool(path)
    assert [tags[f"XMP-dc:{name}"] for name in ("Title", "Description")] == ["Grandma in the garden", "Summer 1961"]
    assert tags["XMP-dc:Creator"] == ["Uncle Karl"]
    assert notes == ()
    german, _ = doubled(read_photo(FOLDER / "meta" / "png-itxt-title.png"), OutputOptions(), tmp_path)
    assert exiftool(german)["PNG:Title-de"] == "Großmutter"


def test_a_keyword_in_another_script_is_written_as_it_was(tmp_path: Path) -> None:
    text = png_chunk(b"tEXt", "Автор\0Karl".encode())
    whole = encoded(PICTURE, "PNG")
    path, _ = doubled(opened(tmp_path, whole[:33] + text + whole[33:]), OutputOptions(), tmp_path)
    assert text in path.read_bytes()


@pytest.mark.fault("6 Large or damaged profile: refused, or failed after the work")
def test_a_large_profile_of_a_jpeg_is_kept_in_png(tmp_path: Path) -> None:
    icc = matrix_profile()
    icc = (len(icc) + 1_300_000).to_bytes(4, "big") + icc[4:] + np.random.default_rng(1).bytes(1_300_000)
    photo = opened(tmp_path, encoded(PICTURE, "JPEG", icc_profile=icc))
    assert photo.metadata.icc == icc
    path, notes = doubled(photo, OutputOptions(format=OutputFormat.PNG), tmp_path)
    assert notes == ()
    assert read_photo(path).metadata.icc == icc


def test_a_large_packet_of_a_png_is_kept(tmp_path: Path) -> None:
    packet = xmp_packet() + b" " * 1_500_000
    texts = PngImagePlugin.PngInfo()
    texts.add_itxt("XML:com.adobe.xmp", packet.decode())
    photo = opened(tmp_path, encoded(PICTURE, "PNG", pnginfo=texts))
    assert photo.notes == ()
    assert photo.metadata.xmp == packet
    path, notes = doubled(photo, OutputOptions(), tmp_path)
    assert notes == ()
    written = read_photo(path).metadata.xmp
    assert written is not None
    assert "Häuser".encode() in written


# ---- Places ------------------------------------------------------------------------------------------------


@pytest.mark.fault("15 --remove-gps leaves the place")
@pytest.mark.system
@pytest.mark.parametrize("name", ["meta/places.jpg", "jpeg/iptc.jpg"])
@pytest.mark.parametrize("wanted", OUTPUTS)
def test_no_place_is_left_in_any_namespace(tmp_path: Path, exiftool: Judge, name: str, wanted: OutputFormat) -> None:
    photo = read_photo(FOLDER / name)
    path, _ = doubled(photo, OutputOptions(format=wanted, remove_gps=True), tmp_path)
    assert not [tag for tag in exiftool(path, "-a", "-ee") if any(place in tag for place in PLACES)]
    data = path.read_bytes()
    assert not [place for place in (b"Munich", b"Marienplatz", b"Ulm", b"48,8.25N") if place in data]
    kept, _ = doubled(photo, OutputOptions(format=wanted), tmp_path)
    if name == "meta/places.jpg":
        assert any("City" in tag for tag in exiftool(kept)), "a place is removed only if asked"


@pytest.mark.fault("15 --remove-gps leaves the place")
@pytest.mark.system
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be"])
def test_a_place_under_another_prefix_nested_and_commented(tmp_path: Path, exiftool: Judge, encoding: str) -> None:
    packet = xmp_packet().decode()
    packet = packet.replace("xmlns:exif", "xmlns:other").replace("exif:", "other:")
    packet = packet.replace(
        "</rdf:Description>", "<other:GPSAltitude><!-- up -->1<?x y?>2</other:GPSAltitude></rdf:Description>"
    )
    photo = opened(tmp_path, encoded(PICTURE, "WEBP", xmp=packet.encode(encoding)))
    path, _ = doubled(photo, OutputOptions(remove_gps=True), tmp_path)
    tags = exiftool(path)
    assert not [tag for tag in tags if "GPS" in tag]
    assert tags["XMP-dc:Title"] == "Häuser"
    assert tags["XMP-tiff:ImageHeight"] == 80


@pytest.mark.fault("15 --remove-gps leaves the place")
@pytest.mark.system
def test_exif_directories_by_pointers_of_type_13(tmp_path: Path, exiftool: Judge) -> None:
    block = camera_exif().replace(b"\x69\x87\x04\0", b"\x69\x87\x0d\0").replace(b"\x25\x88\x04\0", b"\x25\x88\x0d\0")
    photo = opened(tmp_path, encoded(PICTURE, "JPEG", exif=b"Exif\0\0" + block))
    assert photo.notes == ()
    path, _ = doubled(photo, OutputOptions(remove_gps=True), tmp_path)
    tags = exiftool(path)
    assert tags["ExifIFD:DateTimeOriginal"] == "2019:08:07 06:05:04"
    assert not [tag for tag in tags if "GPS" in tag]
    assert np.array([48, 1, 51, 1, 30, 1], "<u4").tobytes() not in path.read_bytes()


def test_a_lost_directory_is_said(tmp_path: Path) -> None:
    block = bytearray(camera_exif())
    at = block.index(b"\x69\x87\x04\0") + 8
    block[at : at + 4] = (10**8).to_bytes(4, "little")
    photo = opened(tmp_path, encoded(PICTURE, "JPEG", exif=b"Exif\0\0" + bytes(block)))
    assert photo.notes == ("A part of the EXIF data could not be read, so it was not kept.",)


# ---- XMP that speaks of the old file -----------------------------------------------------------------------


@pytest.mark.system
def test_frames_around_faces_are_turned_with_the_pixels(tmp_path: Path, exiftool: Judge) -> None:
    for name, area, rectangle, sides in (
        ("faces-upright.jpg", (0.10, 0.15, 0.12, 0.20), "0.04, 0.05, 0.12, 0.2", (192, 128)),
        ("faces-orientation-6.jpg", (0.85, 0.10, 0.20, 0.12), "0.75, 0.04, 0.2, 0.12", (128, 192)),
    ):
        path, _ = doubled(read_photo(FOLDER / "meta" / name), OutputOptions(), tmp_path)
        tags = exiftool(path)
        info = tags["XMP-mwg-rs:RegionInfo"]
        found = info["RegionList"][0]["Area"]
        assert [float(found[side]) for side in "XYWH"] == pytest.approx(area)
        assert (info["AppliedToDimensions"]["W"], info["AppliedToDimensions"]["H"]) == sides
        assert tags["XMP-MP:RegionInfoMP"]["Regions"][0]["Rectangle"] == rectangle
        assert info["RegionList"][0]["Name"] == "Anna"


@pytest.mark.system
def test_the_subject_of_exif_is_scaled(tmp_path: Path, exiftool: Judge) -> None:
    path, notes = doubled(read_photo(FOLDER / "meta" / "subject-area.jpg"), OutputOptions(), tmp_path)
    tags = exiftool(path)
    assert (tags["ExifIFD:SubjectArea"], tags["ExifIFD:SubjectLocation"]) == ("32 20 24 24", "32 20")
    assert notes == ()


@pytest.mark.system
@pytest.mark.parametrize(
    ("name", "note", "gone"),
    [
        ("motion-photo", "The short film that belongs to the photo was not kept.", "Motion"),
        ("ultra-hdr", "The gain map for HDR screens was not kept.", "hdrgm"),
        ("xmp-thumbnail", "The thumbnail in the XMP data was not kept.", "Thumbnails"),
        ("extended-xmp", "The second part of the XMP data was not kept.", "Extended"),
    ],
)
def test_what_no_longer_holds_is_taken_out_and_said(
    tmp_path: Path, exiftool: Judge, name: str, note: str, gone: str
) -> None:
    path, notes = doubled(read_photo(FOLDER / "meta" / f"{name}.jpg"), OutputOptions(), tmp_path)
    assert notes == (note,)
    assert not [tag for tag in exiftool(path) if gone in tag or "Container" in tag]


def test_a_crop_is_taken_out_and_the_rest_of_the_settings_stays() -> None:
    settings = (
        b' xmlns:crs="http://ns.adobe.com/camera-raw-settings/1.0/" crs:HasCrop="True" crs:CropTop="0.1" crs:Tint="5"'
    )
    packet = xmp_packet().replace(b" tiff:Orientation", settings + b" tiff:Orientation")
    made, notes = xmp.edited(packet, Changes((40, 60), "Tag"))
    assert b"Crop" not in made
    assert b'crs:Tint="5"' in made
    assert notes == ["The crop in the XMP data was not kept: it was meant for the original."]


@pytest.mark.parametrize(
    "packet",
    [
        b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>',
        b"<x><y></x>",
        b"<x " + b"y='1' " * 3 + b"/>",
        b"<a>" * 5000 + b"</a>" * 5000,
        xmp_packet().replace(b"xmlns:dc", b"xmlns:cd"),
    ],
)
def test_packets_that_cannot_be_edited_safely_are_left_out_and_said(tmp_path: Path, packet: bytes) -> None:
    with pytest.raises(BrokenPacketError):
        xmp.edited(packet, Changes((40, 60), "Tag"))
    photo = opened(tmp_path, encoded(PICTURE, "WEBP", xmp=packet))
    assert photo.metadata.xmp is None
    assert photo.notes == ("The XMP data could not be read, so they were not kept.",)


@pytest.mark.system
def test_the_kind_of_file_is_the_new_one(tmp_path: Path, exiftool: Judge) -> None:
    photo = read_photo(FOLDER / "meta" / "png-raw-xmp.png")
    for wanted in (OutputFormat.JPEG, OutputFormat.TIFF):
        path, _ = doubled(photo, OutputOptions(format=wanted), tmp_path)
        assert exiftool(path)["XMP-dc:Format"] == f"image/{wanted}"


# ---- Orientation and resolution ----------------------------------------------------------------------------


@pytest.mark.system
@pytest.mark.parametrize("name", ["xmp-only-6.jpg", "xmp-only-6.png", "exif-without-orientation-xmp-6.jpg"])
def test_the_written_record_says_upright(tmp_path: Path, exiftool: Judge, name: str) -> None:
    path, _ = doubled(read_photo(FOLDER / "orient" / name), OutputOptions(), tmp_path)
    tags = exiftool(path)
    assert tags["IFD0:Orientation"] == 1
    assert tags.get("XMP-tiff:Orientation", 1) == 1
    assert read_photo(path).size == (192, 128)


@pytest.mark.fault("5 Window and command line disagree on a photo")
def test_exif_behind_the_pixels_of_a_png_counts(tmp_path: Path) -> None:
    data = encoded(PICTURE, "PNG", exif=b"Exif\0\0" + camera_exif(6))
    at = data.index(b"eXIf") - 4
    size = 12 + int.from_bytes(data[at : at + 4], "big")
    moved = data[:at] + data[at + size : -12] + data[at : at + size] + data[-12:]
    photo = read_photo(write(tmp_path, moved))
    assert photo.size == (60, 40)


@pytest.mark.system
@pytest.mark.parametrize(
    "name", ["more/no-resolution.tif", "meta/rich.tif", "tiff/dpi-no-unit.tif", "jpeg/comment.jpg"]
)
@pytest.mark.parametrize("wanted", [OutputFormat.JPEG, OutputFormat.TIFF])
def test_no_resolution_stays_none(tmp_path: Path, exiftool: Judge, name: str, wanted: OutputFormat) -> None:
    photo = read_photo(FOLDER / name)
    assert photo.metadata.dpi is None
    path, _ = doubled(photo, OutputOptions(format=wanted), tmp_path)
    tags = exiftool(path)
    assert not [
        tag for tag in tags if tag.startswith(("IFD0:XRes", "PNG-pHYs")) and tags.get("IFD0:ResolutionUnit") != 1
    ]
    assert tags.get("JFIF:ResolutionUnit", 0) == 0
