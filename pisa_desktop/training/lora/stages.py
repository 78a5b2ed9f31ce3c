"""The two stages of the LoRA trainer: losses, steps, training states and validation pictures.

stage pix: only pix is trained, sem is attached but zero      loss = MSE
stage sem: only sem is trained, pix is active but frozen      loss = MSE + 2 * perceptual + CSD
"""

import io
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from accelerate import Accelerator  # type: ignore[import-untyped]
from PIL import Image
from torch import Tensor, nn

from pisa_desktop.errors import PisaError
from pisa_desktop.files import make_folder, write_bytes
from pisa_desktop.measure.stlpips import ShiftTolerantLpips
from pisa_desktop.photo.folder import find_photos
from pisa_desktop.photo.read import read_photo
from pisa_desktop.progress import Progress, Steps, drain
from pisa_desktop.restore.device import Compute
from pisa_desktop.restore.restorer import Restorer
from pisa_desktop.restore.sd.base import Part
from pisa_desktop.restore.sd.base_folder import base_folder
from pisa_desktop.restore.sd.model import SDModel
from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.training.log import Log
from pisa_desktop.training.lora.captions import Prompts
from pisa_desktop.training.lora.csd import csd
from pisa_desktop.training.lora.data import Batch, Batches, TrainingPhotos, find_training_photos
from pisa_desktop.training.lora.export import export
from pisa_desktop.training.lora.network import Codec, DualLora, open_networks
from pisa_desktop.training.lora.perceptual import perceptual_network
from pisa_desktop.training.lora.recipe import LoraRecipe
from pisa_desktop.training.lora.state import LoraState
from pisa_desktop.training.mini.feed import batches
from pisa_desktop.training.stages import Stage
from pisa_desktop.training.state import foreign, state_bytes

WEIGHTS = {"l2": 1.0, "perceptual": 2.0, "csd": 1.0}
"""Weights of the loss terms."""
PRECISIONS = {"fp32": "no", "bf16": "bf16", "fp16": "fp16"}
"""Our names of the precisions -> accelerate's."""
DTYPES = {"no": torch.float32, "bf16": torch.bfloat16, "fp16": torch.float16}
_SHOWN = {Stage.PIX: (Strengths(1, 0),), Stage.SEM: (Strengths(1, 0), Strengths(1, 1))}
"""Strengths of the validation pictures. While sem is zero, (1, 1) would give the same picture as (1, 0)."""
_VALIDATION_SCALE = 4


@dataclass(frozen=True)
class Parts:
    """The networks and helpers that both stages share in one process."""

    accelerator: Accelerator
    network: DualLora
    codec: Codec
    prompts: Prompts
    perceptual: ShiftTolerantLpips

    @property
    def dtype(self) -> torch.dtype:
        """The precision of the frozen weights."""
        return DTYPES[self.accelerator.mixed_precision]


def run_stages(recipe: LoraRecipe) -> Steps[Path]:
    """Run both stages; see `pisa_desktop.training.lora.train.train`."""
    precision = None if recipe.precision is None else PRECISIONS[recipe.precision]
    accelerator = Accelerator(cpu=recipe.cpu, mixed_precision=precision)
    photos = find_training_photos(recipe.photos, recipe.crop)
    shown = _validation_photos(recipe.validation)
    make_folder(recipe.state)
    parts = open_parts(recipe, accelerator, photos.captioned > 0)
    if accelerator.is_main_process:
        yield Progress(0, recipe.pix_steps + recipe.sem_steps, _in_words(photos))
    # A state of stage sem holds both LoRAs, so stage pix is finished.
    for stage in (Stage.SEM,) if recipe.state_file(Stage.SEM).exists() else Stage:
        trainer = LoraTrainer(stage, recipe, parts, shown)
        yield from trainer.run(Batches(photos, recipe, stage, accelerator.process_index))
    return recipe.state / "pisa_sr.pkl"


