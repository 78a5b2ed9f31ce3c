"""The user's settings: a frozen value and its file. settings_table.py explains each setting.

Reading and writing never stop the program: a failure is one sentence to show, and the program continues with
defaults.
"""

import importlib.metadata
import json
import os
import platform
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pisa_desktop import as_json, files
from pisa_desktop.errors import PisaError, UsageError
from pisa_desktop.files import Exists
from pisa_desktop.photo.formats import OutputOptions
from pisa_desktop.phrase import Phrase
from pisa_desktop.restore.condition import PhotoIs
from pisa_desktop.restore.hardware import Device
from pisa_desktop.restore.size import Size
from pisa_desktop.restore.strengths import Strengths, starting

if TYPE_CHECKING:
    from pisa_desktop.photo.read import Limits

VERSION = 7
"""Of the settings file; raised with every change of its fields. `_loaded` reads the older ones."""

ANALYSES_MB, MEGAPIXELS = (100, 1_000_000), (1, 10_000)
"""Smallest and largest values: memory for analyses in megabytes, and sizes of photos in megapixels."""


class Theme(StrEnum):
    """Colours of the window."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Language(StrEnum):
    """Language of the window; the values are Qt's names of languages."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"
    FRENCH = "fr"
    SPANISH = "es"
    CHINESE = "zh_CN"
    JAPANESE = "ja"


class OnOpening(StrEnum):
    """Whether a photo is enhanced as soon as it is opened."""

    QUICK = "quick"
    """If it is expected to take less than 10 seconds."""
    ALWAYS = "always"
    NEVER = "never"


class StartScale(StrEnum):
    """The scale that photos start with."""

    BY_SIZE = "auto"
    """What suits the photo's size: see `restore.strengths.default_scale`."""
    ONE = "1"
    TWO = "2"
    FOUR = "4"

    @property
    def size(self) -> Size | None:
        """The size of results; None where each photo has its own."""
        return None if self is StartScale.BY_SIZE else Size(int(self))


class Precision(StrEnum):
    """The number format that models compute with."""

    AUTO = "auto"
    FP32 = "fp32"
    BF16 = "bf16"
    FP16 = "fp16"


def _check(label: str, value: int, limits: tuple[int, int]) -> None:
    if not limits[0] <= value <= limits[1]:
        raise UsageError(
            "{label} must lie between {lowest} and {highest}, not {value}.",
            label=label,
            lowest=limits[0],
            highest=limits[1],
            value=value,
        )


@dataclass(frozen=True, slots=True)
class Preset:
    """Strengths that the user has saved under a name."""

    name: str
    strengths: Strengths


@dataclass(frozen=True, slots=True)
class Speed:
    """How fast one model is on one device of one computer."""

    computer: str
    """See `this_computer`."""
    device: Device
    model: str
    """The model's name."""
    seconds: float
    """For one megapixel of work (engine/work.py), analysis and render together."""

    @property
    def key(self) -> tuple[str, Device, str]:
        """Everything but the measurement."""
        return self.computer, self.device, self.model


