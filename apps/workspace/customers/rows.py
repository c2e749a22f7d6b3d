"""What each app tells of a customer. A new app adds a function here, and its rows stand in every timeline."""

from collections.abc import Iterator

from django.utils.translation import gettext as _

from apps.case_studies.models import Story
from apps.clients.models import Ask, Customer, CustomerMerge
from apps.feedback.models import ClosedLoop, Response
from apps.newsroom.models import Publication
from apps.notifications.models import Mail
from apps.outreach.models import Consent, ConsentRecord, Contact, Interview, OutreachCase
from apps.tickets.models import Satisfaction, Ticket, TicketMessage
from apps.workspace.customers.timeline import Stretch, Told, tells_of_customers
from apps.workspace.sections import address_of

LONGEST = 400
DECISIONS = {
    ConsentRecord.Decision.GRANTED: ("signature", "ok"),
    ConsentRecord.Decision.DECLINED: ("circle-x", ""),
    ConsentRecord.Decision.WITHDRAWN: ("ban", "bad"),
}


def _cut(text: str) -> str:
    text = " ".join(text.split())
    return f"{text[:LONGEST]}…" if len(text) > LONGEST else text


@tells_of_customers("surveys")
def answers(stretch: Stretch) -> Iterator[Told]:
    """This function will tell of scores and words."""
    rows = Response.objects.in_scope().filter(customer__in=stretch.customer_ids)
    for each in stretch.latest(rows, "answered_at"):
        tone = "ok" if each.is_promoter else "bad" if each.is_detractor else ""
        title = _("Scored %(score)s of 10") % {"score": each.score}
        path = address_of("feedback:response", each.public_id)
        yield Told(each.answered_at, "star", title, _cut(each.comment), path, tone)


@tells_of_customers("loops")
def closed_loops(stretch: Stretch) -> Iterator[Told]:
    """This function will tell of answers given to a detractor."""
    rows = ClosedLoop.objects.in_scope().filter(response__customer__in=stretch.customer_ids)
    for each in stretch.latest(rows, "closed_at"):
        yield Told(each.closed_at, "phone-call", _("Answered"), _cut(each.note), address_of("feedback:loop", each.pk))


@tells_of_customers("tickets")
def tickets(stretch: Stretch) -> Iterator[Told]:
    """This function will tell of matters that the customer brought to service."""
    rows = Ticket.objects.in_scope().filter(customer__in=stretch.customer_ids)
    for each in stretch.latest(rows, "opened_at"):
        title = _("Ticket %(number)s: %(state)s") % {"number": each, "state": each.get_state_display()}
        yield Told(each.opened_at, "ticket", title, each.subject, address_of("tickets:ticket", each.public_id))


@tells_of_customers("ticket answers")
def ticket_answers(stretch: Stretch) -> Iterator[Told]:
    """This function will tell of answers given in tickets."""
    rows = TicketMessage.objects.in_scope().filter(
        ticket__customer__in=stretch.customer_ids, kind=TicketMessage.Kind.REPLY, bounced_at=None, recalled_at=None
    )
    for each in stretch.latest(rows.select_related("ticket"), "said_at"):
        if each.said_at is not None:
            title = _("Answered in %(number)s: %(channel)s")
            values = {"number": each.ticket, "channel": each.get_channel_display()}
            path = address_of("tickets:ticket", each.ticket.public_id)
            yield Told(each.said_at, "send", title % values, _cut(each.text), path)


@tells_of_customers("satisfaction")
def satisfaction(stretch: Stretch) -> Iterator[Told]:
    """This function will tell how content the customer was with how a ticket was settled."""
    rows = Satisfaction.objects.in_scope().filter(ticket__customer__in=stretch.customer_ids).select_related("ticket")
    for each in stretch.latest(rows, "answered_at"):
        if each.answered_at is not None:
            title = _("Content with %(number)s: %(score)s of 5") % {"number": each.ticket, "score": each.score}
            path = address_of("tickets:ticket", each.ticket.public_id)
            yield Told(each.answered_at, "mood-smile", title, _cut(each.comment), path)


@tells_of_customers("outreach")
def outreach(stretch: Stretch) -> Iterator[Told]:
    """This function will tell of outreach that was opened."""
    rows = OutreachCase.objects.in_scope().filter(customer__in=stretch.customer_ids)
    for each in stretch.latest(rows, "opened_at"):
        title = _("Outreach opened: %(state)s") % {"state": each.get_state_display()}
        yield Told(each.opened_at, "speakerphone", title, "", address_of("outreach:case", each.public_id))


