"""Whether an HEVC picture is what its file says: decoders trust the file, and else write beyond their buffers.

Source: ITU-T H.265, section 7.3.2.2 (sequence parameter set); ISO/IEC 14496-15, section 8.3.3 (its configuration).
"""

import struct
from typing import BinaryIO, NamedTuple

_SEQUENCE, _SETS = 33, (32, 33, 34)
_SUBSAMPLING = {0: (1, 1), 1: (2, 2), 2: (2, 1), 3: (1, 1)}
"""By chroma format: how many columns and rows of pixels share a colour."""
_CONFIGURED = 23
_LONGEST_SET = 4096
_MOST_UNITS = 10_000


class Coding(NamedTuple):
    """What a decoder needs to know before it sets up its buffers."""

    chroma: int
    luma_bits: int
    chroma_bits: int


def coding(configuration: bytes, size: tuple[int, int]) -> Coding:
    """The coding of a picture of (width, height), by the content of its hvcC box.

    Raises ValueError when the box and the parameter sets in it, or the size, contradict each other.
    """
    if len(configuration) < _CONFIGURED:
        raise ValueError("no configuration")
    stated = Coding(configuration[16] & 3, 8 + (configuration[17] & 7), 8 + (configuration[18] & 7))
    sets = [unit for unit in _units(configuration) if unit[0] >> 1 & 63 == _SEQUENCE]
    if not sets or any(_Bits(unit).sequence() != (stated, size) for unit in sets):
        raise ValueError("the coding is not as stated")
    return stated


def _units(configuration: bytes) -> list[bytes]:
    """The parameter sets in an hvcC box."""
    units, at = list[bytes](), _CONFIGURED
    for _ in range(configuration[22]):
        (count,) = struct.unpack(">H", configuration[at + 1 : at + 3])
        at += 3
        for _ in range(count):
            (length,) = struct.unpack(">H", configuration[at : at + 2])
            unit = configuration[at + 2 : at + 2 + length]
            if not 2 < len(unit) == length <= _LONGEST_SET:
                raise ValueError("a parameter set of impossible length")
            units.append(unit)
            at += 2 + length
    return units


def check_units(configuration: bytes, data: BinaryIO, size: int) -> None:
    """Raise ValueError when `size` bytes of coded data are not whole units, or change the parameter sets."""
    width, at = (configuration[21] & 3) + 1, 0
    for _ in range(_MOST_UNITS):
        if at == size:
            return
        data.seek(at)
        head = data.read(width + 1)
        if len(head) <= width or head[width] >> 1 & 63 in _SETS:
            break
        at += width + int.from_bytes(head[:width], "big")
        if at > size:
            break
    raise ValueError("coded data that are no picture")


class _Bits:
    """The bits of a parameter set."""

    def __init__(self, unit: bytes) -> None:
        payload = unit[2:].replace(b"\0\0\3", b"\0\0")
        self._value, self._left = int.from_bytes(payload, "big"), 8 * len(payload)

    def number(self, bits: int) -> int:
        """An unsigned number of so many bits."""
        self._left -= bits
        if self._left < 0:
            raise ValueError("a parameter set too short")
        return self._value >> self._left & (1 << bits) - 1

    def golomb(self) -> int:
        """An unsigned number in exponential Golomb code."""
        zeros = 0
        while not self.number(1):
            zeros += 1
        return (1 << zeros) - 1 + self.number(zeros)

    def sequence(self) -> tuple[Coding, tuple[int, int]]:
        """The coding and (width, height) that a sequence parameter set names."""
        self.number(4)
        layers = self.number(3)
        self.number(1 + 96)
        present = [self.number(2) for _ in range(layers)]
        self.number(2 * (8 - layers) if layers else 0)
        for flags in present:
            self.number(88 * (flags >> 1) + 8 * (flags & 1))
        self.golomb()
        chroma = self.golomb()
        if chroma not in _SUBSAMPLING or (chroma == 3 and self.number(1)):
            raise ValueError("planes that are coded apart")
        width, height = self.golomb(), self.golomb()
        if self.number(1):
            across, down = _SUBSAMPLING[chroma]
            width -= across * (self.golomb() + self.golomb())
            height -= down * (self.golomb() + self.golomb())
        return Coding(chroma, 8 + self.golomb(), 8 + self.golomb()), (width, height)
