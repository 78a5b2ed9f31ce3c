"""The canvas: what is painted in each mode and at each strength, and what it reports about itself."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from pisa_desktop.restore.region import Region
from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.ui.canvas.modes import Mode
from pisa_desktop.ui.canvas.overlay.mode_bar import ModeBar
from pisa_desktop.ui.canvas.overlay.split_handle import Handle
from pisa_desktop.ui.canvas.panes import GRID, panes
from pisa_desktop.ui.state.views import Stage, ViewState
from tests.ui.canvas.conftest import Heard, Screen
from tests.ui.canvas.pictures import DARK, LIGHT, arrays_of, blended, checkerboard, flat, noise, pair, quarters, view_of


@pytest.mark.parametrize("share", [0.25, 0.5, 0.75])
@pytest.mark.parametrize("mode", [Mode.SPLIT, Mode.SPLIT_HORIZONTAL])
@pytest.mark.parametrize("scale", [1, 2, 4])
def test_the_same_place_in_both_halves(screen: Screen, share: float, mode: Mode, scale: int) -> None:
    small, large = quarters(600 // scale, 800 // scale), quarters(600, 800)
    screen.show(view_of(small, large))
    screen.canvas.set_mode(mode)
    screen.canvas.set_handle(share)
    screen.settle()
    split = screen.pixels()
    screen.canvas.set_mode(Mode.SINGLE)
    screen.settle()
    single = screen.pixels()
    rows, columns = np.indices(single.shape[:2])
    # Away from the borders of the four colours, where enlarging a smaller original is allowed to blur.
    inside = (abs(rows - 150) > 3) & (abs(columns - 200) > 3)
    assert np.abs(split.astype(int) - single)[inside].max() <= 3


def test_split_shows_both_sides(screen: Screen) -> None:
    screen.show(pair())
    screen.canvas.set_handle(0.25)
    seen = screen.pixels()
    assert (seen[:, :100] == DARK).all()
    assert (seen[:, 100:] == LIGHT).all()


def test_split_horizontal_shows_both_sides(screen: Screen) -> None:
    screen.show(pair())
    screen.canvas.set_mode(Mode.SPLIT_HORIZONTAL)
    screen.canvas.set_handle(0.75)
    seen = screen.pixels()
    assert (seen[:225] == DARK).all()
    assert (seen[225:] == LIGHT).all()


def test_side_by_side_shows_the_same_part_twice(screen: Screen) -> None:
    screen.show(view_of(quarters(600, 800), quarters(600, 800)))
    screen.canvas.set_mode(Mode.SIDE)
    screen.canvas.navigation.actual_size()
    seen = screen.pixels()
    assert (seen[:, :199] == seen[:, 201:]).all()
    assert len(np.unique(seen[:, :199].reshape(-1, 3), axis=0)) == 4


def test_difference_is_amplified(screen: Screen) -> None:
    screen.show(view_of(flat(300, 400, (10, 20, 30)), flat(300, 400, (13, 20, 20))))
    screen.canvas.set_mode(Mode.DIFFERENCE)
    screen.canvas.set_gain(5)
    assert (screen.pixels() == (15, 0, 50)).all()
    screen.canvas.set_gain(16)
    assert (screen.pixels() == (48, 0, 160)).all()


def test_blink_alternates(screen: Screen, qtbot: QtBot) -> None:
    screen.show(pair())
    screen.canvas.set_mode(Mode.BLINK)
    assert (screen.pixels() == LIGHT).all()
    qtbot.waitUntil(lambda: bool((screen.pixels() == DARK).all()))
    qtbot.waitUntil(lambda: bool((screen.pixels() == LIGHT).all()))


def test_the_grid_blends_nine_strengths(screen: Screen) -> None:
    arrays = arrays_of(96, 128)
    screen.show(view_of(arrays.reference, arrays=(arrays,)))
    screen.canvas.set_mode(Mode.GRID)
    screen.canvas.navigation.actual_size()
    screen.settle()
    seen = screen.pixels()
    for pane, strengths in zip(panes(Mode.GRID, (400, 300)), GRID, strict=True):
        cell = seen[pane.top : pane.bottom, pane.left : pane.right]
        exact = blended(arrays, strengths)
        left, top = (pane.width - 128) // 2, (pane.height - 96) // 2
        found = cell[top : top + 96, left : left + 128] if left >= 0 else cell[top : top + 96]
        assert found.shape == (96, 128, 3)
        assert np.abs(found - np.clip(exact, 0, 255)).max() <= 0.51


def test_the_detail_map_tints_what_was_added_and_removed(screen: Screen) -> None:
    reference = flat(300, 400, (128, 128, 128))
    added, removed = np.zeros((2, 300, 400, 3), np.float16)
    added[:, :200], removed[:, 200:] = 0.2, 0.2
    arrays = replace(arrays_of(300, 400), reference=reference, e_full=-added + removed, e_pix=removed)
    screen.show(view_of(reference, arrays=(arrays,)))
    screen.canvas.set_mode(Mode.DETAIL_MAP)
    screen.canvas.navigation.actual_size()
    seen = screen.pixels().astype(int)
    assert (seen[150, 50, 0] > seen[150, 50, 2] + 50).all()  # orange
    assert (seen[150, 350, 2] > seen[150, 350, 0] + 50).all()  # blue


def test_pixels_are_squares_at_large_zoom(screen: Screen) -> None:
    arrays, at = arrays_of(300, 400), Strengths(0.8, 0.3)
    exact = np.rint(np.clip(blended(arrays, at), 0, 255)).astype(np.uint8)
    screen.canvas.set_strengths(at)
    screen.canvas.set_mode(Mode.SINGLE)
    for picture in (view_of(exact), view_of(arrays.reference, arrays=(arrays,)), view_of(arrays.reference, exact, at)):
        screen.show(picture)
        screen.canvas.set_state(ViewState(10.0, 0.5, 0.5, "single"))
        screen.settle()
        squares = exact[135:165, 180:220].repeat(10, axis=0).repeat(10, axis=1)
        assert np.abs(screen.pixels().astype(int) - squares).max() <= 1


def test_the_original_is_stretched_smoothly_or_as_squares(screen: Screen) -> None:
    board = checkerboard(150, 200)
    screen.show(view_of(board, output=(300, 400)))
    screen.settle()
    assert len(np.unique(screen.pixels())) > 2
    screen.canvas.set_nearest(True)
    assert np.array_equal(screen.pixels(), board.repeat(2, axis=0).repeat(2, axis=1))


def test_without_a_result_only_the_photo_is_shown(screen: Screen) -> None:
    screen.show(view_of(flat(300, 400, DARK)))
    assert (screen.pixels() == DARK).all()
    assert not screen.widget(Handle, "splitHandle").isVisible()
    assert not screen.widget(ModeBar, "modeBar").isVisible()
    assert screen.widget(QPushButton, "zoom").text() == "100 %"


# ---- Strengths --------------------------------------------------------------------------------------------------


def test_the_exact_picture_shows_where_strengths_agree(screen: Screen) -> None:
    arrays, at = arrays_of(300, 400), Strengths(0.8, 0.3)
    after = flat(300, 400, LIGHT)
    screen.show(view_of(arrays.reference, after, at, (arrays,)))
    screen.canvas.set_mode(Mode.SINGLE)
    screen.canvas.set_strengths(at)
    assert (screen.pixels() == LIGHT).all()
    screen.canvas.set_strengths(Strengths(0.8, 0.35))
    exact = np.clip(blended(arrays, Strengths(0.8, 0.35)), 0, 255)
    assert np.abs(screen.pixels() - exact).max() <= 0.51


def test_old_strengths_never_show_outside_the_slider_arrays(screen: Screen) -> None:
    arrays = arrays_of(100, 100, region=Region(50, 60, 100, 100))
    screen.show(view_of(flat(300, 400, DARK), flat(300, 400, LIGHT), Strengths(1, 1), (arrays,)))
    screen.canvas.set_mode(Mode.SINGLE)
    screen.canvas.set_strengths(Strengths(0.5, 1.0))
    seen = screen.pixels()
    inside = np.zeros((300, 400), bool)
    inside[50:150, 60:160] = True
    assert (seen[~inside] == DARK).all()
    exact = np.clip(blended(arrays, Strengths(0.5, 1.0)), 0, 255)
    assert np.abs(seen[50:150, 60:160] - exact).max() <= 0.51


def test_fine_parts_lie_over_coarse_ones(screen: Screen) -> None:
    coarse, fine = (
        arrays_of(75, 100, region=Region(0, 0, 300, 400)),
        arrays_of(100, 100, region=Region(50, 60, 100, 100)),
    )
    screen.show(view_of(flat(300, 400, DARK), arrays=(coarse, fine)))
    screen.canvas.set_mode(Mode.SINGLE)
    screen.canvas.set_strengths(Strengths(0.5, 1.0))
    seen = screen.pixels()
    exact = np.clip(blended(fine, Strengths(0.5, 1.0)), 0, 255)
    assert np.abs(seen[50:150, 60:160] - exact).max() <= 0.51
    assert not (seen[200:] == DARK).all(axis=2).any()


def test_without_e_pix_the_last_picture_stays(screen: Screen) -> None:
    arrays = arrays_of(300, 400, pix=False)
    screen.show(view_of(arrays.reference, flat(300, 400, LIGHT), Strengths(1, 1), (arrays,)))
    screen.canvas.set_mode(Mode.SINGLE)
    screen.canvas.set_strengths(Strengths(0.5, 1.0))
    assert (screen.pixels() == LIGHT).all()
    screen.canvas.set_strengths(Strengths(0.5, 0.5))
    assert not (screen.pixels() == LIGHT).all(axis=2).any()


def test_a_result_for_another_scale_stays_until_the_next(screen: Screen) -> None:
    arrays = arrays_of(300, 400)
    old = replace(
        view_of(arrays.reference, flat(600, 800, LIGHT), Strengths(1, 1), output=(300, 400)), stage=Stage.OUTDATED
    )
    screen.show(old)
    screen.canvas.set_mode(Mode.SINGLE)
    screen.canvas.set_strengths(Strengths(0.2, 0.4))
    screen.settle()
    assert (screen.pixels() == LIGHT).all()


def test_40_moves_of_a_slider_are_at_least_25_frames(screen: Screen, qtbot: QtBot) -> None:
    arrays = arrays_of(600, 800)
    screen.show(view_of(arrays.reference, arrays=(arrays,)))
    frames = set()
    for step in range(40):
        screen.canvas.set_strengths(Strengths(1.0, step / 40))
        frames.add(screen.pixels().tobytes())
    assert len(frames) >= 25
    screen.settle()
    screen.canvas.set_mode(Mode.SINGLE)
    screen.canvas.navigation.actual_size()
    exact = np.clip(blended(arrays, Strengths(1.0, 39 / 40)), 0, 255)[150:450, 200:600]
    assert np.abs(screen.pixels() - exact).max() <= 0.51


@pytest.mark.parametrize("zoom", [0.37, 1.0, 1.7, 4.0])
def test_the_exact_picture_replaces_the_blend_without_a_jump(screen: Screen, zoom: float) -> None:
    arrays, at = arrays_of(600, 800), Strengths(0.8, 0.3)
    # Smooth pictures: a screen of noise has no edges to compare.
    smooth = np.cumsum(np.cumsum(arrays.e_full[::40, ::40].astype(np.float32), 0), 1).repeat(40, 0).repeat(40, 1)
    nothing = np.zeros((600, 800, 3), np.float16)
    arrays = replace(arrays, reference=quarters(600, 800), e_full=(smooth * 0.02).astype(np.float16), e_pix=nothing)
    after = np.rint(np.clip(blended(arrays, at), 0, 255)).astype(np.uint8)
    screen.show(view_of(arrays.reference, None, at, (arrays,), output=(600, 800)))
    screen.canvas.set_mode(Mode.SINGLE)
    screen.canvas.set_state(ViewState(zoom, 0.45, 0.55, "single"))
    screen.canvas.set_strengths(at)
    screen.settle()
    blend = screen.pixels().astype(int)
    screen.show(view_of(arrays.reference, after, at, (arrays,)))
    first = screen.pixels().astype(int)
    screen.settle()
    last = screen.pixels().astype(int)
    assert np.abs(first - blend).max() <= 2
    assert np.abs(last - blend).max() <= 2


# ---- Zoom and place ---------------------------------------------------------------------------------------------


def test_zoom_and_place_stay(screen: Screen) -> None:
    screen.show(view_of(noise(600, 800), noise(600, 800)))
    screen.canvas.set_state(ViewState(2.0, 0.3, 0.6, "split", 0.4))
    state = screen.canvas.state
    for mode in Mode:
        screen.canvas.set_mode(mode)
        assert screen.canvas.state.zoom == 2.0
    screen.canvas.set_mode(Mode.SPLIT)
    screen.canvas.set_strengths(Strengths(0.5, 0.5))
    screen.show(view_of(noise(900, 700), noise(900, 700), item=2))
    assert screen.canvas.state == state
    screen.show(view_of(noise(450, 350), noise(1800, 1400), item=2))
    assert screen.canvas.state == replace(state, zoom=1.0)  # twice the pixels, the same part in sight


@pytest.mark.parametrize("state", [ViewState(0.0, 0.5, 0.5), ViewState(0.5, 0.3, 0.6)])
def test_a_grid_starts_at_100_percent_on_the_middle_of_what_was_seen(screen: Screen, state: ViewState) -> None:
    screen.show(view_of(noise(1200, 1600), noise(1200, 1600)))
    screen.canvas.set_state(state)
    for mode in (Mode.GRID, Mode.CONDITIONS):
        screen.canvas.set_mode(mode)
        now = screen.canvas.state
        assert now.zoom == 1.0
        assert (now.x, now.y) == pytest.approx((state.x, state.y), abs=0.01)  # whole pixels of small panes
    screen.canvas.set_mode(Mode.SPLIT)
    now = screen.canvas.state
    assert now.zoom == state.zoom
    assert (now.x, now.y) == pytest.approx((state.x, state.y), abs=0.01)


def test_a_zoom_chosen_in_the_grid_stays(screen: Screen) -> None:
    screen.show(view_of(noise(1200, 1600), noise(1200, 1600)))
    screen.canvas.set_mode(Mode.GRID)
    screen.canvas.navigation.zoom_in()
    zoom = screen.canvas.state.zoom
    assert zoom > 1
    screen.canvas.set_mode(Mode.SPLIT)
    assert screen.canvas.state.zoom == zoom


def test_the_visible_region_is_in_output_pixels(screen: Screen, heard: Heard) -> None:
    regions, zooms = heard(screen.canvas.visible_changed), heard(screen.canvas.zoom_changed)
    screen.show(view_of(noise(600, 800), noise(1200, 1600)))
    assert regions[-1] == Region(0, 0, 1200, 1600)
    screen.canvas.navigation.actual_size()
    assert regions[-1] == Region(450, 600, 300, 400)
    assert zooms[-1] == 1.0
    count = len(regions)
    screen.canvas.navigation.actual_size()
    assert len(regions) == count


def test_an_unknown_mode_becomes_split(screen: Screen) -> None:
    screen.canvas.set_state(ViewState(mode="hologram"))
    assert screen.canvas.mode is Mode.SPLIT


def test_large_pictures_are_prepared_in_a_thread(screen: Screen, qtbot: QtBot) -> None:
    small, large = view_of(flat(300, 400, DARK)), view_of(flat(1800, 2400, LIGHT), item=2)
    screen.show(small)
    screen.canvas.set_picture(large)
    assert screen.canvas.shown is small  # the last picture stays
    qtbot.waitUntil(lambda: screen.canvas.shown is large)


def test_a_result_arrives_while_the_slider_keeps_moving(screen: Screen, qtbot: QtBot) -> None:
    before, after = flat(300, 400, DARK), flat(1800, 2400, LIGHT)
    screen.show(view_of(before))
    for i in range(500):
        picture = view_of(before, after, Strengths(1, i / 500))
        screen.canvas.set_picture(picture)
        qtbot.wait(1)
        if screen.canvas.shown.after is after:
            break
    assert screen.canvas.shown.after is after
    screen.settle()
    assert screen.canvas.shown is picture


def test_the_newest_picture_wins(screen: Screen, qtbot: QtBot) -> None:
    large, newest = view_of(flat(1800, 2400, LIGHT)), view_of(flat(300, 400, DARK), item=2)
    screen.canvas.set_picture(large)
    screen.canvas.set_picture(newest)
    screen.settle()
    assert screen.canvas.shown is newest


@pytest.mark.parametrize("mode", [Mode.SIDE, Mode.GRID])
def test_a_photo_without_a_result_fills_the_canvas(screen: Screen, mode: Mode) -> None:
    screen.canvas.set_mode(mode)
    screen.show(view_of(flat(300, 400, (90, 90, 90))))
    screen.settle()
    assert (screen.pixels() == 90).all()
    screen.show(view_of(flat(300, 400, (90, 90, 90)), flat(300, 400, (90, 90, 90))))
    assert screen.canvas.view.viewport[0] < 400
    screen.show(view_of(flat(300, 400, (90, 90, 90)), item=2))
    assert screen.canvas.view.viewport == (400, 300)
