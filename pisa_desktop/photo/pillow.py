"""A shield around Pillow: its size limit, its warnings, its log and the many ways its decoders fail."""

import logging
import lzma
import struct
import threading
import warnings
import zlib
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from PIL import Image

from pisa_desktop.errors import PisaError
from pisa_desktop.photo.formats import PhotoError

log = logging.getLogger(__name__)
logging.getLogger("PIL").setLevel(logging.CRITICAL)  # it logs oddities of files; we report what matters
_OF_DATA = (ValueError, ArithmeticError, OSError, EOFError, SyntaxError, struct.error, zlib.error, lzma.LZMAError)
"""What damage raises in our own code: numbers that make no sense, and data that end too early."""
_DECODERS = ("PIL", "pi_heif")


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
        raise PhotoError("There is not enough memory for {name}.", name=name) from error
    except Exception as error:
        log_if_ours(error, name)
        raise PhotoError("{name} is {fault}.", name=name, fault=fault) from error


def log_if_ours(error: Exception, name: str) -> None:
    """Log an error that no damaged file explains, so that a fault of this program does not pass for damage.

    Decoders may raise anything; our own code, which meets the same bytes, raises `_OF_DATA` for damage.
    """
    last = error.__traceback__
    while last is not None and last.tb_next is not None:
        last = last.tb_next
    module = "" if last is None else str(last.tb_frame.f_globals.get("__name__", ""))
    if not isinstance(error, _OF_DATA) and module.partition(".")[0] not in _DECODERS:
        log.error("unexpected error with %s", name, exc_info=error)


_NO_LIMIT = 1 << 60
"""Not None, as Pillow would have it: another thread that has just found a number there calculates with it."""
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
    limit, Image.MAX_IMAGE_PIXELS = Image.MAX_IMAGE_PIXELS, _NO_LIMIT
    try:
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", module=r"PIL\.")
            yield
    finally:
        Image.MAX_IMAGE_PIXELS = limit
