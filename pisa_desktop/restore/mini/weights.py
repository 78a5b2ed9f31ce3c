"""PiSA-Mini's file: one safetensors, names as in MiniNetwork, convolutions in fp16, the rest in fp32."""

import hashlib
from pathlib import Path

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save
from torch import Tensor

from pisa_desktop.errors import PisaError
from pisa_desktop.restore.mini.network import MiniNetwork

FILE_NAME = "pisa-mini.safetensors"
FORMAT = "pisa-mini-3"


def read_tensors(path: Path) -> dict[str, Tensor]:
    """All tensors of a safetensors file, in fp32. Raises PisaError if it cannot be read as one, or if it is PiSA-Mini's
    in the format of another version.
    """
    try:
        with safe_open(path, framework="pt") as file:
            found = (file.metadata() or {}).get("format", FORMAT)
            tensors = {name: file.get_tensor(name).float() for name in file.keys()}  # noqa: SIM118 - not a dict
    except (OSError, SafetensorError) as error:
        raise PisaError("{name} cannot be read as a weights file: {error}", name=path.name, error=error) from error
    if found.startswith("pisa-mini-") and found != FORMAT:
        raise PisaError(
            "{name} belongs to another version of PiSA Desktop: it is {found}, not {wanted}.",
            name=path.name,
            found=found,
            wanted=FORMAT,
        )
    return tensors


def load(path: Path) -> MiniNetwork:
    """The network with the weights of a file, frozen, fp32, on the CPU.

    Raises PisaError if the file is missing, damaged, of another kind or version, or holds numbers that are not finite.
    """
    tensors = read_tensors(path)
    with torch.device("meta"):
        network = MiniNetwork()
    expected = network.state_dict()
    if expected.keys() != tensors.keys():
        raise PisaError("{name} does not hold PiSA-Mini's weights.", name=path.name)
    for name, tensor in tensors.items():
        if tensor.shape != expected[name].shape:
            raise PisaError("{file} is damaged: {name} has the wrong shape.", file=path.name, name=name)
        if not bool(tensor.isfinite().all()):
            raise PisaError("{file} is damaged: {name} holds numbers that are not finite.", file=path.name, name=name)
    network.load_state_dict(tensors, assign=True)
    return network.requires_grad_(False).eval()


def fingerprint(path: Path) -> str:
    """The first eight hexadecimal digits of the file's SHA-256: tells one training from the next."""
    return hashlib.sha256(path.read_bytes()).hexdigest()[:8]


def to_bytes(tensors: dict[str, Tensor]) -> bytes:
    """The file's content for a state dict of MiniNetwork."""
    stored = {n: (t.half() if t.ndim >= 4 else t.float()).contiguous() for n, t in tensors.items()}
    return save(stored, metadata={"format": FORMAT})
