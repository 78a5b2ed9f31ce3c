"""IPTC-IIM records: captions, keywords and places as news agencies store them; and Photoshop's resources, their home.

Source: IPTC-NAA Information Interchange Model 4.2; Adobe Photoshop file formats specification.
"""

import struct
from collections.abc import Iterator

_RESOURCE, _IIM = b"8BIM", 0x0404
_MARK = 0x1C
_CAPTION = 120
_PLACES = {26, 27, 90, 92, 95, 100, 101, 103}
"""Data sets of record 2 that say where: location codes and names, city, sublocation, state, country, transmission."""


def in_resources(resources: bytes) -> bytes | None:
    """The IPTC records among Photoshop's resources, or None."""
    for number, data in _resources(resources):
        if number == _IIM and data:
            return data
    return None


def as_resources(records: bytes) -> bytes:
    """IPTC records as the one resource of a Photoshop block."""
    return _RESOURCE + struct.pack(">HHI", _IIM, 0, len(records)) + records + b"\0" * (len(records) % 2)


def without_places(records: bytes) -> bytes:
    """The records without those that say where the photo was taken. What cannot be parsed is left out as well."""
    return b"".join(whole for record, number, whole in _data_sets(records) if record != 2 or number not in _PLACES)


def caption(records: bytes) -> str:
    """The caption, or else every text of the records in a row."""
    found = texts(records)
    return dict(found).get(_CAPTION) or ", ".join(text for number, text in found if number)


def texts(records: bytes) -> list[tuple[int, str]]:
    """The data sets about the photo: their numbers, and what they say."""
    return [(number, _text(whole)) for record, number, whole in _data_sets(records) if record == 2]


def _text(data_set: bytes) -> str:
    """UTF-8 if it is that, else Latin-1; few programs write which one it is."""
    size = struct.unpack(">H", data_set[3:5])[0]
    data = data_set[5 + (size & 0x7FFF if size & 0x8000 else 0) :].rstrip(b"\0")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _resources(data: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while data[at : at + 4] == _RESOURCE and at + 12 <= len(data):
        number, name = struct.unpack(">HB", data[at + 4 : at + 7])
        start = at + 6 + (name + 2) // 2 * 2
        size = int.from_bytes(data[start : start + 4], "big")
        yield number, data[start + 4 : start + 4 + size]
        at = start + 4 + size + size % 2


def _data_sets(records: bytes) -> Iterator[tuple[int, int, bytes]]:
    at = 0
    while at + 5 <= len(records) and records[at] == _MARK:
        record, number, size = struct.unpack(">BBH", records[at + 1 : at + 5])
        start = at + 5
        if size & 0x8000:  # the length is a number of so many bytes
            size, start = int.from_bytes(records[start : start + (size & 0x7FFF)], "big"), start + (size & 0x7FFF)
        yield record, number, records[at : start + size]
        at = start + size
