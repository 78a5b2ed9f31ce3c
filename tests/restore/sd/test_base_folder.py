"""Where Stable Diffusion lies for a weights folder."""

from pathlib import Path

import pytest

from pisa_desktop.errors import PisaError
from pisa_desktop.restore.sd.base_folder import FILE_NAME, base_folder, pointer_to


def test_inside_the_folder_first(tmp_path: Path) -> None:
    assert base_folder(tmp_path) == tmp_path / "base"
    (tmp_path / FILE_NAME).write_bytes(pointer_to("/elsewhere"))
    assert base_folder(tmp_path) == Path("/elsewhere")
    (tmp_path / "base").mkdir()
    assert base_folder(tmp_path) == tmp_path / "base"


def test_relative_names_count_from_the_folder(tmp_path: Path) -> None:
    (tmp_path / "loras").mkdir()
    (tmp_path / "loras" / FILE_NAME).write_bytes(pointer_to("../sd/base"))
    assert base_folder(tmp_path / "loras") == tmp_path / "sd" / "base"


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b'{"base": 5}', b"\xff", b"[" * 100_000])
def test_a_damaged_pointer(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(content)
    with pytest.raises(PisaError, match="is damaged: it does not say where Stable Diffusion lies"):
        base_folder(tmp_path)
