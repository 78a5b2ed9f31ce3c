"""Stable Diffusion's UNet with both LoRAs, for the one time step and the one prompt that PiSA-SR uses.

    e = UNet(z, t = 1, prompt = '')                                      (paper, section 3.3)

Everything that does not depend on z is computed once, when the weights are loaded: the time embedding is added to
the first bias of each block, and the keys and values of the cross-attention become constants of each level. Layers
and weights are those of diffusers' UNet2DConditionModel; the forward pass is ours, with z as its only input.
"""

from collections.abc import Callable, Iterator
from typing import Any

import torch
import torch.nn.functional as F
from diffusers.models.attention_processor import Attention
from diffusers.models.resnet import ResnetBlock2D
from diffusers.models.unets.unet_2d_condition import UNet2DConditionModel
from torch import Tensor, nn

from pisa_desktop.progress import Progress, Steps, drain
from pisa_desktop.restore.model import Level
from pisa_desktop.restore.sd.base import NotStableDiffusion, Part, fill
from pisa_desktop.restore.sd.lora import Adapters, Switch, attach

TIME_STEP = 1

_REQUIRED: dict[str, Any] = {
    "in_channels": 4,
    "out_channels": 4,
    "addition_embed_type": None,
    "class_embed_type": None,
    "encoder_hid_dim": None,
    "use_linear_projection": True,
}


def layout(part: Part) -> Any:
    """The UNet2DConditionModel that a config describes, on the meta device: shapes without values.

    Raises NotStableDiffusion.
    """
    part.require(_REQUIRED)
    if part.config.get("sample_size") == 96:
        raise NotStableDiffusion("unet/config.json is from Stable Diffusion 2.1 for 768 pixels; 2.1-base is needed.")
    part.require_bounds()
    try:
        with torch.device("meta"):
            network = UNet2DConditionModel.from_config(part.config)
    except Exception as error:  # for an invalid value diffusers may raise anything
        raise NotStableDiffusion("unet/config.json is damaged: it does not describe a UNet.") from error
    part.check({name: tuple(t.shape) for name, t in network.state_dict().items()}, {})
    return network


class UNet:
    """Predicts e at either level, with one set of weights."""

    def __init__(self, network: Any, switch: Switch, check: Callable[[], None]) -> None:
        """`check` is called before every layer and may raise to leave a pass."""
        self._network = network
        self._switch = switch
        for module in network.modules():
            if isinstance(module, nn.Conv2d | nn.Linear):
                module.register_forward_pre_hook(lambda *_: check())

    @property
    def width(self) -> int:
        """Channels at its first level."""
        return int(self._network.config.block_out_channels[0])

    @classmethod
    def load(
        cls,
        part: Part,
        network: Any,
        adapters: Adapters,
        prompt: Tensor,
        device: torch.device,
        dtype: torch.dtype,
        check: Callable[[], None],
    ) -> "UNet":
        """Read the weights from the file; each layer is merged in fp32 and then cast.

        Args:
            network: the part's `layout`; its tensors are filled in.
            prompt: the empty prompt's embedding, (1, 77, width) fp32.
            check: called before every tensor, and later before every layer; may raise to stop.

        Raises NotStableDiffusion and whatever `check` raises.
        """
        tensors = {}
        for name, stored in part.tensors():
            check()
            layer = name.removesuffix(".weight")
            merge = adapters.merge(layer) if layer != name else None
            wanted = torch.float32 if "time_emb" in name else dtype
            tensors[name] = part.converted(name, stored, wanted, merge).to(device)
        fill(network, tensors)
        return cls.assemble(network, adapters, prompt.to(device, dtype), check)

    @classmethod
    def assemble(cls, network: Any, adapters: Adapters, prompt: Tensor, check: Callable[[], None]) -> "UNet":
        """Make one from a UNet2DConditionModel into which both LoRAs are merged, changing it.

        `prompt` has the network's device and precision; the time embedding may be in fp32.
        """
        _fold_time(network)
        switch = Switch()
        attach(network, adapters.sem, switch)
        _fix_prompt(network, prompt, switch)
        return cls(network, switch, check)

    @property
    def dtype(self) -> torch.dtype:
        """The precision of its weights."""
        dtype: torch.dtype = next(self._network.parameters()).dtype
        return dtype

    def to(self, dtype: torch.dtype) -> None:
        """Cast the weights and the constants."""
        # Not the network's own `to`, which logs a warning.
        nn.Module.to(self._network, dtype)

    def __call__(self, z: Tensor, level: Level) -> Tensor:
        """e for a latent z (1, 4, h, w); same shape, fp32, on the CPU. One network pass."""
        return drain(self.walk(z, level))

    def walk(self, z: Tensor, level: Level, what: str = "") -> Steps[Tensor]:
        """The same, block by block: steps that are called `what`.

        Passes may take turns, so each step sets the level, and takes the precision that the weights have by then.
        """
        device = next(self._network.parameters()).device
        x = z.to(device, self.dtype).contiguous(memory_format=torch.channels_last)
        count = len(self._network.down_blocks) + 1 + len(self._network.up_blocks)
        steps = self._blocks(x)
        for done in range(count):
            yield Progress(done / count, 1, what)
            self._switch.level = level
            x = next(steps)
        out: Tensor = x.float().cpu()
        return out

    def _blocks(self, x: Tensor) -> Iterator[Tensor]:
        """What leaves each block; the last is e (1, 4, h, w)."""
        network = self._network
        x = network.conv_in(x.to(self.dtype))  # (1, 320, h, w)
        skips = [x]
        for block in network.down_blocks:
            x, outputs = block(x.to(self.dtype))
            skips += outputs
            yield x
        x = network.mid_block(x.to(self.dtype))  # (1, 1280, h/8, w/8)
        yield x
        for block in network.up_blocks:
            count = len(block.resnets)
            taken, skips = tuple(skip.to(self.dtype) for skip in skips[-count:]), skips[:-count]
            # The size to enlarge to: twice the block's own, or one less where the size on the way down was odd.
            size = skips[-1].shape[2:] if skips else None
            x = block(x.to(self.dtype), res_hidden_states_tuple=taken, upsample_size=size)
            if not skips:
                x = network.conv_out(network.conv_act(network.conv_norm_out(x)))  # (1, 4, h, w)
            yield x


