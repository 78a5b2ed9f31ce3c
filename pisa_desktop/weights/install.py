"""Installing and repairing: download or import -> check -> prepare -> ready by one rename.

Both do the same work: what is not whole is fetched into the staging folder, prepared there, and put into place.
"""

import contextlib
import hashlib
import os
import shutil
from pathlib import Path

from pisa_desktop import files
from pisa_desktop.errors import PisaError
from pisa_desktop.phrase import Phrase
from pisa_desktop.progress import Progress, Steps, as_part
from pisa_desktop.restore.sd import base_folder
from pisa_desktop.weights import manifest
from pisa_desktop.weights.catalogue import File, Model, Package
from pisa_desktop.weights.check import check_installed, check_package
from pisa_desktop.weights.download import check_room, download
from pisa_desktop.weights.gpu_pack import card
from pisa_desktop.weights.gpu_pack.unpack import CONTENTS, recorded, unpack
from pisa_desktop.weights.manifest import Manifest, Recorded
from pisa_desktop.weights.part_file import SUFFIX, rename
from pisa_desktop.weights.states import ModelState, State
from pisa_desktop.weights.store import EMBEDDING, LORA, SOURCE, Store


class LoraDoesNotFit(PisaError):
    """An imported LoRA file is damaged, or for another network."""


class NotOurs(PisaError):
    """A file outside the models' folder is damaged; it is not ours to change."""


def install(store: Store, model: Model) -> Steps[ModelState]:
    """Download, prepare and install every package of a model.

    Files that only the user can provide stay listed as missing in the state. Closing the generator pauses.
    Raises LicenceNotAccepted, ModelsBusy, LoraDoesNotFit, DownloadFailed, FileError, and PisaError where the computer
    does not suit the model.
    """
    for package in model.parts:
        store.require_accepted(package)
    needed = next((package.card for package in model.parts if package.card is not None), None)
    if needed is not None:
        yield Progress(0, 1, Phrase("Looking for a graphics card"))
        card.require(needed, model.name)
    with store.exclusive():
        for package in model.parts:
            yield from make_ready(store, package)
    return store.state(model)


def repair(store: Store, model: Model) -> Steps[ModelState]:
    """Check every installed package, then download again what is damaged, and nothing else.

    Raises the same errors as `install`, and NotOurs.
    """
    with store.exclusive():
        yield from check_installed(store, model)
        for package in model.parts:
            if store.folder(package).is_dir():
                yield from _make_checked_ready(store, package)
    return store.state(model)


def make_ready(store: Store, package: Package) -> Steps[None]:
    """Make one package ready, if everything that it needs is available. The caller holds the store."""
    if store.package_state(package).state is State.READY:
        return
    if store.folder(package).is_dir():
        yield from check_package(store, package)
    yield from _make_checked_ready(store, package)


def _make_checked_ready(store: Store, package: Package) -> Steps[None]:
    """`make_ready` for a package that has been checked, or that is not in place: nothing is hashed again."""
    state = store.package_state(package)
    if state.state is State.READY:
        return
    if state.adopted is not None and set(state.faults) - {EMBEDDING}:
        raise NotOurs(
            "{file} in {folder} is damaged or has changed. "
            "The folder does not belong to PiSA Desktop, so it is left alone. "
            "Remove {name} and install it to have a copy of its own.",
            file=state.faults[0],
            folder=state.adopted,
            name=package.name,
        )
    yield from gather(store, package, store.to_fetch(package))
    yield from complete(store, package)


def complete(store: Store, package: Package) -> Steps[None]:
    """Prepare the gathered files and put them into place, if none is missing. The caller holds the store."""
    if store.to_fetch(package):
        return
    if package.unpacked:
        yield from _prepare_unpacked(store, package)
    elif package.lora is None:
        yield from _prepare_base(store, package)
    elif not (yield from _prepare_lora(store, package)):
        return
    if store.staging(package).is_dir():
        land(store, package)
    relink(store, package)


