"""Every fault of the list has a test, or a reason why it cannot have one."""

import re

from tests.fault_table import NOTES, PASSED, listed, marked, rows, table


def test_every_fault_has_a_test_or_a_reason() -> None:
    assert [fault.words for fault, tests in rows() if not tests and not fault.reason] == []
    assert [fault.words for fault, tests in rows() if tests and fault.reason] == [], "a reason that is none any more"


def test_every_mark_names_a_fault_of_the_list() -> None:
    words = [fault.words for fault in listed()]
    assert len(words) == len(set(words))
    assert sorted(set(marked()) - set(words)) == []


def test_the_table_is_that_of_these_tests_and_all_have_passed() -> None:
    passed = table({test: PASSED for _, tests in rows() for test in tests})
    assert NOTES.read_text("utf-8") == passed, "see tests/fault_table.py"
    assert len(re.findall(r"\| passed \|$", passed, re.MULTILINE)) > 90
