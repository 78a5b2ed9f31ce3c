"""Starts the engine and opens models."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from pisa_desktop.engine.api import Engine, Opened
from pisa_desktop.errors import PisaError
from pisa_desktop.progress import Progress
from pisa_desktop.restore.hardware import Choice, Device
from pisa_desktop.settings import Settings, this_computer
from pisa_desktop.ui.look.words import tr
from pisa_desktop.ui.state.views import MINI, Action, Message, ModelView, Tone
from pisa_desktop.ui.work.jobs import Urgency
from pisa_desktop.ui.work.requests import Calls


class Models(QObject):
    """Starts the engine, opens PiSA-Mini, then the model that the settings name."""

    changed = Signal()
    """The list of models or the state of the engine has changed."""
    chosen_device = Signal(object)
    """Carries the Device on which the engine has started."""
    opened = Signal(object)
    """Carries the Opened that is in use now."""
    message = Signal(object)
    """Carries a Message for the user."""
    trouble = Signal(object)
    """Carries an exception other than a PisaError: a bug."""

    def __init__(self, engine: Engine, calls: Calls, settings: Callable[[], Settings]) -> None:
        super().__init__()
        self._engine, self._calls, self._settings = engine, calls, settings
        self._names = {MINI: "PiSA-Mini"}
        """Of PiSA-Mini and of the folders that are not installed but have been opened."""
        self.words = self._starting()
        """The state of the engine, for the status bar."""
        self.ready = False
        """Whether a model is open."""
        self.mini: Opened | None = None
        """PiSA-Mini, whose estimates are shown beside those of a slower model."""
        self.in_use: Opened | None = None
        """The model that enhances photos."""
        self.devices: tuple[Choice, ...] = ()
        """The devices that can be chosen; empty until they have been looked for."""
        self.refusal = ""
        """Why the device that the user has chosen is not used; empty if it is."""
        self._asked: tuple[str, str] | None = None
        """Device and precision in the settings when the engine was started last; None before."""
        self._installed: tuple[ModelView, ...] = ()
        if settings().model != MINI:
            self._names[settings().model] = Path(settings().model).name

    @property
    def all(self) -> tuple[ModelView, ...]:
        """PiSA-Mini, the installed models and other weights folders that have been opened."""
        known = {MINI: self._names[MINI]} | {one.key: one.name for one in self._installed} | self._names
        if self.in_use is not None:  # its files may just have gone
            known.setdefault(self.in_use.key, self.in_use.name)
        return tuple(ModelView(key, name) for key, name in known.items())

    def set_installed(self, models: tuple[ModelView, ...]) -> None:
        """These are installed and ready."""
        if models != self._installed:
            self._installed = models
            for one in models:  # from now on they are known by being installed
                self._names.pop(one.key, None)
            self.changed.emit()

    @property
    def chosen(self) -> ModelView:
        """The model in use, or until there is one, the model that the settings name."""
        key = self._settings().model if self.in_use is None else self.in_use.key
        return next((view for view in self.all if view.key == key), ModelView(key, Path(key).name))

    def start(self) -> None:
        """Start the engine on its worker, which is running; "auto" first tries the device of the last time."""
        settings, remembered = self._settings(), self._settings().chosen_on(this_computer())
        device, precision = self._asked = settings.device, str(settings.precision)
        self.refusal = ""
        if (device, precision) == ("auto", "auto") and remembered is not None:
            self._start(remembered.id, remembered.precision, lambda _: self._start("auto", "auto", self._failed))
        elif device == "auto":
            self._start(device, precision, self._failed)
        else:
            self._start(device, precision, self._fall_back)

    def follow_settings(self) -> None:
        """Start the engine again if it runs and the user has chosen another device or precision."""
        settings = self._settings()
        if self._asked not in (None, (settings.device, str(settings.precision))):
            self.in_use, self.ready = None, False
            self.start()

    def _fall_back(self, error: BaseException) -> None:
        """Take the fastest device in place of the one that the user has chosen."""
        if not isinstance(error, PisaError):
            self._failed(error)
            return
        self.refusal = tr("{error} The fastest device is used instead.", error=error.sentence)
        self._say(self.refusal, self.start)
        self._start("auto", "auto", self._failed)

    def _look_for_devices(self) -> None:
        def have(devices: tuple[Choice, ...], _seconds: float) -> None:
            self.devices = devices
            self.changed.emit()

        self._calls.ask(Urgency.CALIBRATION, "devices", self._engine.devices, have)

    def _start(self, device: str, precision: str, failed: Callable[[BaseException], None]) -> None:
        self.words = self._starting()
        make = partial(self._engine.start, device, precision)
        self._calls.ask(Urgency.ENGINE, "engine", make, self._started, failed=failed)
        self.changed.emit()

    def _starting(self) -> str:
        """The first time, the system reads and often scans hundreds of megabytes."""
        known = self._settings().has_run_on(this_computer())
        return tr("Starting the engine...") if known else tr("Starting the engine (the first start takes longer)")

    def open(self, key: str) -> None:
        """Use another model; if it cannot be opened, the old one stays in use."""
        self._calls.ask(
            Urgency.ENGINE,
            "model",
            lambda: self._engine.open(key),
            lambda opened, _: self._have_model(opened),
            self._opening,
            lambda error: self._no_model(key, error),
        )

    def _started(self, device: Device, _seconds: float) -> None:
        self.words = device.words
        self.chosen_device.emit(device)
        self.changed.emit()
        self._look_for_devices()
        self._calls.ask(
            Urgency.ENGINE,
            "model",
            lambda: self._engine.open(MINI),
            lambda opened, _: self._have_mini(opened),
            failed=lambda error: self._no_model(MINI, error),
        )

    def _failed(self, error: BaseException) -> None:
        self.words = tr("The engine did not start")
        self.changed.emit()
        self._say(
            tr(error.sentence) if isinstance(error, PisaError) else tr("The engine could not be started."), self.start
        )
        if not isinstance(error, PisaError):
            self.trouble.emit(error)

    def _have_mini(self, opened: Opened) -> None:
        self.mini = opened
        wanted = self._settings().model
        if wanted == MINI:
            self._have_model(opened)
        else:
            self.open(wanted)

    def _opening(self, progress: Progress) -> None:
        if self.in_use is None:
            self.words = progress.what
            self.changed.emit()

    def _have_model(self, opened: Opened) -> None:
        self.in_use, self.ready = opened, True
        if all(one.key != opened.key for one in self._installed):
            self._names[opened.key] = opened.name
        self.words = opened.device.words
        self.opened.emit(opened)
        self.changed.emit()

    def _no_model(self, key: str, error: BaseException) -> None:
        falls_back = self.in_use is None and self.mini is not None
        if isinstance(error, PisaError):
            instead = " " + tr("PiSA-Mini is used.") if falls_back else ""
            self._say(tr(error.sentence) + instead, lambda: self.open(key))
        else:
            self.trouble.emit(error)
        if falls_back:
            assert self.mini is not None
            self._have_model(self.mini)
        else:
            self.changed.emit()

    def _say(self, text: str, again: Callable[[], None]) -> None:
        self.message.emit(Message(text, Tone.BAD, "engine", (Action(tr("Try again"), again),)))
