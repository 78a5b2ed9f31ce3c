"""Adopting: a folder in diffusers' layout is used where it lies. Nothing in it is copied or changed."""

from pathlib import Path

from pisa_desktop import files
from pisa_desktop.errors import PisaError
from pisa_desktop.phrase import Phrase
from pisa_desktop.progress import Progress, Steps
from pisa_desktop.weights import manifest
from pisa_desktop.weights.catalogue import Catalogue, File, Model, Package
from pisa_desktop.weights.identify import Known, Other, identify
from pisa_desktop.weights.install import complete, drop, gather, land, relink
from pisa_desktop.weights.manifest import Recorded
from pisa_desktop.weights.part_file import sha256_of
from pisa_desktop.weights.store import EMBEDDING, Store


def adopt(store: Store, folder: Path, package: Package) -> Steps[None]:
    """Use a folder as an installed package. A text encoder that it lacks is downloaded, for the embedding only.

    Raises ModelsBusy, LicenceNotAccepted, DownloadFailed, FileError, and PisaError that names what is missing, with
    sizes, or wrong.
    """
    from pisa_desktop.restore.sd import installing

    store.require_accepted(package)
    folder = folder.absolute()
    with store.exclusive():
        if store.folder(package).is_dir():
            raise PisaError(
                "{name} is installed already. Remove it first to use {folder} in its place.",
                name=package.name,
                folder=folder,
            )
        found = {slot.path: _variant_in(folder, package, slot) for slot in package.wanted}
        _require_all(folder, package, found)
        records: list[Recorded] = []
        for slot in package.wanted:
            file = found[slot.path]
            if file is not None:
                record = yield from _record(folder, package, file)
                records += [] if slot.temporary else [record]
        installing.check_base(folder)
        embedding = store.staging(package) / EMBEDDING
        if not (embedding.is_file() and installing.is_embedding(embedding, folder)):
            files.remove(embedding)
            yield from _embed(store, folder, package)
        drop(store, package, package.files)
        land(store, package, folder, tuple(records))
        relink(store, package)
        for other in store.catalogue.packages:
            if other.lora is not None and store.staging(other).is_dir():
                yield from complete(store, other)


def needs_download(store: Store, folder: Path, package: Package) -> bool:
    """Whether adopting a folder would download its text encoder. Raises PisaError."""
    lacking = any(file.temporary and _variant_in(folder, package, file) is None for file in package.wanted)
    return lacking and any(file.temporary for file in store.to_fetch(package))


def _embed(store: Store, folder: Path, package: Package) -> Steps[None]:
    """Make the empty prompt's embedding from the folder's text encoder, or from one that is downloaded."""
    from pisa_desktop.restore.sd import installing

    staging, encoder = store.staging(package), folder
    if any(slot.temporary and _variant_in(folder, package, slot) is None for slot in package.wanted):
        yield from gather(store, package, tuple(file for file in store.to_fetch(package) if file.temporary))
        encoder = staging / package.below
    yield Progress(0, 1, Phrase("Preparing the empty prompt"))
    installing.embed(encoder, folder, staging / EMBEDDING)


def _variant_in(folder: Path, package: Package, slot: File) -> File | None:
    """The variant of a file that a folder holds: in fp32 before fp16, as Stable Diffusion's reader takes them."""
    return next((one for one in reversed(package.variants(slot)) if (folder / one.path).is_file()), None)


def _require_all(folder: Path, package: Package, found: dict[str, File | None]) -> None:
    """Raise PisaError when a file that has to stay is missing."""
    missing = [slot for slot in package.wanted if not slot.temporary and found[slot.path] is None]
    if missing:
        names = ", ".join(f"{slot.path} ({slot.size:,} bytes)" for slot in missing)
        raise PisaError(
            "{folder} cannot be used as {name}: it lacks {names}.", folder=folder, name=package.name, names=names
        )


def _record(folder: Path, package: Package, file: File) -> Steps[Recorded]:
    """The record of a file in an adopted folder. Descriptions differ between copies, so their content is checked later.

    Raises PisaError for numbers with another hash.
    """
    if file.path.endswith(".json"):
        digest = yield from sha256_of(folder / file.path, file.path)
        return manifest.recorded(folder, file.path, digest)
    kind = yield from identify(folder / file.path, Catalogue((Model("", "", "", (package,)),)))
    if kind != Known(package, file):
        what = kind.what if isinstance(kind, Other) else Phrase("another file")
        raise PisaError(
            "{file} in {folder}: This is {what}. PiSA-SR needs {name}.",
            file=file.path,
            folder=folder,
            what=what,
            name=package.name,
        )
    return manifest.recorded(folder, file.path, file.sha256)
