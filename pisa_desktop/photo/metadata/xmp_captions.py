"""Captions as properties of XMP, for formats that have no other place for them.

What the packet says already stays as it is; a caption that says something else there is left over.
Source: IPTC Photo Metadata Standard (which property is which IIM data set); PNG third edition (keywords).
"""

import re
from html import escape  # xml.sax's would import urllib and http.client, which is 4 % of a start
from typing import NamedTuple

from pisa_desktop.photo.metadata import iptc
from pisa_desktop.photo.metadata.captions import COMMENT, Captions, declared
from pisa_desktop.photo.metadata.packet import Packet, parsed, replaced

_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_SPACES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "exif": "http://ns.adobe.com/exif/1.0/",
    "photoshop": "http://ns.adobe.com/photoshop/1.0/",
    "Iptc4xmpCore": "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
}
_EMPTY = (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
    f'<rdf:RDF xmlns:rdf="{_RDF}"></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
).encode()
_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LANGUAGE = re.compile(r"[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*")
_DATE, _TIME = re.compile(r"(\d{4})(\d\d)(\d\d)"), re.compile(r"(\d\d)(\d\d)(\d\d)(?:([+-]\d\d)(\d\d))?")
_MOST_ITEMS = 1000
"""Of one list: more keywords than anybody has given a photo."""


class _Place(NamedTuple):
    """A property of XMP."""

    prefix: str
    name: str
    form: str = ""
    """Alt (one text, in languages), Seq, Bag, or "" for plain text."""


_TITLE, _DESCRIPTION = _Place("dc", "title", "Alt"), _Place("dc", "description", "Alt")
_RIGHTS, _CREATOR = _Place("dc", "rights", "Alt"), _Place("dc", "creator", "Seq")
_USER_COMMENT, _CREATED = _Place("exif", "UserComment", "Alt"), _Place("photoshop", "DateCreated")
_OF_RECORDS = {
    5: _TITLE,
    10: _Place("photoshop", "Urgency"),
    15: _Place("photoshop", "Category"),
    20: _Place("photoshop", "SupplementalCategories", "Bag"),
    25: _Place("dc", "subject", "Bag"),
    40: _Place("photoshop", "Instructions"),
    80: _CREATOR,
    85: _Place("photoshop", "AuthorsPosition"),
    90: _Place("photoshop", "City"),
    92: _Place("Iptc4xmpCore", "Location"),
    95: _Place("photoshop", "State"),
    100: _Place("Iptc4xmpCore", "CountryCode"),
    101: _Place("photoshop", "Country"),
    103: _Place("photoshop", "TransmissionReference"),
    105: _Place("photoshop", "Headline"),
    110: _Place("photoshop", "Credit"),
    115: _Place("photoshop", "Source"),
    116: _RIGHTS,
    120: _DESCRIPTION,
    122: _Place("photoshop", "CaptionWriter"),
}
_ABOUT_THE_FILE = {0, 65, 70}
"""Data sets that say how the records and the old file were made: the version, and the program and its own."""
_DATE_CREATED, _TIME_CREATED = 55, 60
_OF_KEYWORDS = {"Title": _TITLE, "Author": _CREATOR, "Description": _DESCRIPTION, "Copyright": _RIGHTS}


class LeftOver(NamedTuple):
    """What a packet has no place for, as texts."""

    records: tuple[str, ...] = ()
    """Of IPTC."""
    comments: tuple[str, ...] = ()


def with_captions(packet: bytes | None, captions: Captions, own: Captions) -> tuple[bytes | None, LeftOver]:
    """The packet with the captions as properties, made if there is none. Raises BrokenPacketError.

    `own`: what the format carries in its own places. Where IPTC records there speak, the packet must not say another
    thing: programs prefer it.
    """
    known = parsed(packet or _EMPTY)
    if _end_of_descriptions(known) is None:  # so it says nothing
        known = parsed(_EMPTY)
    added = _Added(known, own.iptc or b"")
    records = _take_records(added, captions.iptc or b"")
    comments = _take_comments(added, captions)
    if not added.values:
        return packet, LeftOver(records, comments)
    at = _end_of_descriptions(known)
    assert at is not None, "a packet of our own has a place for them"
    return replaced(known.data, [(at, at, added.written())]), LeftOver(records, comments)


