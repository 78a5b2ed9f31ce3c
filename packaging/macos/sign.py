"""Signs and notarizes the macOS program. Not run yet: see packaging/notes/packages.md.

Names come from the environment: MACOS_IDENTITY ("Developer ID Application: ..."), and for the notary NOTARY_PROFILE,
a profile that `xcrun notarytool store-credentials` has made. Without MACOS_IDENTITY the program keeps PyInstaller's
ad-hoc signature, which macOS opens only after a confirmation in its settings.
"""

import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

ENTITLEMENTS = Path(__file__).parent / "entitlements.plist"
_MACH_O = {b"\xcf\xfa\xed\xfe", b"\xfe\xed\xfa\xcf", b"\xca\xfe\xba\xbe"}


def sign(app: Path) -> bool:
    """Sign everything inside out, the bundle last, never with --deep; returns whether there was an identity."""
    identity = os.environ.get("MACOS_IDENTITY", "")
    if not identity:
        print("freeze: not signed, because MACOS_IDENTITY names no identity", flush=True)
        return False
    for path in [*sorted(_code(app), key=lambda path: -len(path.parts)), app]:
        command = ["codesign", "--force", "--timestamp", "--options", "runtime", "--sign", identity]
        subprocess.run([*command, "--entitlements", str(ENTITLEMENTS), str(path)], check=True)
    subprocess.run(["codesign", "--verify", "--strict", "--deep", str(app)], check=True)
    return True


def _code(app: Path) -> Iterator[Path]:
    """Every Mach-O file of the bundle, also those without an ending."""
    for path in app.rglob("*"):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) in _MACH_O:
                    yield path


def notarize(image: Path) -> None:
    """Send a disk image to the notary, demand "Accepted", and staple the ticket."""
    profile = os.environ.get("NOTARY_PROFILE", "")
    if not profile:
        print("freeze: not notarized, because NOTARY_PROFILE names no profile", flush=True)
        return
    command = ["xcrun", "notarytool", "submit", str(image), "--keychain-profile", profile, "--wait"]
    asked = subprocess.run([*command, "--output-format", "json"], capture_output=True, text=True, check=True)
    answer = json.loads(asked.stdout)
    if answer["status"] != "Accepted":
        log = ["xcrun", "notarytool", "log", answer["id"], "--keychain-profile", profile]
        subprocess.run(log, check=False)
        raise SystemExit(f"freeze: the notary says {answer['status']}")
    subprocess.run(["xcrun", "stapler", "staple", str(image)], check=True)
