"""Which device and precision to compute with, found by trial, and how much to do on it at once."""

import ctypes
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace

import torch
import torch.nn.functional as F

from pisa_desktop.errors import PisaError, UsageError
from pisa_desktop.restore.hardware import KINDS, Choice, Device

PRECISIONS = {"fp32": torch.float32, "bf16": torch.bfloat16, "fp16": torch.float16}
_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD = -1, -3
"""Parameters of glibc's mallopt, as in malloc.h."""


@dataclass(frozen=True, slots=True)
class Compute:
    """A device, and the precision of network weights on it, as torch takes them."""

    device: torch.device
    dtype: torch.dtype

    @property
    def described(self) -> Device:
        """The same as a value that knows nothing of torch."""
        precision = next(name for name, dtype in PRECISIONS.items() if dtype == self.dtype)
        return Device(self.device.type, self.device.index or 0, _name(self.device), precision)


CPU_FP32 = Compute(torch.device("cpu"), torch.float32)


@dataclass(frozen=True, slots=True)
class MemoryPlan:
    """How much a model does at once.

    No picture depends on `band`. PiSA-SR's pictures depend slightly on `tile`, PiSA-Mini's do not.
    """

    tile: int
    """Side of a network tile, in latents."""
    smallest_tile: int
    """The smallest side that is tried."""
    band: int
    """Output pixels whose activations the codec may hold at once."""

    def smaller(self) -> "MemoryPlan | None":
        """The plan to try next after memory has run out; None when there is none."""
        if self.tile // 2 < self.smallest_tile:
            return None
        return replace(self, tile=self.tile // 2, band=max(1, self.band // 2))


def free_on_card(device: torch.device) -> int | None:
    """Bytes that this process can still take on a card; None where that is not known, and for the processor."""
    if device.type != "cuda":
        return None
    cached = torch.cuda.memory_reserved(device) - torch.cuda.memory_allocated(device)
    return int(torch.cuda.mem_get_info(device)[0]) + cached


def use_threads(count: int) -> None:
    """Compute with at most `count` processor threads from now on, in the whole process."""
    torch.set_num_threads(count)


def reuse_freed_memory() -> None:
    """Let the C library keep freed blocks of up to 256 MB, 512 MB in all, for the next layer.

    Otherwise each layer's output on a CPU is a new mapping whose pages fault in one by one, which takes a third of
    PiSA-Mini's time (0.66 instead of 0.42 s per megapixel). Does nothing where the C library is not glibc.
    """
    if sys.platform != "linux":
        return
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(_M_MMAP_THRESHOLD, 256 << 20)
        mallopt(_M_TRIM_THRESHOLD, 512 << 20)


def available_devices() -> Iterator[torch.device]:
    """The devices that torch reports, fastest kind first, the CPU last. None of them has been tried."""
    if torch.cuda.is_available():
        yield from (torch.device("cuda", i) for i in range(torch.cuda.device_count()))
    if torch.backends.mps.is_available():
        yield torch.device("mps")
    if torch.xpu.is_available():
        yield from (torch.device("xpu", i) for i in range(torch.xpu.device_count()))
    yield torch.device("cpu")


def works(compute: Compute) -> bool:
    """Whether one convolution runs there and its result is right to 10 %; a device is accepted only after this."""
    try:
        image, kernel = _trial_tensors(size=16, channels=8)
        wanted = F.conv2d(image, kernel, padding=1)
        got = F.conv2d(image.to(compute.device, compute.dtype), kernel.to(compute.device, compute.dtype), padding=1)
        return bool(torch.allclose(got.float().cpu(), wanted, atol=0.1 * float(wanted.abs().max())))
    except (RuntimeError, AssertionError):  # AssertionError: torch was built without this kind of device
        return False


def choose(device: str = "auto", precision: str = "auto") -> Compute:
    """The device and precision that the user asks for.

    Args:
        device: "auto", "cpu", "cuda", "cuda:1", "mps", "xpu" or "xpu:1"; "auto" is the first one that works.
        precision: "auto", "fp32", "bf16" or "fp16"; "auto" is the fastest that is right on the device.

    Raises UsageError for anything else, PisaError when the device does not work.
    """
    if precision not in (*PRECISIONS, "auto"):
        raise UsageError("Unknown precision {precision}: choose auto, fp32, bf16 or fp16.", precision=precision)
    for candidate in available_devices() if device == "auto" else [_parsed(device)]:
        compute = _accepted(candidate, precision)
        if compute is not None:
            return compute
    if precision == "auto":
        raise PisaError("The device {device} cannot be used on this computer.", device=device)
    raise PisaError(
        "The device {device} cannot be used with {precision} precision on this computer.",
        device=device,
        precision=precision,
    )


def trials() -> Iterator[tuple[str, Compute | None]]:
    """Each device that torch reports, by its id, and how it would be used; None where it does not work."""
    return ((str(device), _accepted(device, "auto")) for device in available_devices())


def choices() -> tuple[Choice, ...]:
    """The devices that torch reports, as `trials` finds them."""
    return tuple(
        Choice(device.id, device.name, _memory(torch.device(text)), compute is not None)
        for text, compute in trials()
        for device in [(compute or Compute(torch.device(text), torch.float32)).described]
    )


def _memory(device: torch.device) -> int | None:
    library = {"cuda": torch.cuda, "xpu": torch.xpu}.get(device.type)
    if library is None:
        return None
    try:
        return int(library.get_device_properties(device).total_memory)
    except (RuntimeError, AssertionError):  # a card that has failed
        return None


def _accepted(device: torch.device, precision: str) -> Compute | None:
    try:
        compute = Compute(device, best_dtype(device) if precision == "auto" else PRECISIONS[precision])
    except (RuntimeError, AssertionError):  # a card that is not there has no properties
        return None
    return compute if works(compute) else None


def _parsed(text: str) -> torch.device:
    try:
        device = torch.device(text)
    except RuntimeError:
        device = None
    if device is None or device.type not in KINDS:
        raise UsageError("Unknown device {text}: choose auto, cpu, cuda, cuda:1, mps or xpu.", text=text)
    return device


def _name(device: torch.device) -> str:
    try:
        if device.type == "cuda":
            return torch.cuda.get_device_name(device)
        if device.type == "xpu":
            return torch.xpu.get_device_name(device)
    except (RuntimeError, AssertionError):  # a card that has failed or is not there has no name
        pass
    return device.type.upper()


def best_dtype(device: torch.device) -> torch.dtype:
    """The fastest precision whose results are right on a device."""
    if device.type == "cuda":
        return cuda_dtype(torch.cuda.get_device_capability(device), torch.cuda.get_device_name(device))
    if device.type == "cpu":
        return _cpu_dtype()
    return torch.float16


def has_bf16(device: torch.device) -> bool:
    """Whether bf16 is worth computing in there: on a processor by trial, on a CUDA card by its generation."""
    return device.type not in ("cpu", "cuda") or best_dtype(device) is torch.bfloat16


def processor() -> str:
    """This processor as torch uses it: "AVX2, no native bf16, 2 threads, torch 2.13.0"."""
    bf16 = "native bf16" if has_bf16(torch.device("cpu")) else "no native bf16"
    threads = torch.get_num_threads()
    count = f"{threads} thread{'s' if threads > 1 else ''}"
    return f"{torch.backends.cpu.get_cpu_capability()}, {bf16}, {count}, torch {torch.__version__}"


def cuda_dtype(capability: tuple[int, int], name: str) -> torch.dtype:
    """The fastest precision of a CUDA card, by its compute capability (major, minor) and its name."""
    if capability >= (8, 0):
        return torch.bfloat16
    # GTX 16xx cards report 7.5 but compute NaN in half precision.
    if capability >= (7, 0) and "GTX 16" not in name:
        return torch.float16
    return torch.float32


def _cpu_dtype() -> torch.dtype:
    """Found by trial, never by version: bf16 without hardware support can be 25 times slower than fp32."""
    if not works(Compute(torch.device("cpu"), torch.bfloat16)):
        return torch.float32
    seconds = {dtype: _time_convolution(dtype) for dtype in (torch.float32, torch.bfloat16)}
    return torch.bfloat16 if seconds[torch.bfloat16] < 0.9 * seconds[torch.float32] else torch.float32


def _time_convolution(dtype: torch.dtype) -> float:
    image, kernel = (t.to(dtype, memory_format=torch.channels_last) for t in _trial_tensors(size=128, channels=64))
    times = []
    with torch.inference_mode():
        for _ in range(4):
            begin = time.perf_counter()
            F.conv2d(image, kernel, padding=1)
            times.append(time.perf_counter() - begin)
    return min(times[1:])


def _trial_tensors(size: int, channels: int) -> tuple[torch.Tensor, torch.Tensor]:
    generator = torch.Generator().manual_seed(0)
    image = torch.randn(1, channels, size, size, generator=generator)
    return image, torch.randn(channels, channels, 3, 3, generator=generator)
