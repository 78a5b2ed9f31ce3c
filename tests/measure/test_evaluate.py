from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from pisa_desktop.errors import PisaError
from pisa_desktop.measure import evaluate as e
from pisa_desktop.measure.metrics import Quality, measure
from pisa_desktop.measure.stlpips import Rgb
from pisa_desktop.progress import drain
from tests.measure.checks import COFFEE, picture


def save(photo: Rgb, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(photo).save(path)


def grainy(photo: Rgb, scale: int, rng: np.random.Generator) -> Rgb:
    """A degradation whose every pixel depends on the generator's state."""
    grainy: Rgb = photo[::scale, ::scale] ^ rng.integers(0, 8, (1, 1, 3), np.uint8)
    return grainy


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """A folder of two photos, one of them in a subfolder; their sizes are not multiples of 4."""
    coffee = picture(COFFEE)
    save(coffee[:102, :143], tmp_path / "photos" / "b.png")
    save(coffee[50:151, 40:141], tmp_path / "photos" / "a" / "a.png")
    return tmp_path / "photos"


@pytest.fixture
def pairs(tmp_path: Path) -> tuple[Path, Path]:
    coffee = picture(COFFEE)
    for name, good in {"1.png": coffee[:96], "2.png": coffee[96:]}.items():
        save(good, tmp_path / "good" / name)
        save(good[::4, ::4], tmp_path / "bad" / name)
    return tmp_path / "bad", tmp_path / "good"


def test_pairs_are_restored_at_their_scale_and_measured(pairs: tuple[Path, Path]) -> None:
    seen = []

    def restore(photo: Rgb, scale: int) -> Rgb:
        seen.append((photo.shape, scale))
        return e.bicubic(photo, scale)

    found = drain(e.evaluate(e.real_pairs(*pairs), restore))
    assert seen == [((24, 48, 3), 4)] * 2
    assert [row.name for row in found.rows] == ["1.png", "2.png"]
    for row in found.rows:
        good = picture(pairs[1] / row.name)
        assert row.quality == measure(e.bicubic(good[::4, ::4], 4), good)
    first, second = (row.quality.psnr_y for row in found.rows)
    assert first is not None
    assert second is not None
    assert found.mean.psnr_y == pytest.approx((first + second) / 2)
    assert found.mean.stlpips_vgg is None


@pytest.mark.parametrize(("reduced", "scale"), [(1, 4), (2, 2), (4, 1)])
def test_pairs_are_measured_at_a_smaller_scale_against_a_reduced_target(
    tmp_path: Path, reduced: int, scale: int
) -> None:
    whole = picture(COFFEE)[:128]
    save(whole, tmp_path / "good" / "1.png")
    save(whole[::4, ::4], tmp_path / "bad" / "1.png")
    bad, good = e.real_pairs(tmp_path / "bad", tmp_path / "good", reduced)[0].load()
    assert (good.shape[0] // bad.shape[0], good.shape[1] // bad.shape[1]) == (scale, scale)
    assert abs(float(good.mean()) - float(whole.mean())) < 0.5
    if reduced == 1:
        assert np.array_equal(good, whole)


def test_a_target_that_cannot_be_reduced_is_reported(pairs: tuple[Path, Path]) -> None:
    save(picture(COFFEE)[:98, :192], pairs[1] / "1.png")
    with pytest.raises(PisaError, match=r"1\.png cannot be reduced: its sides are not multiples of 4"):
        drain(e.evaluate(e.real_pairs(*pairs, 4), e.bicubic))


def test_a_perfect_restorer_is_found_perfect(pairs: tuple[Path, Path]) -> None:
    targets = iter([picture(pairs[1] / "1.png"), picture(pairs[1] / "2.png")])
    found = drain(e.evaluate(e.real_pairs(*pairs), lambda photo, scale: next(targets)))
    assert found.mean.psnr_y == np.inf
    assert found.mean.ssim_y == pytest.approx(1)


def test_nothing_is_restored_before_it_is_asked_for(pairs: tuple[Path, Path]) -> None:
    seen = []

    def restore(photo: Rgb, scale: int) -> Rgb:
        seen.append(scale)
        return e.bicubic(photo, scale)

    steps = e.evaluate(e.real_pairs(*pairs), restore)
    assert next(steps).what == "Restoring 1.png"
    assert seen == []
    assert next(steps).what == "Measuring 1.png"
    steps.close()
    assert seen == [4]


def test_progress_rises_to_the_last_picture(pairs: tuple[Path, Path]) -> None:
    progress = [step.fraction for step in e.evaluate(e.real_pairs(*pairs), e.bicubic)]
    assert progress == [0, 0.25, 0.5, 0.75]


@pytest.mark.parametrize(("scale", "sizes"), [(1, [(102, 143), (101, 101)]), (4, [(100, 140), (100, 100)])])
def test_photos_are_cropped_to_a_multiple_of_the_scale(photos: Path, scale: int, sizes: list[tuple[int, int]]) -> None:
    cases = e.degraded_photos(photos, scale, grainy, seed=1)
    assert [case.name for case in cases] == ["b.png", "a/a.png"]
    for case, size in zip(cases, sizes, strict=True):
        bad, good = case.load()
        assert good.shape[:2] == size
        assert (bad.shape[0] * scale, bad.shape[1] * scale) == size


def test_a_crop_is_taken_from_the_middle(photos: Path) -> None:
    _, good = e.degraded_photos(photos, 4, grainy, seed=1, crop=50)[0].load()
    assert np.array_equal(good, picture(photos / "b.png")[27:75, 47:95])


def test_the_same_seed_degrades_a_photo_alike_whatever_else_is_in_the_folder(photos: Path) -> None:
    before = [case.load()[0] for case in e.degraded_photos(photos, 2, grainy, seed=1)]
    save(picture(COFFEE), photos / "0.png")
    added, *again = [case.load()[0] for case in e.degraded_photos(photos, 2, grainy, seed=1)]
    assert added.shape == (96, 96, 3)
    assert all(np.array_equal(a, b) for a, b in zip(before, again, strict=True))
    other = [case.load()[0] for case in e.degraded_photos(photos, 2, grainy, seed=2)]
    assert not any(np.array_equal(a, b) for a, b in zip([added, *again], other, strict=True))


def test_unusable_photos_are_reported(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(PisaError, match="no photos in empty"):
        e.real_pairs(tmp_path / "empty", tmp_path)
    with pytest.raises(PisaError, match="no photos in missing"):
        e.degraded_photos(tmp_path / "missing", 4, grainy, seed=1)
    coffee = picture(COFFEE)
    save(coffee[:31], tmp_path / "tiny" / "x.png")
    save(coffee[:99], tmp_path / "odd" / "x.png")
    save(coffee[:48, :48], tmp_path / "bad" / "x.png")
    with pytest.raises(PisaError, match=r"x\.png is too small to measure on: it needs at least 32 pixels"):
        drain(e.evaluate(e.real_pairs(tmp_path / "bad", tmp_path / "tiny"), e.bicubic))
    with pytest.raises(PisaError, match="not a whole number of times larger"):
        drain(e.evaluate(e.real_pairs(tmp_path / "bad", tmp_path / "odd"), e.bicubic))
    with pytest.raises(PisaError, match="no photos in missing"):
        e.real_pairs(tmp_path / "bad", tmp_path / "missing")


def test_pairs_of_unequal_count_are_refused(pairs: tuple[Path, Path]) -> None:
    (pairs[0] / "2.png").rename(pairs[0] / "3.png")
    with pytest.raises(PisaError, match=r"bad and good must contain photos of the same names; 2\.png has no partner"):
        e.real_pairs(*pairs)
    (pairs[0] / "3.png").unlink()
    with pytest.raises(PisaError, match=r"2\.png has no partner"):
        e.real_pairs(*pairs)


def test_photos_that_cannot_be_read_are_skipped_and_counted(pairs: tuple[Path, Path]) -> None:
    whole = (pairs[0] / "1.png").read_bytes()
    (pairs[0] / "1.png").write_bytes(whole[: len(whole) // 2])
    found = drain(e.evaluate(e.real_pairs(*pairs), e.bicubic))
    assert [row.name for row in found.rows] == ["2.png"]
    assert len(found.skipped) == 1
    assert "1.png" in found.skipped[0]
    (pairs[1] / "2.png").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(PisaError, match=r"There is no photo to measure on\. 1\.png"):
        drain(e.evaluate(e.real_pairs(*pairs), e.bicubic))


ROWS = [
    e.Row("a, b.png", Quality(26.123456789, 0.75, 4.5, 0.25, 0.125)),
    e.Row("c|d.png", Quality(float("inf"), 1.0, None)),
]


def test_a_csv_table_is_exact() -> None:
    assert e.to_csv(ROWS) == (
        "picture,psnr_y,ssim_y,niqe,stlpips_vgg,stlpips_alex\n"
        '"a, b.png",26.123456789,0.75,4.5,0.25,0.125\n'
        "c|d.png,inf,1.0,,,\n"
    )


def test_a_markdown_table_is_rounded() -> None:
    assert e.to_markdown(ROWS) == (
        "| picture | PSNR-Y | SSIM-Y | NIQE | ST-LPIPS VGG | ST-LPIPS Alex * |\n"
        "| --- | ---: | ---: | ---: | ---: | ---: |\n"
        "| a, b.png | 26.12 | 0.750 | 4.50 | 0.250 | 0.125 |\n"
        "| c\\|d.png | ∞ | 1.000 | - | - | - |\n"
    )
