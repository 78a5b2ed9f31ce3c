"""The published program step by step, for comparison only: its squash, its lockstep VAE tiles, its truncation.

The method that this application uses is in restorer.py. This module reproduces the numbers of the published program,
recorded in fp32, to within 1e-4. Two faults that stop the published program are not reproduced: tile weights of the
wrong size, and an overlap that is not smaller than the picture.
"""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import product
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from PIL import Image
from torch import Tensor, nn

from pisa_desktop.progress import Progress, Steps
from pisa_desktop.restore import colour
from pisa_desktop.restore.model import Level
from pisa_desktop.restore.sd.bands import Affine
from pisa_desktop.restore.sd.base import SCALING
from pisa_desktop.restore.sd.model import SDModel, predict_in_tiles
from pisa_desktop.restore.sd.vae import FACTOR, VAE
from pisa_desktop.restore.strengths import ColourMode, Strengths

ENCODER_PADDING = 32
"""Pixels around an encoder tile."""
DECODER_PADDING = 11
"""Latents around a decoder tile."""


@dataclass(frozen=True, slots=True)
class OfficialOptions:
    """The published program's options and their defaults."""

    scale: int = 4
    strengths: Strengths = Strengths()
    """(1, 1) is its default mode, which takes one network pass."""
    mode: ColourMode = ColourMode.ADAIN
    process_size: int = 512
    latent_tile: int = 96
    latent_overlap: int = 32
    encoder_tile: int = 1024
    decoder_tile: int = 224
    seed: int = 42


@dataclass(frozen=True)
class OfficialResult:
    """The picture, and each tensor that leads to it."""

    prepared: np.ndarray
    """uint8 RGB (H, W, 3): the photo enlarged and squashed."""
    mean: Tensor
    """The posterior's mean times 0.18215; (1, 4, H/8, W/8), like the next three."""
    log_variance: Tensor
    """The posterior's."""
    z: Tensor
    """The posterior's sample times 0.18215."""
    e: Tensor
    """The predicted degradation."""
    decoded: Tensor
    """(1, 3, H, W), -1..1."""
    picture: np.ndarray
    """uint8 RGB."""


@torch.inference_mode()
def run(model: SDModel, photo: np.ndarray, options: OfficialOptions) -> Steps[OfficialResult]:
    """Restore a photo, uint8 RGB (H, W, 3), as the published program does; with a model in fp32, to its numbers."""
    yield Progress(0, 1, "Enlarging")
    height, width = photo.shape[:2]
    prepared = prepare(photo, options)
    image = torch.from_numpy(prepared).permute(2, 0, 1)[None].float() / 255 * 2 - 1  # (1, 3, H, W), -1..1
    yield Progress(0, 1, "Encoding")
    mean, log_variance = encode(model.vae, image, options.encoder_tile)  # each (1, 4, H/8, W/8)
    generator = torch.Generator().manual_seed(options.seed)
    noise = torch.randn(mean.shape, generator=generator)
    z = (mean + torch.exp(0.5 * log_variance.clamp(-30, 20)) * noise) * SCALING
    e = yield from _predict(model, z, options)
    yield Progress(0, 1, "Decoding")
    decoded = decode(model.vae, (z - e) / SCALING, options.decoder_tile)  # (1, 3, H, W), -1..1
    picture = finish(decoded, prepared, (height, width), options)
    return OfficialResult(prepared, mean * SCALING, log_variance, z, e, decoded, picture)


def prepare(photo: np.ndarray, options: OfficialOptions) -> np.ndarray:
    """Enlarge by bicubic, at least to the process size, then squash to multiples of 8 by Lanczos."""
    picture = Image.fromarray(photo)
    shortest = options.process_size // options.scale
    if min(picture.size) < shortest:
        factor = shortest / min(picture.size)
        width, height = int(factor * picture.width), int(factor * picture.height)
        picture = picture.resize((width, height), Image.Resampling.BICUBIC)
    width, height = options.scale * picture.width, options.scale * picture.height
    picture = picture.resize((width, height), Image.Resampling.BICUBIC)
    squashed = picture.resize((width - width % FACTOR, height - height % FACTOR), Image.Resampling.LANCZOS)
    return np.array(squashed)


