"""A PostgreSQL cluster's files: their making, and what a failed or killed server leaves. Not Django."""

from __future__ import annotations

import shutil
from pathlib import Path

from apps.demo.postgres_programs import Programs
from apps.demo.postgres_roles import SUPERUSER
from apps.demo.problems import StartError
from apps.demo.processes import all_processes, command_line

INITDB_OPTIONS = (
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale-provider=builtin",  # the same order of words on every machine; the wheel has no ICU
    "--builtin-locale=C.UTF-8",
    "--locale=C",
)


def make_cluster(programs: Programs, *, cluster: Path, password: str, log: Path) -> None:
    """This function will make the files of a new server, whose superuser has the password given.

    Under a passing name first: a kill half-way leaves no half cluster behind. Raises StartError.
    """
    fresh, password_file = cluster.with_name("cluster.new"), cluster.with_name("password.new")
    shutil.rmtree(fresh, ignore_errors=True)
    password_file.unlink(missing_ok=True)
    fresh.mkdir(mode=0o700)
    password_file.touch(mode=0o600)
    password_file.write_text(password)
    programs.give(fresh)
    programs.give(password_file)
    made = programs.run(
        "initdb",
        [f"--pgdata={fresh}", f"--username={SUPERUSER}", f"--pwfile={password_file}", *INITDB_OPTIONS],
    )
    password_file.unlink()
    if made.returncode:
        with log.open("a", encoding="utf-8") as story:
            story.write(made.stdout + made.stderr)
        raise failure("PostgreSQL could not make its files", made.stderr, log)
    fresh.rename(cluster)


def strays(cluster: Path) -> list[int]:
    """This function will list backends that outlived their killed server; known by where they stand."""
    ours = []
    for pid in all_processes():
        try:
            if Path(f"/proc/{pid}/cwd").readlink() == cluster and "postgres" in command_line(pid):
                ours.append(pid)
        except OSError:
            continue  # gone, or another user's
    return ours


def text_after(log: Path, position: int) -> str:
    """This function will give what was added to a log after a position."""
    with log.open(encoding="utf-8", errors="replace") as lines:
        lines.seek(position)
        return lines.read()


def failure(what: str, output: str, log: Path) -> StartError:
    """This function will make a problem of a program's output, naming the line that tells most."""
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    if any("No space left" in line for line in lines):
        return StartError(f"{what}: the disk is full.", "Free some space and start again.")
    telling = [line for line in lines if "FATAL" in line or "PANIC" in line or "error:" in line]
    reason = (telling or lines or ["it gave no reason"])[-1]
    return StartError(f"{what}: {reason}.", f"The whole story is in {log}.")
