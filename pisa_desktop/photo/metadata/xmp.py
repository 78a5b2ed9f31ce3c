"""What saving changes in an XMP packet: sizes, orientation, regions; and what no longer holds is taken out.

Source: XMP specification part 2; MWG guidelines 2.0 (regions); Google's motion photo, container and panorama formats.
"""

import re

from pisa_desktop.photo.metadata import turning
from pisa_desktop.photo.metadata.changes import Changes
from pisa_desktop.photo.metadata.packet import BrokenPacketError, Packet, Property, parsed, replaced
from pisa_desktop.photo.metadata.places import names_a_place
from pisa_desktop.phrase import Phrase

_TIFF, _EXIF, _XMP = "http://ns.adobe.com/tiff/1.0/", "http://ns.adobe.com/exif/1.0/", "http://ns.adobe.com/xap/1.0/"
_DUBLIN_CORE = "http://purl.org/dc/elements/1.1/"
_REGIONS = "http://www.metadataworkinggroup.com/schemas/regions/"
_AREA, _DIMENSIONS = "http://ns.adobe.com/xmp/sType/Area#", "http://ns.adobe.com/xap/1.0/sType/Dimensions#"
_MICROSOFT_REGION = "http://ns.microsoft.com/photo/1.2/t/Region#"
_NOTE, _CAMERA_RAW = "http://ns.adobe.com/xmp/note/", "http://ns.adobe.com/camera-raw-settings/1.0/"
_GAIN_MAPS = (
    "http://ns.adobe.com/hdr-gain-map/",
    "http://ns.apple.com/HDRGainMap/",
    "http://ns.apple.com/pixeldatainfo/",
)
_GOOGLE, _PANORAMA = "http://ns.google.com/photos/", "http://ns.google.com/photos/1.0/panorama/"
_CAMERA = "http://ns.google.com/photos/1.0/camera/"
_HEIGHTS = ((_TIFF, "ImageLength"), (_EXIF, "PixelYDimension"))
_WIDTHS = ((_TIFF, "ImageWidth"), (_EXIF, "PixelXDimension"))
_RESOLUTIONS = ((_TIFF, "XResolution"), (_TIFF, "YResolution"))
_INCHES = "2"
_CROP = re.compile(r"Crop(Top|Left|Bottom|Right|Angle|Width|Height|Units?|ConstrainToWarp)$|HasCrop$")

_Edits = list[tuple[int, int, bytes]]


def checked(packet: bytes) -> bytes:
    """The packet. Raises BrokenPacketError when it cannot be parsed, and so could not be edited."""
    parsed(packet)
    return packet


def orientation(packet: bytes) -> int:
    """How the pixels must be turned, as EXIF counts; 0 when the packet does not say, or cannot be parsed."""
    if b"rientation" not in packet and not packet.startswith((b"\xff", b"\xfe", b"\0", b"<\0")):
        return 0
    try:
        found = parsed(packet).find(_TIFF, "Orientation")
    except BrokenPacketError:
        return 0
    text = found[0].text.strip() if found else ""
    return int(text) if len(text) == 1 and text.isdecimal() else 0


def has_gain_map(packet: bytes) -> bool:
    """Whether the packet says that a gain map for HDR screens follows in the file."""
    return b"http://ns.adobe.com/hdr-gain-map/" in packet or b"apple.com/HDRGainMap" in packet


def has_more(packet: bytes) -> bool:
    """Whether the packet refers to a second one, which JPEG uses for data over 64 KB."""
    return b"HasExtendedXMP" in packet


def edited(data: bytes, changes: Changes) -> tuple[bytes, list[str]]:
    """The packet for the saved picture, and notes about what was taken out because it no longer holds.

    It is upright, has the new size, and no position if that is asked for. Raises BrokenPacketError.
    """
    packet, notes = parsed(data), list[str]()
    edits = _numbers(packet, changes)
    for each in packet.properties:
        if changes.remove_gps and names_a_place(each.space, each.name):
            edits.append(_without(each))
        elif (why := _stale(each)) is not None:
            edits.append(_without(each))
            if why and why not in notes:
                notes.append(why)
    _turn_regions(packet, changes, edits)
    return replaced(packet.data, edits), notes


def _without(each: Property) -> tuple[int, int, bytes]:
    """Take a property out, with all that is in it."""
    return each.start, each.end, b""


def _set(each: Property, value: str) -> tuple[int, int, bytes]:
    return *each.inside, value.encode()


