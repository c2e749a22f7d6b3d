"""Survey tools whose exports are known: how many header rows they have, and which column means what.

To add a tool: write a recogniser that takes the first rows and returns a TableFormat or None, and list it
in RECOGNISERS.
"""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

Rows = Sequence[Sequence[str]]


@dataclass(frozen=True)
class TableFormat:
    """What is known about a file before anybody has looked at its columns."""

    name: str = ""  # the tool, for people; empty for a plain table
    header_rows: int = 1
    names: tuple[str, ...] = ()  # one per column; may repeat or be blank
    labels: tuple[str, ...] = ()  # the question behind each column, where the tool gives it
    roles: Mapping[str, int] = field(default_factory=dict)  # field → index of its column
    questions: frozenset[int] | None = None  # columns with answers; None where any may be one
    ignored: frozenset[int] = frozenset()  # columns that mean nothing here
    zone: str = ""  # the zone of its moments, where the tool says or is known to use it
    day_first: bool | None = None  # the order of its dates, where the tool has only one


def plain(name: str) -> str:
    """This function will reduce a header to its letters and digits, for comparison."""
    return "".join(letter for letter in name.casefold() if letter.isalnum())


def recognise(rows: Rows) -> TableFormat:
    """This function will tell the format from a file's first three rows."""
    for recogniser in RECOGNISERS:
        found = recogniser(rows)
        if found is not None:
            return found
    names = tuple(rows[0])
    return TableFormat(names=names, labels=names)


def _by_name(names: Sequence[str], wanted: Mapping[str, Sequence[str]]) -> dict[str, int]:
    """Find for each field the first column that bears one of its names, in the order of the names."""
    places: dict[str, int] = {}
    for place, name in enumerate(names):
        places.setdefault(plain(name), place)
    roles: dict[str, int] = {}
    for target, candidates in wanted.items():
        for candidate in candidates:
            if candidate in places:
                roles[target] = places[candidate]
                break
    return roles


_QUALTRICS = {
    "source_id": ("responseid", "recordid"),
    "answered_at": ("recordeddate", "enddate", "startdate"),
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


def _questions(names: Sequence[str]) -> frozenset[int]:
    return frozenset(
        place
        for place, name in enumerate(names)
        if name.strip() and plain(name) not in _QUALTRICS_OTHER and not name.lower().endswith("topics")
    )


def _qualtrics(rows: Rows) -> TableFormat | None:
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
        roles=_by_name(names, _QUALTRICS),
        questions=_questions(names),
        zone=zone,
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


def _qualtrics_legacy(rows: Rows) -> TableFormat | None:
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
        roles=_by_name(names, _QUALTRICS),
        questions=_questions(names),
    )


_SURVEYMONKEY = {
    "source_id": ("respondentid",),
    "answered_at": ("enddate", "datemodified", "startdate", "datecreated"),
    "customer_first_name": ("firstname",),
    "customer_last_name": ("lastname",),
    "customer_email": ("emailaddress", "email"),
    "customer_id": ("customdata1", "customdata"),
}
_SURVEYMONKEY_OTHER = frozenset(
    (
        *("respondentid", "collectorid", "startdate", "enddate", "datecreated", "datemodified"),
        *("ipaddress", "emailaddress", "email", "firstname", "lastname"),
    )
)
_NO_SUBQUESTION = frozenset({"", "response", "openendedresponse", "réponse", "antwort", "respuesta"})


def _surveymonkey(rows: Rows) -> TableFormat | None:
    """SurveyMonkey: questions, and under them the choices of those that have several columns."""
    names = rows[0]
    found = {plain(name) for name in names}
    if "respondentid" not in found or "collectorid" not in found:
        return None
    two_rows = len(rows) > 1 and not any(cell.strip() for cell in rows[1][:2])
    under = rows[1] if two_rows else ()
    labels: list[str] = []
    question = ""
    for place, name in enumerate(names):
        question = name.strip() or question
        choice = under[place].strip() if place < len(under) else ""
        is_bare = plain(choice) in _NO_SUBQUESTION
        trailing = not name.strip() and not choice
        labels.append("" if trailing else question if is_bare else f"{question} – {choice}")
    return TableFormat(
        name="SurveyMonkey",
        header_rows=2 if two_rows else 1,
        names=tuple(labels),
        labels=tuple(labels),
        roles=_by_name(names, _SURVEYMONKEY),
        questions=frozenset(
            place
            for place, label in enumerate(labels)
            if label and plain(label) not in _SURVEYMONKEY_OTHER and not plain(label).startswith("customdata")
        ),
        day_first=False,
    )


