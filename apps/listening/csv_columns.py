"""Columns of a CSV file, for the commands that read texts."""

import csv
from collections.abc import Iterator, Sequence
from pathlib import Path

from django.core.management.base import CommandError


def table(path: Path, names: Sequence[str] = ()) -> Iterator[dict[str, str]]:
    """This function will yield rows by column. Raises CommandError for no such file, or one without a named column."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file)
            if not reader.fieldnames:
                raise CommandError(f"“{path}” has no head line.")
            for name in names:
                if name not in reader.fieldnames:
                    raise CommandError(f"There is no column “{name}”. The file has: {', '.join(reader.fieldnames)}.")
            for row in reader:
                yield {name: row[name] or "" for name in reader.fieldnames}
    except OSError as error:
        message = f"“{path}” cannot be read: {error.strerror}. Name a CSV file."
        raise CommandError(message) from error
    except UnicodeDecodeError as error:
        message = f"“{path}” is not in UTF-8. Save it as “CSV UTF-8”, then try again."
        raise CommandError(message) from error
    except csv.Error as error:
        message = f"“{path}” is no CSV file: {error}."
        raise CommandError(message) from error


def columns(path: Path, names: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """This function will yield the cells of the named columns. Raises CommandError for what is no such file."""
    for row in table(path, names):
        yield tuple(row[name] for name in names)
