"""Checks that an installation is whole: its modules, PiSA-Mini's numbers, photo files, albums, TLS, folders."""

import hashlib
import importlib
import pkgutil
import sqlite3
import ssl
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import httpx2
import numpy as np
from PIL import Image

import pisa_desktop
from pisa_desktop import paths
from pisa_desktop.album.database import Database
from pisa_desktop.errors import PisaError
from pisa_desktop.files import make_folder
from pisa_desktop.measure.selftest import Check, folder
from pisa_desktop.paths import Home
from pisa_desktop.photo.formats import Format, OutputFormat, OutputOptions
from pisa_desktop.photo.photo import Photo, Pixels
from pisa_desktop.photo.read import read_photo
from pisa_desktop.photo.write import write_photo
from pisa_desktop.progress import drain
from pisa_desktop.restore.device import CPU_FP32
from pisa_desktop.restore.open import open_model
from pisa_desktop.restore.restorer import Restorer
from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.weights.catalogue import BASE, Catalogue, File, Lora, Model, Package, Source
from pisa_desktop.weights.https import Network
from pisa_desktop.weights.importing import import_files
from pisa_desktop.weights.install import install
from pisa_desktop.weights.licences import TAESD_MIT
from pisa_desktop.weights.store import Store

_SIDE, _SCALE, _STRENGTHS = 64, 2, Strengths(1.0, 0.5)
"""Of PiSA-Mini's stored result: the middle of a sample, enlarged."""
_NOT_TRIED = tuple(
    f"pisa_desktop.{name}" for name in ("training", "bench.train", "cluster", "bench.cluster", "__main__")
)
"""Modules whose packages only the extras 'train' and 'cluster' bring, and the one that starts the program."""
_LOSSY = 12.0
"""Largest mean difference in levels of a photo that was written with loss; a wrong channel order makes 40 and more."""


def installation_checks(home: Home) -> Iterator[Check]:
    """Run all checks one after the other; takes some seconds. `home`: whose folders must be writable."""
    yield _tried("every module can be imported", _import_all)
    yield _tried("PiSA-Mini computes what it should", _mini)
    with tempfile.TemporaryDirectory(prefix="pisa-desktop-") as temporary:
        for format_ in (format_ for format_ in Format if format_ is not Format.HEIC):
            yield _tried(f"{format_} files", partial(_both_ways, format_, Path(temporary)))
    yield _tried(f"{Format.HEIC} files", _heic)
    with tempfile.TemporaryDirectory(prefix="pisa-desktop-") as temporary:
        yield _tried("a model can be installed", partial(_install, Home.at(Path(temporary))))
    yield _tried("albums are kept", partial(_album, home))
    yield _tried("servers can be trusted by their certificates", _certificates)
    for name, place in (("settings", home.config), ("data", home.data), ("cache", home.cache)):
        yield _tried(f"the folder of {name} is writable", partial(_writable, place))


def _tried(name: str, check: Callable[[], str]) -> Check:
    """Run one check, which raises when it fails and else returns a detail."""
    try:
        return Check(name, True, check())
    except (PisaError, OSError, ImportError, ArithmeticError, ValueError) as error:
        return Check(name, False, str(error))


def _import_all() -> str:
    """Import every module of the program; see `_NOT_TRIED`."""
    names = [
        module.name
        for module in pkgutil.walk_packages(pisa_desktop.__path__, "pisa_desktop.")
        if not module.name.startswith(_NOT_TRIED)
    ]
    for name in names:
        importlib.import_module(name)
    return f"{len(names)} modules"


