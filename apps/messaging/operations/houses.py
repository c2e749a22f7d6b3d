"""Writing a brand's message house, and approving it."""

import hashlib
import json
from typing import Any

from django.db.models import Max
from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.clients.models import Client
from apps.core import clock
from apps.core.errors import BadInput
from apps.core.events import announce
from apps.evidence.models import Evidence
from apps.messaging.events import HOUSE_APPROVED, HOUSE_WRITTEN
from apps.messaging.models import House
from apps.messaging.operations.promising import check_promises

MOST_PILLARS, MOST_PROOFS = 5, 6
LONGEST_UMBRELLA, LONGEST_MESSAGE, LONGEST_PROOF = 300, 200, 300


def write_house(*, by: User, client: Client, umbrella: str, pillars: list[dict[str, Any]]) -> House:
    """This function will write another version of a brand's house. A proof may name evidence of the brand.

    `pillars` are `{"message": text, "proofs": [{"text": text, "evidence": public id or ""}]}`. Raises BadInput.
    """
    held = Client.objects.in_scope().select_for_update(no_key=True).get(pk=client.pk)
    checked = _checked(held, pillars)
    top = one_line(umbrella, LONGEST_UMBRELLA, "umbrella")
    content = hashlib.sha256(json.dumps([top, checked], ensure_ascii=False).encode()).hexdigest()
    last = House.objects.filter(client=held).order_by("-number").first()
    if last is not None and last.content_hash == content:
        return last
    number = House.objects.filter(client=held).aggregate(n=Max("number"))["n"] or 0
    made: House = House.objects.create(
        client=held,
        number=number + 1,
        umbrella=top,
        pillars=checked,
        content_hash=content,
        written_by=by.pk,
        written_at=clock.now(),
    )
    announce(HOUSE_WRITTEN, client_id=held.pk, by=by.actor, obj=made, number=made.number)
    return made


def approve_house(*, by: User, house: House, seen: str) -> House:
    """This function will approve exactly the words that were seen. Whoever wrote them cannot. Raises BadInput."""
    held: House = House.objects.select_for_update().get(pk=house.pk)
    if held.content_hash != seen:
        raise BadInput(_("These are other words than you saw. Read them as they are now."), field="seen")
    if held.written_by == by.pk:
        raise BadInput(_("You wrote it: somebody else approves it."), field="by")
    if held.approved_at is None:
        check_promises(held.client, words_of_house(held))
        held.approved_by, held.approved_at = by, clock.now()
        held.save(update_fields=["approved_by", "approved_at"])
        announce(HOUSE_APPROVED, client_id=held.client_id, by=by.actor, obj=held, number=held.number)
    return held


def words_of_house(house: House) -> str:
    """This function will return all that a house says, a line a message."""
    lines = [house.umbrella]
    for pillar in house.pillars:
        lines += [pillar["message"], *(proof["text"] for proof in pillar["proofs"])]
    return "\n".join(lines)


def one_line(text: str, longest: int, field: str) -> str:
    """This function will return a text on one line; raises BadInput where it is empty or too long."""
    words = " ".join(text.split())
    if not words:
        raise BadInput(_("Write something here."), field=field)
    if len(words) > longest:
        raise BadInput(_("Keep it under %(most)d characters.") % {"most": longest + 1}, field=field)
    return words


def _checked(client: Client, pillars: list[dict[str, Any]]) -> list[dict[str, Any]]:
    if not 1 <= len(pillars) <= MOST_PILLARS:
        raise BadInput(_("A house has one to %(most)d pillars.") % {"most": MOST_PILLARS}, field="pillars")
    named = {proof.get("evidence", "") for pillar in pillars for proof in pillar["proofs"]} - {""}
    known = Evidence.objects.filter(client=client, public_id__in=named, withdrawn_at=None)
    missing = named - set(known.values_list("public_id", flat=True))
    if missing:
        message = _("There is no evidence %(id)s that may be used.") % {"id": min(missing)}
        raise BadInput(message, field="pillars")
    found: list[dict[str, Any]] = []
    for pillar in pillars:
        if len(pillar["proofs"]) > MOST_PROOFS:
            raise BadInput(_("At most %(most)d proofs a pillar.") % {"most": MOST_PROOFS}, field="pillars")
        proofs = [
            {"text": one_line(each["text"], LONGEST_PROOF, "pillars"), "evidence": each.get("evidence", "")}
            for each in pillar["proofs"]
        ]
        found.append({"message": one_line(pillar["message"], LONGEST_MESSAGE, "pillars"), "proofs": proofs})
    return found
