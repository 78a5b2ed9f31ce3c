"""What Windows shows in an executable's properties."""

from typing import Any

DESCRIPTIONS = {"PiSA Desktop": "PiSA Desktop", "pisa-desktop": "PiSA Desktop (command line)"}


def resource(version: str, name: str) -> Any:
    """PyInstaller's value for the version resource of one of the two executables."""
    from PyInstaller.utils.win32.versioninfo import (
        FixedFileInfo,
        StringFileInfo,
        StringStruct,
        StringTable,
        VarFileInfo,
        VarStruct,
        VSVersionInfo,
    )

    numbers = (*(int(part) for part in version.split(".")), 0)
    texts = {
        "CompanyName": "PiSA Desktop developers",
        "FileDescription": DESCRIPTIONS[name],
        "FileVersion": version,
        "InternalName": name,
        "LegalCopyright": "Copyright 2026 PiSA Desktop developers, Apache License 2.0",
        "OriginalFilename": f"{name}.exe",
        "ProductName": "PiSA Desktop",
        "ProductVersion": version,
    }
    english = StringTable("040904B0", [StringStruct(key, value) for key, value in texts.items()])
    return VSVersionInfo(
        FixedFileInfo(filevers=numbers, prodvers=numbers),
        [StringFileInfo([english]), VarFileInfo([VarStruct("Translation", [0x0409, 1200])])],
    )
