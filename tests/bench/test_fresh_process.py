"""A function of ours runs in a process of its own."""

import subprocess

import pytest

from pisa_desktop.bench import fresh_process


def tell(*values: object) -> None:
    """Print the values, then how many there are."""
    print(*values, len(values), sep="\n")  # noqa: T201


def fail() -> None:
    """Fail."""
    raise ValueError


def test_its_lines_come_back() -> None:
    assert list(fresh_process.lines(tell, "a b", 2)) == ["a b", "2", "2"]
    assert fresh_process.told_afresh(tell, 1, 2, 3) == 3


def test_its_failure_is_ours() -> None:
    with pytest.raises(subprocess.CalledProcessError):
        list(fresh_process.lines(fail))