def gather(store: Store, package: Package, wanted: tuple[File, ...]) -> Steps[None]:
    """Download files of a package into its staging folder. The caller holds the store."""
    if not wanted:
        return
    staging = store.staging(package)
    missing = sum(store.missing_bytes(package, file) for file in wanted)
    check_room(staging, missing + package.unpacked, package.name)
    total, done = sum(file.size for file in wanted), 0
    with store.network.client() as client:
        for file in wanted:
            target = staging / package.local(file)
            yield from as_part(download(file, target, package.sources, store.network, client), done, total)
            done += file.size


def _prepare_unpacked(store: Store, package: Package) -> Steps[None]:
    """Put the content of the archives in their place, and delete what earlier releases have left."""
    staging = store.staging(package)
    for file in package.wanted:
        archive = staging / package.local(file)
        if archive.is_file():
            yield from unpack(archive, staging, file.purpose)
    drop(store, package, package.wanted)
    for earlier in store.of_earlier_releases(package):
        shutil.rmtree(earlier, ignore_errors=True)


def _prepare_base(store: Store, package: Package) -> Steps[None]:
    """Make the empty prompt's embedding where it is missing, then delete what only it needed."""
    staging, whole = store.staging(package), store.whole(package)
    if package.needs_embedding and EMBEDDING not in whole:
        from pisa_desktop.restore.sd import installing

        yield Progress(0, 1, Phrase("Preparing the empty prompt"))
        encoder = next(
            whole[package.local(one)].parent.parent
            for file in package.wanted
            if file.temporary and file.path.startswith("text_encoder/")
            for one in package.variants(file)
            if package.local(one) in whole
        )
        installing.embed(encoder, _folder_of_unet(package, whole), staging / EMBEDDING)
    drop(store, package, tuple(file for file in package.files if file.temporary))


def drop(store: Store, package: Package, unwanted: tuple[File, ...]) -> None:
    """Delete files of the staging folder that are not needed there any more. Raises FileError."""
    for file in unwanted:
        files.remove(store.staging(package) / package.local(file))
    _remove_empty_folders(store.staging(package))


def _folder_of_unet(package: Package, whole: dict[str, Path]) -> Path:
    """Where unet/ lies: its config and its numbers may lie in different places during a repair, so by the config."""
    return whole[f"{package.below}/unet/config.json"].parent.parent


def _prepare_lora(store: Store, package: Package) -> Steps[bool]:
    """Convert the imported LoRA file. Returns False while that is missing or the base is not ready."""
    from pisa_desktop.restore.sd import installing

    assert package.lora is not None
    base, staging = store.catalogue.package(package.lora.base), store.staging(package)
    source, whole = store.lora_source(package), store.whole(package)
    if store.package_state(base).state is not State.READY or (source is None and LORA not in whole):
        return False
    if source is not None:
        yield Progress(0, 1, Phrase("Converting {name}", name=package.name))
        try:
            installing.convert_lora(source, store.base_of(base), staging / LORA)
        except files.FileError:
            raise
        except PisaError as error:
            files.remove(source)  # a copy of the user's file, which stays where it is
            raise LoraDoesNotFit(error.sentence.filled(name=package.lora.file_name)) from error
        files.remove(source)
    elif LORA in whole and EMBEDDING in whole and base_folder.FILE_NAME in whole:
        return True
    files.make_folder(staging)
    files.write_bytes(staging / EMBEDDING, (store.folder(base) / EMBEDDING).read_bytes())
    files.write_bytes(staging / base_folder.FILE_NAME, _pointer(store, package, base))
    return True


def _pointer(store: Store, package: Package, base: Package) -> bytes:
    """The content of a LoRA's base.json: relative where the base is ours, so that all models move together."""
    place = store.base_of(base)
    if place.is_relative_to(store.root):
        return base_folder.pointer_to(Path(os.path.relpath(place, store.folder(package))).as_posix())
    return base_folder.pointer_to(os.fspath(place))


