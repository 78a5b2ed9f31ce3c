"""The licences of the models: their texts, which ship with the program, and what has been accepted."""

import hashlib
from dataclasses import dataclass

from pisa_desktop import paths
from pisa_desktop.errors import PisaError
from pisa_desktop.phrase import Phrase


@dataclass(frozen=True, slots=True)
class Licence:
    """One licence as the user meets it."""

    id: str
    name: str
    summary: str
    """A plain sentence or two on what it means for the user."""
    file: str = ""
    """Name of its text in resources/licences; empty where there is no text to ship."""
    sha256: str = ""
    """Of the text."""
    restricts: bool = False
    """Whether it restricts use, and so has to be accepted before the first download."""

    def text(self) -> str:
        """The whole text. Raises PisaError when it is not the text it should be."""
        content = (paths.resources() / "licences" / self.file).read_bytes()
        if hashlib.sha256(content).hexdigest() != self.sha256:
            raise PisaError("The licence text {file} has been changed. Install the program again.", file=self.file)
        return content.decode("utf-8")

    def use_restrictions(self) -> str:
        """What binds every user: paragraph 5 and Attachment A of the CreativeML Open RAIL++-M licence."""
        text = self.text()
        paragraph = text[text.index("\n5. Use-based restrictions") : text.index("\n6. The Output You Generate")]
        attachment = text[text.index("Attachment A\n") :]
        return f"{paragraph.strip()}\n\n{attachment.strip()}\n"


class LicenceNotAccepted(PisaError):
    """A model's licence restricts its use and has not been accepted."""

    def __init__(self, licence: Licence, model: str) -> None:
        super().__init__(
            "{model} comes under the {licence}, which has to be read and accepted first.",
            model=model,
            licence=licence.name,
        )
        self.licence = licence


OPEN_RAIL = Licence(
    id="creativeml-open-rail-plus-plus-m",
    name=Phrase("CreativeML Open RAIL++-M licence"),
    summary=Phrase(
        "Free to use, also commercially. Its use restrictions (paragraph 5 and Attachment A) bind every user."
    ),
    file="creativeml-open-rail-plus-plus-m.txt",
    sha256="e514164be7f2ca2c0fb39e7283b01ab4a06d802837eaf171aa4645cfd7ee1157",
    restricts=True,
)
APACHE_SAID = Licence(
    id="pisa-sr",
    name=Phrase("Apache 2.0, according to its README"),
    summary=Phrase(
        "PiSA-SR's README says that the project is released under the Apache 2.0 licence. "
        "The project's repository held no LICENSE file when this was written."
    ),
)
GPU_PACK = Licence(
    id="gpu-pack",
    name=Phrase("NVIDIA's licence agreements for CUDA and cuDNN; BSD-3-Clause of PyTorch"),
    summary=Phrase("Free to use on NVIDIA's graphics cards. The texts are in the archives."),
)
TAESD_MIT = Licence(
    id="taesd-mit",
    name=Phrase("MIT licence"),
    summary=Phrase("Free to use for any purpose, without warranty."),
    file="taesd-mit.txt",
    sha256="261497cf8e9ed613ed1fa5ddf48af32cdf50545b2ccd9edd7eacc91fb9255d6e",
)
