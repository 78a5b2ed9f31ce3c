"""Processes started by tests of the command line."""

import signal


def takes_signals() -> None:
    """Restore the handling of Ctrl-C and hang-ups in a new process; shells in the background and nohup ignore them."""
    for ending in (signal.SIGINT, signal.SIGHUP):
        signal.signal(ending, signal.SIG_DFL)
