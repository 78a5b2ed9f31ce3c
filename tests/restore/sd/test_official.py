"""Our step-by-step program against the numbers recorded from the published one."""

import math

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from pisa_desktop.progress import drain
from pisa_desktop.restore import colour
from pisa_desktop.restore.sd import official
from pisa_desktop.restore.sd.model import SDModel
from pisa_desktop.restore.sd.official import OfficialOptions, spans
from pisa_desktop.restore.strengths import ColourMode, Strengths
from tests.restore.sd import golden


def options_of(name: str) -> OfficialOptions:
    case = golden.CASES[name]
    mode = ColourMode.NONE if case["align"] == "nofix" else ColourMode(case["align"])
    return OfficialOptions(
        case["upscale"],
        Strengths(case["lp"], case["ls"]),
        mode,
        case["process_size"],
        case["tiled"],
        case["overlap"],
        case["venc"],
        case["vdec"],
    )


def planes(pixels: np.ndarray) -> torch.Tensor:
    return torch.from_numpy(pixels).permute(2, 0, 1)[None].float() / 255


def largest_gain(case: golden.Case, mode: ColourMode) -> float:
    """By how much the colour match enlarges a difference of one level."""
    if mode is not ColourMode.ADAIN:
        return 1.0
    statistics = colour.measure(planes(official.truncated(case.decoded * 0.5 + 0.5)), case.prepared)
    return float((statistics.reference.deviation / statistics.picture.deviation).max())


@pytest.mark.parametrize("name", list(golden.CASES))
def test_equals_the_published_program(model: SDModel, name: str) -> None:
    case, options = golden.read(name), options_of(name)
    result = drain(official.run(model, case.photo, options))
    np.testing.assert_array_equal(result.prepared, case.prepared)
    for ours, theirs in (
        (result.mean, case.mean),
        (result.log_variance, case.log_variance),
        (result.z, case.z),
        (result.e, case.e),
    ):
        torch.testing.assert_close(ours, theirs, rtol=0, atol=1e-4)
    torch.testing.assert_close(result.decoded, case.decoded, rtol=0, atol=1e-4 - golden.DECODED_ROUNDING)
    # Truncation turns a difference of 1e-6 into one of a level, where a value lies at a level's edge; adain then
    # multiplies that by its gain, which is large for a random model.
    difference = np.abs(result.picture.astype(int) - case.picture)
    assert difference.max() <= math.ceil(largest_gain(case, options.mode))
    assert (difference == 0).mean() >= 0.999


@pytest.mark.parametrize("name", list(golden.CASES))
def test_the_picture_follows_from_the_published_tensors(name: str) -> None:
    """Truncation, colour match and final resize, starting from the recorded tensors."""
    case, options = golden.read(name), options_of(name)
    # Values at a level's edge moved by the rounding of the stored tensor: not more than 1 in 400.
    picture = official.finish(case.decoded, case.prepared, case.photo.shape[:2], options)
    difference = np.abs(picture.astype(int) - case.picture)
    assert difference.max() <= math.ceil(largest_gain(case, options.mode))
    assert (difference == 0).mean() >= 0.99


@given(length=st.integers(1, 600), padding=st.sampled_from([11, 32]), tile=st.integers(16, 256))
def test_vae_tiles_cover_the_axis_once(length: int, padding: int, tile: int) -> None:
    if length <= tile + 2 * padding:
        return
    covered = [i for span in spans(length, padding, tile) for i in range(span.kept.start, span.kept.stop)]
    assert covered == list(range(length))
    assert all(s.seen.start <= s.kept.start and s.kept.stop <= s.seen.stop for s in spans(length, padding, tile))


def test_vae_tiles_as_published() -> None:
    """By hand: 74 latents in 4 cores are 19 each, of which 24 is the first multiple (of 8) that fits the tile."""
    kept = [(span.kept.start, span.kept.stop) for span in spans(96, 11, 24)]
    assert kept == [(0, 35), (35, 59), (59, 83), (83, 96)]
    assert [(span.seen.start, span.seen.stop) for span in spans(96, 11, 24)] == [(0, 46), (24, 70), (48, 94), (72, 96)]


@pytest.mark.parametrize("size", [(16, 160), (90, 20)])
def test_panoramas_on_which_the_published_program_fails(model: SDModel, size: tuple[int, int]) -> None:
    """Its tile weights have the wrong size there, or it never ends, since the short side is below the overlap."""
    rng = np.random.default_rng(0)
    photo = rng.integers(0, 256, (*size, 3), dtype=np.uint8)
    options = OfficialOptions(scale=2, process_size=16, latent_tile=16, latent_overlap=8)
    picture = drain(official.run(model, photo, options)).picture
    assert picture.shape == (2 * size[0] // 8 * 8, 2 * size[1] // 8 * 8, 3)
