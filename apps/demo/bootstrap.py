"""From a bare python3 to the locked virtual environment. Standard library only, and readable by old Pythons.

    python3 -m apps.demo.bootstrap base|dev -- COMMAND [ARGUMENT ...]   runs a program of the environment

The environment is `.venv` in the checkout, or the folder named by GOODWORD_VENV.
"""

from __future__ import annotations

import fcntl
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
LOCKS = {"base": "requirements/base.txt", "dev": "requirements/dev.txt"}
NEEDED_PYTHON = (3, 11)
NEEDED_MB = 1200
# Wheels only: a bare machine has no compiler.
PIP_OPTIONS = (
    "--quiet",
    "--no-input",
    "--disable-pip-version-check",
    "--require-hashes",
    "--only-binary=:all:",
    "--no-deps",  # the lock names every package: nothing is left to find out
    "--no-compile",  # done afterwards, by all processors at once
)
OWN_COMMANDS = {"demo": "base", "test": "dev"}


def venv_folder() -> Path:
    """This function will name the folder of the virtual environment."""
    chosen = os.environ.get("GOODWORD_VENV")
    return Path(chosen).expanduser().absolute() if chosen else CHECKOUT / ".venv"


def venv_python() -> Path:
    """This function will name the environment's Python."""
    return venv_folder() / "bin" / "python"


def enter(arguments: list[str]) -> None:
    """This function will go on inside the environment when a command of manage.py needs it, or return.

    `demo` and `test` make the environment. Every other command uses what is there: an active environment, or
    ours where it has been made.
    """
    command = arguments[1] if len(arguments) > 1 else ""
    if command in OWN_COMMANDS:
        ensure(OWN_COMMANDS[command])
    if _inside() or (command not in OWN_COMMANDS and sys.prefix != sys.base_prefix):
        return
    if venv_python().exists():
        _replace_process([str(venv_python()), *arguments])
    if importlib.util.find_spec("django") is None:
        stop("Goodword's packages are not installed.", "Run: python3 manage.py demo (it installs them first).")


def ensure(lock: str) -> None:
    """This function will make the environment and install a lock's packages, unless its stamp is current.

    With a current stamp nothing is looked up, so a later start needs no network.
    """
    check_python()
    if _is_current(lock):
        return
    try:
        with _alone():
            if not _is_current(lock):
                _make_venv()
                _install(lock)
    except KeyboardInterrupt:
        stop("Stopped while installing.", "Start again: it goes on where it stopped.")
    except OSError as error:
        stop(
            f"The virtual environment {venv_folder()} could not be written ({error.strerror}).",
            "Free some space, run as the checkout's owner, or set GOODWORD_VENV to a folder of your own.",
        )


def check_python() -> None:
    """This function will stop with one line where Python is too old or the system is not supported."""
    if sys.version_info < NEEDED_PYTHON:
        found = ".".join(str(part) for part in sys.version_info[:2])
        stop(
            f"Goodword needs Python 3.11 or later; this is {found}.",
            "Install a newer one and run it by its name, such as: python3.11 manage.py demo",
        )


def _is_current(lock: str) -> bool:
    try:
        return _stamp(lock).read_text() == _fingerprint(lock) and venv_python().exists()
    except OSError:
        return False


def _stamp(lock: str) -> Path:
    return venv_folder() / f"goodword-{lock}.stamp"


def _fingerprint(lock: str) -> str:
    """The lock's content, the Python it is for, and the place, which scripts name in their first line."""
    digest = hashlib.sha256((CHECKOUT / LOCKS[lock]).read_bytes()).hexdigest()
    return f"{digest} {sys.version_info[0]}.{sys.version_info[1]} {venv_folder()}\n"


class _alone:  # noqa: N801  used as a context manager; contextlib's would need a generator type here
    """Two starts at once would install into each other: the second waits for the first."""

    def __enter__(self) -> None:
        self.handle = os.open(str(CHECKOUT), os.O_RDONLY)
        fcntl.flock(self.handle, fcntl.LOCK_EX)

    def __exit__(self, *_: object) -> None:
        os.close(self.handle)


