"""Sets PiSA Desktop up in a checkout and starts it. Needs Python 3.11 or newer and nothing else.

    python3 packaging/dev.py run [ARGS...]          pisa-desktop ARGS
    python3 packaging/dev.py test [PYTEST ARGS...]  ruff, mypy, import-linter, pytest, until one fails
    python3 packaging/dev.py test --cluster [...]   the same with Ray installed, and of pytest those that need it
    python3 packaging/dev.py freeze [--cuda VERSION] build the packages for people without Python, or the GPU pack,
                                                    in dist/

The first start creates .venv and installs the project with packaging/constraints.txt; later starts only check
a stamp. --torch-index URL, anywhere before a lone "--", installs torch from that package index; the choice is
stored in .venv.
"""

from __future__ import annotations  # so that an older Python gets as far as our message about its version

import contextlib
import hashlib
import json
import os
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parent.parent
WINDOWS = os.name == "nt"

QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""Libraries that Qt loads for a window -> Debian packages. Their dependencies provide the rest."""

CLUSTER = "--cluster"
"""Asks for the tests that need Ray."""

EXTRAS = ("", "[test]", "[test,cluster]")
"""What can be installed besides the program; each holds the one before."""

TEST_TOOLS = {
    "usr/bin/Xvfb": "xvfb",
    "usr/bin/exiftool": "libimage-exiftool-perl",
    "usr/bin/openbox": "openbox",
    "usr/bin/xdotool": "xdotool",
    "usr/share/fonts/truetype/dejavu/DejaVuSans.ttf": "fonts-dejavu-core",
}
"""System files that the tests use -> Debian packages."""

PACKING_LIBRARIES = {
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
"""Libraries of the system that the packaged program names, for which dpkg-shlibdeps looks -> Debian packages."""

PACKING_TOOLS = {
    "usr/bin/dpkg-shlibdeps": "dpkg-dev",
    "usr/bin/objdump": "binutils",
    "usr/bin/zstd": "zstd",
}
"""Programs that make the packages -> Debian packages."""


class Command(NamedTuple):
    """The parsed command line."""

    verb: str
    torch_index: str | None
    rest: list[str]


class Stamp(NamedTuple):
    """The state of a .venv: the key of its finished set-up (empty during a set-up) and torch's package index."""

    key: str
    torch_index: str


def parse(arguments: Sequence[str]) -> Command:
    """Find our option and the verb. Other arguments, and everything after a lone "--", are passed to the program."""
    end = arguments.index("--") if "--" in arguments else len(arguments)
    words, rest, index = iter(arguments[:end]), [], None
    for word in words:
        name, equals, value = word.partition("=")
        if name != "--torch-index":
            rest.append(word)
        elif not (index := value if equals else next(words, "")):
            raise SystemExit("dev.py: --torch-index needs a URL")
    if rest[:1] not in (["run"], ["test"], ["freeze"]):
        wanted = rest[:1] in (["-h"], ["--help"])
        print(__doc__, file=sys.stdout if wanted else sys.stderr)
        raise SystemExit(0 if wanted else 2)
    return Command(rest[0], index, rest[1:] + list(arguments[end:]))


def say(text: str) -> None:
    """Print a line for the user on standard error; standard output belongs to the program."""
    print(f"dev.py: {text}", file=sys.stderr, flush=True)


def succeeds(*command: str | Path, **options: Any) -> bool:
    """Run a command of the set-up with its output on our standard error; returns whether it succeeded."""
    import subprocess

    try:
        return subprocess.call(command, stdin=subprocess.DEVNULL, stdout=sys.stderr, **options) == 0
    except OSError:
        return False


# ---- the system's packages


