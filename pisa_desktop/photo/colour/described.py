"""The colours of a file, whichever way it describes them: ICC, PNG's chunks, AVIF's numbers, EXIF.

Source: PNG third edition (which one counts), ITU-T H.273 (the numbers), DCF 2.0 (R03 means Adobe RGB).
"""

from dataclasses import dataclass

from pisa_desktop.photo.colour.primaries import (
    ADOBE_PRIMARIES,
    P3_PRIMARIES,
    REC2020_PRIMARIES,
    SRGB_PRIMARIES,
    RgbSpace,
    profile_of,
)
from pisa_desktop.photo.formats import Format
from pisa_desktop.photo.metadata import exif
from pisa_desktop.photo.structure.declared import Declared
from pisa_desktop.phrase import Phrase

_PRIMARIES = {
    1: SRGB_PRIMARIES,
    9: REC2020_PRIMARIES,
    11: (0.314, 0.351, *P3_PRIMARIES[2:]),
    12: P3_PRIMARIES,
}
_EXPONENTS = {1: None, 6: None, 13: None, 14: None, 15: None, 4: 2.2, 5: 2.8, 8: 1.0}
_HDR = {16: "PQ", 18: "HLG"}
_USUAL_GAMMA = 0.4500, 0.4600
"""PNG's gamma of files that mean sRGB, which every viewer takes for it."""
_POSSIBLE_EXPONENTS = 0.5, 4.0
_WRITTEN_FROM = 1.6
"""Lower exponents leave too few of 8 bits to dark parts: results are written in sRGB instead."""
_ADOBE_EXPONENT = 563 / 256


@dataclass(frozen=True, slots=True)
class Described:
    """What is known of a file's colours."""

    icc: bytes | None = None
    """A profile, the file's own or one made here; None for sRGB."""
    written: bool = True
    """Whether results may be written in it."""
    notes: tuple[str, ...] = ()


def described(declared: Declared, format_: Format, block: bytes | None) -> Described:
    """The colours of a file with the EXIF block `block`, by what counts most in its format."""
    by_numbers = _by_numbers(declared.cicp) if declared.cicp is not None else None
    if format_ is Format.PNG and by_numbers is not None:
        return by_numbers
    if declared.icc is not None:
        return Described(declared.icc)
    if by_numbers is not None:
        return by_numbers
    if declared.srgb:
        return Described()
    if declared.gamma is not None or declared.primaries is not None:
        return _by_gamma(declared.gamma, declared.primaries)
    if block is not None and exif.interoperability(block) == "R03":
        return Described(profile_of(RgbSpace(ADOBE_PRIMARIES, _ADOBE_EXPONENT), "Compatible with Adobe RGB (1998)"))
    return Described()


def _by_numbers(numbers: tuple[int, int]) -> Described | None:
    """None for numbers that say nothing, such as 2, "unspecified"."""
    primaries, transfer = numbers
    if transfer in _HDR:
        kind = _HDR[transfer]
        return Described(
            notes=(
                Phrase("The colours are made for HDR screens ({kind}); they were read as ordinary ones.", kind=kind),
            )
        )
    if primaries not in _PRIMARIES or transfer not in _EXPONENTS:
        return None
    return _in_space(RgbSpace(_PRIMARIES[primaries], _EXPONENTS[transfer]))


def _by_gamma(gamma: float | None, primaries: tuple[float, ...] | None) -> Described:
    usual = gamma is None or _USUAL_GAMMA[0] <= gamma <= _USUAL_GAMMA[1]
    exponent = None if usual or gamma is None or gamma <= 0 else 1 / gamma
    near_srgb = primaries is None or all(
        abs(value - wanted) < 0.005 for value, wanted in zip(primaries, SRGB_PRIMARIES, strict=True)
    )
    possible = exponent is None or _POSSIBLE_EXPONENTS[0] <= exponent <= _POSSIBLE_EXPONENTS[1]
    if not possible or (gamma is not None and gamma <= 0):
        return Described(notes=(Phrase("The file's gamma makes no sense, so it was ignored."),))
    return _in_space(RgbSpace(SRGB_PRIMARIES if near_srgb or primaries is None else primaries, exponent))


def _in_space(space: RgbSpace) -> Described:
    if space == RgbSpace(SRGB_PRIMARIES):
        return Described()
    try:
        icc = profile_of(space, "As described by the photo's file")
    except ValueError:
        return Described(notes=(Phrase("The file's primary colours make no sense, so they were ignored."),))
    return Described(icc, written=space.exponent is None or space.exponent >= _WRITTEN_FROM)
