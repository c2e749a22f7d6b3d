"""One supervisor on a data folder, never two. Standard library only."""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from apps.demo.problems import StartError


@contextlib.contextmanager
def hold(data: Path, *, port: int) -> Iterator[None]:
    """This function will hold the data folder for this process, or say who holds it.

    The operating system lets go of the lock when the process ends, however it ends.
    """
    with (data / "supervisor.lock").open("a+", encoding="utf-8") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise _held(data, lock_text=(data / "supervisor.lock").read_text(encoding="utf-8")) from error
        lock.truncate(0)
        lock.write(json.dumps({"pid": os.getpid(), "port": port, "since": datetime.now(tz=UTC).isoformat()}))
        lock.flush()
        yield


def _held(data: Path, *, lock_text: str) -> StartError:
    try:
        holder = json.loads(lock_text)
        who = f"process {holder['pid']} on port {holder['port']} (since {holder['since'][:16]} UTC)"
        mend = f"Use that one, stop it with: kill {holder['pid']}"
    except (ValueError, KeyError, TypeError):
        who, mend = "another process", "Stop it"
    return StartError(
        f"Goodword already runs from the data folder {data}: {who}.",
        f"{mend}, or set GOODWORD_DATA to another folder and choose another port.",
    )
