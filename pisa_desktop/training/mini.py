"""Training of PiSA-Mini: the paper's two stages (section 3.3) in small.

Stage pix trains the pix adapter and the ends with a pixel loss at (1, 0). Stage sem starts from its result,
trains the sem adapter alone, with a perceptual loss at (1, 1), and leaves e_pix as it was, bit for bit.
"""

import csv
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.utils.data import DataLoader

from pisa_desktop.errors import PisaError
from pisa_desktop.files import make_folder, write_bytes
from pisa_desktop.measure.stlpips import ShiftTolerantLpips
from pisa_desktop.progress import Progress, Steps
from pisa_desktop.restore.mini import weights
from pisa_desktop.restore.mini.network import UNSHUFFLE, MiniNetwork, prior_tensors
from pisa_desktop.restore.model import Level
from pisa_desktop.training.photos import Batch, DegradedCrops, read_training_photos
from pisa_desktop.training.state import TrainingState

StageName = Literal["pix", "sem"]


@dataclass(frozen=True)
class Recipe:
    """How one stage is trained."""

    stage: StageName
    steps: int
    """Training steps in all, those of earlier runs included."""
    photos: Path
    """Folder of good photos, searched through its folders."""
    state: Path
    """Folder of training states, logs and the stages' results."""
    start: Path | None = None
    """Weights to start from when there is no state: the prior's file or an earlier PiSA-Mini."""
    crop: int = 128
    """Side of a training crop in target pixels."""
    batch: int = 16
    rate: float = 2e-4
    """AdamW's learning rate; a tenth of it in the last fifth of the steps."""
    perceptual: float = 1.0
    """Weight of ST-LPIPS (VGG) beside L1 in stage sem."""
    grid: float = 4.0
    """Weight of `grid_pattern` in stage sem."""
    decay: float = 0.999
    """Of the moving average of the parameters."""
    seed: int = 0
    save_every: float = 120.0
    """Seconds between two training states on disk."""

    @property
    def level(self) -> Level:
        """The output that this stage trains."""
        return Level.PIX if self.stage == "pix" else Level.FULL

    def rate_at(self, step: int) -> float:
        """The learning rate of a step."""
        return self.rate if step < 0.8 * self.steps else self.rate / 10

    @property
    def result(self) -> Path:
        """Where this stage's weights lie once they are trained."""
        return self.state / f"{self.stage}.safetensors"


def train(recipe: Recipe, device: torch.device) -> Steps[Path]:
    """Run a stage to its last step, resuming its state if there is one; returns the file of its weights.

    A state is written every `save_every` seconds, at the end, and when the generator is closed. Raises PisaError
    when the photos, the starting weights or the state cannot be used.
    """
    photos, skipped = read_training_photos(recipe.photos, recipe.crop)
    yield Progress(0, recipe.steps, f"{len(photos)} photos, {len(skipped)} skipped")
    network = _starting_network(recipe).to(device)
    trainer = _Trainer(network, recipe, device)
    make_folder(recipe.state)
    data = DegradedCrops(photos, recipe.crop, recipe.batch, recipe.steps, recipe.seed)
    saved = time.monotonic()
    try:
        for batch in _batches(data, trainer.step):
            losses = trainer.train_step(batch)
            if time.monotonic() - saved > recipe.save_every:
                trainer.save()
                saved = time.monotonic()
            words = ", ".join(f"{name} {value:.4f}" for name, value in losses.items())
            yield Progress(trainer.step, recipe.steps, f"stage {recipe.stage}: {words}")
    except GeneratorExit:
        trainer.save()
        raise
    trainer.save()
    return recipe.result


def grid_pattern(error: Tensor) -> Tensor:
    """How much of an error (N, 3, H, W) is a pattern locked to the grid of latents; a scalar.

    The shift-tolerant network does not see a screen door of 2 or 4 pixels, and without this the sem adapter draws
    one. Over a window of latents the mean error of each of a colour's 16 phases should be the same.
    """
    means = F.avg_pool2d(F.pixel_unshuffle(error, UNSHUFFLE), kernel_size=6, stride=3)
    phases = means.reshape(means.shape[0], 3, UNSHUFFLE**2, *means.shape[2:])
    return (phases - phases.mean(2, keepdim=True)).abs().mean()


