"""Captions outside EXIF and XMP: IPTC records, comments of JPEG and GIF, PNG texts."""

from dataclasses import dataclass

from pisa_desktop.photo.metadata import iptc
from pisa_desktop.photo.metadata.places import names_a_place

Text = tuple[str, str, str]
"""Keyword, text and language, as PNG stores them."""
COMMENT = "Comment"
"""PNG's keyword for what other formats call a comment."""


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


def declared(text: Text) -> str:
    """A text of a PNG with what it is, as other formats have it."""
    keyword, words, _ = text
    return words if keyword == COMMENT else f"{keyword}: {words}"
