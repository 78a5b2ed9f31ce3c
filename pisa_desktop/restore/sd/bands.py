"""Layers over whole planes in full-width bands: exact, without seams, and in little memory.

A plane is a list of bands. A layer walks down its source band by band and appends to its result; of the source it
reads one row more on either side (for a 3x3 convolution), and it frees the bands above as soon as no row of them is
needed. The step that makes band 2:

           source plane                               result
           +---------------------+                    +---------------------+
           | band 0        freed |                    | band 0              |
           +---------------------+                    +---------------------+
           | band 1              |                    | band 1              |
    top-1  |.....................| --+                +---------------------+
           | band 2              |   +-- norm, SiLU,  | band 2     appended |
    bottom |.....................| --+   convolution  +---------------------+
           | band 3              |
           +---------------------+

GroupNorm needs the mean and variance of the whole plane, so each resnet walks it twice per convolution: once to
measure the bands and merge their moments, once to compute.

    x -> measure -> norm1, SiLU, conv1 -> hidden -> measure -> norm2, SiLU, conv2 -> added to x in place

When the statistics are given, by an earlier decode of the whole plane, nothing is measured, and any region is
computed as it would be within the whole.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from pisa_desktop.progress import CancelFlag, Progress, Steps
from pisa_desktop.restore.region import Region


class NotFinite(Exception):
    """An activation is infinite or NaN: half precision has overflowed, or the weights are damaged."""


@dataclass(frozen=True)
class Affine:
    """A GroupNorm whose statistics are known, which makes it a batch norm in inference."""

    mean: Tensor
    """(C,) fp32: each channel has that of its group."""
    variance: Tensor
    """(C,) fp32, biased."""
    layer: nn.GroupNorm

    def __call__(self, x: Tensor) -> Tensor:
        """x (1, C, H, W) normalised: computed in fp32, returned in x's precision."""
        weight, bias = self.layer.weight.float(), self.layer.bias.float()
        return F.batch_norm(x, self.mean, self.variance, weight, bias, False, 0.0, self.layer.eps)


class Plane:
    """A (1, C, height, W) activation as bands from top to bottom."""

    def __init__(self, bands: Iterable[Tensor] = ()) -> None:
        self._bands: list[Tensor | None] = []
        self._tops = [0]
        for band in bands:
            self.append(band)

    def append(self, band: Tensor) -> None:
        """Add rows at the bottom."""
        self._bands.append(band)
        self._tops.append(self._tops[-1] + band.shape[2])

    @property
    def height(self) -> int:
        """Rows."""
        return self._tops[-1]

    @property
    def width(self) -> int:
        """Columns."""
        return next(self.bands()).shape[3]

    @property
    def ranges(self) -> list[tuple[int, int]]:
        """First row and row after the last of each band."""
        return list(zip(self._tops[:-1], self._tops[1:], strict=True))

    def bands(self) -> Iterator[Tensor]:
        """The bands that have not been freed, from top to bottom, each (1, C, rows, width)."""
        return (band for band in self._bands if band is not None)

    def rows(self, top: int, bottom: int, norm: Affine | None = None) -> Tensor:
        """Rows top..bottom, (1, C, bottom - top, width); rows outside the plane are zeros.

        With a norm, the rows inside have gone through it and SiLU.
        """
        pieces = []
        for (first, end), band in zip(self.ranges, self._bands, strict=True):
            if first < bottom and end > top:
                assert band is not None, "these rows have been freed"
                pieces.append(band[:, :, max(top - first, 0) : bottom - first])
        return _bordered(pieces, max(0, -top), max(0, bottom - self.height), norm)

    def add(self, index: int, values: Tensor) -> None:
        """Add values of the band's shape to one band, in place."""
        band = self._bands[index]
        assert band is not None
        band += values

    def release(self, before: int) -> None:
        """Free the bands that lie wholly above a row."""
        for i, end in enumerate(self._tops[1:]):
            if end <= before:
                self._bands[i] = None

    def cropped(self, region: Region) -> "Plane":
        """A copy of a part of the plane, or the plane itself where the part is all of it."""
        if region == Region.whole((self.height, self.width)):
            return self
        rows, columns = region.slices
        kept = ((max(first, rows.start), min(end, rows.stop)) for first, end in self.ranges)
        parts = (self.rows(top, bottom)[..., columns] for top, bottom in kept if top < bottom)
        return Plane(part.clone(memory_format=torch.channels_last) for part in parts)


