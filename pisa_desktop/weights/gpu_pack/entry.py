"""What the catalogue says of the GPU pack. `packaging/dev.py freeze --cuda` makes it together with the archives.

There are two, so that most releases need only a new torch: NVIDIA's libraries go by the version of CUDA.
"""

from dataclasses import dataclass
from pathlib import Path

from pisa_desktop import as_json, paths
from pisa_desktop.phrase import Phrase
from pisa_desktop.weights.catalogue import Card, Catalogue, File, Model, Package, Source
from pisa_desktop.weights.licences import GPU_PACK

FILE_NAME = "gpu-pack.json"
ID = "gpu-pack"
ENDING = ".tar.xz"


@dataclass(frozen=True, slots=True)
class Archive:
    """One of the two."""

    name: str
    """Of the file: what it holds with its version, then ENDING."""
    family: str
    """How the names of other releases of it begin."""
    purpose: str
    """"torch 2.13.0 for CUDA 13.0"."""
    size: int
    """Bytes."""
    sha256: str
    unpacked: int
    """Bytes of its content."""


@dataclass(frozen=True, slots=True)
class Entry:
    """The content of gpu-pack.json."""

    release: str
    """Version of the program that the pack belongs to."""
    address: str
    """Where that release's files lie; empty where only the user's catalogue file knows."""
    driver: int
    capability: tuple[int, int]
    archives: tuple[Archive, ...]

    @property
    def model(self) -> Model:
        """The pack as something to install."""
        sources = (Source(f"PiSA Desktop {self.release}", self.address),) if self.address else ()
        card = Card(self.driver, self.capability)
        return Model(
            ID,
            "GPU pack (NVIDIA)",
            Phrase("photos in seconds with a graphics card by NVIDIA"),
            tuple(
                Package(
                    id=one.name.removesuffix(ENDING),
                    name=one.purpose,
                    licence=GPU_PACK,
                    files=(File(one.name, one.size, one.sha256, one.purpose, temporary=True),),
                    sources=sources,
                    unpacked=one.unpacked,
                    family=one.family,
                    card=card,
                )
                for one in self.archives
            ),
        )


def extended(catalogue: Catalogue) -> Catalogue:
    """A catalogue with the GPU pack where the packaged program has an entry for it."""
    entry = paths.resources() / FILE_NAME
    if paths.bundle() is None or not entry.is_file():
        return catalogue
    return Catalogue((*catalogue.models, read(entry).model))


def read(path: Path) -> Entry:
    """The entry in a file that the build has made. Raises OSError and ValueError."""
    return as_json.loads(Entry, path.read_text(encoding="utf-8"))
