"""The kind of machine that figures were measured on: no name, no path."""

from __future__ import annotations

import os
import platform
import re
import time
from pathlib import Path


def today() -> str:
    """The date, in UTC."""
    return time.strftime("%Y-%m-%d", time.gmtime())


def machine() -> dict[str, str]:
    """Processor, cores, memory, system and Python."""
    return {
        "processor": _first(Path("/proc/cpuinfo"), r"^model name\s*: (.+)") or platform.machine(),
        "cores": str(os.cpu_count() or 1),
        "memory": _memory(_first(Path("/proc/meminfo"), r"^MemTotal:\s*(\d+) kB")),
        "system": _system(),
        "python": f"{platform.python_implementation()} {platform.python_version()}",
    }


def told(kind: dict[str, str]) -> str:
    """The machine in one line."""
    return (
        f"{kind['processor']}, {kind['cores']} cores, {kind['memory']}, {kind['system']}, "
        f"{kind['python']}"
    )


def _first(file: Path, pattern: str) -> str:
    try:
        found = re.search(pattern, file.read_text(encoding="utf-8"), re.MULTILINE)
    except OSError:  # no Linux
        return ""
    return found[1].strip() if found else ""


def _memory(kilobytes: str) -> str:
    return f"{round(int(kilobytes) / 1024**2)} GiB" if kilobytes else "memory unknown"


def _system() -> str:
    try:
        return platform.freedesktop_os_release()["PRETTY_NAME"]
    except OSError:
        return platform.system()
