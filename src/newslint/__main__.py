"""The command, as `newslint` and as `python -m newslint`."""

from __future__ import annotations

import sys

from newslint.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
