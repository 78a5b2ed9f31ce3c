"""The album's run in the window: header, menu, dialogs and messages."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from pisa_desktop.album.items import SortBy
from pisa_desktop.files import Exists
from pisa_desktop.photo.formats import OutputFormat, OutputOptions
from pisa_desktop.restore.strengths import Strengths
from pisa_desktop.ui.dialogs.album import AlbumDialog
from pisa_desktop.ui.dialogs.reasons import ReasonsDialog
from pisa_desktop.ui.state.views import AlbumForecast, AlbumOptions, RunState, RunView
from pisa_desktop.ui.window.window import Window
from tests.ui.conftest import Press
from tests.ui.dialogs.answers import answer
from tests.ui.fake_session import FakeSession

RUNNING = RunView(RunState.RUNNING, "2 of 4 \u00b7 12 a minute", 0.25, waiting=3, running_album=1)


def offered(window: Window) -> list[str]:
    """Return the texts of the header's visible buttons."""
    return [button.text() for button in window.filmstrip.header.findChildren(QPushButton) if button.isVisible()]


@pytest.mark.parametrize(
    ("run", "buttons"),
    [
        (RunView(startable=4), ["Enhance all..."]),
        (RunView(), []),
        (RunView(startable=1, failed=1, changed=2), ["See why", "Retry failed", "Export again", "Enhance all..."]),
        (RUNNING, ["Stop after this photo", "Pause"]),
        (RunView(RunState.STOPPING, running_album=1), ["Pause", "Resume"]),
        (RunView(RunState.PAUSED, "Paused", 0.5, waiting=2), ["Resume"]),
        (RunView(RunState.ELSEWHERE, "Rome: 3 of 9", startable=4, running_album=2), []),
    ],
)
def test_the_header_offers_what_can_be_done(
    window: Window, session: FakeSession, run: RunView, buttons: list[str]
) -> None:
    session.set_run(run)
    assert offered(window) == buttons


def test_an_album_of_one_needs_no_buttons(window: Window, session: FakeSession) -> None:
    session.fill(["wren.jpg"])
    session.set_run(RunView(startable=1, changed=1))
    assert offered(window) == []
    session.set_run(RUNNING)
    assert offered(window) == ["Stop after this photo", "Pause"]


def test_the_header_shows_the_progress_of_the_run(window: Window, session: FakeSession) -> None:
    header = window.filmstrip.header
    session.set_run(RUNNING)
    assert header.counts.whole() == "2 of 4 \u00b7 12 a minute"
    line = [header.grab().toImage().pixelColor(x, 0) for x in (2, header.width() - 3)]
    assert (line[0], line[1] == line[0]) == (QColor("#e0a458"), False)
    session.set_run(RunView(startable=1))
    assert header.counts.whole().startswith("4 photos")


def test_menu_commands_reach_the_session(window: Window, session: FakeSession, press: Press) -> None:
    session.set_run(RUNNING)
    press("Ctrl+Shift+P")
    window.commands.action("stop_after").trigger()
    window.commands.action("do_next").trigger()
    window.commands.action("cancel_rest").trigger()
    window.commands.action("sort_size").trigger()
    session.set_run(RunView(RunState.PAUSED, waiting=2, failed=1, changed=1))
    press("Ctrl+Shift+R")
    window.commands.action("retry_failed").trigger()
    window.commands.action("export_again").trigger()
    assert [call for call in session.calls if str(call[0]).startswith(("run.", "order."))] == [
        ("run.pause",),
        ("run.stop_after_this",),
        ("run.do_next", (0,)),
        ("run.cancel",),
        ("order.sort", SortBy.SIZE),
        ("run.resume",),
        ("run.retry_failed",),
        ("run.export_again",),
    ]


@pytest.mark.parametrize("way", ["key", "header", "strip"])
def test_enhancing_all_asks_once(window: Window, session: FakeSession, press: Press, way: str) -> None:
    session.set_run(RunView(startable=4))
    answer(lambda dialog: dialog.accept())
    ways: dict[str, Callable[[], None]] = {
        "key": lambda: press("Ctrl+Shift+E"),
        "header": lambda: window.filmstrip.header.enhance_asked.emit(),
        "strip": lambda: session.run.options_asked.emit(),
    }
    ways[way]()
    assert session.called("run.start") == [(AlbumOptions(),)]
    answer(lambda dialog: dialog.reject())
    session.run.options_asked.emit()
    assert len(session.called("run.start")) == 1


