"""AVIF: the colours that its boxes name. Source: ISO/IEC 14496-12 (colour information box), ITU-T H.273."""

import struct
from typing import BinaryIO

_HEAD = 1 << 16
_COLOURS = b"colrnclx"


def colours(file: BinaryIO) -> tuple[int, int] | None:
    """The numbers of primaries and transfer function of the first picture, or None."""
    file.seek(0)
    head = file.read(_HEAD)
    at = head.find(_COLOURS)
    values = head[at + len(_COLOURS) :][:4] if at >= 0 else b""
    return struct.unpack(">HH", values) if len(values) == 4 else None
