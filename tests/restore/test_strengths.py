"""Strengths are checked where they are made, and need no torch."""

import subprocess
import sys

import pytest

from pisa_desktop.errors import UsageError
from pisa_desktop.restore.strengths import Strengths


@pytest.mark.parametrize("value", [-0.01, 1.51, float("nan"), float("inf")])
def test_out_of_range(value: float) -> None:
    with pytest.raises(UsageError, match="Clean-up must lie between 0 and"):
        Strengths(pix=value)
    with pytest.raises(UsageError, match="Detail must lie between 0 and"):
        Strengths(sem=value)


def test_the_diagonal_needs_no_pix() -> None:
    assert not Strengths(0.7, 0.7).needs_pix
    assert Strengths(0.7, 0.8).needs_pix


def test_importing_strengths_imports_no_torch() -> None:
    code = "import sys, pisa_desktop.restore.strengths; print('torch' in sys.modules)"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout == "False\n"
