"""Decides whether a photo may be enhanced, and whether it is enhanced without being asked for."""

import math
from collections.abc import Callable

from pisa_desktop.engine.api import Opened
from pisa_desktop.engine.work import work
from pisa_desktop.errors import PisaError
from pisa_desktop.photo.photo import Photo
from pisa_desktop.restore.strengths import scaled
from pisa_desktop.settings import OnOpening, Settings
from pisa_desktop.ui.state.album.shown_album import ShownAlbum
from pisa_desktop.ui.state.estimates import Speeds
from pisa_desktop.ui.state.photo.enhancing import QUICK

FOR_A_SLIDER = 120.0
"""Seconds that enhancing may take if moving a slider is to start it; what takes longer is asked for."""


class Starting:
    """For photos of the album shown, as they are chosen to be enhanced there."""

    def __init__(self, album: ShownAlbum, settings: Callable[[], Settings], speeds: Speeds) -> None:
        self._album, self._settings, self._speeds = album, settings, speeds

    def refusal(self, item: int, photo: Photo) -> PisaError | None:
        """Return why a photo cannot be enhanced: its result would be too large."""
        height, width = scaled(photo.size, self._album.scale_of(item))
        pixels = height * width
        if pixels <= self._settings().megapixels_out * 1_000_000:
            return None
        return PisaError(
            "This photo would become {size} megapixels large; choose a lower scale.", size=round(pixels / 1e6)
        )

    def work(self, item: int | None, photo: Photo, model: Opened) -> float:
        """Return the work of enhancing a photo; see engine/work.py."""
        return work(model, photo.size, self._album.scale_of(item), self._album.condition_of(item))

    def limit_on_opening(self, item: int) -> float:
        """Return the seconds that enhancing an opened photo may take; 0 if its result was saved."""
        saved = self._album.stored(item).saved if item in self._album else None
        if saved is not None and saved.made_at(self._album.scale_of(item), self._album.condition_of(item)):
            return 0
        limits = {OnOpening.ALWAYS: math.inf, OnOpening.QUICK: QUICK, OnOpening.NEVER: 0}
        return limits[self._settings().enhance_on_opening]

    def takes_less(self, item: int, photo: Photo, model: Opened, seconds: float) -> bool:
        """Return whether enhancing a photo takes less than so many seconds; no if that is unknown."""
        expected = self._speeds.enhancing(model, self.work(item, photo, model))
        return seconds == math.inf or (expected is not None and expected < seconds)
