"""Tries the .deb out in a Debian system that has nothing but its dependencies. Needs root, debootstrap and Xvfb.

    sudo python3 packaging/linux/trial.py dist/pisa-desktop_0.1.0_amd64.deb

Installs, uses, moves, damages, upgrades, removes and purges the package in build/trial, and saves screenshots there.
Needs on this side of the root: Xvfb, xdotool, imagemagick.
"""

import contextlib
import json
import os
import shlex
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

SUITE = "bookworm"
MOVED = "/home/one/Meine Bilder é/PiSA"
SAMPLES = "/opt/pisa-desktop/_internal/resources/samples"
PATIENCE = 120.0
TOLD = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "text": True}
"""What a program prints is read, its errors with it."""


class Root:
    """A Debian system in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def run(self, *command: str, user: str = "root", check: bool = True, **environment: str) -> str:
        """Run a command as a user with a clean environment; returns what it prints, errors included."""
        done = subprocess.run(self.command(command, user, environment), **TOLD)
        if check and done.returncode:
            raise SystemExit(f"trial: {shlex.join(command)} as {user}: {done.returncode}\n{done.stdout}")
        return done.stdout

    def command(self, command: Sequence[str], user: str, environment: dict[str, str]) -> list[str]:
        """The command line that enters the root."""
        home = {} if user == "root" else {"HOME": f"/home/{user}", "USER": user}
        variables = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8", **home, **environment}
        assigned = [f"{name}={value}" for name, value in variables.items() if value]
        return ["chroot", f"--userspec={user}", str(self.folder), "env", "-i", *assigned, *command]

    def path(self, inside: str) -> Path:
        """A path in it, seen from here."""
        return self.folder / inside.lstrip("/")


def main(package: Path) -> None:
    """Try everything in order; the first failure ends the trial."""
    place = Path(__file__).parents[2] / "build" / "trial"
    place.mkdir(parents=True, exist_ok=True)
    root = bootstrap(place)
    with _mounted(root):
        install(root, package)
        use(root)
        photos(root)
        models(root)
        with _screen() as display:
            window(root, display, place)
            two_users(root, display)
        elsewhere(root)
        damage(root)
        upgrade(root, package, place)
        remove(root)
    say("all is well")


def say(text: str) -> None:
    """Print a line of the report."""
    print(f"trial: {text}", flush=True)


def bootstrap(place: Path) -> Root:
    """A new minimal system; the pristine one is kept for the next trial."""
    pristine, folder = place / "pristine", place / "root"
    if not (pristine / "etc" / "debian_version").exists():
        subprocess.run(["debootstrap", "--variant=minbase", SUITE, pristine], check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(folder, ignore_errors=True)
    subprocess.run(["cp", "-a", pristine, folder], check=True)
    for name in ("resolv.conf", "hosts"):
        shutil.copy(f"/etc/{name}", folder / "etc" / name)
    for path in Path("/etc/apt/apt.conf.d").glob("*proxy*"):
        shutil.copy(path, folder / "etc" / "apt" / "apt.conf.d")
    root = Root(folder)
    for user in ("one", "two"):
        root.run("useradd", "--create-home", user)
    return root


@contextlib.contextmanager
def _mounted(root: Root) -> Iterator[None]:
    """/proc, which torch and Qt look into, and the devices, for as long as the trial lasts."""
    for kind, where in (("proc", "/proc"), ("devtmpfs", "/dev")):
        subprocess.run(["mount", "-t", kind, kind, root.path(where)], check=kind == "proc")
    try:
        yield
    finally:
        for where in ("/dev", "/proc"):
            subprocess.run(["umount", "--lazy", root.path(where)], check=False, stderr=subprocess.DEVNULL)


def install(root: Root, package: Path) -> None:
    """Install the package with its Depends and no Recommends; Python must not come with them."""
    shutil.copy(package, root.path("/tmp"))
    root.run("apt-get", "-qq", "update")
    before = time.monotonic()
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    root.run("apt-get", "-y", "--no-install-recommends", "install", f"/tmp/{package.name}", **quiet)
    root.path(f"/tmp/{package.name}").unlink()
    assert not root.path("/usr/bin/python3").exists(), "Python has been installed"
    say(f"installed in {time.monotonic() - before:.0f} s, without Python")


def use(root: Root) -> None:
    """Both self-tests and the commands, as an ordinary user, who cannot write into the installation."""
    checks = [json.loads(line) for line in root.run("pisa-desktop", "self-test", "--json", user="one").splitlines()]
    assert all(check["passed"] for check in checks)
    say(f"self-test: {len(checks)} checks passed")
    say(root.run("/opt/pisa-desktop/PiSA Desktop", "--self-test", user="one").strip().splitlines()[-1])
    refused = root.run("pisa-desktop", "train", "mini", "--photos", "x", user="one", check=False)
    assert refused.startswith("pisa-desktop: Models cannot be trained here:"), refused
    assert "PiSA Desktop" in root.run("pisa-desktop", "--version", user="one")
    assert root.path("/usr/share/man/man1/pisa-desktop.1.gz").exists()


def photos(root: Root) -> None:
    """A photo enhanced with a home and without one."""
    root.run("pisa-desktop", "enhance", f"{SAMPLES}/old-portrait.jpg", "--out", "/home/one/out", user="one")
    assert root.path("/home/one/out/old-portrait.jpg").stat().st_size > 10_000
    begin = time.monotonic()
    root.run("pisa-desktop", "enhance", f"{SAMPLES}/phone-cat.jpg", "--out", "/tmp/out", user="two", HOME="", USER="")
    assert root.path("/tmp/out/phone-cat.jpg").stat().st_size > 10_000
    say(f"photos enhanced, the second without HOME in {time.monotonic() - begin:.1f} s")


def models(root: Root) -> None:
    """The authors' format of LoRAs is read: a file for another network is named as such. The self-test installs one."""
    file = "/home/one/pisa_sr.pkl"
    shutil.copy(Path(__file__).parents[2] / "tests" / "data" / "golden" / "pisa_sr.pkl", root.path(file))
    told = root.run("pisa-desktop", "models", "import", file, "--accept-licence", user="one", check=False)
    assert "they adapt 257 and 257 layers with rank 4" in told, told
    say("models: " + told.splitlines()[0])


