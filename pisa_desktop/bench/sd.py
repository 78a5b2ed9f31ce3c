"""Benchmark of the authors' model at its full size, with random weights.

It can be compared with the plain path: the stock modules of diffusers and transformers in fp32, untiled, as in the
published program, which loads the text encoder at every start. Each row is measured in a fresh process.
"""

import json
import math
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal, TypeVar

import numpy as np
import torch
from safetensors.torch import save_file
from torch import Tensor

from pisa_desktop.bench.fresh_process import told_afresh
from pisa_desktop.bench.memory import peak_on
from pisa_desktop.progress import drain
from pisa_desktop.restore import geometry
from pisa_desktop.restore.analysis import Analysis, Geometry
from pisa_desktop.restore.device import PRECISIONS, Compute, choose
from pisa_desktop.restore.model import Level
from pisa_desktop.restore.open import open_model
from pisa_desktop.restore.restorer import Restorer
from pisa_desktop.restore.sd import checkpoint, memory, text
from pisa_desktop.restore.sd.base import SCALING, Part
from pisa_desktop.restore.sd.lora import adapted_layers
from pisa_desktop.restore.sd.model import SDModel
from pisa_desktop.restore.strengths import Strengths

T = TypeVar("T")

SIZES = (512, 1024, 2048)
PLAIN = "plain fp32"
GOALS = (0.5, 0.3, 0.4)
"""Goals as fractions of the plain path's time at 512x512: a default enhance, a new strength, loading."""
GOAL_PSNR = 45.0
"""Goal for the PSNR of the bf16 picture against the fp32 picture, in decibels."""

UNET: dict[str, Any] = {
    "_class_name": "UNet2DConditionModel",
    "block_out_channels": [320, 640, 1280, 1280],
    "attention_head_dim": [5, 10, 20, 20],
    "cross_attention_dim": 1024,
    "use_linear_projection": True,
    "in_channels": 4,
    "out_channels": 4,
    "sample_size": 64,
}
VAE: dict[str, Any] = {
    "_class_name": "AutoencoderKL",
    "block_out_channels": [128, 256, 512, 512],
    "down_block_types": ["DownEncoderBlock2D"] * 4,
    "up_block_types": ["UpDecoderBlock2D"] * 4,
    "layers_per_block": 2,
    "latent_channels": 4,
    "in_channels": 3,
    "out_channels": 3,
    "act_fn": "silu",
    "norm_num_groups": 32,
}
TEXT = text.Shape(layers=23, heads=16, width=1024, inner=4096, vocabulary=49408, epsilon=1e-5)


@dataclass(frozen=True, slots=True)
class Run:
    """The conditions of one row."""

    path: Literal["plain", "ours"]
    side: int
    precision: str

    @property
    def words(self) -> str:
        """The words shown while it runs."""
        path = "The plain path" if self.path == "plain" else f"Ours, {self.precision}"
        return f"{path}, {self.side}x{self.side}"


@dataclass(frozen=True, slots=True)
class SDFigures:
    """The figures of one row; times are in seconds."""

    path: str
    """PLAIN, or "ours" and a precision."""
    side: int
    """Side of the square output in pixels."""
    load: float
    encode: float
    unet: float
    """One pass over the whole latent."""
    decode: float
    """For our path, a new strength on a finished analysis."""
    peak: float
    """Peak memory in bytes."""
    predicted: float | None
    """The peak memory that we predict, in bytes; None for the plain path."""

    @property
    def enhance(self) -> float:
        """A default enhance (one pass) without loading."""
        return self.encode + self.unet + self.decode


@dataclass(frozen=True, slots=True)
class SDBench:
    """All rows, and the PSNR of the bf16 picture against the fp32 picture."""

    rows: tuple[SDFigures, ...]
    psnr: float | None
    """In decibels at 512x512; None if bf16 was not measured."""


