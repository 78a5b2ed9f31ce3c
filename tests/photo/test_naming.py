"""Names that every system accepts."""

import os
import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pisa_desktop.errors import UsageError
from pisa_desktop.photo.naming import FIELDS, NameFields, Spellings, check_template, file_name

HOLIDAY = NameFields(
    name="IMG_1", scale=4, pix=1.0, sem=0.85, preset="Faces", w=400, h=300, date=date(2024, 2, 29), n=7,
    model="PiSA-Mini",
)  # fmt: skip


@pytest.mark.parametrize(
    ("template", "wanted"),
    [
        ("{name}", "IMG_1.jpg"),
        ("{name}-x{scale}", "IMG_1-x4.jpg"),
        ("{pix} {sem} {preset} {w}x{h} {date} {n} {model}", "1 0.85 Faces 400x300 2024-02-29 7 PiSA-Mini.jpg"),
        ("{{{n}}}", "{7}.jpg"),
        ("Österreich {n}", "Österreich 7.jpg"),
        ("fixed", "fixed.jpg"),
    ],
)
def test_templates(template: str, wanted: str) -> None:
    assert file_name(template, HOLIDAY, ".jpg") == wanted


@pytest.mark.parametrize(
    ("template", "words"),
    [
        ("{nome}", "asks for {nome}; there are {name} {scale} {pix}"),
        ("{name.__class__}", "asks for {name.__class__}"),
        ("{0}", "asks for {0}"),
        ("{}", "asks for {}"),
        ("{name!r}", "asks for {name}"),
        ("{n:05}", "asks for {n}"),
        ("{name", "has a brace without its partner"),
        ("name}", "has a brace without its partner"),
        ("a/{name}", "holds '/'"),
        ("a\\{name}", "holds '\\\\'"),
        ("{name}?", "holds '?'"),
        ("{name}\n", "holds '\\n'"),
        ("", "is empty"),
        (" . ", "is empty"),
    ],
)
def test_templates_that_cannot_be_used(template: str, words: str) -> None:
    with pytest.raises(UsageError, match=re.escape(words)):
        check_template(template)


@pytest.mark.fault("Reserved Windows names")
@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ('a<b>c:d"e|f?g*h', "a_b_c_d_e_f_g_h.png"),
        ("con", "con_.png"),
        ("CON.old", "CON_.old.png"),
        ("com1", "com1_.png"),
        ("console", "console.png"),
        ("lpt¹", "lpt¹_.png"),
        ("trailing. ", "trailing.png"),
        ("...", "_.png"),
        (".hidden", ".hidden.png"),
    ],
)
def test_names_that_some_system_refuses(name: str, wanted: str) -> None:
    assert file_name("{name}", replace(HOLIDAY, name=name), ".png") == wanted


def test_a_long_name_gives_way_and_the_rest_stays() -> None:
    name = file_name("{name} {date}", replace(HOLIDAY, name="ä" * 127), ".tiff")
    assert name == "ä" * 115 + " 2024-02-29.tiff"
    assert len(name.encode()) == 246


@given(st.text(max_size=300), st.lists(st.sampled_from(FIELDS), min_size=1, max_size=8), st.text(max_size=100))
def test_any_name_can_be_saved(name: str, fields: list[str], model: str) -> None:
    name = name.encode("utf-8", "surrogateescape" if name.isascii() else "replace").decode()
    template = "-".join(f"{{{field}}}" for field in fields)
    model = model.encode("utf-8", "replace").decode()
    made = file_name(template, replace(HOLIDAY, name=name, model=model), ".jpg")
    stem = made.removesuffix(".jpg")
    assert len(os.fsencode(made)) <= 247
    assert not re.search(r'[<>:"/\\|?*\x00-\x1f]', made)
    assert stem
    assert not stem.endswith((" ", "."))
    assert not re.fullmatch(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?", stem)


def test_a_name_that_is_not_text_keeps_its_bytes() -> None:
    made = file_name("{name}-{n}", replace(HOLIDAY, name=os.fsdecode(b"caf\xe9")), ".jpg")
    assert os.fsencode(made) == b"caf\xe9-7.jpg"


def test_names_take_the_spelling_of_their_folder(tmp_path: Path) -> None:
    (tmp_path / "cafe\u0301.jpg").touch()
    (tmp_path / "SCAN.JPG").touch()
    spelled = Spellings()
    assert spelled(tmp_path / "caf\u00e9.jpg") == tmp_path / "cafe\u0301.jpg"
    assert spelled(tmp_path / "scan.jpg") == tmp_path / "SCAN.JPG"
    assert spelled(tmp_path / "new.jpg") == tmp_path / "new.jpg"
    assert spelled(tmp_path / "gone" / "new.jpg") == tmp_path / "gone" / "new.jpg"
    (tmp_path / "New.jpg").touch()
    spelled.add(tmp_path / "New.jpg")
    assert spelled(tmp_path / "new.jpg") == tmp_path / "New.jpg", "it was saved meanwhile"
    (tmp_path / "SCAN.JPG").unlink()
    assert spelled(tmp_path / "scan.jpg") == tmp_path / "scan.jpg", "it was deleted meanwhile"


def test_a_folder_is_listed_once_in_a_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    listed: list[Path] = []
    real = os.listdir

    def listing(folder: Path) -> list[str]:
        listed.append(folder)
        return real(folder)

    monkeypatch.setattr(os, "listdir", listing)
    spelled = Spellings()
    for number in range(9):
        spelled(tmp_path / f"{number}.jpg")
        spelled.add(tmp_path / f"{number}.jpg")
    assert listed == [tmp_path]