def open_parts(recipe: LoraRecipe, accelerator: Accelerator, captions: bool) -> Parts:
    """Load all networks onto the process's device. Raises PisaError."""
    device, dtype = accelerator.device, DTYPES[accelerator.mixed_precision]
    network, codec = open_networks(recipe.weights, recipe.rank, recipe.seed, device, dtype, recipe.checkpointing)
    width = network.unet.config.cross_attention_dim
    prompts = Prompts.open(recipe.weights, width, captions, recipe.state, device)
    return Parts(accelerator, network, codec, prompts, perceptual_network(recipe.lpips).to(device))


def _in_words(photos: TrainingPhotos) -> str:
    captions = f"{photos.captioned} with captions" if photos.captioned else "no captions, so the null prompt is used"
    return f"{len(photos.paths)} photos, {len(photos.skipped)} skipped; {captions}"


def _validation_photos(folder: Path | None) -> dict[str, np.ndarray]:
    """The validation photos by name. Raises PisaError if there is none or one of them cannot be read."""
    if folder is None:
        return {}
    photos = {path.stem: read_photo(path).pixels for path in find_photos(folder)}
    if not photos:
        raise PisaError(f"The folder {folder} contains no photos.")
    return photos


class _Predictor(nn.Module):
    """The module that accelerate wraps. Each stage makes a new one, so that gradients of frozen parameters are
    never averaged over processes.
    """

    def __init__(self, network: DualLora) -> None:
        super().__init__()
        self.network = network

    def forward(self, z: Tensor, prompt: Tensor) -> Tensor:
        e: Tensor = self.network(z, prompt)
        return e


