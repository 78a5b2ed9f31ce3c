"""What a failure is told as: a sentence, or a report with details that name no private folder."""

import sys
import traceback
from pathlib import Path

from pisa_desktop import __version__
from pisa_desktop.errors import PisaError
from pisa_desktop.ui.look.words import tr
from pisa_desktop.ui.state.views import Message, Tone


def message_of(error: BaseException) -> Message:
    """A PisaError as its sentence, memory that ran out as one, anything else as a bug with details."""
    if isinstance(error, PisaError):
        return Message(str(error), Tone.BAD, "trouble")
    if isinstance(error, MemoryError):
        return Message(tr("There is not enough memory for this photo; try a lower scale."), Tone.BAD, "trouble")
    text = tr("Something unexpected went wrong. Your photos are safe; you can go on working.")
    return Message(text, Tone.BAD, "fault", details=_details(error))


def _details(error: BaseException) -> str:
    lines = "".join(traceback.format_exception(error))
    package = Path(__file__).parents[2]
    for folder, short in ((package.parent, "..."), (Path(sys.prefix), "..."), (Path.home(), "~")):
        if folder != folder.parent:
            lines = lines.replace(str(folder), short)
    return f"PiSA Desktop {__version__}, Python {sys.version.split()[0]}, {sys.platform}\n{lines}"
