"""Settings survive damage to their file, and the table explains each of them."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pisa_desktop import as_json, files
from pisa_desktop.errors import UsageError
from pisa_desktop.files import Exists
from pisa_desktop.photo.formats import OutputFormat, OutputOptions
from pisa_desktop.restore.condition import PhotoIs
from pisa_desktop.restore.hardware import Device
from pisa_desktop.restore.strengths import Strengths, starting
from pisa_desktop.settings import Chosen, OnOpening, Preset, Settings, SettingsFile, Speed, StartScale, Theme
from pisa_desktop.settings_table import TABLE, Kind

CPU_FP32, CPU_BF16 = (Device("cpu", 0, "CPU", precision) for precision in ("fp32", "bf16"))
FULL = Settings(
    theme=Theme.DARK,
    enhance_on_opening=OnOpening.NEVER,
    nearest_before=True,
    model=os.fsdecode(b"/weights/\xff"),
    output=OutputOptions(
        OutputFormat.PNG, 80, Exists.SKIP, True, "{name}-{scale}x", Path(os.fsdecode(b"/out/caf\xe9"))
    ),
    own_presets=(Preset("Große Eltern", Strengths(0.35, 1.2)),),
    last_export=OutputOptions(quality=70),
    speeds=(Speed("here", CPU_BF16, "PiSA-Mini", 1.25),),
    scale=StartScale.TWO,
    photo_is=PhotoIs.SOFT,
    chosen=(Chosen("here", CPU_BF16),),
    window_geometry=b"\x00\xff\x01",
    compare_mode="grid",
    handle=0.25,
)


def changed_to(wanted: Settings) -> Callable[[Settings], Settings]:
    return lambda _: wanted


def test_without_a_file_defaults_apply_and_nothing_is_created(tmp_path: Path) -> None:
    assert SettingsFile(tmp_path / "config" / "settings.json").read() == (Settings(), None)
    assert not list(tmp_path.iterdir())


def test_all_settings_are_read_back(tmp_path: Path) -> None:
    path = tmp_path / "config" / "settings.json"
    assert SettingsFile(path).update(changed_to(FULL)) == (FULL, None)
    assert SettingsFile(path).read() == (FULL, None)
    assert [child.name for child in path.parent.iterdir()] == ["settings.json"]


def test_the_file_is_as_documented(tmp_path: Path) -> None:
    SettingsFile(tmp_path / "s.json").update(changed_to(Settings()))
    stored = json.loads((tmp_path / "s.json").read_text())
    assert stored["version"] == 7
    assert stored["settings"]["output"] == {
        "folder": None,
        "format": "same",
        "quality": 95,
        "template": "{name}",
        "exists": "number",
        "remove_gps": False,
        "keep_time": True,
    }
    assert stored["settings"]["analyses_mb"] == 1000
    assert stored["settings"]["enhance_on_opening"] == "quick"


def test_a_field_that_is_missing_takes_its_default(tmp_path: Path) -> None:
    (tmp_path / "s.json").write_text('{"version": 1, "settings": {"theme": "light"}}')
    assert SettingsFile(tmp_path / "s.json").read() == (Settings(theme=Theme.LIGHT), None)


def test_what_version_4_did_not_know_takes_its_default(tmp_path: Path) -> None:
    """It knew no times of files; what it knew stays."""
    path = tmp_path / "s.json"
    SettingsFile(path).update(changed_to(FULL))
    stored = json.loads(path.read_text())
    stored["version"] = 4
    for options in ("output", "last_export"):
        del stored["settings"][options]["keep_time"]
    path.write_text(json.dumps(stored))
    assert FULL.last_export is not None
    output, last = (replace(options, keep_time=False) for options in (FULL.output, FULL.last_export))
    assert SettingsFile(path).read() == (replace(FULL, output=output, last_export=last), None)


@pytest.mark.fault("Settings file corrupt", "9 Settings or album database that keep the program from starting")
@pytest.mark.parametrize(
    "damage",
    [
        b"",
        b"{",
        b"\xff\xfe",
        b"[]",
        b"null",
        b"{}",
        b'{"version": true, "settings": {}}',
        b'{"version": 1}',
        b'{"version": 1, "settings": {"theme": "pink"}}',
        b'{"version": 1, "settings": {"analyses_mb": 5}}',
        b'{"version": 1, "settings": {"megapixels_in": 2.5}}',
        b'{"version": 1, "settings": {"nearest_before": 1}}',
        b'{"version": 1, "settings": {"output": {"template": "{nonsense}"}}}',
        b'{"version": 1, "settings": {"own_presets": [{"name": "x", "strengths": {"pix": NaN, "sem": 1}}]}}',
        b'{"version": 1, "settings": {"own_presets": [{"name": "x", "strengths": {"pix": 9, "sem": 1}}]}}',
        b'{"version": 1, "settings": {"window_geometry": "%"}}',
        b'{"version": 1, "settings": {"speeds": [{}]}}',
        b'{"version": 1, "settings": {"speeds": 5}}',
        b'{"version": 1, "settings": {"speeds": [5]}}',
        b'{"version": 1, "settings": {"chosen": [{"computer": "here", "device": 5, "precision": "fp32"}]}}',
        b'{"version": 1, "settings": {"chosen": [{"computer": "here", "device": "cuda:x", "precision": "fp32"}]}}',
        b'{"version": 1, "settings": 5}',
        b'{"version": 2, "settings": {"chosen": [{"computer": "here", "device": "cpu", "precision": "fp32"}]}}',
        b'{"version": 2, "settings": {"speeds": [{}]}}',
        b"[" * 100_000,
        b'{"version": 3, "settings": {"handle": ' + b"9" * 400 + b"}}",
        b'{"version": 3, "settings": {"megapixels_in": ' + b"9" * 5000 + b"}}",
    ],
)
def test_a_damaged_file_is_renamed_and_reported_once(tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(damage)
    (tmp_path / "settings-damaged.json").write_bytes(b"an earlier one")
    assert SettingsFile(path).read() == (
        Settings(),
        "The settings file was damaged. It has been renamed to settings-damaged-2.json, and defaults are used.",
    )
    assert not path.exists()
    assert (tmp_path / "settings-damaged-2.json").read_bytes() == damage
    assert SettingsFile(path).read() == (Settings(), None)


NEWER = "The settings are from a newer version of PiSA Desktop; they are left unchanged and defaults are used."


@pytest.mark.fault("Settings file from a newer version")
def test_a_file_from_a_newer_version_is_left_unchanged(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"version": 8, "settings": {"theme": "dark", "new": 1}}')
    file = SettingsFile(path)
    assert file.read() == (Settings(), NEWER)
    assert file.update(changed_to(FULL)) == (FULL, None)
    assert file.read() == (FULL, None)
    assert path.read_text() == '{"version": 8, "settings": {"theme": "dark", "new": 1}}'


def test_a_file_of_version_1_keeps_its_devices(tmp_path: Path) -> None:
    """The window wrote "CPU" and "CUDA", the command line "cpu" and "cuda:1"; the last of a kind counts."""
    speeds = [
        ("CPU", "bf16", "PiSA-Mini", 3.0),
        ("cuda:1", "fp16", "PiSA-SR", 0.5),
        ("CUDA", "fp16", "PiSA-SR", 0.75),
        ("cpu", "bf16", "PiSA-Mini", 2.0),
    ]
    stored = {
        "theme": "dark",
        "speeds": [
            {"computer": "here", "device": device, "precision": precision, "model": model, "seconds": seconds}
            for device, precision, model, seconds in speeds
        ],
        "chosen": [{"computer": "here", "device": "cuda:1", "precision": "fp16"}],
    }
    path = tmp_path / "s.json"
    path.write_text(json.dumps({"version": 1, "settings": stored}))
    settings_, sentence = SettingsFile(path).read()
    assert sentence is None
    assert settings_ == Settings(
        theme=Theme.DARK,
        speeds=(
            Speed("here", Device("cuda", 1, "CUDA", "fp16"), "PiSA-SR", 0.5),
            Speed("here", Device("cuda", 0, "CUDA", "fp16"), "PiSA-SR", 0.75),
        ),
        chosen=(Chosen("here", Device("cuda", 1, "CUDA", "fp16")),),
    )
    assert [speed.device.words for speed in settings_.speeds] == ["CUDA (cuda:1), fp16", "CUDA, fp16"]
    assert SettingsFile(path).update(lambda old: old) == (settings_, None)
    assert json.loads(path.read_text())["version"] == 7
    assert SettingsFile(path).read() == (settings_, None)


def test_a_file_of_version_2_loses_only_the_speeds_that_depended_on_the_scale(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "s.json")
    sr = Speed("here", CPU_FP32, "PiSA-SR", 60.0)
    file.update(lambda _: replace(FULL, speeds=(Speed("here", CPU_BF16, "PiSA-Mini", 1.25), sr)))
    text = (tmp_path / "s.json").read_text()
    (tmp_path / "s.json").write_text(text.replace('"version": 7', '"version": 2'))
    assert text != (tmp_path / "s.json").read_text()
    assert SettingsFile(tmp_path / "s.json").read() == (replace(FULL, speeds=(sr,)), None)


@pytest.mark.fault("Home not writable")
def test_an_unwritable_home_is_reported_once(tmp_path: Path) -> None:
    (tmp_path / "config").write_bytes(b"a file where the folder should be")
    file = SettingsFile(tmp_path / "config" / "settings.json")
    settings_, sentence = file.read()
    assert (settings_, sentence) == (
        Settings(),
        "The settings cannot be read (Not a directory); defaults are used.",
    )
    assert file.update(changed_to(FULL)) == (FULL, None)
    assert file.read() == (FULL, None)


@pytest.mark.parametrize("call", ["mkdir", "open", "write", "fsync", "replace"])
def test_a_failing_disk_keeps_the_old_file_and_is_reported_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    path = tmp_path / "settings.json"
    SettingsFile(path).update(changed_to(Settings(theme=Theme.LIGHT)))
    old = path.read_bytes()

    def full(name: str) -> None:
        if name == call:
            raise OSError(28, "No space left on device")

    file = SettingsFile(path)
    with monkeypatch.context() as patched:
        patched.setattr(files, "before_call", full)
        first, sentence = file.update(changed_to(FULL))
        assert first == FULL
        assert sentence is not None
        assert sentence.startswith("The settings cannot be saved: There is no room left")
        assert file.update(lambda old: old) == (FULL, None)
    assert [child.name for child in tmp_path.iterdir()] == ["settings.json"]
    assert path.read_bytes() == old
    assert file.update(lambda old: old) == (FULL, None)
    assert SettingsFile(path).read() == (FULL, None)


def test_a_change_applies_to_what_another_process_wrote(tmp_path: Path) -> None:
    window, command_line = SettingsFile(tmp_path / "s.json"), SettingsFile(tmp_path / "s.json")
    window.update(changed_to(Settings(theme=Theme.DARK)))
    command_line.update(lambda old: old.with_speed(Speed("here", CPU_FP32, "PiSA-Mini", 2.0)))
    both, _ = window.update(lambda old: old.with_preset("soft", Strengths(0.6, 0.0)))
    assert both.theme is Theme.DARK
    assert both.seconds_per_megapixel("here", CPU_FP32, "PiSA-Mini") == 2.0
    assert both.own_presets == (Preset("soft", Strengths(0.6, 0.0)),)


def test_speeds_choices_and_presets_replace_earlier_ones() -> None:
    slow, fast = Speed("a", CPU_FP32, "m", 9.0), Speed("a", CPU_FP32, "m", 3.0)
    other = Speed("b", CPU_FP32, "m", 5.0)
    measured = Settings().with_speed(slow).with_speed(other).with_speed(fast)
    assert measured.seconds_per_megapixel("a", CPU_FP32, "m") == 3.0
    assert measured.seconds_per_megapixel("b", CPU_FP32, "m") == 5.0
    assert measured.seconds_per_megapixel("b", CPU_BF16, "m") is None
    chosen = Settings().with_chosen(Chosen("a", CPU_BF16)).with_chosen(Chosen("a", CPU_FP32))
    assert chosen.chosen == (Chosen("a", CPU_FP32),)
    assert chosen.chosen_on("a") == CPU_FP32
    assert chosen.chosen_on("b") is None
    presets = Settings().with_preset("x", Strengths(1, 0)).with_preset("x", Strengths(0, 1)).without_preset("y")
    assert presets.own_presets == (Preset("x", Strengths(0, 1)),)
    assert presets.without_preset("x").own_presets == ()


def test_the_table_explains_each_setting_and_defaults_pass_it() -> None:
    remembered = {"own_presets", "last_export", "speeds", "chosen", "output"}
    remembered |= {"offer_models", "window_geometry", "compare_mode", "handle", "starts", "strip_height", "strip_names"}
    fields = set(Settings.__dataclass_fields__) - remembered
    fields |= {f"output.{name}" for name in OutputOptions.__dataclass_fields__}
    assert {explained.name for explained in TABLE} == fields
    for explained in TABLE:
        value = explained.value(Settings())
        assert explained.changed(Settings(), value) == Settings()
        assert explained.label
        assert explained.help.endswith(".")
        if explained.kind is Kind.CHOICE:
            assert value in [choice for choice, _ in explained.choices]
            assert [explained.parse(choice) for choice, _ in explained.choices] == [c for c, _ in explained.choices]
        if explained.kind is Kind.NUMBER:
            assert explained.range[0] <= value <= explained.range[1]


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("theme", "dark", Theme.DARK),
        ("nearest_before", "Yes", True),
        ("output.remove_gps", "off", False),
        ("output.keep_time", "on", True),
        ("output.quality", "100", 100),
        ("output.folder", "", None),
        ("output.folder", "/x", Path("/x")),
        ("output.template", "{name}-{w}", "{name}-{w}"),
        ("precision", "bf16", "bf16"),
    ],
)
def test_a_setting_is_parsed_from_text(name: str, text: str, value: object) -> None:
    (explained,) = [explained for explained in TABLE if explained.name == name]
    assert explained.parse(text) == value
    assert explained.value(explained.changed(Settings(), explained.parse(text))) == value


@pytest.mark.parametrize(
    ("name", "text", "sentence"),
    [
        ("theme", "pink", "Colours must be system, light, dark, not 'pink'."),
        ("nearest_before", "maybe", "Original without smoothing must be yes or no, not 'maybe'."),
        ("output.quality", "0", "Quality must lie between 1 and 100, not 0."),
        ("output.quality", "high", "Quality must be a whole number, not 'high'."),
        ("output.template", "a/b", "The name template 'a/b' holds '/', which no file name may hold."),
    ],
)
def test_a_bad_setting_is_refused_with_a_sentence(name: str, text: str, sentence: str) -> None:
    (explained,) = [explained for explained in TABLE if explained.name == name]
    with pytest.raises(UsageError) as caught:
        explained.parse(text)
    assert str(caught.value) == sentence


@given(st.binary(), st.floats(0, 1.5), st.text())
def test_any_value_survives_json(geometry: bytes, pix: float, name: str) -> None:
    value = Settings(window_geometry=geometry, own_presets=(Preset(name, Strengths(pix, 1.0)),))
    assert as_json.loads(Settings, as_json.dumps(value)) == value


def test_this_computer_names_torch_without_importing_it() -> None:
    code = "import sys; from pisa_desktop.settings import this_computer; print(this_computer(), 'torch' in sys.modules)"
    out = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout
    assert " torch " in out
    assert out.rstrip().endswith(" False")


def test_photos_start_with_what_suits_the_model_unless_the_user_has_said_otherwise(tmp_path: Path) -> None:
    assert Settings().starting("mini") == starting("mini") != Strengths()
    assert Settings().starting("/weights/pisa-sr") == Strengths(1, 1)
    own = replace(Settings(), strengths=Strengths(0.4, 0.2))
    assert own.starting("mini") == own.starting("/weights/pisa-sr") == Strengths(0.4, 0.2)
    file = SettingsFile(tmp_path / "s.json")
    file.update(lambda _: own)
    assert SettingsFile(tmp_path / "s.json").read() == (own, None)
