"""Which servers the program trusts by itself: those that the system trusts, and nobody else."""

import shutil
from pathlib import Path

import pytest

from pisa_desktop.weights.download import DownloadFailed
from pisa_desktop.weights.https import Network
from tests.weights import server
from tests.weights.server import CERTIFICATE, Hub
from tests.weights.test_download import fetch, put

HASHED = "73819b55.0"
"""The name by which OpenSSL finds the certificate in a folder: `openssl x509 -hash`, a hash of its subject."""


@pytest.fixture(autouse=True)
def _no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    """The user has named neither authorities nor a proxy."""
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("NO_PROXY", "localhost")


def test_a_server_whose_authority_the_system_does_not_know_is_refused(hub: Hub, folder: Path) -> None:
    with pytest.raises(DownloadFailed, match=r"its certificate is not trusted \(self.signed certificate\)"):
        fetch(folder, put(hub, server.hub), Network())
    assert hub.log == []


def test_an_authority_that_the_user_has_named_is_trusted(
    hub: Hub, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    fetch(folder, put(hub, server.hub), Network())


def test_a_folder_of_authorities_is_trusted(
    hub: Hub, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    authorities = tmp_path / "authorities"
    authorities.mkdir()
    shutil.copy(CERTIFICATE, authorities / HASHED)
    monkeypatch.setenv("SSL_CERT_DIR", str(authorities))
    fetch(folder, put(hub, server.hub), Network())
