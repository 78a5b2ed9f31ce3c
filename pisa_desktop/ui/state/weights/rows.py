"""From the state of the disk to what the user reads: pure functions, and the reading itself."""

import functools
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pisa_desktop import paths
from pisa_desktop.engine.needs import Needs
from pisa_desktop.files import free_space
from pisa_desktop.free_memory import memory_in_all
from pisa_desktop.progress import Progress, Steps
from pisa_desktop.ui.look.words import number, together, tr
from pisa_desktop.ui.state.views import MINI
from pisa_desktop.ui.state.weights.views import Act, ModelRow, StepView, WorkView
from pisa_desktop.weights.catalogue import Lora, Model
from pisa_desktop.weights.sizes import in_words
from pisa_desktop.weights.states import Missing, ModelState, State

if TYPE_CHECKING:
    from pisa_desktop.weights.store import Store

_ABSENT = (State.ABSENT, State.UNFINISHED)


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The models as the disk had them at one moment."""

    states: tuple[ModelState, ...]
    """Of those that enhance photos."""
    aids: tuple[ModelState, ...]
    """Of those that help another one, such as TAESD."""
    root: Path
    used: int
    """Bytes."""
    free: int
    """Bytes."""
    memory: int
    """Bytes that the program can have, those included that it has."""
    accepted: frozenset[str]
    """Ids of the licences that need no acceptance any more."""


@dataclass(frozen=True, slots=True)
class Work:
    """What is being done with a model."""

    model: str
    """Its id."""
    state: str
    """In a word or two, for its state: "Checking"."""
    resumes: bool
    """Whether it can be paused, and not only cancelled."""
    view: WorkView
    progress: Progress | None = None


def read(store: "Store") -> Steps[Snapshot]:
    """How the models stand. Raises PisaError."""
    from pisa_desktop.weights.store import bytes_in  # not before the window is painted

    yield Progress(0, 1, "Looking")
    known = tuple(store.states())
    states = tuple(state for state in known if lora_of(state.model) is not None)
    aids = tuple(state for state in known if lora_of(state.model) is None)
    parts = {part.package.licence for state in known for part in state.parts}
    accepted = frozenset(licence.id for licence in parts if store.is_accepted(licence))
    root = store.root
    place = next(folder for folder in (root, *root.parents) if folder.is_dir())
    return Snapshot(states, aids, root, bytes_in(root), free_space(place), memory_in_all(), accepted)


def lora_of(model: Model) -> Lora | None:
    """The LoRAs of a model; None for one that does not enhance photos."""
    return next((part.lora for part in model.parts if part.lora is not None), None)


def key_of(state: ModelState) -> str:
    """What opens the model in the engine, once it is ready."""
    return str(state.folder)


@functools.cache
def _mini_size() -> int:
    """Bytes of PiSA-Mini's folder, which ships with the program and does not change."""
    return sum(path.stat().st_size for path in paths.mini_weights().rglob("*") if path.is_file())


def mini_row(in_use: str) -> ModelRow:
    """PiSA-Mini, which comes with the program. `in_use`: the key of the model in use."""
    used = in_use == MINI
    return ModelRow(
        id=MINI,
        name="PiSA-Mini",
        purpose=tr("quick on every computer; comes with the program"),
        size=in_words(_mini_size()),
        licence=tr("part of PiSA Desktop"),
        state=State.READY,
        words=tr("In use") if used else tr("Ready"),
        key=MINI,
        in_use=used,
        acts=frozenset() if used else frozenset({Act.USE}),
    )


