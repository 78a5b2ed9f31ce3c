"""The files of tests/data/cases, and what is right for each."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

FOLDER = Path(__file__).parents[1] / "data" / "cases"
PLACE = 50, 48
"""Row and column, as stored, of the pixel that is compared."""
COLOUR, GREY = (124, 126, 181), (147, 147, 147)
ADOBE, P3 = (124, 127, 184), (124, 127, 186)
DEEP = "The 16 bits per colour were reduced to 8."
CMYK = "The CMYK colours for print were converted to RGB."
ICC = "The colour profile is damaged or made for other colours, so it was ignored."
CUT = "The file is damaged or cut short; it was opened as far as it goes."
HDR = "The colours are made for HDR screens (PQ); they were read as ordinary ones."
MORE = "The second part of the XMP data was not kept."
GAIN_MAP = "The gain map for HDR screens was not kept."
TEXT = "The text in the file is damaged or too large, so it was not kept."


@dataclass(frozen=True)
class Case:
    """A file and what is right."""

    names: str
    """In FOLDER, with their folder before the colon; several kinds of file may be right in the same way."""
    pixel: tuple[int, int, int] = COLOUR
    turn: int = 1
    alpha: int | None = None
    """At the same place; None for no alpha."""
    notes: tuple[str, ...] = ()
    near: int = 3
    """Allowed difference."""
    deep: bool = False
    """Whether it has, and keeps, more than 8 bits per colour."""
    cut: bool = False
    """Whether the file is opened only when that is asked for."""


CASES = [
    Case("bmp: bgrx32.bmp v5-alpha-mask-all-zero.bmp"),
    Case("bmp: v4-a1r5g5b5-zero.bmp", near=6),
    Case("more: v3-alpha-real.bmp", alpha=255),
    Case("colour: adobergb-icc.jpg adobergb-icc.png dcf-adobergb-no-icc.jpg", ADOBE),
    Case("meta: png-raw-icc.png", ADOBE),
    Case("png: odd-iccp-method.png", ADOBE),
    Case("colour: p3-icc-v4.png png-cicp-p3.png", P3),
    Case("colour: avif-nclx-srgb.avif png-srgb-chunk.png png-gama-2.2.png"),
    Case("colour: avif-nclx-pq.avif png-cicp-pq.png", notes=(HDR,)),
    Case("colour: png-gama-1.0.png", (186, 187, 219)),
    Case("colour: png-gama-mac-1.8.png", (143, 144, 194)),
    Case("colour: broken-icc.jpg rgb-with-grey-icc.png", notes=(ICC,)),
    Case("colour: cmyk-adobe.jpg cmyk-no-adobe-marker.jpg cmyk.tif", notes=(CMYK,)),
    Case("colour: grey-icc-1.8.jpg grey-icc-1.8.png", (164, 164, 164)),
    Case("colour: grey-with-rgb-icc.jpg", (148, 148, 148)),
    Case("jpeg: comment.jpg iptc.jpg no-eoi.jpg progressive.jpg trailing-garbage.jpg trailing-zeros-no-eoi.jpg"),
    Case("jpeg: cut-at-90-percent.jpg progressive-cut.jpg", notes=(CUT,), cut=True),
    Case("meta: extended-xmp.jpg", notes=(MORE,)),
    Case("meta: ultra-hdr.jpg", notes=(GAIN_MAP,)),
    Case("meta: faces-orientation-6.jpg", turn=6),
    Case("meta: faces-upright.jpg jfif-aspect-only.jpg jfif-cm.jpg large-makernote.jpg motion-photo.jpg places.jpg"),
    Case(
        "meta: subject-area.jpg xmp-nearly-64k.jpg xmp-thumbnail.jpg phys-unknown-unit.png png-itxt-title.png rich.tif"
    ),
    Case("meta: png-raw-xmp.png png-texts.png"),
    Case("meta: mpo-second-cut-off.jpg", notes=("Only the first of 2 pictures in the file was kept.",)),
    Case("more: alpha-zero.png", alpha=0),
    Case("more: cmyk16.tif", notes=(DEEP, CMYK)),
    Case("more: greya16-straight.tif", GREY, alpha=167, deep=True),
    Case("more: greya8-premultiplied.tif", GREY, alpha=167),
    Case("more: greyi16-lzw.tif", GREY, deep=True),
    Case("more: no-resolution.tif"),
    Case("more: rgb12.tif", deep=True),
    Case("more: rgba16-premultiplied-lzw.tif", alpha=167, deep=True),
    Case("more: xmp-only-6.avif xmp-only-6.tif", turn=6),
    *(Case(f"orient: exif-{turn}.jpg", turn=turn) for turn in range(1, 9)),
    Case("orient: exif-6-xmp-6.jpg exif-6.png exif-6.webp exif-without-orientation-xmp-6.jpg irot-6.avif", turn=6),
    Case("orient: raw-profile-exif-6.png xmp-only-6.jpg xmp-only-6.png", turn=6),
    Case("png: animated.gif animated.webp", notes=("Only the first of 2 frames of the animation was kept.",)),
    Case("png: apng.png", notes=("Only the first of 2 frames of the animation was kept.",)),
    Case("png: bad-crc-of-text.png", notes=(TEXT,)),
    Case("png: big-xmp-compressed.png interlaced.png"),
    Case("png: grey16-fine.png", (153, 153, 153), deep=True),
    Case("png: rgb16-fine.png", (153, 153, 153), deep=True),
    Case("png: grey16-trns.png", GREY, alpha=255, deep=True),
    Case("png: grey8-trns.png", GREY, alpha=255),
    Case("png: la.png", GREY, alpha=128),
    Case("png: hard-alpha.png", (199, 119, 59), alpha=0),
    Case("png: one-bit.png", (0, 0, 0)),
    Case("png: palette-trns.png", (126, 124, 196), alpha=255),
    Case("png: rgb16-trns.png", alpha=255, deep=True),
    Case("png: rgb8-trns.png", alpha=255),
    Case("png: rgba16.png", alpha=129, deep=True),
    Case("skip: scan.jpg scan.png"),
    Case("folder: IMG_0001.JPG"),
    Case("tiff: bigtiff.tif cielab8.tif dpi-in-cm.tif dpi-no-unit.tif iptc-33723.tif iptc-in-photoshop-only.tif"),
    Case("tiff: rgb8-jpeg.tif rgb8-packbits.tif rgb8-planar-lzw.tif rgb8-tiff_adobe_deflate.tif rgbi8.tif tiled.tif"),
    Case("tiff: fax-g4.tif", (0, 0, 0)),
    Case("tiff: grey-float32.tif grey-int16.tif grey-uint32.tif grey12.tif grey16-lzw.tif", GREY, deep=True),
    Case("tiff: grey16-white-is-zero.tif", GREY, deep=True),
    Case("tiff: grey4.tif", (153, 153, 153)),
    Case("tiff: greyi8.tif", GREY),
    Case("tiff: orientation-6-16bit.tif", turn=6, deep=True),
    Case("tiff: orientation-6.tif", turn=6),
    Case("tiff: cielab16.tif rgb-float32.tif rgb16-lzw-be.tif rgb16-lzw.tif rgb16-planar-deflate.tif", deep=True),
    Case("tiff: rgb16-planar-lzw.tif rgb16-planar.tif rgb16.tif rgba16-lzw-unspecified.tif", deep=True),
    Case("tiff: rgbi16-vuescan.tif", deep=True),
    Case("tiff: rgb16-alpha-and-mask.tif", alpha=120, deep=True),
    Case("tiff: rgb8-alpha-and-mask.tif", alpha=120),
    Case("tiff: rgba16-premultiplied.tif rgba16-straight.tif", alpha=167, deep=True),
    Case("tiff: rgba8-premultiplied.tif", alpha=167),
    Case("tiff: three-pages.tif", notes=("Only the first of 3 pictures in the file was kept.",)),
    Case("tiff: thumbnail-page-first.tif"),
]
ELSEWHERE = {
    "folder/IMG_0002.HEIC": "photo.test_cases test_a_photo_that_cannot_be_opened_fails_with_its_reason",
    "folder/IMG_0003.JPG": "photo.test_cases test_a_photo_that_cannot_be_opened_fails_with_its_reason",
    "folder/IMG_0004.JPG": "photo.test_cases test_a_photo_that_cannot_be_opened_fails_with_its_reason",
    "hostile/A-exif1m.png": "photo.test_hostile test_no_small_file_takes_more_than_500_megabytes",
    "hostile/E-depth.tif": "photo.test_hostile test_a_sentence_wherever_it_is_opened",
    "hostile/N-lossless268.webp": "photo.test_hostile test_a_sentence_wherever_it_is_opened",
    "hostile/damaged.avif": "photo.test_hostile test_a_sentence_wherever_it_is_opened",
    "hostile/garbage.png": "photo.test_hostile test_what_is_broken_beside_the_pixels_is_left_out",
    "hostile/icc-one-byte.webp": "photo.test_hostile test_what_is_broken_beside_the_pixels_is_left_out",
    "more/black-and-white-in-rgb.png": "photo.test_cases test_black_and_white_in_a_colour_file_stays_without_colour",
    "more/large-no-eoi.jpg": "photo.test_cases test_a_jpeg_without_its_last_two_bytes_is_whole",
    "more/too-long-at-4x.webp": "test_enhance test_the_largest_size_of_each_format",
    "png/big-icc.jpg": "photo.test_what_files_say test_a_large_profile_of_a_jpeg_is_kept_in_png",
    "png/big-icc.png": "photo.test_what_files_say test_a_large_profile_of_a_jpeg_is_kept_in_png",
    "png/big-xmp-plain.png": "photo.test_what_files_say test_a_large_packet_of_a_png_is_kept",
}
"""Files that have tests of their own, some of them with a file like it that is made there; and those tests."""


def each() -> list[tuple[Path, Case]]:
    """Every file with its case."""
    pairs = []
    for case in CASES:
        folder, names = case.names.split(": ")
        pairs += [(FOLDER / folder / name, case) for name in names.split()]
    return pairs


def place(turn: int, pixels: NDArray[np.uint8]) -> tuple[int, int]:
    """Where the compared pixel is after the picture was turned as EXIF's number says."""
    height, width = pixels.shape[:2] if turn < 5 else pixels.shape[1::-1]
    marked = Image.new("L", (width, height))
    marked.putpixel(PLACE[::-1], 255)
    turned = marked if turn == 1 else marked.transpose(_TURNS[turn])
    row, column = np.argwhere(np.asarray(turned))[0]
    return int(row), int(column)


_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