def missing_packages(verb: str, root: Path = Path("/")) -> list[str]:
    """Debian packages that are needed but not installed; none where there is no linker cache (Windows, macOS)."""
    try:
        cache = (root / "etc" / "ld.so.cache").read_bytes()  # loading each library instead would take 50 ms
    except OSError:
        return []
    libraries = QT_LIBRARIES | (PACKING_LIBRARIES if verb == "freeze" else {})
    missing = [package for name, package in libraries.items() if f"/{name}\0".encode() not in cache]
    tools = {"test": TEST_TOOLS, "freeze": PACKING_TOOLS}.get(verb, {})
    missing += [package for path, package in tools.items() if not (root / path).exists()]
    if not Path(os.__file__).with_name("ensurepip").exists():
        missing.append(f"python3.{sys.version_info.minor}-venv")
    return missing


def apt_line(packages: Sequence[str]) -> str:
    """The command that installs these packages."""
    return "sudo apt-get update && sudo apt-get install " + " ".join(packages)


def provide_packages(verb: str, may_install: bool) -> None:
    """Install missing packages if we are root, and report those still missing. The command line works without them."""
    missing = missing_packages(verb)
    if missing and may_install and os.geteuid() == 0 and Path("/usr/bin/apt-get").exists():
        say("installing " + " ".join(missing))
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        install = ["apt-get", "-qq", "install", "--yes", "--no-install-recommends", *missing]
        succeeds("apt-get", "-qq", "update", env=environment)
        succeeds(*install, env=environment)
        missing = missing_packages(verb)
    if missing:
        say(f"packages of the system are missing: parts of `{verb}` may fail. On Debian or Ubuntu: {apt_line(missing)}")


# ---- .venv


def program(root: Path, name: str) -> Path:
    """Path of a program in .venv."""
    return root / ".venv" / "Scripts" / f"{name}.exe" if WINDOWS else root / ".venv" / "bin" / name


def set_up_key(root: Path, extra: str, torch_index: str) -> str:
    """A digest of everything that determines what is installed."""
    digest = hashlib.sha256(f"{sys.version_info[:2]} {extra} {torch_index}\n".encode())
    for path in (root / "packaging" / "constraints.txt", root / "pyproject.toml"):
        digest.update(path.read_bytes() + b"\0")
    return digest.hexdigest()