def runs(compare: bool, sizes: Sequence[int], *, transformers: bool, bf16: bool) -> tuple[list[Run], list[str]]:
    """The rows to measure, and a sentence about each kind of row that is left out.

    Args:
        compare: whether to include the plain path.
        sizes: sides of the outputs in bf16.
        transformers: whether the package transformers, which the plain path needs, is installed.
        bf16: whether this computer has native bf16; with emulation, the rows of `SIZES` take more than 20 minutes.
    """
    planned, left_out = [Run("ours", 512, "fp32")], []
    if compare and transformers:
        planned.insert(0, Run("plain", 512, "fp32"))
    elif compare:
        left_out.append(
            "The plain path needs the package transformers, which is not installed, so its row is left out; "
            "install PiSA Desktop with its extra 'train'."
        )
    if bf16:
        planned += [Run("ours", side, "bf16") for side in sizes]
    else:
        names = ", ".join(f"{side}x{side}" for side in sizes)
        left_out.append(f"This computer has no native bf16, so the rows in bf16 are left out: {names}.")
    return planned, left_out


def bench_sd(
    planned: Sequence[Run], write_weights: Callable[[Path], None] | None = None
) -> Iterator[str | SDFigures | SDBench]:
    """Measure all rows; yields a few words before each row, then the row, and finally all rows together.

    Takes 3 GB of disk space for temporary weights; the plain path takes about 7 GB of memory. `write_weights` fills the
    weights folder; None: `write_random_weights`.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        yield "Making random weights"
        (write_weights or write_random_weights)(folder)
        rows, pictures = [], {}
        for run in planned:
            yield run.words
            rows.append(_in_a_process(folder, run))
            yield rows[-1]
            if run.path == "ours" and run.side == 512:
                pictures[run.precision] = np.load(_picture_file(folder, run.precision))
        psnr = None
        if len(pictures) == 2:
            psnr = -10 * math.log10(float(np.mean((pictures["fp32"] - pictures["bf16"]) ** 2)))
        yield SDBench(tuple(rows), psnr)


HEADER = (
    "| path | output | load | encode | UNet pass | decode | default enhance | peak memory | predicted |",
    "|---|---|---|---|---|---|---|---|---|",
)


def as_row(row: SDFigures) -> str:
    """A line of the Markdown table that HEADER begins."""
    seconds = [f"{value:.1f} s" for value in (row.load, row.encode, row.unet, row.decode, row.enhance)]
    predicted = "" if row.predicted is None else f"{row.predicted / 1e9:.1f} GB"
    cells = [row.path, f"{row.side}x{row.side}", *seconds, f"{row.peak / 1e9:.1f} GB", predicted]
    return f"| {' | '.join(cells)} |"


def conclusions(bench: SDBench) -> list[str]:
    """Lines below the table: times relative to the plain path, and the PSNR."""
    lines = _shares(bench.rows)
    if bench.psnr is not None:
        path = bench.rows[-1].path
        lines += [
            "",
            f"PSNR of the picture of {path} against ours fp32: {bench.psnr:.1f} dB (goal: {GOAL_PSNR:.0f}).",
        ]
    return lines


def _shares(rows: tuple[SDFigures, ...]) -> list[str]:
    """The times of other rows of the plain path's size, relative to the plain path."""
    plain = next((row for row in rows if row.path == PLAIN), None)
    if plain is None:
        return []
    goals = "goals: {:.1f}, {:.1f}, {:.1f}".format(*GOALS)
    lines = ["", f"Times relative to the plain path ({goals}):"]
    for row in rows:
        if row.side == plain.side and row is not plain:
            shares = (row.enhance / plain.enhance, row.decode / plain.enhance, row.load / plain.load)
            words = "default enhance {:.2f}, a new strength {:.2f}, load {:.2f}".format(*shares)
            lines.append(f"- {row.path}: {words}")
    return lines


# ---- Weights -----------------------------------------------------------------------------------------------


