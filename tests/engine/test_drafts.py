"""With TAESD the sliders are ready sooner; what is rendered and saved is the same, bit for bit."""

from pathlib import Path

import numpy as np
import pytest

from pisa_desktop.engine.torch_engine import TorchEngine
from pisa_desktop.enhance import EnhanceOptions, planned_in
from pisa_desktop.photo.formats import Format
from pisa_desktop.photo.photo import Photo
from pisa_desktop.progress import drain
from pisa_desktop.restore.condition import PhotoIs
from pisa_desktop.restore.region import Region
from pisa_desktop.restore.size import Size
from pisa_desktop.restore.strengths import Strengths
from tests.engine.slow import Slow
from tests.restore.fakes import photo
from tests.restore.sd.test_draft import random_taesd

REGION = Region(64, 32, 48, 56)
FULL = Strengths(1, 1)


def engine_with(file: Path | None, slow: Slow, folder: Path) -> TorchEngine:
    engine = TorchEngine(folder / "cache", lambda: file)
    drain(engine.start("cpu", "fp32"))
    drain(engine.open(slow.key))
    return engine


@pytest.mark.system
def test_only_what_sliders_need_is_a_draft(slow: Slow, tmp_path: Path) -> None:
    random_taesd(tmp_path / "taesd.safetensors")
    engine = engine_with(tmp_path / "taesd.safetensors", slow, tmp_path)
    draft = drain(engine.anchors(slow.key, slow.done, REGION, slow.known))
    plain = drain(slow.engine.anchors(slow.key, slow.done, REGION, slow.known))
    assert (draft.draft, plain.draft) == (True, False)
    assert draft.e_full.shape == plain.e_full.shape == (48, 56, 3)
    assert not np.array_equal(draft.e_full, plain.e_full)
    assert drain(engine.coarse(slow.key, slow.done)).draft
    part = drain(engine.render_part(slow.key, slow.done, FULL, REGION, slow.known)).pixels
    np.testing.assert_array_equal(
        part, drain(slow.engine.render_part(slow.key, slow.done, FULL, REGION, slow.known)).pixels
    )
    whole = drain(engine.render(slow.key, slow.done, FULL)).pixels
    np.testing.assert_array_equal(whole, slow.finished[FULL].pixels)


@pytest.mark.system
def test_what_runs_save_is_never_a_draft(slow: Slow, tmp_path: Path) -> None:
    random_taesd(tmp_path / "taesd.safetensors")
    options = EnhanceOptions(FULL, size=Size(1), photo_is=PhotoIs.SHARP)
    planned = planned_in(tmp_path, Photo(tmp_path / "a.png", Format.PNG, photo(24, 32)), options, "PiSA-SR")
    with_drafts, without = (
        drain(drain(engine.method(slow.key)).restore(planned, None, False)).pixels
        for engine in (engine_with(tmp_path / "taesd.safetensors", slow, tmp_path), slow.engine)
    )
    np.testing.assert_array_equal(with_drafts, without)


def test_a_damaged_decoder_is_done_without(slow: Slow, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "taesd.safetensors").write_bytes(b"damaged")
    engine = engine_with(tmp_path / "taesd.safetensors", slow, tmp_path)
    assert [record.getMessage().partition(":")[0] for record in caplog.records] == ["no drafts"]
    caplog.clear()
    assert not drain(engine.anchors(slow.key, slow.done, REGION, slow.known)).draft