def read_stamp(root: Path) -> Stamp | None:
    """The stamp, or None if there is no .venv or it was made by hand."""
    try:
        return Stamp(**json.loads((root / ".venv" / "dev-stamp.json").read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def write_stamp(root: Path, stamp: Stamp) -> None:
    """Replace the stamp atomically."""
    beside = root / ".venv" / "dev-stamp.new"
    beside.write_text(json.dumps(stamp._asdict()), encoding="utf-8")
    beside.replace(beside.with_suffix(".json"))


def is_ready(root: Path, extra: str, torch_index: str) -> bool:
    """Whether the set-up is up to date. An installation for the tests can also run the program, and so on."""
    stamp = read_stamp(root)
    programs = ("python", "pisa-desktop")
    keys = {set_up_key(root, enough, torch_index) for enough in EXTRAS[EXTRAS.index(extra) :]}
    return stamp is not None and stamp.key in keys and all(program(root, name).exists() for name in programs)


@contextlib.contextmanager
def lock(root: Path) -> Iterator[int]:
    """Hold the lock of the set-up, waiting for other set-ups; yields the lock's file number."""
    (root / ".venv").mkdir(exist_ok=True)
    with (root / ".venv" / "dev.lock").open("a") as file:
        if not try_lock(file.fileno()):
            say("waiting for another set-up to finish")
            while not try_lock(file.fileno()):
                time.sleep(0.2)
        yield file.fileno()


def try_lock(number: int) -> bool:
    """Lock an open file unless another process has locked it; the lock ends with the file or the process."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(number, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def clear(folder: Path) -> None:
    """Empty .venv except for our lock and the stamp."""
    import shutil

    for path in folder.iterdir():
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        elif path.name not in ("dev.lock", "dev-stamp.json"):
            path.unlink()


def set_up(root: Path, extra: str, torch_index: str) -> None:
    """Bring .venv up to date. It is rebuilt if it does not run, does not match or a set-up was interrupted."""
    with lock(root) as number:
        if is_ready(root, extra, torch_index):  # the set-up we waited for has done it
            return
        say("setting up .venv; the first time takes minutes and a few gigabytes")
        python, stamp = program(root, "python"), read_stamp(root)
        wanted = Stamp(set_up_key(root, extra, torch_index), torch_index)
        steps: list[list[str | Path]] = []
        fits = f"import sys; sys.exit(sys.version_info[:2] != {sys.version_info[:2]})"
        finished = stamp is None or (stamp.key != "" and stamp.torch_index == torch_index)
        write_stamp(root, wanted._replace(key=""))
        if not (finished and succeeds(python, "-c", fits)):
            clear(root / ".venv")
            steps.append([getattr(sys, "_base_executable", sys.executable), "-m", "venv", root / ".venv"])
        pip: list[str | Path] = [python, "-m", "pip", "install", "--disable-pip-version-check"]
        pip += ["--constraint", root / "packaging" / "constraints.txt"]
        if torch_index:
            steps.append([*pip, "--index-url", torch_index, "torch"])
        steps.append([*pip, "--editable", f"{root}{extra}"])
        for step in steps:
            # A pip that outlives a killed dev.py holds the lock until it ends, through its copy of the file.
            if not succeeds(*step, pass_fds=() if WINDOWS else (number,)):
                raise SystemExit("dev.py: the set-up failed, see above; the next start will try again")
        write_stamp(root, wanted)


# ---- the commands


def start(*command: str | Path) -> int:
    """Replace this process by a program. On Windows, run it as a child that handles Ctrl-C, and return its status."""
    if not WINDOWS:
        os.execv(command[0], command)
    import subprocess

    child = subprocess.Popen(command)
    while True:
        with contextlib.suppress(KeyboardInterrupt):
            return child.wait()


def test(root: Path, arguments: Sequence[str]) -> int:
    """Run all checks in the checkout, the quick ones first."""
    import subprocess

    os.chdir(root)
    say(f"testing on {processor(root)}")
    for name, *words in (["ruff", "check"], ["ruff", "format", "--check"], ["mypy"], ["lint-imports"]):
        if status := subprocess.call([program(root, name), *words]):
            return status
    pytest = program(root, "pytest")
    if CLUSTER in arguments:
        os.environ["PISA_LONG"] = "1"  # also the tests that are not for every day
        arguments = ["-n0", "-m", "cluster", *(word for word in arguments if word != CLUSTER)]
    return start(pytest, *arguments)


def processor(root: Path) -> str:
    """The processor's capabilities as torch sees them; the last bits of computed numbers depend on them."""
    import subprocess

    code = "from pisa_desktop.restore.device import processor; print(processor())"
    asked = subprocess.run([program(root, "python"), "-c", code], stdout=subprocess.PIPE, text=True)
    return asked.stdout.strip() or "an unknown processor"


def main() -> int:
    """Set up whatever is missing, then run the requested command."""
    if sys.version_info < (3, 11):  # noqa: UP036 - the check is for users of older versions
        raise SystemExit(f"PiSA Desktop needs Python 3.11 or newer; this is {sys.version.split()[0]}")
    verb, torch_index, rest = parse(sys.argv[1:])
    if verb == "freeze":
        import freeze

        provide_packages(verb, may_install=True)
        return freeze.freeze(ROOT, torch_index or "", rest)
    if torch_index is None:
        stamp = read_stamp(ROOT)
        torch_index = stamp.torch_index if stamp else ""
    extra = EXTRAS[0 if verb == "run" else 2 if CLUSTER in rest else 1]
    ready = is_ready(ROOT, extra, torch_index)
    provide_packages(verb, may_install=verb == "test" or not ready)
    try:
        if not ready:
            set_up(ROOT, extra, torch_index)
    except KeyboardInterrupt:
        say("set-up interrupted; the next start will try again")
        return 130
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # compiling our modules anew takes as long as the rest of a start
    import translations

    translations.compile_all(ROOT, program(ROOT, "python"))
    return test(ROOT, rest) if verb == "test" else start(program(ROOT, "pisa-desktop"), *rest)


if __name__ == "__main__":
    sys.exit(main())
