"""Degrade good photos as cameras, the web and time do, for training and for repeatable measurements.

The heavy kind is the two-round degradation of Real-ESRGAN (Wang et al., ICCV Workshops 2021) with the ranges
with which PiSA-SR was trained; the camera and web kinds are milder, as most real photographs are.
"""

import io
import math
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

import numpy as np
import torch
import torch.nn.functional as F
from PIL import Image
from torch import Tensor

Rng = np.random.Generator
Span = tuple[float, float]


class Kind(Enum):
    """A kind of degradation."""

    CLEAN = "clean"
    """Only reduced in size; unchanged at scale 1."""
    CAMERA = "camera"
    """Blurred once by the lens, with a little sensor noise, the camera's sharpening and a good JPEG."""
    WEB = "web"
    """Resized and compressed twice."""
    BLOCKS = "blocks"
    """As WEB, but the second compression is so strong that its blocks are visible."""
    NIGHT = "night"
    """A phone in poor light or the grain of an old print: noise of one pixel and blotches of colour."""
    HEAVY = "heavy"
    """The two rounds of Real-ESRGAN, as for old scans, old phones and photos that were shared many times."""


def draw_kind(scale: int, rng: Rng) -> Kind:
    """Draw a kind with the probabilities of PiSA-Mini's training: clean is 0.2 (0.25 at scale 1)."""
    clean = 0.25 if scale == 1 else 0.2
    others = (1 - clean) * np.array([0.45, 0.12, 0.1, 0.1, 0.23])
    return list(Kind)[int(rng.choice(len(Kind), p=np.append(clean, others)))]


def degrade(photo: np.ndarray, scale: int, kind: Kind, rng: Rng) -> np.ndarray:
    """Degrade a photo and reduce it by `scale`.

    Args:
        photo: uint8 RGB (H, W, 3); H and W multiples of `scale`.
        scale: 1, 2 or 4.
        kind: the kind of degradation.
        rng: the only source of randomness; the same generator state gives the same picture.

    Returns:
        uint8 RGB (H / scale, W / scale, 3).
    """
    return degraded(photo, scale, kind, rng)[0]


