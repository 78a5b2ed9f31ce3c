"""packaging/dev.py: its decisions, and real set-ups of a toy project that needs no network."""

import importlib.util
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import ModuleType

import pytest

SOURCE = Path(__file__).parent.parent / "packaging" / "dev.py"


def load_dev() -> ModuleType:
    """dev.py as a module; packaging/ is a folder of scripts, not a package."""
    spec = importlib.util.spec_from_file_location("dev", SOURCE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


dev = load_dev()


# ---- the command line


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["run"], ("run", None, [])),
        (["run", "enhance", "a b.jpg", "--out", "o"], ("run", None, ["enhance", "a b.jpg", "--out", "o"])),
        (["--torch-index", "INDEX", "run", "x"], ("run", "INDEX", ["x"])),
        (["run", "--torch-index=INDEX", "x"], ("run", "INDEX", ["x"])),
        (["test", "-k", "name", "--torch-index", "INDEX"], ("test", "INDEX", ["-k", "name"])),
        (["run", "x", "--", "--torch-index", "y"], ("run", None, ["x", "--", "--torch-index", "y"])),
        (["run", "--help"], ("run", None, ["--help"])),
    ],
)
def test_only_our_option_is_removed(arguments: list[str], expected: tuple[str, object, list[str]]) -> None:
    assert dev.parse(arguments) == expected


@pytest.mark.parametrize(
    ("arguments", "code"), [([], 2), (["enhance"], 2), (["--", "run"], 2), (["--help"], 0), (["-h"], 0)]
)
def test_without_a_verb_it_prints_its_usage(arguments: list[str], code: int) -> None:
    with pytest.raises(SystemExit) as stop:
        dev.parse(arguments)
    assert stop.value.code == code


def test_an_index_without_a_url_is_refused() -> None:
    with pytest.raises(SystemExit, match="--torch-index needs a URL"):
        dev.parse(["run", "--torch-index"])


# ---- the system's packages


def system(root: Path, libraries: list[str], files: list[str]) -> Path:
    """A folder that looks like a system with these libraries and files."""
    (root / "etc").mkdir(parents=True)
    lines = "".join(f"/lib/x86_64-linux-gnu/{name}\0" for name in libraries)
    (root / "etc" / "ld.so.cache").write_bytes(b"glibc-ld.so.cache1.1" + lines.encode())
    for name in files:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).touch()
    return root


def test_missing_packages_are_listed_in_one_line(tmp_path: Path) -> None:
    present = [name for name in dev.QT_LIBRARIES if name not in ("libEGL.so.1", "libxcb-cursor.so.0")]
    machine = system(tmp_path, [*present, "libEGL.so.1.1.0"], ["usr/bin/Xvfb", "usr/bin/exiftool"])
    assert dev.missing_packages("run", machine) == ["libegl1", "libxcb-cursor0"]
    missing = dev.missing_packages("test", machine)
    assert missing == ["libegl1", "libxcb-cursor0", "openbox", "xdotool", "fonts-dejavu-core"]
    assert dev.apt_line(missing) == (
        "sudo apt-get update && sudo apt-get install libegl1 libxcb-cursor0 openbox xdotool fonts-dejavu-core"
    )


def test_packing_needs_more_libraries_and_other_tools(tmp_path: Path) -> None:
    machine = system(tmp_path, [*dev.QT_LIBRARIES, "libwayland-egl.so.1"], ["usr/bin/dpkg-shlibdeps", "usr/bin/zstd"])
    assert dev.missing_packages("run", machine) == []
    assert dev.missing_packages("freeze", machine) == ["libwayland-cursor0", "binutils"]


def test_nothing_is_missing_where_there_is_no_linker_cache(tmp_path: Path) -> None:
    assert dev.missing_packages("test", tmp_path) == []


# ---- the stamp


@pytest.mark.parametrize(("installed", "serves"), [("", 1), ("[test]", 2), ("[test,cluster]", 3)])
def test_a_larger_set_up_serves_the_smaller_commands(tmp_path: Path, installed: str, serves: int) -> None:
    for path in ("packaging/constraints.txt", "pyproject.toml"):
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).touch()
    for name in ("python", "pisa-desktop"):
        program: Path = dev.program(tmp_path, name)
        program.parent.mkdir(parents=True, exist_ok=True)
        program.touch()
    dev.write_stamp(tmp_path, dev.Stamp(dev.set_up_key(tmp_path, installed, ""), ""))
    assert [dev.is_ready(tmp_path, extra, "") for extra in dev.EXTRAS] == [n < serves for n in range(3)]


