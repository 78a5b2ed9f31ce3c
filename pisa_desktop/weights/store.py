"""Where models lie and how they stand. Everything is read from the disk when it is asked for.

models/
  PACKAGE/          a package that is installed, with its manifest.json; it appears by one rename
  unfinished/PACKAGE/   what has come so far: whole files under their final names, beginnings as *.part
  removing-*        what is being deleted
"""

import contextlib
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from pisa_desktop import as_json, files
from pisa_desktop.errors import PisaError
from pisa_desktop.paths import Home
from pisa_desktop.phrase import Phrase
from pisa_desktop.restore.sd import base_folder
from pisa_desktop.weights import catalogue, manifest
from pisa_desktop.weights.catalogue import Catalogue, File, Model, Package, read_added_sources
from pisa_desktop.weights.gpu_pack import entry
from pisa_desktop.weights.gpu_pack.unpack import CONTENTS
from pisa_desktop.weights.https import Network
from pisa_desktop.weights.licences import Licence, LicenceNotAccepted
from pisa_desktop.weights.part_file import SUFFIX, part_of
from pisa_desktop.weights.states import Missing, ModelState, PackageState, Partial, State

UNFINISHED = "unfinished"
REMOVING = "removing-"
EMBEDDING = "empty-prompt.safetensors"
LORA = "pisa_sr.safetensors"
SOURCE = "lora-source"
"""Stem of a LoRA file that waits for its base."""
_REMEMBERED = "models.json"


class ModelsBusy(PisaError):
    """Another process, or another thread, changes the models at this moment."""


