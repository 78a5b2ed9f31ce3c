"""Sizes of files as people read them."""


def in_words(size: float) -> str:
    """Bytes as sentences name them: "1.7 GB", "167 MB"."""
    for unit, word in ((1e9, "GB"), (1e6, "MB"), (1e3, "KB")):
        if size >= unit:
            return f"{size / unit:.{1 if unit == 1e9 else 0}f} {word}"
    return f"{size:.0f} bytes"
