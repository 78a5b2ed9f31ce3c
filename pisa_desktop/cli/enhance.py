"""`pisa-desktop enhance`: restore photos and folders of photos, saving the results in a folder."""

import argparse
import logging
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pisa_desktop.cli import official, options
from pisa_desktop.cli.report import Report, open_report
from pisa_desktop.errors import PisaError, UsageError
from pisa_desktop.files import Exists, make_folder, shown
from pisa_desktop.photo import naming
from pisa_desktop.photo.formats import QUALITY, OutputFormat, OutputOptions
from pisa_desktop.restore.condition import PhotoIs
from pisa_desktop.restore.size import Size
from pisa_desktop.restore.strengths import ColourMode, Strengths, starting

if TYPE_CHECKING:
    from pisa_desktop.enhance import EnhanceOptions
    from pisa_desktop.photo.folder import Found

log = logging.getLogger(__name__)


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the subcommand."""
    parser = commands.add_parser(
        "enhance",
        help="restore photos and save the results",
        description="Restore photos, or all photos in folders, and save the results in another folder. "
        "Originals are never changed.",
    )
    parser.add_argument("photos", nargs="+", type=Path, metavar="PHOTO_OR_FOLDER")
    parser.add_argument("--out", required=True, type=Path, metavar="DIR", help="where results are saved")
    add_restoring(parser, keep_time=False)
    parser.add_argument("--json", action="store_true", help="report as JSON lines")
    official.add_options(parser)
    parser.set_defaults(run=run)


def add_restoring(parser: argparse.ArgumentParser, keep_time: bool) -> None:
    """Add the options for how photos are restored and saved. `keep_time`: the default of --keep-time."""
    options.add_model(parser)
    size = parser.add_mutually_exclusive_group()
    size.add_argument(
        "--scale",
        dest="size",
        type=options.checked(_scale),
        metavar="1|2|4",
        help="output size / input size, 1 to 8 (default: the one in the settings, else 4 under 1 megapixel, 2 under 6, "
        "else 1)",
    )
    size.add_argument(
        "--size",
        type=options.checked(Size.parse),
        metavar="SIDE=LENGTH",
        help="the length of one side, long, width or height, in pixels or on paper: long=4000, width=30cm@300. Dots "
        "per inch are written into the results. Photos are enlarged at most 8 times and never reduced",
    )
    parser.add_argument(
        "--photo-is",
        type=PhotoIs,
        choices=list(PhotoIs),
        help="soft: more pixels than detail, as scans often have; worn: little is left. Such photos are restored from "
        "a half or a quarter of their size (default: the one in the settings, else auto, which decides for each photo)",
    )
    for name, words in (("pix", "Clean-up: noise and JPEG marks removed"), ("sem", "Detail: sharpened, texture added")):
        parser.add_argument(
            f"--{name}",
            type=options.checked(_strength),
            metavar="0..1.5",
            help=f"{words} (default: the model's own, for PiSA-Mini {getattr(starting('mini'), name)})",
        )
    parser.add_argument(
        "--color", type=ColourMode, choices=list(ColourMode), help="colour match (PiSA-SR: adain; PiSA-Mini: only none)"
    )
    parser.add_argument(
        "--format", type=OutputFormat, choices=list(OutputFormat), default=OutputFormat.SAME, help="default: same"
    )
    parser.add_argument("--quality", type=options.checked(_quality), default=95, metavar="1..100", help="default: 95")
    parser.add_argument(
        "--exists",
        type=Exists,
        choices=list(Exists),
        default=Exists.NUMBER,
        help="what to do when a file of that name exists; skip: leave out photos whose own result is there. Originals "
        "are never overwritten (default: number)",
    )
    parser.add_argument(
        "--name",
        type=options.checked(_template),
        default=naming.DEFAULT_TEMPLATE,
        metavar="TEMPLATE",
        help=f"name of the saved files, made from {' '.join(f'{{{field}}}' for field in naming.FIELDS)}",
    )
    parser.add_argument("--remove-gps", action="store_true", help="leave out where a photo was taken")
    parser.add_argument(
        "--keep-time",
        action=argparse.BooleanOptionalAction,
        default=keep_time,
        help=f"give results the time of their photo's last change (default: {'yes' if keep_time else 'no'})",
    )
    options.add_device(parser)


def _scale(text: str) -> Size:
    return Size(float(text))


def _strength(text: str) -> float:
    return Strengths(pix=float(text), sem=float(text)).pix


def _quality(text: str) -> int:
    value = int(text)
    if not QUALITY[0] <= value <= QUALITY[1]:
        raise UsageError(f"the quality must lie between 1 and 100, not {text}")
    return value


def _template(text: str) -> str:
    naming.check_template(text)
    return text


def output_options(args: argparse.Namespace) -> OutputOptions:
    """How results are saved, from the options of `add_restoring`."""
    return OutputOptions(
        format=args.format,
        quality=args.quality,
        exists=args.exists,
        remove_gps=args.remove_gps,
        keep_time=args.keep_time,
        template=args.name,
        folder=args.out,
    )


def _enhance_options(args: argparse.Namespace) -> "EnhanceOptions":
    from pisa_desktop.enhance import EnhanceOptions

    return EnhanceOptions(
        strengths=options.chosen_strengths(args),
        size=options.chosen_size(args),
        photo_is=options.chosen_photo_is(args),
        colour=args.color,
        output=output_options(args),
        limits=options.settings_of(args).limits,
    )


@dataclass(frozen=True)
class Task:
    """One photo to enhance."""

    photo: Path
    place: str
    """The folder its result goes to, below the output folder."""


def find_tasks(named: list[Path], out: Path, found: "Found") -> Iterator[Task]:
    """Named photos go into the output folder itself; those found in folders keep their tree below it."""
    from pisa_desktop.photo.folder import look_through

    for path in named:
        if path.is_dir():
            for photo, _ in look_through(path, out, found):  # those that cannot be opened fail in their turn
                yield Task(photo, str(photo.relative_to(path).parent))
        else:
            yield Task(path, "")


def run(args: argparse.Namespace) -> int:
    """Enhance everything that was named; 0 when all photos were saved, 1 when any failed."""
    from pisa_desktop.photo.folder import Found

    make_folder(args.out)
    args.photos = options.expanded(args.photos) if sys.platform == "win32" else args.photos
    found = Found()
    named = list(find_tasks(args.photos, args.out, found))
    unique = dict[str, Task]()
    for task in named:
        unique.setdefault(os.path.abspath(task.photo), task)  # noqa: PTH100 - without ".."
    tasks = list(unique.values())
    with open_report(args.json, len(tasks)) as report:
        for folder, sentence in found.unreadable.items():
            report.failed(folder, sentence)
        for sentence in found.left_out():
            report.say(sentence)
        if (twice := len(named) - len(tasks)) > 0:
            report.say(f"{'1 photo was' if twice == 1 else f'{twice} photos were'} named more than once.")
        if not tasks:
            raise PisaError("No photo was found.")
        _enhance_all(tasks, args, report)
        return report.finish(args.out)


def _enhance_all(tasks: list[Task], args: argparse.Namespace, report: Report) -> None:
    from pisa_desktop.cli.enhancer import Enhancer
    from pisa_desktop.enhance import restored
    from pisa_desktop.restore.restorer import Restorer

    report.say("Starting the engine...")
    chosen = _enhance_options(args)
    model = options.open_chosen_model(args, chosen.colour)
    restore = official.restore(args, model) if args.official else restored
    enhancer = Enhancer(Restorer(model), chosen, args.out, restore, sources=[task.photo for task in tasks])
    for number, task in enumerate(tasks, 1):
        report.begin(task.photo)
        try:
            steps = enhancer.enhance(task.photo, task.place, number)
            while True:
                report.progress(next(steps))
        except StopIteration as end:
            report.done(end.value)
        except PisaError as error:
            report.failed(task.photo, str(error))
        except Exception:
            # A bug of ours: it must neither stop the other photos nor go unnoticed.
            log.exception("unexpected error with %s", shown(task.photo))
            report.failed(task.photo, "Unexpected error; see the details above, and please report it.")
