"""An answer that is told again: the score first, the comment a minute later, another score the day after.

One response, updated. What is owed follows the score as it now is: who became a promoter is owed a contact, who
became unhappy an answer; what was owed for a score that no longer stands is owed no more, unless somebody has begun.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _

from apps.clients.models import Client, Customer
from apps.clients.people import Person, find_or_create_customers
from apps.core import clock
from apps.core.actors import Actor
from apps.core.events import announce
from apps.feedback.events import RESPONSES_CHANGED
from apps.feedback.models import ClosedLoop, Response
from apps.feedback.operations.loops import close_loop, open_loops, reopen_loop
from apps.feedback.operations.receiving import receive_responses
from apps.feedback.reading import ParsedRow


@dataclass(frozen=True, slots=True)
class Told:
    """What became of an answer that a tool told: a new response, one that changed, or neither."""

    response: Response
    is_new: bool
    is_changed: bool = False


def band_of(response: Response) -> str:
    """This function will return promoter, passive or detractor."""
    if response.is_promoter:
        return "promoter"
    return "detractor" if response.is_detractor else "passive"


def take_or_change(*, by: Actor, client: Client, row: ParsedRow, changed_at: datetime | None = None) -> Told:
    """This function will add the response of a row with a source id, or change the one that is here.

    `changed_at` is when the answer became what it is, by the tool's clock: what is older than what is here is passed
    over, for deliveries overtake each other.
    """
    client = Client.objects.select_for_update(no_key=True).get(pk=client.pk)
    rows = Response.objects.filter(client=client, source_id=row.source_id).exclude(source_id="")
    here = rows.select_for_update(of=("self",)).select_related("client", "customer").first()
    if here is not None:
        return _change(by, here, row, changed_at)
    received = receive_responses(by=by, client=client, rows=[row])[0]
    if received.is_new and changed_at is not None:
        Response.objects.filter(client=client, pk=received.response.pk).update(told_at=changed_at)
    return Told(received.response, received.is_new)


def _change(by: Actor, response: Response, row: ParsedRow, changed_at: datetime | None) -> Told:
    if changed_at is not None and response.told_at is not None and changed_at < response.told_at:
        return Told(response, is_new=False)
    wanted: dict[str, Any] = {"score": row.score, "told_at": changed_at or response.told_at}
    wanted |= {name: getattr(row, name) for name in ("comment", "segment") if getattr(row, name)}
    if response.customer is None:
        wanted["customer"] = _customer(by, response.client, row)
    is_changed = change_response(by=by, response=response, values=wanted, at=changed_at or clock.now())
    return Told(response, is_new=False, is_changed=is_changed)


def change_response(*, by: Actor, response: Response, values: Mapping[str, Any], at: datetime) -> bool:
    """This function will give a locked response other values, let what is owed follow, and tell whether any was other.

    `at` is when it became so: the hours count from the score that is owed something.
    """
    was = band_of(response)
    changed = [name for name, value in values.items() if getattr(response, name) != value]
    for name in changed:
        setattr(response, name, values[name])
    if band_of(response) != was:
        response.answered_at = at
        changed.append("answered_at")
    if changed:
        response.save(update_fields=changed)
    if not set(changed) - {"told_at"}:
        return False
    now = band_of(response)
    announce(RESPONSES_CHANGED, client_id=response.client_id, by=by, batch=[response], was=was, now=now)
    _owe_what_it_is(by, response, was=was, now=now)
    return True


def _customer(by: Actor, client: Client, row: ParsedRow) -> Customer | None:
    person = Person(
        row.customer_key, row.customer_email, row.customer_phone, row.customer_name, row.company, row.language
    )
    return find_or_create_customers(by=by, client=client, people=[person]).customers[0]


def _owe_what_it_is(by: Actor, response: Response, *, was: str, now: str) -> None:
    loops = ClosedLoop.objects.filter(client_id=response.client_id, response=response)
    if now == "detractor" != was:
        loop = loops.first()
        if loop is None:
            open_loops(by=by, client=response.client, responses=[response])
        elif loop.state == ClosedLoop.State.CLOSED:
            reopen_loop(by=by, loop=loop)
    elif was == "detractor" != now:
        for loop in loops.filter(state=ClosedLoop.State.OPEN):
            note = _("The customer changed the score to %(score)s before anybody answered.") % {"score": response.score}
            close_loop(by=by, loop=loop, note=note)
