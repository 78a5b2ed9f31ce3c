"""The table that explains each setting: the settings dialog and the command line are made from it."""

import typing
from dataclasses import dataclass, replace
from enum import Enum, StrEnum
from typing import Any

from pisa_desktop import as_json
from pisa_desktop.errors import UsageError
from pisa_desktop.files import Exists
from pisa_desktop.photo import naming
from pisa_desktop.photo.formats import QUALITY, OutputFormat
from pisa_desktop.settings import ANALYSES_MB, MEGAPIXELS, OnOpening, Precision, Settings, Theme


class Kind(Enum):
    """How a setting is entered."""

    CHOICE = "choice"
    SWITCH = "switch"
    NUMBER = "number"
    TEXT = "text"
    FOLDER = "folder"
    TEMPLATE = "template"


@dataclass(frozen=True, slots=True)
class Explained:
    """One setting in words."""

    name: str
    """Of the field: `theme`, `output.quality`."""
    section: str
    label: str
    kind: Kind
    help: str
    choices: tuple[tuple[str, str], ...] = ()
    """Of Kind.CHOICE: (value, label)."""
    range: tuple[int, int] = (0, 0)
    """Of Kind.NUMBER: least and most."""
    unit: str = ""

    def value(self, settings: Settings) -> Any:
        """The setting's value."""
        value: Any = settings
        for part in self.name.split("."):
            value = getattr(value, part)
        return value

    def changed(self, settings: Settings, value: Any) -> Settings:
        """The settings with another value here. Raises UsageError when it is out of range."""
        first, _, rest = self.name.partition(".")
        return replace(settings, **{first: replace(getattr(settings, first), **{rest: value}) if rest else value})

    def parse(self, text: str) -> Any:
        """The value in a command line's text. Raises UsageError, with a sentence."""
        kind: Any = Settings
        for part in self.name.split("."):
            kind = typing.get_type_hints(kind)[part]
        if self.kind is Kind.SWITCH:
            text = text.strip().lower()
            if text not in _SWITCH:
                raise UsageError(f"{self.label} is yes or no, not {text!r}.")
            return _SWITCH[text]
        if self.kind is Kind.FOLDER and not text:
            return None
        try:
            value = int(text) if self.kind is Kind.NUMBER else as_json.value_of(kind, text)
        except ValueError as error:
            known = ", ".join(value for value, _ in self.choices) or "a whole number"
            raise UsageError(f"{self.label} must be {known}, not {text!r}.") from error
        self.changed(Settings(), value)  # checks it
        return value


def _choices(values: type[StrEnum], *labels: str) -> tuple[tuple[str, str], ...]:
    return tuple((value.value, label) for value, label in zip(values, labels, strict=True))


def explained(name: str) -> Explained:
    """A setting's row of the table."""
    return next(row for row in TABLE if row.name == name)


_SWITCH = {"yes": True, "no": False, "on": True, "off": False, "true": True, "false": False}
_LOOK, _MODEL, _SAVE, _LIMITS = "Window", "Model", "Saving", "Limits"
TABLE = (
    Explained(
        *("theme", _LOOK, "Colours", Kind.CHOICE, "Light, dark, or whatever the system uses."),
        choices=_choices(Theme, "As the system", "Light", "Dark"),
    ),
    Explained(
        *("enhance_on_opening", _LOOK, "Enhance on opening", Kind.CHOICE),
        "Quick: when a photo is expected to take under 10 seconds.",
        choices=_choices(OnOpening, "When quick", "Always", "Never"),
    ),
    Explained(
        *("nearest_before", _LOOK, "Original without smoothing", Kind.SWITCH),
        "Compare with the original's own pixels as squares.",
    ),
    Explained(
        *("model", _MODEL, "Model", Kind.TEXT, "mini for PiSA-Mini, or a folder with PiSA-SR's weights."),
    ),
    Explained(
        *("device", _MODEL, "Compute on", Kind.TEXT, "auto takes the fastest; else cpu, cuda, cuda:1, mps or xpu."),
    ),
    Explained(
        *("precision", _MODEL, "Precision", Kind.CHOICE, "auto takes the fastest that is exact enough."),
        choices=_choices(Precision, "Automatic", "fp32", "bf16", "fp16"),
    ),
    Explained(
        *("output.folder", _SAVE, "Folder", Kind.FOLDER),
        'Where results go; empty for a folder "Enhanced" beside the originals.',
    ),
    Explained(
        *("output.format", _SAVE, "Format", Kind.CHOICE, "Same keeps each photo's own format."),
        choices=_choices(OutputFormat, "Same as the photo", "JPEG", "PNG", "WebP", "TIFF", "AVIF"),
    ),
    Explained(
        *("output.quality", _SAVE, "Quality", Kind.NUMBER, "For JPEG, WebP and AVIF; higher is better and larger."),
        range=QUALITY,
    ),
    Explained(
        *("output.template", _SAVE, "Name", Kind.TEMPLATE),
        f"Of saved files, made from {' '.join(f'{{{field}}}' for field in naming.FIELDS)}.",
    ),
    Explained(
        *("output.exists", _SAVE, "When a file exists", Kind.CHOICE),
        "Originals are never overwritten.",
        choices=_choices(Exists, "Keep both, add a number", "Skip the photo", "Replace it (never an original)"),
    ),
    Explained(
        *("output.remove_gps", _SAVE, "Remove the place", Kind.SWITCH, "Leave out where a photo was taken (GPS)."),
    ),
    Explained(
        *("analyses_mb", _LIMITS, "Memory for analyses", Kind.NUMBER),
        "Photos whose analysis is still in memory can be changed at once.",
        range=ANALYSES_MB,
        unit="MB",
    ),
    Explained(
        *("megapixels_in", _LIMITS, "Largest photo", Kind.NUMBER, "Larger ones are refused before they are opened."),
        range=MEGAPIXELS,
        unit="megapixels",
    ),
    Explained(
        *("megapixels_out", _LIMITS, "Largest result", Kind.NUMBER, "A scale that would exceed it is refused."),
        range=MEGAPIXELS,
        unit="megapixels",
    ),
)
"""What the user sets, in the order of the dialog. The fields not named here remember what the program did."""
