"""The kinds of notice, as data: how each is called, and by which way it usually goes.

The apps that give notices lie above and name their kinds by code; a test holds their codes against this list.
"""

from dataclasses import dataclass
from typing import Any, Final

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

DIGEST: Final = "digest"  # the work of a person's digest: one row of the due registry a person


class Way(TextChoices):
    """How a notice of a kind reaches the person. It always stands in the app's list."""

    NOW = "now", _("By mail at once")
    DIGEST = "digest", _("In the digest")
    APP = "app", _("In the app only")
    NOTHING = "nothing", _("As read already")


@dataclass(frozen=True, slots=True)
class NoticeKind:
    """`is_urgent`: a mail of it does not wait for the end of quiet hours, unless the person says so."""

    code: str
    label: Any
    group: Any
    usual: Way = Way.NOW
    is_urgent: bool = False


_PROMOTERS, _UNHAPPY, _APPROVALS, _REST = _("Promoters"), _("Unhappy customers"), _("Approvals"), _("Everything else")
_NEWSROOM, _TOOLS, _TICKETS = _("Newsroom"), _("Other tools"), _("Tickets")
_LISTENING, _CRISES, _PROMISES = _("What is said in public"), _("Crises"), _("Promises")

OTHER: Final = NoticeKind("other", _("Anything that is not named here"), _REST)
KINDS: Final = (
    NoticeKind("outreach.escalation", _("A promoter whom nobody contacted in time"), _PROMOTERS, is_urgent=True),
    NoticeKind("outreach.reminder", _("A first contact is due soon"), _PROMOTERS),
    NoticeKind("outreach.stand_in", _("You stand in for somebody who was given a promoter"), _PROMOTERS),
    NoticeKind("outreach.mail", _("A mail to a customer was refused, or is in doubt"), _PROMOTERS),
    NoticeKind("outreach.bounce", _("A mail to a customer came back"), _PROMOTERS),
    NoticeKind("outreach.consent_end", _("A permission runs out"), _PROMOTERS, Way.DIGEST),
    NoticeKind("outreach.interview", _("A customer answered the interview"), _PROMOTERS),
    NoticeKind("feedback.escalation", _("An unhappy customer whom nobody answered in time"), _UNHAPPY, is_urgent=True),
    NoticeKind("feedback.reminder", _("An answer to an unhappy customer is due soon"), _UNHAPPY),
    NoticeKind("crises.incident", _("An incident is open, or its severity has changed"), _CRISES, is_urgent=True),
    NoticeKind("crises.mail", _("A statement did not reach somebody, or nobody knows"), _CRISES),
    NoticeKind("crises.escalation", _("An update that was promised in public is late"), _CRISES, is_urgent=True),
    NoticeKind("crises.reminder", _("An update that was promised in public is due soon"), _CRISES, is_urgent=True),
    NoticeKind("listening.alert", _("Suddenly more, or less, is said of a client"), _LISTENING, is_urgent=True),
    NoticeKind("promises.broken", _("A promise to customers is broken"), _PROMISES, is_urgent=True),
    NoticeKind("promises.kept", _("A broken promise is kept again"), _PROMISES, Way.DIGEST),
    NoticeKind("messaging.broadcast", _("Something that service should know and say"), _REST, is_urgent=True),
    NoticeKind("themes.new", _("Customers have begun to speak of something new"), _LISTENING, Way.DIGEST),
    NoticeKind("themes.tip", _("Somebody of the client’s house sent a tip, or waits for its answer"), _LISTENING),
    NoticeKind("themes.tip_late", _("A tip was not answered in time"), _LISTENING, is_urgent=True),
    NoticeKind("themes.escalation", _("What a theme was to become is late"), _LISTENING, is_urgent=True),
    NoticeKind("themes.reminder", _("What a theme is to become is due soon"), _LISTENING),
    NoticeKind("tickets.escalation", _("A ticket that nobody answered or solved in time"), _TICKETS, is_urgent=True),
    NoticeKind("tickets.press_flag", _("A ticket that concerns the press"), _TICKETS, is_urgent=True),
    NoticeKind("tickets.handover", _("The other team asks or answers about a ticket"), _TICKETS),
    NoticeKind("tickets.reminder", _("An answer or a solution is due soon"), _TICKETS),
    NoticeKind("tickets.said", _("A customer wrote again in a ticket of yours"), _TICKETS, Way.APP),
    NoticeKind("tickets.mail", _("A mailed answer was refused, came back, or is in doubt"), _TICKETS),
    NoticeKind("approval_late", _("A decision was not taken in time"), _APPROVALS, is_urgent=True),
    NoticeKind("approval_decided", _("A text was approved, or changes were asked for"), _APPROVALS),
    NoticeKind("approval_comment", _("A comment on a text that you sent"), _APPROVALS, Way.DIGEST),
    NoticeKind("newsroom.opening_stopped", _("A text was not published at its moment"), _NEWSROOM, is_urgent=True),
    NoticeKind("newsroom.provenance_break", _("Printed words lost their source"), _NEWSROOM, is_urgent=True),
    NoticeKind("integrations.failing", _("Deliveries of a tool cannot be used"), _TOOLS, is_urgent=True),
    NoticeKind("integrations.webhook_paused", _("A program takes no webhooks any more"), _TOOLS, is_urgent=True),
    NoticeKind("integrations.silent", _("A tool has become silent"), _TOOLS),
    OTHER,
)
_BY_CODE: Final = {kind.code: kind for kind in KINDS}


def kind_named(code: str) -> NoticeKind:
    """This function will return the kind with this code, or the one for everything that is not named."""
    return _BY_CODE.get(code, OTHER)


def is_named(code: str) -> bool:
    """This function will tell if the code has a line of its own among the kinds."""
    return code in _BY_CODE