@pytest.fixture
def asked(qtbot: QtBot, session: FakeSession) -> AlbumDialog:
    """The dialog for an album of four photos, three of them unedited, with a model whose analyses can be kept."""
    session.run.view = RunView(startable=4)
    session.run.forecast = AlbumForecast(4, 3, Strengths(0.8, 0.3), 1500, 3.2e9, "CPU, bf16")
    session.run.options = AlbumOptions(
        OutputOptions(OutputFormat.PNG, 80, Exists.SKIP, template="{name}", folder=Path("/out"))
    )
    dialog = AlbumDialog(session.run, session.activity, None)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_the_dialog_says_what_will_happen(asked: AlbumDialog) -> None:
    assert asked.title.text() == "Enhance and save 4 photos"
    assert asked.strengths.text() == (
        "Each photo is saved with its own strengths; the 3 unedited ones use 0.80\u00a0/\u00a00.30."
    )
    assert asked.estimate.text() == "About 25 minutes on this computer (CPU, bf16)."
    assert "Needs about 3.2 GB of disk space and a second pass of the network" in asked.keep.accessibleDescription()


@pytest.mark.parametrize(
    ("startable", "changed", "title"),
    [
        (1, 0, "Enhance and save 1 photo"),
        (0, 2, "Save 2 changed photos again"),
        (3, 1, "Enhance and save 3 photos \u00b7 Save 1 changed photo again"),
    ],
)
def test_the_dialog_counts_all_that_is_saved(
    asked: AlbumDialog, session: FakeSession, startable: int, changed: int, title: str
) -> None:
    session.run.view = RunView(startable=startable, changed=changed)
    session.activity.changed.emit()
    assert asked.title.text() == title


def test_the_dialog_returns_the_choices(asked: AlbumDialog, session: FakeSession) -> None:
    assert asked.options() == session.run.options
    asked.fields.folder.edit.clear()
    asked.keep.setChecked(True)
    asked.damaged.setChecked(True)
    asked.fields.exists.setCurrentIndex(asked.fields.exists.findData("overwrite"))
    output = OutputOptions(OutputFormat.PNG, 80, Exists.OVERWRITE)
    assert asked.options() == AlbumOptions(output, keep_analyses=True, damaged=True)
    assert asked.fields.folder.edit.placeholderText() == "Beside the originals"


def test_a_bad_name_template_disables_the_button(asked: AlbumDialog) -> None:
    asked.fields.template.setText("{")
    assert not asked.begin.isEnabled()
    assert asked.estimate.text()
    asked.fields.template.setText("{name}")
    assert asked.begin.isEnabled()


def test_the_dialog_is_updated_while_it_is_open(asked: AlbumDialog, session: FakeSession) -> None:
    session.run.forecast = AlbumForecast(4, 4, Strengths(), None, None)
    session.activity.changed.emit()
    assert not asked.keep.isEnabled()
    assert asked.keep.accessibleDescription() == "Not needed with PiSA-Mini, which takes only seconds for a photo."
    assert asked.strengths.text() == "All photos use the current strengths, 1.00\u00a0/\u00a01.00."
    assert not asked.estimate.isVisible()
    assert not asked.options().keep_analyses


def test_reasons_are_listed_and_retried(window: Window, session: FakeSession) -> None:
    session.album.failures = (("owl.png", "owl.png is damaged."), ("wren.jpg", "There is not enough memory."))
    session.set_run(RunView(failed=2))

    def retry(dialog: QDialog) -> None:
        assert isinstance(dialog, ReasonsDialog)
        assert dialog.title.text() == "2 files were not saved"
        assert [dialog.list.item(row).text() for row in range(2)] == [
            "owl.png is damaged.",
            "wren.jpg: There is not enough memory.",
        ]
        dialog.retry.click()

    answer(retry)
    window.filmstrip.header.reasons_asked.emit()
    assert session.called("run.retry_failed") == [()]


def test_the_report_is_asked_for(window: Window, session: FakeSession, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "pisa_desktop.ui.window.dialog_opener.QFileDialog.getSaveFileName", lambda *_: ("/somewhere/a.csv", "")
    )
    window.commands.action("report").trigger()
    assert session.called("run.write_report") == [(Path("/somewhere/a.csv"),)]


def test_the_end_of_a_run_needs_no_system_tray(window: Window, session: FakeSession) -> None:
    window.hide()
    session.run.ended.emit("Rome: Saved 4 of 4.")
