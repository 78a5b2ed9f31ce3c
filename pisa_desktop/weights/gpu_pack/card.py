"""Whether this computer has the graphics card and the driver that the GPU pack needs, by NVIDIA's own tool."""

import subprocess

from pisa_desktop.errors import PisaError
from pisa_desktop.weights.catalogue import Card

_PATIENCE = 60.0
"""Seconds; a driver that is not kept loaded may take several to answer."""


def require(card: Card, name: str) -> None:
    """Raise PisaError with what to do unless there is such a card with such a driver. `name`: what needs it."""
    known = _ask("name", "driver_version")
    if not known:
        raise PisaError(
            "{name} needs a graphics card by NVIDIA and its driver, and neither was found on this computer. Nothing "
            "has been downloaded.",
            name=name,
        )
    named, driver = known[0]
    if _number(driver.partition(".")[0]) < card.driver:
        raise PisaError(
            "The driver of {card} is too old for {name}: it has version {driver}, and {oldest} or newer is needed. "
            "Update it, then download again.",
            card=named,
            name=name,
            driver=driver,
            oldest=card.driver,
        )
    asked = (_generation(capability) for _, capability in _ask("name", "compute_cap"))
    if max(asked, default=(0, 0)) < card.capability:
        raise PisaError(
            "{card} is too old for {name}, which needs compute capability {oldest} or newer. Photos are still "
            "enhanced, by the processor.",
            card=named,
            name=name,
            oldest=".".join(map(str, card.capability)),
        )


def _ask(*fields: str) -> list[list[str]]:
    """These fields of each card; nothing where there is no card, no driver, or a driver too old to know a field."""
    command = ["nvidia-smi", f"--query-gpu={','.join(fields)}", "--format=csv,noheader"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=_PATIENCE)
    except (OSError, subprocess.TimeoutExpired):
        return []
    lines = [[part.strip() for part in line.split(",")] for line in done.stdout.splitlines()]
    return [line for line in lines if len(line) == len(fields)] if done.returncode == 0 else []


def _generation(text: str) -> tuple[int, int]:
    major, _, minor = text.partition(".")
    return _number(major), _number(minor)


def _number(text: str) -> int:
    return int(text) if text.isdecimal() else 0
