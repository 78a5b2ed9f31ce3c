"""The Strengths menu: presets, small steps, slots, and what photos start with."""

from dataclasses import replace
from functools import partial

from pisa_desktop.album.items import SLOTS
from pisa_desktop.restore.strengths import MAXIMUM, Strengths
from pisa_desktop.ui.look.words import tr
from pisa_desktop.ui.state.interface import Session
from pisa_desktop.ui.window.actions import Command, Filled, Menu, Separator
from pisa_desktop.ui.window.dialog_opener import DialogOpener

_LINE = Separator()
_STEP, _LARGE = 0.05, 0.25


def strengths_menu(session: Session, dialogs: DialogOpener) -> Menu:
    """Return the menu of what changes the strengths."""
    return Menu(
        tr("&Strengths"),
        (
            Filled("presets", tr("&Presets"), dialogs.preset_entries),
            Command("save_preset", tr("&Save as a preset..."), dialogs.save_preset),
            Command(
                id="apply_to_selection",
                text=tr("&Apply to selection"),
                run=dialogs.apply_to_selection,
                enabled=lambda: len(dialogs.selected()) > 1,
            ),
            Command("reset", tr("R&eset"), lambda: session.edit.set_strengths(session.edit.starting)),
            Command(
                id="start_with_these",
                text=tr("Start &new photos with these"),
                run=partial(_start_with_these, session),
                checked=lambda: session.settings.current.strengths == session.edit.strengths,
            ),
            _LINE,
            *_steps(session),
            _LINE,
            *_recalls(session),
            _LINE,
            *_stores(session),
        ),
    )


def _start_with_these(session: Session) -> None:
    """Make the current strengths the user's default; if they are already, return to the model's own."""
    now = session.edit.strengths
    session.settings.change(lambda old: replace(old, strengths=None if old.strengths == now else now))


def _steps(session: Session) -> tuple[Command, ...]:
    rows = (
        ("cleanup_up", tr("Clean-up up"), "Q", _STEP, 0.0),
        ("cleanup_down", tr("Clean-up down"), "A", -_STEP, 0.0),
        ("detail_up", tr("Detail up"), "W", 0.0, _STEP),
        ("detail_down", tr("Detail down"), "S", 0.0, -_STEP),
        ("cleanup_up_far", tr("Clean-up up, large step"), "Shift+Q", _LARGE, 0.0),
        ("cleanup_down_far", tr("Clean-up down, large step"), "Shift+A", -_LARGE, 0.0),
        ("detail_up_far", tr("Detail up, large step"), "Shift+W", 0.0, _LARGE),
        ("detail_down_far", tr("Detail down, large step"), "Shift+S", 0.0, -_LARGE),
    )
    return tuple(Command(id, text, partial(_change, session, pix, sem), (key,)) for id, text, key, pix, sem in rows)


def _change(session: Session, pix: float, sem: float) -> None:
    current = session.edit.strengths
    session.edit.set_strengths(Strengths(_within(current.pix + pix), _within(current.sem + sem)))


def _within(strength: float) -> float:
    return min(MAXIMUM, max(0.0, round(strength, 2)))


def _recalls(session: Session) -> tuple[Command, ...]:
    text = tr("Recall slot {letter}")
    return tuple(
        Command(
            id=f"recall_{letter}",
            text=tr(text, letter=letter),
            run=partial(session.edit.recall_slot, slot),
            keys=(str(slot + 1),),
            enabled=partial(_is_filled, session, slot),
        )
        for slot, letter in enumerate(SLOTS)
    )


def _stores(session: Session) -> tuple[Command, ...]:
    text = tr("Store in slot {letter}")
    return tuple(
        Command(
            id=f"store_{letter}",
            text=tr(text, letter=letter),
            run=partial(session.edit.store_slot, slot),
            keys=(f"Shift+{slot + 1}",),
            enabled=lambda: session.photo.current is not None,
        )
        for slot, letter in enumerate(SLOTS)
    )


def _is_filled(session: Session, slot: int) -> bool:
    return session.edit.slots[slot] is not None
