"""Captions outside EXIF and XMP: IPTC records, comments of JPEG and GIF, PNG texts; and which format carries which."""

from dataclasses import dataclass

from pisa_desktop.photo.formats import Format
from pisa_desktop.photo.metadata import iptc
from pisa_desktop.photo.metadata.places import names_a_place
from pisa_desktop.phrase import Phrase

Text = tuple[str, str, str]
"""Keyword, text and language, as PNG stores them."""
_COMMENT = "Comment"
_ABOUT_THE_FILE = {"Software"}
"""Keywords that say how the old file was made; EXIF's tag names this program."""
_LONGEST_QUOTE = 60
_MOST_IN_JPEG_SEGMENT = 65_000


@dataclass(frozen=True, slots=True)
class Captions:
    """Captions of one photo."""

    iptc: bytes | None = None
    """IPTC-IIM records."""
    comments: tuple[str, ...] = ()
    texts: tuple[Text, ...] = ()

    def without_places(self) -> "Captions":
        """Without the parts that say where the photo was taken."""
        records = None if self.iptc is None else iptc.without_places(self.iptc) or None
        texts = tuple(text for text in self.texts if not names_a_place("", text[0]))
        return Captions(records, self.comments, texts)


def carried(captions: Captions, format_: Format) -> tuple[Captions, list[str]]:
    """The captions as a format carries them, and a note for each that it does not."""
    texts = tuple(text for text in captions.texts if text[0] not in _ABOUT_THE_FILE)
    comments, records = captions.comments, captions.iptc
    if format_ is Format.PNG:
        return Captions(records, (), (*texts, *((_COMMENT, comment, "") for comment in comments))), []
    declared = (*comments, *(text if keyword == _COMMENT else f"{keyword}: {text}" for keyword, text, _ in texts))
    if format_ is Format.JPEG:
        short = tuple(comment for comment in declared if len(comment.encode()) <= _MOST_IN_JPEG_SEGMENT)
        notes = [_lost(Phrase("comment"), comment, format_) for comment in declared if comment not in short]
        if records is not None and len(records) > _MOST_IN_JPEG_SEGMENT:
            return Captions(None, short), [*notes, _lost(Phrase("IPTC caption"), iptc.caption(records), format_)]
        return Captions(records, short), notes
    notes = [_lost(Phrase("comment"), comment, format_) for comment in declared]
    if records is not None and format_ is not Format.TIFF:
        return Captions(), [*notes, _lost(Phrase("IPTC caption"), iptc.caption(records), format_)]
    return Captions(records), notes


def _lost(what: str, text: str, format_: Format) -> str:
    text = " ".join(text.split())
    quoted = text if len(text) <= _LONGEST_QUOTE else text[: _LONGEST_QUOTE - 3].rstrip() + "..."
    return Phrase(
        'The {what} "{quoted}" was not kept: {format} has no place for it.', what=what, quoted=quoted, format=format_
    )
