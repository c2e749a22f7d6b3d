"""What can stand in the way of a start. Standard library only: read before anything is installed."""

from __future__ import annotations

import errno
import os


class StartError(Exception):
    """A start that cannot go on: one sentence for the person, and one with the mend."""

    def __init__(self, what: str, mend: str) -> None:
        self.what = what
        self.mend = mend
        super().__init__(f"{what} {mend}")


class DiskFullError(StartError):
    """There is no room left where the data lives."""

    def __init__(self, where: object, needed_mb: int) -> None:
        super().__init__(
            f"The disk that holds {where} is full (Goodword needs about {needed_mb} MB there).",
            "Free some space, or set GOODWORD_DATA to a folder on another disk.",
        )


def problem_of(error: OSError) -> StartError | None:
    """This function will translate an operating system's error into a problem with a mend, or give None."""
    where = error.filename or "the data folder"
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return DiskFullError(where, 500)
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return StartError(
            f"{where} cannot be written by {user_name(os.geteuid())}.",
            "Run as the user it belongs to, or set GOODWORD_DATA to a folder of your own.",
        )
    return None


def user_name(uid: int) -> str:
    """This function will give a user's name, or the bare number where no account has it."""
    import pwd  # not on Windows, where bootstrap has already said so

    try:
        return f"user {pwd.getpwuid(uid).pw_name}"
    except KeyError:
        return f"user number {uid}"
