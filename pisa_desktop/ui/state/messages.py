"""Messages for the user: a sentence, or for a bug a report with details that name no private folder."""

import logging
import re
import sys
import traceback
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from pisa_desktop import __version__
from pisa_desktop.errors import PisaError
from pisa_desktop.ui.look.words import tr
from pisa_desktop.ui.state.views import Message, Tone

log = logging.getLogger(__name__)


class Messages(QObject):
    """Forwards the messages of the session's parts to the window."""

    message = Signal(object)
    """Carries a Message for a strip over the canvas."""
    fault = Signal(object)
    """Carries a Message about a bug, with details, for a dialog; the program continues."""

    def report(self, error: BaseException) -> None:
        """Tell the user about an error: a sentence, or for a bug a dialog and a traceback in the log."""
        told = message_of(error)
        if told.details:
            log.error("unexpected fault", exc_info=error)
            self.fault.emit(told)
        else:
            self.message.emit(told)


def message_of(error: BaseException) -> Message:
    """Return one sentence for a PisaError or a lack of memory, a message with details for a bug."""
    if isinstance(error, PisaError):
        return Message(tr(error.sentence), Tone.BAD, "trouble")
    if isinstance(error, MemoryError):
        return Message(tr("There is not enough memory for this photo; try a lower scale."), Tone.BAD, "trouble")
    text = tr("An unexpected error occurred. Your photos are safe, and you can continue working.")
    return Message(text, Tone.BAD, "fault", details=_details(error))


def _details(error: BaseException) -> str:
    lines = shortened("".join(traceback.format_exception(error)))
    return f"PiSA Desktop {__version__}, Python {sys.version.split()[0]}, {sys.platform}\n{lines}"


def shortened(text: str) -> str:
    """Return text in which the paths of the program and of the home folder are short."""
    checkout = Path(__file__).parents[3]
    for folder, short in ((checkout, "..."), (Path(sys.prefix), "..."), (Path.home(), "~")):
        if folder != folder.parent:
            text = re.sub(re.escape(str(folder)) + r"(?![\w-])", short, text)  # not where another name only begins so
    return text


class LogFormat(logging.Formatter):
    """Lines of the log, tracebacks included, that name no private folder."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        """As of any formatter."""
        return shortened(super().format(record))
