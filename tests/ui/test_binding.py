"""A bug of the Qt binding that must not come back."""

import sys

from PySide6.QtCore import QObject


def test_calls_that_return_none_keep_its_reference_count() -> None:
    """PySide6 6.12.0 loses one reference at each call on Python 3.11: the process died after about 5000 of them."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(1000):
        thing.setObjectName("x")
    assert sys.getrefcount(None) > before - 500
