"""Where the running product keeps its things. Standard library only."""

from __future__ import annotations

import hashlib
import json
import os
import secrets
import shutil
from pathlib import Path

from apps.demo.problems import DiskFullError, StartError, user_name

CHECKOUT = Path(__file__).resolve().parents[2]
ROOTS_HOME = Path("/var/lib/goodword")
NEEDED_MB = 300
MEMORY = Path("/dev/shm")  # noqa: S108 - a folder of our own is made in it, which only its owner can write
PLENTY_MB = 8000


def data_folder() -> Path:
    """This function will name the data folder: GOODWORD_DATA, or a place that fits the user.

    Root's default is outside the checkout: PostgreSQL runs as an unprivileged user there, and a checkout
    under a closed home folder cannot be reached by it.
    """
    chosen = os.environ.get("GOODWORD_DATA")
    if chosen:
        return Path(chosen).expanduser().resolve()
    return _home() if os.geteuid() == 0 else CHECKOUT / "var"


def test_data_folder() -> Path:
    """This function will name the data folder of the test run, always apart from the demo's.

    In memory where that is plenty: tests copy databases of some thousand files by the hundred (measured: 3 s each on
    a disk, 0.3 s in memory).
    """
    chosen = os.environ.get("GOODWORD_TEST_DATA")
    if chosen:
        return Path(chosen).expanduser().resolve()
    home = _home()
    if os.access(MEMORY, os.W_OK | os.X_OK) and free_mb(MEMORY) >= PLENTY_MB:
        return MEMORY / f"goodword-{home.name}-test"
    return home.with_name(f"{home.name}-test") if os.geteuid() == 0 else CHECKOUT / "var" / "test"


test_data_folder.__test__ = False  # type: ignore[attr-defined]  # pytest would collect it by its name


def _home() -> Path:
    return ROOTS_HOME / hashlib.sha256(str(CHECKOUT).encode()).hexdigest()[:12]


def make_folder(path: Path, *, mode: int = 0o755) -> None:
    """This function will make a folder and the missing ones above it; what exists keeps its permissions."""
    if path.is_dir():
        return
    make_folder(path.parent)
    try:
        path.mkdir()
    except FileExistsError:
        if path.is_dir():
            return  # another process was quicker
        raise
    path.chmod(mode)  # mkdir's own mode is cut by the umask, which may be 077


def open_data_folder(path: Path) -> None:
    """This function will make the data folder usable, or say who holds it and how to mend that."""
    make_folder(path, mode=0o711 if os.geteuid() == 0 else 0o700)
    owner = path.stat().st_uid
    if not os.access(path, os.W_OK | os.X_OK):
        raise StartError(
            f"The data folder {path} belongs to {user_name(owner)} and cannot be written by {user_name(os.geteuid())}.",
            "Run as that user, or set GOODWORD_DATA to a folder of your own.",
        )
    check_free_space(path)


def check_free_space(path: Path, *, needed_mb: int = NEEDED_MB) -> None:
    """This function will raise DiskFullError where less than `needed_mb` is free."""
    if free_mb(path) < needed_mb:
        raise DiskFullError(path, needed_mb)


def free_mb(path: Path) -> int:
    """This function will give the free megabytes on the disk that holds `path`."""
    return shutil.disk_usage(path).free // 1_000_000


def write_private(path: Path, text: str) -> None:
    """This function will write a file only its owner can read, whole or not at all."""
    fresh = path.with_name(f".{path.name}.{os.getpid()}")
    fresh.unlink(missing_ok=True)
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as out:
        out.write(text)
        out.flush()
        os.fsync(out.fileno())
    fresh.replace(path)


def secrets_of(data: Path) -> dict[str, str]:
    """This function will read the passwords and keys of a data folder, drawing those that are missing."""
    path = data / "secrets.json"
    known: dict[str, str] = {}
    if path.exists():
        try:
            known = json.loads(path.read_text(encoding="utf-8"))
        except ValueError as error:
            raise StartError(
                f"{path} is damaged.", "Restore it from a backup, or remove the data folder to begin anew."
            ) from error
    elif (data / "postgres" / "cluster").exists():
        raise StartError(
            f"{path} is missing, and with it the passwords of the database beside it.",
            "Restore it from a backup, or remove the data folder to begin anew.",
        )
    names = ("superuser_password", "owner_password", "app_password", "secret_key")
    missing = {name: secrets.token_urlsafe(36) for name in names if name not in known}
    if missing:
        known |= missing
        write_private(path, json.dumps(known, indent=1))
    return known