class _Added:
    """What is added to a packet."""

    def __init__(self, packet: Packet, records: bytes) -> None:
        self._packet = packet
        self._beside = [(_OF_RECORDS.get(number), text) for number, text in iptc.texts(records)]
        self.values: dict[_Place, tuple[list[str], str]] = {}
        """Texts and their language."""

    def left_over(self, place: _Place, texts: list[str], language: str = "") -> list[str]:
        """Add texts to a place; returns those that it has no room for. What it holds already is not added again."""
        held = [_words(text) for text in (*self._held(place), *self.values.get(place, ([], ""))[0])]
        new = [text for text in dict.fromkeys(texts) if _words(text) not in held]
        if not new or held or len(new) > (_MOST_ITEMS if place.form in ("Bag", "Seq") else 1):
            return new
        self.values[place] = new, language
        return []

    def _held(self, place: _Place) -> list[str]:
        """All texts that the packet has there, and what the records beside it have for it."""
        properties = self._packet.properties
        around = self._packet.find(_SPACES[place.prefix], place.name)
        inside = [each.text for one in around for each in properties if one.start <= each.start < one.end]
        return [*inside, *(text for of, text in self._beside if of == place)]

    def written(self) -> bytes:
        """A description of its own: the packet's may have any form."""
        stated = (each.text for each in self._packet.properties if each.name == "about" and each.space in ("", _RDF))
        spaces = "".join(f' xmlns:{prefix}="{space}"' for prefix, space in {"rdf": _RDF, **_SPACES}.items())
        inside = "".join(_element(place, texts, language) for place, (texts, language) in self.values.items())
        about = escape(next(stated, ""))
        return f'<rdf:Description{spaces} rdf:about="{about}">{inside}</rdf:Description>'.encode()


def _take_records(added: _Added, records: bytes) -> tuple[str, ...]:
    """Add IPTC records; returns the texts that are left over."""
    found = dict[int, list[str]]()
    for number, text in iptc.texts(records):
        if number not in _ABOUT_THE_FILE and text:
            found.setdefault(number, []).append(text)
    left = list[str]()
    date, time = found.pop(_DATE_CREATED, []), found.pop(_TIME_CREATED, [])
    if (created := _moment(date, time)) is not None:
        left += [text for _ in added.left_over(_CREATED, [created]) for text in (*date, *time)]
    else:
        left += (*date, *time)
    for number, texts in found.items():
        place = _OF_RECORDS.get(number)
        left += texts if place is None else added.left_over(place, texts)
    return tuple(left)


def _take_comments(added: _Added, captions: Captions) -> tuple[str, ...]:
    """Add comments, and texts by what their keywords mean; returns those that are left over."""
    others, plain = list[str](), [*captions.comments]
    for text in captions.texts:
        keyword, words, language = text
        place = _OF_KEYWORDS.get(keyword)
        if keyword == COMMENT:
            plain.append(words)
        elif place is None or added.left_over(place, [words], language):
            others.append(declared(text))
    if plain and added.left_over(_DESCRIPTION, ["\n".join(plain)]):
        others = [*plain, *others]
    return tuple(others) if others and added.left_over(_USER_COMMENT, ["\n".join(others)]) else ()


def _moment(date: list[str], time: list[str]) -> str | None:
    """IPTC's date and time as XMP has them; None when they make no sense."""
    day = _DATE.fullmatch(date[0]) if len(date) == 1 else None
    hour = _TIME.fullmatch(time[0]) if len(time) == 1 else None
    if day is None or (time and hour is None):
        return None
    zone = f"{hour[4]}:{hour[5]}" if hour is not None and hour[4] else ""
    return "-".join(day.groups()) + ("" if hour is None else "T" + ":".join(hour.groups()[:3]) + zone)


def _end_of_descriptions(packet: Packet) -> int | None:
    """Where another description can stand; None in a packet that has none."""
    end = next((root.inside[1] for root in packet.find(_RDF, "RDF")), 0)
    return end if packet.data[end : end + 2] == b"</" else None


def _element(place: _Place, texts: list[str], language: str) -> str:
    written = [escape(_NOT_IN_XML.sub("\ufffd", text), quote=False) for text in texts]
    inside = written[0]
    if place.form == "Alt":
        languages = ["x-default", *([language] if _LANGUAGE.fullmatch(language) else [])]
        inside = "".join(f'<rdf:li xml:lang="{each}">{written[0]}</rdf:li>' for each in languages)
    elif place.form:
        inside = "".join(f"<rdf:li>{text}</rdf:li>" for text in written)
    inside = f"<rdf:{place.form}>{inside}</rdf:{place.form}>" if place.form else inside
    return f"<{place.prefix}:{place.name}>{inside}</{place.prefix}:{place.name}>"


def _words(text: str) -> str:
    """The text as it is compared: line ends and padding do not count."""
    return " ".join(text.split())
