"""Devices are chosen by trial, and described by a value that does not need torch."""

import subprocess
import sys

import pytest
import torch

from pisa_desktop.errors import PisaError, UsageError
from pisa_desktop.restore import device
from pisa_desktop.restore.device import Compute
from pisa_desktop.restore.hardware import Device


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
    assert device.cuda_dtype(capability, name) is expected


def test_the_cpu_always_works() -> None:
    assert device.choose("cpu", "fp32") == Compute(torch.device("cpu"), torch.float32)
    assert device.choose("cpu").dtype in (torch.float32, torch.bfloat16)
    assert device.choose("cpu", "fp32").described == Device("cpu", 0, "CPU", "fp32")
    assert device.choose("cpu", "fp32").described.words == "CPU, fp32"


@pytest.mark.parametrize(
    ("kind", "index", "device_id", "words"),
    [
        ("cpu", 0, "cpu", "CPU, fp32"),
        ("mps", 0, "mps", "MPS, fp32"),
        ("cuda", 0, "cuda:0", "NVIDIA H100, fp32"),
        ("cuda", 1, "cuda:1", "NVIDIA H100 (cuda:1), fp32"),
        ("xpu", 2, "xpu:2", "Arc (xpu:2), fp32"),
    ],
)
def test_a_device_has_an_id_for_options_and_words_for_people(kind: str, index: int, device_id: str, words: str) -> None:
    name = {"cuda": "NVIDIA H100", "xpu": "Arc"}.get(kind, kind.upper())
    described = Device(kind, index, name, "fp32")
    assert (described.id, described.words) == (device_id, words)


@pytest.mark.parametrize("device_id", ["cpu", "mps", "cuda:0", "cuda:1", "xpu:2"])
@pytest.mark.parametrize("precision", ["fp32", "bf16", "fp16"])
def test_a_device_can_be_found_again_by_its_description(device_id: str, precision: str) -> None:
    compute = Compute(torch.device(device_id), device.PRECISIONS[precision])
    described = compute.described
    assert (described.id, described.precision) == (device_id, precision)
    assert Compute(torch.device(described.id), device.PRECISIONS[described.precision]) == compute


def test_names_do_not_distinguish_devices() -> None:
    assert Device("cuda", 0, "CUDA", "bf16") == Device("cuda", 0, "NVIDIA H100", "bf16")
    assert Device("cuda", 0, "NVIDIA H100", "bf16") != Device("cuda", 1, "NVIDIA H100", "bf16")


def test_a_device_is_described_without_torch() -> None:
    code = "import sys, pisa_desktop.restore.hardware; sys.exit('torch' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)


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


def test_a_missing_device_is_refused_with_a_sentence() -> None:
    with pytest.raises(PisaError, match="cannot be used"):
        device.choose("cuda:99")
