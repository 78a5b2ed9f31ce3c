"""The dialog for a size of one's own: fields that follow each other, in three units."""

import pytest
from pytestqt.qtbot import QtBot

from pisa_desktop.restore.size import Side, Size, Unit
from pisa_desktop.restore.strengths import scaled
from pisa_desktop.ui.dialogs.size import SizeDialog
from pisa_desktop.ui.window.window import Window
from tests.ui.accessibility import check
from tests.ui.dialogs.answers import answer
from tests.ui.fake_session import FakeSession

PHOTO = (683, 1024)


@pytest.fixture
def dialog(qtbot: QtBot) -> SizeDialog:
    """For a photo of 1024 x 683 at 2x."""
    return shown(qtbot, Size(2))


def shown(qtbot: QtBot, size: Size) -> SizeDialog:
    made = SizeDialog(PHOTO, size, None)
    qtbot.addWidget(made)
    made.show()
    return made


def fields(dialog: SizeDialog) -> tuple[float, int, int, int]:
    return dialog.factor.value(), *(dialog.pixels[side].value() for side in Side)  # type: ignore[return-value]


def test_it_starts_with_the_size_in_use(dialog: SizeDialog, qtbot: QtBot) -> None:
    assert fields(dialog) == (2.0, 2048, 2048, 1366)
    assert dialog.factor.isVisible()
    assert not dialog.pixels[Side.LONG].isVisible()
    assert check(dialog) >= 9
    on_paper = shown(qtbot, Size.parse("height=12cm@250"))
    assert not on_paper.factor.isVisible()
    assert on_paper.units.buttons[Unit.CENTIMETRES].isChecked()
    assert (on_paper.paper[Side.HEIGHT].value(), on_paper.paper[Side.WIDTH].value()) == (12, 17.99)
    assert on_paper.resolution.value() == 250


def test_the_sides_follow_the_factor(dialog: SizeDialog) -> None:
    dialog.factor.setValue(2.5)
    assert fields(dialog) == (2.5, 2560, 2560, 1708)
    assert dialog.size_chosen == Size(2.5)
    assert "2560 \u00d7 1708 pixels, 2.50\u00d7" in dialog.outcome.text()


@pytest.mark.parametrize(
    ("side", "pixels", "shown"),
    [
        (Side.WIDTH, 3000, (2.93, 3000, 3000, 2001)),
        (Side.LONG, 3000, (2.93, 3000, 3000, 2001)),
        (Side.HEIGHT, 1000, (1.46, 1499, 1499, 1000)),
    ],
)
def test_a_side_that_was_typed_is_met_exactly(
    dialog: SizeDialog, side: Side, pixels: int, shown: tuple[float, int, int, int]
) -> None:
    dialog.units.buttons[Unit.PIXELS].click()
    dialog.pixels[side].setValue(pixels)
    assert fields(dialog) == shown
    assert dialog.size_chosen == Size(pixels, Unit.PIXELS, side)
    assert scaled(PHOTO, dialog.size_chosen.scale(PHOTO)) == (shown[3], shown[2])


def test_a_size_on_paper_and_its_resolution(dialog: SizeDialog) -> None:
    dialog.units.buttons[Unit.CENTIMETRES].click()
    assert dialog.size_chosen.resolution(PHOTO) == 300
    assert scaled(PHOTO, dialog.size_chosen.scale(PHOTO)) == (1366, 2048), "the size so far, until one is typed"
    dialog.paper[Side.WIDTH].setValue(30)
    assert str(dialog.size_chosen) == "width=30cm@300"
    assert (dialog.paper[Side.HEIGHT].value(), fields(dialog)[1:]) == (20.01, (3543, 3543, 2363))
    dialog.resolution.setValue(200)
    assert str(dialog.size_chosen) == "width=30cm@200", "it stays as large on paper"
    dialog.resolution.setValue(1200)
    assert scaled(PHOTO, dialog.size_chosen.scale(PHOTO)) == (5464, 8192), "as large as the photo has pixels for"
    assert dialog.size_chosen.is_met(PHOTO)


def test_nothing_beyond_the_limits_can_be_chosen(dialog: SizeDialog) -> None:
    dialog.pixels[Side.WIDTH].setValue(1_000_000)
    assert fields(dialog) == (8.0, 8192, 8192, 5464)
    dialog.pixels[Side.HEIGHT].setValue(1)
    assert fields(dialog) == (1.0, 1024, 1024, 683)


def test_the_button_and_the_menu_ask_for_it(window: Window, session: FakeSession) -> None:
    def choose(shown: object) -> None:
        assert isinstance(shown, SizeDialog)
        shown.pixels[Side.WIDTH].setValue(3000)
        shown.accept()

    answer(choose)
    window.panel.scale.custom.click()
    assert session.called("edit.set_size") == [(Size(3000, Unit.PIXELS, Side.WIDTH),)]
    answer(lambda shown: shown.reject())
    window.commands.action("scale_custom").trigger()
    assert len(session.called("edit.set_size")) == 1
