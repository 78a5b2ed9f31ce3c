"""The only module that knows where files are kept: user folders, weights, the program's own resources."""

import sys
from dataclasses import dataclass
from pathlib import Path

import platformdirs

APP_NAME = "PiSA Desktop"
IDENTIFIER = "io.github.pisa_desktop.PisaDesktop"
"""The program's name among all programs; its desktop file and icons have it."""


def bundle() -> Path | None:
    """Folder of the program's files where it is packaged with its own Python; None where Python runs it."""
    folder = getattr(sys, "_MEIPASS", None)
    return None if folder is None else Path(folder)


def resources() -> Path:
    """Folder of the files that ship with the program: packaged program, installed package or checkout."""
    packaged = bundle()
    if packaged is not None:
        return packaged / "resources"
    package = Path(__file__).parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"


def mini_weights() -> Path:
    """Folder of PiSA-Mini's weights."""
    return resources() / "mini"


def niqe_parameters() -> Path:
    """The statistics of pristine photos that NIQE compares with, an npz file."""
    return resources() / "metrics" / "niqe_pris_params.npz"


def notices() -> Path:
    """The licences of everything that ships with the program: with all texts in a package, else our page of them."""
    whole = resources() / "LICENCES.txt"
    return whole if whole.is_file() else resources() / "THIRD_PARTY.md"


def is_ours(path: Path) -> bool:
    """Whether a file is one of the program's own, such as a sample: nothing is ever saved beside it."""
    return path.is_relative_to(resources())


def downloads() -> Path:
    """The folder that browsers save into."""
    return platformdirs.user_downloads_path()


def pictures() -> Path:
    """The user's pictures folder."""
    return platformdirs.user_pictures_path()


@dataclass(frozen=True)
class Home:
    """Where the user's files are kept. `--home DIR` puts all of them under one folder."""

    config: Path
    """Settings."""
    data: Path
    """Albums, downloaded weights."""
    cache: Path
    """Files that may be deleted at any time: thumbnails, computed embeddings."""

    @classmethod
    def at(cls, root: Path | None) -> "Home":
        """The user's home at `root`, or in the system's usual places when `root` is None. Creates nothing."""
        if root is not None:
            root = root.absolute()
            return cls(root / "config", root / "data", root / "cache")
        dirs = platformdirs.PlatformDirs(APP_NAME, appauthor=False)
        return cls(dirs.user_config_path, dirs.user_data_path, dirs.user_cache_path)

    @property
    def albums(self) -> Path:
        """Folder of the albums' database and of the analyses kept for them."""
        return self.data / "albums"

    @property
    def weights(self) -> Path:
        """Folder of downloaded and imported weights."""
        return self.data / "weights"

    @property
    def log(self) -> Path:
        """Folder of the log."""
        return self.data / "log"

    @property
    def settings_file(self) -> Path:
        """The settings, JSON."""
        return self.config / "settings.json"
