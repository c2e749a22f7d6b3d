"""One supervised process: its start, its restarts with growing pauses, its end. Standard library only."""

from __future__ import annotations

import signal
import subprocess
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from apps.demo.folders import CHECKOUT
from apps.demo.orphans import Listed
from apps.demo.processes import send

FIRST_PAUSE, LONGEST_PAUSE = 0.5, 10.0
SETTLED_AFTER = 30.0
LARGEST_LOG = 10_000_000


@dataclass(frozen=True)
class Spec:
    """What to run. `grace` is the seconds between a polite and a hard end.

    `owner` gives it the database role that owns the tables.
    """

    name: str
    command: tuple[str, ...]
    grace: float = 5.0
    owner: bool = False


@dataclass
class Child:
    """A process of ours with its log."""

    spec: Spec
    log: Path
    environment: Mapping[str, str]
    process: subprocess.Popen[bytes] | None = None
    starts: int = 0
    pause: float = FIRST_PAUSE
    started_at: float = 0.0
    due_at: float = field(default=0.0)

    def start(self) -> None:
        """This function will start the process in a group of its own, where no Ctrl-C reaches it."""
        if self.log.exists() and self.log.stat().st_size > LARGEST_LOG:
            self.log.replace(self.log.with_suffix(".log.1"))
        with self.log.open("ab") as out:
            self.process = subprocess.Popen(
                self.spec.command,
                cwd=CHECKOUT,
                env=dict(self.environment),
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=out,
                start_new_session=True,
            )
        self.starts += 1
        self.started_at = time.monotonic()

    def is_alive(self) -> bool:
        """This function will say whether the process runs."""
        return self.process is not None and self.process.poll() is None

    def note_death(self) -> int:
        """This function will clear up after a process that ended by itself, set when to start it again,
        and give its exit code.
        """
        assert self.process is not None  # noqa: S101  only called for a process that has run
        send(self.process.pid, signal.SIGKILL, group=True)  # what it had started must not live on
        code = self.process.returncode
        self.process = None
        settled = time.monotonic() - self.started_at > SETTLED_AFTER
        self.pause = FIRST_PAUSE if settled or self.starts == 1 else min(self.pause * 2, LONGEST_PAUSE)
        self.due_at = time.monotonic() + self.pause
        return code

    def stop(self, *, grace: float | None = None) -> None:
        """This function will end the process: politely, then hard with everything it started."""
        process, self.process = self.process, None
        if process is None:
            return
        send(process.pid, signal.SIGTERM)
        try:
            process.wait(self.spec.grace if grace is None else grace)
        except subprocess.TimeoutExpired:
            send(process.pid, signal.SIGKILL)
        send(process.pid, signal.SIGKILL, group=True)
        process.wait()

    def listed(self) -> Listed | None:
        """This function will give the line for the list of children; None while nothing runs."""
        if self.process is None:
            return None
        return Listed(name=self.spec.name, pid=self.process.pid, command=" ".join(self.spec.command))

    def last_words(self) -> str:
        """This function will give the last line of the log, which mostly names the reason."""
        return last_line(self.log)


def last_line(log: Path) -> str:
    """This function will give the last line of a file that says something."""
    if not log.exists():
        return "it said nothing"
    with log.open("rb") as lines:
        lines.seek(max(0, log.stat().st_size - 4000))
        found = [line.strip() for line in lines.read().decode(errors="replace").splitlines() if line.strip()]
    return found[-1] if found else "it said nothing"
