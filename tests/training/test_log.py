"""The log of losses: rows by name, and the rows that a resumed training keeps."""

from pathlib import Path

import pytest

from pisa_desktop.training.log import Log


def test_rows_by_name(tmp_path: Path) -> None:
    log = Log(tmp_path / "pix.csv")
    log.add(1, {"l1": 0.25, "ssim": 1 / 3})
    log.add(2, {"l2": 2e-9})
    log.save()
    assert log.path.read_bytes() == b"step,l1,ssim,l2\r\n1,0.25,0.33333333,\r\n2,,,2e-09\r\n"


def test_rows_after_the_state_are_replaced(tmp_path: Path) -> None:
    log = Log(tmp_path / "pix.csv")
    log.path.write_text("step,l1,l2\n1,0.5,\n2,,0.25\n3,,0.125\n")
    log.go_back(2)
    log.add(3, {"l2": 0.0625})
    log.save()
    assert log.path.read_text().splitlines() == ["step,l1,l2", "1,0.5,", "2,,0.25", "3,,0.0625"]


@pytest.mark.parametrize("content", [None, b"", b"\xff\xfe\x00", b"1,4,0.1\n2,4,0.1\n", b"step,l1\nx,1\n-1,2\n,\n"])
def test_an_invalid_log_counts_as_empty(tmp_path: Path, content: bytes | None) -> None:
    log = Log(tmp_path / "pix.csv")
    if content is not None:
        log.path.write_bytes(content)
    log.go_back(100)
    log.add(5, {"l1": 1.0})
    log.save()
    assert log.path.read_text().splitlines() == ["step,l1", "5,1"]
