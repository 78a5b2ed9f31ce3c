"""Batches made in processes beside the training."""

import signal
from collections.abc import Iterator
from typing import Any, TypeVar

import torch
from torch.utils.data import DataLoader, Dataset

T = TypeVar("T", covariant=True)


def batches(data: Dataset[T], steps: range, workers: int = 1, ahead: int = 8) -> Iterator[T]:
    """The data of these steps in their order; `ahead` of each of the workers lie ready. No workers: made here."""
    loader = DataLoader(
        data,
        batch_size=None,
        sampler=steps,
        num_workers=workers,
        prefetch_factor=ahead if workers else None,
        collate_fn=_as_it_is,
        worker_init_fn=_begin,
    )
    return iter(loader)


def _as_it_is(batch: Any) -> Any:
    return batch


def _begin(worker: int) -> None:
    """One thread, and deaf: what asks all processes of a training to stop is answered by the one that trains."""
    torch.set_num_threads(1)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_IGN)
