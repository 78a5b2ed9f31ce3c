"""`dev.py freeze --cuda VERSION`: the GPU pack, torch's build for NVIDIA's cards as two archives, and their entry.

dist/pisa-desktop-gpu-*.tar.xz   NVIDIA's libraries, by the version of CUDA; torch, by its own
dist/gpu-pack.json               what the catalogue says of them; the package that is built next takes it in

RELEASE_ADDRESS says where the archives will lie.
"""

import compileall
import hashlib
import io
import json
import os
import py_compile
import subprocess
import tarfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import bundled

DRIVERS = {"12": 525, "13": 580}
"""Major version of CUDA -> the oldest driver that runs all its minor versions, by NVIDIA's table of compatibility."""
_ASKED = """
import json, sys, sysconfig
import torch
found = [torch.__version__, torch._C._cuda_getArchFlags(), sysconfig.get_path("purelib")]
print(json.dumps([*found, sys.implementation.cache_tag]))
"""


@dataclass(frozen=True)
class Build:
    """What the environment has."""

    torch: str
    cuda: str
    generations: str
    """The cards that torch's kernels are for: "sm_75 sm_80"."""
    site: Path
    python: str
    """"cpython-311"."""

    @property
    def capability(self) -> tuple[int, int]:
        """The oldest of them."""
        oldest = min(int(name.removeprefix("sm_")) for name in self.generations.split() if name.startswith("sm_"))
        return oldest // 10, oldest % 10


def look(python: Path, cuda: str) -> Build:
    """Ask the environment's torch."""
    asked = subprocess.run([python, "-W", "ignore", "-c", _ASKED], capture_output=True, text=True, check=True)
    torch, generations, site, tag = json.loads(asked.stdout.splitlines()[-1])
    return Build(torch.partition("+")[0], cuda, generations, Path(site), tag)


def make(root: Path, python: Path, cuda: str) -> Iterator[Path]:
    """Both archives, then the entry."""
    build, dist = look(python, cuda), root / "dist"
    dist.mkdir(exist_ok=True)
    kind = f"cuda-{cuda}-{bundled.system()}"
    compile_all(build.site / "torch")
    archives = []
    for family, version, purpose, content in (
        ("libraries", kind, f"NVIDIA's libraries, CUDA {cuda}", libraries(build.site)),
        ("torch", f"{build.torch}-{kind}-{build.python}", f"torch {build.torch} for CUDA {cuda}", torch(build.site)),
    ):
        target = dist / f"pisa-desktop-gpu-{family}-{version}.tar.xz"
        unpacked = write(target, content)
        archives.append(described(target, f"pisa-desktop-gpu-{family}-", purpose, unpacked))
        yield target
    entry = {
        "release": bundled.version(root),
        "address": os.environ.get("RELEASE_ADDRESS", ""),
        "driver": DRIVERS[cuda.partition(".")[0]],
        "capability": build.capability,
        "archives": archives,
    }
    (dist / ENTRY).write_text(json.dumps(entry, indent=1) + "\n", encoding="utf-8")
    yield dist / ENTRY


ENTRY = "gpu-pack.json"


def compile_all(folder: Path) -> None:
    """Compiled modules that Python takes without looking at the sources' times, which unpacking changes."""
    mode = py_compile.PycInvalidationMode.UNCHECKED_HASH
    compileall.compile_dir(folder, quiet=2, force=True, invalidation_mode=mode, workers=1)


def libraries(site: Path) -> dict[str, Path]:
    """NVIDIA's libraries and their licences, by their path in the archive."""
    found = [path for path in (site / "nvidia").rglob("*") if ".so" in path.name and path.is_file()]
    return {path.relative_to(site).as_posix(): path for path in [*found, *_licences(site, "nvidia_*")]}


def torch(site: Path) -> dict[str, Path]:
    """Torch without what only builds and tests need, by its path in the archive."""
    found = [path for path in (site / "torch").rglob("*") if path.is_file()]
    names = {path.relative_to(site).as_posix(): path for path in found}
    kept = {name: path for name, path in names.items() if not bundled.is_dropped(name)}
    (information,) = site.glob("torch-*.dist-info")
    more = [information / "METADATA", *_licences(site, "torch-*")]
    return kept | {path.relative_to(site).as_posix(): path for path in more}


def _licences(site: Path, package: str) -> list[Path]:
    found = (path for information in site.glob(f"{package}.dist-info") for path in information.rglob("*"))
    return [path for path in found if path.name.upper().startswith(("LICEN", "NOTICE")) and path.is_file()]


def write(target: Path, content: Mapping[str, Path]) -> int:
    """Write an archive that begins with the list of its contents; returns the bytes of all its files."""
    listed, total = [], 0
    for name, path in sorted(content.items()):
        size = path.stat().st_size
        listed.append(f"{_sha256(path)} {size} {name}\n")
        total += size
    with target.open("wb") as file:
        packer = subprocess.Popen(["xz", "-6", "--threads=0"], stdin=subprocess.PIPE, stdout=file)
        assert packer.stdin is not None
        with tarfile.open(fileobj=packer.stdin, mode="w|", format=tarfile.PAX_FORMAT) as tar:
            _add(tar, "contents.txt", io.BytesIO("".join(listed).encode()), len("".join(listed).encode()))
            for name, path in sorted(content.items()):
                with path.open("rb") as source:
                    _add(tar, name, source, path.stat().st_size)
        packer.stdin.close()
        if packer.wait():
            raise SystemExit("freeze: xz failed")
    return total


def _add(tar: tarfile.TarFile, name: str, source: Any, size: int) -> None:
    """Without times and owners, so that the same content makes the same archive."""
    member = tarfile.TarInfo(name)
    member.size = size
    tar.addfile(member, source)


def described(archive: Path, family: str, purpose: str, unpacked: int) -> dict[str, Any]:
    """An archive in the entry."""
    return {
        "name": archive.name,
        "family": family,
        "purpose": purpose,
        "size": archive.stat().st_size,
        "sha256": _sha256(archive),
        "unpacked": unpacked,
    }


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
