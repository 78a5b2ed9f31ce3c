"""Installations of models that exist nowhere, in every state that the Models dialog shows.

The rows are made from the catalogue by the program's own code; only what the disk would hold is invented.
"""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pisa_desktop.engine.needs import needs
from pisa_desktop.progress import Progress
from pisa_desktop.restore.hardware import Device
from pisa_desktop.ui.state.views import MINI, Message, Tone
from pisa_desktop.ui.state.weights import rows
from pisa_desktop.ui.state.weights.rows import Snapshot, Work
from pisa_desktop.ui.state.weights.views import InstallationView, LicenceView, WorkView
from pisa_desktop.weights.catalogue import BASE, CATALOGUE, PISA_SR_LORA, TAESD, Package
from pisa_desktop.weights.gpu_pack.entry import Archive, Entry
from pisa_desktop.weights.licences import OPEN_RAIL
from pisa_desktop.weights.states import Missing, ModelState, PackageState, State

PISA = "pisa-sr"
FOLDER = Path("/home/ada/.local/share/PiSA Desktop/weights")
DOWNLOADS = Path("/home/ada/Downloads")
FREE = 214_000_000_000
MEMORY = 16_000_000_000
_CPU = Device("cpu", 0, "CPU", "bf16")
_UNET, _UNET_FILE = 1_731_904_736, "base/unet/diffusion_pytorch_model.fp16.safetensors"
_COME = 1_200_000_000
"""Bytes of a download that was stopped: all but a part of the UNet."""


def package(package: Package, state: State = State.ABSENT, come: int = 0, **more: Any) -> PackageState:
    """A package as it would stand on the disk. `come`: bytes of a download that have come."""
    missing: tuple[Missing, ...] = ()
    if state in (State.ABSENT, State.UNFINISHED):
        missing = tuple(Missing(file.purpose, file.size) for file in package.wanted)
    if state is State.UNFINISHED:
        missing = (Missing("UNet", sum(file.size for file in package.wanted) - come),)
    if package.lora is not None and state is State.ABSENT:
        missing = (Missing(package.lora.file_name, package.lora.size, by_import=True),)
    return PackageState(package, state, FOLDER / package.id, come, **{"missing": missing, **more})


_NO_BASE, _NO_LORA, _NO_DRAFTS = package(BASE), package(PISA_SR_LORA), package(TAESD)
_PART = package(BASE, State.UNFINISHED, _COME)
_BASE = package(BASE, State.READY, 1_899_300_000)
_LORA = package(PISA_SR_LORA, State.READY, 32_500_000)


@dataclass(frozen=True, slots=True)
class Disk:
    """What the disk holds, and what is being done."""

    base: PackageState = _NO_BASE
    lora: PackageState = _NO_LORA
    drafts: PackageState = _NO_DRAFTS
    in_use: str = MINI
    memory: int = MEMORY
    work: Work | None = None
    accepted: bool = True
    gpu_pack: ModelState | None = None
    """Where the packaged program has an entry for it."""
    room: int = FREE
    """Bytes that are free or used by models."""

    def view(self, note: Message | None = None, offered: Path | None = None) -> InstallationView:
        """What the dialog shows of it."""
        pisa, taesd = CATALOGUE.models
        used = sum(part.present for part in (self.base, self.lora, self.drafts))
        aids = [ModelState(taesd, (self.drafts,)), *([] if self.gpu_pack is None else [self.gpu_pack])]
        seen = Snapshot(
            states=(ModelState(pisa, (self.base, self.lora)),),
            aids=tuple(aids),
            root=FOLDER,
            used=used,
            free=self.room - used,
            memory=self.memory,
            accepted=frozenset({OPEN_RAIL.id} if self.accepted else ()) | {PISA_SR_LORA.licence.id, TAESD.licence.id},
        )
        takes = needs(_CPU, None, 0.4, self.memory)
        shown = (
            rows.mini_row(self.in_use),
            *(rows.row(state, seen, self.in_use, self.work, takes) for state in seen.states),
            *(rows.row(state, seen, self.in_use, self.work, None) for state in seen.aids),
        )
        return InstallationView(shown, FOLDER, used, self.room - used, self.work is not None, note, offered)


def work(
    state: str, what: str, done: float, total: float, left: str = "", model: str = PISA, resumes: bool = False
) -> Work:
    """Something that is being done, with `done` of `total` bytes."""
    return Work(model, state, resumes, WorkView(what, done / total, left), Progress(done, total, what))


def bad(text: str) -> Message:
    """How work ended that failed."""
    return Message(text, Tone.BAD, "models")


def good(text: str) -> Message:
    """How work ended that succeeded."""
    return Message(text, Tone.GOOD, "models")


