"""Opens the model in a weights folder. The module of a kind is imported only once the folder is known to hold it."""

from pathlib import Path

from pisa_desktop.errors import PisaError
from pisa_desktop.progress import CancelFlag
from pisa_desktop.restore.device import CPU_FP32, Compute, reuse_freed_memory
from pisa_desktop.restore.mini.weights import FILE_NAME
from pisa_desktop.restore.model import Model
from pisa_desktop.restore.recovery import is_device_error, is_out_of_memory
from pisa_desktop.restore.sd.base_folder import base_folder


def open_model(folder: Path, compute: Compute, cache: Path | None = None, cancel: CancelFlag | None = None) -> Model:
    """The model in a weights folder, PiSA-Mini or PiSA-SR, on the device of `compute`.

    When a graphics card fails or has too little memory, the model is opened on the CPU; see `Model.compute`.

    Args:
        cache: where PiSA-SR keeps the prompt's embedding when the folder is not writable.
        cancel: becomes the model's cancel flag; it also stops the reading of a large model.

    Raises PisaError when the folder holds no model or a damaged one; Cancelled.
    """
    if compute.device.type == "cpu":
        reuse_freed_memory()
    try:
        return _open(folder, compute, cache, cancel or CancelFlag())
    except Exception as error:
        if compute.device.type == "cpu" or not (is_device_error(error) or is_out_of_memory(error)):
            raise
    # Outside the except block: the traceback no longer holds what filled the card.
    return open_model(folder, CPU_FP32, cache, cancel)


def _open(folder: Path, compute: Compute, cache: Path | None, cancel: CancelFlag) -> Model:
    if (folder / FILE_NAME).is_file():
        from pisa_desktop.restore.mini.model import MiniModel

        return MiniModel.open(folder / FILE_NAME, compute, cancel)
    if base_folder(folder).is_dir():
        from pisa_desktop.restore.sd.model import SDModel

        return SDModel.open(folder, compute, cache, cancel=cancel)
    raise PisaError(
        "{folder} holds no model: it has neither a file {file} nor a folder base.", folder=folder, file=FILE_NAME
    )
