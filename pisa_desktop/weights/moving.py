"""Removing models, and moving all of them to another folder or disk."""

import contextlib
import os
import secrets
import shutil
import sys
from dataclasses import dataclass, replace
from pathlib import Path

from pisa_desktop import files
from pisa_desktop.errors import PisaError
from pisa_desktop.files import FileError
from pisa_desktop.phrase import Phrase
from pisa_desktop.progress import Progress, Steps, as_part
from pisa_desktop.weights.catalogue import Model, Package
from pisa_desktop.weights.download import check_room
from pisa_desktop.weights.part_file import Part, rename, sha256_of
from pisa_desktop.weights.states import State
from pisa_desktop.weights.store import REMOVING, Store, bytes_in

_PIECE = 4 << 20


@dataclass(frozen=True, slots=True)
class Removal:
    """What removing a model deletes."""

    packages: tuple[Package, ...]
    freed: int
    """Bytes."""
    kept: tuple[Package, ...]
    """Packages that another installed model needs."""
    untouched: tuple[Path, ...]
    """Adopted folders, which stay as they are."""


def what_removing_frees(store: Store, model: Model) -> Removal:
    """What `remove` would do, so that it can be said beforehand."""
    kept = tuple(package for package in model.parts if _needed_elsewhere(store, model, package))
    gone = tuple(package for package in model.parts if package not in kept)
    states = [store.package_state(package) for package in gone]
    freed = sum(bytes_in(place) for package in gone for place in _places(store, package))
    untouched = tuple(state.adopted for state in states if state.adopted is not None)
    return Removal(gone, freed, kept, untouched)


def _needed_elsewhere(store: Store, model: Model, package: Package) -> bool:
    """Whether another model that has files of its own on the disk needs a package."""
    return any(
        store.package_state(part).state is not State.ABSENT
        for other in store.catalogue.users_of(package)
        if other.id != model.id
        for part in other.parts
        if part.id != package.id
    )


def remove(store: Store, model: Model) -> Removal:
    """Delete a model's files, what has come in part included. It must not be open: Windows cannot delete then.

    Raises ModelsBusy and FileError.
    """
    with store.exclusive():
        _refuse_running(store, model.parts)
        removal = what_removing_frees(store, model)
        for package in reversed(removal.packages):  # the LoRAs first: without their base they are no model
            for place in _places(store, package):
                if place.is_dir():
                    _delete(store, place)
    return removal


def _places(store: Store, package: Package) -> tuple[Path, ...]:
    """Every folder that a package has, and those of earlier releases."""
    return store.folder(package), store.staging(package), *store.of_earlier_releases(package)


def _refuse_running(store: Store, packages: tuple[Package, ...]) -> None:
    """Raise PisaError if this process runs what is in one of the packages: the GPU pack's torch."""
    torch = getattr(sys.modules.get("torch"), "__file__", None)
    for package in packages:
        if torch is not None and Path(torch).is_relative_to(store.folder(package)):
            raise PisaError(
                "{name} is running. Choose the processor as the device in Settings, start PiSA Desktop again, and try "
                "again.",
                name=package.name,
            )


def _delete(store: Store, folder: Path) -> None:
    """By one rename, so that no half-deleted model looks whole."""
    doomed = store.root / f"{REMOVING}{secrets.token_hex(4)}"
    try:
        rename(folder, doomed)
    except FileError as error:
        raise FileError(
            "{folder} cannot be removed: one of its files is in use ({error}).", folder=files.shown(folder), error=error
        ) from error
    shutil.rmtree(doomed, ignore_errors=True)  # what cannot be deleted is tried again at the next change


def move(store: Store, to: Path) -> Steps[None]:
    """Move all models to another folder, which may be on another disk, and which does not exist yet or is empty.

    On one disk the files only get second names there; else they are copied and hashed. The old place stays as it is
    until the new one is complete and remembered, by one rename and one write. Raises ModelsBusy, FileError, PisaError.
    """
    to = to.absolute()
    with store.exclusive():
        old = store.root
        if to.is_relative_to(old) or old.is_relative_to(to):
            raise PisaError("{to} and {old} lie inside each other. Choose another folder.", to=to, old=old)
        _refuse_running(store, store.catalogue.packages)
        if os.path.ismount(to):  # a finished folder is renamed to its place, which no disk allows for itself
            raise PisaError("{to} is a whole disk. Choose a folder on it.", to=to)
        if os.path.lexists(to) and not (to.is_dir() and not any(to.iterdir())):
            raise PisaError("{to} is not empty. Choose a new or an empty folder.", to=to)
        staging = to.with_name(f".{to.name}-moving")
        shutil.rmtree(staging, ignore_errors=True)
        try:
            yield from _copy_all(store, old, staging)
            with contextlib.suppress(OSError):
                to.rmdir()
            rename(staging, to)
        except BaseException:
            shutil.rmtree(staging, ignore_errors=True)
            raise
        store.remember(replace(store.remembered, folder=to, leaving=old))
        store.sweep()


def _copy_all(store: Store, old: Path, new: Path) -> Steps[None]:
    """Every file of every package, finished or not, to the same place below `new`."""
    places = [
        place for package in store.catalogue.packages for place in (store.folder(package), store.staging(package))
    ]
    paths = [path for place in places for path in sorted(place.rglob("*")) if path.is_file()]
    total, done = max(1, sum(path.stat().st_size for path in paths)), 0
    try:
        files.make_folder(new)
    except FileError as error:
        raise FileError(
            "The models cannot be moved to {folder}: {reason}", folder=new.parent, reason=error.sentence
        ) from error
    room_checked = False
    for path in paths:
        target = new / path.relative_to(old)
        files.make_folder(target.parent)
        yield Progress(done, total, Phrase("Moving {name}", name=path.name))
        try:
            os.link(path, target)
        except OSError:  # another disk, or one without links
            if not room_checked:
                check_room(new, total, Phrase("Moving the models"))
                room_checked = True
            yield from as_part(_copy(path, target), done, total)
        done += path.stat().st_size


def _copy(path: Path, target: Path) -> Steps[None]:
    """A copy with the same times, on the disk and compared by hash before it has its name. Raises FileError."""
    wanted = yield from sha256_of(path, path.name)
    part, size = Part(target, wanted), max(1, path.stat().st_size)
    try:
        yield from part.open(path.name, size)
        with path.open("rb", buffering=0) as file:
            file.seek(part.size)
            while data := file.read(_PIECE):
                part.append(data)
                yield Progress(part.size, size, Phrase("Moving {name}", name=path.name))
        if not (yield from part.finish(path.name)):
            raise FileError(
                "{target} was not written as it should be. Choose another disk.", target=files.shown(target)
            )
        shutil.copystat(path, target)
    except OSError as error:
        raise files.fault(error, target) from error
    finally:
        part.close()
