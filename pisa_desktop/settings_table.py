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
from pisa_desktop.phrase import Phrase
from pisa_desktop.restore.condition import PhotoIs
from pisa_desktop.settings import (
    ANALYSES_MB,
    MEGAPIXELS,
    Language,
    OnOpening,
    Precision,
    Settings,
    StartScale,
    Theme,
)


class Kind(Enum):
    """How a setting is entered."""

    CHOICE = "choice"
    SWITCH = "switch"
    NUMBER = "number"
    TEXT = "text"
    FOLDER = "folder"
    TEMPLATE = "template"
    STRENGTHS = "strengths"


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

    def chosen(self, settings: Settings, value: Any) -> Settings:
        """The settings after the user has chosen another value; what is set for saving counts for the next export."""
        changed = self.changed(settings, value)
        return replace(changed, last_export=None) if self.name.startswith("output.") else changed

    def parse(self, text: str) -> Any:
        """The value that a text stands for. Raises UsageError for any other text."""
        kind: Any = Settings
        for part in self.name.split("."):
            kind = typing.get_type_hints(kind)[part]
        if self.kind is Kind.SWITCH:
            text = text.strip().lower()
            if text not in _SWITCH:
                raise UsageError("{label} must be yes or no, not {text!r}.", label=self.label, text=text)
            return _SWITCH[text]
        if self.kind is Kind.FOLDER and not text:
            return None
        try:
            value = int(text) if self.kind is Kind.NUMBER else as_json.value_of(kind, text)
        except ValueError as error:
            known = ", ".join(value for value, _ in self.choices) or "a whole number"
            raise UsageError(
                "{label} must be {known}, not {text!r}.", label=self.label, known=known, text=text
            ) from error
        self.changed(Settings(), value)  # checks the range
        return value


def _choices(values: type[StrEnum], *labels: str) -> tuple[tuple[str, str], ...]:
    return tuple((value.value, label) for value, label in zip(values, labels, strict=True))


def reset(settings: Settings) -> Settings:
    """The settings with all of the user's choices as at the first start; presets and measured speeds stay."""
    for row in TABLE:
        settings = row.changed(settings, row.value(Settings()))
    return replace(settings, last_export=None, strip_height=0, strip_names=False)


def explained(name: str) -> Explained:
    """The row of a setting."""
    return next(row for row in TABLE if row.name == name)


