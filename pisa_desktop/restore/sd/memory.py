"""An estimate of the memory that PiSA-SR takes; `pisa-desktop bench` prints it beside what was measured.

Importable without torch.
"""

from pisa_desktop.errors import PisaError
from pisa_desktop.free_memory import Free, Shortage, ask

TILE = 96
"""Side of a network tile in latents, as published."""
BAND = 1 << 17
"""Output pixels of a band of the VAE. It takes 67 MB at the largest layer in bf16; smaller bands are slower."""
PROGRAM = 0.55e9
"""Bytes; the program with torch and diffusers before any weights are loaded, as measured."""
_WEIGHTS = 866e6 + 84e6 + 16e6
"""Parameters of SD 2.1's UNet, of its VAE, and of the side branches of the semantic LoRA."""
_PER_PIXEL = 256
"""Values per output pixel that planes hold at the largest layer of SD 2.1's decoder (see bands.py)."""
_BANDS = 5
"""Bands in use beside the planes, with as many values per pixel: normalised rows, a convolution's input and result."""
_PER_LATENT = 40_000
"""Values per latent of a tile that SD 2.1's UNet holds at once, as measured."""
_WIDTH = 320
"""Channels of SD 2.1's UNet at its first level."""
_PICTURES = 2 * 3 + 3 * 12
"""Bytes per output pixel: the photo and its enlargement in 8 bits, the picture in fp32 before, during and after the
colour match."""


def peak(size: tuple[int, int], number: int, tile: int, band: int) -> float:
    """Bytes that the program takes at most with SD 2.1 while it analyses and renders; see `networks`."""
    return PROGRAM + number * _WEIGHTS + pictures(size) + networks(size, number, tile, band)


def pictures(size: tuple[int, int]) -> int:
    """Bytes outside the networks; `size`: (height, width) of the padded grid, in output pixels."""
    return size[0] * size[1] * _PICTURES


def networks(
    size: tuple[int, int], number: int, tile: int, band: int, per_pixel: int = _PER_PIXEL, width: int = _WIDTH
) -> int:
    """Bytes that the VAE or the UNet takes beside its weights, whichever is more.

    Args:
        size: (height, width) of the padded grid, in output pixels.
        number: bytes of one weight, 2 or 4.
        tile: side of a network tile, in latents.
        band: output pixels of a band of the VAE.
        per_pixel: values per output pixel of the VAE's largest planes.
        width: channels of the UNet at its first level.
    """
    pixels = size[0] * size[1]
    planes = per_pixel * (pixels + _BANDS * min(pixels, band))
    network = _PER_LATENT * width // _WIDTH * min(pixels // 64, tile * tile)
    return number * max(planes, network)


def ask_for_weights(numbers: int, size: int, free: Free | None = None) -> None:
    """Raise PisaError, with figures, when there is too little memory for so many parameters of `size` bytes."""
    try:
        ask(numbers * size, free)
    except Shortage as shortage:
        raise PisaError(
            "Opening PiSA-SR {words}. Close other programs; PiSA-Mini needs far less.", words=shortage.words
        ) from shortage
