"""The list of a supervisor's children, and the end of those it left behind. Standard library only."""

from __future__ import annotations

import json
import signal
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from apps.demo.folders import write_private
from apps.demo.processes import command_line, group_members, send, wait_until

PATIENCE = 5.0


@dataclass(frozen=True)
class Listed:
    """A process as the list knows it; each leads a process group of its own number."""

    name: str
    pid: int
    command: str


class ChildrenList:
    """`<data>/children.json`: who runs, so that the next supervisor can end what a killed one left."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def write(self, children: Iterable[Listed]) -> None:
        """This function will replace the list."""
        write_private(self.path, json.dumps([asdict(child) for child in children], indent=1))

    def read(self) -> list[Listed]:
        """This function will read the list; a missing or damaged one is empty."""
        try:
            return [Listed(**row) for row in json.loads(self.path.read_text(encoding="utf-8"))]
        except (OSError, ValueError, TypeError):
            return []

    def end_orphans(self) -> list[str]:
        """This function will end all listed processes that still are ours, and name them.

        PostgreSQL is left to EmbeddedPostgres, which knows its own orphan and how to end it unharmed.
        """
        found = [child for child in self.read() if child.name != "postgres" and survivors(child)]
        for child in found:
            for pid in survivors(child):
                if pid == child.pid or not command_line(child.pid):
                    send(pid, signal.SIGTERM)
        # Whoever is politely asked takes its own children along; what then is left is not waited for.
        wait_until(lambda: not any(command_line(child.pid) for child in found), seconds=PATIENCE)
        for child in found:
            for pid in survivors(child):
                send(pid, signal.SIGKILL)
        wait_until(lambda: not any(survivors(child) for child in found), seconds=PATIENCE)
        self.path.unlink(missing_ok=True)
        return [child.name for child in found]


def survivors(child: Listed) -> list[int]:
    """This function will list what lives of a child: itself and what it started, never a stranger.

    A number can be given to another program after a while, so the command line must be the listed one. Where
    the leader has died and its own children live on, they must at least be the same program.
    """
    line = command_line(child.pid)
    if line and line != child.command:
        return []
    program = child.command.split(" ", 1)[0]
    return [pid for pid in group_members(child.pid) if line or command_line(pid).startswith(program)]
