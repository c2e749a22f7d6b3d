"""The daily walk: everything that stands of a brand is held against its source, and what must not stand is taken down.

A brand's walk is a deadline, due a day after the one before. It is opened with the first publication.
"""

from contextlib import suppress
from dataclasses import asdict
from datetime import timedelta

from django.db import IntegrityError, transaction

from apps.clients.models import Client
from apps.core import clock
from apps.core.actors import Actor
from apps.core.events import announce
from apps.deadlines.models import Deadline
from apps.deadlines.operations import Owed, open_deadlines, stop_deadline
from apps.newsroom.events import PROVENANCE_CHECKED
from apps.newsroom.models import ProvenanceCheck, Publication, RenderedPage
from apps.newsroom.notices import tell_of_breaks
from apps.newsroom.operations.subscribing import end_unconfirmed
from apps.newsroom.operations.withdrawing import take_down_broken
from apps.newsroom.provenance import Walk, walk_newsrooms

DEADLINE = "newsroom.provenance"
EVERY = timedelta(days=1)

# A page with one of these says something that nobody gave, allowed or approved. The others are told and mended.
MUST_NOT_STAND = frozenset(
    {
        "version_changed",
        "version_other",
        "approval_missing",
        "approval_of_other",
        "consent_not_in_force",
        "consent_unproven",
        "consent_differs",
        "consent_text_changed",
        "story_differs",
        "headline_differs",
        "picture_changed",
        "evidence_missing",
        "evidence_withdrawn",
        "evidence_of_other",
        "source_missing",
        "quote_differs",
        "figure_differs",
    }
)
MADE_ANEW = frozenset({"rendered_changed", "rendered_differs"})


def ensure_daily_check(*, by: Actor, client: Client) -> None:
    """This function will see to it that the brand's newsroom is walked once a day, from tomorrow on."""
    rows = Deadline.objects.filter(client_id=client.pk, kind=DEADLINE, subject_id=client.pk)
    if rows.filter(state=Deadline.State.OPEN).exists():
        return
    now = clock.now()
    owed = [Owed(subject_id=client.pk, starts_at=now, due_at=now + EVERY)]
    # Two first publications at once: the database lets one of the two open it, and that is enough.
    with suppress(IntegrityError), transaction.atomic():
        open_deadlines(by=by, client_id=client.pk, kind=DEADLINE, owed=owed)


def check_daily(*, by: Actor, client_id: int) -> None:
    """This function will walk the brand's newsroom and open the next day's walk. For the deadline, which is held."""
    client = Client.objects.get(pk=client_id)
    check_newsroom(by=by, client=client)
    end_unconfirmed(by=by, client=client)
    stop_deadline(by=by, client_id=client_id, kind=DEADLINE, subject_id=client_id)
    ensure_daily_check(by=by, client=client)


def check_newsroom(*, by: Actor, client: Client) -> ProvenanceCheck:
    """This function will walk all that stands of the brand, keep what was found, and act on each break.

    What must not stand is taken down; a stored page that differs is thrown away and made anew; the account leads
    are told of every break.
    """
    walk = walk_newsrooms(client=client)
    made: ProvenanceCheck = ProvenanceCheck.objects.create(
        client_id=client.pk,
        at=clock.now(),
        publications=walk.publications,
        quotes=walk.quotes,
        figures=walk.figures,
        breaks=[asdict(found) for found in walk.breaks],
    )
    _act_on(walk, by=by, client=client)
    announce(
        PROVENANCE_CHECKED,
        client_id=client.pk,
        by=by,
        obj=made,
        batch=[made],
        publications=walk.publications,
        breaks=len(walk.breaks),
    )
    if walk.breaks:
        tell_of_breaks(client, breaks=len(walk.breaks), check_id=made.pk)
    return made


def _act_on(walk: Walk, *, by: Actor, client: Client) -> None:
    codes: dict[str, set[str]] = {}
    for found in walk.breaks:
        codes.setdefault(found.publication, set()).add(found.code)
    for publication in Publication.objects.filter(client_id=client.pk, public_id__in=codes).order_by("pk"):
        of_this = codes[publication.public_id]
        if of_this & MUST_NOT_STAND:
            take_down_broken(by=by, publication=publication)
        elif of_this & MADE_ANEW:
            RenderedPage.objects.filter(publication=publication).delete()