def relink(store: Store, base: Package) -> None:
    """Let the installed LoRAs for a base, which may have come to lie elsewhere, point to it. Raises FileError."""
    for package in store.catalogue.packages:
        folder = store.folder(package)
        known = manifest.read(folder)
        if package.lora is None or package.lora.base != base.id or known is None:
            continue
        content = _pointer(store, package, base)
        pointer = folder / base_folder.FILE_NAME
        with contextlib.suppress(OSError):
            if pointer.read_bytes() == content:
                continue
        files.write_bytes(pointer, content)
        record = manifest.recorded(folder, base_folder.FILE_NAME, hashlib.sha256(content).hexdigest())
        manifest.write(folder, _with(known, (record,), frozenset()))


def land(store: Store, package: Package, adopted: Path | None = None, outside: tuple[Recorded, ...] = ()) -> None:
    """Put a package's staging folder into place: by one rename, or file by file into an installed package.

    Args:
        adopted: a folder outside that is used as it is.
        outside: its files.

    Raises FileError.
    """
    staging, folder = store.staging(package), store.folder(package)
    staged = [path for path in sorted(staging.rglob("*")) if path.is_file()]
    unpacked = _hashes_of_unpacked(staging) if package.unpacked else {}
    try:
        new = tuple(_record(package, staging, path, unpacked) for path in staged if _belongs(path))
    except OSError as error:
        raise files.fault(error, folder) from error
    for path in staged:  # parts of files in whose place others have come, and what a killed write has left
        if _is_unfinished(path):
            files.remove(path)
    if not folder.is_dir():
        _remove_empty_folders(staging)
        manifest.write(staging, Manifest(manifest.FORMAT, package.id, new, adopted, outside))
        rename(staging, folder)
        return
    old = manifest.read(folder) or Manifest(manifest.FORMAT, package.id, ())
    superseded = _superseded(package, new)
    for one in new:
        files.make_folder((folder / one.path).parent)
        rename(staging / one.path, folder / one.path)
    for outdated in superseded:
        files.remove(folder / outdated)
    manifest.write(folder, _with(old, new, superseded))
    shutil.rmtree(staging, ignore_errors=True)


def _belongs(path: Path) -> bool:
    """Whether a staged file is part of the installed package."""
    return not _is_unfinished(path) and path.name != manifest.FILE_NAME and path.stem != SOURCE


def _is_unfinished(path: Path) -> bool:
    return path.suffix == SUFFIX or files.is_temporary(path.name)


def _hashes_of_unpacked(staging: Path) -> dict[str, str]:
    listed = (staging / CONTENTS).read_text(encoding="utf-8")
    return {one.path: one.sha256 for one in recorded(listed)}


def _record(package: Package, staging: Path, path: Path, unpacked: dict[str, str]) -> Recorded:
    """A staged file's record: the hash that it was checked for; of a file made here the hash it has now."""
    local = path.relative_to(staging).as_posix()
    file = package.file_at(local)
    known = unpacked.get(local) if file is None else file.sha256
    return manifest.recorded(staging, local, known or hashlib.sha256(path.read_bytes()).hexdigest())


def _superseded(package: Package, new: tuple[Recorded, ...]) -> frozenset[str]:
    """The paths of other variants of the files that have come."""
    arrived = {one.path for one in new}
    slots = [package.slot_of(file) for path in arrived if (file := package.file_at(path)) is not None]
    return frozenset(package.local(one) for slot in slots for one in package.variants(slot)) - arrived


def _with(old: Manifest, new: tuple[Recorded, ...], gone: frozenset[str]) -> Manifest:
    """A manifest with new records in the place of those of the same path."""
    replaced = {one.path for one in new} | gone
    kept = tuple(one for one in old.files if one.path not in replaced)
    return Manifest(manifest.FORMAT, old.package, (*kept, *new), old.adopted, old.adopted_files)


def _remove_empty_folders(folder: Path) -> None:
    for place, _, _ in os.walk(folder, topdown=False):
        with contextlib.suppress(OSError):
            Path(place).rmdir()
