"""Colour profiles: into sRGB when a photo is read, back to its own profile when it is saved."""

import io
from functools import cache

from PIL import Image, ImageCms

from pisa_desktop.photo.colour import grey

_ERRORS = (ImageCms.PyCMSError, OSError, ValueError, TypeError, OverflowError)
_PROBE_STEPS = (0, 16, 48, 96, 128, 176, 224, 255)
_MADE_ON = bytes((7, 234, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0))
"""The start of 2026 as profiles have it, for the moment that LittleCMS writes."""


class ProfileError(ValueError):
    """A colour profile is broken, or made for another kind of picture."""


@cache
def srgb_bytes() -> bytes:
    """The sRGB profile that is embedded in files; always the same, so that a photo's results are, too."""
    made = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return made[:24] + _MADE_ON + made[36:]


def to_srgb(picture: Image.Image, icc: bytes) -> Image.Image:
    """A picture of mode L, RGB or CMYK in sRGB: L stays L, the others become RGB.

    Raises ProfileError when the profile is broken or does not fit the picture's mode.
    """
    space = _space(icc)
    if picture.mode == "L" and space == "RGB":  # not allowed, but it occurs: neutral greys stay neutral
        return _converted(picture.convert("RGB"), icc, srgb_bytes()).getchannel(1)
    if picture.mode == "L" and space == "GRAY":
        if (table := grey.to_srgb(icc)) is not None:  # LittleCMS is up to nine levels off in shadows
            return picture.point([(int(value) + 128) // 257 for value in table[::257]])
        return _transform(icc, srgb_bytes(), "L", "RGB").apply(picture).getchannel(1)
    if picture.mode == "CMYK" and space == "CMYK":
        return _transform(icc, srgb_bytes(), "CMYK", "RGB").apply(picture)
    if picture.mode == "RGB" and space == "RGB":
        return _converted(picture, icc, srgb_bytes())
    raise ProfileError(f"a profile for {space} in a picture of mode {picture.mode}")


def from_srgb(picture: Image.Image, icc: bytes) -> Image.Image:
    """An sRGB picture of mode RGB in the colours of a profile that `is_matrix` accepts."""
    return _converted(picture, srgb_bytes(), icc)


def is_matrix(icc: bytes) -> bool:
    """Whether it is an RGB matrix profile that works both ways: colours can be converted from it and back exactly."""
    try:
        profile = ImageCms.ImageCmsProfile(io.BytesIO(icc)).profile
        if profile.xcolor_space.strip() != "RGB" or not profile.is_matrix_shaper:
            return False
        to_srgb(from_srgb(_probe(), icc), icc)
    except (*_ERRORS, ProfileError):
        return False
    return True


def _space(icc: bytes) -> str:
    try:
        return ImageCms.ImageCmsProfile(io.BytesIO(icc)).profile.xcolor_space.strip()
    except _ERRORS as error:
        raise ProfileError(str(error)) from error


def _converted(picture: Image.Image, source: bytes, target: bytes) -> Image.Image:
    transform = _transform(source, target, "RGB", "RGB")
    probe = _probe()
    changed = zip(transform.apply(probe).tobytes(), probe.tobytes(), strict=True)
    if all(abs(after - before) <= 1 for after, before in changed):
        return picture  # one of the many spellings of sRGB: no need to round every pixel
    return transform.apply(picture)


@cache
def _probe() -> Image.Image:
    colours = [bytes((r, g, b)) for r in _PROBE_STEPS for g in _PROBE_STEPS for b in _PROBE_STEPS]
    return Image.frombytes("RGB", (len(colours), 1), b"".join(colours))


def _transform(source: bytes, target: bytes, mode: str, target_mode: str) -> ImageCms.ImageCmsTransform:
    try:
        return ImageCms.buildTransform(
            ImageCms.ImageCmsProfile(io.BytesIO(source)),
            ImageCms.ImageCmsProfile(io.BytesIO(target)),
            mode,
            target_mode,
            ImageCms.Intent.RELATIVE_COLORIMETRIC,
        )
    except _ERRORS as error:
        raise ProfileError(str(error)) from error
