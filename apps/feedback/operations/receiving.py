"""Responses one by one, as programs send them, with what became of each."""

from collections.abc import Sequence
from dataclasses import dataclass

from apps.clients.models import Client
from apps.core.actors import Actor
from apps.feedback.models import Response
from apps.feedback.operations.responses import known_rows, take_in
from apps.feedback.reading import ParsedRow


@dataclass(frozen=True, slots=True)
class Received:
    """`is_new` is False where it was here already, and nothing was changed."""

    response: Response
    is_new: bool


def receive_responses(*, by: Actor, client: Client, rows: Sequence[ParsedRow]) -> list[Received]:
    """This function will take the rows in and return what stands for each, in their order.

    A row without a source id is known by its values: the same values again are the same response, within the
    call as well. Outreach and closed loops open in the same transaction.
    """
    # The lock that `take_in` takes, a little earlier: between the look and the taking nobody else comes in.
    client = Client.objects.select_for_update(no_key=True).get(pk=client.pk)
    ordinals = [0 if row.source_id else 1 for row in rows]
    before = known_rows(client, rows, ordinals)
    take_in(by=by, client=client, rows=rows, ordinals=ordinals)
    found = _found(client, rows)
    seen: set[tuple[str | None, int]] = set(before)
    received: list[Received] = []
    for row, ordinal in zip(rows, ordinals, strict=True):
        key = (row.source_id, 0) if row.source_id else (row.fingerprint, ordinal)
        received.append(Received(found[key], key not in seen))
        seen.add(key)
    return received


def _found(client: Client, rows: Sequence[ParsedRow]) -> dict[tuple[str | None, int], Response]:
    theirs = Response.objects.filter(client=client).select_related("client", "customer")
    by_id = theirs.filter(source_id__in=[row.source_id for row in rows if row.source_id])
    by_values = theirs.filter(
        source_id="", ordinal=1, fingerprint__in=[row.fingerprint for row in rows if row.fingerprint]
    )
    found: dict[tuple[str | None, int], Response] = {(each.source_id, 0): each for each in by_id}
    found.update({(each.fingerprint, 1): each for each in by_values})
    return found
