"""Presets: the four that come with the program, and the user's own."""

from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.settings import Settings
from pisa_desktop.ui.look.words import tr
from pisa_desktop.ui.state.views import PresetView


def all_of(settings: Settings) -> tuple[PresetView, ...]:
    """Return all presets, the program's own first."""
    built_in = (
        PresetView(tr("Faithful"), Strengths(0.8, 0.3)),
        PresetView(tr("Balanced"), Strengths(1.0, 1.0)),
        PresetView(tr("Crisp"), Strengths(1.0, 1.3)),
        PresetView(tr("Gentle"), Strengths(0.6, 0.0)),
    )
    return built_in + tuple(PresetView(preset.name, preset.strengths, own=True) for preset in settings.own_presets)
