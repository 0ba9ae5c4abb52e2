"""What all tests run under."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from hypothesis import settings

# How long things take is for the tests of speed; a busy machine is no failure of the others.
settings.register_profile("newslint", deadline=None, print_blob=True)
settings.load_profile("newslint")

_USUAL = gc.get_threshold()


@pytest.fixture(autouse=True)
def collected() -> Iterator[None]:
    """A command looks for garbage but seldom, as it soon ends; the tests go on for long."""
    yield
    gc.set_threshold(*_USUAL)
