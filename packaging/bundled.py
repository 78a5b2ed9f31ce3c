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

EXCLUDED = ["transformers", "peft", "accelerate", "tokenizers", "stlpips_pytorch", "hf_xet", "torchvision", "ray"]
EXCLUDED += ["tkinter", "matplotlib", "IPython", "pytest", "setuptools", "pip", "pkg_resources", "tensorboard"]
EXCLUDED += [f"PySide6.Qt{name}" for name in ("Qml", "Quick", "QuickWidgets", "Pdf", "Sql", "Designer", "Help")]
"""Modules that are imported only where they are installed, or only by parts of libraries that we do not use."""

_DROPPED_MODULES = re.compile(
    r"""
    torch\.(test|utils\.(tensorboard|benchmark|bottleneck))\b
    | torch\.testing\._internal\.(?!common_dtype$|logging_tensor$|distributed$|distributed\.fake_pg$)
    | torch\._inductor\.(codegen|kernel|fx_passes|autoheuristic|template_heuristics)\b
    | diffusers\.(pipelines|modular_pipelines)\b
    | pygments\.lexers\.(?!_mapping$|python$)
    | pydoc_data\b
    """,
    re.VERBOSE,
)
_DROPPED_FILES = re.compile(
    r"""
    torch/(test|include|share)/
    | torch/bin/(?!torch_shm_manager)
    | torch/lib/lib(jitbackend_test|torchbind_test|backend_with_compiler|aoti_custom_ops)\.so
    | torch/.*\.(pyi|h|cpp|cu|cuh|a|lib)$
    | .*\.dist-info/(RECORD|sboms/.*|licenses/.*)$
    | PySide6/(Qt/)?(qml|libexec|metatypes)/
    | PySide6/(Qt/)?translations/(?!qtbase_(de|fr|es|zh_CN|ja)\.qm$)
    | PySide6/(Qt/)?plugins/(generic|egldeviceintegrations|networkinformation|platformthemes/libqgtk3)
    | PySide6/(Qt/)?plugins/(imageformats/.?.?.?qpdf|platforms/libq(vnc|linuxfb|minimalegl|eglfs|vkkhrdisplay))
    | PySide6/(Qt/)?plugins/platforminputcontexts/libqtvirtualkeyboard
    | (PySide6/(Qt/lib/lib)?|lib)Qt6(Qml|Quick|Pdf|VirtualKeyboard|Sql|Designer|Help|EglFs|EglFS)
    """,
    re.VERBOSE,
)
"""The licences of what dist-info folders describe are in LICENCES.txt."""

_UNREAD_SOURCES = re.compile(
    r"torch/(_inductor|testing|ao|distributed|_dynamo|onnx|_?export|_vendor|package|fx|_functorch|optim)/.*\.py$"
)
_READ_SOURCES = re.compile(
    r"""
    .*/_?config\.py$ | torch/onnx/ops/ | torch/distributed/(_functional_collectives|tensor/_collective_utils)\.py$
    | torch/_dynamo/(_trace_wrapped_higher_order_op|variables/streams)\.py$
    """,
    re.VERBOSE,
)
"""torch reads some of its own sources by inspect while it is imported. All modules are in the executable as well."""

_OF_THE_SYSTEM = re.compile(
    r"lib(X11|X11-xcb|Xau|Xdmcp|Xext|Xrender|fontconfig|freetype|expat|glib-2|gobject-2|gmodule-2|gthread-2|gio-2|dbus-1"
    r"|systemd|gcrypt|gpg-error|cap|md|bsd|brotli\w+|png16|pcre2-8|z|zstd|lz4|uuid|blkid|mount|selinux|stdc\+\+|gcc_s"
    r"|readline|tinfo|atk-1|pango\w*-1|cairo|cairo-gobject|gdk_pixbuf-2|harfbuzz|graphite2|fribidi|thai|datrie|pixman-1"
    r"|jpeg)\.[\d.so-]+$"
)
"""Libraries of Linux that every desktop has, and that its graphics drivers and fonts must agree with."""

PYTHONS_OWN = ["libpython3*.so*", "python3*/lib-dynload/*.so"]
"""Libraries of the Python that builds; they may name the folder where that one lies (RUNPATH)."""

STRIPPED = ["torch/lib/*.so", *PYTHONS_OWN]
"""Libraries that come with symbols."""


def is_kept(kind: str, name: str) -> bool:
    """Whether an entry of PyInstaller's analysis goes into the program. `kind`: pure, binaries or datas."""
    if kind == "pure":
        return not _DROPPED_MODULES.match(name)
    name = name.replace("\\", "/")
    unread = _UNREAD_SOURCES.match(name) and not _READ_SOURCES.match(name)
    return not (unread or is_dropped(name) or _OF_THE_SYSTEM.match(name))


def is_dropped(name: str) -> bool:
    """Whether a file of a distribution, by its path with "/", is used only to build or to test."""
    return bool(_DROPPED_FILES.match(name))


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
