"""Training of PiSA-Mini in the paper's two stages (section 3.3).

Stage pix trains the pix adapter and e_pix's ends with a pixel loss at (1, 0). Stage sem starts from its result and
trains the sem adapter and e_full's ends with perceptual and adversarial losses at (1, 1). Neither stage changes the
other's output: when stage pix starts from the prior, e_full is still the prior afterwards, because the sem adapter
cancels the pix adapter.
"""

import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from pisa_desktop.errors import PisaError
from pisa_desktop.files import make_folder, write_bytes
from pisa_desktop.measure.stlpips import ShiftTolerantLpips
from pisa_desktop.progress import Progress, Steps
from pisa_desktop.restore.mini import weights
from pisa_desktop.restore.mini.network import SCALES, MiniNetwork
from pisa_desktop.restore.model import Level
from pisa_desktop.training.log import Log
from pisa_desktop.training.mini.discriminator import Opponent
from pisa_desktop.training.mini.feed import batches
from pisa_desktop.training.mini.losses import PIX, LossWeights, grid_pattern, structure, texture, varied, weave
from pisa_desktop.training.mini.low_rank import make_low_rank, merged
from pisa_desktop.training.mini.prior import prior_network
from pisa_desktop.training.mini.teacher import Teacher, restored
from pisa_desktop.training.photos import Batch, DegradedCrops, read_training_photos
from pisa_desktop.training.stages import Stage
from pisa_desktop.training.state import TrainingState, foreign, state_bytes

_HALVED_AT = (0.5, 0.6, 0.7, 0.8, 0.9)
"""Fractions of stage sem's steps after which its rate is halved."""
_LAST_PIX = 0.8
"""After this fraction of its steps, stage pix trains at a tenth of the rate."""


@dataclass(frozen=True)
class Recipe:
    """The options of one stage."""

    stage: Stage
    steps: int
    """Total number of training steps, including those of earlier runs."""
    photos: Path
    """Folder of good photos, searched recursively."""
    state: Path
    """Folder of training states, logs and the stages' results."""
    start: Path | None = None
    """Weights to start from if there is no state: the prior's file or an earlier PiSA-Mini."""
    crop: int = 128
    """Side of a training crop in target pixels, a multiple of 16."""
    batch: int = 16
    rate: float = 2e-4
    """AdamW's initial learning rate; see `rate_at`."""
    rank: int = 0
    """Rank of the trained adapter's change; 0: full rank."""
    teacher: Path | None = None
    """The prior's file. With it, stage sem learns the prior's result for crops whose detail is lost."""
    losses: LossWeights = field(default_factory=LossWeights)
    decay: float = 0.999
    """Decay of the parameters' moving average."""
    workers: int = 1
    """Processes that prepare batches. One is not enough for a GPU."""
    seed: int = 0
    save_every: float = 120.0
    """Seconds between two training states on disk."""

    @classmethod
    def usual(cls, stage: Stage, **others: Any) -> "Recipe":
        """A recipe with a stage's usual options. `others`: fields by name; None keeps the usual value."""
        pix: dict[str, Any] = {"batch": 16, "rate": 2e-4, "crop": 128, "losses": PIX}
        sem: dict[str, Any] = {"batch": 2, "rate": 2e-4, "crop": 192, "rank": 16}
        chosen = {name: value for name, value in others.items() if value is not None}
        usual = pix if stage == Stage.PIX else sem
        return cls(stage=stage, **(usual | chosen))

    @property
    def level(self) -> Level:
        """The output that this stage trains."""
        return Level.PIX if self.stage == Stage.PIX else Level.FULL

    def rate_at(self, step: int) -> float:
        """The learning rate of a step."""
        if self.stage == Stage.PIX:
            return self.rate / 10 if step >= _LAST_PIX * self.steps else self.rate
        return self.rate * 0.5 ** sum(step >= share * self.steps for share in _HALVED_AT)

    @property
    def result(self) -> Path:
        """Path of this stage's trained weights."""
        return self.state / f"{self.stage}.safetensors"


