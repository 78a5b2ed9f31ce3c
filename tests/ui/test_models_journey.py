"""A new user gets the better model and restores a photo with it: real program, server and engine, mouse only."""

import shutil
from pathlib import Path

import pytest
from PIL import ExifTags, Image

from pisa_desktop import __version__
from tests.ui.programs import Launch, User, showing_places, until, window_of
from tests.ui.state.desktop import save_photo
from tests.weights import server, tiny

pytestmark = pytest.mark.system


@pytest.fixture
def downloads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's empty Downloads folder."""
    folder = tmp_path / "Downloads"
    folder.mkdir()
    monkeypatch.setenv("XDG_DOWNLOAD_DIR", str(folder))
    return folder


def test_from_pisa_mini_to_a_photo_restored_by_pisa_sr(
    launch: Launch, display: str, downloads: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(server.CERTIFICATE))
    photo = save_photo(tmp_path / "wren.png", (40, 48))
    with server.serving() as hub:
        tiny.serve(hub)
        offered = f"from tests.weights import tiny; tiny.offer({hub.address + '/main'!r})"
        program = launch(str(photo), display=display, program=showing_places(tmp_path, offered))
        until(lambda: window_of(program, display), "a window")
        user = User(program, display)
        user.click("Models...")
        assert hub.log == []
        user.click("download-pisa-sr")
        user.click("licence-accept")
        until(lambda: "page-pisa-sr" in program.places() and "check-pisa-sr" in program.places(), "the base is there")
        shutil.copy(tiny.LORA_FILE, downloads)  # what the browser does once the authors' page is open
        user.click("take-pisa-sr")
        user.click("use-pisa-sr")
        until(lambda: "use-mini" in program.places(), "PiSA-SR in use")
        user.look("models")
        user.click("close")
        saved = photo.parent / "Enhanced" / photo.name
        until(lambda: {"Enhance", "Export..."} & program.places().keys(), "the photo waits, or was enhanced at once")
        if "Enhance" in program.places():
            user.click("Enhance")
        user.click("Export...")
        user.click("Export")
        until(saved.exists, "the exported file")
        user.look("restored")
    program.end(user.quit)
    assert program.process.returncode == 0
    assert not program.errors()
    with Image.open(saved) as result:
        assert result.size == (192, 160)
        software = result.getexif()[ExifTags.Base.Software]
    assert software.startswith(f"PiSA Desktop {__version__}, PiSA-SR, Clean-up 1, Detail 1, ")
    assert list(saved.parent.iterdir()) == [saved]
