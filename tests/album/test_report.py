"""The table of an album's photos."""

import os
from pathlib import Path

from pisa_desktop.album.items import RunPlan
from pisa_desktop.album.report import report_text, write_report
from pisa_desktop.restore.condition import PhotoIs
from tests.album.runs import Home


def test_the_report_has_a_row_for_each_photo(home: Home, tmp_path: Path) -> None:
    home.fill("a.jpg", os.fsdecode(b"\xff.jpg"), plan=RunPlan(photo_is=PhotoIs.SOFT))
    (home.source / os.fsdecode(b"\xff.jpg")).write_bytes(b"no photo any more")
    home.run()
    items = home.store.items(home.album)
    seconds = items[0].seconds
    assert report_text(items).splitlines() == [
        "source,output,state,reason,clean-up,detail,scale,photo is,model,seconds,notes",
        f"{home.source}/a.jpg,{home.out}/a.jpg,done,,1,1,4,soft,test-1,{seconds:.2f},Enlarged.",
        f'{home.source}/\udcff.jpg,,failed,"{items[1].reason}",,,,,,,',
    ]
    assert items[1].reason.startswith("\ufffd.jpg is not a photo that can be opened (JPEG, PNG,")
    refused = [(Path("/=1+2.jpg"), "=1+2.jpg is empty.")]
    assert report_text([], refused).splitlines()[1].startswith("/=1+2.jpg,,failed,File =1+2.jpg is empty.,"), (
        "no formula"
    )
    write_report(tmp_path / "report.csv", items)
    write_report(tmp_path / "report.csv", items)
    assert b"/\xff.jpg,,failed" in (tmp_path / "report.csv").read_bytes()
