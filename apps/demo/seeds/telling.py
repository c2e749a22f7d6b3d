"""Living through one customer's story, step by step on its days, each through the operation that people use."""

from datetime import datetime, timedelta

from django.db import transaction

from apps.core.actors import SYSTEM
from apps.core.clock import pinned_to
from apps.demo.seeds.making import Cast
from apps.demo.seeds.tales import Tale
from apps.feedback.operations import take_in
from apps.feedback.reading import ParsedRow
from apps.outreach.models import OutreachCase


def live_a_tale(tale: Tale, *, cast: Cast, now: datetime) -> None:
    """This function will bring the customer's story as far as the tale says."""
    scored_at = now - timedelta(days=tale.scored, hours=3)
    with pinned_to(scored_at + timedelta(minutes=1)), transaction.atomic():
        case = _score(tale, cast, scored_at)
    del case


def _score(tale: Tale, cast: Cast, at: datetime) -> OutreachCase:
    client = cast.clients[tale.brand]
    row = ParsedRow(
        number=1,
        source_id=f"demo-tale-{tale.email}",
        score=tale.score,
        comment=tale.comment,
        answered_at=at,
        customer_name=tale.name,
        customer_email=tale.email,
        customer_phone="",
        company=tale.company,
        customer_key="",
        language="en",
        segment="",
        fingerprint=None,
    )
    take_in(by=SYSTEM, client=client, rows=[row], imported=None)
    return OutreachCase.objects.in_scope().get(client=client, response__source_id=row.source_id)
