"""The program's commands and their keys, menu by menu."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol

from pisa_desktop.album.items import SortBy
from pisa_desktop.restore.condition import PhotoIs
from pisa_desktop.restore.size import Size
from pisa_desktop.ui.canvas.compare_view import CompareView
from pisa_desktop.ui.canvas.modes import Mode
from pisa_desktop.ui.look.words import photo_is_name, tr
from pisa_desktop.ui.state.album.choices import SCALES
from pisa_desktop.ui.state.file_manager import copy_file, open_file, show_in_folder
from pisa_desktop.ui.state.interface import Order, Session
from pisa_desktop.ui.state.views import Face, RunState
from pisa_desktop.ui.window.actions import Command, Entry, Filled, Menu, Scope, Separator
from pisa_desktop.ui.window.dialog_opener import DialogOpener
from pisa_desktop.ui.window.strengths_menu import strengths_menu

_LINE = Separator()


class CommandedWindow(Protocol):
    """What the commands need from the window."""

    session: Session
    canvas: CompareView
    dialogs: DialogOpener
    panels_hidden: bool

    @property
    def contacts_shown(self) -> bool: ...
    def toggle_contacts(self) -> None: ...
    def compare(self, mode: Mode) -> None: ...
    def toggle_strip_names(self) -> None: ...
    @property
    def original_held(self) -> bool: ...
    def hold_original(self) -> None: ...
    def toggle_panels(self) -> None: ...
    def toggle_full_screen(self) -> None: ...
    def isFullScreen(self) -> bool: ...
    def close(self) -> bool: ...


def menus(window: CommandedWindow) -> tuple[Menu, ...]:
    """Return all menus, in the order of the menu bar."""
    return tuple(make(window) for make in (_file, _edit, _photo, _album, _strengths, _view, _help))


def _photo_shown(w: CommandedWindow) -> Callable[[], bool]:
    return lambda: w.session.photo.current is not None


def _photo_idle(w: CommandedWindow) -> Callable[[], bool]:
    return lambda: w.session.photo.current is not None and w.session.activity.primary.face is not Face.CANCEL


def _has_scale(w: CommandedWindow, scale: int) -> bool:
    return w.session.edit.scale == scale


def _has_custom(w: CommandedWindow) -> bool:
    return w.session.edit.scale not in SCALES


def _is_photo(w: CommandedWindow, photo_is: PhotoIs) -> bool:
    return w.session.edit.photo_is is photo_is


def _has_mode(w: CommandedWindow, mode: Mode) -> bool:
    return w.canvas.mode is mode


def _file(w: CommandedWindow) -> Menu:
    dialogs = w.dialogs
    return Menu(
        tr("&File"),
        (
            Command("open", tr("&Open photos..."), dialogs.ask_photos, ("Ctrl+O",)),
            Command("open_folder", tr("Open &folder..."), dialogs.ask_folder, ("Ctrl+Shift+O",)),
            Filled("samples", tr("Try a &sample"), dialogs.samples),
            _LINE,
            Command("new_album", tr("&New album..."), dialogs.new_album, ("Ctrl+N",)),
            Filled("recent", tr("Open &album"), dialogs.recent_albums),
            _LINE,
            Command("export", tr("&Export..."), dialogs.export, ("Ctrl+E",), _photo_idle(w), context=True),
            _LINE,
            Command("quit", tr("&Quit"), lambda: _close(w), ("Ctrl+Q",)),
        ),
    )


def _close(w: CommandedWindow) -> None:
    w.close()


def _edit(w: CommandedWindow) -> Menu:
    session, dialogs, photo = w.session, w.dialogs, _photo_shown(w)
    undo = session.undo
    return Menu(
        tr("&Edit"),
        (
            Command("undo", tr("&Undo"), undo.undo, ("Ctrl+Z",), undo.canUndo),
            Command("redo", tr("&Redo"), undo.redo, ("Ctrl+Shift+Z",), undo.canRedo),
            _LINE,
            Command("paste", tr("&Paste a picture"), dialogs.paste, ("Ctrl+V",)),
            _LINE,
            Command(
                id="copy_strengths",
                text=tr("&Copy strengths"),
                run=session.edit.copy_strengths,
                keys=("Ctrl+Shift+C",),
                enabled=photo,
                context=True,
            ),
            Command(
                id="paste_strengths",
                text=tr("Paste &strengths"),
                run=dialogs.paste_strengths,
                keys=("Ctrl+Shift+V",),
                enabled=photo,
                context=True,
            ),
            _LINE,
            Command(
                id="remove",
                text=tr("Re&move from the album"),
                run=dialogs.remove_selected,
                keys=("Del",),
                enabled=photo,
                context=True,
            ),
            _LINE,
            Command("models", tr("M&odels..."), dialogs.show_models, ("Ctrl+Shift+M",)),
            Command("settings", tr("Se&ttings..."), dialogs.show_settings, ("Ctrl+,",)),
        ),
    )


def _photo(w: CommandedWindow) -> Menu:
    session, activity, photo, idle = w.session, w.session.activity, _photo_shown(w), _photo_idle(w)
    scales = tuple(
        Command(
            id=f"scale_{scale}",
            text=tr("Scale &{scale}\u00d7", scale=scale),
            run=partial(session.edit.set_size, Size(scale)),
            enabled=photo,
            checked=partial(_has_scale, w, scale),
        )
        for scale in SCALES
    )
    kinds = tuple(
        Command(
            id=f"photo_is_{photo_is}",
            text=tr("Photo is: {name}", name=photo_is_name(photo_is, None)),
            run=partial(session.edit.set_photo_is, photo_is),
            enabled=photo,
            checked=partial(_is_photo, w, photo_is),
        )
        for photo_is in PhotoIs
    )
    return Menu(
        tr("&Photo"),
        (
            Command("enhance", tr("&Enhance"), w.dialogs.enhance, ("Ctrl+Return", "Ctrl+Enter"), idle, context=True),
            Command("enhance_visible", tr("Enhance the &visible part"), session.photo.enhance_visible, (), idle),
            Command("cancel", tr("&Cancel"), activity.cancel, ("Esc",), lambda: activity.view.cancellable),
            _LINE,
            *scales,
            Command("scale_custom", tr("Custom si&ze..."), w.dialogs.ask_size, (), photo, lambda: _has_custom(w)),
            _LINE,
            *kinds,
            _LINE,
            *_result(w),
            _LINE,
            *_next_and_previous(w),
        ),
    )


def _result(w: CommandedWindow) -> tuple[Command, ...]:
    """The commands for the saved result of the current photo."""

    def path() -> Path | None:
        current = w.session.photo.current
        return None if current is None else w.session.album.item(current).result

    def there() -> bool:
        return path() is not None

    def with_path(do: Callable[[Path], None]) -> Callable[[], None]:
        def run() -> None:
            found = path()
            if found is not None:
                do(found)

        return run

    return (
        Command("show_result", tr("Sho&w in folder"), with_path(show_in_folder), (), there, context=True),
        Command("open_result", tr("&Open result"), with_path(open_file), (), there, context=True),
        Command("copy_result", tr("Cop&y result"), with_path(copy_file), ("Ctrl+C",), there, context=True),
    )


def _next_and_previous(w: CommandedWindow) -> tuple[Command, ...]:
    session, photo = w.session, _photo_shown(w)
    return (
        Command("previous", tr("P&revious photo"), lambda: session.photo.select_next(-1), ("PgUp",), photo),
        Command("next", tr("&Next photo"), lambda: session.photo.select_next(1), ("PgDown",), photo),
        Command(
            id="previous_here",
            text=tr("Previous, on the canvas"),
            run=lambda: session.photo.select_next(-1),
            keys=("Left",),
            enabled=photo,
            scope=Scope.CANVAS,
        ),
        Command(
            id="next_here",
            text=tr("Next, on the canvas"),
            run=lambda: session.photo.select_next(1),
            keys=("Right",),
            enabled=photo,
            scope=Scope.CANVAS,
        ),
    )


def _album(w: CommandedWindow) -> Menu:
    album, order, run, dialogs = w.session.album, w.session.order, w.session.run, w.dialogs
    sorts = (
        (SortBy.NAME, tr("&Name")),
        (SortBy.TAKEN, tr("&Date taken")),
        (SortBy.SIZE, tr("File &size")),
        (SortBy.STATE, tr("S&tate")),
        (SortBy.FOLDER, tr("&Folder")),
        (SortBy.TIME, tr("&Last modified")),
        (SortBy.ADDED, tr("&Order added")),
    )
    photo = _photo_shown(w)
    by = tuple(
        Command(f"sort_{by}", text, partial(order.sort, by), (), photo, partial(_is_sorted, order, by))
        for by, text in sorts
    )
    return Menu(
        tr("&Album"),
        (
            Command("export_all", tr("&Enhance and export all..."), dialogs.enhance_album, ("Ctrl+Shift+E",), _new(w)),
            Command("export_again", tr("E&xport changed photos again"), run.export_again, (), _has(w, "changed")),
            Command("retry_failed", tr("Re&try failed photos"), run.retry_failed, (), _has(w, "failed")),
            _LINE,
            Command("pause", tr("&Pause"), run.pause, ("Ctrl+Shift+P",), _runs(w)),
            Command("stop_after", tr("&Stop after this photo"), run.stop_after_this, (), _runs(w)),
            Command("resume", tr("&Resume"), run.resume, ("Ctrl+Shift+R",), _waits(w)),
            Command("cancel_rest", tr("&Cancel the rest"), run.cancel, (), _has(w, "waiting")),
            _LINE,
            Command("do_next", tr("&Do next"), dialogs.do_next, (), _has(w, "waiting"), context=True),
            Menu(tr("Sort &by"), by),
            _LINE,
            Command(
                "reasons", tr("&Why photos were not saved..."), dialogs.show_reasons, (), lambda: bool(album.failures)
            ),
            Command("report", tr("Save a rep&ort..."), dialogs.save_report, (), photo),
            _LINE,
            Command("rename_album", tr("Rena&me the album..."), dialogs.rename_album),
            Command("remove_album", tr("Remove the album from the &list..."), dialogs.remove_album),
        ),
    )


def _is_sorted(order: Order, by: SortBy) -> bool:
    return order.by is by


def _new(w: CommandedWindow) -> Callable[[], bool]:
    def is_due() -> bool:
        run = w.session.run.view
        return run.state is RunState.IDLE and run.startable + run.changed > 0

    return is_due


def _has(w: CommandedWindow, photos: str) -> Callable[[], bool]:
    return lambda: getattr(w.session.run.view, photos) > 0


def _runs(w: CommandedWindow) -> Callable[[], bool]:
    return lambda: w.session.run.view.running_album is not None


def _waits(w: CommandedWindow) -> Callable[[], bool]:
    return lambda: w.session.run.view.state in (RunState.PAUSED, RunState.STOPPING)


def _strengths(w: CommandedWindow) -> Menu:
    return strengths_menu(w.session, w.dialogs)


def _modes(w: CommandedWindow) -> tuple[Command, ...]:
    rows = (
        (Mode.SPLIT, tr("&Split"), ("Shift+Y",)),
        (Mode.SPLIT_HORIZONTAL, tr("Split &horizontally"), ("Alt+Y",)),
        (Mode.SIDE, tr("Side by si&de"), ("Y",)),
        (Mode.SINGLE, tr("Si&ngle"), ()),
        (Mode.BLINK, tr("&Blink"), ("B",)),
        (Mode.DIFFERENCE, tr("Di&fference"), ("D",)),
        (Mode.GRID, tr("&Grid of strengths"), ("G",)),
        (Mode.CONDITIONS, tr("Grid of &conditions (Photo is)"), ("Shift+G",)),
        (Mode.DETAIL_MAP, tr("Detail &map"), ("M",)),
    )
    return tuple(
        Command(
            id=f"mode_{mode.value}",
            text=text,
            run=partial(w.compare, mode),
            keys=keys,
            enabled=_photo_shown(w),
            checked=partial(_has_mode, w, mode),
        )
        for mode, text, keys in rows
    )


def _view(w: CommandedWindow) -> Menu:
    photo = _photo_shown(w)
    original = Command(
        id="original",
        text=tr("Show the &original (hold)"),
        run=w.hold_original,
        keys=("O", "\\"),
        enabled=photo,
        checked=lambda: w.original_held,
        repeats=False,
    )
    return Menu(tr("&View"), (*_modes(w), original, _LINE, *_zooms(w), _LINE, *_hiding(w)))


def _zooms(w: CommandedWindow) -> tuple[Entry, ...]:
    navigation, photo = w.canvas.navigation, _photo_shown(w)
    return (
        Command("fit", tr("F&it"), navigation.fit, ("Ctrl+0",), photo, context=True),
        Command("actual", tr("&100 %"), navigation.actual_size, ("Ctrl+1",), photo, context=True),
        Command("toggle_fit", tr("Fit or 100 %"), navigation.toggle_fit, ("Z",), photo),
        Command("zoom_in", tr("&Zoom in"), navigation.zoom_in, ("Ctrl++", "Ctrl+="), photo),
        Command("zoom_out", tr("Zoom o&ut"), navigation.zoom_out, ("Ctrl+-",), photo),
    )


def _hiding(w: CommandedWindow) -> tuple[Entry, ...]:
    return (
        Command(
            id="contacts",
            text=tr("Contact &view"),
            run=w.toggle_contacts,
            keys=("V",),
            enabled=_photo_shown(w),
            checked=lambda: w.contacts_shown,
        ),
        Command(
            id="strip_names",
            text=tr("Names below the &thumbnails"),
            run=w.toggle_strip_names,
            enabled=_photo_shown(w),
            checked=lambda: w.session.settings.current.strip_names,
        ),
        Command(
            id="panels",
            text=tr("Hide &panels"),
            run=w.toggle_panels,
            keys=("H",),
            checked=lambda: w.panels_hidden,
            context=True,
        ),
        Command("full_screen", tr("Fu&ll screen"), w.toggle_full_screen, ("F11", "F"), checked=w.isFullScreen),
    )


def _help(w: CommandedWindow) -> Menu:
    return Menu(
        tr("&Help"),
        (
            Command("keys", tr("&Keyboard shortcuts"), w.dialogs.show_keys, ("F1", "?")),
            Command("about", tr("&About PiSA Desktop"), w.dialogs.show_about),
        ),
    )
