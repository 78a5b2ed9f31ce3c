"""Zoom, pan and fit, tested as properties of all sizes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pisa_desktop.restore.region import Region
from pisa_desktop.ui.canvas.geometry import LARGEST_FIT, LARGEST_ZOOM, Box, View

sides = st.integers(1, 12_000)
sizes = st.tuples(sides, sides)
viewports = st.tuples(st.integers(1, 4000), st.integers(1, 4000))
shares = st.tuples(st.floats(0, 1), st.floats(0, 1))


@st.composite
def views(draw: st.DrawFn) -> View:
    view = View(draw(sizes), draw(viewports))
    if draw(st.booleans()):
        return view
    x, y = draw(shares)
    zoom = draw(st.floats(0.01, LARGEST_ZOOM))
    view = view.zoomed_to(zoom, x * view.viewport[0], y * view.viewport[1])
    if draw(st.booleans()):  # the place stays as it was, and may lie past an edge now
        view = view.of_photo(draw(sizes)).resized(draw(viewports))
    return view


def test_fit_of_a_photo_in_a_window() -> None:
    view = View((4000, 3000), (1000, 900))
    assert view.scale == 0.25
    assert view.box == Box(0, 75, 1000, 750)
    assert view.visible == Region(0, 0, 3000, 4000)


def test_actual_size_shows_the_middle() -> None:
    view = View((4000, 3000), (1000, 900)).zoomed_to(1.0, 500, 450)
    assert view.box == Box(-1500, -1050, 4000, 3000)
    assert view.visible == Region(1050, 1500, 900, 1000)


def test_a_small_photo_is_enlarged_twice_and_no_more() -> None:
    assert View((10, 10), (1000, 900)).scale == LARGEST_FIT == 2.0


def test_the_wheel_stops_at_100_percent() -> None:
    view = View((4000, 3000), (1000, 900)).zoomed_to(0.9, 0, 0)
    assert view.zoomed(1.25, 500, 450).scale == 1.0
    assert view.zoomed_to(1.2, 0, 0).zoomed(1 / 1.25, 500, 450).scale == 1.0
    assert view.zoomed_to(1.0, 0, 0).zoomed(1.25, 500, 450).scale == 1.25


@given(views())
def test_the_view_never_leaves_the_picture(view: View) -> None:
    for origin, extent, room in zip(view.origin, view.extent, view.viewport, strict=True):
        if extent >= room:
            assert room - extent <= origin <= 0
        else:
            assert abs(origin - (room - extent - origin)) <= 1  # centred


@given(views(), shares)
def test_viewport_to_picture_and_back(view: View, share: tuple[float, float]) -> None:
    x, y = share[0] * view.viewport[0], share[1] * view.viewport[1]
    assert view.to_viewport(*view.to_picture(x, y)) == pytest.approx((x, y), abs=1e-6)


@given(views(), st.floats(0.1, 10), shares)
def test_zooming_keeps_the_place_under_the_cursor(view: View, factor: float, share: tuple[float, float]) -> None:
    seen = view.seen
    x, y = seen.left + share[0] * seen.width, seen.top + share[1] * seen.height
    place = view.to_picture(x, y)
    zoomed = view.zoomed(factor, x, y)
    now = zoomed.to_viewport(*place)
    for axis in range(2):
        origin, extent, room = zoomed.origin[axis], zoomed.extent[axis], zoomed.viewport[axis]
        if room - extent < origin < 0:  # not held by an edge
            # The corner lies on a whole pixel, and so does the extent: half a pixel each.
            assert abs(now[axis] - (x, y)[axis]) <= 1.01


@given(views(), st.integers(-500, 500), st.integers(-500, 500))
def test_panning_moves_by_as_much_unless_an_edge_stops_it(view: View, dx: int, dy: int) -> None:
    panned = view.panned(dx, dy)
    assert panned.scale == pytest.approx(view.scale)
    assert panned.extent == view.extent
    for axis, way in enumerate((dx, dy)):
        wanted = view.origin[axis] + way
        room, extent = view.viewport[axis], view.extent[axis]
        inside = max(min(room - extent, 0), min(0, wanted)) if extent >= room else view.origin[axis]
        assert abs(panned.origin[axis] - inside) <= 1


@given(views(), viewports)
def test_resizing_there_and_back_changes_nothing(view: View, viewport: tuple[int, int]) -> None:
    assert view.resized(viewport).resized(view.viewport) == view


@given(views())
def test_the_visible_part_covers_what_is_seen(view: View) -> None:
    visible = view.visible
    width, height = view.picture
    assert Region.whole((height, width)).contains(visible)
    left, top = view.to_picture(view.seen.left, view.seen.top)
    right, bottom = view.to_picture(view.seen.right, view.seen.bottom)
    assert visible.left <= left + 1e-5
    assert visible.top <= top + 1e-5
    assert visible.right >= right - 1e-5
    assert visible.bottom >= bottom - 1e-5


@given(views(), st.sampled_from([2, 4]))
def test_another_scale_keeps_the_same_part_in_sight(view: View, times: int) -> None:
    if view.scale > LARGEST_ZOOM / 2 or view.fit:
        return
    larger = view.of_scale((view.picture[0] * times, view.picture[1] * times))
    assert larger.zoom == pytest.approx(view.zoom / times)
    assert larger.centre == view.centre


def test_another_photo_keeps_zoom_and_place() -> None:
    view = View((4000, 3000), (1000, 900)).zoomed_to(1.0, 500, 450).panned(-200, 100)
    other = view.of_photo((6000, 4000))
    assert (other.zoom, other.centre, other.fit) == (1.0, view.centre, False)


def test_fit_stays_fit() -> None:
    view = View((4000, 3000), (1000, 900))
    assert view.of_photo((100, 4000)).fit
    assert view.of_scale((8000, 6000)).fit
    assert view.resized((300, 300)).fit


@given(views())
def test_the_place_of_the_whole_is_the_whole(view: View) -> None:
    assert view.place(Region.whole(view.picture[::-1])) == view.box


def test_a_picture_that_fits_stays_fitted() -> None:
    view = View((2000, 1000), (500, 400))
    assert view.panned(30, -20) == view
    assert view.zoomed(0.5, 10, 10) == view
    assert view.zoomed(2, 10, 10).zoomed(0.25, 300, 200) == view
    assert not view.zoomed(2, 10, 10).fit