def train(recipe: Recipe, device: torch.device) -> Steps[Path]:
    """Run a stage to its last step, resuming its state if there is one; returns the path of its weights.

    A state is written every `save_every` seconds, at the end, and when the generator is closed. Raises PisaError
    if the photos, the starting weights or the state cannot be used.
    """
    photos, skipped = read_training_photos(recipe.photos, recipe.crop)
    yield Progress(0, recipe.steps, f"{len(photos)} photos, {len(skipped)} skipped")
    network = _starting_network(recipe).to(device)
    trainer = _Trainer(network, recipe, device)
    make_folder(recipe.state)
    data = DegradedCrops(photos, recipe.crop, recipe.batch, recipe.steps, recipe.seed, recipe.stage == Stage.PIX)
    saved = time.monotonic()
    try:
        for batch in batches(data, range(trainer.step, len(data)), recipe.workers):
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


def _starting_network(recipe: Recipe) -> MiniNetwork:
    """The network before the first step: from the recipe's file, or for stage sem from stage pix's result."""
    start = recipe.start
    if start is None and recipe.stage == Stage.SEM:
        start = recipe.state / "pix.safetensors"
    if start is None:
        raise PisaError("Stage pix needs weights to start from: the prior's file or an earlier PiSA-Mini.")
    tensors = weights.read_tensors(start)
    try:
        if "conv.0.weight" in tensors:
            network = prior_network(tensors)
        else:
            network = MiniNetwork()
            network.load_state_dict(tensors)
    except (KeyError, RuntimeError) as error:
        raise PisaError(f"{start} contains neither the prior's nor PiSA-Mini's weights.") from error
    return network


