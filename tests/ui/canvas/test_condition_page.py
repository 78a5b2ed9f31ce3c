"""The grid's second page: Sharp, Soft and Worn side by side."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from pisa_desktop.photo.photo import Pixels
from pisa_desktop.restore.condition import Condition
from pisa_desktop.restore.region import Region
from pisa_desktop.ui.canvas.modes import Mode
from pisa_desktop.ui.canvas.overlay.chips import ChipButton
from pisa_desktop.ui.canvas.overlay.grid_cell import ConditionCell
from pisa_desktop.ui.state.views import ConditionsView, Patch, PictureView, Stage
from tests.ui.canvas.conftest import Heard, Screen
from tests.ui.canvas.pictures import DARK, DEFAULT, LIGHT, flat, pair

RED, BLUE = (200, 40, 40), (40, 40, 200)
PANES = {Condition.SHARP: 66, Condition.SOFT: 200, Condition.WORN: 334}
"""A column in the middle of each pane of a canvas of 400x300."""


def part(colour: tuple[int, int, int], region: Region) -> PictureView:
    """A computed part of the output of 300x400."""
    patch = Patch(region, flat(region.height, region.width, colour))
    return PictureView(1, output=(300, 400), stage=Stage.PREVIEW, after_strengths=DEFAULT, patch=patch, exact=True)


def colour_at(screen: Screen, condition: Condition, row: int = 150) -> tuple[int, ...]:
    shown: Pixels = screen.pixels()
    return tuple(int(value) for value in np.asarray(shown[row, PANES[condition]]))


def cell(screen: Screen, condition: Condition) -> ConditionCell:
    return screen.widget(ConditionCell, f"cell-{condition}")


@pytest.fixture
def page(screen: Screen) -> Screen:
    """The second page; Soft is in use, Sharp and a part of Worn have been computed."""
    screen.show(pair())
    screen.canvas.set_mode(Mode.CONDITIONS)
    pictures = {
        Condition.SHARP: part(RED, Region(0, 0, 300, 400)),
        Condition.WORN: part(BLUE, Region(100, 100, 100, 200)),
    }
    screen.canvas.set_conditions(ConditionsView(Condition.SOFT, Condition.SHARP, pictures))
    screen.settle()
    return screen


def test_each_pane_shows_its_condition(page: Screen) -> None:
    assert colour_at(page, Condition.SHARP) == RED
    assert colour_at(page, Condition.SOFT) == LIGHT, "the current result"
    assert colour_at(page, Condition.WORN) == BLUE
    assert colour_at(page, Condition.WORN, row=90) == DARK, "the photo, where nothing has been computed"
    page.canvas.show_original(True)
    assert {colour_at(page, condition) for condition in Condition} == {DARK}


def test_a_pane_that_is_being_computed_shows_the_photo_and_says_so(page: Screen) -> None:
    waiting = frozenset({Condition.WORN})
    page.canvas.set_conditions(ConditionsView(Condition.SOFT, None, {}, waiting))
    assert colour_at(page, Condition.WORN) == DARK
    assert cell(page, Condition.WORN).accessibleName() == "Worn, computing..."
    middle = ConditionsView(Condition.SOFT, None, {Condition.WORN: part(BLUE, Region(100, 100, 9, 9))}, middle=True)
    page.canvas.set_conditions(middle)
    assert cell(page, Condition.WORN).accessibleName() == "Worn (the middle; zoom in for more)"
    assert cell(page, Condition.SOFT).accessibleName() == "Soft"


def test_the_condition_in_use_and_the_choice_of_auto_are_marked(page: Screen) -> None:
    cells = [cell(page, condition) for condition in Condition]
    assert [each.isVisible() for each in cells] == [True, True, True]
    assert [each.accessibleName() for each in cells] == ["Sharp: Auto's choice", "Soft", "Worn"]
    assert [each.isChecked() for each in cells] == [False, True, False]
    assert "half its size" in cells[1].accessibleDescription()


def test_a_pane_is_chosen_by_mouse_and_keyboard(page: Screen, heard: Heard) -> None:
    chosen = heard(page.canvas.condition_chosen)
    QTest.mouseClick(page.canvas, Qt.MouseButton.LeftButton, pos=QPoint(PANES[Condition.WORN], 150))
    cell(page, Condition.SHARP).setFocus()
    QTest.keyClick(cell(page, Condition.SHARP), Qt.Key.Key_Return)
    QTest.keyClick(cell(page, Condition.SHARP), Qt.Key.Key_Space)
    assert chosen == [Condition.WORN, Condition.SHARP, Condition.SHARP]


def test_the_page_is_turned_by_its_bar_and_by_grid_pressed_again(screen: Screen) -> None:
    screen.show(pair())
    strengths, conditions = (screen.widget(ChipButton, f"page-{mode}") for mode in ("grid", "conditions"))
    assert not conditions.isVisible()
    grid = screen.widget(ChipButton, "mode-grid")
    for mode in (Mode.GRID, Mode.CONDITIONS, Mode.GRID):
        QTest.mouseClick(grid, Qt.MouseButton.LeftButton)
        assert screen.canvas.mode is mode
        assert grid.isChecked()
        assert (strengths.isChecked(), conditions.isChecked()) == (mode is Mode.GRID, mode is Mode.CONDITIONS)
    assert "Shift+G" in conditions.toolTip()
    for button, page in ((conditions, "conditions"), (strengths, "grid")):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert screen.canvas.state.mode == page
    screen.canvas.set_mode(Mode.SPLIT)
    assert not strengths.isVisible()
