"""Captions that a format has no place for become properties of XMP, beside what the packet says already."""

import pytest
from PIL import Image

from pisa_desktop.photo.formats import Format, OutputFormat, OutputOptions
from pisa_desktop.photo.metadata.captions import Captions
from pisa_desktop.photo.metadata.carried import carried
from pisa_desktop.photo.metadata.xmp import checked
from tests.photo.builders import Judge, colours, encoded, opened, saved, xmp_packet

DC = "http://purl.org/dc/elements/1.1/"


def iptc(*data_sets: tuple[int, bytes]) -> bytes:
    """Records about a photo."""
    return b"".join(b"\x1c\x02" + bytes([number]) + len(data).to_bytes(2, "big") + data for number, data in data_sets)


def in_webp(captions: Captions, packet: bytes | None = None) -> tuple[str, list[str]]:
    """The packet as text, and the notes."""
    own, written, notes = carried(captions, packet, Format.WEBP)
    assert own == Captions()
    return "" if written is None else checked(written).decode(), notes


@pytest.mark.system
def test_exiftool_finds_all_of_them(tmp_path, exiftool: Judge) -> None:
    records = iptc(
        (0, b"\0\4"), (5, "Großmutter".encode()), (25, b"family"), (25, b"<1961> & earlier"), (55, b"19610704"),
        (60, b"120000+0100"), (80, b"Karl"), (80, b"Anna"), (90, b"Bonn"), (105, "Fête".encode("latin-1")),
        (116, b"(c) Karl"), (120, b"In the garden\x02"),
    )  # fmt: skip
    block = b"Photoshop 3.0\x008BIM\x04\x04\0\0" + len(records).to_bytes(4, "big") + records
    packet = xmp_packet().replace(b"dc:title", b"dc:source")
    data = encoded(Image.fromarray(colours()), "JPEG", comment=b"scanned twice", xmp=packet)
    data = data[:2] + b"\xff\xed" + (len(block) + 2).to_bytes(2, "big") + block + data[2:]
    photo = opened(tmp_path, data)
    for wanted in (OutputFormat.WEBP, OutputFormat.AVIF):
        path, notes = saved(photo, photo.pixels, OutputOptions(format=wanted))
        tags = exiftool(path)
        assert notes == ()
        assert tags["XMP-dc:Title"] == "Großmutter"
        assert tags["XMP-dc:Subject"] == ["family", "<1961> & earlier"]
        assert tags["XMP-dc:Creator"] == ["Karl", "Anna"]
        assert tags["XMP-dc:Rights"] == "(c) Karl"
        assert tags["XMP-dc:Description"] == "In the garden\ufffd"
        assert tags["XMP-photoshop:DateCreated"] == "1961:07:04 12:00:00+01:00"
        assert (tags["XMP-photoshop:City"], tags["XMP-photoshop:Headline"]) == ("Bonn", "Fête")
        assert tags["XMP-exif:UserComment"] == "scanned twice"


def test_what_the_packet_says_stays() -> None:
    """Its title is "Häuser"."""
    text, notes = in_webp(Captions(iptc((5, "Häuser".encode()), (25, b"red"))), xmp_packet())
    assert (text.count("Häuser"), text.count("red"), notes) == (1, 1, [])
    text, notes = in_webp(Captions(iptc((5, b"Houses"), (120, b"A street"))), xmp_packet())
    assert "Häuser" in text
    assert "Houses" not in text
    assert "A street" in text
    assert notes == ['The IPTC caption "Houses" was not kept: WEBP has no place for it.']
    assert in_webp(Captions(iptc((5, "Häuser".encode()))), xmp_packet())[0] == xmp_packet().decode()


def test_records_that_tiff_keeps_are_not_contradicted() -> None:
    """Programs that find both prefer XMP."""
    records = iptc((120, b"In the garden"))
    own, packet, notes = carried(Captions(records, ("scanned twice",)), None, Format.TIFF)
    assert own == Captions(records)
    assert b"dc:description" not in (packet or b"")
    assert b'<exif:UserComment><rdf:Alt><rdf:li xml:lang="x-default">scanned twice</rdf:li>' in (packet or b"")
    assert notes == []
    assert carried(Captions(records, ("In the garden",)), None, Format.TIFF) == (own, None, [])


def test_one_property_for_each_kind_of_text() -> None:
    titles = ("Title", "Garden", "de"), ("Title", "Jardin", "fr")
    others = ("Warning", "a copy", ""), ("Comment", "blurred", "")
    text, notes = in_webp(Captions(comments=("Karl's",), texts=(*titles, *others)))
    assert '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Garden</rdf:li><rdf:li xml:lang="de">Garden' in text
    assert '<dc:description><rdf:Alt><rdf:li xml:lang="x-default">Karl\'s\nblurred</rdf:li>' in text
    assert '<exif:UserComment><rdf:Alt><rdf:li xml:lang="x-default">Title: Jardin\nWarning: a copy</rdf:li>' in text
    assert notes == []


def test_what_has_no_property_is_said() -> None:
    text, notes = in_webp(Captions(iptc((75, b"p"), (55, b"yesterday"), (12, b"04000000"), (65, b"Scanner 1.0"))))
    assert text == ""
    assert notes == ['The IPTC caption "yesterday, p, 04000000" was not kept: WEBP has no place for it.']
    end = b"</rdf:Description>"
    packet = xmp_packet().replace(b"dc:title", b"dc:description").replace(end, b"<exif:UserComment/>" + end)
    text, notes = in_webp(Captions(comments=("Karl's",)), packet)
    assert text == packet.decode()
    assert notes == ['The comment "Karl\'s" was not kept: WEBP has no place for it.']


def test_a_packet_of_another_form() -> None:
    """Its description is named, and its properties are attributes; another packet is empty."""
    packet = (
        '<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><r:Description r:about="uuid:1&amp;2" '
        f"xmlns:d='{DC}' d:title='Garden'/></r:RDF>"
    ).encode()
    text, notes = in_webp(Captions(texts=(("Title", "Garden", ""), ("Author", "Karl", ""))), packet)
    assert text.count("Garden") == 1
    assert 'rdf:about="uuid:1&amp;2"><dc:creator><rdf:Seq><rdf:li>Karl</rdf:li></rdf:Seq></dc:creator>' in text
    assert notes == []
    empty = b'<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>'
    text, notes = in_webp(Captions(comments=("Karl's",)), empty)
    assert "Karl's" in text
    assert notes == []
