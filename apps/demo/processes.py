"""Looking at and ending processes, known by number and command line. Standard library only."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Callable, Sequence
from pathlib import Path

PROC = Path("/proc")


def command_line(pid: int) -> str:
    """This function will give a living process's command line, words joined by spaces; "" when there is none.

    A zombie counts as none: it is dead, only nobody has collected it yet (no init in many containers).
    """
    if (PROC / "self" / "cmdline").exists():
        try:
            raw = (PROC / str(pid) / "cmdline").read_bytes()
        except OSError:
            return ""
        return raw.rstrip(b"\0").replace(b"\0", b" ").decode(errors="replace")
    found = subprocess.run(
        ["ps", "-ww", "-o", "state=,command=", "-p", str(pid)], capture_output=True, text=True, check=False
    )
    state, _, command = found.stdout.strip().partition(" ")
    return "" if state.startswith("Z") else command.strip()


def group_members(group: int) -> list[int]:
    """This function will list the living processes of a process group."""
    if (PROC / "self" / "stat").exists():  # a slim container has no ps
        pairs = [(pid, _group_of(pid)) for pid in all_processes()]
    else:
        found = subprocess.run(["ps", "-A", "-o", "pid=,pgid="], capture_output=True, text=True, check=False)
        pairs = [(int(pid), int(of)) for pid, of in (line.split() for line in found.stdout.splitlines())]
    return [pid for pid, of in pairs if of == group and command_line(pid)]


def all_processes() -> list[int]:
    """This function will list the numbers of all processes; empty where there is no /proc."""
    return [int(entry.name) for entry in PROC.iterdir() if entry.name.isdigit()] if PROC.exists() else []


def _group_of(pid: int) -> int:
    try:
        stat = (PROC / str(pid) / "stat").read_text(errors="replace")
    except OSError:
        return 0
    return int(stat.rpartition(")")[2].split()[2])  # the name in brackets may hold spaces


def wait_until(condition: Callable[[], bool], *, seconds: float, pause: float = 0.05) -> bool:
    """This function will wait for a condition, and say whether it came true in time."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() >= end:
            return False
        time.sleep(pause)
    return True


def send(pid: int, number: signal.Signals, *, group: bool = False) -> None:
    """This function will send a signal to a process or to its group; one that has gone is fine."""
    try:
        if group:
            os.killpg(pid, number)
        else:
            os.kill(pid, number)
    except (ProcessLookupError, PermissionError):
        return  # gone; macOS answers "not permitted" for a group of zombies


def end_process(pid: int, *, signals: Sequence[tuple[signal.Signals, float]]) -> bool:
    """This function will end a process that is not our child, by ever harder signals with seconds to wait."""
    for number, seconds in signals:
        send(pid, number)
        if wait_until(lambda: not command_line(pid), seconds=seconds):
            return True
    return False
