"""What the demo consists of. Standard library only."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from apps.demo.children import Spec

PYTHON = sys.executable


@dataclass(frozen=True)
class Plan:
    """One-off steps; the processes, web first, in the order of starting and stopping; words of welcome."""

    steps: tuple[Spec, ...]
    children: tuple[Spec, ...]
    steps_beside_web: tuple[Spec, ...] = ()  # the web server starts up meanwhile, on the other core
    guide: tuple[str, ...] = ()
    ready_path: str = "/healthz"
    ready_seconds: float = 120.0
    remembers_steps: bool = True  # done once for a state of the code, left out at the next start


def demo_plan(*, data: Path, port: int) -> Plan:
    """This function will give the demo's steps and processes."""
    return Plan(
        steps=(Spec("prepare", _manage("prepare"), owner=True),),
        steps_beside_web=(Spec("seed_demo", _manage("seed_demo")),),
        children=(
            Spec("web", _web(port)),
            Spec("beat", _beat(data), grace=3.0),
            Spec("worker", _worker(), grace=8.0),
            Spec("sweep", _manage("sweep")),
        ),
        guide=(PYTHON, "-m", "apps.demo.guide"),
    )


def _manage(*words: str) -> tuple[str, ...]:
    return (PYTHON, "manage.py", *words)


def _web(port: int) -> tuple[str, ...]:
    """One process with threads: the other processes need the second core, and a killed one is replaced."""
    return (
        *(PYTHON, "-m", "granian", "--interface", "wsgi", "--host", "127.0.0.1", "--port", str(port)),
        *("--workers", "1", "--blocking-threads", "4", "--http", "1", "--no-ws"),
        *("--respawn-failed-workers", "--workers-kill-timeout", "3", "config.wsgi:application"),
    )


def _worker() -> tuple[str, ...]:
    """Prefork, though one at a time: only a pool of processes keeps the time limits of tasks.

    A used-up child is replaced after some tasks, and with it a database connection that has grown fat.
    """
    return (
        *(PYTHON, "-m", "celery", "-A", "config.celery", "worker", "--pool", "prefork", "--concurrency", "1"),
        *("--prefetch-multiplier", "1", "--max-tasks-per-child", "500", "--loglevel", "INFO"),
        *("--without-gossip", "--without-mingle", "--without-heartbeat"),
    )


def _beat(data: Path) -> tuple[str, ...]:
    """A process of its own: inside the worker, its death would go unnoticed."""
    return (
        *(PYTHON, "-m", "celery", "-A", "config.celery", "beat", "--loglevel", "INFO"),
        *("--schedule", str(data / "beat-schedule"), "--pidfile="),
    )
