"""Captions of photos and the prompts of training, as embeddings of Stable Diffusion's text encoder."""

from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from pisa_desktop.restore.sd import text
from pisa_desktop.restore.sd.base import NotStableDiffusion, Part
from pisa_desktop.restore.sd.base_folder import base_folder

NEGATIVE = "painting, illustration, blurring, dirty, low quality, watermark, jpeg artifacts, over-smooth"
"""The negative prompt of CSD: what a restored photo should not look like."""
_LONGEST = 1 << 16
"""Characters that are read of a caption file."""


def caption_file(photo: Path) -> Path:
    """Path of a photo's caption, which need not exist."""
    return photo.with_suffix(".txt")


def caption_of(photo: Path) -> str:
    """A photo's caption, or an empty string if there is none or it cannot be read."""
    try:
        with caption_file(photo).open(encoding="utf-8", errors="replace") as file:
            return " ".join(file.read(_LONGEST).split())
    except OSError:
        return ""


class TextEncoder:
    """Stable Diffusion's tokenizer and frozen text encoder, from transformers."""

    def __init__(self, folder: Path, device: torch.device) -> None:
        """Load from a weights folder. Raises NotStableDiffusion if files are missing or belong to another model."""
        from transformers import CLIPTextModel, CLIPTokenizer
        from transformers.utils import logging

        logging.disable_progress_bar()  # type: ignore[no-untyped-call]
        base = base_folder(folder)
        part = Part(base, "text_encoder")
        variant = "fp16" if part.path.name.endswith(".fp16.safetensors") else None
        try:
            self._tokenizer: Any = CLIPTokenizer.from_pretrained(base / "tokenizer", local_files_only=True)
            network: Any = CLIPTextModel.from_pretrained(part.folder, variant=variant, local_files_only=True)
        except Exception as error:  # transformers may raise anything for a missing or invalid file
            raise NotStableDiffusion("text_encoder or tokenizer in base is damaged or incomplete.") from error
        if not torch.equal(self._tokens([""]), text.token_ids(base / "tokenizer")):
            raise NotStableDiffusion("tokenizer in base is not Stable Diffusion 2.1-base's: it pads differently.")
        self._device = device
        self._network = network.to(device, torch.float32).requires_grad_(False).eval()

    def _tokens(self, captions: list[str]) -> Tensor:
        """Token ids (N, 77); longer captions are truncated."""
        tokens = self._tokenizer(
            captions, padding="max_length", max_length=text.LENGTH, truncation=True, return_tensors="pt"
        )
        ids: Tensor = tokens.input_ids
        return ids

    @torch.no_grad()
    def __call__(self, captions: list[str]) -> Tensor:
        """The last hidden state after the final norm, (N, 77, width) fp32."""
        states: Tensor = self._network(self._tokens(captions).to(self._device)).last_hidden_state
        return states.float()


class Prompts:
    """The prompt embeddings that training conditions on, on one device."""

    def __init__(self, null: Tensor, negative: Tensor, encoder: TextEncoder | None) -> None:
        """
        Args:
            null: embedding of the empty prompt, (1, 77, width) fp32.
            negative: embedding of NEGATIVE, (1, 77, width) fp32.
            encoder: encoder of the captions; None if there are none.
        """
        self._null, self._negative, self._encoder = null, negative, encoder

    @classmethod
    def open(cls, folder: Path, width: int, captions: bool, cache: Path, device: torch.device) -> "Prompts":
        """Load from a weights folder. Raises NotStableDiffusion.

        Args:
            width: the UNet's numbers per token.
            captions: whether there are any; if not, the encoder is not kept in memory.
            cache: folder for the empty prompt's embedding if the weights folder is not writable.
        """
        # Cloned, because tensors made in inference mode cannot take part in training.
        null = text.empty_prompt(folder, width, cache).clone().to(device)
        encoder = TextEncoder(folder, device)
        return cls(null, encoder([NEGATIVE]), encoder if captions else None)

    def null(self, count: int) -> Tensor:
        """The empty prompt, (count, 77, width)."""
        return self._null.expand(count, -1, -1)

    def negative(self, count: int) -> Tensor:
        """The negative prompt, (count, 77, width)."""
        return self._negative.expand(count, -1, -1)

    def positive(self, captions: tuple[str, ...]) -> Tensor:
        """The captions' embeddings, (N, 77, width), or the empty prompt's if no photo has a caption."""
        return self.null(len(captions)) if self._encoder is None else self._encoder(list(captions))
