"""Survey tools whose exports are known: how many header rows they have, and which column means what.

To add a tool: write a recogniser that takes the first rows and returns a TableFormat or None, and list it
in RECOGNISERS.
"""

import re
from collections.abc import Callable, Mapping, Sequence

from apps.feedback.reading.qualtrics import qualtrics, qualtrics_legacy
from apps.feedback.reading.surveymonkey import surveymonkey
from apps.feedback.reading.table_format import Rows, TableFormat, by_name, moments_of, plain


def recognise(rows: Rows) -> TableFormat:
    """This function will tell the format from a file's first three rows."""
    for recogniser in RECOGNISERS:
        found = recogniser(rows)
        if found is not None:
            return found
    names = tuple(rows[0])
    return TableFormat(names=names, labels=names)


_DELIGHTED_MOMENTS = ("createdat", "respondedat", "responsecreatedat", "updatedat")
_DELIGHTED = {
    "source_id": ("responseid", "surveyresponseid", "id"),
    "score": ("score",),
    "comment": ("comment",),
    "answered_at": _DELIGHTED_MOMENTS,
    "customer_name": ("personname", "name"),
    "customer_email": ("personemail", "email"),
    "customer_phone": ("personphonenumber", "phonenumber"),
    "customer_id": ("personid",),
    "language": ("locale",),
}
_ASKNICELY_MOMENTS = ("responded", "respondedat", "opened", "sent")
_ASKNICELY = {
    "source_id": ("responseid", "id"),
    "score": ("answer", "score"),
    "comment": ("comment", "comments"),
    "answered_at": _ASKNICELY_MOMENTS,
    "customer_id": ("contactid", "personid"),
    "customer_name": ("name",),
    "customer_email": ("email",),
    "customer_phone": ("mobile", "phone", "mobilephone"),
    "company": ("company",),
    "segment": ("segment",),
}
_TYPEFORM_MOMENTS = ("submitdateutc", "submittedat", "submitdate", "stagedateutc", "startdateutc")
_TYPEFORM = {
    "source_id": ("token", "responseid"),
    "answered_at": _TYPEFORM_MOMENTS,
}
_TYPEFORM_OTHER = frozenset({"networkid", "responsetype", "tags", "ending", "endings", *_TYPEFORM_MOMENTS})


def _delighted(rows: Rows) -> TableFormat | None:
    names = {plain(name) for name in rows[0]}
    has_person = bool(names & {"personid", "personemail", "personname"})
    if not ({"score", "comment"} <= names and (has_person or "delightedsource" in names or "permalink" in names)):
        return None
    return _one_header("Delighted", rows[0], _DELIGHTED, _DELIGHTED_MOMENTS)


def _asknicely(rows: Rows) -> TableFormat | None:
    names = {plain(name) for name in rows[0]}
    asked = {"sent", "opened", "responded"} <= names or "asknicelyid" in names or {"question", "responded"} <= names
    if not (asked and names & {"answer", "score"}):
        return None
    return _one_header("AskNicely", rows[0], _ASKNICELY, _ASKNICELY_MOMENTS)


def _typeform(rows: Rows) -> TableFormat | None:
    names = [plain(name) for name in rows[0]]
    if "submitdateutc" not in names or not {"networkid", "startdateutc"} & set(names):
        return None
    roles = by_name(rows[0], _TYPEFORM)
    if rows[0][0].strip() in {"#", ""}:
        roles["source_id"] = 0
    own = {0, *roles.values()} | {place for place, name in enumerate(names) if name in _TYPEFORM_OTHER}
    return TableFormat(
        name="Typeform",
        names=tuple(rows[0]),
        labels=tuple(rows[0]),
        roles=roles,
        questions=frozenset(range(len(names))) - own,
        zone="UTC",
        moments=moments_of(rows[0], _TYPEFORM_MOMENTS),
    )


def _one_header(
    name: str, header: Sequence[str], wanted: Mapping[str, Sequence[str]], moments: Sequence[str]
) -> TableFormat:
    plains = [plain(each) for each in header]
    return TableFormat(
        name=name,
        names=tuple(header),
        labels=tuple(header),
        roles=by_name(header, wanted),
        moments=moments_of(header, moments),
        scale=next((plains.index(each) for each in ("surveytype", "questiontype") if each in plains), None),
    )


def _rejected_rows(rows: Rows) -> TableFormat | None:
    """Our own file of rejected rows, mended and brought back: its last two columns are ours."""
    names = rows[0]
    ending = [plain(re.sub(r" \(\d+\)$", "", name)) for name in names[-2:]]
    if len(names) < 3 or ending != ["row", "reason"]:  # noqa: PLR2004 - at least one column beside ours
        return None
    ours = frozenset({len(names) - 2, len(names) - 1})
    return TableFormat(names=tuple(names), labels=tuple(names), ignored=ours)


RECOGNISERS: tuple[Callable[[Rows], TableFormat | None], ...] = (
    qualtrics_legacy,
    qualtrics,
    surveymonkey,
    _typeform,
    _delighted,
    _asknicely,
    _rejected_rows,
)
