"""The window: everything that is seen. Only here and in app.py is Qt imported; torch never."""

import ctypes
import sys

if sys.version_info < (3, 12):
    # PySide6 6.12.0 gives None, True and False back without having taken them, at every call and signal, as if they
    # were immortal, which they are only since Python 3.12; on 3.11 the interpreter dies after some thousand of them.
    # 6.11.3 does not; no later one has been seen. One large loan of references makes them as good as immortal.
    for _constant in (None, True, False, Ellipsis, NotImplemented):
        ctypes.c_ssize_t.from_address(id(_constant)).value += 1 << 40
