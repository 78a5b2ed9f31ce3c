"""`pisa-desktop models`: what can be installed, how it stands, and bringing it here."""

import argparse
import json
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from pisa_desktop import paths
from pisa_desktop.errors import PisaError
from pisa_desktop.progress import Progress, Steps

if TYPE_CHECKING:
    from pisa_desktop.engine.needs import Needs
    from pisa_desktop.weights.catalogue import Model
    from pisa_desktop.weights.licences import Licence
    from pisa_desktop.weights.states import ModelState
    from pisa_desktop.weights.store import Store

T = TypeVar("T")

_EVERY = 0.5
"""Seconds between two reports of progress at least."""


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the subcommand and its own."""
    parser = commands.add_parser(
        "models",
        help="install, import, check and remove models",
        description="Install models. A download that was stopped, also by Ctrl-C, resumes when it is started again. "
        "No other command connects to the internet; this one does so only to install or repair, "
        "or to complete a folder that is imported in place.",
    )
    actions = parser.add_subparsers(title="actions", metavar="ACTION", required=True)
    for name, (run, words) in _ACTIONS.items():
        action = actions.add_parser(name, help=words)
        if name == "import":
            action.add_argument("paths", nargs="+", type=Path, metavar="FILE_OR_FOLDER")
            action.add_argument(
                "--in-place",
                action="store_true",
                help="use a folder with Stable Diffusion 2.1-base where it lies, without copying it",
            )
        elif name == "check":
            action.add_argument("model", nargs="?", help="default: all of which something is installed")
        elif name != "list":
            action.add_argument("model", help="its id in `models list`")
        if name in ("install", "import", "repair"):
            action.add_argument("--accept-licence", action="store_true", help="you have read the licence and accept it")
        action.add_argument("--json", action="store_true", help="report as JSON lines")
        action.set_defaults(run=run)


def _store(args: argparse.Namespace) -> "Store":
    from pisa_desktop.weights.store import Store

    return Store(paths.Home.at(args.home))


# ---- Actions ----------------------------------------------------------------------------------------------------


def _list(args: argparse.Namespace) -> int:
    store, needs = _store(args), _needs(args)
    for state in store.states():
        enhances = any(part.package.lora is not None for part in state.parts)
        _tell(args, store, state, needs if enhances else None)
    for partial in store.partials():
        from pisa_desktop.weights.sizes import in_words

        data = {"partial": str(partial.path), "bytes": partial.size}
        _say(args, data, f"unfinished file: {partial.path} ({in_words(partial.size)})")
    return 0


def _install(args: argparse.Namespace) -> int:
    from pisa_desktop.weights.install import install

    store = _store(args)
    model = store.catalogue.model(args.model)
    _ask_for_licences(args, store, model)
    return _ended(args, store, _follow(args, install(store, model)))


def _import(args: argparse.Namespace) -> int:
    from pisa_desktop.weights.adopting import adopt
    from pisa_desktop.weights.catalogue import BASE
    from pisa_desktop.weights.importing import import_files

    store = _store(args)
    for model in store.catalogue.models:
        if not args.in_place or any(part.id == BASE.id for part in model.parts):
            _ask_for_licences(args, store, model)
    if args.in_place:
        for folder in args.paths:
            _follow(args, adopt(store, folder, store.catalogue.package(BASE.id)))
        return _list(args)
    imported = _follow(args, import_files(store, args.paths))
    for path in imported.taken:
        _say(args, {"event": "imported", "path": str(path)}, f"imported {path}")
    for one in imported.refused:
        _fail(args, {"event": "refused", "path": str(one.path), "reason": one.sentence}, one.sentence)
    for state in imported.states:
        _tell(args, store, state)
    return 1 if imported.refused else 0


def _check(args: argparse.Namespace) -> int:
    from pisa_desktop.weights.check import check
    from pisa_desktop.weights.states import State

    store = _store(args)
    models = store.catalogue.models if args.model is None else (store.catalogue.model(args.model),)
    absent = (State.ABSENT, State.UNFINISHED)
    codes = [
        _ended(args, store, _follow(args, check(store, model)))
        for model in models
        if args.model is not None or any(part.state not in absent for part in store.state(model).parts)
    ]
    return max(codes, default=0)


def _repair(args: argparse.Namespace) -> int:
    from pisa_desktop.weights.install import repair

    store = _store(args)
    model = store.catalogue.model(args.model)
    _ask_for_licences(args, store, model)
    return _ended(args, store, _follow(args, repair(store, model)))


def _remove(args: argparse.Namespace) -> int:
    from pisa_desktop.weights.moving import remove
    from pisa_desktop.weights.sizes import in_words

    store = _store(args)
    model = store.catalogue.model(args.model)
    removal = remove(store, model)
    data = {
        "event": "removed",
        "model": model.id,
        "freed": removal.freed,
        "kept": [package.id for package in removal.kept],
        "untouched": [str(path) for path in removal.untouched],
    }
    sentences = [f"Removed {model.name}: {in_words(removal.freed)} are free again."]
    sentences += [f"{package.name} stays, since another model needs it." for package in removal.kept]
    sentences += [f"{path} stays as it is." for path in removal.untouched]
    _say(args, data, " ".join(sentences))
    return 0


def _path(args: argparse.Namespace) -> int:
    store = _store(args)
    folder = store.path(store.catalogue.model(args.model))
    _say(args, {"model": args.model, "path": str(folder)}, str(folder))
    return 0


_ACTIONS = {
    "list": (_list, "the models and how they stand"),
    "install": (_install, "download a model and make it ready"),
    "import": (_import, "take files that are on this computer already"),
    "check": (_check, "compare every file's hash with what it should be"),
    "repair": (_repair, "download damaged files again, and nothing else"),
    "remove": (_remove, "delete a model's files"),
    "path": (_path, "where a model that is ready lies"),
}


# ---- Words ------------------------------------------------------------------------------------------------------


def _say(args: argparse.Namespace, data: dict[str, Any], text: str = "") -> None:
    """Print a line for people, or with --json one for programs."""
    sys.stdout.write((json.dumps(data) if args.json else text) + "\n")
    sys.stdout.flush()


def _fail(args: argparse.Namespace, data: dict[str, Any], text: str) -> None:
    if args.json:
        _say(args, data, text)
    else:
        sys.stderr.write(f"{text}\n")


def _tell(args: argparse.Namespace, store: "Store", state: "ModelState", needs: "Needs | None" = None) -> None:
    """Say how a model stands, and what it needs."""
    data, lines = _as_data(store, state), list(_lines(store, state))
    if needs is not None:
        time = {"photo_seconds": needs.seconds, "time_is": str(needs.source)}
        data |= {"memory_bytes": round(needs.least), "photo_memory_bytes": round(needs.for_photo)} | time
        data["free_memory_bytes"] = needs.free
        lines += [sentence for sentence in (needs.words, needs.shortage) if sentence]
    _say(args, data, "\n    ".join(lines))


def _needs(args: argparse.Namespace) -> "Needs":
    """What PiSA-SR takes here, by the speeds that have been measured."""
    from pisa_desktop.engine import needs
    from pisa_desktop.free_memory import memory_in_all
    from pisa_desktop.settings import SettingsFile, this_computer

    settings, here = SettingsFile(paths.Home.at(args.home).settings_file).read()[0], this_computer()
    device, free = settings.chosen_on(here), memory_in_all()
    if device is None:
        return needs.needs(None, None, None, free)
    own, mini = (settings.seconds_per_megapixel(here, device, name) for name in (needs.PISA_SR, needs.MINI))
    return needs.needs(device, own, mini, free)


def _as_data(store: "Store", state: "ModelState") -> dict[str, Any]:
    return {
        "model": state.model.id,
        "name": state.model.name,
        "state": str(state.state),
        "needs_update": state.needs_update,
        "bytes": state.present,
        "download_bytes": state.model.download_size,
        "missing": [{"what": one.what, "bytes": one.size, "import": one.by_import} for one in state.missing],
        "faults": [f"{part.package.id}/{fault}" for part in state.parts for fault in part.faults],
        "folder": str(state.folder),
        "licences": [
            {"name": part.package.licence.name, "accepted": store.is_accepted(part.package.licence)}
            for part in state.parts
        ],
    }


def _lines(store: "Store", state: "ModelState") -> Iterator[str]:
    from pisa_desktop.weights.sizes import in_words

    model = state.model
    yield f"{model.id}: {model.name}, {model.purpose}: {state.state}"
    if state.present:
        yield f"{in_words(state.present)} in {store.root}"
    if state.needs_update:
        yield f"installed for an earlier release: update it with `pisa-desktop models install {model.id}`"
    for one in state.missing:
        brought = ", to be imported" if one.by_import else ""
        yield f"missing: {one.what} ({in_words(one.size)}{brought})"
    for part in state.parts:
        yield from (f"{fault} in {part.adopted or part.folder}: damaged or changed" for fault in part.faults)
        yield f"licence of {part.package.name}: {part.package.licence.name}"


def _ended(args: argparse.Namespace, store: "Store", state: "ModelState") -> int:
    """Say how a model stands after an action: 0 when it is ready."""
    from pisa_desktop.weights.states import State

    _tell(args, store, state)
    if state.state is State.READY:
        return 0
    for part in state.parts:
        lora = part.package.lora
        if lora is not None and any(one.by_import for one in part.missing):
            sentence = (
                f"{lora.file_name} has to come from its authors: open {lora.page}, download it, "
                f"then run `pisa-desktop models import {lora.file_name}`."
            )
            _fail(args, {"event": "import needed", "file": lora.file_name, "page": lora.page}, sentence)
    return 1


def _ask_for_licences(args: argparse.Namespace, store: "Store", model: "Model") -> None:
    """Show what restricts the use of a model and has not been accepted; --accept-licence accepts it."""
    for package in model.parts:
        if store.is_accepted(package.licence):
            continue
        others = [part.licence.summary for part in model.parts if part.licence != package.licence]
        if not args.accept_licence and not _agrees(package.licence, package.name, others):
            raise PisaError(
                f"{package.name} comes under the {package.licence.name}. Read {package.licence.file} in "
                f"{paths.resources() / 'licences'} and give --accept-licence."
            )
        store.accept(package.licence)


def _agrees(licence: "Licence", name: str, others: list[str]) -> bool:
    """Ask on a terminal; elsewhere nobody agrees. `others`: sentences on the licences of the model's other parts."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        return False
    words = " ".join([f"{name}: {licence.name}. {licence.summary}", *others])
    sys.stdout.write(f"{licence.use_restrictions()}\n{words}\nAccept? [y/N] ")
    sys.stdout.flush()
    return sys.stdin.readline().strip().lower() in ("y", "yes")


def _follow(args: argparse.Namespace, steps: Steps[T]) -> T:
    """Run long work and report how far it has come."""
    told, words = -_EVERY, ""
    with _bar(args) as bar:
        while True:
            try:
                step = next(steps)
            except StopIteration as end:
                result: T = end.value
                return result
            now = time.monotonic()
            if now - told >= _EVERY or (step.what != words and "again in" not in step.what):
                told, words = now, step.what
                bar(step)


@contextmanager
def _bar(args: argparse.Namespace) -> "Iterator[Callable[[Progress], None]]":
    """What progress is told to: a bar on a terminal, JSON lines, nothing elsewhere."""
    if args.json:
        yield lambda step: _say(args, {"event": "progress", "done": step.done, "total": step.total, "what": step.what})
        return
    if not sys.stdout.isatty():
        yield lambda _: None
        return
    from rich.progress import BarColumn, DownloadColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as Bars

    columns = (TextColumn("{task.description}", markup=False), BarColumn(), DownloadColumn(), TimeRemainingColumn())
    with Bars(*columns, transient=True) as bars:
        task = bars.add_task("", total=None)
        yield lambda step: bars.update(task, completed=step.done, total=step.total, description=step.what)
