"""One column of a CSV file, for commands that judge texts; and the one limit of a cell that the process has."""

import csv
from collections.abc import Iterator
from pathlib import Path

from django.utils.translation import gettext as _

from apps.core.errors import BadInput

MAX_CELL = 1 << 20  # characters; csv's limit is the whole process's, and is set once, when the app is ready
SEPARATORS = ",;\t"


def cells_of_column(path: Path, column: str) -> Iterator[tuple[int, str]]:
    """This function will stream (row, text) of the column; row 1 stands below the head line.

    Reads UTF-8, else Windows-1252; separated by comma, semicolon or tab. Raises BadInput for what is no such file.
    """
    try:
        encoding = _encoding_of(path)
        with path.open(
            encoding=encoding, errors="replace" if encoding != "utf-8-sig" else "strict", newline=""
        ) as file:
            head = file.readline()
            separator = max(SEPARATORS, key=head.count)
            file.seek(0)
            reader = csv.DictReader(file, delimiter=separator)
            known = [name or "" for name in reader.fieldnames or []]
            if column not in known:
                there = ", ".join(known) or _("no head line")
                raise BadInput(
                    _("There is no column “%(column)s”. The file has: %(there)s.") % {"column": column, "there": there}
                )
            for number, row in enumerate(reader, start=1):
                yield number, row[column] or ""
    except OSError as error:
        raise BadInput(
            _("“%(path)s” cannot be read: %(why)s. Name a CSV file.") % {"path": path, "why": error.strerror}
        ) from error
    except csv.Error as error:
        raise BadInput(_("“%(path)s” is no CSV file: %(why)s.") % {"path": path, "why": error}) from error


def _encoding_of(path: Path) -> str:
    """Without guessing: UTF-8 where all of it is that, read piece by piece."""
    try:
        with path.open(encoding="utf-8-sig") as file:
            while file.read(1 << 20):
                pass
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8-sig"