def write_random_weights(
    folder: Path, unet: dict[str, Any] = UNET, vae: dict[str, Any] = VAE, encoder: text.Shape = TEXT
) -> None:
    """Write a weights folder with Stable Diffusion 2.1's structure in fp16 and random weights that preserve variance.

    It includes the empty prompt's embedding, as after a first start.
    """
    from diffusers.models.autoencoders.autoencoder_kl import AutoencoderKL
    from diffusers.models.unets.unet_2d_condition import UNet2DConditionModel

    def shapes_of(kind: Any, config: dict[str, Any]) -> dict[str, tuple[int, ...]]:
        with torch.device("meta"):
            return {name: tuple(t.shape) for name, t in kind.from_config(config).state_dict().items()}

    parts = [
        ("unet", unet, shapes_of(UNet2DConditionModel, unet), "diffusion_pytorch_model"),
        ("vae", vae, shapes_of(AutoencoderKL, vae), "diffusion_pytorch_model"),
        ("text_encoder", _text_config(encoder), encoder.tensors(), "model"),
    ]
    generator = torch.Generator().manual_seed(0)
    pool = torch.randn(1 << 22, generator=generator)
    for name, config, shapes, stem in parts:
        part = folder / "base" / name
        part.mkdir(parents=True)
        (part / "config.json").write_text(json.dumps(config))
        tensors = {n: _random(n, shape, pool, generator) for n, shape in shapes.items()}
        save_file(tensors, part / f"{stem}.fp16.safetensors", metadata={"format": "pt"})
    _write_random_adapters(folder, generator)
    text.empty_prompt(folder, unet["cross_attention_dim"], None)


def _text_config(shape: text.Shape) -> dict[str, Any]:
    return {
        "model_type": "clip_text_model",
        "hidden_act": "gelu",
        "max_position_embeddings": text.LENGTH,
        "num_hidden_layers": shape.layers,
        "num_attention_heads": shape.heads,
        "hidden_size": shape.width,
        "intermediate_size": shape.inner,
        "vocab_size": shape.vocabulary,
        "layer_norm_eps": shape.epsilon,
    }


