"""The state of the window does not depend on widgets."""

import subprocess
import sys


def test_the_state_imports_no_widget() -> None:
    code = "import sys, pisa_desktop.ui.state.session; print([n for n in sys.modules if 'QtWidgets' in n])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout == "[]\n"


def test_what_installs_models_is_not_imported_before_the_window_is_painted() -> None:
    """Nor is what downloads them: it takes a twentieth of a second in all."""
    later = {"adopting", "check", "download", "identify", "importing", "install", "moving", "store", "transfer"}
    code = "import sys, pisa_desktop.app; print(*(n for n in sys.modules if n.startswith('pisa_desktop.weights.')))"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert not later & {name.rpartition(".")[2] for name in told.split()}
