"""Which device and precision to compute with, how much to do at once, and what to do when memory runs out."""

import ctypes
import errno
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TypeVar

import torch
import torch.nn.functional as F

from pisa_desktop.errors import PisaError, UsageError
from pisa_desktop.progress import Progress, Steps

T = TypeVar("T")

PRECISIONS = {"fp32": torch.float32, "bf16": torch.bfloat16, "fp16": torch.float16}
_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD = -1, -3
"""Names of glibc's mallopt (malloc.h)."""
KINDS = ("cuda", "mps", "xpu", "cpu")


@dataclass(frozen=True, slots=True)
class Compute:
    """A device and the precision network weights have on it."""

    device: torch.device
    dtype: torch.dtype

    @property
    def words(self) -> str:
        """For the status bar: "CPU, bf16"."""
        return f"{self.device.type.upper()}, {self.precision}"

    @property
    def precision(self) -> str:
        """fp32, bf16 or fp16."""
        return next(name for name, dtype in PRECISIONS.items() if dtype == self.dtype)


CPU_FP32 = Compute(torch.device("cpu"), torch.float32)


@dataclass(frozen=True, slots=True)
class MemoryPlan:
    """How much a model does at once. Pictures do not depend on `band`; on `tile` only for PiSA-SR, a little."""

    tile: int
    """Side of a network tile, in latents."""
    smallest_tile: int
    """Below this there is no point in going."""
    band: int
    """Output pixels whose activations the codec may hold at once."""

    def smaller(self) -> "MemoryPlan | None":
        """The next plan to try after memory ran out; None when there is none."""
        if self.tile // 2 < self.smallest_tile:
            return None
        return replace(self, tile=self.tile // 2, band=max(1, self.band // 2))


class OutOfMemory(PisaError):
    """The photo is too large for this computer's memory, even in the smallest pieces."""

    def __init__(self) -> None:
        super().__init__("There is not enough memory for this photo, even in small pieces; try a lower scale.")


def is_out_of_memory(error: BaseException) -> bool:
    """Whether an error says that memory ran out, on any device: the one function that knows."""
    if isinstance(error, torch.OutOfMemoryError | MemoryError):
        return True
    if isinstance(error, OSError):
        return error.errno == errno.ENOMEM
    # The CPU's allocator and MPS raise a bare RuntimeError.
    text = str(error)
    return isinstance(error, RuntimeError) and (
        "DefaultCPUAllocator: can't allocate memory" in text or "MPS backend out of memory" in text
    )


class DeviceLost(PisaError):
    """The graphics card does not answer any more, and going on without it did not work either."""

    def __init__(self) -> None:
        super().__init__("The graphics card has stopped working; start the program again, or choose the CPU for it.")


_DEVICE_ERRORS = ("CUDA error", "CUDA driver error", "HIP error", "cuDNN error", "CUBLAS", "DEVICE_LOST", "MPS error")


def is_device_error(error: BaseException) -> bool:
    """Whether an error says that the device itself failed: after one such error every later call on it may fail."""
    if isinstance(error, torch.AcceleratorError):
        return True
    # Libraries under torch, and other devices than CUDA, raise a bare RuntimeError.
    return isinstance(error, RuntimeError) and any(words in str(error) for words in _DEVICE_ERRORS)


def retry_smaller(attempt: Callable[[MemoryPlan], Steps[T]], plan: MemoryPlan) -> Steps[tuple[T, MemoryPlan]]:
    """Run a piece of work, again with a smaller plan each time memory runs out.

    Returns the result and the plan that worked, to begin with next time. Raises OutOfMemory when no plan does.
    """
    current: MemoryPlan | None = plan
    while current is not None:
        try:
            return (yield from attempt(current)), current
        except Exception as error:
            if not is_out_of_memory(error):
                raise
        # Outside the except block: the traceback no longer holds the tensors that filled the memory.
        release_memory()
        current = current.smaller()
        if current is not None:
            yield Progress(0, 1, "Not enough memory, trying smaller pieces")
    raise OutOfMemory


def use_threads(count: int) -> None:
    """Compute with at most `count` processor threads from now on."""
    torch.set_num_threads(count)


def reuse_freed_memory() -> None:
    """Let the C library keep blocks of up to 256 MB that were freed, up to 512 MB of them, for the next layer.

    Otherwise each layer's output on a CPU is a fresh mapping whose pages fault in one by one: a third of
    PiSA-Mini's time (0.66 against 0.42 s per megapixel). Only glibc has the knobs; elsewhere nothing happens.
    """
    if sys.platform != "linux":
        return
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(_M_MMAP_THRESHOLD, 256 << 20)
        mallopt(_M_TRIM_THRESHOLD, 512 << 20)


def release_memory() -> None:
    """Give cached memory back to the device."""
    if torch.cuda.is_available():
        torch.cuda.empty_cache()
    if torch.backends.mps.is_available():
        torch.mps.empty_cache()


def available_devices() -> Iterator[torch.device]:
    """Devices that torch reports, the fastest kind first, the CPU last; not yet tried."""
    if torch.cuda.is_available():
        yield from (torch.device("cuda", i) for i in range(torch.cuda.device_count()))
    if torch.backends.mps.is_available():
        yield torch.device("mps")
    if torch.xpu.is_available():
        yield from (torch.device("xpu", i) for i in range(torch.xpu.device_count()))
    yield torch.device("cpu")


def works(compute: Compute) -> bool:
    """Whether one convolution runs there and comes out about right; a device is accepted only after this."""
    try:
        image, kernel = _trial_tensors(size=16, channels=8)
        wanted = F.conv2d(image, kernel, padding=1)
        got = F.conv2d(image.to(compute.device, compute.dtype), kernel.to(compute.device, compute.dtype), padding=1)
        return bool(torch.allclose(got.float().cpu(), wanted, atol=0.1 * float(wanted.abs().max())))
    except (RuntimeError, AssertionError):  # the latter where torch was built without this kind of device
        return False


def choose(device: str = "auto", precision: str = "auto") -> Compute:
    """The device and precision for "auto|cpu|cuda[:n]|mps|xpu" and "auto|fp32|bf16|fp16".

    Automatically: the first device that works, in the fastest precision that is right on it. Raises UsageError
    for unknown words, PisaError when a device asked for does not work.
    """
    if precision not in (*PRECISIONS, "auto"):
        raise UsageError(f"Unknown precision {precision}: auto, fp32, bf16 or fp16.")
    for candidate in available_devices() if device == "auto" else [_named(device)]:
        compute = _accepted(candidate, precision)
        if compute is not None:
            return compute
    raise PisaError(f"The device {device} cannot be used with {precision} precision on this computer.")


def trials() -> Iterator[tuple[str, Compute | None]]:
    """Every device torch reports, by name, and how it would be used; None where it does not work."""
    return ((str(device), _accepted(device, "auto")) for device in available_devices())


def _accepted(device: torch.device, precision: str) -> Compute | None:
    try:
        compute = Compute(device, best_dtype(device) if precision == "auto" else PRECISIONS[precision])
    except (RuntimeError, AssertionError):  # asking a card that is not there for its properties
        return None
    return compute if works(compute) else None


def _named(name: str) -> torch.device:
    try:
        device = torch.device(name)
    except RuntimeError:
        device = None
    if device is None or device.type not in KINDS:
        raise UsageError(f"Unknown device {name}: auto, cpu, cuda, cuda:1, mps or xpu.")
    return device


def best_dtype(device: torch.device) -> torch.dtype:
    """The fastest precision that is right on a device."""
    if device.type == "cuda":
        return _cuda_dtype(torch.cuda.get_device_capability(device), torch.cuda.get_device_name(device))
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


def _cuda_dtype(capability: tuple[int, int], name: str) -> torch.dtype:
    if capability >= (8, 0):
        return torch.bfloat16
    # GTX 16xx cards report 7.5 but compute NaN in half precision.
    if capability >= (7, 0) and "GTX 16" not in name:
        return torch.float16
    return torch.float32


def _cpu_dtype() -> torch.dtype:
    """By trial, never by version: bf16 without hardware for it can be 25 times slower than fp32."""
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
