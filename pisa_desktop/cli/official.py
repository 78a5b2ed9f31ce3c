"""`enhance --official`: the published program, step by step, for comparison."""

import argparse
from typing import TYPE_CHECKING

from pisa_desktop.errors import UsageError
from pisa_desktop.progress import Steps
from pisa_desktop.restore.strengths import ColourMode

if TYPE_CHECKING:
    from pisa_desktop.enhance import Plan, Restore
    from pisa_desktop.photo.photo import Pixels
    from pisa_desktop.restore.model import Model
    from pisa_desktop.restore.restorer import Restorer


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add --official and the published program's own options, with its defaults."""
    group = parser.add_argument_group("the published program, for comparison (PiSA-SR only)")
    group.add_argument("--official", action="store_true", help="use its tiles, its rounding and its random sample")
    for name, default in (
        ("process-size", 512),
        ("latent-tile", 96),
        ("latent-overlap", 32),
        ("encoder-tile", 1024),
        ("decoder-tile", 224),
        ("seed", 42),
    ):
        group.add_argument(f"--{name}", type=int, default=default, metavar="N", help=f"default: {default}")


def restore(args: argparse.Namespace, model: "Model") -> "Restore":
    """The published program in place of our method. Raises UsageError for any model but PiSA-SR."""
    from pisa_desktop.restore.sd import official
    from pisa_desktop.restore.sd.model import SDModel

    if not isinstance(model, SDModel):
        raise UsageError(f"--official works with PiSA-SR, not {model.name}; give its folder with --model.")

    def steps(planned: "Plan", restorer: "Restorer") -> "Steps[tuple[Pixels, tuple[str, ...]]]":
        options = planned.options
        if planned.scale != int(planned.scale):
            raise UsageError("The published program supports whole scales only.")
        wanted = official.OfficialOptions(
            scale=int(planned.scale),
            strengths=options.strengths,
            mode=options.colour or ColourMode.ADAIN,
            process_size=args.process_size,
            latent_tile=args.latent_tile,
            latent_overlap=args.latent_overlap,
            encoder_tile=args.encoder_tile,
            decoder_tile=args.decoder_tile,
            seed=args.seed,
        )
        result = yield from official.run(model, planned.photo.pixels, wanted)
        return result.picture, ()

    return steps
