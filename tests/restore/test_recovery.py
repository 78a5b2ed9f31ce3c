"""Running out of memory and a failed device are recognised by one function each; plans shrink until one fits."""

import pytest
import torch

from pisa_desktop.progress import Progress, Steps, drain
from pisa_desktop.restore.device import MemoryPlan
from pisa_desktop.restore.recovery import OutOfMemory, is_device_error, is_out_of_memory, retry_smaller


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (torch.OutOfMemoryError("CUDA out of memory"), True),
        (MemoryError(), True),
        (OSError(12, "Cannot allocate memory"), True),
        (OSError(28, "No space left on device"), False),
        (RuntimeError("[enforce fail] DefaultCPUAllocator: can't allocate memory: you tried to allocate"), True),
        (RuntimeError("MPS backend out of memory (MPS allocated: 1 GB)"), True),
        (RuntimeError("could not create a primitive"), True),  # oneDNN under `ulimit -v`
        (RuntimeError("std::bad_alloc"), True),
        (RuntimeError("shapes do not match"), False),
        (ValueError("DefaultCPUAllocator: can't allocate memory"), False),
    ],
)
def test_is_out_of_memory(error: Exception, expected: bool) -> None:
    assert is_out_of_memory(error) is expected


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (RuntimeError("CUDA error: an illegal memory access was encountered"), True),
        (RuntimeError("cuDNN error: CUDNN_STATUS_EXECUTION_FAILED"), True),
        (RuntimeError("UR backend failed: UR_RESULT_ERROR_DEVICE_LOST"), True),
        (torch.AcceleratorError("unspecified launch failure", 719), True),
        (torch.OutOfMemoryError("CUDA out of memory"), False),
        (RuntimeError("shapes do not match"), False),
        (ValueError("CUDA error"), False),
    ],
)
def test_is_device_error(error: Exception, expected: bool) -> None:
    assert is_device_error(error) is expected


def test_an_impossible_allocation_of_torch_is_recognised() -> None:
    with pytest.raises(RuntimeError) as caught:
        torch.empty(1 << 60, dtype=torch.uint8)
    assert is_out_of_memory(caught.value)


def attempts(fail_above: int) -> tuple[list[int], MemoryPlan]:
    tried: list[int] = []

    def attempt(plan: MemoryPlan) -> Steps[int]:
        yield Progress(0, 1, "trying")
        tried.append(plan.tile)
        if plan.tile > fail_above:
            raise torch.OutOfMemoryError("full")
        return plan.tile

    result, plan = drain(retry_smaller(attempt, MemoryPlan(tile=96, smallest_tile=24, band=1000)))
    assert result == plan.tile
    return tried, plan


def test_plans_shrink_until_one_works_which_is_returned() -> None:
    assert attempts(fail_above=96) == ([96], MemoryPlan(96, 24, 1000))
    assert attempts(fail_above=30) == ([96, 48, 24], MemoryPlan(24, 24, 250))


def test_when_no_plan_works_memory_is_insufficient() -> None:
    with pytest.raises(OutOfMemory):
        attempts(fail_above=1)
