"""What happens when a computation fails: smaller pieces when memory runs out, the device once more, then the CPU."""

import errno
from collections.abc import Callable
from typing import TypeVar

import torch

from pisa_desktop.errors import PisaError
from pisa_desktop.free_memory import Free, Shortage, ask
from pisa_desktop.phrase import Phrase
from pisa_desktop.progress import Progress, Steps
from pisa_desktop.restore.device import CPU_FP32, MemoryPlan, free_on_card
from pisa_desktop.restore.model import Footprint, Model

T = TypeVar("T")


class Recovery:
    """Runs one model's work and recovers from failures of the device."""

    def __init__(self, model: Model, free: Free | None = None) -> None:
        """`free`: what tells the memory that there is, by default the computer."""
        self._model, self._free = model, free
        self.plan = model.plan
        """How much to do at once."""
        self._proven = model.plan
        """The largest plan that has not run out of memory yet."""

    def begin(self, footprint: Callable[[MemoryPlan], Footprint]) -> Steps[None]:
        """Choose the plan for one photo: the largest for which there is memory, before any is taken.

        What is missing is handled as if it had run out: smaller plans, then the CPU, then OutOfMemory with figures.

        Args:
            footprint: what the photo takes with a plan.
        """

        def look(plan: MemoryPlan) -> Steps[None]:
            taken = footprint(plan)
            if taken.card and (left := free_on_card(self._model.compute.device)) is not None and taken.card > left:
                raise Shortage(taken.card, left, on_card=True)
            ask(taken.memory, self._free)
            yield from ()  # a generator, as every attempt is

        self.plan = self._proven
        yield from self._run(look)

    def run(self, attempt: Callable[[MemoryPlan], Steps[T]]) -> Steps[T]:
        """Run a piece of work, with smaller plans until it fits into the memory.

        A device that fails is set up once more. When it fails again, or when no plan fits, the model moves to the
        CPU and stays there. Raises OutOfMemory or DeviceLost when that does not help either.

        Args:
            attempt: starts the work from the beginning.
        """
        tried = self.plan
        result = yield from self._run(attempt)
        if self.plan != tried:
            self._proven = self.plan
        return result

    def _run(self, attempt: Callable[[MemoryPlan], Steps[T]]) -> Steps[T]:
        usual = self._model.compute
        fallbacks = [] if usual.device.type == "cpu" else [usual, CPU_FP32]
        moving = None
        while True:
            failure: PisaError
            try:
                if moving is not None:
                    self._model.to(moving)
                    self.plan = self._model.plan
                result, self.plan = yield from retry_smaller(attempt, self.plan)
                return result
            except OutOfMemory as error:
                failure, what = error, Phrase("Not enough memory on the graphics card, {step}")
                # The same card would have no more memory; and where the computer has none, leaving the card is no help.
                fallbacks = [] if error.of_computer else fallbacks[-1:]
            except Exception as error:
                if not is_device_error(error):
                    raise
                failure, what = DeviceLost(), Phrase("The graphics card has failed, {step}")
            # Outside the except block: the traceback no longer holds the device's tensors.
            if not fallbacks:
                raise failure
            moving = fallbacks.pop(0)
            step = Phrase("trying it again") if moving is usual else Phrase("going on without it")
            yield Progress(0, 1, what.filled(step=step))


def retry_smaller(attempt: Callable[[MemoryPlan], Steps[T]], plan: MemoryPlan) -> Steps[tuple[T, MemoryPlan]]:
    """Run a piece of work, again with a smaller plan each time that memory runs out.

    Returns the result and the plan that worked, to begin with next time. Raises OutOfMemory when none does.
    """
    current: MemoryPlan | None = plan
    shortage = None
    while current is not None:
        try:
            return (yield from attempt(current)), current
        except Exception as error:
            if not is_out_of_memory(error):
                raise
            shortage = error if isinstance(error, Shortage) else None
        # Outside the except block: the traceback no longer holds the tensors that filled the memory.
        release_memory()
        current = current.smaller()
        if current is not None:
            yield Progress(0, 1, Phrase("Not enough memory, trying smaller pieces"))
    raise OutOfMemory(shortage)


class OutOfMemory(PisaError):
    """The photo is too large for this computer's memory, even in the smallest pieces."""

    def __init__(self, shortage: Shortage | None = None) -> None:
        """`shortage`: of the smallest pieces, where it was known beforehand."""
        self.of_computer = shortage is not None and not shortage.on_card
        """Whether it is known that the computer's own memory is too small."""
        if shortage is None:
            super().__init__("There is not enough memory for this photo, even in small pieces; try a lower scale.")
        else:
            super().__init__("This photo {words}. Choose a lower scale, or close other programs.", words=shortage.words)


class DeviceLost(PisaError):
    """The graphics card no longer answers, and the CPU could not take over."""

    def __init__(self) -> None:
        super().__init__("The graphics card has stopped working. Restart the program, or choose the CPU instead.")


_OUT_OF_MEMORY = (
    "DefaultCPUAllocator: can't allocate memory",
    "DefaultCPUAllocator: not enough memory",
    "could not create a primitive",  # oneDNN, whatever the reason; on a CPU it is memory
    "could not create a memory object",
    "std::bad_alloc",
    "MPS backend out of memory",
)


def is_out_of_memory(error: BaseException) -> bool:
    """Whether an error says that memory ran out, on any device. Nothing else interprets such errors."""
    if isinstance(error, torch.OutOfMemoryError | MemoryError):
        return True
    if isinstance(error, OSError):
        return error.errno == errno.ENOMEM
    # The CPU's allocator, oneDNN and MPS raise a bare RuntimeError.
    return isinstance(error, RuntimeError) and any(words in str(error) for words in _OUT_OF_MEMORY)


_DEVICE_ERRORS = ("CUDA error", "CUDA driver error", "HIP error", "cuDNN error", "CUBLAS", "DEVICE_LOST", "MPS error")


def is_device_error(error: BaseException) -> bool:
    """Whether an error says that the device itself failed; after one, every later call on it may fail."""
    if isinstance(error, torch.AcceleratorError):
        return True
    # Libraries below torch, and devices other than CUDA, raise a bare RuntimeError.
    return isinstance(error, RuntimeError) and any(words in str(error) for words in _DEVICE_ERRORS)


def release_memory() -> None:
    """Return cached memory to the device."""
    if torch.cuda.is_available():
        torch.cuda.empty_cache()
    if torch.backends.mps.is_available():
        torch.mps.empty_cache()
