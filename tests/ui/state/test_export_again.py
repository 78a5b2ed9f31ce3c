"""Exported again: a result is updated in its own file, and nobody else's file is touched. Names of presets."""

from dataclasses import replace
from pathlib import Path

import pytest

from pisa_desktop.album.items import Badge
from pisa_desktop.files import Exists
from pisa_desktop.photo.formats import OutputFormat, OutputOptions
from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.ui.state.views import AlbumOptions
from tests.ui.state.albums import badges, ends, filled, tree
from tests.ui.state.desktop import Desktop, Start, save_photo

CHANGED = Strengths(0.5, 0.2)


def saved(start: Start, tmp_path: Path, output: OutputOptions) -> Desktop:
    """Enhance an album of two photos, then change the strengths of the second."""
    desktop = filled(start, tmp_path, 2)
    session = desktop.session
    session.run.start(AlbumOptions(output))
    ends(desktop)
    session.photo.select(session.album.view.items[1])
    session.edit.set_strengths(CHANGED)
    return desktop


@pytest.mark.parametrize("exists", list(Exists))
def test_a_changed_photo_updates_its_own_file(start: Start, tmp_path: Path, exists: Exists) -> None:
    out = tmp_path / "out"
    desktop = saved(start, tmp_path, OutputOptions(folder=out, exists=exists))
    kept, changed = ((out / f"part{n}" / f"{n}.png").read_bytes() for n in (0, 1))
    assert desktop.session.run.view.changed == 1
    desktop.session.run.export_again()
    ends(desktop)
    assert tree(out) == ["part0/0.png", "part1/1.png"]
    assert (out / "part0" / "0.png").read_bytes() == kept
    assert (out / "part1" / "1.png").read_bytes() != changed
    assert badges(desktop) == [Badge.SAVED] * 2
    assert desktop.session.run.view.changed == 0


def test_a_numbered_result_is_updated_under_its_number(start: Start, tmp_path: Path) -> None:
    out = tmp_path / "out"
    theirs = save_photo(out / "part1" / "1.png", seed=7).read_bytes()
    desktop = saved(start, tmp_path, OutputOptions(folder=out))
    desktop.session.run.export_again()
    ends(desktop)
    assert tree(out) == ["part0/0.png", "part1/1-2.png", "part1/1.png"]
    assert (out / "part1" / "1.png").read_bytes() == theirs


def test_a_result_that_somebody_has_changed_is_left_alone(start: Start, tmp_path: Path) -> None:
    out = tmp_path / "out"
    desktop = saved(start, tmp_path, OutputOptions(folder=out))
    theirs = save_photo(out / "part1" / "1.png", seed=7).read_bytes()
    desktop.session.run.export_again()
    ends(desktop)
    assert tree(out) == ["part0/0.png", "part1/1-2.png", "part1/1.png"]
    assert (out / "part1" / "1.png").read_bytes() == theirs


def test_another_template_gives_another_file(start: Start, tmp_path: Path) -> None:
    out = tmp_path / "out"
    desktop = saved(start, tmp_path, OutputOptions(folder=out, template="{name}-{pix}"))
    desktop.session.run.export_again()
    ends(desktop)
    assert tree(out) == ["part0/0-1.png", "part1/1-0.5.png", "part1/1-1.png"]


def test_names_of_presets(start: Start, tmp_path: Path) -> None:
    desktop = filled(start, tmp_path, 2)
    session, out = desktop.session, tmp_path / "out"
    session.edit.apply_preset("Crisp")
    session.edit.save_preset("Mine")
    session.edit.apply_preset("Crisp")
    assert session.edit.preset == "Crisp", "the one that was chosen, not the other with its strengths"
    session.edit.apply_preset("Mine")
    assert session.edit.preset == "Mine"
    options = OutputOptions(OutputFormat.PNG, template="{name}-{preset}", folder=out)
    assert session.exports.example(options).name == "0-Mine.png"
    session.exports.export(options)
    desktop.until(lambda: "Saved as 0-Mine.png" in desktop.sentences())
    session.edit.set_strengths(Strengths(0.33, 0.1))
    assert session.edit.preset == ""
    assert session.exports.example(options).name == "0-.png"
    session.edit.set_strengths(Strengths(1, 0))
    session.run.start(AlbumOptions(options))
    ends(desktop)
    assert "part1/1-Clean.png" in tree(out)


