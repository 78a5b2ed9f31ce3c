"""Sizes of files as people read them."""

from pisa_desktop.phrase import Phrase


def in_words(size: float) -> Phrase:
    """Bytes as sentences name them: "1.7 GB", "167 MB"."""
    if size >= 1e9:
        return Phrase("{size:.1f} GB", size=size / 1e9)
    if size >= 1e6:
        return Phrase("{size:.0f} MB", size=size / 1e6)
    if size >= 1e3:
        return Phrase("{size:.0f} KB", size=size / 1e3)
    return Phrase("{size:.0f} bytes", size=size)