def sample_result() -> Pixels:
    """The middle of a sample as PiSA-Mini restores it on the CPU in fp32: uint8, (128, 128, 3)."""
    photo = read_photo(paths.resources() / "samples" / "old-portrait.jpg").pixels
    top, left = ((side - _SIDE) // 2 for side in photo.shape[:2])
    part = np.ascontiguousarray(photo[top : top + _SIDE, left : left + _SIDE])
    restorer = Restorer(open_model(paths.mini_weights(), CPU_FP32))
    analysis = drain(restorer.complete(drain(restorer.analyse(part, _SCALE))))
    return drain(restorer.render_rounded(analysis, _STRENGTHS))[0]


def stored_result() -> Path:
    """What `sample_result` was when PiSA-Mini was trained; resources/selftest/make_mini.py writes it."""
    return folder() / "mini.png"


def _mini() -> str:
    with Image.open(stored_result()) as picture:
        wanted = np.asarray(picture.convert("RGB"), np.int16)
    difference = np.abs(sample_result().astype(np.int16) - wanted)
    if difference.max() > 1:  # other processors add in another order, which can round a value to its neighbour
        raise ArithmeticError(f"the picture differs by up to {difference.max()} levels")
    return f"{float((difference == 0).mean()):.2%} equal, at most {difference.max()}"


def _both_ways(format_: Format, temporary: Path) -> str:
    """Read a photo of this format, made by Pillow, and write it with our own code where the program writes it."""
    ramp = np.linspace(40, 215, 48, dtype=np.uint8)
    pixels = np.stack(np.broadcast_arrays(ramp[:, None], ramp[None], np.uint8(90)), axis=2)
    source, target = temporary / f"source.{format_.value.lower()}", temporary / f"written.{format_.value.lower()}"
    Image.fromarray(pixels).save(source, format_.value)
    read = read_photo(source)
    _alike(read, format_, pixels)
    if format_.value.lower() not in list(OutputFormat):
        return "read"
    write_photo(pixels, read, target, "self-test", OutputOptions(OutputFormat(format_.value.lower())))
    _alike(read_photo(target), format_, pixels)
    return "read and written"


def _heic() -> str:
    """Read a stored photo: nothing of ours writes this format. It is red at the top left."""
    red, green, blue = read_photo(folder() / "photo.heic").pixels[0, 0].tolist()
    if red < 200 or max(green, blue) > 80:
        raise ValueError(f"the colours differ: {red}, {green}, {blue}")
    return "read"


def _alike(photo: Photo, format_: Format, pixels: Pixels) -> None:
    if photo.format not in (format_, Format.JPEG if format_ is Format.MPO else format_):
        raise ValueError(f"the file was taken for {photo.format}")
    difference = float(np.abs(photo.pixels.astype(int) - pixels).mean())
    if difference > _LOSSY:
        raise ValueError(f"the colours differ by {difference:.0f} levels on average")


def _install(home: Home) -> str:
    """Install the tiny model as PiSA-SR is: files fetched, prompt embedded, LoRAs imported; then open it."""
    base = folder() / "base"
    files = tuple(_described(path, base) for path in sorted(base.rglob("*")) if path.is_file())
    stable = Package(
        BASE.id, BASE.name, TAESD_MIT, files, (Source("the program's folder", str(base.absolute())),), BASE.below
    )
    lora = Lora(BASE.id, "pisa_sr.safetensors", page="", modules=257, rank=4, size=1_040_176)
    model = Model("tiny", "the tiny model", "", (stable, Package("tiny", "its LoRAs", TAESD_MIT, lora=lora)))
    store = Store(home, Catalogue((model,)))
    drain(install(store, model))
    drain(import_files(store, [folder() / lora.file_name]))
    return open_model(store.path(model), CPU_FP32).id


def _described(path: Path, base: Path) -> File:
    local, content = path.relative_to(base).as_posix(), path.read_bytes()
    digest = hashlib.sha256(content).hexdigest()
    return File(local, len(content), digest, local, temporary=local.startswith(("text_encoder/", "tokenizer/")))


def _album(home: Home) -> str:
    with Database.open(home.albums) as database:
        if database.sentence:
            raise PisaError(database.sentence)
        tables = database.rows("SELECT count(*) FROM sqlite_master")[0][0]
    return f"SQLite {sqlite3.sqlite_version}, {tables} tables and indexes"


def _certificates() -> str:
    """Make the client that downloads use; where the system's store is asked for each server, it cannot be counted."""
    with Network().client():
        context = httpx2.create_ssl_context()
    if sys.platform != "linux":
        return f"the store of the system, by {type(context).__module__}"
    known, by_folder = context.cert_store_stats()["x509_ca"], Path(ssl.get_default_verify_paths().openssl_capath)
    if not known and not (by_folder.is_dir() and any(by_folder.iterdir())):
        raise PisaError("this system has no certificates; install its package ca-certificates")
    return f"{known} certificates"


def _writable(place: Path) -> str:
    make_folder(place)
    with tempfile.TemporaryFile(dir=place) as file:
        file.write(b"x")
    return str(place)
