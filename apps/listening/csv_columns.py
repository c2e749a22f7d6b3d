"""Columns of a CSV file, for the commands of this app."""

import csv
from collections.abc import Iterator, Sequence
from pathlib import Path

from django.core.management.base import CommandError


def columns(path: Path, names: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """This function will yield the cells of the named columns. Raises CommandError for what is no such file."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file)
            known = reader.fieldnames or []
            for name in names:
                if name not in known:
                    message = f"There is no column “{name}”. The file has: {', '.join(known) or 'no head line'}."
                    raise CommandError(message)
            for row in reader:
                yield tuple(row[name] or "" for name in names)
    except OSError as error:
        message = f"“{path}” cannot be read: {error.strerror}. Name a CSV file."
        raise CommandError(message) from error
    except UnicodeDecodeError as error:
        message = f"“{path}” is not in UTF-8. Save it as “CSV UTF-8”, then try again."
        raise CommandError(message) from error
    except csv.Error as error:
        message = f"“{path}” is no CSV file: {error}."
        raise CommandError(message) from error
