"""The table of commands, from which the menus, the context menu and the list of shortcuts (F1) are made."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar, QWidget

from pisa_desktop.ui.dialogs.keys import KeyList
from pisa_desktop.ui.look.words import again, say


class Scope(Enum):
    """Where a command's keys work."""

    WINDOW = "window"
    CANVAS = "canvas"
    """Only while the canvas has the focus, because elsewhere Left and Right have other uses."""


def always() -> bool:
    """Return True, for commands that are always enabled."""
    return True


@dataclass(frozen=True, slots=True)
class Command:
    """A command of the user."""

    id: str
    text: str
    """The text in the menu, with a mnemonic."""
    run: Callable[[], None]
    keys: tuple[str, ...] = ()
    enabled: Callable[[], bool] = always
    checked: Callable[[], bool] | None = None
    """For commands that switch something on or off."""
    scope: Scope = Scope.WINDOW
    repeats: bool = True
    """Whether the command repeats while its key is held down."""
    context: bool = False
    """Whether it is also in the context menu of the canvas and the filmstrip."""

    @property
    def plain(self) -> str:
        """The text without mnemonic and dots, for the list of shortcuts."""
        return _plain(self.text).removesuffix("...")


@dataclass(frozen=True, slots=True)
class Separator:
    """A line in a menu."""


@dataclass(frozen=True, slots=True)
class Filled:
    """A submenu that is filled each time it is opened."""

    id: str
    text: str
    entries: Callable[[], Sequence[tuple[str, Callable[[], None]]]]


@dataclass(frozen=True, slots=True)
class Menu:
    """A menu or submenu."""

    text: str
    entries: "tuple[Entry, ...]"

    def commands(self) -> Iterator[Command]:
        """Yield all commands in it, in order."""
        for entry in self.entries:
            if isinstance(entry, Command):
                yield entry
            elif isinstance(entry, Menu):
                yield from entry.commands()

    @property
    def plain(self) -> str:
        """The text without mnemonic."""
        return _plain(self.text)


def _plain(text: str) -> str:
    """A text without its mnemonic, which languages without capital letters add in brackets: "文件(&F)"."""
    return re.sub(r"\(&\w\)|&", "", again(text))


Entry = Command | Separator | Filled | Menu


class MenuBar(QMenuBar):
    """Left and Right go from menu to menu, although they are also the keys of actions in it."""

    def event(self, event: QEvent) -> bool:
        """Keep the arrow keys: while the bar has the focus, Qt takes those actions for its own."""
        arrows = (Qt.Key.Key_Left, Qt.Key.Key_Right)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and event.key() in arrows:
            event.accept()
            return True
        return super().event(event)


class Actions:
    """The commands as Qt actions: in the menu bar, with their shortcuts, enabled as the table says."""

    def __init__(self, menus: Sequence[Menu], window: QMainWindow, canvas: QWidget) -> None:
        self.menus = tuple(menus)
        self._window, self._canvas = window, canvas
        self._actions: dict[str, QAction] = {}
        self._made_menus: list[tuple[QMenu, Menu]] = []
        bar = MenuBar()
        window.setMenuBar(bar)
        for menu in self.menus:
            self._fill(bar.addMenu(""), menu)
        self.name_menus()

    def action(self, id: str) -> QAction:
        """Return the action of a command."""
        return self._actions[id]

    def sorts(self) -> tuple[QAction, ...]:
        """Return the actions that sort the album."""
        return tuple(action for id, action in self._actions.items() if id.startswith("sort_"))

    def refresh(self) -> None:
        """Update which commands are enabled and checked."""
        for menu in self.menus:
            for command in menu.commands():
                action = self._actions[command.id]
                action.setEnabled(command.enabled())
                if command.checked is not None:
                    action.setChecked(command.checked())

    def name_menus(self) -> None:
        """Tell screen readers the names of the menus, in the language that is chosen."""
        for made, menu in self._made_menus:
            made.setAccessibleName(menu.plain)

    def keys(self) -> tuple[KeyList, ...]:
        """Return the commands that have shortcuts, menu by menu."""
        keyed = ((menu, [c for c in menu.commands() if c.keys]) for menu in self.menus)
        lists = (KeyList(menu.plain, tuple((c.plain, c.keys) for c in commands)) for menu, commands in keyed)
        return tuple(found for found in lists if found.commands)

    def context_menu(self, parent: QWidget) -> QMenu:
        """Return a menu of the commands for a photo, with a line between those of different menus."""
        result = QMenu(parent)
        for menu in self.menus:
            chosen = [self._actions[command.id] for command in menu.commands() if command.context]
            if chosen and not result.isEmpty():
                result.addSeparator()
            result.addActions(chosen)
        return result

    def _fill(self, made: QMenu, menu: Menu) -> None:
        say(made.setTitle, menu.text)
        self._made_menus.append((made, menu))
        for entry in menu.entries:
            if isinstance(entry, Separator):
                made.addSeparator()
            elif isinstance(entry, Menu):
                self._fill(made.addMenu(""), entry)
            elif isinstance(entry, Filled):
                self._fill_later(made.addMenu(""), entry)
            else:
                made.addAction(self._made(entry))

    def _fill_later(self, made: QMenu, entry: Filled) -> None:
        def fill() -> None:
            made.clear()
            for text, run in entry.entries():
                made.addAction(text.replace("&", "&&")).triggered.connect(lambda _checked=False, run=run: run())
            made.setEnabled(True)

        say(made.setTitle, entry.text)
        made.setObjectName(entry.id)
        made.aboutToShow.connect(fill)
        fill()

    def _made(self, command: Command) -> QAction:
        action = QAction(self._window)
        say(action.setText, command.text)
        action.setObjectName(command.id)
        keys = [QKeySequence(key) for key in command.keys]
        action.setShortcuts(keys)
        action.setAutoRepeat(command.repeats)
        if command.scope is Scope.CANVAS:
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self._canvas.addAction(action)
        else:
            self._window.addAction(action)  # so that its keys work while the menu bar is hidden
        action.setCheckable(command.checked is not None)
        action.triggered.connect(lambda _checked=False: command.run())
        self._actions[command.id] = action
        return action