def test_a_folder_that_failed_is_not_the_next_default(start: Start, tmp_path: Path) -> None:
    desktop = start()
    desktop.open(save_photo(tmp_path / "in" / "wren.png"))
    desktop.enhance()
    session = desktop.session
    before = session.exports.options
    (tmp_path / "file").write_bytes(b"")
    session.exports.export(OutputOptions(folder=tmp_path / "file" / "below"))
    desktop.until(lambda: not session.activity.primary.words.startswith("Cancel") and desktop.messages)
    assert session.exports.options == before
    good = OutputOptions(folder=tmp_path / "good", quality=80)
    session.exports.export(good)
    desktop.until(lambda: "Saved as" in desktop.sentences())
    assert session.exports.options == good


def test_the_file_size_is_measured_by_the_reading_thread(start: Start, tmp_path: Path) -> None:
    desktop = start()
    exports = desktop.session.exports
    desktop.open(save_photo(tmp_path / "a.png"))
    fine = OutputOptions(OutputFormat.JPEG, 95, folder=tmp_path)
    coarse = replace(fine, quality=20)
    assert exports.example(fine).bytes is None
    desktop.until(lambda: exports.example(fine).bytes is not None)
    size = exports.example(fine).bytes
    assert exports.example(coarse).bytes == size, "the last one, until it has been measured"
    desktop.until(lambda: exports.example(coarse).bytes != size)
    smaller = exports.example(coarse).bytes
    assert size is not None
    assert smaller is not None
    assert 1000 < smaller < size / 2


def exported(desktop: Desktop, options: OutputOptions, name: str) -> None:
    """Export the current photo, and wait until it is saved under this name."""
    desktop.messages.clear()
    desktop.session.exports.export(options)
    desktop.until(lambda: f"Saved as {name}." in desktop.sentences())


def test_a_photo_that_is_exported_again_updates_its_own_file(start: Start, tmp_path: Path) -> None:
    desktop, options = start(), OutputOptions(OutputFormat.PNG, folder=tmp_path / "out")
    desktop.open(save_photo(tmp_path / "in" / "wren.png"))
    desktop.enhance()
    exports, other = desktop.session.exports, replace(options, format=OutputFormat.JPEG)
    exported(desktop, options, "wren.png")
    before = (tmp_path / "out" / "wren.png").read_bytes()
    exported(desktop, other, "wren.jpg")
    desktop.session.edit.set_strengths(CHANGED)
    desktop.until(lambda: exports.example(options).name != "")
    assert (exports.example(options).name, exports.example(options).updates) == ("wren.png", True)
    exported(desktop, options, "wren.png")
    assert tree(tmp_path / "out") == ["wren.jpg", "wren.png"]
    assert (tmp_path / "out" / "wren.png").read_bytes() != before


def test_an_export_leaves_a_result_alone_that_somebody_has_changed(start: Start, tmp_path: Path) -> None:
    desktop, options = start(), OutputOptions(OutputFormat.PNG, folder=tmp_path / "out")
    desktop.open(save_photo(tmp_path / "in" / "wren.png"))
    desktop.enhance()
    exports = desktop.session.exports
    exported(desktop, options, "wren.png")
    theirs = save_photo(tmp_path / "out" / "wren.png", seed=7).read_bytes()
    desktop.until(lambda: exports.example(options).name != "")
    assert (exports.example(options).name, exports.example(options).updates) == ("wren-2.png", False)
    exported(desktop, options, "wren-2.png")
    assert (tmp_path / "out" / "wren.png").read_bytes() == theirs