class Recomputed:
    """A 3x3 convolution of a normalised plane whose rows are computed each time they are read.

    Takes the place of a plane at the layer where holding it beside its source would need the most memory.
    """

    def __init__(self, source: Plane, norm: Affine, conv: nn.Conv2d) -> None:
        self._source, self._norm, self._conv = source, norm, conv

    def bands(self) -> Iterator[Tensor]:
        """Each band, computed when it is its turn."""
        return (self._compute(top, bottom) for top, bottom in self._source.ranges)

    def rows(self, top: int, bottom: int, norm: Affine) -> Tensor:
        """As `Plane.rows`."""
        height = self._source.height
        piece = self._compute(max(top, 0), min(bottom, height))
        return _bordered([piece], max(0, -top), max(0, bottom - height), norm)

    def release(self, before: int) -> None:
        """Does nothing, since no rows are held."""

    def _compute(self, top: int, bottom: int) -> Tensor:
        return convolve(self._conv, self._source.rows(top - 1, bottom + 1, self._norm))


def _bordered(pieces: list[Tensor], above: int, below: int, norm: Affine | None) -> Tensor:
    """Pieces one below the other, with so many rows of zeros above and below: (1, C, rows, width).

    With a norm, the pieces have gone through it and SiLU.
    """
    if norm is None and len(pieces) == 1 and not above and not below:
        return pieces[0]
    _, channels, _, width = pieces[0].shape
    height = sum(piece.shape[2] for piece in pieces)
    out = pieces[0].new_empty(1, above + height + below, width, channels).permute(0, 3, 1, 2)  # channels-last
    out[:, :, :above] = 0
    out[:, :, above + height :] = 0
    top = above
    for piece in pieces:
        place = out[:, :, top : top + piece.shape[2]]
        if norm is None:
            place.copy_(piece)
        else:
            # Written straight into its place: joining the pieces afterwards would take a tenth of the whole decode.
            torch.ops.aten.silu.out(norm(piece), out=place)
        top += piece.shape[2]
    return out


