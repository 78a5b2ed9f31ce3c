"""The dialog for a size of one's own: three fields that follow each other."""

import pytest
from pytestqt.qtbot import QtBot

from pisa_desktop.restore.strengths import scaled
from pisa_desktop.ui.dialogs.size import SizeDialog
from pisa_desktop.ui.window.window import Window
from tests.ui.accessibility import check
from tests.ui.dialogs.answers import answer
from tests.ui.fake_session import FakeSession


@pytest.fixture
def dialog(qtbot: QtBot) -> SizeDialog:
    """For a photo of 1024 x 683 at 2x."""
    made = SizeDialog((683, 1024), 2, None)
    qtbot.addWidget(made)
    made.show()
    return made


def fields(dialog: SizeDialog) -> tuple[float, int, int]:
    return dialog.factor.value(), dialog.width_field.value(), dialog.height_field.value()


def test_it_starts_with_the_scale_in_use(dialog: SizeDialog) -> None:
    assert fields(dialog) == (2.0, 2048, 1366)
    assert check(dialog) >= 5


def test_the_sides_follow_the_factor(dialog: SizeDialog) -> None:
    dialog.factor.setValue(2.5)
    assert fields(dialog) == (2.5, 2560, 1708)
    assert dialog.scale == 2.5


@pytest.mark.parametrize(
    ("width", "height", "shown"), [(3000, None, (2.93, 3000, 2001)), (None, 1000, (1.46, 1499, 1000))]
)
def test_a_side_that_was_typed_is_met_exactly(
    dialog: SizeDialog, width: int | None, height: int | None, shown: tuple[float, int, int]
) -> None:
    if width is not None:
        dialog.width_field.setValue(width)
    if height is not None:
        dialog.height_field.setValue(height)
    assert fields(dialog) == shown
    assert scaled((683, 1024), dialog.scale) == (shown[2], shown[1])


def test_nothing_beyond_the_limits_can_be_chosen(dialog: SizeDialog) -> None:
    dialog.width_field.setValue(1_000_000)
    assert fields(dialog) == (8.0, 8192, 5464)
    dialog.height_field.setValue(1)
    assert fields(dialog) == (1.0, 1024, 683)


def test_the_button_and_the_menu_ask_for_it(window: Window, session: FakeSession) -> None:
    def choose(shown: object) -> None:
        assert isinstance(shown, SizeDialog)
        shown.width_field.setValue(3000)
        shown.accept()

    answer(choose)
    window.panel.scale.custom.click()
    (scale,) = session.called("edit.set_scale")[0]
    assert isinstance(scale, float)
    assert scaled((683, 1024), scale) == (2001, 3000)
    answer(lambda shown: shown.reject())
    window.commands.action("scale_custom").trigger()
    assert len(session.called("edit.set_scale")) == 1