_PACK = Entry(
    release="0.1.0",
    address="https://localhost/",
    driver=580,
    capability=(7, 5),
    archives=(
        Archive(
            "torch-2.13.0-cu130.tar.xz", "torch-", "torch 2.13.0 for CUDA 13.0", 410_000_000, "0" * 64, 1_300_000_000
        ),
        Archive("nvidia-13.0.tar.xz", "nvidia-", "NVIDIA's libraries 13.0", 1_450_000_000, "1" * 64, 3_100_000_000),
    ),
).model
_WHOLE = sum(file.size for file in BASE.wanted)
_READY = Disk(_BASE, _LORA)
ABSENT = Disk(accepted=False).view()
SMALL = Disk(accepted=False, memory=1_800_000_000).view()
DOWNLOADING = Disk(
    _PART, work=work("Downloading", "Downloading UNet", _COME, _WHOLE, "about 4 minutes left", resumes=True)
).view()
WAITING = Disk(
    _PART,
    work=work(
        "Downloading",
        "Hugging Face (sd2-community): it is busy (HTTP 503). Trying again in 24 s",
        _COME,
        _WHOLE,
        resumes=True,
    ),
).view()
PAUSED = Disk(_PART).view()
FAILED = Disk(_PART).view(
    bad(
        "UNet could not be downloaded (each of its 6 sources: it cannot be reached). What has been downloaded is kept. "
        "Check the connection and try again."
    )
)
NO_ROOM = Disk(_NO_BASE, room=1_100_000_000).view(
    bad(
        f"Stable Diffusion 2.1-base needs 2.7 GB, and the disk of {FOLDER} has 1.1 GB free. "
        "Free 1.6 GB, or move the models to another disk."
    )
)
AWAITING = Disk(_BASE).view(good("The download is complete. Now get pisa_sr.pkl from its authors' page."))
OFFERED = Disk(_BASE).view(offered=DOWNLOADS / "pisa_sr.pkl")
IMPORTING = Disk(_NO_BASE, work=work("Importing", "Copying UNet", 0.4 * _UNET, _UNET)).view()
WRONG = Disk(_BASE).view(
    bad(
        "diffusion_pytorch_model.safetensors: This is a Stable Diffusion XL UNet. "
        "PiSA-SR needs the files of Stable Diffusion 2.1-base."
    )
)
CHECKING = replace(_READY, work=work("Checking", "Checking UNet", 0.7 * _UNET, _UNET, "about 5 seconds left")).view()
DAMAGED = Disk(package(BASE, State.DAMAGED, 1_899_300_000, faults=(_UNET_FILE,)), _LORA).view(
    bad(f"Damaged: {_UNET_FILE}. Repair downloads what is damaged again, and nothing else.")
)
NO_REPAIR = Disk(
    _BASE,
    package(
        PISA_SR_LORA,
        State.DAMAGED,
        32_500_000,
        missing=(Missing("pisa_sr.pkl", 32_000_000, by_import=True),),
        faults=("pisa_sr.safetensors",),
    ),
).view(bad("pisa_sr.pkl is damaged, and only you can get it: import it again, from its authors' page or from a copy."))
REPAIRING = Disk(
    package(BASE, State.DAMAGED, 1_899_300_000, faults=(_UNET_FILE,)),
    _LORA,
    work=work("Repairing", "Downloading UNet", 0.3 * _UNET, _UNET, "about 6 minutes left", resumes=True),
).view()
READY = _READY.view()
IN_USE = replace(_READY, in_use=str(FOLDER / PISA)).view()
REMOVED = Disk().view(good("PiSA-SR was removed. 1.9 GB are free again."))
MOVING = replace(
    _READY,
    work=work("Moving", "Moving diffusion_pytorch_model.fp16.safetensors", 0.8 * _UNET, _UNET, "about 20 seconds left"),
).view()
DRAFTS_COMING = replace(
    _READY, work=work("Downloading", "Downloading draft decoder", 4.1e6, 9_793_292, model="taesd", resumes=True)
).view()
DRAFTS = replace(_READY, in_use=str(FOLDER / PISA), drafts=package(TAESD, State.READY, 9_793_292)).view(
    good("TAESD is ready; it helps from the next start on.")
)
GPU_PACK = replace(_READY, gpu_pack=ModelState(_PACK, tuple(package(part) for part in _PACK.parts))).view()
EVERY = {
    "absent": ABSENT,
    "small": SMALL,
    "downloading": DOWNLOADING,
    "waiting": WAITING,
    "paused": PAUSED,
    "failed": FAILED,
    "no-room": NO_ROOM,
    "awaiting": AWAITING,
    "offered": OFFERED,
    "importing": IMPORTING,
    "wrong": WRONG,
    "checking": CHECKING,
    "damaged": DAMAGED,
    "no-repair": NO_REPAIR,
    "repairing": REPAIRING,
    "ready": READY,
    "in-use": IN_USE,
    "removed": REMOVED,
    "moving": MOVING,
    "drafts-coming": DRAFTS_COMING,
    "drafts": DRAFTS,
    "gpu-pack": GPU_PACK,
}
LICENCE = LicenceView(
    id=OPEN_RAIL.id,
    name=OPEN_RAIL.name,
    of="Stable Diffusion 2.1-base",
    summary=OPEN_RAIL.summary,
    restrictions=OPEN_RAIL.use_restrictions(),
    text=OPEN_RAIL.text(),
    others=PISA_SR_LORA.licence.summary,
)
