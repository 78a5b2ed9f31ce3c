"""What opening and saving take of memory, against peaks that were recorded with 12 megapixels (figures.md)."""

from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image

from pisa_desktop.free_memory import Shortage
from pisa_desktop.photo.depth import png
from pisa_desktop.photo.depth.pixels import DeepPixels
from pisa_desktop.photo.formats import Format, PhotoError
from pisa_desktop.photo.memory import ask_for_saving
from pisa_desktop.photo.photo import Photo
from pisa_desktop.photo.read import read_photo
from tests.photo import heic
from tests.photo.builders import matrix_profile

WIDTH, HEIGHT = 96, 64
RGB = Image.new("RGB", (WIDTH, HEIGHT), (90, 120, 60))


def transparent() -> Image.Image:
    picture = RGB.copy()
    picture.putalpha(Image.linear_gradient("L").resize(RGB.size))
    return picture


def turned() -> Image.Exif:
    exif = Image.Exif()
    exif[274] = 6
    return exif


def saved(folder: Path, kind: str) -> Path:
    """A photo of a kind, by the name that it has in the table of figures.md."""
    path, deep = folder / kind, np.full((HEIGHT, WIDTH, 3), 30_000, np.uint16)
    covered = np.dstack([deep, np.full((HEIGHT, WIDTH), 9000, np.uint16)])
    match kind:
        case "grey.jpg":
            RGB.convert("L").save(path)
        case "cmyk.jpg":
            RGB.convert("CMYK").save(path)
        case "turned.jpg":
            RGB.save(path, exif=turned())
        case "rgba.png" | "rgba.webp" | "rgba.avif":
            transparent().save(path)
        case "deep.tif":
            tifffile.imwrite(path, deep, photometric="rgb")
        case "float.tif":
            tifffile.imwrite(path, deep.astype(np.float32) / 65_535, photometric="rgb")
        case "deep.png" | "deep-rgba.png" | "deep-grey.png":
            shown = {"deep.png": deep, "deep-rgba.png": covered, "deep-grey.png": deep[..., 0]}[kind]
            with path.open("wb") as file:
                png.write(file, shown)
        case "deep-rgba.tif":
            tifffile.imwrite(path, covered, photometric="rgb", extrasamples=["unassalpha"])
        case "wide.jpg":
            RGB.save(path, icc_profile=matrix_profile())
        case "rgba.heic":
            path.write_bytes(heic.heic(heic.coded(), heic.auxiliary(heic.ALPHA)))
        case _:
            RGB.save(path)
    return path


def needed(caught: pytest.ExceptionInfo[PhotoError]) -> float:
    """Bytes per pixel."""
    shortage = caught.value.__cause__
    assert isinstance(shortage, Shortage)
    return shortage.needed / (WIDTH * HEIGHT)


@pytest.mark.parametrize(
    ("kind", "recorded"),
    [
        ("rgb.jpg", 7.9),
        ("turned.jpg", 11.7),
        ("cmyk.jpg", 11.7),
        ("rgb.png", 7.9),
        ("wide.jpg", 14.1),
        ("rgba.png", 20.4),
        ("rgb.bmp", 7.8),
        ("rgb.webp", 16.4),
        ("rgba.webp", 24.3),
        ("rgb.avif", 10.9),
        ("rgba.avif", 18.7),
        ("rgb.tif", 8.1),
        ("rgba.heic", 18.7),
        ("deep.tif", 13.9),
        ("deep.png", 13.1),
        ("deep-rgba.png", 36.5),
        ("deep-rgba.tif", 36.5),
        ("float.tif", 34.2),
    ],
)
def test_opening_takes_what_was_recorded(tmp_path: Path, kind: str, recorded: float) -> None:
    path = saved(tmp_path, kind)
    with pytest.raises(PhotoError) as caught:
        read_photo(path, free=lambda: 0)
    assert recorded <= needed(caught) <= 1.25 * recorded
    assert str(caught.value) == (f"Opening {kind} needs about 0.0 GB of memory; 0.0 GB are free. Close other programs.")
    assert read_photo(path, free=lambda: caught.value.__cause__.needed).size  # type: ignore[union-attr]


@pytest.mark.parametrize(("kind", "recorded"), [("grey.jpg", 4.7), ("deep-grey.png", 6.1)])
def test_never_less_than_recorded(tmp_path: Path, kind: str, recorded: float) -> None:
    """Grey counts as coloured."""
    with pytest.raises(PhotoError) as caught:
        read_photo(saved(tmp_path, kind), free=lambda: 0)
    assert recorded <= needed(caught)


@pytest.mark.parametrize(
    ("written", "alpha", "deep", "recorded"),
    [
        (Format.JPEG, False, False, 8.1),
        (Format.PNG, False, False, 8.0),
        (Format.PNG, True, False, 17.0),
        (Format.WEBP, False, False, 20.6),
        (Format.WEBP, True, False, 39.7),
        (Format.TIFF, False, False, 10.7),
        (Format.AVIF, False, False, 43.8),
        (Format.AVIF, True, False, 46.7),
        (Format.PNG, False, True, 38.6),
        (Format.TIFF, False, True, 38.6),
    ],
)
def test_saving_takes_what_was_recorded(written: Format, alpha: bool, deep: bool, recorded: float) -> None:
    """Beside the result itself."""
    pixels = np.zeros((HEIGHT, WIDTH, 3), np.uint8)
    photo = Photo(
        Path("wren.png"),
        Format.PNG,
        pixels,
        alpha=pixels[..., 0] if alpha else None,
        deep=DeepPixels(pixels.astype(np.uint16), None) if deep else None,
    )
    target = Path("wren").with_suffix(f".{written.lower()}")
    with pytest.raises(PhotoError) as caught:
        ask_for_saving(photo, photo.size, target, written, lambda: 0)
    assert recorded <= needed(caught) - 3 <= 1.25 * recorded
    assert str(caught.value).startswith(f"Saving {target} needs about 0.0 GB of memory; 0.0 GB are free. Choose ")
    ask_for_saving(photo, photo.size, target, written, lambda: 60 * WIDTH * HEIGHT)
