"""`pisa-desktop evaluate`: measure a model on real pairs, or on good photos degraded with a fixed seed."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from pisa_desktop.cli import options
from pisa_desktop.errors import UsageError
from pisa_desktop.files import make_folder, write_bytes
from pisa_desktop.restore.strengths import Strengths

if TYPE_CHECKING:
    from pisa_desktop.measure.evaluate import Case


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the subcommand."""
    parser = commands.add_parser(
        "evaluate",
        help="measure a model (needs the extra 'train')",
        description="Measure PSNR-Y, SSIM-Y, NIQE and ST-LPIPS (with VGG, which the trainers also use as a loss, and "
        "with Alex, which is impartial) of bicubic and of a model at several strengths. ST-LPIPS is not LPIPS.",
    )
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--pairs", nargs=2, type=Path, metavar=("LR_DIR", "HR_DIR"), help="real pairs with equal names")
    source.add_argument("--photos", type=Path, metavar="DIR", help="good photos to degrade")
    parser.add_argument(
        "--reduce-target",
        type=int,
        choices=(1, 2, 4),
        default=1,
        metavar="N",
        help="reduce the good photos of the pairs by N to measure at a smaller scale (default: 1)",
    )
    parser.add_argument("--degrade", type=int, default=0, metavar="SEED", help="seed of the degradation (default: 0)")
    parser.add_argument("--scale", type=int, choices=(1, 2, 4), default=4, help="scale of degraded photos (default: 4)")
    parser.add_argument("--clean", action="store_true", help="only reduce the photos; at scale 1 leave them unchanged")
    parser.add_argument("--crop", type=int, default=512, help="side of the middle part that is used (default: 512)")
    parser.add_argument(
        "--strengths",
        nargs="+",
        type=options.checked(_strengths),
        default=[Strengths(1, 0), Strengths(1, 0.5), Strengths(1, 1)],
        metavar="PIX,SEM",
        help="default: 1,0 1,0.5 1,1",
    )
    parser.add_argument(
        "--out", type=Path, metavar="DIR", help="folder for each picture's figures (CSV), the table and curve.svg"
    )
    options.add_model(parser)
    options.add_device(parser)
    parser.set_defaults(run=run)


def _strengths(text: str) -> Strengths:
    pix, comma, sem = text.partition(",")
    if not comma:
        raise UsageError(f"two strengths separated by a comma are needed, not {text}")
    return Strengths(float(pix), float(sem))


def run(args: argparse.Namespace) -> int:
    """Measure bicubic and the model and print a Markdown table of means; with --out also write files and a plot."""
    from pisa_desktop.measure.curve import to_svg
    from pisa_desktop.measure.evaluate import NOTE, Restore, Row, bicubic, evaluate, to_csv, to_markdown
    from pisa_desktop.measure.metrics import Distances
    from pisa_desktop.progress import drain
    from pisa_desktop.restore.restorer import Restorer, restore_at

    cases = _cases(args)
    distances = Distances.load()
    restorer = Restorer(options.open_chosen_model(args))
    restorers: dict[str, Restore] = {"bicubic": bicubic}
    restorers |= {f"{s.pix:g}, {s.sem:g}": restore_at(restorer, s) for s in args.strengths}
    rows = []
    skipped: dict[str, None] = {}
    for name, restore in restorers.items():
        evaluation = drain(evaluate(cases, restore, distances))
        rows.append(Row(name, evaluation.mean))
        skipped |= dict.fromkeys(evaluation.skipped)
        if args.out:
            make_folder(args.out)
            write_bytes(args.out / f"{name.replace(', ', '-')}.csv", to_csv(evaluation.rows).encode())
    table = f"{to_markdown(rows)}\n{NOTE}\n"
    if args.out:
        write_bytes(args.out / "table.md", table.encode())
        write_bytes(args.out / "curve.svg", to_svg(rows).encode())
    sys.stdout.write(table)
    if skipped:
        sys.stderr.write(f"{len(skipped)} of {len(cases)} photos were skipped: {' '.join(skipped)}\n")
    return 0


def _cases(args: argparse.Namespace) -> "list[Case]":
    from pisa_desktop.measure.degradations import degrade_at_random, only_reduce
    from pisa_desktop.measure.evaluate import degraded_photos, real_pairs

    if args.pairs:
        bad, good = args.pairs
        return real_pairs(bad, good, args.reduce_target)
    degradation = only_reduce if args.clean else degrade_at_random
    return degraded_photos(args.photos, args.scale, degradation, args.degrade, args.crop)
