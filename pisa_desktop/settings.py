"""The user's settings: a frozen value and its file; settings_table.py explains each of them.

Reading and writing never stop the program: what went wrong is one sentence to show, and the program goes on
with defaults.
"""

import importlib.metadata
import os
import platform
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from pisa_desktop import as_json, files
from pisa_desktop.errors import PisaError, UsageError
from pisa_desktop.files import Exists
from pisa_desktop.photo.formats import OutputOptions
from pisa_desktop.restore.strengths import Strengths

if TYPE_CHECKING:
    from pisa_desktop.photo.read import Limits

VERSION = 1
"""Of the settings file; raised with every change of its fields."""


ANALYSES_MB, MEGAPIXELS = (100, 1_000_000), (1, 10_000)
"""Least and most of the settings that are numbers."""


class Theme(StrEnum):
    """The window's colours."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class OnOpening(StrEnum):
    """Whether a photo is enhanced as soon as it is opened."""

    QUICK = "quick"
    """When it is expected to take under 10 seconds."""
    ALWAYS = "always"
    NEVER = "never"


class Precision(StrEnum):
    """What numbers are computed with."""

    AUTO = "auto"
    FP32 = "fp32"
    BF16 = "bf16"
    FP16 = "fp16"


def _check(label: str, value: int, limits: tuple[int, int]) -> None:
    if not limits[0] <= value <= limits[1]:
        raise UsageError(f"{label} must lie between {limits[0]} and {limits[1]}, not {value}.")


@dataclass(frozen=True, slots=True)
class Preset:
    """Strengths that the user saved by name."""

    name: str
    strengths: Strengths


@dataclass(frozen=True, slots=True)
class Speed:
    """How fast one model is on one device of one computer."""

    computer: str
    """See `this_computer`."""
    device: str
    precision: str
    model: str
    """The model's name."""
    seconds: float
    """Per megapixel of output, all of analyse and render."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """What "auto" came to on one computer: kept so that results repeat."""

    computer: str
    """See `this_computer`."""
    device: str
    precision: str


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything the program remembers about its user. Raises UsageError for numbers out of range."""

    theme: Theme = Theme.SYSTEM
    enhance_on_opening: OnOpening = OnOpening.QUICK
    nearest_before: bool = False
    """Enlarge the original without smoothing when comparing."""
    model: str = "mini"
    """`mini`, or a folder with PiSA-SR's weights."""
    device: str = "auto"
    precision: Precision = Precision.AUTO
    output: OutputOptions = OutputOptions()
    analyses_mb: int = 1000
    """Memory for analyses of photos, in megabytes (10^6 bytes)."""
    megapixels_in: int = 300
    megapixels_out: int = 1000
    own_presets: tuple[Preset, ...] = ()
    last_export: OutputOptions | None = None
    """The choices of the last export; None before the first."""
    speeds: tuple[Speed, ...] = ()
    chosen: tuple[Chosen, ...] = ()
    window_geometry: bytes = b""
    """As the window wants it; empty before its first closing."""
    compare_mode: str = "split"
    """The way to compare that was in use; the window knows their names."""
    handle: float = 0.5
    """Place of the split handle, 0..1."""

    def __post_init__(self) -> None:
        _check("Memory for analyses", self.analyses_mb, ANALYSES_MB)
        _check("The largest photo", self.megapixels_in, MEGAPIXELS)
        _check("The largest result", self.megapixels_out, MEGAPIXELS)
        for options in (self.output, self.last_export):
            if options is not None:
                options.check()

    @property
    def limits(self) -> "Limits":
        """The largest photos and results that the user allows."""
        from pisa_desktop.photo.read import Limits  # imports Pillow, which `--help` does without

        return Limits(self.megapixels_in * 1_000_000, self.megapixels_out * 1_000_000)

    def with_preset(self, name: str, strengths: Strengths) -> "Settings":
        """With one more own preset, or one of that name changed."""
        kept = tuple(preset for preset in self.own_presets if preset.name != name)
        return replace(self, own_presets=(*kept, Preset(name, strengths)))

    def without_preset(self, name: str) -> "Settings":
        """Without the own preset of that name."""
        return replace(self, own_presets=tuple(preset for preset in self.own_presets if preset.name != name))

    def with_speed(self, speed: Speed) -> "Settings":
        """With a newly measured speed in the place of the last one."""
        kept = tuple(old for old in self.speeds if _key(old) != _key(speed))
        return replace(self, speeds=(*kept, speed))

    def seconds_per_megapixel(self, computer: str, device: str, precision: str, model: str) -> float | None:
        """The measured speed, None where nothing has run yet."""
        wanted = (computer, device, precision, model)
        return next((speed.seconds for speed in self.speeds if _key(speed) == wanted), None)

    def with_chosen(self, chosen: Chosen) -> "Settings":
        """With the device and precision chosen on this computer."""
        kept = tuple(old for old in self.chosen if old.computer != chosen.computer)
        return replace(self, chosen=(*kept, chosen))

    def chosen_on(self, computer: str) -> Chosen | None:
        """What "auto" came to on this computer, None before the first choice."""
        return next((chosen for chosen in self.chosen if chosen.computer == computer), None)