def _numbers(packet: Packet, changes: Changes) -> _Edits:
    """Orientation, size and new resolution, where the packet states them as plain numbers, and the kind of file."""
    edits: _Edits = []
    (height, width), plain = changes.size, re.compile(r"\s*\d+(/\d+)?\s*$")
    wanted = {
        (_TIFF, "Orientation"): "1",
        **dict.fromkeys(_HEIGHTS, str(height)),
        **dict.fromkeys(_WIDTHS, str(width)),
    }
    if changes.dpi is not None and changes.new_dpi:
        wanted |= dict.fromkeys(_RESOLUTIONS, f"{round(100 * changes.dpi[0])}/100")
        wanted[_TIFF, "ResolutionUnit"] = _INCHES
    for each in packet.properties:
        number = wanted.get((each.space, each.name))
        if number is not None and not each.children and plain.match(each.text):
            edits.append(_set(each, number))
        elif (each.space, each.name) == (_DUBLIN_CORE, "format") and changes.media and not each.children:
            edits.append(_set(each, changes.media))
    return edits


def _stale(each: Property) -> str | None:
    """None for what still holds; otherwise a note, empty when reading has already said it."""
    if each.space.startswith(_GAIN_MAPS) or (each.space == _NOTE and each.name == "HasExtendedXMP"):
        return ""
    if each.space == _CAMERA and each.name.startswith(("MotionPhoto", "MicroVideo")):
        return "The short film that belongs to the photo was not kept."
    if each.space.startswith(_GOOGLE) and each.space != _PANORAMA:
        return (
            ""
            if "container" in each.space
            else Phrase("What the XMP data say about further parts of the file was not kept.")
        )
    if (each.space, each.name) == (_XMP, "Thumbnails"):
        return Phrase("The thumbnail in the XMP data was not kept.")
    if each.space == _CAMERA_RAW and _CROP.match(each.name):
        return Phrase("The crop in the XMP data was not kept: it was meant for the original.")
    if each.space == _EXIF and each.name in ("SubjectArea", "SubjectLocation"):
        return Phrase("The place of the subject in the XMP data was not kept.")
    return None


def _turn_regions(packet: Packet, changes: Changes, edits: _Edits) -> None:
    """Turn the frames around faces with the pixels; their shares of width and height need no scaling."""
    pictures: dict[int, dict[str, Property]] = {}
    for each in packet.properties:
        owner = packet.owner(each, _REGIONS, "AppliedToDimensions") if each.space == _DIMENSIONS else None
        if owner is not None:
            pictures.setdefault(owner, {})[each.name] = each
    for sides in pictures.values():
        upright = _said_upright(sides, changes)
        edits += [
            _set(sides[name], str(n)) for name, n in (("h", changes.size[0]), ("w", changes.size[1])) if name in sides
        ]
        if upright:
            changes = changes.already_upright()
    areas: dict[int | None, dict[str, Property]] = {}
    for each in packet.properties:
        if each.space == _AREA:
            areas.setdefault(each.parent, {})[each.name] = each
    for sides in areas.values():
        edits += _turned_area(sides, changes.turn)
    for each in packet.find(_MICROSOFT_REGION, "Rectangle"):
        numbers = _floats(each.text.split(","))
        if len(numbers) == 4:
            edits.append(_set(each, ", ".join(f"{n:.6g}" for n in turning.rectangle(changes.turn, *numbers))))
    for each in packet.properties:
        if each.space == _PANORAMA and each.name.endswith("Pixels"):
            edits.append(_scaled(each, changes))


def _said_upright(sides: dict[str, Property], changes: Changes) -> bool:
    """Whether the frames were drawn on the turned picture: their picture has the sides of the upright one."""
    numbers = _floats([sides[name].text for name in ("h", "w") if name in sides])
    return changes.turn >= 5 and len(numbers) == 2 and tuple(numbers) == changes.source and numbers[0] != numbers[1]


def _turned_area(sides: dict[str, Property], turn: int) -> _Edits:
    names = [name for name in ("x", "y", "w", "h") if name in sides]
    numbers = _floats([sides[name].text for name in names])
    if turn == 1 or names[:2] != ["x", "y"] or len(numbers) != len(names):
        return []
    x, y = turning.point(turn, numbers[0], numbers[1])
    w, h = [*numbers[2:], 0.0, 0.0][:2]
    turned = {"x": x, "y": y, "w": h if turn >= 5 else w, "h": w if turn >= 5 else h}
    return [_set(sides[name], f"{turned[name]:.6g}") for name in names]


def _scaled(each: Property, changes: Changes) -> tuple[int, int, bytes]:
    """A length or place of a panorama, in pixels."""
    across = "Width" in each.name or "Left" in each.name
    ratio = changes.size[across] / max(1, changes.source[across])
    numbers = _floats([each.text])
    return _set(each, str(round(numbers[0] * ratio))) if numbers else (each.end, each.end, b"")


def _floats(texts: list[str]) -> list[float]:
    try:
        return [float(text) for text in texts]
    except ValueError:
        return []
