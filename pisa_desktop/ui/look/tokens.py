"""Colours and sizes of the interface, as one table per theme."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one theme, #rrggbb."""

    window: str
    """Background of the window and the filmstrip."""
    panel: str
    """Background of the panel, dialogs and the status bar."""
    raised: str
    """Background of controls, menus and fields."""
    hover: str
    """Background of a control under the mouse, and of the selected part of a segmented control."""
    line: str
    """Borders, grooves and separators; never text."""
    text: str
    dim: str
    """Secondary text on window, panel or raised; never on the canvas."""
    faint: str
    """Text of disabled controls; WCAG exempts it from the contrast requirement."""
    accent: str
    on_accent: str
    """Text on the accent."""
    accent_hover: str
    canvas: str
    """Background of the canvas; neutral, so that a photo's colours can be judged."""
    good: str
    """Background of badges, like `working` and `bad`; never text."""
    working: str
    bad: str
    mark: str
    """The symbol drawn on good, working and bad."""


DARK = Tokens(
    window="#1c1d1f",
    panel="#242528",
    raised="#2e3034",
    hover="#3d4046",
    line="#3a3c41",
    text="#e8e8ea",
    dim="#9a9ca3",
    faint="#6c6e75",
    accent="#e0a458",
    on_accent="#1c1206",
    accent_hover="#ebb56f",
    canvas="#17181a",
    good="#4caf7a",
    working="#e0a458",
    bad="#d9635b",
    mark="#ffffff",
)

LIGHT = Tokens(
    window="#f4f4f5",
    panel="#fbfbfc",
    raised="#ffffff",
    hover="#e9e9ec",
    line="#dcdde1",
    text="#1e1f22",
    dim="#6b6d75",
    faint="#a9abb1",
    accent="#a3620d",
    on_accent="#ffffff",
    accent_hover="#8f550a",
    canvas="#d9dadd",
    good="#41956a",
    working="#be8b4b",
    bad="#b8544d",
    mark="#ffffff",
)

CHIP = "#99000000"
"""Background of text on the picture: black at 60 %, in QColor's form #aarrggbb."""
CHIP_TEXT = "#ffffff"

BOARD = "#ffffff", "#cbcbcb"
"""The squares behind transparent photos, in both themes: as everywhere, so that they are recognised."""

UNIT = 8
"""Spacing is a multiple of this many pixels (of 4 inside a control)."""
MARGIN = 3 * UNIT
GAP = 2 * UNIT

PANEL_WIDTH, PANEL_NARROW, PANEL_WIDE = 324, 280, 420
NARROW_WINDOW = 1100
"""Window width below which the panel is narrow."""
WIDE_WINDOW = 2100
"""Window width from which the panel is at its widest, and thumbnails are larger."""

CORNER = 6
"""Corner radius of controls."""
CORNER_LARGE = 8
"""Corner radius of the pad and the main buttons."""
CORNER_CHIP = 14

TITLE, LABEL, VALUE, HINT = 15, 13, 12, 12
"""Text sizes in pixels."""

CONTROL_HEIGHT, BUTTON_HEIGHT = 28, 40
FOCUS_RING = 2
MOTION_MS = 120
"""Duration of animations, milliseconds."""