def test_the_key_depends_on_everything_that_determines_the_set_up(tmp_path: Path) -> None:
    (tmp_path / "packaging").mkdir()
    constraints, project = tmp_path / "packaging" / "constraints.txt", tmp_path / "pyproject.toml"
    constraints.write_text("a==1\n")
    project.write_text("[project]\n")
    first = dev.set_up_key(tmp_path, "", "")
    assert len(first) == 64
    keys = [first, dev.set_up_key(tmp_path, "[test]", ""), dev.set_up_key(tmp_path, "", "INDEX")]
    constraints.write_text("a==2\n")
    keys.append(dev.set_up_key(tmp_path, "", ""))
    project.write_text("[project]\nname = 'x'\n")
    keys.append(dev.set_up_key(tmp_path, "", ""))
    assert len(set(keys)) == 5
    constraints.write_text("a==1\n")
    project.write_text("[project]\n")
    assert dev.set_up_key(tmp_path, "", "") == first


@pytest.mark.parametrize("text", [None, "", "{", "[]", '{"key": "x"}', '{"key": "x", "torch": ""}'])
def test_a_damaged_stamp_is_ignored(tmp_path: Path, text: str | None) -> None:
    (tmp_path / ".venv").mkdir()
    if text is not None:
        (tmp_path / ".venv" / "dev-stamp.json").write_text(text)
    assert dev.read_stamp(tmp_path) is None


def test_a_stamp_is_read_back(tmp_path: Path) -> None:
    (tmp_path / ".venv").mkdir()
    dev.write_stamp(tmp_path, dev.Stamp("key", "INDEX"))
    assert dev.read_stamp(tmp_path) == ("key", "INDEX")
    assert [path.name for path in (tmp_path / ".venv").iterdir()] == ["dev-stamp.json"]


def test_constraints_contain_exact_versions_and_no_urls() -> None:
    lines = (SOURCE.parent / "constraints.txt").read_text().splitlines()
    pins = [line for line in lines if not line.startswith("#")]
    assert "torch==2.13.0" in pins
    assert all(line.count("==") == 1 and line.partition("==")[2][:1].isdigit() for line in pins)
    assert not [line for line in pins if "/" in line or "@" in line or "+" in line or "-e " in line]
    assert not {line.partition("==")[0] for line in pins} & {"pip", "setuptools", "wheel", "pisa-desktop"}


# ---- the checks


@pytest.mark.skipif(os.name == "nt", reason="its programs are shell scripts")
@pytest.mark.parametrize(
    ("arguments", "tests"),
    [
        ([], ["pytest "]),
        (["-k", "name"], ["pytest -k name"]),
        (["--cluster", "-x"], ["pytest -n0 -m cluster -x"]),
    ],
)
def test_the_checks_begin_with_the_processor_and_end_with_pytest(
    tmp_path: Path, arguments: list[str], tests: list[str]
) -> None:
    programs = tmp_path / ".venv" / "bin"
    programs.mkdir(parents=True)
    for name in ("ruff", "mypy", "lint-imports", "pytest"):
        (programs / name).write_text('#!/bin/sh\necho "$(basename "$0") $*"\n')
    (programs / "python").write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')
    for path in programs.iterdir():
        path.chmod(0o755)
    code = "import runpy, sys; from pathlib import Path; test = runpy.run_path(sys.argv[1])['test']"
    code += "; test(Path(sys.argv[2]), sys.argv[3:])"
    command = [sys.executable, "-c", code, str(SOURCE), str(tmp_path), *arguments]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert re.fullmatch(r"dev\.py: testing on \w+, (no )?native bf16, \d+ threads?, torch \d\S+\n", done.stderr)
    assert done.stdout.splitlines() == [
        "ruff check",
        "ruff format --check",
        "mypy ",
        "lint-imports ",
        *tests,
    ]


# ---- real set-ups, of a project with its own builder

