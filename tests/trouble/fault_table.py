"""Which tests stand for which fault: the list in fault_list.txt, the marks of the tests, and the table of both.

`PISA_WRITE_NOTES=1 pytest -m fault` runs the marked tests and writes the table into packaging/notes/faults.md; it may
be called for one folder after the other.
"""

import ast
import itertools
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]
NOTES = TESTS.parent / "packaging" / "notes" / "faults.md"
PASSED = "passed"
_INTRODUCTION = """# Faults that the program survives

Each fault with the tests that put it in. Written by `PISA_WRITE_NOTES=1 pytest -m fault`, from the marks of the tests
and `tests/trouble/fault_list.txt`; a test fails when a fault has neither a test nor a reason.
"""


@dataclass(frozen=True)
class Listed:
    """A line of the list."""

    section: str
    words: str
    reason: str
    """Why it cannot be tested here; empty if it is."""


def listed() -> list[Listed]:
    """Every fault, in the order of the list. A reason stands below its fault, indented."""
    faults, section = list[Listed](), ""
    for line in Path(__file__).with_name("fault_list.txt").read_text("utf-8").splitlines():
        if line.startswith("# "):
            section = line[2:]
        elif line.startswith("    "):
            last = faults.pop()
            faults.append(Listed(section, last.words, f"{last.reason} {line.strip()}".strip()))
        elif line:
            faults.append(Listed(section, line.strip(), ""))
    return faults


def marked() -> dict[str, list[str]]:
    """The tests of each fault, as "folder/test_file.py::test_name"."""
    tests = defaultdict[str, list[str]](list)
    for path in sorted(TESTS.rglob("test_*.py")):
        for node in ast.walk(ast.parse(path.read_bytes())):
            for words in _marks(node):
                assert isinstance(node, ast.FunctionDef)
                tests[words].append(f"{path.relative_to(TESTS).as_posix()}::{node.name}")
    return dict(tests)


def _marks(node: ast.AST) -> Iterator[str]:
    for decorator in node.decorator_list if isinstance(node, ast.FunctionDef) else ():
        if isinstance(decorator, ast.Call) and ast.unparse(decorator.func) == "pytest.mark.fault":
            yield from map(ast.literal_eval, decorator.args)


def rows() -> Iterator[tuple[Listed, list[str]]]:
    """Every fault with its tests."""
    tests = marked()
    return ((fault, tests.get(fault.words, [])) for fault in listed())


def table(results: Mapping[str, str]) -> str:
    """The whole note. `results`: of each test."""
    text = _INTRODUCTION
    for section, faults in itertools.groupby(rows(), lambda row: row[0].section):
        text += f"\n## {section}\n\n| fault | tests | result |\n|---|---|---|\n"
        for fault, tests in faults:
            outcome = fault.reason or ", ".join(dict.fromkeys(results.get(test, "not run") for test in tests))
            text += f"| {fault.words} | {', '.join(map(_link, tests)) or 'none'} | {outcome} |\n"
    return text


def _link(test: str) -> str:
    path, _, name = test.partition("::")
    return f"[{name.removeprefix('test_').replace('_', ' ')}](../../tests/{path})"


class Recorder:
    """Pytest's plug-in that writes the table after a run of the marked tests."""

    def __init__(self, cache: pytest.Cache) -> None:
        """`cache` keeps results for later runs of other marked tests."""
        self._cache, self._results = cache, dict[str, str]()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """A test with several parameters has passed when each has."""
        test = report.nodeid.removeprefix("tests/").partition("[")[0]
        known = self._results.get(test, PASSED)
        if report.failed:
            self._results[test] = "failed"
        elif report.skipped and known == PASSED:
            self._results[test] = f"skipped ({report.longrepr[2]})" if isinstance(report.longrepr, tuple) else "skipped"
        elif report.when == "call":
            self._results[test] = known

    def pytest_sessionfinish(self) -> None:
        """Write the table, with each test's result of its last run on this computer."""
        results = self._cache.get("faults/results", {}) | self._results
        self._cache.set("faults/results", results)
        NOTES.write_text(table(results), "utf-8")
