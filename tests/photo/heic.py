"""HEIC files, put together by hand around pictures that were coded once: see tests/data/heic/README.md."""

import struct
from dataclasses import dataclass, field
from pathlib import Path

from tests.photo.builders import camera_exif, matrix_profile, xmp_packet

FOLDER = Path(__file__).parents[1] / "data" / "heic"
COLOUR, GREY, DEEP, DEEP_GREY = (
    (FOLDER / f"{name}.heic").read_bytes() for name in ("colour", "grey", "deep", "grey-deep")
)
WIDTH, HEIGHT = 96, 64
GAIN_MAP = b"urn:com:apple:photo:2020:aux:hdrgainmap"
DEPTH = b"urn:mpeg:mpegB:cicp:systems:auxiliary:depth"
ALPHA = b"urn:mpeg:mpegB:cicp:systems:auxiliary:alpha"


def box(name: bytes, *content: bytes) -> bytes:
    """A box."""
    data = b"".join(content)
    return struct.pack(">I4s", 8 + len(data), name) + data


def full(name: bytes, *content: bytes, version: int = 0, flags: int = 0) -> bytes:
    """A box with a version."""
    return box(name, struct.pack(">I", version << 24 | flags), *content)


def irot(quarters: int) -> bytes:
    """Quarter turns anticlockwise."""
    return box(b"irot", bytes([quarters]))


def imir(axis: int) -> bytes:
    """0: top and bottom change places; 1: left and right."""
    return box(b"imir", bytes([axis]))


def nclx(primaries: int, transfer: int) -> bytes:
    """Colours by their numbers."""
    return box(b"colr", b"nclx", struct.pack(">HHHB", primaries, transfer, 6, 0x80))


def icc(profile: bytes) -> bytes:
    """Colours by a profile."""
    return box(b"colr", b"prof", profile)


@dataclass
class Item:
    """An item of a file."""

    kind: bytes
    data: bytes
    properties: list[bytes] = field(default_factory=list)
    refers: bytes = b""
    """How it refers to the items of `to`."""
    to: list[int] = field(default_factory=list)
    content: bytes = b""
    hidden: bool = False


def coded(source: bytes = COLOUR, *properties: bytes) -> Item:
    """The picture of a file made elsewhere, with these properties besides its coding and size."""
    at = source.index(b"hvcC") - 4
    (length,) = struct.unpack(">I", source[at : at + 4])
    start = source.index(b"mdat") + 4
    return Item(b"hvc1", source[start:], [source[at : at + length], ispe(WIDTH, HEIGHT), *properties])


def ispe(width: int, height: int) -> bytes:
    """The size of a picture as stored."""
    return full(b"ispe", struct.pack(">II", width, height))


def grid(columns: int, rows: int, tiles: list[int], size: tuple[int, int], *properties: bytes) -> Item:
    """A picture of tiles, as phones store it."""
    data = struct.pack(">BBBBHH", 0, 0, rows - 1, columns - 1, *size)
    return Item(b"grid", data, [ispe(*size), *properties], b"dimg", tiles)


def exif(block: bytes, to: int = 1) -> Item:
    """An EXIF block about an item."""
    return Item(b"Exif", b"\0\0\0\6Exif\0\0" + block, refers=b"cdsc", to=[to])


def xmp(packet: bytes, to: int = 1) -> Item:
    """An XMP packet about an item."""
    return Item(b"mime", packet, refers=b"cdsc", to=[to], content=b"application/rdf+xml")


def auxiliary(kind: bytes, to: int = 1) -> Item:
    """A map that belongs to a picture."""
    item = coded(GREY, full(b"auxC", kind + b"\0"))
    item.refers, item.to = b"auxl", [to]
    return item


def heic(*items: Item, main: int = 1, brand: bytes = b"heic") -> bytes:
    """A file of these items, which are numbered from 1."""
    shared: list[bytes] = []
    associations = references = infos = b""
    for number, item in enumerate(items, 1):
        for one in item.properties:
            if one not in shared:
                shared.append(one)
        indices = bytes(shared.index(one) + 1 for one in item.properties)
        associations += struct.pack(">HB", number, len(indices)) + indices
        ending = item.content + b"\0" if item.kind == b"mime" else b""
        infos += full(
            b"infe", struct.pack(">HH4s", number, 0, item.kind), b"\0" + ending, version=2, flags=int(item.hidden)
        )
        if item.refers:
            references += box(item.refers, struct.pack(f">HH{len(item.to)}H", number, len(item.to), *item.to))
    start = box(b"ftyp", brand, bytes(4), b"mif1", brand)

    def meta(offset: int) -> bytes:
        places = b""
        for number, item in enumerate(items, 1):
            places += struct.pack(">HHHII", number, 0, 1, offset, len(item.data))
            offset += len(item.data)
        return full(
            b"meta",
            full(b"hdlr", bytes(4), b"pict", bytes(13)),
            full(b"pitm", struct.pack(">H", main)),
            full(b"iinf", struct.pack(">H", len(items)), infos),
            full(b"iref", references) if references else b"",
            box(b"iprp", box(b"ipco", *shared), full(b"ipma", struct.pack(">I", len(items)), associations)),
            full(b"iloc", b"\x44\0", struct.pack(">H", len(items)), places),
        )

    offset = len(start) + len(meta(0)) + 8
    return start + meta(offset) + box(b"mdat", *(item.data for item in items))


def examples() -> list[bytes]:
    """Small files of every kind, with everything that can accompany a picture."""
    about = exif(camera_exif(6)), xmp(xmp_packet(6)), auxiliary(GAIN_MAP)
    files = [heic(coded(source, irot(3)), *about) for source in (COLOUR, GREY, DEEP, DEEP_GREY)]
    tiles = grid(2, 2, [2, 3, 3, 2], (180, 120), nclx(12, 13), imir(0))
    files.append(heic(tiles, coded(), coded(), auxiliary(ALPHA)))
    files.append(heic(coded(GREY), coded(COLOUR, icc(matrix_profile())), exif(camera_exif(), to=2), main=2))
    return files
