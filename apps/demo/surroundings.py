"""What the demo's processes find in their environment. Standard library only."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path

from apps.demo.folders import CHECKOUT, data_folder, secrets_of, write_private

FILE = "environment.json"


def surroundings(*, data: Path, port: int, database: Mapping[str, str]) -> dict[str, str]:
    """This function will give the variables that tell a process where the demo's parts are."""
    return {
        "DATABASE_URL": database["app"],
        "DATABASE_OWNER_URL": database["owner"],
        "BROKER_URL": "filesystem://",  # its folder is <GOODWORD_DATA>/broker
        "GOODWORD_DATA": str(data),
        "GOODWORD_MODE": "demo",
        "GOODWORD_PORT": str(port),
        "SECRET_KEY": secrets_of(data)["secret_key"],
        "DJANGO_SETTINGS_MODULE": "config.settings",
        "PYTHONPATH": str(CHECKOUT),
        "PYTHONUNBUFFERED": "1",
    }


def keep_surroundings(data: Path, variables: Mapping[str, str]) -> None:
    """This function will leave the variables for commands typed in another terminal."""
    write_private(data / FILE, json.dumps(dict(variables), indent=1))


def adopt_surroundings() -> None:
    """This function will let a command of manage.py work on the demo, where nothing else was configured."""
    if "DATABASE_URL" in os.environ or "GOODWORD_MODE" in os.environ:
        return
    try:
        known = json.loads((data_folder() / FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return  # no demo here: the settings' own defaults hold
    for name, value in known.items():
        os.environ.setdefault(name, value)
