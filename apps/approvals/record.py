"""The record of a run as data, for the page and for the PDF: exact words, each step, who, when, what was said."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from apps.approvals.models import ApprovalRun, Decision
from apps.approvals.queries.comments import Threads, ThreadView, threads_at
from apps.approvals.queries.requests import title_of
from apps.approvals.queries.runs import SeatView, StepView, steps_of
from apps.documents.canonical import fingerprint_words
from apps.documents.passages import passage_fields
from apps.documents.queries import check_version
from apps.documents.resolved import ResolvedDocument


@dataclass(frozen=True, slots=True)
class Answer:
    """One seat: `decision` is empty where nobody answered; `way` says how, for the agency's eyes only."""

    who: str
    decision: str
    at: str
    way: str
    comment: str


@dataclass(frozen=True, slots=True)
class Step:
    title: str
    rule: str
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """A thread: the words it is about, and what was said, each with who and when."""

    about: str
    lines: tuple[str, ...]
    state: str


@dataclass(frozen=True, slots=True)
class Record:
    """All of it in words, ready to print."""

    title: str
    brand: str
    agency: str
    version: str
    state: str
    sent: str
    content_hash: str
    fingerprint: str
    text: tuple[str, ...]
    steps: tuple[Step, ...]
    said: tuple[Said, ...]
    made: str

    def as_data(self) -> dict[str, object]:
        """This function will return plain values for JSON."""
        return asdict(self)


def record_of(run: ApprovalRun, *, agency: str, now: datetime, for_client: bool) -> Record:
    """This function will put the record together; for the client nothing of internal steps and threads is in it.

    Raises VersionTampered if the stored words are not those that were hashed.
    """
    zone = ZoneInfo(run.client.zone)
    resolved = check_version(run.version)
    threads = threads_at(run.version, resolved, with_internal=not for_client)
    return Record(
        title=title_of(run.version),
        brand=run.client.name,
        agency=agency,
        version=str(run.version.number),
        state=str(run.get_state_display()),
        sent=_("by %(name)s, %(at)s") % {"name": run.requested_by.name, "at": _moment(run.created_at, zone)},
        content_hash=run.content_hash,
        fingerprint=fingerprint_words(run.content_hash),
        text=tuple(_text(resolved)),
        steps=tuple(_step(step, zone, for_client=for_client) for step in steps_of(run, with_internal=not for_client)),
        said=tuple(_said(threads, zone, upto=run.version.number)),
        made=_moment(now, zone),
    )


def _text(resolved: ResolvedDocument) -> Iterator[str]:
    for block in resolved.blocks:
        for name, text in passage_fields(block):
            yield f"“{text}”" if (block.kind, name) == ("quote", "words") else text


def _step(step: StepView, zone: ZoneInfo, *, for_client: bool) -> Step:
    rule = str(step.step.get_rule_display()) if len(step.seats) > 1 else ""
    return Step(
        title=f"{step.number}. {step.step.title}",
        rule=rule,
        answers=tuple(_answer(seat, zone, for_client=for_client) for seat in step.seats),
    )


def _answer(seat: SeatView, zone: ZoneInfo, *, for_client: bool) -> Answer:
    made: Decision | None = seat.decision
    if made is None:
        return Answer(seat.name, "", "", "", "")
    way = _("by link") if made.by_link_id else _("signed in")
    return Answer(
        who=made.decider_name,
        decision=str(made.get_kind_display()),
        at=_moment(made.at, zone),
        way="" if for_client else ", ".join(part for part in (way, made.address) if part),
        comment=made.comment,
    )


def _said(threads: Threads, zone: ZoneInfo, *, upto: int) -> Iterator[Said]:
    """What was said on this version and on those before it."""
    for view in threads.views:
        if view.thread.version.number <= upto:
            yield Said(about=view.thread.exact, lines=tuple(_lines(view, zone)), state=_state(view))


def _lines(view: ThreadView, zone: ZoneInfo) -> Iterator[str]:
    for comment in view.comments:
        yield f"{comment.author.name}, {_moment(comment.at, zone)}: {comment.text}"


def _state(view: ThreadView) -> str:
    words = [_("open")] if view.is_open else [_("settled")]
    if view.is_orphaned:
        words.append(_("the words are gone from this version"))
    return ", ".join([_("on version %(number)d") % {"number": view.thread.version.number}, *words])


def _moment(moment: datetime, zone: ZoneInfo) -> str:
    return f"{date_format(moment.astimezone(zone), 'j F Y, H:i:s')} ({zone.key})"
