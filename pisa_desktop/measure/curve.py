"""A plot of the trade-off between fidelity and perception: PSNR against ST-LPIPS and NIQE, as SVG."""

from collections.abc import Sequence
from html import escape

from pisa_desktop.measure.evaluate import Row

_SIDE = 300
"""Side of a panel's frame in pixels."""
_LEFT, _TOP, _GAP = 70, 40, 90


def to_svg(rows: Sequence[Row]) -> str:
    """Plot the rows' means as points joined in order; the first row (bicubic) is not joined.

    Two panels show ST-LPIPS (Alex), which no loss uses, and NIQE, each against PSNR-Y. Better is to the right and up,
    so the perceptual axes point down. Each panel leaves out rows that lack one of its two figures.
    """
    panels = (
        ("ST-LPIPS Alex (no loss uses it)", "stlpips_alex", 3),
        ("NIQE", "niqe", 1),
    )
    width = _LEFT + len(panels) * (_SIDE + _GAP)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{_SIDE + 2 * _TOP + 20}">',
        "<style>text { font: 12px sans-serif; fill: #222 }</style>",
        '<rect width="100%" height="100%" fill="#fff"/>',
    ]
    for number, (title, measure, decimals) in enumerate(panels):
        points = [
            (row.name, row.quality.psnr_y, getattr(row.quality, measure))
            for row in rows
            if row.quality.psnr_y is not None and getattr(row.quality, measure) is not None
        ]
        parts.append(f'<g transform="translate({_LEFT + number * (_SIDE + _GAP)} {_TOP})">')
        parts += _panel(title, decimals, points)
        parts.append("</g>")
    return "\n".join([*parts, "</svg>\n"])


def _panel(title: str, decimals: int, points: Sequence[tuple[str, float, float]]) -> list[str]:
    across = _Axis([x for _, x, _ in points])
    down = _Axis([y for _, _, y in points])
    places = [(across.place(x), down.place(y)) for _, x, y in points]
    curve = " ".join(f"{x:.1f},{y:.1f}" for x, y in places[1:])
    parts = [
        f'<rect width="{_SIDE}" height="{_SIDE}" fill="none" stroke="#999"/>',
        f'<text x="0" y="-12">{title}</text>',
        f'<text x="{_SIDE / 2}" y="{_SIDE + 40}" text-anchor="middle">PSNR-Y, dB</text>',
        f'<polyline points="{curve}" fill="none" stroke="#36c" stroke-width="1.5"/>',
    ]
    for value in across.marks:
        parts.append(f'<text x="{across.place(value):.1f}" y="{_SIDE + 18}" text-anchor="middle">{value:.1f}</text>')
    for value in down.marks:
        parts.append(f'<text x="-8" y="{down.place(value) + 4:.1f}" text-anchor="end">{value:.{decimals}f}</text>')
    for k, ((name, _, _), (x, y)) in enumerate(zip(points, places, strict=True)):
        side, anchor = (-8, "end") if x > _SIDE / 2 else (8, "start")
        parts.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="{"#36c" if k else "#888"}"/>')
        parts.append(f'<text x="{x + side:.1f}" y="{y - 8:.1f}" text-anchor="{anchor}">{escape(name)}</text>')
    return parts


class _Axis:
    """Maps values to positions in a panel, with a margin of a tenth of their range at either end."""

    def __init__(self, values: Sequence[float]) -> None:
        low, high = min(values, default=0.0), max(values, default=1.0)
        room = (high - low) / 10 or 1.0
        self.low, self.high = low - room, high + room
        self.marks = [low, (low + high) / 2, high] if high > low else [low]

    def place(self, value: float) -> float:
        """Position in pixels from the panel's left or top."""
        return (value - self.low) / (self.high - self.low) * _SIDE