@contextlib.contextmanager
def _screen() -> Iterator[str]:
    """A virtual screen that both sides of the root can reach."""
    display = "127.0.0.1:97"
    screen = ["Xvfb", ":97", "-listen", "tcp", "-ac", "-screen", "0", "1440x900x24"]
    server = subprocess.Popen(screen, stderr=subprocess.DEVNULL)
    try:
        time.sleep(2)
        yield display
    finally:
        server.terminate()
        server.wait()


@contextlib.contextmanager
def _open(root: Root, user: str, command: Sequence[str], display: str, windows: int = 1) -> Iterator[float]:
    """The program with its window open; yields the seconds until there were so many windows."""
    begin = time.monotonic()
    program = subprocess.Popen(root.command(command, user, {"DISPLAY": display}), **TOLD)
    try:
        _wait_for(windows, display, program)
        yield time.monotonic() - begin
    finally:
        program.terminate()
        told, _ = program.communicate(timeout=PATIENCE)
    assert program.returncode == 0, told


def _wait_for(windows: int, display: str, program: "subprocess.Popen[str]") -> None:
    search = ["xdotool", "search", "--onlyvisible", "--name", "PiSA Desktop"]
    for _ in range(int(PATIENCE / 0.05)):
        asked = subprocess.run(search, env={**os.environ, "DISPLAY": display}, capture_output=True, text=True)
        if len(asked.stdout.splitlines()) >= windows:
            return
        if program.poll() is not None:
            raise SystemExit(f"trial: the program has ended\n{program.communicate()[0]}")
        time.sleep(0.05)
    raise SystemExit("trial: no window appeared")


def window(root: Root, display: str, place: Path) -> None:
    """The desktop file's Exec line with a photo; what is seen after a while is saved as a picture."""
    (desktop,) = root.path("/usr/share/applications").glob("*.desktop")
    line = next(line for line in desktop.read_text().splitlines() if line.startswith("Exec="))
    words = shlex.split(line.removeprefix("Exec="))
    photo = "/home/one/Ein Foto é.jpg"
    shutil.copy(root.path(f"{SAMPLES}/old-portrait.jpg"), root.path(photo))
    command = [photo if word == "%F" else word for word in words]
    with _open(root, "one", command, display) as seconds:
        say(f"window after {seconds:.2f} s")
        time.sleep(25)
        picture = place / "window.png"
        subprocess.run(["import", "-display", display, "-window", "root", picture], check=True)
        say(f"look at {picture}")


