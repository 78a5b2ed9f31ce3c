"""The world's faults. Whatever is not a PisaError is a bug of ours and keeps its traceback."""


class PisaError(Exception):
    """Something outside the program went wrong; the message is one sentence for the user.

    The sentence says what happened and, where there is something to do, what to do next. It is shown as it
    is in the window and on the command line, without a traceback.
    """


class UsageError(PisaError):
    """The user asked for something that cannot be asked for: command-line exit code 2."""
