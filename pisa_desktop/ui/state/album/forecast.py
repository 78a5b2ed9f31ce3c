"""Estimates what it would take to enhance photos of the album."""

from collections.abc import Sequence
from dataclasses import replace

from pisa_desktop.album.kept_analyses import kept_size
from pisa_desktop.engine.work import work
from pisa_desktop.restore.strengths import scaled
from pisa_desktop.ui.state.album.shown_album import ShownAlbum
from pisa_desktop.ui.state.estimates import Speeds
from pisa_desktop.ui.state.models import Models
from pisa_desktop.ui.state.views import AlbumForecast


def of(photos: Sequence[int], album: ShownAlbum, models: Models, speeds: Speeds) -> AlbumForecast:
    """Estimate time and disk space; photos of unknown size count as the average of the others.

    Photos that Auto has not assessed yet count as Sharp, which takes longest.
    """
    untouched = sum(album.stored(item).strengths is None for item in photos)
    known = [(size, item) for item in photos if (size := album.size_of(item)) is not None]
    forecast = AlbumForecast(len(photos), untouched, album.strengths)
    model = models.in_use
    if model is None:
        return forecast
    times = [
        seconds
        for size, item in known
        if (seconds := speeds.enhancing(model, work(model, size, album.scale_of(item), album.condition_of(item))))
        is not None
    ]
    kept = [kept_size(scaled(size, album.scale_of(item))) for size, item in known]
    share = len(photos) / max(1, len(known))
    return replace(
        forecast,
        seconds=share * sum(times) if times else None,
        keeping=share * sum(kept) if kept and not model.exact else None,
        device=model.device.words,
    )
