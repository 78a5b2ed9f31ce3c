"""Processes started by tests of the command line."""

import signal


def takes_ctrl_c() -> None:
    """Restore the handling of Ctrl-C in a new process; a shell that runs tests in the background makes it ignored."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
