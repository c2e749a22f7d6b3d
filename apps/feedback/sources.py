"""The file of an import, read chunk by chunk; a chunk is what one transaction takes in."""

from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from django.utils.translation import gettext as _

from apps.core.errors import BadInput
from apps.feedback.models import Import
from apps.feedback.reading import (
    OrdinalCounter,
    ParsedRow,
    ReadingError,
    RejectedRow,
    Table,
    check_mapping,
    open_table,
    read_responses,
)

CHUNK_ROWS = 5_000
CHUNK_CHARACTERS = 4 << 20  # a thousand rows of the largest cells would fill the memory
READERS_KEPT = 4


def path_of(imported: Import) -> Path:
    """This function will return where the file lies: in the agency's folder, or where the command line said."""
    return Path(imported.path or imported.file.path)


def zone_named(name: str) -> ZoneInfo:
    """This function will return the time zone, or raise BadInput for a name that is none."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        message = _("There is no time zone “%(name)s”. Write one like Europe/London.") % {"name": name}
        raise BadInput(message, field="zone") from error


def table_of(imported: Import) -> Table:
    """This function will open the import's file as a table, or raise BadInput with the mend."""
    try:
        return open_table(path_of(imported))
    except ReadingError as error:
        raise BadInput(error.sentence, field="file", code=error.code) from error
    except OSError as error:
        message = _("The file “%(name)s” is no longer there. Upload it again.") % {"name": imported.filename}
        raise BadInput(message, field="file", code="file_gone") from error


@dataclass(frozen=True)
class Chunk:
    """Some rows that follow one another; `last_row` is the number of the last, in the file."""

    rows: list[ParsedRow] = field(default_factory=list)
    ordinals: list[int] = field(default_factory=list)
    rejected: list[RejectedRow] = field(default_factory=list)
    last_row: int = 0
    is_last: bool = False

    @property
    def size(self) -> int:
        """How many rows."""
        return len(self.rows) + len(self.rejected)


class SourceReader:
    """Reads one import's file forwards, and knows the ordinal of each row among the equal rows before it."""

    def __init__(self, imported: Import, *, now: datetime, after: int = 0) -> None:
        """Open the file behind row `after`; ordinals are right only where no row up to there needs one."""
        options = imported.options
        table = table_of(imported)
        try:
            check_mapping(imported.mapping, table.columns)
        except ReadingError as error:
            raise BadInput(error.sentence, field="mapping", code=error.code) from error
        self.columns = table.columns
        at = options.get("at")
        self._rows: Iterator[ParsedRow | RejectedRow] = read_responses(
            table,
            imported.mapping,
            zone=zone_named(options.get("zone") or imported.client.zone),
            now=now,
            day_first=options.get("day_first"),
            at=datetime.fromisoformat(at) if at else None,
            after=after,
        )
        self._ordinals = OrdinalCounter()
        self.position = after

    def next_chunk(self, *, after: int, most: int = 0) -> Chunk:
        """Read on to the next chunk behind row `after`; what lies before it is only counted."""
        rows: list[ParsedRow] = []
        ordinals: list[int] = []
        rejected: list[RejectedRow] = []
        characters = 0
        for row in self._rows:
            self.position = row.number
            ordinal = 0
            if isinstance(row, ParsedRow) and row.fingerprint is not None:
                ordinal = self._ordinals.next(row.fingerprint)
            if row.number <= after:
                continue
            if isinstance(row, RejectedRow):
                rejected.append(row)
                characters += sum(map(len, row.cells))
            else:
                rows.append(row)
                ordinals.append(ordinal)
                characters += len(row.comment)
            if len(rows) + len(rejected) >= min(most or CHUNK_ROWS, CHUNK_ROWS) or characters >= CHUNK_CHARACTERS:
                return Chunk(rows, ordinals, rejected, self.position)
        return Chunk(rows, ordinals, rejected, max(self.position, after), is_last=True)


_readers: OrderedDict[str, SourceReader] = OrderedDict()


def reader_at(imported: Import, *, now: datetime, after: int, has_ordinals: bool) -> SourceReader:
    """This function will return a reader that stands at row `after` or before it.

    The steps of a job mostly follow one another in one process, which keeps its reader. After a crash, or a step
    that was undone, the file is read again from the start, for the ordinals of equal rows; where no row has
    needed one (`has_ordinals`), what is done is skipped without being understood.
    """
    reader = _readers.get(imported.public_id)
    if reader is None or reader.position > after:
        reader = SourceReader(imported, now=now, after=0 if has_ordinals else after)
        _readers[imported.public_id] = reader
        while len(_readers) > READERS_KEPT:
            _readers.popitem(last=False)
    return reader


def forget_reader(imported: Import) -> None:
    """This function will let go of the import's file."""
    _readers.pop(imported.public_id, None)
