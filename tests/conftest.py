"""What all tests run under."""

from __future__ import annotations

from hypothesis import settings

# How long things take is for the tests of speed; a busy machine is no failure of the others.
settings.register_profile("newslint", deadline=None, print_blob=True)
settings.load_profile("newslint")