@dataclass(frozen=True, slots=True)
class Chosen:
    """The device that "auto" chose on one computer, kept so that results repeat."""

    computer: str
    """See `this_computer`."""
    device: Device


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything the program remembers for its user. Raises UsageError for numbers out of range."""

    language: Language = Language.SYSTEM
    theme: Theme = Theme.SYSTEM
    enhance_on_opening: OnOpening = OnOpening.QUICK
    nearest_before: bool = False
    """Whether comparing shows the original enlarged without smoothing."""
    model: str = "mini"
    """"mini", or the path of a folder with PiSA-SR's weights."""
    device: str = "auto"
    """"auto", "cpu", "cuda", "cuda:1", "mps" or "xpu"."""
    precision: Precision = Precision.AUTO
    output: OutputOptions = OutputOptions(keep_time=True)
    analyses_mb: int = 1000
    """Memory for analyses of photos, in megabytes (10^6 bytes)."""
    megapixels_in: int = 300
    megapixels_out: int = 1000
    strengths: Strengths | None = None
    """What the user lets photos start with; None: what suits the model."""
    scale: StartScale = StartScale.BY_SIZE
    photo_is: PhotoIs = PhotoIs.AUTO
    """What photos are taken for where nothing was said of them."""
    own_presets: tuple[Preset, ...] = ()
    last_export: OutputOptions | None = None
    """The choices of the last export; None before the first."""
    speeds: tuple[Speed, ...] = ()
    chosen: tuple[Chosen, ...] = ()
    offer_models: bool = True
    """Whether the window may say that a better model than PiSA-Mini can be had."""
    window_geometry: bytes = b""
    """As Qt saves it; empty until the window has been closed once."""
    compare_mode: str = "split"
    """How the window last compared before and after; the names are the window's."""
    handle: float = 0.5
    """Position of the split handle, 0..1 from the left."""
    strip_height: int = 0
    """Height of the thumbnails below the canvas, in logical pixels; 0: as suits the window."""
    starts: int = 0
    """How often the window has been opened, counted up to 100."""
    strip_names: bool = False
    """Whether the names of the photos stand below them."""

    def __post_init__(self) -> None:
        _check(Phrase("Memory for analyses"), self.analyses_mb, ANALYSES_MB)
        _check(Phrase("The largest photo"), self.megapixels_in, MEGAPIXELS)
        _check(Phrase("The largest result"), self.megapixels_out, MEGAPIXELS)
        for options in (self.output, self.last_export):
            if options is not None:
                options.check()

    @property
    def limits(self) -> "Limits":
        """The largest photos and results that the user allows."""
        from pisa_desktop.photo.read import Limits  # imports Pillow, which `--help` does without

        return Limits(self.megapixels_in * 1_000_000, self.megapixels_out * 1_000_000)

    def starting(self, model: str) -> Strengths:
        """The strengths that photos start with; `model`: as in `model`."""
        return starting(model) if self.strengths is None else self.strengths

    def with_preset(self, name: str, strengths: Strengths) -> "Settings":
        """With this preset, in the place of the one of that name where there is one."""
        kept = tuple(preset for preset in self.own_presets if preset.name != name)
        return replace(self, own_presets=(*kept, Preset(name, strengths)))

    def without_preset(self, name: str) -> "Settings":
        """Without the preset of that name."""
        return replace(self, own_presets=tuple(preset for preset in self.own_presets if preset.name != name))

    def with_speed(self, speed: Speed) -> "Settings":
        """With a measured speed, in the place of the earlier one of its key."""
        kept = tuple(old for old in self.speeds if old.key != speed.key)
        return replace(self, speeds=(*kept, speed))

    def seconds_per_megapixel(self, computer: str, device: Device, model: str) -> float | None:
        """The measured speed of the model of this name; None if nothing has been measured."""
        wanted = (computer, device, model)
        return next((speed.seconds for speed in self.speeds if speed.key == wanted), None)

    def with_chosen(self, chosen: Chosen) -> "Settings":
        """With the device that "auto" has chosen on a computer, in the place of an earlier choice."""
        kept = tuple(old for old in self.chosen if old.computer != chosen.computer)
        return replace(self, chosen=(*kept, chosen))

    def chosen_on(self, computer: str) -> Device | None:
        """The device that "auto" has chosen on this computer; None if it has not chosen yet."""
        return next((chosen.device for chosen in self.chosen if chosen.computer == computer), None)

    def has_run_on(self, computer: str) -> bool:
        """Whether the engine has been started on this computer before."""
        return self.chosen_on(computer) is not None or any(speed.computer == computer for speed in self.speeds)


def this_computer() -> str:
    """Names this machine and the installed torch: speeds and choices depend on both. Does not import torch."""
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


def _loaded(text: str, version: int) -> Settings:
    """The settings in a file of this version or an older one. Raises ValueError for anything else."""
    if version == 1:
        return _upgraded(json.loads(text))
    settings = as_json.loads(_Stored, text).settings
    return _remeasured(settings) if version == 2 else settings


