"""The panel of a window whose session is a fake."""

import pytest

from pisa_desktop.ui.panel.panel import Panel
from pisa_desktop.ui.window.window import Window


@pytest.fixture
def panel(window: Window) -> Panel:
    return window.panel
