"""XMP packets, edited as text: a parser would rewrite what cameras and editors have stored."""

import re

_HEIGHTS = (b"tiff:ImageLength", b"exif:PixelYDimension")
_WIDTHS = (b"tiff:ImageWidth", b"exif:PixelXDimension")
_GPS_ATTRIBUTE = re.compile(rb"""\sexif:GPS\w+\s*=\s*("[^"]*"|'[^']*')""")
_GPS_ELEMENT = re.compile(rb"<exif:(GPS\w+)\b[^<>]*>[^<]*</exif:\1\s*>")
_MORE = re.compile(rb"""\sxmpNote:HasExtendedXMP\s*=\s*("[^"]*"|'[^']*')""")
_GAIN_MAP = re.compile(rb"""\shdrgm:Version\s*=\s*("[^"]*"|'[^']*')""")


def has_gain_map(packet: bytes) -> bool:
    """Whether the packet says that a gain map for HDR screens follows in the file."""
    return _GAIN_MAP.search(packet) is not None or b"apple.com/HDRGainMap" in packet


def has_more(packet: bytes) -> bool:
    """Whether the packet refers to a second one, which JPEG uses for data over 64 KB."""
    return _MORE.search(packet) is not None


def edited(packet: bytes, size: tuple[int, int], remove_gps: bool) -> bytes:
    """The packet for the saved picture: upright, with its (height, width), and without position if asked.

    It no longer refers to a gain map or to a second packet.
    """
    packet = _MORE.sub(b"", _GAIN_MAP.sub(b"", _set(packet, b"tiff:Orientation", 1)))
    for names, length in ((_HEIGHTS, size[0]), (_WIDTHS, size[1])):
        for name in names:
            packet = _set(packet, name, length)
    if remove_gps:
        packet = _GPS_ELEMENT.sub(b"", _GPS_ATTRIBUTE.sub(b"", packet))
    return packet


def _set(packet: bytes, name: bytes, number: int) -> bytes:
    """Replace the number of a property, written as an attribute or as an element."""
    value = str(number).encode()
    packet = re.sub(rb"(\b" + name + rb"\s*=\s*[\"'])\s*\d+\s*([\"'])", rb"\g<1>" + value + rb"\2", packet)
    return re.sub(rb"(<" + name + rb"\s*>)\s*\d+\s*(</)", rb"\g<1>" + value + rb"\2", packet)
