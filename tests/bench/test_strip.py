"""The benchmarks of strip and contact view report all of their figures; the tests do not check speed."""

from PySide6.QtWidgets import QApplication

from pisa_desktop.bench.strip import contact_bench, strip_bench


def test_it_reports_every_figure(qapp: QApplication) -> None:
    told = {name: (value, unit) for name, value, unit, _ in strip_bench(qapp, photos=70, watched=0.1)}
    assert {name: unit for name, (_, unit) in told.items()} == {
        "70 photos in the strip": "s",
        "thumbnails after End": "s",
        "16 ms timer late, p99": "ms",
        "16 ms timer late, at most": "ms",
        "peak memory for 70 photos": "MB",
    }
    assert all(value >= 0 for value, _ in told.values())


def test_it_reports_how_the_contact_view_scrolls(qapp: QApplication) -> None:
    told = {name: unit for name, _, unit, _ in contact_bench(qapp, photos=40, watched=0.1)}
    assert told == {"contact view of 40 photos shown": "ms", "contact view: 16 ms timer late, p99": "ms"}
