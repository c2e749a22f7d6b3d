"""A gift or reward that a customer gets for their story: said on their page and with every quote of theirs."""

from apps.core.actors import Actor
from apps.core.events import announce
from apps.outreach.events import CONSENT_GIFT_NOTED
from apps.outreach.models import Consent
from apps.outreach.permission import check_gift


def note_gift(*, by: Actor, consent: Consent, gift: str) -> Consent:
    """This function will note what the customer gets, or with no words that they get nothing.

    Texts that quote them are stale from then on. The same words twice change nothing. Raises BadInput.
    """
    head = Consent.objects.select_for_update(of=("self",)).get(pk=consent.pk)
    words = check_gift(gift)
    if head.gift != words:
        head.gift = words
        head.save(update_fields=["gift"])
        announce(CONSENT_GIFT_NOTED, client_id=head.client_id, by=by, obj=head, batch=[head], case_id=head.case_id)
    consent.refresh_from_db()
    return consent
