"""The catalogues of resources/translations: what is to be translated, and the compiled form that Qt reads.

    python3 packaging/translations.py update      put new texts into the catalogues and take out what is gone
    python3 packaging/translations.py compile     make the .qm files, as dev.py and the builds do

Texts are found in the sources: the first argument of tr(), of Phrase() and of errors of the family of PisaError. Qt's
own lupdate knows neither of the last two and takes each class for a context of its own; Linguist and lrelease are Qt's.
"""

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
CONTEXT = "PiSA Desktop"
FORMS = {"de": 2, "fr": 2, "es": 2, "zh_CN": 1, "ja": 1}
"""The languages, and how many forms a text that counts has in each."""
_ENGLISH = ("bench", "cli", "cluster", "training", "measure", "extras.py")
"""Parts of the command line alone, which speaks English."""


class Text(NamedTuple):
    """A text to be translated."""

    source: str
    counts: bool
    """Whether it has forms for different numbers."""
    where: str
    """The first file that has it."""


def texts(root: Path = ROOT) -> list[Text]:
    """All texts of the program. Raises ValueError where one is put together by an f-string: nobody could look it up."""
    package = root / "pisa_desktop"
    trees = {path: ast.parse(path.read_text("utf-8")) for path in sorted(package.rglob("*.py"))}
    family = _errors(list(trees.values()))
    found: dict[str, Text] = {}
    for path, tree in trees.items():
        if path.relative_to(package).parts[0] in _ENGLISH:
            continue
        for text in _texts(tree, family, path.relative_to(root).as_posix()):
            if found.setdefault(text.source, text).counts is not text.counts:
                raise ValueError(f"{text.where}: it has forms for numbers elsewhere: {text.source}")
    return list(found.values())


def _errors(trees: list[ast.Module]) -> set[str]:
    """The names of PisaError and the classes made from it whose first argument is a sentence."""
    classes = [node for tree in trees for node in tree.body if isinstance(node, ast.ClassDef)]
    family = {"PisaError"}
    while more := {made.name for made in classes if {_name(base) for base in made.bases} & family} - family:
        family |= more
    return family


def _texts(tree: ast.Module, family: set[str], where: str) -> Iterator[Text]:
    ours = [node for node in tree.body if isinstance(node, ast.ClassDef) and node.name in family]
    inside = {id(node) for made in ours for node in ast.walk(made)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        name, text = _name(node.func), node.args[0]
        if name in ("tr", "Phrase") or name in family or (name == "__init__" and id(node) in inside):
            if isinstance(text, ast.JoinedStr):
                raise ValueError(f"{where}:{node.lineno}: an f-string cannot be translated: {ast.unparse(text)}")
            if isinstance(text, ast.Constant) and isinstance(text.value, str):
                yield Text(text.value, any(key.arg == "one" for key in node.keywords), where)


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def update(found: list[Text], language: str) -> None:
    """Put texts into a catalogue: translations are kept, new texts are unfinished, what is gone is taken out."""
    path = catalogue(language)
    old = {message.findtext("source"): message for message in messages(language)} if path.exists() else {}
    top = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ElementTree.SubElement(top, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for text in found:
        message = ElementTree.SubElement(context, "message", {"numerus": "yes"} if text.counts else {})
        ElementTree.SubElement(message, "location", filename=f"../../{text.where}")
        ElementTree.SubElement(message, "source").text = text.source
        before = old.get(text.source)
        if before is not None and before.get("numerus") == message.get("numerus"):
            message.append(before.find("translation"))
        else:
            made = ElementTree.SubElement(message, "translation", type="unfinished")
            for _ in range(FORMS[language] if text.counts else 0):
                ElementTree.SubElement(made, "numerusform")
    ElementTree.indent(top, "    ")
    body = ElementTree.tostring(top, encoding="unicode", short_empty_elements=False)
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")


def messages(language: str) -> list[ElementTree.Element]:
    """What a catalogue holds."""
    return ElementTree.parse(catalogue(language)).getroot().findall("context/message")


def catalogue(language: str) -> Path:
    """The file of a language."""
    return FOLDER / f"pisa-desktop_{language}.ts"


def compile_all(root: Path, python: str | Path) -> None:
    """Make the compiled catalogues that are missing or older than their sources.

    `python`: that of an environment with PySide6, which has the compiler.
    """
    for source in (root / "resources" / "translations").glob("*.ts"):
        made = source.with_suffix(".qm")
        if made.exists() and made.stat().st_mtime_ns > source.stat().st_mtime_ns:
            continue
        beside = made.with_suffix(f".{os.getpid()}.qm")
        subprocess.run([Path(python).with_name("pyside6-lrelease"), "-silent", source, "-qm", beside], check=True)
        beside.replace(made)


def main() -> None:
    """Do what the command line says."""
    match sys.argv[1:]:
        case ["update"]:
            found = texts()
            for language in FORMS:
                update(found, language)
        case ["compile"]:
            compile_all(ROOT, sys.executable)
        case _:
            raise SystemExit(__doc__)


if __name__ == "__main__":
    main()
