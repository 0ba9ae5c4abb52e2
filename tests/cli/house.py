"""Rules that one test alone needs."""

from __future__ import annotations

from tests.cli.conftest import Desk
from tests.house_style import PACK


def house_rule(desk: Desk, name: str, text: str) -> None:
    """Add the rule `desk/NAME` to those of the desk."""
    desk.write("more/desk/pack.yaml", PACK)
    desk.write(f"more/desk/{name}.yaml", text)
    config = desk.config.replace("rule-paths = [", 'rule-paths = ["more", ')
    desk.write("newslint.toml", config)
