"""Auto chooses the condition a photo is restored best in, from its pixels and JPEG tables alone."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageFilter

from pisa_desktop.photo.read import read_photo
from pisa_desktop.restore.auto import assess, measure
from pisa_desktop.restore.condition import Condition

SAMPLES = Path(__file__).parents[2] / "resources" / "samples"
SHARP, SOFT, WORN = Condition


def leaves(height: int, width: int, seed: int = 0) -> np.ndarray:
    """Overlapping discs of all sizes with crisp edges and a little texture: the statistics of a sharp photo."""
    rng = np.random.default_rng(seed)
    photo = np.full((height, width, 3), 128, np.float32)
    y, x = np.mgrid[:height, :width].astype(np.float32)
    for radius in 4 * rng.pareto(1.5, size=height * width // 400) + 2:
        inside = (y - rng.uniform(0, height)) ** 2 + (x - rng.uniform(0, width)) ** 2 < min(radius, height / 4) ** 2
        photo[inside] = rng.uniform(20, 235, 3)
    return (photo + rng.normal(0, 0.7, photo.shape)).clip(0, 255).round().astype(np.uint8)


def blurred(photo: np.ndarray, radius: float, noise: float) -> np.ndarray:
    """The photo out of focus, then with noise of that many levels."""
    soft = np.asarray(Image.fromarray(photo).filter(ImageFilter.GaussianBlur(radius)), np.float32)
    noisy = soft + np.random.default_rng(1).normal(0, noise, photo.shape)
    return noisy.clip(0, 255).round().astype(np.uint8)


def without_colour(photo: np.ndarray) -> np.ndarray:
    return np.repeat(np.asarray(Image.fromarray(photo).convert("L"))[..., None], 3, 2)


@pytest.fixture(scope="module")
def texture() -> np.ndarray:
    return leaves(384, 512)


@pytest.mark.parametrize("scale", [1, 2, 4])
def test_a_sharp_photo_is_sharp(texture: np.ndarray, scale: int) -> None:
    assert assess(texture).at(scale) is SHARP


@pytest.mark.parametrize("noise", [5, 12])
def test_a_blurred_and_noisy_photo_is_not(texture: np.ndarray, noise: int) -> None:
    assert assess(blurred(texture, 2.5, noise)).at(1) is not SHARP


def test_a_photo_without_colour_is_judged_the_same(texture: np.ndarray) -> None:
    assert assess(without_colour(texture)).at(1) is SHARP
    assert assess(without_colour(blurred(texture, 2.5, 12))).at(1) is not SHARP


def test_a_photo_that_was_enlarged_by_4_is_worn_but_not_if_it_is_to_be_enlarged_again(texture: np.ndarray) -> None:
    large = np.asarray(Image.fromarray(texture).resize((2048, 1536), Image.Resampling.BICUBIC))
    assessment = assess(large)
    assert assessment.at(1) is WORN
    assert assessment.at(4) is not WORN


def test_nothing_is_worn_at_4x(texture: np.ndarray) -> None:
    for bad in (blurred(texture, 6, 20), blurred(texture, 4, 0), blurred(texture, 0, 40)):
        assert assess(bad).at(4) is not WORN


def test_other_scales_are_judged_as_the_next_larger_one_that_is_computed(texture: np.ndarray) -> None:
    photos = [blurred(texture, radius, noise) for radius in (0, 1, 2, 4) for noise in (0, 4, 12)]
    found = [assess(photo) for photo in photos]
    assert [a.at(1.5) for a in found] == [a.at(2) for a in found]
    assert [a.at(3) for a in found] == [a.at(4) for a in found]
    assert [a.at(8) for a in found] == [a.at(4) for a in found]
    assert [a.at(1) for a in found] != [a.at(4) for a in found]


@pytest.mark.parametrize("size", [(1, 1), (5, 700), (40, 50), (63, 63)])
def test_a_tiny_photo_is_never_reduced(size: tuple[int, int], texture: np.ndarray) -> None:
    bad = blurred(texture, 2.5, 12)
    assert assess(np.resize(bad, (*size, 3))).at(1) is SHARP


@pytest.mark.parametrize("level", [0, 128, 255])
def test_a_photo_that_shows_nothing_is_sharp(level: int) -> None:
    grey = np.full((300, 400, 3), level, np.uint8)
    assert measure(grey) is None
    assert assess(grey).at(1) is SHARP


def test_where_in_the_photo_its_parts_lie_changes_nothing() -> None:
    """A photo of 1024 pixels a side is measured in its sixteen tiles of 256."""
    tiles = [leaves(256, 256, seed)[:, :, ::-1] // (1 + seed % 3) for seed in range(16)]
    order = np.random.default_rng(2).permutation(16)

    def photo(tiles: list[np.ndarray]) -> np.ndarray:
        return np.concatenate([np.concatenate(tiles[row : row + 4], 1) for row in range(0, 16, 4)])

    assert measure(photo(tiles)) == measure(photo([tiles[i] for i in order]))


def test_the_order_of_the_jpeg_steps_does_not_matter(texture: np.ndarray) -> None:
    table = list(range(1, 65))
    features = measure(texture, table)
    assert features == measure(texture, table[::-1])
    assert features is not None
    assert features.quantisation == pytest.approx(np.log2(32.5))


def test_features_say_what_they_are_named_after(texture: np.ndarray) -> None:
    sharp, soft, noisy = measure(texture), measure(blurred(texture, 2, 0)), measure(blurred(texture, 0, 8))
    assert sharp is not None
    assert soft is not None
    assert noisy is not None
    assert soft.slope < sharp.slope - 1
    assert soft.fall < sharp.fall - 3
    assert noisy.fall == pytest.approx(sharp.fall, abs=0.5), "the noise does not count as detail"
    assert 2**noisy.noise - 0.5 == pytest.approx(5, abs=1)
    assert noisy.detail < sharp.detail - 1


def test_noise_is_measured_in_levels() -> None:
    """Luma of independent noise of 8 levels in each channel has a deviation of 8 * |(0.299, 0.587, 0.114)| = 5.35."""
    grey = np.full((512, 512, 3), 128.0)
    noisy = grey + np.random.default_rng(3).normal(0, 8, grey.shape)
    features = measure(noisy.round().astype(np.uint8))
    assert features is not None
    assert 2**features.noise - 0.5 == pytest.approx(5.35, rel=0.2)
    assert features.detail == pytest.approx(0, abs=0.3)


def test_blocks_are_found_in_pixels_that_came_from_a_strong_jpeg(texture: np.ndarray, tmp_path: Path) -> None:
    Image.fromarray(texture).save(tmp_path / "blocks.jpg", quality=10)
    plain, blocky = measure(texture), measure(np.asarray(Image.open(tmp_path / "blocks.jpg")))
    assert plain is not None
    assert blocky is not None
    assert blocky.blocks > plain.blocks + 0.2


def test_one_straight_line_is_no_block(texture: np.ndarray) -> None:
    """A bright wall beside a dark one: the step between them lies on an edge of blocks, but alone."""
    wall = texture // 8 + 40
    wall[:, 256:] += 120
    alone, both = measure(texture // 8 + 40), measure(wall)
    assert alone is not None
    assert both is not None
    assert both.blocks == pytest.approx(alone.blocks, abs=0.1)


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("small-dandelion.png", (SHARP, SHARP, SHARP)),
        ("phone-cat.jpg", (SHARP, SHARP, SHARP)),  # its fur is drawn by single pixels, noise and all
        ("blurred-dogs.jpg", (SOFT, SOFT, SOFT)),
        ("old-portrait.jpg", (SOFT, SOFT, SHARP)),
        ("web-mountains.jpg", (SHARP, SHARP, SHARP)),
    ],
)
def test_samples_are_what_the_eye_prefers_at_1x_2x_and_4x(name: str, wanted: tuple[Condition, ...]) -> None:
    photo = read_photo(SAMPLES / name)
    assessment = assess(photo.pixels, photo.jpeg_steps)
    assert tuple(assessment.at(scale) for scale in (1, 2, 4)) == wanted


@pytest.mark.parametrize("radius", [2, 3, 4, 6])
def test_a_photo_out_of_focus_is_not_sharp_however_far(radius: float, texture: np.ndarray) -> None:
    assert assess(blurred(texture, radius, 0)).at(1) is not SHARP


def test_half_of_a_sharp_photo_may_be_out_of_focus(texture: np.ndarray) -> None:
    photo = np.concatenate([texture, blurred(texture, 8, 0), blurred(texture, 8, 0)], axis=1)
    assert assess(photo).at(1) is SHARP


def test_it_needs_no_torch() -> None:
    code = "import sys, pisa_desktop.restore.auto; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
