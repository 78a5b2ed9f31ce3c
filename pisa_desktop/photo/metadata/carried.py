"""Which format carries which caption: in a place of its own, in XMP, or not at all, which is said."""

from pisa_desktop.photo.formats import Format
from pisa_desktop.photo.metadata import iptc
from pisa_desktop.photo.metadata.captions import COMMENT, Captions, declared
from pisa_desktop.photo.metadata.xmp_captions import LeftOver, with_captions
from pisa_desktop.phrase import Phrase

_ABOUT_THE_FILE = {"Software"}
"""Keywords that say how the old file was made; EXIF's tag names this program."""
_LONGEST_QUOTE = 60
_MOST_IN_JPEG_SEGMENT = 65_000


def carried(captions: Captions, packet: bytes | None, format_: Format) -> tuple[Captions, bytes | None, list[str]]:
    """The captions as a format carries them, the XMP packet with those that it carries there, and notes on the others.

    Raises BrokenPacketError.
    """
    texts = tuple(text for text in captions.texts if text[0] not in _ABOUT_THE_FILE)
    comments, records = captions.comments, captions.iptc
    if format_ is Format.PNG:
        return Captions(records, (), (*texts, *((COMMENT, comment, "") for comment in comments))), packet, []
    if format_ is Format.JPEG:
        return _in_segments(records, (*comments, *(declared(text) for text in texts)), packet)
    own = Captions(records) if format_ is Format.TIFF else Captions()
    others = Captions(None if own.iptc else records, comments, texts)
    packet, left = with_captions(packet, others, own) if others != Captions() else (packet, LeftOver())
    notes = [_lost(Phrase("comment"), comment, format_) for comment in left.comments]
    if left.records:
        notes.append(_lost(Phrase("IPTC caption"), ", ".join(left.records), format_))
    return own, packet, notes


def _in_segments(
    records: bytes | None, comments: tuple[str, ...], packet: bytes | None
) -> tuple[Captions, bytes | None, list[str]]:
    """In JPEG, whose segments have little room, that of the packet as well."""
    short = tuple(comment for comment in comments if len(comment.encode()) <= _MOST_IN_JPEG_SEGMENT)
    notes = [_lost(Phrase("comment"), comment, Format.JPEG) for comment in comments if comment not in short]
    if records is not None and len(records) > _MOST_IN_JPEG_SEGMENT:
        notes.append(_lost(Phrase("IPTC caption"), iptc.caption(records), Format.JPEG))
        records = None
    return Captions(records, short), packet, notes


def _lost(what: str, text: str, format_: Format) -> str:
    """A note on a caption that a format has no place for."""
    text = " ".join(text.split())
    quoted = text if len(text) <= _LONGEST_QUOTE else text[: _LONGEST_QUOTE - 3].rstrip() + "..."
    return Phrase(
        'The {what} "{quoted}" was not kept: {format} has no place for it.', what=what, quoted=quoted, format=format_
    )
