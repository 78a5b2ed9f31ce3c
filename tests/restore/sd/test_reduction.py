"""PiSA-SR's latents of a photo that is not Sharp."""

import pytest
import torch

from pisa_desktop.progress import drain
from pisa_desktop.restore import geometry, reduction
from pisa_desktop.restore.condition import Condition
from pisa_desktop.restore.model import Level
from pisa_desktop.restore.restorer import Restorer
from pisa_desktop.restore.sd.model import SDModel
from tests.restore.fakes import photo


@pytest.mark.parametrize(("size", "scale", "condition"), [((67, 75), 2, Condition.SOFT), ((37, 50), 1, Condition.WORN)])
def test_the_copy_is_restored_on_the_photos_own_grid(
    model: SDModel, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int], scale: int, condition: Condition
) -> None:
    """67x75: no multiple of 2, and padded. 37x50 is enlarged, as the model needs."""
    monkeypatch.setattr(model, "shortest", 64)  # small, to be quick
    restorer, pixels, r = Restorer(model), photo(*size), condition.reduction
    sharp = drain(restorer.analyse(pixels, scale))
    analysis = drain(restorer.complete(drain(restorer.analyse(pixels, scale, condition))))
    z = analysis.encoded.latent
    assert z is not None
    assert sharp.encoded.latent is not None
    assert analysis.encoded.geometry == sharp.encoded.geometry
    assert torch.equal(z, sharp.encoded.latent)

    plan, times = reduction.plan(analysis.encoded.geometry, size, r, model)
    reference = geometry.enlarge(reduction.reduced(pixels, r), plan)
    assert (reference.shape[:2], times) == (analysis.encoded.geometry.padded, 1)
    copy = drain(model.encode(reference, plan, model.plan))
    assert copy.latent is not None
    for e, level in ((analysis.e_full, Level.FULL), (analysis.e_pix, Level.PIX)):
        predicted = drain(model.predict(copy, level, model.plan)).e
        assert e is not None
        torch.testing.assert_close(z - e, copy.latent - predicted, rtol=0, atol=1e-4)
