"""EXIF: read as far as needed, and edited in place so that every other byte stays where it was.

Maker notes contain offsets into the block; they survive because nothing moves. A new main directory is appended to the
block; the bytes of the thumbnail and, on request, of the position are wiped.
"""

from pisa_desktop.photo.metadata import directories, turning
from pisa_desktop.photo.metadata.changes import Changes
from pisa_desktop.photo.metadata.directories import BrokenError, Directory, Field, Order, Take

PREFIX = b"Exif\0\0"
ORIENTATION, SOFTWARE = 0x0112, 0x0131
_WIDTH, _HEIGHT = 0x0100, 0x0101
_X_RESOLUTION, _Y_RESOLUTION, _RESOLUTION_UNIT = 0x011A, 0x011B, 0x0128
_EXIF, _GPS, _INTEROP = 0x8769, 0x8825, 0xA005
_CHANGED, _TAKEN = 0x0132, 0x9003
_EXIF_WIDTH, _EXIF_HEIGHT, _MAKER_NOTE = 0xA002, 0xA003, 0x927C
_SUBJECT_AREA, _SUBJECT_PLACE = 0x9214, 0xA214
_THUMBNAIL, _THUMBNAIL_SIZE = 0x0201, 0x0202
_INCHES, _CENTIMETRES = 2, 3
_INDEX = 1
_POINTERS = (_EXIF, _GPS)

_NAMES = {0x010D, 0x010E, 0x010F, 0x0110, 0x011D}
_ORIGIN = {0x0131, 0x0132, 0x013B, 0x013C, 0x8298}  # software, date, people, rights
_RESOLUTION = {_X_RESOLUTION, _Y_RESOLUTION, _RESOLUTION_UNIT}
_OF_WINDOWS = {0x4746, 0x4749, 0x9003, 0x9C9B, 0x9C9C, 0x9C9D, 0x9C9E, 0x9C9F}  # ratings, captions
DESCRIPTIVE = _NAMES | _ORIGIN | _RESOLUTION | _OF_WINDOWS | {_EXIF, _GPS}
"""Tags of a TIFF file's main directory that describe the photo; the others say how its pixels are stored."""


def checked(data: bytes) -> bytes:
    """The block without its prefix. Raises BrokenError when it cannot be parsed."""
    data = data.removeprefix(PREFIX).removeprefix(PREFIX)
    _main(data)
    return data


def _main(data: bytes) -> tuple[Order, Directory]:
    """The byte order and the main directory of a block. Raises BrokenError."""
    order, offset = directories.first(_taker(data))
    return order, directories.read(_taker(data), order, offset)[0]


def orientation(data: bytes) -> int:
    """How the pixels must be turned: 1..8 by the standard, though files may hold other numbers; 0 without the tag."""
    order, main = _main(data)
    return order.number(main.get(ORIENTATION)) or 0


def software(data: bytes) -> str:
    """The Software tag, or an empty string."""
    field = _main(data)[1].get(SOFTWARE)
    return field.value.rstrip(b"\0 ").decode("utf-8", "replace") if field else ""


def date(data: bytes) -> str:
    """When it was taken, or else last changed: "2019:07:31 18:05:09"; empty without either. Raises BrokenError."""
    order, main = _main(data)
    fields = (_below(_taker(data), order, main.get(_EXIF)).get(_TAKEN), main.get(_CHANGED))
    dates = (field.value[:19].decode("latin-1") for field in fields if field is not None)
    return next((text for text in dates if text[:4].isdecimal() and int(text[:4])), "")


def year(data: bytes) -> int | None:
    """The year of `date`; None without one. Raises BrokenError."""
    text = date(data)
    return int(text[:4]) if text else None


def from_tiff(take: Take, order: Order, main: Directory) -> bytes | None:
    """What a directory of a TIFF file says about its photo, as an EXIF block; None when it says nothing."""
    kept = DESCRIPTIVE | {ORIENTATION}
    return _rebuilt(take, order, {tag: field for tag, field in main.items() if tag in kept})