def _key(speed: Speed) -> tuple[str, str, str, str]:
    return speed.computer, speed.device, speed.precision, speed.model


def this_computer() -> str:
    """This machine and the installed torch: speeds and choices hold for both together. Does not import torch."""
    try:
        torch = importlib.metadata.version("torch")
    except importlib.metadata.PackageNotFoundError:
        torch = "unknown"
    return f"{platform.node()} {platform.machine()} {os.cpu_count()} torch {torch}"


# ---- The file ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Stored:
    version: int
    settings: Settings


@dataclass(frozen=True, slots=True)
class _VersionOnly:
    version: int


class SettingsFile:
    """Reads and writes the settings; all threads may share one."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._left_alone = self._said = False
        self._settings = Settings()

    def read(self) -> tuple[Settings, str | None]:
        """The settings, and a sentence for the user if something is wrong with their file.

        A damaged file is renamed and defaults are used; one from a newer version is left alone, also by `update`.
        """
        with self._lock:
            return self._read()

    def update(self, change: Callable[[Settings], Settings]) -> tuple[Settings, str | None]:
        """Apply a change to the settings as they are on disk now, which another process may have written.

        Returns them and, the first time that they cannot be kept, a sentence; they hold for this process then.
        """
        with self._lock:
            current, sentence = self._read()
            self._settings = change(current)
            if not self._left_alone:
                try:
                    _write(self._path, self._settings)
                except PisaError as error:
                    sentence = sentence or self._once(f"The settings cannot be kept: {error}")
            return self._settings, sentence

    def _once(self, sentence: str) -> str | None:
        said, self._said = self._said, True
        return None if said else sentence

    def _read(self) -> tuple[Settings, str | None]:
        if self._said or self._left_alone:
            return self._settings, None  # what is on disk is not what this process works with
        try:
            text = self._path.read_text("utf-8")
        except FileNotFoundError:
            return self._settings, None
        except OSError as error:
            self._left_alone = True
            return self._settings, f"The settings cannot be read ({error.strerror}); defaults are used."
        except UnicodeDecodeError:
            return self._set_aside()
        try:
            if as_json.loads(_VersionOnly, text).version > VERSION:
                self._left_alone = True
                return self._settings, "The settings are from a newer version: left alone, defaults are used."
            self._settings = as_json.loads(_Stored, text).settings
        except (ValueError, RecursionError):
            return self._set_aside()
        return self._settings, None

    def _set_aside(self) -> tuple[Settings, str | None]:
        self._settings = Settings()
        aside = self._path.with_name(f"{self._path.stem}-damaged{self._path.suffix}")
        try:
            damaged = self._path.read_bytes()
            kept = files.write_bytes(aside, damaged, Exists.NUMBER)
            files.remove(self._path)
        except (OSError, PisaError):
            return self._settings, self._once("The settings file is damaged; defaults are used.")
        name = files.shown(kept or aside)
        return self._settings, f"The settings file was damaged: it is now called {name}, and defaults are used."


def _write(path: Path, settings: Settings) -> None:
    data = as_json.dumps(_Stored(VERSION, settings)).encode("utf-8")
    files.make_folder(path.parent)
    files.write_bytes(path, data)