def _starting_network(recipe: Recipe) -> MiniNetwork:
    """The network before the first step: from the prior, from an earlier result, for sem from stage pix."""
    network = MiniNetwork()
    start = recipe.state / "pix.safetensors" if recipe.stage == "sem" and recipe.start is None else recipe.start
    if start is None:
        raise PisaError("Stage pix needs weights to start from: the prior's file or an earlier PiSA-Mini.")
    tensors = weights.read_tensors(start)
    if "conv.0.weight" in tensors:
        tensors = network.state_dict() | dict(prior_tensors(tensors))
    try:
        network.load_state_dict(tensors)
    except RuntimeError as error:
        raise PisaError(f"{start} holds neither the prior's nor PiSA-Mini's weights.") from error
    return network


def _batches(data: DegradedCrops, first: int) -> Iterator[Batch]:
    """Batches from step `first` on, cut and degraded in a process beside the training."""
    return iter(
        DataLoader(
            data,
            batch_size=None,
            sampler=range(first, len(data)),
            num_workers=1,
            prefetch_factor=8,
            collate_fn=_as_it_is,
            worker_init_fn=_one_thread,
        )
    )


def _as_it_is(batch: Any) -> Any:
    return batch


def _one_thread(worker: int) -> None:
    torch.set_num_threads(1)


class _Trainer:
    """One stage under way: the trained parameters, their average, the optimizer, the log."""

    def __init__(self, network: MiniNetwork, recipe: Recipe, device: torch.device) -> None:
        self.network, self.recipe, self.device = network, recipe, device
        trained = ("pix.", "ends.") if recipe.stage == "pix" else ("sem.",)
        network.requires_grad_(False)
        self.parameters = {n: p for n, p in network.named_parameters() if n.startswith(trained)}
        for parameter in self.parameters.values():
            parameter.requires_grad_(True)
        self.optimizer = torch.optim.AdamW(self.parameters.values(), recipe.rate, betas=(0.9, 0.99))
        self.average = {n: p.detach().clone() for n, p in self.parameters.items()}
        self.perceptual = ShiftTolerantLpips("vgg").to(device) if recipe.stage == "sem" else None
        self.step = 0
        self.file = recipe.state / f"{recipe.stage}.pt"
        self.log: list[list[float]] = []
        if self.file.exists():
            self._resume()

    def _resume(self) -> None:
        state = TrainingState.read(self.file, self.recipe.stage, set(self.parameters))
        self.step = state.step
        with torch.no_grad():
            for name, parameter in self.parameters.items():
                parameter.copy_(state.parameters[name])
                self.average[name].copy_(state.average[name])
        self.optimizer.load_state_dict(state.optimizer)

    def train_step(self, batch: Batch) -> dict[str, float]:
        """One step; returns the parts of the loss by name."""
        for group in self.optimizer.param_groups:
            group["lr"] = self.recipe.rate_at(self.step)
        with torch.autocast(self.device.type, torch.bfloat16):
            losses = self._losses(batch)
        self.optimizer.zero_grad()
        total = torch.stack(list(losses.values())).sum()
        total.backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(self.parameters.values(), 1.0)
        self.optimizer.step()
        self._average()
        self.step += 1
        values = {name: float(loss.detach()) for name, loss in losses.items()}
        self.log.append([self.step, batch.scale, *values.values()])
        return values

    def _losses(self, batch: Batch) -> dict[str, Tensor]:
        target = batch.target.to(self.device).float() / 255
        z = F.pixel_unshuffle(batch.reference.to(self.device).float() / 255, UNSHUFFLE)
        z = z.contiguous(memory_format=torch.channels_last)
        result = F.pixel_shuffle(z - self.network(z, batch.scale, self.recipe.level), UNSHUFFLE)
        losses = {"l1": F.l1_loss(result, target)}
        if self.perceptual is not None:
            losses["st-lpips"] = self.recipe.perceptual * self.perceptual(result.clamp(0, 1), target).mean()
            losses["grid"] = self.recipe.grid * grid_pattern(result - target)
        return losses

    def _average(self) -> None:
        # Early on the average follows closely, so that it does not remember the start for thousands of steps.
        decay = min(self.recipe.decay, (1 + self.step) / (10 + self.step))
        with torch.no_grad():
            for name, parameter in self.parameters.items():
                self.average[name].lerp_(parameter, 1 - decay)

    def save(self) -> None:
        """Write the state, the weights and the log's new lines; each file appears whole or not at all."""
        parameters = {n: p.detach().contiguous() for n, p in self.parameters.items()}
        state = TrainingState(self.recipe.stage, self.step, parameters, self.average, self.optimizer.state_dict())
        write_bytes(self.file, state.to_bytes())
        write_bytes(self.recipe.result, weights.to_bytes(self.network.state_dict() | self.average))
        with (self.recipe.state / f"{self.recipe.stage}.csv").open("a", newline="") as file:
            csv.writer(file).writerows(self.log)
        self.log.clear()
