"""An estimate of the memory that PiSA-SR takes; `pisa-desktop bench` prints it beside what was measured.

Importable without torch.
"""

TILE = 96
"""Side of a network tile in latents, as published."""
BAND = 1 << 17
"""Output pixels of a band of the VAE. It takes 67 MB at the largest layer in bf16; smaller bands are slower."""
PROGRAM = 0.55e9
"""Bytes; the program with torch and diffusers before any weights are loaded, as measured."""
_WEIGHTS = 866e6 + 84e6 + 16e6
"""Parameters of SD 2.1's UNet, of its VAE, and of the side branches of the semantic LoRA."""
_PER_PIXEL = 256
"""Values per output pixel that planes hold at the decoder's largest layer (see bands.py)."""
_BANDS = 5
"""Bands in use beside the planes, with as many values per pixel: normalised rows, a convolution's input and result."""
_PER_LATENT = 40_000
"""Values per latent of a tile that the UNet holds at once, as measured."""


def peak(size: tuple[int, int], number: int, tile: int, band: int) -> float:
    """Bytes that the program takes at most while it analyses and renders.

    Args:
        size: (height, width) of the padded grid, in output pixels.
        number: bytes of one weight, 2 or 4.
        tile: side of a network tile, in latents.
        band: output pixels of a band of the VAE.
    """
    pixels = size[0] * size[1]
    planes = _PER_PIXEL * (pixels + _BANDS * min(pixels, band))
    network = _PER_LATENT * min(pixels // 64, tile * tile)
    # The photo and its enlargement in 8 bits, the picture in fp32 before, during and after the colour match.
    pictures = pixels * (2 * 3 + 3 * 12)
    return PROGRAM + pictures + number * (_WEIGHTS + max(planes, network))
