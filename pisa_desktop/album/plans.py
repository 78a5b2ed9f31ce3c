"""What the user chose for a run, and its text in the database."""

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from pisa_desktop import as_json
from pisa_desktop.photo.formats import OutputOptions
from pisa_desktop.restore.condition import PhotoIs
from pisa_desktop.restore.size import Size
from pisa_desktop.restore.strengths import ColourMode, Strengths


@dataclass(frozen=True, slots=True)
class RunPlan:
    """What the user chose for one run of an album; frozen when it starts."""

    strengths: Strengths = Strengths()
    """Of the photos whose own were never touched."""
    size: Size | None = None
    """Of the photos whose own was never touched; None for each photo's default."""
    photo_is: PhotoIs = PhotoIs.AUTO
    """Of the photos whose own was never touched."""
    colour: ColourMode | None = None
    """None for the model's default."""
    output: OutputOptions = OutputOptions()
    """Its folder is the album's: kept there, so the same whenever a plan is read."""
    model: str = "mini"
    """`mini`, or the folder of a model's weights."""
    device: str = "auto"
    precision: str = "auto"
    keep_analyses: bool = False
    damaged: bool = False
    """Whether photos that are cut short or damaged inside are opened as far as they go; otherwise they fail."""


_PLAN_VERSION = 3
"""Of the plans' JSON; raised whenever a field moves."""


@dataclass(frozen=True, slots=True)
class _StoredPlan:
    version: int
    plan: RunPlan


def plan_text(plan: RunPlan) -> str:
    """A plan as JSON, without its folder, which the album keeps."""
    return as_json.dumps(_StoredPlan(_PLAN_VERSION, replace(plan, output=replace(plan.output, folder=None))))


def plan_of(text: str, folder: Path | None) -> RunPlan:
    """The plan in JSON of this or an earlier version, for an album whose results go to `folder`."""
    data = json.loads(text)
    if "version" not in data:  # the first version kept the template beside the other output options
        template = data.pop("template", OutputOptions().template)
        data = {"version": 1, "plan": {**data, "output": {**data.get("output", {}), "template": template}}}
    if data["version"] < 3:  # sizes were factors
        scale = data["plan"].pop("scale", None)
        data["plan"]["size"] = None if scale is None else {"value": scale}
    plan: RunPlan = as_json.value_of(_StoredPlan, data).plan
    return replace(plan, output=replace(plan.output, folder=folder))


PresetOf = Callable[[Strengths], str]
"""Returns the name of the preset that has these strengths, "" if none has."""


def no_presets(_: Strengths) -> str:
    """There are none, as on the command line."""
    return ""
