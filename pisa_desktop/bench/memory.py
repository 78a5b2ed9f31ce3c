"""The peak memory of a process."""

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import torch


def peak_on(device: "torch.device") -> int:
    """Peak memory so far in bytes: of the GPU that `device` names, otherwise of this process."""
    if device.type != "cuda":
        return peak_bytes()
    import torch  # imported here, because the window's benchmarks measure a start without it

    return torch.cuda.max_memory_allocated(device)


def peak_bytes() -> int:
    """Peak resident size of this process so far, in bytes."""
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
