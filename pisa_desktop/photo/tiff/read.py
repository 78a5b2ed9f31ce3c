"""The pixels of TIFF pages that Pillow does not read, or reads wrongly: every depth, layout and kind of alpha."""

from typing import BinaryIO

import numpy as np

from pisa_desktop.photo.colour import lab
from pisa_desktop.photo.depth.pixels import Deep, DeepPixels, divided, widened
from pisa_desktop.photo.tiff.layout import LAB, WHITE_IS_ZERO, Kind, Layout
from pisa_desktop.photo.tiff.strips import Samples, strip_count, strips
from pisa_desktop.phrase import Phrase

_FULL = 65535
_MOST_HIGHLIGHT = 16.0
"""Floating-point numbers above it are not highlights: some programs store 0..255 or 0..65535 in that way."""
_BAND = 256


def read(layout: Layout, file: BinaryIO, order: str, partly: bool = False) -> tuple[DeepPixels, bool, tuple[str, ...]]:
    """Read a page: its pixels as stored, whether all strips could be read, and notes.

    `order`: `<` or `>`. Raises ValueError, or whatever a decoder raises; see `strips`.
    """
    kept = layout.channels + (layout.alpha > 0)
    dtype = {Kind.FLOAT: np.float32, Kind.SIGNED: np.int32, Kind.UNSIGNED: np.uint16}[layout.kind]
    dtype = np.uint16 if layout.photometric == LAB else dtype
    values = np.zeros((layout.height, layout.width, kept), dtype)
    wanted = [*range(layout.channels), *([layout.alpha] if layout.alpha else [])]
    missing = strip_count(layout)
    for top, left, plane, samples in strips(layout, file, order, partly):
        missing -= 1
        rows, columns = samples.shape[:2]
        target = values[top : top + rows, left : left + columns]
        if not layout.planar:
            target[..., : layout.channels] = _scaled(layout, samples[..., : layout.channels])
            if layout.alpha:
                target[..., layout.channels] = _scaled(layout, samples[..., layout.alpha])
        elif plane in wanted:
            target[..., wanted.index(plane)] = _scaled(layout, samples[..., 0])
    if missing == strip_count(layout):
        raise ValueError("no strip can be read")
    numbers, notes = _unsigned(values)
    return _picture(layout, numbers), missing == 0, notes


def _scaled(layout: Layout, samples: Samples) -> Samples:
    """Unsigned numbers over 0..65535; signed and floating-point ones as they are, since their range is not known yet.

    Lab stays as it is as well.
    """
    if layout.photometric == LAB:
        return samples
    if layout.kind is not Kind.UNSIGNED:
        return samples >> 16 if layout.bits == 32 and layout.kind is Kind.SIGNED else samples
    if layout.bits == 16:
        return samples
    if layout.bits == 8:
        return samples * np.uint16(257)
    if layout.bits == 32:
        return (samples >> np.uint32(16)).astype(np.uint16)
    return widened(samples, layout.bits)


def _unsigned(values: Samples) -> tuple[Deep, tuple[str, ...]]:
    """All numbers over 0..65535: signed ones from 0 unless some are negative, floating-point ones from 0 to white."""
    if values.dtype == np.uint16:
        return values, ()
    if values.dtype == np.int32:
        below = int(values.min()) < 0
        return ((values + 32768) if below else values * _FULL // 32767).clip(0, _FULL).astype(np.uint16), ()
    brightest = float(values.max(initial=0.0, where=np.isfinite(values)))
    white = 1.0 if brightest <= _MOST_HIGHLIGHT else 255.0 if brightest <= 2 * 255.0 else 65535.0
    result = np.empty(values.shape, np.uint16)
    for top in range(0, len(values), _BAND):
        band = np.nan_to_num(values[top : top + _BAND] / white, nan=0.0, posinf=1.0, neginf=0.0)
        result[top : top + _BAND] = np.rint(band.clip(0, 1) * _FULL)
    return result, (Phrase("Brightness beyond white was cut off."),) if brightest > white * 1.001 else ()


def _picture(layout: Layout, values: Deep) -> DeepPixels:
    colours, alpha = values[..., : layout.channels], values[..., layout.channels] if layout.alpha else None
    if layout.photometric == LAB:
        colours = lab.to_srgb(colours, layout.bits)
        alpha = alpha * np.uint16(257) if alpha is not None and layout.bits == 8 else alpha
    if layout.photometric == WHITE_IS_ZERO:
        colours = _FULL - colours
    if alpha is not None and layout.premultiplied:
        colours = divided(colours, alpha)
    return DeepPixels(colours[..., 0] if layout.channels == 1 else colours, alpha)
