"""What is said of a mistake of our own."""

from __future__ import annotations

from pathlib import Path


def told(fault: Exception) -> str:
    """Where it is, for whoever mends it."""
    frames = fault.__traceback__
    while frames is not None and frames.tb_next is not None:
        frames = frames.tb_next
    place = f"{Path(frames.tb_frame.f_code.co_filename).name}:{frames.tb_lineno}" if frames else ""
    return f"a fault in newslint itself, please report it: {place}: {fault!r}"
