"""Devices are chosen by trial; running out of memory is a value that one function knows."""

import pytest
import torch

from pisa_desktop.errors import PisaError, UsageError
from pisa_desktop.progress import Progress, Steps, drain
from pisa_desktop.restore import device
from pisa_desktop.restore.device import (
    Compute,
    MemoryPlan,
    OutOfMemory,
    is_device_error,
    is_out_of_memory,
    retry_smaller,
)


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (torch.OutOfMemoryError("CUDA out of memory"), True),
        (MemoryError(), True),
        (OSError(12, "Cannot allocate memory"), True),
        (OSError(28, "No space left on device"), False),
        (RuntimeError("[enforce fail] DefaultCPUAllocator: can't allocate memory: you tried to allocate"), True),
        (RuntimeError("MPS backend out of memory (MPS allocated: 1 GB)"), True),
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


@pytest.mark.parametrize(
    ("capability", "name", "expected"),
    [
        ((9, 0), "NVIDIA H100", torch.bfloat16),
        ((8, 6), "NVIDIA GeForce RTX 3060", torch.bfloat16),
        ((7, 5), "NVIDIA GeForce RTX 2060", torch.float16),
        ((7, 5), "NVIDIA GeForce GTX 1660 Ti", torch.float32),
        ((6, 1), "NVIDIA GeForce GTX 1080", torch.float32),
    ],
)
def test_cuda_precision(capability: tuple[int, int], name: str, expected: torch.dtype) -> None:
    assert device._cuda_dtype(capability, name) is expected


def test_the_cpu_always_works() -> None:
    assert device.choose("cpu", "fp32") == Compute(torch.device("cpu"), torch.float32)
    assert device.choose("cpu").dtype in (torch.float32, torch.bfloat16)
    assert device.choose("cpu", "fp32").words == "CPU, fp32"


def test_the_processor_in_words() -> None:
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    words = device.processor().split(", ")
    torch.set_num_threads(before)
    assert words[1] in ("native bf16", "no native bf16")
    assert [words[0], *words[2:]] == [
        torch.backends.cpu.get_cpu_capability(),
        "1 thread",
        f"torch {torch.__version__}",
    ]


def test_bf16_of_cards_that_torch_cannot_be_asked_about_is_tried() -> None:
    assert device.has_bf16(torch.device("mps"))


@pytest.mark.parametrize("name", ["gpu", "tpu", "meta", "cuda:x", ""])
def test_unknown_devices_are_a_usage_error(name: str) -> None:
    with pytest.raises(UsageError, match="Unknown device"):
        device.choose(name)


def test_unknown_precision_is_a_usage_error() -> None:
    with pytest.raises(UsageError, match="Unknown precision int8"):
        device.choose("cpu", "int8")


def test_a_device_that_is_not_there_is_a_sentence() -> None:
    with pytest.raises(PisaError, match="cannot be used"):
        device.choose("cuda:99")


def attempts(fail_above: int) -> tuple[list[int], "MemoryPlan"]:
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


def test_plans_shrink_until_one_works_and_it_is_remembered() -> None:
    assert attempts(fail_above=96) == ([96], MemoryPlan(96, 24, 1000))
    assert attempts(fail_above=30) == ([96, 48, 24], MemoryPlan(24, 24, 250))


def test_no_plan_works() -> None:
    with pytest.raises(OutOfMemory):
        attempts(fail_above=1)
