"""The scroll area in the middle of the panel. Its scroll bar lies in the margin and takes no room."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QScrollBar, QWidget

from pisa_desktop.ui.look.tokens import GAP, MARGIN, UNIT
from pisa_desktop.ui.panel.soft_edge import SoftEdge

_BETWEEN = 2
"""Pixels between a slider and its hint."""


class Column(QScrollArea):
    """Scrolls its content vertically; shorter content is stretched to the column's height.

    Where the room is too small, the widgets of `may_go` are hidden first, and the content moves closer together; then
    it scrolls under a soft edge.
    """

    def __init__(self, content: QWidget, may_go: Sequence[QWidget] = ()) -> None:
        super().__init__()
        self._content, self._may_go = content, tuple(may_go)
        self.setWidget(content)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        self._bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        own = self.verticalScrollBar()
        self._edge = SoftEdge(self, own)
        own.rangeChanged.connect(self._follow)
        own.valueChanged.connect(self._bar.setValue)
        self._bar.valueChanged.connect(own.setValue)
        content.installEventFilter(self)
        self._bar.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Follow a change of the content's height."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return False

    def _fit(self) -> None:
        layout = self._content.layout()
        room = self.viewport().size()
        if layout is not None:
            self._make_room(layout, room)
            self._content.resize(room.width(), max(room.height(), _needed(layout, room.width())))
        self._bar.setGeometry(self.width() - 10, 0, 10, self.height())
        self._edge.place()

    def _make_room(self, layout: QLayout, room: QSize) -> None:
        """Hide `may_go` and move the rest closer together if the room is too small for all, else show all."""
        whole = _needed(layout, room.width())
        gone = [part for part in self._may_go if part.isHidden()]
        if gone:
            whole += sum(part.heightForWidth(room.width() - 2 * MARGIN) + _BETWEEN for part in gone)
            whole += (layout.count() - 1) * (GAP - UNIT)
        fits = whole <= room.height()
        if fits is bool(gone):  # only if it changes, because each change asks for a new layout
            layout.setSpacing(GAP if fits else UNIT)
            for part in self._may_go:
                part.setVisible(fits)

    def _follow(self, lowest: int, highest: int) -> None:
        self._bar.setRange(lowest, highest)
        self._bar.setPageStep(self.verticalScrollBar().pageStep())
        self._bar.setSingleStep(self.verticalScrollBar().singleStep())
        self._bar.setVisible(highest > lowest)


def _needed(layout: QLayout, width: int) -> int:
    """Return the height needed at this width; `minimumSize` would assume that text wraps at the smallest width."""
    return layout.minimumHeightForWidth(width) if layout.hasHeightForWidth() else layout.minimumSize().height()
