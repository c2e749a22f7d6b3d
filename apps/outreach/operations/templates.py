"""How a brand begins its first mails, in each language."""

from django.conf import settings
from django.utils.translation import gettext as _

from apps.clients.models import Client
from apps.core import clock
from apps.core.actors import Actor
from apps.core.errors import BadInput
from apps.core.events import announce
from apps.outreach.events import LETTER_TEMPLATE_CHANGED
from apps.outreach.merging import Wording, check_wording
from apps.outreach.models import LetterTemplate


def save_template(*, by: Actor, client: Client, language: str, wording: Wording) -> LetterTemplate:
    """This function will keep how the brand begins its first mails in a language, in place of what stood before.

    Raises BadInput for an unknown language or field, and for an empty part.
    """
    check_language(language)
    wording = Wording(wording.subject.strip(), wording.text.replace("\r\n", "\n").strip() + "\n")
    check_wording(wording)
    # Two who save at once: the second waits for the first, and its words stand.
    Client.objects.select_for_update(no_key=True).get(pk=client.pk)
    made, _first = LetterTemplate.objects.update_or_create(
        client=client,
        language=language,
        defaults={
            "subject": wording.subject,
            "text": wording.text,
            "changed_by": by.id,
            "changed_at": clock.now(),
        },
    )
    announce(LETTER_TEMPLATE_CHANGED, client_id=client.pk, by=by, obj=made, language=language)
    return made


def drop_template(*, by: Actor, client: Client, language: str) -> bool:
    """This function will go back to the product's own beginning; False where the brand had none of its own."""
    check_language(language)
    found = LetterTemplate.objects.select_for_update().filter(client=client, language=language).first()
    if found is None:
        return False
    announce(LETTER_TEMPLATE_CHANGED, client_id=client.pk, by=by, obj=found, language=language)
    found.delete()
    return True


def check_language(language: str) -> None:
    """This function will raise BadInput for a language in which the product writes no mails."""
    known = dict(settings.LANGUAGES)
    if language not in known:
        words = ", ".join(str(name) for name in known.values())
        raise BadInput(_("Choose a language: %(known)s.") % {"known": words}, field="language")
