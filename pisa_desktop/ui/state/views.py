"""Frozen views of the window's state: all that widgets see of it. The parts of the session make them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from pisa_desktop.album.items import Badge
from pisa_desktop.engine.slider_arrays import SliderArrays
from pisa_desktop.photo.formats import OutputOptions
from pisa_desktop.photo.photo import Pixels, Plane
from pisa_desktop.restore.condition import Condition
from pisa_desktop.restore.region import Region
from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.ui.look.words import again, pair, tr

MINI = "mini"
"""Key of PiSA-Mini among the models; other keys are folders."""


@dataclass(frozen=True, slots=True)
class ItemView:
    """One photo of the album, as the filmstrip shows it."""

    id: int
    name: str
    """The file's name, made readable if it is not valid text."""
    path: Path
    badge: Badge
    reason: str = ""
    """Why it failed, or what its saved result could not keep: sentences."""
    size: tuple[int, int] | None = None
    """(height, width) of the photo, upright; None until its header has been read."""
    progress: float | None = None
    """0..1 while it is being enhanced."""
    result: Path | None = None
    """Where its result was saved last; None if it never was."""


@dataclass(frozen=True, slots=True)
class AlbumView:
    """The album shown: its name and its photos in order."""

    id: int
    name: str
    items: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class AlbumEntry:
    """An album that can be opened."""

    id: int
    words: str
    """"Holiday \u00b7 42 photos \u00b7 ~/Holiday \u00b7 5/3/19"; no two read alike."""


class Stage(StrEnum):
    """What the after side shows."""

    ORIGINAL = "original"
    """Nothing yet."""
    PREVIEW = "preview"
    """The visible part, enhanced as if it were a photo; tagged "preview"."""
    REFINING = "refining"
    """Blended between finished pictures; tagged "refining" (never with PiSA-Mini)."""
    FINISHED = "finished"
    """What export would save, within one level of 255."""
    OUTDATED = "outdated"
    """A result for another scale or model; tagged "for 2x"."""


@dataclass(frozen=True, slots=True, eq=False)
class Patch:
    """Finished pixels of a part of the output."""

    region: Region
    pixels: Pixels


@dataclass(frozen=True, slots=True, eq=False)
class PictureView:
    """All that the canvas shows of the current photo.

    The after side at `after_strengths` is `after` (if None, `slider_arrays`) with `patch` over it; at any other
    strengths it is `slider_arrays` alone. Coarse entries of `slider_arrays` come first, so that fine ones cover them.
    Where none of these reaches, the original shows.
    """

    item: int | None = None
    before: Pixels | None = None
    """The photo; until it has been read, a smaller draft, to be stretched over `size`."""
    alpha: Plane | None = None
    """uint8 (H, W) of the photo; None when nothing is transparent."""
    size: tuple[int, int] = (0, 0)
    """(height, width) of the photo."""
    output: tuple[int, int] = (0, 0)
    """(height, width) of the result; regions lie on it."""
    scale: float = 1
    """Output size / photo size."""
    stage: Stage = Stage.ORIGINAL
    after: Pixels | None = None
    """The whole result at `after_strengths`, uint8 (H, W, 3); may differ in size from `output` while OUTDATED."""
    after_strengths: Strengths | None = None
    patch: Patch | None = None
    """A finished part at `after_strengths`, where the whole has not been rendered."""
    slider_arrays: tuple[SliderArrays, ...] = ()
    """Parts from which any strengths can be blended at once; coarse ones come first."""
    exact: bool = False
    """Whether blends of `slider_arrays` equal what export would save, at any strengths."""
    tag: str = ""
    """The label of the after side, without strengths: "Enhanced 2x", "preview", "for 2x"."""
    about: str = ""
    """Format and year: "JPEG, 2019"; empty until the file has been read."""

    def tag_at(self, strengths: Strengths) -> str:
        """Return the label at these strengths: "Enhanced 2x, 1.00 / 0.80", "refining", "draft", "preview"."""
        if not self.tag or self.stage not in (Stage.FINISHED, Stage.REFINING):
            return self.tag
        if self.exact or strengths == self.after_strengths:
            return f"{again(self.tag)}, {pair(strengths)}"
        return tr("draft") if any(arrays.draft for arrays in self.slider_arrays) else tr("refining")


@dataclass(frozen=True, slots=True, eq=False)
class ConditionsView:
    """The visible part of the current photo in each condition: the grid's second page."""

    in_use: Condition = Condition.SHARP
    """Its picture is the current one, where that is newer than what is in `pictures`."""
    assessed: Condition | None = None
    """What Auto takes the photo for; None until it has been read."""
    pictures: Mapping[Condition, PictureView] = field(default_factory=dict)
    """Those that have been computed, without the photo itself."""
    waiting: frozenset[Condition] = frozenset()
    """Those that are being computed."""
    middle: bool = False
    """Whether only the middle of the visible part is computed, because all of it would take long."""


class Doing(StrEnum):
    """What the program is doing for the current photo."""

    NOTHING = "nothing"
    OPENING = "opening"
    WAITING = "waiting"
    """Waiting for the engine to start."""
    ENHANCING = "enhancing"
    SLIDERS = "sliders"
    """Preparing the sliders; the picture is there already."""
    RENDERING = "rendering"
    SAVING = "saving"


