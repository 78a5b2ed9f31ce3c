"""Windows packages: a .zip and an installer. Not run yet: see packaging/notes/packages.md."""

import os
import shutil
import subprocess
from pathlib import Path

import bundled

HERE = Path(__file__).parent
INNO_SETUP = Path(os.environ.get("PROGRAMFILES(X86)", "C:/Program Files (x86)")) / "Inno Setup 6" / "ISCC.exe"


def archive(root: Path, folder: Path, name: str) -> Path:
    """The folder as it is, to be unpacked anywhere."""
    return Path(shutil.make_archive(str(root / "dist" / name), "zip", folder.parent, folder.name))


def installer(root: Path, folder: Path, name: str) -> Path | None:
    """The installer, where Inno Setup is installed."""
    compiler = shutil.which("iscc") or (str(INNO_SETUP) if INNO_SETUP.exists() else None)
    if compiler is None:
        print("freeze: no installer, because Inno Setup is not installed", flush=True)
        return None
    given = {"Version": bundled.version(root), "Folder": folder, "Out": root / "dist", "Name": f"{name}-setup"}
    defined = [f"/D{key}={value}" for key, value in given.items()]
    subprocess.run([compiler, *defined, str(HERE / "installer.iss")], check=True)
    return root / "dist" / f"{name}-setup.exe"


ALL = (archive, installer)
