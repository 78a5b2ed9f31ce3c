"""Attention of the VAE's middle block: over the whole plane, or in blended windows where the plane is large."""

from collections.abc import Iterator
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor

from pisa_desktop.progress import Steps
from pisa_desktop.restore.region import Region
from pisa_desktop.restore.sd.bands import Affine, Plane, Walk
from pisa_desktop.restore.tiles import blend_window, overlapping_tiles

WHOLE = 128 * 128
"""Latents of the largest plane that is attended to as a whole; its output is 1024x1024."""
WINDOW = 128
"""Side of a window, in latents."""
OVERLAP = 32
"""Latents by which windows overlap."""
_QUERIES = 4096
"""Queries per call; limits the memory where no fused kernel is available, and the time until a cancel is noticed."""


def windows(size: tuple[int, int]) -> list[Region]:
    """The windows of a plane of (height, width) latents; each attends to itself. They start at the plane's origin."""
    whole = size[0] * size[1] <= WHOLE
    return overlapping_tiles(size, max(size) if whole else WINDOW, 0 if whole else OVERLAP)


def seen(region: Region, size: tuple[int, int]) -> Region:
    """The part of a plane that attention needs to compute a region: the bounding box of the windows that meet it."""
    met = [window for window in windows(size) if _common(window, region) is not None]
    top, left = min(w.top for w in met), min(w.left for w in met)
    bottom, right = max(w.bottom for w in met), max(w.right for w in met)
    return Region(top, left, bottom - top, right - left)


def _common(one: Region, other: Region) -> Region | None:
    """The intersection of two regions; None where it is empty."""
    top, left = max(one.top, other.top), max(one.left, other.left)
    bottom, right = min(one.bottom, other.bottom), min(one.right, other.right)
    return Region(top, left, bottom - top, right - left) if top < bottom and left < right else None


def attend(
    layer: Any, x: Plane, norm: Affine, at: Region, wanted: Region, size: tuple[int, int], walk: Walk
) -> Steps[Plane]:
    """x + attention(norm(x)) of a part of a plane.

    Args:
        layer: an Attention of diffusers with one head.
        x: (1, C, at.height, at.width).
        norm: the GroupNorm before it.
        at: where x lies in the whole plane; contains `seen(wanted, size)`.
        wanted: the part to compute.
        size: (height, width) of the whole plane, in latents.

    Returns a plane (1, C, wanted.height, wanted.width). Raises Cancelled.
    """
    pixels = torch.cat(list(x.bands()), 2)  # (1, C, *at.size)
    tokens = norm(pixels)[0].permute(1, 2, 0)  # (*at.size, C)
    query, key, value = layer.to_q(tokens), layer.to_k(tokens), layer.to_v(tokens)  # each (*at.size, C)
    del tokens
    total = query.new_zeros(wanted.height, wanted.width, query.shape[2], dtype=torch.float32)
    weights = query.new_zeros(wanted.height, wanted.width, 1, dtype=torch.float32)
    for window in windows(size):
        part = _common(window, wanted)
        if part is None:
            continue
        inside = window.inside(at).slices
        weight = blend_window(window.size)[part.inside(window).slices][..., None].to(total.device)
        chunks = []  # (n, C) each, part.height * part.width queries together
        for chunk in _attention(query[part.inside(at).slices], key[inside], value[inside]):
            yield walk.progress()
            chunks.append(chunk)
        place = part.inside(wanted).slices
        total[place] += torch.cat(chunks).float().reshape(part.height, part.width, -1) * weight
        weights[place] += weight
    out = layer.to_out[0]((total / weights).to(query.dtype)).permute(2, 0, 1)[None]  # (1, C, *wanted.size)
    return Plane([out.add_(pixels[..., *wanted.inside(at).slices])])


def _attention(query: Tensor, key: Tensor, value: Tensor) -> Iterator[Tensor]:
    """Attention of one head over tokens (h, w, C): its result in (n, C) pieces, in the order of the queries."""
    key, value = (t.flatten(0, 1)[None, None] for t in (key, value))  # (1, 1, h * w, C)
    for piece in torch.split(query.flatten(0, 1), _QUERIES):
        yield F.scaled_dot_product_attention(piece[None, None], key, value)[0, 0]
