"""`pisa-desktop album`: restore many photos; a run may be interrupted and resumed at any time."""

import argparse
import contextlib
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from pisa_desktop import paths
from pisa_desktop.cli import options
from pisa_desktop.cli.enhance import add_restoring, output_options
from pisa_desktop.cli.report import Report, open_report, printed, text_of
from pisa_desktop.errors import PisaError, UsageError
from pisa_desktop.files import make_folder
from pisa_desktop.files.printable import printable
from pisa_desktop.progress import Progress, drain

if TYPE_CHECKING:
    from pisa_desktop.album.database import Database
    from pisa_desktop.album.items import Album, RunPlan
    from pisa_desktop.album.queue import Queue
    from pisa_desktop.album.store import Store
    from pisa_desktop.album.turns import Run, RunEnd, RunProgress
    from pisa_desktop.cluster.connection import Cluster
    from pisa_desktop.engine.method import Method
    from pisa_desktop.photo.read import Limits
    from pisa_desktop.restore.model import Model


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the subcommand and those below it."""
    parser = commands.add_parser("album", help="restore many photos; continues where it was interrupted")
    actions = parser.add_subparsers(title="actions", metavar="ACTION", required=True)
    _add_run(actions.add_parser("run", help="add photos and folders to an album and restore the waiting ones"))
    listing = actions.add_parser("list", help="list the albums, the last one first")
    listing.add_argument("--json", action="store_true", help="as one JSON object per line")
    listing.set_defaults(run=list_albums)
    status = actions.add_parser("status", help="show the state of an album's photos")
    status.add_argument("out", type=Path, nargs="?", metavar="DIR", help="its output folder (default: the last album)")
    status.add_argument("--json", action="store_true", help="as one JSON object per line")
    status.set_defaults(run=show_status)


def _add_run(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("photos", nargs="*", type=Path, metavar="PHOTO_OR_FOLDER")
    parser.add_argument(
        "--out", required=True, type=Path, metavar="DIR", help="where results are saved; this identifies the album"
    )
    add_restoring(parser, keep_time=True)
    parser.add_argument(
        "--resume", action="store_true", help="continue with the options of the last run, ignoring others"
    )
    parser.add_argument(
        "--keep-analyses",
        action="store_true",
        help="keep PiSA-SR's analysis of each photo, so that strengths can be decided later (takes longer)",
    )
    parser.add_argument("--damaged", action="store_true", help="open damaged photos as far as they go")
    parser.add_argument(
        "--export-again",
        action="store_true",
        help="also save photos whose strengths have changed, from kept analyses",
    )
    parser.add_argument("--retry-failed", action="store_true", help="also retry failed photos")
    parser.add_argument("--report", type=Path, metavar="FILE", help="save a table (CSV) of all photos at the end")
    parser.add_argument("--json", action="store_true", help="report as JSON lines")
    _add_cluster(parser.add_argument_group("many machines", "with Ray, which the extra 'cluster' installs"))
    parser.set_defaults(run=run)


def _add_cluster(group: "argparse._ArgumentGroup") -> None:
    group.add_argument(
        "--ray",
        metavar="local|ADDRESS",
        help="run on a Ray cluster: of this computer alone, or the running one at an address ('auto': this machine's)",
    )
    group.add_argument("--workers", type=_at_least(1), metavar="N", help="default: as many as there is room for")
    group.add_argument("--cpus-per-worker", type=_at_least(0.1), metavar="X", help="processors of each (default: 2)")
    group.add_argument(
        "--gpus-per-worker",
        type=_at_least(0),
        metavar="X",
        help="graphics cards of each, such as 1 or 0.5 (default: 1 if any)",
    )
    group.add_argument(
        "--map",
        type=options.checked(_mapping),
        action="append",
        metavar="LOCAL=REMOTE",
        help="a folder here, and where the workers see it; may be repeated",
    )
    group.add_argument(
        "--return-results",
        action="store_true",
        default=None,
        help="the machines share no folder: send photos and results",
    )


def _mapping(text: str) -> tuple[Path, Path]:
    here, equals, there = text.partition("=")
    if not (here and equals and there):
        raise UsageError(f"LOCAL=REMOTE names two folders, not {text}")
    return Path(here).absolute(), Path(there)


def _at_least(least: float) -> Callable[[str], float]:
    def value(text: str) -> float:
        if not least <= (number := float(text)) < float("inf"):
            raise UsageError(f"the least is {least:g}, not {text}")
        return number

    return options.checked(value)


def _cluster(args: argparse.Namespace) -> "Cluster | None":
    """The cluster that was asked for. Raises UsageError when options of it stand alone."""
    chosen = {
        "workers": args.workers and int(args.workers),
        "cpus": args.cpus_per_worker,
        "gpus": args.gpus_per_worker,
        "folders": args.map and tuple(args.map),
        "returns": args.return_results,
    }
    given = {name: value for name, value in chosen.items() if value is not None}
    if args.ray is not None:
        from pisa_desktop.cluster.connection import Cluster

        return Cluster(args.ray, **given)
    if given:
        raise UsageError("The options for many machines need --ray.")
    return None


def run(args: argparse.Namespace) -> int:
    """Import, restore, report; 0 when all photos were saved, 1 when any failed or the album has paused."""
    from pisa_desktop.album.importing import import_photos
    from pisa_desktop.album.items import State
    from pisa_desktop.album.outdated import MAY_BE, outdated
    from pisa_desktop.album.report import check_target, write_report

    cluster = _cluster(args)
    make_folder(args.out)
    args.photos = options.expanded(args.photos) if sys.platform == "win32" else args.photos
    with _opened(args) as (database, store, queue):
        album = store.album_for_output(args.out)
        imported = drain(import_photos(store, album.id, args.photos, options.settings_of(args).limits))
        if args.report is not None:
            check_target(args.report, queue.is_source)
        plan = album.plan if args.resume and album.plan is not None else _plan(args)
        queue.plan_again(album.id, plan)
        again = outdated(store.each_item(album.id, *MAY_BE))
        queue.start(album.id, plan)
        queue.start(album.id, plan, again.items)
        if args.export_again:
            queue.start_changed(album.id, plan)
        if args.retry_failed:
            queue.retry_failed(album.id)
        counts = queue.counts(album.id)
        waiting = counts.waiting + counts.running
        with open_report(args.json, waiting) as report:
            known = _known(imported.duplicates)
            for sentence in (database.sentence, *imported.left_out, *known, *again.sentences()):
                if sentence is not None:
                    report.say(sentence)
            for path, sentence in imported.refused:
                report.failed(path, sentence)
            if not counts.total and not imported.refused:
                raise PisaError("No photo was found.")
            report.besides(saved=counts.done, skipped=counts.skipped)  # of earlier runs: they count as well
            for item in store.each_item(album.id, State.FAILED):
                report.failed(item.path, item.reason)
            paused = None
            if waiting and cluster is not None:
                paused = _run_on_cluster(args, cluster, database, album, plan, report)
            elif waiting:
                paused = _run_album(args, database, album, plan, report)
            report.besides(waiting=queue.counts(album.id).waiting)
            code = report.finish(args.out)
        if args.report is not None:
            write_report(args.report, queue.is_source, store.each_item(album.id), imported.refused)
    if paused is not None:
        raise PisaError(f"{paused} Then continue with --resume." if paused else "The album is paused.")
    return code


def _known(duplicates: int) -> Iterator[str]:
    if duplicates:
        photos = "1 photo was" if duplicates == 1 else f"{duplicates} photos were"
        yield f"{photos} in the album already."


def _plan(args: argparse.Namespace) -> "RunPlan":
    from pisa_desktop.album.items import RunPlan

    return RunPlan(
        strengths=options.chosen_strengths(args),
        size=options.chosen_size(args),
        photo_is=options.chosen_photo_is(args),
        colour=args.color,
        output=output_options(args),
        model=options.chosen_model(args),
        device=args.device,
        precision=args.precision,
        keep_analyses=args.keep_analyses,
        damaged=args.damaged,
    )


def _run_album(
    args: argparse.Namespace, database: "Database", album: "Album", plan: "RunPlan", report: Report
) -> str | None:
    """Run what waits; returns the sentence with which the album has paused, or None."""
    from pisa_desktop.album.runner import Runner
    from pisa_desktop.engine.method import method_of
    from pisa_desktop.restore.restorer import Restorer

    report.say("Starting the engine...")
    args.model, args.device, args.precision = plan.model, plan.device, plan.precision
    model = options.open_chosen_model(args, plan.colour)
    method, limits = method_of(Restorer(model)), options.settings_of(args).limits
    if plan.keep_analyses:
        report.say(_of_keeping(database, album, plan, method, limits))
    end, speed = _told(Runner(database, album.id, method, limits).run(), report, model)
    _tell_recovered(end, database, report)
    _keep_speed(args, model, *speed)
    return end.paused


def _run_on_cluster(
    args: argparse.Namespace,
    cluster: "Cluster",
    database: "Database",
    album: "Album",
    plan: "RunPlan",
    report: Report,
) -> str | None:
    """The same on many machines, each of which opens the model for itself."""
    from pisa_desktop.cluster.connection import connected
    from pisa_desktop.cluster.worker import method_at

    limits = options.settings_of(args).limits
    model = plan.model if plan.model == "mini" else str(cluster.there(Path(plan.model)))
    home = None if args.home is None else cluster.there(args.home.absolute())
    report.say("Starting Ray..." if cluster.address == "local" else f"Connecting to Ray at {cluster.address}...")
    with connected(cluster):
        from pisa_desktop.cluster.driver import ClusterRunner

        opens = partial(method_at, model, plan.device, plan.precision, home, plan.colour)
        end, _ = _told(ClusterRunner(database, album.id, opens, cluster, limits).run(), report)
    _tell_recovered(end, database, report)
    return end.paused


def _tell_recovered(end: "RunEnd", database: "Database", report: Report) -> None:
    from pisa_desktop.album.store import Store

    report.besides(saved=len(end.recovered.done))
    if end.recovered.done:
        report.say(f"{len(end.recovered.done)} photos had been saved before the last run was interrupted.")
    for item in (Store(database).item(id_) for id_ in end.recovered.failed):
        if item is not None:
            report.failed(item.path, item.reason)


def _of_keeping(database: "Database", album: "Album", plan: "RunPlan", method: "Method", limits: "Limits") -> str:
    """The cost of keeping analyses, in words."""
    from pisa_desktop.album.kept_analyses import LIMIT, to_be_kept

    if not method.keeps:
        return f"{method.name} computes again in seconds, so no analyses are kept."
    size = to_be_kept(database, album.id, plan, limits)
    return (
        f"Analyses will be kept in about {size / 1e9:.2g} GB (at most {LIMIT / 1e9:g} GB are used); "
        "each photo takes a second pass of the network."
    )


def _told(steps: "Run", report: Report, model: "Model | None" = None) -> tuple["RunEnd", tuple[float, float]]:
    """Run to the end and report it; also returns the seconds and the work (engine/work.py) of what `model` saved."""
    from pisa_desktop.engine.work import work

    begun: set[int] = set()
    current, seconds, megapixels = 0, 0.0, 0.0
    with contextlib.closing(steps):
        while True:
            try:
                progress = next(steps)
            except StopIteration as end:
                return end.value, (seconds, megapixels)
            if progress.item.id not in begun:
                begun.add(progress.item.id)
                current = progress.item.id
                report.begin(progress.item.path)
            if progress.ended is not None:
                begun.discard(progress.item.id)
                _tell_end(progress, report)
                if progress.saved is not None and model is not None:
                    seconds += progress.seconds
                    megapixels += work(model, progress.size, progress.scale, progress.condition)
            elif progress.item.id == current:
                report.progress(Progress(progress.part, 1, progress.what))


def _tell_end(progress: "RunProgress", report: Report) -> None:
    from pisa_desktop.album.items import State
    from pisa_desktop.cli.enhancer import Enhanced

    if progress.ended is State.FAILED:
        report.failed(progress.item.path, progress.sentence)
    elif progress.ended in (State.DONE, State.SKIPPED):
        report.done(
            Enhanced(
                source=progress.item.path,
                saved=progress.saved,
                size=progress.size,
                output_size=progress.output_size,
                scale=progress.scale,
                condition=None if progress.ended is State.SKIPPED else progress.condition,
                seconds=progress.seconds,
                notes=progress.notes,
            )
        )


def _keep_speed(args: argparse.Namespace, model: "Model", seconds: float, megapixels: float) -> None:
    """Keep the measured speed for the estimates of later runs."""
    from pisa_desktop.settings import SettingsFile, Speed, this_computer

    if megapixels >= 0.2:  # less says more about overheads than about speed
        speed = Speed(this_computer(), model.compute.described, model.name, seconds / megapixels)
        SettingsFile(paths.Home.at(args.home).settings_file).update(lambda settings: settings.with_speed(speed))


def list_albums(args: argparse.Namespace) -> int:
    """Print every album with its counts."""
    with _opened(args) as (_, store, queue):
        for album in store.recent_albums(most=1000):
            counts = queue.counts(album.id)
            output = "" if album.output is None else text_of(album.output)
            if args.json:
                line = json.dumps({"name": album.name, "out": output, "paused": album.paused, **asdict(counts)})
            else:
                line = f"{album.name}: {counts.done} of {counts.total} saved, {counts.failed} failed  {output}".rstrip()
                line = printable(line)
            sys.stdout.write(line + "\n")
    return 0


def show_status(args: argparse.Namespace) -> int:
    """Print each photo's state; 1 when any has failed."""
    from pisa_desktop.album.kept_analyses import KeptAnalyses

    with _opened(args) as (database, store, queue):
        known = store.recent_albums(most=1000)
        if args.out is not None:
            known = [album for album in known if album.output == args.out.absolute()]
        if not known:
            raise PisaError("There is no such album.")
        album = known[0]
        kept = KeptAnalyses(database).items(album.id)
        for item in store.each_item(album.id):
            saved = None if item.saved is None else text_of(item.saved.path)
            if args.json:
                record = {"photo": text_of(item.path), "state": item.state, "saved": saved, "reason": item.reason}
                line = json.dumps({**record, "kept": item.id in kept})
            else:
                line = f"{item.state:<9}  {printed(item.path)}" + (f": {item.reason}" if item.reason else "")
            sys.stdout.write(line + "\n")
        counts = queue.counts(album.id)
        if not args.json:
            paused = "" if album.paused is None else f" Paused. {album.paused}".rstrip()
            sys.stdout.write(f"{counts.done} of {counts.total} saved, {counts.failed} failed.{paused}\n")
        return 1 if counts.failed else 0


@contextmanager
def _opened(args: argparse.Namespace) -> "Iterator[tuple[Database, Store, Queue]]":
    from pisa_desktop.album.database import Database
    from pisa_desktop.album.queue import Queue
    from pisa_desktop.album.store import Store

    with Database.open(paths.Home.at(args.home).albums) as database:
        yield database, Store(database), Queue(database)
