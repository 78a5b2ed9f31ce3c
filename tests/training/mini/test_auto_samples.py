"""Samples for Auto: every history of a photo, at every scale, and what is known of the result."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from pisa_desktop.progress import drain
from pisa_desktop.restore.auto import measure
from pisa_desktop.training.mini.auto_samples import (
    HISTORIES,
    SIDE,
    History,
    Known,
    Sample,
    aged,
    make_samples,
    read_samples,
)
from tests.restore.test_auto import leaves

MINI = Path(__file__).parents[3] / "resources" / "mini"
PHOTO = leaves(300, 320)


@pytest.mark.parametrize("history", HISTORIES, ids=lambda history: history.name)
def test_a_photo_of_any_history_has_its_size_and_the_quality_of_its_jpeg(history: History) -> None:
    good = PHOTO[:128, :128]
    bad, quality = aged(good, 1, history, np.random.default_rng(1))
    assert bad.shape == good.shape
    assert np.array_equal(bad, good) is (history.name == "clean")
    again, _ = aged(good, 1, history, np.random.default_rng(1))
    assert np.array_equal(bad, again)
    assert quality is None or 20 <= quality <= 100


@pytest.mark.parametrize("scale", [1, 2, pytest.param(4, marks=pytest.mark.system)])
def test_a_photo_that_was_enlarged_has_no_fine_detail(scale: int) -> None:
    good = np.kron(PHOTO[:SIDE, :SIDE], np.ones((scale, scale, 1), np.uint8))
    enlarged = next(history for history in HISTORIES if history.name == "enlarged by 4")
    bad, _ = aged(good, scale, enlarged, np.random.default_rng(0))
    assert bad.shape == (SIDE, SIDE, 3)
    found, before = measure(bad), measure(PHOTO[:SIDE, :SIDE])
    assert found is not None
    assert before is not None
    assert found.fall < before.fall - 2


def test_samples_are_made_once_and_say_what_each_condition_gave(tmp_path: Path) -> None:
    drain(make_samples([PHOTO], MINI, tmp_path, count=1))
    found, *others = read_samples(tmp_path)
    assert others == []
    assert (found.known.history, found.known.scale, found.known.photo, found.table) == ("clean", 1, 0, None)
    assert found.pixels.shape == (SIDE, SIDE, 3)
    sharp, soft, worn = found.known.distances
    assert 0 < sharp < soft < worn
    assert found.known.psnr[0] > found.known.psnr[1] > found.known.psnr[2]
    before = [(path, path.stat().st_mtime_ns) for path in tmp_path.iterdir()]
    assert list(make_samples([PHOTO], MINI, tmp_path, count=1)) == []
    assert [(path, path.stat().st_mtime_ns) for path in tmp_path.iterdir()] == before


def test_the_table_of_a_sample_is_that_of_its_jpeg(tmp_path: Path) -> None:
    Image.fromarray(PHOTO).save(tmp_path / "a.jpg", quality=37)
    with Image.open(tmp_path / "a.jpg") as image:
        stored = image.quantization[0]  # type: ignore[attr-defined]
    assert Sample(PHOTO, Known("web", 1, 0, 37, (0, 0, 0), (0, 0, 0))).table == stored
