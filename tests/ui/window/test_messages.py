"""Messages over the canvas: text, buttons, and when they close."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from pisa_desktop.ui.state.views import Action, AlbumView, Message, Tone
from pisa_desktop.ui.window import messages
from pisa_desktop.ui.window.window import Window
from tests.ui.fake_session import FakeSession


def texts(window: Window) -> list[str]:
    return [message.text for message in window.centre.messages.messages()]


def test_a_message_is_shown_with_its_action(window: Window, session: FakeSession) -> None:
    done: list[str] = []
    session.say(
        Message("Saved as wren-2x.jpg.", Tone.GOOD, "saved", (Action("Show in folder", lambda: done.append("shown")),))
    )
    (shown,) = window.centre.messages.strips()
    assert shown.accessibleName() == "Saved as wren-2x.jpg."
    button = shown.findChild(QPushButton)
    assert button is not None
    button.click()
    assert done == ["shown"]
    assert QApplication.activeModalWidget() is None


def test_a_photo_that_cannot_be_opened_changes_nothing(
    window: Window, session: FakeSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[object] = []
    monkeypatch.setattr(window.canvas, "set_picture", shown.append)
    session.say(Message("storm.jpg is damaged: it ends in the middle.", Tone.BAD, "open"))
    assert texts(window) == ["storm.jpg is damaged: it ends in the middle."]
    assert shown == []
    assert QApplication.activeModalWidget() is None


def test_a_message_replaces_an_earlier_one_of_its_topic(window: Window, session: FakeSession) -> None:
    session.say(Message("One.", topic="a"))
    session.say(Message("Other.", topic="b"))
    session.say(Message("Two.", topic="a"))
    assert texts(window) == ["Other.", "Two."]


def test_messages_without_a_topic_are_shown_together(window: Window, session: FakeSession) -> None:
    for number in range(5):
        session.say(Message(f"{number}."))
    assert texts(window) == ["3.", "4."]


def test_a_problem_stays_longer_than_other_messages(window: Window, session: FakeSession) -> None:
    session.say(Message("The disk is full.", Tone.BAD))
    session.say(Message("Saved.", Tone.GOOD))
    session.say(Message("Pasted."))
    assert texts(window) == ["The disk is full.", "Pasted."]


def test_messages_are_at_the_lower_left_and_leave_the_middle_free(window: Window, session: FakeSession) -> None:
    for width, height in ((1440, 900), (1024, 700)):
        window.resize(width, height)
        for _ in range(2):
            session.say(Message("The file storm.jpg is damaged: it ends in the middle. The others are not. " * 2))
        QApplication.processEvents()
        place, canvas = window.centre.messages.geometry(), window.canvas
        assert place.left() == 12
        assert place.bottom() < canvas.overlay.bar.y()
        assert not place.contains(canvas.rect().center())


def test_a_message_leaves_with_its_photo_or_album(window: Window, session: FakeSession) -> None:
    session.say(Message("Saved as wren-2x.jpg.", Tone.GOOD, "export"))
    session.say(Message("300 photos.", topic="offer"))
    session.photo.select(1)
    assert texts(window) == ["300 photos."]
    session.say(Message("The engine did not start.", Tone.BAD, "engine"))
    session.album.view = AlbumView(2, "Rome", (0, 1))
    session.album.changed.emit()
    assert texts(window) == ["The engine did not start."]


def test_closing(window: Window, session: FakeSession) -> None:
    session.say(Message("One.", Tone.BAD))
    session.say(Message("Two.", Tone.BAD))
    first, second = window.centre.messages.strips()
    first.close_button.click()
    assert texts(window) == ["Two."]
    second.close_button.setFocus()
    QTest.keyClick(second.close_button, Qt.Key.Key_Escape)
    assert texts(window) == []
    assert not window.centre.messages.isVisible()


def test_messages_close_after_a_while_unless_they_offer_an_action(
    window: Window, session: FakeSession, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(messages, "STAYS_MS", 30)
    monkeypatch.setattr(messages, "BAD_STAYS_MS", 30)
    retry = Action("Retry", lambda: None)
    session.say(Message("Not saved.", Tone.BAD, actions=(retry,)))
    session.say(Message("Saved.", Tone.GOOD))
    session.say(Message("Damaged.", Tone.BAD))
    qtbot.waitUntil(lambda: texts(window) == ["Not saved."])


def test_a_message_stays_while_the_mouse_is_on_it(
    window: Window, session: FakeSession, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(messages, "STAYS_MS", 30)
    session.say(Message("Read.", Tone.GOOD))
    (shown,) = window.centre.messages.strips()
    place = QPointF(5, 5)
    QApplication.sendEvent(shown, QEnterEvent(place, place, place))
    session.say(Message("Not read.", Tone.GOOD))
    qtbot.waitUntil(lambda: texts(window) == ["Read."])
    QApplication.sendEvent(shown, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: texts(window) == [])


def test_details_are_copied(window: Window, session: FakeSession) -> None:
    session.say(Message("The disk is full.", Tone.BAD, details="errno 28"))
    (shown,) = window.centre.messages.strips()
    button = next(button for button in shown.findChildren(QPushButton) if button.text() == "Copy details")
    button.click()
    assert QGuiApplication.clipboard().text() == "errno 28"


@pytest.mark.parametrize("width", [1440, 1024, 720])
def test_long_sentences_wrap_and_nothing_is_cut(window: Window, session: FakeSession, width: int) -> None:
    window.resize(width, 700)
    long = (
        "Not enough memory for 48 megapixels. Retried with smaller tiles (2 of 3). You can also lower the scale. " * 2
    )
    session.say(Message(long, Tone.BAD, actions=(Action("Lower the scale", lambda: None),), details="x"))
    QApplication.processEvents()
    (shown,) = window.centre.messages.strips()
    assert shown.words.height() >= shown.words.heightForWidth(shown.words.width())
    assert window.centre.messages.geometry().bottom() <= window.centre.height()
    for part in shown.findChildren(QPushButton):
        assert part.width() >= part.minimumSizeHint().width()
        assert shown.rect().contains(part.geometry())


@pytest.mark.parametrize("size", [(1280, 720), (1440, 900)])
def test_buttons_never_break_the_end_of_a_run(window: Window, session: FakeSession, size: tuple[int, int]) -> None:
    window.resize(*size)
    buttons = [Action(words, lambda: None) for words in ("See why", "Retry failed", "Show in folder")]
    session.say(Message("Saved 297 of 300. 3 failed.", Tone.BAD, actions=tuple(buttons)))
    QApplication.processEvents()
    (shown,) = window.centre.messages.strips()
    assert shown.words.heightForWidth(shown.words.width()) < 2 * shown.words.fontMetrics().height()
    tops = [part.mapTo(shown, part.rect().topLeft()).y() for part in shown.findChildren(QPushButton)]
    assert len(tops) == 3
    assert all(top >= shown.words.geometry().bottom() for top in tops)


def test_one_button_is_beside_a_short_sentence(window: Window, session: FakeSession) -> None:
    session.say(Message("Saved 300 of 300.", Tone.GOOD, actions=(Action("Show in folder", lambda: None),)))
    QApplication.processEvents()
    (shown,) = window.centre.messages.strips()
    button = shown.findChild(QPushButton)
    assert button is not None
    assert button.mapTo(shown, button.rect().topLeft()).x() >= shown.words.geometry().right()


def test_no_line_ends_between_a_number_and_its_word(window: Window, session: FakeSession) -> None:
    session.say(Message("Saved 297 of 300. 3 failed.", Tone.BAD))
    (shown,) = window.centre.messages.strips()
    assert shown.words.text() == "Saved 297\u00a0of 300. 3\u00a0failed."


def test_a_short_message_is_narrow(window: Window, session: FakeSession) -> None:
    session.say(Message("Saved.", Tone.GOOD))
    QApplication.processEvents()
    (shown,) = window.centre.messages.strips()
    assert window.centre.messages.width() < 200
    assert shown.words.width() >= shown.words.fontMetrics().horizontalAdvance("Saved.")
