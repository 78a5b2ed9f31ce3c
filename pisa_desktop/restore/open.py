"""Opens the model in a weights folder, of either kind. Imports a kind's module only once it is known which."""

from pathlib import Path
from typing import TYPE_CHECKING

from pisa_desktop.errors import PisaError
from pisa_desktop.progress import CancelFlag
from pisa_desktop.restore.base_folder import base_folder
from pisa_desktop.restore.model import Model

if TYPE_CHECKING:
    from pisa_desktop.restore.device import Compute


def open_model(folder: Path, compute: "Compute", cache: Path | None = None, cancel: CancelFlag | None = None) -> Model:
    """The model in a weights folder, of either kind, on the device of `compute`.

    A graphics card that fails, or has no room for it, is left for the CPU: `Model.compute` says so.

    Args:
        cache: where PiSA-SR keeps the prompt's embedding when the folder cannot be written.
        cancel: becomes the model's cancel flag; heeded while a large model is read as well.

    Raises PisaError when the folder holds no model, or a damaged one; Cancelled.
    """
    from pisa_desktop.restore.device import CPU_FP32, is_device_error, is_out_of_memory, reuse_freed_memory

    if compute.device.type == "cpu":
        reuse_freed_memory()
    try:
        return _open(folder, compute, cache, cancel or CancelFlag())
    except Exception as error:
        if compute.device.type == "cpu" or not (is_device_error(error) or is_out_of_memory(error)):
            raise
    # Outside the except block: the traceback no longer holds what filled the card.
    return open_model(folder, CPU_FP32, cache, cancel)


def _open(folder: Path, compute: "Compute", cache: Path | None, cancel: CancelFlag) -> Model:
    from pisa_desktop.restore.mini.weights import FILE_NAME

    if (folder / FILE_NAME).is_file():
        from pisa_desktop.restore.mini.model import MiniModel

        return MiniModel.open(folder / FILE_NAME, compute, cancel)
    if base_folder(folder).is_dir():
        from pisa_desktop.restore.sd.model import SDModel

        return SDModel.open(folder, compute, cache, cancel=cancel)
    raise PisaError(f"{folder} holds no model: there is neither {FILE_NAME} nor a folder base in it.")
