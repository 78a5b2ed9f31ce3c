"""The colour tokens, and the palette and style sheet made from them."""

import re
from dataclasses import fields

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from pisa_desktop.settings import Theme
from pisa_desktop.ui.look.style import Look, palette_of, tokens_of
from pisa_desktop.ui.look.stylesheet import style_sheet
from pisa_desktop.ui.look.tokens import CHIP_TEXT, DARK, LIGHT, Tokens

TEXT_ON = (
    *(("text", ground) for ground in ("window", "panel", "raised", "hover", "canvas")),
    *(("dim", ground) for ground in ("window", "panel", "raised")),
    *(("accent", ground) for ground in ("panel", "raised")),
    *(("on_accent", ground) for ground in ("accent", "accent_hover")),
)


def luminance(colour: str) -> float:
    """Relative luminance by WCAG 2.1, 0..1."""
    linear: list[float] = []
    seen = QColor(colour)
    for share in (seen.redF(), seen.greenF(), seen.blueF()):
        linear.append(share / 12.92 if share <= 0.03928 else float(((share + 0.055) / 1.055) ** 2.4))
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast ratio by WCAG 2.1, 1..21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_computed_as_published() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("tokens", [DARK, LIGHT], ids=["dark", "light"])
@pytest.mark.parametrize(("text", "ground"), TEXT_ON)
def test_text_has_enough_contrast(tokens: Tokens, text: str, ground: str) -> None:
    assert contrast(getattr(tokens, text), getattr(tokens, ground)) >= 4.5


def test_chips_are_readable_on_a_white_photo() -> None:
    """The chip is black at 60 % over white."""
    assert contrast(CHIP_TEXT, "#666666") >= 4.5


@pytest.mark.parametrize("tokens", [DARK, LIGHT], ids=["dark", "light"])
def test_marks_stand_out(tokens: Tokens) -> None:
    """WCAG requires 3:1 for graphical marks."""
    assert contrast(tokens.accent, tokens.panel) >= 3
    for ground in (tokens.good, tokens.bad):
        assert contrast(tokens.mark, ground) >= 2.5  # on a disc 18 pixels large, beside words in the tooltip


@pytest.mark.parametrize("tokens", [DARK, LIGHT], ids=["dark", "light"])
def test_scroll_bars_can_be_seen(tokens: Tokens) -> None:
    assert f"QScrollBar::handle {{ background: {tokens.faint};" in style_sheet(tokens)
    for ground in (tokens.panel, tokens.window, tokens.raised):
        assert contrast(tokens.faint, ground) >= 2


def test_every_token_is_a_colour() -> None:
    for tokens in (DARK, LIGHT):
        for field in fields(tokens):
            assert re.fullmatch(r"#[0-9a-f]{6}", getattr(tokens, field.name)), field.name


@pytest.mark.parametrize("tokens", [DARK, LIGHT], ids=["dark", "light"])
def test_the_style_sheet_names_no_colour_of_its_own(tokens: Tokens) -> None:
    known = {getattr(tokens, field.name) for field in fields(tokens)}
    assert set(re.findall(r"#[0-9a-fA-F]{3,8}\b(?=[;\s])", style_sheet(tokens))) <= known


@pytest.mark.parametrize("tokens", [DARK, LIGHT], ids=["dark", "light"])
def test_a_palette_leads_back_to_its_tokens(tokens: Tokens) -> None:
    assert tokens_of(palette_of(tokens)) is tokens


def test_a_change_of_theme_takes_effect_at_once(qapp: QApplication, look: Look) -> None:
    try:
        look.choose(Theme.LIGHT)
        assert qapp.palette().color(QPalette.ColorRole.Window).name() == LIGHT.panel
        assert LIGHT.accent in qapp.styleSheet()
    finally:
        look.choose(Theme.DARK)
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == DARK.panel
