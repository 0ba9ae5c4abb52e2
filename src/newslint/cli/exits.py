"""Exit statuses that hooks and scripts rely on."""

from __future__ import annotations

CLEAN = 0
FINDINGS = 1
WRONG = 2  # usage, configuration, rule file, or input that cannot be read
PIPE_CLOSED = 1
INTERRUPTED = 130
