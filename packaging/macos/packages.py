"""macOS packages: a disk image with the program. Not run yet: see packaging/notes/packages.md."""

import subprocess
from pathlib import Path

from macos.sign import notarize, sign


def image(root: Path, folder: Path, name: str) -> Path:
    """A disk image with the signed program and a link to the folder of programs."""
    app, target = root / "dist" / "PiSA Desktop.app", root / "dist" / f"{name}.dmg"
    stage = root / "build" / "freeze" / "dmg"
    signed = sign(app)
    subprocess.run(["rm", "-rf", str(stage)], check=True)
    stage.mkdir(parents=True)
    subprocess.run(["ditto", str(app), str(stage / app.name)], check=True)
    (stage / "Applications").symlink_to("/Applications")
    command = ["hdiutil", "create", "-volname", "PiSA Desktop", "-srcfolder", str(stage), "-format", "ULMO", "-ov"]
    subprocess.run([*command, str(target)], check=True)
    if signed:
        notarize(target)
    return target


ALL = (image,)