def finish(decoded: Tensor, prepared: np.ndarray, size: tuple[int, int], options: OfficialOptions) -> np.ndarray:
    """Truncate and match colours; if a photo of this (height, width) was enlarged at first, reduce it again."""
    picture = _matched(truncated(decoded * 0.5 + 0.5), prepared, options.mode)
    if min(size) < options.process_size // options.scale:
        wanted = (options.scale * size[1], options.scale * size[0])
        picture = np.asarray(Image.fromarray(picture).resize(wanted, Image.Resampling.BICUBIC))
    return picture


def _predict(model: SDModel, z: Tensor, options: OfficialOptions) -> Steps[Tensor]:
    """e_full, or lp * e_pix + ls * (e_full - e_pix). Tiles are square, as published."""
    tile = options.latent_tile
    if z.shape[2] * z.shape[3] > tile * tile:
        tile = min(tile, *z.shape[2:])
    passes = {}
    for level in (Level.FULL,) if options.strengths == Strengths(1.0, 1.0) else (Level.PIX, Level.FULL):
        passes[level], _ = yield from predict_in_tiles(model.unet, z, level, tile, options.latent_overlap)
    full = passes[Level.FULL]
    pix = passes.get(Level.PIX, full)
    return options.strengths.pix * pix + options.strengths.sem * (full - pix)


def truncated(picture: Tensor) -> np.ndarray:
    """(1, 3, H, W) in 0..1 as uint8 RGB (H, W, 3): clamped, then truncated."""
    levels = picture.clamp(0, 1).mul(255).byte()[0].permute(1, 2, 0)
    pixels: np.ndarray = levels.contiguous().numpy()
    return pixels


def _matched(picture: np.ndarray, reference: np.ndarray, mode: ColourMode) -> np.ndarray:
    """The colour match of one 8-bit picture to another."""
    if mode is ColourMode.NONE:
        return picture
    planes = torch.from_numpy(picture).permute(2, 0, 1)[None].float() / 255
    return truncated(colour.match(planes, reference, mode, colour.measure(planes, reference)))


@dataclass(frozen=True, slots=True)
class Span:
    """One axis of a VAE tile."""

    seen: slice
    """The input."""
    kept: slice
    """The part of the input whose result is kept."""


