"""Checking: every file is hashed again and compared with the catalogue, or with what was recorded."""

import hashlib
from dataclasses import replace
from pathlib import Path

from pisa_desktop.errors import PisaError
from pisa_desktop.progress import Steps, as_part
from pisa_desktop.restore.sd import base_folder
from pisa_desktop.weights import manifest
from pisa_desktop.weights.catalogue import Model, Package
from pisa_desktop.weights.gpu_pack.unpack import CONTENTS, recorded
from pisa_desktop.weights.manifest import Manifest, Recorded
from pisa_desktop.weights.part_file import sha256_of
from pisa_desktop.weights.states import ModelState
from pisa_desktop.weights.store import EMBEDDING, LORA, Store


def check(store: Store, model: Model) -> Steps[ModelState]:
    """Hash every file of a model's installed packages again; what is damaged is recorded. Raises ModelsBusy, FileError.

    Nothing is changed but the manifests.
    """
    with store.exclusive():
        yield from check_installed(store, model)
    return store.state(model)


def check_installed(store: Store, model: Model) -> Steps[None]:
    """Check every installed package of a model. The caller holds the store."""
    for package in model.parts:
        if store.folder(package).is_dir():
            yield from check_package(store, package)


def check_package(store: Store, package: Package) -> Steps[None]:
    """Check one installed package. A lost manifest is made anew. The caller holds the store."""
    folder = store.folder(package)
    known = manifest.read(folder) or _found(store, package)
    places = known.locations(folder)
    total, done = max(1, sum(one.size for one in places.values())), 0
    checked: dict[Path, Recorded] = {}
    for path, one in places.items():
        file = package.file_at(one.path) if one in known.files else None
        expected = one.sha256 if file is None else file.sha256
        checked[path] = replace(one, damaged=True)
        if path.is_file():
            what = one.path if file is None else file.purpose
            digest = yield from as_part(sha256_of(path, what), done, total)
            now = manifest.recorded(path.parent, path.name, expected)
            checked[path] = replace(now, path=one.path, damaged=digest != expected)
        done += one.size
    manifest.write(
        folder,
        replace(
            known,
            files=tuple(checked[folder / one.path] for one in known.files),
            adopted_files=tuple(checked[known.adopted / one.path] for one in known.adopted_files)
            if known.adopted is not None
            else (),
        ),
    )


def _found(store: Store, package: Package) -> Manifest:
    """A manifest for what lies in the folder of a package whose own is lost.

    Files made here have no hash in the catalogue: they count if they still are what they should be.
    """
    folder = store.folder(package)
    records = [
        Recorded(package.local(file), file.size, file.sha256, 0)
        for file in package.files
        if (folder / package.local(file)).is_file()
    ]
    if package.unpacked and (folder / CONTENTS).is_file():
        content = (folder / CONTENTS).read_bytes()
        records += recorded(content.decode("utf-8"))
        records.append(manifest.recorded(folder, CONTENTS, hashlib.sha256(content).hexdigest()))
    for name in (EMBEDDING, LORA, base_folder.FILE_NAME):
        path = folder / name
        if path.is_file() and _is_right(store, package, path):
            records.append(manifest.recorded(folder, name, hashlib.sha256(path.read_bytes()).hexdigest()))
    return Manifest(manifest.FORMAT, package.id, tuple(records))


def _is_right(store: Store, package: Package, path: Path) -> bool:
    from pisa_desktop.restore.sd import checkpoint, installing
    from pisa_desktop.restore.sd.base import Part

    owner = package if package.lora is None else store.catalogue.package(package.lora.base)
    base = store.base_of(owner)
    try:
        if path.name == EMBEDDING:
            return installing.is_embedding(path, base)
        if path.name == LORA:
            checkpoint.load(path, Part(base, "unet").shapes)
            return True
        return base_folder.base_folder(path.parent) == base
    except PisaError:
        return False
