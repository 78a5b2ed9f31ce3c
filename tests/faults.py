"""Faults of the file system, put in through `files.before_call`."""


class Fault:
    """Lets n - 1 file-system calls pass and raises at the n-th."""

    def __init__(self, at: int, error: BaseException) -> None:
        self.left, self.error, self.failed = at, error, ""

    def __call__(self, call: str) -> None:
        self.left -= 1
        if self.left == 0:
            self.failed = call
            raise self.error
