"""Whether the one-off steps have been done for the code as it is. Standard library only."""

from __future__ import annotations

import hashlib
from pathlib import Path

from apps.demo.folders import CHECKOUT

WATCHED = ("apps/*/migrations/*.py", "apps/tenancy/provisioning.py", "apps/core/wall.py", "apps/demo/seeds/*.py")


def state_of_the_code() -> str:
    """This function will hash what the steps depend on: migrations, the making of agencies, the demo's words."""
    digest = hashlib.sha256((CHECKOUT / "requirements" / "base.txt").read_bytes())
    for pattern in WATCHED:
        for path in sorted(CHECKOUT.glob(pattern)):
            digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()


def is_prepared(data: Path) -> bool:
    """This function will tell if the steps were done here for this code; a second start then leaves them out."""
    stamp = data / "postgres" / "prepared"  # goes with the database
    return stamp.is_file() and stamp.read_text() == state_of_the_code()


def note_prepared(data: Path) -> None:
    """This function will remember that the steps are done."""
    (data / "postgres" / "prepared").write_text(state_of_the_code())
