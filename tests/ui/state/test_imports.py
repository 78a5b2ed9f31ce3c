"""The state of the window does not depend on widgets."""

import subprocess
import sys


def test_the_state_imports_no_widget() -> None:
    code = "import sys, pisa_desktop.ui.state.session; print([n for n in sys.modules if 'QtWidgets' in n])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout == "[]\n"
