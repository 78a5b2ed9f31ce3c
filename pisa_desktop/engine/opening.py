"""Opens a model as a command asks for it: by its folder, a device and a precision. Imports torch when called."""

from pathlib import Path
from typing import TYPE_CHECKING

from pisa_desktop import paths
from pisa_desktop.errors import PisaError, UsageError
from pisa_desktop.restore.strengths import ColourMode
from pisa_desktop.settings import Chosen, SettingsFile, this_computer

if TYPE_CHECKING:
    from pisa_desktop.restore.device import Compute
    from pisa_desktop.restore.model import Model


def open_asked(model: str, device: str, precision: str, home: paths.Home, colour: ColourMode | None = None) -> "Model":
    """The model "mini", or the one in a folder of weights, on a device.

    Args:
        device, precision: as for `restore.device.choose`.
        home: where the settings keep what "auto" has chosen.

    Raises UsageError when the model has no colour match `colour`, PisaError as `open_model` does.
    """
    from pisa_desktop.restore.open import open_model
    from pisa_desktop.restore.recovery import is_out_of_memory

    folder = paths.mini_weights() if model == "mini" else Path(model)
    try:
        opened = open_model(folder, _compute(device, precision, home), home.cache)
    except (MemoryError, RuntimeError) as error:
        if not is_out_of_memory(error):
            raise
        raise PisaError("There is not enough memory to open the model; close other programs.") from error
    if colour is not None and colour not in opened.colour_modes:
        raise UsageError("{model} has no colour match {colour}.", model=opened.name, colour=colour)
    return opened


def _compute(device: str, precision: str, home: paths.Home) -> "Compute":
    """The device as asked for. What "auto" chooses is kept for this computer, so that results repeat."""
    from pisa_desktop.restore.device import choose

    if (device, precision) != ("auto", "auto"):
        return choose(device, precision)
    settings, here = SettingsFile(home.settings_file), this_computer()
    kept = settings.read()[0].chosen_on(here)
    if kept is not None:
        try:
            return choose(kept.id, kept.precision)
        except PisaError:
            pass  # that card has been removed or is busy
    compute = choose()
    chosen = Chosen(here, compute.described)
    settings.update(lambda current: current.with_chosen(chosen))
    return compute