def _upgraded(stored: Any) -> Settings:
    """From version 1, where speeds and choices named a device in words: "CPU", "cpu", "CUDA", "cuda:1"."""
    try:
        for record in (*stored["settings"].get("speeds", ()), *stored["settings"].get("chosen", ())):
            kind, _, index = record["device"].lower().partition(":")
            device = Device(kind, int(index or 0), kind.upper(), record.pop("precision"))
            record["device"] = as_json.plain(device)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"not settings of version 1: {error}") from error
    settings: Settings = as_json.value_of(_Stored, stored).settings
    upgraded = replace(settings, speeds=())
    for speed in settings.speeds:  # those that differed in spelling alone meet here, and the last one counts
        upgraded = upgraded.with_speed(speed)
    return _remeasured(upgraded)


def _remeasured(settings: Settings) -> Settings:
    """From version 2, where speeds were by output megapixel: PiSA-Mini's depended on the scale, and are dropped."""
    return replace(settings, speeds=tuple(speed for speed in settings.speeds if speed.model != "PiSA-Mini"))


_NEWER = Phrase("The settings are from a newer version of PiSA Desktop; they are left unchanged and defaults are used.")


class SettingsFile:
    """Reads and writes the settings. Threads may share one."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._left_alone = self._said = False
        self._settings = Settings()

    def read(self) -> tuple[Settings, str | None]:
        """The settings, and a sentence for the user if something is wrong with their file.

        A damaged file is renamed and defaults are used. A file from a newer version is never changed, not even by
        `update`; defaults are used.
        """
        with self._lock:
            return self._read()

    def update(self, change: Callable[[Settings], Settings]) -> tuple[Settings, str | None]:
        """Apply a change to the settings on disk, which another process may have written since.

        Returns the new settings. Where they cannot be saved they still apply to this process, and the first time
        a sentence for the user is returned as well.
        """
        with self._lock:
            current, sentence = self._read()
            self._settings = change(current)
            if not self._left_alone:
                try:
                    _write(self._path, self._settings)
                except PisaError as error:
                    sentence = sentence or self._once(
                        Phrase("The settings cannot be saved: {error}", error=error.sentence)
                    )
            return self._settings, sentence

    def _once(self, sentence: str) -> str | None:
        said, self._said = self._said, True
        return None if said else sentence

    def _read(self) -> tuple[Settings, str | None]:
        if self._said or self._left_alone:
            return self._settings, None  # the file does not hold what this process works with
        try:
            text = self._path.read_text("utf-8")
        except FileNotFoundError:
            return self._settings, None
        except OSError as error:
            self._left_alone = True
            return self._settings, Phrase(
                "The settings cannot be read ({reason}); defaults are used.", reason=error.strerror
            )
        except UnicodeDecodeError:
            return self._set_aside()
        try:
            version = as_json.loads(_VersionOnly, text).version
            if version > VERSION:
                self._left_alone = True
                return self._settings, _NEWER
            self._settings = _loaded(text, version)
        except (ValueError, RecursionError):
            return self._set_aside()
        return self._settings, None

    def _set_aside(self) -> tuple[Settings, str | None]:
        self._settings = Settings()
        aside = self._path.with_name(f"{self._path.stem}-damaged{self._path.suffix}")
        try:
            damaged = self._path.read_bytes()
            kept = files.write_bytes(aside, damaged, Exists.NUMBER, files.PRIVATE)
            files.remove(self._path)
        except (OSError, PisaError):
            return self._settings, self._once(Phrase("The settings file is damaged; defaults are used."))
        name = files.shown(kept or aside)
        return self._settings, Phrase(
            "The settings file was damaged. It has been renamed to {name}, and defaults are used.", name=name
        )


def glance(path: Path) -> Settings:
    """The settings in a file; defaults where it cannot be used. Changes nothing; `SettingsFile` reports."""
    try:
        text = path.read_text("utf-8")
        return _loaded(text, as_json.loads(_VersionOnly, text).version)
    except (OSError, ValueError, RecursionError):
        return Settings()


def _write(path: Path, settings: Settings) -> None:
    data = as_json.dumps(_Stored(VERSION, settings)).encode("utf-8")
    files.make_folder(path.parent)
    files.write_bytes(path, data, look=files.PRIVATE)
