"""The computer is kept awake if possible; if not, nothing is reported and nothing fails."""

import os
import subprocess
import sys

CODE = """
from pisa_desktop.album.turns import kept_awake
for _ in range(2):
    with kept_awake():
        print("awake")
"""


def test_without_a_session_bus_nothing_is_reported() -> None:
    env = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere/at/all"}
    child = subprocess.run(
        [sys.executable, "-W", "error", "-c", CODE], env=env, capture_output=True, text=True, check=False
    )
    assert (child.returncode, child.stdout, child.stderr) == (0, "awake\nawake\n", "")
