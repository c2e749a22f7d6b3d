"""Trying an import before it starts: what each row will do. Nothing is written."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _

from apps.clients.models import Customer
from apps.clients.work_clocks import Promises, promises_of
from apps.feedback.counts import Counts
from apps.feedback.models import PASSIVE_FROM, PROMOTER_FROM, Import
from apps.feedback.operations.responses import known_rows
from apps.feedback.reading import ParsedRow, RejectedRow
from apps.feedback.sources import Chunk, SourceReader

SHOWN_ROWS = 200
MOST_ROWS = 20_000  # a page answers while somebody waits; the import itself checks every row


@dataclass(frozen=True, slots=True)
class CheckedRow:
    """A row and what it will do: words, tone and icon of a chip; `reason` where it is set aside."""

    row: Any  # ParsedRow or RejectedRow
    will: str = ""
    tone: str = ""
    icon: str = ""
    reason: str = ""
    place: str = ""  # the field that is wrong


@dataclass
class Check:
    """What the rows will do, counted; `is_whole` unless there are more rows than a page has time for."""

    counts: Counts = field(default_factory=Counts)
    rows: list[CheckedRow] = field(default_factory=list)
    errors: list[CheckedRow] = field(default_factory=list)
    reasons: Counter[str] = field(default_factory=Counter)
    is_whole: bool = True
    columns: tuple[str, ...] = ()


def check_rows(imported: Import, *, now: datetime, most_rows: int = MOST_ROWS) -> Check:
    """This function will read the file as the import would and say what will become of its rows."""
    reader = SourceReader(imported, now=now)
    check, seen, last = Check(columns=reader.columns), set[tuple[str | None, int]](), 0
    while True:
        chunk = reader.next_chunk(after=last)
        last = chunk.last_row
        _add(check, imported, chunk, seen, now)
        if chunk.is_last:
            return check
        if check.counts.rows >= most_rows:
            check.is_whole = False
            return check


def _add(check: Check, imported: Import, chunk: Chunk, seen: set[tuple[str | None, int]], now: datetime) -> None:
    known = known_rows(imported.client, chunk.rows, chunk.ordinals)
    reachable = _reachable(imported, chunk) if len(check.rows) < SHOWN_ROWS else set()
    shown: list[CheckedRow] = []
    created, promises = Counter[str](), promises_of(imported.client)
    for row, ordinal in zip(chunk.rows, chunk.ordinals, strict=True):
        key = (row.source_id, 0) if row.source_id else (row.fingerprint, ordinal)
        is_new = key not in known and key not in seen
        seen.add(key)
        created[_band(row) if is_new else "duplicates"] += 1
        if len(check.rows) + len(shown) < SHOWN_ROWS:
            shown.append(_verdict(row, promises, is_new=is_new, reachable=reachable, now=now))
    for rejected in chunk.rejected:
        checked = CheckedRow(rejected, reason=rejected.sentence, place=rejected.field)
        check.reasons[rejected.reason] += 1
        shown.append(checked)
        if len(check.errors) < SHOWN_ROWS:
            check.errors.append(checked)
    check.rows = [*check.rows, *sorted(shown, key=lambda each: each.row.number)][:SHOWN_ROWS]
    fresh = created["promoters"] + created["passives"] + created["detractors"]
    check.counts += Counts(rows=chunk.size, rejected=len(chunk.rejected), created=fresh, **created)


def _band(row: ParsedRow) -> str:
    if row.score >= PROMOTER_FROM:
        return "promoters"
    return "passives" if row.score >= PASSIVE_FROM else "detractors"


def _reachable(imported: Import, chunk: Chunk) -> set[str]:
    """Keys at the source whose customers have an address already; the rows of a chunk that say none need it."""
    keys = [row.customer_key for row in chunk.rows if row.customer_key and not _has_address(row)]
    if not keys:
        return set()
    known = Customer.objects.filter(client_id=imported.client_id, source_key__in=keys, do_not_contact_at=None)
    return {each.source_key for each in known if each.can_be_contacted}


def _has_address(row: ParsedRow) -> bool:
    return bool(row.customer_email or row.customer_phone)


def _verdict(row: ParsedRow, promises: Promises, *, is_new: bool, reachable: set[str], now: datetime) -> CheckedRow:
    if not is_new:
        return CheckedRow(row, _("Already here"), "", "copy")
    band = _band(row)
    if band == "passives":
        return CheckedRow(row, _("Counts in NPS"))
    if band == "detractors":
        if not (_has_address(row) or row.customer_key or row.customer_name):
            return CheckedRow(row, _("Counts in NPS, anonymous"))
        late = promises.loop_due(row.answered_at) <= now
        return CheckedRow(row, _("Opens a closed loop"), "cx") if not late else _late(row)
    if not _has_address(row) and row.customer_key not in reachable:
        return CheckedRow(row, _("Not contactable"), "", "user-off")
    return CheckedRow(row, _("Opens outreach"), "ok") if promises.contact_due(row.answered_at) > now else _late(row)


def _late(row: ParsedRow) -> CheckedRow:
    return CheckedRow(row, _("Late on import"), "", "history")


def rejected_rows(imported: Import, *, now: datetime) -> Iterator[RejectedRow]:
    """This function will stream every rejected row of the file before it is imported, one chunk in memory."""
    reader, last, more = SourceReader(imported, now=now), 0, True
    while more:
        chunk = reader.next_chunk(after=last)
        last, more = chunk.last_row, not chunk.is_last
        yield from chunk.rejected
