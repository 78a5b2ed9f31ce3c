"""Every fault of the list has a test, or a reason why it cannot have one."""

from tests.trouble.fault_table import NOTES, listed, marked, rows, table


def test_every_fault_has_a_test_or_a_reason() -> None:
    assert [fault.words for fault, tests in rows() if not tests and not fault.reason] == []
    assert [fault.words for fault, tests in rows() if tests and fault.reason] == [], "a reason that is none any more"


def test_every_mark_names_a_fault_of_the_list() -> None:
    words = [fault.words for fault in listed()]
    assert len(words) == len(set(words))
    assert sorted(set(marked()) - set(words)) == []


def test_the_table_is_that_of_these_tests() -> None:
    """Results are those of the run that wrote it."""
    written = NOTES.read_text("utf-8")
    assert without_results(written) == without_results(table({})), "see tests/trouble/fault_table.py"
    assert "failed" not in {line.rpartition(" | ")[2].removesuffix(" |") for line in written.splitlines()}


def without_results(text: str) -> list[str]:
    return [line.rpartition(" | ")[0] or line for line in text.splitlines()]
