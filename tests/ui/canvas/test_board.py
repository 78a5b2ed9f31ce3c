"""A transparent photo lies on a checkerboard, before and after, on the canvas and in its thumbnail."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtGui import QColor

from pisa_desktop.photo.draft import read_draft
from pisa_desktop.photo.read import Limits
from pisa_desktop.progress import drain
from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.ui.canvas.modes import Mode
from pisa_desktop.ui.look.tokens import BOARD
from pisa_desktop.ui.state.views import PictureView, Stage
from pisa_desktop.ui.work.reader import read_thumbnail
from tests.ui.canvas.conftest import Screen

RED, GREEN = (200, 30, 40), (20, 160, 60)
SIZE = (100, 160)


def plain(colour: tuple[int, int, int], size: tuple[int, int]) -> np.ndarray:
    return np.full((*size, 3), colour, np.uint8)


@pytest.mark.parametrize(("held", "colour"), [(False, GREEN), (True, RED)])
def test_only_the_transparent_half_shows_the_board(screen: Screen, held: bool, colour: tuple[int, int, int]) -> None:
    alpha = np.zeros(SIZE, np.uint8)
    alpha[:, 80:] = 255
    output = (2 * SIZE[0], 2 * SIZE[1])
    screen.show(
        PictureView(
            item=1,
            before=plain(RED, SIZE),
            alpha=alpha,
            size=SIZE,
            output=output,
            scale=2,
            stage=Stage.FINISHED,
            after=plain(GREEN, output),
            after_strengths=Strengths(),
        )
    )
    screen.canvas.set_mode(Mode.SINGLE)
    screen.canvas.show_original(held)
    screen.settle()
    box, pixels = screen.canvas.view.box, screen.pixels()
    middle = box.left + box.width // 2
    hidden = pixels[box.top + 4 : box.bottom - 4, box.left + 4 : middle - 4].reshape(-1, 3)
    assert {QColor(*map(int, shade)).name() for shade in np.unique(hidden, axis=0)} == set(BOARD)
    seen = pixels[box.top + 4 : box.bottom - 4, middle + 4 : box.right - 4].reshape(-1, 3)
    assert np.abs(seen.astype(int) - colour).max() <= 1


def test_thumbnails_keep_their_transparency(tmp_path: Path) -> None:
    pixels = np.dstack((plain(RED, SIZE), np.zeros(SIZE, np.uint8)))
    pixels[:, 80:, 3] = 255
    path = tmp_path / "logo.png"
    Image.fromarray(pixels).save(path)
    image, _ = drain(read_thumbnail(path, Limits()))
    assert image.hasAlphaChannel()
    assert [image.pixelColor(x, 40).alpha() for x in (10, 150)] == [0, 255]
    draft = read_draft(path, 50)
    assert draft.alpha is not None
    assert draft.alpha.shape == draft.pixels.shape[:2]
