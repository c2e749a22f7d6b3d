#!/usr/bin/env python3
"""Goodword's commands. `python3 manage.py demo` starts everything on a machine that has only Python."""

from __future__ import annotations

import os
import sys

from apps.demo import bootstrap


def main() -> None:
    """This function will run a command, inside the virtual environment where it needs one."""
    bootstrap.enter(sys.argv)
    command = sys.argv[1] if len(sys.argv) > 1 else ""
    if command == "demo":
        from apps.demo.command import main as run_demo

        sys.exit(run_demo(sys.argv[2:]))
    if command == "test":
        # All of it: file by file in one process more than there are cores, for tests wait, too (for a browser, for a
        # killed server to come back). A part: one process, whose output reads better.
        chosen = sys.argv[2:] or ["-n", str((os.cpu_count() or 1) + 1), "--dist", "loadfile", "--no-loadscope-reorder"]
        # They start a hundred processes: without its cache each would compile the house anew.
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.execv(sys.executable, [sys.executable, "-m", "pytest", *chosen])  # noqa: S606  no shell is wanted
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    from apps.demo.surroundings import adopt_surroundings

    adopt_surroundings()
    from django.core.management import execute_from_command_line

    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
