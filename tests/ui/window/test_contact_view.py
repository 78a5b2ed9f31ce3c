"""The contact view: a grid of the album, filtered and sorted, from which photos are opened."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from pisa_desktop.album.items import Badge, SortBy
from pisa_desktop.ui.window.photos.contact_view import ContactView
from pisa_desktop.ui.window.window import Window
from tests.ui.conftest import Press
from tests.ui.fake_session import FakeSession


@pytest.fixture
def contacts(window: Window) -> ContactView:
    """The view in place of the canvas."""
    window.show_contacts(True)
    QApplication.processEvents()
    return window.contacts


def place_of(contacts: ContactView, row: int) -> QPoint:
    return contacts.list.visualRect(contacts.list.photos.index(row)).center()


def shown(contacts: ContactView) -> list[int]:
    """Return the photos in the grid."""
    return [contacts.list.photos.item_at(row) for row in range(contacts.list.photos.rowCount())]


def offered(contacts: ContactView) -> list[str]:
    """Return the texts of the filters."""
    return [button.text() for button in contacts.filters() if button.isVisible()]


def choose(contacts: ContactView, text: str) -> None:
    """Click on a filter."""
    next(button for button in contacts.filters() if button.text() == text).click()


def test_its_key_shows_it_in_place_of_the_canvas(window: Window, press: Press) -> None:
    press("V")
    QApplication.processEvents()
    assert window.filmstrip.height() == window.filmstrip.header.height()
    assert (window.contacts.isVisible(), window.canvas.isVisible()) == (True, False)
    assert (window.filmstrip.list.isVisible(), window.filmstrip.header.isVisible()) == (False, True)
    assert window.contacts.list.hasFocus()
    press("V")
    assert (window.contacts.isVisible(), window.canvas.isVisible()) == (False, True)
    assert window.filmstrip.list.isVisible()
    assert window.canvas.hasFocus()


def test_arrow_keys_choose_a_photo_and_enter_opens_it(
    contacts: ContactView, window: Window, session: FakeSession
) -> None:
    QTest.keyClick(contacts.list, Qt.Key.Key_Right)
    QTest.keyClick(contacts.list, Qt.Key.Key_Right)
    assert session.photo.current == 2
    assert contacts.isVisible()
    QTest.keyClick(contacts.list, Qt.Key.Key_Return)
    assert not contacts.isVisible()
    assert window.canvas.isVisible()
    assert session.photo.current == 2


def test_a_double_click_opens_a_photo(contacts: ContactView, session: FakeSession) -> None:
    QTest.mouseDClick(contacts.list.viewport(), Qt.MouseButton.LeftButton, pos=place_of(contacts, 3))
    assert session.photo.current == 3
    assert not contacts.isVisible()


@pytest.mark.parametrize("key", ["Esc", "Y"])
def test_it_is_left_with_esc_or_for_a_compare_mode(contacts: ContactView, press: Press, key: str) -> None:
    press(key)
    assert not contacts.isVisible()


def test_an_emptied_album_shows_the_canvas_again(contacts: ContactView, window: Window, session: FakeSession) -> None:
    session.fill([])
    assert not contacts.isVisible()
    assert window.canvas.isVisible()


def test_filters_count_and_choose_states(contacts: ContactView, session: FakeSession) -> None:
    assert offered(contacts) == ["All 4", "To do 1", "Not saved yet 1", "Saved 1", "Failed 1"]
    choose(contacts, "Failed 1")
    assert shown(contacts) == [2]
    choose(contacts, "All 4")
    assert shown(contacts) == [0, 1, 2, 3]


def test_a_filter_follows_what_changes(contacts: ContactView, session: FakeSession, qtbot: QtBot) -> None:
    choose(contacts, "To do 1")
    session.change_item(3, badge=Badge.SAVED)
    qtbot.waitUntil(lambda: shown(contacts) == [])
    assert contacts.nothing.isVisible()
    assert offered(contacts) == ["All 4", "To do 0", "Not saved yet 1", "Saved 2", "Failed 1"]
    choose(contacts, "Saved 2")
    assert shown(contacts) == [0, 3]


def test_several_are_selected_for_the_commands(contacts: ContactView, window: Window, session: FakeSession) -> None:
    for row in (1, 3):
        QTest.mouseClick(
            contacts.list.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.ControlModifier,
            place_of(contacts, row),
        )
    window.commands.action("remove").trigger()
    assert session.called("edit.remove") == [((0, 1, 3),)]


def test_the_selection_goes_along(contacts: ContactView, window: Window, press: Press) -> None:
    contacts.list.selectAll()
    press("V")
    assert window.filmstrip.list.selected() == (0, 1, 2, 3)
    window.filmstrip.list.select((1, 2))
    press("V")
    assert contacts.list.selected() == (1, 2)


def test_the_album_is_sorted_from_its_menu(contacts: ContactView, window: Window, session: FakeSession) -> None:
    assert contacts.sort_button.text() == "Sort..."
    contacts.sort_button.click()
    (menu,) = [menu for menu in contacts.findChildren(QMenu) if menu.isVisible()]
    names = [action.text().replace("&", "") for action in menu.actions()]
    assert names == ["Name", "Date taken", "File size", "State", "Folder", "Last modified", "Order added"]
    menu.actions()[1].trigger()
    menu.close()
    assert session.called("order.sort") == [(SortBy.TAKEN,)]
    assert contacts.sort_button.text() == "Sorted by date taken"
    window.commands.refresh()
    assert [window.commands.action(f"sort_{by}").isChecked() for by in ("taken", "name")] == [True, False]


def test_names_and_states_are_written_and_whole_photos_drawn(contacts: ContactView, session: FakeSession) -> None:
    """A wide photo leaves the tile free above and below it."""
    wide = QImage(200, 40, QImage.Format.Format_RGB32)
    wide.fill(QColor("#336699"))
    session.album.thumbnails[3] = wide
    session.change_item(3)
    QApplication.processEvents()
    place = contacts.list.visualRect(contacts.list.photos.index(3))
    cell = contacts.list.viewport().grab(place).toImage()
    middle = contacts.list.cell.picture.height() // 2
    assert cell.pixelColor(cell.width() // 2, middle) == QColor("#336699")
    assert cell.pixelColor(cell.width() // 2, middle // 3) == QColor("#242528")
    lines = [
        {cell.pixelColor(x, y).name() for x in range(cell.width()) for y in range(top, top + 14)}
        for top in (contacts.list.cell.picture.height() + 7, contacts.list.cell.picture.height() + 24)
    ]
    assert len(lines[0]) > 3
    assert len(lines[1]) > 3
    assert "#e8e8ea" in lines[0]
    assert "#e8e8ea" not in lines[1]


def test_page_keys_scroll_the_grid(contacts: ContactView, session: FakeSession, press: Press) -> None:
    session.fill([f"{i}.jpg" for i in range(500)])
    QApplication.processEvents()
    press("PgDown")
    assert (session.photo.current or 0) > 4
    assert session.called("photo.select_next") == []
    press("End")
    assert session.photo.current == 499


def test_columns_fill_the_width(contacts: ContactView) -> None:
    width, cell = contacts.list.viewport().width(), contacts.list.cell.size.width()
    assert cell >= 200
    assert width - cell < width // cell * cell <= width


def test_ten_thousand_photos_ask_for_few_thumbnails(contacts: ContactView, session: FakeSession) -> None:
    asked: set[int] = set()
    session.album.thumbnail = lambda item, original=False: asked.add(item)  # type: ignore[method-assign]
    session.fill([f"{i}.jpg" for i in range(10_000)])
    QApplication.processEvents()
    contacts.list.scrollToTop()
    contacts.grab()
    contacts.list.scrollToBottom()
    contacts.grab()
    assert {0, 9_999} <= asked
    assert len(asked) < 100
