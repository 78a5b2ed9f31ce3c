"""Captions of photos and the prompts of training, as embeddings of Stable Diffusion's text encoder."""

from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from pisa_desktop.restore.sd import text
from pisa_desktop.restore.sd.base import NotStableDiffusion, Part

NEGATIVE = "painting, illustration, blurring, dirty, low quality, watermark, jpeg artifacts, over-smooth"
"""What no restored photo should look like: the negative prompt of CSD."""
_LONGEST = 1 << 16


def caption_file(photo: Path) -> Path:
    """Where the caption of a photo lies, if it has one."""
    return photo.with_suffix(".txt")


def caption_of(photo: Path) -> str:
    """A photo's caption, empty without one. An unreadable one counts as none, as an unreadable photo is skipped."""
    try:
        with caption_file(photo).open(encoding="utf-8", errors="replace") as file:
            return " ".join(file.read(_LONGEST).split())
    except OSError:
        return ""


class TextEncoder:
    """Stable Diffusion's tokenizer and text encoder, frozen, through transformers."""

    def __init__(self, folder: Path, device: torch.device) -> None:
        """From a weights folder; raises NotStableDiffusion when its files are missing or of another model."""
        from transformers import CLIPTextModel, CLIPTokenizer
        from transformers.utils import logging

        logging.disable_progress_bar()  # type: ignore[no-untyped-call]
        part = Part(folder / "base", "text_encoder")
        variant = "fp16" if part.path.name.endswith(".fp16.safetensors") else None
        try:
            self._tokenizer: Any = CLIPTokenizer.from_pretrained(folder / "base" / "tokenizer", local_files_only=True)
            network: Any = CLIPTextModel.from_pretrained(part.folder, variant=variant, local_files_only=True)
        except Exception as error:  # transformers raises whatever a missing or nonsensical file leads it to
            raise NotStableDiffusion("text_encoder or tokenizer in base is damaged or incomplete.") from error
        if not torch.equal(self._tokens([""]), text.token_ids(folder / "base" / "tokenizer")):
            raise NotStableDiffusion("tokenizer in base is not of Stable Diffusion 2.1-base: it pads otherwise.")
        self._device = device
        self._network = network.to(device, torch.float32).requires_grad_(False).eval()

    def _tokens(self, captions: list[str]) -> Tensor:
        """Ids (N, 77), cut where a caption is longer."""
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
    """The embeddings that training conditions on, on one device."""

    def __init__(self, null: Tensor, negative: Tensor, encoder: TextEncoder | None) -> None:
        """
        Args:
            null: of the empty prompt, (1, 77, width) fp32.
            negative: of NEGATIVE, likewise.
            encoder: for captions; None where there are none.
        """
        self._null, self._negative, self._encoder = null, negative, encoder

    @classmethod
    def open(cls, folder: Path, width: int, captions: bool, cache: Path, device: torch.device) -> "Prompts":
        """From a weights folder; the encoder stays only where there are captions. Raises NotStableDiffusion.

        Args:
            width: numbers per token that the UNet expects.
            cache: where the empty prompt's embedding is kept when the folder cannot be written.
        """
        # Cloned, because what inference mode made cannot take part in training.
        null = text.empty_prompt(folder, width, cache).clone().to(device)
        encoder = TextEncoder(folder, device)
        return cls(null, encoder([NEGATIVE]), encoder if captions else None)

    def null(self, count: int) -> Tensor:
        """The empty prompt, (count, 77, width)."""
        return self._null.expand(count, -1, -1)

    def negative(self, count: int) -> Tensor:
        """What CSD pushes away from, (count, 77, width)."""
        return self._negative.expand(count, -1, -1)

    def positive(self, captions: tuple[str, ...]) -> Tensor:
        """The captions' embeddings; the empty prompt where no photo has a caption."""
        return self.null(len(captions)) if self._encoder is None else self._encoder(list(captions))
