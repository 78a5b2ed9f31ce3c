"""Linux packages: a compressed folder, a .deb and an AppImage."""

import gzip
import os
import re
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import bundled

HERE = Path(__file__).parent
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
CHOSEN_AT_RUN_TIME = ["ca-certificates", "libegl1", "libgl1", "shared-mime-info"]
"""Packages that no library names: certificates for downloads, and what Qt loads for a window."""


def run(*command: str | Path, **options: object) -> None:
    """Run a command of the build; its failure ends the build."""
    try:
        subprocess.run([str(word) for word in command], check=True, **options)  # type: ignore[call-overload]
    except (OSError, subprocess.CalledProcessError) as error:
        raise SystemExit(f"freeze: {error}") from error


def archive(root: Path, folder: Path, name: str) -> Path:
    """The folder as it is, to be unpacked anywhere."""
    target = root / "dist" / f"{name}.tar.zst"
    order = ["--sort=name", "--owner=0", "--group=0", "--numeric-owner"]
    compress = "--use-compress-program=zstd -9 --long=27 --threads=0 --force"
    run("tar", *order, compress, "--create", "--file", target, "-C", folder.parent, folder.name)
    return target


# ---- .deb


def deb(root: Path, folder: Path, name: str) -> Path:
    """A Debian package: the program in /opt, a launcher, desktop file, icons, man page; no script of the package's."""
    work = root / "build" / "freeze" / "deb"
    tree = work / "pisa-desktop"
    shutil.rmtree(work, ignore_errors=True)
    (tree / "opt").mkdir(parents=True)
    shutil.copytree(folder, tree / "opt" / "pisa-desktop", symlinks=True, copy_function=os.link)
    share(root, folder, tree / "usr" / "share")
    launcher = tree / "usr" / "bin" / "pisa-desktop"
    launcher.parent.mkdir()
    launcher.symlink_to("/opt/pisa-desktop/pisa-desktop")
    _documents(root, tree / "usr" / "share")
    _rights(tree)
    _control(root, tree, work)
    target = root / "dist" / f"pisa-desktop_{bundled.version(root)}_{_architecture()}.deb"
    run("dpkg-deb", "--root-owner-group", "-Zxz", "--build", tree, target)
    return target


def share(root: Path, folder: Path, target: Path) -> None:
    """Desktop file, AppStream metadata, icons and man page below a folder like /usr/share."""
    for ending, place in ((".desktop", "applications"), (".metainfo.xml", "metainfo")):
        (target / place).mkdir(parents=True)
        shutil.copy(HERE / f"{bundled.IDENTIFIER}{ending}", target / place)
    for size in ICON_SIZES:
        place = target / "icons" / "hicolor" / f"{size}x{size}" / "apps"
        place.mkdir(parents=True)
        shutil.copy(root / "resources" / "icons" / f"app-{size}.png", place / f"{bundled.IDENTIFIER}.png")
    place = target / "icons" / "hicolor" / "scalable" / "apps"
    place.mkdir(parents=True)
    shutil.copy(root / "resources" / "icons" / "app.svg", place / f"{bundled.IDENTIFIER}.svg")
    (target / "man" / "man1").mkdir(parents=True)
    asked = subprocess.run([folder / "pisa-desktop", "--help"], capture_output=True, text=True, check=True)
    page = man_page(bundled.version(root), asked.stdout, _commands(folder, asked.stdout))
    (target / "man" / "man1" / "pisa-desktop.1.gz").write_bytes(gzip.compress(page.encode(), 9, mtime=0))


def _commands(folder: Path, top: str) -> dict[str, str]:
    """The help text of each subcommand that `--help` lists."""
    names = re.findall(r"^    ([a-z-]+) ", top.partition("\ncommands:")[2], re.MULTILINE)
    asked = {name: [folder / "pisa-desktop", name, "--help"] for name in names if name != "train"}
    return {name: subprocess.run(ask, capture_output=True, text=True, check=True).stdout for name, ask in asked.items()}


