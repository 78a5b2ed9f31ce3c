"""The memory a process has used at most."""

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import torch


def peak_on(device: "torch.device") -> int:
    """Largest memory so far where the numbers lie, in bytes: a card's own, or this process's."""
    if device.type != "cuda":
        return peak_bytes()
    import torch  # the window's benchmarks measure a start without it

    return torch.cuda.max_memory_allocated(device)


def peak_bytes() -> int:
    """Largest resident size of this process so far, in bytes."""
    if sys.platform == "win32":
        import ctypes
        from ctypes import wintypes

        # PROCESS_MEMORY_COUNTERS: two DWORDs, then sizes; the peak working set is the first size.
        counters = (ctypes.c_size_t * 10)()
        process = ctypes.windll.kernel32.GetCurrentProcess()
        ctypes.windll.psapi.GetProcessMemoryInfo(
            wintypes.HANDLE(process), ctypes.byref(counters), ctypes.sizeof(counters)
        )
        return int(counters[1])
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024
