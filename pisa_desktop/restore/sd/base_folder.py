"""Where Stable Diffusion lies for the LoRAs in a weights folder: inside it, or in a folder that a file there names.

So several pairs of LoRAs share one Stable Diffusion, and a folder that another program keeps need not be copied.
"""

import json
import os
from pathlib import Path

from pisa_desktop.errors import PisaError

FILE_NAME = "base.json"


def base_folder(folder: Path) -> Path:
    """Stable Diffusion's folder, in diffusers' layout: base/ inside `folder`, or the one named in base.json there.

    A relative name counts from `folder`. It need not exist. Raises PisaError for a damaged base.json.
    """
    own, pointer = folder / "base", folder / FILE_NAME
    if own.is_dir() or not pointer.is_file():
        return own
    try:
        named = json.loads(pointer.read_text(encoding="utf-8"))["base"]
        return Path(os.path.normpath(folder / named))
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise PisaError(
            "{pointer} is damaged: it does not say where Stable Diffusion lies.", pointer=pointer
        ) from error


def pointer_to(base: str) -> bytes:
    """The content of a base.json."""
    return json.dumps({"base": base}).encode("ascii")
