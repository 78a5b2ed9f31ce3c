"""Makes the sample photos of this folder from freely licensed pictures; CREDITS.md names their authors.

    python make_samples.py FOLDER

FOLDER holds the source pictures: astronaut.png and chelsea.png from scikit-image 0.26.0 (skimage/data in its
wheel), and from Debian's lomiri-wallpapers-16.04 20.04.0-2 (usr/share/backgrounds) the files
friends_by_Aitzol_Berasategi.jpg, picosdeeuropa_by_Aitzol_Berasategi.jpg and
seeding_by_Clements_Engelhardt.jpg. The same sources and versions of NumPy and Pillow give the same bytes.
"""

import io
import sys
from collections.abc import Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter
from PIL.ExifTags import IFD, Base
from PIL.TiffImagePlugin import IFDRational

Floats = NDArray[np.float64]
OUT = Path(__file__).parent


def load(path: Path, box: tuple[int, int, int, int], size: tuple[int, int]) -> Image.Image:
    """Read a source picture in RGB, crop it to `box` and reduce it to `size`."""
    with Image.open(path) as picture:
        return picture.convert("RGB").crop(box).resize(size, Image.Resampling.LANCZOS)


def as_array(image: Image.Image) -> Floats:
    """Convert a picture to floats 0..1."""
    return np.asarray(image, dtype=np.float64) / 255


def as_image(array: Floats) -> Image.Image:
    """Convert floats 0..1 to a picture."""
    return Image.fromarray(np.round(np.clip(array, 0, 1) * 255).astype(np.uint8))


def noise(rng: np.random.Generator, shape: tuple[int, ...], radius: float) -> Floats:
    """Return Gaussian noise of standard deviation 1 whose grains have this radius in pixels."""
    field = rng.standard_normal(shape)
    kernel = np.exp(-0.5 * (np.arange(-4, 5) / radius) ** 2)
    for axis in (0, 1):
        field = np.tensordot(kernel, np.stack([np.roll(field, k, axis) for k in range(-4, 5)]), 1)
    return np.asarray(field / field.std())


def exif(taken: str, details: Mapping[int, object], **tags: object) -> Image.Exif:
    """Return EXIF data of a picture taken at this time; `tags` are given by name."""
    data = Image.Exif()
    data.update({int(Base[name]): value for name, value in tags.items()} | {int(Base.DateTime): taken})
    data.get_ifd(IFD.Exif).update({Base.DateTimeOriginal: taken, **details})
    return data


def lens(exposure: int, aperture: float, iso: int, focal: float) -> dict[int, object]:
    """Return the EXIF details of an exposure of 1/`exposure` seconds."""
    return {
        Base.ExposureTime: IFDRational(1, exposure),
        Base.FNumber: IFDRational(round(aperture * 10), 10),
        Base.ISOSpeedRatings: iso,
        Base.FocalLength: IFDRational(round(focal * 10), 10),
    }


def compressed(image: Image.Image, quality: int) -> Image.Image:
    """Return the picture compressed as JPEG of this quality with 4:2:0 chroma."""
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=quality, subsampling="4:2:0")
    return Image.open(buffer).convert("RGB")


def old_portrait(sources: Path) -> None:
    """Make a scan of an old print: soft, faded to sepia, grainy, with dust and scratches."""
    rng = np.random.default_rng(8)
    image = load(sources / "astronaut.png", (70, 0, 390, 400), (320, 400)).convert("L")
    grey = as_array(image.filter(ImageFilter.GaussianBlur(1.1)))
    grey = 0.17 + 0.68 * grey**0.9 + 0.022 * noise(rng, grey.shape, 0.7)
    y, x = np.mgrid[-1:1:400j, -1:1:320j]
    grey += 0.07 * np.clip(x**2 + y**2 - 0.5, 0, 1)  # the edges have faded most
    sepia = as_image(grey[..., None] ** np.array([0.8, 1.0, 1.35]))
    draw = ImageDraw.Draw(marks := Image.new("L", sepia.size))
    for left, top, length in ((28, 30, 130), (252, 210, 150), (286, 15, 90)):
        draw.line((left, top, left + rng.uniform(-9, 9), top + length), fill=120)
    for left, top in rng.uniform((0, 0), sepia.size, (40, 2)):
        draw.point((left, top), fill=int(rng.integers(90, 200)))
    marks = marks.filter(ImageFilter.GaussianBlur(0.5))
    sepia.paste(Image.new("RGB", sepia.size, (246, 238, 222)), mask=marks)
    data = exif("2009:11:08 16:20:11", {}, Make="Flatbed", Model="Flatbed 300", ImageDescription="Portrait")
    sepia.save(OUT / "old-portrait.jpg", quality=90, exif=data, dpi=(150, 150))


def phone_cat(sources: Path) -> None:
    """Make a phone picture in poor light: blotchy colour noise, fine grey noise, slightly dark."""
    rng = np.random.default_rng(2)
    image = load(sources / "chelsea.png", (0, 0, 451, 300), (451, 300))
    clean = as_array(image) ** 1.15 * np.array([1.0, 0.95, 0.86])
    grey = noise(rng, clean.shape[:2], 0.5)[..., None]
    colour = noise(rng, clean.shape, 1.2)
    noisy = clean + np.sqrt(clean + 0.05) * (0.045 * grey + 0.035 * colour)
    data = exif("2014:01:19 21:47:03", lens(15, 2.4, 3200, 4.1), Make="Pocket", Model="Pocket 5")
    as_image(noisy).save(OUT / "phone-cat.jpg", quality=88, exif=data, dpi=(72, 72))


def web_mountains(sources: Path) -> None:
    """Make a picture saved twice for a web page: blocks, ringing, washed-out colour."""
    image = load(sources / "picosdeeuropa_by_Aitzol_Berasategi.jpg", (300, 250, 2860, 1850), (640, 400))
    image = compressed(image, 22).resize((560, 350), Image.Resampling.BICUBIC)
    image.save(OUT / "web-mountains.jpg", quality=26, subsampling="4:2:0")


def blurred_dogs(sources: Path) -> None:
    """Make an out-of-focus picture from a camera held upright: stored on its side, EXIF orientation 6."""
    rng = np.random.default_rng(4)
    image = load(sources / "friends_by_Aitzol_Berasategi.jpg", (450, 600, 1550, 2067), (360, 480))
    soft = as_array(image.filter(ImageFilter.GaussianBlur(1.5)))
    upright = as_image(soft + 0.012 * noise(rng, soft.shape, 0.5))
    data = exif(
        "2012:05:27 11:30:52",
        lens(60, 2.8, 400, 85),
        Make="Optica",
        Model="Optica D40",
        Orientation=6,
        Artist="Aitzol Berasategi",
        Copyright="Aitzol Berasategi, CC BY 4.0",
    )
    lying = upright.transpose(Image.Transpose.ROTATE_90)
    lying.save(OUT / "blurred-dogs.jpg", quality=90, exif=data, dpi=(72, 72))


def small_dandelion(sources: Path) -> None:
    """Make a clean but small picture."""
    image = load(sources / "seeding_by_Clements_Engelhardt.jpg", (500, 100, 2900, 1900), (400, 300))
    image.save(OUT / "small-dandelion.png", optimize=True)


if __name__ == "__main__":
    for make in (old_portrait, phone_cat, web_mountains, blurred_dogs, small_dandelion):
        make(Path(sys.argv[1]))