class NotReady(PisaError):
    """A model cannot be used as it stands."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """A licence that the user has accepted."""

    licence: str
    sha256: str
    """Of the text that was accepted."""


@dataclass(frozen=True, slots=True)
class Remembered:
    """The content of models.json in the configuration folder."""

    folder: Path | None = None
    """Where the models lie when it is not the usual place."""
    leaving: Path | None = None
    """Where they lay before they were moved; what is left there is deleted."""
    accepted: tuple[Accepted, ...] = ()


class Store:
    """The models of one user."""

    def __init__(self, home: Home, offered: Catalogue | None = None, network: Network | None = None) -> None:
        """Reads the user's catalogue file. Raises PisaError when that is damaged.

        Args:
            offered: what can be installed, in the place of the program's own catalogue.
        """
        self.catalogue = entry.extended(offered or catalogue.CATALOGUE).with_sources(
            read_added_sources(home.config / "catalogue.json")
        )
        self.network = network or Network()
        self._home = home

    # ---- What is remembered --------------------------------------------------------------------------------

    @property
    def remembered(self) -> Remembered:
        """What the configuration folder says; nothing where there is no such file. Raises PisaError."""
        path = self._home.config / _REMEMBERED
        try:
            return as_json.loads(Remembered, path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return Remembered()
        except (OSError, ValueError, RecursionError) as error:
            raise PisaError(
                "{path} cannot be used: {error}. Correct it or delete it.", path=path, error=error
            ) from error

    def remember(self, content: Remembered) -> None:
        """Replace what is remembered. Raises FileError."""
        files.make_folder(self._home.config)
        files.write_bytes(self._home.config / _REMEMBERED, as_json.dumps(content).encode("ascii"))

    def is_accepted(self, licence: Licence) -> bool:
        """Whether a licence needs no acceptance, or has been accepted in this wording."""
        return not licence.restricts or Accepted(licence.id, licence.sha256) in self.remembered.accepted

    def accept(self, licence: Licence) -> None:
        """Remember that the user has accepted a licence. Raises FileError."""
        kept = self.remembered
        others = tuple(one for one in kept.accepted if one.licence != licence.id)
        self.remember(replace(kept, accepted=(*others, Accepted(licence.id, licence.sha256))))

    def require_accepted(self, package: Package) -> None:
        """Raise LicenceNotAccepted unless the package's licence is."""
        if not self.is_accepted(package.licence):
            raise LicenceNotAccepted(package.licence, package.name)

    # ---- Places --------------------------------------------------------------------------------------------

    @property
    def root(self) -> Path:
        """The folder of all models."""
        return self.remembered.folder or self._home.weights

    def folder(self, package: Package) -> Path:
        """Where a package lies once it is installed."""
        return self.root / package.id

    def staging(self, package: Package) -> Path:
        """Where its files gather until they are all there."""
        return self.root / UNFINISHED / package.id

    def base_of(self, package: Package) -> Path:
        """The folder that holds unet/ and vae/ of an installed package."""
        known = manifest.read(self.folder(package))
        own = self.folder(package) / package.below
        return own if known is None or known.adopted is None else known.adopted

    @contextmanager
    def exclusive(self) -> Iterator[None]:
        """Keep every other change of the models away, also from other processes. Raises ModelsBusy and FileError."""
        import filelock

        files.make_folder(self.root)
        lock = filelock.FileLock(self.root / ".lock", timeout=0, thread_local=False)
        try:
            lock.acquire()
        except filelock.Timeout:
            raise ModelsBusy(
                "The models are being changed or downloaded by another PiSA Desktop. Wait until it has finished."
            ) from None
        except OSError as error:
            raise files.FileError(
                "The models cannot be changed, because {folder} cannot be written to: {reason}. "
                "Make it writable and try again.",
                folder=self.root,
                reason=error.strerror,
            ) from error
        try:
            self.sweep()
            yield
        finally:
            lock.release()

    def sweep(self) -> None:
        """Delete what a killed removal or move has left."""
        for left in self.root.glob(f"{REMOVING}*"):
            shutil.rmtree(left, ignore_errors=True)
        kept = self.remembered
        if kept.leaving is not None and kept.leaving != self.root:
            for package in self.catalogue.packages:
                for folder in (kept.leaving / package.id, *_of_earlier_releases(kept.leaving, package)):
                    shutil.rmtree(folder, ignore_errors=True)
            shutil.rmtree(kept.leaving / UNFINISHED, ignore_errors=True)
            self.remember(replace(kept, leaving=None))

    def of_earlier_releases(self, package: Package) -> tuple[Path, ...]:
        """The folders in whose place a package is installed."""
        return _of_earlier_releases(self.root, package)

    # ---- How things stand ----------------------------------------------------------------------------------

    def states(self) -> tuple[ModelState, ...]:
        """Every model of the catalogue."""
        return tuple(self.state(model) for model in self.catalogue.models)

    def state(self, model: Model) -> ModelState:
        """One model."""
        return ModelState(model, tuple(self.package_state(part) for part in model.parts))

    def package_state(self, package: Package) -> PackageState:
        """One package, by the existence, sizes and times of its files; hashes are only compared by a check."""
        folder = self.folder(package)
        if not folder.is_dir():
            return self._unfinished(package)
        known = manifest.read(folder)
        if known is None:
            present = bytes_in(folder)
            return PackageState(package, State.DAMAGED, folder, present, (), (manifest.FILE_NAME,))
        damaged, unchecked, present = [], [], 0
        for path, one in known.locations(folder).items():
            try:
                status = path.stat()
            except OSError:
                damaged.append(one.path)
                continue
            present += status.st_size
            if one.damaged or status.st_size != one.size:
                damaged.append(one.path)
            elif status.st_mtime_ns != one.modified:
                unchecked.append(one.path)
        incomplete = not _holds_all(package, known)
        state = State.DAMAGED if damaged or incomplete else State.UNCHECKED if unchecked else State.READY
        missing = _to_import(package) if LORA in damaged else ()
        return PackageState(package, state, folder, present, missing, (*damaged, *unchecked), known.adopted)

    def _unfinished(self, package: Package) -> PackageState:
        present = bytes_in(self.staging(package))
        state = State.UNFINISHED if present else State.ABSENT
        missing = self.missing_files(package)
        if package.lora is not None and self.lora_source(package) is None:
            missing = _to_import(package)
        earlier = bool(self.of_earlier_releases(package))
        return PackageState(package, state, self.folder(package), present, missing, of_earlier_release=earlier)

    def missing_files(self, package: Package) -> tuple[Missing, ...]:
        """What has to be downloaded yet."""
        return tuple(Missing(file.purpose, self.missing_bytes(package, file)) for file in self.to_fetch(package))

    def missing_bytes(self, package: Package, file: File) -> int:
        """How much of a file that is not whole has to come yet."""
        return max(0, file.size - size_of(part_of(self.staging(package) / package.local(file), file.sha256)))

    def whole(self, package: Package) -> dict[str, Path]:
        """Where each file of a package lies that is whole, by its path below the package's folder.

        A file in the staging folder has its final name only since its hash was right; one of an installed package
        counts while it is as it was when it was last checked.
        """
        known, staging = manifest.read(self.folder(package)), self.staging(package)
        found: dict[str, Path] = {}
        if known is not None:
            for path, one in known.locations(self.folder(package)).items():
                outside = known.adopted is not None and one in known.adopted_files
                if not one.damaged and _unchanged(path, one):
                    found[f"{package.below}/{one.path}" if outside else one.path] = path
        for path in sorted(staging.rglob("*")):
            if path.is_file() and path.suffix != SUFFIX and path.name != manifest.FILE_NAME:
                found[path.relative_to(staging).as_posix()] = path
        return found

    def to_fetch(self, package: Package) -> tuple[File, ...]:
        """The files that have to come yet; temporary ones only until what they are for has been made."""
        whole = self.whole(package)
        made = self._is_unpacked(package, whole) if package.unpacked else EMBEDDING in whole
        return tuple(
            file
            for file in package.wanted
            if not any(package.local(one) in whole for one in package.variants(file)) and not (file.temporary and made)
        )

    def _is_unpacked(self, package: Package, whole: dict[str, Path]) -> bool:
        """Whether all that was in an archive is there: in the staging folder, or whole where it is installed."""
        known = manifest.read(self.folder(package))
        installed = known is not None and all(one.path in whole for one in known.files)
        return CONTENTS in whole and (installed or (self.staging(package) / CONTENTS).is_file())

    def lora_source(self, package: Package) -> Path | None:
        """The imported LoRA file that waits to be converted."""
        names = (self.staging(package) / f"{SOURCE}{suffix}" for suffix in (".pkl", ".safetensors"))
        return next((path for path in names if path.is_file()), None)

    def partials(self) -> tuple[Partial, ...]:
        """Every file that has come in part; they are kept until the model is removed."""
        return tuple(
            Partial(path, size_of(path))
            for package in self.catalogue.packages
            for path in sorted(self.staging(package).rglob(f"*{SUFFIX}"))
        )

    def file_of(self, package: Package, file: File) -> Path | None:
        """Where a file of an installed package lies; None unless the package is ready."""
        ready = self.package_state(package).state is State.READY
        return self.folder(package) / package.local(file) if ready else None

    def path(self, model: Model) -> Path:
        """The weights folder to open a model from. Raises NotReady with what to do."""
        state = self.state(model)
        if state.state is State.READY:
            return state.folder
        advice = {
            State.ABSENT: Phrase(
                "{name} is not installed: install it with `models install {id}`", name=model.name, id=model.id
            ),
            State.UNFINISHED: Phrase(
                "{name} is not complete: go on with `models install {id}`", name=model.name, id=model.id
            ),
            State.UNCHECKED: Phrase(
                "{name} has changed since its last check: run `models check {id}`", name=model.name, id=model.id
            ),
            State.DAMAGED: Phrase("{name} is damaged: run `models repair {id}`", name=model.name, id=model.id),
        }
        raise NotReady("{advice}, or open Models in the window.", advice=advice[state.state])