def is_complete(data: bytes) -> bool:
    """Whether every directory that the block points to can be read."""
    order, main = _main(data)
    return all(_below(_taker(data), order, main[tag]) for tag in _POINTERS if tag in main)


def interoperability(data: bytes) -> str:
    """DCF's index of colours: R98 for sRGB, R03 for Adobe RGB; empty without one."""
    order, main = _main(data)
    take = _taker(data)
    index = _below(take, order, _below(take, order, main.get(_EXIF)).get(_INTEROP)).get(_INDEX)
    return "" if index is None else index.value[:3].decode("latin-1")


def resolution(data: bytes) -> tuple[float, float] | None:
    """Dots per inch, across and down; None when the block does not say."""
    order, main = _main(data)
    unit = order.number(main.get(_RESOLUTION_UNIT)) or _INCHES
    if unit not in (_INCHES, _CENTIMETRES):
        return None
    factor = 2.54 if unit == _CENTIMETRES else 1.0
    across, down = (_fraction(order, main.get(tag)) for tag in (_X_RESOLUTION, _Y_RESOLUTION))
    return None if across is None or down is None else (across * factor, down * factor)


def _fraction(order: Order, field: Field | None) -> float | None:
    if field is None or field.type != directories.RATIONAL:
        return None
    above, below = order.unpack("II", field.value[:8])
    return above / below if below else None


def without_maker_note(data: bytes) -> bytes | None:
    """The block rebuilt without the maker note, which takes up most of a large block."""
    order, main = _main(data)
    return _rebuilt(_taker(data), order, main, leave_out=_MAKER_NOTE)


def edited(data: bytes | None, changes: Changes) -> tuple[bytearray, Directory, Order]:
    """The body of a new block, the main directory that follows it, and their byte order.

    `with_directory` joins them; a TIFF file puts its pixels and their tags between them. The result is upright, has the
    new size in place of the old one, and no thumbnail.
    """
    body = bytearray(data or Order("<").header + bytes(4))
    order = directories.order_of(bytes(body[:4]))
    main: Directory = {}
    if data is not None:
        take = _taker(body)
        _, offset = directories.first(take)
        main, following = directories.read(take, order, offset)
        _wipe_thumbnail(body, order, following)
        if changes.remove_gps:
            _wipe(body, order, main.pop(_GPS, None))
        broken = [tag for tag in _POINTERS if tag in main and not _below(take, order, main[tag])]
        main = {tag: field for tag, field in main.items() if tag not in broken}
        _correct_size(body, order, main.get(_EXIF), changes.size)
        _move_subject(body, order, main.get(_EXIF), changes)
    for tag, length in ((_WIDTH, changes.size[1]), (_HEIGHT, changes.size[0])):
        if tag in main:
            main[tag] = order.longs(length)
    main[ORIENTATION] = order.shorts(1)
    main[SOFTWARE] = order.text(changes.software)
    if changes.dpi is not None and (changes.new_dpi or _X_RESOLUTION not in main):
        main[_X_RESOLUTION], main[_Y_RESOLUTION] = (order.ratio(value) for value in changes.dpi)
        main[_RESOLUTION_UNIT] = order.shorts(_INCHES)
    return body, main, order


def with_directory(body: bytearray, main: Directory, order: Order) -> bytes:
    """A whole EXIF block, without prefix."""
    body = body + b"\0" * (len(body) % 2)
    body[4:8] = order.pack("I", len(body))
    return bytes(body) + directories.laid_out(main, order, len(body))


def _taker(data: bytes | bytearray) -> Take:
    return lambda offset, size: bytes(data[offset : offset + size])


def _rebuilt(take: Take, order: Order, main: Directory, leave_out: int | None = None) -> bytes | None:
    """A block from a main directory and the directories it points to; None when they are empty."""
    small = Order(order.mark)
    body = bytearray(small.header + bytes(4))
    main = {tag: field for tag, field in main.items() if field.type in directories.SIZES or tag in _POINTERS}
    for tag in _POINTERS:
        below = _below(take, order, main.pop(tag, None))
        below.pop(leave_out or 0, None)
        if interop := _below(take, order, below.pop(_INTEROP, None)):
            below[_INTEROP] = _appended(body, small, interop)
        below = {tag: field for tag, field in below.items() if field.type in directories.SIZES}
        if below:
            main[tag] = _appended(body, small, below)
    return with_directory(body, main, small) if main else None


