"""What a package's folder says of itself: which files it has and what they were when they were last checked."""

from dataclasses import dataclass
from pathlib import Path

from pisa_desktop import as_json
from pisa_desktop.files import write_bytes

FILE_NAME = "manifest.json"
FORMAT = 1


@dataclass(frozen=True, slots=True)
class Recorded:
    """One file as it was found when it was hashed."""

    path: str
    """Below the package's folder; "/" parts it. Of an adopted package: below the adopted folder."""
    size: int
    sha256: str
    modified: int
    """Time of the last change, in nanoseconds."""
    damaged: bool = False
    """Whether the last check found another hash."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """The content of a package's manifest.json."""

    format: int
    package: str
    files: tuple[Recorded, ...]
    """Those that lie in the package's folder."""
    adopted: Path | None = None
    """A folder outside that is used as it is."""
    adopted_files: tuple[Recorded, ...] = ()
    """Those in the adopted folder."""

    def locations(self, folder: Path) -> dict[Path, Recorded]:
        """Every file by where it lies, given the package's folder."""
        places = {folder / one.path: one for one in self.files}
        if self.adopted is not None:
            places |= {self.adopted / one.path: one for one in self.adopted_files}
        return places


def recorded(root: Path, path: str, sha256: str) -> Recorded:
    """A file's record, given its hash. Raises OSError."""
    status = (root / path).stat()
    return Recorded(path, status.st_size, sha256, status.st_mtime_ns)


def read(folder: Path) -> Manifest | None:
    """The manifest in a package's folder; None when it is missing or damaged."""
    try:
        manifest = as_json.loads(Manifest, (folder / FILE_NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError, OverflowError):
        return None
    return manifest if manifest.format == FORMAT else None


def write(folder: Path, manifest: Manifest) -> None:
    """Put the manifest into a package's folder, whole or not at all. Raises FileError."""
    write_bytes(folder / FILE_NAME, as_json.dumps(manifest).encode("ascii"))