_SWITCH = {"yes": True, "no": False, "on": True, "off": False, "true": True, "false": False}
_WINDOW, _PHOTOS, _MODEL = Phrase("Window"), Phrase("New photos"), Phrase("Model")
_SAVING, _LIMITS = Phrase("Saving"), Phrase("Limits")
TABLE = (
    Explained(
        name="language",
        section=_WINDOW,
        label=Phrase("Language"),
        kind=Kind.CHOICE,
        help=Phrase("Language of the window. Messages on the command line are in English."),
        choices=_choices(
            Language, Phrase("As the system"), "English", "Deutsch", "Français", "Español", "简体中文", "日本語"
        ),
    ),
    Explained(
        name="theme",
        section=_WINDOW,
        label=Phrase("Colours"),
        kind=Kind.CHOICE,
        help=Phrase("Light, dark, or as the system is set."),
        choices=_choices(Theme, Phrase("As the system"), Phrase("Light colours"), Phrase("Dark colours")),
    ),
    Explained(
        name="enhance_on_opening",
        section=_WINDOW,
        label=Phrase("Enhance on opening"),
        kind=Kind.CHOICE,
        help=Phrase("When quick: if it is expected to take less than 10 seconds."),
        choices=_choices(OnOpening, Phrase("When quick"), Phrase("Always"), Phrase("Never")),
    ),
    Explained(
        name="nearest_before",
        section=_WINDOW,
        label=Phrase("Original without smoothing"),
        kind=Kind.SWITCH,
        help=Phrase("When comparing, show the pixels of the original as squares."),
    ),
    Explained(
        name="strengths",
        section=_PHOTOS,
        label=Phrase("Strengths"),
        kind=Kind.STRENGTHS,
        help=Phrase(
            "What photos start with. "
            "For your own, choose \u201cStart new photos with these\u201d in the menu Strengths."
        ),
    ),
    Explained(
        name="scale",
        section=_PHOTOS,
        label=Phrase("Scale"),
        kind=Kind.CHOICE,
        help=Phrase("By the photo's size: 4\u00d7 under 1 megapixel, 2\u00d7 under 6, else 1\u00d7."),
        choices=_choices(StartScale, Phrase("By the photo's size"), "1\u00d7", "2\u00d7", "4\u00d7"),
    ),
    Explained(
        name="photo_is",
        section=_PHOTOS,
        label=Phrase("Photo is"),
        kind=Kind.CHOICE,
        help=Phrase("Auto decides for each photo from its own noise and detail."),
        choices=_choices(PhotoIs, Phrase("Auto"), Phrase("Sharp"), Phrase("Soft"), Phrase("Worn")),
    ),
    Explained(
        name="model",
        section=_MODEL,
        label=Phrase("Model"),
        kind=Kind.TEXT,
        help=Phrase("mini for PiSA-Mini, or a folder with PiSA-SR's weights."),
    ),
    Explained(
        name="device",
        section=_MODEL,
        label=Phrase("Compute on"),
        kind=Kind.TEXT,
        help=Phrase("auto chooses the fastest device; or cpu, cuda, cuda:1, mps, xpu."),
    ),
    Explained(
        name="precision",
        section=_MODEL,
        label=Phrase("Precision"),
        kind=Kind.CHOICE,
        help=Phrase("Automatic takes the fastest that is accurate enough."),
        choices=_choices(Precision, Phrase("Automatic"), "fp32", "bf16", "fp16"),
    ),
    Explained(
        name="output.folder",
        section=_SAVING,
        label=Phrase("Folder"),
        kind=Kind.FOLDER,
        help=Phrase("Where results are saved; empty for a folder \u201cEnhanced\u201d beside the originals."),
    ),
    Explained(
        name="output.format",
        section=_SAVING,
        label=Phrase("Format"),
        kind=Kind.CHOICE,
        help=Phrase("Same as the photo keeps the format of each photo."),
        choices=_choices(OutputFormat, Phrase("Same as the photo"), "JPEG", "PNG", "WebP", "TIFF", "AVIF"),
    ),
    Explained(
        name="output.quality",
        section=_SAVING,
        label=Phrase("Quality"),
        kind=Kind.NUMBER,
        help=Phrase("For JPEG, WebP and AVIF; a higher quality makes larger files."),
        range=QUALITY,
    ),
    Explained(
        name="output.template",
        section=_SAVING,
        label=Phrase("Name"),
        kind=Kind.TEMPLATE,
        help=Phrase(
            "Name of saved files; may contain {fields}.", fields=" ".join(f"{{{field}}}" for field in naming.FIELDS)
        ),
    ),
    Explained(
        name="output.exists",
        section=_SAVING,
        label=Phrase("When a file exists"),
        kind=Kind.CHOICE,
        help=Phrase(
            "Originals are never overwritten; a photo is skipped when its own result is there. "
            "Exporting a photo again updates its result."
        ),
        choices=_choices(
            Exists,
            Phrase("Keep both, add a number"),
            Phrase("Skip the photo"),
            Phrase("Replace it (never an original)"),
        ),
    ),
    Explained(
        name="output.remove_gps",
        section=_SAVING,
        label=Phrase("Remove the location"),
        kind=Kind.SWITCH,
        help=Phrase("Do not save where a photo was taken (GPS)."),
    ),
    Explained(
        name="output.keep_time",
        section=_SAVING,
        label=Phrase("Keep the photo's date"),
        kind=Kind.SWITCH,
        help=Phrase("Saved files get the date of their photo's file."),
    ),
    Explained(
        name="analyses_mb",
        section=_LIMITS,
        label=Phrase("Memory for analyses"),
        kind=Kind.NUMBER,
        help=Phrase("The strengths of a photo can be changed at once while its analysis is in memory."),
        range=ANALYSES_MB,
        unit=Phrase("MB"),
    ),
    Explained(
        name="megapixels_in",
        section=_LIMITS,
        label=Phrase("Largest photo"),
        kind=Kind.NUMBER,
        help=Phrase("Larger photos are refused before they are opened."),
        range=MEGAPIXELS,
        unit=Phrase("megapixels"),
    ),
    Explained(
        name="megapixels_out",
        section=_LIMITS,
        label=Phrase("Largest result"),
        kind=Kind.NUMBER,
        help=Phrase("A scale that would exceed it is refused."),
        range=MEGAPIXELS,
        unit=Phrase("megapixels"),
    ),
)
"""What the user sets, in the order of the dialog. Settings that are not listed remember what the program did."""
