"""What a bug report should say about the computer and the installation; it names no folder and no user."""

import importlib.metadata
import os
import platform

import PySide6

from pisa_desktop import __version__, paths
from pisa_desktop.ui.look.words import together, tr
from pisa_desktop.ui.state.views import StatusView


def device_report(status: StatusView) -> str:
    """Lines on versions, system, device and model; does not import torch."""
    kind = tr("packaged") if paths.bundle() else tr("run by Python")
    lines = [
        f"PiSA Desktop {__version__}, {kind}",
        f"Python {platform.python_version()}, Qt {PySide6.__version__}, torch {importlib.metadata.version('torch')}",
        f"{platform.system()} {platform.release()}, {platform.machine()}, " + _processors(os.cpu_count() or 1),
        together(" \u00b7 ", (status.engine, status.model, status.memory)),
    ]
    return "\n".join(lines)


def _processors(count: int) -> str:
    return tr("{count} processors", one="{count} processor", count=count)