def _of_earlier_releases(root: Path, package: Package) -> tuple[Path, ...]:
    if not package.family:
        return ()
    return tuple(path for path in sorted(root.glob(f"{package.family}*")) if path.name != package.id)


def _to_import(package: Package) -> tuple[Missing, ...]:
    """The file of LoRAs, which only the user can get."""
    assert package.lora is not None
    return (Missing(package.lora.file_name, package.lora.size, by_import=True),)


def _holds_all(package: Package, known: manifest.Manifest) -> bool:
    """Whether a manifest lists everything that the package needs at run time."""
    below = "" if not package.below else f"{package.below}/"
    listed = {one.path for one in known.files} | {f"{below}{one.path}" for one in known.adopted_files}
    if package.lora is not None:
        return {LORA, EMBEDDING, base_folder.FILE_NAME} <= listed
    if package.unpacked:
        return CONTENTS in listed
    kept = [file for file in package.wanted if not file.temporary]
    files_there = all(any(package.local(one) in listed for one in package.variants(file)) for file in kept)
    return files_there and (not package.needs_embedding or EMBEDDING in listed)


def _unchanged(path: Path, one: manifest.Recorded) -> bool:
    """Whether a file is as it was when it was recorded, as far as its size and time tell."""
    try:
        status = path.stat()
    except OSError:
        return False
    return (status.st_size, status.st_mtime_ns) == (one.size, one.modified)


def size_of(path: Path) -> int:
    """Bytes of a file; 0 where there is none."""
    with contextlib.suppress(OSError):
        return path.stat().st_size
    return 0


def bytes_in(folder: Path) -> int:
    """Bytes of all files below a folder."""
    return sum(size_of(Path(place) / name) for place, _, names in os.walk(folder) for name in names)
