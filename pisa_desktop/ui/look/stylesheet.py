"""The application's style sheet, made from a token table. Rules select widgets by the dynamic property `kind`."""

from pisa_desktop.ui.look.tokens import (
    BUTTON_HEIGHT,
    CONTROL_HEIGHT,
    CORNER,
    CORNER_LARGE,
    FOCUS_RING,
    HINT,
    LABEL,
    TITLE,
    VALUE,
    Tokens,
)


def style_sheet(tokens: Tokens) -> str:
    """Return the style sheet of the whole application."""
    return "".join(part(tokens) for part in (_surfaces, _labels, _buttons, _fields, _lists, _menus))


def _surfaces(t: Tokens) -> str:
    return f"""
* {{ font-size: {LABEL}px; }}
QMainWindow, #filmstrip {{ background: {t.window}; }}
QDialog, QMessageBox, #panel, #panelMiddle, #panelFoot {{ background: {t.panel}; }}
#panel {{ border-left: 1px solid {t.line}; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
QToolTip {{ background: {t.raised}; color: {t.text}; border: 1px solid {t.line}; padding: 4px 6px;
    font-size: {VALUE}px; }}
QStatusBar {{ background: {t.panel}; color: {t.dim}; border-top: 1px solid {t.line}; }}
QStatusBar::item {{ border: none; }}
QStatusBar QLabel {{ color: {t.dim}; font-size: {VALUE}px; padding: 0 8px; }}
#separator {{ background: {t.line}; }}
#offer {{ background: {t.raised}; border: 1px solid {t.line}; border-radius: {CORNER}px; }}
QProgressBar {{ background: {t.line}; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; }}
QProgressBar::chunk {{ background: {t.accent}; border-radius: 2px; }}
QScrollBar:vertical {{ width: 10px; background: transparent; margin: 0; }}
QScrollBar:horizontal {{ height: 10px; background: transparent; margin: 0; }}
QScrollBar::handle {{ background: {t.faint}; border-radius: 3px; margin: 2px; min-height: 32px; min-width: 32px; }}
QScrollBar::handle:hover {{ background: {t.dim}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def _labels(t: Tokens) -> str:
    return f"""
QLabel {{ color: {t.text}; background: transparent; }}
QLabel:disabled {{ color: {t.faint}; }}
QLabel[kind="title"] {{ font-size: {TITLE}px; font-weight: 600; }}
QLabel[kind="name"] {{ font-weight: 600; }}
QLabel[kind="value"] {{ font-size: {VALUE}px; color: {t.dim}; }}
QLabel[kind="hint"] {{ font-size: {HINT}px; color: {t.dim}; }}
QLabel[kind="honest"] {{ font-size: {HINT}px; color: {t.text}; background: {t.window};
    border-left: 2px solid {t.accent}; border-radius: 2px; padding: 4px 10px; }}
QLabel[kind="small"] {{ font-size: {VALUE}px; }}
QLabel[kind="dim"] {{ color: {t.dim}; }}
QLabel[kind="key"] {{ font-size: {VALUE}px; background: {t.raised}; border: 1px solid {t.line};
    border-radius: 4px; padding: 2px 6px; }}
"""


def _buttons(t: Tokens) -> str:
    ring = f"border: {FOCUS_RING}px solid {t.accent};"
    return f"""
QPushButton, QToolButton {{ background: {t.raised}; color: {t.text}; border: 1px solid {t.line};
    border-radius: {CORNER}px; padding: 0 12px; min-height: {CONTROL_HEIGHT - 2}px; }}
QPushButton:hover, QToolButton:hover {{ background: {t.hover}; }}
QPushButton:pressed, QToolButton:pressed {{ background: {t.line}; }}
QPushButton:disabled, QToolButton:disabled {{ color: {t.faint}; background: {t.panel}; }}
QPushButton:focus, QToolButton:focus {{ {ring} padding: 0 11px; min-height: {CONTROL_HEIGHT - 4}px; }}
QPushButton[kind="primary"], QDialog QPushButton:default {{ background: {t.accent}; color: {t.on_accent};
    border-color: {t.accent}; font-weight: 600; }}
