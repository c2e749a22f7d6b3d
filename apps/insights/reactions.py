"""What makes hours stale says so itself (migration 0002); events tell that there is something to count, once each."""

from typing import Final

from apps.core.events import EventType, after
from apps.core.models import Event
from apps.crises import events as crises
from apps.feedback import events as feedback
from apps.insights.counting import freshen
from apps.listening import events as listening
from apps.outreach import events as outreach
from apps.tickets import events as tickets

# The case of a promoter is opened in the transaction of the response, which tells already.
TOLD_BY: Final[tuple[EventType, ...]] = (
    feedback.RESPONSES_RECEIVED,
    feedback.RESPONSES_CHANGED,
    feedback.IMPORT_UNDONE,
    listening.MENTIONS_RECEIVED,
    listening.MENTIONS_ECHOED,
    listening.MENTION_EDITED,
    listening.MENTION_REMOVED,
    listening.MENTIONS_CORRECTED,
    tickets.TICKETS_OPENED,
    tickets.TICKET_MOVED,
    tickets.TICKET_MERGED,
    tickets.TICKET_TAKEN_OUT,
    tickets.CLOCK_STOPPED,
    tickets.REPLY_BOUNCED,
    outreach.CASES_MOVED,
    outreach.CASE_DROPPED,
    outreach.CASE_LEFT_UNANSWERED,
    outreach.CASE_REOPENED,
    outreach.CONTACT_MADE,
    outreach.CONTACT_BOUNCED,
    crises.INCIDENT_OPENED,
)


def count_anew(event: Event) -> None:
    """This reaction will count what the event, and any other by now, made stale."""
    freshen(event.client_id)


for _told in TOLD_BY:
    after(_told, "insights.count_anew")(count_anew)