def man_page(version: str, top: str, commands: dict[str, str]) -> str:
    """A man page of what argparse says: the options, then a section for each subcommand."""
    lines = [f'.TH PISA-DESKTOP 1 "" "PiSA Desktop {version}" "User Commands"', ".SH NAME"]
    lines += [r"pisa\-desktop \- restore photographs with two strengths", ".SH SYNOPSIS"]
    lines += [".B pisa\\-desktop\n[\\fIPHOTO\\fR...]", ".br", ".B pisa\\-desktop\n\\fICOMMAND\\fR [\\fIOPTIONS\\fR]"]
    lines += [".SH DESCRIPTION", "Without a command, the window opens with these photos. The commands are below."]
    lines += [".SH OPTIONS", *_verbatim(top.partition("\noptions:\n")[2].partition("\n\n")[0])]
    for name, text in commands.items():
        lines += [f'.SH "{name.upper()}"', *_verbatim(text)]
    lines += [".SH EXIT STATUS", "0: all photos were saved; 1: some failed; 2: wrong usage."]
    return "\n".join(lines) + "\n"


def _verbatim(text: str) -> list[str]:
    escaped = [line.replace("\\", r"\e").replace("-", r"\-") for line in text.strip("\n").splitlines()]
    return [".nf", *("\\&" + line if line.startswith((".", "'")) else line for line in escaped), ".fi"]


def _documents(root: Path, target: Path) -> None:
    """Copyright and changelog, as Debian's policy asks."""
    place = target / "doc" / "pisa-desktop"
    place.mkdir(parents=True)
    words = "Copyright 2026 PiSA Desktop developers\n\nThe program is under the Apache License 2.0, whose text is in\n"
    words += "/usr/share/common-licenses/Apache-2.0. The licences of everything that it contains are in\n"
    words += "/opt/pisa-desktop/_internal/resources/LICENCES.txt.\n"
    (place / "copyright").write_text(words)
    version = bundled.version(root)
    entry = f"pisa-desktop ({version}) stable; urgency=medium\n\n  * See the release notes of version {version}.\n\n"
    entry += " -- PiSA Desktop developers <pisa-desktop@users.noreply.github.com>  Sun, 29 Nov 2026 12:00:00 +0000\n"
    (place / "changelog.gz").write_bytes(gzip.compress(entry.encode(), 9, mtime=0))
    overrides = target / "lintian" / "overrides"
    overrides.mkdir(parents=True)
    shutil.copy(HERE / "lintian-overrides", overrides / "pisa-desktop")


def _rights(tree: Path) -> None:
    """What a build leaves may depend on its umask: 755 for folders and programs, 644 for everything else."""
    for path in tree.rglob("*"):
        if not path.is_symlink():
            run_by = path.is_dir() or (path.parent.name == "pisa-desktop" and path.parent.parent.name == "opt")
            path.chmod(0o755 if run_by or path.name == "torch_shm_manager" else 0o644)


def _architecture() -> str:
    asked = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True)
    return asked.stdout.strip()