QPushButton[kind="primary"]:hover, QDialog QPushButton:default:hover {{ background: {t.accent_hover}; }}
QPushButton[kind="primary"]:disabled, QDialog QPushButton:default:disabled {{ background: {t.raised};
    color: {t.faint}; border-color: {t.line}; }}
QPushButton[kind="accent"] {{ background: {t.accent}; color: {t.on_accent}; border-color: {t.accent};
    font-weight: 600; padding: 0 16px; }}
QPushButton[kind="accent"]:hover {{ background: {t.accent_hover}; }}
QPushButton[kind="accent"]:focus {{ border: {FOCUS_RING}px solid {t.text}; padding: 0 15px; }}
QPushButton[kind="primary"], QPushButton[kind="main"] {{ font-size: {LABEL + 1}px; border-radius: {CORNER_LARGE}px;
    min-height: {BUTTON_HEIGHT - 2}px; }}
QPushButton[kind="main"] {{ font-weight: 600; }}
QPushButton[kind="primary"]:focus, QDialog QPushButton:default:focus {{ border: {FOCUS_RING}px solid {t.text}; }}
QPushButton[kind="primary"]:focus, QPushButton[kind="main"]:focus {{ min-height: {BUTTON_HEIGHT - 4}px; }}
QPushButton[kind="choice"], QToolButton[kind="choice"] {{ font-size: {VALUE}px; font-weight: 600; padding: 0 1px; }}
QPushButton[kind="choice"]:checked {{ background: {t.hover}; border-color: {t.dim}; }}
QPushButton[kind="choice"]:focus {{ padding: 0; {ring} }}
QPushButton[kind="segment"] {{ font-size: {VALUE}px; font-weight: 600; padding: 0 4px; }}
QPushButton[kind="segment"]:checked {{ background: {t.hover}; border-color: {t.dim}; }}
QPushButton[kind="segment"]:focus {{ padding: 0 3px; {ring} }}
QPushButton[kind="slot"] {{ font-size: {VALUE}px; font-weight: 600; padding: 0; color: {t.dim}; }}
QPushButton[kind="slot"][filled="true"] {{ color: {t.text}; }}
QPushButton[kind="slot"]:checked {{ border-color: {t.accent}; }}
QPushButton[kind="slot"]:focus {{ {ring} padding: 0; }}
QPushButton[kind="link"], QToolButton[kind="link"] {{ background: transparent; border: 1px solid transparent;
    color: {t.accent}; padding: 0 4px; font-size: {VALUE}px; font-weight: 600; }}
QPushButton[kind="link"]:hover {{ background: {t.hover}; }}
QPushButton[kind="link"]:disabled {{ color: {t.faint}; background: transparent; }}
QPushButton[kind="link"]:focus {{ {ring} padding: 0 3px; }}
QPushButton[kind="quiet"] {{ background: transparent; border: 1px solid transparent; color: {t.dim}; padding: 0 6px; }}
QPushButton[kind="quiet"]:hover {{ background: {t.hover}; color: {t.text}; }}
QPushButton[kind="quiet"]:focus {{ {ring} padding: 0 5px; }}
QToolButton[kind="icon"] {{ background: transparent; border: 1px solid transparent; padding: 0;
    min-width: {CONTROL_HEIGHT - 2}px; }}