def _make_venv() -> None:
    if _works():
        if subprocess.run([str(venv_python()), "-c", "import pip"], capture_output=True, check=False).returncode:
            _run([str(venv_python()), "-m", "ensurepip"], "pip could not be made")  # made by a tool without pip
        return
    missing = [name for name in ("venv", "ensurepip") if importlib.util.find_spec(name) is None]
    if missing:
        stop(
            f"This Python has no '{missing[0]}' module, which makes virtual environments.",
            "On Debian or Ubuntu: apt-get install python3-venv. Then start again.",
        )
    _check_space()
    say(f"Making a virtual environment in {venv_folder()} ...")
    _run([sys.executable, "-m", "venv", "--clear", str(venv_folder())], "The environment could not be made")


def _works() -> bool:
    """Whether there is an environment of this Python: a half-made one, or one whose Python went, is not."""
    if not venv_python().exists():
        return False
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    script = f"import sys; sys.exit('{version}' != '%d.%d' % sys.version_info[:2])"
    return subprocess.run([str(venv_python()), "-c", script], capture_output=True, check=False).returncode == 0


def _install(lock: str) -> None:
    _check_space()
    say(f"Installing the locked packages of {LOCKS[lock]} (a minute or two, only this once) ...")
    _run(
        [str(venv_python()), "-m", "pip", "install", *PIP_OPTIONS, "-r", str(CHECKOUT / LOCKS[lock])],
        "The packages could not be installed",
    )
    # What is not compiled here, each program would compile for itself. Some packages hold files that are no Python of
    # ours: those stay as they are, and nobody loads them.
    packages = venv_folder() / "lib" / f"python{sys.version_info[0]}.{sys.version_info[1]}" / "site-packages"
    compiling = [str(venv_python()), "-m", "compileall", "-q", "-j", "0", str(packages)]
    subprocess.run(
        compiling, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False
    )
    _stamp(lock).write_text(_fingerprint(lock))


def _run(command: list[str], failure: str) -> None:
    environment = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "PYTHONHOME")}
    done = subprocess.run(
        command, env=environment, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=False
    )
    if done.returncode == 0:
        return
    lines = [line.strip() for line in done.stderr.splitlines() if line.strip()]
    telling = [line for line in lines if "error" in line.lower()] or lines or ["no reason was given"]
    if any("No space left" in line for line in lines):
        stop(f"{failure}: the disk is full.", "Free about 1.5 GB and start again.")
    stop(f"{failure}: {telling[-1]}.", "Check the network and start again: it goes on where it stopped.")


def _check_space() -> None:
    place = venv_folder()
    while not place.exists():
        place = place.parent
    if shutil.disk_usage(str(place)).free < NEEDED_MB * 1_000_000:
        stop(
            f"The disk that holds {place} is full: {NEEDED_MB} MB are needed.",
            "Free some space, start again.",
        )


def _inside() -> bool:
    return Path(sys.prefix).resolve() == venv_folder().resolve()


def _replace_process(command: list[str]) -> None:
    sys.stdout.flush()
    os.execv(command[0], command)  # noqa: S606  no shell is wanted: the same program, another Python


def say(text: str) -> None:
    """This function will tell the person something, at once."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def stop(what: str, mend: str) -> None:
    """This function will end the program with one clear line and its mend."""
    sys.stderr.write(f"goodword: {what} {mend}\n")
    raise SystemExit(1)


def main(arguments: list[str]) -> None:
    """This function will run a program of the environment, making the environment first."""
    if len(arguments) < 3 or arguments[0] not in LOCKS or arguments[1] != "--":  # noqa: PLR2004  lock, --, program
        sys.stderr.write(f"{__doc__}\n")
        raise SystemExit(2)
    ensure(arguments[0])
    program = venv_folder() / "bin" / arguments[2]
    os.environ["PATH"] = f"{venv_folder() / 'bin'}{os.pathsep}{os.environ.get('PATH', '')}"
    _replace_process([str(program), *arguments[3:]])


if __name__ == "__main__":
    main(sys.argv[1:])
