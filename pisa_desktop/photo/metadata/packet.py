"""Where everything in an XMP packet stands, so that it can be edited and every other byte stays.

An XML parser finds the properties, whatever their prefixes and nesting; nothing is ever written by one. Document types
and entities are refused. Source: XMP specification part 1 (ISO 16684-1).
"""

import codecs
import re
from dataclasses import dataclass, field
from xml.parsers import expat

_END = re.compile(rb"<\?xpacket\s+end\s*=[^>]*\?>")
_ATTRIBUTE = re.compile(rb"""(?<!\s)(\s+)([^\s=<>"'/]+)\s*=\s*("[^"]*"|'[^']*')""")
_TAG_END = re.compile(rb"""(?:[^"'>]|"[^"]*"|'[^']*')*>""")
_SEPARATOR = "\n"
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_FIRST_CHARACTERS = (("utf-32-le", b"<\0\0\0"), ("utf-32-be", b"\0\0\0<"), ("utf-16-le", b"<\0"), ("utf-16-be", b"\0<"))
_DECLARATION = re.compile(r"^<\?xml\s[^>]*\?>")
_DEEPEST = 200
_LONGEST_TEXT = 1000
"""Characters of a value that are kept, roughly: all that is ever read are numbers."""
_MOST_PROPERTIES = 50_000


class BrokenPacketError(ValueError):
    """These bytes are not an XMP packet that can be edited safely."""


@dataclass(slots=True)
class Property:
    """An element or an attribute of a packet."""

    space: str
    """Its namespace."""
    name: str
    start: int
    """Of the bytes that vanish with it: an attribute's include the white space before it."""
    end: int
    inside: tuple[int, int]
    """Where its value stands."""
    parent: int | None
    """Index of the element around it."""
    text: str = ""
    """The value, when it is plain text; of a long one, the beginning."""
    children: int = 0


@dataclass(slots=True)
class Packet:
    """A packet as UTF-8 and all its properties in the order of their beginning."""

    data: bytes
    properties: list[Property] = field(default_factory=list)

    def find(self, space: str, name: str) -> list[Property]:
        """All properties of this name."""
        return [each for each in self.properties if (each.space, each.name) == (space, name)]

    def owner(self, each: Property, space: str, name: str) -> int | None:
        """The index of the element of this name around a property, at most three levels up."""
        parent = each.parent
        for _ in range(3):
            if parent is None:
                return None
            around = self.properties[parent]
            if (around.space, around.name) == (space, name):
                return parent
            parent = around.parent
        return None


def parsed(data: bytes) -> Packet:
    """Find everything in a packet. Raises BrokenPacketError."""
    packet = Packet(_trimmed(_as_utf8(data)))
    reading = _Reading(packet)
    parser = expat.ParserCreate("utf-8", _SEPARATOR)
    parser.ordered_attributes = True
    parser.buffer_text = True
    parser.StartElementHandler = lambda name, attributes: reading.begin(parser.CurrentByteIndex, name, attributes)
    parser.EndElementHandler = lambda _: reading.finish(parser.CurrentByteIndex)
    parser.CharacterDataHandler = reading.text
    parser.StartDoctypeDeclHandler = _refuse
    parser.EntityDeclHandler = _refuse
    try:
        parser.Parse(packet.data, True)
    except (expat.ExpatError, ValueError, IndexError) as error:
        raise BrokenPacketError(str(error)) from error
    return packet


def replaced(data: bytes, changes: list[tuple[int, int, bytes]]) -> bytes:
    """The bytes with each range (start, end) replaced; a range inside one that begins before it is left out."""
    parts, at = [], 0
    for start, end, value in sorted(changes, key=lambda change: (change[0], -change[1])):
        if start >= at:
            parts += [data[at:start], value]
            at = end
    return b"".join([*parts, data[at:]])


def _refuse(*_: object) -> None:
    raise BrokenPacketError("a document type or an entity")


def _as_utf8(data: bytes) -> bytes:
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), None)
    encoding = encoding or next((name for name, first in _FIRST_CHARACTERS if data.startswith(first)), None)
    if encoding is None:
        return data.removeprefix(codecs.BOM_UTF8)
    try:
        text = data[: len(data) // 4 * 4 if "32" in encoding else len(data) // 2 * 2].decode(encoding)
    except UnicodeDecodeError as error:
        raise BrokenPacketError(str(error)) from error
    return _DECLARATION.sub("", text.removeprefix("\ufeff")).encode()


def _trimmed(data: bytes) -> bytes:
    """Without what follows the packet, and without zeros that pad it."""
    end = _END.search(data)
    return data[: end.end()] if end else data.rstrip(b"\0 \r\n\t")


class _Reading:
    """What has been found so far."""

    def __init__(self, packet: Packet) -> None:
        self._packet = packet
        self._open: list[int] = []

    def begin(self, at: int, name: str, attributes: list[str]) -> None:
        if len(self._open) == _DEEPEST or len(self._packet.properties) > _MOST_PROPERTIES:
            raise BrokenPacketError("too deep or too many")
        parent = self._open[-1] if self._open else None
        if parent is not None:
            self._packet.properties[parent].children += 1
        match = _TAG_END.match(self._packet.data, at)
        if match is None:
            raise BrokenPacketError("a tag without its end")
        self._open.append(len(self._packet.properties))
        space, _, local = name.rpartition(_SEPARATOR)
        self._packet.properties.append(Property(space, local, at, 0, (match.end(), 0), parent))
        stated = [found for found in _ATTRIBUTE.finditer(match[0]) if not found[2].startswith(b"xmlns")]
        for found, key, value in zip(stated, attributes[::2], attributes[1::2], strict=True):
            space, _, local = key.rpartition(_SEPARATOR)
            inside = at + found.start(3) + 1, at + found.end(3) - 1
            self._packet.properties.append(
                Property(space, local, at + found.start(), at + found.end(), inside, self._open[-1], value)
            )

    def text(self, text: str) -> None:
        around = self._packet.properties[self._open[-1]] if self._open else None
        if around is not None and len(around.text) < _LONGEST_TEXT:
            around.text += text

    def finish(self, at: int) -> None:
        element = self._packet.properties[self._open.pop()]
        data, begun = self._packet.data, element.inside[0]
        if data[begun - 2 : begun] == b"/>":
            element.inside, element.end = (begun, begun), begun
        else:
            element.inside, element.end = (begun, at), data.index(b">", at) + 1
