"""HEIC pictures, decoded by libheif and libde265."""

from dataclasses import dataclass
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from pisa_desktop.photo.depth.pixels import DeepPixels, divided, widened


@dataclass(frozen=True, slots=True, eq=False)
class HeicPicture:
    """The main picture of a HEIC file, not decoded yet. Its pixels come out upright."""

    _coded: Any

    @property
    def size(self) -> tuple[int, int]:
        """(width, height), upright."""
        width, height = self._coded.size
        return width, height

    @property
    def bits(self) -> int:
        """Per colour."""
        return int(self._coded.info["bit_depth"])

    @property
    def grey(self) -> bool:
        """Whether the file holds grey values only."""
        return self._channels in ("L", "LA", "La", "I")

    @property
    def transparent(self) -> bool:
        """Whether the file has transparency."""
        return self._channels[-1:] in ("A", "a")

    def decoded(self) -> Image.Image:
        """A picture of 8 bits per colour, of mode L, LA, RGB or RGBA, or with premultiplied alpha.

        Raises whatever the decoder raises.
        """
        size = self.size
        picture: Image.Image = self._coded.to_pillow()
        if picture.size != size:
            raise ValueError("the picture has another size than its file says")
        return picture

    def deep(self) -> DeepPixels:
        """A picture of more than 8 bits per colour. Raises whatever the decoder raises."""
        values = self._numbers()
        if self._channels in ("L", "I"):
            return DeepPixels(values[..., 0], None)
        if self._channels == "RGB":
            return DeepPixels(values, None)
        colours, alpha = values[..., :-1], values[..., -1]
        if self._channels.endswith("a"):
            colours = divided(colours, alpha)
        return DeepPixels(colours[..., 0] if self.grey else colours, alpha)

    @property
    def _channels(self) -> str:
        return str(self._coded.mode).partition(";")[0]

    def _numbers(self) -> NDArray[np.uint16]:
        """(H, W, channels), 0..65535."""
        (width, height), channels = self.size, 1 if self._channels == "I" else len(self._channels)
        rows = np.frombuffer(self._coded.data, "<u2").reshape(height, -1)[:, : width * channels]
        return widened(rows, self.bits).reshape(height, width, channels)


def opened(stream: BinaryIO) -> HeicPicture:
    """The picture of a file with one picture alone. Raises whatever the decoder raises."""
    import pi_heif  # type: ignore[import-untyped]  # it takes a tenth of a second, and most photos do not need it

    pi_heif.options.THUMBNAILS = pi_heif.options.DEPTH_IMAGES = pi_heif.options.AUX_IMAGES = False
    return HeicPicture(pi_heif.open_heif(stream, convert_hdr_to_8bit=False, hdr_to_16bit=False)[0])
