"""What is taken where there is a choice: one variant of a file, and the text encoder only while it is needed."""

import hashlib
import shutil
from pathlib import Path

import pytest

from pisa_desktop.errors import PisaError
from pisa_desktop.paths import Home
from pisa_desktop.progress import drain
from pisa_desktop.weights.adopting import adopt
from pisa_desktop.weights.catalogue import Catalogue, File, Model, Package
from pisa_desktop.weights.https import Network
from pisa_desktop.weights.importing import import_files
from pisa_desktop.weights.licences import TAESD_MIT
from pisa_desktop.weights.states import State
from pisa_desktop.weights.store import EMBEDDING, Store
from tests.weights import tiny
from tests.weights.server import Hub

HALF, WHOLE = "x.fp16.safetensors", "x.safetensors"
CONTENT = {HALF: b"half", WHOLE: b"as a whole"}


def file(path: str, variant_of: str = "") -> File:
    content = CONTENT[path]
    return File(path, len(content), hashlib.sha256(content).hexdigest(), path, variant_of=variant_of)


@pytest.fixture
def two(home: Home, network: Network) -> Store:
    """A model of one file, which is accepted in either precision."""
    package = Package("two", "Two", TAESD_MIT, (file(HALF), file(WHOLE, variant_of=HALF)))
    return Store(home, Catalogue((Model("two", "Two", "nothing", (package,)),)), network)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """Both variants in one folder."""
    folder = tmp_path / "stick"
    folder.mkdir()
    for name, content in CONTENT.items():
        (folder / name).write_bytes(content)
    return folder


@pytest.mark.parametrize("named", [False, True])
def test_of_two_variants_only_the_smaller_is_copied(two: Store, stick: Path, named: bool) -> None:
    paths = [stick / WHOLE, stick / HALF] if named else [stick]
    result = drain(import_files(two, paths))
    assert (result.taken, result.refused) == ((stick / HALF,), ())
    assert result.states[0].state is State.READY
    assert sorted(path.name for path in (two.root / "two").iterdir()) == ["manifest.json", HALF]


def test_the_larger_variant_is_taken_where_there_is_no_other(two: Store, stick: Path) -> None:
    (stick / HALF).unlink()
    assert drain(import_files(two, [stick])).states[0].state is State.READY
    (stick / HALF).write_bytes(CONTENT[HALF])
    with pytest.raises(PisaError, match=r"There is no file in .* that a model needs"):
        drain(import_files(two, [stick / HALF]))
    assert (two.root / "two" / WHOLE).read_bytes() == CONTENT[WHOLE]


def base(store: Store) -> Package:
    return store.catalogue.models[0].parts[0]


@pytest.fixture
def embedding(store: Store, tmp_path: Path) -> Path:
    """The empty prompt's embedding, as another installation has made it."""
    drain(import_files(store, [tiny.SELFTEST]))
    kept = shutil.copy(store.folder(base(store)) / EMBEDDING, tmp_path)
    shutil.rmtree(store.root)
    return Path(kept)


def test_a_text_encoder_is_not_copied_where_the_embedding_is_there(store: Store, embedding: Path) -> None:
    drain(import_files(store, [embedding]))
    result = drain(import_files(store, [tiny.SELFTEST]))
    assert not [path for path in result.taken if path.parent.name in ("text_encoder", "tokenizer")]
    assert store.package_state(base(store)).state is State.READY


def test_a_folder_without_a_text_encoder_is_adopted_with_an_imported_embedding(
    store: Store, hub: Hub, embedding: Path, tmp_path: Path
) -> None:
    theirs = shutil.copytree(tiny.SELFTEST, tmp_path / "theirs", ignore=shutil.ignore_patterns("text_*", "tokenizer"))
    drain(import_files(store, [embedding]))
    drain(adopt(store, theirs, base(store)))
    assert store.package_state(base(store)).state is State.READY
    assert hub.log == []


def test_an_imported_embedding_that_does_not_fit_the_adopted_folder_is_made_anew(
    store: Store, embedding: Path, tmp_path: Path
) -> None:
    content = embedding.read_bytes()
    embedding.write_bytes(content[:-4] + b"\xff\xff\xff\x7f")  # not a number
    drain(import_files(store, [embedding]))
    drain(adopt(store, tiny.SELFTEST, base(store)))
    assert (store.folder(base(store)) / EMBEDDING).read_bytes() == content
