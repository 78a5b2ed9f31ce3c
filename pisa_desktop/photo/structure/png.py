"""PNG: every chunk is looked at here, and the decoder is given the ones that hold the picture.

So a damaged or oversized text, profile or EXIF block never keeps a sound picture from being opened, and EXIF after the
pixels counts everywhere. Source: PNG specification, third edition.
"""

import os
import struct
import zlib
from typing import BinaryIO, NamedTuple

from pisa_desktop.photo.metadata import iptc
from pisa_desktop.photo.structure.declared import LARGEST_PART, Declared, Spliced, inflated, text_of
from pisa_desktop.phrase import Phrase

_SIGNATURE = 8
_PICTURE = (b"IHDR", b"PLTE", b"tRNS", b"IDAT")
_TEXTS = (b"tEXt", b"zTXt", b"iTXt")
_READ = (b"iCCP", b"eXIf", b"gAMA", b"cHRM", b"cICP", b"sRGB", b"pHYs", b"acTL", *_TEXTS)
_MOST_CHUNKS = 1 << 20
_MOST_READ = 1 << 26
"""Bytes of all texts, profiles and blocks of a file together, as stored and unpacked."""
_END = b"\0\0\0\0IEND\xaeB`\x82"
_XMP = "XML:com.adobe.xmp"
_RAW = "Raw profile type "


class _Chunk(NamedTuple):
    name: bytes
    start: int
    """Of its data."""
    length: int


def look(file: BinaryIO) -> Declared:
    """What a PNG file says. Raises ValueError for a file without a header."""
    declared, pieces, room = Declared(), list[bytes | range](), _MOST_READ
    pieces.append(range(_SIGNATURE))
    for chunk in _chunks(file):
        if chunk.name == b"IHDR":
            declared.size = _size(file, chunk)
        if chunk.name in (b"IHDR", b"PLTE", b"IDAT"):
            pieces.append(range(chunk.start - 8, chunk.start + chunk.length + 4))
        elif chunk.name in (*_READ, b"tRNS"):
            if chunk.length > room:
                _left_out(declared, chunk)
                continue
            room -= chunk.length
            data = _sound(file, chunk)
            if data is None:
                _left_out(declared, chunk)
            elif chunk.name == b"tRNS":
                pieces.append(range(chunk.start - 8, chunk.start + chunk.length + 4))
            else:
                room -= _take(declared, chunk, data, min(LARGEST_PART, max(1, room)))
    if declared.size is None:
        raise ValueError("no header")
    declared.stream = Spliced(file, [*pieces, _END])  # type: ignore[assignment]
    return declared


def _chunks(file: BinaryIO) -> "list[_Chunk]":
    end = file.seek(0, os.SEEK_END)
    at, chunks = _SIGNATURE, list[_Chunk]()
    while at + 8 <= end:
        file.seek(at)
        length, name = struct.unpack(">I4s", file.read(8))
        if name == b"IEND":
            break
        if len(chunks) == _MOST_CHUNKS:
            raise ValueError("too many chunks")
        chunks.append(_Chunk(name, at + 8, min(length, end - at - 8)))
        at += 12 + length
    return chunks


def _size(file: BinaryIO, chunk: _Chunk) -> tuple[int, int]:
    file.seek(chunk.start)
    width, height = struct.unpack(">II", file.read(8))
    return width, height


def _sound(file: BinaryIO, chunk: _Chunk) -> bytes | None:
    """The chunk's data, or None when its check sum is wrong."""
    file.seek(chunk.start)
    data, check = file.read(chunk.length), file.read(4)
    return data if check == struct.pack(">I", zlib.crc32(chunk.name + data)) else None


def _left_out(declared: Declared, chunk: _Chunk) -> None:
    named = {b"iCCP": Phrase("colour profile"), b"eXIf": Phrase("EXIF data"), b"tRNS": Phrase("transparency")}
    other = Phrase("text") if chunk.name in _TEXTS else Phrase("{name} part", name=chunk.name.decode("latin-1"))
    what = named.get(chunk.name, other)
    note = Phrase("The {what} in the file is damaged or too large, so it was not kept.", what=what)
    if note not in declared.notes:
        declared.notes.append(note)


def _take(declared: Declared, chunk: _Chunk, data: bytes, most: int) -> int:
    """Keep what a chunk says; returns how many bytes it may have unpacked, which are at most `most`."""
    match chunk.name:
        case b"eXIf":
            declared.exif = data
        case b"iCCP":
            declared.icc = inflated(data[data.find(b"\0") + 2 :], most)
            if declared.icc is None:
                _left_out(declared, chunk)
            return most if declared.icc is None else len(declared.icc)
        case b"gAMA" if len(data) == 4:
            declared.gamma = int.from_bytes(data, "big") / 100_000
        case b"cHRM" if len(data) == 32:
            declared.primaries = tuple(value / 100_000 for value in struct.unpack(">8I", data))
        case b"cICP" if len(data) == 4:
            declared.cicp = data[0], data[1]
        case b"sRGB":
            declared.srgb = True
        case b"pHYs" if len(data) == 9 and data[8] == 1:
            across, down = struct.unpack(">II", data[:8])
            declared.dpi = across * 0.0254, down * 0.0254
        case b"acTL" if len(data) == 8:
            declared.pictures = max(1, int.from_bytes(data[:4], "big"))
        case b"tEXt" | b"zTXt" | b"iTXt":
            text = _text(chunk.name, data, most)
            if text is None:
                _left_out(declared, chunk)
                return most
            _take_text(declared, *text)
            return len(text[1])
    return 0


def _text(name: bytes, data: bytes, most: int) -> tuple[str, bytes, str] | None:
    """Keyword, text and language of a chunk, or None when it is damaged or longer than `most` bytes."""
    keyword, _, rest = data.partition(b"\0")
    packed, language = name == b"zTXt", b""
    if name == b"zTXt":
        rest = rest[1:]
    elif name == b"iTXt":
        packed = rest[:1] == b"\1"
        language, _, rest = rest[2:].partition(b"\0")
        rest = rest.partition(b"\0")[2]  # after the translated keyword
    plain = inflated(rest, most) if packed else rest
    return None if plain is None or len(plain) > most else (text_of(keyword), plain, text_of(language))


def _take_text(declared: Declared, keyword: str, text: bytes, language: str) -> None:
    """Packets and blocks that are stored as text count as what they are."""
    if keyword == _XMP:
        declared.xmp = text
    elif keyword.startswith(_RAW):
        _take_raw(declared, keyword.removeprefix(_RAW).lower(), text)
    else:
        declared.texts.append((keyword, text_of(text), language))


def _take_raw(declared: Declared, kind: str, text: bytes) -> None:
    """ImageMagick's way: a line with the kind, one with the length, then hexadecimal digits."""
    try:
        block = bytes.fromhex(b"".join(text.split(b"\n")[3:]).decode("ascii"))
    except ValueError:
        block = b"" if kind not in ("exif", "app1") else b"no EXIF"
    if kind == "xmp" or (kind == "app1" and block.startswith(b"http://ns.adobe.com/xap/1.0/\0")):
        declared.xmp = declared.xmp or block.removeprefix(b"http://ns.adobe.com/xap/1.0/\0")
    elif kind in ("exif", "app1"):
        declared.exif = declared.exif or block
    elif kind in ("icc", "icm"):
        declared.icc = declared.icc or block
    elif kind in ("iptc", "8bim"):
        declared.iptc = declared.iptc or (iptc.in_resources(block) if block.startswith(b"8BIM") else block)
