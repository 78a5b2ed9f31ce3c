"""The Qt binding itself, where a version of it was found wanting."""

import sys

from PySide6.QtCore import QObject

import pisa_desktop.ui


def test_calls_that_return_nothing_never_use_up_none() -> None:
    """PySide6 6.12.0 loses one reference at each call on Python 3.11: the process died after about 5000 of them."""
    assert pisa_desktop.ui
    thing = QObject()
    for _ in range(1000):
        thing.setObjectName("x")
    assert sys.getrefcount(None) > 1 << 30
