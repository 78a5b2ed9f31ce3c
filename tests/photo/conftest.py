"""An independent judge of what is in a photo file."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.photo.builders import Judge


@pytest.fixture(scope="session")
def exiftool() -> Judge:
    """exiftool(path, *options) -> every tag by "Group:Name", numbers unformatted."""
    program = shutil.which("exiftool")
    if program is None:
        pytest.skip("exiftool (Debian: libimage-exiftool-perl) is not installed")

    def judge(path: Path, *options: str) -> dict[str, Any]:
        command = [program, "-j", "-n", "-G1", "-struct", *options, str(path)]
        out = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        answer: dict[str, Any] = json.loads(out)[0]
        return answer

    return judge