def convolve(conv: nn.Conv2d, rows: Tensor) -> Tensor:
    """A convolution over rows that include their border above and below; columns are padded with zeros."""
    return F.conv2d(rows, conv.weight, conv.bias, conv.stride, (0, conv.kernel_size[1] // 2))


def ranges(height: int, rows: int) -> list[tuple[int, int]]:
    """0..height in steps of `rows`: (first row, row after the last) of each."""
    return [(top, min(top + rows, height)) for top in range(0, height, rows)]


@dataclass(frozen=True, slots=True)
class Moments:
    """The moments of one band."""

    count: int
    """Pixels."""
    mean: Tensor
    """(C,) fp32."""
    variance: Tensor
    """(C,) fp32, biased."""

    @classmethod
    def of(cls, band: Tensor) -> "Moments":
        """The moments of a band (1, C, H, W) of any precision, accumulated in fp32."""
        count = band.shape[2] * band.shape[3]
        if band.device.type != "cpu":
            variance, mean = torch.var_mean(band.float(), dim=(0, 2, 3), correction=0)
            return cls(count, mean, variance)
        # On a CPU and in channels-last memory, six times as fast as var_mean; it takes two passes as well.
        mean, variance = (torch.zeros(band.shape[1]) for _ in range(2))
        return cls(count, *torch.batch_norm_update_stats(band, mean, variance, 0.0))


def pooled(moments: list[Moments], groups: int) -> tuple[Tensor, Tensor]:
    """Mean and biased variance per group of a plane, (groups,) fp32 on the CPU, from the moments of its bands.

    Merged by the formula of Chan, Golub and LeVeque (1979) in float64. Raises NotFinite if any activation was not
    finite.
    """
    count = torch.tensor([m.count for m in moments], dtype=torch.float64)[:, None, None]  # (bands, 1, 1)
    means = torch.stack([m.mean for m in moments]).cpu().double().view(len(moments), groups, -1)  # (bands, groups, C/g)
    variances = torch.stack([m.variance for m in moments]).cpu().double().view(len(moments), groups, -1)
    total = count.sum() * means.shape[2]
    mean = (count * means).sum((0, 2)) / total  # (groups,)
    variance = (count * (variances + (means - mean[:, None]) ** 2)).sum((0, 2)) / total  # (groups,)
    if not bool(mean.isfinite().all() & variance.isfinite().all()):
        raise NotFinite
    return mean.float(), variance.float()


Norms = tuple[tuple[Tensor, Tensor], ...]
"""Mean and variance of each GroupNorm of a walk, (groups,) fp32 on the CPU, in the order in which the norms come."""


class Walk:
    """One walk through a network in bands; holds their size, the statistics and the progress."""

    def __init__(self, band: int, cancel: CancelFlag, given: Norms | None, work: float, what: str) -> None:
        """
        Args:
            band: pixels of a band, at every resolution.
            cancel: checked before each layer and each measured band.
            given: statistics to use; None to measure them.
            work: multiply-adds of the whole walk, for the progress.
            what: the text of the progress.
        """
        self._band, self._cancel, self._what = band, cancel, what
        self._given = None if given is None else iter(given)
        self._measured: list[tuple[Tensor, Tensor]] = []
        self._done, self._work = 0.0, work
        self._all = given

    @property
    def norms(self) -> Norms:
        """The statistics that were given, or those measured so far."""
        return tuple(self._measured) if self._all is None else self._all

    def height_of_bands(self, width: int) -> int:
        """Rows of a band where the plane is so wide."""
        return max(1, self._band // width)

    def step(self, layer: nn.Conv2d | nn.ConvTranspose2d, pixels: int) -> Progress:
        """Called before a layer computes so many output pixels; returns the progress. Raises Cancelled."""
        at = self.progress()
        self._done += layer.weight.numel() * pixels
        return at

    def progress(self) -> Progress:
        """Where the walk stands: called by itself for work that counts as none. Raises Cancelled."""
        self._cancel.check()
        return Progress(self._done, self._work, self._what)

    def norm(self, layer: nn.GroupNorm, bands: Iterable[Tensor]) -> Affine:
        """A norm with its statistics: the next of those given, or measured over a plane's bands.

        Raises NotFinite, Cancelled.
        """
        if self._given is None:
            moments = []
            for band in bands:
                self._cancel.check()
                moments.append(Moments.of(band))
            self._measured.append(pooled(moments, layer.num_groups))
            mean, variance = self._measured[-1]
        else:
            mean, variance = next(self._given)
        repeat, device = layer.num_channels // layer.num_groups, layer.weight.device
        mean, variance = (t.repeat_interleave(repeat).to(device) for t in (mean, variance))  # (groups,) -> (C,)
        return Affine(mean, variance, layer)

    def convolution(
        self, conv: nn.Conv2d, source: Plane, norm: Affine | None = None, keep: bool = False
    ) -> Steps[Plane]:
        """conv(source), or conv(silu(norm(source))), 3x3 or 1x1. Frees the source on the way unless `keep`."""
        reach, width = conv.kernel_size[0] // 2, source.width
        out = Plane()
        for top, bottom in ranges(source.height, self.height_of_bands(width)):
            yield self.step(conv, (bottom - top) * width)
            out.append(convolve(conv, source.rows(top - reach, bottom + reach, norm)))  # (1, C, bottom - top, width)
            if not keep:
                source.release(bottom - reach)
        return out

    def resnet(self, block: Any, x: Plane, recompute: bool = False) -> Steps[Plane]:
        """x + conv2(silu(norm2(conv1(silu(norm1(x)))))); where channels change, x goes through a 1x1 convolution.

        Args:
            block: a ResnetBlock2D of diffusers.
            x: changed in place where the channels stay the same; otherwise freed on the way.
            recompute: compute conv1 twice instead of holding its plane; only where channels change.
        """
        first = self.norm(block.norm1, x.bands())
        hidden: Plane | Recomputed
        if recompute:
            hidden = Recomputed(x, first, block.conv1)
        else:
            hidden = yield from self.convolution(block.conv1, x, first, keep=True)
        second = self.norm(block.norm2, hidden.bands())
        out, width = Plane(), x.width
        for i, (top, bottom) in enumerate(x.ranges):
            yield self.step(block.conv2, (bottom - top) * width)
            values = convolve(block.conv2, hidden.rows(top - 1, bottom + 1, second))
            hidden.release(bottom - 1)
            if block.conv_shortcut is not None:
                out.append(values.add_(convolve(block.conv_shortcut, x.rows(top, bottom))))
                x.release(bottom - 2)
            else:
                x.add(i, values)
        return out if block.conv_shortcut is not None else x

    def halving(self, conv: nn.Conv2d, source: Plane) -> Steps[Plane]:
        """A 3x3 convolution of stride 2, from (H, W) to (H / 2, W / 2); H and W even.

        The plane is padded with a row of zeros below and a column of zeros at the right.
        """
        out, width = Plane(), source.width // 2
        for top, bottom in ranges(source.height // 2, self.height_of_bands(width)):
            yield self.step(conv, (bottom - top) * width)
            rows = F.pad(source.rows(2 * top, 2 * bottom + 1), (0, 1))
            out.append(F.conv2d(rows, conv.weight, conv.bias, 2))  # (1, C, bottom - top, width)
            source.release(2 * bottom)
        return out

    def doubling(self, layer: nn.ConvTranspose2d, source: Plane) -> Steps[Plane]:
        """From (H, W) to (2 H, 2 W), by a layer that `sub_pixel` made."""
        out, width = Plane(), source.width
        for top, bottom in ranges(source.height, max(1, self.height_of_bands(4 * width))):
            yield self.step(layer, (bottom - top) * width)
            rows = source.rows(top - 1, bottom + 1)
            # Padding 3 drops the layer's own padding of 1 and the two output rows of the neighbour on either side.
            out.append(F.conv_transpose2d(rows, layer.weight, layer.bias, 2, (3, 1)))  # (1, C, 2 (bottom - top), 2 W)
            source.release(bottom - 1)
        return out


def sub_pixel(conv: nn.Conv2d) -> nn.ConvTranspose2d:
    """Nearest-neighbour doubling and a 3x3 convolution as one transposed 4x4 convolution of stride 2: equal exactly.

    Each of the four output pixels over a source pixel depends on only 2x2 source pixels, so 4 products replace 9.
    Let K be the kernel along one axis. An even output is K0 times the previous source pixel plus (K1 + K2) times its
    own; an odd output is (K0 + K1) times its own plus K2 times the next. A transposed kernel lists these as
    (K2, K1 + K2, K0 + K1, K0).
    """
    assert conv.bias is not None
    spread = torch.tensor([[0.0, 0, 1], [0, 1, 1], [1, 1, 0], [1, 0, 0]], device=conv.weight.device)
    layer = nn.ConvTranspose2d(conv.in_channels, conv.out_channels, 4, 2, 1, device="meta")
    kernel = torch.einsum("ay,bx,oiyx->ioab", spread, spread, conv.weight.float())  # (in, out, 4, 4)
    layer.weight = nn.Parameter(kernel.contiguous(memory_format=torch.channels_last), requires_grad=False)
    layer.bias = conv.bias
    return layer