def row(state: ModelState, snapshot: Snapshot, in_use: str, work: Work | None, needs: Needs | None) -> ModelRow:
    """One model of the catalogue.

    Args:
        in_use: the key of the model in use.
        work: what is being done, with this model or another one.
        needs: what it takes on this computer; None for one that helps another.
    """
    model, ready = state.model, state.state is State.READY
    used, busy = ready and in_use == key_of(state), work is not None
    own = work if work is not None and work.model == model.id else None
    lora = lora_of(model)
    to_come = sum(one.size for one in state.missing if not one.by_import)
    awaited = lora is not None and any(one.by_import for one in state.missing)
    return ModelRow(
        id=model.id,
        name=model.name,
        purpose=tr(model.purpose),
        needs="" if needs is None else needs.words,
        shortage="" if needs is None else needs.shortage,
        size=in_words(state.present + (sum(one.size for one in state.missing) if state.state in _ABSENT else 0)),
        licence=together("; ", dict.fromkeys(part.package.licence.name for part in state.parts)),
        state=state.state,
        words=tr("In use") if used else _words(state) if own is None else _words_of_work(own),
        key=key_of(state) if ready and lora is not None else "",
        folder=(state.folder if state.folder.is_dir() else snapshot.root) if state.present else None,
        in_use=used,
        work=None if own is None else own.view,
        missing=tuple(_missing(one) for one in state.missing),
        faults=tuple(fault for part in state.parts for fault in part.faults),
        to_download=in_words(to_come) if to_come else "",
        begun=any(part.state is State.UNFINISHED and not part.package.lora for part in state.parts),
        acts=_acts(state, used, own) if own is not None or not busy else _acts_beside(state, used),
        steps=_steps(state, snapshot, lora) if state.state in _ABSENT and lora is not None else (),
        page=lora.page if lora is not None and awaited else "",
        wanted=lora.file_name if lora is not None and awaited else "",
    )


def _words(state: ModelState) -> str:
    if state.needs_update:
        return tr("Needs an update")
    if state.state is State.UNFINISHED and state.missing:
        if all(one.by_import for one in state.missing):
            return tr("{file} is missing", file=state.missing[0].what)
        return share(state.present, state.present + sum(one.size for one in state.missing))
    return {
        State.ABSENT: tr("Not installed"),
        State.UNFINISHED: tr("Not finished"),
        State.UNCHECKED: tr("Not checked"),
        State.DAMAGED: tr("Damaged"),
        State.READY: tr("Ready"),
    }[state.state]


def _words_of_work(work: Work) -> str:
    if work.progress is None or work.progress.total <= 1:  # of one step whose length is not known
        return work.state
    return share(work.progress.done, work.progress.total) if work.resumes else work.state


def share(done: float, total: float) -> str:
    """How much of an amount of bytes has come: "1.2 of 2.6 GB"."""
    whole = in_words(total)
    unit = whole.rpartition(" ")[2]
    size = {"GB": 1e9, "MB": 1e6, "KB": 1e3}.get(unit, 1)
    return tr("{done} of {whole}", done=number(done / size, 1 if unit == "GB" else 0), whole=whole)


def _missing(one: Missing) -> str:
    text = tr("{what} ({size}, from its authors)") if one.by_import else tr("{what} ({size})")
    return tr(text, what=one.what, size=in_words(one.size))


def _acts(state: ModelState, used: bool, work: Work | None) -> frozenset[Act]:
    """What can be done with a model while nothing is done with another one."""
    if work is not None:
        return frozenset({Act.PAUSE if work.resumes else Act.CANCEL})
    acts = set(_acts_beside(state, used))
    unfinished = [part for part in state.parts if part.state in _ABSENT]
    if any(not any(one.by_import for one in part.missing) for part in unfinished):
        acts.add(Act.DOWNLOAD)
    if state.missing and lora_of(state.model) is not None:
        acts.add(Act.IMPORT)
    if any(part.state not in _ABSENT for part in state.parts):
        acts.add(Act.CHECK)
    if any(part.can_be_repaired for part in state.parts):
        acts.add(Act.REPAIR)
    if state.present or state.needs_update:
        acts.add(Act.REMOVE)
    return frozenset(acts)


def _acts_beside(state: ModelState, used: bool) -> frozenset[Act]:
    """What can be done at any time."""
    use = {Act.USE} if state.state is State.READY and not used and lora_of(state.model) is not None else set()
    return frozenset(use | ({Act.SHOW} if state.present else set()))


def _steps(state: ModelState, snapshot: Snapshot, lora: Lora) -> tuple[StepView, ...]:
    base = next(part for part in state.parts if part.package.id == lora.base)
    licences = {part.package.licence.id for part in state.parts if part.package.licence.restricts}
    size = in_words(sum(file.size for file in base.package.wanted))
    return (
        StepView(tr("Read and accept the licence."), licences <= snapshot.accepted),
        StepView(
            tr("Download {name}, {size}. You can pause at any time.", name=base.package.name, size=size),
            base.state is State.READY,
        ),
        StepView(
            tr("Get {file} from its authors' page and drop it here.", file=lora.file_name),
            not any(one.by_import for one in state.missing),
            by_user=True,
        ),
        StepView(tr("It is checked and converted, and is ready."), False),
    )
