"""The macOS program's Info.plist."""

from typing import Any

PHOTOS = ["public.jpeg", "public.png", "org.webmproject.webp", "public.tiff", "public.avif", "com.microsoft.bmp"]
PHOTOS += ["com.compuserve.gif", "public.heic", "public.heif"]


def info(version: str) -> dict[str, Any]:
    """What is added to PyInstaller's own entries."""
    photos = {
        "CFBundleTypeName": "Photo",
        "CFBundleTypeRole": "Viewer",
        "LSHandlerRank": "Alternate",
        "LSItemContentTypes": PHOTOS,
    }
    return {
        "CFBundleName": "PiSA Desktop",
        "CFBundleDisplayName": "PiSA Desktop",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDocumentTypes": [photos],
        "LSApplicationCategoryType": "public.app-category.photography",
        "LSMinimumSystemVersion": "13.0",
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "Copyright 2026 PiSA Desktop developers, Apache License 2.0",
        "NSRequiresAquaSystemAppearance": False,
    }