@dataclass(frozen=True, slots=True)
class ActivityView:
    """The chip on the canvas."""

    doing: Doing = Doing.NOTHING
    words: str = ""
    """"Analysing tile 7 of 24, about 40 s"."""
    fraction: float | None = None
    """0..1; None when unknown."""
    cancellable: bool = False
    seconds_left: float | None = None


class Face(StrEnum):
    """What the primary button does."""

    ENHANCE = "enhance"
    CANCEL = "cancel"
    EXPORT = "export"


@dataclass(frozen=True, slots=True)
class PrimaryView:
    """The one primary button."""

    face: Face = Face.ENHANCE
    words: str = ""
    """"Enhance, about 4 min"."""
    enabled: bool = False


@dataclass(frozen=True, slots=True)
class Estimate:
    """How long enhancing the current photo would take, from speeds measured on this computer."""

    seconds: float | None = None
    """None until a speed has been measured."""
    words: str = ""
    """"About 12 minutes on this computer (CPU, bf16). PiSA-Mini: 15 seconds."; empty when unknown."""
    ask: bool = False
    """Whether to ask first, because more than two minutes are expected."""


@dataclass(frozen=True, slots=True)
class StatusView:
    """The status bar."""

    engine: str = ""
    """"Starting the engine...", then device and precision: "CPU, bf16"; or why there is no engine."""
    ready: bool = False
    model: str = ""
    memory: str = ""
    """"Analyses: 212 MB"; empty if none are in memory."""
    time_left: str = ""


@dataclass(frozen=True, slots=True)
class ModelView:
    """A model that can be chosen."""

    key: str
    """`MINI` or the folder."""
    name: str


@dataclass(frozen=True, slots=True)
class PresetView:
    """A named pair of strengths."""

    name: str
    strengths: Strengths
    hint: str = ""
    """What it does, in a sentence; empty for the user's own."""
    own: bool = False
    """Whether the user saved it; then it can be deleted."""


@dataclass(frozen=True, slots=True)
class ViewState:
    """Zoom, place and compare mode; kept when the photo changes and between starts."""

    zoom: float = 0.0
    """Device pixels per image pixel; 0: fit."""
    x: float = 0.5
    """Centre of the view, as a share of the picture's width."""
    y: float = 0.5
    mode: str = "split"
    handle: float = 0.5
    """Position of the split handle, 0..1."""


class Tone(StrEnum):
    """The kind of a message."""

    PLAIN = "plain"
    GOOD = "good"
    BAD = "bad"


@dataclass(frozen=True, slots=True, eq=False)
class Action:
    """A button of a message."""

    label: str
    run: Callable[[], None]


@dataclass(frozen=True, slots=True, eq=False)
class Message:
    """One sentence for the user; it replaces an earlier message with the same `topic`."""

    text: str
    tone: Tone = Tone.PLAIN
    topic: str = ""
    actions: tuple[Action, ...] = ()
    details: str = ""
    """For "Copy details", with shortened paths; usually empty."""


@dataclass(frozen=True, slots=True)
class ExportExample:
    """What these options would do with the current photo: the line below the dialog's fields."""

    name: str
    """The file's name, numbered if necessary; empty if there is a problem."""
    size: tuple[int, int]
    """(height, width)."""
    bytes: int | None
    """Approximate size of the file; None until it has been measured."""
    problem: str = ""
    """One sentence on why these options cannot be used."""
    updates: bool = False
    """Whether it takes the place of an earlier result of the photo."""


class RunState(StrEnum):
    """The state of an album's run."""

    IDLE = "idle"
    """No photo waits."""
    RUNNING = "running"
    STOPPING = "stopping"
    """The run pauses after the current photo."""
    PAUSED = "paused"
    """Photos wait until the run is resumed."""
    ELSEWHERE = "elsewhere"
    """Another album is running."""


@dataclass(frozen=True, slots=True)
class RunView:
    """The run of the album shown, and how many photos could be run."""

    state: RunState = RunState.IDLE
    words: str = ""
    """"43 of 300 · 12 a minute · 25 min left", "Paused"; empty while idle."""
    fraction: float | None = None
    """0..1 while it runs or is paused."""
    startable: int = 0
    """Photos that "Enhance all" would enhance: new, cancelled and outdated ones."""
    again: str = ""
    """Which of them are outdated, in sentences."""
    changed: int = 0
    """Others whose strengths have changed since they were saved: "Enhance all" saves them again."""
    failed: int = 0
    """Photos that "Retry failed" would enhance."""
    waiting: int = 0
    running_album: int | None = None
    """The album that is running, whether it is shown or not."""
    time_left: str = ""
    """Time left for the running album, for the status bar."""


@dataclass(frozen=True, slots=True)
class AlbumOptions:
    """What the user chooses before an album runs; the last choices are remembered."""

    output: OutputOptions = field(default_factory=OutputOptions)
    keep_analyses: bool = False
    damaged: bool = False
    """Whether damaged photos are opened as far as they go."""


@dataclass(frozen=True, slots=True)
class AlbumForecast:
    """What running the album would take, estimated from the photos whose size is known."""

    photos: int = 0
    """Photos that would be enhanced."""
    untouched: int = 0
    """How many of them would use the current strengths."""
    strengths: Strengths = field(default_factory=Strengths)
    """The current strengths."""
    seconds: float | None = None
    """None if unknown."""
    keeping: float | None = None
    """Bytes that kept analyses would need; None for a model whose analyses are not kept."""
    device: str = ""
    """"CPU, bf16"; empty while the engine starts."""