def _fold_time(network: Any) -> None:
    """Add each block's projection of the time embedding to the bias of its first convolution, in fp32.

    The layers of the time embedding are removed.
    """
    step = network.time_proj(torch.tensor([TIME_STEP])).to(network.time_embedding.linear_1.weight)
    embedding = F.silu(network.time_embedding(step))
    for block in network.modules():
        if isinstance(block, ResnetBlock2D):
            bias = block.conv1.bias
            assert bias is not None
            shifted = bias.float() + block.time_emb_proj(embedding)[0]
            block.conv1.bias = nn.Parameter(shifted.to(bias.dtype), requires_grad=False)
            block.register_module("time_emb_proj", None)
    del network.time_embedding


class _ConstantPrompt(nn.Module):
    """Cross-attention to constant keys and values; replaces an Attention module."""

    def __init__(self, attention: Attention, prompt: Tensor, switch: Switch) -> None:
        super().__init__()
        self.to_q, self.to_out = attention.to_q, attention.to_out[0]
        self._heads, self._switch = attention.heads, switch
        for level in Level:
            switch.level = level
            self.register_buffer(f"keys_{level.value}", self._split(attention.to_k(prompt)))
            self.register_buffer(f"values_{level.value}", self._split(attention.to_v(prompt)))

    def _split(self, x: Tensor) -> Tensor:
        """(1, n, heads * width) as (1, heads, n, width)."""
        return x.view(1, x.shape[1], self._heads, -1).transpose(1, 2)

    def forward(self, x: Tensor, **_: object) -> Tensor:
        """x (1, n, channels), same shape; the prompt that the block passes is ignored."""
        level = self._switch.level.value
        keys, values = self.get_buffer(f"keys_{level}"), self.get_buffer(f"values_{level}")
        y = F.scaled_dot_product_attention(self._split(self.to_q(x)), keys, values)  # (1, heads, n, width)
        out: Tensor = self.to_out(y.transpose(1, 2).flatten(2))
        return out


@torch.no_grad()
def _fix_prompt(network: Any, prompt: Tensor, switch: Switch) -> None:
    for block in list(network.modules()):
        attention = getattr(block, "attn2", None)
        if isinstance(attention, Attention):
            block.attn2 = _ConstantPrompt(attention, prompt, switch)