def degraded(photo: np.ndarray, scale: int, kind: Kind, rng: Rng) -> tuple[np.ndarray, int | None]:
    """What `degrade` returns, and the quality of the JPEG file that holds exactly these pixels; None without one."""
    height, width, _ = photo.shape
    if height % scale or width % scale:
        raise ValueError(f"{height}x{width} is not a multiple of {scale}")
    target = (height // scale, width // scale)
    image, quality = _to_tensor(photo), None
    match kind:
        case Kind.CLEAN:
            bad = image if scale == 1 else _resize(image, target, "bicubic", antialias=True)
        case Kind.CAMERA:
            bad, quality = _camera(image, scale, target, rng)
        case Kind.WEB:
            bad, quality = _web(image, scale, target, rng.uniform(60, 95), rng)
        case Kind.BLOCKS:
            bad, quality = _web(image, scale, target, rng.uniform(20, 60), rng)
        case Kind.NIGHT:
            bad, quality = _night(image, scale, target, rng)
        case Kind.HEAVY:
            bad, quality = _heavy(image, target, rng)
    return _to_uint8(bad), quality


def soften(photo: np.ndarray, scale: int, rng: Rng) -> np.ndarray:
    """Blur a good photo (uint8, H, W, 3) slightly, to the sharpness that lenses and sensors give at full resolution.

    A photo that was reduced in size is sharper than that; a restored photo enlarged 4 times should not be.
    """
    sigma = rng.uniform(0.2, 0.9) * scale / 4
    return _to_uint8(_blur(_to_tensor(photo), gaussian_kernel(7, sigma, sigma, 0.0)))


# --- the kinds ---------------------------------------------------------------------------------------------


def _camera(image: Tensor, scale: int, target: tuple[int, int], rng: Rng) -> tuple[Tensor, int]:
    """A wide blur and noise, both sharpened by the camera.

    The ranges are fitted to the average of twenty real pairs: how much weaker each frequency is than in the target, and
    how much of it a linear filter can recover.
    """
    sigma = rng.triangular(1.8, 3.0, 3.5) * scale / 4
    image = _blur(image, gaussian_kernel(21, sigma, sigma * rng.uniform(0.8, 1.25), rng.uniform(0, math.pi)))
    image = _resize(image, target, any_filter(rng))
    image = _gaussian_noise(image, rng.triangular(0, 0.3, 2.0), gray=rng.random() < 0.4, rng=rng)
    if rng.random() < 0.9:
        image = _sharpen(image, rng.uniform(0.3, 0.9), rng.uniform(1.2, 2.0))
    return _jpeg(image, rng.uniform(90, 100))


def _web(image: Tensor, scale: int, target: tuple[int, int], quality: float, rng: Rng) -> tuple[Tensor, int]:
    if rng.random() < 0.5:
        image = _out_of_focus(image, scale, rng)
    between = rng.uniform(0.8, 1.2)
    middle = (max(8, round(target[0] * between)), max(8, round(target[1] * between)))
    image, _ = _jpeg(_resize(image, middle, any_filter(rng), antialias=True), rng.uniform(75, 95))
    return _jpeg(_resize(image, target, any_filter(rng), antialias=True), quality)


def _night(image: Tensor, scale: int, target: tuple[int, int], rng: Rng) -> tuple[Tensor, int]:
    """Noise that grows with the square root of brightness, as shot noise does, with colour smoothed by the phone."""
    image = _resize(_out_of_focus(image, scale, rng), target, any_filter(rng))
    strength = rng.uniform(0.01, 0.06)
    grey = _grains(1, target, rng.uniform(0.3, 0.8), rng)
    colour = rng.uniform(0, 1) * _grains(3, target, rng.uniform(0.6, 1.6), rng)
    image = image + strength * (image + 0.05).clamp_min(0).sqrt() * (grey + colour)
    return _jpeg(image, rng.uniform(70, 95))


def _out_of_focus(image: Tensor, scale: int, rng: Rng) -> Tensor:
    """A slight isotropic blur with a deviation of 0.2 to 1.6 pixels at scale 4."""
    sigma = rng.uniform(0.2, 1.6) * scale / 4
    return _blur(image, gaussian_kernel(21, sigma, sigma, 0.0))


def _grains(channels: int, size: tuple[int, int], radius: float, rng: Rng) -> Tensor:
    """Gaussian noise (1, channels, H, W) of deviation 1 with grains of about `radius` pixels."""
    noise = torch.from_numpy(rng.standard_normal((1, channels, *size), dtype=np.float32))
    blotches = _blur(noise, gaussian_kernel(9, radius, radius, 0.0))
    return blotches / blotches.std().clamp_min(1e-6)


@dataclass(frozen=True)
class _Round:
    """The ranges of one of Real-ESRGAN's two rounds."""

    blur: float
    sigma: Span
    up_down_keep: tuple[float, float, float]
    resize: Span
    noise: Span
    poisson: Span
    quality: Span


_FIRST = _Round(1.0, (0.2, 3.0), (0.2, 0.7, 0.1), (0.3, 1.5), (1, 15), (0.05, 2.0), (60, 95))
_SECOND = _Round(0.5, (0.2, 1.5), (0.3, 0.4, 0.3), (0.6, 1.2), (1, 12), (0.05, 1.0), (60, 100))


def _heavy(image: Tensor, target: tuple[int, int], rng: Rng) -> tuple[Tensor, int | None]:
    size = (image.shape[-2], image.shape[-1])
    image = _noise_of(_resize_of(_blur_of(image, _FIRST, rng), size, _FIRST, rng), _FIRST, rng)
    image, _ = _jpeg(image, rng.uniform(*_FIRST.quality))
    image = _noise_of(_resize_of(_blur_of(image, _SECOND, rng), target, _SECOND, rng), _SECOND, rng)
    quality = rng.uniform(*_SECOND.quality)
    sinc = sinc_kernel(_odd_size(rng), rng.uniform(math.pi / 3, math.pi)) if rng.random() < 0.8 else None

    def finish(image: Tensor) -> Tensor:
        image = _resize(image, target, any_filter(rng))
        return image if sinc is None else _blur(image, sinc)

    if rng.random() < 0.5:
        return _jpeg(finish(image), quality)
    stored, written = _jpeg(image, quality)
    image = finish(stored)
    return image, written if np.array_equal(_to_uint8(image), _to_uint8(stored)) else None


def _blur_of(image: Tensor, stage: _Round, rng: Rng) -> Tensor:
    return _blur(image, draw_kernel(stage.sigma, rng)) if rng.random() < stage.blur else image


def _resize_of(image: Tensor, base: tuple[int, int], stage: _Round, rng: Rng) -> Tensor:
    """Resize by a random factor relative to `base`, this round's size."""
    way = rng.choice(3, p=stage.up_down_keep)
    low, high = stage.resize
    factor = (rng.uniform(1, high), rng.uniform(low, 1), 1.0)[way]
    return _resize(image, (max(1, int(base[0] * factor)), max(1, int(base[1] * factor))), any_filter(rng))


def _noise_of(image: Tensor, stage: _Round, rng: Rng) -> Tensor:
    gray = rng.random() < 0.4
    if rng.random() < 0.5:
        return _gaussian_noise(image, rng.uniform(*stage.noise), gray, rng)
    return _poisson_noise(image, rng.uniform(*stage.poisson), gray, rng)


# --- blur kernels ------------------------------------------------------------------------------------------


def draw_kernel(sigma: Span, rng: Rng) -> Tensor:
    """Draw a blur kernel from Real-ESRGAN's mixture: a sinc with probability 0.1, or one of six Gaussian shapes."""
    size = _odd_size(rng)
    if rng.random() < 0.1:
        return sinc_kernel(size, rng.uniform(math.pi / 3 if size < 13 else math.pi / 5, math.pi))
    shape = rng.choice(6, p=np.array([0.45, 0.25, 0.12, 0.03, 0.12, 0.03]))
    first = rng.uniform(*sigma)
    isotropic = shape in (0, 2, 4)
    second, angle = (first, 0.0) if isotropic else (rng.uniform(*sigma), rng.uniform(-math.pi, math.pi))
    if shape in (2, 3):
        return gaussian_kernel(size, first, second, angle, beta=_beta(0.5, 4.0, rng))
    if shape in (4, 5):
        return gaussian_kernel(size, first, second, angle, beta=_beta(1.0, 2.0, rng), plateau=True)
    return gaussian_kernel(size, first, second, angle)


def _beta(low: float, high: float, rng: Rng) -> float:
    """Draw beta as Real-ESRGAN does: with equal probability sharper than a Gaussian (below 1) or flatter (above 1)."""
    return rng.uniform(low, 1) if rng.random() < 0.5 else rng.uniform(1, high)


def gaussian_kernel(
    size: int, sigma_x: float, sigma_y: float, angle: float, beta: float = 1.0, plateau: bool = False
) -> Tensor:
    """A (size, size) kernel that sums to one: Gaussian, generalised Gaussian (`beta`) or plateau-shaped."""
    axis = torch.arange(size, dtype=torch.float32) - (size - 1) / 2
    y, x = torch.meshgrid(axis, axis, indexing="ij")
    u = (x * math.cos(angle) + y * math.sin(angle)) / sigma_x
    v = (y * math.cos(angle) - x * math.sin(angle)) / sigma_y
    distance = (u * u + v * v) ** beta
    kernel = 1 / (1 + distance) if plateau else torch.exp(-0.5 * distance)
    return kernel / kernel.sum()


def sinc_kernel(size: int, cutoff: float) -> Tensor:
    """A (size, size) circular low-pass kernel with a cutoff in radians per pixel, which rings as in scans."""
    axis = torch.arange(size, dtype=torch.float32) - (size - 1) / 2
    radius = torch.hypot(axis[:, None], axis[None, :])
    bessel = cutoff * torch.special.bessel_j1(cutoff * radius) / (2 * math.pi * radius.clamp_min(1e-9))
    kernel = torch.where(radius == 0, torch.tensor(cutoff**2 / (4 * math.pi)), bessel)
    return kernel / kernel.sum()


def _odd_size(rng: Rng) -> int:
    return 2 * int(rng.integers(3, 11)) + 1


# --- steps on a float image (1, 3, H, W) in 0..1 ---------------------------------------------------------------


def _to_tensor(photo: np.ndarray) -> Tensor:
    return torch.from_numpy(np.array(photo)).permute(2, 0, 1)[None].float() / 255


def _to_uint8(image: Tensor) -> np.ndarray:
    levels: np.ndarray = (image[0].clamp(0, 1) * 255).round().to(torch.uint8).permute(1, 2, 0).numpy()
    return np.ascontiguousarray(levels)


def _blur(image: Tensor, kernel: Tensor) -> Tensor:
    pad = kernel.shape[-1] // 2
    mode = "reflect" if pad < min(image.shape[-2:]) else "replicate"
    padded = F.pad(image.transpose(0, 1), (pad, pad, pad, pad), mode=mode)
    return F.conv2d(padded, kernel[None, None]).transpose(0, 1)


def _sharpen(image: Tensor, amount: float, radius: float) -> Tensor:
    """Sharpen by an unsharp mask, as cameras do."""
    return (image + amount * (image - _blur(image, gaussian_kernel(13, radius, radius, 0.0)))).clamp(0, 1)


def _resize(image: Tensor, size: tuple[int, int], mode: str, antialias: bool = False) -> Tensor:
    if tuple(image.shape[-2:]) == size:
        return image
    smooth = mode in ("bilinear", "bicubic")
    return F.interpolate(image, size, mode=mode, antialias=antialias and smooth)


def any_filter(rng: Rng) -> str:
    """Draw one of Real-ESRGAN's three resampling filters."""
    return ("area", "bilinear", "bicubic")[int(rng.integers(3))]


def _gaussian_noise(image: Tensor, sigma: float, gray: bool, rng: Rng) -> Tensor:
    shape = (1, 1 if gray else 3, *image.shape[-2:])
    noise = rng.standard_normal(shape, dtype=np.float32) * np.float32(sigma / 255)
    return (image + torch.from_numpy(noise)).clamp(0, 1)


def _poisson_noise(image: Tensor, strength: float, gray: bool, rng: Rng) -> Tensor:
    """Add shot noise for the photo's number of distinct levels, scaled by `strength`."""
    levels = _to_uint8(image).astype(np.float32)
    if gray:
        levels = levels @ np.array([0.299, 0.587, 0.114], np.float32)
    count = 2.0 ** math.ceil(math.log2(max(2, len(np.unique(levels.round())))))
    clean = levels / 255
    noise = (rng.poisson(clean * count) / count - clean).astype(np.float32) * np.float32(strength)
    planes = torch.from_numpy(noise)[None] if gray else torch.from_numpy(noise).permute(2, 0, 1)
    return (image + planes[None]).clamp(0, 1)


def _jpeg(image: Tensor, quality: float) -> tuple[Tensor, int]:
    """The picture as a JPEG file holds it, and the file's quality."""
    buffer = io.BytesIO()
    Image.fromarray(_to_uint8(image)).save(buffer, "JPEG", quality=round(quality))
    return _to_tensor(np.asarray(Image.open(buffer))), round(quality)


Degradation = Callable[[np.ndarray, int, Rng], np.ndarray]
"""A degradation for evaluation: (photo, scale, rng) -> smaller photo."""


def only_reduce(photo: np.ndarray, scale: int, rng: Rng) -> np.ndarray:
    """Only reduce the photo by bicubic resampling; at scale 1 it is unchanged."""
    return degrade(photo, scale, Kind.CLEAN, rng)


def degrade_at_random(photo: np.ndarray, scale: int, rng: Rng) -> np.ndarray:
    """Degrade by a kind drawn with `draw_kind`; see `degrade`."""
    return degrade(photo, scale, draw_kind(scale, rng), rng)
