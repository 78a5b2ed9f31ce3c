"""The other subcommands."""

import json

from pisa_desktop.cli.main import run


def test_devices_names_the_cpu(capsys) -> None:
    assert run(["devices", "--json"]) == 0
    devices = {d["device"]: d for d in map(json.loads, capsys.readouterr().out.splitlines())}
    assert devices["cpu"]["works"]
    assert devices["cpu"]["use"] in ("CPU, fp32", "CPU, bf16")


def test_devices_in_words(capsys) -> None:
    assert run(["devices"]) == 0
    assert capsys.readouterr().out.splitlines()[-1].startswith("cpu: CPU, ")
