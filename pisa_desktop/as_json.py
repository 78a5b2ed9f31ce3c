"""Frozen values as JSON and back: for the settings and the albums.

Reading checks every type, so that a wrongly edited file is detected here and not somewhere else later.
"""

import base64
import dataclasses
import json
import math
import os
import types
import typing
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

from pisa_desktop.errors import UsageError

T = TypeVar("T")


def dumps(value: object) -> str:
    """A frozen value as JSON text: dataclasses, tuples, enumerations, paths, bytes, numbers, text, None."""
    return json.dumps(plain(value), indent=1, allow_nan=False)


def loads(kind: type[T], text: str) -> T:
    """The value of type `kind` in JSON text. Raises ValueError when it contains anything else."""
    return typing.cast(T, value_of(kind, json.loads(text)))


def plain(value: object) -> Any:
    """The value in JSON's own types."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, tuple):
        return [plain(part) for part in value]
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    if isinstance(value, Path):
        return os.fspath(value)  # bytes that are not text are surrogates here, which JSON escapes and keeps
    return value


def value_of(kind: Any, data: Any) -> Any:
    """The value of type `kind` that `plain` made into `data`; missing fields take their defaults.

    Raises ValueError, also for a UsageError from a dataclass's own checks.
    """
    if typing.get_origin(kind) in (typing.Union, types.UnionType):
        (inner,) = (part for part in typing.get_args(kind) if part is not type(None))
        return None if data is None else value_of(inner, data)
    if typing.get_origin(kind) is tuple:
        return tuple(value_of(typing.get_args(kind)[0], part) for part in _of(list, data))
    if dataclasses.is_dataclass(kind) and isinstance(kind, type):
        return _dataclass(kind, _of(dict, data))
    if kind is float:
        return _float(data)
    if kind is bytes:
        return base64.b64decode(_of(str, data), validate=True)
    if kind is Path or issubclass(kind, StrEnum):
        return kind(_of(str, data))
    return _of(kind, data)


def _float(data: Any) -> float:
    try:
        number = float(data) if isinstance(data, int | float) and not isinstance(data, bool) else math.nan
    except OverflowError as error:  # a number of hundreds of digits
        raise ValueError("a number is too large") from error
    if not math.isfinite(number):
        raise ValueError(f"{data!r} is not a number")
    return number


def _of(kind: type[T], data: Any) -> T:
    if type(data) is not kind:  # a bool is an int to isinstance
        raise ValueError(f"{data!r} is not of type {kind.__name__}")
    return data


def _dataclass(kind: Any, data: dict[str, Any]) -> Any:
    hints = typing.get_type_hints(kind)
    try:
        return kind(**{name: value_of(hints[name], part) for name, part in data.items() if name in hints})
    except (TypeError, UsageError) as error:
        raise ValueError(str(error)) from error