def _control(root: Path, tree: Path, work: Path) -> None:
    """DEBIAN/control, with Depends from the libraries that the package's own ones name."""
    sizes = {path.lstat().st_ino: path.lstat().st_size for path in tree.rglob("*") if path.is_file()}
    fields = {
        "Package": "pisa-desktop",
        "Version": bundled.version(root),
        "Architecture": _architecture(),
        "Maintainer": "PiSA Desktop developers <pisa-desktop@users.noreply.github.com>",
        "Installed-Size": str(sum(sizes.values()) // 1024),
        "Depends": ", ".join(sorted({*_depends(tree, work), *CHOSEN_AT_RUN_TIME})),
        "Recommends": "fonts-dejavu-core | fonts-noto-core, xdg-utils",
        "Section": "graphics",
        "Priority": "optional",
        "Description": "restores photographs with two strengths\n"
        " PiSA Desktop restores old scans, phone photos and pictures that were saved once\n"
        " too often. Its two strengths, Clean-up and Detail, can still be changed after\n"
        " the network has run. Photos never leave the computer.",
    }
    (tree / "DEBIAN" / "control").write_text("".join(f"{name}: {value}\n" for name, value in fields.items()))
    (tree / "DEBIAN" / "md5sums").write_text(_md5sums(tree))


def _md5sums(tree: Path) -> str:
    files = [path.relative_to(tree) for path in sorted(tree.rglob("*")) if path.is_file() and not path.is_symlink()]
    names = [str(path) for path in files if path.parts[0] != "DEBIAN"]
    return subprocess.run(["md5sum", *names], cwd=tree, capture_output=True, text=True, check=True).stdout


def _depends(tree: Path, work: Path) -> Sequence[str]:
    """Ask dpkg-shlibdeps, which wants a source package around it."""
    for folder in (work / "debian", tree / "DEBIAN"):
        folder.mkdir()
    (work / "debian" / "control").write_text("Source: pisa-desktop\n\nPackage: pisa-desktop\nArchitecture: any\n")
    libraries = [path for path in tree.rglob("*") if path.is_file() and _is_elf(path)]
    own = sorted({path.parent for path in libraries})
    command = ["dpkg-shlibdeps", "-O", "--warnings=0", "--ignore-missing-info", *(f"-l{folder}" for folder in own)]
    asked = subprocess.run([*command, *libraries], cwd=work, capture_output=True, text=True)
    if asked.returncode:
        missing = sorted(set(re.findall(r"cannot find library (\S+)", asked.stderr)))
        raise SystemExit(f"freeze: dpkg-shlibdeps finds no package for {', '.join(missing) or asked.stderr}")
    return asked.stdout.strip().partition("shlibs:Depends=")[2].split(", ")


def _is_elf(path: Path) -> bool:
    if path.is_symlink():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


# ---- AppImage


def appimage(root: Path, folder: Path, name: str) -> Path | None:
    """One file that runs where it lies: the type-2 runtime, then the folder as a squashfs.

    The runtime is a program of the AppImage project, which no package registry has; APPIMAGE_RUNTIME names its file.
    """
    runtime = os.environ.get("APPIMAGE_RUNTIME", "")
    if not runtime or not shutil.which("mksquashfs"):
        print("freeze: no AppImage, because APPIMAGE_RUNTIME names no runtime or mksquashfs is missing", flush=True)
        return None
    work = root / "build" / "freeze" / "PiSA Desktop.AppDir"
    shutil.rmtree(work, ignore_errors=True)
    (work / "opt").mkdir(parents=True)
    shutil.copytree(folder, work / "opt" / "pisa-desktop", symlinks=True, copy_function=os.link)
    share(root, folder, work / "usr" / "share")
    (work / "AppRun").write_text(
        '#!/bin/sh\nexec "$(dirname "$(readlink -f "$0")")/opt/pisa-desktop/pisa-desktop" "$@"\n'
    )
    (work / "AppRun").chmod(0o755)
    shutil.copy(HERE / f"{bundled.IDENTIFIER}.desktop", work)
    shutil.copy(root / "resources" / "icons" / "app-256.png", work / f"{bundled.IDENTIFIER}.png")
    (work / ".DirIcon").symlink_to(f"{bundled.IDENTIFIER}.png")
    squashed, target = root / "build" / "freeze" / "squashed", root / "dist" / f"{name}.AppImage"
    options = ["-root-owned", "-noappend", "-no-progress", "-comp", "zstd", "-Xcompression-level", "9", "-b", "1M"]
    run("mksquashfs", work, squashed, *options, stdout=subprocess.DEVNULL)
    target.write_bytes(Path(runtime).read_bytes())
    with target.open("ab") as file, squashed.open("rb") as source:
        shutil.copyfileobj(source, file, 1 << 20)
    target.chmod(0o755)
    return target


ALL = (archive, deb, appimage)
