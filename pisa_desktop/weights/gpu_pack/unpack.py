"""Unpacks an archive of the GPU pack. Its first member lists the others, with their hashes."""

import tarfile
from contextlib import closing
from pathlib import Path
from typing import IO

from pisa_desktop import files
from pisa_desktop.errors import PisaError
from pisa_desktop.phrase import Phrase
from pisa_desktop.progress import Progress, Steps
from pisa_desktop.weights.manifest import Recorded
from pisa_desktop.weights.part_file import Part

CONTENTS = "contents.txt"
"""SHA-256, size and path of each file in an archive, one a line; it is written last, when all are there."""
_PIECE = 4 << 20


def unpack(archive: Path, folder: Path, what: str) -> Steps[None]:
    """Unpack an archive into a folder; files that an earlier attempt has finished are left as they are.

    `what` names the archive in progress. Raises FileError, and PisaError for a damaged archive.
    """
    try:
        with archive.open("rb") as raw, tarfile.open(fileobj=raw, mode="r|xz") as tar:
            size, members = archive.stat().st_size, iter(tar)
            listed = _listed(tar, next(members, None))
            hashes = {one.path: one.sha256 for one in recorded(listed.decode("utf-8"))}
            for member in members:
                source = tar.extractfile(member)
                if source is None or member.name not in hashes:
                    raise ValueError(f"its list does not name {member.name}")
                with closing(_write(source, folder / member.name, hashes[member.name])) as written:
                    for _ in written:
                        yield Progress(raw.tell(), size, Phrase("Unpacking {what}", what=what))
    except (tarfile.TarError, EOFError, ValueError) as error:
        raise PisaError("{file} cannot be unpacked: {why}.", file=files.shown(archive), why=error) from error
    except OSError as error:
        raise files.fault(error, folder) from error
    files.write_bytes(folder / CONTENTS, listed)


def _listed(tar: tarfile.TarFile, member: tarfile.TarInfo | None) -> bytes:
    source = None if member is None or member.name != CONTENTS else tar.extractfile(member)
    if source is None:
        raise ValueError("it has no list of its contents")
    return source.read()


def recorded(listed: str) -> tuple[Recorded, ...]:
    """What a list of contents says of each file. Raises ValueError, also for a path that leaves the folder."""
    lines = (line.split(" ", 2) for line in listed.splitlines())
    found = tuple(Recorded(path, int(size), sha256, 0) for sha256, size, path in lines)
    if any(Path(one.path).is_absolute() or ".." in Path(one.path).parts for one in found):
        raise ValueError("its list of contents names a file outside")
    return found


def _write(source: IO[bytes], target: Path, sha256: str) -> Steps[None]:
    """One file, under its final name when its hash is right. Yields often, but tells nothing."""
    if target.is_file():
        return
    part = Part(target, sha256)
    try:
        yield from part.open(target.name, 0)
        while data := source.read(_PIECE):
            part.append(data)
            yield Progress(0, 1, target.name)
        if not (yield from part.finish(target.name)):
            raise ValueError(f"{target.name} is not what its list says")
    finally:
        part.close()
