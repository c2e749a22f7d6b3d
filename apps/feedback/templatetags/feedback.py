"""Tags of the import screens: numbers of rows, and rows as a table with what each will do."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from django import template
from django.utils import timezone
from django.utils.formats import date_format, number_format
from django.utils.translation import gettext as _

from apps.feedback.checking import CheckedRow
from apps.feedback.reading import FIELD_LABELS, ParsedRow, RejectedRow
from apps.feedback.sources import zone_named

register = template.Library()

CHARACTERS = 60
# What tells rows apart for a person, in the order of the drawing; the reason of a rejected row takes what is last.
_SHOWN = ("source_id", "customer_name", "customer_email", "company", "score", "answered_at", "comment")
_INSTEAD_OF_NAME = ("customer_email", "company")
_NUMBERS = {"score": "number", "answered_at": "number", "comment": "cell-wide second"}
_OF_ROW = {"customer_id": "customer_key"}


@register.filter
def thousands(amount: object) -> str:
    """This filter will write a whole number with its thousands apart; nothing for nothing."""
    return number_format(amount, decimal_pos=0, force_grouping=True) if isinstance(amount, int) else ""


@register.inclusion_tag("feedback/_rows.html")
def row_table(
    rows: Sequence[ParsedRow | RejectedRow], mapping: Mapping[str, str], columns: Sequence[str], zone: str
) -> dict[str, Any]:
    """This tag will draw rows as they will be read."""
    checked = [CheckedRow(row, reason=row.sentence if isinstance(row, RejectedRow) else "") for row in rows]
    return _table(checked, mapping, columns, zone, has_verdict=False)


@register.inclusion_tag("feedback/_rows.html")
def check_table(
    rows: Sequence[CheckedRow], mapping: Mapping[str, str], columns: Sequence[str], zone: str
) -> dict[str, Any]:
    """This tag will draw rows with what each of them will do."""
    return _table(rows, mapping, columns, zone, has_verdict=True)


def _table(
    rows: Sequence[CheckedRow], mapping: Mapping[str, str], columns: Sequence[str], zone: str, *, has_verdict: bool
) -> dict[str, Any]:
    named = {"customer_name"} if {"customer_first_name", "customer_last_name"} & set(mapping) else set()
    known = {*mapping, *named, "answered_at"}
    by_name = "customer_name" in known  # a person is known by one thing: their name, or else their address
    shown = [name for name in _SHOWN if name in known and not (by_name and name in _INSTEAD_OF_NAME)]
    places = {name: columns.index(column) for name, column in mapping.items() if column in columns}
    return {
        "headings": [{"label": _(FIELD_LABELS[name]), "kind": _NUMBERS.get(name, "").split(" ")[0]} for name in shown],
        "lines": [_line(each, shown, places, zone, has_verdict=has_verdict) for each in rows],
        "has_verdict": has_verdict,
    }


def _line(
    checked: CheckedRow, shown: Sequence[str], places: Mapping[str, int], zone: str, *, has_verdict: bool
) -> dict[str, Any]:
    row = checked.row
    if isinstance(row, ParsedRow):
        cells = [{"text": _text(row, name, zone), "kind": _NUMBERS.get(name, "")} for name in shown]
        return {"number": row.number, "cells": cells, "will": checked.will, "tone": checked.tone, "icon": checked.icon}
    head = [name for name in shown if name != "comment"][: len(shown) - 1]
    cells = [
        {"text": _raw(row, places.get(name)), "kind": f"{_NUMBERS.get(name, '')}{_wrong(row, name)}"} for name in head
    ]
    span = len(shown) - len(head) + has_verdict
    return {
        "number": row.number,
        "reason": checked.reason,
        "cells": [*cells, {"text": checked.reason, "is_reason": True, "kind": "cell-wide", "span": span}],
    }


def _wrong(row: RejectedRow, name: str) -> str:
    return " cell-error" if row.field == name else ""


def _raw(row: RejectedRow, place: int | None) -> str:
    return _cut(row.cells[place]) if place is not None and place < len(row.cells) else ""


def _text(row: ParsedRow, name: str, zone: str) -> str:
    value = getattr(row, _OF_ROW.get(name, name))
    if isinstance(value, datetime):
        return date_format(timezone.localtime(value, zone_named(zone)), "j M Y H:i")
    return _cut(str(value or ""))


def _cut(text: str) -> str:
    return text if len(text) <= CHARACTERS else f"{text[: CHARACTERS - 1]}…"