class LoraTrainer:
    """Trains one stage in one process."""

    def __init__(self, stage: Stage, recipe: LoraRecipe, parts: Parts, shown: dict[str, np.ndarray]) -> None:
        """Resume the stage's state if there is one. `shown`: validation photos by name. Raises PisaError."""
        self.stage, self.recipe, self.parts, self._shown = stage, recipe, parts, shown
        self.step = 0
        self._unreadable: set[str] = set()
        self._log = Log(recipe.state / f"{stage}.csv")
        self._trained = list(parts.network.train_only(stage).values())
        optimizer = torch.optim.AdamW(self._trained, recipe.rate, betas=(0.9, 0.999), weight_decay=0.01)
        scaler: dict[str, Any] = {}
        if recipe.state_file(stage).exists():
            scaler = self._resume(optimizer)
        accelerator = parts.accelerator
        accelerator.free_memory()  # forget the previous stage
        self._predict, self._optimizer = accelerator.prepare(_Predictor(parts.network), optimizer)
        if accelerator.scaler is not None and scaler:
            accelerator.scaler.load_state_dict(scaler)

    def run(self, data: Batches) -> Iterator[Progress]:
        """Train to the stage's last step and export. Only the main process yields, saves and validates."""
        main, saved, first = self.parts.accelerator.is_main_process, time.monotonic(), self.step
        try:
            for batch in batches(data, range(self.step, len(data)), self.recipe.workers, ahead=4):
                if batch is None:
                    raise PisaError(f"The photos in {self.recipe.photos} can no longer be read.")
                losses = self.train_step(batch)
                if not main:
                    continue
                if time.monotonic() - saved > self.recipe.save_every:
                    self.save()
                    saved = time.monotonic()
                if self._shown and self.step % self.recipe.validate_every == 0:
                    self._validate()
                yield Progress(self.step, len(data), self._in_words(losses))
        except GeneratorExit:
            self.save()
            raise
        if main:
            if self.step > first:
                self.save()
            self._export()

    def train_step(self, batch: Batch) -> dict[str, float]:
        """Make one step in all processes; returns the unweighted loss terms by name, averaged over processes."""
        accelerator = self.parts.accelerator
        losses = self.losses(batch)
        total = torch.stack([WEIGHTS[name] * loss for name, loss in losses.items()]).sum()
        accelerator.backward(total)
        accelerator.clip_grad_norm_(self._trained, 1.0)
        self._optimizer.step()
        self._optimizer.zero_grad()
        self.step += 1
        self._unreadable |= batch.unreadable
        mean: Any = accelerator.reduce(torch.stack([*losses.values(), total]).detach(), "mean")
        values = dict(zip((*losses, "total"), mean.tolist(), strict=True))
        self._log.add(self.step, values)
        return values

    def losses(self, batch: Batch) -> dict[str, Tensor]:
        """The unweighted loss terms by name, each a scalar."""
        parts, device = self.parts, self.parts.accelerator.device
        target, reference = (t.to(device).float() / 127.5 - 1 for t in (batch.target, batch.reference))
        positive = parts.prompts.positive(batch.captions)
        prompt = parts.prompts.null(len(target)) if batch.null else positive
        with parts.accelerator.autocast():
            z = parts.codec.encode(reference, batch.posterior.to(device))
        z = z - self._predict(z, prompt).float()
        with parts.accelerator.autocast():
            image = parts.codec.decode(z)
            losses = {"l2": F.mse_loss(image, target)}
            if self.stage is Stage.SEM:
                losses["perceptual"] = parts.perceptual((image + 1) / 2, (target + 1) / 2).mean()
                negative = parts.prompts.negative(len(target))
                time, noise = batch.time.to(device), batch.noise.to(device)
                losses["csd"] = csd(z, parts.network.denoise, positive, negative, time, noise)
        return losses

    # ---- Files -------------------------------------------------------------------------------------------------

    def save(self) -> None:
        """Write the log and the state, each completely or not at all. After a PisaError the last state is intact."""
        scaler = self.parts.accelerator.scaler
        scaling = {} if scaler is None else scaler.state_dict()
        state = LoraState(self.stage.value, self.step, self._adapters(), self._optimizer.state_dict(), scaling)
        self._log.save()
        write_bytes(self.recipe.state_file(self.stage), state_bytes(state))

    def _resume(self, optimizer: torch.optim.Optimizer) -> dict[str, Any]:
        """Resume from the state on disk; returns the gradient scaler's part of it."""
        path, adapters = self.recipe.state_file(self.stage), self.parts.network.adapters()
        state = LoraState.read(path, self.stage, {name: p.shape for name, p in adapters.items()})
        try:
            optimizer.load_state_dict(state.optimizer)
        except (ValueError, KeyError, TypeError) as error:
            raise foreign(path) from error
        with torch.no_grad():
            for name, parameter in adapters.items():
                parameter.copy_(state.adapters[name])
        self.step = state.step
        self._log.go_back(self.step)
        return state.scaler

    def _export(self) -> Path:
        unet = Part(base_folder(self.recipe.weights), "unet").shapes
        return export(self.recipe.state, self._adapters(), self.recipe.rank, unet)

    def _adapters(self) -> dict[str, Tensor]:
        """Both LoRAs on the CPU. Raises PisaError if they are not finite."""
        adapters = {name: p.detach().cpu() for name, p in self.parts.network.adapters().items()}
        if not all(bool(tensor.isfinite().all()) for tensor in adapters.values()):
            raise PisaError(
                f"In stage {self.stage} some weights are not finite by step {self.step}; "
                "the last state is kept: resume from it with a lower rate."
            )
        return adapters

    def _validate(self) -> None:
        """Restore the validation photos in the same way as the program, and save the pictures."""
        compute = Compute(self.parts.accelerator.device, self.parts.dtype)
        model = SDModel.open(self.recipe.weights, compute, cache=self.recipe.state, weights=self._export())
        restorer = Restorer(model)
        folder = self.recipe.state / "validation"
        make_folder(folder)
        for name, photo in self._shown.items():
            analysis = drain(restorer.complete(drain(restorer.analyse(photo, _VALIDATION_SCALE))))
            for strengths in _SHOWN[self.stage]:
                picture, _ = drain(restorer.render_rounded(analysis, strengths))
                buffer = io.BytesIO()
                Image.fromarray(picture).save(buffer, "PNG")
                file = f"{name}-{self.stage}-{self.step:06}-{strengths.pix:g}-{strengths.sem:g}.png"
                write_bytes(folder / file, buffer.getvalue())

    def _in_words(self, losses: dict[str, float]) -> str:
        words = ", ".join(f"{name} {value:.4f}" for name, value in losses.items())
        skipped = f"; {len(self._unreadable)} photos could not be read" if self._unreadable else ""
        return f"stage {self.stage}: {words}{skipped}"