QToolButton[kind="icon"]:hover {{ background: {t.hover}; }}
QToolButton[kind="icon"]:focus {{ {ring} min-width: {CONTROL_HEIGHT - 4}px; }}
QFileDialog QToolButton {{ padding: 0; min-width: {CONTROL_HEIGHT - 2}px; }}
QPushButton::menu-indicator, QToolButton::menu-indicator {{ image: none; }}
"""


def _fields(t: Tokens) -> str:
    field = "QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox, QPlainTextEdit"
    focused = ", ".join(f"{name}:focus" for name in field.split(", "))
    disabled = ", ".join(f"{name}:disabled" for name in field.split(", "))
    return f"""
{field} {{ background: {t.raised}; color: {t.text}; border: 1px solid {t.line}; border-radius: {CORNER}px;
    padding: 0 8px; min-height: {CONTROL_HEIGHT - 2}px; selection-background-color: {t.accent};
    selection-color: {t.on_accent}; }}
{focused} {{ border: {FOCUS_RING}px solid {t.accent}; padding: 0 7px; min-height: {CONTROL_HEIGHT - 4}px; }}
{disabled} {{ color: {t.faint}; background: {t.panel}; }}
QComboBox {{ padding: 0 10px; }}
QComboBox:focus {{ padding: 0 9px; }}
QSpinBox {{ max-height: {CONTROL_HEIGHT - 2}px; }}
QSpinBox:focus {{ max-height: {CONTROL_HEIGHT - 4}px; }}
QAbstractSpinBox QLineEdit {{ border: none; background: transparent; padding: 0; min-height: 0; }}
QDoubleSpinBox[kind="strength"], QDoubleSpinBox[kind="strength"] QLineEdit {{ font-size: {VALUE}px; }}
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button {{ width: 0;
    border: none; }}
QPlainTextEdit {{ padding: 6px; font-size: {VALUE}px; }}
QPlainTextEdit:focus {{ padding: 5px; }}
QComboBox:hover {{ background: {t.hover}; }}
QComboBox::drop-down {{ border: none; width: 24px; }}
QComboBox::down-arrow {{ image: none; }}
QComboBox QAbstractItemView {{ background: {t.raised}; color: {t.text}; border: 1px solid {t.line};
    padding: 4px; outline: none; selection-background-color: {t.hover}; selection-color: {t.text}; }}
QComboBox QAbstractItemView::item {{ min-height: {CONTROL_HEIGHT - 2}px; padding: 0 4px; border-radius: 4px; }}
"""


def _lists(t: Tokens) -> str:
    return f"""
#filmstrip QListView, #contactView, #contactView QListView {{ background: {t.window}; border: none; outline: none; }}
QSplitter::handle {{ background: {t.window}; }}
QSplitter::handle:hover {{ background: {t.faint}; }}
#filmstripHeader {{ background: {t.window}; border-top: 1px solid {t.line}; }}
QDialog QListWidget {{ background: transparent; border: none; outline: none; }}
QDialog QListWidget::item {{ min-height: {CONTROL_HEIGHT}px; padding: 0 8px; border-radius: {CORNER}px; }}
QDialog QListWidget::item:hover {{ background: {t.hover}; }}
QDialog QListWidget::item:selected {{ background: {t.hover}; color: {t.text}; }}
QDialog QListWidget::item:selected:focus {{ border: {FOCUS_RING}px solid {t.accent}; padding: 0 6px; }}
"""


def _menus(t: Tokens) -> str:
    return f"""
QMenuBar {{ background: {t.window}; color: {t.text}; border-bottom: 1px solid {t.line}; padding: 2px 6px;
    font-size: {VALUE}px; }}
QMenuBar::item {{ background: transparent; padding: 5px 10px; border-radius: 4px; }}
QMenuBar::item:selected, QMenuBar::item:pressed {{ background: {t.hover}; }}
QMenu {{ background: {t.raised}; color: {t.text}; border: 1px solid {t.line}; padding: 6px; }}
QMenu::item {{ padding: 5px 28px 5px 26px; border-radius: 4px; }}
QMenu::item:selected {{ background: {t.hover}; }}
QMenu::item:disabled {{ color: {t.faint}; }}
QMenu::separator {{ height: 1px; background: {t.line}; margin: 6px 8px; }}
QMenu::indicator {{ width: 14px; height: 14px; left: 6px; }}
"""
