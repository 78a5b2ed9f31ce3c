"""Marks of tests on a real cluster."""

import os
from importlib.util import find_spec

import pytest

on_a_cluster = [
    pytest.mark.cluster,
    pytest.mark.filterwarnings("ignore"),  # Ray's own
    pytest.mark.skipif(
        find_spec("ray") is None, reason="needs Ray; `python3 packaging/dev.py test --cluster` installs it"
    ),
]
not_every_day = pytest.mark.skipif(
    "PISA_LONG" not in os.environ, reason="takes long; `python3 packaging/dev.py test --cluster` runs it"
)
