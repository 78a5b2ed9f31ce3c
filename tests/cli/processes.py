"""Processes that tests of the command line start."""

import signal


def takes_ctrl_c() -> None:
    """For a new process: a shell that runs the tests in the background has made it ignore Ctrl-C."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
