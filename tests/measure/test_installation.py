"""The checks of an installation pass here, and each kind fails with a reason."""

import shutil
from pathlib import Path

import pytest
from PIL import Image

from pisa_desktop import paths
from pisa_desktop.measure.installation import installation_checks
from pisa_desktop.paths import Home


def test_all_is_well(tmp_path: Path) -> None:
    checks = list(installation_checks(Home.at(tmp_path)))
    assert [check for check in checks if not check.passed] == []
    assert len(checks) == 17


def test_each_failure_is_reported_and_the_other_checks_still_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = tmp_path / "resources"
    shutil.copytree(paths.resources(), own)
    with Image.open(own / "selftest" / "mini.png") as picture:
        picture.point(lambda level: max(level - 9, 0)).save(own / "selftest" / "mini.png")
    monkeypatch.setattr(paths, "resources", lambda: own)
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "cache").write_text("a file where the folder should be")
    checks = list(installation_checks(Home.at(tmp_path / "home")))
    failed = {check.name: check.detail for check in checks if not check.passed}
    assert list(failed) == ["PiSA-Mini computes what it should", "the folder of cache is writable"]
    assert "differs by up to" in failed["PiSA-Mini computes what it should"]
    assert len(checks) == 17
