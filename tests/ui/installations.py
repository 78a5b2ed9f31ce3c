"""Installations of models that exist nowhere, in every state that the Models dialog shows."""

from dataclasses import replace
from pathlib import Path

from pisa_desktop.ui.state.views import MINI, Message, Tone
from pisa_desktop.ui.state.weights.views import Act, InstallationView, LicenceView, ModelRow, StepView, WorkView
from pisa_desktop.weights.licences import OPEN_RAIL
from pisa_desktop.weights.states import State

PISA = "pisa-sr"
FOLDER = Path("/home/ada/.local/share/PiSA Desktop/weights")
FREE = 214_000_000_000
_STEPS = (
    "Read and accept the licence.",
    "Download Stable Diffusion 2.1-base, 2.6 GB. You can pause at any time.",
    "Get pisa_sr.pkl from its authors' page and drop it here.",
    "It is checked and converted, and is ready.",
)

_MINI = ModelRow(
    id=MINI,
    name="PiSA-Mini",
    purpose="quick on every computer; comes with the program",
    size="7 MB",
    licence="part of PiSA Desktop",
    state=State.READY,
    words="In use",
    key=MINI,
    in_use=True,
)
_PISA = ModelRow(
    id=PISA,
    name="PiSA-SR",
    purpose="the best quality; a graphics card or patience",
    size="2.6 GB",
    licence="CreativeML Open RAIL++-M licence; Apache 2.0, according to its README",
    needs="Needs 3.0 GB of memory, 9.5 GB for a photo of 12 megapixels. "
    "Such a photo takes about 18 minutes here (CPU, bf16), estimated from PiSA-Mini's speed. "
    "A graphics card takes seconds.",
    state=State.ABSENT,
    words="Not installed",
    missing=("UNet (1.7 GB)", "VAE (167 MB)", "text encoder (681 MB)", "pisa_sr.pkl (32 MB, from its authors)"),
    to_download="2.6 GB",
    acts=frozenset({Act.DOWNLOAD, Act.IMPORT}),
    steps=tuple(StepView(words, False) for words in _STEPS),
    page="https://github.com/csslc/PiSA-SR#readme",
    wanted="pisa_sr.pkl",
)
_TAESD = ModelRow(
    id="taesd",
    name="TAESD",
    purpose="drafts while a slider moves on a slow computer (optional)",
    size="10 MB",
    licence="MIT",
    state=State.ABSENT,
    words="Not installed",
    missing=("decoder (10 MB)",),
    to_download="10 MB",
    acts=frozenset({Act.DOWNLOAD}),
)
_PLACED = replace(_PISA, folder=FOLDER / PISA)


def _view(row: ModelRow, used: int = 0, **more: object) -> InstallationView:
    mini = replace(_MINI, in_use=not row.in_use, words="Ready" if row.in_use else "In use")
    if row.in_use:
        mini = replace(mini, acts=frozenset({Act.USE}))
    return InstallationView((mini, row, _TAESD), FOLDER, used, FREE - used, **more)  # type: ignore[arg-type]


def _done(count: int) -> tuple[StepView, ...]:
    return tuple(StepView(words, index < count) for index, words in enumerate(_STEPS))


ABSENT = _view(_PISA)
DOWNLOADING = _view(
    replace(
        _PLACED,
        words="1.2 of 2.6 GB",
        state=State.UNFINISHED,
        begun=True,
        steps=_done(1),
        work=WorkView("Downloading UNet", 0.46, "about 4 minutes left"),
        acts=frozenset({Act.PAUSE}),
    ),
    1_200_000_000,
    busy=True,
)
PAUSED = _view(
    replace(
        _PLACED,
        words="1.2 of 2.6 GB",
        state=State.UNFINISHED,
        begun=True,
        steps=_done(1),
        missing=("UNet (534 MB)", "VAE (167 MB)", "text encoder (681 MB)", "pisa_sr.pkl (32 MB, from its authors)"),
        to_download="1.4 GB",
        acts=frozenset({Act.DOWNLOAD, Act.IMPORT, Act.SHOW, Act.REMOVE}),
    ),
    1_200_000_000,
)
FAILED = replace(
    PAUSED,
    note=Message(
        "UNet could not be downloaded (each of its 6 sources: it cannot be reached). What has been downloaded is kept. "
        "Check the connection and try again.",
        Tone.BAD,
    ),
)
AWAITING = replace(
    _view(
        replace(
            _PLACED,
            words="pisa_sr.pkl is missing",
            state=State.UNFINISHED,
            steps=_done(2),
            missing=("pisa_sr.pkl (32 MB, from its authors)",),
            to_download="",
            acts=frozenset({Act.IMPORT, Act.CHECK, Act.SHOW, Act.REMOVE}),
        ),
        1_900_000_000,
    ),
    note=Message("The download is complete. Now get pisa_sr.pkl from its authors' page.", Tone.GOOD),
)
OFFERED = replace(AWAITING, note=None, offered=Path("/home/ada/Downloads/pisa_sr.pkl"))
_WHOLE = replace(_PLACED, missing=(), steps=(), to_download="", page="", wanted="", size="1.9 GB")
CHECKING = _view(
    replace(
        _WHOLE,
        state=State.READY,
        words="Checking",
        work=WorkView("unet/diffusion_pytorch_model.fp16.safetensors", 0.7, "about 5 seconds left"),
        acts=frozenset({Act.CANCEL}),
    ),
    1_900_000_000,
    busy=True,
)
READY = _view(
    replace(_WHOLE, state=State.READY, words="Ready", acts=frozenset({Act.USE, Act.CHECK, Act.SHOW, Act.REMOVE})),
    1_900_000_000,
)
IN_USE = _view(
    replace(
        _WHOLE,
        state=State.READY,
        words="In use",
        in_use=True,
        acts=frozenset({Act.CHECK, Act.SHOW, Act.REMOVE}),
    ),
    1_900_000_000,
)
DAMAGED = replace(
    _view(
        replace(
            _WHOLE,
            state=State.DAMAGED,
            words="Damaged",
            faults=("unet/diffusion_pytorch_model.fp16.safetensors",),
            acts=frozenset({Act.REPAIR, Act.CHECK, Act.SHOW, Act.REMOVE}),
        ),
        1_900_000_000,
    ),
    note=Message(
        "pisa_sr.html: This is a web page: the page was saved instead of the file that it leads to.", Tone.BAD
    ),
)
EVERY = {
    "absent": ABSENT,
    "downloading": DOWNLOADING,
    "paused": PAUSED,
    "failed": FAILED,
    "awaiting": AWAITING,
    "offered": OFFERED,
    "checking": CHECKING,
    "ready": READY,
    "in-use": IN_USE,
    "damaged": DAMAGED,
}
LICENCE = LicenceView(
    id=OPEN_RAIL.id,
    name=OPEN_RAIL.name,
    of="Stable Diffusion 2.1-base",
    summary=OPEN_RAIL.summary,
    restrictions=OPEN_RAIL.use_restrictions(),
    text=OPEN_RAIL.text(),
)
