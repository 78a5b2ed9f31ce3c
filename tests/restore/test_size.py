"""Sizes as people say them: factors, sides in pixels, sides on paper."""

import pytest

from pisa_desktop.errors import UsageError
from pisa_desktop.restore.size import Side, Size, Unit
from pisa_desktop.restore.strengths import scaled

PHOTO = (683, 1024)
"""(height, width)."""


@pytest.mark.parametrize(
    ("text", "size", "result", "dpi"),
    [
        ("2", Size(2), (1366, 2048), None),
        ("2.4050632911392404", Size(190 / 79), (1643, 2463), None),
        ("2@150", Size(2, dpi=150), (1366, 2048), 150),
        ("long=4000", Size(4000, Unit.PIXELS, Side.LONG), (2668, 4000), None),
        ("width=3000@240", Size(3000, Unit.PIXELS, Side.WIDTH, 240), (2001, 3000), 240),
        ("height=1000", Size(1000, Unit.PIXELS, Side.HEIGHT), (1000, 1499), None),
        ("width=30cm@300", Size(30, Unit.CENTIMETRES, Side.WIDTH, 300), (2363, 3543), 300),
        ("long=25.4cm@100", Size(25.4, Unit.CENTIMETRES, Side.LONG, 100), (683, 1024), 102.4),
    ],
)
def test_a_size_and_its_text(text: str, size: Size, result: tuple[int, int], dpi: float | None) -> None:
    """The last is smaller than the photo, which is never reduced: on paper it is met by another resolution."""
    assert Size.parse(text) == size
    assert str(size) == text
    assert scaled(PHOTO, size.scale(PHOTO)) == result
    assert size.resolution(PHOTO) == dpi


def test_the_long_edge_is_the_height_of_an_upright_photo() -> None:
    assert scaled((1024, 683), Size.parse("long=4000px").scale((1024, 683))) == (4000, 2668)


@pytest.mark.parametrize(
    ("text", "scale", "words"),
    [("long=100", 1, ("larger than the size",)), ("long=9999", 8, ("more than 8 times",)), ("long=8192", 8, ())],
)
def test_what_a_photo_cannot_have_is_said(text: str, scale: float, words: tuple[str, ...]) -> None:
    size = Size.parse(text)
    assert size.scale(PHOTO) == scale
    assert len(size.notes(PHOTO)) == len(words)
    assert all(part in note for part, note in zip(words, size.notes(PHOTO), strict=True))


@pytest.mark.parametrize(
    "text",
    [
        "x",
        "0.5",
        "9",
        "nan",
        "-2",
        "long",
        "long=",
        "long=0",
        "long=-5",
        "30cm",
        "width=30cm",
        "width=30in@300",
        "width=30cm@0",
        "height=2000cm@300",
        "short=5",
        "long=1e9",
        "long=200000",
        "2@99999",
        "width=3000 @300",
        "",
    ],
)
def test_what_is_no_size(text: str) -> None:
    with pytest.raises(UsageError):
        Size.parse(text)
