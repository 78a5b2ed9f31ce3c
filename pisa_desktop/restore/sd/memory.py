"""How much memory PiSA-SR will take, so that a machine's limits are known before it reaches them."""

import torch

PROGRAM = 0.55e9
"""Bytes of the program with torch and diffusers, before any weights; measured."""
_WEIGHTS = 866e6 + 84e6 + 16e6
"""Numbers in SD 2.1's UNet and VAE and in the semantic LoRA's side branches."""
_PER_PIXEL = 256
"""Values that planes hold at the decoder's largest layer, per output pixel (design: whole planes in bands)."""
_BANDS = 5
"""Bands at work beside them, of as many values per pixel: normalised rows, a convolution's input and result."""
_PER_LATENT = 40_000
"""Values that the UNet holds at once, per latent of a tile; measured."""


def peak(size: tuple[int, int], dtype: torch.dtype, tile: int, band: int) -> float:
    """Bytes that an analysis and a render of a (height, width) padded grid take at most, the program included."""
    pixels = size[0] * size[1]
    planes = _PER_PIXEL * (pixels + _BANDS * min(pixels, band))
    network = _PER_LATENT * min(pixels // 64, tile * tile)
    # The photo, its enlargement, the picture in fp32 before and after the colour match.
    pictures = pixels * (2 * 3 + 3 * 12)
    return PROGRAM + pictures + dtype.itemsize * (_WEIGHTS + max(planes, network))
