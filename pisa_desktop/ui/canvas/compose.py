"""Paints one frame of the canvas: before and after, arranged for the compare mode, in device pixels."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from pisa_desktop.ui.canvas.condition_scenes import ConditionScenes
from pisa_desktop.ui.canvas.geometry import Box, Size, View
from pisa_desktop.ui.canvas.modes import Mode
from pisa_desktop.ui.canvas.panes import CONDITIONS, GRID, halves, panes
from pisa_desktop.ui.canvas.picture_pyramid import as_array
from pisa_desktop.ui.canvas.scene import Frame, Scene
from pisa_desktop.ui.canvas.slider_blend import Floats

ADDED, REMOVED = "#ffb347", "#4db8ff"
"""Tints of the detail map, distinguishable with every kind of colour vision and on both themes."""
_DIM = 0.55
_MAP_GAIN = 12.0
"""Factor from a change (0..1) to the opacity of its tint."""
_MAP_MOST = 0.85
_MAP_BLOCK = 4


@dataclass(frozen=True, slots=True)
class Composition:
    """Everything that determines what one frame shows."""

    mode: Mode
    view: View
    """Zoom and place, of one pane."""
    viewport: Size
    """(width, height) of all panes together, device pixels."""
    split: int
    """Position of the dividing line, device pixels."""
    original: bool
    """Whether the original is shown instead of any result."""
    gain: int
    frame: Frame
    conditions: ConditionScenes


def paint(painter: QPainter, scene: Scene, now: Composition) -> bool:
    """Paint a frame; returns whether it is complete. If not, paint again soon."""
    whole = Box(0, 0, *now.view.viewport)
    match now.mode:
        case _ if not scene.comparable:
            return scene.paint_before(painter, now.view, whole, now.frame)
        case Mode.SIDE | Mode.GRID | Mode.CONDITIONS:
            return _paint_panes(painter, scene, now, whole)
        case _ if now.original:
            return scene.paint_before(painter, now.view, whole, now.frame)
        case Mode.SPLIT | Mode.SPLIT_HORIZONTAL:
            before, after = halves(now.mode, now.viewport, now.split)
            complete = scene.paint_before(painter, now.view, before, now.frame)
            return scene.paint_after(painter, now.view, after, now.frame) and complete
        case Mode.DIFFERENCE:
            return _paint_difference(painter, scene, now, whole)
        case Mode.DETAIL_MAP:
            complete = scene.paint_after(painter, now.view, whole, now.frame)
            _paint_map(painter, scene, now, whole)
            return complete
        case _:
            return scene.paint_after(painter, now.view, whole, now.frame)


def _paint_panes(painter: QPainter, scene: Scene, now: Composition, whole: Box) -> bool:
    complete = True
    for i, pane in enumerate(panes(now.mode, now.viewport)):
        painter.save()
        painter.translate(pane.left, pane.top)
        painter.setClipRect(QRect(*whole))
        if now.original or (now.mode is Mode.SIDE and i == 0):
            complete &= scene.paint_before(painter, now.view, whole, now.frame)
        elif now.mode is Mode.CONDITIONS:
            complete &= now.conditions.paint(painter, scene, CONDITIONS[i], now.view, whole, now.frame)
        else:
            frame = now.frame if now.mode is Mode.SIDE else replace(now.frame, strengths=GRID[i])
            complete &= scene.paint_after(painter, now.view, whole, frame)
        painter.restore()
    return complete


def _paint_difference(painter: QPainter, scene: Scene, now: Composition, whole: Box) -> bool:
    """Paint |after - before| times the gain, at the viewport's resolution."""
    seen = now.view.seen
    sides, complete = [], True
    for side in (scene.paint_before, scene.paint_after):
        image = QImage(seen.width, seen.height, QImage.Format.Format_RGB32)
        with QPainter(image) as inner:
            inner.translate(-seen.left, -seen.top)
            complete &= side(inner, now.view, whole, now.frame)
        sides.append(image)
    before, after = map(as_array, sides)
    amplified = np.minimum(255, np.arange(256) * now.gain).astype(np.uint8)
    change = amplified[np.maximum(before, after) - np.minimum(before, after)]
    image = QImage(change.data, seen.width, seen.height, 4 * seen.width, QImage.Format.Format_RGB32)
    painter.drawImage(seen.left, seen.top, image)
    return complete


def _paint_map(painter: QPainter, scene: Scene, now: Composition, whole: Box) -> None:
    """Paint two tints over the dimmed picture: detail added and detail removed."""
    painter.fillRect(QRect(*now.view.seen), QColor.fromRgbF(0, 0, 0, _DIM))
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for layer in scene.slider_layers:
        found = layer.detail(now.view, whole, now.frame.strengths)
        if found is not None:
            place, amounts = found
            pixels = _tinted(*map(_averaged, amounts))
            height, width = pixels.shape[:2]
            image = QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied)
            painter.drawImage(place, image, QRectF(image.rect()))


def _averaged(amount: Floats) -> Floats:
    """Average blocks of pixels: the map shows where detail changed, the picture below shows what it is."""
    return np.asarray(Image.fromarray(amount).reduce(_MAP_BLOCK))


def _tinted(added: Floats, removed: Floats) -> NDArray[np.uint8]:
    """Mix both tints by their amounts, as premultiplied ARGB32."""
    amounts = np.stack([added, removed])
    alpha = np.minimum(_MAP_MOST, amounts * _MAP_GAIN)
    alpha *= amounts / np.maximum(amounts.sum(axis=0), 1e-6)
    tints = [[tint.blue(), tint.green(), tint.red(), 255] for tint in (QColor(ADDED), QColor(REMOVED))]
    mixed = np.einsum("khw,kc->hwc", alpha, np.array(tints, np.float32))
    return np.ascontiguousarray(np.minimum(255, mixed).astype(np.uint8))
