"""What customers said, in their own words, wherever they said it: the texts that themes are found in."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from django.conf import settings
from django.urls import reverse

from apps.clients.models import Client
from apps.feedback.models import PASSIVE_FROM, PROMOTER_FROM, Response
from apps.listening.models import Feeling, Mention
from apps.listening.sentiment.model import judge
from apps.outreach.models import InterviewAnswer
from apps.themes.models import Voice
from apps.tickets.models import Ticket, TicketMessage

MOST: Final = 100_000  # texts of one kind, the newest
AT_ONCE: Final = 5000
Kind = Voice.Kind


@dataclass(frozen=True, slots=True)
class Verbatim:
    """One text. `ref` is the row that holds it: a response, a ticket, a mention, an answer of an interview."""

    kind: str
    ref: int
    text: str
    said_at: datetime
    feeling: str
    segment: str = ""


@dataclass(frozen=True, slots=True)
class Quoted:
    """A verbatim as it is shown: whose it is, and where the whole of it stands."""

    voice: Voice
    text: str
    path: str


def verbatims_of(client: Client, since: datetime) -> Iterator[Verbatim]:
    """This function will read the brand's verbatims since a moment, in a fixed number of queries."""
    yield from _responses(client, since)
    yield from _tickets(client, since)
    yield from _mentions(client, since)
    yield from _interviews(client, since)


def _responses(client: Client, since: datetime) -> Iterator[Verbatim]:
    rows = Response.objects.filter(client=client, answered_at__gte=since).exclude(comment="").order_by("-answered_at")
    values = rows.values_list("pk", "comment", "answered_at", "score", "segment")[:MOST]
    for pk, comment, at, score, segment in values.iterator(AT_ONCE):
        yield Verbatim(Kind.RESPONSE, pk, comment, at, feeling_of_score(score), segment)


def feeling_of_score(score: int) -> str:
    """This function will return how a score from 0 to 10 feels: promoters are pleased, detractors are not."""
    if score >= PROMOTER_FROM:
        return Feeling.POSITIVE
    return Feeling.NEUTRAL if score >= PASSIVE_FROM else Feeling.NEGATIVE


def _tickets(client: Client, since: datetime) -> Iterator[Verbatim]:
    """What a customer wrote first in a ticket; a mention or an answer that became one is counted where it was said."""
    rows = TicketMessage.objects.filter(client=client, kind=TicketMessage.Kind.CUSTOMER, at__gte=since)
    rows = rows.filter(ticket__origin="", ticket__merged_into=None).order_by("ticket_id", "at", "pk")
    firsts = rows.distinct("ticket_id").values_list("ticket_id", "text", "at")[:MOST]
    for pk, text, at in firsts.iterator(AT_ONCE):
        yield Verbatim(Kind.TICKET, pk, text, at, str(judge(text).mood))


def _mentions(client: Client, since: datetime) -> Iterator[Verbatim]:
    rows = Mention.objects.filter(client=client, said_at__gte=since, removed_at=None).order_by("-said_at")
    values = rows.values_list("pk", "text", "said_at", "feeling")[:MOST]
    for pk, text, at, feeling in values.iterator(AT_ONCE):
        yield Verbatim(Kind.MENTION, pk, text, at, feeling)


def _interviews(client: Client, since: datetime) -> Iterator[Verbatim]:
    rows = InterviewAnswer.objects.filter(client=client, at__gte=since).exclude(answer="").order_by("-at")
    for pk, text, at in rows.values_list("pk", "answer", "at")[:MOST].iterator(AT_ONCE):
        yield Verbatim(Kind.INTERVIEW, pk, text, at, str(judge(text).mood))


def quoted(voices: Sequence[Voice]) -> list[Quoted]:
    """This function will return the words of voices, in their order, in a query a kind; what is gone is left out."""
    refs = {kind: [each.ref for each in voices if each.kind == kind] for kind in Kind.values}
    found = {
        Kind.RESPONSE: _response_texts(refs[Kind.RESPONSE]),
        Kind.TICKET: _ticket_texts(refs[Kind.TICKET]),
        Kind.MENTION: _mention_texts(refs[Kind.MENTION]),
        Kind.INTERVIEW: _interview_texts(refs[Kind.INTERVIEW]),
    }
    return [Quoted(each, *found[Kind(each.kind)][each.ref]) for each in voices if each.ref in found[Kind(each.kind)]]


def _page(name: str, *args: str) -> str:
    return reverse(name, args=args, urlconf=settings.URLCONF_AGENCY)


def _response_texts(refs: list[int]) -> dict[int, tuple[str, str]]:
    rows = Response.objects.in_scope().filter(pk__in=refs) if refs else ()
    return {each.pk: (each.comment, _page("feedback:response", each.public_id)) for each in rows}


def _ticket_texts(refs: list[int]) -> dict[int, tuple[str, str]]:
    if not refs:
        return {}
    rows = TicketMessage.objects.in_scope().filter(ticket_id__in=refs, kind=TicketMessage.Kind.CUSTOMER)
    firsts = dict(rows.order_by("ticket_id", "at", "pk").distinct("ticket_id").values_list("ticket_id", "text"))
    tickets = Ticket.objects.in_scope().filter(pk__in=refs)
    return {
        each.pk: (firsts[each.pk], _page("tickets:ticket", each.public_id)) for each in tickets if each.pk in firsts
    }


def _mention_texts(refs: list[int]) -> dict[int, tuple[str, str]]:
    rows = Mention.objects.in_scope().filter(pk__in=refs, removed_at=None) if refs else ()
    return {each.pk: (each.text, _page("listening:mention", each.public_id)) for each in rows}


def _interview_texts(refs: list[int]) -> dict[int, tuple[str, str]]:
    rows = InterviewAnswer.objects.in_scope().filter(pk__in=refs).select_related("interview__case") if refs else ()
    return {each.pk: (each.answer, _page("outreach:case", each.interview.case.public_id)) for each in rows}
