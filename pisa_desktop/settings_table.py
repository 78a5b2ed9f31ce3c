"""The table that explains each setting. The settings dialog is built from it."""

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
    """One setting, as the user reads about it."""

    name: str
    """The field in `Settings`: "theme", "output.quality"."""
    section: str
    label: str
    kind: Kind
    help: str
    choices: tuple[tuple[str, str], ...] = ()
    """For Kind.CHOICE: each value and its label."""
    range: tuple[int, int] = (0, 0)
    """For Kind.NUMBER: smallest and largest value."""
    unit: str = ""

    def value(self, settings: Settings) -> Any:
        """This setting's value in `settings`."""
        value: Any = settings
        for part in self.name.split("."):
            value = getattr(value, part)
        return value

    def changed(self, settings: Settings, value: Any) -> Settings:
        """The settings with another value for this one. Raises UsageError if it is out of range."""
        first, _, rest = self.name.partition(".")
        return replace(settings, **{first: replace(getattr(settings, first), **{rest: value}) if rest else value})

    def parse(self, text: str) -> Any:
        """The value that a text stands for. Raises UsageError for any other text."""
        kind: Any = Settings
        for part in self.name.split("."):
            kind = typing.get_type_hints(kind)[part]
        if self.kind is Kind.SWITCH:
            text = text.strip().lower()
            if text not in _SWITCH:
                raise UsageError(f"{self.label} must be yes or no, not {text!r}.")
            return _SWITCH[text]
        if self.kind is Kind.FOLDER and not text:
            return None
        try:
            value = int(text) if self.kind is Kind.NUMBER else as_json.value_of(kind, text)
        except ValueError as error:
            known = ", ".join(value for value, _ in self.choices) or "a whole number"
            raise UsageError(f"{self.label} must be {known}, not {text!r}.") from error
        self.changed(Settings(), value)  # checks the range
        return value


def _choices(values: type[StrEnum], *labels: str) -> tuple[tuple[str, str], ...]:
    return tuple((value.value, label) for value, label in zip(values, labels, strict=True))


def explained(name: str) -> Explained:
    """The row of a setting."""
    return next(row for row in TABLE if row.name == name)


_SWITCH = {"yes": True, "no": False, "on": True, "off": False, "true": True, "false": False}
_WINDOW, _MODEL, _SAVING, _LIMITS = "Window", "Model", "Saving", "Limits"
TABLE = (
    Explained(
        name="theme",
        section=_WINDOW,
        label="Colours",
        kind=Kind.CHOICE,
        help="Light, dark, or as the system is set.",
        choices=_choices(Theme, "As the system", "Light", "Dark"),
    ),
    Explained(
        name="enhance_on_opening",
        section=_WINDOW,
        label="Enhance on opening",
        kind=Kind.CHOICE,
        help="When quick: if it is expected to take less than 10 seconds.",
        choices=_choices(OnOpening, "When quick", "Always", "Never"),
    ),
    Explained(
        name="nearest_before",
        section=_WINDOW,
        label="Original without smoothing",
        kind=Kind.SWITCH,
        help="When comparing, show the pixels of the original as squares.",
    ),
    Explained(
        name="model",
        section=_MODEL,
        label="Model",
        kind=Kind.TEXT,
        help="mini for PiSA-Mini, or a folder with PiSA-SR's weights.",
    ),
    Explained(
        name="device",
        section=_MODEL,
        label="Compute on",
        kind=Kind.TEXT,
        help="auto chooses the fastest device; or cpu, cuda, cuda:1, mps, xpu.",
    ),
    Explained(
        name="precision",
        section=_MODEL,
        label="Precision",
        kind=Kind.CHOICE,
        help="auto chooses the fastest that is accurate enough.",
        choices=_choices(Precision, "Automatic", "fp32", "bf16", "fp16"),
    ),
    Explained(
        name="output.folder",
        section=_SAVING,
        label="Folder",
        kind=Kind.FOLDER,
        help='Where results are saved; empty for a folder "Enhanced" beside the originals.',
    ),
    Explained(
        name="output.format",
        section=_SAVING,
        label="Format",
        kind=Kind.CHOICE,
        help="Same as the photo keeps the format of each photo.",
        choices=_choices(OutputFormat, "Same as the photo", "JPEG", "PNG", "WebP", "TIFF", "AVIF"),
    ),
    Explained(
        name="output.quality",
        section=_SAVING,
        label="Quality",
        kind=Kind.NUMBER,
        help="For JPEG, WebP and AVIF; a higher quality makes larger files.",
        range=QUALITY,
    ),
    Explained(
        name="output.template",
        section=_SAVING,
        label="Name",
        kind=Kind.TEMPLATE,
        help=f"Name of saved files; may contain {' '.join(f'{{{field}}}' for field in naming.FIELDS)}.",
    ),
    Explained(
        name="output.exists",
        section=_SAVING,
        label="When a file exists",
        kind=Kind.CHOICE,
        help="Originals are never overwritten; a photo is skipped when its own result is there.",
        choices=_choices(Exists, "Keep both, add a number", "Skip the photo", "Replace it (never an original)"),
    ),
    Explained(
        name="output.remove_gps",
        section=_SAVING,
        label="Remove the location",
        kind=Kind.SWITCH,
        help="Do not save where a photo was taken (GPS).",
    ),
    Explained(
        name="output.keep_time",
        section=_SAVING,
        label="Keep the photo's date",
        kind=Kind.SWITCH,
        help="Saved files get the date of their photo's file.",
    ),
    Explained(
        name="analyses_mb",
        section=_LIMITS,
        label="Memory for analyses",
        kind=Kind.NUMBER,
        help="The strengths of a photo can be changed at once while its analysis is in memory.",
        range=ANALYSES_MB,
        unit="MB",
    ),
    Explained(
        name="megapixels_in",
        section=_LIMITS,
        label="Largest photo",
        kind=Kind.NUMBER,
        help="Larger photos are refused before they are opened.",
        range=MEGAPIXELS,
        unit="megapixels",
    ),
    Explained(
        name="megapixels_out",
        section=_LIMITS,
        label="Largest result",
        kind=Kind.NUMBER,
        help="A scale that would exceed it is refused.",
        range=MEGAPIXELS,
        unit="megapixels",
    ),
)
"""What the user sets, in the order of the dialog. Settings that are not listed remember what the program did."""