class _Trainer:
    """Trains one stage: the trained parameters, their average, the optimizers, the log."""

    def __init__(self, network: MiniNetwork, recipe: Recipe, device: torch.device) -> None:
        self.network, self.recipe, self.device = network, recipe, device
        trained = ("pix.", "ends.") if recipe.stage == Stage.PIX else ("sem.", "full_ends.")
        network.requires_grad_(False)
        # The sum of both adapters, which e_full adds to the body: stage pix does not change it.
        self.both = network.pix.weight + network.sem.weight, network.pix.bias + network.sem.bias
        self.adapter = network.pix if recipe.stage == Stage.PIX else network.sem
        if recipe.rank:
            make_low_rank(self.adapter, recipe.rank, recipe.seed)
        self.parameters = {n: p for n, p in network.named_parameters() if n.startswith(trained)}
        for parameter in self.parameters.values():
            parameter.requires_grad_(True)
        self.optimizer = torch.optim.AdamW(self.parameters.values(), recipe.rate, betas=(0.9, 0.99))
        self.average = {n: p.detach().clone() for n, p in self.parameters.items()}
        self.perceptual: ShiftTolerantLpips | None = None
        self.opponent: Opponent | None = None
        self.teacher: Teacher | None = None
        if recipe.stage == Stage.SEM:
            self.perceptual = ShiftTolerantLpips("vgg").to(device)
            if recipe.losses.adversarial:
                self.opponent = Opponent(recipe.seed, device)
            if recipe.teacher:
                self.teacher = Teacher(recipe.teacher).to(device)
        self.step = 0
        self.file = recipe.state / f"{recipe.stage}.pt"
        self.log = Log(recipe.state / f"{recipe.stage}.csv")
        if self.file.exists():
            self._resume()

    def _resume(self) -> None:
        state = TrainingState.read(self.file, self.recipe.stage, set(self.parameters), self.opponent is not None)
        try:
            with torch.no_grad():
                for name, parameter in self.parameters.items():
                    if parameter.shape != state.parameters[name].shape:
                        raise ValueError(f"{name} has a different shape")
                    parameter.copy_(state.parameters[name])
                    self.average[name].copy_(state.average[name])
            self.optimizer.load_state_dict(state.optimizer)
            if self.opponent and state.opponent:
                self.opponent.restore(state.opponent)
        except (KeyError, RuntimeError, ValueError) as error:
            raise foreign(self.file) from error
        self.step = state.step
        self.log.go_back(self.step)

    def train_step(self, batch: Batch) -> dict[str, float]:
        """Make one step; returns the loss terms by name."""
        rate = self.recipe.rate_at(self.step)
        for group in self.optimizer.param_groups:
            group["lr"] = rate
        reference, good = (side.to(self.device).float() / 255 for side in (batch.reference, batch.target))
        lost = batch.lost.to(self.device)
        # At scales 1 and 2 real and restored crops hardly differ, and the discriminator would forget what it learnt.
        judged = ~lost if batch.scale == max(SCALES) else torch.zeros_like(lost)
        with torch.autocast(self.device.type, torch.bfloat16):
            result = restored(self.network, reference, batch.scale, self.recipe.level)
            target = self._wanted(reference, good, batch.scale, lost)
            if self.perceptual:
                losses = self._sem_losses(result, target, batch.scale, judged)
            else:
                losses = self._pix_loss(result, target)
        self.optimizer.zero_grad()
        total = torch.stack(list(losses.values())).sum()
        total.backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(self.parameters.values(), 1.0)
        self.optimizer.step()
        self._average()
        values = {name: float(loss.detach()) for name, loss in losses.items()}
        if self.opponent and judged.any():
            with torch.autocast(self.device.type, torch.bfloat16):
                values["opponent"] = self.opponent.learn(result[judged], good[judged], rate)
        self.step += 1
        self.log.add(self.step, {"scale": batch.scale} | values)
        return values

    def _wanted(self, reference: Tensor, good: Tensor, scale: int, lost: Tensor) -> Tensor:
        """The training targets: the good photos, or the teacher's results for crops whose detail is lost."""
        if not self.teacher or not lost.any():
            return good
        wanted = good.clone()
        wanted[lost] = self.teacher(reference[lost], scale).float()
        return wanted

    def _pix_loss(self, result: Tensor, target: Tensor) -> dict[str, Tensor]:
        weights = self.recipe.losses
        losses = {"l1": weights.l1 * F.l1_loss(result, target)}
        if weights.ssim:
            losses["ssim"] = weights.ssim * structure(result, target, scales=1)
        return losses

    def _sem_losses(self, result: Tensor, target: Tensor, scale: int, judged: Tensor) -> dict[str, Tensor]:
        assert self.perceptual is not None
        weights = self.recipe.losses
        rng = np.random.default_rng((self.recipe.seed, self.step))
        seen, wanted = varied(torch.cat([result.clamp(0, 1), target]), rng).chunk(2)
        losses = {"st-lpips": weights.perceptual * self.perceptual(seen, wanted).mean()}
        if weights.l1:
            losses["l1"] = weights.l1 * F.l1_loss(result, target)
        if weights.ssim:
            losses["ms-ssim"] = weights.ssim * structure(result, target)
        if weights.grid and scale > 1:
            losses["grid"] = weights.grid * grid_pattern(result - target, scale)
        if weights.weave:
            losses["weave"] = weights.weave * weave(result, target)
        if weights.texture:
            losses["texture"] = weights.texture * texture(result, target)
        if self.opponent and judged.any():
            losses["adversarial"] = weights.adversarial * self.opponent.doubt(result[judged])
        return losses

    def _average(self) -> None:
        # The average follows closely at first, so that the initial weights do not persist for thousands of steps.
        decay = min(self.recipe.decay, (1 + self.step) / (10 + self.step))
        with torch.no_grad():
            for name, parameter in self.parameters.items():
                self.average[name].lerp_(parameter, 1 - decay)

    def save(self) -> None:
        """Write the state, the weights and the log, each completely or not at all."""
        parameters = {n: p.detach().contiguous() for n, p in self.parameters.items()}
        opponent = self.opponent.state() if self.opponent else None
        state = TrainingState(
            str(self.recipe.stage), self.step, parameters, self.average, self.optimizer.state_dict(), opponent
        )
        write_bytes(self.file, state_bytes(state))
        tensors = merged(self.recipe.stage, self.adapter, self.network.state_dict() | self.average)
        if self.recipe.stage == Stage.PIX:
            weight, bias = self.both
            tensors |= {"sem.weight": weight - tensors["pix.weight"], "sem.bias": bias - tensors["pix.bias"]}
        write_bytes(self.recipe.result, weights.to_bytes(tensors))
        self.log.save()