def two_users(root: Root, display: str) -> None:
    """Two users at the same time; the program is asked to write nothing outside their homes."""
    both = [_open(root, user, ["pisa-desktop"], display, number) for number, user in ((1, "one"), (2, "two"))]
    with both[0], both[1]:
        time.sleep(5)
    say("two users at once")


def elsewhere(root: Root) -> None:
    """The folder moved to a path with spaces and letters outside ASCII."""
    root.path(MOVED).parent.mkdir(parents=True)
    shutil.copytree(root.path("/opt/pisa-desktop"), root.path(MOVED), symlinks=True)
    root.run("chown", "-R", "one", str(Path(MOVED).parent))
    out = "/home/one/outé"
    root.run(f"{MOVED}/pisa-desktop", "enhance", f"{MOVED}/_internal/resources/samples", "--out", out, user="one")
    assert len(list(root.path(out).iterdir())) == 5
    say(root.run(f"{MOVED}/PiSA Desktop", "--self-test", user="one").strip().splitlines()[-1])


def damage(root: Root) -> None:
    """A library cut off, then a file missing: one sentence that names it, from both executables."""
    library = f"{MOVED}/_internal/torch/lib/libtorch_cpu.so"
    model = f"{MOVED}/_internal/resources/mini/pisa-mini.safetensors"
    with root.path(library).open("r+b") as file:
        file.truncate(100_000_000)
    for program, arguments in (("pisa-desktop", ["devices"]), ("PiSA Desktop", ["--self-test"])):
        told = root.run(f"{MOVED}/{program}", *arguments, user="one", check=False, QT_QPA_PLATFORM="minimal")
        wanted = f"The installation is damaged: {library} is incomplete. Please install PiSA Desktop again.\n"
        assert told == f"pisa-desktop: {wanted}", told
    shutil.copy(root.path("/opt/pisa-desktop/_internal/torch/lib/libtorch_cpu.so"), root.path(library))
    root.path(model).unlink()
    told = root.run(f"{MOVED}/pisa-desktop", "devices", user="one", check=False)
    assert told.endswith(f"{model} is missing. Please install PiSA Desktop again.\n"), told
    shutil.rmtree(root.path(MOVED))
    say("damage is named")


def upgrade(root: Root, package: Path, place: Path) -> None:
    """A newer version over this one, with one file less; the user's data stay."""
    tree = place / "newer"
    shutil.rmtree(tree, ignore_errors=True)
    subprocess.run(["dpkg-deb", "--raw-extract", package, tree], check=True)
    control = tree / "DEBIAN" / "control"
    control.write_text("".join(_newer(line) for line in control.read_text().splitlines(keepends=True)))
    gone = "opt/pisa-desktop/_internal/resources/samples/CREDITS.md"
    (tree / gone).unlink()
    build = ["dpkg-deb", "--root-owner-group", "-Znone", "--build", tree, root.path("/tmp/newer.deb")]
    subprocess.run(build, check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(tree)
    root.run("apt-get", "-y", "install", "/tmp/newer.deb", DEBIAN_FRONTEND="noninteractive")
    assert not root.path(gone).exists()
    assert root.path("/home/one/.local/share/PiSA Desktop").is_dir()
    assert root.run("dpkg-query", "--show", "--showformat=${Version}", "pisa-desktop").endswith("+trial")
    say("upgraded")


def _newer(line: str) -> str:
    return f"{line.rstrip()}+trial\n" if line.startswith("Version: ") else line


def remove(root: Root) -> None:
    """Nothing of the package is left; what the user has made is."""
    root.run("apt-get", "-y", "remove", "pisa-desktop")
    left = [name for name in ("/opt/pisa-desktop", "/usr/bin/pisa-desktop") if os.path.lexists(root.path(name))]
    assert left == [], left
    root.run("dpkg", "--purge", "pisa-desktop")  # apt no longer knows it
    assert "pisa-desktop" not in root.run("dpkg", "--get-selections")
    assert root.path("/home/one/.local/share/PiSA Desktop").is_dir()
    say("removed and purged")


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve())
