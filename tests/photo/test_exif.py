"""EXIF blocks, whole and mangled, edited in place."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pisa_desktop.photo.metadata import exif, xmp
from pisa_desktop.photo.metadata.changes import Changes
from pisa_desktop.photo.metadata.directories import BrokenError
from tests.photo.builders import MAKER_NOTE, camera_exif, xmp_packet

CHANGES = Changes(size=(120, 80), software="Tag", dpi=(300, 300), remove_gps=True)


def edited(data: bytes | None, changes: Changes = CHANGES) -> bytes:
    return exif.with_directory(*exif.edited(data, changes))


@pytest.mark.parametrize("order", ["<", ">"])
def test_an_edited_block_says_what_was_changed(order: str) -> None:
    made = edited(camera_exif(6, order=order, thumbnail=b"thumb"))
    assert exif.checked(made) == made
    assert exif.orientation(made) == 1
    assert exif.software(made) == "Tag"
    assert exif.orientation(camera_exif(6, order=order)) == 6
    assert exif.software(camera_exif(6, order=order)) == "Firmware 1.0"


@pytest.mark.parametrize("order", ["<", ">"])
def test_the_year_it_was_taken(order: str) -> None:
    taken = camera_exif(order=order)
    assert exif.year(taken) == 2019
    assert exif.date(taken) == "2019:08:07 06:05:04"
    assert exif.year(taken.replace(b"2019:08:07 06:05:04", b"0000:00:00 00:00:00")) is None
    assert exif.year(taken.replace(b"2019:08:07 06:05:04", b"    :  :     :  :  ")) is None
    assert exif.year(edited(None)) is None
    assert exif.date(edited(None)) == ""


def test_a_block_is_made_where_there_was_none() -> None:
    made = edited(None)
    assert exif.software(made) == "Tag"
    assert len(made) < 150


def test_editing_twice_changes_only_the_end() -> None:
    once = edited(camera_exif())
    twice = edited(once)
    start = once.index(MAKER_NOTE)
    assert twice.index(MAKER_NOTE) == start
    assert exif.software(twice) == "Tag"


def test_the_prefix_may_stand_twice_or_not_at_all() -> None:
    block = camera_exif()
    assert exif.checked(block) == exif.checked(exif.PREFIX + block) == exif.checked(exif.PREFIX * 2 + block)


def test_without_maker_note() -> None:
    made = exif.without_maker_note(camera_exif(3))
    assert made is not None
    assert MAKER_NOTE not in made
    assert b"2019:08:07 06:05:04" in made
    assert exif.orientation(made) == 3


@settings(max_examples=200, deadline=None)
@given(
    order=st.sampled_from("<>"),
    changes=st.lists(st.tuples(st.integers(0, 500), st.integers(0, 255)), max_size=12),
    cut=st.integers(0, 700),
    remove_gps=st.booleans(),
)
def test_mangled_blocks_are_edited_or_refused(
    order: str, changes: list[tuple[int, int]], cut: int, remove_gps: bool
) -> None:
    data = bytearray(camera_exif(6, order=order, thumbnail=b"thumbnail"))
    for place, value in changes:
        data[place] = value
    try:
        block = exif.checked(bytes(data[: len(data) - cut]))
    except BrokenError:
        return
    made = edited(block, Changes((120, 80), "Tag", None, remove_gps))
    assert exif.software(made) == "Tag"
    assert exif.orientation(made) == 1
    rebuilt = exif.without_maker_note(block)
    assert rebuilt is None or exif.checked(rebuilt) == rebuilt


@given(st.binary(max_size=200))
def test_no_bytes_break_the_parser(data: bytes) -> None:
    for block in (data, b"II*\0\x08\0\0\0" + data, b"MM\0*\0\0\0\x08" + data):
        try:
            exif.checked(block)
        except BrokenError:
            continue
        assert 0 <= exif.orientation(block) < 2**32


def test_xmp_keeps_every_other_byte() -> None:
    before = xmp_packet(6)
    after = xmp.edited(before, Changes((120, 80), "Tag"))[0]
    expected = (
        before.replace(b'Orientation="6"', b'Orientation="1"')
        .replace(b'PixelXDimension="60"', b'PixelXDimension="80"')
        .replace(b"<tiff:ImageLength>40<", b"<tiff:ImageLength>120<")
    )
    assert after == expected


def test_xmp_takes_no_longer_for_padding_or_nonsense() -> None:
    packet = xmp_packet() + b" " * 1_000_000 + b"<exif:GPSa>" * 50_000 + b'exif:GPSx="' * 50_000
    assert xmp.edited(packet, Changes((1, 1), "Tag", remove_gps=True))[0].startswith(b"<?xpacket")