def _below(take: Take, order: Order, pointer: Field | None) -> Directory:
    try:
        offset = order.number(pointer)
        return directories.read(take, order, offset)[0] if offset else {}
    except BrokenError:
        return {}


def _appended(body: bytearray, order: Order, directory: Directory) -> Field:
    """Append a directory to the body; returns the pointer to it."""
    at = len(body)
    body += directories.laid_out(directory, order, at)
    return order.longs(at)


def _wipe_thumbnail(body: bytearray, order: Order, offset: int) -> None:
    """Wipe the thumbnail, which shows the photo as it was; at the end of the block, its usual place, cut it off."""
    try:
        thumbnail, _ = directories.read(_taker(body), order, offset) if offset else ({}, 0)
    except BrokenError:
        return
    start, size = (order.number(thumbnail.get(tag)) for tag in (_THUMBNAIL, _THUMBNAIL_SIZE))
    if start is None or size is None or start < 8 or start + size > len(body):
        return
    if start + size == len(body):
        del body[start:]
    else:
        body[start : start + size] = bytes(size)


def _wipe(body: bytearray, order: Order, pointer: Field | None) -> None:
    """Overwrite a directory and its values with zeros."""
    try:
        offset = order.number(pointer)
        places = directories.entries(_taker(body), order, offset) if offset else {}
        directory = _below(_taker(body), order, pointer)
    except BrokenError:
        return
    for tag, place in places.items():
        size = len(directory[tag].value) if tag in directory else 0
        (start,) = order.unpack("I", bytes(body[place + 8 : place + 12]))
        if size > 4 and start >= 8:
            body[start : start + size] = bytes(size)
        body[place : place + 12] = bytes(12)
    if offset and places:
        body[offset : offset + 2] = bytes(2)


def _correct_size(body: bytearray, order: Order, pointer: Field | None, size: tuple[int, int]) -> None:
    """Replace the width and height in the Exif directory."""
    try:
        offset = order.number(pointer)
        places = directories.entries(_taker(body), order, offset) if offset else {}
    except BrokenError:
        return
    for tag, length in ((_EXIF_WIDTH, size[1]), (_EXIF_HEIGHT, size[0])):
        if tag in places:
            entry = order.pack("HHII", tag, directories.LONG, 1, length)
            body[places[tag] : places[tag] + 12] = entry


def _move_subject(body: bytearray, order: Order, pointer: Field | None, changes: Changes) -> None:
    """Turn and scale the place of the subject, which the standard gives in pixels as stored."""
    directory = _below(_taker(body), order, pointer)
    places = directories.entries(_taker(body), order, order.number(pointer) or 0) if directory else {}
    for tag in (_SUBJECT_AREA, _SUBJECT_PLACE):
        numbers = order.numbers(directory.get(tag))
        if directory.get(tag, order.longs(0)).type != directories.SHORT or len(numbers) not in (2, 3, 4):
            continue
        value = order.pack(f"{len(numbers)}H", *_moved(numbers, changes))
        at = places[tag] + 8
        if len(value) > 4:
            (at,) = order.unpack("I", bytes(body[at : at + 4]))
        body[at : at + len(value)] = value


def _moved(numbers: tuple[int, ...], changes: Changes) -> list[int]:
    """x, y, and a diameter or a width and a height."""
    height, width = changes.source
    stored = (height, width) if changes.turn < 5 else (width, height)
    x, y = turning.point(changes.turn, numbers[0] / max(1, stored[1]), numbers[1] / max(1, stored[0]))
    down, across = changes.size[0] / max(1, height), changes.size[1] / max(1, width)
    sides = numbers[2:][::-1] if changes.turn >= 5 else numbers[2:]
    scaled = [
        x * changes.size[1],
        y * changes.size[0],
        *(side * ratio for side, ratio in zip(sides, (across, down), strict=False)),
    ]
    return [min(65535, max(0, round(value))) for value in scaled]
