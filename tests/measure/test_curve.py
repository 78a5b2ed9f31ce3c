"""The plot of the trade-off: one point per row in each panel, with bicubic apart from the curve."""

from xml.etree import ElementTree

from pisa_desktop.measure.curve import to_svg
from pisa_desktop.measure.evaluate import Row
from pisa_desktop.measure.metrics import Quality

SVG = "{http://www.w3.org/2000/svg}"
ROWS = [
    Row("bicubic", Quality(26.0, 0.7, 9.0, 0.4, 0.4)),
    Row("1, 0", Quality(28.0, 0.8, 8.0, 0.3, 0.3)),
    Row("1, <1", Quality(27.0, 0.8, 5.0, 0.2, 0.2)),
]


def test_better_points_are_to_the_right_and_up() -> None:
    panels = list(ElementTree.fromstring(to_svg(ROWS)).iter(f"{SVG}g"))
    assert len(panels) == 2
    for panel in panels:
        bicubic, pix, sem = [(float(c.attrib["cx"]), float(c.attrib["cy"])) for c in panel.iter(f"{SVG}circle")]
        assert bicubic[0] < sem[0] < pix[0]
        assert sem[1] < pix[1] < bicubic[1]
        (curve,) = panel.iter(f"{SVG}polyline")
        assert curve.get("points") == f"{pix[0]},{pix[1]} {sem[0]},{sem[1]}"


def test_a_row_without_a_figure_is_left_out_and_names_are_text() -> None:
    svg = ElementTree.fromstring(to_svg([*ROWS, Row("small", Quality(20.0, 0.5, None, 0.2, None))]))
    assert len(list(svg.iter(f"{SVG}circle"))) == 6
    assert "1, <1" in [text.text for text in svg.iter(f"{SVG}text")]
    assert list(ElementTree.fromstring(to_svg([])).iter(f"{SVG}circle")) == []
