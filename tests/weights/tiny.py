"""Two models small enough to be installed in a test: the golden one, and one of three files without meaning."""

import hashlib
import os
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

from pisa_desktop import paths
from pisa_desktop.weights.catalogue import BASE, PISA_SR_LORA, Catalogue, File, Lora, Model, Package, Source
from pisa_desktop.weights.licences import OPEN_RAIL, TAESD_MIT
from tests.weights import server
from tests.weights.server import Hub

SELFTEST = paths.resources() / "selftest" / "base"
LORA_FILE = Path(__file__).parents[1] / "data" / "golden" / "pisa_sr.pkl"
_TEMPORARY = ("text_encoder/config.json", "text_encoder/model.safetensors", "tokenizer/vocab.json")
_KEPT = (
    "unet/config.json",
    "unet/diffusion_pytorch_model.safetensors",
    "vae/config.json",
    "vae/diffusion_pytorch_model.safetensors",
)
PLAIN = {name: random.Random(name).randbytes(size) for name, size in (("a.bin", 900), ("b/c.bin", 70_000), ("d", 1))}


def base(source: Source) -> Package:
    """The golden model's Stable Diffusion."""
    files = tuple(_file(path, (SELFTEST / path).read_bytes(), path in _TEMPORARY) for path in (*_TEMPORARY, *_KEPT))
    return Package(BASE.id, BASE.name, OPEN_RAIL, files, (source,), "base")


def catalogue(source: Source) -> Catalogue:
    """All from one source."""
    assert PISA_SR_LORA.lora is not None
    lora = Lora(BASE.id, "pisa_sr.pkl", PISA_SR_LORA.lora.page, modules=257, rank=4, size=1_332_819)
    loras = Package("pisa-sr", "PiSA-SR's LoRAs", PISA_SR_LORA.licence, lora=lora)
    plain = Package("plain", "Plain", TAESD_MIT, tuple(_file(name, PLAIN[name]) for name in PLAIN), (source,))
    return Catalogue(
        (
            Model("pisa-sr", "PiSA-SR", "the best quality", (base(source), loras)),
            Model("plain", "Plain", "nothing", (plain,)),
        )
    )


def _file(path: str, content: bytes, temporary: bool = False) -> File:
    return File(path, len(content), hashlib.sha256(content).hexdigest(), path, temporary)


def serve(hub: Hub, name: str = "main") -> Source:
    """Both models' files, as model hubs serve them."""
    source = hub.source(name)
    contents = {path: (SELFTEST / path).read_bytes() for path in (*_TEMPORARY, *_KEPT)} | PLAIN
    for path, content in contents.items():
        hub.put(f"{name}/{path}", content, hashlib.sha256(content).hexdigest(), server.hub)
    return source


def offer(address: str) -> None:
    """Offer the tiny models in this process, in the place of the real ones."""
    from pisa_desktop.weights import catalogue as real

    real.CATALOGUE = catalogue(Source("main", address))


def command_line(address: str, *arguments: str) -> int:
    """The program's command line in this process, with the tiny models."""
    from pisa_desktop.cli.main import run

    offer(address)
    return run(arguments)


def process(hub: Hub, *arguments: object, before: str = "", **options: Any) -> "subprocess.Popen[str]":
    """The same in a process of its own, after the Python code `before`."""
    code = f"import sys\n{before}\nfrom tests.weights.tiny import command_line; sys.exit(command_line(*sys.argv[1:]))"
    command = [sys.executable, "-c", code, f"{hub.address}/main", *map(str, arguments)]
    surroundings = os.environ | {"SSL_CERT_FILE": str(server.CERTIFICATE)}
    return subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=surroundings, **options
    )
