"""The list from which the user chooses the strengths that photos start with."""

from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.settings import Settings
from pisa_desktop.ui.look.controls import Picker
from pisa_desktop.ui.look.words import pair, together, tr
from pisa_desktop.ui.state import presets


class StrengthsPicker(Picker):
    """A list of what suits the model, of all presets, and of the user's own choice where it is none of them."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._values: list[Strengths | None] = [None]
        self.addItem(tr("As suits the model"))
        for preset in presets.all_of(settings):
            self._values.append(preset.strengths)
            self.addItem(together(" \u00b7 ", (preset.name, pair(preset.strengths))))
        if settings.strengths not in self._values:
            assert settings.strengths is not None
            self._values.append(settings.strengths)
            self.addItem(pair(settings.strengths))
        self.setCurrentIndex(self._values.index(settings.strengths))

    def value(self, index: int) -> Strengths | None:
        """The strengths of a row; None where they follow the model."""
        return self._values[index]
