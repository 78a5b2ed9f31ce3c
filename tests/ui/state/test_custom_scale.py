"""Scales that are none of 1, 2 and 4: from the preview to the saved file and back."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from pisa_desktop.album.items import Badge
from pisa_desktop.photo.formats import OutputOptions
from pisa_desktop.photo.read import read_photo
from pisa_desktop.restore.condition import Condition
from pisa_desktop.restore.region import Region
from pisa_desktop.restore.size import Size
from pisa_desktop.restore.strengths import scaled
from pisa_desktop.ui.state.photo.preview import crop_of
from pisa_desktop.ui.state.views import Stage
from tests.ui.state.desktop import Start, save_photo


def test_a_result_of_an_exact_width_is_saved_and_seen_again(start: Start, tmp_path: Path) -> None:
    """Of a photo of 79 x 61 pixels, 190 wide."""
    desktop = start()
    session, path = desktop.session, save_photo(tmp_path / "a.png", (61, 79))
    item = desktop.open(path)
    scale = 190 / 79
    session.edit.set_size(Size(scale))
    assert session.photo.picture.output == (147, 190)
    desktop.enhance()
    assert session.photo.picture.tag == "Enhanced 2.41\u00d7"
    session.exports.export(OutputOptions(folder=tmp_path / "out", template="{name}-{scale}x"))
    desktop.until(lambda: session.album.item(item).badge is Badge.SAVED)
    saved = session.album.item(item).result
    assert saved is not None
    assert saved.name == "a-2.41x.png"
    with Image.open(saved) as picture:
        assert picture.size == (190, 147)
    assert session.close()
    again = start(run_engine=False)
    again.until(lambda: again.session.photo.picture.stage is Stage.FINISHED)
    assert again.session.edit.scale == scale
    assert again.session.photo.picture.output == (147, 190)


@pytest.mark.parametrize("scale", [1, 1.3, 190 / 79, 4, 7.77])
@pytest.mark.parametrize("condition", list(Condition))
def test_a_crop_covers_its_region_and_stays_within_the_result(
    tmp_path: Path, scale: float, condition: Condition
) -> None:
    photo = read_photo(save_photo(tmp_path / "a.png", (61, 79)))
    height, width = scaled(photo.size, scale)
    for seed in range(20):
        top, left = np.random.default_rng(seed).integers((height, width))
        region = Region(int(top), int(left), height - int(top), width - int(left))
        crop = crop_of(photo, region, scale, condition)
        assert (crop.region.height, crop.region.width) == scaled(crop.pixels.shape[:2], scale)
        assert 0 <= crop.region.top <= region.top + 1
        assert 0 <= crop.region.left <= region.left + 1
        assert crop.region.top + crop.region.height == height
        assert crop.region.left + crop.region.width == width
