"""The packages of our extras. The program runs without them, and its packages for users leave them out."""

import importlib.util

from pisa_desktop import paths
from pisa_desktop.errors import PisaError

ELSEWHERE = "the packaged program leaves that out; run it from a copy of the source code, as its CONTRIBUTING.md says"


def missing(what: str, package: str, extra: str = "train") -> PisaError:
    """The sentence that `what`, such as "Training", needs a package of an extra, which is not installed."""
    if paths.bundle():
        return PisaError(
            "{what} needs the package {package}; {elsewhere}.", what=what, package=package, elsewhere=ELSEWHERE
        )
    return PisaError(
        "{what} needs the package {package}, which is not installed; install PiSA Desktop with its extra '{extra}'.",
        what=what,
        package=package,
        extra=extra,
    )


def require(what: str, *packages: str, extra: str = "train") -> None:
    """Raise PisaError for the first of these packages that is not installed."""
    for package in packages:
        if importlib.util.find_spec(package) is None:
            raise missing(what, package, extra)
