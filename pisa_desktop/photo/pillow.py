"""Pillow held at arm's length: its limit, its warnings, its log and the many ways its decoders fail."""

import logging
import struct
import threading
import warnings
import zlib
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from PIL import Image

from pisa_desktop.photo.formats import PhotoError

logging.getLogger("PIL").setLevel(logging.CRITICAL)  # it logs oddities of files; we say what matters

_DAMAGE = (
    *(OSError, SyntaxError, ValueError, TypeError, IndexError, KeyError, AttributeError),
    *(EOFError, OverflowError, struct.error, zlib.error),
)
"""What Pillow raises on damaged files: its decoders are not of one mind."""


@contextmanager
def damage_as(sentence: str) -> Iterator[None]:
    """Around calls of a decoder: whatever it raises on a damaged file becomes a PhotoError."""
    try:
        yield
    except _DAMAGE as error:
        raise PhotoError(sentence) from error


_lock = threading.Lock()
_users = 0
_settings = ExitStack()


@contextmanager
def unlimited() -> Iterator[None]:
    """Switch off Pillow's own size limit and its warnings while photos of ours are open.

    Pillow refuses pictures of more than 179 megapixels, in some decoders also after `Image.open`, and warns
    from 89 on; a 200-megapixel photo is genuine, and `Limits` is checked before anything is decoded. The limit
    and Python's list of warnings belong to the whole process: they are changed only while one of our readers
    runs, by the first, and put back by the last, so that readers in several threads do not undo each other.
    """
    global _users
    with _lock:
        if _users == 0:
            _settings.enter_context(_without_limit())
        _users += 1
    try:
        yield
    finally:
        with _lock:
            _users -= 1
            if _users == 0:
                _settings.close()


@contextmanager
def _without_limit() -> Iterator[None]:
    limit, Image.MAX_IMAGE_PIXELS = Image.MAX_IMAGE_PIXELS, None
    try:
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", module=r"PIL\.")
            yield
    finally:
        Image.MAX_IMAGE_PIXELS = limit
