"""Presets: the four that come with the program, chosen by eye for PiSA-Mini, and the user's own."""

from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.settings import Settings
from pisa_desktop.ui.look.words import tr
from pisa_desktop.ui.state.views import PresetView


def all_of(settings: Settings) -> tuple[PresetView, ...]:
    """Return all presets, the program's own first."""
    built_in = (
        PresetView(tr("Light"), Strengths(0.6, 0.3), tr("Removes some of the noise and keeps the grain of a print.")),
        PresetView(tr("Clean"), Strengths(1.0, 0.0), tr("Removes noise and JPEG marks and adds nothing.")),
        PresetView(tr("Restore"), Strengths(1.0, 0.3), tr("Removes noise and JPEG marks and adds a little detail.")),
        PresetView(tr("Crisp"), Strengths(1.0, 0.7), tr("Sharpens hair, leaves and stone. Check faces and text.")),
    )
    return built_in + tuple(PresetView(preset.name, preset.strengths, own=True) for preset in settings.own_presets)
