"""packaging/freeze.py and what it packs; the build itself is tested by `dev.py freeze`."""

import json
import os
import shutil
import subprocess
import sys
from importlib import import_module
from importlib.metadata import packages_distributions
from importlib.util import find_spec
from pathlib import Path

import pytest

from pisa_desktop import __version__, paths

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "packaging"))
bundled, freeze, packages = (import_module(name) for name in ("bundled", "freeze", "linux.packages"))

GRAPH = """
import json, sys
from PyInstaller.building.build_main import Analysis
from PyInstaller.depend.analysis import initialize_modgraph

graph = initialize_modgraph(excludes=json.loads(sys.argv[2]))
graph.path.insert(0, sys.argv[1])
graph.add_script(sys.argv[1] + "/packaging/start.py")
names = [node.identifier for node in graph.iter_graph() if str(node.identifier).startswith("pisa_desktop")]
print(json.dumps([name for name in names if type(graph.find_node(name)).__name__ not in ("MissingModule",)]))
"""
"""Prints the modules of ours that PyInstaller's analysis finds, without looking into libraries."""


@pytest.mark.system  # it takes a minute, and PyInstaller needs binutils
@pytest.mark.skipif(find_spec("PyInstaller") is None, reason="PyInstaller is not installed")
def test_pyinstaller_finds_every_module_of_ours_also_those_that_are_imported_late() -> None:
    ours = {
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for path in (ROOT / "pisa_desktop").rglob("*.py")
    }
    libraries = sorted(packages_distributions().keys() - {"pisa_desktop"})
    command = [sys.executable, "-c", GRAPH, str(ROOT), json.dumps(libraries)]
    asked = subprocess.run(command, capture_output=True, text=True, check=True, env={**os.environ, "PYTHONPATH": ""})
    found = set(json.loads(asked.stdout.splitlines()[-1]))
    # Only a person runs this one; the packaged program does not train.
    assert ours - found == {"pisa_desktop.training.mini.auto_samples", "pisa_desktop.training.mini.fit_auto"}


@pytest.mark.parametrize(
    ("kind", "name", "kept"),
    [
        ("binaries", "torch/lib/libtorch_cpu.so", True),
        ("binaries", "torch/bin/torch_shm_manager", True),
        ("datas", "torch/bin/test_api", False),
        ("datas", "torch/include/ATen/ATen.h", False),
        ("datas", "torch/nn/modules/conv.py", True),
        ("datas", "torch/_inductor/config.py", True),
        ("datas", "torch/_inductor/codegen/cpp.py", False),
        ("datas", "torch-2.13.0.dist-info/METADATA", True),
        ("binaries", "libX11.so.6", False),
        ("binaries", "libglib-2.0.so.0", False),
        ("binaries", "libstdc++.so.6", False),
        ("binaries", "libxcb-cursor.so.0", True),
        ("binaries", "libssl.so.3", True),
        ("binaries", "PySide6/Qt/lib/libQt6Widgets.so.6", True),
        ("binaries", "PySide6/Qt/lib/libQt6Quick.so.6", False),
        ("binaries", "PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("binaries", "PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("datas", "PySide6/Qt/translations/qt_de.qm", False),
        ("datas", "PySide6/Qt/translations/qtbase_de.qm", True),
        ("datas", "PySide6/translations/qtbase_zh_CN.qm", True),
        ("datas", "PySide6/Qt/translations/qtbase_zh_TW.qm", False),
        ("pure", "torch.testing._comparison", True),
        ("pure", "torch.utils.tensorboard.writer", False),
    ],
)
def test_what_is_left_out(kind: str, name: str, kept: bool) -> None:
    assert bundled.is_kept(kind, name) is kept


def test_another_build_of_torch_than_the_wished_one_is_refused(tmp_path: Path) -> None:
    (tmp_path / "torch").mkdir()
    (tmp_path / "torch" / "__init__.py").write_text("")
    (tmp_path / "torch" / "version.py").write_text("cuda, hip = '13.0', None\n")
    (tmp_path / "torch" / "__init__.py").write_text("from torch import version\n")
    python = tmp_path / "python"
    python.write_text(f'#!/bin/sh\nPYTHONPATH={tmp_path} exec {sys.executable} "$@"\n')
    python.chmod(0o755)
    freeze.check_torch(python, "13.0")
    with pytest.raises(SystemExit, match=r"torch is built for 13.0, not for the CPU; see --torch-index"):
        freeze.check_torch(python, "")


@pytest.mark.parametrize("arguments", [["--cuda"], ["deb"], ["--cuda", "13.0", "x"]])
def test_unknown_arguments_are_refused(arguments: list[str], tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match=r"takes only --torch-index URL and --cuda VERSION"):
        freeze.freeze(tmp_path, "", arguments)


def test_the_man_page_escapes_what_troff_would_read() -> None:
    top = "usage: x\n\ncommands:\n  COMMAND\n    devices   list\n\noptions:\n  -h, --help  show\n"
    page = packages.man_page("1.2", top, {"devices": "usage: x devices\n.hidden \\x\n"})
    assert ".SH OPTIONS\n.nf\n  \\-h, \\-\\-help  show\n.fi\n" in page
    assert '.SH "DEVICES"\n.nf\nusage: x devices\n\\&.hidden \\ex\n.fi\n' in page


def test_version_and_identifier_are_the_programs() -> None:
    assert bundled.IDENTIFIER == paths.IDENTIFIER
    assert bundled.version(ROOT) == __version__
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    metainfo = (ROOT / "packaging" / "linux" / f"{bundled.IDENTIFIER}.metainfo.xml").read_text(encoding="utf-8")
    assert 'path = "pisa_desktop/__init__.py"' in project
    flatpak = (ROOT / "packaging" / "linux" / f"{bundled.IDENTIFIER}.yml").read_text(encoding="utf-8")
    assert f'<release version="{__version__}"' in metainfo
    assert f"pisa-desktop_{__version__}_amd64.deb" in flatpak


@pytest.mark.parametrize(
    ("program", "arguments", "ending"),
    [("desktop-file-validate", [], "desktop"), ("appstreamcli", ["validate", "--no-net"], "metainfo.xml")],
)
def test_desktop_file_and_metadata_are_valid(program: str, arguments: list[str], ending: str) -> None:
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed")
    file = ROOT / "packaging" / "linux" / f"{bundled.IDENTIFIER}.{ending}"
    done = subprocess.run([program, *arguments, file], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
