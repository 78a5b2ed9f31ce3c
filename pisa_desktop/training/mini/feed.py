"""Training batches prepared by worker processes."""

import signal
from collections.abc import Iterator
from typing import Any, TypeVar

import torch
from torch.utils.data import DataLoader, Dataset

T = TypeVar("T", covariant=True)


def batches(data: Dataset[T], steps: range, workers: int = 1, ahead: int = 8) -> Iterator[T]:
    """Yield the batches of these steps in order.

    Each worker process keeps up to `ahead` batches ready; with no workers, this process prepares them.
    """
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
    """Use one thread and ignore SIGINT and SIGTERM; the training process handles shutdown."""
    torch.set_num_threads(1)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_IGN)