_DELIGHTED = {
    "source_id": ("responseid", "surveyresponseid", "id"),
    "score": ("score",),
    "comment": ("comment",),
    "answered_at": ("createdat", "respondedat", "responsecreatedat"),
    "customer_name": ("personname", "name"),
    "customer_email": ("personemail", "email"),
    "customer_phone": ("personphonenumber", "phonenumber"),
    "customer_id": ("personid",),
    "language": ("locale",),
}
_ASKNICELY = {
    "source_id": ("responseid", "id"),
    "score": ("answer", "score"),
    "comment": ("comment", "comments"),
    "answered_at": ("responded", "respondedat"),
    "customer_name": ("name",),
    "customer_email": ("email",),
    "customer_phone": ("mobile", "phone", "mobilephone"),
    "company": ("company",),
    "segment": ("segment",),
}
_TYPEFORM = {
    "source_id": ("token", "responseid"),
    "answered_at": ("submitdateutc", "submittedat", "submitdate"),
}


def _delighted(rows: Rows) -> TableFormat | None:
    names = {plain(name) for name in rows[0]}
    has_person = bool(names & {"personid", "personemail", "personname"})
    if not ({"score", "comment"} <= names and (has_person or "delightedsource" in names or "permalink" in names)):
        return None
    return _one_header("Delighted", rows[0], _DELIGHTED)


def _asknicely(rows: Rows) -> TableFormat | None:
    names = {plain(name) for name in rows[0]}
    asked = {"sent", "opened", "responded"} <= names or "asknicelyid" in names or {"question", "responded"} <= names
    if not (asked and names & {"answer", "score"}):
        return None
    return _one_header("AskNicely", rows[0], _ASKNICELY)


def _typeform(rows: Rows) -> TableFormat | None:
    names = [plain(name) for name in rows[0]]
    if "submitdateutc" not in names or not {"networkid", "startdateutc"} & set(names):
        return None
    roles = _by_name(rows[0], _TYPEFORM)
    if rows[0][0].strip() in {"#", ""}:
        roles["source_id"] = 0
    own = {0, *roles.values()} | {place for place, name in enumerate(names) if name in {"startdateutc", "networkid"}}
    return TableFormat(
        name="Typeform",
        names=tuple(rows[0]),
        labels=tuple(rows[0]),
        roles=roles,
        questions=frozenset(range(len(names))) - own,
        zone="UTC",
    )


def _one_header(name: str, header: Sequence[str], wanted: Mapping[str, Sequence[str]]) -> TableFormat:
    return TableFormat(name=name, names=tuple(header), labels=tuple(header), roles=_by_name(header, wanted))


def _rejected_rows(rows: Rows) -> TableFormat | None:
    """Our own file of rejected rows, mended and brought back: its last two columns are ours."""
    names = rows[0]
    ending = [plain(re.sub(r" \(\d+\)$", "", name)) for name in names[-2:]]
    if len(names) < 3 or ending != ["row", "reason"]:  # noqa: PLR2004 - at least one column beside ours
        return None
    ours = frozenset({len(names) - 2, len(names) - 1})
    return TableFormat(names=tuple(names), labels=tuple(names), ignored=ours)


RECOGNISERS: tuple[Callable[[Rows], TableFormat | None], ...] = (
    _qualtrics_legacy,
    _qualtrics,
    _surveymonkey,
    _typeform,
    _delighted,
    _asknicely,
    _rejected_rows,
)
