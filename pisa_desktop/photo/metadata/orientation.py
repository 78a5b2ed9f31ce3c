"""The one answer to how a photo must be turned."""

from pisa_desktop.photo.metadata import exif, xmp


def turn_of(block: bytes | None, packet: bytes | None) -> int:
    """How the pixels must be turned, 1..8 as EXIF counts: as the EXIF block says, else as the XMP packet says."""
    declared = (exif.orientation(block) if block is not None else 0) or (xmp.orientation(packet) if packet else 0)
    return declared if declared in range(1, 9) else 1