def _random(name: str, shape: tuple[int, ...], pool: Tensor, generator: torch.Generator) -> Tensor:
    """Random fp16 weights: norms have scale one, biases are zero, other weights preserve the signal's variance."""
    if len(shape) == 1:
        return torch.full(shape, 1.0 if name.endswith("weight") else 0.0, dtype=torch.float16)
    count, fan_in = math.prod(shape), math.prod(shape[1:])
    first = int(torch.randint(0, len(pool), (), generator=generator))
    numbers = torch.cat([pool[first:], *[pool] * (count // len(pool) + 1)])[:count]
    scaled: Tensor = (numbers / fan_in**0.5).half()
    return scaled.reshape(shape)


def _write_random_adapters(folder: Path, generator: torch.Generator) -> None:
    shapes = Part(folder / "base", "unet").shapes
    tensors: dict[str, Tensor] = {}
    for level in ("pix", "sem"):
        for layer in adapted_layers(list(shapes)):
            shape = shapes[f"{layer}.weight"]
            a = torch.randn(4, *shape[1:], generator=generator) / 4
            b = torch.randn(shape[0], 4, *[1] * (len(shape) - 2), generator=generator) * 1e-3
            tensors |= {f"{level}.{layer}.a": a, f"{level}.{layer}.b": b}
    save_file(tensors, folder / checkpoint.OURS, metadata={"format": checkpoint.FORMAT})


# ---- Measuring in a fresh process --------------------------------------------------------------------------


def _in_a_process(folder: Path, run: Run) -> SDFigures:
    return SDFigures(**told_afresh(print_figures, str(folder), run.path, run.side, run.precision))


def print_figures(folder: str, path: str, side: int, precision: str) -> None:
    """Measure one row in this process and print it as JSON; our picture is saved in the weights folder."""
    figures = _plain(Path(folder), side) if path == "plain" else _ours(Path(folder), side, precision)
    sys.stdout.write(json.dumps(asdict(figures)) + "\n")


def _picture_file(folder: Path, precision: str) -> Path:
    return folder / f"picture-{precision}.npy"


def _timed(work: Callable[[], T]) -> tuple[T, float]:
    """Run `work`; returns its result and seconds. On a GPU it runs twice, since the first run loads the kernels."""
    result, seconds = _timed_once(work)
    return _timed_once(work) if torch.cuda.is_available() else (result, seconds)


def _timed_once(work: Callable[[], T]) -> tuple[T, float]:
    begin = time.perf_counter()
    result = work()
    if torch.cuda.is_available():
        torch.cuda.synchronize()
    return result, time.perf_counter() - begin


def _photo(side: int) -> np.ndarray:
    """A smooth photo with a quarter of the output's side; uint8 RGB."""
    noise = np.random.default_rng(0).integers(0, 256, (side // 32, side // 32, 3), np.uint8)
    return np.repeat(np.repeat(noise, 8, 0), 8, 1)


@torch.inference_mode()
def _ours(folder: Path, side: int, precision: str) -> SDFigures:
    compute = Compute(choose().device, PRECISIONS[precision])
    model, load = _timed_once(lambda: open_model(folder, compute))
    assert isinstance(model, SDModel)
    photo = _photo(side)
    plan = geometry.plan(photo.shape[:2], 4, model)
    reference = geometry.enlarge(photo, plan)
    encoded, encode = _timed(lambda: drain(model.encode(reference, plan, model.plan)))
    full, unet = _timed(lambda: drain(model.predict(encoded, Level.FULL, model.plan)))
    analysis = Analysis(encoded, full.e, None, model.id, model.plan.tile)
    rendered, decode = _timed(lambda: drain(Restorer(model).render(analysis, Strengths())))
    np.save(_picture_file(folder, precision), rendered.picture)
    predicted = memory.peak(plan.padded, compute.dtype.itemsize, model.plan.tile, model.plan.band)
    return SDFigures(f"ours {precision}", side, load, encode, unet, decode, float(peak_on(compute.device)), predicted)


@torch.inference_mode()
def _plain(folder: Path, side: int) -> SDFigures:
    """Measure the stock modules, with both LoRAs merged layer by layer and the prompt encoded at each start."""
    from diffusers.models.autoencoders.autoencoder_kl import AutoencoderKL
    from diffusers.models.unets.unet_2d_condition import UNet2DConditionModel
    from transformers import CLIPTextModel
    from transformers.utils import logging

    logging.disable_progress_bar()  # type: ignore[no-untyped-call]
    base, device = folder / "base", choose().device

    def load_all() -> tuple[Any, Any, Tensor]:
        encoder = CLIPTextModel.from_pretrained(base / "text_encoder", variant="fp16", dtype=torch.float32)
        prompt = encoder(text.token_ids(base / "tokenizer")).last_hidden_state
        unet = UNet2DConditionModel.from_pretrained(base / "unet", variant="fp16")
        adapters = checkpoint.load(folder / checkpoint.OURS, Part(base, "unet").shapes)
        for layer in adapters.pix:
            weight = unet.get_submodule(layer).weight
            weight.copy_(adapters.merged(layer, weight))
        vae = AutoencoderKL.from_pretrained(base / "vae", variant="fp16")
        return unet.to(device), vae.to(device), prompt.to(device)

    (unet, vae, prompt), load = _timed_once(load_all)
    photo = geometry.enlarge(_photo(side), Geometry((side, side), (side, side), (side, side), 4))
    image = torch.from_numpy(photo.astype(np.float32)).permute(2, 0, 1)[None].to(device) / 255 * 2 - 1
    z, encode = _timed(lambda: vae.encode(image).latent_dist.mode() * SCALING)
    e, once = _timed(lambda: unet(z, torch.tensor([1], device=device), prompt).sample)
    _, decode = _timed(lambda: vae.decode((z - e) / SCALING).sample)
    return SDFigures(PLAIN, side, load, encode, once, decode, float(peak_on(device)), None)
