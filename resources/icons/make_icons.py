"""Renders the program's icon in the sizes that packages need: `python resources/icons/make_icons.py`."""

import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QGuiApplication

from pisa_desktop.ui.look import icons

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)


def main() -> None:
    """Write app-SIZE.png beside the SVG drawings."""
    application = QGuiApplication([])
    for size in SIZES:
        icons.app_pixmap(size).save(str(Path(__file__).parent / f"app-{size}.png"))
    application.quit()


if __name__ == "__main__":
    main()
