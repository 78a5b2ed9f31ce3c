"""A session with a fake engine; tests always wait for a condition, never for a time."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image
from pytestqt.qtbot import QtBot

from pisa_desktop.album.database import Database
from pisa_desktop.engine.api import Engine
from pisa_desktop.paths import Home
from pisa_desktop.settings import OnOpening, Settings, SettingsFile
from pisa_desktop.ui.state.session import Session
from pisa_desktop.ui.state.views import Doing, Message


def save_photo(path: Path, size: tuple[int, int] = (60, 80), seed: int = 0) -> Path:
    """Save a small photo of (height, width) in the format of the suffix."""
    path.parent.mkdir(parents=True, exist_ok=True)
    noise = np.random.default_rng(seed).integers(60, 200, (*size, 3), np.uint8)
    Image.fromarray(noise).save(path)
    return path


class Desktop:
    """The program without its window."""

    def __init__(self, qtbot: QtBot, folder: Path, engine: Engine) -> None:
        self.qtbot, self.folder = qtbot, folder
        self.home = Home.at(folder / "home")
        self.database = Database.open(self.home.data)
        self.session = Session(self.home, SettingsFile(self.home.settings_file), self.database, engine)
        self.messages: list[Message] = []
        self.faults: list[Message] = []
        self.session.messages.message.connect(self.messages.append)
        self.session.messages.fault.connect(self.faults.append)

    def start(self, engine: bool = True) -> "Desktop":
        """Start as app.py does."""
        self.session.start()
        if engine:
            self.session.start_engine()
        return self

    def until(self, condition: Callable[[], object]) -> None:
        """Process events until a condition holds."""
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=30_000)

    def open(self, *paths: Path) -> int:
        """Open photos and wait until the first has been read; returns its id."""
        self.session.opening.open_paths(paths)
        self.until(lambda: any(self.name(item) == paths[0].name for item in self.session.album.view.items))
        wanted = next(item for item in self.session.album.view.items if self.name(item) == paths[0].name)
        self.until(lambda: self.session.photo.current == wanted and self.read)
        return wanted

    def name(self, item: int) -> str:
        """Return a photo's file name."""
        return self.session.album.item(item).name

    @property
    def read(self) -> bool:
        """Whether the current photo has been read completely."""
        return self.session.photo.photo is not None

    @property
    def quiet(self) -> bool:
        """Whether nothing is being done."""
        return self.session.activity.view.doing is Doing.NOTHING

    def enhance(self) -> None:
        """Enhance the current photo and wait until its sliders are ready."""
        self.until(lambda: self.session.activity.status.ready)
        self.session.photo.enhance()
        photo = self.session.photo
        self.until(lambda: self.quiet and photo.picture.slider_arrays and photo.picture.after_strengths)

    def never_enhance_on_opening(self) -> None:
        """Set that photos are not enhanced on opening, and that no better model is offered."""
        self.session.settings.change(lambda old: Settings(enhance_on_opening=OnOpening.NEVER, offer_models=False))

    def sentences(self) -> str:
        """Return all messages as one text."""
        return " ".join(message.text for message in self.messages)


Start = Callable[..., Desktop]
"""The fixture `start`."""
