"""Writes the licences of everything in a package with their full texts. Run with the Python of the build.

    python packaging/licences.py COLLECT-00.toc TARGET ROOT

Distributions are those of the environment, which holds what the program needs and PyInstaller, whose starter is in the
package; libraries of the system are those that PyInstaller has copied.
"""

import ast
import importlib.metadata
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path

_RULE = "=" * 100
_NAMES = ("LICEN", "COPYING", "NOTICE", "AUTHORS")
_BUILD_ONLY = {"pip"}


def main(toc: Path, target: Path, root: Path) -> None:
    """Write the file."""
    ours = [_part("PiSA Desktop", [(root / "LICENSE").read_text(encoding="utf-8")])]
    ours.append((root / "resources" / "THIRD_PARTY.md").read_text(encoding="utf-8"))
    for name in ("lgpl-3.txt", "gpl-3.txt"):
        ours.append(_part(f"Of Qt and PySide6: {name}", [(root / "resources" / "licences" / name).read_text()]))
    parts = [*ours, *_python(), *_distributions(), *_system(toc)]
    target.write_text("\n\n".join(parts), encoding="utf-8", newline="\n")
    print(f"licences: {len(parts)} parts")


def _part(title: str, texts: list[str]) -> str:
    return f"{_RULE}\n{title}\n{_RULE}\n\n" + "\n\n".join(text.strip("\n") for text in texts)


def _python() -> Iterator[str]:
    text = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    if not text.is_file():
        raise SystemExit(f"licences: Python's own licence is not at {text}")
    yield _part(f"Python {sys.version.split()[0]}", [text.read_text(encoding="utf-8")])


def _distributions() -> Iterator[str]:
    found = {one.metadata["Name"].lower(): one for one in importlib.metadata.distributions()}
    for name, one in sorted(found.items()):
        if name in _BUILD_ONLY:
            continue
        files = [path for path in one.files or () if path.name.upper().startswith(_NAMES) and path.suffix != ".py"]
        texts = [f"{path}:\n\n{path.locate().read_text(encoding='utf-8', errors='replace')}" for path in files]
        said = one.metadata.get("License-Expression") or one.metadata.get("License") or _classified(one)
        yield _part(f"{one.metadata['Name']} {one.version}: {said.splitlines()[0]}", texts)


def _classified(one: importlib.metadata.Distribution) -> str:
    names = [line.rpartition(" :: ")[2] for line in one.metadata.get_all("Classifier") or () if "License ::" in line]
    return ", ".join(names) or "see THIRD_PARTY.md"


def _system(toc: Path) -> Iterator[str]:
    """The system's libraries, by Debian's copyright files; other systems contribute none."""
    if not Path("/usr/bin/dpkg").exists():
        return
    inside = [Path(path).resolve() for path in (sys.prefix, sys.base_prefix, toc.parents[4])]
    entries = ast.literal_eval(toc.read_text(encoding="utf-8"))[0]
    sources = {Path(source).resolve() for _, source, kind in entries if kind == "BINARY" and source}
    outside = sorted(path for path in sources if not any(path.is_relative_to(folder) for folder in inside))
    owners: dict[str, list[str]] = {}
    for path in outside:
        owners.setdefault(_owner(path), []).append(path.name)
    for package, names in sorted(owners.items()):
        text = Path("/usr/share/doc") / package / "copyright"
        yield _part(f"{', '.join(names)} (Debian package {package})", [text.read_text(encoding="utf-8")])


def _owner(path: Path) -> str:
    """The package that a file is from; dpkg may know it by the name without /usr."""
    for name in (path, Path("/", *path.parts[2:])):
        asked = subprocess.run(["dpkg", "--search", name], capture_output=True, text=True)
        if asked.returncode == 0:
            return asked.stdout.partition(":")[0]
    raise SystemExit(f"licences: no package owns {path}, so its licence is unknown")


if __name__ == "__main__":
    main(*(Path(argument).resolve() for argument in sys.argv[1:]))