def spans(length: int, padding: int, tile: int) -> list[Span]:
    """The published tiles along one axis; sizes are rounded up to a multiple of a power of 2 that fits the tile."""
    count = max(1, -(-(length - 2 * padding) // tile))
    core = -(-(length - 2 * padding) // count)
    for divisor in (32, 16, 8, 4, 2):
        rounded = -(-core // divisor) * divisor
        if rounded == core or rounded <= tile:
            core = rounded
            break
    result = []
    for i in range(count):
        begin, end = padding + i * core, min(padding + (i + 1) * core, length)
        seen = slice(max(0, begin - padding), min(length, end + padding))
        result.append(Span(seen, slice(begin if i else 0, length if end >= length - padding else end)))
    return result


def _tiles(size: tuple[int, int], padding: int, tile: int) -> list[tuple[Span, Span]]:
    """(rows, columns) of each tile; a single tile if the picture exceeds the tile by no more than its padding."""
    if max(size) <= tile + 2 * padding:
        whole = (slice(0, size[0]), slice(0, size[1]))
        return [(Span(whole[0], whole[0]), Span(whole[1], whole[1]))]
    return list(product(spans(size[0], padding, tile), spans(size[1], padding, tile)))


def _in_lockstep(
    x: Tensor, padding: int, tile: int, scaled: Callable[[int], int], run_tiles: Callable[[list[Tensor]], list[Tensor]]
) -> Tensor:
    """Cut x (1, C, H, W) into tiles, run them together, and join the kept parts of their results.

    Args:
        scaled: the position in the result of a position in x.
    """
    size = (x.shape[2], x.shape[3])
    tiles = _tiles(size, padding, tile)
    results = run_tiles([x[:, :, rows.seen, columns.seen] for rows, columns in tiles])
    out = torch.zeros(1, results[0].shape[1], scaled(size[0]), scaled(size[1]))
    for axes, result in zip(tiles, results, strict=True):
        kept = [slice(scaled(axis.kept.start), scaled(axis.kept.stop)) for axis in axes]
        inside = [
            slice(place.start - scaled(axis.seen.start), place.stop - scaled(axis.seen.start))
            for axis, place in zip(axes, kept, strict=True)
        ]
        out[:, :, *kept] = result.float().cpu()[:, :, *inside]
    return out


def encode(vae: VAE, image: Tensor, tile: int) -> tuple[Tensor, Tensor]:
    """Mean and log variance, (1, 4, H/8, W/8), of an image (1, 3, H, W) in -1..1."""

    def run_tiles(xs: list[Tensor]) -> list[Tensor]:
        encoder = vae.encoder
        xs = [encoder.conv_in(x) for x in xs]
        for block in encoder.down_blocks:
            for resnet in block.resnets:
                xs = _resnet(resnet, xs)
            if block.downsamplers is not None:
                xs = [block.downsamplers[0](x) for x in xs]
        xs = _middle(encoder.mid_block, xs)
        return [encoder.conv_out(x) for x in _activated(encoder.conv_norm_out, xs)]

    x = image.to(vae.quant.weight)
    moments = _in_lockstep(x, ENCODER_PADDING, tile, lambda at: at // FACTOR, run_tiles)
    mean, log_variance = vae.quant(moments.to(x)).float().cpu().chunk(2, 1)
    return mean, log_variance


def decode(vae: VAE, z: Tensor, tile: int) -> Tensor:
    """(1, 3, H, W) in -1..1 from unscaled latents z (1, 4, H/8, W/8)."""

    def run_tiles(xs: list[Tensor]) -> list[Tensor]:
        decoder = vae.decoder
        xs = _middle(decoder.mid_block, [decoder.conv_in(x) for x in xs])
        for block in decoder.up_blocks:
            for resnet in block.resnets:
                xs = _resnet(resnet, xs)
            if block.upsamplers is not None:
                xs = [block.upsamplers[0](x) for x in xs]
        return [decoder.conv_out(x) for x in _activated(decoder.conv_norm_out, xs)]

    z = vae.post_quant(z.to(vae.post_quant.weight))
    return _in_lockstep(z, DECODER_PADDING, tile, lambda at: at * FACTOR, run_tiles).clamp(-1, 1)


def _normalised(layer: nn.GroupNorm, xs: list[Tensor]) -> list[Tensor]:
    """GroupNorm with the published pooling: the tiles' means and variances averaged, weighted by their pixels.

    This loses the variance between tiles and counts their padding twice.
    """
    pixels = torch.tensor([float(x.shape[2] * x.shape[3]) for x in xs])
    weights = (pixels / pixels.sum())[:, None]
    moments = [torch.var_mean(x.float().reshape(layer.num_groups, -1), 1, correction=0) for x in xs]
    variance, mean = (
        (torch.stack(values).cpu() * weights).sum(0).repeat_interleave(layer.num_channels // layer.num_groups)
        for values in zip(*moments, strict=True)
    )
    device = xs[0].device
    affine = Affine(mean.to(device), variance.to(device), layer)
    return [affine(x) for x in xs]


def _activated(layer: nn.GroupNorm, xs: list[Tensor]) -> list[Tensor]:
    return [F.silu(x) for x in _normalised(layer, xs)]


def _resnet(block: Any, xs: list[Tensor]) -> list[Tensor]:
    hidden = [block.conv1(x) for x in _activated(block.norm1, xs)]
    hidden = [block.conv2(x) for x in _activated(block.norm2, hidden)]
    past = xs if block.conv_shortcut is None else [block.conv_shortcut(x) for x in xs]
    return [x + y for x, y in zip(past, hidden, strict=True)]


def _middle(block: Any, xs: list[Tensor]) -> list[Tensor]:
    """A resnet, attention within each tile, a resnet."""
    xs = _resnet(block.resnets[0], xs)
    layer = block.attentions[0]
    normalised = _normalised(layer.group_norm, xs)
    return _resnet(block.resnets[1], [x + _attention(layer, y) for x, y in zip(xs, normalised, strict=True)])


def _attention(layer: Any, x: Tensor) -> Tensor:
    """Attention of one head over the pixels of x (1, C, h, w); same shape."""
    tokens = x.flatten(2).transpose(1, 2)  # (1, h * w, C)
    query, key, value = layer.to_q(tokens), layer.to_k(tokens), layer.to_v(tokens)
    out: Tensor = layer.to_out[0](F.scaled_dot_product_attention(query[None], key[None], value[None])[0])
    return out.transpose(1, 2).view_as(x)
