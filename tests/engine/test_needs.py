"""What is said of memory and time before PiSA-SR is chosen, and how that is known."""

import pytest

from pisa_desktop.engine.needs import Source, needs
from pisa_desktop.restore.hardware import Device

CPU_BF16, CPU_FP32 = (Device("cpu", 0, "CPU", precision) for precision in ("bf16", "fp32"))
CARD = Device("cuda", 0, "NVIDIA H200", "bf16")


def test_a_measured_speed_counts() -> None:
    found = needs(CPU_BF16, own=80.0, mini=0.4)
    assert (found.seconds, found.source) == (960.0, Source.MEASURED)
    assert found.words == (
        "Needs 3.0 GB of memory, 9.5 GB for a photo of 12 megapixels. "
        "Such a photo takes about 16 minutes here (CPU, bf16), as measured. A graphics card takes seconds."
    )


def test_before_that_the_speed_of_pisa_mini_tells() -> None:
    found = needs(CPU_FP32, own=None, mini=1.0)
    assert (found.seconds, found.source) == (2760.0, Source.ESTIMATED)
    assert "about 46 minutes here (CPU, fp32), estimated from PiSA-Mini's speed." in found.words


@pytest.mark.parametrize(("device", "mini"), [(None, None), (CPU_BF16, None), (CARD, 0.04)])
def test_a_time_that_is_not_known_is_not_invented(device: Device | None, mini: float | None) -> None:
    """PiSA-Mini's time on a graphics card is mostly the processor's."""
    found = needs(device, own=None, mini=mini)
    assert (found.seconds, found.source) == (None, Source.UNKNOWN)
    assert found.words.endswith("megapixels. How long a photo takes is measured once it is installed.")


def test_a_card_takes_seconds() -> None:
    assert needs(CARD, own=0.36, mini=0.04).words.endswith(
        "Such a photo takes about 4 s here (NVIDIA H200, bf16), as measured."
    )


def test_an_unknown_device_is_taken_to_need_more() -> None:
    assert needs(None, None, None).least == needs(CPU_FP32, None, None).least > needs(CPU_BF16, None, None).least
    assert needs(None, None, None).words.startswith("Needs 5.4 GB of memory")


def test_too_little_memory_is_said_beforehand() -> None:
    def said(free: int) -> str:
        return needs(CPU_BF16, own=80.0, mini=0.4, free=free).shortage

    assert said(9_600_000_000) == ""
    assert said(8_000_000_000) == (
        "Only 8.0 GB of memory are free for it, enough for smaller photos. "
        "Close other programs, or use PiSA-Mini for large photos."
    )
    assert said(1_800_000_000) == (
        "Only 1.8 GB of memory are free for it, 1.2 GB too little. "
        "Close other programs, or stay with PiSA-Mini, which needs far less."
    )


def test_a_card_has_memory_of_its_own() -> None:
    assert needs(CARD, own=0.36, mini=0.04, free=1_000_000_000).shortage == ""
