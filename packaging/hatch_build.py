"""What hatchling does before it packs a wheel: compile the catalogues of the window's languages."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

sys.path.insert(0, str(Path(__file__).parent))
import translations


class CatalogueHook(BuildHookInterface):  # type: ignore[type-arg]
    """Compiles what `dev.py run` compiles in a checkout."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile; an editable installation reads the checkout, where dev.py does it."""
        if version == "standard":
            translations.compile_all(Path(self.root), sys.executable)
