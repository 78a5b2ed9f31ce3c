"""How the program reaches the internet: deadlines, the clock they are measured with, the HTTPS client."""

import ssl
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pisa_desktop import __version__
from pisa_desktop.errors import PisaError

if TYPE_CHECKING:
    import httpx2


@dataclass(frozen=True, slots=True)
class Limits:
    """Deadlines and numbers of attempts; times in seconds."""

    connect: float = 15.0
    stall: float = 60.0
    """A source that stays below `slowest` for this long has stalled."""
    slowest: float = 1024.0
    """Bytes a second."""
    attempts: int = 5
    """Of a source in a row without a new byte, before it is given up."""
    backoff: float = 1.0
    """Before a source's second attempt; doubled before each further one."""
    longest_wait: float = 300.0
    """The longest Retry-After that is waited for."""
    redirects: int = 5
    tick: float = 0.2
    """The longest time between two steps of a download: how soon a Cancel takes effect."""


@dataclass(frozen=True, slots=True)
class Clock:
    """Time as downloads see it; tests bring their own."""

    now: Callable[[], float] = time.monotonic
    """Seconds that never go back."""
    sleep: Callable[[float], None] = time.sleep


@dataclass(frozen=True, slots=True)
class Network:
    """Everything a download needs of the outside."""

    limits: Limits = field(default_factory=Limits)
    clock: Clock = field(default_factory=Clock)
    certificates: ssl.SSLContext | None = None
    """Which servers to trust; None: those that the system trusts."""

    def client(self) -> "httpx2.Client":
        """A client for HTTPS that follows no redirects; it heeds the system's proxies. Raises PisaError.

        httpx2's own context asks the system's certificate store, on Windows and macOS through truststore; SSL_CERT_FILE
        and SSL_CERT_DIR stand for it everywhere.
        """
        import httpx2

        timeout = httpx2.Timeout(self.limits.stall, connect=self.limits.connect)
        headers = {"User-Agent": f"pisa-desktop/{__version__}", "Accept-Encoding": "identity"}
        try:
            return httpx2.Client(
                verify=True if self.certificates is None else self.certificates,
                timeout=timeout,
                headers=headers,
                follow_redirects=False,
            )
        except (ImportError, ValueError, OSError, httpx2.HTTPError) as error:
            raise PisaError(
                "The system's proxy or certificate settings cannot be used: {error}.", error=error
            ) from error
