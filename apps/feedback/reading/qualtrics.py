"""Exports of Qualtrics: three header rows today, two before 2017."""

import json
import re
from collections.abc import Sequence

from apps.feedback.reading.table_format import Rows, TableFormat, by_name, moments_of, plain

_QUALTRICS_MOMENTS = ("recordeddate", "enddate", "startdate")
_QUALTRICS = {
    "source_id": ("responseid", "recordid"),
    "answered_at": _QUALTRICS_MOMENTS,
    "customer_name": ("name",),
    "customer_first_name": ("recipientfirstname",),
    "customer_last_name": ("recipientlastname",),
    "customer_email": ("recipientemail", "emailaddress"),
    "customer_id": ("externalreference", "externaldatareference"),
    "language": ("userlanguage",),
}
_QUALTRICS_OTHER = frozenset(
    (
        *("startdate", "enddate", "status", "ipaddress", "progress", "durationinseconds", "finished"),
        *("recordeddate", "responseid", "recipientlastname", "recipientfirstname", "recipientemail"),
        *("externalreference", "externaldatareference", "locationlatitude", "locationlongitude"),
        *("locationaccuracy", "distributionchannel", "userlanguage", "responseset", "name", "emailaddress"),
    )
)
# What Qualtrics works out from an answer and puts beside it: the group of a score, the themes and mood of a text.
_QUALTRICS_DERIVED = re.compile(
    r".*(?:_NPS_GROUP|\s-\s(?:.*\b)?(?:topics?|sentiment|polarity|emotions?|effort|actionability)\b.*)", re.IGNORECASE
)


def _questions(names: Sequence[str]) -> frozenset[int]:
    return frozenset(
        place
        for place, name in enumerate(names)
        if name.strip() and plain(name) not in _QUALTRICS_OTHER and not _QUALTRICS_DERIVED.fullmatch(name.strip())
    )


def qualtrics(rows: Rows) -> TableFormat | None:
    """Qualtrics today: names, questions, and a third row of import ids, which some exports lack."""
    names = rows[0]
    if not {"responseid", "startdate"} <= {plain(name) for name in names} or len(rows) < 2:  # noqa: PLR2004
        return None
    header_rows, zone = 1, ""
    labels = tuple(names)
    if len(rows) > 2 and _has_import_ids(rows[2]):  # noqa: PLR2004 - the third row
        header_rows, labels, zone = 3, tuple(rows[1]), _declared_zone(rows[2])
    elif _has_import_ids(rows[1]):
        header_rows, zone = 2, _declared_zone(rows[1])
    elif not _has_digit(rows[1], [plain(name) for name in names].index("startdate")):
        header_rows, labels = 2, tuple(rows[1])
    return TableFormat(
        name="Qualtrics",
        header_rows=header_rows,
        names=tuple(names),
        labels=labels,
        roles=by_name(names, _QUALTRICS),
        questions=_questions(names),
        zone=zone,
        moments=moments_of(names, _QUALTRICS_MOMENTS),
    )


def _has_import_ids(row: Sequence[str]) -> bool:
    return sum('"ImportId"' in cell for cell in row) * 2 > len(row)


def _has_digit(row: Sequence[str], place: int) -> bool:
    return place < len(row) and any(letter.isdigit() for letter in row[place])


def _declared_zone(row: Sequence[str]) -> str:
    for cell in row:
        if "timeZone" not in cell:
            continue
        try:
            declared = json.loads(cell)
        except (ValueError, RecursionError):
            continue
        zone = declared.get("timeZone", "") if isinstance(declared, dict) else ""
        if isinstance(zone, str) and zone.upper() not in {"", "Z"}:
            return zone
        return "UTC" if zone else ""
    return ""


def qualtrics_legacy(rows: Rows) -> TableFormat | None:
    """Qualtrics before 2017: V1, V2 … over the real names; the questions carry their id over their text."""
    if len(rows) < 2 or plain(rows[1][0]) != "responseid" or plain(rows[0][0]) not in {"v1", "responseid"}:  # noqa: PLR2004
        return None
    codes, texts = rows[0], rows[1]
    names = tuple(
        texts[place] if re.fullmatch(r"V\d+", code.strip()) and place < len(texts) else code
        for place, code in enumerate(codes)
    )
    labels = tuple(texts[place] if place < len(texts) else code for place, code in enumerate(codes))
    return TableFormat(
        name="Qualtrics",
        header_rows=2,
        names=names,
        labels=labels,
        roles=by_name(names, _QUALTRICS),
        questions=_questions(names),
        moments=moments_of(names, _QUALTRICS_MOMENTS),
    )
