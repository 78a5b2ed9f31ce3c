"""The table of an album's photos."""

import os
from pathlib import Path

from pisa_desktop.album.items import RunPlan
from pisa_desktop.album.report import write_report
from pisa_desktop.restore.condition import PhotoIs
from tests.album.runs import Home


def test_the_report_has_a_row_for_each_photo(home: Home, tmp_path: Path) -> None:
    home.fill("a.jpg", os.fsdecode(b"\xff.jpg"), plan=RunPlan(photo_is=PhotoIs.SOFT))
    (home.source / os.fsdecode(b"\xff.jpg")).write_bytes(b"no photo any more")
    home.run()
    items = home.store.items(home.album)
    seconds = items[0].seconds
    report = tmp_path / "report.csv"
    refused = [(Path("/=1+2.jpg"), "=1+2.jpg is empty.")]
    for _ in range(2):  # the second replaces the first
        write_report(report, home.queue.is_source, home.store.each_item(home.album), refused)
    assert report.read_text("utf-8-sig", "surrogateescape").splitlines() == [
        "source,output,state,reason,clean-up,detail,scale,photo is,model,seconds,notes",
        f"{home.source}/a.jpg,{home.out}/a.jpg,done,,1,1,4,soft,test-1,{seconds:.2f},Enlarged.",
        f'{home.source}/\udcff.jpg,,failed,"{items[1].reason}",,,,,,,',
        "/=1+2.jpg,,failed,File =1+2.jpg is empty.,,,,,,,",  # no formula
    ]
    assert items[1].reason.startswith("\ufffd.jpg is not a photo that can be opened (JPEG, PNG,")
    assert b"/\xff.jpg,,failed" in report.read_bytes()
