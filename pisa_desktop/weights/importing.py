"""Importing: files that the user has already, from a disk, a USB stick or a browser's downloads."""

import os
from dataclasses import dataclass, replace
from pathlib import Path

from pisa_desktop import files
from pisa_desktop.errors import PisaError
from pisa_desktop.phrase import Phrase
from pisa_desktop.progress import Steps
from pisa_desktop.weights.catalogue import File, Package, Source
from pisa_desktop.weights.download import download
from pisa_desktop.weights.identify import Kind, Known, MaybeEmbedding, Other, identify
from pisa_desktop.weights.install import LoraDoesNotFit, complete
from pisa_desktop.weights.states import ModelState
from pisa_desktop.weights.store import EMBEDDING, SOURCE, Store, size_of

_MOST_FILES = 20_000
"""In a folder that is named; a whole disk is not searched."""
_SUFFIXES = (".safetensors", ".json", ".pkl")


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that cannot be used."""

    path: Path
    sentence: str


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of an import."""

    taken: tuple[Path, ...]
    refused: tuple[Refused, ...]
    states: tuple[ModelState, ...]
    """Of all models; what is still missing is named there."""


def import_files(store: Store, paths: list[Path]) -> Steps[Imported]:
    """Copy what models need out of files and folders, then prepare what is complete. Originals are never changed.

    A file that is named and is none of them is refused with a sentence on what it is; one in a folder is passed over.
    Raises ModelsBusy, LicenceNotAccepted, FileError.
    """
    taken: dict[Path, Package] = {}
    refused: list[Refused] = []
    with store.exclusive():
        for path, named in _candidates(paths):
            try:
                kind = yield from identify(path, store.catalogue)
                if isinstance(kind, Other):
                    if named:
                        refused.append(Refused(path, _sentence(path, kind)))
                    continue
                if (yield from _take(store, path, kind)):
                    taken[path] = kind.package
            except OSError as error:
                refused.append(
                    Refused(
                        path,
                        Phrase("{path} cannot be read: {reason}.", path=files.shown(path), reason=error.strerror),
                    )
                )
            except _NotUsable as error:
                refused.append(Refused(path, error.sentence))
        if not taken and not refused:
            where = ", ".join(files.shown(path) for path in paths)
            raise PisaError("There is no file in {where} that a model needs.", where=where)
        for package in store.catalogue.packages:
            if taken and store.staging(package).is_dir():
                try:
                    _check_embedding(store, package)
                    yield from complete(store, package)
                except LoraDoesNotFit as error:
                    assert package.lora is not None
                    # Taken from this import, or staged by an earlier one, whose file is not known any more.
                    path = next(
                        (path for path, owner in taken.items() if owner == package), Path(package.lora.file_name)
                    )
                    taken.pop(path, None)
                    refused.append(Refused(path, error.sentence))
    return Imported(tuple(taken), tuple(refused), store.states())


class _NotUsable(PisaError):
    """A file that was taken for a model's turns out to be another."""


def _candidates(paths: list[Path]) -> list[tuple[Path, bool]]:
    """Every file to look at, and whether the user named it. Raises PisaError.

    Small files come first, so fp16 before fp32; an embedding last, so that a text encoder beside it is taken as well,
    in case the embedding does not fit.
    """
    found = [(path, True) for path in paths if not path.is_dir()]
    for folder in (path for path in paths if path.is_dir()):
        inside: list[Path] = []
        for place, _, names in os.walk(folder):
            inside += [Path(place) / name for name in names if name.endswith(_SUFFIXES)]
            if len(inside) > _MOST_FILES:
                raise PisaError("{folder} holds too many files. Name the folder of the model.", folder=folder)
        found += [(path, False) for path in sorted(inside)]
    return sorted(found, key=lambda one: (one[0].name == EMBEDDING, size_of(one[0])))


def _sentence(path: Path, other: Other) -> str:
    return Phrase(
        "{path}: This is {what}. PiSA-SR needs the files of Stable Diffusion 2.1-base.",
        path=files.shown(path),
        what=other.what,
    )


def _take(store: Store, path: Path, kind: Kind) -> Steps[bool]:
    """Copy one file into its package's staging folder, unless it is there already.

    Returns False for a file that is not needed: another variant of it is there, or the embedding that it is for.
    """
    assert not isinstance(kind, Other)
    package = kind.package
    store.require_accepted(package)
    if isinstance(kind, Known):
        local = package.local(kind.file)
        if package.slot_of(kind.file) in store.to_fetch(package):
            yield from _copy(store, path, kind.file, store.staging(package) / local)
        return local in store.whole(package)
    files.make_folder(store.staging(package))
    if isinstance(kind, MaybeEmbedding):
        if EMBEDDING not in store.whole(package):
            files.write_bytes(store.staging(package) / EMBEDDING, path.read_bytes())
        return True
    _check_lora(path, kind.package)
    earlier = store.lora_source(package)
    if earlier is not None:
        files.remove(earlier)
    files.write_bytes(store.staging(package) / f"{SOURCE}{path.suffix.lower()}", path.read_bytes())
    return True


def _copy(store: Store, path: Path, file: File, target: Path) -> Steps[None]:
    """A copy is a download from the file's own folder: with room checked, resumed, and hashed twice."""
    source = Source(files.shown(path.parent), os.fspath(path.parent.absolute()))
    yield from download(replace(file, path=path.name), target, (source,), store.network, None)


def _check_lora(path: Path, package: Package) -> None:
    """What a LoRA file can be checked for without its base. Raises PisaError."""
    from pisa_desktop.restore.sd import installing

    assert package.lora is not None
    wanted = package.lora
    try:
        found = installing.lora_structure(path)
    except PisaError as error:
        raise _NotUsable(error.sentence) from error
    if found.modules != (wanted.modules, wanted.modules) or found.ranks != (wanted.rank,):
        ranks = ", ".join(map(str, found.ranks))
        raise _NotUsable(
            "{path}: These are LoRAs for another network: they adapt {found} and {found2} layers with rank {ranks}. "
            "{name} adapt {wanted} layers with rank {rank}.",
            path=files.shown(path),
            found=found.modules[0],
            found2=found.modules[1],
            ranks=ranks,
            name=package.name,
            wanted=wanted.modules,
            rank=wanted.rank,
        )


def _check_embedding(store: Store, package: Package) -> None:
    """Drop an imported embedding that does not fit the UNet, once the UNet is there to compare with."""
    staged, config = store.staging(package) / EMBEDDING, store.whole(package).get(f"{package.below}/unet/config.json")
    if staged.is_file() and config is not None:
        from pisa_desktop.restore.sd import installing

        if not installing.is_embedding(staged, config.parent.parent):
            files.remove(staged)
