"""Errors with a sentence for the user. Any other exception is a bug of ours and keeps its traceback."""


class PisaError(Exception):
    """Something outside the program went wrong; the message is one sentence for the user.

    The sentence says what happened and, if the user can do something about it, what to do next. It is shown unchanged
    in the window and on the command line, without a traceback.
    """


class UsageError(PisaError):
    """The user asked for something that is not possible; exit code 2 on the command line."""
