"""What a session says when something has changed; the view of it is read from the property of the same name."""

from PySide6.QtCore import QObject, Signal


class Signals(QObject):
    """The session's signals."""

    album_changed = Signal()
    """Photos came, went or moved, or another album is shown: `album`."""
    item_changed = Signal(int)
    """A photo's badge, progress, size or thumbnail: `item(id)`, `thumbnail(id)`."""
    current_changed = Signal()
    """Another photo is shown, or none: `current`. The signals below follow for it."""
    picture_changed = Signal()
    """`picture`."""
    strengths_changed = Signal()
    """`strengths`, `shown_strengths`, `slots`: also after undo, a slot, a preset or another photo."""
    choices_changed = Signal()
    """`scale`, `model`, `models`, `estimate`."""
    presets_changed = Signal()
    """`presets`."""
    activity_changed = Signal()
    """`activity` and `primary`."""
    status_changed = Signal()
    """`status`."""
    message = Signal(object)
    """A values.Message for a strip."""
    fault = Signal(object)
    """A values.Message about a bug of ours, with details, for a dialog; the program goes on."""
    settings_changed = Signal()
    """`settings`."""
    run_changed = Signal()
    """`run`: how the album's run stands."""
    run_ended = Signal(str)
    """A sentence on how a run has ended, for whoever is not looking at the window."""
    album_asked, reasons_asked = Signal(), Signal()
    """A strip's button asks for the dialog that starts the album's run, or that tells why photos failed."""
