"""Chooses the language of the window: loads Qt's catalogue and ours, and shows every text again."""

from collections.abc import Sequence

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from pisa_desktop import paths
from pisa_desktop.settings import Language
from pisa_desktop.ui.look import words

TRANSLATED = tuple(language for language in Language if language not in (Language.SYSTEM, Language.ENGLISH))
"""Those with a catalogue. English is in the code."""


def of_system(wanted: Sequence[str]) -> Language:
    """The first language that the user has set in the system and that the program speaks; English if it speaks none.

    `wanted`: as in QLocale.uiLanguages, "zh-Hans-CN", "de-AT", the preferred one first.
    """
    for name in wanted:
        locale = QLocale(name)
        for language in (Language.ENGLISH, *TRANSLATED):
            ours = QLocale(language)
            if (ours.language(), ours.script()) == (locale.language(), locale.script()):
                return language
    return Language.ENGLISH


class Speech(QObject):
    """The language of the application. Qt sends every window a LanguageChange when it is changed."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._spoken = Language.ENGLISH
        self._translators: list[QTranslator] = []

    def choose(self, language: Language) -> None:
        """Speak a language from now on; Language.SYSTEM stands for the user's."""
        system = QLocale.system()
        spoken = of_system(system.uiLanguages()) if language is Language.SYSTEM else language
        QLocale.setDefault(system if spoken is of_system([system.name()]) else QLocale(spoken))
        if spoken is self._spoken:
            return
        self._spoken = spoken
        for old in self._translators:
            self._app.removeTranslator(old)
        self._translators = [] if spoken is Language.ENGLISH else list(self._loaded(spoken))
        words.say_all_again()

    def _loaded(self, language: Language) -> "list[QTranslator]":
        folders = {
            "qtbase": QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath),
            "pisa-desktop": str(paths.resources() / "translations"),
        }
        loaded = []
        for name, folder in folders.items():
            translator = QTranslator(self)
            translator.load(f"{name}_{language}", folder)
            self._app.installTranslator(translator)
            loaded.append(translator)
        return loaded