@tells_of_customers("contacts")
def contacts(stretch: Stretch) -> Iterator[Told]:
    """This function will tell of calls, visits, chats and mails that count as contact."""
    rows = Contact.objects.in_scope().filter(case__customer__in=stretch.customer_ids).select_related("case")
    for each in stretch.latest(rows, "at"):
        title = _("Contact: %(channel)s") % {"channel": each.get_channel_display()}
        path = address_of("outreach:case", each.case.public_id)
        yield Told(each.at, "heart-handshake", title, _cut(each.text), path)


@tells_of_customers("mails")
def mails(stretch: Stretch) -> Iterator[Told]:
    """This function will tell of mails about permission; a first mail stands among the contacts once it was sent."""
    asked = Consent.objects.in_scope().filter(customer__in=stretch.customer_ids).values("pk")
    rows = Mail.objects.filter(client_id=stretch.client_id, purpose__startswith="outreach.consent", ref__in=asked)
    for each in stretch.latest(rows, "sent_at"):
        yield Told(each.sent_at, "mail", _("Mail sent: %(subject)s") % {"subject": each.subject})


@tells_of_customers("consents")
def consents(stretch: Stretch) -> Iterator[Told]:
    """This function will tell of every decision about permission."""
    rows = ConsentRecord.objects.in_scope().filter(consent__customer__in=stretch.customer_ids)
    for each in stretch.latest(rows.select_related("consent"), "at"):
        icon, tone = DECISIONS.get(each.decision, ("signature", ""))
        title = _("Permission: %(decision)s") % {"decision": each.get_decision_display()}
        yield Told(each.at, icon, title, "", address_of("outreach:record", each.consent.public_id), tone)


@tells_of_customers("interviews")
def interviews(stretch: Stretch) -> Iterator[Told]:
    """This function will tell of interviews."""
    rows = Interview.objects.in_scope().filter(customer__in=stretch.customer_ids).select_related("case")
    for each in stretch.latest(rows, "held_at"):
        title = _("Interview: %(state)s") % {"state": each.get_state_display()}
        yield Told(each.held_at, "microphone", title, "", address_of("outreach:interview", each.case.public_id))


@tells_of_customers("stories")
def stories(stretch: Stretch) -> Iterator[Told]:
    """This function will tell of stories begun about the customer."""
    rows = Story.objects.in_scope().filter(customer__in=stretch.customer_ids)
    for each in stretch.latest(rows, "created_at"):
        title = _("Story begun: %(title)s") % {"title": each.title}
        yield Told(each.created_at, "quote", title, "", address_of("case_studies:story", each.public_id))


@tells_of_customers("publications")
def publications(stretch: Stretch) -> Iterator[Told]:
    """This function will tell of what was published about the customer."""
    rows = Publication.objects.in_scope().filter(story__customer__in=stretch.customer_ids).select_related("story")
    for each in stretch.latest(rows, "published_at"):
        title = _("Published: %(title)s") % {"title": each.headline}
        path = address_of("case_studies:story", each.story.public_id)
        yield Told(each.published_at, "news", title, "", path, "ok")


@tells_of_customers("asks")
def asks(stretch: Stretch) -> Iterator[Told]:
    """This function will tell of what the customer was asked."""
    rows = Ask.objects.in_scope().filter(customer__in=stretch.customer_ids)
    for each in stretch.latest(rows, "at"):
        yield Told(each.at, "message-question", _("Asked: %(what)s") % {"what": each.get_kind_display()})


@tells_of_customers("wishes")
def wishes(stretch: Stretch) -> Iterator[Told]:
    """This function will tell of what the customer wished."""
    rows = Customer.objects.in_scope().filter(pk__in=stretch.customer_ids, survivor=None)
    for each in stretch.latest(rows, "do_not_contact_at"):
        yield Told(each.do_not_contact_at, "ban", _("To be left alone"), each.do_not_contact_reason, "", "bad")
    for each in stretch.latest(rows, "opted_out_at"):
        yield Told(each.opted_out_at, "user-off", _("Not to be asked any more"), "", "", "bad")


@tells_of_customers("merges")
def merges(stretch: Stretch) -> Iterator[Told]:
    """This function will tell which entries were found to be one person."""
    rows = CustomerMerge.objects.in_scope().filter(customer__in=stretch.customer_ids).select_related("customer", "into")
    for each in stretch.latest(rows, "merged_at"):
        names = {"one": each.customer, "other": each.into}
        yield Told(each.merged_at, "users", _("%(one)s was found to be %(other)s") % names)
