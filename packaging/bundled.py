"""What the packaged program holds and what it leaves out; read by the spec, the build and the tests."""

import platform
import re
import sys
from pathlib import Path
from typing import Any

IDENTIFIER = "io.github.pisa_desktop.PisaDesktop"
LEAST_CHECKS = 20
"""Of the self-test; fewer mean that it has ended early."""

METADATA = ["torch", "diffusers", "huggingface_hub", "safetensors", "numpy", "pillow", "requests", "regex", "tqdm"]
METADATA += ["filelock", "packaging", "importlib_metadata", "pyyaml"]
"""Distributions whose versions are asked for at run time, by diffusers at its import and by our settings."""

EXCLUDED = ["transformers", "peft", "accelerate", "tokenizers", "stlpips_pytorch", "hf_xet", "torchvision"]
EXCLUDED += ["tkinter", "matplotlib", "IPython", "pytest", "setuptools", "pip", "pkg_resources", "tensorboard"]
EXCLUDED += [f"PySide6.Qt{name}" for name in ("Qml", "Quick", "QuickWidgets", "Pdf", "Sql", "Test", "Designer", "Help")]
"""Modules that are imported only where they are installed, or only by parts of libraries that we do not use."""

_DROPPED_MODULES = re.compile(r"torch\.(test|utils\.(tensorboard|benchmark|bottleneck))\b")
_DROPPED_FILES = re.compile(
    r"""
    torch/(test|include|share)/
    | torch/bin/(?!torch_shm_manager)
    | torch/lib/lib(jitbackend_test|torchbind_test|backend_with_compiler|aoti_custom_ops)\.so
    | torch/.*\.(pyi|h|cpp|cu|cuh|a|lib)$
    | PySide6/Qt/(translations|qml|libexec|metatypes)/
    | PySide6/Qt/plugins/(?!platforms/|platformthemes/|imageformats/|iconengines/|styles/|tls/|xcbglintegrations/
        |platforminputcontexts/|wayland|egldeviceintegrations/NONE)
    | PySide6/Qt/plugins/(imageformats/libqpdf|platforms/libq(vnc|linuxfb|minimalegl|eglfs|vkkhrdisplay))
    | PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboard
    | PySide6/Qt/lib/libQt6(Qml|Quick|Pdf|VirtualKeyboard|Sql|Test|Designer|Help)
    """,
    re.VERBOSE,
)

STRIPPED = ["torch/lib/libtorch_cpu.so", "torch/lib/libtorch_python.so", "torch/lib/libc10.so"]
"""Libraries whose wheels ship with symbols."""


def is_kept(kind: str, name: str) -> bool:
    """Whether an entry of PyInstaller's analysis goes into the program. `kind`: pure, binaries or datas."""
    if kind == "pure":
        return not _DROPPED_MODULES.match(name)
    return not _DROPPED_FILES.match(name.replace("\\", "/"))


def version(root: Path) -> str:
    """The program's version, from its one place."""
    text = (root / "pisa_desktop" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "(.+)"$', text, re.MULTILINE)
    assert found
    return found[1]


def system() -> str:
    """The system and the processor in a package's name: linux-x86_64, windows-amd64, macos-arm64."""
    name = {"linux": "linux", "darwin": "macos"}.get(sys.platform, "windows")
    return f"{name}-{platform.machine().lower()}"


def icon(root: Path) -> str | None:
    """The executables' icon where the system has icons in executables; Pillow converts it."""
    return None if sys.platform == "linux" else str(root / "resources" / "icons" / "app-256.png")


def version_resource(root: Path, name: str) -> Any:
    """What Windows shows in an executable's properties; None elsewhere."""
    if sys.platform != "win32":
        return None
    from windows.version import resource

    return resource(version(root), name)


def info_plist(root: Path) -> dict[str, Any]:
    """What macOS asks a program for."""
    from macos.plist import info

    return info(version(root))