BUILDER = """
import os, time, zipfile
from pathlib import Path

def build_editable(folder, config_settings=None, metadata_directory=None):
    if os.environ.get("TOY_HANGS"):
        Path("hanging").touch()
        time.sleep(120)
    with Path("built").open("a") as log:
        log.write("x")
    name = "toy-1-py3-none-any.whl"
    with zipfile.ZipFile(Path(folder, name), "w") as wheel:
        wheel.writestr("toy.pth", str(Path.cwd()))
        wheel.writestr("toy-1.dist-info/METADATA", "Metadata-Version: 2.1\\nName: toy\\nVersion: 1\\n")
        wheel.writestr("toy-1.dist-info/WHEEL", "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\n")
        wheel.writestr("toy-1.dist-info/entry_points.txt", "[console_scripts]\\npisa-desktop = toy:main\\n")
        wheel.writestr("toy-1.dist-info/RECORD", "")
    return name
"""
PROGRAM = """
import os, sys

def main():
    print(os.getcwd(), *sys.argv[1:], sep="|")
    return 7
"""
PROJECT = """
[project]
name = "toy"
version = "1"
[build-system]
requires = []
build-backend = "builder"
backend-path = ["."]
"""


def toy(root: Path) -> Path:
    """A checkout of a project that only prints its arguments and exits with 7."""
    (root / "packaging").mkdir(parents=True)
    for script in (SOURCE, SOURCE.with_name("translations.py")):
        shutil.copy(script, root / "packaging")
    (root / "packaging" / "constraints.txt").write_text("# none\n")
    (root / "pyproject.toml").write_text(PROJECT)
    (root / "builder.py").write_text(BUILDER)
    (root / "toy.py").write_text(PROGRAM)
    return root


def dev_command(root: Path, *arguments: str) -> list[str]:
    """The command that starts dev.py."""
    return [sys.executable, str(root / "packaging" / "dev.py"), *arguments]


def run(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Start dev.py in an almost empty environment from another folder."""
    return subprocess.run(
        dev_command(root, "run", *arguments), cwd=root.parent, env=bare(root), capture_output=True, text=True
    )


def bare(root: Path, **more: str) -> dict[str, str]:
    """An environment with only a PATH and an empty home."""
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    return {**kept, "HOME": str(root / "home"), **more}


def builds(root: Path) -> int:
    """How many times pip has built the project."""
    return len((root / "built").read_text())


def check_runs(root: Path) -> str:
    """Check that the program starts with our arguments in our folder; returns the set-up's messages."""
    done = run(root, "a b", "--help")
    assert done.stdout == f"{root.parent}|a b|--help\n", done.stderr
    assert done.returncode == 7
    return done.stderr


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkout that has been set up; made once, because that takes seconds."""
    root = toy(tmp_path_factory.mktemp("ready") / "with space")
    assert "setting up .venv" in check_runs(root)
    return root


@pytest.mark.system
def test_a_set_up_is_made_once_then_updated_and_repaired(ready: Path) -> None:
    before = builds(ready)
    assert "setting up" not in check_runs(ready)
    assert builds(ready) == before

    (ready / "packaging" / "constraints.txt").write_text("# changed\n")
    (ready / ".venv" / "kept").touch()
    check_runs(ready)
    assert builds(ready) == before + 1
    assert (ready / ".venv" / "kept").exists(), "a finished .venv is updated in place"

    dev.program(ready, "pisa-desktop").unlink()
    check_runs(ready)
    assert builds(ready) == before + 2


@pytest.mark.skipif(os.name == "nt", reason="kills a group of processes")
@pytest.mark.system
def test_a_killed_set_up_is_repaired_and_two_at_once_share_it(ready: Path) -> None:
    root, before = ready, builds(ready)
    (root / "packaging" / "constraints.txt").write_text("# to be set up again\n")
    environment = bare(root, TOY_HANGS="1")
    first = subprocess.Popen(
        dev_command(root, "run"), env=environment, stderr=subprocess.DEVNULL, start_new_session=True
    )
    deadline = time.monotonic() + 60
    while not (root / "hanging").exists():
        assert time.monotonic() < deadline
        time.sleep(0.05)
    first.kill()
    first.wait()
    with (root / ".venv" / "dev.lock").open("a") as file:
        assert not dev.try_lock(file.fileno()), "its pip is still working in .venv"
    os.killpg(first.pid, signal.SIGKILL)
    assert json.loads((root / ".venv" / "dev-stamp.json").read_text())["key"] == ""
    shutil.rmtree(root / ".venv" / "lib")  # as if killed even earlier

    with ThreadPoolExecutor() as threads:
        errors = list(threads.map(lambda _: check_runs(root), range(2)))
    assert builds(root) == before + 1
    assert any("waiting for another set-up" in text for text in errors)
