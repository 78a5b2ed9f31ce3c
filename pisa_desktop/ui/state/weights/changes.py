"""What can be done with models' files: the work, its words, and the sentence in which it ends.

Imported when the first of them is asked for: the window is painted sooner without the modules that do the work.
"""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from pisa_desktop.errors import PisaError
from pisa_desktop.files import shown
from pisa_desktop.progress import Progress, Steps
from pisa_desktop.ui.look.words import together, tr
from pisa_desktop.ui.state.views import Message, Tone
from pisa_desktop.weights.adopting import adopt, needs_download
from pisa_desktop.weights.catalogue import Model
from pisa_desktop.weights.check import check
from pisa_desktop.weights.importing import Imported, import_files
from pisa_desktop.weights.install import install, repair
from pisa_desktop.weights.moving import Removal, move, remove, what_removing_frees
from pisa_desktop.weights.sizes import in_words
from pisa_desktop.weights.states import ModelState, State
from pisa_desktop.weights.store import Store

OWN_FOLDER = "PiSA Desktop models"
"""Where models go in a chosen folder that is not empty, such as a whole disk."""


@dataclass(frozen=True, slots=True, eq=False)
class Job:
    """One change, or check, of a model's files."""

    model: str
    """Id of the model whose row shows it."""
    state: str
    """In a word or two: "Downloading"."""
    make: Callable[[], Steps[Any]]
    ended: Callable[[Any], Message | None]
    """What to say of the result."""
    resumes: bool = False
    """Whether it can be paused, and not only cancelled."""


def downloading(store: Store, model: Model) -> Job:
    """Download and prepare a model, or resume that."""
    return Job(model.id, tr("Downloading"), lambda: install(store, model), _installed, resumes=True)


def checking(store: Store, model: Model) -> Job:
    """Compare every file with what it should be."""
    return Job(model.id, tr("Checking"), lambda: check(store, model), _checked)


def repairing(store: Store, model: Model) -> Job:
    """Download damaged files again, and nothing else."""
    return Job(model.id, tr("Repairing"), lambda: repair(store, model), _installed, resumes=True)


def removing(store: Store, model: Model) -> Job:
    """Delete a model's files."""

    def steps() -> Steps[Removal]:
        yield Progress(0, 1, tr("Removing {name}", name=model.name))
        return remove(store, model)

    return Job(model.id, tr("Removing"), steps, partial(_removed, model))


def importing(store: Store, model: str, paths: Sequence[Path]) -> Job:
    """Copy what models need from files and folders of the user's."""
    return Job(model, tr("Importing"), lambda: import_files(store, list(paths)), _imported)


def adopting(store: Store, model: str, folder: Path) -> Job:
    """Use a folder with Stable Diffusion where it lies. Raises PisaError where it cannot be used without a download."""
    base = next(package for package in store.catalogue.packages if package.needs_embedding)
    if needs_download(store, folder, base):  # nobody has pressed Download
        raise PisaError(
            "{folder} has no text encoder, which is needed once. Import the folder, then press Download.",
            folder=shown(folder),
        )
    words = tr("{folder} is used where it lies.", folder=shown(folder))
    return Job(model, tr("Checking"), lambda: adopt(store, folder, base), lambda _: _message(words, Tone.GOOD))


def moving(store: Store, model: str, folder: Path) -> Job:
    """Move all models to a folder, or into one of their own on a disk or in a folder that holds other things."""
    own = os.path.ismount(folder) or (folder.is_dir() and any(folder.iterdir()))
    to = folder / OWN_FOLDER if own else folder
    words = tr("The models are in {folder} now.", folder=to)
    return Job(model, tr("Moving"), lambda: move(store, to), lambda _: _message(words, Tone.GOOD))


def removal_words(store: Store, model: Model) -> str:
    """What removing a model would do, for the question beforehand."""
    planned = what_removing_frees(store, model)
    return together(" ", [tr("This frees {size}.", size=in_words(planned.freed)), *_what_stays(planned)])


# ---- How it ended ----------------------------------------------------------------------------------------------


def _message(text: str, tone: Tone) -> Message:
    return Message(text, tone, "models")


def _installed(state: ModelState) -> Message | None:
    awaited = [one.what for one in state.missing if one.by_import]
    if not awaited:
        return None  # that the model is ready is said wherever it comes from
    if state.state is State.DAMAGED:
        return _message(_cannot_be_repaired(awaited[0]), Tone.BAD)
    words = tr("The download is complete. Now get {file} from its authors' page.")
    return _message(tr(words, file=awaited[0]), Tone.GOOD)


def _checked(state: ModelState) -> Message:
    faults = [fault for part in state.parts for fault in part.faults]
    if faults:
        words: list[str] = [tr("Damaged: {files}.", files=", ".join(faults))]
        if any(part.can_be_repaired for part in state.parts):
            words.append(tr("Repair downloads what is damaged again, and nothing else."))
        words += [_cannot_be_repaired(one.what) for one in state.missing if one.by_import]
        return _message(" ".join(words), Tone.BAD)
    return _message(tr("Every file of {name} is whole.", name=state.model.name), Tone.GOOD)


def _cannot_be_repaired(file: str) -> str:
    words = tr("{file} is damaged, and only you can get it: import it again, from its authors' page or from a copy.")
    return tr(words, file=file)


def _removed(model: Model, removal: Removal) -> Message:
    freed = tr("{name} was removed. {size} are free again.", name=model.name, size=in_words(removal.freed))
    return _message(together(" ", [freed, *_what_stays(removal)]), Tone.GOOD)


def _imported(imported: Imported) -> Message:
    sentences = [one.sentence for one in imported.refused]
    if imported.taken:
        names = ", ".join(shown(path) for path in imported.taken[:3])
        more = (
            tr(" and {count} more", one=" and {count} more", count=len(imported.taken) - 3)
            if len(imported.taken) > 3
            else ""
        )
        sentences.insert(0, tr("Imported {names}{more}.", names=names, more=more))
    return _message(together(" ", sentences), Tone.BAD if imported.refused else Tone.GOOD)


def _what_stays(removal: Removal) -> Sequence[str]:
    """Sentences on what a removal leaves."""
    kept = [tr("{name} stays, because another model needs it.", name=one.name) for one in removal.kept]
    return kept + [tr("{folder} stays as it is.", folder=path) for path in removal.untouched]
