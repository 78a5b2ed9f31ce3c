"""Texts that remember what they were made of."""

import pickle

from pisa_desktop.errors import PisaError
from pisa_desktop.phrase import Phrase, joined, packed, unpacked


def test_a_phrase_is_its_english_text() -> None:
    phrase = Phrase("{name} holds {size:.1f} GB.", name="a{b}.jpg", size=1.25)
    assert phrase == "a{b}.jpg holds 1.2 GB."
    assert phrase.template == "{name} holds {size:.1f} GB."
    assert phrase.values == {"name": "a{b}.jpg", "size": 1.25}


def test_without_values_braces_are_braces() -> None:
    assert Phrase("Names may hold {scale}.") == "Names may hold {scale}."


def test_one_thing_is_not_one_things() -> None:
    said = [Phrase("{count} photos", one="{count} photo", count=count) for count in (0, 1, 2)]
    assert said == ["0 photos", "1 photo", "2 photos"]


def test_a_value_is_kept_as_a_text_so_that_no_photo_stays_in_memory() -> None:
    assert Phrase("{error}", error=ValueError("no")).values == {"error": "no"}


def test_joined_phrases_keep_their_parts() -> None:
    both = joined("; ", [Phrase("{name} is empty.", name="{x}"), "b"])
    assert both == "{x} is empty.; b"
    assert both.values["part0"].template == "{name} is empty."  # type: ignore[attr-defined]


def test_an_error_carries_its_phrase() -> None:
    error = PisaError("{name} is empty.", name="a.jpg")
    assert str(error) == "a.jpg is empty."
    assert error.sentence.template == "{name} is empty."
    assert PisaError(error.sentence).sentence is error.sentence


def test_a_phrase_can_be_pickled() -> None:
    again = pickle.loads(pickle.dumps(Phrase("{name} is empty.", name="a.jpg")))
    assert (again, again.template, again.values) == ("a.jpg is empty.", "{name} is empty.", {"name": "a.jpg"})


def test_a_phrase_is_kept_with_its_parts_and_another_text_as_it_is() -> None:
    phrase = Phrase("{count} photos: {why}", one="{count} photo: {why}", count=1, why=Phrase("{x} {{}}", x="phrase:"))
    again = unpacked(packed(phrase))
    assert isinstance(again, Phrase)
    assert (again, again.template, again.one, again.values) == (phrase, phrase.template, phrase.one, phrase.values)
    assert isinstance(again.values["why"], Phrase)
    assert packed("as it was before") == unpacked("as it was before") == "as it was before"


def test_a_damaged_phrase_is_shown_as_it_is() -> None:
    kept = packed(Phrase("{name} is empty.", name="a.jpg"))
    for damaged in (kept[:-1], kept.replace("name}", "nane}"), "phrase:5", "phrase:[1, 2, 3, 4]"):
        assert unpacked(damaged) == damaged
