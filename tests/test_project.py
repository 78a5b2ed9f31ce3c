"""What the repository says about itself: links, the map, licences and versions are true."""

import re
import tomllib
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
DOCUMENTS = sorted(
    path
    for folder in (".", ".github", "packaging", "packaging/notes", "resources", "resources/*")
    for path in ROOT.glob(f"{folder}/*.md")
)
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
THIRD_PARTY = (ROOT / "resources" / "THIRD_PARTY.md").read_text(encoding="utf-8")


def name_of(requirement: str) -> str:
    """The distribution's name: "PySide6-Essentials" of "PySide6-Essentials>=6.8,<6.12"."""
    return re.split(r"[^A-Za-z0-9._-]", requirement, maxsplit=1)[0]


def test_a_folder_has_at_most_16_modules_and_a_file_fewer_than_400_lines() -> None:
    modules = [path for top in ("pisa_desktop", "packaging") for path in (ROOT / top).rglob("*.py")]
    folders = Counter(path.parent.relative_to(ROOT) for path in modules if path.name != "__init__.py")
    assert {str(folder): count for folder, count in folders.items() if count > 16} == {}
    files = [*modules, *(ROOT / "tests").rglob("*.py")]
    lines = {str(path.relative_to(ROOT)): len(path.read_text(encoding="utf-8").splitlines()) for path in files}
    assert {name: count for name, count in lines.items() if count >= 400} == {}


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_relative_links_lead_somewhere(document: Path) -> None:
    targets = re.findall(r"\]\(([^)\s]+)\)", document.read_text(encoding="utf-8"))
    relative = [target.partition("#")[0] for target in targets if "://" not in target]
    assert [target for target in relative if not (document.parent / target).exists()] == []


def test_every_path_of_the_readme_map_exists() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    section = text.partition("\n## Map\n")[2].partition("\n## ")[0]
    rows = re.findall(r"^    (\S+) {2,}(\S.*)$", section, re.MULTILINE)
    assert len(rows) > 10
    missing = [path for path, _ in rows if not (ROOT / path).exists()]
    for path, words in rows:  # what the words name lies inside the folder, or at the top
        inside = re.findall(r"[\w./-]+/|[\w-]+\.(?:py|md|txt)", words)
        missing += [f"{path} {name}" for name in inside if not any((at / name).exists() for at in (ROOT / path, ROOT))]
    assert missing == []


def test_the_readme_keeps_the_two_commands() -> None:
    lines = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()
    for command in ("    python3 packaging/dev.py run", "    python3 packaging/dev.py test"):
        assert any(line.startswith(command) for line in lines)


def test_every_library_that_is_installed_with_the_program_is_listed_with_its_licence() -> None:
    extras = PROJECT["optional-dependencies"]
    requirements = [*PROJECT["dependencies"], *extras["train"], *extras["cluster"]]
    names = {name_of(requirement) for requirement in requirements}
    assert {"torch", "PySide6-Essentials", "peft"} <= names
    assert [name for name in sorted(names) if not re.search(rf"\b{re.escape(name)}\b", THIRD_PARTY, re.I)] == []


def test_everything_in_resources_is_listed_with_its_licence() -> None:
    resources = ROOT / "resources"
    pictures = [path for path in (resources / "samples").iterdir() if path.suffix in (".jpg", ".png")]
    folders = [path for path in resources.iterdir() if path.is_dir() and path.name not in ("samples", "__pycache__")]
    assert len(pictures) == 5
    expected = [f"samples/{path.name}" for path in pictures] + [f"{path.name}/" for path in folders]
    assert [name for name in expected if name not in THIRD_PARTY] == []


def test_the_priors_notice_is_complete() -> None:
    words = " ".join(THIRD_PARTY.split())
    assert "Copyright (c) 2021, Xintao Wang" in words
    for part in (
        "Redistributions of source code must retain the above copyright notice, this list of conditions",
        "Redistributions in binary form must reproduce the above copyright notice, this list of conditions",
        "Neither the name of the copyright holder nor the names of its contributors may be used to endorse",
        'THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS"',
    ):
        assert part in words


def test_pre_commit_uses_the_ruff_of_the_constraints() -> None:
    constraints = (ROOT / "packaging" / "constraints.txt").read_text(encoding="utf-8")
    pinned = re.search(r"^ruff==(\S+)$", constraints, re.MULTILINE)
    config = (ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8")
    hooks = re.search(r"^    rev: v(\S+)$", config, re.MULTILINE)
    assert pinned is not None
    assert hooks is not None
    assert hooks[1] == pinned[1]


def test_workflows_pin_each_action_by_its_commit_and_may_only_read() -> None:
    for workflow in (ROOT / ".github" / "workflows").glob("*.yml"):
        text = workflow.read_text(encoding="utf-8")
        used = re.findall(r"uses: (\S+)", text)
        assert used
        assert [action for action in used if not re.fullmatch(r"[\w.-]+/[\w./-]+@[0-9a-f]{40}", action)] == []
        assert re.search(r"^permissions:\n  contents: read\n", text, re.MULTILINE)
        written = re.findall(r"^.*\bwrite\b.*$", text, re.MULTILINE)
        drafting = ["      contents: write # drafting a release"]
        assert written == (drafting if workflow.name == "release.yml" else [])
