"""A shield around Pillow: its size limit, its warnings, its log and the many ways its decoders fail."""

import logging
import threading
import warnings
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from PIL import Image

from pisa_desktop.errors import PisaError
from pisa_desktop.photo.formats import PhotoError

logging.getLogger("PIL").setLevel(logging.CRITICAL)  # it logs oddities of files; we report what matters


@contextmanager
def damage_as(name: str, fault: str) -> Iterator[None]:
    """Turn whatever a decoder raises on a damaged file into a PhotoError: "`name` is `fault`."

    Decoders do not agree on what they raise, and damage also reaches their arithmetic and their memory.
    """
    try:
        yield
    except PisaError:
        raise
    except MemoryError as error:
        raise PhotoError(f"There is not enough memory for {name}.") from error
    except Exception as error:
        raise PhotoError(f"{name} is {fault}.") from error


_lock = threading.Lock()
_users = 0
_settings = ExitStack()


@contextmanager
def unlimited() -> Iterator[None]:
    """Switch off Pillow's own size limit and its warnings while photos of ours are open.

    Pillow refuses pictures over 179 megapixels, in some decoders even after `Image.open`, and warns above 89; but a
    200-megapixel photo is genuine, and `Limits` is checked before anything is decoded. The limit and Python's list of
    warnings belong to the whole process, so the first of our readers changes them and the last restores them: readers
    in several threads do not undo each other's changes.
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
