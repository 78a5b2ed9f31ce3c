"""The program's commands and their keys, menu by menu (interface.md, section 4)."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from pisa_desktop.album.items import SLOTS, SortBy
from pisa_desktop.restore.strengths import MAXIMUM, Strengths
from pisa_desktop.ui.canvas.modes import Mode
from pisa_desktop.ui.state.views import Face, RunState
from pisa_desktop.ui.window.actions import Command, Entry, Filled, Menu, Scope, Separator

if TYPE_CHECKING:
    from pisa_desktop.ui.window.window import Window

_LINE = Separator()
_STEP, _LARGE = 0.05, 0.25


def menus(window: "Window") -> tuple[Menu, ...]:
    """All menus, in the order of the menu bar."""
    return tuple(make(window) for make in (_file, _edit, _photo, _album, _strengths, _view, _help))


def _photo_shown(window: "Window") -> Callable[[], bool]:
    return lambda: window.session.current is not None


def _photo_idle(window: "Window") -> Callable[[], bool]:
    return lambda: window.session.current is not None and window.session.primary.face is not Face.CANCEL


def _has_scale(window: "Window", scale: int) -> bool:
    return window.session.scale == scale


def _is_filled(window: "Window", slot: int) -> bool:
    return window.session.slots[slot] is not None


def _has_mode(window: "Window", mode: Mode) -> bool:
    return window.canvas.mode is mode


def _file(w: "Window") -> Menu:
    tr, asking = w.tr, w.asking
    return Menu(
        tr("&File"),
        (
            Command("open", tr("&Open photos..."), asking.ask_photos, ("Ctrl+O",)),
            Command("open_folder", tr("Open &folder..."), asking.ask_folder, ("Ctrl+Shift+O",)),
            Filled("samples", tr("Try a &sample"), asking.samples),
            Filled("recent", tr("&Recent albums"), asking.recent_albums),
            _LINE,
            Command("export", tr("&Export..."), asking.export, ("Ctrl+E",), _photo_idle(w), context=True),
            _LINE,
            Command("quit", tr("&Quit"), lambda: _close(w), ("Ctrl+Q",)),
        ),
    )


def _close(w: "Window") -> None:
    w.close()


def _edit(w: "Window") -> Menu:
    tr, session, asking, photo = w.tr, w.session, w.asking, _photo_shown(w)
    undo = session.undo_stack
    return Menu(
        tr("&Edit"),
        (
            Command("undo", tr("&Undo"), undo.undo, ("Ctrl+Z",), undo.canUndo),
            Command("redo", tr("&Redo"), undo.redo, ("Ctrl+Shift+Z",), undo.canRedo),
            _LINE,
            Command("paste", tr("&Paste a picture"), asking.paste, ("Ctrl+V",)),
            _LINE,
            Command(
                *("copy_strengths", tr("&Copy strengths"), session.copy_strengths, ("Ctrl+Shift+C",), photo),
                context=True,
            ),
            Command(
                *("paste_strengths", tr("Paste &strengths"), asking.paste_strengths, ("Ctrl+Shift+V",), photo),
                context=True,
            ),
            _LINE,
            Command(
                *("remove", tr("Re&move from the album"), asking.remove_selected, ("Del",), photo),
                context=True,
            ),
            _LINE,
            Command("settings", tr("Se&ttings..."), asking.show_settings, ("Ctrl+,",)),
        ),
    )


def _photo(w: "Window") -> Menu:
    tr, session, photo, idle = w.tr, w.session, _photo_shown(w), _photo_idle(w)
    scales = tuple(
        Command(
            id=f"scale_{scale}",
            text=tr("Scale &%1\u00d7").replace("%1", str(scale)),
            run=partial(session.set_scale, scale),
            enabled=photo,
            checked=partial(_has_scale, w, scale),
        )
        for scale in (1, 2, 4)
    )
    return Menu(
        tr("&Photo"),
        (
            Command("enhance", tr("&Enhance"), w.asking.enhance, ("Ctrl+Return", "Ctrl+Enter"), idle, context=True),
            Command("enhance_visible", tr("Enhance the &visible part"), session.enhance_visible, (), idle),
            Command("cancel", tr("&Cancel"), session.cancel, ("Esc",), lambda: session.activity.cancellable),
            _LINE,
            *scales,
            _LINE,
            *_next_and_previous(w),
        ),
    )


def _next_and_previous(w: "Window") -> tuple[Command, ...]:
    tr, session, photo = w.tr, w.session, _photo_shown(w)
    return (
        Command("previous", tr("P&revious photo"), lambda: session.select_next(-1), ("PgUp",), photo),
        Command("next", tr("&Next photo"), lambda: session.select_next(1), ("PgDown",), photo),
        Command(
            *("previous_here", tr("Previous, on the canvas"), lambda: session.select_next(-1), ("Left",), photo),
            scope=Scope.CANVAS,
        ),
        Command(
            *("next_here", tr("Next, on the canvas"), lambda: session.select_next(1), ("Right",), photo),
            scope=Scope.CANVAS,
        ),
    )


def _album(w: "Window") -> Menu:
    tr, session, asking = w.tr, w.session, w.asking
    sorts = (
        (SortBy.NAME, tr("&Name")),
        (SortBy.FOLDER, tr("&Folder")),
        (SortBy.SIZE, tr("&Size of the file")),
        (SortBy.TIME, tr("&Last change")),
        (SortBy.ADDED, tr("&Order of adding")),
    )
    photo = _photo_shown(w)
    by = tuple(Command(f"sort_{by}", text, partial(session.sort, by), (), photo) for by, text in sorts)
    return Menu(
        tr("&Album"),
        (
            Command("export_all", tr("&Enhance and export all..."), asking.enhance_album, ("Ctrl+Shift+E",), _new(w)),
            Command("export_again", tr("E&xport changed again"), session.export_again, (), _has(w, "changed")),
            Command("retry_failed", tr("Re&try failed"), session.retry_failed, (), _has(w, "failed")),
            _LINE,
            Command("pause", tr("&Pause"), session.pause_album, ("Ctrl+Shift+P",), _runs(w)),
            Command("stop_after", tr("&Stop after this photo"), session.stop_after_this, (), _runs(w)),
            Command("resume", tr("&Resume"), session.resume_album, ("Ctrl+Shift+R",), _waits(w)),
            Command("cancel_rest", tr("&Cancel the rest"), session.cancel_album, (), _has(w, "waiting")),
            _LINE,
            Command("do_next", tr("&Do next"), asking.do_next, (), _has(w, "waiting"), context=True),
            Menu(tr("Sort &by"), by),
            _LINE,
            Command("reasons", tr("&What was not saved..."), asking.show_reasons, (), lambda: bool(session.failures)),
            Command("report", tr("Save a rep&ort..."), asking.save_report, (), photo),
        ),
    )


def _new(w: "Window") -> Callable[[], bool]:
    return lambda: w.session.run.state is RunState.IDLE and w.session.run.startable + w.session.run.changed > 0


def _has(w: "Window", photos: str) -> Callable[[], bool]:
    return lambda: getattr(w.session.run, photos) > 0


def _runs(w: "Window") -> Callable[[], bool]:
    return lambda: w.session.run.running_album is not None


def _waits(w: "Window") -> Callable[[], bool]:
    return lambda: w.session.run.state in (RunState.PAUSED, RunState.STOPPING)


def _strengths(w: "Window") -> Menu:
    tr, session, asking = w.tr, w.session, w.asking
    return Menu(
        tr("&Strengths"),
        (
            Filled("presets", tr("&Presets"), asking.preset_entries),
            Command("save_preset", tr("&Save as a preset..."), asking.save_preset),
            Command(
                *("apply_to_selection", tr("&Apply to selection"), asking.apply_to_selection),
                enabled=lambda: len(w.filmstrip.selected()) > 1,
            ),
            Command("reset", tr("R&eset to 1.00 / 1.00"), lambda: session.set_strengths(Strengths())),
            _LINE,
            *_steps(w),
            _LINE,
            *_recalls(w),
            _LINE,
            *_stores(w),
        ),
    )


def _steps(w: "Window") -> tuple[Command, ...]:
    tr = w.tr
    rows = (
        ("cleanup_up", tr("Clean-up up"), "Q", _STEP, 0.0),
        ("cleanup_down", tr("Clean-up down"), "A", -_STEP, 0.0),
        ("detail_up", tr("Detail up"), "W", 0.0, _STEP),
        ("detail_down", tr("Detail down"), "S", 0.0, -_STEP),
        ("cleanup_up_far", tr("Clean-up far up"), "Shift+Q", _LARGE, 0.0),
        ("cleanup_down_far", tr("Clean-up far down"), "Shift+A", -_LARGE, 0.0),
        ("detail_up_far", tr("Detail far up"), "Shift+W", 0.0, _LARGE),
        ("detail_down_far", tr("Detail far down"), "Shift+S", 0.0, -_LARGE),
    )
    return tuple(Command(id, text, partial(_change, w, pix, sem), (key,)) for id, text, key, pix, sem in rows)


def _change(w: "Window", pix: float, sem: float) -> None:
    present = w.session.strengths
    w.session.set_strengths(Strengths(_within(present.pix + pix), _within(present.sem + sem)))


def _within(strength: float) -> float:
    return min(MAXIMUM, max(0.0, round(strength, 2)))


def _recalls(w: "Window") -> tuple[Command, ...]:
    text = w.tr("Recall slot %1")
    return tuple(
        Command(
            id=f"recall_{letter}",
            text=text.replace("%1", letter),
            run=partial(w.session.recall_slot, slot),
            keys=(str(slot + 1),),
            enabled=partial(_is_filled, w, slot),
        )
        for slot, letter in enumerate(SLOTS)
    )


def _stores(w: "Window") -> tuple[Command, ...]:
    text = w.tr("Store in slot %1")
    return tuple(
        Command(
            id=f"store_{letter}",
            text=text.replace("%1", letter),
            run=partial(w.session.store_slot, slot),
            keys=(f"Shift+{slot + 1}",),
            enabled=_photo_shown(w),
        )
        for slot, letter in enumerate(SLOTS)
    )


def _modes(w: "Window") -> tuple[Command, ...]:
    tr = w.tr
    rows = (
        (Mode.SPLIT, tr("&Split"), ("Shift+Y",)),
        (Mode.SPLIT_HORIZONTAL, tr("Split &horizontally"), ("Alt+Y",)),
        (Mode.SIDE, tr("Side by si&de"), ("Y",)),
        (Mode.SINGLE, tr("Si&ngle"), ()),
        (Mode.BLINK, tr("&Blink"), ("B",)),
        (Mode.DIFFERENCE, tr("Di&fference"), ("D",)),
        (Mode.GRID, tr("&Grid"), ("G",)),
        (Mode.DETAIL_MAP, tr("Detail &map"), ("M",)),
    )
    return tuple(
        Command(
            id=f"mode_{mode.value}",
            text=text,
            run=partial(w.canvas.set_mode, mode),
            keys=keys,
            enabled=_photo_shown(w),
            checked=partial(_has_mode, w, mode),
        )
        for mode, text, keys in rows
    )


def _view(w: "Window") -> Menu:
    photo = _photo_shown(w)
    original = Command(
        id="original",
        text=w.tr("Show the &original (hold)"),
        run=w.hold_original,
        keys=("O",),
        enabled=photo,
        checked=lambda: w.original_held,
        repeats=False,
    )
    return Menu(w.tr("&View"), (*_modes(w), original, _LINE, *_zooms(w), _LINE, *_hiding(w)))


def _zooms(w: "Window") -> tuple[Entry, ...]:
    tr, canvas, photo = w.tr, w.canvas, _photo_shown(w)
    return (
        Command("fit", tr("F&it"), canvas.fit, ("Ctrl+0",), photo, context=True),
        Command("actual", tr("&100 %"), canvas.actual_size, ("Ctrl+1",), photo, context=True),
        Command("zoom_in", tr("&Zoom in"), canvas.zoom_in, ("Ctrl++", "Ctrl+="), photo),
        Command("zoom_out", tr("Zoom o&ut"), canvas.zoom_out, ("Ctrl+-",), photo),
    )


def _hiding(w: "Window") -> tuple[Entry, ...]:
    tr = w.tr
    return (
        Command(
            *("panels", tr("Hide &panels"), w.toggle_panels, ("H",)),
            checked=lambda: w.panels_hidden,
            context=True,
        ),
        Command("full_screen", tr("Fu&ll screen"), w.toggle_full_screen, ("F11",), checked=w.isFullScreen),
    )


def _help(w: "Window") -> Menu:
    tr = w.tr
    return Menu(
        tr("&Help"),
        (
            Command("keys", tr("&Keys"), w.asking.show_keys, ("F1", "?")),
            Command("about", tr("&About PiSA Desktop"), w.asking.show_about),
        ),
    )
