"""One frame: before and after put together in each of the modes, in device pixels."""

from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from pisa_desktop.ui.canvas.geometry import Box, Size, View
from pisa_desktop.ui.canvas.grid import GRID, cells
from pisa_desktop.ui.canvas.modes import Mode
from pisa_desktop.ui.canvas.picture import as_array
from pisa_desktop.ui.canvas.scene import Frame, Scene

SEAM = 2
"""Device pixels between two panes."""
ADDED, REMOVED = "#ffb347", "#4db8ff"
"""Tints of the detail map: apart for every kind of colour vision, and on every theme."""
_DIM = 0.6
_MAP_GAIN = 10.0
"""Changes of a tenth of full scale are fully tinted."""


@dataclass(frozen=True, slots=True)
class Composition:
    """What one frame shows."""

    mode: Mode
    view: View
    """Of one pane."""
    viewport: Size
    """Of all panes, device pixels."""
    split: int
    """Of the dividing line, device pixels."""
    original: bool
    """Whether the original is shown instead of any result."""
    gain: int
    frame: Frame


def panes(mode: Mode, viewport: Size) -> list[Box]:
    """Where the panes of a mode lie, all of one size."""
    if mode is Mode.GRID:
        return cells(viewport)
    if mode is Mode.SIDE:
        width = max(1, (viewport[0] - SEAM) // 2)
        return [Box(0, 0, width, viewport[1]), Box(viewport[0] - width, 0, width, viewport[1])]
    return [Box(0, 0, *viewport)]


def paint(painter: QPainter, scene: Scene, now: Composition) -> bool:
    """Paint a frame; returns whether it is complete (else paint again soon)."""
    whole = Box(0, 0, *now.view.viewport)
    match now.mode:
        case _ if not scene.comparable:
            return scene.paint_before(painter, now.view, whole, now.frame)
        case Mode.SIDE | Mode.GRID:
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


def halves(mode: Mode, viewport: Size, split: int) -> tuple[Box, Box]:
    """The before and after parts of the viewport."""
    width, height = viewport
    if mode is Mode.SPLIT:
        split = max(0, min(width, split))
        return Box(0, 0, split, height), Box(split, 0, width - split, height)
    split = max(0, min(height, split))
    return Box(0, 0, width, split), Box(0, split, width, height - split)


def after_areas(mode: Mode, view: View, viewport: Size, split: int) -> list[Box]:
    """The parts of the viewport that show the result: what follows a slider."""
    if mode.divided:
        return [halves(mode, viewport, split)[1]]
    boxes = panes(mode, viewport)
    return boxes[1:] if mode is Mode.SIDE else boxes


def _paint_panes(painter: QPainter, scene: Scene, now: Composition, whole: Box) -> bool:
    complete = True
    for i, pane in enumerate(panes(now.mode, now.viewport)):
        painter.save()
        painter.translate(pane.left, pane.top)
        painter.setClipRect(QRect(*whole))
        if now.original or (now.mode is Mode.SIDE and i == 0):
            complete &= scene.paint_before(painter, now.view, whole, now.frame)
        else:
            frame = now.frame if now.mode is Mode.SIDE else replace(now.frame, strengths=GRID[i])
            complete &= scene.paint_after(painter, now.view, whole, frame)
        painter.restore()
    return complete


def _paint_difference(painter: QPainter, scene: Scene, now: Composition, whole: Box) -> bool:
    """|after - before| times the gain, at the viewport's resolution."""
    seen = now.view.seen
    sides, complete = [], True
    for side in (scene.paint_before, scene.paint_after):
        image = QImage(seen.width, seen.height, QImage.Format.Format_RGB32)
        inner = QPainter(image)
        inner.translate(-seen.left, -seen.top)
        complete &= side(inner, now.view, whole, now.frame)
        inner.end()
        sides.append(image)
    before, after = map(as_array, sides)
    amplified = np.minimum(255, np.arange(256) * now.gain).astype(np.uint8)
    change = amplified[np.maximum(before, after) - np.minimum(before, after)]
    image = QImage(change.data, seen.width, seen.height, 4 * seen.width, QImage.Format.Format_RGB32)
    painter.drawImage(seen.left, seen.top, image)
    return complete


def _paint_map(painter: QPainter, scene: Scene, now: Composition, whole: Box) -> None:
    """Two tints over a dimmed picture."""
    seen = now.view.seen
    painter.fillRect(QRect(*seen), QColor.fromRgbF(0, 0, 0, _DIM))
    for layer in scene.live:
        found = layer.detail(now.view, whole, now.frame.strengths)
        if found is None:
            continue
        place, (added, removed) = found
        tints = np.zeros((*added.shape, 4), np.float32)
        for amount, tint in ((added, QColor(ADDED)), (removed, QColor(REMOVED))):
            colour = np.array([tint.blue(), tint.green(), tint.red(), 255], np.float32)
            alpha = np.minimum(1, amount * _MAP_GAIN)[..., None]
            tints = colour * alpha + tints * (1 - alpha * (alpha >= tints[..., 3:] / 255))
        pixels = np.minimum(255, tints).astype(np.uint8)
        height, width = added.shape
        image = QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, image, QRectF(image.rect()))
