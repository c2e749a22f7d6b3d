"""Who was told what of an incident, and what became of it."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from apps.clients.suppression import suppressed_among
from apps.crises.models import Incident, Stakeholder, Statement, Telling
from apps.crises.operations.telling import MAIL_PURPOSE
from apps.notifications.models import Mail

State = Mail.State


@dataclass(slots=True)
class Told:
    """Of one statement: how many have it, how many it is on its way to, and each for whom something went wrong."""

    sent: int = 0
    on_its_way: int = 0
    unsure: list[Telling] = field(default_factory=list)
    failed: list[Telling] = field(default_factory=list)
    people: set[int] = field(default_factory=set)
    waiting: int = 0  # concerned, and not written to yet

    @property
    def everybody(self) -> int:
        """All to whom a mail was written."""
        return self.sent + self.on_its_way + len(self.unsure) + len(self.failed)


def told_of(statements: Sequence[Statement], people: Sequence[Stakeholder] = ()) -> dict[int, Told]:
    """This function will return what became of the mails of statements, by their ids, in two queries.

    Of `people` it counts those who do not have each.
    """
    rows = Telling.objects.in_scope().filter(statement__in=statements).select_related("stakeholder").order_by("pk")
    tellings, found = list(rows), {each.pk: Told() for each in statements}
    mails = Mail.objects.filter(purpose=MAIL_PURPOSE, pk__in=[each.mail_id for each in tellings])
    became = {mail.pk: (mail.state, mail.bounced_at) for mail in mails}
    for each in tellings:
        found[each.statement_id].people.add(each.stakeholder_id)
        told, (state, bounced_at) = found[each.statement_id], became.get(each.mail_id, (State.QUEUED, None))
        if bounced_at is not None or state in (State.FAILED, State.RECALLED):
            told.failed.append(each)
        elif state == State.UNSURE:
            told.unsure.append(each)
        elif state in (State.SENT, State.HELD):  # held in a drill: there it counts as sent
            told.sent += 1
        else:
            told.on_its_way += 1
    for told in found.values():
        told.waiting = sum(1 for one in people if one.pk not in told.people and not one.is_left_alone)
    return found


def concerned(incident: Incident) -> list[Stakeholder]:
    """This function will return who hears of the incident from us, by their groups."""
    rows = Stakeholder.objects.in_scope().filter(incident=incident, removed_at=None)
    people = list(rows.order_by("group", "name", "pk"))
    never = suppressed_among(client_id=incident.client_id, addresses=[one.email for one in people])
    for one in people:
        one.is_left_alone = one.email in never
    return people
