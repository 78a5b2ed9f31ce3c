"""An album of 200 photos, ten of them bad, survives two kills: run from the window and from the command line.

Runs the real program with PiSA-Mini on small photos; the test of the window needs Xvfb, openbox and xdotool.
"""

import contextlib
import io
import os
import signal
import sqlite3
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from pisa_desktop.files import is_temporary
from pisa_desktop.phrase import unpacked
from tests.ui.programs import Launch, Program, User, until, window_of

PHOTOS, EVERY_BAD = 200, 20
SIZE = (12, 16)
KILLED_AFTER = (25, 90)
"""Numbers of results at which the program is killed."""


@pytest.fixture
def family(tmp_path: Path) -> Path:
    """Photos of four formats in nine folders; every twentieth ends in the middle."""
    root = tmp_path / "family"
    for n in range(PHOTOS):
        suffix = (".jpg", ".png", ".webp", ".tif")[n % 4]
        path = root / f"year {2010 + n % 3}" / f"part {n % 9 // 3}" / f"{n:03}{suffix}"
        path.parent.mkdir(parents=True, exist_ok=True)
        noise = np.random.default_rng(n).integers(0, 256, (*SIZE, 3), np.uint8)
        data = io.BytesIO()
        Image.fromarray(noise).save(data, {".jpg": "JPEG", ".tif": "TIFF"}.get(suffix, suffix[1:].upper()))
        whole = data.getvalue()
        path.write_bytes(whole[: len(whole) // 2] if n % EVERY_BAD == 7 else whole)
    return root


def tree(folder: Path) -> set[Path]:
    """Return all files except unfinished ones."""
    files = (path for path in folder.rglob("*") if path.is_file() and not is_temporary(path.name))
    return {path.relative_to(folder) for path in files}


def until_results(out: Path, wanted: int) -> None:
    """Wait until there are so many results; the deadline starts again with each new result."""
    while (now := len(tree(out))) < wanted:
        until(partial(_more, out, now), f"{now + 1} results")


def _more(out: Path, than: int) -> bool:
    return len(tree(out)) > than


def states(database: Path | None) -> Counter[str]:
    """Return how many photos are in each state."""
    try:
        with contextlib.closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as sql:
            return Counter(dict(sql.execute("SELECT state, count(*) FROM items GROUP BY 1")))
    except sqlite3.OperationalError:
        return Counter()


def check(source: Path, out: Path, database: Path | None, before: dict[Path, bytes]) -> None:
    """Check for 190 intact results in the same tree, 10 reasons, no temporary file and no changed original."""
    assert states(database) == {"done": 190, "failed": 10}
    bad = {path for path in before if int(path.stem) % EVERY_BAD == 7}
    assert tree(out) == set(before) - bad
    assert not [path for path in out.rglob("*") if is_temporary(path.name)]
    for path in tree(out):
        with Image.open(out / path) as result:
            result.load()
            assert result.size == (4 * SIZE[1], 4 * SIZE[0])
    assert database is not None
    with contextlib.closing(sqlite3.connect(database)) as sql:
        failed = sql.execute("SELECT shown, reason FROM items WHERE state = 'failed'").fetchall()
    assert {name for name, _ in failed} == {path.name for path in bad}
    assert all(unpacked(reason).endswith(".") for _, reason in failed)
    assert {path: (source / path).read_bytes() for path in before} == before


@pytest.mark.system
def test_from_the_window(launch: Launch, display: str, family: Path) -> None:
    before = {path: (family / path).read_bytes() for path in tree(family)}
    out = family / "Enhanced"
    program = shown(launch(str(family), display=display), display)
    until(lambda: states(program.database)["new"] == PHOTOS, "all photos in the album")
    user = User(program, display)
    until(lambda: user.asks_for("ctrl+shift+e", "^Enhance the album$"), "the dialog")
    user.look("album-asked")
    until(lambda: pressed(user, "Return", lambda: states(program.database)["new"] == 0), "the album begins")
    for results in KILLED_AFTER:
        until_results(out, results)
        user.look("album-runs")
        os.kill(program.process.pid, signal.SIGKILL)
        program.process.wait()
        program = shown(launch(display=display), display)
        user = User(program, display)
        resume(user, out)
    until_results(out, 190)
    until(lambda: states(program.database)["waiting"] + states(program.database)["running"] == 0, "the end")
    user.look("album-ended")
    program.end(user.quit)
    assert program.process.returncode == 0
    assert not program.errors()
    check(family, out, program.database, before)


def shown(program: Program, display: str) -> Program:
    """Wait until its window is visible and the engine has begun to start."""
    until(lambda: window_of(program, display), "a window")
    until(lambda: "libtorch_cpu" in program.maps, "the engine starts")
    return program


def resume(user: User, out: Path) -> None:
    """Resume the album, and wait for a new result."""
    kept = len(tree(out))
    until(lambda: pressed(user, "ctrl+shift+r", lambda: len(tree(out)) > kept), "it goes on")


def pressed(user: User, key: str, condition: Callable[[], bool]) -> bool:
    """Return whether a key has had its effect; press it if not, since a busy screen can lose keys."""
    if condition():
        return True
    user.press(key)
    return False


@pytest.mark.system
def test_from_the_command_line(tmp_path: Path, family: Path) -> None:
    before = {path: (family / path).read_bytes() for path in tree(family)}
    home, out = tmp_path / "home", tmp_path / "out"
    command = [
        sys.executable,
        "-m",
        "pisa_desktop",
        "--home",
        str(home),
        "album",
        "run",
        str(family),
        "--out",
        str(out),
    ]
    env = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    for results in KILLED_AFTER:
        with subprocess.Popen(command, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
            until_results(out, results)
            process.kill()
    done = subprocess.run([*command, "--resume"], env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 1, done.stderr
    check(family, out, next(home.rglob("albums.sqlite")), before)
